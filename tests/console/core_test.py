#!/usr/bin/env python3
"""Programs that crash leave none of their secrets behind: their memory is written to no file."""

import contextlib
import fcntl
import os
import pathlib
import re
import resource
import shutil
import signal
import subprocess
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "provider"))
from completeness import leave_out  # noqa: E402
from harness import Home, inherited, wait_until  # noqa: E402

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


@contextlib.contextmanager
def locked(token):
    lock = token.with_suffix(".lock")
    with lock.open("w") as file:
        lock.chmod(0o600)
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def others_are_kept_out():
    """Whether the system lets nobody look into what they have not started themselves (Yama)."""
    scope = pathlib.Path("/proc/sys/kernel/yama/ptrace_scope")
    return scope.exists() and scope.read_text() != "0\n"


class CoreTest(unittest.TestCase):
    def setUp(self):
        self.home = self.enterContext(Home())
        self.cores = self.home.root / "cores"
        self.cores.mkdir()
        if not self.crash(["sleep", "100"], lambda process: True):
            leave_out("nothing leaves a core file here")
        for file in self.cores.iterdir():
            file.unlink()

    def crash(self, command, is_ready, **variables):
        """Whether the program leaves its memory behind when it crashes, once it is ready."""
        with subprocess.Popen(
                command, cwd=self.cores, preexec_fn=allow_cores, stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
                env={**inherited(), **self.home.variables(), **variables}) as process:
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
        with locked(self.home.token_path("dev")):
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


class LookInsideTest(unittest.TestCase):
    """M16: another process of the same person cannot read a program's memory, nor its variables."""

    NOBODY = 65534

    def setUp(self):
        self.home = self.enterContext(Home())
        # root may look inside everything
        self.user = {"user": self.NOBODY, "group": self.NOBODY} if os.geteuid() == 0 else {}
        self.programs = self.copied_programs() if self.user else PROGRAMS

    def copied_programs(self):
        """Programs that others can start, too: a folder above the built ones may not let them in."""
        folder = self.home.root / "programs"
        (folder / "bin").mkdir(parents=True)
        for name in ("lmi", "lmi-desktop"):
            shutil.copy(PROGRAMS / name, folder / "bin")
        shutil.copytree(PROGRAMS.parent / "libexec" / "lmi", folder / "libexec" / "lmi")
        return folder / "bin"

    def ways_in(self, process):
        """How somebody of the same name can look into it."""
        program = (HERE / "look_inside.py").read_text()
        return subprocess.run([sys.executable, "-IS", "-c", program, str(process.pid)], check=True,
                              capture_output=True, text=True, **self.user).stdout.split()

    @contextlib.contextmanager
    def running(self, *command, **variables):
        if self.user:
            for path in (self.home.root, *self.home.root.rglob("*")):
                os.chown(path, self.NOBODY, self.NOBODY)
        with subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE, text=True,
                env={**inherited(), **self.home.variables(), **variables}, **self.user) as process:
            try:
                yield process
            finally:
                process.kill()

    def test_others_can_be_looked_into(self):
        with self.running("sleep", "100") as process:
            ways = self.ways_in(process)
        self.assertIn("environ", ways)
        if not others_are_kept_out():
            self.assertEqual(ways, ["environ", "mem", "process_vm_readv", "ptrace"])

    def test_a_console_that_waits_for_a_lock_cannot(self):
        self.home.env("dev", OAUTH_CLIENT_ID="svc", OAUTH_CLIENT_SECRET="CANARY",
                      OAUTH_TOKEN_URL="http://127.0.0.1:1/token")
        self.home.write_token("dev", {"access_token": "CANARY", "expires_at": 1})
        with locked(self.home.token_path("dev")), self.running(
                self.programs / "lmi", "auth", "logout", "-e", "dev") as process:
            wait_until(lambda: is_asleep(process), WAIT, "it does not wait")
            self.assertEqual(self.ways_in(process), [])

    def test_a_login_cannot(self):
        self.home.env("prod", OAUTH_GRANT_TYPE="authorization_code_pkce", OAUTH_CLIENT_ID="desk",
                      OAUTH_AUTHORIZE_URL="http://127.0.0.1:1/authorize",
                      OAUTH_TOKEN_URL="http://127.0.0.1:1/token")
        with self.running(
                self.programs / "lmi", "auth", "login", "--no-browser", "-e", "prod") as process:
            said = process.stderr.readline()
            self.assertTrue(said.startswith("Open this address"), said)
            self.assertEqual(self.ways_in(process), [])

    def test_a_window_cannot(self):
        with self.running(self.programs / "lmi-desktop", QT_QPA_PLATFORM="offscreen",
                          DISPLAY=":0") as process:
            wait_until(self.window_is_open, WAIT, "the window does not open")
            self.assertIsNone(process.poll())
            self.assertEqual(self.ways_in(process), [])

    def window_is_open(self):
        return any((self.home.root / "runtime").rglob("*.lock"))


if __name__ == "__main__":
    unittest.main()
