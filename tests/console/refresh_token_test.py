#!/usr/bin/env python3
"""Refresh tokens that are kept in the system's keychain, with gnome-keyring and the demo provider."""

import concurrent.futures
import contextlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "provider"))
from harness import obeying_modes  # noqa: E402
from console_case import ConsoleCase  # noqa: E402
from keychain_desk import Desk, eventually, running  # noqa: E402

PROVIDER = pathlib.Path(os.environ["LMI_BIN_DIR"]) / "lmi-demo-idp"
CHOICE = "OAUTH_REFRESH_TOKEN=keychain:\n"
BROWSER = """#!/usr/bin/env python3
import pathlib, sys, urllib.request
pathlib.Path(__file__).with_name("opened").touch()
urllib.request.urlopen(sys.argv[1]).read()
"""


class RefreshToken(ConsoleCase):
    def setUp(self):
        super().setUp()
        self.stack = contextlib.ExitStack()
        self.addCleanup(self.stack.close)
        self.desk = Desk(self.stack.enter_context(tempfile.TemporaryDirectory()))
        self.stack.enter_context(self.desk.bus())
        self.keychain = self.stack.enter_context(contextlib.ExitStack())
        self.variables.update({name: value for name, value in self.desk.variables.items() if name != "HOME"})
        browser = self.home / "browser"
        browser.write_text(BROWSER)
        browser.chmod(0o700)
        self.browser = browser
        self.issuer = self.provide()
        self.file = self.environment_file("dev", self.settings() + CHOICE)

    def provide(self, *options):
        process = self.stack.enter_context(running(PROVIDER, "--auto-login", "alice", *options,
                                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True))
        return json.loads(process.stdout.readline())["issuer"]

    def settings(self):
        return (f"# mine\nOAUTH_GRANT_TYPE=authorization_code_pkce\nOAUTH_CLIENT_ID=demo-desktop\n"
                f"OAUTH_ISSUER={self.issuer}\nOAUTH_BROWSER={self.browser}\n")

    def unlock(self):
        self.keychain.enter_context(self.desk.keychain())

    def succeed(self, *arguments):
        told = self.run_lmi(*arguments, "-e", "dev")
        self.assertEqual(told.returncode, 0, told.stderr)
        return told

    def refuse(self, code, error, *arguments):
        told = self.run_lmi(*arguments, "-e", "dev", "--output", "json")
        self.assertEqual((told.returncode, json.loads(told.stderr.splitlines()[-1])["error"]), (code, error),
                         told.stderr)
        return told

    def log_in(self):
        self.succeed("auth", "login", "--force")

    def stored(self):
        return json.loads((self.tokens / "dev.json").read_text())

    def entry(self):
        return self.stored()["lmi"].get("refresh_token_entry")

    def kept(self):
        """The one refresh token in the keychain."""
        (name, value), = self.desk.entries().items()
        self.assertEqual(name, self.entry())
        self.assertIsNone(self.stored()["refresh_token"])
        return value

    def expire(self):
        """As if the access token's time were over."""
        token = self.stored()
        token["expires_at"] = int(time.time()) - 1
        self.token_file("dev", token)

    def assert_nowhere(self, secret):
        files = [path for path in self.home.rglob("*") if path.is_file()]
        self.assertTrue(files)
        for path in files:
            self.assertNotIn(secret.encode(), path.read_bytes(), path)

    def test_kept_from_the_login_on(self):
        self.unlock()
        told = self.succeed("auth", "login", "-vv")
        first, name = self.kept(), self.entry()
        self.assertRegex(name, r"\Adev/OAUTH_REFRESH_TOKEN-[0-9a-f]{8}\Z")
        self.assert_nowhere(first)
        self.assertNotIn(first, told.stdout + told.stderr)
        self.succeed("auth", "refresh")
        second = self.kept()
        self.assertNotEqual(second, first)
        self.assertEqual(self.entry(), name)
        self.expire()
        printed = self.succeed("auth", "token").stdout
        self.assertEqual(printed, self.stored()["access_token"] + "\n")
        self.assert_nowhere(self.kept())
        self.assertEqual(self.succeed("auth", "logout").stderr, 'Logged out of "dev".\n')
        self.assertEqual((self.desk.entries(), self.entry_after_logout()), ({}, None))

    def entry_after_logout(self):
        return self.stored().get("lmi", {}).get("refresh_token_entry")

    def test_a_login_has_an_entry_of_its_own(self):
        self.unlock()
        self.log_in()
        first = self.entry()
        self.log_in()
        self.assertNotEqual(self.entry(), first)
        self.kept()

    def test_one_that_works_again_and_again(self):
        self.issuer = self.provide("--no-rotate")
        self.file.write_text(self.settings() + CHOICE)
        self.unlock()
        self.log_in()
        first = self.kept()
        for _ in range(2):
            self.succeed("auth", "refresh")
            self.assertEqual(self.kept(), first)

    def test_in_and_out(self):
        self.unlock()
        self.file.write_text(self.settings())
        before = self.file.read_bytes()
        self.log_in()
        token = self.stored()
        self.assertEqual(self.succeed("keychain", "store", "--refresh-token").stderr,
                         'The refresh token of "dev" is kept in the keychain from now on.\n')
        self.assertEqual(self.file.read_text(), self.settings() + CHOICE)
        self.assertEqual(self.kept(), token["refresh_token"])
        self.assert_nowhere(token["refresh_token"])
        shown = {each["key"]: each["value"] for each in self.json_of("config", "show", "-e", "dev")["values"]}
        self.assertEqual(shown["OAUTH_REFRESH_TOKEN"], "keychain:")
        self.succeed("keychain", "store", "--refresh-token")
        self.kept()
        self.assertEqual(self.succeed("keychain", "restore", "--refresh-token").stderr,
                         'The refresh token of "dev" is kept in its token file from now on.\n')
        self.assertEqual((self.file.read_bytes(), self.desk.entries()), (before, {}))
        self.assertEqual(self.stored(), token)
        self.succeed("auth", "refresh")
        self.assertTrue(self.stored()["refresh_token"])

    def test_for_all_but_one(self):
        self.unlock()
        self.main_file(CHOICE)
        self.file.write_text(self.settings())
        self.log_in()
        self.kept()
        self.succeed("keychain", "restore", "--refresh-token")
        self.assertEqual(self.file.read_text(), self.settings() + "OAUTH_REFRESH_TOKEN=\n")
        self.succeed("auth", "refresh")
        self.assertTrue(self.stored()["refresh_token"])
        self.assertEqual(self.desk.entries(), {})

    def test_changed_in_the_file(self):
        self.unlock()
        self.log_in()
        self.file.write_text(self.settings())
        self.succeed("auth", "refresh")
        self.assertEqual((self.desk.entries(), self.entry()), ({}, None))
        self.file.write_text(self.settings() + CHOICE)
        self.succeed("auth", "refresh")
        self.kept()

    def test_a_file_of_the_original_tool(self):
        self.unlock()
        self.log_in()
        token = self.stored()
        taken = self.kept()
        # it writes its own members and no others
        del token["lmi"]
        self.token_file("dev", {**token, "refresh_token": taken})
        self.succeed("auth", "refresh")
        self.assertIsNone(self.stored()["refresh_token"])
        self.assertIn(self.entry(), self.desk.entries())
        self.assert_nowhere(self.desk.entries()[self.entry()])

    def test_entry_gone(self):
        self.unlock()
        self.log_in()
        self.desk.tool("secret-tool", "clear", "server", "lmi")
        self.expire()
        before = self.stored()
        told = self.refuse(3, "refresh_token_missing", "auth", "token")
        self.assertIn('no refresh token of \\"dev\\"; unlock it, or run: lmi auth login --force -e dev', told.stderr)
        self.assertEqual(self.stored(), before)
        checks = {row["check"]: row for row in self.json_of("doctor", "-e", "dev", code=3)["checks"]}
        self.assertEqual(checks["keychain"]["error"], "refresh_token_missing")
        self.succeed("auth", "login", "--force")
        self.kept()
        # what the sentence names helps as well while the access token is valid
        self.desk.tool("secret-tool", "clear", "server", "lmi")
        self.refuse(3, "refresh_token_missing", "auth", "refresh")
        self.refuse(3, "refresh_token_missing", "keychain", "restore", "--refresh-token")
        self.succeed("auth", "login", "--force")
        self.kept()

    def test_locked(self):
        self.unlock()
        self.log_in()
        before = self.stored()
        self.lock()
        self.refuse(15, "keychain_locked", "auth", "refresh")
        self.refuse(15, "keychain_locked", "keychain", "restore", "--refresh-token")
        self.assertEqual((self.stored(), self.file.read_text()), (before, self.settings() + CHOICE))

    def lock(self):
        told = self.desk.tool("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.secrets",
                              "/org/freedesktop/secrets", "org.freedesktop.Secret.Service.Lock",
                              "array:objpath:/org/freedesktop/secrets/collection/login")
        self.assertIn("/collection/login", told.stdout, told.stderr)

    def test_chosen_while_somebody_logs_in(self):
        self.unlock()
        self.file.write_text(self.settings())
        go_on = self.home / "go on"
        self.browser.write_text(f"""#!/usr/bin/env python3
import pathlib, sys, time, urllib.request
pathlib.Path(__file__).with_name("opened").touch()
while not pathlib.Path({str(go_on)!r}).exists():
    time.sleep(0.01)
urllib.request.urlopen(sys.argv[1]).read()
""")
        program = pathlib.Path(os.environ["LMI_BIN_DIR"]) / "lmi"
        login = self.stack.enter_context(running(program, "auth", "login", "-e", "dev", env=self.variables,
                                                 stderr=subprocess.DEVNULL))
        eventually(self.browser.with_name("opened").exists, "no browser is opened")
        self.succeed("keychain", "store", "--refresh-token")
        go_on.touch()
        self.assertEqual(login.wait(60), 0)
        self.assert_nowhere(self.kept())

    def test_set_by_a_variable(self):
        self.variables["OAUTH_REFRESH_TOKEN"] = "keychain:"
        told = self.refuse(2, "config_covered", "keychain", "restore", "--refresh-token")
        self.assertIn("variable OAUTH_REFRESH_TOKEN", told.stderr)
        self.assertEqual(self.file.read_text(), self.settings() + CHOICE)

    def test_no_keychain(self):
        # nobody signs in for nothing
        self.refuse(15, "keychain_unavailable", "auth", "login")
        self.assertFalse(self.browser.with_name("opened").exists())
        with self.desk.keychain():
            self.log_in()
        before = self.stored()
        self.assertEqual(self.succeed("auth", "token").stdout, before["access_token"] + "\n")
        self.refuse(15, "keychain_unavailable", "auth", "refresh")
        self.refuse(15, "keychain_unavailable", "keychain", "restore", "--refresh-token")
        self.assertEqual((self.stored(), self.file.read_text()), (before, self.settings() + CHOICE))
        self.unlock()
        self.succeed("auth", "refresh")
        self.kept()

    def test_in_without_a_keychain(self):
        self.file.write_text(self.settings())
        self.log_in()
        before = self.stored()
        self.refuse(15, "keychain_unavailable", "keychain", "store", "--refresh-token")
        self.assertEqual((self.stored(), self.file.read_text()), (before, self.settings()))

    def test_keychain_gone_between_question_and_answer(self):
        self.issuer = self.provide("--fault", "refresh=slow=2000")
        self.file.write_text(self.settings() + CHOICE)
        self.unlock()
        self.log_in()
        before = self.stored()
        self.assertIn("The keychain has not taken the new refresh token", self.refresh_while_it_goes())
        after = self.stored()
        self.assertNotEqual(after["access_token"], before["access_token"])
        # the one before has been spent
        self.assertEqual((after["refresh_token"], self.entry()), (None, None))

    def test_keychain_gone_while_nothing_is_new(self):
        self.issuer = self.provide("--no-rotate", "--fault", "refresh=slow=2000")
        self.file.write_text(self.settings())
        self.unlock()
        self.log_in()
        before = self.stored()
        self.file.write_text(self.settings() + CHOICE)
        self.assertNotIn("has not taken", self.refresh_while_it_goes())
        after = self.stored()
        self.assertNotEqual(after["access_token"], before["access_token"])
        self.assertEqual((after["refresh_token"], self.entry()), (before["refresh_token"], None))

    def refresh_while_it_goes(self):
        program = pathlib.Path(os.environ["LMI_BIN_DIR"]) / "lmi"
        refresh = self.stack.enter_context(running(program, "auth", "refresh", "-e", "dev", "-v", stdout=subprocess.PIPE,
                                                   stderr=subprocess.PIPE, text=True, env=self.variables))
        # the provider is asked now, and takes its time
        told = next(line for line in refresh.stderr if "refreshing at" in line)
        self.keychain.close()
        told += refresh.stderr.read()
        self.assertEqual(refresh.wait(60), 0, told)
        return told

    def test_refused(self):
        self.issuer = self.provide("--fault", "refresh=invalid_grant")
        self.file.write_text(self.settings() + CHOICE)
        self.unlock()
        self.log_in()
        self.refuse(3, "refresh_refused", "auth", "refresh")
        self.assertEqual((self.desk.entries(), self.entry()), ({}, None))

    def test_logout_without_a_keychain(self):
        with self.desk.keychain():
            self.log_in()
            name = self.entry()
        told = self.refuse(15, "refresh_token_left", "auth", "logout")
        self.assertIn(name, told.stderr)
        self.assertEqual((self.stored()["access_token"], self.entry_after_logout()), ("", None))

    def test_logout_of_one_that_was_removed(self):
        self.unlock()
        self.log_in()
        self.file.unlink()
        self.assertEqual(self.succeed("auth", "logout").stderr, 'Logged out of "dev".\n')
        self.assertEqual(self.desk.entries(), {})

    def test_configuration_that_cannot_be_written(self):
        self.unlock()
        self.file.write_text(self.settings())
        self.log_in()
        before = self.stored()
        folder = self.config / "env"
        folder.chmod(0o500)
        self.addCleanup(folder.chmod, 0o700)
        told = self.run_lmi("keychain", "store", "--refresh-token", "-e", "dev", prefix=obeying_modes())
        self.assertEqual(told.returncode, 6, told.stderr)
        self.assertEqual((self.stored(), self.desk.entries()), (before, {}))

    def test_token_file_that_cannot_be_written(self):
        self.unlock()
        for settings in (self.settings(), self.settings() + CHOICE):
            self.file.write_text(self.settings())
            self.log_in()
            # chosen already, it stays so
            self.file.write_text(settings)
            before = self.stored()
            self.tokens.chmod(0o500)
            told = self.run_lmi("keychain", "store", "--refresh-token", "-e", "dev", prefix=obeying_modes())
            self.tokens.chmod(0o700)
            self.assertEqual(told.returncode, 6, told.stderr)
            self.assertEqual((self.stored(), self.desk.entries(), self.file.read_text()), (before, {}, settings))

    def test_service(self):
        self.file.write_text(f"OAUTH_CLIENT_ID=demo-service\nOAUTH_CLIENT_SECRET=demo-service-secret\n"
                             f"OAUTH_ISSUER={self.issuer}\n" + CHOICE)
        # it has none, and needs no keychain
        self.succeed("auth", "login")
        self.refuse(2, "refresh_token_none", "keychain", "store", "--refresh-token")

    def test_password(self):
        self.file.write_text(f"OAUTH_GRANT_TYPE=password\nOAUTH_CLIENT_ID=demo-password\nOAUTH_USERNAME=alice\n"
                             f"OAUTH_PASSWORD=alice\nOAUTH_CLIENT_SECRET=demo-password-secret\n"
                             f"OAUTH_ISSUER={self.issuer}\nOAUTH_SCOPES=openid offline_access\n" + CHOICE)
        self.file.chmod(0o600)
        self.unlock()
        self.log_in()
        self.kept()
        self.succeed("auth", "refresh")
        self.kept()
        # without it, the password serves
        self.desk.tool("secret-tool", "clear", "server", "lmi")
        self.expire()
        self.succeed("auth", "token")
        self.kept()

    def test_value_that_is_not_ours(self):
        # other programs may read the same file
        self.unlock()
        text = self.settings() + "OAUTH_REFRESH_TOKEN=rt-4711\n"
        self.file.write_text(text)
        self.log_in()
        self.assertTrue(self.stored()["refresh_token"])
        self.assertNotIn("4711", self.run_lmi("config", "show", "-e", "dev").stdout)
        told = self.refuse(2, "config_value_invalid", "keychain", "store", "--refresh-token")
        self.assertNotIn("4711", told.stderr)
        self.assertEqual((self.file.read_text(), self.desk.entries()), (text, {}))

    def test_value_that_is_a_mistake(self):
        for value in "keychain", "Keychain:", "keychain:dev":
            self.file.write_text(self.settings() + f"OAUTH_REFRESH_TOKEN={value}\n")
            told = self.refuse(2, "config_value_invalid", "auth", "login")
            self.assertIn('\\"keychain:\\" or nothing', told.stderr)

    def test_several_at_once(self):
        self.unlock()
        self.log_in()
        self.expire()
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            told = list(pool.map(lambda _: self.run_lmi("auth", "token", "-e", "dev"), range(8)))
        self.assertEqual({(each.returncode, each.stdout, each.stderr) for each in told},
                         {(0, self.stored()["access_token"] + "\n", "")})
        self.kept()


if __name__ == "__main__":
    unittest.main()
