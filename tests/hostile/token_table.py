"""What the token endpoint answers, to the exchange of a code and to a service's own request.

Both go through code of their own in the program, so each answer is tried with both.
"""

import gzip
import json

import scripted_provider as wire
from case import DEADLINE_SECONDS, DROP, Case, raw, refusal, token, warns
from scene import LOGIN, PASSWORD, SERVICE
from scripted_provider import message, redirect
from verdict import ANY, accept, reject

INVALID = "token_answer_invalid"
BROKEN = "network_failed"
# how something without an end is given up does not matter, as long as it is
GIVEN_UP = ("answer_too_large", "network_failed", "network_timeout")
BOMB = gzip.compress(bytes(64 * 1024 * 1024)) * 16
MILLION_HEADERS = b"HTTP/1.1 200 OK\r\n" + b"A:b\r\n" * 1000000 + b"\r\nno token"


def both(row, provokes, answer, outcome, **others):
    return [Case(row, provokes, flow, {"token": answer}, outcome, **others)
            for flow in (LOGIN, SERVICE)]


def refused(row, provokes, answer, error=INVALID, **others):
    return both(row, provokes, answer, reject(error), **others)


def taken(row, provokes, answer, **stored):
    return both(row, provokes, answer, accept(stored=stored))


def access(make):
    """An access_token made from a fresh secret."""
    return lambda scene: make(scene.mint("access"))


TYPES = [
    *taken("A19", "token_type in another case", token(token_type="bEaReR")),
    *refused("A19", "token_type mac", token(token_type="mac")),
    *refused("A19", "token_type DPoP", token(token_type="DPoP")),
    *refused("A19", "token_type is missing", token(token_type=DROP)),
    *refused("A19", "token_type is a number", token(token_type=7)),
    *refused("A19", "token_type with a space behind it", token(token_type="Bearer ")),
]

ACCESS_TOKENS = [
    *refused("A20", "access_token is missing", token(access_token=DROP)),
    *refused("A20", "access_token is empty", token(access_token="")),
    *refused("A20", "access_token is null", token(access_token=None)),
    *refused("A20", "access_token is a number", token(access_token=12345678)),
    *refused("A20", "access_token is an array", token(access_token=access(lambda text: [text]))),
    *refused("A20", "access_token is an object",
             token(access_token=access(lambda text: {"value": text}))),
    *refused("A20", "access_token of nearly 1 MiB",
             token(access_token=access(lambda text: text + "a" * 1000000))),
    *refused("A20", "access_token with a line of its own",
             token(access_token=access(lambda text: text + "\r\nX-Evil: 1"))),
    *refused("A20", "access_token with ESC",
             token(access_token=access(lambda text: "\x1b" + text))),
    *refused("A20", "access_token with NUL", token(access_token=access(lambda text: text + "\0"))),
    *refused("A20", "access_token with a space",
             token(access_token=access(lambda text: f"a {text}"))),
    *refused("A20", "access_token that is not ASCII",
             token(access_token=access(lambda text: text + "ü"))),
    *refused("A20", "access_token is true", token(access_token=True)),
    Case("A20", "a long clean access_token", LOGIN,
         {"token": token(access_token=access(lambda text: text + "a" * 100000))},
         accept(stored={"access_token": ANY}),
         check=lambda scene, seen: None
         if seen.token()["access_token"] == scene.last("access") + "a" * 100000
         else "the token was not stored whole"),
    *refused("A20", "refresh_token is a number", token(refresh_token=7)),
    *refused("A20", "refresh_token with ESC", token(refresh_token="a\x1b[2Jb")),
    *refused("A20", "id_token is an object", token(id_token={})),
    *refused("A20", "scope is an array", token(scope=["api:read"])),
]

LIFETIMES = [
    *taken("A21", "expires_in is missing", token(expires_in=DROP), lifetime=3600),
    *taken("A21", "expires_in is null", token(expires_in=None), lifetime=3600),
    *taken("A21", "expires_in is a string", token(expires_in="600"), lifetime=600),
    *taken("A21", "expires_in has a fraction", token(expires_in=3600.5), lifetime=3600),
    Case("A21", "expires_in is 0", LOGIN, {"token": token(expires_in=0)},
         accept(stored={"lifetime": 0})),
    Case("A21", "expires_in is negative", LOGIN, {"token": token(expires_in=-1)},
         accept(stored={"lifetime": 0})),
    Case("A21", "expires_in is 2^63", LOGIN, {"token": token(expires_in=2 ** 63)}, accept(),
         check=lambda scene, seen: None if 0 < seen.token()["expires_at"] < 2 ** 53
         else f"expires_at is {seen.token()['expires_at']}"),
    Case("A21", "expires_in is -2^63", LOGIN, {"token": token(expires_in=-2 ** 63)},
         accept(stored={"lifetime": 0})),
    *refused("A21", "expires_in is 1e309",
             raw('{"access_token":"@access","token_type":"Bearer","expires_in":1e309}')),
    *refused("A21", "expires_in is a word", token(expires_in="soon")),
    *refused("A21", "expires_in is an object", token(expires_in={})),
    *refused("A21", "expires_in is a string with a space", token(expires_in=" 600")),
]

GOOD = '"access_token":"@access","token_type":"Bearer","expires_in":3600'

BODIES = [
    *refused("A22", "200 with an error", raw('{"error":"invalid_grant"}'),
             "provider_refused_grant"),
    *refused("A22", "200 with an error and a token", raw('{"error":"invalid_grant",' + GOOD + "}"),
             "provider_refused_grant"),
    *refused("A22", "200 with an error that is null", raw('{"error":null,' + GOOD + "}")),
    *refused("A22", "HTML", raw("<html><body>Sign in</body></html>", content_type="text/html")),
    *refused("A22", "nothing", message(200)),
    *refused("A22", "204", message(204)),
    *refused("A22", "a byte order mark", raw("\ufeff{" + GOOD + "}")),
    *refused("A22", "access_token twice", raw('{"access_token":"@access",' + GOOD + "}")),
    *refused("A22", "token_type twice", raw('{"token_type":"Bearer",' + GOOD + "}")),
    *refused("A22", "an unknown member twice", raw('{"x":1,"x":2,' + GOOD + "}")),
    *refused("A22", "bytes that are not UTF-8", raw('{"x":"\udcff\udcfe",' + GOOD + "}")),
    *refused("A22", "10,000 arrays", raw('{"x":' + "[" * 10000 + "]" * 10000 + "," + GOOD + "}")),
    *refused("A22", "10,000 objects",
             raw('{"x":' * 10000 + "1" + "}" * 10000)),
    *refused("A22", "an array", raw("[{" + GOOD + "}]")),
    *refused("A22", "two objects", raw("{" + GOOD + "}{" + GOOD + "}")),
    *refused("A22", "an object that is cut short", raw("{" + GOOD)),
    *refused("A22", "a form", raw("access_token=@access&token_type=Bearer",
                                  content_type="application/x-www-form-urlencoded")),
    *refused("A22", "a zero byte behind the object", raw("{" + GOOD + "}\0")),
    *refused("A22", "a comment", raw("{" + GOOD + "/* */}")),
    *refused("A22", "compressed where plain was asked for", lambda exchange: message(
        200, gzip.compress(json.dumps(exchange.scene.token_members()).encode()),
        ["Content-Encoding: gzip"])),
    *taken("A5", "unknown members", token(example_parameter="x", deep={"a": [1]})),
]

CLIENT = "provider_refused_client"

REFUSALS = [
    *refused("A23", "400 invalid_client", refusal("invalid_client"), CLIENT),
    *refused("A23", "401 invalid_client", refusal(
        "invalid_client", 401, ["WWW-Authenticate: Basic realm=\"x\""]), CLIENT),
    *refused("A23", "unauthorized_client", refusal("unauthorized_client"), "grant_not_allowed"),
    *refused("A23", "invalid_grant", refusal("invalid_grant"), "provider_refused_grant"),
    *refused("A23", "unsupported_grant_type", refusal("unsupported_grant_type"),
             "grant_not_supported"),
    *refused("A23", "invalid_scope", refusal("invalid_scope"), "provider_refused_scope"),
    *refused("A23", "an unknown error", refusal("tea_time"), "provider_refused"),
    *refused("A23", "400 with HTML", message(400, b"<html>", content_type="text/html"),
             "provider_refused_empty"),
    *refused("A23", "401 without a body", message(401), "provider_refused_empty"),
    *refused("A23", "403 without a body", message(403), "provider_refused_empty"),
    *refused("A23", "404", message(404, b"not here"), "provider_refused_empty"),
    *refused("A23", "an error that is an object",
             message(400, b'{"error":{"code":1}}'), "provider_refused_empty"),
    *both("A13", "a description with ESC",
          refusal("invalid_request", error_description="\x1b]0;x\x07\r\nlmi: done"),
          reject("provider_refused", says="invalid_request (?]0;x???lmi: done)")),
    *both("A13", "an error code with ESC", refusal("\x1b[2J" + "a" * 300),
          reject("provider_refused", says="?[2Jaaaa")),
]


def service(row, provokes, answers, outcome, **others):
    return Case(row, provokes, SERVICE, {"token": answers}, outcome, **others)


TWICE = ("token", "token")

# A service's request may be repeated once; a code is spent and is never sent again.
TROUBLE = [
    Case("A25", "503 to a code", LOGIN, {"token": message(503)}, reject("provider_unavailable")),
    Case("A25", "429 to a code with Retry-After", LOGIN,
         {"token": message(429, headers=["Retry-After: 1"])}, reject("provider_asks_to_wait")),
    service("A25", "503 once", [message(503), None], accept(asks=TWICE)),
    service("A25", "503 again and again", message(503),
            reject("provider_unavailable", asks=TWICE)),
    service("A25", "429 with Retry-After once", [message(429, headers=["Retry-After: 1"]), None],
            accept(asks=TWICE)),
    service("A25", "429 with a Retry-After of a day", message(429, headers=["Retry-After: 86400"]),
            reject("provider_asks_to_wait")),
    Case("A16", "silence", LOGIN, {"token": wire.silence}, reject("network_timeout"),
         waits=DEADLINE_SECONDS),
    service("A16", "silence", wire.silence, reject("network_timeout"), waits=DEADLINE_SECONDS),
    *refused("A16", "a reset", wire.reset, BROKEN),
    *refused("A16", "a connection that is closed", lambda exchange: None, BROKEN),
    *refused("A16", "a connection that is half closed", wire.half_close, BROKEN),
    *refused("A16", "a reset within the head",
             wire.break_off(b"HTTP/1.1 200 OK\r\nContent-"), BROKEN),
    *refused("A16", "a reset within the body", wire.break_off(
        b'HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"access_token":"a"'), BROKEN),
    *refused("L3", "a Content-Length that is too large", lambda exchange: message(
        200, json.dumps(exchange.scene.token_members())).replace(
            b"Content-Length: ", b"Content-Length: 9"), BROKEN),
    *refused("L3", "a Content-Length that is too small", lambda exchange: message(
        200, json.dumps(exchange.scene.token_members())).replace(
            b"Content-Length: ", b"Content-Length: 9\r\nX-Rest: "), INVALID),
    Case("L3", "a byte each half second", LOGIN, {"token": wire.drip}, reject("network_timeout"),
         waits=DEADLINE_SECONDS),
    service("L3", "a byte each half second", wire.drip, reject("network_timeout"),
            waits=DEADLINE_SECONDS),
    service("L3", "a head with a byte each half second", wire.drip_head,
            reject("network_timeout"), waits=DEADLINE_SECONDS),
    *refused("L3", "a body without an end", wire.endless_body, "answer_too_large", greedy=True),
    service("L3", "a body of 1 GiB", wire.announced_gigabyte, reject("answer_too_large"),
            greedy=True),
    *refused("L3", "a body of 2 MiB", raw(" " * 2097152), "answer_too_large"),
    service("L3", "headers without an end", wire.endless_headers, reject(GIVEN_UP),
            greedy=True, waits=DEADLINE_SECONDS),
    service("L3", "a header without an end", wire.endless_line, reject(GIVEN_UP),
            greedy=True, waits=DEADLINE_SECONDS),
    service("L3", "100 Continue without an end", wire.endless_continue, reject(GIVEN_UP),
            greedy=True, waits=DEADLINE_SECONDS),
    service("L3", "a flood of headers shortly before the deadline", wire.flood_late,
            reject(GIVEN_UP), waits=DEADLINE_SECONDS),
    service("L3", "early hints without an end", wire.endless_hints, reject(INVALID), greedy=True),
    service("L3", "a million headers", MILLION_HEADERS, reject((INVALID, *GIVEN_UP)),
            greedy=True, waits=DEADLINE_SECONDS),
    service("L3", "a body that unpacks to 1 GiB", message(
        200, BOMB, ["Content-Encoding: gzip"]), reject(INVALID), greedy=True),
    service("L3", "no HTTP", b"SSH-2.0-OpenSSH_9.2\r\n", reject(BROKEN)),
]

REDIRECTS = [
    *[each for status in (301, 302, 303, 307, 308)
      for each in refused("L1", f"{status} to another server", lambda exchange, status=status:
                          redirect(status, exchange.scene.evil.origin + "/token"))],
    *refused("L1", "307 to the same server", lambda exchange:
             redirect(307, exchange.scene.provider.origin + "/token")),
    *refused("L1", "307 to another path", redirect(307, "/token2")),
    *refused("L1", "307 to https", lambda exchange: redirect(
        307, exchange.scene.evil.origin.replace("http:", "https:"))),
    *refused("L1", "a redirect with a token in its body", lambda exchange: message(
        302, json.dumps(exchange.scene.token_members()),
        [f"Location: {exchange.scene.evil.origin}/token"])),
    *refused("L1", "a Refresh header", lambda exchange: message(
        200, b"", [f"Refresh: 0; url={exchange.scene.evil.origin}/token"])),
    Case("L1", "307 to another server with the secret in the header", SERVICE,
         {"token": lambda exchange: redirect(307, exchange.scene.evil.origin + "/token")},
         reject(INVALID), settings={"OAUTH_TOKEN_AUTH_METHOD": "client_secret_basic"}),
    Case("L1", "307 to another server with a password", PASSWORD,
         {"token": lambda exchange: redirect(307, exchange.scene.evil.origin + "/token")},
         reject(INVALID)),
]


def echo(name):
    """A provider that repeats in its words for people what it was sent: still a secret."""
    def answer(exchange):
        value = exchange.request.form()[name]
        return refusal("invalid_request", error_description=f"{name}={value} is wrong")
    return answer


OTHERS = [
    Case("A18", "a refresh token for a service", SERVICE, {},
         accept(stored={"refresh_token": None})),
    Case("A8", "a narrower scope", LOGIN, {"token": token(scope="api")},
         accept(stored={"scope": "api"}), check=warns('"api:read" is missing')),
    Case("A17", "the password grant", PASSWORD, {}, accept(), check=warns("RFC 9700 2.4")),
    Case("A21", "a token that has ended already", SERVICE, {"token": token(expires_in=0)},
         accept(), check=warns("has ended already")),
    Case("A8", "a wider scope", LOGIN, {"token": token(scope="api:read api:write")},
         accept(stored={"scope": "api:read api:write"})),
    Case("A8", "no scope", LOGIN, {}, accept(stored={"scope": "api:read"})),
    Case("A23", "invalid_grant to a password", PASSWORD, {"token": refusal("invalid_grant")},
         reject("provider_refused_grant")),
    Case("A19", "token_type mac to a password", PASSWORD, {"token": token(token_type="mac")},
         reject(INVALID)),
    Case("M14", "the code in the provider's words", LOGIN, {"token": echo("code")},
         reject("provider_refused")),
    Case("M14", "the verifier in the provider's words", LOGIN, {"token": echo("code_verifier")},
         reject("provider_refused")),
    Case("M14", "the client secret in the provider's words", SERVICE,
         {"token": echo("client_secret")}, reject("provider_refused")),
    Case("M14", "the password in the provider's words", PASSWORD, {"token": echo("password")},
         reject("provider_refused")),
]

CASES = TYPES + ACCESS_TOKENS + LIFETIMES + BODIES + REFUSALS + TROUBLE + REDIRECTS + OTHERS
