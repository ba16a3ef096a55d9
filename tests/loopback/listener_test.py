"""Where a login listens, and that it stops: after every end, and from every state in between.

By hand: LMI_BIN_DIR=… python3 listener_test.py
"""

import contextlib
import fcntl
import json
import os
import pathlib
import random
import signal
import socket
import subprocess
import time
import unittest

import login_case
from login_case import (DONE, FAILED, INTERRUPTED, NOT_IN_TIME, REFUSED, SIGNALS, Login, Running,
                        finish, get, harness, listens, seconds_until_closed, surroundings,
                        target_of)

# What is asked for is one second; a busy machine may be late in looking.
CLOSED_WITHIN = 1.0
LOOKING = 0.5
BOTH = {"127.0.0.1", "::1"}

PORTS_FOR_ANYBODY = pathlib.Path("/proc/sys/net/ipv4/ip_local_port_range")
PORTS_TO_TRY = 50


def squat(address, port=0):
    """Takes a port on one address of this machine."""
    taken = socket.socket(login_case.FAMILIES[address], socket.SOCK_STREAM)
    if address == "::1":
        taken.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
    try:
        taken.bind((address, port))
        taken.listen(1)
    except OSError:
        taken.close()
        raise
    return taken


def quiet_ports():
    """Ports that the system gives to nobody who asks for any, such as tests that run beside this."""
    low, high = map(int, PORTS_FOR_ANYBODY.read_text().split())
    return [port for port in range(10000, 65536) if not low <= port <= high]


def free_port():
    """A port that was free on both families a moment ago, and that nobody gets by chance."""
    for port in random.sample(quiet_ports(), PORTS_TO_TRY):
        with contextlib.suppress(OSError), squat("127.0.0.1", port), squat("::1", port):
            return port
    raise RuntimeError(f"none of {PORTS_TO_TRY} ports is free")


def other_addresses():
    """This machine's addresses that are not loopback ones."""
    shown = subprocess.run(["hostname", "-I"], capture_output=True, text=True, check=True)
    return [each for each in shown.stdout.split() if not each.startswith("fe80:")]


class AddressTest(login_case.LoginCase):
    """D2, D3, D5, D6: the loopback addresses, wholly or not at all."""

    def configured(self, redirect):
        self.home.env("prod", **self.provider.environment(OAUTH_REDIRECT_URI=redirect))

    def test_D2_loopback_addresses_only(self):
        login = self.log_in()
        self.assertEqual(listens(login.port), BOTH)
        # the whole of 127.0.0.0/8 is this machine, but only one address of it is the login's
        for address in ("127.0.0.2", *other_addresses()):
            self.assertFalse(harness.can_connect(address, login.port), address)

    def test_D3_default(self):
        login = self.log_in()
        self.assertEqual(login.redirect, f"http://localhost:{login.port}/callback")
        self.assertGreater(login.port, 1023)

    def test_D3_literal_addresses(self):
        for host, address in (("127.0.0.1", "127.0.0.1"), ("[::1]", "::1")):
            with self.subTest(host):
                self.configured(f"http://{host}/back/here")
                login = self.log_in("--force")
                self.assertEqual(login.redirect, f"http://{host}:{login.port}/back/here")
                self.assertEqual(listens(login.port), {address})
                self.provider.forget()
                callback = self.provider.callback_for(login.address)
                for other in ("localhost", "127.0.0.1", "[::1]", "evil.example"):
                    if other != host:
                        answer = get(login.port, target_of(callback), f"{other}:{login.port}",
                                     address=address)
                        self.assertEqual(answer.status, 421)
                self.assert_finishes(login, callback, address=address)

    def test_D3_fixed_port(self):
        port = free_port()
        self.configured(f"http://localhost:{port}/callback")
        login = self.log_in()
        self.assertEqual((login.port, listens(port)), (port, BOTH))
        self.assert_finishes(login, self.provider.callback_for(login.address))

    def test_D3_the_port_of_a_login_can_be_used_again_at_once(self):
        self.configured(f"http://localhost:{free_port()}/callback")
        for _ in range(3):
            login = self.log_in("--force")
            finish(login, self.provider.callback_for(login.address))
            self.assertEqual(login.result().returncode, DONE)

    def test_D5_D6_a_port_that_is_taken_on_either_family(self):
        """The browser is not opened, nor is the other half of the port kept."""
        marker = self.home.root / "browser-was-here"
        for address in sorted(BOTH):
            port = free_port()
            with self.subTest(address), squat(address, port):
                self.configured(f"http://localhost:{port}/callback")
                result = harness.Lmi(self.home, OAUTH_BROWSER=f"touch {marker}").run(
                    "auth", "login", "-e", "prod", "--output", "json")
                self.assertEqual((result.returncode, result.stdout), (FAILED, ""), result)
                told = json.loads(result.stderr)
                self.assertEqual(told["error"], "port_busy")
                self.assertIn(str(port), told["message"])
                self.assertEqual(listens(port), {address})
                self.assertFalse(marker.exists())

    def test_D5_the_next_port_is_tried(self):
        taken, free = free_port(), free_port()
        with squat("::1", taken):
            self.configured(f"http://localhost:{taken}/callback http://localhost:{free}/callback")
            login = self.log_in()
            self.assertEqual((login.port, listens(free)), (free, BOTH))
            self.assertEqual(listens(taken), {"::1"})

    def test_D5_nobody_can_take_the_port_of_a_login(self):
        login = self.log_in()
        for address in ("127.0.0.1", "::1"):
            for option in (socket.SO_REUSEADDR, socket.SO_REUSEPORT):
                with socket.socket(login_case.FAMILIES[address]) as thief:
                    thief.setsockopt(socket.SOL_SOCKET, option, 1)
                    with self.assertRaises(OSError):
                        thief.bind((address, login.port))
                        thief.listen(1)


class EndCase(login_case.LoginCase):
    """D7, D8, M21: whatever ends a login closes its port and leaves nothing half done."""

    worst = (0, "")
    ends = 0

    @classmethod
    def tearDownClass(cls):
        seconds, name = cls.worst
        login_case.summary(f"ends of a login ({cls.__name__})", cases=cls.ends,
                           slowest_close=f"{seconds:.2f} s ({name})")

    def setUp(self):
        super().setUp()
        self.addCleanup(self.provider.clear_faults)

    def assert_closes(self, login, start, within=CLOSED_WITHIN):
        seconds = seconds_until_closed(login.port, start, limit=5)
        self.assertLess(seconds, within + LOOKING)
        cls = type(self)
        cls.ends += 1
        cls.worst = max(cls.worst, (seconds, self._testMethodName))

    def assert_nothing_is_left(self, login):
        """No half token, no temporary file, nothing locked: the next login succeeds."""
        self.assertFalse(self.home.token_path("prod").exists())
        self.assert_unlocked()
        self.assertEqual(login.result().stdout, "")
        self.provider.clear_faults()
        self.provider.forget()
        again = self.log_in()
        self.assert_finishes(again, self.provider.callback_for(again.address))

    def assert_unlocked(self):
        left = {path.name for path in self.home.token_path("prod").parent.iterdir()}
        self.assertLessEqual(left, {"prod.json", "prod.lock"})
        with contextlib.suppress(FileNotFoundError):
            with open(self.home.token_path("prod").with_suffix(".lock"), "rb") as lock:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)


class EndTest(EndCase):
    def test_success_and_the_page_is_fetched(self):
        login = self.log_in()
        start = time.monotonic()
        finish(login, self.provider.callback_for(login.address))
        self.assert_closes(login, start)
        self.assert_stored(login)

    def test_success_and_nobody_fetches_the_page(self):
        login = self.log_in()
        callback = self.provider.callback_for(login.address)
        start = time.monotonic()
        get(login.port, target_of(callback), login.authority)
        self.assert_closes(login, start)
        self.assert_stored(login)

    def test_the_person_said_no(self):
        login = self.log_in()
        start = time.monotonic()
        finish(login, f"{login.redirect}?error=access_denied&state={login.state}"
                      f"&iss={self.provider.issuer}")
        self.assert_closes(login, start)
        self.assertEqual(login.result().returncode, REFUSED)
        self.assert_nothing_is_left(login)

    def test_the_provider_gives_no_token(self):
        codes = {"500": 5, "invalid_grant": 11, "html": REFUSED, "reset": 5}
        for fault, code in codes.items():
            with self.subTest(fault):
                self.provider.fault("token=" + fault)
                login = self.log_in()
                start = time.monotonic()
                _, page = finish(login, self.provider.callback_for(login.address))
                self.assertIn(b"You are not logged in to prod.", page.body)
                self.assert_closes(login, start, within=CLOSED_WITHIN + 1)
                self.assertEqual(login.result().returncode, code)
                self.assert_nothing_is_left(login)
                self.home.token_path("prod").unlink()

    def test_an_answer_from_another_issuer(self):
        login = self.log_in()
        start = time.monotonic()
        finish(login, f"{login.redirect}?code=x&state={login.state}&iss=https://evil.example")
        self.assert_closes(login, start)
        self.assertEqual(login.result().returncode, REFUSED)
        self.assertEqual(self.provider.exchanges(), 0)
        self.assert_nothing_is_left(login)

    def test_D8_nobody_comes(self):
        start = time.monotonic()
        login = self.log_in("--timeout", "1", "--output", "json")
        self.assert_closes(login, start + 1)
        result = login.result()
        self.assertEqual((result.returncode, result.stdout), (NOT_IN_TIME, ""))
        self.assertEqual(json.loads(result.stderr.splitlines()[-1])["error"], "login_timeout")
        self.assertGreater(time.monotonic() - start, 1)
        self.assert_nothing_is_left(login)

    def test_D8_requests_do_not_make_it_last_longer(self):
        login = self.log_in("--timeout", "1")
        start = time.monotonic()
        while not login.ended() and time.monotonic() < start + login_case.PATIENCE:
            with contextlib.suppress(ConnectionError, AssertionError):
                get(login.port, "/callback?code=x&state=y", login.authority)
        self.assertLess(time.monotonic() - start, 1 + CLOSED_WITHIN + LOOKING)
        self.assertEqual(login.result().returncode, NOT_IN_TIME)
        self.assert_closes(login, start + 1)

    def test_D8_the_help_names_five_minutes(self):
        self.assertIn("300", harness.Lmi(self.home).run("auth", "login", "--help").stdout)

    def test_SIGKILL(self):
        login = self.log_in()
        start = time.monotonic()
        login.send(signal.SIGKILL)
        self.assert_closes(login, start)
        self.assert_nothing_is_left(login)


class SignalTest(EndCase):
    """Ctrl-C, SIGTERM and SIGHUP in each state of a login."""

    def each(self, check):
        for name, number in SIGNALS.items():
            with self.subTest(name):
                self.provider.clear_faults()
                self.provider.forget()
                self.home.token_path("prod").unlink(missing_ok=True)
                check(number)

    def end(self, login, number):
        start = time.monotonic()
        login.send(number)
        self.assert_closes(login, start)
        self.assertEqual(login.result().returncode, INTERRUPTED)

    def end_with_a_browser_waiting(self, login, number):
        """The signal comes once the code has been presented, before the browser is answered."""
        callback = self.provider.callback_for(login.address)
        with login_case.connected(login.port) as browser:
            browser.sendall(login_case.head(target_of(callback), login.authority))
            harness.wait_until(self.provider.exchanges, 10, "no token request")
            self.end(login, number)

    def test_while_nobody_has_come(self):
        def check(number):
            login = self.log_in()
            self.end(login, number)
            self.assert_nothing_is_left(login)
        self.each(check)

    def test_while_junk_comes(self):
        def check(number):
            login = self.log_in()
            with contextlib.ExitStack() as kept:
                for _ in range(20):
                    kept.enter_context(login_case.connected(login.port)).sendall(b"GET /")
                self.end(login, number)
            self.assert_nothing_is_left(login)
        self.each(check)

    def test_while_the_token_is_on_its_way(self):
        def check(number):
            self.provider.fault("token=hang")
            login = self.log_in()
            self.end_with_a_browser_waiting(login, number)
            self.assert_nothing_is_left(login)
        self.each(check)

    def test_while_the_token_waits_for_the_lock(self):
        def check(number):
            with self.locked(), Login(self.home) as login:
                self.end_with_a_browser_waiting(login, number)
            self.assert_nothing_is_left(login)
        self.each(check)

    @contextlib.contextmanager
    def locked(self):
        """Another program is at work on the environment."""
        folder = self.home.token_path("prod").parent
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with open(os.open(folder / "prod.lock", os.O_CREAT | os.O_RDWR, 0o600), "rb") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def test_while_the_page_waits_to_be_fetched(self):
        """The token is there by then, and stays."""
        def check(number):
            login = self.log_in()
            get(login.port, target_of(self.provider.callback_for(login.address)), login.authority)
            start = time.monotonic()
            login.send(number)
            self.assert_closes(login, start)
            self.assertIn(login.result().returncode, (DONE, INTERRUPTED))
            self.assertTrue(self.home.token("prod")["access_token"])
            self.assert_unlocked()
        self.each(check)

    def test_while_the_provider_is_looked_up(self):
        """There is no address yet, and none may come."""
        def check(number):
            self.provider.fault("discovery=hang")
            with self.starting() as starting:
                harness.wait_until(self.provider.lookups, 10, "no discovery")
                start = time.monotonic()
                starting.send(number)
                self.assertEqual(starting.result().returncode, INTERRUPTED)
                self.assertLess(time.monotonic() - start, CLOSED_WITHIN + LOOKING)
                self.assertNotIn("Open this address", starting.written())
        self.each(check)

    def starting(self):
        program = os.path.join(os.environ["LMI_BIN_DIR"], "lmi")
        return Running([program, "auth", "login", "-e", "prod", "--no-browser"],
                       surroundings(self.home, {}))

    def test_SIGHUP_with_nohup(self):
        """Who is told to outlive the terminal does, and the login still succeeds."""
        program = os.path.join(os.environ["LMI_BIN_DIR"], "lmi")
        login = Login.__new__(Login)
        Running.__init__(login, ["nohup", program, "auth", "login", "-e", "prod", "--no-browser"],
                         surroundings(self.home, {}))
        with contextlib.ExitStack() as stack:
            stack.enter_context(login)
            login.send(signal.SIGHUP)
            self.assert_finishes(login, self.provider.callback_for(login.address))


if __name__ == "__main__":
    unittest.main()
