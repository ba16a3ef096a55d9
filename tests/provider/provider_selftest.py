"""Proves the provider, the scripted user and the harness with a client of its own."""

import base64
import contextlib
import hashlib
import http.server
import json
import os
import pathlib
import queue
import secrets
import socket
import subprocess
import tempfile
import threading
import time
import unittest
import urllib.parse

import harness
from harness import AWKWARD_CLIENT, DESKTOP_CLIENT, PASSWORD_CLIENT, SERVICE_CLIENT

SCOPE = "openid profile email offline_access"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def claims_of(id_token):
    payload = id_token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))


def post_form(url, fields, headers=None):
    return harness.http_request("POST", url, urllib.parse.urlencode(fields), {**FORM, **(headers or {})})


def basic(client_id, secret):
    pair = ":".join(urllib.parse.quote_plus(part) for part in (client_id, secret))
    return {"Authorization": "Basic " + base64.b64encode(pair.encode()).decode()}


class Callback:
    """A loopback listener that keeps the queries it gets."""

    def __init__(self, address):
        self.requests = requests = queue.Queue()

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                parts = urllib.parse.urlsplit(self.path)
                requests.put((parts.path, dict(urllib.parse.parse_qsl(parts.query)), dict(self.headers)))
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.end_headers()
                self.wfile.write(b"<title>Done &amp; over</title>")

            def log_message(self, *_):
                pass

        class Server(http.server.HTTPServer):
            address_family = socket.AF_INET6 if ":" in address else socket.AF_INET

        self._server = Server((address, 0), Handler)
        self.port = self._server.server_port
        self._thread = threading.Thread(target=self._server.serve_forever)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def received(self):
        """All requests so far, oldest first."""
        found = []
        with contextlib.suppress(queue.Empty):
            while True:
                found.append(self.requests.get_nowait())
        return found


class Login:
    """One authorization request and what became of it."""

    def __init__(self, provider, host="localhost", address="127.0.0.1", mode="login",
                 extra=None, variables=None):
        self.provider = provider
        self.verifier = secrets.token_urlsafe(32)
        self.state = secrets.token_urlsafe(16)
        with Callback(address) as callback:
            self.redirect_uri = f"http://{host}:{callback.port}/callback"
            self._walk(mode, extra or {}, variables or {})
            self.received = callback.received()

    def _address(self, extra):
        digest = hashlib.sha256(self.verifier.encode()).digest()
        query = {
            "response_type": "code", "client_id": DESKTOP_CLIENT, "scope": SCOPE,
            "redirect_uri": self.redirect_uri, "state": self.state,
            "code_challenge_method": "S256",
            "code_challenge": base64.urlsafe_b64encode(digest).decode().rstrip("="), **extra}
        kept = {key: value for key, value in query.items() if value is not None}
        return f"{self.provider.url('/auth')}?{urllib.parse.urlencode(kept)}"

    def _walk(self, mode, extra, variables):
        with tempfile.TemporaryDirectory() as folder:
            report = pathlib.Path(folder) / "report.json"
            self.user = subprocess.run(
                [harness.user_program(), self._address(extra)], timeout=60, check=False,
                stderr=subprocess.PIPE, text=True,
                env={**os.environ, "LMI_USER_MODE": mode, "LMI_USER_REPORT": str(report), **variables})
            self.report = json.loads(report.read_text())

    @property
    def answer(self):
        """The query of the last request at the callback."""
        return self.received[-1][1]

    def exchange(self, **changes):
        fields = {
            "grant_type": "authorization_code", "client_id": DESKTOP_CLIENT,
            "code": self.answer["code"], "redirect_uri": self.redirect_uri,
            "code_verifier": self.verifier, **changes}
        return post_form(self.provider.url("/token"), fields)


def refresh(provider, token, client_id=DESKTOP_CLIENT, secret=None):
    fields = {"grant_type": "refresh_token", "refresh_token": token, "client_id": client_id}
    return post_form(provider.url("/token"), fields | ({"client_secret": secret} if secret else {}))


def call_api(provider, access_token, method="GET", path="/api/things?x=1", body=None):
    headers = {"Authorization": f"Bearer {access_token}"} if access_token else {}
    return harness.http_request(method, provider.url(path), body, headers)


class ProviderCase(unittest.TestCase):
    options = {}

    @classmethod
    def setUpClass(cls):
        cls.provider = cls.enterClassContext(harness.Provider(**cls.options))

    def setUp(self):
        self.provider.clear_log()

    def tokens(self):
        answer = Login(self.provider).exchange()
        self.assertEqual(answer.status, 200, answer.body)
        return answer.json()

    def assert_refused(self, answer, error, status=400):
        self.assertEqual((answer.status, answer.json().get("error")), (status, error), answer.body)


class LoginTest(ProviderCase):
    options = {"require_pkce": "on"}

    def test_login_yields_every_token_without_asking_for_consent_explicitly(self):
        tokens = self.tokens()
        self.assertEqual(tokens["token_type"], "Bearer")
        self.assertEqual(tokens["expires_in"], 3600)
        self.assertEqual(set(tokens["scope"].split()), set(SCOPE.split()))
        self.assertTrue(tokens["refresh_token"])
        claims = claims_of(tokens["id_token"])
        self.assertEqual(claims["iss"], self.provider.issuer)
        self.assertEqual(claims["aud"], DESKTOP_CLIENT)
        self.assertEqual(
            [claims[key] for key in ("sub", "name", "email", "preferred_username")],
            ["alice", "Alice Example", "alice@example.org", "alice"])

    def test_no_refresh_token_without_offline_access(self):
        answer = Login(self.provider, extra={"scope": "openid profile"}).exchange()
        self.assertEqual(answer.status, 200, answer.body)
        self.assertNotIn("refresh_token", answer.json())

    def test_every_loopback_name_works_with_any_port(self):
        ipv6 = (("localhost", "::1"), ("[::1]", "::1")) if has_ipv6() else ()
        for host, address in (("localhost", "127.0.0.1"), ("127.0.0.1", "127.0.0.1"), *ipv6):
            with self.subTest(host=host, address=address):
                self.assertEqual(Login(self.provider, host, address).exchange().status, 200)

    def test_the_user_behaves_like_a_browser(self):
        login = Login(self.provider)
        self.assertEqual(login.user.returncode, 0, login.user.stderr)
        [(path, query, headers)] = login.received
        self.assertEqual(path, "/callback")
        self.assertEqual((query["state"], query["iss"]), (login.state, self.provider.issuer))
        self.assertEqual(headers["Host"], urllib.parse.urlsplit(login.redirect_uri).netloc)
        self.assertEqual((headers["Sec-Fetch-Dest"], headers["Sec-Fetch-Mode"]), ("document", "navigate"))
        self.assertIn("text/html", headers["Accept"])
        self.assertNotIn("Cookie", {key for key in headers if "_interaction" in headers[key]})

    def test_the_report_tells_the_way_without_secrets(self):
        login = Login(self.provider)
        steps = login.report["steps"]
        self.assertEqual(steps[0], {"method": "GET", "url": self.provider.url("/auth"), "status": 303})
        self.assertEqual([step["method"] for step in steps].count("POST"), 2, "login and consent")
        self.assertEqual(steps[-1], {"method": "GET", "url": login.redirect_uri, "status": 200})
        self.assertEqual((login.report["final"]["status"], login.report["final"]["title"]), (200, "Done & over"))
        self.assertNotIn(login.answer["code"], json.dumps(login.report))

    def test_another_person(self):
        login = Login(self.provider, variables=dict(zip(("LMI_USER", "LMI_PASSWORD"), harness.BOB)))
        self.assertEqual(claims_of(login.exchange().json()["id_token"])["sub"], "bob")

    def test_a_wrong_password_ends_at_the_login_page(self):
        login = Login(self.provider, variables={"LMI_PASSWORD": "wrong"})
        self.assertEqual((login.user.returncode, login.received), (1, []))
        self.assertEqual(login.report["final"]["status"], 401)

    def test_denied(self):
        login = Login(self.provider, mode="deny")
        self.assertEqual(login.user.returncode, 0, login.user.stderr)
        self.assertEqual((login.answer["error"], login.answer["state"]), ("access_denied", login.state))
        self.assertNotIn("code", login.answer)

    def test_left_alone(self):
        login = Login(self.provider, mode="leave")
        self.assertEqual((login.user.returncode, login.received), (0, []))
        self.assertEqual(login.report["final"]["title"], "Log in")

    def test_stray_requests_come_before_the_genuine_one(self):
        login = Login(self.provider, mode="stray")
        self.assertEqual(login.user.returncode, 0, login.user.stderr)
        seen = [(path, query) for path, query, _ in login.received]
        self.assertEqual(seen[:4], [
            ("/favicon.ico", {}), ("/callback", {}), ("/callback", {"error": "access_denied"}),
            ("/callback", {"code": "x", "state": "wrong"})])
        self.assertEqual(login.exchange().status, 200)

    def test_pkce_is_required_and_checked(self):
        plain = Login(self.provider, extra={"code_challenge": None, "code_challenge_method": None})
        self.assertEqual(plain.answer["error"], "invalid_request")
        self.assert_refused(
            Login(self.provider).exchange(code_verifier=secrets.token_urlsafe(32)), "invalid_grant")

    def test_a_code_works_once(self):
        login = Login(self.provider)
        first = login.exchange().json()
        self.assert_refused(login.exchange(), "invalid_grant")
        self.assertEqual(call_api(self.provider, first["access_token"]).status, 401)

    def test_an_address_that_is_not_the_clients_is_refused(self):
        login = Login(self.provider, extra={"redirect_uri": "http://localhost:1/elsewhere"})
        self.assertEqual((login.user.returncode, login.report["final"]["status"]), (1, 400))


class RefreshTest(ProviderCase):
    def test_rotation(self):
        tokens = self.tokens()
        answer = refresh(self.provider, tokens["refresh_token"])
        self.assertEqual(answer.status, 200, answer.body)
        renewed = answer.json()
        for key in ("access_token", "refresh_token", "id_token"):
            self.assertNotEqual(renewed[key], tokens[key])
        self.assertEqual(call_api(self.provider, renewed["access_token"]).status, 200)

    def test_reuse_revokes_everything(self):
        tokens = self.tokens()
        renewed = refresh(self.provider, tokens["refresh_token"]).json()
        self.assert_refused(refresh(self.provider, tokens["refresh_token"]), "invalid_grant")
        self.assertEqual(self.provider.counts()["reuse_detected"], 1)
        self.assert_refused(refresh(self.provider, renewed["refresh_token"]), "invalid_grant")
        self.assertEqual(call_api(self.provider, renewed["access_token"]).status, 401)
        self.assertEqual(self.provider.counts()["reuse_detected"], 1)

    def test_revocation_by_the_client(self):
        tokens = self.tokens()
        answer = post_form(self.provider.url("/token/revocation"),
                           {"token": tokens["refresh_token"], "client_id": DESKTOP_CLIENT})
        self.assertEqual(answer.status, 200, answer.body)
        self.assert_refused(refresh(self.provider, tokens["refresh_token"]), "invalid_grant")


class WithoutRotationTest(ProviderCase):
    options = {"rotate": "off"}

    def test_a_refresh_token_stays_valid(self):
        tokens = self.tokens()
        for _ in range(2):
            answer = refresh(self.provider, tokens["refresh_token"])
            self.assertEqual(answer.json()["refresh_token"], tokens["refresh_token"])


class ShortLifeTest(ProviderCase):
    options = {"access_ttl": 2, "refresh_ttl": 4}

    def test_tokens_end_when_their_time_is_over(self):
        started = time.time()
        tokens = self.tokens()
        self.assertEqual(tokens["expires_in"], 2)
        self.assertEqual(call_api(self.provider, tokens["access_token"]).status, 200)
        harness.wait_until(
            lambda: call_api(self.provider, tokens["access_token"]).status == 401, 10, "still valid")
        self.assertGreater(time.time() - started, 1)
        harness.wait_until(
            lambda: refresh_expired(self.provider, tokens["refresh_token"]), 10, "still valid")


def refresh_expired(provider, token):
    """Whether the token is refused; it is not used up by asking with a foreign scope."""
    fields = {"grant_type": "refresh_token", "refresh_token": token,
              "client_id": DESKTOP_CLIENT, "scope": "foreign"}
    return post_form(provider.url("/token"), fields).json()["error"] == "invalid_grant"


class MachineTest(ProviderCase):
    def acquire(self, fields, headers=None):
        return post_form(self.provider.url("/token"), {"grant_type": "client_credentials", **fields}, headers)

    def test_secret_in_the_body(self):
        client_id, secret = SERVICE_CLIENT
        answer = self.acquire({"client_id": client_id, "client_secret": secret, "scope": "things:read"})
        self.assertEqual(answer.status, 200, answer.body)
        self.assertNotIn("refresh_token", answer.json())
        echo = call_api(self.provider, answer.json()["access_token"]).json()
        self.assertEqual((echo["client_id"], echo["sub"], echo["scope"]), (client_id, None, "things:read"))
        self.assertEqual(self.provider.log()[0]["client_auth"], "post")

    def test_awkward_secret_in_the_header(self):
        answer = self.acquire({}, basic(*AWKWARD_CLIENT))
        self.assertEqual(answer.status, 200, answer.body)
        entry = self.provider.log()[0]
        self.assertEqual((entry["client_id"], entry["client_auth"]), (AWKWARD_CLIENT[0], "basic"))

    def test_awkward_secret_must_be_encoded(self):
        plain = base64.b64encode(":".join(AWKWARD_CLIENT).encode()).decode()
        self.assertGreaterEqual(self.acquire({}, {"Authorization": f"Basic {plain}"}).status, 400)

    def test_wrong_secret(self):
        self.assert_refused(
            self.acquire({"client_id": SERVICE_CLIENT[0], "client_secret": "wrong"}), "invalid_client", 401)


class PasswordTest(ProviderCase):
    def acquire(self, username, password, scope=SCOPE):
        client_id, secret = PASSWORD_CLIENT
        return post_form(self.provider.url("/token"), {
            "grant_type": "password", "client_id": client_id, "client_secret": secret,
            "username": username, "password": password, "scope": scope})

    def test_tokens_and_refresh(self):
        answer = self.acquire(*harness.BOB)
        self.assertEqual(answer.status, 200, answer.body)
        tokens = answer.json()
        claims = claims_of(tokens["id_token"])
        self.assertEqual((claims["sub"], claims["name"]), ("bob", "Bob Example"))
        self.assertEqual(call_api(self.provider, tokens["access_token"]).json()["sub"], "bob")
        renewed = refresh(self.provider, tokens["refresh_token"], *PASSWORD_CLIENT)
        self.assertEqual(renewed.status, 200, renewed.body)
        self.assertNotEqual(renewed.json()["refresh_token"], tokens["refresh_token"])
        self.assertEqual(claims_of(renewed.json()["id_token"])["email"], "bob@example.org")

    def test_works_without_a_scope(self):
        answer = self.acquire(*harness.BOB, scope="")
        self.assertEqual(answer.status, 200, answer.body)
        self.assertNotIn("id_token", answer.json())

    def test_wrong_password(self):
        self.assert_refused(self.acquire("bob", "wrong"), "invalid_grant")
        self.assert_refused(self.acquire("nobody", "bob-password"), "invalid_grant")


class ApiAndControlTest(ProviderCase):
    def test_the_api_echoes(self):
        answer = call_api(self.provider, self.tokens()["access_token"], "PATCH", "/api/a/b?x=1&y=%20", "hello")
        self.assertEqual(answer.status, 200)
        echo = answer.json()
        self.assertEqual(
            [echo[key] for key in ("method", "path", "query", "body", "sub", "client_id")],
            ["PATCH", "/api/a/b", {"x": "1", "y": " "}, "hello", "alice", DESKTOP_CLIENT])

    def test_the_api_refuses_other_tokens(self):
        for token in (None, "foreign"):
            answer = call_api(self.provider, token)
            self.assertEqual(answer.status, 401)
            self.assertEqual(answer.headers["www-authenticate"], 'Bearer error="invalid_token"')

    def test_expire_access_leaves_refresh_tokens(self):
        tokens = self.tokens()
        self.provider.expire_access()
        self.assertEqual(call_api(self.provider, tokens["access_token"]).status, 401)
        renewed = refresh(self.provider, tokens["refresh_token"]).json()
        self.assertEqual(call_api(self.provider, renewed["access_token"]).status, 200)

    def test_revoke_grants_leaves_access_tokens(self):
        tokens = self.tokens()
        self.provider.revoke_grants()
        self.assertEqual(call_api(self.provider, tokens["access_token"]).status, 200)
        self.assert_refused(refresh(self.provider, tokens["refresh_token"]), "invalid_grant")
        self.assertEqual(self.provider.counts()["reuse_detected"], 0)

    def test_the_log_tells_what_happened_and_no_secret(self):
        tokens = self.tokens()
        refresh(self.provider, "foreign")
        call_api(self.provider, tokens["access_token"])
        log = self.provider.log()
        [request] = [entry for entry in log if entry["endpoint"] == "authorization"]
        self.assertEqual((request["client_id"], request["code_challenge_method"]), (DESKTOP_CLIENT, "S256"))
        self.assertEqual([(entry["endpoint"], entry["grant_type"], entry["status"], entry["error"]) for entry in log[-3:]], [
            ("token", "authorization_code", 200, None),
            ("token", "refresh_token", 400, "invalid_grant"),
            ("api", None, 200, None)])
        for value in (tokens["access_token"], tokens["refresh_token"], "foreign"):
            self.assertNotIn(value, json.dumps(log))

    def test_counts_start_anew_with_the_log(self):
        refresh(self.provider, "foreign")
        self.assertEqual(self.provider.counts()["refresh_token"], 1)
        self.provider.clear_log()
        self.assertEqual(set(self.provider.counts().values()), {0})

    def test_discovery(self):
        found = harness.http_request("GET", self.provider.url("/.well-known/openid-configuration")).json()
        self.assertEqual(found["issuer"], self.provider.issuer)
        self.assertEqual(found["token_endpoint"], self.provider.url("/token"))
        self.assertEqual(self.provider.counts()["discovery"], 1)


class LifeOfTheProviderTest(unittest.TestCase):
    def test_listens_on_both_loopback_addresses_and_ends_with_the_block(self):
        with harness.Provider() as provider:
            self.assertTrue(harness.can_connect("127.0.0.1", provider.port))
            self.assertTrue(harness.can_connect("::1", provider.port) or not has_ipv6())
        self.assertFalse(harness.can_connect("127.0.0.1", provider.port))

    def test_an_unknown_option_is_an_error_that_names_it(self):
        with self.assertRaisesRegex(RuntimeError, "no-such-option"):
            with harness.Provider(no_such_option=1):
                pass


def has_ipv6():
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind(("::1", 0))
    except OSError:
        return False
    return True


class HomeTest(unittest.TestCase):
    def test_files_are_where_lmi_looks_for_them(self):
        with harness.Home() as home:
            home.main("LMI_X=1\n")
            home.env("prod", OAUTH_CLIENT_ID="lmi-desktop", OAUTH_CLIENT_SECRET="a b")
            home.write_token("prod", {"access_token": "x"})
            variables = home.variables()
            config = pathlib.Path(variables["LMI_CONFIG_DIR"])
            self.assertEqual((config / ".env").read_text(), "LMI_X=1\n")
            self.assertEqual((config / "env/prod.env").read_text(),
                             "OAUTH_CLIENT_ID=lmi-desktop\nOAUTH_CLIENT_SECRET='a b'\n")
            path = pathlib.Path(variables["LMI_CACHE_DIR"]) / "tokens/prod.json"
            self.assertEqual(json.loads(path.read_text()), home.token("prod"))
            self.assertEqual(home.token_modes("prod"), (0o600, 0o700))
        self.assertFalse(config.exists())


if __name__ == "__main__":
    unittest.main()
