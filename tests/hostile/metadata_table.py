"""What the provider says about itself, and its keys."""

import json
import os

import scripted_provider as wire
import signing
from case import (
    DEADLINE_SECONDS, DROP, Case, at, evil, id_token_answer, keys, metadata, no_new_id_token, raw,
    warns)
from scene import (
    CLIENT, ISSUER_LOGIN, ISSUER_REFRESH, OPENID_LOGIN, OPENID_REFRESH, PASSWORD_REFRESH)
from scripted_provider import message, redirect
from signing import key
from verdict import accept, reject

INVALID = "discovery_invalid"
MISMATCH = "discovery_issuer_mismatch"
NOT_OFFERED = "discovery_not_offered"
KEYS_INVALID = "signing_keys_invalid"
BROKEN = "network_failed"
BOTH = ("metadata", "oauth-metadata")
# Qt itself repeats a request without consequences when its connection breaks
ONCE_MORE = [("metadata",), ("metadata", "metadata")]
KEYS_ONCE_MORE = [("jwks",), ("jwks", "jwks")]


def described(row, provokes, answer, outcome, flow=ISSUER_LOGIN, **others):
    return Case(row, provokes, flow, {"metadata": answer}, outcome, **others)


def refused(row, provokes, answer, error=INVALID, says="", **others):
    return described(row, provokes, answer, reject(error, says=says), **others)


def path_of(expected):
    def check(scene, _):
        paths = [request.path for name in BOTH for request in scene.provider.requests(name)]
        return None if paths == expected else f"the paths were {paths}"
    return check


def tenant(exchange):
    return metadata(issuer=at("/t1"))(exchange)


TENANT = {"OAUTH_ISSUER": "@provider@/t1"}
OPENID_PATH = "/t1/.well-known/openid-configuration"
OAUTH_PATH = "/.well-known/oauth-authorization-server/t1"

PLACES = [
    described("G1", "an issuer with a path", tenant, accept(), settings=TENANT,
              check=path_of([OPENID_PATH])),
    Case("G1", "an issuer with a path and only the OAuth description", ISSUER_LOGIN,
         {"metadata": message(404), "oauth-metadata": tenant},
         accept(asks=BOTH + ISSUER_LOGIN.asks[1:]), settings=TENANT,
         check=path_of([OPENID_PATH, OAUTH_PATH])),
    Case("G1", "the OAuth description of another issuer", ISSUER_LOGIN,
         {"metadata": message(404), "oauth-metadata": metadata(issuer=at("/t2"))},
         reject(MISMATCH, asks=BOTH), settings=TENANT),
    described("G1", "an issuer with a slash behind it", metadata(issuer=at("/")), accept(),
              settings={"OAUTH_ISSUER": "@provider@/"}),
]


def issuer(provokes, change, error=MISMATCH):
    return refused("G2", f"issuer {provokes}", metadata(issuer=change), error)


ISSUERS = [
    issuer("with a slash behind it", at("/")),
    issuer("in capitals", lambda scene: scene.provider.origin.upper()),
    issuer("with another port", lambda scene: scene.evil.origin),
    issuer("with another scheme",
           lambda scene: scene.provider.origin.replace("http:", "https:")),
    issuer("with a user name", lambda scene: scene.provider.origin.replace("://", "://a@")),
    issuer("of another tenant", at("/t2")),
    issuer("of another host", lambda scene: f"http://localhost:{scene.provider.port}"),
    issuer("with a space behind it", at(" ")),
    issuer("with a query", at("?")),
    issuer("with ESC", "\x1b[2J"),
    issuer("empty", "", (MISMATCH, INVALID)),
    issuer("as an array", lambda scene: [scene.provider.origin], INVALID),
    issuer("as a number", 7, INVALID),
    issuer("missing", DROP, INVALID),
]


def deep(exchange):
    text = json.dumps(exchange.scene.metadata())
    return message(200, text[:-1] + ',"x":' + "[" * 10000 + "]" * 10000 + "}")


def doubled(exchange):
    text = json.dumps(exchange.scene.metadata())
    return message(200, text[:-1] + f',"token_endpoint":"{exchange.scene.evil.origin}/token"}}')


SHAPES = [
    described("G3", "404 at both places", message(404), reject(INVALID, asks=BOTH)),
    refused("G3", "500", message(500), "provider_unavailable"),
    refused("G3", "503 with Retry-After", message(503, headers=["Retry-After: 30"]),
            "provider_asks_to_wait"),
    refused("G3", "429", message(429), "provider_unavailable"),
    refused("G3", "204", message(204)),
    refused("G3", "HTML", raw("<html>", content_type="text/html")),
    refused("G3", "nothing", message(200)),
    *[refused("G3", f"{status} to another server", lambda exchange, status=status: redirect(
        status, exchange.scene.evil.origin + "/.well-known/openid-configuration"))
      for status in (301, 302, 303, 307, 308)],
    refused("G3", "302 to the same server", redirect(302, "/elsewhere")),
    refused("G3", "an array", lambda exchange: message(
        200, json.dumps([exchange.scene.metadata()]))),
    refused("G3", "10,000 arrays", deep),
    refused("G3", "the token endpoint twice", doubled),
    refused("G3", "a byte order mark", lambda exchange: message(
        200, "\ufeff" + json.dumps(exchange.scene.metadata()))),
    refused("G3", "bytes that are not UTF-8", raw('{"issuer":"@provider","x":"\udcff"}')),
    refused("G3", "100 MB", wire.endless_body, "answer_too_large", greedy=True),
    refused("G3", "600 KiB", metadata(padding="a" * 614400), "answer_too_large"),
    refused("G3", "silence", wire.silence, "network_timeout", waits=DEADLINE_SECONDS),
    refused("G3", "a byte each half second", wire.drip, "network_timeout", waits=DEADLINE_SECONDS),
    described("G3", "a reset", wire.reset, reject(BROKEN, asks=ONCE_MORE)),
    described("G3", "a reset within the body", wire.break_off(
        b'HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"issuer":"'),
              reject(BROKEN, asks=ONCE_MORE)),
]

# What no browser and no request may be sent to.
ADDRESSES = {
    "http to another computer": "http://sso.example.com/x", "file": "file:///etc/passwd",
    "data": "data:text/html,x", "javascript": "javascript:alert(1)", "ftp": "ftp://example.com/x",
    "a user name": "https://good.example.com@evil.example.com/x",
    "a fragment": "https://sso.example.com/x#y", "a backslash": "https://sso.example.com\\@evil/x",
    "a line break": "https://sso.example.com/x\r\nX-Evil: 1",
    "a space": "https://sso.example.com/x y",
    "a path only": "/x", "an option": "--help", "no text": "",
}

ENDPOINTS = [
    *[refused("G4", f"{member} with {provokes}", metadata(**{member: address}), says=member)
      for member in ("authorization_endpoint", "token_endpoint")
      for provokes, address in ADDRESSES.items()],
    *[described("G4", f"jwks_uri with {provokes}", metadata(jwks_uri=address),
                reject((INVALID, KEYS_INVALID)), OPENID_LOGIN)
      for provokes, address in ADDRESSES.items()],
    refused("G5", "no response_types_supported", metadata(response_types_supported=DROP),
            says="response_types_supported"),
    refused("G5", "response_types_supported as a word", metadata(response_types_supported="code"),
            says="response_types_supported"),
    refused("G5", "no authorization code flow", metadata(response_types_supported=["token"]),
            says="response_types_supported"),
    *[refused("L5", f"{name} in the authorization endpoint", metadata(
        authorization_endpoint=at(f"/authorize?{name}=x")), says=name)
      for name in ("response_type", "state", "nonce", "code_challenge_method", "redirect_uri")],
    refused("G5", "no token_endpoint", metadata(token_endpoint=DROP), says="token_endpoint"),
    refused("G5", "no authorization_endpoint", metadata(authorization_endpoint=DROP), NOT_OFFERED,
            says="authorization_endpoint"),
    *[refused("G5", f"{member} as {provokes}", metadata(**{member: value}), says=member)
      for member in ("authorization_endpoint", "token_endpoint")
      for provokes, value in {"a number": 7, "an array": ["https://a.example.com"],
                              "null": None}.items()],
    described("G6", "unknown members", metadata(x={"y": [1]}, z=None), accept()),
    described("G6", "signed_metadata with other endpoints", metadata(
        signed_metadata=lambda scene: signing.signed(
            {"alg": "none"}, {"token_endpoint": scene.evil.origin}, signing.no_signer)), accept()),
    refused("C3", "only plain challenges", metadata(code_challenge_methods_supported=["plain"]),
            NOT_OFFERED),
    refused("C3", "no challenges", metadata(code_challenge_methods_supported=[]), NOT_OFFERED),
    described("C5", "nothing about challenges", metadata(code_challenge_methods_supported=DROP),
              accept()),
]

USUAL = key().jwk()

# whether it is noticed before the browser starts or with the ID token does not matter
ANY_TIME = [OPENID_LOGIN.asks[:2], OPENID_LOGIN.asks, OPENID_LOGIN.asks + ("jwks",)]


def with_keys(row, provokes, answer, outcome, flow=OPENID_LOGIN, **others):
    return Case(row, provokes, flow, {"jwks": answer}, outcome, **others)


def no_keys(provokes, answer, error=KEYS_INVALID, **others):
    return with_keys("G7", f"keys: {provokes}", answer, reject(error), **others)


def beside(provokes, other, **others):
    """One that must not be used beside one that may."""
    return with_keys("G7", f"keys: {provokes} beside a good one", keys(other, USUAL), accept(),
                     **others)


def only(provokes, unusable):
    return with_keys("G7", f"keys: only {provokes}", keys(unusable),
                     reject((KEYS_INVALID, "id_token_invalid"), asks=ANY_TIME))


SMALL = key("RS256", "small", 1024).jwk(kid=USUAL["kid"])
OCT = {"kty": "oct", "kid": USUAL["kid"], "k": signing.base64url(os.urandom(32)), "alg": "HS256"}
PRIVATE = {**USUAL, **key().private_members()}

KEYS = [
    no_keys("404", message(404)),
    no_keys("HTML", raw("<html>", content_type="text/html")),
    no_keys("nothing", message(200)),
    no_keys("an array", lambda exchange: message(200, json.dumps([USUAL]))),
    no_keys("no member keys", raw("{}")),
    no_keys("keys is an object", raw('{"keys":{}}')),
    no_keys("keys twice", raw('{"keys":[],"keys":[]}')),
    no_keys("600 KiB", lambda exchange: message(
        200, json.dumps({"keys": [USUAL], "x": "a" * 614400})),
            (KEYS_INVALID, "answer_too_large")),
    no_keys("without an end", wire.endless_body, (KEYS_INVALID, "answer_too_large"), greedy=True),
    no_keys("cut short", lambda exchange: message(200, json.dumps({"keys": [USUAL]})[:-5])),
    *[no_keys(f"{status} to another server", lambda exchange, status=status: redirect(
        status, exchange.scene.evil.origin + "/jwks")) for status in (301, 302, 307)],
    no_keys("500", message(500), "provider_unavailable"),
    with_keys("G7", "keys: a reset", wire.reset,
              reject(BROKEN, asks=[("metadata", *each) for each in KEYS_ONCE_MORE])),
    no_keys("silence", wire.silence, "network_timeout", waits=DEADLINE_SECONDS),
    described("G7", "no jwks_uri", metadata(jwks_uri=DROP), reject(KEYS_INVALID), OPENID_LOGIN),
    described("G7", "jwks_uri is a number", metadata(jwks_uri=7), reject((KEYS_INVALID, INVALID)),
              OPENID_LOGIN),
    beside("a private key", PRIVATE | {"kid": "other"}),
    beside("a symmetric key", OCT | {"kid": "other"}),
    beside("a small key", SMALL | {"kid": "small"}),
    beside("an unknown kind of key", {"kty": "PQC", "kid": "other", "x": "AA"}),
    beside("a key that is no object", "key"),
    beside("a small key of the same kid", SMALL),
    only("a private key", PRIVATE),
    only("a symmetric key", OCT),
    only("a small key", SMALL),
    only("a key of an unknown kind", {"kty": "PQC", "kid": USUAL["kid"]}),
    Case("G7", "keys: HS256 with the published symmetric key", OPENID_LOGIN,
         {"jwks": keys(OCT), "token": id_token_answer(
             header={"alg": "HS256"},
             signer=signing.hmac_signer(signing.from_base64url(OCT["k"])))},
         reject((KEYS_INVALID, "id_token_invalid"), asks=ANY_TIME)),
    with_keys("G7", "keys: another address is configured", None, accept(),
              settings={"OAUTH_JWKS_URL": "@provider@/jwks"}),
    Case("G7", "keys: the discovered address is another server's, the configured one right",
         OPENID_LOGIN, {"metadata": metadata(jwks_uri=evil("/jwks"))}, accept(),
         settings={"OAUTH_JWKS_URL": "@provider@/jwks"}),
]


def at_refresh(row, provokes, answers, outcome, flow=OPENID_REFRESH, **others):
    return Case(row, provokes, flow, answers, outcome, **others)


# A refresh token is not spent while the provider has trouble; a session outlives keys that are gone.
REFRESHES = [
    at_refresh("G2", "issuer of another tenant", {"metadata": metadata(issuer=at("/t2"))},
               reject(MISMATCH)),
    at_refresh("G3", "HTML", {"metadata": raw("<html>")}, reject(INVALID)),
    at_refresh("G3", "500", {"metadata": message(500)}, reject("provider_unavailable")),
    at_refresh("G3", "a reset", {"metadata": wire.reset}, reject(BROKEN, asks=ONCE_MORE)),
    *[at_refresh("G7", f"keys: {provokes}", {"jwks": answer},
                 accept(asks=("metadata", "jwks", "token"),
                        stored={"refresh_token": "@refresh"}), check=no_new_id_token)
      for provokes, answer in (("404", message(404)), ("HTML", raw("<html>")))],
    at_refresh("G7", "keys: 500", {"jwks": message(500)}, reject("provider_unavailable")),
    at_refresh("G7", "keys: a reset", {"jwks": wire.reset},
               reject(BROKEN, asks=[("metadata", *each) for each in KEYS_ONCE_MORE])),
    # the login goes on without an ID token that nobody can judge
    at_refresh("G7", "no jwks_uri", {"metadata": metadata(jwks_uri=DROP)},
               accept(asks=("metadata", "token"), stored={"refresh_token": "@refresh"}),
               check=no_new_id_token),
    at_refresh("G8", "the token endpoint has moved to another server",
               {"metadata": metadata(token_endpoint=evil("/token"))},
               reject("login_required_binding"), ISSUER_REFRESH),
    Case("G8", "the token endpoint of a password has moved to another server", PASSWORD_REFRESH,
         {}, accept(asks=("metadata", "token")),
         settings={"OAUTH_TOKEN_URL": None, "OAUTH_ISSUER": "@provider@"},
         stored={"lmi": lambda scene: {
             "issuer": scene.provider.origin, "client_id": CLIENT, "token_host": "old.example",
             "username": "alice"}},
         check=warns("came from old.example so far")),
    at_refresh("G8", "the token endpoint has moved to another path",
               {"metadata": metadata(token_endpoint=at("/token?"))},
               accept(), ISSUER_REFRESH),
    Case("G9", "the discovered token endpoint is another server's", ISSUER_LOGIN,
         {"metadata": metadata(token_endpoint=evil("/token"))}, accept(),
         settings={"OAUTH_TOKEN_URL": "@provider@/token"}),
    Case("G9", "the discovered authorization endpoint is another server's", ISSUER_LOGIN,
         {"metadata": metadata(authorization_endpoint=evil("/authorize"))}, accept(),
         settings={"OAUTH_AUTHORIZE_URL": "@provider@/authorize"}),
]

CASES = PLACES + ISSUERS + SHAPES + ENDPOINTS + KEYS + REFRESHES
