"""An identity provider and an API on raw sockets, every answer of which a case can replace.

An answer is bytes, which are sent as they are, or a function of the exchange that gives such bytes
or writes to the connection itself. A list has one answer for each request; the last one repeats.
"""

import contextlib
import dataclasses
import json
import socket
import struct
import threading
import time
import urllib.parse

LARGEST_REQUEST = 4 * 1024 * 1024

# What the requests are called in the log, by their path.
PATHS = {"/jwks": "jwks", "/authorize": "authorize", "/token": "token", "/userinfo": "userinfo",
         "/browser": "browser"}


def endpoint_of(path):
    if path.endswith("/.well-known/openid-configuration"):
        return "metadata"
    if path.startswith("/.well-known/oauth-authorization-server"):
        return "oauth-metadata"
    if path.startswith("/api/"):
        return "api"
    return PATHS.get(path, "unknown")


def message(status, body=b"", headers=(), content_type="application/json"):
    """A whole and correct HTTP answer."""
    content = body.encode() if isinstance(body, str) else body
    lines = [f"HTTP/1.1 {status} Status", f"Content-Type: {content_type}",
             f"Content-Length: {len(content)}", "Connection: close", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + content


def answer_json(content, status=200, headers=()):
    return message(status, json.dumps(content), headers)


def redirect(status, address):
    return message(status, b"", [f"Location: {address}"])


@dataclasses.dataclass
class Request:
    endpoint: str
    method: str
    target: str
    headers: list
    body: bytes
    when: float

    @property
    def path(self):
        return urllib.parse.urlsplit(self.target).path

    def query(self):
        """The parameters of the address; an exception if one of them is there twice."""
        return parameters(urllib.parse.urlsplit(self.target).query)

    def form(self):
        return parameters(self.body.decode())

    def header(self, name):
        """All values of a header."""
        return [value for each, value in self.headers if each == name]


def parameters(text):
    pairs = urllib.parse.parse_qsl(text, keep_blank_values=True, strict_parsing=bool(text))
    names = dict(pairs)
    if len(names) != len(pairs):
        raise ValueError(f"a parameter is there twice: {text}")
    return names


class Exchange:
    """One request on its connection, for answers that write by themselves."""

    def __init__(self, provider, connection, request, scene):
        self.provider = provider
        self.scene = scene
        self.connection = connection
        self.request = request

    def send(self, data):
        """Gives false once the other side is gone."""
        try:
            self.connection.sendall(data)
        except OSError:
            return False
        return not self.provider.is_over()

    def wait_for_the_end(self):
        """Until the other side closes, or the provider."""
        with contextlib.suppress(OSError):
            while self.connection.recv(4096):
                pass

    def pause(self, seconds):
        """Gives false if the provider ends meanwhile."""
        return not self.provider.wait_over(seconds)


# Answers that are no proper answers.

def silence(exchange):
    exchange.wait_for_the_end()


def drip(exchange):
    """One byte of a correct answer each half second, for much longer than anybody waits."""
    exchange.send(b"HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n")
    while exchange.pause(0.5) and exchange.send(b" "):
        pass


def drip_head(exchange):
    exchange.send(b"HTTP/1.1 200 OK\r\n")
    while exchange.pause(0.5) and exchange.send(b"X"):
        pass


def reset(exchange):
    """The connection is torn down without a word."""
    exchange.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def half_close(exchange):
    exchange.connection.shutdown(socket.SHUT_WR)
    exchange.wait_for_the_end()


def break_off(data):
    """Sends the beginning of an answer and tears the connection down."""
    def answer(exchange):
        exchange.send(data)
        # what was sent is dropped if the other side had no time to read it
        exchange.pause(0.1)
        reset(exchange)
    return answer


def endless(start, part, pause=0.0):
    """Sends `part` again and again until nobody listens any more."""
    def answer(exchange):
        exchange.send(start)
        while exchange.send(part) and exchange.pause(pause):
            pass
    return answer


def flood_late(exchange):
    """As many headers as fit through, but only when the time is nearly over."""
    exchange.send(b"HTTP/1.1 200 OK\r\n")
    if exchange.pause(27):
        endless(b"", MANY_HEADERS)(exchange)


MANY_HEADERS = b"X-Padding: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n" * 800
# Qt reads a head byte by byte; more than this each second would keep a processor busy all the time
PACE = 0.5
# 20 MB each second: how much is there before it is given up depends on the program, not on chance
BODY_PACE = 0.003

endless_body = endless(
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n",
    b" " * 65536, BODY_PACE)
announced_gigabyte = endless(
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1073741824\r\n\r\n",
    b" " * 65536, BODY_PACE)
endless_headers = endless(b"HTTP/1.1 200 OK\r\n", MANY_HEADERS, PACE)
endless_line = endless(b"HTTP/1.1 200 OK\r\nX-Padding: ", b"a" * 32768, PACE)
endless_continue = endless(b"", b"HTTP/1.1 100 Continue\r\nLink: </x>\r\n\r\n" * 800, PACE)
endless_hints = endless(b"", b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" * 1500, PACE)


class Listener:
    """Serves each connection of a loopback port in a thread of its own."""

    def __init__(self, serve):
        self._serve = serve
        self._over = threading.Event()
        self._changed = threading.Condition()
        self._open = set()
        self._own = set()
        self._own_seen = set()
        self.connections = 0
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self._socket.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def origin(self):
        return f"http://127.0.0.1:{self.port}"

    def is_over(self):
        return self._over.is_set()

    def wait_over(self, seconds):
        return self._over.wait(seconds)

    def close(self):
        self._over.set()
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        with self._changed:
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)

    def settle(self, seconds=5):
        """Waits until all that clients had sent when this was called has been dealt with."""
        with socket.socket() as own:
            own.bind(("127.0.0.1", 0))
            address = own.getsockname()
            with self._changed:
                self._own.add(address)
            own.connect(("127.0.0.1", self.port))
            # connections are accepted in their order, so this one is the last that counts
            with self._changed:
                settled = self._changed.wait_for(
                    lambda: address in self._own_seen and not self._open, seconds)
        if not settled:
            raise TimeoutError("a connection is still open")

    def _accept(self):
        while True:
            try:
                connection, address = self._socket.accept()
            except OSError:
                return
            with self._changed:
                if address in self._own:
                    self._own_seen.add(address)
                    connection.close()
                    self._changed.notify_all()
                    continue
                self.connections += 1
                self._open.add(connection)
            threading.Thread(target=self._handle, args=(connection,), daemon=True).start()

    def _handle(self, connection):
        # longer than any case, so that it is never this side that gives up
        connection.settimeout(180)
        try:
            self._serve(connection)
        except OSError:
            pass
        finally:
            with self._changed:
                self._open.discard(connection)
                self._changed.notify_all()
            connection.close()


def read_request(connection):
    """The next request of a connection; nothing if there is none."""
    data = b""
    while b"\r\n\r\n" not in data:
        part = connection.recv(65536)
        if not part or len(data) > LARGEST_REQUEST:
            return None
        data += part
    head, body = data.split(b"\r\n\r\n", 1)
    lines = head.decode("latin-1").split("\r\n")
    method, target, _ = lines[0].split(" ")
    headers = [(name.lower(), value.strip())
               for name, _, value in (line.partition(":") for line in lines[1:])]
    length = int(next((value for name, value in headers if name == "content-length"), 0))
    while len(body) < length:
        part = connection.recv(65536)
        if not part:
            return None
        body += part
    endpoint = endpoint_of(urllib.parse.urlsplit(target).path)
    return Request(endpoint, method, target, headers, body, time.monotonic())


class EvilServer(Listener):
    """Where redirects lead; whatever arrives here was not meant for it."""

    def __init__(self):
        self.received = []
        super().__init__(self._record)

    def _record(self, connection):
        self.received.append(read_request(connection))
        connection.sendall(message(200, b'{"access_token":"evil","token_type":"Bearer"}'))


class ScriptedProvider(Listener):
    """Asks the scene for what a case's own answers do not replace."""

    def __init__(self, scene, answers):
        self._scene = scene
        self._answers = {endpoint: answer if isinstance(answer, list) else [answer]
                         for endpoint, answer in answers.items()}
        self._counts = {}
        self._log_lock = threading.Lock()
        self._log = []
        self.failures = []
        super().__init__(self._serve_one)

    def forget(self):
        """Begins the log anew; answers go on where they are."""
        with self._log_lock:
            self._log = []

    def sequence(self):
        """The names of all requests in the order they came, but for the browser's report."""
        with self._log_lock:
            return [request.endpoint for request in self._log if request.endpoint != "browser"]

    def requests(self, *endpoints):
        with self._log_lock:
            return [request for request in self._log if request.endpoint in endpoints]

    def _serve_one(self, connection):
        request = read_request(connection)
        if request is None:
            return
        with self._log_lock:
            self._log.append(request)
            number = self._counts.get(request.endpoint, 0)
            self._counts[request.endpoint] = number + 1
        exchange = Exchange(self, connection, request, self._scene)
        try:
            self._answer(exchange, number)
        except OSError:
            raise
        except Exception as failure:  # pylint: disable=broad-except
            # a thread's exception would be lost, and the case would be judged by its consequences
            self.failures.append(f"{request.endpoint}: {failure!r}")

    def _answer(self, exchange, number):
        answers = self._answers.get(exchange.request.endpoint, [None])
        answer = answers[min(number, len(answers) - 1)]
        if answer is None:
            answer = self._scene.answer
        data = answer(exchange) if callable(answer) else answer
        if data is not None:
            exchange.send(data)
