#!/usr/bin/env python3
"""Measures the start of lmi-desktop with 100 and 10,000 environments, as ratios to a bare Qt window with a table of as
many rows, and how it takes up 10,000 tokens that change on disk.

Both programs run by turns on one X server with a window manager and a tray, so that whatever else the machine does
meets both alike. Start: the whole life of a process that ends with its first paint. Memory: the proportional set size
(PSS) of a process whose window has been there for a while. Prints medians of the ratios of neighbouring runs.
Hidden: how often the window in the tray wakes up in a minute. Visible: how often it is painted anew while it only counts
down, also in seconds. Tokens: how long after the last of them was written the
window knows them all, and the longest that its event loop was away meanwhile.

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

BUDGETS = {"start": {100: 1.6, 10000: 3.0}, "memory": 1.5, "wakeups": 4, "taken up": 2000, "away": 50, "repaints": 1}
SETTLE_SECONDS = 1.5


def prepare(folder, count):
    """So many environments, two thirds of them with a valid token."""
    config, cache = folder / "config", folder / "cache"
    (config / "env").mkdir(parents=True)
    (cache / "tokens").mkdir(parents=True, mode=0o700)
    now = int(time.time())
    for number in range(count):
        name = f"environment-{number:05}"
        (config / "env" / f"{name}.env").write_text(
            "OAUTH_GRANT_TYPE=authorization_code_pkce\nOAUTH_CLIENT_ID=lmi\n"
            "OAUTH_AUTHORIZE_URL=https://sso.example.com/authorize\nOAUTH_TOKEN_URL=https://sso.example.com/token\n")
        if number % 3 == 2:
            continue
        token = {"access_token": "a" * 800, "expires_at": now + 86000, "token_type": "Bearer",
                 "refresh_token": "r" * 64, "id_token": None, "issued_at": now - 400}
        path = cache / "tokens" / f"{name}.json"
        path.write_text(json.dumps(token))
        path.chmod(0o600)
    return {"LMI_CONFIG_DIR": str(config), "LMI_CACHE_DIR": str(cache)}


def surroundings(folder):
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    return {"PATH": os.environ["PATH"], "HOME": str(folder), "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb",
            "XDG_RUNTIME_DIR": str(runtime)}


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
    command = [program[0], "--quit-after-first-paint", *program[1:]]
    subprocess.run(command, env=environment, check=True, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def pss_kilobytes(pid):
    for line in pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1])
    raise RuntimeError("no Pss")


def memory(program, environment):
    with running(program, environment) as process:
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
    with running([*program, "--hidden"], environment) as process:
        time.sleep(2 * SETTLE_SECONDS)
        before = voluntary_switches(process.pid)
        time.sleep(seconds)
        return voluntary_switches(process.pid) - before


def numbers_of(program, environment, *arguments):
    """What a program prints that measures by itself."""
    output = subprocess.run([program, *arguments], env=environment, check=True, capture_output=True, text=True).stdout
    return tuple(int(number) for number in output.split())


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
    desktop = build / "bin/lmi-desktop"
    bare, tokens, visible = (build / "tests" / name for name in ("bare_window", "many_tokens", "visible_window"))
    missing = [str(path) for path in (desktop, bare, tokens, visible) if not path.exists()]
    if missing:
        sys.exit(f"not built: {', '.join(missing)}")

    failures = []

    def report(label, value, budget, text):
        print(f"{label:<34} {text}")
        if value > budget:
            failures.append(label)

    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        environment = surroundings(root)
        with desk(environment):
            for count, budget in BUDGETS["start"].items():
                environment |= prepare(root / str(count), count)
                programs = {"lmi-desktop": [desktop], "bare": [bare, str(count)]}
                start, seconds = median_ratio(start_seconds, programs, environment, arguments.rounds)
                report(f"first paint, {count} environments", start, budget,
                       f"{start:.2f} × a bare Qt window  (at most {budget})"
                       f"   {seconds['lmi-desktop'] * 1000:.0f} ms : {seconds['bare'] * 1000:.0f} ms")
                if count > 100:
                    continue
                size, kilobytes = median_ratio(memory, programs, environment, max(3, arguments.rounds // 6))
                report(f"memory (PSS), {count} environments", size, BUDGETS["memory"],
                       f"{size:.2f} × a bare Qt window  (at most {BUDGETS['memory']})"
                       f"   {kilobytes['lmi-desktop'] / 1024:.1f} MB : {kilobytes['bare'] / 1024:.1f} MB")
                wakeups = wakeups_while_hidden([desktop], environment, 60)
                report("hidden in the tray, a minute", wakeups, BUDGETS["wakeups"],
                       f"{wakeups} wake-ups  (at most {BUDGETS['wakeups']})")
            repaints, seconds = numbers_of(visible, environment)
            report("visible, counting down", repaints / seconds, BUDGETS["repaints"],
                   f"{repaints} repaints in {seconds} s  (at most {BUDGETS['repaints']} a second)")
            for number, order in enumerate(("by name", "ends first", "needs you first")):
                results = [numbers_of(tokens, environment, str(number)) for _ in range(3)]
                late, away = (statistics.median(column) for column in zip(*results))
                report(f"10,000 tokens change, {order}", late, BUDGETS["taken up"],
                       f"taken up after {late:.0f} ms  (at most {BUDGETS['taken up']})")
                report("meanwhile", away, BUDGETS["away"],
                       f"{away:.0f} ms without an answer  (at most {BUDGETS['away']})")
    sys.exit(f"over the budget: {', '.join(failures)}" if failures else 0)


if __name__ == "__main__":
    main()
