"""ID tokens from the token endpoint, right ones and all kinds of wrong ones."""

import base64
import json
import os

import signing
from case import DROP, Case, evil, id_token_answer, keys, metadata, raw, token
from scene import CLIENT, OPENID_LOGIN, OPENID_PASSWORD
from signing import ALGORITHMS, base64url, from_base64url, key
from verdict import accept, reject

FLOW = OPENID_LOGIN.asks
REFETCH = FLOW + ("jwks",)
STRANGER = key("RS256", "stranger")
USUAL = {"kid": key().kid}

INVALID = reject("id_token_invalid")
# no key fits: whether that is worth a second look is a matter of taste as well
NO_KEY_FITS = reject("id_token_invalid", asks=[FLOW, REFETCH])
# the key is there but good for nothing: whether that is an unknown one is a matter of taste
USELESS_KEY = reject(("id_token_invalid", "signing_keys_invalid"),
                     asks=[FLOW[:2], FLOW, REFETCH])


def refused(row, provokes, outcome=INVALID, answers=None, settings=None, check=None, **parts):
    return Case(row, provokes, OPENID_LOGIN,
                {"token": id_token_answer(**parts), **(answers or {})}, outcome,
                settings=settings or {}, check=check)


def taken(row, provokes, **parts):
    return refused(row, provokes, accept(), **parts)


def after(seconds):
    """A time from now on."""
    return lambda scene: scene.now + seconds


def long_nonce(scene, _):
    nonce = scene.login.get("nonce", "")
    return None if len(nonce) >= 22 else f"the nonce is {nonce!r}"


PRESENCE = [
    Case("H1", "a right ID token", OPENID_LOGIN, {}, accept(), check=long_nonce),
    Case("H2", "no ID token", OPENID_LOGIN, {"token": token(id_token=DROP)}, INVALID),
    Case("H2", "ID token is null", OPENID_LOGIN, {"token": token(id_token=None)}, INVALID),
    Case("H2", "ID token is empty", OPENID_LOGIN, {"token": token(id_token="")}, INVALID),
    Case("H2", "no ID token, the scope is said to be openid", OPENID_LOGIN,
         {"token": token(id_token=DROP, scope="email openid")}, INVALID),
    Case("H2", "no ID token where openid was not granted", OPENID_LOGIN,
         {"token": token(id_token=DROP, scope="email")}, accept(stored={"id_token": None})),
    Case("H2", "a right ID token with a password", OPENID_PASSWORD, {}, accept()),
    Case("H6", "a stranger's signature with a password", OPENID_PASSWORD,
         {"token": id_token_answer(key=STRANGER, header=USUAL)}, INVALID),
    Case("H3", "iss of another provider with a password", OPENID_PASSWORD,
         {"token": id_token_answer(iss=evil(""))}, INVALID),
]

ISSUERS = [
    refused("H3", "iss of another provider", iss=evil("")),
    refused("H3", "iss is missing", iss=None),
    refused("H3", "iss is empty", iss=""),
    refused("H3", "iss is an array", iss=lambda scene: [scene.provider.origin]),
    refused("H3", "iss of another tenant", iss=lambda scene: scene.provider.origin + "/t2"),
    refused("H3", "iss with a slash behind it", iss=lambda scene: scene.provider.origin + "/"),
    refused("H3", "iss in capitals", iss=lambda scene: scene.provider.origin.upper()),
    refused("H3", "iss with a user name",
            iss=lambda scene: scene.provider.origin.replace("://", "://a@")),
]

AUDIENCES = [
    refused("H4", "aud of another client", aud="mobile"),
    refused("H4", "aud is missing", aud=None),
    refused("H4", "aud is empty", aud=""),
    refused("H4", "aud is an empty array", aud=[]),
    refused("H4", "aud is a number", aud=7),
    refused("H4", "aud is an array with a number", aud=[CLIENT, 7]),
    refused("H4", "aud is an object", aud={CLIENT: True}),
    refused("H4", "aud begins like the client", aud=CLIENT + "2"),
    refused("H4", "aud is several words", aud=f"{CLIENT} mobile"),
    taken("H4", "aud is an array with the client", aud=[CLIENT]),
    refused("H5", "an audience more", aud=[CLIENT, "mobile"]),
    refused("H5", "an audience more and the right azp", aud=[CLIENT, "mobile"], azp=CLIENT),
    refused("H5", "azp is another client", azp="mobile"),
    refused("H5", "azp is a number", azp=7),
    refused("H5", "azp is empty", azp=""),
    taken("H5", "azp is the client", azp=CLIENT),
    taken("H5", "a trusted audience more and the right azp", aud=[CLIENT, "mobile"], azp=CLIENT,
          settings={"OAUTH_ID_TOKEN_AUDIENCES": "web mobile"}),
    refused("H5", "a trusted audience more and no azp", aud=[CLIENT, "mobile"],
            settings={"OAUTH_ID_TOKEN_AUDIENCES": "mobile"}),
    refused("H5", "a trusted audience more and another azp", aud=[CLIENT, "mobile"], azp="mobile",
            settings={"OAUTH_ID_TOKEN_AUDIENCES": "mobile"}),
    refused("H5", "a trusted audience and one that is not", aud=[CLIENT, "mobile", "web"],
            azp=CLIENT, settings={"OAUTH_ID_TOKEN_AUDIENCES": "mobile"}),
    refused("H5", "only a trusted audience", aud=["mobile"], azp=CLIENT,
            settings={"OAUTH_ID_TOKEN_AUDIENCES": "mobile"}),
]


def flipped(text):
    """One bit of the signature is another."""
    head, payload, signature = text.split(".")
    data = bytearray(from_base64url(signature))
    data[len(data) // 2] ^= 1
    return f"{head}.{payload}.{base64url(bytes(data))}"


def with_claims(**changes):
    """The claims are changed behind the signer's back."""
    def change(text):
        head, payload, signature = text.split(".")
        claims = {**json.loads(from_base64url(payload)), **changes}
        return f"{head}.{signing.compact(claims)}.{signature}"
    return change


def resigned(make):
    """The signature is what `make` makes of the right one."""
    def change(text):
        signed, _, signature = text.rpartition(".")
        return f"{signed}.{base64url(make(from_base64url(signature)))}"
    return change


def one_key(algorithm):
    return {"jwks": keys(key(algorithm).jwk())}


SIGNATURES = [
    *[taken("H6", f"{algorithm}", key=key(algorithm), answers=one_key(algorithm))
      for algorithm in ALGORITHMS],
    *[refused("H6", f"{algorithm} with a wrong bit", key=key(algorithm), whole=flipped,
              answers=one_key(algorithm)) for algorithm in ALGORITHMS],
    *[refused("H6", f"{algorithm} of a stranger", key=key(algorithm, "stranger"),
              header={"kid": key(algorithm).kid}, answers=one_key(algorithm))
      for algorithm in ALGORITHMS],
    refused("H6", "claims changed after signing", whole=with_claims(sub="user-2")),
    refused("H6", "an empty signature", whole=resigned(lambda data: b"")),
    refused("H6", "half a signature", whole=resigned(lambda data: data[:128])),
    refused("H6", "a signature with a byte more", whole=resigned(lambda data: data + b"\0")),
    refused("H6", "a signature with a zero byte before it",
            whole=resigned(lambda data: b"\0" + data)),
    refused("H6", "two segments", whole=lambda text: text.rpartition(".")[0]),
    refused("H6", "four segments", whole=lambda text: text + ".AAAA"),
    refused("H6", "RS256 signed as PS256", key=key("PS256"), header={"alg": "RS256", **USUAL}),
    refused("H6", "ES256 with a P-384 key", NO_KEY_FITS, key=key("ES384"), header={"alg": "ES256"},
            answers={"jwks": keys(key("ES384").jwk(alg=None))}),
]

SECRETS = {
    "the PEM of the key": lambda: key().pem(), "the DER of the key": lambda: key().der(),
    "the JWK of the key": lambda: json.dumps(key().jwk()).encode(),
    "the modulus of the key": lambda: from_base64url(key().jwk()["n"]), "no key": lambda: b"",
}


def hmac_with_client_secret(exchange):
    scene = exchange.scene
    signer = signing.hmac_signer(scene.secret.encode())
    return id_token_answer(header={"alg": "HS256"}, signer=signer)(exchange)


def unsigned(alg):
    return {"header": {"alg": alg}, "signer": signing.no_signer}


CONFUSIONS = [
    refused("H7", "alg none", **unsigned("none")),
    refused("H7", "alg None in another case", **unsigned("NoNe")),
    refused("H7", "alg none with a signature", header={"alg": "none"}),
    refused("H7", "alg none without kid", header={"alg": "none", "kid": None},
            signer=signing.no_signer),
    refused("H7", "no alg", header={"alg": None}),
    refused("H7", "alg is empty", header={"alg": ""}),
    refused("H7", "alg is an array", header={"alg": ["RS256"]}),
    refused("H7", "alg in another case", header={"alg": "rs256"}),
    refused("H7", "alg RS1", header={"alg": "RS1"}),
    *[refused("H7", f"HS256 with {name}", header={"alg": "HS256"},
              signer=signing.hmac_signer(make()))
      for name, make in SECRETS.items()],
    Case("H7", "HS256 with the client secret", OPENID_LOGIN, {"token": hmac_with_client_secret},
         INVALID),
    refused("H8", "an algorithm that is not published",
            answers={"metadata": metadata(id_token_signing_alg_values_supported=["ES256"])}),
    taken("H8", "no algorithm is published",
          answers={"metadata": metadata(id_token_signing_alg_values_supported=DROP)}),
    refused("H8", "the key is for another algorithm", NO_KEY_FITS,
            answers={"jwks": keys(key().jwk(alg="PS256"))}),
    refused("H8", "an EC key for RS256", USELESS_KEY,
            answers={"jwks": keys(key("ES256").jwk(kid=key().kid))}),
    refused("H8", "the key is for encryption", USELESS_KEY,
            answers={"jwks": keys(key().jwk(use="enc"))}),
    refused("H8", "the key is for signing only", USELESS_KEY,
            answers={"jwks": keys(key().jwk(use=None, key_ops=["sign"]))}),
]


def embedded(kid):
    """Everything that is needed to verify it is in the header, if one believes that."""
    return {"kid": kid, "jwk": STRANGER.jwk(kid=kid)}


def elsewhere(name, kid):
    return {"kid": kid, name: evil("/keys")}


def kid_of(text):
    """An unknown key may be looked for once more."""
    return dict(header={"kid": text}, outcome=reject("id_token_invalid", asks=REFETCH))


HEADERS = [
    refused("H9", "a stranger's jwk in the header", key=STRANGER, header=embedded(key().kid)),
    refused("H9", "a stranger's jwk in the header and no kid",
            reject("id_token_invalid", asks=REFETCH), key=STRANGER,
            header={"kid": None, "jwk": STRANGER.jwk()}),
    *[refused("H9", f"a stranger's {name} in the header", key=STRANGER,
              header=elsewhere(name, key().kid)) for name in ("jku", "x5u")],
    *[taken("H9", f"{name} beside the right signature", header=elsewhere(name, key().kid))
      for name in ("jku", "x5u")],
    taken("H9", "a stranger's jwk beside the right signature", header=embedded(key().kid)),
    refused("H9", "a stranger's x5c in the header", key=STRANGER,
            header={**USUAL, "x5c": [base64.b64encode(STRANGER.der()).decode()]}),
    refused("H9", "crit", header={"crit": ["exp"]}),
    refused("H9", "an empty crit", header={"crit": []}),
    refused("H9", "b64 is false", header={"b64": False, "crit": ["b64"]}),
    refused("H9", "b64 is false without crit", header={"b64": False}),
    refused("H9", "kid is a path", **kid_of("../../../../etc/passwd")),
    refused("H9", "kid is SQL", **kid_of("x' UNION SELECT 'key")),
    refused("H9", "kid is a command", **kid_of("|/bin/true")),
    refused("H9", "kid of 600 KB", header={"kid": "a" * 600000},
            outcome=reject(("id_token_invalid", "token_answer_invalid"))),
    refused("H9", "kid of 1 MiB", reject("answer_too_large"), header={"kid": "a" * 1048576}),
    refused("H9", "kid of 300 letters", header={"kid": "a" * 300}),
    refused("H9", "kid is a number", header={"kid": 7}),
]


def public(algorithm, **changes):
    return {"jwks": keys(key(algorithm).jwk(**changes))}


def number_of(bits):
    return signing.number(int.from_bytes(os.urandom(bits // 8), "big") | (1 << (bits - 1)) | 1)


def off_the_curve():
    good = key("ES256").jwk()
    y = bytearray(from_base64url(good["y"]))
    y[-1] ^= 1
    return {"y": base64url(bytes(y))}


LOW_ORDER = base64url(bytes([1]) + bytes(31))
# what fits a key of order one: R is the neutral point and S is zero
LOW_ORDER_SIGNATURE = bytes([1]) + bytes(31) + bytes(32)

WEAK = [
    refused("H10", "a point off the curve", USELESS_KEY, key=key("ES256"),
            answers=public("ES256", **off_the_curve())),
    refused("H10", "a point with a coordinate cut short", USELESS_KEY, key=key("ES256"),
            answers=public("ES256", x=key("ES256").jwk()["x"][:-4])),
    refused("H10", "r and s are 0", key=key("ES256"), answers=one_key("ES256"),
            whole=resigned(lambda data: bytes(64))),
    refused("H10", "r is 0", key=key("ES256"), answers=one_key("ES256"),
            whole=resigned(lambda data: bytes(32) + data[32:])),
    refused("H10", "s is the order", key=key("ES256"), answers=one_key("ES256"),
            whole=resigned(lambda data: data[:32] + bytes.fromhex(
                "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"))),
    refused("H10", "r and s are too long", key=key("ES256"), answers=one_key("ES256"),
            whole=resigned(lambda data: b"\0" + data[:32] + b"\0" + data[32:])),
    refused("H10", "r and s as DER", key=key("ES256"), answers=one_key("ES256"),
            whole=resigned(signing.der_signature)),
    refused("H10", "an Ed25519 key of low order", USELESS_KEY, key=key("EdDSA"),
            answers=public("EdDSA", x=LOW_ORDER), whole=resigned(lambda _: LOW_ORDER_SIGNATURE)),
    refused("H10", "an EdDSA signature with a byte more", key=key("EdDSA"),
            answers=one_key("EdDSA"), whole=resigned(lambda data: data + b"\0")),
    refused("H10", "an RSA exponent of 1", USELESS_KEY, answers=public("RS256", e="AQ"),
            signer=signing.padded_digest),
    refused("H10", "an even RSA exponent", USELESS_KEY, answers=public("RS256", e="Ag")),
    refused("H10", "an RSA key of 16 Kbit", USELESS_KEY,
            answers=public("RS256", n=number_of(16384))),
    refused("H10", "an RSA key of 1024 bits", USELESS_KEY, key=key("RS256", "small", 1024),
            answers={"jwks": keys(key("RS256", "small", 1024).jwk())}),
]

SECOND = key("RS256", "second")
NO_KID = {"kid": None}

KEYS = [
    taken("H11", "no kid and one key", header=NO_KID),
    taken("H11", "no kid, and one key of its kind", header=NO_KID,
          answers={"jwks": keys(key("ES256").jwk(), key().jwk(), key("EdDSA").jwk())}),
    taken("H11", "a kid among several keys",
          answers={"jwks": keys(SECOND.jwk(), key().jwk(), STRANGER.jwk())}),
    refused("H11", "the kid of another key among several",
            answers={"jwks": keys(SECOND.jwk(), key().jwk())}, header={"kid": SECOND.kid}),
    refused("H11", "no kid, several keys, and none of them signed", NO_KEY_FITS,
            answers={"jwks": keys(SECOND.jwk(), key().jwk())}, key=STRANGER, header=NO_KID),
    refused("H12", "the key was rotated just before signing", accept(asks=REFETCH), key=SECOND,
            answers={"jwks": [keys(key().jwk()), keys(SECOND.jwk(), key().jwk())]}),
    refused("H12", "an unknown key that stays unknown",
            reject("id_token_invalid", asks=REFETCH), key=SECOND),
    refused("H12", "an unknown key, and the second look fails",
            reject(("signing_keys_invalid", "id_token_invalid"), asks=REFETCH), key=SECOND,
            answers={"jwks": [keys(key().jwk()), raw("gone", 404)]}),
    refused("H12", "an unknown key, and the second look is redirected",
            reject(("signing_keys_invalid", "id_token_invalid"), asks=REFETCH), key=SECOND,
            answers={"jwks": [keys(key().jwk()), lambda exchange: raw(
                "", 302, [f"Location: {exchange.scene.evil.origin}/keys"])(exchange)]}),
]


def written(**changes):
    """The claims as text, where a number is what no program would write."""
    def make(scene):
        text = json.dumps(scene.claims(**{name: f"<{name}>" for name in changes}))
        for name, value in changes.items():
            text = text.replace(f'"<{name}>"', value)
        return text.encode()
    return make


# L10: what is wrong may be this computer's clock
CLOCK = "check this computer's clock"

TIMES = [
    refused("H13", "exp is past", reject("id_token_invalid", says=CLOCK), exp=after(-120)),
    refused("H13", "exp is long past", exp=1),
    taken("H13", "exp is past by less than a minute", exp=after(-30)),
    refused("H13", "exp is missing", exp=None),
    refused("H13", "exp is a string", exp=lambda scene: str(scene.now + 600)),
    refused("H13", "exp is 1e400", payload=written(exp="1e400")),
    refused("H13", "exp is -1e400", payload=written(exp="-1e400")),
    refused("H13", "exp is negative", exp=-1),
    refused("H13", "exp is null", payload=written(exp="null")),
    refused("H13", "exp is an array", exp=[2 ** 40]),
    taken("H13", "exp has a fraction", exp=lambda scene: scene.now + 600.5),
    refused("H14", "iat is missing", iat=None),
    refused("H14", "iat is in an hour", reject("id_token_invalid", says=CLOCK), iat=after(3600)),
    refused("H14", "iat is a string", iat=lambda scene: str(scene.now)),
    taken("H14", "iat is in half a minute", iat=after(30)),
    taken("H14", "iat was a week ago", iat=after(-7 * 86400)),
]

SUBJECTS = [
    refused("H15", "sub is missing", sub=None),
    refused("H15", "sub is empty", sub=""),
    refused("H15", "sub of 256 letters", sub="a" * 256),
    refused("H15", "sub is a number", sub=7),
    refused("H15", "sub is an array", sub=["user-1"]),
    taken("H15", "sub of 255 letters", sub="a" * 255),
    refused("H16", "nonce of another login", nonce=base64url(bytes(32))),
    refused("H16", "nonce is missing", nonce=None),
    refused("H16", "nonce is empty", nonce=""),
    refused("H16", "nonce lacks its last letter", nonce=lambda scene: scene.login["nonce"][:-1]),
    refused("H16", "nonce in another case", nonce=lambda scene: scene.login["nonce"].swapcase()),
    refused("H16", "nonce is an array", nonce=lambda scene: [scene.login["nonce"]]),
    refused("H16", "nonce is the state", nonce=lambda scene: scene.login["state"]),
]


def hashed(algorithm="RS256", change=lambda text: text):
    """The hash of the access token that comes with it."""
    def members(exchange):
        access = exchange.scene.mint("hashed-access")
        at_hash = change(signing.half_hash(access, algorithm))
        return id_token_answer(key=key(algorithm), at_hash=at_hash,
                               members={"access_token": access})(exchange)
    return members


def with_hash(provokes, outcome, algorithm="RS256", change=lambda text: text):
    return Case("H17", provokes, OPENID_LOGIN,
                {"token": hashed(algorithm, change), "jwks": keys(key(algorithm).jwk())}, outcome)


def demands(**extra):
    query = "&".join(f"{name}={value}" for name, value in extra.items())
    return {"OAUTH_EXTRA_PARAMS": query}


GOLD = "urn%3Agold"
FRESH = demands(max_age=300)

HASHES = [
    *[with_hash(f"at_hash of {algorithm}", accept(stored={"access_token": "@hashed-access"}),
                algorithm) for algorithm in ALGORITHMS],
    with_hash("at_hash lacks its last letter", INVALID, change=lambda text: text[:-1]),
    with_hash("at_hash is a whole hash", INVALID, change=lambda text: text + text),
    refused("H17", "at_hash of another token", at_hash=signing.half_hash("another")),
    refused("H17", "at_hash is empty", at_hash=""),
    refused("H17", "at_hash is a number", at_hash=7),
    refused("H18", "max_age and no auth_time", auth_time=None, settings=FRESH),
    refused("H18", "max_age and an old auth_time", auth_time=after(-1500), settings=FRESH),
    refused("H18", "max_age and auth_time as a string",
            auth_time=lambda scene: str(scene.now), settings=FRESH),
    taken("H18", "max_age and a fresh auth_time", auth_time=after(-200), settings=FRESH),
    taken("H18", "no max_age and no auth_time", auth_time=None),
    refused("H18", "acr_values and no acr", settings=demands(acr_values=GOLD)),
    refused("H18", "acr_values and another acr", acr="urn:tin", settings=demands(acr_values=GOLD)),
    refused("H18", "acr_values and acr as an array", acr=["urn:gold"],
            settings=demands(acr_values=GOLD)),
    taken("H18", "acr_values and that acr", acr="urn:gold", settings=demands(acr_values=GOLD)),
    taken("H18", "several acr_values and one of them", acr="urn:gold",
          settings=demands(acr_values=f"urn%3Asilver%20{GOLD}")),
]


def not_canonical(text):
    """The last letter of the signature has bits that say nothing."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    return text[:-1] + letters[letters.index(text[-1]) ^ 1]


LOGOUT = {"events": {"http://schemas.openid.net/event/backchannel-logout": {}}}

SHAPES = [
    refused("H19", "an access token", header={"typ": "at+jwt"}),
    refused("H19", "an access token by its long name", header={"typ": "application/at+jwt"}),
    refused("H19", "a logout token", header={"typ": "logout+jwt"}, nonce=None, **LOGOUT),
    refused("H19", "a logout token that calls itself JWT", nonce=None, **LOGOUT),
    refused("H19", "typ is a number", header={"typ": 7}),
    taken("H19", "no typ", header={"typ": None}),
    taken("H19", "typ in another case", header={"typ": "jwt"}),
    refused("H20", "an encrypted token", whole=lambda text: f"{text}.AAAA.AAAA"),
    refused("H20", "64 KiB and more", padding="a" * 65536),
    refused("H20", "claims that are no JSON", payload=b"sub=user-1"),
    refused("H20", "claims in an array",
            payload=lambda scene: json.dumps([scene.claims()]).encode()),
    refused("H20", "no claims", payload=b""),
    refused("H20", "sub twice", payload=lambda scene: json.dumps(scene.claims()).replace(
        '"sub":', '"sub": "user-2", "sub":', 1).encode()),
    refused("H20", "an unknown claim twice", payload=lambda scene: json.dumps(
        scene.claims()).replace("{", '{"x": 1, "x": 1, ', 1).encode()),
    refused("H20", "claims with a byte order mark", payload=lambda scene:
            b"\xef\xbb\xbf" + json.dumps(scene.claims()).encode()),
    refused("H20", "claims that are not UTF-8", payload=lambda scene:
            json.dumps(scene.claims(x="?")).replace("?", "\udcff").encode(
                "utf-8", "surrogateescape")),
    refused("H20", "claims 10,000 arrays deep", payload=lambda scene: json.dumps(
        scene.claims(x=1)).replace('"x": 1', '"x": ' + "[" * 10000 + "]" * 10000).encode()),
    refused("H20", "a plus sign in the signature",
            whole=lambda text: text[:-20] + "+" + text[-19:]),
    refused("H20", "padding behind the signature", whole=lambda text: text + "=="),
    refused("H20", "a space behind the signature", whole=lambda text: text + " ",
            outcome=reject(("id_token_invalid", "token_answer_invalid"))),
    refused("H20", "a line break within", whole=lambda text: text.replace(".", ".\n", 1),
            outcome=reject(("id_token_invalid", "token_answer_invalid"))),
    refused("H20", "bits behind the signature's end", whole=not_canonical),
    refused("H20", "only dots", whole=lambda text: ".."),
    refused("H20", "no dot", whole=lambda text: "opaque"),
]

CASES = (PRESENCE + ISSUERS + AUDIENCES + SIGNATURES + CONFUSIONS + HEADERS + WEAK + KEYS + TIMES
         + SUBJECTS + HASHES + SHAPES)
