"""What the browser brings back: authorization responses and their issuer.

In the deliveries <code> and <state> are the genuine ones, <stray> is a code that nobody may spend,
<other> a state of the same form, <issuer> and <evil> are issuers as a query has them.
"""

from urllib.parse import quote

from case import Case, metadata, refusal
from scene import GENUINE, ISSUER_LOGIN, LOGIN, OPENID_LOGIN
from verdict import accept, reject, survive

DENIED = "login_denied"
INTERACTION = "login_interaction_required"
UNTRUSTED = "login_answer_invalid"

PROMISED = {"metadata": metadata(authorization_response_iss_parameter_supported=True)}
WITH_ISSUER = f"{GENUINE}&iss=<issuer>"


def stray(row, provokes, delivery, flow=LOGIN, last=GENUINE, answers=None):
    """Something that is not the answer waited for comes before it."""
    return Case(row, provokes, flow, answers or {}, survive(), (delivery, last))


def denied(row, provokes, delivery, says, check=None):
    return Case(row, provokes, LOGIN, {}, reject(DENIED, says=says), (delivery,), check=check)


def untrusted(row, provokes, delivery, answers=None, settings=None):
    return Case(row, provokes, ISSUER_LOGIN, answers or {}, reject(UNTRUSTED), (delivery,),
                settings=settings or {})


def accepted(row, provokes, delivery, flow=LOGIN, answers=None, settings=None):
    return Case(row, provokes, flow, answers or {}, accept(), (delivery,), settings=settings or {})


def described(provokes, description, shown, check=None):
    """The provider's own words on a refusal, and what may be seen of them."""
    query = f"error=access_denied&state=<state>&error_description={quote(description, safe='')}"
    return denied("A13", f"description with {provokes}", query, f"access_denied ({shown}", check)


def short_enough(_, seen):
    shown = seen.stderr.count("a" * 16) * 16
    return None if 400 <= shown <= 512 else f"{shown} characters of it are shown"


def without_markup(_, seen):
    page = seen.texts["page"]
    if "You are not logged in" not in page:
        return f"the page does not say how it ended: {page}"
    return "the description is markup in the page" if "<script>alert" in page else None


def without_address(_, seen):
    found = "error-page" in seen.stderr + seen.texts["page"]
    return "the error_uri is shown" if found else None


def one_answer(_, seen):
    taken = seen.statuses.count(303)
    return None if taken == 1 else f"the answers were {seen.statuses}"


REPEATED = [
    stray("A4", "code twice", "code=<stray>&code=<stray>&state=<state>"),
    stray("A4", "the same code twice", "code=<code>&code=<code>&state=<state>"),
    stray("A4", "state twice", "code=<stray>&state=<state>&state=<state>"),
    stray("A4", "right state and another one", "code=<stray>&state=<state>&state=<other>"),
    stray("A4", "error twice", "error=access_denied&error=server_error&state=<state>"),
    stray("A4", "description twice",
          "error=access_denied&error_description=a&error_description=b&state=<state>"),
    stray("A4", "an escaped name makes the second code",
          "code=<stray>&c%6Fde=<stray>&state=<state>"),
    accepted("A5", "unknown parameters", f"{GENUINE}&session_state=x&code_hint=<stray>&hd=a%20b"),
    accepted("A5", "an unknown parameter twice", f"x=1&{GENUINE}&x=2"),
    accepted("A5", "the state before the code", "state=<state>&code=<code>"),
    accepted("A5", "every letter of the state escaped", "code=<code>&state=<escaped>"),
]

STATES = [
    stray("A10", "a state of another login", "code=<stray>&state=<other>"),
    stray("A10", "no state", "code=<stray>"),
    stray("A10", "an empty state", "code=<stray>&state="),
    stray("A10", "a state that lacks its last letter", "code=<stray>&state=<cut>"),
    stray("A10", "a state with a letter more", "code=<stray>&state=<state>A"),
    stray("A10", "a state in the other case", "code=<stray>&state=<swapped>"),
    stray("A10", "a state behind a zero byte", "code=<stray>&state=%00<state>"),
    stray("A10", "a state before a zero byte", "code=<stray>&state=<state>%00"),
    stray("A10", "a state with a space behind it", "code=<stray>&state=<state>%20"),
    stray("A10", "a state of 8 KiB", "code=<stray>&state=" + "A" * 8192),
    stray("A10", "a state with a broken escape", "code=<stray>&state=<state>&x=%ZZ"),
    stray("A10", "a state under another name", "code=<stray>&State=<state>"),
    stray("A10", "no query", ""),
    Case("A10", "twenty wrong states", LOGIN, {}, survive(20),
         tuple(["code=<stray>&state=<other>"] * 20) + (GENUINE,)),
    Case("J6", "the usual path where another one is configured", LOGIN, {}, survive(),
         ("/callback?code=<stray>&state=<state>", GENUINE),
         settings={"OAUTH_REDIRECT_URI": "http://localhost/callback-of-prod"}),
]

ERRORS = [
    denied("A11", f"{code} with the right state", f"error={code}&state=<state>", code)
    for code in ("access_denied", "server_error", "temporarily_unavailable",
                 "unsupported_response_type")
] + [
    Case("A23", f"{code} with the right state", LOGIN, {}, reject(error, says=code),
         (f"error={code}&state=<state>",))
    for code, error in (("invalid_scope", "provider_refused_scope"),
                        ("unauthorized_client", "grant_not_allowed"))
] + [
    Case("H25", f"{code} with the right state", LOGIN, {}, reject(INTERACTION, says=code),
         (f"error={code}&state=<state>",))
    for code in ("login_required", "interaction_required", "consent_required",
                 "account_selection_required")
] + [
    denied("A11", "an error and a code", "error=access_denied&code=<stray>&state=<state>",
           "access_denied"),
    Case("A11", "neither a code nor an error", LOGIN, {}, reject(UNTRUSTED), ("state=<state>",)),
    Case("A11", "an empty code", LOGIN, {}, reject(UNTRUSTED), ("code=&state=<state>",)),
    stray("A12", "an error with a wrong state", "error=access_denied&state=<other>"),
    stray("A12", "an error without a state", "error=access_denied"),
    stray("A12", "an error with an empty state", "error=access_denied&state="),
    stray("A12", "an error with half of the state", "error=access_denied&state=<cut>"),
    stray("A12", "an error and a code without a state", "error=access_denied&code=<stray>"),
    described("ESC", "\x1b[31mred\x1b[0m", "?[31mred?[0m"),
    described("OSC 52, the clipboard", "\x1b]52;c;aGVsbG8=\x07", "?]52;c;aGVsbG8=?"),
    described("OSC 8, a link", "\x1b]8;;http://evil\x1b\\x", "?]8;;http://evil??x"),
    described("CSI in one byte", "\x9b31m", "??31m"),
    described("NUL", "a\0b", "a?b"),
    described("lines of its own", "no\r\nlmi: all is well", "no??lmi: all is well"),
    described("a change of direction", "a\u202eb", "a???b"),
    described("quotes", "say \"hello\\\"", "say ?hello??"),
    described("markup", "<script>alert(1)</script>", "<script>alert(1)</script>", without_markup),
    described("UTF-7", "+ADw-script+AD4-", "+ADw-script+AD4-", without_markup),
    described("10,000 letters", "a" * 10000, "aaaa", short_enough),
    stray("A13", "a description of 1 MiB",
          "error=access_denied&state=<state>&error_description=" + "a" * 1048576),
    denied("A13", "an error code with ESC from the browser",
           "error=%1B%5B2Jx&state=<state>", "?[2Jx"),
    denied("A14", "error_uri with javascript", "error=access_denied&state=<state>"
           "&error_uri=javascript%3Aalert('error-page')", "access_denied", without_address),
    denied("A14", "error_uri with file", "error=access_denied&state=<state>"
           "&error_uri=file%3A%2F%2F%2Ferror-page", "access_denied", without_address),
    denied("A14", "error_uri with http", "error=access_denied&state=<state>"
           "&error_uri=<evil>%2Ferror-page", "access_denied", without_address),
    Case("A15", "two genuine answers at once", LOGIN, {}, accept(), ((GENUINE, GENUINE),),
         check=one_answer),
    Case("A15", "the genuine answer again", LOGIN, {}, accept(), (GENUINE, GENUINE),
         check=one_answer),
    Case("A15", "another code behind the genuine one", LOGIN, {}, accept(),
         (GENUINE, "code=<stray>&state=<state>"), check=one_answer),
    Case("A10", "the state again after the code was refused", LOGIN,
         {"token": refusal("invalid_grant")}, reject("provider_refused_grant", asks=LOGIN.asks),
         (GENUINE, "code=<stray>&state=<state>"), check=one_answer),
]

ISSUERS = [
    untrusted("J1", "a code of another issuer", f"{GENUINE}&iss=<evil>"),
    untrusted("J1", "a code of another issuer where one is promised", f"{GENUINE}&iss=<evil>",
              PROMISED),
    untrusted("J1", "an error of another issuer", "error=access_denied&state=<state>&iss=<evil>"),
    stray("J1", "another issuer and a wrong state", "code=<stray>&state=<other>&iss=<evil>",
          ISSUER_LOGIN),
    stray("J1", "an error of another issuer with a wrong state",
          "error=access_denied&state=<other>&iss=<evil>", ISSUER_LOGIN),
    untrusted("J2", "no issuer though one is promised", GENUINE, PROMISED),
    untrusted("J2", "an error without the promised issuer", "error=access_denied&state=<state>",
              PROMISED),
    untrusted("J2", "an empty issuer though one is promised", f"{GENUINE}&iss=", PROMISED),
    accepted("J2", "the promised issuer", WITH_ISSUER, ISSUER_LOGIN, PROMISED),
    accepted("J3", "the issuer though none is promised", WITH_ISSUER, ISSUER_LOGIN),
    accepted("J3", "no issuer and no promise", GENUINE, ISSUER_LOGIN),
    accepted("J3", "the issuer without escapes", f"{GENUINE}&iss=<plain>", ISSUER_LOGIN),
    Case("J3", "an error of the right issuer", ISSUER_LOGIN, PROMISED, reject(DENIED),
         ("error=access_denied&state=<state>&iss=<issuer>",)),
    untrusted("J4", "the issuer twice", f"{WITH_ISSUER}&iss=<issuer>"),
    untrusted("J4", "the issuer and another one", f"{WITH_ISSUER}&iss=<evil>"),
    untrusted("J4", "another one and the issuer", f"{GENUINE}&iss=<evil>&iss=<issuer>"),
    untrusted("J4", "the issuer with a slash behind it", f"{WITH_ISSUER}%2F"),
    untrusted("J4", "the issuer escaped twice", f"{GENUINE}&iss=http%253A%252F%252F127.0.0.1"),
    untrusted("J4", "the issuer in capitals", f"{GENUINE}&iss=HTTP%3A%2F%2F127.0.0.1"),
    untrusted("J4", "the issuer with a tenant", f"{WITH_ISSUER}%2Ftenant"),
    untrusted("J4", "the issuer with a space behind it", f"{WITH_ISSUER}%20"),
    untrusted("J4", "an empty issuer without a promise", f"{GENUINE}&iss="),
    untrusted("J5", "the configured authorization endpoint is another issuer's",
              f"{GENUINE}&iss=<evil>",
              settings={"OAUTH_AUTHORIZE_URL": "@provider@/authorize?of=another"}),
    Case("J5", "the same with scope openid", OPENID_LOGIN, {}, reject(UNTRUSTED),
         (f"{GENUINE}&iss=<evil>",),
         settings={"OAUTH_AUTHORIZE_URL": "@provider@/authorize?of=another"}),
]

CASES = REPEATED + STATES + ERRORS + ISSUERS
