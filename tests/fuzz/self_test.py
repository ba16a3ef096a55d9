"""self_test.py PROGRAMS: proof that a run notices faults, and that what is kept is kept well."""

import pathlib
import sys
import tempfile
import unittest

from fuzzing import HERE, LONGEST, Target

PROGRAMS = pathlib.Path(sys.argv.pop(1))
LARGEST_CORPUS = 300 * 1024

# What the input makes the program do, and how its report has to call that.
FAULTS = {
    "i": ("breaks an invariant", "broken invariant: input.empty()"),
    "a": ("reads behind an array", "heap-buffer-overflow"),
    "u": ("overflows a number", "signed integer overflow"),
    "l": ("loses memory", "detected memory leaks"),
    "s": ("takes long", "broken invariant: spent <= longest"),
    "t": ("goes on for ever", "ALARM: working on the last Unit"),
    "m": ("fills the memory", "out-of-memory"),
}


class Faults(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.corpus = pathlib.Path(folder.name)
        self.target = Target(PROGRAMS, "self_test", self.corpus)

    def keep(self, text):
        path = self.corpus / (text[:1] or "empty")
        path.write_text(text, encoding="utf-8")
        return path

    def test_each_fault_of_a_kept_input_is_found(self):
        for text, (what, report) in FAULTS.items():
            with self.subTest(what):
                path = self.keep(text * 8)
                outcome = self.target.replay([path])
                self.assertEqual(outcome.finding, path, outcome.output)
                self.assertIn(report, outcome.output)

    def test_inputs_without_a_fault_pass(self):
        for text in ("", "x", "no fault"):
            self.keep(text)
        outcome = self.target.replay()
        self.assertIsNone(outcome.finding, outcome.output)
        self.assertEqual(outcome.runs, 3)

    def test_a_search_finds_a_fault_by_itself(self):
        self.keep("x")
        with tempfile.TemporaryDirectory() as found:
            outcome = self.target.search(20, found)
        self.assertIsNotNone(outcome.finding, outcome.output)
        self.assertTrue(outcome.finding.is_file(), outcome.output)
        self.assertIn(outcome.finding.read_bytes()[:1].decode(), FAULTS)
        outcome.finding.unlink()


class Corpus(unittest.TestCase):
    def test_each_target_has_inputs_that_it_takes_whole(self):
        for name, longest in LONGEST.items():
            with self.subTest(name):
                sizes = [path.stat().st_size for path in Target(PROGRAMS, name).kept_inputs()]
                self.assertGreater(len(sizes), 5)
                self.assertLessEqual(max(sizes), longest)

    def test_each_folder_belongs_to_a_target(self):
        for folder in ("corpus", "dictionaries"):
            names = {path.name for path in (HERE / folder).iterdir()}
            self.assertLessEqual(names, set(LONGEST))

    def test_all_together_is_small(self):
        size = sum(path.stat().st_size for path in (HERE / "corpus").rglob("*") if path.is_file())
        self.assertLess(size, LARGEST_CORPUS)


if __name__ == "__main__":
    unittest.main()
