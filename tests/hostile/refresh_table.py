"""What the token endpoint answers to a refresh token, which may work only once."""

import json

import scripted_provider as wire
import signing
from case import (
    DEADLINE_SECONDS, DROP, Case, id_token_answer, no_new_id_token, raw, refusal, token, warns)
from scene import NAME, OPENID_REFRESH, PASSWORD_REFRESH, REFRESH, RENEWAL, REQUEST
from scripted_provider import message, redirect
from verdict import ANY, accept, reject

INVALID = "token_answer_invalid"
REFUSED = "refresh_refused"
BROKEN = "network_failed"
AWAY = "provider_unavailable"
TWICE = ("token", "token")

# What is left when the provider no longer accepts the refresh token.
WITHOUT_REFRESH = {"refresh_token": None, "access_token": "@old-access"}


def refresh(row, provokes, answers, outcome, flow=REFRESH, **others):
    return Case(row, provokes, flow, {"token": answers}, outcome, **others)


def kept(row, provokes, answers, error=INVALID, **others):
    """It fails, and the old tokens stay as they are."""
    return refresh(row, provokes, answers, reject(error), **others)


def meanwhile(answer, **members):
    """Another program writes the token file while the provider thinks."""
    def answer_later(exchange):
        scene = exchange.scene
        content = {**json.loads(scene.file()), "access_token": scene.mint("other-access"),
                   "refresh_token": scene.mint("other-refresh"),
                   "expires_at": scene.now + 3000, **members}
        scene.home.write_token(NAME, content)
        return answer
    return answer_later


def removed(exchange):
    exchange.scene.home.token_path(NAME).unlink()
    return refusal("invalid_grant")


def nothing_left(_, seen):
    return None if seen.after is None else "there is a token file again"


REFUSALS = [
    refresh("A24", "invalid_grant", refusal("invalid_grant"),
            reject(REFUSED, stored=WITHOUT_REFRESH)),
    refresh("A24", "invalid_grant with status 401", refusal("invalid_grant", 401),
            reject(REFUSED, stored=WITHOUT_REFRESH)),
    refresh("A24", "invalid_grant with status 200", refusal("invalid_grant", 200),
            reject(REFUSED, stored=WITHOUT_REFRESH)),
    refresh("A24", "invalid_grant to a renewal", refusal("invalid_grant"),
            reject(REFUSED, stored=WITHOUT_REFRESH), RENEWAL),
    refresh("A24", "invalid_grant, and another program has a valid token meanwhile",
            meanwhile(refusal("invalid_grant")),
            accept(stored={"access_token": "@other-access", "refresh_token": "@other-refresh"})),
    refresh("A24", "invalid_grant, and another program has another refresh token meanwhile",
            [meanwhile(refusal("invalid_grant"), expires_at=1), None],
            accept(asks=TWICE, stored={"refresh_token": "@refresh"})),
    refresh("A24", "invalid_grant again and again, each time with another refresh token",
            meanwhile(refusal("invalid_grant"), expires_at=1),
            reject(REFUSED, asks=TWICE, stored={"access_token": "@other-access"})),
    refresh("A24", "invalid_grant, and somebody has logged out meanwhile",
            meanwhile(refusal("invalid_grant"), access_token="", refresh_token=None),
            reject("login_required", stored={"access_token": "", "refresh_token": None})),
    refresh("A24", "invalid_grant, and the file is gone meanwhile", removed,
            reject(REFUSED, stored={}), check=nothing_left),
    refresh("A24", "invalid_grant where a password is at hand", [refusal("invalid_grant"), None],
            accept(asks=TWICE, stored={"refresh_token": "@refresh"}), PASSWORD_REFRESH),
    kept("A23", "invalid_client", refusal("invalid_client", 401), "provider_refused_client"),
    kept("A23", "unauthorized_client", refusal("unauthorized_client"), REFUSED),
    kept("A23", "invalid_request", refusal("invalid_request"), REFUSED),
    kept("A23", "unsupported_grant_type", refusal("unsupported_grant_type"), REFUSED),
    kept("A23", "invalid_scope", refusal("invalid_scope"), REFUSED),
    kept("A23", "an unknown error", refusal("tea_time"), REFUSED),
    kept("A23", "400 with HTML", message(400, b"<html>", content_type="text/html"), REFUSED),
    # not said by somebody who knows the login
    *[kept("A23", f"{status} without a reason", message(status), "provider_refused_empty")
      for status in (403, 404, 405)],
    kept("M14", "the refresh token in the provider's words", lambda exchange: refusal(
        "invalid_request", error_description=f"{exchange.request.form()['refresh_token']}?"),
         REFUSED),
]


def expiring(scene):
    return scene.now + 20


def away(provokes, answers, error=AWAY, asks=TWICE, **others):
    return refresh("A25", provokes, answers, reject(error, asks=asks), **others)


def with_pause(scene, _):
    first, second = (request.when for request in scene.provider.requests("token"))
    return None if second - first >= 2 else f"the second request came after {second - first:.2f} s"


TROUBLE = [
    *[away(f"{status} again and again", message(status)) for status in (408, 425, 429, 500, 502, 503, 504)],
    away("temporarily_unavailable", refusal("temporarily_unavailable")),
    away("server_error", refusal("server_error")),
    away("a Retry-After that is no time", message(503, headers=["Retry-After: soon"])),
    away("a negative Retry-After", message(503, headers=["Retry-After: -5"])),
    away("a Retry-After of a day", message(503, headers=["Retry-After: 86400"]),
         "provider_asks_to_wait", ("token",)),
    away("a Retry-After beyond all numbers", message(503, headers=["Retry-After: " + "9" * 40])),
    refresh("A25", "503 once", [message(503), None], accept(asks=TWICE)),
    refresh("A25", "429 with a Retry-After of 2 s once",
            [message(429, headers=["Retry-After: 2"]), None], accept(asks=TWICE), check=with_pause),
    refresh("A25", "503 while the old token is still good", message(503),
            accept(asks=TWICE, stored={"access_token": "@old-access",
                                       "refresh_token": "@old-refresh"}),
            stored={"expires_at": expiring}, check=warns("the present token is still valid")),
    refresh("A25", "a reset while the old token is still good", wire.reset,
            accept(stored={"access_token": "@old-access", "refresh_token": "@old-refresh"}),
            stored={"expires_at": expiring}, check=warns("the present token is still valid")),
    away("silence", wire.silence, "network_timeout", ("token",), waits=DEADLINE_SECONDS),
    away("a byte each half second", wire.drip, "network_timeout", ("token",),
         waits=DEADLINE_SECONDS),
    kept("A25", "a reset", wire.reset, BROKEN),
    kept("A25", "a connection that is closed", lambda exchange: None, BROKEN),
    kept("A25", "a connection that is half closed", wire.half_close, BROKEN),
    kept("L3", "a reset within the body", wire.break_off(
        b'HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"access_token":"a"'), BROKEN),
    kept("L3", "a body that is cut short", lambda exchange: message(
        200, json.dumps(exchange.scene.token_members())).replace(
            b"Content-Length: ", b"Content-Length: 9"), BROKEN),
    kept("L3", "a refusal that is cut short", refusal("invalid_grant").replace(
        b"Content-Length: ", b"Content-Length: 9"), BROKEN),
    kept("L3", "a body of 2 MiB", raw(" " * 2097152), "answer_too_large"),
    kept("L3", "a body without an end", wire.endless_body, "answer_too_large", greedy=True),
]

ANSWERS = [
    kept("A19", "token_type mac", token(token_type="mac")),
    kept("A19", "token_type is missing", token(token_type=DROP)),
    kept("A20", "access_token is missing", token(access_token=DROP)),
    kept("A20", "access_token is empty", token(access_token="")),
    kept("A20", "access_token with a line of its own", token(access_token="a\r\nX-Evil: 1")),
    kept("A20", "refresh_token is a number", token(refresh_token=7)),
    kept("A21", "expires_in is a word", token(expires_in="soon")),
    kept("A22", "HTML", raw("<html>", content_type="text/html")),
    kept("A22", "nothing", message(200)),
    kept("A22", "access_token twice", raw(
        '{"access_token":"@access","access_token":"@access","token_type":"Bearer"}')),
    *[kept("L1", f"{status} to another server", lambda exchange, status=status:
           redirect(status, exchange.scene.evil.origin + "/token"))
      for status in (301, 302, 303, 307, 308)],
    kept("L1", "307 to the same server", redirect(307, "/token")),
    refresh("A26", "no refresh_token", token(refresh_token=DROP),
            accept(stored={"refresh_token": "@old-refresh"})),
    refresh("A26", "refresh_token is null", token(refresh_token=None),
            accept(stored={"refresh_token": "@old-refresh"})),
    refresh("A26", "refresh_token is empty", token(refresh_token=""),
            accept(stored={"refresh_token": "@old-refresh"})),
    refresh("A27", "a new refresh_token", None, accept(stored={"refresh_token": "@refresh"})),
]


def new_token_is_stored(exchange):
    """The API is asked with the new token only once that is on the disk."""
    stored = json.loads(exchange.scene.file())
    [sent] = exchange.request.header("authorization")
    if not sent == f"Bearer {stored['access_token']}" == f"Bearer {exchange.scene.last('access')}":
        raise ValueError("the token was used before it was stored")
    return exchange.scene.api_answer(exchange)


def asks_for_no_scope_and_claims_none(scene, _):
    [request] = scene.provider.requests("token")
    if "scope" in request.form():
        return "a scope was asked for"
    own = scene.home.token(NAME)["lmi"]
    return "scopes of no request are remembered" if "requested_scopes" in own else None


def other_binding(**changes):
    return {"lmi": lambda scene: {"issuer": "", "client_id": "desk",
                                  "token_host": f"127.0.0.1:{scene.provider.port}",
                                  "scope": "api:read", **changes}}


def unbound(row, provokes, changes, **others):
    """What belongs to somebody else goes nowhere."""
    return Case(row, provokes, REFRESH, {}, reject("login_required_binding", asks=()),
                stored=other_binding(**changes), **others)


BINDINGS = [
    Case("A27", "a new refresh_token before a request", REQUEST, {"api": new_token_is_stored},
         accept(asks=("token", "api"),
                stored={"access_token": "@access", "refresh_token": "@refresh"}),
         stored={"expires_at": 1}),
    refresh("A28", "more scopes configured than granted", None, accept(),
            check=asks_for_no_scope_and_claims_none,
            settings={"OAUTH_SCOPES": "api:read api:write offline_access"}),
    unbound("A29", "another client is configured", {"client_id": "mobile"}),
    unbound("A29", "another token host is configured", {"token_host": "sso.example.com"}),
    unbound("A29", "another port of the token host is configured", {"token_host": "127.0.0.1:1"}),
    unbound("M7", "other scopes are configured", {"requested_scopes": "api:read api:write"}),
    Case("M7", "another token endpoint of the same host is configured", REFRESH, {},
         reject("login_required_binding", asks=()),
         stored={"lmi": lambda scene: {
             "issuer": "", "client_id": "desk", "token_host": f"127.0.0.1:{scene.provider.port}",
             "token_url": f"http://127.0.0.1:{scene.provider.port}/other/token"}}),
    Case("A29", "another issuer is configured", OPENID_REFRESH, {},
         reject("login_required_binding", asks=()),
         stored=other_binding(issuer="https://sso.example.com")),
]

FIRST_NONCE = "first-nonce"


def id_token(row, provokes, outcome, **token_parts):
    return Case(row, provokes, OPENID_REFRESH, {"token": id_token_answer(**token_parts)}, outcome)


def left_out(provokes, **claims):
    return Case("L10", provokes, OPENID_REFRESH, {"token": id_token_answer(**claims)},
                accept(stored={"refresh_token": "@refresh"}), check=no_new_id_token)


def other(provokes, **claims):
    return id_token("H23", provokes, reject("id_token_invalid"), **claims)


KEEPS = {"refresh_token": "@refresh"}

ID_TOKENS = [
    other("another iss", iss=lambda scene: scene.evil.origin),
    other("an iss with a slash behind it", iss=lambda scene: scene.provider.origin + "/"),
    other("no iss", iss=None),
    other("another sub", sub="user-2"),
    other("a sub in another case", sub="USER-1"),
    other("no sub", sub=None),
    other("another aud", aud="mobile"),
    other("an array of other audiences", aud=["mobile", "web"]),
    other("no aud", aud=None),
    other("an audience more", aud=["desk", "mobile"]),
    other("another auth_time", auth_time=lambda scene: scene.now - 10),
    other("another nonce", nonce="second-nonce"),
    other("an empty nonce", nonce=""),
    # the refresh token is spent, and the clock may be this computer's fault
    left_out("exp is past", exp=lambda scene: scene.now - 120),
    left_out("iat is in the future", iat=lambda scene: scene.now + 7200,
             exp=lambda scene: scene.now + 9000),
    other("no iat", iat=None),
    other("a key of somebody else", key=signing.key("RS256", "stranger"),
          header={"kid": "usual-RS256"}),
    other("no algorithm", header={"alg": "none"}, signer=signing.no_signer),
    id_token("H23", "all is as before", accept(stored=KEEPS)),
    id_token("H24", "the nonce of the first", accept(stored=KEEPS), nonce=FIRST_NONCE),
    id_token("H24", "no auth_time", accept(stored=KEEPS), auth_time=None),
    id_token("H24", "an array with the one audience", accept(stored=KEEPS), aud=["desk"]),
    Case("H24", "no ID token", OPENID_REFRESH, {"token": token(id_token=DROP)},
         accept(stored={**KEEPS, "id_token": ANY}),
         check=lambda scene, seen: None
         if seen.token()["id_token"] == json.loads(seen.before)["id_token"]
         else "the first ID token is gone"),
]

CASES = REFUSALS + TROUBLE + ANSWERS + BINDINGS + ID_TOKENS
