"""short_run.py PROGRAMS TARGET SECONDS: the kept inputs of one target, then new ones that long."""

import pathlib
import sys
import tempfile
import time

from fuzzing import Target


def fail(target, outcome, what):
    print(outcome.report())
    print(f"fuzz {target.name}: {what}: {outcome.finding}")
    print(f"When it is mended, keep the input as a file in {target.corpus}.")
    sys.exit(1)


def main(programs, name, seconds):
    target = Target(programs, name)
    kept = target.kept_inputs()
    replayed = target.replay()
    if replayed.finding:
        fail(target, replayed, "a kept input fails")
    if not kept or replayed.runs != len(kept):
        fail(target, replayed, f"{replayed.runs} of {len(kept)} kept inputs were run")
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        outcome = target.search(seconds, pathlib.Path(folder))
    spent = time.monotonic() - start
    if outcome.finding:
        fail(target, outcome, "a new input fails")
    # a busy machine leaves little time, but new inputs there must be
    if outcome.runs < 2 * len(kept) or outcome.edges == 0:
        fail(target, outcome, f"{outcome.runs} runs that reach {outcome.edges} edges are no search")
    print(f"fuzz {name}: {len(kept)} kept inputs; {outcome.runs:,} new ones in {spent:.0f} s"
          f" ({outcome.runs / spent:,.0f}/s), {outcome.edges:,} edges, {outcome.peak_mib} MiB")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
