"""Runs the rows of tables as tests, several at once."""

import concurrent.futures
import contextlib
import time
import unittest

AT_ONCE = 4


class CaseTest(unittest.TestCase):
    """One row; the program has run, or runs, when the test is asked for its verdict."""

    def __init__(self, table, case):
        super().__init__()
        self.case = case
        self.table = table
        self.future = None

    def id(self):
        return f"{self.table}: {self.case.title}"

    def __str__(self):
        return self.id()

    def runTest(self):
        wrong, seen = self.future.result()
        if wrong:
            self.fail("\n  " + "\n  ".join([*wrong, "", *seen.stderr.splitlines()[-12:]]))


def tests_of(name, cases, patterns):
    """The tests of a table; `patterns` as -k gives them choose some."""
    tests = [CaseTest(name, case) for case in cases]
    return [test for test in tests
            if not patterns or any(pattern.strip("*") in test.id() for pattern in patterns)]


def flat(suite):
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            yield from flat(test)
        else:
            yield test


class Runner(unittest.TextTestRunner):
    """Starts all rows before the first of them is asked how it went."""

    def run(self, test):
        cases = [each for each in flat(test) if isinstance(each, CaseTest)]
        started = time.monotonic()
        with contextlib.ExitStack() as stack:
            waiting = sum(each.case.waits > 0 for each in cases)
            # those that wait for a deadline do nothing else, so they take nobody's place
            aside = stack.enter_context(concurrent.futures.ThreadPoolExecutor(waiting + 1))
            pool = stack.enter_context(concurrent.futures.ThreadPoolExecutor(AT_ONCE))
            stack.callback(pool.shutdown, cancel_futures=True)
            for each in sorted(cases, key=lambda each: (not each.case.waits, not each.case.greedy)):
                each.future = (aside if each.case.waits else pool).submit(each.case.perform)
            result = super().run(test)
            self.summarize(cases, time.monotonic() - started)
        return result

    def summarize(self, cases, seconds):
        usual = [(each.future.result()[1].seconds, each.case.title) for each in cases
                 if not each.case.waits and not each.future.exception()]
        worst = max(usual, default=(0, "none"))
        sizes = {}
        for each in cases:
            sizes[each.table] = sizes.get(each.table, 0) + 1
        self.stream.writeln(
            f"hostile provider: {len(cases)} cases in {seconds:.0f} s "
            f"({', '.join(f'{name} {size}' for name, size in sizes.items())}); "
            f"worst without a deadline {worst[0]:.1f} s ({worst[1]})")
