"""A small provider for thousands of refreshes: client credentials and rotating refresh tokens.

A refresh token works once. Who brings a spent one back raises an alarm and ends the whole login, as
RFC 9700 4.14.2 says, unless the provider has a grace time. Everything is written down with its
time, so that a lost login can be explained by what the provider did.

Requests are decided in the order of their connections, whichever was read first: who connects after
another one is dead comes after it here, too.
"""

import dataclasses
import json
import secrets
import socket
import threading
import time
import urllib.parse

LISTEN_BACKLOG = 256
CONNECTION_SECONDS = 30


@dataclasses.dataclass
class Request:
    """One token request; times are those of the monotonic clock."""

    grant: str
    connected: float  # when its connection was taken from the queue
    presented: str = ""
    secret: str = ""  # the client's; tells processes apart that are given different ones
    decided: float = 0.0
    answered: float = 0.0
    outcome: str = ""
    access_token: str = ""
    refresh_token: str = ""


@dataclasses.dataclass
class Login:
    """One person's login: when each of its refresh tokens was spent for the first time."""

    spent: dict = dataclasses.field(default_factory=dict)
    ended: bool = False


class Provider:
    """Serves /token on the loopback address for as long as the `with` block lasts."""

    def __init__(self, lifetime=3600, grace=0.0, padding=600):
        self.lifetime = lifetime
        self.grace = grace
        self.alarms = 0
        self.log = []
        self._padding = padding
        self._logins = {}
        self._undecided = []  # connections, by when they were taken, in that order
        self._active = 0
        self._lock = threading.Lock()
        self._changed = threading.Condition(self._lock)
        self._open = threading.Event()
        self._open.set()
        self._socket = None

    def __enter__(self):
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=LISTEN_BACKLOG)
        self.origin = f"127.0.0.1:{self._socket.getsockname()[1]}"
        self.token_url = f"http://{self.origin}/token"
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._open.set()
        # a closed socket does not wake up who waits in accept
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    # what a test asks for

    def new_login(self):
        """The members of a token answer for somebody who has just logged in."""
        with self._lock:
            return self._issue(Login())

    def accepts(self, refresh_token):
        """Whether a refresh would work now."""
        with self._lock:
            login = self._logins.get(refresh_token)
            return login is not None and self._is_good(login, refresh_token)

    def is_current(self, refresh_token):
        """Whether it is unspent and its login has not ended."""
        with self._lock:
            login = self._logins.get(refresh_token)
            return login is not None and not login.ended and refresh_token not in login.spent

    def requests(self, grant="refresh_token"):
        with self._lock:
            return [request for request in self.log if request.grant == grant]

    def hold(self):
        """From now on answers wait until release(); what they say is decided before."""
        self._open.clear()

    def release(self):
        self._open.set()

    def wait_for_requests(self, count, timeout=120):
        """Waits until that many refreshes have been decided."""
        def reached():
            return sum(r.grant == "refresh_token" and r.decided > 0 for r in self.log) >= count
        with self._changed:
            if not self._changed.wait_for(reached, timeout):
                raise TimeoutError(f"there are no {count} refreshes")

    def settle(self, timeout=120):
        """Waits until every request is answered that was sent before, also by who is dead now."""
        with socket.create_connection(self._socket.getsockname(), timeout) as connection:
            # connections are taken in their order, so this one comes last
            connection.sendall(b"POST /token HTTP/1.1\r\nContent-Length: 0\r\n\r\n")
            while connection.recv(65536):
                pass
        with self._changed:
            if not self._changed.wait_for(lambda: self._active == 0, timeout):
                raise TimeoutError("requests are never answered")

    # the server

    def _accept(self):
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            connected = time.monotonic()
            with self._lock:
                self._active += 1
                self._undecided.append(connected)
            threading.Thread(target=self._serve, args=(connection, connected), daemon=True).start()

    def _serve(self, connection, connected):
        with connection:
            self._serve_one(connection, connected)
        with self._changed:
            self._active -= 1
            self._changed.notify_all()

    def _serve_one(self, connection, connected):
        connection.settimeout(CONNECTION_SECONDS)
        try:
            form = read_form(connection)
        except (OSError, ValueError):
            form = None  # the client was killed, or is none of ours
        decision = self._in_turn(form, connected)
        if decision is None:
            return
        status, answer, request = decision
        self._open.wait()
        request.answered = time.monotonic()
        try:
            connection.sendall(http_answer(status, answer))
        except OSError:
            return  # the client was killed

    def _in_turn(self, form, connected):
        with self._changed:
            self._changed.wait_for(lambda: self._undecided[0] == connected)
            decision = None if form is None else self._answer(form, connected)
            self._undecided.pop(0)
            self._changed.notify_all()
        return decision

    def _answer(self, form, connected):
        request = Request(form.get("grant_type", ""), connected, form.get("refresh_token", ""),
                          form.get("client_secret", ""))
        self.log.append(request)
        status, answer = self._decide(request)
        request.decided = time.monotonic()
        return status, answer, request

    def _decide(self, request):
        if request.grant == "client_credentials":
            answer = self._tokens()
        elif request.grant != "refresh_token":
            request.outcome = "unsupported_grant_type"
            return 400, {"error": "unsupported_grant_type"}
        else:
            login = self._logins.get(request.presented)
            if login is None or not self._is_good(login, request.presented):
                self._refuse(request, login)
                return 400, {"error": "invalid_grant"}
            login.spent.setdefault(request.presented, request.connected)
            answer = self._issue(login)
        request.outcome = "issued"
        request.access_token = answer["access_token"]
        request.refresh_token = answer.get("refresh_token", "")
        return 200, answer

    def _refuse(self, request, login):
        request.outcome = "unknown"
        if login is not None:
            request.outcome = "reused" if not login.ended else "ended"
            self.alarms += not login.ended
            login.ended = True

    def _is_good(self, login, token):
        if login.ended:
            return False
        spent = login.spent.get(token)
        return spent is None or time.monotonic() - spent <= self.grace

    def _issue(self, login):
        token = "refresh-" + secrets.token_urlsafe(24)
        self._logins[token] = login
        return {**self._tokens(), "refresh_token": token}

    def _tokens(self):
        # as long as real ones, so that a torn file shows
        access = "access-" + secrets.token_urlsafe(24) + "x" * self._padding
        return {"access_token": access, "token_type": "Bearer", "expires_in": self.lifetime}


def read_form(connection):
    """The form of one request, or None if the client goes away before it is whole."""
    data = b""
    while b"\r\n\r\n" not in data:
        chunk = connection.recv(65536)
        if not chunk:
            return None
        data += chunk
    head, _, body = data.partition(b"\r\n\r\n")
    fields = dict(line.lower().split(b":", 1) for line in head.split(b"\r\n")[1:])
    length = int(fields.get(b"content-length", b"0"))
    while len(body) < length:
        chunk = connection.recv(65536)
        if not chunk:
            return None
        body += chunk
    return dict(urllib.parse.parse_qsl(body.decode()))


def http_answer(status, answer):
    content = json.dumps(answer).encode()
    reason = "OK" if status == 200 else "Bad Request"
    head = (f"HTTP/1.1 {status} {reason}\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(content)}\r\nCache-Control: no-store\r\n"
            "Connection: close\r\n\r\n")
    return head.encode() + content
