#!/usr/bin/env python3
"""Secrets in the system's keychain, with a real one: gnome-keyring on a session bus of its own."""

import contextlib
import json
import os
import pathlib
import pty
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "provider"))
from harness import obeying_modes  # noqa: E402
from console_case import PROGRAM, ConsoleCase  # noqa: E402
from keychain_desk import SILENT, Desk, running  # noqa: E402

SECRET = "demo-service-secret"


class Keychain(ConsoleCase):
    @classmethod
    def setUpClass(cls):
        stack = contextlib.ExitStack()
        cls.addClassCleanup(stack.close)
        program = pathlib.Path(os.environ["LMI_BIN_DIR"]) / "lmi-demo-idp"
        provider = stack.enter_context(running(program, "--access-lifetime", "3600", stdout=subprocess.PIPE,
                                               stderr=subprocess.DEVNULL, text=True))
        cls.issuer = json.loads(provider.stdout.readline())["issuer"]

    def setUp(self):
        super().setUp()
        stack = contextlib.ExitStack()
        self.addCleanup(stack.close)
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        self.desk = Desk(folder)
        stack.enter_context(self.desk.bus())
        self.stack = stack
        self.variables.update({name: value for name, value in self.desk.variables.items() if name != "HOME"})
        self.file = self.environment_file("robot", self.settings(SECRET))
        self.file.chmod(0o600)

    def settings(self, secret):
        return (f"# who we are\nOAUTH_CLIENT_ID=demo-service\nexport OAUTH_CLIENT_SECRET={secret} # rotates in May\n"
                f"OAUTH_ISSUER={self.issuer}\n")

    def unlock(self):
        self.stack.enter_context(self.desk.keychain())

    def store(self):
        self.expect("keychain", "store", "-e", "robot",
                    err='Moved OAUTH_CLIENT_SECRET of "robot" into the keychain.\n')

    def everything(self):
        """All that lmi has written, and all that is in the folders of the keychain."""
        return b"".join(path.read_bytes() for folder in (self.home, self.desk.folder)
                        for path in folder.rglob("*") if path.is_file())

    def test_in_use_out(self):
        self.unlock()
        before = self.file.read_bytes()
        self.store()
        self.assertEqual(self.file.read_text(), self.settings("keychain:"))
        self.assertEqual(self.desk.entries(), {"robot/OAUTH_CLIENT_SECRET": SECRET})
        shown = self.json_of("config", "show", "-e", "robot")
        value = next(each for each in shown["values"] if each["key"] == "OAUTH_CLIENT_SECRET")
        self.assertEqual((value["value"], value["secret"]), ("keychain:", True))

        told = self.run_lmi("auth", "login", "-e", "robot", "-vv")
        self.assertEqual(told.returncode, 0, told.stderr)
        self.assertNotIn(SECRET, told.stderr)
        token = self.run_lmi("auth", "token", "-e", "robot")
        self.assertEqual((token.returncode, token.stderr), (0, ""))
        self.assertNotIn(SECRET.encode(), self.everything())
        checks = {row["check"]: row for row in self.json_of("doctor", "-e", "robot")["checks"]}
        self.assertEqual(checks["keychain"]["verdict"], "good")

        self.expect("keychain", "restore", "-e", "robot",
                    err='Moved OAUTH_CLIENT_SECRET of "robot" from the keychain into its file.\n')
        self.assertEqual((self.file.read_bytes(), self.desk.entries()), (before, {}))

    def test_a_secret_from_standard_input(self):
        self.unlock()
        given = self.run_lmi("keychain", "store", "-e", "robot", "--stdin", "OAUTH_CLIENT_SECRET", input=SECRET + "\n")
        self.assertEqual((given.returncode, given.stderr), (0, 'Stored OAUTH_CLIENT_SECRET of "robot" in the keychain.\n'))
        self.assertEqual(self.file.read_text(), self.settings("keychain:"))
        self.assertEqual(self.desk.entries(), {"robot/OAUTH_CLIENT_SECRET": SECRET})
        self.assertEqual(self.run_lmi("auth", "login", "-e", "robot").returncode, 0)
        # the next one takes its place, and the one before is gone
        for number, secret in (2, "the-one-of-may"), (1, "the-one-of-june"):
            self.assertEqual(self.run_lmi("keychain", "store", "-e", "robot", "--stdin", "OAUTH_CLIENT_SECRET",
                                          input=secret).returncode, 0)
            entry = "robot/OAUTH_CLIENT_SECRET" + ("-2" if number == 2 else "")
            self.assertEqual(self.desk.entries(), {entry: secret})
            self.assertIn("OAUTH_CLIENT_SECRET=keychain:" + (entry if number == 2 else "") + " #", self.file.read_text())
        self.assertNotIn(SECRET.encode(), self.everything())

    def test_a_file_without_the_key(self):
        self.unlock()
        self.file.write_text(f"OAUTH_CLIENT_ID=demo-service\nOAUTH_ISSUER={self.issuer}\n")
        given = self.run_lmi("keychain", "store", "-e", "robot", "--stdin", "OAUTH_CLIENT_SECRET", input=SECRET)
        self.assertEqual(given.returncode, 0, given.stderr)
        self.assertIn("OAUTH_CLIENT_SECRET=keychain:\n", self.file.read_text())
        self.assertEqual(self.run_lmi("auth", "login", "-e", "robot").returncode, 0)

    def test_what_standard_input_cannot_be(self):
        self.unlock()
        before = self.file.read_bytes()
        store = ["keychain", "store", "-e", "robot", "--stdin"]
        nothing = self.run_lmi(*store, "OAUTH_CLIENT_SECRET", input="\n")
        self.assertEqual((nothing.returncode, nothing.stderr), (2, "lmi: There is no secret on standard input. See \"lmi --help\".\n"))
        lines = self.run_lmi(*store, "OAUTH_CLIENT_SECRET", input="a\nb\n")
        self.assertEqual((lines.returncode, lines.stderr.split(";")[0]), (2, "lmi: Standard input has more than one line"))
        grant = self.run_lmi(*store, "OAUTH_PASSWORD", input="x")
        self.assertEqual((grant.returncode, grant.stderr.split(".")[0]), (2, 'lmi: "robot" is not logged in to with a password'))
        other = self.run_lmi(*store, "OAUTH_CLIENT_ID", input="x")
        self.assertEqual((other.returncode, other.stderr.split(".")[0]), (2, "lmi: --stdin is OAUTH_CLIENT_SECRET or OAUTH_PASSWORD"))
        both = self.run_lmi(*store, "OAUTH_PASSWORD", "--refresh-token", input="x")
        self.assertEqual((both.returncode, both.stderr.split(".")[0]), (2, "lmi: Give --stdin or --refresh-token, not both"))
        covered = self.run_lmi(*store, "OAUTH_CLIENT_SECRET", input="x",
                               variables={"OAUTH_CLIENT_SECRET": "of a variable"})
        self.assertEqual(covered.returncode, 2)
        self.assertIn("is set by variable OAUTH_CLIENT_SECRET", covered.stderr)
        self.assertEqual((self.file.read_bytes(), self.desk.entries()), (before, {}))

    def test_a_secret_that_is_typed_is_not_shown(self):
        self.unlock()
        ours, theirs = pty.openpty()
        self.addCleanup(os.close, ours)
        with running(PROGRAM, "keychain", "store", "-e", "robot", "--stdin", "OAUTH_CLIENT_SECRET", stdin=theirs,
                     stdout=theirs, stderr=theirs, env=self.variables, start_new_session=True) as process:
            os.close(theirs)
            shown = b""
            while b'OAUTH_CLIENT_SECRET of "robot": ' not in shown:
                shown += os.read(ours, 4096)
            os.write(ours, SECRET.encode() + b"\n")
            with contextlib.suppress(OSError):  # the end of a terminal
                while part := os.read(ours, 4096):
                    shown += part
            self.assertEqual(process.wait(20), 0)
        self.assertNotIn(SECRET.encode(), shown)
        self.assertTrue(shown.endswith(b'Stored OAUTH_CLIENT_SECRET of "robot" in the keychain.\r\n'), shown)
        self.assertEqual(self.desk.entries(), {"robot/OAUTH_CLIENT_SECRET": SECRET})

    def test_nothing_to_move(self):
        self.unlock()
        self.expect("keychain", "restore", "-e", "robot", code=2,
                    err=f'lmi: There is no secret of "robot" to be moved; in {self.file} there would have to be one.\n')
        self.store()
        self.expect("keychain", "store", "-e", "robot", code=2,
                    err=f'lmi: There is no secret of "robot" to be moved; in {self.file} there would have to be one.\n')
        self.assertEqual(self.desk.entries(), {"robot/OAUTH_CLIENT_SECRET": SECRET})

    def test_entry_of_another_name(self):
        self.unlock()
        stored = self.desk.tool("secret-tool", "store", "--label=shared", "server", "lmi", "user", "team/robot", "type",
                                "plaintext", input=SECRET)
        self.assertEqual(stored.returncode, 0, stored.stderr)
        self.file.write_text(self.settings("keychain:team/robot"))
        self.assertEqual(self.run_lmi("auth", "login", "-e", "robot").returncode, 0)
        # somebody else may use it too
        self.assertEqual(self.run_lmi("keychain", "restore", "-e", "robot").returncode, 0)
        self.assertEqual(self.file.read_text(), self.settings(SECRET))
        self.assertEqual(self.desk.entries(), {"team/robot": SECRET})

    def test_entry_of_a_renamed_environment(self):
        self.unlock()
        self.store()
        renamed = self.environment_file("old", self.settings("keychain:robot/OAUTH_CLIENT_SECRET"))
        self.file.write_text(self.settings("another-secret"))
        self.store()
        self.assertEqual(self.file.read_text(), self.settings("keychain:robot/OAUTH_CLIENT_SECRET-2"))
        both = {"robot/OAUTH_CLIENT_SECRET": SECRET, "robot/OAUTH_CLIENT_SECRET-2": "another-secret"}
        self.assertEqual(self.desk.entries(), both)
        # what another one names stays
        self.file.write_text(self.settings("keychain:"))
        self.assertEqual(self.run_lmi("keychain", "restore", "-e", "robot").returncode, 0)
        self.assertEqual((self.file.read_text(), self.desk.entries()), (self.settings(SECRET), both))
        self.assertEqual(self.run_lmi("keychain", "restore", "-e", "old").returncode, 0)
        self.assertEqual((renamed.read_text(), self.desk.entries()),
                         (self.settings(SECRET), {"robot/OAUTH_CLIENT_SECRET-2": "another-secret"}))

    def test_secret_behind_a_reference(self):
        self.unlock()
        self.file.write_text(f"OTHER={SECRET}\n" + self.settings("${OTHER}"))
        told = self.run_lmi("keychain", "store", "-e", "robot")
        self.assertEqual(told.returncode, 0)
        self.assertIn(f"warning: A secret still stands in {self.file}:1; take it out there.\n", told.stderr)
        self.assertEqual(self.file.read_text(), f"OTHER={SECRET}\n" + self.settings("keychain:"))

    def test_secret_others_can_read(self):
        self.unlock()
        # the folders of a test are nobody else's
        for folder in (self.home, self.config, self.config / "env"):
            folder.chmod(0o755)
        self.file.chmod(0o644)
        self.store()
        refused = self.run_lmi("keychain", "restore", "-e", "robot", "--strict")
        self.assertEqual(refused.returncode, 2)
        self.assertEqual(self.file.read_text(), self.settings("keychain:"))
        told = self.run_lmi("keychain", "restore", "-e", "robot")
        self.assertEqual(told.returncode, 0)
        self.assertIn(f"warning: Other users of this computer can read {self.file}", told.stderr)

    def test_secret_that_others_refer_to(self):
        self.unlock()
        text = self.settings(SECRET) + "OAUTH_EXTRA_PARAMS=k=${OAUTH_CLIENT_SECRET}\n"
        self.file.write_text(text)
        told = self.run_lmi("keychain", "store", "-e", "robot")
        self.assertEqual((told.returncode, self.file.read_text(), self.desk.entries()), (2, text, {}))
        self.assertIn("without changing the meaning of other lines", told.stderr)

    def test_earlier_line(self):
        self.unlock()
        self.file.write_text("OAUTH_CLIENT_SECRET=old\n" + self.settings(SECRET))
        told = self.run_lmi("keychain", "store", "-e", "robot")
        self.assertEqual(told.returncode, 0)
        self.assertIn(f"warning: A secret still stands in {self.file}", told.stderr)

    def test_file_that_cannot_be_written(self):
        self.unlock()
        folder = self.config / "env"
        folder.chmod(0o500)
        self.addCleanup(folder.chmod, 0o700)
        told = self.run_lmi("keychain", "store", "-e", "robot", prefix=obeying_modes())
        self.assertEqual(told.returncode, 6, told.stderr)
        self.assertEqual((self.file.read_text(), self.desk.entries()), (self.settings(SECRET), {}))

    def snapshot_of_tokens(self):
        return {name: about for name, about in self.snapshot(self.tokens).items() if not name.endswith(".lock")}

    def expect_lost_nothing(self, error, arguments=("auth", "login", "--force")):
        before = (self.file.read_bytes(), self.snapshot_of_tokens())
        told = self.run_lmi(*arguments, "-e", "robot", "--output", "json")
        self.assertEqual((told.returncode, json.loads(told.stderr)["error"]), (15, error), told.stderr)
        self.assertEqual((self.file.read_bytes(), self.snapshot_of_tokens()), before)
        self.assertEqual(len(told.stderr.splitlines()), 1)
        return json.loads(told.stderr)["message"]

    def test_entry_missing(self):
        self.unlock()
        self.file.write_text(self.settings("keychain:"))
        said = self.expect_lost_nothing("keychain_entry_missing")
        self.assertIn('"robot/OAUTH_CLIENT_SECRET"', said)
        checks = self.run_lmi("doctor", "-e", "robot", "--output", "json")
        self.assertEqual(checks.returncode, 15)

    def test_no_keychain(self):
        self.expect_lost_nothing("keychain_unavailable", ("keychain", "store"))
        self.file.write_text(self.settings("keychain:"))
        self.expect_lost_nothing("keychain_unavailable")

    def test_no_bus(self):
        self.variables["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nowhere"
        self.expect_lost_nothing("keychain_unavailable", ("keychain", "store"))

    def test_valid_token_needs_no_keychain(self):
        with self.desk.keychain():
            self.store()
            self.assertEqual(self.run_lmi("auth", "login", "-e", "robot").returncode, 0)
        token = self.run_lmi("auth", "token", "-e", "robot")
        self.assertEqual((token.returncode, token.stderr), (0, ""))

    def test_locked(self):
        self.unlock()
        self.store()
        locked = self.desk.tool("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.secrets",
                                "/org/freedesktop/secrets", "org.freedesktop.Secret.Service.Lock",
                                "array:objpath:/org/freedesktop/secrets/collection/login")
        self.assertIn("/collection/login", locked.stdout, locked.stderr)
        self.assertIn("unlock it", self.expect_lost_nothing("keychain_locked"))

    def test_silent(self):
        self.silent()
        self.expect_lost_nothing("keychain_timeout", ("keychain", "store"))

    def silent(self):
        process = self.stack.enter_context(running(sys.executable, "-c", SILENT, stdout=subprocess.PIPE, text=True,
                                                   env=self.desk.variables))
        self.assertEqual(process.stdout.readline(), "ready\n")


if __name__ == "__main__":
    unittest.main()
