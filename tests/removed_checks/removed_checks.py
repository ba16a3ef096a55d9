#!/usr/bin/env python3
"""Takes out one security check at a time, builds, and runs the tests that have to notice.

usage: removed_checks.py [--list] [ROW…]

Works on a copy of the last commit, in build/removed_checks. Ends with 1 if a check can be missing
without a test noticing, or if something of the table does not fit the source any more.
"""

import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import time

from checks import CHECKS, CRASHED, FAILED, HUNG

PROJECT = pathlib.Path(__file__).resolve().parents[2]
WORK = PROJECT / "build" / "removed_checks"
SOURCE = WORK / "source"
BUILD = WORK / "build"
TEST_SECONDS = 300


def run(*command, **options):
    return subprocess.run([str(word) for word in command], stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, check=False, **options)


def succeed(*command, **options):
    done = run(*command, **options)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}:\n{done.stdout[-4000:]}")


def prepare():
    """A fresh copy, configured without optimisation, as nothing here is about speed."""
    shutil.rmtree(SOURCE, ignore_errors=True)
    SOURCE.mkdir(parents=True)
    archive = subprocess.run(["git", "archive", "HEAD"], cwd=PROJECT, check=True,
                             stdout=subprocess.PIPE)
    subprocess.run(["tar", "-x", "-C", str(SOURCE)], input=archive.stdout, check=True)
    launcher = shutil.which("ccache")
    succeed("cmake", "-S", SOURCE, "-B", BUILD, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Debug",
            "-DCMAKE_CXX_FLAGS=-O1 -w", "-DLMI_WERROR=OFF", "-DLMI_TESTS_MAY_BE_LEFT_OUT=ON",
            *([f"-DCMAKE_CXX_COMPILER_LAUNCHER={launcher}"] if launcher else []))


def build(tests):
    return run("cmake", "--build", BUILD, "--target", *tests)


def end_of(test):
    """How a test ends; None if it passes."""
    try:
        done = run(BUILD / "tests" / test, timeout=TEST_SECONDS,
                   env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    except subprocess.TimeoutExpired:
        return HUNG
    if done.returncode < 0:
        return CRASHED
    return FAILED if done.returncode else None


def ends_of(tests):
    """Those that do not pass, each with how it ended."""
    return {test: end for test in tests if (end := end_of(test))}


def try_without(check):
    """Whether it was noticed, and a sentence about that."""
    path = SOURCE / check.file
    whole = path.read_text()
    if whole.count(check.old) != 1:
        return False, f"stands {whole.count(check.old)} times in {check.file}"
    try:
        path.write_text(whole.replace(check.old, check.new))
        built = build(check.tests)
        if built.returncode != 0:
            return False, f"does not build without it:\n{built.stdout[-1500:]}"
        ends = ends_of(check.tests)
        said = ", ".join(f"{test} {end}" for test, end in ends.items()) or "nobody noticed"
        return check.ends in ends.values(), said
    finally:
        path.write_text(whole)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--list", action="store_true", help="only say what would be taken out")
    parser.add_argument("row", nargs="*", help="only these rows, such as H16")
    arguments = parser.parse_args()
    chosen = [each for each in CHECKS if not arguments.row or each.row in arguments.row]
    if arguments.list:
        for each in chosen:
            print(f"{each.row:4} {each.what} ({each.file}; {', '.join(each.tests)})")
        return 0
    prepare()
    tests = sorted({test for each in chosen for test in each.tests})
    built = build(tests)
    if built.returncode != 0:
        sys.exit(built.stdout[-4000:])
    if broken := ends_of(tests):
        sys.exit(f"{', '.join(broken)}: not sound with all checks in place")
    started = time.monotonic()
    missed = 0
    for each in chosen:
        noticed, said = try_without(each)
        missed += not noticed
        print(f"{each.row:4} {each.what}: {'noticed' if noticed else 'MISSED'} ({said})", flush=True)
    minutes = (time.monotonic() - started) / 60
    print(f"{len(chosen) - missed} of {len(chosen)} removed checks noticed, {minutes:.0f} min")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
