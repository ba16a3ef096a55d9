"""What the userinfo endpoint says about somebody whom the ID token does not name."""

import json

import scripted_provider as wire
import signing
from case import DEADLINE_SECONDS, Case, evil, id_token_answer, raw
from scene import CLIENT, NAMELESS_LOGIN, OPENID_LOGIN, SUBJECT
from scripted_provider import answer_json, message, redirect
from signing import key
from verdict import accept, reject

NAMELESS = id_token_answer(email=None)
INVALID = reject("userinfo_invalid")
STRANGER = key("RS256", "stranger")


def about(row, provokes, answer, outcome, **others):
    return Case(row, provokes, NAMELESS_LOGIN, {"token": NAMELESS, "userinfo": answer}, outcome,
                **others)


def refused(row, provokes, answer):
    return about(row, provokes, answer, INVALID)


def ignored(provokes, answer, **others):
    return about("H21", provokes, answer, accept(**others))


def signed(header=None, signing_key=None, signer=None, **changes):
    """The same as a signed answer."""
    def answer(exchange):
        scene = exchange.scene
        claims = {"sub": SUBJECT, "name": "Alice", "iss": scene.provider.origin, "aud": CLIENT,
                  **{name: value(scene) if callable(value) else value
                     for name, value in changes.items()}}
        claims = {name: value for name, value in claims.items() if value is not None}
        head = {"alg": "RS256", "kid": key().kid, **(header or {})}
        text = signing.signed(head, claims, signer or (signing_key or key()).sign)
        return message(200, text, content_type="application/jwt")
    return answer


def token_in_the_header_only(scene, _):
    [request] = scene.provider.requests("userinfo")
    access = scene.last("access")
    proper = request.header("authorization") == [f"Bearer {access}"]
    return None if proper and access not in request.target + request.body.decode() \
        else f"the token was sent as {request}"


def person(**members):
    return answer_json(members)


def without_commands(_, seen):
    """The person's name is told, and does nothing to the terminal; for Case.check."""
    return None if "as ?[2JAlice" in seen.stderr else f"the name is not told so: {seen.stderr!r}"


CASES = [
    about("A13", "a name for a terminal", person(sub=SUBJECT, name="\x1b[2JAlice\r\nlmi: done"),
          accept(), check=without_commands),
    Case("A13", "an ID token's name for a terminal", OPENID_LOGIN,
         {"token": id_token_answer(email="\x1b[2JAlice\u202e")}, accept(), check=without_commands),
    about("H21", "the right person", None, accept(), check=token_in_the_header_only),
    Case("H21", "not asked where the ID token has a name", OPENID_LOGIN, {}, accept()),
    refused("H21", "another sub", person(sub="user-2", name="Mallory")),
    refused("H21", "no sub", person(name="Mallory")),
    refused("H21", "an empty sub", person(sub="", name="Mallory")),
    refused("H21", "sub as a number", person(sub=7)),
    refused("H21", "sub in another case", person(sub="USER-1")),
    refused("H21", "sub twice", raw('{"sub":"user-1","sub":"user-2"}')),
    refused("H21", "HTML", raw("<html>", content_type="text/html")),
    refused("H21", "an array", lambda _: message(200, json.dumps([{"sub": SUBJECT}]))),
    ignored("500", message(500)),
    ignored("404", message(404)),
    ignored("401", message(401, headers=["WWW-Authenticate: Bearer"])),
    about("H21", "a reset", wire.reset, accept(
        asks=[NAMELESS_LOGIN.asks, (*NAMELESS_LOGIN.asks, "userinfo")])),
    *[ignored(f"{status} to another server", lambda exchange, status=status: redirect(
        status, exchange.scene.evil.origin + "/userinfo")) for status in (302, 307)],
    about("H21", "silence", wire.silence, accept(), waits=DEADLINE_SECONDS),
    about("H22", "a right signed answer", signed(), accept()),
    about("H22", "signed with a key that is not published",
          signed(header={"kid": STRANGER.kid}, signing_key=STRANGER), reject(
              "userinfo_invalid",
              asks=[NAMELESS_LOGIN.asks, (*NAMELESS_LOGIN.asks, "jwks")])),
    refused("H22", "signed, of another iss", signed(iss=evil(""))),
    refused("H22", "signed, without iss", signed(iss=None)),
    refused("H22", "signed, for another aud", signed(aud="mobile")),
    refused("H22", "signed, without aud", signed(aud=None)),
    refused("H22", "signed, about somebody else", signed(sub="user-2")),
    refused("H22", "signed by a stranger", signed(signing_key=STRANGER)),
    refused("H22", "signed by nobody", signed(header={"alg": "none"}, signer=signing.no_signer)),
    refused("H22", "signed with the key's PEM as a secret",
            signed(header={"alg": "HS256"}, signer=signing.hmac_signer(key().pem()))),
]
