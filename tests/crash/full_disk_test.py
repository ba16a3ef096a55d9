#!/usr/bin/env python3
"""A disk that is really full costs no token (M4).

Mounting is done in a mount namespace of the script's own, so nothing stays mounted.
"""

import errno
import os
import subprocess
import sys
import time
import unittest

import namespaces
import provider
import world
from world import SERVICE, USER, decoded

PAGE = os.sysconf("SC_PAGE_SIZE")
ROOM_PAGES = 16  # what lmi tries before it asks the provider: 64 KiB
SIZE = 4 * 1024 * 1024
LEAST_CASES = 63


class FullDisk(unittest.TestCase):
    """The cache is a small file system of its own."""

    all_cases = 0

    def setUp(self):
        self.provider = self.enterContext(provider.Provider())
        self.world = self.enterContext(world.World(self.provider))
        self.cases = 0
        self.addCleanup(self.count)

    def count(self):
        FullDisk.all_cases += self.cases
        print(f"{self.id().rsplit('.', 1)[-1]}: {self.cases} cases", flush=True)

    def mount(self, options=f"size={SIZE}"):
        self.world.cache.mkdir()
        self.addCleanup(subprocess.run, ["umount", self.world.cache], check=True)
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"mode=0700,{options}", "none",
                        self.world.cache], check=True)

    def remount(self, way):
        # of the mount, not of the file system, which an ordinary user may not change
        subprocess.run(["mount", "-o", f"remount,bind,{way}", self.world.cache], check=True)

    @property
    def filler(self):
        return self.world.cache / "filler"

    def fill(self, pages_left=0):
        """Fills the disk to its last byte, then gives back that many pages."""
        with open(self.filler, "wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"x" * PAGE)
            except OSError as error:
                self.assertEqual(error.errno, errno.ENOSPC)
            size = file.tell()
            with self.assertRaises(OSError):
                file.write(b"x")
            file.truncate(size - pages_left * PAGE)

    def pages_needed(self):
        """What the program makes sure of before it asks: room for what is there and much more."""
        return ROOM_PAGES + -(-len(self.world.content(USER)) // PAGE)

    def make_room(self):
        self.filler.unlink()

    def expect_refusal(self, *arguments, name=USER):
        """One sentence, exit code 6, nothing changed, nothing asked."""
        self.cases += 1
        before, asked = self.world.content(name), len(self.provider.log)
        result = self.world.run(*arguments, "-e", name)
        self.assertEqual((result.returncode, result.stdout), (6, ""), result.stderr)
        self.assertRegex(result.stderr, r"\Almi: [^\n]+\.\n\Z")
        self.assertEqual(self.world.content(name), before)
        self.assertEqual(len(self.provider.log), asked, "something was asked for in vain")
        self.assertEqual(self.world.orphans(), [])
        self.assertTrue(self.world.lock_is_free(name))

    def expect_refresh(self):
        self.cases += 1
        result = self.world.run("auth", "refresh", "-e", USER)
        self.assertEqual(result.returncode, 0, result.stderr)
        kept = decoded(self.world.content(USER))["refresh_token"]
        self.assertTrue(self.provider.is_current(kept))
        self.assertEqual((self.provider.alarms, self.world.orphans()), (0, []))

    def test_M4_refresh(self):
        self.mount()
        self.world.log_in()
        self.fill()
        for arguments in (("auth", "refresh"), ("auth", "token"), ("auth", "refresh")):
            self.expect_refusal(*arguments)
        self.assertEqual(self.provider.log, [])
        self.make_room()
        self.expect_refresh()

    def test_M4_a_token_that_is_still_valid_is_printed(self):
        self.mount()
        content = self.world.log_in(seconds_left=3600)
        self.fill()
        self.cases += 1
        result = self.world.run("auth", "token", "-e", USER)
        token = decoded(content)["access_token"]
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, token + "\n", ""))
        self.expect_refusal("auth", "refresh")

    def test_M4_first_token(self):
        self.mount()
        self.fill()
        self.expect_refusal("auth", "token", name=SERVICE)
        self.make_room()
        self.assertEqual(self.world.run("auth", "token", "-e", SERVICE).returncode, 0)

    def test_M4_logout(self):
        self.mount()
        self.world.log_in()
        self.fill()
        self.expect_refusal("auth", "logout")
        self.make_room()
        self.assertEqual(self.world.run("auth", "logout", "-e", USER).returncode, 0)
        self.assertEqual(decoded(self.world.content(USER))["access_token"], "")

    def test_M4_a_token_that_cannot_be_bound_is_printed_with_a_warning(self):
        self.mount()
        content = self.world.log_in(seconds_left=3600, bound=False)
        self.fill()
        self.cases += 1
        result = self.world.run("auth", "token", "-e", USER)
        self.assertEqual((result.returncode, result.stdout),
                         (0, decoded(content)["access_token"] + "\n"))
        self.assertRegex(result.stderr, r"\Almi: warning: [^\n]+\n\Z")
        self.assertEqual((self.world.content(USER), self.world.orphans()), (content, []))
        self.make_room()
        self.assertEqual(self.world.run("auth", "token", "-e", USER).stderr, "")
        self.assertIn("lmi", decoded(self.world.content(USER)))

    def test_M4_every_number_of_pages_left(self):
        """Whatever room there is: either nothing is asked for, or the answer is kept."""
        self.mount()
        for pages in range(ROOM_PAGES + 8):
            with self.subTest(pages=pages):
                self.world.log_in()
                # the lock file is there after the first run and takes no page
                self.fill(pages)
                if pages < self.pages_needed():
                    self.expect_refusal("auth", "refresh")
                    self.make_room()
                self.expect_refresh()
                self.filler.unlink(missing_ok=True)

    def test_M4_a_token_file_larger_than_the_usual_room(self):
        """What other tools keep in the file has to fit again, before the refresh token is spent."""
        self.mount()
        for pages in range(ROOM_PAGES, 3 * ROOM_PAGES, 4):
            with self.subTest(pages=pages):
                self.filler.unlink(missing_ok=True)
                members = self.world.members(self.provider.new_login(), world.USED_UP)
                self.world.put(USER, {**members, "kept_by_another_tool": "x" * 100_000})
                self.fill(pages)
                self.cases += 1
                result = self.world.run("auth", "refresh", "-e", USER)
                self.assertIn(result.returncode, (0, 6))
                kept = decoded(self.world.content(USER))["refresh_token"]
                self.assertTrue(self.provider.is_current(kept), f"a login is lost: {result.stderr}")

    def test_M4_no_inodes_left(self):
        self.mount("size=4m,nr_inodes=16")
        self.world.log_in()
        names = (self.world.cache / f"{number}" for number in range(100))
        with self.assertRaises(OSError) as failure:
            for name in names:
                name.touch()
        self.assertEqual(failure.exception.errno, errno.ENOSPC)
        self.expect_refusal("auth", "refresh")
        for path in self.world.cache.glob("[0-9]*"):
            path.unlink()
        self.expect_refresh()

    def test_M4_read_only(self):
        self.mount()
        self.world.log_in()
        self.remount("ro")
        self.expect_refusal("auth", "refresh")
        self.expect_refusal("auth", "logout")
        self.remount("rw")
        self.expect_refresh()


if __name__ == "__main__":
    namespaces.enter_to_mount()
    BEGAN = time.monotonic()
    RESULT = unittest.main(exit=False).result
    print(f"full disk: {RESULT.testsRun} tests, {FullDisk.all_cases} cases, "
          f"{time.monotonic() - BEGAN:.1f} s", flush=True)
    COMPLETE = RESULT.testsRun == len(unittest.TestLoader().getTestCaseNames(FullDisk))
    if COMPLETE and FullDisk.all_cases < LEAST_CASES:
        sys.exit(f"there were fewer than {LEAST_CASES} cases")
    sys.exit(not RESULT.wasSuccessful())
