#!/usr/bin/env python3
"""Runs the built lmi-demo-idp and checks what it says over HTTP, in its output and its exit code."""

import base64
import hashlib
import html.parser
import http.client
import json
import os
import secrets
import select
import signal
import socket
import subprocess
import sys
import threading
import time
import unittest
import urllib.parse

PROGRAM = os.path.join(os.environ["LMI_BIN_DIR"], "lmi-demo-idp")
WAIT = 20
REDIRECT = "http://127.0.0.1:1/callback"
AWKWARD_ID = "we:ird client/1"
AWKWARD_SECRET = "p+a%s s/é:x"
FORM_TYPE = "application/x-www-form-urlencoded"


def unpack(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def pack(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def basic(client, secret):
    quoted = ":".join(urllib.parse.quote_plus(part) for part in (client, secret))
    return {"Authorization": "Basic " + base64.b64encode(quoted.encode()).decode()}


def bearer(token):
    return {"Authorization": "Bearer " + token}


def answer_of(response):
    """The parameters of a redirect."""
    location = response.headers["Location"]
    return dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(location).query))


def eventually(condition):
    """Asks again and again, each time over the network, until it holds or the time is over."""
    end = time.monotonic() + WAIT
    while time.monotonic() < end:
        if condition():
            return
    raise AssertionError("it did not come to that in time")


class Response:
    def __init__(self, raw):
        self.status = raw.status
        self.headers = raw.headers
        self.body = raw.read()

    def text(self):
        return self.body.decode()

    def json(self):
        return json.loads(self.body)


class FormReader(html.parser.HTMLParser):
    """The fields of the sign-in form and the texts between tags."""

    def __init__(self, page):
        super().__init__()
        self.fields = {}
        self.tags = set()
        self.texts = []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        attrs = dict(attrs)
        if tag == "input":
            self.fields[attrs["name"]] = attrs.get("value", "")

    def handle_data(self, data):
        self.texts.append(data.strip())


class Provider:
    """A running provider. Leaving the with block ends it and expects exit code 0."""

    def __init__(self, *options):
        self.process = subprocess.Popen([PROGRAM, *options], stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE)
        readable, _, _ = select.select([self.process.stdout], [], [], WAIT)
        if not readable:
            self.process.kill()
            raise AssertionError("no ready line")
        self.line = self.process.stdout.readline().decode()
        self.ready = json.loads(self.line)
        self.issuer = self.ready["issuer"]
        self.port = urllib.parse.urlsplit(self.issuer).port

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self, number=signal.SIGTERM):
        if self.process.returncode is not None:
            return
        self.process.send_signal(number)
        try:
            out, err = self.process.communicate(timeout=WAIT)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.communicate()
            raise
        if self.process.returncode != 0 or out:
            raise AssertionError((self.process.returncode, out, err))

    def ask(self, method, path, body=None, headers=None, timeout=WAIT, host="127.0.0.1"):
        connection = http.client.HTTPConnection(host, self.port, timeout=timeout)
        try:
            connection.request(method, path, body, headers or {})
            return Response(connection.getresponse())
        finally:
            connection.close()

    def get(self, path, headers=None):
        return self.ask("GET", path, headers=headers)

    def form(self, path, fields, headers=None, timeout=WAIT):
        body = urllib.parse.urlencode(fields)
        return self.ask("POST", path, body, {"Content-Type": FORM_TYPE, **(headers or {})}, timeout)

    def token(self, headers=None, timeout=WAIT, **fields):
        return self.form("/token", fields, headers, timeout)

    def fault(self, text):
        return self.ask("POST", "/_demo/fault", text)

    def clear_faults(self):
        return self.ask("DELETE", "/_demo/fault")

    def counts(self):
        return self.get("/_demo/counts").json()

    def log(self):
        return self.get("/_demo/log").json()


class Login:
    """One authorization request, from the browser's side."""

    def __init__(self, provider, **changes):
        self.provider = provider
        self.verifier = secrets.token_urlsafe(32)
        self.parameters = {
            "response_type": "code", "client_id": "demo-desktop", "redirect_uri": REDIRECT,
            "scope": "openid profile email offline_access", "state": "st&te=1", "nonce": "n-1",
            "code_challenge": pack(hashlib.sha256(self.verifier.encode()).digest()),
            "code_challenge_method": "S256"}
        self.parameters.update(changes)
        self.parameters = {k: v for k, v in self.parameters.items() if v is not None}

    def open(self):
        return self.provider.get("/authorize?" + urllib.parse.urlencode(self.parameters))

    def submit(self, page, **fields):
        hidden = FormReader(page.text()).fields["request"]
        return self.provider.form("/authorize", {"request": hidden, **fields})

    def sign_in(self, user="alice", password="alice"):
        return self.submit(self.open(), action="signin", username=user, password=password)

    def exchange(self, response, **changes):
        fields = {"grant_type": "authorization_code", "code": answer_of(response)["code"],
                  "redirect_uri": REDIRECT, "client_id": "demo-desktop",
                  "code_verifier": self.verifier}
        fields.update(changes)
        return self.provider.token(**fields)

    def tokens(self):
        return self.exchange(self.sign_in()).json()


def refresh(provider, token, **changes):
    fields = {"grant_type": "refresh_token", "refresh_token": token, "client_id": "demo-desktop"}
    fields.update(changes)
    return provider.token(**fields)


def service_token(provider, **kwargs):
    return provider.token(grant_type="client_credentials", client_id="demo-service",
                          client_secret="demo-service-secret", **kwargs)


class ProviderTest(unittest.TestCase):
    """Tests that share one provider with default options, but for its users."""

    @classmethod
    def setUpClass(cls):
        cls.provider = Provider("--user", "alice:alice", "--user", "bob:b:ob<")

    @classmethod
    def tearDownClass(cls):
        cls.provider.stop()

    def setUp(self):
        self.provider.clear_faults()
        self.provider.ask("DELETE", "/_demo/log")

    def assert_error(self, response, error, status=400):
        self.assertEqual((response.status, response.json()["error"]), (status, error))
        self.assertTrue(response.json()["error_description"])
        self.assertEqual(response.headers["Cache-Control"], "no-store")


class StartTest(unittest.TestCase):
    def test_ready_line(self):
        with Provider() as provider:
            issuer = f"http://localhost:{provider.port}"
            expected = '{"issuer":"%s","api":"%s/api/hello"}\n' % (issuer, issuer)
            self.assertEqual(provider.line, expected)

    def test_ends_cleanly(self):
        for number in signal.SIGINT, signal.SIGTERM:
            with self.subTest(number), Provider() as provider:
                provider.stop(number)

    def test_port_is_taken(self):
        with Provider() as provider:
            run = subprocess.run([PROGRAM, "--port", str(provider.port)], timeout=WAIT,
                                 capture_output=True, text=True, check=False)
            self.assertEqual((run.returncode, run.stdout), (1, ""))
            self.assertEqual(run.stderr, "lmi-demo-idp: cannot listen on port "
                             f"{provider.port} of 127.0.0.1.\n")

    def test_port_is_used_again(self):
        with Provider() as provider:
            port = provider.port
            provider.get("/jwks")
        with Provider("--port", str(port)) as provider:
            self.assertEqual(provider.port, port)

    def test_bad_options(self):
        for options in (["--port", "x"], ["--port", "65536"], ["--access-lifetime", "0"],
                        ["--user", "alice"], ["--user", ":x"], ["--auto-login", "nobody"],
                        ["--fault", "token"], ["--fault", "token=nonsense"], ["--unknown"],
                        ["--fault", "jwks=500"], ["--fault", "api=no-scope"], ["stray"],
                        ["--rotate", "--no-rotate"]):
            with self.subTest(options):
                run = subprocess.run([PROGRAM, *options], timeout=WAIT, capture_output=True,
                                     text=True, check=False)
                self.assertEqual((run.returncode, run.stdout), (2, ""))
                self.assertEqual(run.stderr.count("\n"), 1, run.stderr)
                self.assertTrue(run.stderr.startswith("lmi-demo-idp: "), run.stderr)

    def test_help_and_version(self):
        for option, text in ("--help", "--auto-login"), ("--version", "0."):
            run = subprocess.run([PROGRAM, option], timeout=WAIT, capture_output=True, text=True,
                                 check=False)
            self.assertEqual((run.returncode, run.stderr), (0, ""))
            self.assertIn(text, run.stdout)

    def test_help_names_who_can_log_in(self):
        run = subprocess.run([PROGRAM, "--help"], timeout=WAIT, capture_output=True, text=True, check=False)
        for word in ("demo-desktop", "demo-service-secret", "demo-password-secret", "alice:alice", "bob:bob"):
            self.assertIn(word, run.stdout)

    def test_listens_on_loopback_only(self):
        with Provider() as provider:
            self.assertEqual(provider.ask("GET", "/jwks", host="localhost").status, 200)
            try:
                with socket.socket(socket.AF_INET6) as probe:
                    probe.bind(("::1", 0))
            except OSError:
                pass
            else:
                self.assertEqual(provider.ask("GET", "/jwks", host="::1").status, 200)
            if sys.platform == "linux":
                # Also this machine, but only reached by a socket that listens on all addresses.
                with self.assertRaises(ConnectionRefusedError):
                    provider.ask("GET", "/jwks", host="127.0.0.2")

    def test_foreign_host_name(self):
        with Provider() as provider:
            headers = {"Host": f"evil.example:{provider.port}"}
            self.assertEqual(provider.get("/_demo/log", headers).status, 421)


class DiscoveryTest(ProviderTest):
    def test_metadata(self):
        document = self.provider.get("/.well-known/openid-configuration").json()
        other = self.provider.get("/.well-known/oauth-authorization-server").json()
        issuer = self.provider.issuer
        self.assertEqual(document, other)
        self.assertEqual(document["issuer"], issuer)
        self.assertEqual(document["authorization_endpoint"], issuer + "/authorize")
        self.assertEqual(document["token_endpoint"], issuer + "/token")
        self.assertEqual(document["code_challenge_methods_supported"], ["S256"])
        self.assertIs(document["authorization_response_iss_parameter_supported"], True)

    def test_home_page(self):
        page = self.provider.get("/")
        self.assertEqual(page.status, 200)
        self.assertIn("not for real accounts", page.text())

    def test_unknown_address(self):
        self.assertEqual(self.provider.get("/nothing").status, 404)

    def test_wrong_method(self):
        for method, path, allowed in (("GET", "/token", "POST"), ("PUT", "/jwks", "GET"),
                                      ("DELETE", "/authorize", "GET, POST")):
            response = self.provider.ask(method, path)
            self.assertEqual((response.status, response.headers["Allow"]), (405, allowed))


class AuthorizeTest(ProviderTest):
    def test_page_names_client_and_scopes(self):
        page = Login(self.provider, scope="openid <b>odd</b>").open()
        self.assertEqual(page.status, 200)
        reader = FormReader(page.text())
        self.assertNotIn("b", reader.tags)
        for text in "Demo desktop", "demo-desktop", "openid", "<b>odd</b>", "Deny":
            self.assertIn(text, reader.texts)
        self.assertEqual(set(reader.fields), {"request", "username", "password"})
        self.assertIn("not for real accounts", page.text())
        policy = page.headers["Content-Security-Policy"]
        self.assertIn("default-src 'none'", policy)
        self.assertIn("form-action 'self' http://127.0.0.1:1", policy)
        self.assertEqual(self.provider.get("/style.css").status, 200)
        self.assertEqual(self.provider.get("/icon.svg").status, 200)

    def test_sign_in(self):
        response = Login(self.provider).sign_in()
        self.assertEqual(response.status, 303)
        self.assertTrue(response.headers["Location"].startswith(REDIRECT + "?"))
        answer = answer_of(response)
        self.assertEqual((answer["state"], answer["iss"]), ("st&te=1", self.provider.issuer))
        self.assertEqual(set(answer), {"code", "state", "iss"})

    def test_password_with_colon_and_markup(self):
        self.assertIn("code", answer_of(Login(self.provider).sign_in("bob", "b:ob<")))

    def test_wrong_password_then_right(self):
        login = Login(self.provider)
        page = login.open()
        again = login.submit(page, action="signin", username='"><i>', password="wrong")
        self.assertEqual(again.status, 401)
        reader = FormReader(again.text())
        self.assertIn("The user name or the password is wrong.", reader.texts)
        self.assertEqual(reader.fields["username"], '"><i>')
        self.assertNotIn("i", reader.tags)
        right = login.submit(again, action="signin", username="alice", password="alice")
        self.assertIn("code", answer_of(right))

    def test_form_works_once(self):
        login = Login(self.provider)
        page = login.open()
        fields = {"action": "signin", "username": "alice", "password": "alice"}
        self.assertEqual(login.submit(page, **fields).status, 303)
        self.assertEqual(login.submit(page, **fields).status, 400)

    def test_deny(self):
        login = Login(self.provider)
        answer = answer_of(login.submit(login.open(), action="deny"))
        self.assertEqual(answer["error"], "access_denied")
        self.assertEqual((answer["state"], answer["iss"]), ("st&te=1", self.provider.issuer))
        self.assertNotIn("code", answer)

    def test_redirect_addresses(self):
        for good in ("http://localhost:9/callback", "http://[::1]:9/", "http://127.0.0.1/other",
                     "http://localhost:9/cb?a=b"):
            with self.subTest(good):
                location = Login(self.provider, redirect_uri=good).sign_in().headers["Location"]
                self.assertTrue(location.startswith(good + ("&" if "?" in good else "?")))
        for bad in ("https://localhost:9/callback", "http://example.com/callback", "", "/callback",
                    "http://localhost.example.com/", "http://localhost@example.com/",
                    "http://127.0.0.1:9/#x", "http://127.0.0.1:9/\r\nX: y", "javascript:alert(1)"):
            with self.subTest(bad):
                response = Login(self.provider, redirect_uri=bad).open()
                self.assertEqual(response.status, 400)
                self.assertIsNone(response.headers["Location"])

    def test_unknown_client(self):
        response = Login(self.provider, client_id="<script>").open()
        self.assertEqual(response.status, 400)
        self.assertIsNone(response.headers["Location"])
        self.assertNotIn("script", FormReader(response.text()).tags)

    def test_repeated_parameter(self):
        login = Login(self.provider)
        path = "/authorize?client_id=demo-desktop&" + urllib.parse.urlencode(login.parameters)
        self.assertEqual(self.provider.get(path).status, 400)

    def test_errors_that_redirect(self):
        for error, changes in (("unsupported_response_type", {"response_type": "token"}),
                               ("invalid_request", {"response_type": None}),
                               ("invalid_request", {"code_challenge": None}),
                               ("invalid_request", {"code_challenge": "short"}),
                               ("invalid_request", {"code_challenge_method": "plain"}),
                               ("invalid_request", {"code_challenge_method": None}),
                               ("invalid_scope", {"scope": 'a"b'}),
                               ("login_required", {"prompt": "none"}),
                               ("unauthorized_client", {"client_id": "demo-service"})):
            with self.subTest(changes):
                response = Login(self.provider, **changes).open()
                self.assertEqual(response.status, 302)
                answer = answer_of(response)
                self.assertEqual(answer["error"], error)
                self.assertEqual((answer["state"], answer["iss"]),
                                 ("st&te=1", self.provider.issuer))

    def test_auto_login(self):
        with Provider("--auto-login", "bob") as provider:
            login = Login(provider, prompt="none")
            response = login.open()
            self.assertEqual(response.status, 302)
            tokens = login.exchange(response).json()
            self.assertEqual(provider.get("/userinfo", bearer(tokens["access_token"])).json()["email"],
                             "bob@example.com")


class CodeTest(ProviderTest):
    def test_tokens(self):
        login = Login(self.provider)
        response = login.exchange(login.sign_in())
        self.assertEqual(response.status, 200)
        self.assertEqual(response.headers["Cache-Control"], "no-store")
        tokens = response.json()
        self.assertEqual(tokens["token_type"], "Bearer")
        self.assertEqual(tokens["expires_in"], 3600)
        self.assertEqual(tokens["scope"], "openid profile email offline_access")
        self.assertGreaterEqual(len(tokens["access_token"]), 22)
        self.assertIn("refresh_token", tokens)

    def test_refresh_token_without_offline_access(self):
        self.assertIn("refresh_token", Login(self.provider, scope="openid").tokens())

    def test_no_id_token_without_openid(self):
        self.assertNotIn("id_token", Login(self.provider, scope="api").tokens())

    def test_wrong_verifier(self):
        login = Login(self.provider)
        response = login.sign_in()
        self.assert_error(login.exchange(response, code_verifier="x" * 43), "invalid_grant")
        self.assert_error(login.exchange(response), "invalid_grant")

    def test_wrong_redirect_uri(self):
        login = Login(self.provider)
        changed = login.exchange(login.sign_in(), redirect_uri=REDIRECT + "x")
        self.assert_error(changed, "invalid_grant")

    def test_replay_revokes(self):
        login = Login(self.provider)
        response = login.sign_in()
        tokens = login.exchange(response).json()
        access = bearer(tokens["access_token"])
        self.assertEqual(self.provider.get("/api/hello", access).status, 200)
        self.assert_error(login.exchange(response), "invalid_grant")
        self.assertEqual(self.provider.get("/api/hello", access).status, 401)
        self.assert_error(refresh(self.provider, tokens["refresh_token"]), "invalid_grant")
        self.assertEqual(self.provider.counts()["code_replayed"], 1)

    def test_missing_parts(self):
        login = Login(self.provider)
        self.assert_error(login.exchange(login.sign_in(), code_verifier=""), "invalid_request")
        self.assert_error(login.exchange(login.sign_in(), code="unknown"), "invalid_grant")


class IdTokenTest(ProviderTest):
    def claims(self, token):
        head, body, signature = token.split(".")
        header = json.loads(unpack(head))
        keys = self.provider.get("/jwks").json()["keys"]
        key = next(key for key in keys if key["kid"] == header["kid"])
        self.assertEqual((header["alg"], key["kty"], key["use"]), ("RS256", "RSA", "sig"))
        modulus, exponent = (int.from_bytes(unpack(key[part]), "big") for part in "ne")
        self.assertEqual(modulus.bit_length(), 2048)
        # RSASSA-PKCS1-v1_5 (RFC 8017 9.2): the padded DigestInfo of SHA-256.
        digest = hashlib.sha256(f"{head}.{body}".encode()).digest()
        info = bytes.fromhex("3031300d060960864801650304020105000420") + digest
        expected = b"\x00\x01" + b"\xff" * (256 - 3 - len(info)) + b"\x00" + info
        opened = pow(int.from_bytes(unpack(signature), "big"), exponent, modulus)
        self.assertEqual(opened.to_bytes(256, "big"), expected)
        return json.loads(unpack(body))

    def test_claims(self):
        tokens = Login(self.provider).tokens()
        claims = self.claims(tokens["id_token"])
        self.assertEqual(claims["iss"], self.provider.issuer)
        self.assertEqual(claims["aud"], "demo-desktop")
        self.assertEqual(claims["nonce"], "n-1")
        self.assertEqual(claims["email"], "alice@example.com")
        self.assertEqual(claims["preferred_username"], "alice")
        self.assertEqual(claims["name"], "Alice Example")
        self.assertEqual(claims["exp"] - claims["iat"], 3600)
        self.assertLessEqual(claims["auth_time"], claims["iat"])
        half = hashlib.sha256(tokens["access_token"].encode()).digest()[:16]
        self.assertEqual(claims["at_hash"], pack(half))
        info = self.provider.get("/userinfo", bearer(tokens["access_token"])).json()
        self.assertEqual(info["sub"], claims["sub"])

    def test_after_refresh(self):
        tokens = Login(self.provider).tokens()
        first = self.claims(tokens["id_token"])
        later = self.claims(refresh(self.provider, tokens["refresh_token"]).json()["id_token"])
        self.assertEqual([first[name] for name in ("sub", "iss", "aud", "auth_time")],
                         [later[name] for name in ("sub", "iss", "aud", "auth_time")])
        self.assertNotIn("nonce", later)


class RefreshTest(ProviderTest):
    def test_rotation(self):
        tokens = Login(self.provider).tokens()
        second = refresh(self.provider, tokens["refresh_token"]).json()
        third = refresh(self.provider, second["refresh_token"]).json()
        self.assertEqual(len({t["refresh_token"] for t in (tokens, second, third)}), 3)
        self.assertEqual(self.provider.get("/api/x", bearer(third["access_token"])).status, 200)
        spent = [e for e in self.provider.log() if e["grant_type"] == "refresh_token"]
        self.assertEqual([entry["refresh_generation"] for entry in spent], [1, 2])
        self.assertEqual(len({entry["refresh_family"] for entry in spent}), 1)

    def test_reuse_revokes_the_family(self):
        tokens = Login(self.provider).tokens()
        second = refresh(self.provider, tokens["refresh_token"]).json()
        bystander = Login(self.provider).tokens()
        self.assert_error(refresh(self.provider, tokens["refresh_token"]), "invalid_grant")
        self.assert_error(refresh(self.provider, second["refresh_token"]), "invalid_grant")
        for token in tokens["access_token"], second["access_token"]:
            self.assertEqual(self.provider.get("/api/hello", bearer(token)).status, 401)
        self.assertEqual(self.provider.get("/api/x", bearer(bystander["access_token"])).status, 200)
        self.assertEqual(self.provider.counts()["reuse_detected"], 1)
        events = [entry["event"] for entry in self.provider.log() if entry["event"]]
        self.assertEqual(events, ["reuse_detected"])

    def test_one_of_many_at_once_wins(self):
        token = Login(self.provider).tokens()["refresh_token"]
        statuses = []

        def spend():
            statuses.append(refresh(self.provider, token).status)

        threads = [threading.Thread(target=spend) for _ in range(12)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(WAIT)
        self.assertEqual(sorted(statuses), [200] + [400] * 11)
        self.assertEqual(self.provider.counts()["reuse_detected"], 1)

    def test_scope(self):
        token = Login(self.provider).tokens()["refresh_token"]
        self.assert_error(refresh(self.provider, token, scope="openid api"), "invalid_scope")
        narrowed = refresh(self.provider, token, scope="openid").json()
        self.assertEqual(narrowed["scope"], "openid")
        whole = refresh(self.provider, narrowed["refresh_token"]).json()
        self.assertEqual(whole["scope"], "openid profile email offline_access")

    def test_other_client(self):
        token = Login(self.provider).tokens()["refresh_token"]
        stolen = refresh(self.provider, token, client_id="demo-password",
                         client_secret="demo-password-secret")
        self.assert_error(stolen, "invalid_grant")
        self.assertEqual(refresh(self.provider, token).status, 200)

    def test_without_rotation(self):
        with Provider("--no-rotate") as provider:
            token = Login(provider).tokens()["refresh_token"]
            for _ in range(2):
                response = refresh(provider, token)
                self.assertEqual(response.status, 200)
                self.assertNotIn("refresh_token", response.json())


class ClientTest(ProviderTest):
    def test_post(self):
        tokens = service_token(self.provider).json()
        self.assertEqual(tokens["scope"], "api")
        self.assertNotIn("refresh_token", tokens)
        self.assertNotIn("id_token", tokens)
        self.assertEqual(self.provider.log()[-1]["client_auth"], "client_secret_post")

    def test_basic(self):
        response = self.provider.token(basic("demo-service", "demo-service-secret"),
                                       grant_type="client_credentials", scope="a b")
        self.assertEqual(response.json()["scope"], "a b")
        self.assertEqual(self.provider.log()[-1]["client_auth"], "client_secret_basic")

    def test_awkward_characters(self):
        encoded = self.provider.token(basic(AWKWARD_ID, AWKWARD_SECRET),
                                      grant_type="client_credentials")
        self.assertEqual(encoded.status, 200)
        posted = self.provider.token(grant_type="client_credentials", client_id=AWKWARD_ID,
                                     client_secret=AWKWARD_SECRET)
        self.assertEqual(posted.status, 200)
        self.assertEqual(self.provider.log()[-1]["client_id"], AWKWARD_ID)
        bare = base64.b64encode(f"{AWKWARD_ID}:{AWKWARD_SECRET}".encode()).decode()
        refused = self.provider.token({"Authorization": "Basic " + bare},
                                      grant_type="client_credentials")
        self.assert_error(refused, "invalid_client", 401)

    def test_refusals(self):
        grant = {"grant_type": "client_credentials"}
        good = basic("demo-service", "demo-service-secret")
        wrong = self.provider.token(basic("demo-service", "wrong"), **grant)
        self.assert_error(wrong, "invalid_client", 401)
        self.assertTrue(wrong.headers["WWW-Authenticate"].startswith("Basic"))
        self.assert_error(self.provider.token(client_id="demo-service", client_secret="x", **grant),
                          "invalid_client", 401)
        self.assert_error(self.provider.token(client_id="nobody", **grant), "invalid_client", 401)
        self.assert_error(self.provider.token(client_id="demo-service", **grant),
                          "invalid_client", 401)
        self.assert_error(self.provider.token(**grant), "invalid_client", 401)
        self.assert_error(self.provider.token(client_id="demo-desktop", client_secret="x", **grant),
                          "invalid_client", 401)
        self.assert_error(self.provider.token({"Authorization": "Basic !"}, **grant),
                          "invalid_client", 401)
        twice = self.provider.token(good, client_secret="demo-service-secret", **grant)
        self.assert_error(twice, "invalid_request")
        self.assert_error(self.provider.token(good, client_id="other", **grant), "invalid_request")
        self.assert_error(self.provider.token(good, grant_type="password"), "unauthorized_client")
        self.assert_error(self.provider.token(good, grant_type="x"), "unsupported_grant_type")
        self.assert_error(self.provider.token(good), "invalid_request")

    def test_bad_bodies(self):
        form = {"Content-Type": FORM_TYPE}
        for body in "grant_type=a&grant_type=b", "grant_type=%zz":
            self.assert_error(self.provider.ask("POST", "/token", body, form), "invalid_request")
        other = self.provider.ask("POST", "/token", "{}", {"Content-Type": "application/json"})
        self.assert_error(other, "invalid_request")

    def test_password(self):
        fields = {"grant_type": "password", "username": "alice", "client_id": "demo-password",
                  "client_secret": "demo-password-secret"}
        tokens = self.provider.token(password="alice", **fields).json()
        again = refresh(self.provider, tokens["refresh_token"], client_id="demo-password",
                        client_secret="demo-password-secret")
        self.assertEqual(again.status, 200)
        self.assert_error(self.provider.token(password="wrong", **fields), "invalid_grant")
        self.assert_error(self.provider.token(**fields), "invalid_request")


class ApiTest(ProviderTest):
    def setUp(self):
        super().setUp()
        self.token = service_token(self.provider).json()["access_token"]

    def test_echo(self):
        headers = {**bearer(self.token), "X-Test": "é".encode("latin-1").decode("latin-1"),
                   "Content-Type": "text/plain"}
        for method in "GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS":
            with self.subTest(method):
                body = None if method in ("GET", "OPTIONS") else "text ü".encode()
                response = self.provider.ask(method, "/api/a%20b?x=1&x=2", body, headers)
                self.assertEqual(response.status, 200)
                echo = response.json()
                self.assertEqual((echo["method"], echo["path"], echo["query"]),
                                 (method, "/api/a%20b", "x=1&x=2"))
                self.assertEqual(echo["body"], "text ü" if body else "")
                self.assertEqual(echo["headers"]["content-type"], "text/plain")
                self.assertNotIn("authorization", echo["headers"])
                self.assertNotIn(self.token, response.text())
                self.assertEqual((echo["subject"], echo["client_id"], echo["scope"]),
                                 ("demo-service", "demo-service", "api"))

    def test_methods_without_body(self):
        self.assertEqual(self.provider.ask("DELETE", "/api/x", None, bearer(self.token)).status, 200)
        head = self.provider.ask("HEAD", "/api/x", None, bearer(self.token))
        self.assertEqual((head.status, head.body), (200, b""))

    def test_unauthorized(self):
        for headers in {}, bearer("unknown"), bearer(""), basic("demo-service", "x"):
            for path in "/api/hello", "/userinfo":
                response = self.provider.get(path, headers)
                self.assertEqual(response.status, 401)
                self.assertIn('error="invalid_token"', response.headers["WWW-Authenticate"])

    def test_expired_by_command(self):
        self.assertEqual(self.provider.get("/api/hello", bearer(self.token)).status, 200)
        self.assertEqual(self.provider.ask("POST", "/_demo/expire").status, 204)
        self.assertEqual(self.provider.get("/api/hello", bearer(self.token)).status, 401)
        fresh = service_token(self.provider).json()["access_token"]
        self.assertEqual(self.provider.get("/api/hello", bearer(fresh)).status, 200)

    def test_forbidden(self):
        response = self.provider.get("/api/forbidden", bearer(self.token))
        self.assertEqual(response.status, 403)
        self.assertIn('error="insufficient_scope"', response.headers["WWW-Authenticate"])
        self.assertEqual(self.provider.get("/api/forbidden").status, 401)
        self.assertEqual(self.provider.get("/userinfo", bearer(self.token)).status, 403)

    def test_redirect(self):
        target = "http://localhost:9/elsewhere?a=b"
        path = "/api/redirect?to=" + urllib.parse.quote(target, safe="")
        response = self.provider.ask("POST", path, "x", bearer(self.token))
        self.assertEqual((response.status, response.headers["Location"]), (307, target))
        for bad in "", "?to=", "?to=a%0d%0aX:%20y":
            response = self.provider.get("/api/redirect" + bad, bearer(self.token))
            self.assertEqual(response.status, 400)


class FaultTest(ProviderTest):
    def set(self, text):
        self.provider.clear_faults()
        self.assertEqual(self.provider.fault(text).status, 204)

    def test_statuses_and_bodies(self):
        for what, status, kind in (("500", 500, "text/plain"), ("503", 503, "text/plain"),
                                   ("400-empty", 400, None), ("403-html", 403, "text/html"),
                                   ("html", 200, "text/html"), ("empty", 200, None)):
            with self.subTest(what):
                self.set("token=" + what)
                response = service_token(self.provider)
                self.assertEqual(response.status, status)
                if kind:
                    self.assertTrue(response.headers["Content-Type"].startswith(kind))
                    self.assertTrue(response.body)
                else:
                    self.assertEqual(response.body, b"")

    def test_oauth_errors(self):
        for error in "invalid_grant", "invalid_request", "invalid_client", "server_error":
            self.set("token=" + error)
            self.assert_error(service_token(self.provider), error)

    def test_every_endpoint(self):
        for endpoint, path in (("discovery", "/.well-known/openid-configuration"),
                               ("discovery", "/.well-known/oauth-authorization-server"),
                               ("userinfo", "/userinfo"), ("api", "/api/any"),
                               ("authorize", "/authorize")):
            with self.subTest(path):
                self.set(endpoint + "=503:1")
                self.assertEqual(self.provider.get(path).status, 503)
                self.assertNotEqual(self.provider.get(path).status, 503)

    def test_refresh_only(self):
        token = Login(self.provider).tokens()["refresh_token"]
        self.set("refresh=503:2")
        self.assertEqual(service_token(self.provider).status, 200)
        statuses = [refresh(self.provider, token).status for _ in range(3)]
        self.assertEqual(statuses, [503, 503, 200])
        self.assertEqual(self.provider.counts()["faults"], 2)
        self.assertEqual(self.provider.counts()["token.refresh_token"], 3)

    def test_sequence(self):
        self.set("token=503:1")
        self.provider.fault("token=invalid_grant:1")
        statuses = [service_token(self.provider).status for _ in range(3)]
        self.assertEqual(statuses, [503, 400, 200])

    def test_authorize_error_redirects(self):
        self.set("authorize=server_error")
        answer = answer_of(Login(self.provider).open())
        self.assertEqual((answer["error"], answer["state"]), ("server_error", "st&te=1"))
        self.assertEqual(Login(self.provider, client_id="x").open().status, 400)

    def test_api_401_has_its_header(self):
        token = service_token(self.provider).json()["access_token"]
        self.set("api=401:1")
        response = self.provider.get("/api/hello", bearer(token))
        self.assertEqual(response.status, 401)
        self.assertIn("invalid_token", response.headers["WWW-Authenticate"])
        self.assertEqual(self.provider.get("/api/hello", bearer(token)).status, 200)

    def test_reset(self):
        self.set("token=reset")
        with self.assertRaises((http.client.RemoteDisconnected, ConnectionResetError)):
            service_token(self.provider)
        self.provider.clear_faults()
        self.assertEqual(service_token(self.provider).status, 200)

    def test_hang(self):
        self.set("token=hang")
        with self.assertRaises(socket.timeout):
            service_token(self.provider, timeout=0.3)
        self.assertEqual(self.provider.log()[-1]["grant_type"], "client_credentials")
        # The provider notices that the client has left.
        eventually(lambda: self.provider.log()[-1]["status"] == 0)

    def test_end_while_hanging(self):
        with Provider("--fault", "api=hang") as provider:
            with socket.create_connection(("127.0.0.1", provider.port), timeout=WAIT) as client:
                client.sendall(f"GET /api/x HTTP/1.1\r\nHost: localhost:{provider.port}\r\n\r\n"
                               .encode())
                eventually(provider.log)
                provider.stop()
                self.assertEqual(client.recv(1), b"")

    def test_slow(self):
        self.set("token=slow=60000")
        with self.assertRaises(socket.timeout):
            service_token(self.provider, timeout=0.3)
        self.set("token=slow=1")
        self.assertEqual(service_token(self.provider).status, 200)

    def test_shapes(self):
        for shape, check in (("lowercase-bearer", lambda t: t["token_type"] == "bearer"),
                             ("string-expires", lambda t: t["expires_in"] == "3600"),
                             ("no-scope", lambda t: "scope" not in t),
                             ("no-expires", lambda t: "expires_in" not in t),
                             ("no-refresh", lambda t: "refresh_token" not in t),
                             ("no-id-token", lambda t: "id_token" not in t)):
            with self.subTest(shape):
                self.set(f"token={shape}:1")
                self.assertTrue(check(Login(self.provider).tokens()))
                self.assertFalse(check(Login(self.provider).tokens()))

    def test_shapes_add_up(self):
        self.set("token=no-scope")
        self.provider.fault("token=lowercase-bearer")
        tokens = service_token(self.provider).json()
        self.assertEqual(tokens["token_type"], "bearer")
        self.assertNotIn("scope", tokens)

    def test_wrong_nonce(self):
        self.set("token=wrong-nonce")
        token = Login(self.provider).tokens()["id_token"]
        nonce = json.loads(unpack(token.split(".")[1]))["nonce"]
        self.assertNotEqual(nonce, "n-1")

    def test_kept_refresh_token_stays_good(self):
        token = Login(self.provider).tokens()["refresh_token"]
        self.set("refresh=no-refresh:1")
        self.assertNotIn("refresh_token", refresh(self.provider, token).json())
        self.assertIn("refresh_token", refresh(self.provider, token).json())

    def test_bad_faults(self):
        for text in ("", "token", "token=", "nowhere=500", "token=99", "token=600", "token=500:0",
                     "token=500:x", "token=slow=", "token=slow=60001", "token=500-json"):
            self.assertEqual(self.provider.fault(text).status, 400, text)
        self.assertEqual(service_token(self.provider).status, 200)

    def test_option(self):
        with Provider("--fault", "token=503:1", "--fault", "api=500") as provider:
            self.assertEqual(service_token(provider).status, 503)
            self.assertEqual(service_token(provider).status, 200)
            self.assertEqual(provider.get("/api/x").status, 500)


class LogTest(ProviderTest):
    def test_entries(self):
        service_token(self.provider)
        self.provider.get("/api/hello?secret=1")
        first, second = self.provider.log()
        self.assertGreater(first.pop("time"), 1_600_000_000_000)
        self.assertEqual(first, {"method": "POST", "path": "/token", "status": 200,
                                 "grant_type": "client_credentials", "client_id": "demo-service",
                                 "client_auth": "client_secret_post", "refresh_family": None,
                                 "refresh_generation": None, "event": None})
        self.assertEqual((second["path"], second["status"]), ("/api/hello", 401))

    def test_never_a_token(self):
        tokens = Login(self.provider).tokens()
        refresh(self.provider, tokens["refresh_token"])
        text = json.dumps(self.provider.log())
        for name in "access_token", "refresh_token", "id_token":
            self.assertNotIn(tokens[name], text)

    def test_clear_and_counts(self):
        service_token(self.provider)
        self.provider.get("/jwks")
        counts = self.provider.counts()
        self.assertEqual((counts["token.client_credentials"], counts["jwks"]), (1, 1))
        self.assertEqual(counts["reuse_detected"], 0)
        self.assertEqual(self.provider.ask("DELETE", "/_demo/log").status, 204)
        self.assertEqual(self.provider.log(), [])
        self.assertEqual(set(self.provider.counts().values()), {0})


class LifetimeTest(unittest.TestCase):
    def test_lifetimes(self):
        with Provider("--access-lifetime", "120", "--refresh-lifetime", "300") as provider:
            self.assertEqual(service_token(provider).json()["expires_in"], 120)

    def test_tokens_expire(self):
        with Provider("--access-lifetime", "1", "--refresh-lifetime", "1") as provider:
            tokens = Login(provider).tokens()
            access = bearer(tokens["access_token"])
            eventually(lambda: provider.get("/api/hello", access).status == 401)
            self.assertEqual(refresh(provider, tokens["refresh_token"]).json()["error"],
                             "invalid_grant")


if __name__ == "__main__":
    unittest.main()
