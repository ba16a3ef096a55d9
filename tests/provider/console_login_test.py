"""The console program against a real identity provider: logging in, staying logged in, logging out."""

import fcntl
import http.server
import json
import os
import re
import signal
import socket
import subprocess
import threading
import time
import unittest
import urllib.parse

import harness
from harness import AWKWARD_CLIENT, DESKTOP_CLIENT, PASSWORD_CLIENT, SERVICE_CLIENT

SCOPE = "openid profile email offline_access"

# What the program's exit codes mean.
DONE, FAILED, USAGE, LOGIN_REQUIRED, REFUSED, NETWORK, CACHE, UNAUTHORIZED, NOT_IN_TIME, CLIENT_REFUSED = range(10)
GRANT_REFUSED, INTERRUPTED = 11, 130


class ConsoleCase(unittest.TestCase):
    """A fresh home for each test; one provider for each class."""

    options = {"require_pkce": "on"}

    @classmethod
    def setUpClass(cls):
        cls.provider = cls.enterClassContext(harness.Provider(**cls.options))

    def setUp(self):
        self.home = self.enterContext(harness.Home())
        self.report_path = self.home.root / "user-report.json"
        self.lmi = harness.Lmi(
            self.home, BROWSER=harness.user_program(), LMI_USER_REPORT=self.report_path)
        self.home.env(
            "prod", OAUTH_GRANT_TYPE="authorization_code_pkce", OAUTH_ISSUER=self.provider.issuer,
            OAUTH_CLIENT_ID=DESKTOP_CLIENT, OAUTH_SCOPES=SCOPE)
        self.provider.clear_log()

    def expect(self, code, *args, **options):
        """Runs the program and insists on its exit code."""
        result = self.lmi.run(*args, **options)
        self.assertEqual(result.returncode, code, f"{args}: {result}\n{self.provider.errors()}")
        return result

    def log_in(self, name="prod"):
        self.expect(DONE, "auth", "login", "-e", name)
        return self.home.token(name)

    def print_token(self, name="prod"):
        printed = self.expect(DONE, "auth", "token", "-e", name).stdout
        self.assertRegex(printed, r"\A[^\s]+\n\Z")
        return printed.removesuffix("\n")

    def status(self, name="prod", code=DONE):
        result = self.lmi.run("auth", "status", "-e", name, "--output", "json")
        if code is not None:
            self.assertEqual(result.returncode, code, result)
        return json.loads(result.stdout)

    def report(self):
        """What the scripted user saw; written when the user is done, maybe after the program is."""
        harness.wait_until(self.report_path.exists, 20, "the scripted user wrote no report")
        return json.loads(self.report_path.read_text())

    def call_api(self, access_token):
        return harness.http_request(
            "GET", self.provider.url("/api/things"), headers={"Authorization": f"Bearer {access_token}"})

    def redirect_uri(self):
        """Where the program asked the provider to send the person."""
        requests = [entry for entry in self.provider.log() if entry["endpoint"] == "authorization"]
        return urllib.parse.urlsplit(next(entry["redirect_uri"] for entry in requests if entry["redirect_uri"]))

    def assert_port_closed(self):
        port = self.redirect_uri().port
        for address in ("127.0.0.1", "::1"):
            self.assertFalse(harness.can_connect(address, port), f"{address} still listens on {port}")

    def assert_names_the_way_back(self, result, name="prod"):
        self.assertRegex(result.stderr, f"lmi auth login (--force )?-e {name}")
        self.assertEqual(result.stdout, "")

    def assert_keeps_secrets(self, result, token):
        """Neither output nor messages contain a token that nobody asked for."""
        for key in ("access_token", "refresh_token", "id_token"):
            if token.get(key):
                self.assertNotIn(token[key], result.stdout + result.stderr)


class DoctorTest(ConsoleCase):
    def examine(self, code=DONE, **variables):
        printed = self.expect(code, "doctor", "-e", "prod", "--output", "json", **variables)
        return {each["check"]: each for each in json.loads(printed.stdout)["checks"]}

    def test_all_is_well(self):
        found = self.examine()
        self.assertEqual({each["verdict"] for each in found.values()}, {"good"}, found)
        self.assertEqual(list(found), [
            "configuration", "token_folder", "token_file", "browser", "redirect_address",
            "name_lookup", "connection", "clock", "description", "signing_keys"])
        told = self.expect(DONE, "doctor", "-e", "prod").stdout
        self.assertRegex(told, r"\Agood +Configuration +/.*/prod.env\n")
        self.assertRegex(told, r"good +Clock +\d+ s apart from the provider's\n")

    def test_a_provider_that_is_not_there(self):
        self.home.env("prod", OAUTH_GRANT_TYPE="authorization_code_pkce", OAUTH_CLIENT_ID="x",
                      OAUTH_ISSUER="http://127.0.0.1:1")
        found = self.examine(code=NETWORK)
        self.assertEqual(found["connection"]["error"], "network_failed")
        self.assertNotIn("description", found)

    def test_a_log_that_cannot_be_written(self):
        found = self.examine(LOG_FILE=self.home.root)
        self.assertEqual((found["log"]["verdict"], found["log"]["error"]), ("warning", "log_unusable"))
        self.assertNotIn("log", self.examine(LOG_FILE=self.home.root, OAUTH_LOG_LEVEL="off"))

    def test_another_issuer(self):
        self.home.env("prod", OAUTH_GRANT_TYPE="authorization_code_pkce", OAUTH_CLIENT_ID="x",
                      OAUTH_ISSUER=self.provider.issuer + "/")
        self.assertEqual(self.examine(code=REFUSED)["description"]["error"],
                         "discovery_issuer_mismatch")

    def test_a_browser_that_is_not_there_is_a_warning(self):
        found = self.examine(BROWSER="/nonexistent")
        self.assertEqual((found["browser"]["verdict"], found["browser"]["error"]),
                         ("warning", "browser_missing"))

    def test_a_redirect_port_that_is_taken(self):
        with socket.create_server(("127.0.0.1", 0)) as taken:
            self.home.env("prod", OAUTH_GRANT_TYPE="authorization_code_pkce", OAUTH_CLIENT_ID="x",
                          OAUTH_ISSUER=self.provider.issuer,
                          OAUTH_REDIRECT_URI=f"http://localhost:{taken.getsockname()[1]}/callback")
            self.assertEqual(self.examine(code=FAILED)["redirect_address"]["error"], "port_busy")

    def test_clocks_that_are_apart(self):
        class Late(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                self.send_response_only(404)
                self.send_header("Date", self.date_time_string(time.time() - 600))
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        with http.server.HTTPServer(("127.0.0.1", 0), Late) as server:
            thread = threading.Thread(target=server.serve_forever, args=(0.05,))
            thread.start()
            try:
                self.home.env("prod", OAUTH_CLIENT_ID="x", OAUTH_CLIENT_SECRET="y",
                              OAUTH_TOKEN_URL=f"http://127.0.0.1:{server.server_port}/token")
                found = self.examine()
            finally:
                server.shutdown()
                thread.join()
        self.assertEqual((found["clock"]["verdict"], found["clock"]["error"]),
                         ("warning", "clock_apart"))

    def test_nothing_is_changed_and_no_secret_sent(self):
        self.log_in()
        before = self.home.token("prod")
        self.provider.clear_log()
        self.examine()
        self.assertEqual(self.home.token("prod"), before)
        self.assertLessEqual({entry["endpoint"] for entry in self.provider.log()},
                             {"discovery", "jwks"})


class ExplainTest(ConsoleCase):
    """G9: what is configured wins over what the provider says, and the person can see which it is."""

    def explain(self, code=DONE, **settings):
        self.home.env("prod", OAUTH_GRANT_TYPE="authorization_code_pkce",
                      OAUTH_CLIENT_ID=DESKTOP_CLIENT, **settings)
        printed = self.expect(code, "config", "show", "--explain", "-e", "prod", "--output", "json")
        content = json.loads(printed.stdout)
        self.assertIn("OAUTH_CLIENT_ID", [value["key"] for value in content["values"]])
        return {each.pop("name"): each for each in content["endpoints"]}

    def test_what_the_issuer_says(self):
        found = self.explain(OAUTH_ISSUER=self.provider.issuer)
        self.assertEqual(found["token endpoint"], {
            "address": self.provider.url("/token"), "configured": None,
            "discovered": self.provider.url("/token")})
        self.assertEqual(set(found), {
            "authorization endpoint", "token endpoint", "signing keys", "userinfo endpoint"})

    def test_what_is_configured_wins(self):
        ours = "https://sso.example.com/token"
        found = self.explain(OAUTH_ISSUER=self.provider.issuer, OAUTH_TOKEN_URL=ours)
        self.assertEqual(found["token endpoint"], {
            "address": ours, "configured": ours, "discovered": self.provider.url("/token")})
        told = self.expect(DONE, "config", "show", "--explain", "-e", "prod").stdout
        self.assertRegex(told, rf"token endpoint +=\s+{ours} +\(OAUTH_TOKEN_URL, .*prod.env:\d+; "
                               rf"the issuer says {self.provider.url('/token')}\)")

    def test_without_an_issuer_nobody_is_asked(self):
        found = self.explain(OAUTH_AUTHORIZE_URL=self.provider.url("/auth"),
                             OAUTH_TOKEN_URL=self.provider.url("/token"))
        self.assertIsNone(found["signing keys"]["address"])
        self.assertEqual(self.provider.counts()["discovery"], 0)

    def test_an_issuer_that_does_not_answer(self):
        found = self.explain(code=NETWORK, OAUTH_ISSUER="http://127.0.0.1:1",
                             OAUTH_TOKEN_URL=self.provider.url("/token"))
        self.assertEqual(found["token endpoint"]["address"], self.provider.url("/token"))


class LoginTest(ConsoleCase):
    def test_login_stores_a_token_that_works(self):
        before = int(time.time())
        token = self.log_in()
        self.assertEqual(self.home.token_modes("prod"), (0o600, 0o700))
        self.assertEqual(token["token_type"].lower(), "bearer")
        self.assertTrue(token["refresh_token"] and token["id_token"])
        self.assertLessEqual(before, token["issued_at"])
        self.assertAlmostEqual(token["expires_at"], before + 3600, delta=60)
        self.assertEqual(self.call_api(token["access_token"]).status, 200)

    def test_login_prints_no_secret(self):
        result = self.expect(DONE, "auth", "login", "-e", "prod")
        self.assert_keeps_secrets(result, self.home.token("prod"))

    def test_login_asks_with_a_hashed_challenge_from_a_loopback_address(self):
        self.log_in()
        [request] = [entry for entry in self.provider.log()
                     if entry["endpoint"] == "authorization" and entry["code_challenge_method"]]
        self.assertEqual((request["code_challenge_method"], request["client_id"]), ("S256", DESKTOP_CLIENT))
        self.assertIn(self.redirect_uri().hostname, ("localhost", "127.0.0.1", "::1"))
        self.assertEqual(self.provider.counts()["authorization_code"], 1)

    def test_the_person_ends_at_a_page_that_says_so(self):
        self.log_in()
        final = self.report()["final"]
        self.assertEqual(final["status"], 200)
        self.assertIn("<html", final["body"].lower())
        self.assertNotIn("code=", final["body"])

    def test_the_port_is_closed_afterwards(self):
        self.log_in()
        self.assert_port_closed()

    def test_token_prints_what_login_stored(self):
        token = self.log_in()
        self.assertEqual(self.print_token(), token["access_token"])
        self.assertEqual(self.provider.counts()["refresh_token"], 0)

    def test_status_tells_all_without_asking_the_provider(self):
        token = self.log_in()
        self.provider.clear_log()
        status = self.status()
        self.assertEqual(set(status), {
            "environment", "grant_type", "state", "expires_at", "expires_in", "issued_at",
            "token_type", "refreshable", "has_id_token", "subject", "error"})
        self.assertEqual(
            [status[key] for key in ("environment", "grant_type", "state", "refreshable", "has_id_token", "subject")],
            ["prod", "authorization_code_pkce", "valid", True, True, "alice"])
        self.assertGreater(status["expires_in"], 3500)
        self.assertFalse(status["error"])
        self.assertNotIn(token["access_token"], json.dumps(status))
        self.assertEqual(self.provider.log(), [])

    def test_endpoints_instead_of_an_issuer(self):
        self.home.env(
            "plain", OAUTH_GRANT_TYPE="authorization_code_pkce", OAUTH_CLIENT_ID=DESKTOP_CLIENT,
            OAUTH_AUTHORIZE_URL=self.provider.url("/auth"), OAUTH_TOKEN_URL=self.provider.url("/token"),
            OAUTH_SCOPES=SCOPE)
        token = self.log_in("plain")
        self.assertEqual(self.call_api(token["access_token"]).status, 200)
        self.assertEqual(self.provider.counts()["discovery"], 0)

    def test_a_second_login_replaces_the_first(self):
        first = self.log_in()
        again = self.expect(DONE, "auth", "login", "-e", "prod")
        self.assertIn("--force", again.stderr)
        self.assertEqual(self.home.token("prod"), first)
        second = self.expect(DONE, "auth", "login", "--force", "-e", "prod",
                             LMI_USER=harness.BOB[0], LMI_PASSWORD=harness.BOB[1])
        self.assert_keeps_secrets(second, first)
        self.assertNotEqual(self.home.token("prod")["access_token"], first["access_token"])
        self.assertEqual(self.status()["subject"], "bob")


class UnusualLoginTest(ConsoleCase):
    def test_denied(self):
        result = self.expect(REFUSED, "auth", "login", "-e", "prod", LMI_USER_MODE="deny")
        self.assertTrue(result.stderr.strip())
        self.assertFalse(self.home.token_path("prod").exists()
                         and self.home.token("prod").get("access_token"))
        self.assertEqual(self.provider.counts()["token"], 0)
        self.assert_port_closed()

    def test_denied_keeps_the_former_login(self):
        token = self.log_in()
        self.expect(REFUSED, "auth", "login", "--force", "-e", "prod", LMI_USER_MODE="deny")
        self.assertEqual(self.home.token("prod"), token)

    def test_stray_requests_disturb_nothing(self):
        self.expect(DONE, "auth", "login", "-e", "prod", LMI_USER_MODE="stray")
        self.assertEqual(self.provider.counts()["token"], 1, "the foreign code was sent to the provider")
        self.assertEqual(self.call_api(self.home.token("prod")["access_token"]).status, 200)
        report = self.report()
        callback = [step for step in report["steps"] if step["url"].endswith(self.redirect_uri().path)]
        self.assertTrue(all(step["status"] != 200 for step in callback[:-1]), callback)
        self.assertEqual(report["final"]["status"], 200)

    def test_nobody_comes_back(self):
        started = time.monotonic()
        self.expect(NOT_IN_TIME, "auth", "login", "-e", "prod", "--timeout", "2", LMI_USER_MODE="leave")
        self.assertLess(time.monotonic() - started, 15)
        self.assert_port_closed()
        self.assertFalse(self.home.token_path("prod").exists())

    def test_without_a_browser_the_address_is_printed(self):
        with self.lmi.start("auth", "login", "-e", "prod", "--no-browser") as running:
            address = running.wait_for(rf"{re.escape(self.provider.url('/auth'))}\?\S+").group()
            self.walk(address)
            result = running.result()
        self.assertEqual(result.returncode, DONE, result)
        self.assertEqual(self.call_api(self.home.token("prod")["access_token"]).status, 200)

    def test_interrupted(self):
        with self.lmi.start("auth", "login", "-e", "prod", LMI_USER_MODE="leave") as running:
            self.report()
            running.interrupt()
            result = running.result()
        self.assertEqual(result.returncode, INTERRUPTED, result)
        self.assert_port_closed()

    def test_no_provider(self):
        with harness.Provider() as gone:
            self.home.env("gone", OAUTH_GRANT_TYPE="authorization_code_pkce",
                          OAUTH_ISSUER=gone.issuer, OAUTH_CLIENT_ID=DESKTOP_CLIENT)
        self.expect(NETWORK, "auth", "login", "-e", "gone")

    def test_no_such_environment(self):
        self.expect(USAGE, "auth", "login", "-e", "nowhere")

    def walk(self, address):
        environment = {**os.environ, "LMI_USER_REPORT": str(self.report_path)}
        subprocess.run([harness.user_program(), address], check=True, timeout=60, env=environment)


class MachineTest(ConsoleCase):
    def machine(self, name, client, **keys):
        self.home.env(name, OAUTH_ISSUER=self.provider.issuer, OAUTH_CLIENT_ID=client[0],
                      OAUTH_CLIENT_SECRET=client[1], **keys)

    def token_requests(self):
        return [entry for entry in self.provider.log() if entry["endpoint"] == "token"]

    def test_client_credentials_need_no_login(self):
        self.machine("svc", SERVICE_CLIENT, OAUTH_GRANT_TYPE="client_credentials", OAUTH_SCOPES="things:read")
        first = self.print_token("svc")
        answer = self.call_api(first)
        self.assertEqual((answer.status, answer.json()["scope"]), (200, "things:read"))
        self.assertEqual(self.print_token("svc"), first)
        [request] = self.token_requests()
        self.assertEqual((request["client_id"], request["client_auth"]), (SERVICE_CLIENT[0], "post"))

    def test_client_credentials_in_the_header(self):
        self.machine("svc", AWKWARD_CLIENT, OAUTH_GRANT_TYPE="client_credentials",
                     OAUTH_TOKEN_AUTH_METHOD="client_secret_basic")
        self.assertEqual(self.call_api(self.print_token("svc")).status, 200)
        [request] = self.token_requests()
        self.assertEqual((request["client_id"], request["client_auth"]), (AWKWARD_CLIENT[0], "basic"))

    def test_a_wrong_secret_is_refused(self):
        self.machine("svc", (SERVICE_CLIENT[0], "wrong-secret"), OAUTH_GRANT_TYPE="client_credentials")
        result = self.expect(CLIENT_REFUSED, "auth", "token", "-e", "svc")
        self.assertEqual(result.stdout, "")
        self.assertNotIn("wrong-secret", result.stderr)

    def test_password(self):
        self.machine("pw", PASSWORD_CLIENT, OAUTH_GRANT_TYPE="password", OAUTH_SCOPES=SCOPE,
                     OAUTH_USERNAME=harness.BOB[0], OAUTH_PASSWORD=harness.BOB[1])
        self.expect(DONE, "auth", "login", "-e", "pw")
        self.assertEqual(self.call_api(self.print_token("pw")).json()["sub"], "bob")
        self.assertEqual(self.status("pw")["subject"], "bob")

    def test_a_wrong_password_is_refused(self):
        self.machine("pw", PASSWORD_CLIENT, OAUTH_GRANT_TYPE="password",
                     OAUTH_USERNAME=harness.BOB[0], OAUTH_PASSWORD="wrong-password")
        result = self.expect(GRANT_REFUSED, "auth", "login", "-e", "pw")
        self.assertNotIn("wrong-password", result.stderr)


class LogoutTest(ConsoleCase):
    def test_logout_forgets_the_tokens(self):
        token = self.log_in()
        self.assert_keeps_secrets(self.expect(DONE, "auth", "logout", "-e", "prod"), token)
        stored = self.home.token("prod")
        self.assertEqual(stored["access_token"], "")
        self.assertFalse(stored.get("refresh_token"))
        self.assertEqual(self.status(code=None)["state"], "logged_out")
        self.assert_names_the_way_back(self.expect(LOGIN_REQUIRED, "auth", "token", "-e", "prod"))

    def test_never_logged_in(self):
        self.assertEqual(self.status(code=None)["state"], "logged_out")
        self.assert_names_the_way_back(self.expect(LOGIN_REQUIRED, "auth", "token", "-e", "prod"))

    def test_login_after_logout(self):
        self.log_in()
        self.expect(DONE, "auth", "logout", "-e", "prod")
        self.assertEqual(self.print_token_after_login(), self.home.token("prod")["access_token"])

    def print_token_after_login(self):
        self.log_in()
        return self.print_token()


class ExpiryCase(ConsoleCase):
    def expire_locally(self, name="prod"):
        """The stored token's time is over, as after a night."""
        token = self.home.token(name)
        token["expires_at"] = int(time.time()) - 60
        self.home.write_token(name, token)
        return token


class RefreshTest(ExpiryCase):
    def test_an_expired_token_is_refreshed_once(self):
        self.log_in()
        old = self.expire_locally()
        self.assertEqual(self.status(code=None)["state"], "expired")
        new = self.print_token()
        stored = self.home.token("prod")
        self.assertNotEqual(new, old["access_token"])
        self.assertEqual(stored["access_token"], new)
        self.assertNotEqual(stored["refresh_token"], old["refresh_token"])
        self.assertEqual(self.home.token_modes("prod"), (0o600, 0o700))
        self.assertEqual(self.call_api(new).status, 200)
        self.assertEqual(self.print_token(), new)
        counts = self.provider.counts()
        self.assertEqual((counts["refresh_token"], counts["reuse_detected"]), (1, 0))

    def test_rotation_goes_on(self):
        self.log_in()
        seen = set()
        for _ in range(3):
            seen.add(self.expire_locally()["refresh_token"])
            self.print_token()
        self.assertEqual(len(seen), 3)
        self.assertEqual(self.provider.counts()["reuse_detected"], 0)

    def test_a_used_refresh_token_needs_a_new_login(self):
        self.log_in()
        old = self.expire_locally()
        self.print_token()
        self.home.write_token("prod", old)
        result = self.lmi.run("auth", "token", "-e", "prod")
        self.assertEqual(result.returncode, LOGIN_REQUIRED, result)
        self.assert_names_the_way_back(result)
        self.assert_keeps_secrets(result, old)
        self.assertEqual(self.provider.counts()["reuse_detected"], 1)

    def test_a_revoked_refresh_token_needs_a_new_login(self):
        self.log_in()
        self.expire_locally()
        self.provider.revoke_grants()
        result = self.lmi.run("auth", "token", "-e", "prod")
        self.assertEqual(result.returncode, LOGIN_REQUIRED, result)
        self.assert_names_the_way_back(result)
        self.log_in()
        self.assertEqual(self.call_api(self.print_token()).status, 200)

    def test_a_provider_that_is_away_costs_no_login(self):
        """The refresh token must survive; only the provider may say that it is worth nothing."""
        with harness.Provider() as first:
            self.home.env("away", OAUTH_GRANT_TYPE="authorization_code_pkce", OAUTH_ISSUER=first.issuer,
                          OAUTH_CLIENT_ID=DESKTOP_CLIENT, OAUTH_SCOPES=SCOPE)
            token = self.log_in("away")
        self.expire_locally("away")
        self.expect(NETWORK, "auth", "token", "-e", "away")
        self.assertEqual(self.home.token("away")["refresh_token"], token["refresh_token"])


class ShortLifeTest(ConsoleCase):
    options = {"access_ttl": 2, "require_pkce": "on"}

    def test_a_token_that_the_provider_lets_end(self):
        token = self.log_in()
        harness.wait_until(
            lambda: self.call_api(token["access_token"]).status == 401, 10, "the token does not end")
        # both sides count whole seconds, so the provider may be ahead by one
        harness.wait_until(lambda: time.time() >= token["expires_at"], 10, "the token does not end")
        new = self.print_token()
        self.assertNotEqual(new, token["access_token"])
        self.assertEqual(self.call_api(new).status, 200)
        self.assertNotEqual(self.home.token("prod")["refresh_token"], token["refresh_token"])
        self.assertEqual(self.provider.counts()["refresh_token"], 1)


class RequestTest(ExpiryCase):
    def request(self, code, *args):
        return self.expect(code, "request", "GET", self.provider.url("/api/things?x=1"), "-e", "prod", *args)

    def test_the_answer_is_printed(self):
        token = self.log_in()
        result = self.request(DONE)
        echo = json.loads(result.stdout)
        self.assertEqual([echo[key] for key in ("method", "path", "query", "sub")],
                         ["GET", "/api/things", {"x": "1"}, "alice"])
        self.assert_keeps_secrets(result, token)

    def test_a_401_is_refreshed_and_tried_again(self):
        self.log_in()
        self.provider.expire_access()
        self.provider.clear_log()
        self.assertEqual(json.loads(self.request(DONE).stdout)["sub"], "alice")
        counts = self.provider.counts()
        self.assertEqual((counts["api"], counts["refresh_token"]), (2, 1))

    def test_an_expired_token_is_refreshed_beforehand(self):
        self.log_in()
        self.expire_locally()
        self.provider.clear_log()
        self.request(DONE)
        counts = self.provider.counts()
        self.assertEqual((counts["api"], counts["refresh_token"]), (1, 1))

    def test_revoked_for_good(self):
        self.log_in()
        self.provider.expire_access()
        self.provider.revoke_grants()
        result = self.lmi.run("request", "GET", self.provider.url("/api/things"), "-e", "prod")
        self.assertIn(result.returncode, (UNAUTHORIZED, LOGIN_REQUIRED), result)
        self.assertRegex(result.stderr, "lmi auth login (--force )?-e prod")
        self.assertEqual(self.provider.counts()["refresh_token"], 1)

    def test_logged_out(self):
        self.request(LOGIN_REQUIRED)
        self.assertEqual(self.provider.counts()["api"], 0)


class InterruptTest(ExpiryCase):
    """M21: a signal while the provider is replacing the refresh token must not lose the new one."""

    options = {"token_delay": 1500, "require_pkce": "on"}
    signals = {"Ctrl-C": signal.SIGINT, "SIGTERM": signal.SIGTERM, "SIGHUP": signal.SIGHUP}

    def interrupt_during_the_refresh(self, *args):
        self.log_in()
        for name, number in self.signals.items():
            with self.subTest(name):
                self.interrupt_one(number, *args)

    def interrupt_one(self, number, *args):
        old = self.expire_locally()
        self.provider.clear_log()
        with self.lmi.start(*args) as running:
            running.wait_for("refreshing at")
            running.interrupt(number)
            result = running.result()
        self.assertEqual((result.returncode, result.stdout), (INTERRUPTED, ""), result)
        new = self.home.token("prod")
        self.assertNotEqual(new["refresh_token"], old["refresh_token"])
        self.assertEqual(self.provider.counts()["refresh_token"], 1)
        self.assertEqual(self.print_token(), new["access_token"])
        self.assertEqual(self.provider.counts()["reuse_detected"], 0)

    def test_of_a_token(self):
        self.interrupt_during_the_refresh("auth", "token", "-e", "prod", "-vv")

    def test_of_a_request(self):
        self.interrupt_during_the_refresh(
            "request", "GET", self.provider.url("/api/things"), "-e", "prod", "-vv")


    def test_while_another_process_has_the_lock(self):
        self.log_in()
        before = self.expire_locally()
        path = self.home.token_path("prod")
        with open(path.with_suffix(".lock"), "rb") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            for name, number in self.signals.items():
                with self.subTest(name), self.lmi.start(
                        "auth", "token", "-e", "prod", "-vv") as running:
                    running.wait_for("is to be refreshed")
                    running.interrupt(number)
                    self.assertEqual(running.result().returncode, INTERRUPTED)
        self.assertEqual(self.home.token("prod"), before)
        self.assertNotEqual(self.print_token(), before["access_token"])

    def test_while_a_service_thinks(self):
        self.log_in()
        with socket.create_server(("127.0.0.1", 0)) as service:
            for name, number in self.signals.items():
                with self.subTest(name), self.lmi.start(
                        "request", f"http://127.0.0.1:{service.getsockname()[1]}/", "-e",
                        "prod") as running:
                    service.settimeout(20)
                    connection, _ = service.accept()
                    with connection:
                        self.assertTrue(connection.recv(1))
                        running.interrupt(number)
                        result = running.result()
                    self.assertEqual((result.returncode, result.stdout), (INTERRUPTED, ""))


class CrowdTest(ExpiryCase):
    """Many programs, one refresh token that works once."""

    # Slow enough that all of them find the token expired.
    options = {"token_delay": 500, "require_pkce": "on"}
    crowd = 16

    def run_crowd(self, *args):
        running = [self.enterContext(self.lmi.start(*args)) for _ in range(self.crowd)]
        results = [process.result(timeout=60) for process in running]
        self.assertEqual([result.returncode for result in results], [DONE] * self.crowd,
                         [result.stderr for result in results if result.returncode])
        return {result.stdout for result in results}

    def assert_one_refresh(self):
        counts = self.provider.counts()
        self.assertEqual((counts["refresh_token"], counts["reuse_detected"]), (1, 0))

    def test_one_of_them_refreshes_for_all(self):
        self.log_in()
        old = self.expire_locally()
        [printed] = self.run_crowd("auth", "token", "-e", "prod")
        self.assertEqual(printed, self.home.token("prod")["access_token"] + "\n")
        self.assertNotEqual(printed, old["access_token"] + "\n")
        self.assert_one_refresh()

    def test_a_401_for_all_is_one_refresh(self):
        self.log_in()
        self.provider.expire_access()
        self.run_crowd("request", "GET", self.provider.url("/api/things"), "-e", "prod")
        self.assert_one_refresh()


if __name__ == "__main__":
    unittest.main()
