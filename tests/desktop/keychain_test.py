"""Secrets moved into the keychain and out of it in the window's menu, with the mouse and with the keyboard."""

import contextlib
import time
import unittest

from window_case import BUTTON, WindowCase, desk, harness, setUpModule  # noqa: F401: the desk is made once for the module

KEPT = "OAUTH_REFRESH_TOKEN=keychain:"


class KeychainTest(WindowCase):
    def setUp(self):
        super().setUp()
        self.keys_away = self.enterContext(contextlib.ExitStack())
        self.keys_away.enter_context(self.desk.keychain())
        self.open_window()

    def file(self, name):
        return (self.home.config / "env" / f"{name}.env").read_text()

    def by_mouse(self, name, item):
        """Points at an item of a row's menu and clicks; `item` counts from the end."""
        self.click_row(name)
        self.in_menu(lambda: self.click_row(name, button=3), *["Up"] * item, "Return")

    def by_keyboard(self, name, item):
        self.click_row(name)
        self.in_menu(lambda: self.keys("Menu"), *["Up"] * item, "Return")

    def test_a_secret_in_and_out(self):
        before = self.file("dev")
        for move in (self.by_mouse, self.by_keyboard):
            # above renewing, default and delete
            move("dev", 4)
            self.reader.wait_for("label", lambda text: text == "The secrets of dev are in the keychain now.")
            self.assertIn("OAUTH_CLIENT_SECRET=keychain:\n", self.file("dev"))
            self.assertEqual(self.desk.keychain_entries(), ["dev/OAUTH_CLIENT_SECRET"])
            self.reader.press(BUTTON, "Log in")
            self.row_says("dev", "valid")
            self.reader.press(BUTTON, "Log out")
            self.row_says("dev", "not logged in")
            move("dev", 4)
            self.reader.wait_for("label", lambda text: text == "The secrets of dev are in its file now.")
            self.assertEqual((self.file("dev"), self.desk.keychain_entries()), (before, []))

    def test_a_refresh_token_in_and_out(self):
        before = self.file("prod")
        for move in (self.by_mouse, self.by_keyboard):
            self.lmi.run("auth", "login", "-e", "prod", BROWSER=harness.user_program())
            self.row_says("prod", "valid")
            refresh_token = self.home.token("prod")["refresh_token"]
            self.assertTrue(refresh_token)
            move("prod", 4)
            self.reader.wait_for("label", "The refresh token of prod is kept in the keychain from now on.")
            self.assertIn(KEPT, self.file("prod"))
            token = self.home.token("prod")
            self.assertEqual((token["refresh_token"], self.desk.keychain_entries()),
                             (None, [token["lmi"]["refresh_token_entry"]]))
            self.click(self.reader.wait_for("page tab", "Token"))
            # at the end of a list that is longer than its place
            desk.wait_until(lambda: self.reader.find("list item", lambda text: "in the system's keychain" in text, showing=False),
                            20, "the page does not say where it is")
            self.keys("F5")
            desk.wait_until(lambda: self.home.token("prod")["access_token"] != token["access_token"], 20,
                            "it is not refreshed")
            self.row_says("prod", "valid")
            move("prod", 4)
            self.reader.wait_for("label", "The refresh token of prod is kept in its token file from now on.")
            self.assertEqual((self.file("prod"), self.desk.keychain_entries()), (before, []))
            self.assertTrue(self.home.token("prod")["refresh_token"])

    def test_deleting_leaves_nothing(self):
        self.by_keyboard("prod", 4)
        self.reader.wait_for("label", "The refresh token of prod is kept in the keychain from now on.")
        self.reader.press(BUTTON, "Log in")
        self.row_says("prod", "valid")
        self.assertEqual(len(self.desk.keychain_entries()), 1)
        self.click_row("prod")
        self.keys("ctrl+Delete")
        self.reader.press(BUTTON, "Delete prod")
        desk.wait_until(lambda: not self.desk.keychain_entries(), 20, "the refresh token stays")


    def test_deleting_without_a_keychain_is_said(self):
        self.by_keyboard("prod", 4)
        self.reader.wait_for("label", "The refresh token of prod is kept in the keychain from now on.")
        self.reader.press(BUTTON, "Log in")
        self.row_says("prod", "valid")
        self.keys_away.close()
        self.enterContext(self.desk.silent_keychain())
        self.click_row("prod")
        self.keys("ctrl+Delete")
        self.reader.press(BUTTON, "Delete prod")
        self.reader.wait_for("label", lambda text: "still holds its refresh token" in text, 50)


    def test_a_locked_one_is_unlocked_by_a_person(self):
        self.by_keyboard("prod", 4)
        self.reader.wait_for("label", "The refresh token of prod is kept in the keychain from now on.")
        self.reader.press(BUTTON, "Log in")
        self.row_says("prod", "valid")
        before = self.home.token("prod")["access_token"]
        self.desk.lock_keychain()
        self.click_row("prod")
        self.keys("F5")
        self.desk.answer_keychain("a password")
        desk.wait_until(lambda: self.home.token("prod")["access_token"] != before, 20, "it is not refreshed")
        self.row_says("prod", "valid")

    def test_what_goes_on_in_the_background_asks_nobody(self):
        self.by_keyboard("prod", 4)
        self.reader.wait_for("label", "The refresh token of prod is kept in the keychain from now on.")
        self.reader.press(BUTTON, "Log in")
        self.row_says("prod", "valid")
        token = self.home.token("prod")
        self.desk.lock_keychain()
        self.home.write_token("prod", {**token, "expires_at": int(time.time()) + 20})
        self.row_says("prod", "not renewed")
        self.click_row("prod")
        self.reader.wait_for(None, lambda text: "unlock it, allow the access" in text)
        self.assertEqual(self.desk.windows_of_class("gcr-prompter"), [])

    def test_a_locked_one_that_nobody_unlocks_is_said(self):
        self.by_keyboard("prod", 4)
        self.reader.wait_for("label", "The refresh token of prod is kept in the keychain from now on.")
        self.reader.press(BUTTON, "Log in")
        self.row_says("prod", "valid")
        before = self.home.token("prod")
        self.desk.lock_keychain()
        self.click_row("prod")
        self.keys("F5")
        self.desk.answer_keychain(None)
        self.reader.wait_for(None, lambda text: "unlock it, allow the access" in text)
        self.assertEqual(self.home.token("prod"), before)


class NoKeychainTest(WindowCase):
    def test_it_is_said(self):
        self.open_window()
        before = (self.home.config / "env" / "prod.env").read_text()
        self.click_row("prod")
        self.in_menu(lambda: self.keys("Menu"), *["Up"] * 4, "Return")
        # one that the session starts by itself would ask for its password, and nobody answers
        self.reader.wait_for("label", lambda text: text.startswith("The keychain ") and '"prod/OAUTH_REFRESH_TOKEN-check"' in text, 40)
        self.assertEqual((self.home.config / "env" / "prod.env").read_text(), before)


if __name__ == "__main__":
    unittest.main()
