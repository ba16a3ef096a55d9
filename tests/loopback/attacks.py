"""The attacks on a login in progress, as a table.

Each names the requirement that it is about and what is done. What is sent depends on the login
under attack: `right` is a query with the state that the login waits for and a made-up code, so that
nothing but the form of the request stands between it and a token request; `wrong` is one with
a state that was guessed.
"""

import dataclasses
import os
import urllib.parse
from typing import Callable

from login_case import head

MARK = "kitten7f3a"
FULL_HEAD = 16 * 1024


@dataclasses.dataclass
class Victim:
    """What an attacker is assumed to know about a login in progress."""

    authority: str
    port: int
    path: str
    state: str
    challenge: str
    nonce: str
    issuer: str
    earlier: str  # the state of a login before
    earlier_callback: str  # query of the genuine callback of that login, never used

    def query(self, state, **others):
        return urllib.parse.urlencode(
            {"code": f"stolen-{MARK}", **({"state": state} if state is not None else {}),
             "iss": self.issuer, **others})

    @property
    def right(self):
        return self.query(self.state)

    @property
    def wrong(self):
        return self.query("guess")

    def get(self, query, *fields, **others):
        return head(f"{self.path}?{query}", self.authority, fields=fields, **others)


@dataclasses.dataclass
class Attack:
    """One connection, or several after each other, each with its own bytes."""

    name: str
    sends: Callable[[Victim], list]
    ends: str = "read"  # what the attacker does then: read, half, reset or keep
    answered: bool = True  # an answer has to come; else the connection may just be closed


ATTACKS = []


def attack(name, make, **how):
    """`make` gives the bytes to send, or a list of them: one for each connection."""
    def sends(victim):
        made = make(victim)
        return [made] if isinstance(made, bytes) else list(made)
    ATTACKS.append(Attack(name, sends, **how))


def paths():
    """Right in everything but the path."""
    for path in ("/", "/favicon.ico", "/robots.txt", "/callback/", "//callback", "/Callback",
                 "/%63allback", "/callback;x=1", "/callback%00", "/callback%2F", "/callback.html",
                 "/x/../callback", "/./callback", "/login-finished", "/.well-known/callback"):
        attack(f"D9 path {path}",
               lambda v, path=path: head(f"{path}?{v.right}", v.authority))


def methods():
    """Right in everything but the method."""
    for method in ("HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "get", "G",
                   "GETGET", "M" * 4000):
        attack(f"D9 method {method[:20]}", lambda v, method=method: v.get(v.right, method=method))
    attack("D9 OPTIONS for the whole server", lambda v: head("*", v.authority, "OPTIONS"))
    attack("D9 CONNECT to this very port", lambda v: head(v.authority, v.authority, "CONNECT"))
    attack("D12 preflight that asks for this private network", lambda v: v.get(
        v.right, "Origin: https://evil.example", "Access-Control-Request-Method: GET",
        "Access-Control-Request-Private-Network: true", method="OPTIONS"))
    attack("D19 form_post that nobody asked for", lambda v: posted(v, v.right, f"{v.path}"))
    attack("D19 POST with the answer in its target",
           lambda v: posted(v, "", f"{v.path}?{v.right}"))
    attack("D19 POST as JSON", lambda v: posted(
        v, '{"code": "stolen", "state": "%s"}' % v.state, v.path, "application/json"))
    attack("D19 GET with the answer in a body", lambda v: posted(v, v.right, v.path, method="GET"))
    attack("D19 POST that another header calls a GET", lambda v: head(
        f"{v.path}?{v.right}", v.authority, "POST",
        ["X-HTTP-Method-Override: GET", "Content-Length: 0"]))


def posted(victim, body, target, kind="application/x-www-form-urlencoded", method="POST"):
    fields = [f"Content-Type: {kind}", f"Content-Length: {len(body)}"]
    return head(target, victim.authority, method, fields) + body.encode()


def other_protocols():
    """Not HTTP, or not the one that browsers speak."""
    plain = {
        "HTTP/2 preface": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + bytes(9),
        "SSH banner": b"SSH-2.0-OpenSSH_9.2p1\r\n\r\n",
        "empty lines": b"\r\n" * 50,
        "only an empty line": b"\r\n\r\n",
    }
    silent = {
        "TLS ClientHello": client_hello(),
        "SOCKS 5 greeting": b"\x05\x01\x00",
        "binary junk": os.urandom(4096).replace(b"\r\n\r\n", b"xxxx"),
        "NUL bytes": bytes(4096),
        "nothing at all": b"",
        "one byte": b"G",
        "GET without an end": b"GET / HTTP/1.1\r\nHost: localhost",
    }
    for what, data in plain.items():
        attack(f"D9 {what}", lambda _, data=data: data)
    for what, data in silent.items():
        attack(f"D9 {what}", lambda _, data=data: data, ends="half", answered=False)
    attack("D9 TLS ClientHello kept open", lambda _: client_hello(), ends="keep", answered=False)
    attack("D9 HTTP/0.9", lambda v: f"GET {v.path}?{v.right}\r\n".encode(), ends="half",
           answered=False)
    attack("D9 HTTP/0.9 with an empty line", lambda v: f"GET {v.path}?{v.right}\r\n\r\n".encode())
    attack("D9 PROXY protocol before the request", lambda v: (
        b"PROXY TCP4 192.0.2.1 127.0.0.1 1 2\r\n" + v.get(v.right)))
    for version in ("HTTP/2.0", "HTTP/1.2", "HTTP/0.9", "http/1.1", "HTTP/1.1 ", "HTTP/1.10",
                    "HTTPS/1.1", "HTTP/1,1"):
        attack(f"D9 version {version!r}",
               lambda v, version=version: v.get(v.right, version=version))


def client_hello():
    """The beginning of a TLS connection, with random bytes where its content does not matter."""
    body = b"\x03\x03" + os.urandom(32) + b"\x00" + b"\x00\x02\x13\x01" + b"\x01\x00" + b"\x00\x00"
    message = b"\x01" + len(body).to_bytes(3, "big") + body
    return b"\x16\x03\x01" + len(message).to_bytes(2, "big") + message


def lines():
    """Line ends and characters that readers of HTTP disagree about."""
    changes = {
        "bare LF": (b"\r\n", b"\n"),
        "bare CR": (b"\r\n", b"\r"),
        "LF CR": (b"\r\n", b"\n\r"),
    }
    for what, (old, new) in changes.items():
        attack(f"D9 line ends {what}",
               lambda v, old=old, new=new: v.get(v.right).replace(old, new),
               ends="half", answered=False)
    first = {
        "NUL in the target": (b"?", b"\x00?"), "ESC in the target": (b"?", b"\x1b?"),
        "DEL in the target": (b"?", b"?\x7f"), "UTF-8 in the target": (b"?", "?é".encode()),
        "quote in the target": (b"?", b'?"'), "backslash in the target": (b"?", b"\\?"),
        "angle brackets in the target": (b"?", b"?<>"), "fragment": (b" HTTP", b"#x HTTP"),
        "tab in the first line": (b" HTTP", b"\tHTTP"), "two spaces": (b" HTTP", b"  HTTP"),
        "space in the target": (b"?", b"? "), "space before the method": (b"GET", b" GET"),
        "bare LF after the target": (b" HTTP", b"\n HTTP"),
        "bare CR after the version": (b"HTTP/1.1\r\n", b"HTTP/1.1\r\r\n"),
        "empty line first": (b"GET", b"\r\nGET"),
        "byte order mark": (b"GET", b"\xef\xbb\xbfGET"),
        "no path": (b"/callback?", b"?"), "path without a slash": (b"/callback", b"callback"),
    }
    for what, (old, new) in first.items():
        attack(f"D9 {what}",
               lambda v, old=old, new=new: v.get(v.right).replace(old, new, 1))
    fields = {
        "space before the colon": b"X : y", "no colon": b"nonsense", "empty name": b": y",
        "folded line": b"X: y\r\n z", "NUL in a value": b"X: y\x00z",
        "ESC in a value": b"X: \x1b[2J",
        "bare CR in a value": b"X: y\rZ: z", "bare LF in a value": b"X: y\nZ: z",
        "name in UTF-8": "é: y".encode(), "name with a slash": b"a/b: y",
        "name in brackets": b"(X): y",
        "DEL in a value": b"X: \x7f",
    }
    for what, field in fields.items():
        attack(f"D9 header with {what}",
               lambda v, field=field: v.get(v.right, "FIELD").replace(b"FIELD", field))
    attack("D9 folded line first",
           lambda v: v.get(v.right).replace(b"Host:", b" Folded: x\r\nHost:"))


def smuggling():
    """A request within a request: the outer one is refused, the inner one must not be seen."""
    chunked = "Transfer-Encoding: chunked"
    outer = {
        "two lengths": ["Content-Length: 0", "Content-Length: {n}"],
        "length and chunks": ["Content-Length: {n}", chunked],
        "chunks and length 0": [chunked, "Content-Length: 0"],
        "chunks twice": [chunked, "Transfer-Encoding: identity"],
        "chunks with a space before the colon": ["Transfer-Encoding : chunked"],
        "folded chunks": ["Transfer-Encoding:\r\n chunked"],
        "unknown coding": ["Transfer-Encoding: xchunked"],
        "negative length": ["Content-Length: -1"],
        "length with a sign": ["Content-Length: +0"],
        "list of lengths": ["Content-Length: 0, 0"],
        "length beyond 64 bits": ["Content-Length: 18446744073709551616"],
        "no length": [],
    }
    for what, fields in outer.items():
        attack(f"D10 smuggled in a body, {what}",
               lambda v, fields=fields: smuggled(v, fields, v.wrong))
    attack("D10 length that never comes", lambda v: v.get(v.wrong, "Content-Length: 5000"))
    attack("D10 expects to be told to go on",
           lambda v: v.get(v.wrong, "Content-Length: 10", "Expect: 100-continue"))


def smuggled(victim, fields, query):
    inner = victim.get(victim.right)
    chunk = b"%x\r\n%b\r\n0\r\n\r\n" % (len(inner), inner)
    fields = [field.replace("{n}", str(len(inner))) for field in fields]
    body = chunk if any("chunked" in field for field in fields) else inner
    return victim.get(query, *fields) + body


def framing():
    """Right in everything but what it says about its body (RFC 9112 6.3)."""
    attack("D10 right, but with two lengths",
           lambda v: v.get(v.right, "Content-Length: 0", "Content-Length: 5"))
    attack("D10 right, but with a length that is no number",
           lambda v: v.get(v.right, "Content-Length: five"))
    attack("D10 right, but with length and chunks",
           lambda v: v.get(v.right, "Content-Length: 5", "Transfer-Encoding: chunked")
           + b"0\r\n\r\n")


def sizes():
    """Too much of everything."""
    attack("D10 target of 15 KiB", lambda v: v.get(v.wrong + "&x=" + "a" * 15 * 1024))
    attack("D10 target of 17 KiB", lambda v: v.get(v.right + "&x=" + "a" * 17 * 1024))
    attack("D10 target of 1 MiB", lambda v: v.get(v.right + "&x=" + "a" * 2 ** 20), answered=False)
    attack("D10 header line of 1 MiB", lambda v: v.get(v.right, "X: " + "a" * 2 ** 20),
           answered=False)
    attack("D10 header line of 1 MiB without an end",
           lambda v: v.get(v.right, "X: " + "a" * 2 ** 20)[:-4], answered=False)
    attack("D10 header name of 1 MiB", lambda v: v.get(v.right, "a" * 2 ** 20 + ": x"),
           answered=False)
    attack("D10 50,000 headers", lambda v: v.get(v.right, *["a: b"] * 50_000), answered=False)
    attack("D10 head of one byte too many", lambda v: padded(v, FULL_HEAD + 1))
    attack("D10 first line that never ends", lambda v: b"G" * 2 ** 20, answered=False)
    attack("D10 body of 1 MiB after a refused head",
           lambda v: posted(v, "a" * 2 ** 20, v.path), answered=False)
    attack("D10 10,000 parameters", lambda v: v.get("a&" * 5_000 + v.wrong))


def padded(victim, size):
    """A right request whose head has exactly that many bytes."""
    bare = victim.get(victim.right, "X: ")
    return victim.get(victim.right, "X: " + "a" * (size - len(bare)))


def connections():
    """What can be done with connections, whatever is said on them."""
    attack("D10 pipelined: wrong, then right", lambda v: v.get(v.wrong) + v.get(v.right))
    attack("D10 pipelined: another path, then right",
           lambda v: head("/", v.authority) + v.get(v.right))
    attack("D10 pipelined: 300 requests", lambda v: v.get(v.wrong) * 299 + v.get(v.right),
           answered=False)
    attack("D10 100 connections after each other", lambda v: [v.get(v.wrong)] * 100)
    attack("D10 40 connections that say nothing", lambda _: [b""] * 40, ends="keep",
           answered=False)
    attack("D10 40 connections with half a head", lambda v: [v.get(v.right)[:-2]] * 40,
           ends="keep", answered=False)
    attack("D10 40 resets", lambda v: [v.get(v.right)[:-2]] * 40, ends="reset", answered=False)
    attack("D10 reset before reading the answer", lambda v: v.get(v.wrong), ends="reset",
           answered=False)
    attack("D10 half-closed in the middle of the head", lambda v: v.get(v.right)[:-1],
           ends="half", answered=False)
    attack("D10 half-closed after a wrong request", lambda v: v.get(v.wrong), ends="half")
    attack("D10 answers that nobody reads", lambda v: [v.get(v.wrong)] * 30, ends="keep",
           answered=False)
    upgrade = ["Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13",
               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "Origin: https://evil.example"]
    attack("D9 websocket", lambda v: v.get(v.wrong, *upgrade))
    attack("D12 websocket that knows the state", lambda v: v.get(v.right, *upgrade))
    attack("D9 websocket to another path", lambda v: head("/", v.authority, fields=upgrade))
    attack("D9 upgrade to HTTP/2", lambda v: v.get(
        v.wrong, "Connection: Upgrade, HTTP2-Settings", "Upgrade: h2c", "HTTP2-Settings: AAAA"))


def hosts():
    """Right in everything but whom it is for: names that a page can bind to this address."""
    forms = (
        "evil.example:{port}", "evil.example", "localhost", "localhost:1", "localhost:{port}0",
        "localhost:0{port}", "localhost:+{port}", "127.0.0.1:{port}", "[::1]:{port}",
        "0.0.0.0:{port}", "[::]:{port}", "[::ffff:127.0.0.1]:{port}", "127.1:{port}",
        "2130706433:{port}", "0x7f000001:{port}", "localhost.:{port}",
        "localhost.evil.example:{port}",
        "127.0.0.1.nip.io:{port}", "evil@localhost:{port}", "localhost:{port}@evil.example",
        "localhost:{port}:{port}", "localhost:{port}/", "localhost:{port}, evil.example",
        "evil.example, localhost:{port}", "http://localhost:{port}", "local%68ost:{port}",
        "localhost :{port}", "localhost:{port} x", "localhost:{port}#", "loc\u00e4lhost:{port}", "")
    for form in forms:
        attack(f"D11 Host: {form}", lambda v, form=form: for_host(v, form))
    attack("D11 no Host", lambda v: v.get(v.right).replace(b"Host", b"Hosts"))
    attack("D11 no Host in HTTP/1.0", lambda v: f"GET {v.path}?{v.right} HTTP/1.0\r\n\r\n".encode())
    attack("D11 Host twice, the same", lambda v: v.get(v.right, f"Host: {v.authority}"))
    attack("D11 Host twice, the second foreign", lambda v: v.get(v.right, "Host: evil.example"))
    attack("D11 Host twice, the first foreign",
           lambda v: head(f"{v.path}?{v.right}", "evil.example", fields=[f"HOST: {v.authority}"]))
    attack("D11 foreign Host, right in other headers", lambda v: head(
        f"{v.path}?{v.right}", "evil.example",
        fields=[f"X-Forwarded-Host: {v.authority}", f"Forwarded: host={v.authority}"]))
    attack("D11 absolute target, foreign Host", lambda v: head(
        f"http://{v.authority}{v.path}?{v.right}", "evil.example"))
    attack("D11 absolute target", lambda v: head(
        f"http://{v.authority}{v.path}?{v.right}", v.authority))
    attack("D11 absolute target of another server", lambda v: head(
        f"http://evil.example{v.path}?{v.right}", v.authority))


def for_host(victim, form):
    return head(f"{victim.path}?{victim.right}", form.replace("{port}", str(victim.port)))


def destinations():
    """Right in everything, but not for a window that a person sees."""
    for value in ("image", "iframe", "frame", "script", "style", "empty", "object", "embed",
                  "audio", "video", "font", "track", "worker", "serviceworker", "manifest",
                  "report", "websocket", "", "Document", "document, image", "document;q=1",
                  "\"document\"", "nested-document"):
        attack(f"D12 Sec-Fetch-Dest: {value}",
               lambda v, value=value: v.get(v.right, f"Sec-Fetch-Dest: {value}"))
    attack("D12 Sec-Fetch-Dest twice",
           lambda v: v.get(v.right, "Sec-Fetch-Dest: document", "Sec-Fetch-Dest: image"))
    attack("D12 Sec-Fetch-Dest in capitals", lambda v: v.get(v.right, "SEC-FETCH-DEST: image"))
    attack("D12 an image that guesses", lambda v: v.get(
        v.wrong, "Sec-Fetch-Dest: image", "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Site: cross-site",
        "Referer: https://evil.example/"))
    attack("D12 a window that guesses", lambda v: v.get(
        v.wrong, "Sec-Fetch-Dest: document", "Sec-Fetch-Mode: navigate",
        "Sec-Fetch-Site: cross-site", "Sec-Fetch-User: ?1"))


def states():
    """A code, with a state that is not the one waited for."""
    changed = {
        "missing": lambda v: None, "empty": lambda v: "", "a guess": lambda v: "guess",
        "truncated": lambda v: v.state[:-1], "the first character": lambda v: v.state[0],
        "without its first character": lambda v: v.state[1:], "too long": lambda v: v.state + "A",
        "twice in one": lambda v: v.state * 2, "in the other case": lambda v: v.state.swapcase(),
        "reversed": lambda v: v.state[::-1], "of the login before": lambda v: v.earlier,
        "with a NUL": lambda v: v.state + "\0", "with a NUL and more": lambda v: v.state + "\0x",
        "with a newline": lambda v: v.state + "\n", "with a space": lambda v: v.state + " ",
        "after a space": lambda v: " " + v.state, "in quotes": lambda v: f'"{v.state}"',
        "the challenge": lambda v: v.challenge, "the nonce": lambda v: v.nonce,
        "with =": lambda v: v.state + "=", "of 10,000 characters": lambda v: "A" * 10_000,
        "a pattern": lambda v: "*", "encoded twice": lambda v: encoded(v.state),
        "as JSON": lambda v: f'["{v.state}"]',
    }
    for what, make in changed.items():
        attack(f"A10 state {what}", lambda v, make=make: v.get(v.query(make(v))))
    attack("A10 state wrong in each place", lambda v: [
        v.get(v.query(other_at(v.state, i))) for i in range(len(v.state))])
    attack("A10 the whole answer to the login before", lambda v: v.get(v.earlier_callback))
    spellings = {
        "under another name": "code=x&states={s}", "in capitals": "code=x&STATE={s}",
        "as a list": "code=x&state[]={s}", "with a name encoded twice": "code=x&%2573tate={s}",
        "with a NUL in its name": "code=x&state%00={s}",
        "with an overlong name": "code=x&%C1%B3tate={s}",
        "with a space in its name": "code=x&state+={s}", "after a semicolon": "code=x;state={s}",
        "with a broken percent sign": "code=x&state={s}%", "with %zz": "code=x&state={s}&y=%zz",
        "with half an escape": "code=%4&state={s}", "in the value of another": "code=x&y=state={s}",
        "with = encoded": "code=x&state%3D{s}", "after an encoded &": "code=x%26state={s}",
        "alone": "{s}", "as a nested query": "?code=x&?state={s}",
    }
    for what, text in spellings.items():
        attack(f"A10 state {what}", lambda v, text=text: v.get(
            f"iss={v.issuer}&" + text.replace("{s}", v.state)))
    attack("A10 state in overlong UTF-8",
           lambda v: v.get("code=x&state=" + "".join(overlong(each) for each in v.state)))
    attack("A10 state as a cookie", lambda v: v.get("code=x", f"Cookie: state={v.state}"))
    attack("A10 state in the path", lambda v: head(f"{v.path}/{v.state}?code=x", v.authority))
    attack("A10 no query", lambda v: head(v.path, v.authority))
    attack("A10 empty query", lambda v: v.get(""))


def encoded(text):
    return "".join(f"%{ord(each):02x}" for each in text)


def overlong(character):
    """Two bytes where one is enough."""
    return f"%{0xC0 | ord(character) >> 6:02X}%{0x80 | ord(character) & 0x3F:02X}"


def other_at(text, place):
    return text[:place] + ("A" if text[place] != "A" else "B") + text[place + 1:]


def repetitions():
    """Right, but with something said twice (RFC 6749 3.1)."""
    texts = {
        "code": "code=x&code=y&state={s}", "code, the same": "code=x&code=x&state={s}",
        "code, the second encoded": "code=x&c%6Fde=y&state={s}",
        "state": "code=x&state={s}&state={s}", "state, the first wrong": "code=x&state=y&state={s}",
        "state, the second wrong": "code=x&state={s}&state=y",
        "state, the second empty": "code=x&state={s}&state",
        "error": "error=access_denied&error=y&state={s}",
        "error_description": "error=x&error_description=a&error_description=b&state={s}",
    }
    for what, text in texts.items():
        attack(f"A4 twice: {what}", lambda v, text=text: v.get(
            text.replace("{s}", v.state) + f"&iss={v.issuer}"))


def errors():
    """Whoever does not know the state must not end the login."""
    texts = {
        "without state": "error=access_denied", "with an empty state": "error=access_denied&state=",
        "with a guessed state": "error=access_denied&state=guess",
        "with the state of the login before": "error=access_denied&state={earlier}",
        "with a truncated state": "error=access_denied&state={short}",
        "and a code without state": "error=access_denied&code=x",
        "with markup": "error=<b>&error_description=%3Cscript%3Ealert(1)%3C/script%3E".replace(
            "<b>", "%3Cb%3E"),
        "with an address": "error=x&error_uri=javascript:alert(1)&state=guess",
        "with terminal escapes": "error=%1b%5b2J&error_description=%1b]52;c;eA%07",
    }
    for what, text in texts.items():
        attack(f"A12 error {what}", lambda v, text=text: v.get(
            text.replace("{earlier}", v.earlier).replace("{short}", v.state[:-1])))


def elsewhere():
    """Whoever asks must not be sent elsewhere, nor write into the answer's head."""
    targets = (
        "/callback?redirect=https://evil.example&{w}", "/callback?redirect_uri=//evil.example&{w}",
        "/callback?next=%2F%2Fevil.example&{w}", "//evil.example/callback?{r}",
        "///evil.example/?{r}", "/\\evil.example?{r}", "/%5Cevil.example?{r}",
        "/callback?x=%0d%0aLocation:%20https://evil.example%0d%0a&{w}",
        "/%0d%0aSet-Cookie:%20kitten7f3a=1?{r}", "/login-finished?redirect=https://evil.example",
        "/callback?code=%0d%0a%0d%0a<script>&{w}".replace("<script>", "%3Cscript%3E"))
    for target in targets:
        attack(f"D16 {target}", lambda v, target=target: head(
            target.replace("{w}", v.wrong).replace("{r}", v.right), v.authority))
    attack("D16 raw line end in the target", lambda v: head(
        f"{v.path}?x=\r\nLocation: https://evil.example\r\n{v.wrong}", v.authority))


def questions():
    """Asks for what would let somebody else finish the login."""
    attack("D17 start pages", lambda v: [
        head(path, v.authority) for path in (
            "/", "/start", "/login", "/auth", "/authorize", "/state", "/status", "/config",
            "/debug", "/metrics", "/health", "/index.html", "/login-finished",
            "/.well-known/openid-configuration",
            "/.well-known/oauth-authorization-server", "/?start", "/callback?start",
            "/callback?debug=1",
            "/..", "/%2e%2e/%2e%2e/proc/self/environ", "/proc/self/cmdline", "/.env")])
    attack("D17 as a script that reads along", lambda v: [
        v.get(v.wrong, "Origin: https://evil.example", "Sec-Fetch-Mode: cors"),
        head("/", v.authority, fields=["Origin: null"]),
        head("/", v.authority, fields=["Accept: application/json", "Range: bytes=0-"])])
    attack("D17 TRACE", lambda v: head("/", v.authority, "TRACE"))


for table in (paths, methods, other_protocols, lines, smuggling, framing, sizes, connections, hosts,
              destinations, states, repetitions, errors, elsewhere, questions):
    table()
