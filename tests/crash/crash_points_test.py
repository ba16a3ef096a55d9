#!/usr/bin/env python3
"""A token file survives a fault or a kill at every call that touches it (M4, M5, Q5, Q6)."""

import time
import unittest

import crash_points
import namespaces
import strace
from crash_points import ORDINARY, Bench, out_of_order

# other versions of the C library need a few calls more or less
LEAST_POINTS = 2500


def listed(complaints):
    return f"{len(complaints)} points:\n" + "\n".join(complaints[:40])


class CrashPoints(unittest.TestCase):
    """One sweep over all points; each test asks one question about it."""

    @classmethod
    def setUpClass(cls):
        began = time.monotonic()
        cls.findings, cls.points = crash_points.sweep(ORDINARY)
        seconds = time.monotonic() - began
        print(crash_points.summary(cls.findings, cls.points, seconds), flush=True)

    def test_Q5_every_point_is_struck(self):
        self.assertGreaterEqual(self.points, LEAST_POINTS)
        self.assertEqual(self.findings.missed, [], listed(self.findings.missed))
        self.assertEqual(self.findings.runs, self.points)

    def test_Q5_all_kinds_of_calls_are_among_them(self):
        wanted = {"openat", "write", "fsync", "renameat", "unlinkat", "fchmod", "mkdir", "flock",
                  "newfstatat", "close", "read", "getdents64"}
        self.assertEqual(wanted - self.findings.calls.keys(), set())

    def test_M4_M5_the_file_is_the_old_or_the_new_one_and_the_next_run_works(self):
        self.assertEqual(self.findings.broken, [], listed(self.findings.broken))

    def test_M4_success_means_durable(self):
        self.assertEqual(self.findings.unordered, [], listed(self.findings.unordered))

    def test_Q5_an_error_loses_no_login(self):
        self.assertEqual(self.findings.lost, [], listed(self.findings.lost))

    def test_Q5_a_kill_loses_a_login_only_between_answer_and_rename(self):
        # a dozen calls lie there; the first of them opens the folder to look at the file again
        self.assertGreater(len(self.findings.window), 0)
        for loss in self.findings.window:
            self.assertIn("save, old file: SIGKILL", loss)


class Order(unittest.TestCase):
    """Q6: what reaches the disk in which order, in runs that nothing disturbs."""

    def setUp(self):
        self.bench = self.enterContext(Bench())

    def traced(self, operation):
        self.bench.prepare(operation)
        done, trace = self.bench.trace(operation, strace.CHANGING)
        self.assertEqual(done.returncode, 0, done.stderr)
        return trace

    def path(self, operation):
        return self.bench.world.token_path(operation.environment)

    def test_Q6_write_sync_rename_sync(self):
        saving = [operation for operation in (*ORDINARY, *crash_points.FURTHER)
                  if operation.name != "remove, no file" and "unwritable" not in operation.state]
        for operation in saving:
            with self.subTest(operation.name):
                trace = self.traced(operation)
                self.assertEqual(out_of_order(trace, self.path(operation)), [])
                self.assertEqual(self.unwritten(trace), [])

    @staticmethod
    def unwritten(trace):
        """Temporary files that are renamed although nothing was written to them."""
        written = {call.paths for call in trace.calls if call.name == "write"}
        return [call.paths[0] for call in trace.calls
                if call.name == "renameat" and call.paths[:1] not in written]

    def test_Q6_the_token_is_printed_after_it_is_on_the_disk(self):
        trace = self.traced(ORDINARY[0])
        folder = str(self.path(ORDINARY[0]).parent)
        printed = [call.order for call in trace.calls
                   if call.name == "write" and call.arguments.startswith("1, ")]
        synced = [call.order for call in trace.calls
                  if call.name == "fsync" and call.paths == (folder,)]
        self.assertTrue(printed and synced)
        self.assertGreater(min(printed), max(synced))

    def test_Q6_new_folders_are_on_the_disk_before_the_file(self):
        trace = self.traced(ORDINARY[0])
        made = [call for call in trace.touching(self.bench.world.store)
                if call.name == "mkdir" and call.succeeded
                and not call.paths[0].endswith("/history")]
        rename = next(call for call in trace.calls if call.name == "renameat")
        self.assertEqual(len(made), 2)
        for call in made:
            parent = call.paths[0].rsplit("/", 1)[0]
            self.assertTrue(any(other.name == "fsync" and other.paths == (parent,)
                                and call.order < other.order < rename.order
                                for other in trace.calls), call.paths[0])

    def test_the_check_of_the_order_finds_what_is_missing(self):
        operation = ORDINARY[1]
        trace = self.traced(operation)
        path = self.path(operation)
        whole = trace.calls
        for of_folder in (True, False):
            trace.calls = [call for call in whole if call.name != "fsync"
                           or (call.paths == (str(path.parent),)) != of_folder]
            self.assertEqual(len(out_of_order(trace, path)), 1)


if __name__ == "__main__":
    namespaces.enter_to_trace()
    unittest.main()
