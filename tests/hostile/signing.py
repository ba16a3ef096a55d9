"""Signed tokens and the keys behind them, right ones and wrong ones."""

import base64
import functools
import hashlib
import hmac
import json
import threading

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa, utils

ALGORITHMS = ("RS256", "PS256", "ES256", "ES384", "EdDSA")

_making = threading.Lock()


def base64url(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def from_base64url(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def number(value, size=None):
    length = size or max(1, (value.bit_length() + 7) // 8)
    return base64url(value.to_bytes(length, "big"))


def compact(content):
    return base64url(json.dumps(content, separators=(",", ":")).encode())


class Key:
    """A key pair; `algorithm` is the one it signs with unless another is asked for."""

    def __init__(self, private, algorithm, kid):
        self.private = private
        self.algorithm = algorithm
        self.kid = kid

    def jwk(self, **changes):
        """The public key as a JWKS has it; a member that is changed to None is left out."""
        members = {"kid": self.kid, "use": "sig", "alg": self.algorithm, **self._material()}
        members.update(changes)
        return {name: value for name, value in members.items() if value is not None}

    def private_members(self):
        if isinstance(self.private, rsa.RSAPrivateKey):
            return {"d": number(self.private.private_numbers().d)}
        if isinstance(self.private, ed25519.Ed25519PrivateKey):
            raw = serialization.Encoding.Raw, serialization.PrivateFormat.Raw
            return {"d": base64url(self.private.private_bytes(
                *raw, serialization.NoEncryption()))}
        return {"d": number(self.private.private_numbers().private_value, self._curve_bytes())}

    def pem(self):
        return self.private.public_key().public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)

    def der(self):
        return self.private.public_key().public_bytes(
            serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)

    def sign(self, text, algorithm=None):
        """The signature in its JWS form."""
        algorithm = algorithm or self.algorithm
        if algorithm == "RS256":
            return self.private.sign(text, padding.PKCS1v15(), hashes.SHA256())
        if algorithm == "PS256":
            salted = padding.PSS(padding.MGF1(hashes.SHA256()), hashes.SHA256.digest_size)
            return self.private.sign(text, salted, hashes.SHA256())
        if algorithm == "EdDSA":
            return self.private.sign(text)
        digest = hashes.SHA384() if algorithm == "ES384" else hashes.SHA256()
        r, s = utils.decode_dss_signature(self.private.sign(text, ec.ECDSA(digest)))
        size = self._curve_bytes()
        return r.to_bytes(size, "big") + s.to_bytes(size, "big")

    def _curve_bytes(self):
        return (self.private.curve.key_size + 7) // 8

    def _material(self):
        public = self.private.public_key()
        if isinstance(self.private, rsa.RSAPrivateKey):
            numbers = public.public_numbers()
            return {"kty": "RSA", "n": number(numbers.n), "e": number(numbers.e)}
        if isinstance(self.private, ed25519.Ed25519PrivateKey):
            raw = public.public_bytes(
                serialization.Encoding.Raw, serialization.PublicFormat.Raw)
            return {"kty": "OKP", "crv": "Ed25519", "x": base64url(raw)}
        numbers = public.public_numbers()
        size = self._curve_bytes()
        curve = {"secp256r1": "P-256", "secp384r1": "P-384"}[self.private.curve.name]
        point = {"x": number(numbers.x, size), "y": number(numbers.y, size)}
        return {"kty": "EC", "crv": curve, **point}


def _generate(algorithm, size):
    if algorithm in ("RS256", "PS256"):
        return rsa.generate_private_key(65537, size or 2048)
    if algorithm == "EdDSA":
        return ed25519.Ed25519PrivateKey.generate()
    return ec.generate_private_key(ec.SECP384R1() if algorithm == "ES384" else ec.SECP256R1())


@functools.cache
def _private(kind, role, size):
    return _generate(kind, size)


def key(algorithm="RS256", role="usual", size=0):
    """The key pair of that role; made once, because RSA keys take their time."""
    kind = "RS256" if algorithm == "PS256" else algorithm
    with _making:
        return Key(_private(kind, role, size), algorithm, f"{role}-{algorithm}")


def signed(header, payload, signer):
    """A token; `signer` makes the signature of the text, `payload` may be bytes already."""
    content = base64url(payload) if isinstance(payload, bytes) else compact(payload)
    text = f"{compact(header)}.{content}"
    return f"{text}.{base64url(signer(text.encode()))}"


def hmac_signer(secret):
    return lambda text: hmac.new(secret, text, hashlib.sha256).digest()


def no_signer(_):
    return b""


def padded_digest(text):
    """What an RS256 signature is raised to; with an exponent of 1 anybody can write it down."""
    digest_info = bytes.fromhex("3031300d060960864801650304020105000420")
    content = digest_info + hashlib.sha256(text).digest()
    return b"\0\1" + b"\xff" * (256 - 3 - len(content)) + b"\0" + content


def der_signature(data):
    """An ECDSA signature as X.509 has it, which a JWS must not."""
    half = len(data) // 2
    return utils.encode_dss_signature(int.from_bytes(data[:half], "big"),
                                      int.from_bytes(data[half:], "big"))


def half_hash(text, algorithm="RS256"):
    """at_hash (OpenID Connect Core 3.1.3.6)."""
    name = {"ES384": "sha384", "EdDSA": "sha512"}.get(algorithm, "sha256")
    digest = hashlib.new(name, text.encode()).digest()
    return base64url(digest[:len(digest) // 2])
