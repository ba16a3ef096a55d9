#!/usr/bin/env python3
"""The command line: help, version, wrong usage."""

import pathlib
import re
import unittest

from console_case import PKCE, SERVICE, ConsoleCase

COMMANDS = [
    "auth login",
    "auth logout",
    "auth status",
    "auth token",
    "auth refresh",
    "config show",
    "config list",
    "request",
    "doctor",
]
SEE = ' See "lmi --help".\n'


class Help(ConsoleCase):
    def help_text(self, *arguments):
        result = self.run_lmi(*arguments)
        self.assertEqual((result.stderr, result.returncode), ("", 0))
        return result.stdout

    def test_version(self):
        self.expect("--version", out="lmi 0.1.0\n")

    def test_program_help_names_every_command_and_exit_code(self):
        text = self.help_text("--help")
        for command in COMMANDS:
            self.assertRegex(text, rf"(?m)^  {command} ")
        for code in [*range(15), 130]:
            self.assertRegex(text, rf"(?m)^ +{code}  \w")
        self.assertEqual(self.help_text("-h"), text)
        # the README has the same ones
        readme = (pathlib.Path(__file__).resolve().parents[2] / "README.md").read_text()
        self.assertEqual(re.findall(r"(?m)^\| (\d+) \|", readme), re.findall(r"(?m)^ +(\d+)  \w", text))

    def test_help_needs_no_home(self):
        self.variables = {}
        self.assertIn("Usage: lmi ", self.help_text("--help"))

    def test_help_of_each_command(self):
        options = {
            "auth login": ["--force", "--no-browser", "--timeout SECONDS"],
            "auth token": ["--min-valid SECONDS", "--wait [SECONDS]"],
            "config show": ["--explain"],
            "request": ["-H, --header", "-d, --data", "--file PATH", "-i, --include"],
        }
        common = ["-e, --environment", "-C, --config-override", "--output text|json", "-v, -vv", "--no-file-log", "--strict", "-h, --help"]
        for command in COMMANDS:
            with self.subTest(command):
                text = self.help_text(*command.split(), "--help")
                self.assertIn(f"Usage: lmi {command} ", text)
                for option in options.get(command, []) + common:
                    self.assertIn(f" {option}", text)

    def test_help_of_groups(self):
        for group in ["auth", "config"]:
            text = self.help_text(group, "-h")
            self.assertIn(f"Usage: lmi {group} COMMAND", text)
            for command in COMMANDS:
                if command.startswith(group):
                    self.assertRegex(text, rf"(?m)^  {command.split()[1]} ")

    def test_help_fits_a_terminal(self):
        for command in ["", "auth", "config", *COMMANDS]:
            for line in self.help_text(*command.split(), "--help").splitlines():
                self.assertLessEqual(len(line), 90, line)


class Values(ConsoleCase):
    """M13: others can read the arguments of a program, so no option takes a secret."""

    # -C, -H and -d take what somebody puts there; the help and a warning say where secrets belong
    TAKING_VALUES = {
        "-e, --environment ENV",
        "-C, --config-override KEY=VALUE",
        "--output text|json",
        "--timeout SECONDS",
        "--min-valid SECONDS",
        "--wait [SECONDS]",
        "-H, --header 'NAME: VALUE'",
        "-d, --data DATA",
        "--file PATH",
    }
    SECRETS = ["password", "username", "secret", "client-secret", "token", "access-token", "refresh-token", "id-token",
               "code", "assertion", "key", "passphrase", "proxy-password"]

    def test_M13_options_that_take_a_value(self):
        found = set()
        for command in ["", "auth", "config", *COMMANDS]:
            text = self.run_lmi(*command.split(), "--help").stdout
            options = re.findall(r"(?m)^ {2,6}((?:-\w, )?-[\w-]+(?: \S.*?)?)(?:  .*)?$", text)
            self.assertIn("-h, --help", options)
            found.update(option for option in options if " " in option.replace(", ", ","))
        self.assertEqual(found, self.TAKING_VALUES)

    def test_M13_no_option_for_a_secret_that_the_help_keeps_to_itself(self):
        for command in COMMANDS:
            for name in self.SECRETS:
                with self.subTest(command, name=name):
                    self.expect(*command.split(), f"--{name}", "x", code=2,
                                err=f'lmi: "--{name}" is not expected here.{SEE}')


class WrongUsage(ConsoleCase):
    def test_sentences(self):
        self.environment_file("dev", PKCE)
        cases = {
            (): "A command is missing.",
            ("auth",): "A command is missing.",
            ("config",): "A command is missing.",
            ("-e", "dev"): "A command is missing.",
            ("auht",): '"auht" is not expected here.',
            ("auth", "lgoin"): '"lgoin" is not expected here.',
            ("auth", "status", "token"): '"token" is not expected here.',
            ("--foo", "auth", "status"): '"--foo" is not expected here.',
            ("auth", "status", "--force"): '"--force" is not expected here.',
            ("auth", "login", "\x1b[31m"): '"?[31m" is not expected here.',
            ("auth", "token", "-e"): "--environment is given without its value, or with one that it does not take.",
            ("auth", "login", "--force=yes"): "--force is given without its value, or with one that it does not take.",
            ("auth", "status", "--output", "xml"): "--output is text or json.",
            ("auth", "login", "--timeout", "soon"): "--timeout is a number of seconds, such as 60.",
            ("auth", "login", "--timeout", "0"): "--timeout is a number of seconds, such as 60.",
            ("auth", "token", "--min-valid", "-5"): "--min-valid is a number of seconds, such as 60.",
            ("auth", "token", "--min-valid", "99999999999999999999"): "--min-valid is a number of seconds, such as 60.",
            ("request",): "The address of the request is missing.",
            ("request", "GET", "https://a/", "b"): '"b" is not expected here.',
            ("request", "https://a/", "-d", "x", "--file", "y"): "A request has one body; give -d or --file, not both.",
        }
        for arguments, sentence in cases.items():
            with self.subTest(arguments):
                self.expect(*arguments, err=f"lmi: {sentence}{SEE}", code=2)

    def test_json(self):
        self.expect(
            "auth", "--output", "json",
            err='{"error":"usage","message":"A command is missing. See \\"lmi --help\\"."}\n',
            code=2,
        )
        self.assertIn('"error":"usage"', self.run_lmi("--output=json", "foo").stderr)

    def test_options_stand_anywhere(self):
        self.environment_file("dev", SERVICE)
        expected = self.run_lmi("auth", "status", "-e", "dev", "--output", "json").stdout
        self.assertIn('"state": "logged_out"', expected)
        for line in [
            "-e dev --output json auth status",
            "auth -e dev status --output=json",
            "--output json auth --environment dev status",
            "auth status --environment=dev --no-file-log -vv --output json",
            "-v auth status -edev --output json",
            "-e other auth status -e dev --output json",
        ]:
            with self.subTest(line):
                self.expect(*line.split(), out=expected)

    def test_home_unknown(self):
        self.variables = {"PATH": "/usr/bin"}
        self.expect(
            "config", "list",
            err="lmi: The home folder is not known; set HOME, or LMI_CONFIG_DIR and LMI_CACHE_DIR.\n",
            code=2,
        )


class RequestUsage(ConsoleCase):
    """What is refused before anything is sent."""

    def setUp(self):
        super().setUp()
        self.environment_file("dev", SERVICE)
        self.environment_file("api", SERVICE + "OAUTH_SERVICE_URL=https://api.example.com/v1\n")

    def refused(self, sentence, *arguments, environment="dev"):
        self.expect("request", *arguments, "-e", environment, err=f"lmi: {sentence}\n", code=2)

    def test_addresses(self):
        scheme = "it does not start with https://"
        space = "it has a space or a control character; percent-encode it, a space as %20"
        fragment = "it has a fragment, which is never sent; leave out # and what follows"
        malformed = "its host, port or path is not well-formed"
        for url, reason in [
            ("http://api.example.com/", "use https, plain http is for this computer only"),
            ("ftp://api.example.com/", scheme),
            ("api.example.com", scheme),
            ("", scheme),
            ("/path", "a path needs OAUTH_SERVICE_URL in the configuration; set it, or write the whole address"),
            ("https://u:p@a/", "it has a user name; leave out what stands before @"),
            ("https://a/ b", space),
            ("https://a/\tb", space),
            ("https://a/#f", fragment),
            ("https://a/ü", "it has characters that are not ASCII; percent-encode them"),
            ("https://a:0/", malformed),
            ("https://foo-.example/", malformed),
            ("https://a/%zz", malformed),
        ]:
            shown = url.replace("u:p@", "***@").replace("\t", "?").replace("ü", "??")
            with self.subTest(url):
                self.refused(f'"{shown}" is not an address a token may be sent to: {reason}.', url)
        self.refused(f'"/a b" is not an address a token may be sent to: {space}.', "/a b", environment="api")
        self.refused(f'"/a#b" is not an address a token may be sent to: {fragment}.', "/a#b", environment="api")

    def test_foreign_address(self):
        for url, origin in [
            ("https://evil.example.com/v1", "https://evil.example.com"),
            ("https://api.example.com:444/", "https://api.example.com:444"),
            ("http://localhost/", "http://localhost"),
        ]:
            with self.subTest(url):
                self.refused(
                    f'The token of "api" is for https://api.example.com (OAUTH_SERVICE_URL) and is not sent to {origin}.',
                    url, environment="api",
                )

    def test_headers(self):
        for header, name in [
            ("Authorization: Bearer x", "Authorization"),
            ("AUTHORIZATION:x", "AUTHORIZATION"),
            ("no colon", "no colon"),
            ("Bad Name: x", "Bad Name"),
            (": x", ""),
            ("X: a\r\nY: b", "X"),
        ]:
            with self.subTest(header):
                self.refused(
                    f'"{name}" is not a header that can be set; write -H "Name: value". Authorization is set by lmi.',
                    "https://a/", "-H", header,
                )

    def test_methods(self):
        for method in ["GE T", "GET\r\nX: y", "CONNECT", "trace"]:
            with self.subTest(method):
                shown = method.replace("\r", "?").replace("\n", "?")
                self.refused(
                    f'"{shown}" is not a method for a request; use GET, POST, PUT, PATCH or DELETE. See "lmi --help".',
                    method, "https://a/",
                )


if __name__ == "__main__":
    unittest.main()
