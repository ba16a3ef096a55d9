"""The window and the tray on a real desktop, against a real identity provider, used as a person uses them."""

import concurrent.futures
import fcntl
import json
import os
import pathlib
import shlex
import signal
import sys
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "provider"))

import desk
import harness
from harness import DESKTOP_CLIENT, PASSWORD_CLIENT, SERVICE_CLIENT
from window_case import BUTTON, SCOPE, WindowCase, setUpModule  # noqa: F401

class LoginTest(WindowCase):
    def test_a_click_logs_in_and_the_console_prints_the_same_token(self):
        self.open_window()
        self.row_says("prod", "not logged in")
        self.select("prod")
        self.reader.press(BUTTON, "Log in")
        self.row_says("prod", "valid")
        printed = self.lmi.run("auth", "token", "-e", "prod")
        self.assertEqual((printed.returncode, printed.stdout), (0, self.home.token("prod")["access_token"] + "\n"))
        self.assertEqual(self.home.token_modes("prod"), (0o600, 0o700))
        self.reader.wait_for(None, lambda text: "alice" in text)

    def test_services_log_in_without_a_browser(self):
        self.open_window(BROWSER="/nonexistent")
        for name in ("dev", "qa"):
            self.select(name)
            self.reader.press(BUTTON, "Log in")
            self.row_says(name, "valid")

    def test_the_keyboard_is_enough(self):
        self.open_window()
        window = self.desk.windows("^lmi$")[0]
        self.desk.run("xdotool", "windowactivate", "--sync", window, "key", "ctrl+f", "type", "dev")
        desk.wait_until(lambda: self.reader.find("list item", lambda name: name.startswith("prod:")) is None, 10,
                        "the search hides nothing")
        self.desk.run("xdotool", "key", "Return", "Return")
        self.row_says("dev", "valid")
        self.desk.run("xdotool", "key", "ctrl+f", "Escape")
        self.row_says("prod", "not logged in")

    def test_two_logins_wait_at_once_and_one_is_cancelled(self):
        self.home.env("second", OAUTH_GRANT_TYPE="authorization_code_pkce", OAUTH_ISSUER=self.provider.issuer,
                      OAUTH_CLIENT_ID=DESKTOP_CLIENT, OAUTH_SCOPES=SCOPE)
        self.open_window(LMI_USER_MODE="leave")
        for name in ("prod", "second"):
            self.select(name)
            self.reader.press(BUTTON, "Log in")
            self.row_says(name, "browser")
        self.row_says("prod", "browser")
        self.reader.press(BUTTON, "Cancel")
        self.row_says("second", "not logged in")
        self.row_says("prod", "browser")

    def test_a_browser_that_cannot_reach_this_computer(self):
        report = self.home.root / "report.json"
        self.open_window(LMI_USER_MODE="elsewhere", LMI_USER_REPORT=report)
        self.select("prod")
        self.reader.press(BUTTON, "Log in")
        self.row_says("prod", "browser")
        desk.wait_until(report.exists, 30, "the person is not done")
        address = json.loads(report.read_text())["final"]["url"]
        line = self.reader.wait_for("text", "Address at which the browser ended")
        self.click(line)
        self.desk.run("xdotool", "type", address.replace("state=", "state=x"))
        self.reader.press(BUTTON, "Finish")
        self.reader.wait_for(None, lambda text: "it belongs to another login" in text)
        self.row_says("prod", "browser")
        self.click(line)
        self.desk.run("xdotool", "key", "ctrl+a", "type", address)
        self.desk.run("xdotool", "key", "Return")
        self.row_says("prod", "valid")
        self.assertIsNone(self.reader.find("text", lambda name: name == "Address at which the browser ended"))

    def test_a_denied_login_is_explained_in_place(self):
        self.open_window(LMI_USER_MODE="deny")
        self.select("prod")
        self.reader.press(BUTTON, "Log in")
        self.reader.wait_for(None, lambda text: "access_denied" in text)
        self.assertFalse(self.home.token_path("prod").exists())


class SettingsTest(WindowCase):
    def open_settings(self, **variables):
        self.open_window(**variables)
        self.select("prod")
        window = self.desk.windows("^lmi$")[0]
        self.desk.run("xdotool", "windowactivate", "--sync", window, "key", "ctrl+comma")
        self.reader.wait_for("label", "Colours")

    def choose(self, label, steps):
        """What is beside the label; a box is called by what is chosen in it."""
        left, height = self.reader.centre(self.reader.wait_for("label", label))
        boxes = [self.reader.centre(node) for node in self.reader.everything() if node.get_role_name() == "combo box"]
        x, y = min((box for box in boxes if box[0] > left), key=lambda box: abs(box[1] - height))
        self.desk.run("xdotool", "mousemove", x, y, "click", 1)
        self.desk.run("xdotool", "key", "Home", *["Down"] * steps, "Return")

    def test_choices_are_kept(self):
        self.open_settings()
        before = self.colour()
        self.choose("Colours", 2)
        desk.wait_until(lambda: self.colour() < before - 100, 10, "it does not get dark")
        self.choose("Language", 2)
        self.reader.wait_for(None, "lmi speaks it from its next start on.")
        self.process.terminate()
        self.process.wait(20)
        self.open_window()
        self.reader.wait_for(BUTTON, "Neue Umgebung")
        self.assertLess(self.colour(), before - 100)

    def colour(self):
        """How light the window's edge is."""
        window = self.desk.windows("^lmi$")[0]
        picture = self.home.root / "picture.png"
        self.desk.run("import", "-window", window, "-crop", "1x1+5+100", "+repage", "-depth", "8", picture)
        return int(self.desk.run("identify", "-format", "%[fx:int(255*mean)]", picture))

    def test_start_with_the_session(self):
        entry = self.home.root / "config-home" / "autostart" / "lmi-desktop.desktop"
        self.open_settings(XDG_CONFIG_HOME=entry.parents[1])
        box = "Start in the tray when I log in to this computer"
        self.reader.press("check box", box)
        desk.wait_until(entry.exists, 10, "nothing is written")
        line = next(line for line in entry.read_text().splitlines() if line.startswith("Exec="))
        self.assertEqual(shlex.split(line.removeprefix("Exec=")),
                         [str(pathlib.Path(os.environ["LMI_BIN_DIR"]).resolve() / "lmi-desktop"), "--hidden"])
        self.reader.press("check box", box)
        desk.wait_until(lambda: not entry.exists(), 10, "it is still there")


class DiagnosisTest(WindowCase):
    def test_all_is_well(self):
        self.open_window()
        self.select("prod")
        window = self.desk.windows("^lmi$")[0]
        self.desk.run("xdotool", "windowactivate", "--sync", window, "key", "ctrl+i")
        self.reader.wait_for(None, "Diagnosis of prod")
        self.reader.wait_for(None, "All is well.")
        self.reader.wait_for("list item", lambda text: text.startswith("Signing keys"))
        self.reader.press(BUTTON, "Close")
        self.row_says("prod", "not logged in")

    def test_what_is_wrong_is_said(self):
        self.home.env("prod", OAUTH_GRANT_TYPE="authorization_code_pkce", OAUTH_CLIENT_ID="x",
                      OAUTH_ISSUER=self.provider.issuer + "/")
        self.open_window()
        self.select("prod")
        self.reader.wait_for("list item", lambda name: name.startswith("prod"))
        window = self.desk.windows("^lmi$")[0]
        self.desk.run("xdotool", "windowactivate", "--sync", window, "key", "ctrl+i")
        self.reader.wait_for(None, "1 point needs a look.")
        self.reader.wait_for("list item", lambda text: "Problem" in text and "describes the issuer" in text)
        # and after a correction
        self.home.env("prod", OAUTH_GRANT_TYPE="authorization_code_pkce", OAUTH_CLIENT_ID="x",
                      OAUTH_ISSUER=self.provider.issuer)
        self.reader.press(BUTTON, "Look again")
        self.reader.wait_for(None, "All is well.")

    def test_settings_that_cannot_be_used(self):
        self.home.env("prod", OAUTH_GRANT_TYPE="magic")
        self.open_window()
        self.select("prod")
        window = self.desk.windows("^lmi$")[0]
        self.desk.run("xdotool", "windowactivate", "--sync", window, "key", "ctrl+i")
        self.reader.wait_for("list item", lambda text: "Problem" in text and "OAUTH_GRANT_TYPE" in text)


class FollowTest(WindowCase):
    def test_the_window_follows_the_console(self):
        self.open_window()
        self.assertEqual(self.lmi.run("auth", "login", "-e", "dev").returncode, 0)
        self.row_says("dev", "valid", timeout=2)
        self.assertEqual(self.lmi.run("auth", "logout", "-e", "dev").returncode, 0)
        self.row_says("dev", "not logged in", timeout=2)

    def test_the_window_follows_where_nothing_is_watched(self):
        # as when other programs have taken all watches that the system has for a person
        spoiled = ("strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=inotify_add_watch", "-e",
                   "inject=inotify_add_watch:error=ENOSPC", "-o", "/dev/null")
        self.open_window(prefix=spoiled)
        # who traces ends with the program, not the other way round
        children = pathlib.Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        self.addCleanup(self.process.wait, 20)
        self.addCleanup(lambda: [os.kill(int(child), signal.SIGTERM) for child in children.read_text().split()])
        self.assertEqual(self.lmi.run("auth", "login", "-e", "dev").returncode, 0)
        self.row_says("dev", "valid", timeout=40)

    def test_the_window_follows_changes_by_hand(self):
        self.open_window()
        self.home.env("added", OAUTH_CLIENT_ID="x", OAUTH_CLIENT_SECRET="y", OAUTH_TOKEN_URL=self.provider.url("/token"))
        self.row_says("added", "not logged in", timeout=2)
        now = int(time.time())
        self.home.write_token("added", {"access_token": "t", "expires_at": now + 3600, "token_type": "Bearer",
                                        "refresh_token": None, "id_token": None, "issued_at": now})
        self.row_says("added", "valid", timeout=2)
        (self.home.config / "env" / "added.env").unlink()
        desk.wait_until(lambda: self.reader.find("list item", lambda text: text.startswith("added")) is None, 2,
                        "the removed environment is still shown")

    def test_a_new_name_waits_for_who_has_the_token(self):
        self.open_window()
        self.select("dev")
        self.desk.run("xdotool", "key", "ctrl+e")
        self.type("Name", "develop")
        files = self.home.config / "env"
        lock = self.home.cache / "tokens" / "dev.lock"
        lock.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with lock.open("w") as held:
            lock.chmod(0o600)
            fcntl.flock(held, fcntl.LOCK_EX)
            for _ in range(2):
                self.reader.press(BUTTON, "Save")
            self.reader.wait_for(None, lambda text: text.startswith("Another lmi has held"))
            self.assertTrue((files / "dev.env").exists())
            self.assertFalse((files / "develop.env").exists())
        self.reader.press(BUTTON, "Save")
        self.row_says("develop", "not logged in")
        self.assertFalse((files / "dev.env").exists())

    def test_a_login_in_the_console_ends_the_one_that_waits(self):
        self.open_window(LMI_USER_MODE="leave")
        self.select("prod")
        self.reader.press(BUTTON, "Log in")
        self.row_says("prod", "browser")
        self.assertEqual(self.lmi.run("auth", "login", "-e", "prod", BROWSER=str(harness.user_program())).returncode, 0)
        self.row_says("prod", "valid")

    def test_logging_out_in_the_window(self):
        self.lmi.run("auth", "login", "-e", "dev")
        self.open_window()
        self.row_says("dev", "valid")
        self.select("dev")
        self.reader.press(BUTTON, "Log out")
        self.row_says("dev", "not logged in")
        self.assertEqual(self.home.token("dev")["access_token"], "")


class ClipboardTest(WindowCase):
    CLEARED_AFTER = 30

    def test_M17_a_copied_token_is_marked_and_leaves(self):
        self.lmi.run("auth", "login", "-e", "dev")
        token = self.home.token("dev")["access_token"]
        self.open_window()
        self.row_says("dev", "valid")
        self.select("dev")
        began = time.monotonic()
        self.reader.press(BUTTON, "Copy token")
        desk.wait_until(lambda: self.desk.selection("clipboard") == token, 10, "it is not on the clipboard")
        self.assertIn("x-kde-passwordManagerHint", self.desk.selection("clipboard", "TARGETS").split())
        self.assertEqual(self.desk.selection("clipboard", "x-kde-passwordManagerHint"), "secret")
        # the middle button pastes into whatever is under it
        self.assertNotIn(token, self.desk.selection("primary"))
        desk.wait_until(lambda: not self.desk.selection("clipboard"), self.CLEARED_AFTER + 10, "it stays")
        self.assertGreater(time.monotonic() - began, self.CLEARED_AFTER - 5)
        self.assertNotIn(token, self.desk.selection("primary"))
        self.assertEqual(self.desk.selection("clipboard", "TARGETS"), "")


class RequestTest(WindowCase):
    """From a script to the window."""

    def test_a_script_waits_until_somebody_has_logged_in(self):
        self.open_window()
        self.row_says("prod", "not logged in")
        with self.lmi.start("auth", "token", "-e", "prod", "--wait", "60") as script:
            script.wait_for('Waiting for somebody to log in to "prod" in the window')
            self.select("prod")
            self.reader.press(BUTTON, "Log in")
            result = script.result(60)
        self.assertEqual((result.returncode, result.stdout),
                         (0, self.home.token("prod")["access_token"] + "\n"))

    def test_without_a_window_nothing_waits(self):
        before = time.monotonic()
        result = self.lmi.run("auth", "token", "-e", "prod", "--wait")
        self.assertEqual(result.returncode, 3)
        self.assertLess(time.monotonic() - before, 10)
        self.assertFalse((self.home.cache / "requests").exists())

    def test_a_script_that_does_not_wait_is_heard_too(self):
        self.open_window()
        self.assertEqual(self.lmi.run("auth", "token", "-e", "prod").returncode, 3)
        # what is heard is taken
        desk.wait_until(lambda: not list((self.home.cache / "requests").glob("*.json")), 10, "nobody has heard it")


class LifeTest(WindowCase):
    def test_a_second_start_raises_the_first(self):
        self.open_window()
        second = self.start()
        self.assertEqual(second.wait(20), 0)
        self.assertIsNone(self.process.poll())

    def test_closing_hides_to_the_tray_and_a_second_start_shows_again(self):
        self.open_window()
        self.close_window()
        desk.wait_until(lambda: not self.desk.windows("^lmi$"), 10, "the window stays")
        self.assertIsNone(self.process.poll())
        self.assertEqual(self.start().wait(20), 0)
        desk.wait_until(lambda: self.desk.windows("^lmi$"), 10, "the window does not come back")

    def test_an_environment_that_is_not_there_is_named(self):
        sentence = 'There is no environment "nope"; there are: dev, prod, qa.'
        self.open_window("-e", "nope")
        self.reader.wait_for(None, lambda text: text.startswith(sentence))
        self.reader.press(BUTTON, "Close")
        desk.wait_until(lambda: self.reader.find(None, lambda text: text.startswith(sentence)) is None, 10, "the message stays")
        self.assertEqual(self.start("-e", "nope").wait(20), 0)
        self.reader.wait_for(None, lambda text: text.startswith(sentence))

    def test_a_theme_that_is_not_there_is_refused(self):
        process = self.start("--theme", "foo")
        output, errors = process.communicate(timeout=20)
        self.assertEqual((process.returncode, output), (2, ""))
        self.assertEqual(errors, 'lmi-desktop: There is no theme "foo"; there are: system, light, dark.\n')

    def test_a_file_that_nothing_opens_is_named(self):
        self.home.env("broken", OAUTH_GRANT_TYPE="unknown")
        self.open_window("-e", "broken", PATH="/nonexistent")
        self.reader.press(BUTTON, "Open file")
        self.reader.wait_for(None, lambda text: "env/broken.env could not be opened" in text)

    def test_a_signal_ends_it_cleanly(self):
        self.open_window()
        self.process.send_signal(signal.SIGTERM)
        self.assertEqual(self.process.wait(20), 0)


    def test_M21_a_signal_during_a_login_leaves_nothing(self):
        self.open_window(LMI_USER_MODE="leave")
        self.select("prod")
        self.reader.press(BUTTON, "Log in")
        self.row_says("prod", "browser")
        self.process.send_signal(signal.SIGTERM)
        self.assertEqual(self.process.wait(20), 0)
        self.assertFalse(self.home.token_path("prod").exists())
        again = self.lmi.run("auth", "login", "-e", "prod", BROWSER=str(harness.user_program()))
        self.assertEqual(again.returncode, 0, again)

    def test_the_log_is_where_the_main_file_says(self):
        log = self.home.root / "elsewhere" / "window.log"
        log.parent.mkdir()
        self.home.main(f"FOLDER={log.parent}\nLOG_FILE=${{FOLDER}}/window.log\n[dev]\nLOG_FILE=/of/dev.log\n")
        self.open_window()
        self.select("dev")
        self.reader.press(BUTTON, "Log in")
        self.row_says("dev", "valid")
        self.assertIn("new token stored", log.read_text())

    def test_an_empty_variable_names_no_log(self):
        self.open_window(LOG_FILE="")
        self.select("dev")
        self.reader.press(BUTTON, "Log in")
        self.row_says("dev", "valid")
        self.assertIn("new token stored", "".join(path.read_text() for path in self.home.root.rglob("lmi.log")))

    def test_M14_nothing_secret_is_said(self):
        self.open_window(QT_LOGGING_RULES="qt.network.*=true;qt.text.*=true")
        for name in ("prod", "dev", "qa"):
            self.select(name)
            self.reader.press(BUTTON, "Log in")
            self.row_says(name, "valid")
        self.process.send_signal(signal.SIGTERM)
        output, errors = self.process.communicate(timeout=20)
        log = "".join(path.read_text() for path in self.home.root.rglob("lmi.log"))
        self.assertIn("new token stored", log)
        secrets = [SERVICE_CLIENT[1], PASSWORD_CLIENT[1], "alice-password"]
        for name in ("prod", "dev", "qa"):
            token = self.home.token(name)
            secrets += [token[key] for key in ("access_token", "refresh_token", "id_token") if token[key]]
        for secret in secrets:
            self.assertNotIn(secret, output + errors + log)


class NoTrayTest(WindowCase):
    tray = False

    def test_closing_ends_the_program(self):
        self.open_window()
        self.close_window()
        self.assertEqual(self.process.wait(20), 0)

    def start_to_type(self):
        self.open_window()
        self.desk.run("xdotool", "windowactivate", "--sync", self.desk.windows("^lmi$")[0], "key", "ctrl+n")
        self.reader.wait_for(BUTTON, "Save and log in")
        self.desk.run("xdotool", "type", "new")

    def test_what_is_typed_is_not_thrown_away(self):
        self.start_to_type()
        self.close_window()
        self.reader.press(BUTTON, "Quit")
        self.assertEqual(self.process.wait(20), 0)

    def test_a_signal_does_not_ask(self):
        self.start_to_type()
        self.process.send_signal(signal.SIGTERM)
        self.assertEqual(self.process.wait(20), 0)

    def test_nothing_stays_hidden(self):
        self.start("--hidden")
        desk.wait_until(lambda: self.desk.windows("^lmi$"), 20, "nothing is to be seen")

    def test_a_tray_that_comes_later_is_used(self):
        self.start("--hidden")
        self.desk.reader("lmi-desktop")
        self.enterContext(self.desk.tray())

        def opened():
            self.desk.press_tray_icon()
            return self.desk.windows("^lmi$")
        desk.wait_until(opened, 8, "there is no icon in the tray")


class CrowdTest(WindowCase):
    provider_options = {"require_pkce": "on", "token_delay": 500}
    crowd = 16

    def test_consoles_and_the_window_meet_one_expired_token(self):
        logged_in = self.lmi.run("auth", "login", "-e", "prod", BROWSER=str(harness.user_program()))
        self.assertEqual(logged_in.returncode, 0, logged_in)
        token = self.home.token("prod")
        self.open_window()
        self.row_says("prod", "valid")
        before = self.counts("refresh_token")
        # the token ends now: the window's own watch notices at the moment that the consoles ask
        token["issued_at"], token["expires_at"] = token["issued_at"] - 4000, token["issued_at"] - 400
        self.home.write_token("prod", token)
        with concurrent.futures.ThreadPoolExecutor(self.crowd) as pool:
            results = list(pool.map(lambda _: self.lmi.run("auth", "token", "-e", "prod"), range(self.crowd)))
        self.row_says("prod", "valid")
        self.assertEqual({result.returncode for result in results}, {0}, results)
        self.assertEqual({result.stdout for result in results}, {self.home.token("prod")["access_token"] + "\n"})
        self.assertNotEqual(self.home.token("prod")["access_token"], token["access_token"])
        self.assertEqual(self.counts("refresh_token") - before, 1)
        self.assertEqual(self.counts("reuse_detected"), 0)


if __name__ == "__main__":
    unittest.main()
