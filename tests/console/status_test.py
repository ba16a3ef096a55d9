#!/usr/bin/env python3
"""`lmi auth status`: every state, its shapes, and that it only looks."""

import json
import os
import pty
import time
import unittest

from console_case import BINDING, ID_TOKEN, PKCE, PROGRAM, SERVICE, ConsoleCase

KEYS = [
    "environment", "grant_type", "state", "expires_at", "expires_in", "issued_at",
    "token_type", "refreshable", "has_id_token", "subject", "error",
]


class States(ConsoleCase):
    def setUp(self):
        super().setUp()
        self.environment_file("prod", PKCE)

    def state(self, name="prod", code=0):
        status = self.json_of("auth", "status", "-e", name, code=code)
        self.assertEqual(list(status), KEYS)
        return status

    def test_valid(self):
        token = self.token(7200, id_token=ID_TOKEN, refresh_token="r")
        self.token_file("prod", token)
        status = self.state()
        left = status.pop("expires_in")
        self.assertTrue(7190 <= left <= 7200, left)
        self.assertEqual(
            status,
            {
                "environment": "prod",
                "grant_type": "authorization_code_pkce",
                "state": "valid",
                "expires_at": token["expires_at"],
                "issued_at": token["issued_at"],
                "token_type": "Bearer",
                "refreshable": True,
                "has_id_token": True,
                "subject": "u-1",
                "error": None,
            },
        )

    def test_states_follow_the_times(self):
        for seconds_left, age, state in [
            (3600, 0, "valid"),
            (310, 3290, "valid"),
            (290, 3310, "expiring"),
            (20, 3580, "expiring"),
            (0, 3600, "expired"),
            (-5000, 8600, "expired"),
            (40, 20, "valid"),  # a short life warns late
        ]:
            with self.subTest(seconds_left):
                self.token_file("prod", self.token(seconds_left, age))
                status = self.state()
                self.assertEqual((status["state"], status["error"]), (state, None))
                self.assertGreaterEqual(status["expires_in"], 0)

    def test_logged_out(self):
        logged_out = {
            "environment": "prod",
            "grant_type": "authorization_code_pkce",
            "state": "logged_out",
            "expires_at": None,
            "expires_in": None,
            "issued_at": None,
            "token_type": None,
            "refreshable": False,
            "has_id_token": False,
            "subject": None,
            "error": None,
        }
        self.assertEqual(self.state(), logged_out)
        self.token_file("prod", self.token(0, access_token=""))
        self.assertEqual(self.state(), logged_out)

    def test_service_is_refreshable_without_a_refresh_token(self):
        self.environment_file("dev", SERVICE)
        self.token_file("dev", self.token(-10, lmi={**BINDING, "client_id": "robot"}))
        status = self.state("dev")
        self.assertEqual((status["state"], status["refreshable"], status["subject"]), ("expired", True, None))

    def test_invalid_files(self):
        path = self.tokens / "prod.json"
        corrupt = "{path} is not a token file (it is not the JSON that is expected); it is left as it is. Run: lmi auth login -e prod"
        for content, sentence in [
            ("", corrupt.replace("it is not the JSON that is expected", "it is empty")),
            (json.dumps(self.token())[:-20], corrupt),
            ("[]", corrupt),
            (json.dumps(self.token(expires_at="soon")), corrupt),
        ]:
            with self.subTest(content[:20]):
                self.token_file("prod", content)
                status = self.state()
                self.assertEqual((status["state"], status["error"]), ("invalid", sentence.format(path=path)))
                self.assertEqual(path.read_text(), content)

    def test_unsafe_files(self):
        path = self.token_file("prod", self.token())
        real = self.home / "real.json"
        os.rename(path, real)
        path.symlink_to(real)
        sentence = "{path} is not used because it is {reason}; remove it and log in again."
        self.assertEqual(self.state()["error"], sentence.format(path=path, reason="a symbolic link"))
        path.unlink()
        os.link(real, path)
        self.assertEqual(self.state()["error"], sentence.format(path=path, reason="linked under a second name"))
        path.unlink()
        os.mkfifo(path)
        self.assertEqual(self.state()["error"], sentence.format(path=path, reason="not a regular file"))
        path.unlink()
        path.mkdir()
        self.assertEqual(self.state()["error"], sentence.format(path=path, reason="a folder"))

    def test_token_of_another_client(self):
        self.token_file("prod", self.token(lmi={**BINDING, "client_id": "old"}))
        status = self.state()
        self.assertEqual(status["state"], "invalid")
        self.assertEqual(
            status["error"],
            'The token of "prod" was issued for another client than is configured now, so it is not used; '
            "run: lmi auth login -e prod",
        )

    def test_configuration_error(self):
        path = self.environment_file("prod", PKCE.replace("OAUTH_CLIENT_ID=desk\n", ""))
        status = self.state(code=2)
        sentence = f'Environment "prod" lacks OAUTH_CLIENT_ID; set it in {path}.'
        self.assertEqual((status["state"], status["grant_type"], status["error"]), ("invalid", None, sentence))
        result = self.run_lmi("auth", "status", "-e", "prod")
        self.assertIn("state:        invalid\n", result.stdout)
        self.assertNotIn(sentence, result.stdout)
        self.assertEqual((result.stderr, result.returncode), (f"lmi: {sentence}\n", 2))


class Text(ConsoleCase):
    def test_one(self):
        self.environment_file("prod", PKCE)
        now = int(time.time())
        token = self.token(7225, id_token=ID_TOKEN, refresh_token="r")
        path = self.token_file("prod", token)
        times = [time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(token[key])) for key in ("expires_at", "issued_at")]
        self.assertLess(time.time() - now, 20)
        self.expect(
            "auth", "status", "-e", "prod",
            out="environment:  prod\n"
            "grant:        authorization_code_pkce\n"
            "state:        valid\n"
            "time left:    2 hours\n"
            f"expires at:   {times[0]}\n"
            f"issued at:    {times[1]}\n"
            "who:          alice@example.com\n"
            "subject:      u-1\n"
            "scope:        openid\n"
            "refreshable:  yes\n"
            "ID token:     yes\n"
            f"token file:   {path}\n",
        )

    def test_all(self):
        self.main_file("default_environment=dev\n")
        self.environment_file("dev", SERVICE)
        self.environment_file("prod", PKCE)
        self.environment_file("longer-name", PKCE)
        broken = self.environment_file("x", "OAUTH_GRANT_TYPE=x\n")
        self.token_file("prod", self.token(3590, id_token=ID_TOKEN))
        self.token_file("longer-name", self.token(-1))
        sentence = (
            f'OAUTH_GRANT_TYPE cannot be "x" ({broken}:1); use client_credentials, password or authorization_code_pkce.'
        )
        self.expect(
            "auth", "status",
            out="ENVIRONMENT  GRANT                    STATE       TIME LEFT   WHO\n"
            "dev          client_credentials       logged out  -           -\n"
            "longer-name  authorization_code_pkce  expired     -           -\n"
            "prod         authorization_code_pkce  valid       59 minutes  alice@example.com\n"
            "x            -                        invalid     -           -\n",
            err=f"x: {sentence}\n",
        )
        listed = self.json_of("auth", "status")["environments"]
        self.assertEqual([list(entry) for entry in listed], [KEYS] * 4)
        self.assertEqual([entry["environment"] for entry in listed], ["dev", "longer-name", "prod", "x"])
        self.assertEqual(listed[3]["error"], sentence)

    def test_time_left(self):
        self.environment_file("prod", PKCE)
        for seconds, words in [
            (65, "1 minute"),
            (3605, "1 hour"),
            (3665, "1 hour 1 minute"),
            (86405, "1 day"),
            (2 * 86400 + 3 * 3600 + 5, "2 days 3 hours"),
        ]:
            self.token_file("prod", self.token(seconds))
            self.assertIn(f"time left:    {words}\n", self.run_lmi("auth", "status", "-e", "prod").stdout)

    def test_claims_cannot_control_the_terminal(self):
        # {"sub":"\u001b]52;c;x\u0007"}
        hostile = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJcdTAwMWJdNTI7Yzt4XHUwMDA3In0.c2ln"
        self.environment_file("prod", PKCE)
        self.token_file("prod", self.token(id_token=hostile))
        self.assertIn("who:          ?]52;c;x?\n", self.run_lmi("auth", "status", "-e", "prod").stdout)
        for arguments in [("-e", "prod"), (), ("--output", "json")]:
            result = self.run_lmi("auth", "status", *arguments)
            self.assertNotRegex(result.stdout + result.stderr, r"[\x00-\x09\x0b-\x1f\x7f]")

    def on_terminal(self, **variables):
        child, terminal = pty.fork()
        if child == 0:
            os.execve(PROGRAM, [str(PROGRAM), "auth", "status"], {**self.variables, **variables})
        text = b""
        try:
            while part := os.read(terminal, 4096):
                text += part
        except OSError:
            pass  # the other end is closed
        os.close(terminal)
        os.waitpid(child, 0)
        return text.decode().replace("\r\n", "\n")

    def test_colour(self):
        self.environment_file("dev", SERVICE)
        self.environment_file("prod", PKCE)
        self.token_file("prod", self.token(3590))
        plain = self.run_lmi("auth", "status").stdout
        self.assertNotIn("\x1b", plain)
        self.assertEqual(self.on_terminal(NO_COLOR="1"), plain)
        coloured = self.on_terminal()
        self.assertIn("\x1b[32mvalid\x1b[0m       59 minutes", coloured)
        self.assertIn("\x1b[37mlogged out\x1b[0m  -", coloured)
        for sequence in ["\x1b[39m", "\x1b[37m", "\x1b[32m", "\x1b[0m"]:
            coloured = coloured.replace(sequence, "")
        self.assertEqual(coloured, plain)


class OnlyLooks(ConsoleCase):
    def test_nothing_changes(self):
        self.environment_file("dev", SERVICE)
        self.environment_file("prod", PKCE)
        foreign = self.token()
        del foreign["lmi"]
        self.token_file("prod", foreign, mode=0o644)
        self.token_file("dev", "{")
        self.tokens.chmod(0o777)
        before = self.snapshot(self.home)
        for arguments in [(), ("-e", "prod"), ("-e", "dev"), ("--output", "json"), ("-vv",)]:
            self.run_lmi("auth", "status", *arguments)
        self.assertEqual(self.snapshot(self.home), before)

    def test_no_cache_folder_is_made(self):
        self.environment_file("dev", SERVICE)
        self.run_lmi("auth", "status")
        self.run_lmi("auth", "status", "-e", "dev")
        self.assertFalse(self.cache.exists())


if __name__ == "__main__":
    unittest.main()
