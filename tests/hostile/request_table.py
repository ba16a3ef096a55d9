"""What a service answers to `lmi request`: refusals, challenges and ways to somewhere else."""

import json

import scripted_provider as wire
from case import Case, evil, refusal
from scene import API_ANSWER, NAME, REQUEST
from scripted_provider import message, redirect
from verdict import accept, reject

RENEWED = ("api", "token", "api")
NEW_TOKENS = {"access_token": "@access", "refresh_token": "@refresh"}
UNAUTHORIZED = message(401, headers=['WWW-Authenticate: Bearer error="invalid_token"'])


def request(row, provokes, answers, outcome, **others):
    answers = answers if isinstance(answers, dict) else {"api": answers}
    return Case(row, provokes, REQUEST, answers, outcome, **others)


def challenged(provokes, *challenges, status=401):
    """A first refusal with these challenges; the second request is answered."""
    headers = [f"WWW-Authenticate: {each}" for each in challenges]
    return request("B5", provokes, [message(status, headers=headers), None],
                   accept(asks=RENEWED, stored=NEW_TOKENS))


def header_only(scene, _):
    [sent] = scene.provider.requests("api")
    token = scene.last("old-access")
    elsewhere = sent.target + sent.body.decode() + "".join(
        value for name, value in sent.headers if name != "authorization")
    if sent.header("authorization") != [f"Bearer {token}"] or token in elsewhere:
        return f"the token was sent as {sent}"
    extra = [name for name, _ in sent.headers if name in ("cookie", "referer")]
    return f"there is {extra}" if extra else None


def same_again(scene, _):
    """Both requests are the same but for the token."""
    def without_token(sent):
        return (sent.method, sent.target, sent.body,
                [each for each in sent.headers if each[0] != "authorization"])
    first, second = scene.provider.requests("api")
    if without_token(first) != without_token(second):
        return f"the second request differs: {first} {second}"
    tokens = [sent.header("authorization") for sent in (first, second)]
    wanted = [[f"Bearer {scene.last(kind)}"] for kind in ("old-access", "access")]
    return None if tokens == wanted else f"the tokens were {tokens}"


def body_twice(body):
    def check(scene, seen):
        bodies = [sent.body for sent in scene.provider.requests("api")]
        return same_again(scene, seen) if bodies == [body, body] else f"{len(bodies)} other bodies"
    return check


def overtaken(exchange):
    """Another program gets a new token before this one's is refused."""
    scene = exchange.scene
    content = {**json.loads(scene.file()), "access_token": scene.mint("other-access"),
               "refresh_token": scene.mint("other-refresh")}
    scene.home.write_token(NAME, content)
    return UNAUTHORIZED


def used_the_other(scene, _):
    [_, second] = scene.provider.requests("api")
    used = second.header("authorization") == [f"Bearer {scene.last('other-access')}"]
    return None if used else "the newer token was not used"


def posted(*more):
    return ("request", "POST", "@provider@/api/things", *more)


LARGE = b"0123456789abcdef" * 65536

REFUSALS = [
    request("A13", "a header for a terminal", message(
        200, API_ANSWER.encode(), headers=["X-Said: \x1b]52;c;x\x07"], content_type="text/plain"),
            accept(prints="HTTP/1.1 200 Status\nContent-Type: text/plain\nContent-Length: 22\n"
                          f"Connection: close\nX-Said: ?]52;c;x?\n\n{API_ANSWER}"),
            args=("request", "-i", "@provider@/api/things")),
    request("B1", "nothing unusual", None, accept(), check=header_only),
    request("B1", "a query of its own", None, accept(), check=header_only,
            args=("request", "@provider@/api/things?access_token=none")),
    request("B2", "401 once", [UNAUTHORIZED, None], accept(asks=RENEWED, stored=NEW_TOKENS),
            check=same_again),
    request("B3", "401 for ever", UNAUTHORIZED,
            reject("still_unauthorized", asks=RENEWED, stored=NEW_TOKENS)),
    request("B3", "401 for ever, with another reason each time",
            [message(401, headers=[f'WWW-Authenticate: Bearer error="e{i}"']) for i in range(9)],
            reject("still_unauthorized", asks=RENEWED, stored=NEW_TOKENS)),
    request("B3", "401, and the refresh is refused",
            {"api": UNAUTHORIZED, "token": refusal("invalid_grant")},
            reject("refresh_refused", asks=("api", "token"),
                   stored={"access_token": "@old-access", "refresh_token": None})),
    request("B3", "401, and the refresh fails", {"api": UNAUTHORIZED, "token": message(503)},
            reject("provider_unavailable", asks=("api", "token", "token"))),
    request("B3", "401, and the refresh is redirected",
            {"api": UNAUTHORIZED, "token": lambda exchange: redirect(
                307, exchange.scene.evil.origin + "/token")},
            reject("token_answer_invalid", asks=("api", "token"))),
    request("B3", "401 without a refresh token", UNAUTHORIZED,
            reject("refresh_unavailable", asks=("api",)), stored={"refresh_token": None}),
    request("B4", "403 with a scope", message(403, headers=[
        'WWW-Authenticate: Bearer error="insufficient_scope", scope="api:write"']),
            reject("scope_insufficient", says="\"api:write\"")),
    request("B4", "403 with a scope for a terminal", message(403, headers=[
        'WWW-Authenticate: Bearer error="insufficient_scope", scope="\x1b[2J"']),
            reject("scope_insufficient", says="?[2J")),
    request("B4", "403 with a scope without an end", message(403, headers=[
        'WWW-Authenticate: Bearer error="insufficient_scope", scope="api']),
            reject("scope_unnamed")),
    request("B4", "403 with an unnamed scope", message(403, headers=[
        'WWW-Authenticate: Bearer error="insufficient_scope"']), reject("scope_unnamed")),
    request("B4", "403", message(403), reject("answer_unsuccessful")),
    challenged("401 without a challenge"),
    challenged("401 with a malformed challenge", 'Bearer error="invalid_token, , =,"'),
    challenged("401 with an empty challenge", ""),
    challenged("401 with a challenge in another case", 'bEaReR ErRoR="invalid_token"'),
    challenged("401 with a foreign challenge", "Negotiate"),
    challenged("401 with Basic and Digest", 'Basic realm="x"', 'Digest realm="x", nonce="y"'),
    challenged("401 with 50 challenges", *['Bearer realm="x"'] * 50),
    challenged("401 with a challenge of 7 KiB", f'Bearer realm="{"a" * 7168}"'),
    challenged("401 with a challenge of 100 KiB", f'Bearer realm="{"a" * 102400}"'),
    challenged("401 with insufficient_scope", 'Bearer error="insufficient_scope"'),
    request("B6", "401 to a POST", [UNAUTHORIZED, None], accept(asks=RENEWED, stored=NEW_TOKENS),
            args=posted("-d", '{"a":1}'), check=body_twice(b'{"a":1}')),
    request("B6", "401 to a POST from standard input", [UNAUTHORIZED, None],
            accept(asks=RENEWED, stored=NEW_TOKENS), args=posted("--file", "-"), stdin=LARGE,
            check=body_twice(LARGE)),
    request("B6", "401 to a POST without a body", [UNAUTHORIZED, None],
            accept(asks=RENEWED, stored=NEW_TOKENS), args=posted(), check=same_again),
    request("B7", "401 while there is a newer token", [overtaken, None],
            accept(asks=("api", "api"), stored={"access_token": "@other-access",
                                                "refresh_token": "@other-refresh"}),
            check=used_the_other),
]


def away(provokes, status, address, **others):
    """A redirect to where the token must not go."""
    return request("B8", provokes, lambda exchange: redirect(status, address(exchange.scene)),
                   reject("redirect_refused"), **others)


def localhost(scene):
    return f"http://localhost:{scene.provider.port}/api/things"


def disguised(scene):
    """Looks like the provider, and is a user name at another server."""
    host = scene.provider.origin.removeprefix("http://")
    return f"http://{host}@{scene.evil.origin.removeprefix('http://')}/api/things"


def around(times):
    """So many redirects within the origin, and then the answer."""
    return [redirect(307, f"/api/things?{number}") for number in range(times)] + [None]


REDIRECTS = [
    *[away(f"{status} to another server", status, evil("/api/things"))
      for status in (301, 302, 307, 308)],
    *[away(f"{status} of a POST to another server", status, evil("/api/things"),
           args=posted("-d", "x")) for status in (307, 308)],
    request("B8", "303 to another server", lambda exchange: redirect(
        303, exchange.scene.evil.origin + "/"), accept(prints="")),
    *[request("B8", f"{status} of a POST to another server", lambda exchange, status=status:
              redirect(status, exchange.scene.evil.origin + "/"), accept(prints=""),
              args=posted("-d", "x")) for status in (301, 302)],
    away("307 to another name of the same host", 307, localhost),
    away("307 to https", 307, lambda scene: scene.provider.origin.replace("http:", "https:")),
    away("307 to another server without a scheme", 307,
         lambda scene: scene.evil.origin.removeprefix("http:") + "/api/things"),
    away("307 to another server behind a user name", 307, disguised),
    away("307 to a file", 307, lambda scene: "file:///etc/passwd"),
    away("307 to data", 307, lambda scene: "data:text/plain,x"),
    request("B8", "401, then 307 to another server", [UNAUTHORIZED, lambda exchange: redirect(
        307, exchange.scene.evil.origin + "/")],
            reject("redirect_refused", asks=RENEWED, stored=NEW_TOKENS)),
    request("B8", "five redirects within the origin", around(5), accept(asks=("api",) * 6)),
    request("B8", "six redirects within the origin", around(6),
            reject("redirect_refused", asks=("api",) * 6)),
    request("B8", "redirects within the origin for ever", redirect(302, "/api/things"),
            reject("redirect_refused", asks=("api",) * 6)),
    request("B8", "a redirect within the origin, then another server", [
        redirect(307, "/api/more"), lambda exchange: redirect(307, exchange.scene.evil.origin)],
            reject("redirect_refused", asks=("api", "api"))),
    request("B8", "another server in the arguments", None,
            reject("request_address_foreign", asks=()), args=("request", "@evil@/api/things"),
            settings={"OAUTH_SERVICE_URL": "@provider@/api"}),
]

TROUBLE = [
    # a service may take its time: a minute without a byte
    request("L3", "silence", wire.silence, reject("network_timeout"), waits=60),
    # what does not count for the person must come to its end within that minute
    *[request("L3", f"{status} with a body that drips", wire.endless(
        f"HTTP/1.1 {status} Status\r\nLocation: /api/more\r\nContent-Length: 9999\r\n\r\n".encode(),
        b"x", 0.5), reject("network_timeout"), waits=60) for status in (401, 307)],
    request("L3", "a reset", wire.reset, reject(
        "network_failed", asks=[("api",), ("api", "api")])),
    request("L3", "a reset to a POST", wire.reset, reject("network_failed"),
            args=posted("-d", "x")),
    # Qt repeats a GET by itself, a POST never
    request("L3", "a reset within the body of the answer to a POST", wire.break_off(
        b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nwhat"), reject("network_failed"),
            args=posted("-d", "x")),
    request("L3", "a body that is cut short", message(200, API_ANSWER).replace(
        b"Content-Length: ", b"Content-Length: 9"), reject("network_failed")),
    request("L3", "500", message(500), reject("answer_unsuccessful")),
    request("L3", "a status for a terminal", b"HTTP/1.1 500 \x1b[2J\x1b]0;x\x07\r\n"
            b"Content-Length: 0\r\n\r\n", reject("answer_unsuccessful", says="500 ?[2J?]0;x?")),
    request("L9", "a cookie to keep", [
        message(401, headers=["Set-Cookie: session=stolen; Path=/"]), None],
            accept(asks=RENEWED, stored=NEW_TOKENS), check=same_again),
]

CASES = REFUSALS + REDIRECTS + TROUBLE
