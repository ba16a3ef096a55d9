#!/usr/bin/env python3
"""The crash tests at the length that takes too long for every change; prints figures to record.

    LMI_BIN_DIR=build/release/bin tests/crash/long_run.py --kills 10000
    LMI_BIN_DIR=build/release/bin tests/crash/long_run.py --processes 64 --expiries 200
    LMI_BIN_DIR=build/release/bin tests/crash/long_run.py --points
    LMI_BIN_DIR=build/release/bin tests/crash/long_run.py --every-call --operation "save, old file"

Without an option all but --every-call is done. With --every-call each system call of the whole
process is struck, not only those that touch the cache: hours for what uses the network. Ends with
1 if something was wrong.
"""

import argparse
import sys
import time

import concurrent_refresh
import crash_points
import namespaces
import random_kills


def arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, metavar="N", help="random kills, such as 10000")
    parser.add_argument("--seed", default=str(time.time_ns()), help="of their moments")
    parser.add_argument("--processes", type=int, metavar="N", help="consoles at once, such as 64")
    parser.add_argument("--expiries", type=int, default=200, metavar="N", help="that all meet")
    parser.add_argument("--points", action="store_true", help="all calls that touch the cache")
    parser.add_argument("--every-call", action="store_true", help="all calls of the process")
    names = [operation.name for operation in (*crash_points.ORDINARY, *crash_points.FURTHER)]
    parser.add_argument("--operation", choices=names, action="append", help="only these points")
    parser.add_argument("--workers", type=int, default=3, metavar="N", help="points at once")
    chosen = parser.parse_args()
    if not (chosen.kills or chosen.processes or chosen.points or chosen.every_call):
        chosen.kills, chosen.processes, chosen.points = 10_000, 64, True
    return chosen


def strike(chosen):
    began = time.monotonic()
    operations = [operation for operation in (*crash_points.ORDINARY, *crash_points.FURTHER)
                  if not chosen.operation or operation.name in chosen.operation]
    findings, points = crash_points.sweep(operations, chosen.workers, chosen.every_call)
    print(crash_points.summary(findings, points, time.monotonic() - began), flush=True)
    for loss in findings.window:
        print(f"  lost by a kill: {loss}")
    # at another call than an ordinary run's nothing is aimed at, so nothing can be missed
    missed = [] if chosen.every_call else findings.missed
    return missed + findings.broken + findings.unordered + [
        f"a login is lost: {loss}" for loss in findings.lost]


def kill(chosen):
    began = time.monotonic()
    findings = random_kills.run(chosen.kills, chosen.seed)
    print(random_kills.summary(findings, chosen.seed, time.monotonic() - began), flush=True)
    return findings.complaints


def crowd(chosen):
    began = time.monotonic()
    findings = concurrent_refresh.run(chosen.processes, chosen.expiries)
    print(concurrent_refresh.summary(findings, chosen.processes, time.monotonic() - began),
          flush=True)
    return findings.complaints


def main():
    chosen = arguments()
    namespaces.enter_to_trace()
    complaints = []
    if chosen.points or chosen.every_call:
        complaints += strike(chosen)
    if chosen.kills:
        complaints += kill(chosen)
    if chosen.processes:
        complaints += crowd(chosen)
    for complaint in complaints:
        print(f"  wrong: {complaint}")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
