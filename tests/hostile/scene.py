"""One run of the console program against a provider that behaves as a case says."""

import contextlib
import dataclasses
import json
import os
import pathlib
import secrets
import shlex
import stat
import subprocess
import sys
import threading
import time
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "provider"))

import harness  # noqa: E402
import signing  # noqa: E402
from scripted_provider import (  # noqa: E402
    EvilServer, ScriptedProvider, answer_json, message)

PROGRAM = pathlib.Path(os.environ["LMI_BIN_DIR"]) / "lmi"
BROWSER = pathlib.Path(__file__).resolve().parent / "browser.py"
NAME = "prod"
CLIENT = "desk"
SUBJECT = "user-1"
GENUINE = "code=<code>&state=<state>"
API_ANSWER = "what the service says\n"

# How long the program may take where nobody keeps it waiting; generous, for busy machines.
USUAL_SECONDS = 20


@dataclasses.dataclass(frozen=True)
class Flow:
    """What the program is asked for, and whom it asks for that if all is well."""

    name: str
    args: tuple
    asks: tuple
    settings: dict
    stored: str = "valid"
    prints: str = ""


PERSON = {"OAUTH_GRANT_TYPE": "authorization_code_pkce", "OAUTH_CLIENT_ID": CLIENT,
          "OAUTH_SCOPES": "api:read"}
BY_HAND = {**PERSON, "OAUTH_AUTHORIZE_URL": "@provider@/authorize",
           "OAUTH_TOKEN_URL": "@provider@/token"}
BY_ISSUER = {**PERSON, "OAUTH_ISSUER": "@provider@"}
OPENID = {**BY_ISSUER, "OAUTH_SCOPES": "openid email"}
LOGIN_ARGS = ("auth", "login", "--force")
TOKEN_ARGS = ("auth", "token")

LOGIN = Flow("login", LOGIN_ARGS, ("authorize", "token"), BY_HAND)
ISSUER_LOGIN = Flow("issuer login", LOGIN_ARGS, ("metadata", "authorize", "token"), BY_ISSUER)
OPENID_LOGIN = Flow("openid login", LOGIN_ARGS, ("metadata", "jwks", "authorize", "token"), OPENID)
NAMELESS_LOGIN = dataclasses.replace(
    OPENID_LOGIN, name="nameless login", asks=(*OPENID_LOGIN.asks, "userinfo"))
SERVICE = Flow("service", TOKEN_ARGS, ("token",), {
    "OAUTH_GRANT_TYPE": "client_credentials", "OAUTH_CLIENT_ID": CLIENT,
    "OAUTH_TOKEN_URL": "@provider@/token"}, "none", "token")
PASSWORD = Flow("password", LOGIN_ARGS, ("token",), {
    "OAUTH_GRANT_TYPE": "password", "OAUTH_CLIENT_ID": CLIENT, "OAUTH_USERNAME": "alice",
    "OAUTH_TOKEN_URL": "@provider@/token"}, "none")
REFRESH = Flow("refresh", TOKEN_ARGS, ("token",), BY_HAND, "expired", "token")
OPENID_PASSWORD = dataclasses.replace(
    PASSWORD, name="openid password", asks=("metadata", "jwks", "token"),
    settings={**PASSWORD.settings, "OAUTH_TOKEN_URL": None, "OAUTH_ISSUER": "@provider@",
              "OAUTH_SCOPES": "openid email"})
ISSUER_REFRESH = Flow(
    "issuer refresh", TOKEN_ARGS, ("metadata", "token"), BY_ISSUER, "expired", "token")
RENEWAL = Flow("renewal", ("auth", "refresh"), ("token",), BY_HAND)
PASSWORD_REFRESH = dataclasses.replace(
    PASSWORD, name="password refresh", args=TOKEN_ARGS, stored="expired", prints="token")
OPENID_REFRESH = Flow(
    "openid refresh", TOKEN_ARGS, ("metadata", "jwks", "token"), OPENID, "expired", "token")
REQUEST = Flow("request", ("request", "@provider@/api/things"), ("api",), BY_HAND, "valid", "api")


def filled(text, values):
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    return text


@dataclasses.dataclass
class Seen:
    """All that can be noticed from outside."""

    code: int
    stdout: str
    stderr: str
    sequence: list
    evil: int
    before: bytes | None
    after: bytes | None
    mode: int | None
    names: list
    texts: dict
    statuses: list
    seconds: float = 0.0
    waited: float = 0.0  # from the last request to the program's end
    peak: int = 0

    def error(self):
        """The machine-readable name of the failure, and its sentence."""
        for answer in reversed(self.objects()):
            if "error" in answer:
                return answer["error"], answer["message"]
        return None, ""

    def warnings(self):
        return [answer["warning"] for answer in self.objects() if "warning" in answer]

    def objects(self):
        """What was said on standard error, line by line, without what is no object."""
        found = []
        for line in self.stderr.splitlines():
            with contextlib.suppress(ValueError):
                answer = json.loads(line)
                if isinstance(answer, dict):
                    found.append(answer)
        return found

    def token(self):
        return json.loads(self.after) if self.after is not None else {}


class Scene:
    """A home, a provider and an evil server for one case; gone after the `with` block."""

    def __init__(self, flow, settings=None, answers=None, deliveries=(GENUINE,), stored=None):
        self.flow = flow
        self.deliveries = deliveries
        self.canaries = {}
        self.minted = {}
        self.login = {}
        self.api_text = API_ANSWER
        self._settings = {**flow.settings, **(settings or {})}
        self._stored = stored or {}
        self._answers = answers or {}
        self._stack = contextlib.ExitStack()
        self.now = int(time.time())
        self.secret = self.mint("client-secret")

    def __enter__(self):
        self.home = self._stack.enter_context(harness.Home())
        self.evil = EvilServer()
        self._stack.callback(self.evil.close)
        self.provider = ScriptedProvider(self, self._answers)
        self._stack.callback(self.provider.close)
        self.values = {"provider": self.provider.origin, "evil": self.evil.origin}
        for name in ("tmp", "log"):
            (self.home.root / name).mkdir(mode=0o700)
        self.configure({})
        if self.flow.stored != "none":
            self.home.write_token(NAME, self.first_token())
        return self

    def __exit__(self, *_):
        self._stack.close()

    def configure(self, changes):
        """Writes the environment's settings; one that is None is left out."""
        self._settings.update(changes)
        browser = f"{shlex.quote(sys.executable)} -IS {shlex.quote(str(BROWSER))}"
        keys = {"OAUTH_BROWSER": browser, "LOG_FILE": str(self.home.root / "log" / "lmi.log"),
                **self._settings}
        self.home.env(NAME, **{key: filled(value, self.values)
                               for key, value in keys.items() if value is not None})

    # What is secret in this run.

    def mint(self, kind):
        """A text that is nowhere else; whoever finds it where it must not be has found a leak."""
        mark = secrets.token_hex(12)
        text = f"{kind}-{mark}"
        self.canaries[mark] = kind
        self.minted.setdefault(kind, []).append(text)
        return text

    def last(self, kind):
        return self.minted[kind][-1]

    def first_token(self):
        """What an earlier login left."""
        left = 3000 if self.flow.stored == "valid" else -600
        token = {
            "access_token": self.mint("old-access"), "expires_at": self.now + left,
            "token_type": "Bearer", "refresh_token": self.mint("old-refresh"), "id_token": None,
            "issued_at": self.now - 1000,
            "lmi": {"issuer": filled(self._settings.get("OAUTH_ISSUER") or "", self.values),
                    "client_id": CLIENT, "token_host": f"127.0.0.1:{self.provider.port}",
                    "scope": self._settings.get("OAUTH_SCOPES", "")},
        }
        if "openid" in self._settings.get("OAUTH_SCOPES", ""):
            token["id_token"] = self.id_token(nonce="first-nonce", iat=self.now - 1000)
        token.update({key: value(self) if callable(value) else value
                      for key, value in self._stored.items()})
        return token

    # What the provider answers if the case says nothing else.

    def answer(self, exchange):
        """The usual answer of an endpoint."""
        usual = {"metadata": self.metadata_answer, "jwks": self.jwks_answer,
                 "authorize": self.authorize_answer, "token": self.token_answer,
                 "userinfo": self.userinfo_answer, "api": self.api_answer}
        name = exchange.request.endpoint
        if name == "browser":
            return message(200)
        return usual[name](exchange) if name in usual else message(404)

    def metadata(self):
        origin = self.provider.origin
        return {
            "issuer": origin, "authorization_endpoint": f"{origin}/authorize",
            "token_endpoint": f"{origin}/token", "jwks_uri": f"{origin}/jwks",
            "userinfo_endpoint": f"{origin}/userinfo", "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": list(signing.ALGORITHMS),
            "code_challenge_methods_supported": ["S256"],
        }

    def metadata_answer(self, _):
        return answer_json(self.metadata())

    def jwks_answer(self, _):
        return answer_json({"keys": [signing.key().jwk()]})

    def authorize_answer(self, exchange):
        """Tells the browser what to bring to the loopback port."""
        self.login = exchange.request.query()
        return answer_json({"port": urllib.parse.urlsplit(self.login["redirect_uri"]).port,
                            "requests": [[self.callback(each) for each in step]
                                         for step in self.steps()]})

    def steps(self):
        """The deliveries, those that are a tuple of their own at once."""
        return [step if isinstance(step, tuple) else (step,) for step in self.deliveries]

    def genuine_code(self):
        if "code" not in self.minted:
            self.mint("code")
        return self.minted["code"][0]

    def callback(self, delivery):
        """The request for a redirect: a query, or a whole target if it starts with a slash."""
        where = urllib.parse.urlsplit(self.login["redirect_uri"])
        other = secrets.token_urlsafe(32)
        query = delivery if delivery.startswith("/") else f"{where.path}?{delivery}"
        values = {
            "code": urllib.parse.quote(self.genuine_code(), safe=""),
            "stray": self.mint("stray-code"), "state": self.login["state"],
            "escaped": "".join(f"%{ord(c):02X}" for c in self.login["state"]),
            "other": other[:len(self.login["state"])],
            "cut": self.login["state"][:-1], "swapped": self.login["state"].swapcase(),
            "issuer": urllib.parse.quote(self.provider.origin, safe=""),
            "plain": self.provider.origin, "evil": urllib.parse.quote(self.evil.origin, safe=""),
        }
        for name, value in values.items():
            query = query.replace(f"<{name}>", value)
        return f"GET {query} HTTP/1.1\r\nHost: {where.netloc}\r\n\r\n"

    def token_members(self):
        members = {"access_token": self.mint("access"), "token_type": "Bearer",
                   "expires_in": 3600, "refresh_token": self.mint("refresh")}
        if "openid" in self._settings.get("OAUTH_SCOPES", ""):
            members["id_token"] = self.id_token()
        return members

    def token_answer(self, _):
        return answer_json(self.token_members())

    def userinfo_answer(self, _):
        return answer_json({"sub": SUBJECT, "name": "Alice"})

    def api_answer(self, _):
        return message(200, API_ANSWER, content_type="text/plain")

    # ID tokens.

    def claims(self, **changes):
        """The claims of a right ID token; one that is changed to None is left out."""
        claims = {
            "iss": self.provider.origin, "sub": SUBJECT, "aud": CLIENT, "exp": self.now + 600,
            "iat": self.now, "auth_time": self.now - 1500, "email": "alice@example.com",
            "jti": self.mint("token-number"),
        }
        if "nonce" in self.login:
            claims["nonce"] = self.login["nonce"]
        claims.update(changes)
        return {name: value for name, value in claims.items() if value is not None}

    def id_token(self, header=None, key=None, signer=None, payload=None, **changes):
        key = key or signing.key()
        head = {"alg": key.algorithm, "typ": "JWT", "kid": key.kid, **(header or {})}
        head = {name: value for name, value in head.items() if value is not None}
        content = payload if payload is not None else self.claims(**changes)
        return self.guard(signing.signed(head, content, signer or key.sign))

    def guard(self, token):
        """A whole token is a secret, and so is each longer part of it."""
        for segment in token.split(".")[1:]:
            if len(segment) >= 40:
                self.canaries[segment[-40:]] = "id-token"
        return token

    # The program.

    def run(self, args=None, stdin=b"", limit=USUAL_SECONDS, watch_memory=False, plain=False):
        arguments = [filled(arg, self.values) for arg in args or self.flow.args]
        before = self.file()
        self.provider.forget()
        started = time.monotonic()
        process = subprocess.Popen(
            [str(PROGRAM), *arguments, "-e", NAME, "-vv", *([] if plain else ["--output", "json"])],
            env=self.variables(), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE)
        watcher = MemoryWatcher(process.pid) if watch_memory else contextlib.nullcontext()
        with process, watcher:
            try:
                stdout, stderr = process.communicate(stdin, limit + 30)
            except subprocess.TimeoutExpired:
                process.kill()
                stdout, stderr = process.communicate()
        ended = time.monotonic()
        seen = self.look(process.returncode, stdout, stderr, before)
        asked = [request.when for request in self.provider.requests(*set(seen.sequence))]
        seen.seconds = ended - started
        seen.waited = ended - max(asked, default=ended)
        seen.peak = watcher.peak if watch_memory else 0
        return seen

    def variables(self):
        """Secrets come as variables, so that the browser could inherit them."""
        inherited = {key: os.environ[key] for key in harness.INHERITED if key in os.environ}
        secret = {"OAUTH_CLIENT_SECRET": self.secret}
        if self._settings["OAUTH_GRANT_TYPE"] == "password":
            secret["OAUTH_PASSWORD"] = self.mint("password")
        return {**inherited, "LC_ALL": "C.UTF-8", **self.home.variables(), **secret,
                "TMPDIR": str(self.home.root / "tmp"),
                "QT_LOGGING_RULES": "qt.network.*=true"}

    def expire(self):
        """The stored token's time is over."""
        content = {**json.loads(self.file()), "expires_at": self.now - 60}
        self.home.write_token(NAME, content)

    def file(self):
        path = self.home.token_path(NAME)
        return path.read_bytes() if path.exists() else None

    def look(self, code, stdout, stderr, before):
        self.provider.settle()
        self.evil.settle()
        report = self.browser_report()
        path = self.home.token_path(NAME)
        self.note_secrets_of_requests()
        return Seen(
            code, stdout.decode(errors="replace"), stderr.decode(errors="replace"),
            self.provider.sequence(), self.evil.connections, before, self.file(),
            stat.S_IMODE(path.stat().st_mode) if path.exists() else None,
            sorted(each.name for each in path.parent.glob("*")),
            self.texts(report), report.get("statuses", []))

    def browser_report(self):
        """What the browser says about itself; it may say so after the program has ended."""
        if "authorize" not in self.provider.sequence():
            return {}
        harness.wait_until(lambda: self.provider.requests("browser"), USUAL_SECONDS,
                           "the browser does not come back")
        return json.loads(self.provider.requests("browser")[-1].body)

    def note_secrets_of_requests(self):
        for request in self.provider.requests("token"):
            verifier = request.form().get("code_verifier")
            if verifier:
                self.canaries[verifier] = "verifier"
            for value in request.header("authorization"):
                self.canaries[value.split(" ", 1)[1]] = "credentials"

    def texts(self, report):
        """Everything that others could read later, by where it is."""
        texts = {"child environment": json.dumps(report.get("environment", {})),
                 "page": json.dumps(report.get("pages", []))}
        own = {self.home.token_path(NAME)}
        for path in self.home.root.rglob("*"):
            if path.is_file() and path not in own:
                texts[str(path.relative_to(self.home.root))] = path.read_text(errors="replace")
        return texts


class MemoryWatcher:
    """The most memory that a process had in use at once, in KiB.

    What the system counts for a child that has ended includes its time before it became the
    program, so the living one is looked at.
    """

    def __init__(self, process):
        self.peak = 0
        self._path = pathlib.Path(f"/proc/{process}/status")
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._over.set()
        self._thread.join()

    def _watch(self):
        while not self._over.wait(0.005):
            try:
                text = self._path.read_text()
            except OSError:
                return
            for line in text.splitlines():
                if line.startswith("VmHWM:"):
                    self.peak = int(line.split()[1])
