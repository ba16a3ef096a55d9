"""Junk without end on the address where a login waits: what it costs, and that it changes nothing.

By hand: LMI_BIN_DIR=… python3 flood_test.py [--requests N] [--idle N] [--logins N]
The default is what continuous integration runs: 10,000 requests and 200 idle connections in one
login. `--requests 200000 --logins 500` is a long form.
"""

import argparse
import contextlib
import os
import pathlib
import random
import re
import select
import sys
import threading
import time
import unittest
import urllib.parse

import login_case
from login_case import (HttpAnswer, connected, exchange, get, harness, head, listens,
                        memory_of, percentile, read_all, target_of)

MOST_MEMORY = 8 * 1024  # KiB
MOST_DELAY = 1.0  # seconds that a flood may add
HEAD_TIME = 10  # seconds that a head may take
ANSWER_TIME = 5  # seconds that an answer may take to be read
KINDS = 10

options = argparse.Namespace(requests=10_000, idle=200, logins=30)


def sanitized():
    """Whether the program was built with a sanitizer."""
    program = pathlib.Path(os.environ["LMI_BIN_DIR"]).parent / "libexec" / "lmi" / "lmi-online"
    return re.search(rb"__(asan|tsan)_init", program.read_bytes()) is not None


def junk(number, login):
    """One of several kinds of junk; nothing that a browser would send."""
    kind = number % KINDS
    guess = urllib.parse.urlencode({"code": number, "state": f"guess-{number}"})
    return (
        lambda: head(f"/callback?{guess}", login.authority),
        lambda: head("/favicon.ico", login.authority),
        lambda: head(f"/callback?{guess}", "evil.example"),
        lambda: head("/callback", login.authority, "POST", ["Content-Length: 3"]) + b"a=b",
        lambda: head(f"/callback?{guess}", login.authority, fields=["Sec-Fetch-Dest: image"]),
        lambda: random.randbytes(200) + b"\r\n\r\n",
        lambda: head(f"/callback?{guess}", login.authority) * 20,
        lambda: head("/" + "a" * 17_000, login.authority),
        lambda: head(f"/callback?error=access_denied&{guess}", login.authority),
        lambda: b"\x16\x03\x01\x02\x00\x01\r\n\r\n",
    )[kind]()


class Crowd:
    """Connections that only sit there; one that is closed is opened again."""

    def __init__(self, port, size):
        self._port = port
        self._open = [connected(port, ("127.0.0.1", "::1")[i % 2]) for i in range(size)]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for connection in self._open:
            connection.close()

    def renew(self):
        """Opens again what the login has closed; gives how many were still open."""
        closed = [i for i, each in enumerate(self._open) if self._is_closed(each)]
        for i in closed:
            self._open[i].close()
            self._open[i] = connected(self._port, ("127.0.0.1", "::1")[i % 2])
        return len(self._open) - len(closed)

    @staticmethod
    def _is_closed(connection):
        if not select.select([connection], [], [], 0)[0]:
            return False
        with contextlib.suppress(ConnectionError):
            return not connection.recv(1)
        return True


class FloodTest(login_case.LoginCase):
    def test_D10_one_login(self):
        """Ten thousand requests and two hundred idle connections, then the genuine callback."""
        login = self.log_in()
        callback = self.provider.callback_for(login.address)
        memory, _ = memory_of(login.pid)
        with Crowd(login.port, options.idle) as crowd:
            start = time.monotonic()
            delays = self.flood(login, crowd)
            seconds = time.monotonic() - start
            self.assertFalse(login.ended(), login.written())
            self.assertEqual(listens(login.port), {"127.0.0.1", "::1"})
            _, most = memory_of(login.pid)
            before = time.monotonic()
            self.assert_finishes(login, callback)
            genuine = time.monotonic() - before
        worst = percentile(delays, 0.95)
        login_case.summary(
            "flood of one login", requests=options.requests, idle=options.idle,
            seconds=f"{seconds:.1f}",
            cut_off=f"{-(-options.requests // KINDS) - len(delays)} of the plausible ones",
            answers_p95=f"{worst * 1000:.1f} ms",
            genuine=f"{genuine * 1000:.0f} ms", memory=f"+{most - memory} KiB")
        self.assertLess(worst, MOST_DELAY)
        self.assertLess(genuine, MOST_DELAY)
        # sanitizers keep what is freed
        if not sanitized():
            self.assertLess(most - memory, MOST_MEMORY)

    def flood(self, login, crowd):
        """Gives how long the answers to plausible requests took meanwhile."""
        delays = []
        for number in range(options.requests):
            if number % 250 == KINDS // 2:
                crowd.renew()
            start = time.monotonic()
            received = exchange(login.port, junk(number, login), ("127.0.0.1", "::1")[number % 2])
            # junk may be cut off to make room for newcomers
            if number % KINDS == 0 and received:
                self.assertEqual(HttpAnswer(received).status, 400)
                delays.append(time.monotonic() - start)
        self.assertGreater(len(delays), options.requests / KINDS / 2)
        return delays

    def test_D10_genuine_callbacks_meanwhile(self):
        """The genuine callback comes while others do not stop; by turns with undisturbed logins."""
        quiet = [self.genuine_delay(disturbed=False) for _ in range(options.logins)]
        loud = [self.genuine_delay(disturbed=True) for _ in range(options.logins)]
        added = percentile(loud, 0.95) - percentile(quiet, 0.95)
        login_case.summary(
            "genuine callbacks in a flood", logins=options.logins,
            p95_alone=f"{percentile(quiet, 0.95) * 1000:.0f} ms",
            p95_in_the_flood=f"{percentile(loud, 0.95) * 1000:.0f} ms",
            slowest=f"{max(loud) * 1000:.0f} ms")
        self.assertLess(added, MOST_DELAY)

    def genuine_delay(self, disturbed):
        self.provider.forget()
        with harness.Home() as home:
            home.env("prod", **self.provider.environment())
            with login_case.Login(home) as login, contextlib.ExitStack() as stack:
                callback = self.provider.callback_for(login.address)
                if disturbed:
                    stack.enter_context(Crowd(login.port, 40))
                    stack.enter_context(Noise(login))
                start = time.monotonic()
                moved = get(login.port, target_of(callback), login.authority)
                delay = time.monotonic() - start
                self.assertEqual(moved.status, 303)
                # somebody else may have fetched the page, which closes the port
                with contextlib.suppress(OSError, AssertionError):
                    get(login.port, moved.headers["location"], login.authority)
                self.assertEqual(login.result().returncode, login_case.DONE)
            self.assertTrue(home.token("prod")["access_token"])
        self.assertEqual(self.provider.exchanges(), 1)
        return delay


class BurstTest(login_case.LoginCase):
    """D10: connections that come in a burst, with the genuine one behind or among them."""

    tries = 10

    def check(self, idle, families, address):
        """Gives how often the genuine callback was answered."""
        answered = 0
        for _ in range(self.tries):
            self.provider.forget()
            with login_case.Login(self.home, "--force") as login, contextlib.ExitStack() as stack:
                data = head(target_of(self.provider.callback_for(login.address)), login.authority)
                for i in range(idle):
                    stack.enter_context(connected(login.port, families[i % len(families)]))
                received = exchange(login.port, data, address)
                answered += received.startswith(b"HTTP/1.1 303 ")
                login.send(login_case.signal.SIGKILL)
        login_case.summary(f"burst of {idle} on {' and '.join(families)}, callback on {address}",
                           answered=f"{answered} of {self.tries}")
        return answered

    def test_D10_on_the_same_family(self):
        self.assertEqual(self.check(40, ["127.0.0.1"], "127.0.0.1"), self.tries)

    def test_D10_on_the_other_family(self):
        self.assertEqual(self.check(16, ["::1"], "127.0.0.1"), self.tries)

    def test_D10_on_both_families(self):
        self.assertEqual(self.check(60, ["::1", "127.0.0.1"], "127.0.0.1"), self.tries)
        self.assertEqual(self.check(60, ["::1", "127.0.0.1"], "::1"), self.tries)


class Noise:
    """Junk from a thread of its own, as fast as it goes."""

    def __init__(self, login):
        self._login = login
        self._stop = threading.Event()
        self._loud = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def __enter__(self):
        self._thread.start()
        if not self._loud.wait(login_case.PATIENCE):
            raise TimeoutError("no noise")
        return self

    def __exit__(self, *_):
        self._stop.set()
        self._thread.join()

    def _run(self):
        number = 0
        # the port is closed once the login is over
        while not self._stop.is_set():
            number += 1
            with contextlib.suppress(OSError):
                exchange(self._login.port, junk(number, self._login))
            if number == 20:
                self._loud.set()


class SlowTest(login_case.LoginCase):
    """D10: whoever is slow is not waited for."""

    def test_D10_heads_and_answers_have_a_deadline(self):
        login = self.log_in()
        callback = self.provider.callback_for(login.address)
        right = head(f"/callback?code=x&state={login.state}", login.authority)
        dripping = [connected(login.port, address) for address in ("127.0.0.1", "::1") * 2]
        silent = [connected(login.port) for _ in range(3)]
        try:
            times = self.seconds_until_closed(dripping, silent, right)
        finally:
            for connection in (*dripping, *silent):
                connection.close()
        self.assertGreater(min(times), HEAD_TIME - 1)
        self.assertLess(max(times), HEAD_TIME + 2)
        self.assert_finishes(login, callback)
        login_case.summary(
            "slow heads", cases=len(times), closed_after=f"{max(times):.1f} s at most")

    @staticmethod
    def seconds_until_closed(dripping, silent, right):
        """Sends one byte after the other on some connections until each one is closed."""
        start = time.monotonic()
        waiting = {connection: 0.0 for connection in (*dripping, *silent)}
        place = 0
        while not all(waiting.values()) and time.monotonic() < start + 3 * HEAD_TIME:
            still = [connection for connection, seconds in waiting.items() if not seconds]
            # a byte each quarter of a second is what the attack is
            for connection in select.select(still, [], [], 0.25)[0]:
                read_all(connection)
                waiting[connection] = time.monotonic() - start
            for connection in dripping:
                if not waiting[connection]:
                    with contextlib.suppress(OSError):
                        connection.sendall(right[place:place + 1])
            place += 1
        return [seconds or float("inf") for seconds in waiting.values()]

    def test_D10_the_oldest_makes_room(self):
        """Sixteen are kept; a browser that comes later gets in at once."""
        login = self.log_in()
        callback = self.provider.callback_for(login.address)
        idle = []
        with contextlib.ExitStack() as stack:
            for _ in range(16):
                idle.append(stack.enter_context(connected(login.port)))
                # all are accepted only when an answer has come
            self.assertEqual(get(login.port, "/", login.authority).status, 404)
            self.assertEqual(idle[0].recv(1), b"")
            self.assertEqual(select.select(idle[1:], [], [], 0)[0], [])
            self.assert_finishes(login, callback)

    def test_D10_the_browser_that_waits_is_kept(self):
        """Newcomers do not push out the one whose callback was accepted."""
        self.provider.fault("token=slow=500:1")
        self.addCleanup(self.provider.clear_faults)
        login = self.log_in()
        callback = self.provider.callback_for(login.address)
        with contextlib.ExitStack() as stack:
            browser = stack.enter_context(connected(login.port))
            browser.sendall(head(target_of(callback), login.authority))
            harness.wait_until(self.provider.exchanges, 10, "no token request")
            for _ in range(60):
                stack.enter_context(connected(login.port))
            self.assertEqual(get(login.port, "/", login.authority).status, 404)
            self.assertEqual(HttpAnswer(read_all(browser)).status, 303)
            self.assertEqual(get(login.port, "/login-finished", login.authority).status, 200)
        self.assert_stored(login)


def read_options():
    parser = argparse.ArgumentParser(description=__doc__, add_help=False)
    for name, value in vars(options).items():
        parser.add_argument(f"--{name}", type=int, default=value)
    _, rest = parser.parse_known_args(namespace=options)
    return [sys.argv[0], *rest]


if __name__ == "__main__":
    unittest.main(argv=read_options())
