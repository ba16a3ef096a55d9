"""Logins on machines that have one family of addresses, others besides, or hardly a free port.

Each is a network namespace of its own, which the kernel gives to everybody or to root.
By hand: LMI_BIN_DIR=… python3 namespace_test.py
"""

import contextlib
import fcntl
import json
import pathlib
import socket
import struct
import subprocess
import sys
import unittest

import login_case
from login_case import DONE, FAILED, Login, RecordingProvider, finish, harness, listeners, listens

PORTS = range(40_000, 40_064)

SET_ADDRESS, SET_FLAGS = 0x8916, 0x8914  # SIOCSIFADDR, SIOCSIFFLAGS
UP_AND_RUNNING = 0x41


def interface(request, name, content):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        fcntl.ioctl(any_socket, request, struct.pack("16s", name.encode()) + content)


def set_address(name, address):
    packed = socket.inet_aton(address)
    interface(SET_ADDRESS, name, struct.pack("HH4s8x", socket.AF_INET, 0, packed))


def start_loopback():
    interface(SET_FLAGS, "lo", struct.pack("h", UP_AND_RUNNING))


def check(condition, *said):
    if not condition:
        raise AssertionError(said)


def log_in(home, provider, addresses):
    """A whole login, on those addresses and on nothing else in this namespace."""
    home.env("prod", **provider.environment())
    before = listeners()
    with Login(home) as login:
        check(listens(login.port) == set(addresses), listeners())
        check(listeners() - before == {(each, login.port) for each in addresses}, listeners())
        finish(login, provider.callback_for(login.address), address=addresses[0])
        check(login.result().returncode == DONE, login.written())
        check(listeners() == before, listeners())
    check(home.token("prod")["access_token"])
    return login


def only_ipv4(home):
    pathlib.Path("/proc/sys/net/ipv6/conf/all/disable_ipv6").write_text("1")
    start_loopback()
    with RecordingProvider() as provider:
        log_in(home, provider, ["127.0.0.1"])


def only_ipv6(home):
    start_loopback()
    set_address("lo", "0.0.0.0")
    with RecordingProvider("::1") as provider:
        log_in(home, provider, ["::1"])


def other_addresses(home):
    """The machine has an address that others can reach; the login is not there."""
    start_loopback()
    set_address("lo:1", "192.0.2.1")
    with RecordingProvider() as provider:
        home.env("prod", **provider.environment())
        with socket.socket() as anywhere:
            anywhere.bind(("0.0.0.0", 0))
            anywhere.listen()
            check(harness.can_connect("192.0.2.1", anywhere.getsockname()[1]), "no such address")
        with Login(home) as login:
            check(harness.can_connect("127.0.0.1", login.port))
            check(not harness.can_connect("192.0.2.1", login.port), "reached from elsewhere")
        log_in(home, provider, ["127.0.0.1", "::1"])


@contextlib.contextmanager
def squatted(ports):
    """Somebody else has these ports on ::1 alone."""
    with contextlib.ExitStack() as stack:
        for port in ports:
            taken = stack.enter_context(socket.socket(socket.AF_INET6))
            taken.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
            taken.bind(("::1", port))
            taken.listen()
        yield


def few_ports():
    start_loopback()
    text = f"{PORTS[0]} {PORTS[-1]}"
    pathlib.Path("/proc/sys/net/ipv4/ip_local_port_range").write_text(text)


def half_squatted(home):
    """Ports whose other half is somebody else's are left alone."""
    few_ports()
    with RecordingProvider() as provider, squatted(PORTS[::4]):
        for _ in range(10):
            login = log_in(home, provider, ["127.0.0.1", "::1"])
            check(login.port % 4 != 0)
            home.token_path("prod").unlink()


def wholly_squatted(home):
    """No port has both halves free: better no login than half a port."""
    few_ports()
    with RecordingProvider() as provider:
        home.env("prod", **provider.environment())
        free = [port for port in PORTS if not listens(port)]
        with squatted(free):
            before = listeners()
            result = harness.Lmi(home).run(
                "auth", "login", "-e", "prod", "--no-browser", "--output", "json")
            check((result.returncode, result.stdout) == (FAILED, ""), result)
            check(json.loads(result.stderr)["error"] == "listen_failed", result)
            check(listeners() == before)


SCENES = {scene.__name__: scene for scene in (
    only_ipv4, only_ipv6, other_addresses, half_squatted, wholly_squatted)}


class NamespaceTest(unittest.TestCase):
    def run_scene(self, scene):
        done = subprocess.run(
            ["unshare", "--map-root-user", "--net", sys.executable, "-B", __file__, scene.__name__],
            capture_output=True, text=True, timeout=60, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_D4_only_IPv4(self):
        self.run_scene(only_ipv4)

    def test_D4_only_IPv6(self):
        self.run_scene(only_ipv6)

    def test_D2_other_addresses(self):
        self.run_scene(other_addresses)

    def test_D5_ports_that_are_half_taken(self):
        self.run_scene(half_squatted)

    def test_D5_all_ports_half_taken(self):
        self.run_scene(wholly_squatted)

    @classmethod
    def tearDownClass(cls):
        login_case.summary("network namespaces", cases=len(SCENES))


if __name__ == "__main__":
    if sys.argv[1:] and sys.argv[1] in SCENES:
        with harness.Home() as own_home:
            SCENES[sys.argv[1]](own_home)
    else:
        unittest.main()
