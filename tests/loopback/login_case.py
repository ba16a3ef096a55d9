"""What the tests of the login's loopback receiver stand on.

A provider of their own that is quick to start, a login in progress that can be attacked, and what
the system says about the ports and the memory of a process.
"""

import contextlib
import http.server
import json
import os
import pathlib
import re
import select
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
import unittest
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "provider"))

import harness

CLIENT = "demo-desktop"
PATIENCE = 60  # seconds; others may need the machine more urgently
FAMILIES = {"127.0.0.1": socket.AF_INET, "::1": socket.AF_INET6}

# What the program's exit codes mean.
DONE, FAILED, USAGE, LOGIN_REQUIRED, REFUSED, NETWORK = range(6)
NOT_IN_TIME, INTERRUPTED = 8, 130


class DemoProvider:
    """lmi-demo-idp on a port of its own, which signs alice in without asking unless told not to."""

    def __init__(self, *options, asks=False):
        program = pathlib.Path(os.environ["LMI_BIN_DIR"]) / "lmi-demo-idp"
        self._command = [program, *([] if asks else ["--auto-login", "alice"]), *options]
        self._process = self.issuer = None

    def __enter__(self):
        self._process = subprocess.Popen(
            self._command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
        if not select.select([self._process.stdout], [], [], PATIENCE)[0]:
            self.__exit__()
            raise TimeoutError("the provider does not start")
        self.issuer = json.loads(self._process.stdout.readline())["issuer"]
        return self

    def __exit__(self, *_):
        self._process.kill()
        self._process.wait()
        self._process.stdout.close()

    def environment(self, **others):
        """The settings of an environment that logs in here."""
        return {
            "OAUTH_GRANT_TYPE": "authorization_code_pkce", "OAUTH_CLIENT_ID": CLIENT,
            "OAUTH_ISSUER": self.issuer, **others}

    def callback_for(self, address):
        """The genuine callback that a browser is sent to once the person has signed in."""
        answer = harness.http_request("GET", address)
        if answer.status != 302:
            raise AssertionError(f"the provider does not sign in: {answer}")
        return answer.headers["location"]

    def exchanges(self):
        """How many codes have been presented at the token endpoint."""
        return self._ask("GET", "counts").json()["token.authorization_code"]

    def lookups(self):
        """How often it has been asked for its description."""
        return self._ask("GET", "counts").json()["discovery"]

    def forget(self):
        self._ask("DELETE", "log")

    def fault(self, text):
        self._ask("POST", "fault", text)

    def clear_faults(self):
        self._ask("DELETE", "fault")

    def _ask(self, method, name, body=None):
        answer = harness.http_request(method, f"{self.issuer}/_demo/{name}", body)
        if answer.status not in (200, 204):
            raise RuntimeError(f"{method} {name}: {answer}")
        return answer


class RecordingProvider:
    """Two endpoints that remember what they are sent; every code is worth a token."""

    def __init__(self, address="127.0.0.1"):
        self.exchanges = []
        recorded = self.exchanges

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                recorded.append(urllib.parse.parse_qs(body, strict_parsing=True))
                content = json.dumps({
                    "access_token": f"recorded-{len(recorded)}", "token_type": "Bearer",
                    "expires_in": 3600}).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_):
                pass

        class Server(http.server.ThreadingHTTPServer):
            address_family = FAMILIES[address]

        self._server = Server((address, 0), Handler)
        host = f"[{address}]" if ":" in address else address
        self.issuer = f"http://{host}:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def environment(self, **others):
        return {
            "OAUTH_GRANT_TYPE": "authorization_code_pkce", "OAUTH_CLIENT_ID": CLIENT,
            "OAUTH_AUTHORIZE_URL": f"{self.issuer}/authorize",
            "OAUTH_TOKEN_URL": f"{self.issuer}/token", **others}

    @staticmethod
    def callback_for(address):
        query = parameters_of(address)
        answer = urllib.parse.urlencode({"code": "recorded-code", "state": query["state"]})
        return f"{query['redirect_uri']}?{answer}"


def parameters_of(address):
    """The parameters of an address, each of which may be there once only."""
    query = urllib.parse.urlsplit(address).query
    pairs = urllib.parse.parse_qsl(query, keep_blank_values=True, strict_parsing=True)
    if len(dict(pairs)) != len(pairs):
        raise AssertionError(f"a parameter is repeated: {address}")
    return dict(pairs)


class Running(harness.Background):
    """A program in the background that can be sent signals."""

    @property
    def pid(self):
        return self._process.pid

    def send(self, number):
        self._process.send_signal(number)

    def ended(self):
        return self._process.poll() is not None

    def written(self):
        return "".join(self._written.values())


class Login(Running):
    """`lmi auth login` that has printed its address and waits for the browser."""

    def __init__(self, home, *options, env="prod", browser=False, variables=None):
        program = str(pathlib.Path(os.environ["LMI_BIN_DIR"]) / "lmi")
        command = [program, "auth", "login", "-e", env, *options]
        super().__init__(command + ([] if browser else ["--no-browser"]),
                         surroundings(home, variables or {}))
        self.address = self.redirect = None

    def __enter__(self):
        super().__enter__()
        try:
            self.read_address()
        except BaseException:
            self.__exit__()
            raise
        return self

    def read_address(self):
        # as text, or within an object
        said = self.wait_for(r'(?:Open this address|Log in) .*?: (http[^\s"]+)["\s]')
        self.address = said.group(1)
        query = parameters_of(self.address)
        self.state, self.challenge = query["state"], query["code_challenge"]
        self.nonce = query.get("nonce")
        self.redirect = query["redirect_uri"]
        parts = urllib.parse.urlsplit(self.redirect)
        self.authority, self.port, self.path = parts.netloc, parts.port, parts.path


def surroundings(home, variables):
    """Environment variables of a program whose whole world is that home."""
    inherited = {key: os.environ[key] for key in harness.INHERITED if key in os.environ}
    return {**inherited, "LC_ALL": "C.UTF-8", **home.variables(), **variables}


def head(target, authority, method="GET", fields=(), version="HTTP/1.1"):
    """The head of a request as a browser would send it."""
    lines = [f"{method} {target} {version}", f"Host: {authority}", *fields, "", ""]
    return "\r\n".join(lines).encode("latin-1")


def connected(port, address="127.0.0.1", timeout=PATIENCE):
    connection = socket.socket(FAMILIES[address], socket.SOCK_STREAM)
    try:
        connection.settimeout(timeout)
        connection.connect((address, port))
    except BaseException:
        connection.close()
        raise
    return connection


def read_all(connection):
    """What comes until the other side closes; a reset is an end like any other."""
    received = b""
    with contextlib.suppress(ConnectionError):
        while chunk := connection.recv(65536):
            received += chunk
    return received


def exchange(port, data, address="127.0.0.1"):
    """Sends bytes and reads all that comes back."""
    with connected(port, address) as connection:
        with contextlib.suppress(ConnectionError):
            connection.sendall(data)
        return read_all(connection)


def reset(connection):
    """Ends a connection the hard way."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


class HttpAnswer:
    """One whole answer; more or less than one is an error."""

    def __init__(self, data):
        top, mark, self.body = data.partition(b"\r\n\r\n")
        match = re.fullmatch(rb"HTTP/1\.1 (\d{3}) [A-Za-z ]+((?:\r\n[^\r\n]+)*)", top)
        if not mark or not match:
            raise AssertionError(f"no answer: {data[:300]!r}")
        self.status = int(match[1])
        lines = match[2].decode("latin-1").split("\r\n")[1:]
        self.fields = [tuple(line.split(": ", 1)) for line in lines]
        self.headers = {name.lower(): value for name, value in self.fields}
        if len(self.headers) != len(self.fields):
            raise AssertionError(f"a header is repeated: {data[:300]!r}")
        if len(self.body) != int(self.headers["content-length"]):
            raise AssertionError(f"the body is not as long as it says: {data!r}")


def get(port, target, authority, fields=(), address="127.0.0.1"):
    return HttpAnswer(exchange(port, head(target, authority, fields=fields), address))


def target_of(callback):
    """Path and query of an address."""
    parts = urllib.parse.urlsplit(callback)
    return f"{parts.path}?{parts.query}"


def finish(login, callback, fields=(), address="127.0.0.1"):
    """Brings the genuine callback like a browser: follows to the page; gives both answers."""
    first = get(login.port, target_of(callback), login.authority, fields, address)
    if first.status != 303:
        raise AssertionError(f"the genuine callback got {first.status}")
    return first, get(login.port, first.headers["location"], login.authority, fields, address)


class LoginCase(unittest.TestCase):
    """One provider for all; a fresh home for each test."""

    @classmethod
    def setUpClass(cls):
        cls.provider = cls.enterClassContext(DemoProvider())

    def setUp(self):
        self.home = self.enterContext(harness.Home())
        self.home.env("prod", **self.provider.environment())
        self.provider.forget()

    def log_in(self, *options, **others):
        return self.enterContext(Login(self.home, *options, **others))

    def assert_finishes(self, login, callback, fields=(), address="127.0.0.1"):
        """The genuine callback leads to the page and to a stored token, by one token request."""
        self.assertEqual(self.provider.exchanges(), 0)
        moved, page = finish(login, callback, fields, address)
        self.assertNotIn("?", moved.headers["location"])
        self.assertEqual(page.status, 200)
        self.assertIn(b"You are logged in to prod.", page.body)
        self.assert_stored(login)
        self.assert_silent(login, [moved.body, page.body, repr(page.fields).encode()], callback)

    def assert_stored(self, login, name="prod"):
        result = login.result()
        self.assertEqual((result.returncode, result.stdout), (DONE, ""), result)
        self.assertTrue(self.home.token(name)["access_token"])
        self.assertEqual(self.provider.exchanges(), 1)

    def assert_silent(self, login, answers, callback):
        """Nothing that is sent to the browser, or said to the person, holds a secret."""
        code = urllib.parse.parse_qs(urllib.parse.urlsplit(callback).query)["code"][0]
        token = self.home.token("prod")
        said = login.written().replace(login.address, "").encode()
        for secret in (login.state, login.challenge, code, token["access_token"],
                       token["refresh_token"]):
            for text in (*answers, said):
                self.assertNotIn(secret.encode(), text)


def listeners():
    """All addresses on which something listens, as (address, port)."""
    found = set()
    for name, family in (("tcp", socket.AF_INET), ("tcp6", socket.AF_INET6)):
        for line in pathlib.Path(f"/proc/net/{name}").read_text().splitlines()[1:]:
            fields = line.split()
            if fields[3] == "0A":
                found.add(address_of(fields[1], family))
    return found


def address_of(text, family):
    """The kernel writes an address as words in the byte order of the machine."""
    digits, port = text.split(":")
    words = [int(digits[i:i + 8], 16) for i in range(0, len(digits), 8)]
    packed = b"".join(word.to_bytes(4, sys.byteorder) for word in words)
    return socket.inet_ntop(family, packed), int(port, 16)


def listens(port):
    """On which addresses something listens at a port."""
    return {address for address, number in listeners() if number == port}


def seconds_until_closed(port, start, limit=PATIENCE):
    """How long after `start` the last listener of a port has gone."""
    harness.wait_until(lambda: not listens(port), limit, f"port {port} stays open")
    return time.monotonic() - start


def memory_of(pid):
    """Resident memory in KiB: now, and the most there has been."""
    text = pathlib.Path(f"/proc/{pid}/status").read_text()
    return tuple(int(re.search(rf"^{name}:\s+(\d+) kB$", text, re.MULTILINE)[1])
                 for name in ("VmRSS", "VmHWM"))


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def summary(what, **figures):
    """One line with a test's figures, on a stream that test runners keep."""
    said = ", ".join(f"{key.replace('_', ' ')} {value}" for key, value in figures.items())
    print(f"{what}: {said}", file=sys.stderr, flush=True)


SIGNALS = {"Ctrl-C": signal.SIGINT, "SIGTERM": signal.SIGTERM, "SIGHUP": signal.SIGHUP}
