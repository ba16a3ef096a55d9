"""The relying party modules of the OpenID Foundation's conformance suite, each by its name.

What a module provokes is played by the scripted provider; what the program must do then is what
the module waits for. "Must stop" is that no further request arrives.
"""

import unittest

import signing
from case import Case, at, id_token_answer, keys, metadata
from case import evil as elsewhere
from id_token_table import flipped
from scene import NAMELESS_LOGIN, OPENID_LOGIN, OPENID_REFRESH, SUBJECT
from scripted_provider import answer_json
from signing import key
from verdict import accept, judge, reject

# The modules of each plan, all of which have a test of their name below.
PLANS = {
    "Basic": (
        "oidcc-client-test", "oidcc-client-test-invalid-iss", "oidcc-client-test-missing-sub",
        "oidcc-client-test-invalid-aud", "oidcc-client-test-missing-iat",
        "oidcc-client-test-nonce-invalid", "oidcc-client-test-kid-absent-single-jwks",
        "oidcc-client-test-kid-absent-multiple-jwks", "oidcc-client-test-idtoken-sig-rs256",
        "oidcc-client-test-idtoken-sig-none", "oidcc-client-test-invalid-sig-rs256",
        "oidcc-client-test-userinfo-invalid-sub", "oidcc-client-test-scope-userinfo-claims",
        "oidcc-client-test-client-secret-basic"),
    "Config": (
        "oidcc-client-test-discovery-openid-config", "oidcc-client-test-discovery-jwks-uri-keys",
        "oidcc-client-test-discovery-issuer-mismatch", "oidcc-client-test-idtoken-sig-none",
        "oidcc-client-test-signing-key-rotation-just-before-signing",
        "oidcc-client-test-signing-key-rotation"),
    "Refresh": (
        "oidcc-client-test-refresh-token", "oidcc-client-test-refresh-token-invalid-issuer",
        "oidcc-client-test-refresh-token-invalid-sub"),
}

SECOND = key("RS256", "second")
INVALID = reject("id_token_invalid")
ONE_ASK_MORE = OPENID_LOGIN.asks + ("jwks",)


class Module(unittest.TestCase):
    def expect(self, outcome, answers=None, flow=OPENID_LOGIN, settings=None):
        """One run that must come out like this; gives what was seen."""
        case = Case(self.id(), "", flow, answers or {}, outcome, settings=settings or {})
        scene = self.enterContext(case.scene(case.answers))
        return scene, self.run_again(scene, case)

    def run_again(self, scene, case):
        seen = scene.run(case.args)
        wrong = judge(case, scene, seen) + scene.provider.failures
        self.assertFalse(wrong, "\n".join([*wrong, seen.stderr]))
        return seen

    def refused(self, outcome=INVALID, **token_parts):
        return self.expect(outcome, {"token": id_token_answer(**token_parts)})

    def logins(self, answers, *outcomes):
        """One login after the other with one provider."""
        cases = [Case(self.id(), "", OPENID_LOGIN, answers, outcome) for outcome in outcomes]
        scene = self.enterContext(cases[0].scene(answers))
        for case in cases:
            self.run_again(scene, case)
        return scene


class BasicTest(Module):
    """oidcc-client-basic-certification-test-plan"""

    def test_oidcc_client_test(self):
        self.expect(accept(), {"token": id_token_answer(email=None)}, NAMELESS_LOGIN)

    def test_oidcc_client_test_invalid_iss(self):
        self.refused(iss=elsewhere(""))

    def test_oidcc_client_test_missing_sub(self):
        self.refused(sub=None)

    def test_oidcc_client_test_invalid_aud(self):
        self.refused(aud="another-client")

    def test_oidcc_client_test_missing_iat(self):
        self.refused(iat=None)

    def test_oidcc_client_test_nonce_invalid(self):
        self.refused(nonce="another-nonce")

    def test_oidcc_client_test_kid_absent_single_jwks(self):
        self.refused(accept(), header={"kid": None})

    def test_oidcc_client_test_kid_absent_multiple_jwks(self):
        """Nobody says which of the keys it is, so none is; one more look is allowed."""
        self.expect(reject("id_token_invalid", asks=[OPENID_LOGIN.asks, ONE_ASK_MORE]), {
            "token": id_token_answer(header={"kid": None}),
            "jwks": keys(SECOND.jwk(), key().jwk())})

    def test_oidcc_client_test_idtoken_sig_rs256(self):
        self.refused(accept(), key=key("RS256"))

    def test_oidcc_client_test_idtoken_sig_none(self):
        self.refused(header={"alg": "none"}, signer=signing.no_signer)

    def test_oidcc_client_test_invalid_sig_rs256(self):
        self.refused(whole=flipped)

    def test_oidcc_client_test_userinfo_invalid_sub(self):
        self.expect(reject("userinfo_invalid"), {
            "token": id_token_answer(email=None), "userinfo": answer_json({"sub": "user-2"})},
                    NAMELESS_LOGIN)

    def test_oidcc_client_test_scope_userinfo_claims(self):
        scopes = "openid profile email phone address"
        scene, seen = self.expect(accept(), {
            "token": id_token_answer(email=None),
            "userinfo": answer_json({"sub": SUBJECT, "email": "alice@example.org",
                                     "phone_number": "+1", "address": {"country": "DE"}})},
                                  NAMELESS_LOGIN, {"OAUTH_SCOPES": scopes})
        self.assertEqual(scene.login["scope"], scopes)
        self.assertIn("as alice@example.org", seen.stderr)

    def test_oidcc_client_test_client_secret_basic(self):
        method = {"OAUTH_TOKEN_AUTH_METHOD": "client_secret_basic"}
        scene, _ = self.expect(accept(), settings=method)
        [request] = scene.provider.requests("token")
        self.assertEqual(len(request.header("authorization")), 1)
        self.assertTrue(request.header("authorization")[0].startswith("Basic "))
        self.assertNotIn("client_secret", request.form())


class ConfigTest(Module):
    """oidcc-client-config-certification-test-plan"""

    def test_oidcc_client_test_discovery_openid_config(self):
        self.expect(accept())

    def test_oidcc_client_test_discovery_jwks_uri_keys(self):
        """The keys have moved before the second login."""
        places = [metadata(jwks_uri=at(f"/jwks?{run}")) for run in ("first", "second")]
        scene = self.logins({"metadata": places}, accept(), accept())
        [request] = scene.provider.requests("jwks")
        self.assertEqual(request.target, "/jwks?second")

    def test_oidcc_client_test_discovery_issuer_mismatch(self):
        self.expect(reject("discovery_issuer_mismatch"),
                    {"metadata": metadata(issuer=elsewhere(""))})

    def test_oidcc_client_test_idtoken_sig_none(self):
        self.refused(header={"alg": "none"}, signer=signing.no_signer)

    def test_oidcc_client_test_signing_key_rotation_just_before_signing(self):
        self.expect(accept(asks=ONE_ASK_MORE), {
            "token": id_token_answer(key=SECOND),
            "jwks": [keys(key().jwk()), keys(SECOND.jwk())]})

    def test_oidcc_client_test_signing_key_rotation(self):
        self.logins({"token": [id_token_answer(), id_token_answer(key=SECOND)],
                     "jwks": [keys(key().jwk()), keys(SECOND.jwk())]}, accept(), accept())


class RefreshTest(Module):
    """oidcc-client-refreshtoken-test-plan"""

    def test_oidcc_client_test_refresh_token(self):
        """Twice, and the userinfo endpoint is asked with the new token each time."""
        scene, _ = self.expect(accept(), flow=OPENID_REFRESH)
        for _ in range(2):
            spent = scene.last("refresh")
            scene.expire()
            seen = scene.run(("request", "@provider@/userinfo"))
            self.assertEqual(seen.code, 0, seen.stderr)
            self.assertEqual(seen.sequence, ["metadata", "jwks", "token", "userinfo"])
            [refresh] = scene.provider.requests("token")
            [question] = scene.provider.requests("userinfo")
            self.assertEqual(refresh.form()["refresh_token"], spent)
            self.assertEqual(question.header("authorization"), [f"Bearer {scene.last('access')}"])
            self.assertNotEqual(scene.last("refresh"), spent)

    def test_oidcc_client_test_refresh_token_invalid_issuer(self):
        self.expect(INVALID, {"token": id_token_answer(iss=elsewhere(""))}, OPENID_REFRESH)

    def test_oidcc_client_test_refresh_token_invalid_sub(self):
        self.expect(INVALID, {"token": id_token_answer(sub="user-2")}, OPENID_REFRESH)


class PlanTest(unittest.TestCase):
    """No module may be forgotten, or drop out."""

    def test_each_module_has_its_test(self):
        tests = {"Basic": BasicTest, "Config": ConfigTest, "Refresh": RefreshTest}
        for plan, modules in PLANS.items():
            names = {"test_" + module.replace("-", "_") for module in modules}
            with self.subTest(plan):
                self.assertEqual(set(unittest.TestLoader().getTestCaseNames(tests[plan])), names)
