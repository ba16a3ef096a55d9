#!/usr/bin/env python3
"""`lmi auth token` and `lmi auth logout` as far as they need no network."""

import json
import os
import pathlib
import shutil
import stat
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "provider"))
from harness import obeying_modes  # noqa: E402
from console_case import BINDING, PKCE, PROGRAM, SERVICE, ConsoleCase

LOGIN = "; run: lmi auth login -e prod"


def mode_of(path):
    return stat.S_IMODE(path.stat().st_mode)


class Token(ConsoleCase):
    def setUp(self):
        super().setUp()
        self.environment_file("prod", PKCE)

    def expect_token(self, *arguments, **options):
        return self.expect("auth", "token", "-e", "prod", *arguments, out="the-token\n", **options)

    def expect_login_required(self, sentence, *arguments):
        self.expect("auth", "token", "-e", "prod", *arguments, err=f"lmi: {sentence}{LOGIN}\n", code=3)

    def test_cached(self):
        self.token_file("prod", self.token())
        before = self.snapshot(self.home)
        self.expect_token()
        self.expect_token("-vv")
        self.expect_token("--min-valid", "3000")
        self.main_file("default_environment=prod\n")
        self.expect("auth", "token", out="the-token\n")
        (self.config / ".env").unlink()
        self.assertEqual(self.snapshot(self.cache), {k: v for k, v in before.items() if k.startswith(str(self.tokens))})

    def test_json(self):
        token = self.token(token_type="DPoP")
        self.token_file("prod", token)
        expected = {
            "access_token": "the-token",
            "token_type": "DPoP",
            "expires_at": token["expires_at"],
            "environment": "prod",
        }
        printed = self.json_of("auth", "token", "-e", "prod")
        self.assertEqual((printed, list(printed)), (expected, list(expected)))

    def test_login_required(self):
        self.expect_login_required('Nobody is logged in to "prod"')
        self.token_file("prod", self.token(access_token=""))
        self.expect_login_required('Nobody is logged in to "prod"')
        expired = 'The login to "prod" has expired and cannot refresh itself'
        for seconds_left in [-100, 0, 20]:
            self.token_file("prod", self.token(seconds_left, age=3600))
            self.expect_login_required(expired)
        self.token_file("prod", self.token(3600))
        # as the present token still serves, a login has to be forced
        self.expect(
            "auth", "token", "-e", "prod", "--min-valid", "4000", code=3,
            err='lmi: The token of "prod" cannot be refreshed because there is no refresh token, or none any more; '
                "run: lmi auth login --force -e prod\n",
        )

    def test_json_error(self):
        result = self.expect(
            "auth", "token", "-e", "prod", "--output", "json", code=3,
            err='{"error":"login_required","message":"Nobody is logged in to \\"prod\\"; run: lmi auth login -e prod"}\n',
        )
        json.loads(result.stderr)

    def test_binding(self):
        for member, value, word in [
            ("client_id", "other", "client"),
            ("token_host", "other.example.com", "token host"),
        ]:
            self.token_file("prod", self.token(refresh_token="r", lmi={**BINDING, member: value}))
            self.expect_login_required(
                f'The token of "prod" was issued for another {word} than is configured now, so it is not used'
            )
        # what one side does not know is not compared
        known = {**BINDING, "issuer": "https://sso.example.com",
                 "token_url": "https://sso.example.com/token"}
        self.token_file("prod", self.token(lmi=known))
        self.expect_token()
        # one host may have many providers, and nobody knows which of them the issuer's was
        self.token_file("prod", self.token(lmi={**BINDING, "issuer": "https://sso.example.com"}))
        self.expect_login_required(
            'The token of "prod" was issued for another token endpoint than is configured now, so '
            'it is not used')

    def test_corrupt_files_are_left_alone(self):
        for content, reason in [
            ("", "it is empty"),
            ("{", "it is not the JSON that is expected"),
            ('{"access_token": 1, "expires_at": 2}', "it is not the JSON that is expected"),
        ]:
            path = self.token_file("prod", content)
            self.expect(
                "auth", "token", "-e", "prod", code=6,
                err=f"lmi: {path} is not a token file ({reason}); it is left as it is. Run: lmi auth login -e prod\n",
            )
            self.assertEqual(path.read_text(), content)

    def test_half_written_file_is_looked_at_again(self):
        path = self.token_file("prod", "")
        content = json.dumps(self.token())
        running = subprocess.Popen(
            [PROGRAM, "auth", "token", "-e", "prod"], env=self.variables, stdout=subprocess.PIPE, text=True
        )
        path.write_text(content)
        out, _ = running.communicate(timeout=30)
        self.assertEqual((out, running.returncode), ("the-token\n", 0))

    def test_rights_are_repaired(self):
        for line, code in [("auth token", 0), ("auth refresh", 3), ("auth logout", 0)]:
            with self.subTest(line):
                path = self.token_file("prod", self.token(), mode=0o644)
                self.tokens.chmod(0o777)
                self.run_lmi("auth", "status", "-e", "prod")
                self.assertEqual((mode_of(path), mode_of(self.tokens)), (0o644, 0o777))
                self.assertEqual(self.run_lmi(*line.split(), "-e", "prod").returncode, code)
                self.assertEqual((mode_of(path), mode_of(self.tokens)), (0o600, 0o700))

    def test_links_are_refused(self):
        path = self.token_file("prod", self.token())
        real = self.home / "elsewhere.json"
        os.rename(path, real)
        path.symlink_to(real)
        self.expect(
            "auth", "token", "-e", "prod", code=6,
            err=f"lmi: {path} is not used because it is a symbolic link; remove it and log in again.\n",
        )


class ForeignFile(ConsoleCase):
    """A file that the original tool wrote: six members, readable by everybody."""

    def setUp(self):
        super().setUp()
        self.environment_file("prod", PKCE)
        self.content = self.token(refresh_token="r", id_token="i")
        del self.content["lmi"]

    def test_is_adopted(self):
        path = self.token_file("prod", {**self.content, "extra": {"kept": True}}, mode=0o644)
        self.tokens.chmod(0o755)
        self.expect("auth", "token", "-e", "prod", out="the-token\n")
        written = json.loads(path.read_text())
        binding = written.pop("lmi")
        self.assertEqual(written, {**self.content, "extra": {"kept": True}})
        self.assertEqual((binding["client_id"], binding["token_host"]), ("desk", "sso.example.com"))
        self.assertEqual((mode_of(path), mode_of(self.tokens)), (0o600, 0o700))
        self.assertEqual(sorted(os.listdir(self.tokens)), ["prod.json", "prod.lock"])
        self.environment_file("prod", PKCE.replace("=desk", "=other"))
        self.assertEqual(self.run_lmi("auth", "token", "-e", "prod").returncode, 3)

    def test_M7_belongs_to_the_scopes_that_were_asked_for(self):
        path = self.token_file("prod", self.content)
        self.environment_file("prod", PKCE + "OAUTH_SCOPES=write read\n")
        self.expect("auth", "token", "-e", "prod", out="the-token\n")
        bound = path.read_text()
        self.environment_file("prod", PKCE + "OAUTH_SCOPES=read  write\n")
        self.expect("auth", "token", "-e", "prod", out="the-token\n")
        self.environment_file("prod", PKCE + "OAUTH_SCOPES=read write admin\n")
        result = self.run_lmi("auth", "token", "-e", "prod")
        self.assertEqual((result.returncode, result.stdout), (3, ""), result)
        self.assertIn("another set of scopes", result.stderr)
        self.assertEqual(path.read_text(), bound)

    def test_belongs_to_its_service_from_then_on(self):
        self.environment_file("prod", PKCE + "OAUTH_SERVICE_URL=https://api.example.com/v1\n")
        path = self.token_file("prod", self.content)
        self.expect("auth", "token", "-e", "prod", out="the-token\n")
        binding = json.loads(path.read_text())["lmi"]
        self.assertEqual(binding["service_origin"], "https://api.example.com")
        self.environment_file("prod", PKCE + "OAUTH_SERVICE_URL=https://evil.example\n")
        result = self.run_lmi("request", "GET", "https://evil.example/", "-e", "prod")
        self.assertEqual(result.returncode, 3, result)
        self.assertIn("another service", result.stderr)

    def test_unusable_one_is_not_touched(self):
        self.content["expires_at"] = 1
        self.content["refresh_token"] = None
        path = self.token_file("prod", self.content)
        before = path.read_text()
        self.assertEqual(self.run_lmi("auth", "token", "-e", "prod").returncode, 3)
        self.assertEqual(path.read_text(), before)

    def test_read_only_folder(self):
        self.token_file("prod", self.content)
        self.tokens.chmod(0o500)
        self.addCleanup(self.tokens.chmod, 0o700)
        result = self.run_lmi("auth", "token", "-e", "prod", prefix=obeying_modes())
        self.assertEqual((result.stdout, result.returncode), ("the-token\n", 0))
        self.assertRegex(result.stderr, "^lmi: warning: .* The token is printed all the same.\n$")

    def test_lock_that_cannot_be_taken(self):
        self.token_file("prod", self.content)
        lock = self.tokens / "prod.lock"
        lock.mkdir()
        self.expect(
            "auth", "token", "-e", "prod", out="the-token\n",
            err=f"lmi: warning: The lock {lock} cannot be taken: Is a directory. The token is printed all the same.\n",
        )

    def test_log(self):
        log = self.home / "logs" / "lmi.log"
        path = self.token_file("prod", self.content)
        self.run_lmi("auth", "token", "-e", "prod", "--no-file-log", variables={"LOG_FILE": str(log)})
        self.assertFalse(log.exists())
        self.token_file("prod", self.content)
        result = self.run_lmi("auth", "token", "-e", "prod", "-v", variables={"LOG_FILE": str(log)})
        self.assertEqual(result.stderr, "lmi: info console: bound the token of prod to its configuration\n")
        self.assertEqual(mode_of(log), 0o600)
        self.assertIn("info console: bound the token of prod", log.read_text())
        self.assertNotIn("the-token", log.read_text() + result.stderr)
        self.assertTrue(path.exists())


class Logout(ConsoleCase):
    def setUp(self):
        super().setUp()
        self.environment_file("prod", PKCE)
        self.done = 'Logged out of "prod".\n'

    def test_clears(self):
        path = self.token_file("prod", {**self.token(refresh_token="r", id_token="i"), "extra": 1}, mode=0o644)
        self.expect("auth", "logout", "-e", "prod", err=self.done)
        written = json.loads(path.read_text())
        self.assertEqual(
            {key: written[key] for key in ["access_token", "refresh_token", "id_token", "extra"]},
            {"access_token": "", "refresh_token": None, "id_token": None, "extra": 1},
        )
        self.assertEqual(mode_of(path), 0o600)
        self.assertEqual(self.json_of("auth", "status", "-e", "prod")["state"], "logged_out")

    def test_what_a_killed_process_left_is_removed(self):
        self.token_file("prod", self.token(access_token=""))
        orphans = [self.tokens / f".{name}.json.0123abcd.tmp" for name in ["prod", "dev"]]
        for orphan in orphans:
            orphan.write_text("half a tok")
        self.expect("auth", "logout", "-e", "prod", err=self.done)
        self.assertEqual([orphan.exists() for orphan in orphans], [False, True])

    def test_again(self):
        for _ in range(3):
            self.expect("auth", "logout", "-e", "prod", err=self.done)
        self.assertFalse((self.tokens / "prod.json").exists())

    def test_without_a_usable_configuration(self):
        self.environment_file("prod", "oops here\n")
        self.token_file("prod", self.token())
        self.expect("auth", "logout", "-e", "prod", err=self.done)
        self.token_file("gone", self.token())
        self.expect("auth", "logout", "-e", "gone", err='Logged out of "gone".\n')

    def test_nothing_is_left_of_a_corrupt_file(self):
        path = self.token_file("prod", '{"access_token": "the-tok')
        self.expect("auth", "logout", "-e", "prod", err=self.done)
        self.assertEqual(json.loads(path.read_text())["access_token"], "")
        aside = self.token_file("prod.json.corrupt", "").rename(self.tokens / "prod.json.corrupt")
        self.expect("auth", "logout", "-e", "prod", err=self.done)
        self.assertFalse(aside.exists())
        self.assertEqual(sorted(os.listdir(self.tokens)), ["prod.json", "prod.lock"])

    def test_link_is_not_written_through(self):
        path = self.token_file("prod", self.token())
        real = self.home / "elsewhere.json"
        os.rename(path, real)
        path.symlink_to(real)
        before = real.read_text()
        self.assertEqual(self.run_lmi("auth", "logout", "-e", "prod").returncode, 6)
        self.assertEqual(real.read_text(), before)

    def test_json(self):
        self.expect(
            "auth", "logout", "-e", "prod", "--output", "json", err='{"message":"Logged out of \\"prod\\"."}\n'
        )


class Streams(ConsoleCase):
    def setUp(self):
        super().setUp()
        self.environment_file("prod", PKCE)
        self.token_file("prod", self.token())

    def test_full_disk(self):
        with open("/dev/full", "w") as full:
            result = subprocess.run(
                [PROGRAM, "auth", "token", "-e", "prod"],
                env=self.variables, stdout=full, stderr=subprocess.PIPE, text=True, timeout=30,
            )
        self.assertEqual(
            (result.stderr, result.returncode),
            ("lmi: Standard output cannot be written: No space left on device.\n", 6),
        )

    def test_reader_that_has_gone(self):
        reading, writing = os.pipe()
        os.close(reading)
        running = subprocess.run(
            [PROGRAM, "auth", "token", "-e", "prod"],
            env=self.variables, stdout=writing, stderr=subprocess.PIPE, text=True, timeout=30,
        )
        os.close(writing)
        self.assertEqual((running.stderr, running.returncode), ("", -13))


class OtherHalf(ConsoleCase):
    """The program that uses the network is found from where the first one is."""

    def setUp(self):
        super().setUp()
        self.environment_file("dev", SERVICE)
        self.bin = self.home / "prefix" / "bin"
        self.bin.mkdir(parents=True)
        self.copy = self.bin / "lmi"
        shutil.copy(PROGRAM, self.copy)
        self.other = self.home / "prefix" / "libexec" / "lmi" / "lmi-online"

    def run_copy(self, *arguments, program=None):
        return subprocess.run(
            [program or self.copy, *arguments], env=self.variables, capture_output=True, text=True, timeout=30
        )

    def test_missing(self):
        result = self.run_copy("auth", "token", "-e", "dev")
        self.assertEqual(
            (result.stdout, result.stderr, result.returncode),
            ("", f"lmi: {self.other} is missing or cannot be started; install lmi again.\n", 1),
        )

    def test_gets_the_same_arguments(self):
        self.other.parent.mkdir(parents=True)
        self.other.write_text('#!/bin/sh\nprintf "<%s>" "$@"\nexit 42\n')
        self.other.chmod(0o755)
        link = self.home / "lmi-by-another-name"
        link.symlink_to(self.copy)
        for arguments in [
            ("auth", "token", "-e", "dev"),
            ("-e", "dev", "auth", "login", "--force"),
            ("auth", "refresh", "-e", "dev"),
            ("request", "-e", "dev", "POST", "https://a/", "-d", "[1, 2]", "-H", "X: y z"),
            ("request", "-e", "dev", "http://127.0.0.1:1/?a=b"),
        ]:
            for program in [self.copy, link]:
                result = self.run_copy(*arguments, program=program)
                expected = "".join(f"<{argument}>" for argument in arguments)
                self.assertEqual((result.stdout, result.stderr, result.returncode), (expected, "", 42))

    def test_speaks_as_the_first_one(self):
        """The last --output counts, whether the token is there or has to be fetched."""
        token_url = "http://127.0.0.1:9/token"
        self.environment_file("dev", SERVICE.replace("https://sso.example.com/token", token_url))
        for first, last in [("json", "text"), ("text", "json")]:
            arguments = ("--output", first, "auth", "token", "-e", "dev", "--output", last)
            with self.subTest(last):
                # nobody listens there
                fetched = self.run_lmi(*arguments)
                self.assertEqual(fetched.returncode, 5, fetched)
                self.assertEqual(fetched.stderr.startswith("{"), last == "json", fetched.stderr)

    def test_is_not_needed_offline(self):
        for line in ["auth status", "auth status -e dev", "config list", "config show -e dev", "auth logout -e dev", "--help"]:
            self.assertEqual(self.run_copy(*line.split()).returncode, 0, line)


if __name__ == "__main__":
    unittest.main()
