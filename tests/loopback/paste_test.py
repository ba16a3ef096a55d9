"""A person at a terminal pastes the address at which a browser on another machine has ended.

By hand: LMI_BIN_DIR=… python3 paste_test.py
"""

import fcntl
import os
import pathlib
import pty
import re
import select
import subprocess
import termios
import time
import unittest
import urllib.parse

import login_case
from login_case import DONE, INTERRUPTED, DemoProvider, harness

HINT = "paste the address it ended at here"


class Terminal:
    """`lmi auth login` in a terminal of its own."""

    def __init__(self, home, *options, foreground=True):
        self._home, self._options, self._foreground = home, options, foreground
        self.shown = ""

    def __enter__(self):
        self._ours, theirs = pty.openpty()
        program = pathlib.Path(os.environ["LMI_BIN_DIR"]) / "lmi"
        command = [program, "auth", "login", "-e", "prod", *self._options]
        if not self._foreground:
            # a shell that keeps the terminal for itself
            command = ["sh", "-c", 'set -m; "$@" & trap "kill $!" TERM; wait', "sh", *command]
        self._process = subprocess.Popen(
            command, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True,
            env=login_case.surroundings(self._home, {}),
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
        os.close(theirs)
        return self

    def __exit__(self, *_):
        self._process.kill()
        self._process.wait()
        os.close(self._ours)

    def type(self, text):
        os.write(self._ours, text.encode())

    def wait_for(self, pattern):
        """Reads on until the terminal shows it behind what was waited for before."""
        end = time.monotonic() + login_case.PATIENCE
        while not (found := re.search(pattern, self.shown)):
            if time.monotonic() > end:
                raise TimeoutError(f"the terminal does not show {pattern!r}: {self.shown!r}")
            self._read()
        self.shown = self.shown[found.end():]
        return found

    def _read(self):
        if select.select([self._ours], [], [], 0.1)[0]:
            try:
                self.shown += os.read(self._ours, 65536).decode()
            except OSError:
                time.sleep(0.01)  # nobody has it open any more

    def result(self):
        return self._process.wait(login_case.PATIENCE)

    def interrupt(self):
        self.type("\x03")


class PasteTest(unittest.TestCase):
    def setUp(self):
        self.home = self.enterContext(harness.Home())
        self.provider = self.enterContext(DemoProvider())
        self.home.env("prod", **self.provider.environment())

    def begin(self, *options, **others):
        terminal = self.enterContext(Terminal(self.home, "--no-browser", *options, **others))
        address = terminal.wait_for(r"Open this address .*?: (http\S+)").group(1)
        redirect = urllib.parse.urlsplit(login_case.parameters_of(address)["redirect_uri"])
        terminal.authority, terminal.port = redirect.netloc, redirect.port
        return terminal, address

    def test_the_address_ends_the_login(self):
        terminal, address = self.begin()
        terminal.wait_for(HINT)
        callback = self.provider.callback_for(address)
        terminal.type(callback.replace("state=", "state=x") + "\n")
        terminal.wait_for("warning: This is not the address .* it belongs to another login")
        terminal.type("\nyes?\n")
        terminal.wait_for("warning: This is not the address .* it leads elsewhere")
        self.assertEqual(self.provider.exchanges(), 0)
        # as it comes from a mail or a chat
        terminal.type("  " + callback.removeprefix("http://") + " \n")
        terminal.wait_for('Logged in to "prod"')
        self.assertEqual(terminal.result(), DONE)
        self.assertEqual(self.provider.exchanges(), 1)
        self.assertTrue(self.home.token("prod")["access_token"])

    def test_what_the_address_lacks_is_said(self):
        terminal, address = self.begin()
        terminal.wait_for(HINT)
        for pasted, reason in [(address, "it is where the login begins, not where it ended"),
                               (login_case.parameters_of(address)["redirect_uri"],
                                "there is no answer of the provider in it")]:
            terminal.type(pasted + "\n")
            terminal.wait_for("warning: This is not the address .* " + reason)
        self.assertEqual(self.provider.exchanges(), 0)

    def test_J3_an_address_as_the_provider_wrote_it(self):
        """Without its scheme, with one in the query, and with signs that belong in no address."""
        terminal, address = self.begin()
        terminal.wait_for(HINT)
        callback = self.provider.callback_for(address).removeprefix("http://")
        terminal.type(callback + "&from=https://sso.example.com/{a|b}^`#there\n")
        terminal.wait_for('Logged in to "prod"')
        self.assertEqual(terminal.result(), DONE)

    def test_the_end_of_input_ends_nothing(self):
        terminal, address = self.begin()
        terminal.wait_for(HINT)
        terminal.type("\x04")
        callback = self.provider.callback_for(address)
        login_case.finish(terminal, callback)
        terminal.wait_for('Logged in to "prod"')
        self.assertEqual(terminal.result(), DONE)

    def test_it_can_be_interrupted(self):
        terminal, _ = self.begin()
        terminal.wait_for(HINT)
        terminal.interrupt()
        self.assertEqual(terminal.result(), INTERRUPTED)

    def test_a_background_job_leaves_the_terminal_alone(self):
        terminal, address = self.begin(foreground=False)
        terminal.wait_for(HINT)
        terminal.type("for the shell\n")
        callback = self.provider.callback_for(address)
        login_case.finish(terminal, callback)
        terminal.wait_for('Logged in to "prod"')

    def test_without_a_terminal_nobody_is_asked(self):
        with login_case.Login(self.home) as login:
            login_case.finish(login, self.provider.callback_for(login.address))
            result = login.result()
        self.assertEqual(result.returncode, DONE)
        self.assertNotIn(HINT, result.stderr)


if __name__ == "__main__":
    unittest.main()
