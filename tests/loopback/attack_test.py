"""Attacks on the address where a login waits for the browser, each on a login of its own.

Each attack has to be refused or cut off without a word that helps, without a token request, and
without disturbing the login: the genuine callback comes afterwards and succeeds.

By hand: LMI_BIN_DIR=… python3 attack_test.py [-k "*D11*"]
"""

import contextlib
import re
import socket
import time
import unittest
import urllib.parse

import login_case
from attacks import ATTACKS, MARK, Victim
from login_case import HttpAnswer, Login, connected, harness

# Why a request was refused is all that an answer may say.
ANSWER_BODY = re.compile(rb"[A-Z][A-Za-z ]{2,40}\n")
ANSWER_HEADERS = {"content-length", "cache-control", "referrer-policy", "x-content-type-options",
                  "cross-origin-resource-policy", "connection", "content-type",
                  "content-security-policy"}


class AttackTest(login_case.LoginCase):
    """Each row of the table, then the genuine callback."""

    count = 0
    slowest = (0, "")
    started = 0

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        with harness.Home() as home:
            home.env("prod", **cls.provider.environment())
            with Login(home) as login:
                cls.earlier = login.state
                cls.earlier_callback = urllib.parse.urlsplit(
                    cls.provider.callback_for(login.address)).query
        cls.started = time.monotonic()

    @classmethod
    def tearDownClass(cls):
        seconds, name = cls.slowest
        login_case.summary(
            "attacks", cases=cls.count, seconds=f"{time.monotonic() - cls.started:.1f}",
            slowest=f"{seconds:.2f} s ({name})")

    def victim(self, login):
        return Victim(
            login.authority, login.port, login.path, login.state, login.challenge, login.nonce,
            self.provider.issuer, self.earlier, self.earlier_callback)

    def check(self, attack):
        start = time.monotonic()
        login = self.log_in()
        callback = self.provider.callback_for(login.address)
        self.assertNotIn(f"stolen-{MARK}", callback)
        with contextlib.ExitStack() as kept:
            for data in attack.sends(self.victim(login)):
                self.assert_refused(attack, login, self.send(attack, login.port, data, kept))
            self.assertFalse(login.ended(), login.written())
            self.assert_finishes(login, callback)
        AttackTest.count += 1
        AttackTest.slowest = max(AttackTest.slowest, (time.monotonic() - start, attack.name))

    @staticmethod
    def send(attack, port, data, kept):
        """Gives what comes back; no value where the attacker does not look."""
        connection = connected(port)
        with contextlib.suppress(ConnectionError):
            connection.sendall(data)
        if attack.ends == "keep":
            kept.enter_context(connection)
            return None
        if attack.ends == "reset":
            login_case.reset(connection)
            return None
        with connection, contextlib.suppress(OSError):
            if attack.ends == "half":
                connection.shutdown(socket.SHUT_WR)
            return login_case.read_all(connection)

    def assert_refused(self, attack, login, received):
        if received is None:
            return
        if not received:
            self.assertFalse(attack.answered, "closed without an answer")
            return
        answer = HttpAnswer(received)
        self.assertIn(answer.status, range(400, 500), received)
        self.assertRegex(answer.body, ANSWER_BODY)
        self.assertLessEqual(set(answer.headers), ANSWER_HEADERS)
        for word in (login.state, login.challenge, login.nonce, self.provider.issuer, MARK,
                     "authorize", "evil"):
            self.assertNotIn(word.encode(), received)


def add_tests():
    """A method for each row, so that each is counted, named and chosen by itself."""
    names = [attack.name for attack in ATTACKS]
    if len(set(names)) != len(names):
        raise ValueError("two attacks have one name")
    for number, attack in enumerate(ATTACKS):
        def test(self, attack=attack):
            self.check(attack)
        name = re.sub(r"\W+", "_", attack.name).strip("_")
        setattr(AttackTest, f"test_{name}_{number}", test)
        test.__doc__ = attack.name


add_tests()


if __name__ == "__main__":
    unittest.main()
