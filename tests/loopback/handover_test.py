"""What the browser is handed: one address, no shell, and nothing that is secret.

By hand: LMI_BIN_DIR=… python3 handover_test.py
"""

import json
import os
import pathlib
import re
import stat
import sys
import unittest
import urllib.parse

import login_case
from login_case import DONE, USAGE, Login, RecordingProvider, finish, harness, parameters_of

# A browser that writes down what it was given and what it can see.
RECORDER = """#!{python} -I
import json, os, pathlib, sys
def read(path):
    try:
        return path.read_bytes().decode("utf-8", "surrogateescape")
    except OSError:
        return ""
processes = {{path.name: read(path / "cmdline") for path in pathlib.Path("/proc").iterdir()
             if path.name.isdigit()}}
seen = dict(arguments=sys.argv[1:], environment=dict(os.environ), processes=processes,
            listening=read(pathlib.Path("/proc/net/tcp")), folder=os.getcwd(),
            input=os.readlink("/proc/self/fd/0"), output=os.readlink("/proc/self/fd/1"))
report = pathlib.Path({reports!r}) / str(os.getpid())
report.with_suffix(".part").write_text(json.dumps(seen))
report.with_suffix(".part").rename(report.with_suffix(".json"))
"""

# RFC 3986: everything else is percent-encoded
ADDRESS = re.compile(r"https?://(?:[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=]|%[0-9A-F]{2})+")

TOUCH = "touch pwned"
# other tests on this machine have canaries of their own
CANARY = f"canary-{os.getpid()}"
NASTY = (
    "two words", '"', "'", "`" + TOUCH + "`", "$(" + TOUCH + ")", "; " + TOUCH, "& " + TOUCH,
    "&& " + TOUCH, "| " + TOUCH, "> pwned", "%s", "%25s", "%d%n%x", "-flag", "--",
    "--remote-debug=1",
    "\\", "\\\"", "\n" + TOUCH, "\r\nX: y", "\t", "*", "~/x", "#", "!!", "${IFS}", "{a,b}", "é☃",
    "javascript:alert(1)", "a=b&state=mine", "\x1b[2J", "<script>", "a" * 30_000)


class HandoverCase(unittest.TestCase):
    def setUp(self):
        self.home = self.enterContext(harness.Home())
        self.reports = self.home.root / "reports"
        self.reports.mkdir()
        self.browser = self.program("browser")

    def program(self, name):
        path = self.home.root / name
        path.write_text(RECORDER.format(python=sys.executable, reports=str(self.reports)))
        path.chmod(stat.S_IRWXU)
        return path

    def log_in(self, *arguments, **variables):
        variables = {"BROWSER": str(self.browser), **variables}
        return self.enterContext(Login(self.home, *arguments, browser=True, variables=variables))

    def report(self):
        """What the one browser that was started saw."""
        def found():
            return list(self.reports.glob("*.json"))
        harness.wait_until(found, login_case.PATIENCE, "the browser was not started")
        [path] = found()
        report = json.loads(path.read_text())
        path.unlink()
        return report

    def assert_no_browser(self):
        self.assertEqual(list(self.reports.iterdir()), [])

    def assert_nothing_ran(self):
        for folder in (pathlib.Path.cwd(), self.home.root):
            self.assertFalse((folder / "pwned").exists())


class ArgumentTest(HandoverCase):
    """M11: one argument, wholly encoded, whatever is in it."""

    def setUp(self):
        super().setUp()
        self.provider = self.enterContext(RecordingProvider())

    def opened(self, login):
        report = self.report()
        self.assertEqual(report["arguments"], [login.address])
        self.assertRegex(login.address, rf"\A{ADDRESS.pattern}\Z")
        self.assert_nothing_ran()
        return report

    def test_M11_nasty_values(self):
        for value in NASTY:
            with self.subTest(value[:30]):
                extra = urllib.parse.urlencode({"extra": value})
                self.home.env("prod", **self.provider.environment(
                    OAUTH_EXTRA_PARAMS=extra, OAUTH_BROWSER=f"{self.browser} %s"))
                with Login(self.home, browser=True, variables={
                        "OAUTH_AUDIENCE": value, "OAUTH_CLIENT_ID": value}) as login:
                    self.opened(login)
                    sent = parameters_of(login.address)
                    self.assertEqual(
                        (sent["extra"], sent["audience"], sent["client_id"]), (value,) * 3)
        login_case.summary("nasty values in the address", cases=len(NASTY))

    def test_M11_an_address_of_100_KiB(self):
        self.home.env("prod", **self.provider.environment())
        value = "a" * 100 * 1024
        with Login(self.home, browser=True, variables={
                "BROWSER": str(self.browser), "OAUTH_AUDIENCE": value}) as login:
            self.opened(login)
            self.assertEqual(parameters_of(login.address)["audience"], value)

    def test_M11_the_query_of_the_authorization_address_itself(self):
        own = f"x=$({TOUCH.replace(' ', '%20')})&y='z'&w=;*!&v=%22%25s"
        self.home.env("prod", **{**self.provider.environment(),
                                 "OAUTH_AUTHORIZE_URL": "http://localhost:1/authorize"})
        login = self.log_in(OAUTH_AUTHORIZE_URL=f"http://localhost:1/authorize?{own}")
        self.opened(login)
        self.assertIn(f"/authorize?{own}&response_type=code&", login.address)

    def test_M11_addresses_that_no_browser_may_get(self):
        """Neither the configuration nor the provider's description may have them opened."""
        addresses = (
            "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "ftp://localhost/",
            "http://evil.example/authorize", "--version", "-h", "", "//evil.example/x",
            "https://", "https://a b/", "https://evil.example/\nx", "https://user@evil.example/",
            "smb://evil.example/x", "xdg-open:x", "http://localhost.evil.example/")
        for address in addresses:
            with self.subTest(address):
                self.home.env("prod", **self.provider.environment())
                lmi = harness.Lmi(self.home, BROWSER=self.browser, OAUTH_AUTHORIZE_URL=address)
                result = lmi.run("auth", "login", "-e", "prod")
                self.assertEqual((result.returncode, result.stdout), (USAGE, ""), result)
                with DescribingProvider(address) as described:
                    self.home.env("prod", OAUTH_GRANT_TYPE="authorization_code_pkce",
                                  OAUTH_CLIENT_ID="x", OAUTH_ISSUER=described.issuer)
                    result = harness.Lmi(self.home, BROWSER=self.browser).run(
                        "auth", "login", "-e", "prod", "--timeout", "1")
                    self.assertEqual((result.returncode, result.stdout),
                                     (login_case.REFUSED, ""), result)
                    self.assertNotIn("Log in to", result.stderr)
        self.assert_no_browser()
        login_case.summary("addresses that no browser gets", cases=2 * len(addresses))

    def test_M11_commands(self):
        """Words of the command, with the address where it is wanted, and no shell."""
        spaced = self.home.root / "a folder"
        spaced.mkdir()
        quoted = self.program("a folder/my browser")
        cases = (
            ("OAUTH_BROWSER", f"{self.browser}", ["{}"]),
            ("OAUTH_BROWSER", f"{self.browser} %s", ["{}"]),
            ("OAUTH_BROWSER", f"{self.browser} --new %s -x", ["--new", "{}", "-x"]),
            ("OAUTH_BROWSER", f"{self.browser} --url=%s", ["--url={}"]),
            ("OAUTH_BROWSER", f'"{quoted}" %s', ["{}"]),
            ("OAUTH_BROWSER", f"{self.browser} $({TOUCH}) `{TOUCH}` ; {TOUCH} && x > pwned",
             ["$(touch", "pwned)", "`touch", "pwned`", ";", "touch", "pwned", "&&", "x", ">",
              "pwned",
              "{}"]),
            ("OAUTH_BROWSER", f"{self.browser} $HOME *", ["$HOME", "*", "{}"]),
            ("BROWSER", f"{self.browser}", ["{}"]),
            ("BROWSER", f"{self.home.root}/missing:{self.browser}", ["{}"]),
            ("BROWSER", f"{self.browser} %s:{self.home.root}/missing", ["{}"]),
        )
        self.home.env("prod", **self.provider.environment())
        for variable, command, arguments in cases:
            with self.subTest(f"{variable}={command}"):
                with Login(self.home, browser=True, variables={variable: command}) as login:
                    report = self.report()
                    self.assertEqual(report["arguments"],
                                     [each.replace("{}", login.address) for each in arguments])
                self.assert_nothing_ran()
        login_case.summary("commands of browsers", cases=len(cases))

    def test_D3_the_port_is_bound_before(self):
        self.home.env("prod", **self.provider.environment())
        login = self.log_in()
        listening = self.opened(login)["listening"]
        self.assertRegex(listening, rf": 0100007F:{login.port:04X} 00000000:0000 0A")

    def test_the_browser_cannot_write_between_the_data(self):
        self.home.env("prod", **self.provider.environment())
        report = self.opened(self.log_in())
        self.assertEqual((report["input"], report["output"]), ("/dev/null", "/dev/null"))

    def test_D20_without_a_browser(self):
        """The address is printed and somebody else opens it."""
        self.home.env("prod", **self.provider.environment())
        login = self.log_in(BROWSER="", PATH=str(self.home.root / "empty"))
        login.wait_for("No browser was found")
        finish(login, self.provider.callback_for(login.address))
        self.assertEqual(login.result().returncode, DONE)

    def test_A14_an_error_has_nothing_opened(self):
        self.home.env("prod", **self.provider.environment())
        login = self.log_in()
        self.opened(login)
        query = urllib.parse.urlencode({
            "error": "access_denied", "error_uri": "https://evil.example/", "state": login.state})
        finish(login, f"{login.redirect}?{query}")
        self.assertEqual(login.result().returncode, login_case.REFUSED)
        self.assert_no_browser()


class DescribingProvider(RecordingProvider):
    """A provider whose description names that authorization address."""

    def __init__(self, address):
        super().__init__()
        issuer = self.issuer
        description = json.dumps({
            "issuer": issuer, "authorization_endpoint": address,
            "token_endpoint": f"{issuer}/token",
            "jwks_uri": f"{issuer}/jwks", "response_types_supported": ["code"]}).encode()

        def do_GET(handler):
            handler.send_response(200)
            handler.send_header("Content-Type", "application/json")
            handler.send_header("Content-Length", str(len(description)))
            handler.end_headers()
            handler.wfile.write(description)

        self._server.RequestHandlerClass.do_GET = do_GET


class SecretTest(HandoverCase):
    """M12, C4: what is secret stays where it is."""

    secrets = {
        "OAUTH_CLIENT_SECRET": f"{CANARY}-client-secret",
        "OAUTH_PASSWORD": f"{CANARY}-password",
        "OAUTH_EXTRA_PARAMS": f"prompt={CANARY}-prompt",
        "OAUTH_RESOURCE": f"https://{CANARY}.example/",
        "OAUTH_UNKNOWN": f"{CANARY}-unknown",
        "OAUTH_REFRESH_TOKEN": f"{CANARY}-refresh",
    }

    def setUp(self):
        super().setUp()
        self.provider = self.enterContext(RecordingProvider())
        self.home.env("prod", **self.provider.environment())

    def finish(self, login):
        finish(login, self.provider.callback_for(login.address))
        self.assertEqual(login.result().returncode, DONE)
        return self.provider.exchanges[-1]

    def assert_child_knows_nothing(self, report, *others, known=()):
        """Neither the child's environment nor any argument list on the machine holds a secret,
        but for the address and the processes that the caller knows of."""
        environment = "\n".join(f"{key}={value}" for key, value in report["environment"].items())
        for secret in (*self.secrets.values(), *others):
            bare = secret.rpartition("=")[2]
            self.assertNotIn(bare, environment)
            for pid, command in report["processes"].items():
                if pid not in known and report["arguments"][0] not in command:
                    self.assertNotIn(bare, command)
        self.assertEqual([key for key in report["environment"] if key.startswith("OAUTH_")], [])

    def test_M12_variables(self):
        login = self.log_in(**self.secrets, KEPT="kept")
        report = self.report()
        sent = self.finish(login)
        self.assertEqual(sent["client_secret"], [f"{CANARY}-client-secret"])
        self.assert_child_knows_nothing(report, sent["code_verifier"][0], "recorded-code")
        # what is not the login's is the browser's business
        kept = report["environment"]
        self.assertEqual((kept["KEPT"], kept["HOME"]), ("kept", str(self.home.root)))
        self.assertNotIn(f"{CANARY}-client-secret", report["arguments"][0])
        self.assertNotIn(f"{CANARY}-password", report["arguments"][0])

    def test_M12_overrides(self):
        """They stand in the argument list of lmi itself, of which it warns, and in no other."""
        login = self.log_in("-C", f"OAUTH_CLIENT_SECRET={CANARY}-client-secret")
        report = self.report()
        self.assertIn(f"{CANARY}-client-secret", report["processes"][str(login.pid)])
        sent = self.finish(login)
        self.assertEqual(sent["client_secret"], [f"{CANARY}-client-secret"])
        self.assert_child_knows_nothing(
            report, sent["code_verifier"][0], known=[str(login.pid)])
        self.assertRegex(login.written(), r"(?i)warning.*OAUTH_CLIENT_SECRET")

    def test_M12_files(self):
        self.home.env("prod", **self.provider.environment(**self.secrets))
        login = self.log_in()
        report = self.report()
        sent = self.finish(login)
        self.assert_child_knows_nothing(report, sent["code_verifier"][0])

    def test_M12_tokens_of_the_login_before(self):
        self.home.write_token("prod", {
            "access_token": f"{CANARY}-access", "expires_at": 1, "token_type": "Bearer",
            "refresh_token": f"{CANARY}-refresh-token", "id_token": f"{CANARY}-id", "issued_at": 1})
        login = self.log_in()
        report = self.report()
        self.assert_child_knows_nothing(
            report, f"{CANARY}-access", f"{CANARY}-refresh-token", f"{CANARY}-id")

    def test_C4_the_verifier_is_in_the_token_request_only(self):
        log = self.home.root / "everything.log"
        login = self.log_in("-vv", LOG_FILE=str(log), QT_LOGGING_RULES="qt.*=true",
                            OAUTH_CLIENT_SECRET=f"{CANARY}-client-secret")
        report = self.report()
        sent = self.finish(login)
        verifier, code = sent["code_verifier"][0], sent["code"][0]
        token = self.home.token("prod")["access_token"]
        (self.reports / "seen.json").write_text(json.dumps(report))
        self.assertGreater(log.stat().st_size, 0)
        texts = {path.name: path.read_bytes().decode(errors="replace")
                 for path in self.home.root.rglob("*") if path.is_file()}
        texts["output"] = login.written()
        self.assertGreater(len(texts), 4)
        for name, text in texts.items():
            self.assertNotIn(verifier, text, name)
            self.assertNotIn(f"{CANARY}-client-secret", text, name)
            self.assertNotIn(code, text, name)
            self.assertEqual(token in text, name == "prod.json", name)
        self.assertNotIn(login.state, texts[log.name])
        # the search finds what is there
        self.assertIn(login.challenge, texts["seen.json"])


if __name__ == "__main__":
    unittest.main()
