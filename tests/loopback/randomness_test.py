"""States, nonces and code verifiers of many starts: long enough, all new, and without a pattern.

By hand: LMI_BIN_DIR=… python3 randomness_test.py [--starts N] [--logins N]
`--starts 10000 --logins 10000` is the long form; it takes about a quarter of an hour.
"""

import argparse
import base64
import hashlib
import math
import re
import subprocess
import sys
import time
import unittest
import urllib.parse

import login_case
from login_case import Login, RecordingProvider, finish, harness, parameters_of, surroundings

RANDOM_BYTES = 32
ADDRESS = re.compile(rb"Open this address .*?: (http\S+)\n")

options = argparse.Namespace(starts=1000, logins=40)


def bits_of(text):
    """The bits behind base64url without padding."""
    data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    return f"{int.from_bytes(data, 'big'):0{8 * len(data)}b}"


def first_line(command, environment):
    """What a program says first; then it is ended the short way."""
    with subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL,
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        line = process.stderr.readline()
        process.kill()
        return line


class RandomCase(unittest.TestCase):
    def setUp(self):
        self.provider = self.enterContext(RecordingProvider())
        self.home = self.enterContext(harness.Home())
        self.home.env("prod", **self.provider.environment())

    def assert_like_base64url(self, values, length=43):
        for value in values:
            self.assertRegex(value, rf"\A[A-Za-z0-9_-]{{{length}}}\Z")

    def assert_all_differ(self, *lists):
        values = [value for each in lists for value in each]
        self.assertEqual(len(set(values)), len(values))

    def assert_no_pattern(self, values):
        """Each bit is as often set as not, and is no neighbour's copy: within six deviations."""
        bits = [bits_of(value) for value in values]
        self.assertEqual({len(each) for each in bits}, {8 * RANDOM_BYTES})
        allowed = 6 * math.sqrt(len(values)) / 2
        for place in range(8 * RANDOM_BYTES):
            ones = sum(each[place] == "1" for each in bits)
            same = sum(each[place] == each[place - 1] for each in bits)
            before = sum(a[place] == b[place] for a, b in zip(bits, bits[1:]))
            for count in (ones, same, before):
                self.assertLess(abs(count - len(values) / 2), allowed, f"bit {place}")


class StartTest(RandomCase):
    def test_A9_C1_many_starts(self):
        program = harness.pathlib.Path(login_case.os.environ["LMI_BIN_DIR"]) / "lmi"
        command = [program, "auth", "login", "-e", "prod", "--no-browser"]
        environment = surroundings(self.home, {})
        start = time.monotonic()
        queries = []
        for _ in range(options.starts):
            line = first_line(command, environment)
            queries.append(parameters_of(ADDRESS.fullmatch(line).group(1).decode()))
        names = ("state", "nonce", "code_challenge")
        kinds = [[query[name] for query in queries] for name in names]
        for values in kinds:
            self.assert_like_base64url(values)
            self.assert_no_pattern(values)
        self.assert_all_differ(*kinds)
        self.assertEqual({query["code_challenge_method"] for query in queries}, {"S256"})
        ports = {urllib.parse.urlsplit(query["redirect_uri"]).port for query in queries}
        # the system's ports are few enough to come again, but no rule may lead to the next one
        self.assertGreater(len(ports), options.starts // 2)
        self.assertEqual(self.provider.exchanges, [])
        login_case.summary(
            "starts", cases=options.starts, repeats=0, bits=8 * RANDOM_BYTES, ports=len(ports),
            seconds=f"{time.monotonic() - start:.1f}")


class VerifierTest(RandomCase):
    def test_C1_C2_verifiers(self):
        """What the token endpoint is sent fits what the browser was sent."""
        challenges = []
        for _ in range(options.logins):
            with Login(self.home, "--force") as login:
                challenges.append(login.challenge)
                finish(login, self.provider.callback_for(login.address))
                self.assertEqual(login.result().returncode, login_case.DONE)
                sent = self.provider.exchanges[-1]
                self.assertEqual(sent["redirect_uri"], [login.redirect])
        verifiers = [each["code_verifier"][0] for each in self.provider.exchanges]
        self.assertEqual(len(verifiers), options.logins)
        for verifier, challenge in zip(verifiers, challenges):
            self.assertRegex(verifier, r"\A[A-Za-z0-9._~-]{43,128}\Z")
            digest = hashlib.sha256(verifier.encode()).digest()
            self.assertEqual(base64.urlsafe_b64encode(digest).rstrip(b"=").decode(), challenge)
        self.assert_like_base64url(verifiers)
        self.assert_all_differ(verifiers, challenges)
        login_case.summary("verifiers", logins=len(verifiers), repeats=0)

    def test_C6_after_an_attempt_that_failed(self):
        """Another try shares nothing with the one before, which is worth nothing any more."""
        with Login(self.home) as first:
            old = first.state
            finish(first, f"{first.redirect}?error=access_denied&state={old}")
            self.assertEqual(first.result().returncode, login_case.REFUSED)
        with Login(self.home) as second:
            for name in ("state", "nonce", "challenge", "port"):
                self.assertNotEqual(getattr(first, name), getattr(second, name), name)
            answer = login_case.get(
                second.port, f"{second.path}?code=x&state={old}", second.authority)
            self.assertEqual((answer.status, self.provider.exchanges), (400, []))
            finish(second, self.provider.callback_for(second.address))
            self.assertEqual(second.result().returncode, login_case.DONE)


class CheckTest(RandomCase):
    """The checks of this file notice what they are for."""

    def test_patterns_are_noticed(self):
        counted = [base64.urlsafe_b64encode(i.to_bytes(32, "big")).rstrip(b"=").decode()
                   for i in range(1000)]
        with self.assertRaises(AssertionError):
            self.assert_no_pattern(counted)
        with self.assertRaises(AssertionError):
            self.assert_all_differ(["a", "b"], ["a"])


def read_options():
    parser = argparse.ArgumentParser(add_help=False)
    for name, value in vars(options).items():
        parser.add_argument(f"--{name}", type=int, default=value)
    _, rest = parser.parse_known_args(namespace=options)
    return [sys.argv[0], *rest]


if __name__ == "__main__":
    unittest.main(argv=read_options())
