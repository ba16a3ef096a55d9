#!/usr/bin/env python3
"""Measures a cold start of lmi-desktop with three environments, as ratios to a bare Qt window.

Both programs run by turns on one X server with a window manager and a tray, so that whatever else the machine does
meets both alike. Start: the whole life of a process that ends with its first paint. Memory: the proportional set size
(PSS) of a process whose window has been there for a while. Prints medians of the ratios of neighbouring runs.
Hidden: how often the window in the tray wakes up in ten seconds.

    tests/benchmarks/desktop_start.py [--build build/release]

Needs Xvfb, openbox, tint2 and xdotool.
"""

import argparse
import contextlib
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

BUDGETS = {"start": 1.6, "memory": 1.4}
SETTLE_SECONDS = 1.5


def prepare(folder):
    """Three environments, two with a valid token."""
    config, cache = folder / "config", folder / "cache"
    (config / "env").mkdir(parents=True)
    (cache / "tokens").mkdir(parents=True, mode=0o700)
    for name in ("dev", "prod", "qa"):
        (config / "env" / f"{name}.env").write_text(
            "OAUTH_GRANT_TYPE=authorization_code_pkce\nOAUTH_CLIENT_ID=lmi\n"
            "OAUTH_AUTHORIZE_URL=https://sso.example.com/authorize\nOAUTH_TOKEN_URL=https://sso.example.com/token\n")
    now = int(time.time())
    for name in ("dev", "prod"):
        token = {"access_token": "a" * 800, "expires_at": now + 86000, "token_type": "Bearer",
                 "refresh_token": "r" * 64, "id_token": None, "issued_at": now - 400}
        path = cache / "tokens" / f"{name}.json"
        path.write_text(json.dumps(token))
        path.chmod(0o600)
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    return {"PATH": os.environ["PATH"], "HOME": str(folder), "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb",
            "XDG_RUNTIME_DIR": str(runtime), "LMI_CONFIG_DIR": str(config), "LMI_CACHE_DIR": str(cache)}


@contextlib.contextmanager
def running(command, environment, **options):
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    try:
        yield process
    finally:
        process.terminate()
        process.wait(20)


@contextlib.contextmanager
def desk(environment):
    read_end, write_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with contextlib.ExitStack() as stack:
        stack.enter_context(running(command, environment, pass_fds=[write_end]))
        os.close(write_end)
        with os.fdopen(read_end) as numbers:
            environment["DISPLAY"] = ":" + numbers.readline().strip()
        stack.enter_context(running(["openbox"], environment))
        stack.enter_context(running(["tint2"], environment))
        time.sleep(SETTLE_SECONDS)
        yield


def start_seconds(program, environment):
    start = time.perf_counter()
    subprocess.run([program, "--quit-after-first-paint"], env=environment, check=True, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def pss_kilobytes(pid):
    for line in pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1])
    raise RuntimeError("no Pss")


def memory(program, environment):
    with running([program], environment) as process:
        subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(process.pid)], env=environment,
                       check=True, stdout=subprocess.DEVNULL)
        time.sleep(SETTLE_SECONDS)
        return pss_kilobytes(process.pid)


def voluntary_switches(pid):
    total = 0
    for status in pathlib.Path(f"/proc/{pid}/task").glob("*/status"):
        for line in status.read_text().splitlines():
            if line.startswith("voluntary_ctxt_switches"):
                total += int(line.split()[1])
    return total


def wakeups_while_hidden(program, environment, seconds):
    with running([program, "--hidden"], environment) as process:
        time.sleep(2 * SETTLE_SECONDS)
        before = voluntary_switches(process.pid)
        time.sleep(seconds)
        return voluntary_switches(process.pid) - before


def median_ratio(measure, programs, environment, rounds):
    """The median of the ratios of neighbouring runs, and each program's own median."""
    values = {name: [] for name in programs}
    for round_number in range(rounds + 1):
        order = list(programs)
        if round_number % 2:
            order.reverse()
        for name in order:
            value = measure(programs[name], environment)
            if round_number:  # the first round fills the page cache
                values[name].append(value)
    ratios = [ours / bare for ours, bare in zip(values["lmi-desktop"], values["bare"])]
    return statistics.median(ratios), {name: statistics.median(all_values) for name, all_values in values.items()}


def main():
    root = pathlib.Path(__file__).resolve().parents[2]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, default=root / "build/release")
    parser.add_argument("--rounds", type=int, default=30)
    arguments = parser.parse_args()
    build = arguments.build.resolve()
    programs = {"lmi-desktop": build / "bin/lmi-desktop", "bare": build / "tests/bare_window"}
    missing = [str(path) for path in programs.values() if not path.exists()]
    if missing:
        sys.exit(f"not built: {', '.join(missing)}")

    with tempfile.TemporaryDirectory() as folder:
        environment = prepare(pathlib.Path(folder))
        with desk(environment):
            start, seconds = median_ratio(start_seconds, programs, environment, arguments.rounds)
            size, kilobytes = median_ratio(memory, programs, environment, max(3, arguments.rounds // 6))
            wakeups = wakeups_while_hidden(programs["lmi-desktop"], environment, 10)
    print(f"start to first paint  {start:.2f} × a bare Qt window  (at most {BUDGETS['start']})"
          f"   {seconds['lmi-desktop'] * 1000:.0f} ms : {seconds['bare'] * 1000:.0f} ms")
    print(f"memory (PSS)          {size:.2f} × a bare Qt window  (at most {BUDGETS['memory']})"
          f"   {kilobytes['lmi-desktop'] / 1024:.1f} MB : {kilobytes['bare'] / 1024:.1f} MB")
    print(f"hidden in the tray    {wakeups} wake-ups in 10 seconds")
    sys.exit(start > BUDGETS["start"] or size > BUDGETS["memory"] or wakeups > 0)


if __name__ == "__main__":
    main()
