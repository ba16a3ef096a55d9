"""What has to come out of a case, and whether it did."""

import dataclasses
import json
import os
import re

from scene import USUAL_SECONDS

# The exit code that goes with the name of an error.
EXIT_CODES = {
    "login_required": 3, "login_required_expired": 3, "login_required_binding": 3,
    "refresh_refused": 3, "refresh_unavailable": 3, "login_timeout": 8,
    "login_interaction_required": 14,
    "provider_refused": 4, "provider_refused_empty": 4, "provider_refused_client": 9,
    "grant_not_allowed": 10, "provider_refused_grant": 11, "grant_not_supported": 12,
    "provider_refused_scope": 13,
    "login_denied": 4, "login_answer_invalid": 4, "token_answer_invalid": 4,
    "discovery_invalid": 4, "discovery_issuer_mismatch": 4, "discovery_not_offered": 4,
    "id_token_invalid": 4, "signing_keys_invalid": 4, "userinfo_invalid": 4,
    "scope_insufficient": 4, "scope_unnamed": 4,
    "network_failed": 5, "network_timeout": 5, "tls_failed": 5, "answer_too_large": 5,
    "redirect_refused": 5, "provider_unavailable": 5, "provider_asks_to_wait": 5,
    "still_unauthorized": 7, "answer_unsuccessful": 1, "request_address_foreign": 2,
}

# What does more to a terminal than show itself: control characters and changes of direction.
CONTROLS = re.compile("[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")

# A sentence is a single line; one that is printed as an object hides what it has behind escapes.
CONTROLS_OF_A_SENTENCE = re.compile(CONTROLS.pattern + "|\n")

ANY = object()  # what a case looks at by itself

MEMORY_ALLOWANCE = 8 * 1024  # KiB


@dataclasses.dataclass(frozen=True)
class Outcome:
    """What must come out.

    error: the failure's name, or several that would do; none: it succeeds.
    asks: the requests in their order, or a list of orders that would do; none: those of the flow,
        at a failure up to the hostile one.
    stored: members of the token file that must be so; a text with @ in it stands for a secret of
        this run. none: the file is as before at a failure, and has the new tokens at a success.
    refuses: how many of the browser's first deliveries are turned away.
    says: a part of the failure's sentence.
    prints: all of standard output, if the flow does not say.
    """

    error: str | tuple | None = None
    asks: tuple | list | None = None
    stored: dict | None = None
    refuses: int = 0
    says: str = ""
    prints: str | None = None


def reject(error, **others):
    return Outcome(error, **others)


def accept(**others):
    return Outcome(**others)


def survive(refuses=1, **others):
    """The hostile deliveries are turned away and the genuine one behind them is taken."""
    return Outcome(refuses=refuses, **others)


def expected_sequences(case):
    asks = case.outcome.asks
    if asks is not None:
        return [list(each) for each in (asks if isinstance(asks, list) else [asks])]
    whole = list(case.flow.asks)
    if case.outcome.error is None:
        return [whole]
    hostile = [name for name in whole
               if name in case.answers or (name == "authorize" and case.deliveries)]
    if not hostile:
        raise ValueError(f"{case.title}: nothing says where it ends")
    return [whole[:whole.index(hostile[-1]) + 1]]


def judge(case, scene, seen, memory_limit=None):
    """Everything that is wrong, as sentences; none if all is well."""
    checks = (about_outcome, about_requests, about_file, about_output, about_leaks, about_time)
    wrong = [sentence for check in checks for sentence in check(case, scene, seen)]
    if memory_limit and seen.peak > memory_limit:
        wrong.append(f"it used {seen.peak} KiB of memory, more than {memory_limit} KiB")
    return wrong


def about_outcome(case, _, seen):
    wanted = case.outcome.error
    allowed = wanted if isinstance(wanted, tuple) else (wanted,)
    # what is said to a person has no name, only its sentence and the exit code
    error, sentence = (allowed[0], seen.stderr) if case.plain else seen.error()
    if error not in allowed:
        yield f"the error is {error} ({sentence}), not {wanted}"
    code = 0 if wanted is None else EXIT_CODES[error if error in allowed else allowed[0]]
    if seen.code != code:
        yield f"the exit code is {seen.code}, not {code}"
    if case.outcome.says not in sentence:
        yield f"the sentence is {sentence!r}, without {case.outcome.says!r}"


def about_requests(case, scene, seen):
    wanted = expected_sequences(case)
    if seen.sequence not in wanted:
        yield f"the requests were {seen.sequence}, not {' or '.join(map(str, wanted))}"
    if seen.evil:
        yield f"a server that nobody may ask was connected to: {scene.evil.received}"
    for request in scene.provider.requests("token"):
        code = request.form().get("code")
        if code is not None and code != scene.minted["code"][0]:
            yield f"the code {code} was sent, which is not the genuine one"
    refused = seen.statuses[:case.outcome.refuses]
    if len(refused) != case.outcome.refuses or any(status not in (0, *range(400, 500))
                                                   for status in refused):
        yield f"the browser's requests were answered with {seen.statuses}"


def about_file(case, scene, seen):
    locks = {"prod.json", "prod.lock"}
    if not set(seen.names) <= locks:
        yield f"the folder of the tokens has {seen.names}"
    if seen.after is not None and seen.mode != 0o600:
        yield f"the token file's permissions are {seen.mode:o}"
    keeps = case.outcome.error is not None or case.flow.prints == "api"
    if case.outcome.stored is None and keeps:
        if seen.before != seen.after:
            yield "the token file has changed"
        return
    wanted = {"access_token": "@access", "token_type": "Bearer"} if not keeps else {}
    wanted.update(case.outcome.stored or {})
    try:
        token = seen.token()
    except ValueError:
        yield f"the token file cannot be read: {seen.after}"
        return
    token["lifetime"] = (token.get("expires_at") or 0) - (token.get("issued_at") or 0)
    token["scope"] = token.get("lmi", {}).get("scope")
    for member, value in wanted.items():
        if isinstance(value, str) and value.startswith("@"):
            value = scene.last(value[1:])
        if value is not ANY and token.get(member) != value:
            yield f"{member} in the token file is {token.get(member)!r}, not {value!r}"


def strings_in(value):
    """All texts of a JSON value, without its escapes."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for pair in value.items():
            yield from strings_in(pair)
    elif isinstance(value, (list, tuple)):
        for each in value:
            yield from strings_in(each)


def about_output(case, scene, seen):
    # what a service answers is printed as it is
    shown = seen.stderr if case.flow.prints == "api" else seen.stdout + seen.stderr
    if found := CONTROLS.search(shown):
        yield f"there is {found[0]!r} in what is shown"
    for text in strings_in(seen.objects()):
        if found := CONTROLS_OF_A_SENTENCE.search(text):
            yield f"there is {found[0]!r} in what is said: {text!r}"
    if case.outcome.prints is not None:
        if seen.stdout != case.outcome.prints:
            yield f"the output is {seen.stdout!r}, not {case.outcome.prints!r}"
    elif case.flow.prints == "token" and case.outcome.error is None:
        try:
            printed = json.loads(seen.stdout)["access_token"]
        except (ValueError, KeyError):
            printed = None
        if printed is None or printed != seen.token().get("access_token"):
            yield f"the output is not the stored token: {seen.stdout!r}"
    elif case.flow.prints == "api" and case.outcome.error is None:
        if seen.stdout != scene.api_text:
            yield f"the output is {seen.stdout!r}, not the service's answer"
    elif case.flow.prints != "api" and seen.stdout:
        yield f"there is output: {seen.stdout!r}"


def about_time(case, _, seen):
    limit = case.waits + USUAL_SECONDS
    if seen.seconds > limit:
        yield f"it took {seen.seconds:.1f} s, more than {limit} s"
    more = 1 if os.environ.get("LMI_BOUNDS") != "off" else 10
    if case.waits and seen.waited > case.waits + more:
        yield f"it waited {seen.waited:.1f} s for an answer, more than {case.waits} s and {more} more"


def about_leaks(case, scene, seen):
    printed = case.flow.prints == "token" and case.outcome.error is None
    texts = {**seen.texts, "errors": seen.stderr}
    if not printed:
        texts["output"] = seen.stdout
    for place, text in texts.items():
        for mark, kind in scene.canaries.items():
            if mark in text:
                yield f"{kind} is in {place}"
    log = seen.texts.get("log/lmi.log", "")
    for name in ("state", "nonce", "code_challenge"):
        if scene.login.get(name) and scene.login[name] in log:
            yield f"{name} is in the log file"
