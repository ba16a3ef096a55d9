"""Every check that tests/removed_checks takes out has to stand in the source, and what should notice has to exist."""

import pathlib
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "removed_checks"))

from checks import CHECKS  # noqa: E402

LEAST = 78


class RemovedChecksTest(unittest.TestCase):
    def test_there_are_enough(self):
        self.assertGreaterEqual(len(CHECKS), LEAST)

    def test_each_stands_once_in_its_file(self):
        for check in CHECKS:
            with self.subTest(f"{check.row} {check.what}"):
                self.assertEqual((ROOT / check.file).read_text().count(check.old), 1)

    def test_each_changes_something(self):
        for check in CHECKS:
            with self.subTest(f"{check.row} {check.what}"):
                self.assertNotEqual(check.old, check.new)

    def test_each_has_tests_that_exist(self):
        known = {path.stem for path in (ROOT / "tests" / "unit").rglob("tst_*.cpp")}
        for check in CHECKS:
            with self.subTest(f"{check.row} {check.what}"):
                self.assertTrue(check.tests)
                self.assertLessEqual(set(check.tests), known)


if __name__ == "__main__":
    unittest.main()
