#!/usr/bin/env python3
"""How long a login waits for the browser, read from what the program asks the kernel for (D8).

The end itself is tested with --timeout elsewhere; nobody sits through the five minutes of the usual one.
"""

import os
import pathlib
import re
import signal
import subprocess
import tempfile
import unittest

import namespaces
import world
from world import harness

WAITS = re.compile(r"poll\(.*, (\d+)\)|tv_sec=(\d+)")


def longest_wait(trace):
    """In whole seconds; the other timers of a login are shorter."""
    return max((int(milliseconds) // 1000 if milliseconds else int(seconds)
                for milliseconds, seconds in WAITS.findall(trace)), default=0)


class LoginDeadline(unittest.TestCase):
    def setUp(self):
        self.home = self.enterContext(harness.Home())
        self.home.env("prod", OAUTH_GRANT_TYPE="authorization_code_pkce", OAUTH_CLIENT_ID="desk",
                      OAUTH_AUTHORIZE_URL="http://127.0.0.1:1/authorize",
                      OAUTH_TOKEN_URL="http://127.0.0.1:1/token")
        self.trace = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory())) / "trace"

    def waits(self, *arguments):
        command = ["strace", "-f", "-e", "trace=poll,ppoll", "-o", str(self.trace), "--", world.program(),
                   "auth", "login", "-e", "prod", "--no-browser", *arguments]
        with subprocess.Popen(command, env={**os.environ, **self.home.variables()}, stdin=subprocess.DEVNULL,
                              stderr=subprocess.PIPE, text=True, start_new_session=True) as process:
            try:
                self.assertTrue(process.stderr.readline().startswith("Open this address"))
                harness.wait_until(lambda: longest_wait(self.trace.read_text()) > 60, 20, "it does not wait")
            finally:
                # strace alone would leave the login behind
                os.killpg(process.pid, signal.SIGKILL)
        return longest_wait(self.trace.read_text())

    def test_D8_five_minutes_by_default(self):
        self.assertIn(self.waits(), (299, 300))

    def test_the_trace_shows_what_was_asked_for(self):
        self.assertIn(self.waits("--timeout", "77"), (76, 77))


if __name__ == "__main__":
    namespaces.enter_to_trace()
    unittest.main()
