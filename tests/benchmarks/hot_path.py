#!/usr/bin/env python3
"""Measures what a cached token costs, as a ratio to a static C program that reads the same file.

Runs the programs by turns, so that whatever else the machine does meets all of them alike, and
prints the median of the ratios of neighbouring runs. Seconds are shown, never judged.

To compare with oidc-agent: start it, let `oidc-gen` make an account with a token that outlives the
measurement (`lmi-demo-idp --access-lifetime 86400` and its client demo-password with
--flow=password will do), and name the account in OIDC_ACCOUNT.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BUDGETS = {"lmi auth token": 1.8, "lmi auth status": 2.0}


def claims_jwt():
    # a JWT of a usual size: {"alg":"RS256"}, a few claims and 256 bytes of signature
    return "eyJhbGciOiJSUzI1NiJ9." + "eyJzdWIiOiJhbGljZSIsImVtYWlsIjoiYWxpY2VAZXhhbXBsZS5jb20ifQ." + "A" * 342


def prepare(folder):
    """An environment of a usual size with a valid token, bound as lmi writes it."""
    config, cache = folder / "config", folder / "cache"
    (config / "env").mkdir(parents=True)
    (cache / "tokens").mkdir(parents=True, mode=0o700)
    (config / "env" / "prod.env").write_text(
        "OAUTH_GRANT_TYPE=authorization_code_pkce\n"
        "OAUTH_CLIENT_ID=lmi\n"
        "OAUTH_AUTHORIZE_URL=https://sso.example.com/authorize\n"
        "OAUTH_TOKEN_URL=https://sso.example.com/token\n"
        'OAUTH_SCOPES="openid profile email offline_access"\n'
    )
    now = int(time.time())
    token = {
        "access_token": claims_jwt() + "x" * 300,
        "expires_at": now + 86400,
        "token_type": "Bearer",
        "refresh_token": "r" * 64,
        "id_token": claims_jwt(),
        "issued_at": now - 10,
        "lmi": {"issuer": "", "client_id": "lmi", "token_host": "sso.example.com", "scope": "openid"},
    }
    path = cache / "tokens" / "prod.json"
    path.write_text(json.dumps(token, indent=2) + "\n")
    path.chmod(0o600)
    return path, {"LMI_CONFIG_DIR": str(config), "LMI_CACHE_DIR": str(cache), "HOME": str(folder), "PATH": "/usr/bin:/bin"}


def installed(program, folder):
    """A copy, as an installation makes it: what a linker has written starts more slowly."""
    return shutil.copy(program, folder)


def run_once(command, environment, output):
    actions = [(os.POSIX_SPAWN_DUP2, output, 1)]
    start = time.perf_counter_ns()
    child = os.posix_spawn(command[0], command, environment, file_actions=actions)
    _, status = os.waitpid(child, 0)
    elapsed = time.perf_counter_ns() - start
    if status != 0:
        sys.exit(f"{' '.join(command)} ended with status {os.waitstatus_to_exitcode(status)}")
    return elapsed


def measure(contestants, environment, rounds):
    times = {name: [] for name in contestants}
    names = list(contestants)
    with open(os.devnull, "w") as nowhere:
        for round_number in range(rounds + 20):
            # a different one starts each round
            first = round_number % len(names)
            for name in names[first:] + names[:first]:
                elapsed = run_once(contestants[name], environment, nowhere.fileno())
                if round_number >= 20:
                    times[name].append(elapsed)
    return times


def oidc_token():
    """oidc-agent's command, if an agent with an account runs here (OIDC_ACCOUNT names it)."""
    program, account = shutil.which("oidc-token"), os.environ.get("OIDC_ACCOUNT")
    if program and account and os.environ.get("OIDC_SOCK"):
        return [program, account]
    return None


def print_table(times, reference):
    print(f"{'':28}{'median ms':>12}{'ratio':>8}{'budget':>8}")
    ratios = {}
    for name, values in times.items():
        ratios[name] = statistics.median(a / b for a, b in zip(values, times[reference]))
        budget = f"{BUDGETS[name]:.1f}" if name in BUDGETS else ""
        print(f"{name:28}{statistics.median(values) / 1e6:12.3f}{ratios[name]:8.2f}{budget:>8}")
    return ratios


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lmi", required=True, help="the console program, built for release")
    parser.add_argument("--reference", required=True, help="the C program beside this script, built")
    parser.add_argument("--rounds", type=int, default=1500)
    parser.add_argument("--check", action="store_true", help="fail if a ratio is over its budget")
    arguments = parser.parse_args()

    with tempfile.TemporaryDirectory() as folder:
        path, environment = prepare(Path(folder))
        reference = "static C program"
        lmi = installed(arguments.lmi, folder)
        contestants = {
            reference: [installed(arguments.reference, folder), str(path)],
            "lmi auth token": [lmi, "auth", "token", "-e", "prod"],
            "lmi auth status": [lmi, "auth", "status", "-e", "prod"],
        }
        agent = oidc_token()
        if agent:
            environment["OIDC_SOCK"] = os.environ["OIDC_SOCK"]
            contestants["oidc-token (oidc-agent)"] = agent
        printed = [subprocess.run(contestants[name], env=environment, capture_output=True, check=True).stdout
                   for name in (reference, "lmi auth token")]
        if printed[0] != printed[1]:
            sys.exit("the two programs print different tokens")
        ratios = print_table(measure(contestants, environment, arguments.rounds), reference)

    over = [name for name, budget in BUDGETS.items() if ratios[name] > budget]
    if agent and ratios["lmi auth token"] >= ratios["oidc-token (oidc-agent)"]:
        over.append("lmi auth token against oidc-token")
    if over:
        print("over budget: " + ", ".join(over))
    return 1 if over and arguments.check else 0


if __name__ == "__main__":
    sys.exit(main())
