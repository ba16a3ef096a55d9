#!/usr/bin/env python3
"""Programs that crash leave none of their secrets behind: their memory is written to no file."""

import fcntl
import os
import pathlib
import re
import resource
import signal
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "provider"))
from harness import Home, wait_until  # noqa: E402

PROGRAMS = pathlib.Path(os.environ["LMI_BIN_DIR"])
WAIT = 20


def allow_cores():
    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))


def is_asleep(process):
    """Whether it is lmi by now, and has come to where it waits."""
    name, state = re.fullmatch(
        r"\d+ \((.*)\) (\w) .*\n", pathlib.Path(f"/proc/{process.pid}/stat").read_text()).groups()
    return name == "lmi" and state == "S"


class CoreTest(unittest.TestCase):
    def setUp(self):
        self.home = self.enterContext(Home())
        self.cores = self.home.root / "cores"
        self.cores.mkdir()
        if not self.crash(["sleep", "100"], lambda process: True):
            self.skipTest("nothing leaves a core file here")
        for file in self.cores.iterdir():
            file.unlink()

    def crash(self, command, is_ready, **variables):
        """Whether the program leaves its memory behind when it crashes, once it is ready."""
        with subprocess.Popen(
                command, cwd=self.cores, preexec_fn=allow_cores, stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
                env={**os.environ, **self.home.variables(), **variables}) as process:
            try:
                wait_until(lambda: is_ready(process), WAIT, "the program does not come to it")
                self.assertIsNone(process.poll(), "it has ended by itself")
                process.send_signal(signal.SIGSEGV)
                _, status = os.waitpid(process.pid, 0)
                process.returncode = -signal.SIGSEGV
            finally:
                if process.returncode is None:
                    process.kill()
        self.assertTrue(os.WIFSIGNALED(status))
        return os.WCOREDUMP(status)

    def assert_nothing_left(self, *arguments, **options):
        self.assertFalse(self.crash(*arguments, **options))
        self.assertEqual(list(self.cores.iterdir()), [])

    def test_M16_console_that_waits_for_a_lock(self):
        self.home.env("dev", OAUTH_CLIENT_ID="svc", OAUTH_CLIENT_SECRET="CANARY",
                      OAUTH_TOKEN_URL="http://127.0.0.1:1/token")
        self.home.write_token("dev", {"access_token": "CANARY", "expires_at": 1})
        lock = self.home.token_path("dev").with_name("dev.lock")
        with lock.open("w") as file:
            lock.chmod(0o600)
            fcntl.flock(file, fcntl.LOCK_EX)
            self.assert_nothing_left([PROGRAMS / "lmi", "auth", "logout", "-e", "dev"], is_asleep)

    def test_M16_console_that_waits_for_the_browser(self):
        self.home.env("prod", OAUTH_GRANT_TYPE="authorization_code_pkce", OAUTH_CLIENT_ID="desk",
                      OAUTH_AUTHORIZE_URL="http://127.0.0.1:1/authorize",
                      OAUTH_TOKEN_URL="http://127.0.0.1:1/token")
        self.assert_nothing_left(
            [PROGRAMS / "lmi", "auth", "login", "--no-browser", "-e", "prod"],
            lambda process: process.stderr.readline().startswith("Open this address"))

    def test_M16_window(self):
        self.assert_nothing_left(
            [PROGRAMS / "lmi-desktop"],
            lambda process: any((self.home.root / "runtime").rglob("*.lock")),
            QT_QPA_PLATFORM="offscreen", DISPLAY=":0")


if __name__ == "__main__":
    unittest.main()
