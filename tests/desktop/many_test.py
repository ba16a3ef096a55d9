"""Several environments at once, and the pages that are about all of them, used with the mouse and with the keyboard."""

import unittest

from window_case import BUTTON, WindowCase, desk, setUpModule  # noqa: F401: the desk is made once for the module


class SeveralTest(WindowCase):
    def test_with_the_keyboard(self):
        self.open_window()
        self.click_row("dev")
        self.keys("shift+Down", "shift+Down")
        self.reader.wait_for("label", "3 environments chosen")
        self.in_menu(lambda: self.keys("Return"), "Down", "Return")
        for name in ("dev", "prod", "qa"):
            self.row_says(name, "valid")
        before = {name: self.home.token(name)["access_token"] for name in ("dev", "prod", "qa")}
        self.keys("F5")
        for name, token in before.items():
            desk.wait_until(lambda: self.home.token(name)["access_token"] != token, 20, f"{name} is not refreshed")
        for name in before:
            self.row_says(name, "valid")
        self.reader.press(BUTTON, "Log out (3)")
        # a key that was meant for something else does nothing
        self.reader.wait_for(BUTTON, "Log out")
        self.keys("Return")
        desk.wait_until(lambda: self.reader.find(BUTTON, "Log out") is None, 20, "the question stays")
        self.row_says("dev", "valid")
        self.reader.press(BUTTON, "Log out (3)")
        self.reader.wait_for(BUTTON, "Log out")
        self.keys("shift+Tab", "Return")
        for name in before:
            self.row_says(name, "not logged in")

    def test_with_the_mouse(self):
        self.open_window()
        self.click_row("dev")
        self.click_row("qa", held="ctrl")
        self.reader.wait_for("label", "2 environments chosen")
        self.in_menu(lambda: self.click_row("qa", button=3), "Down", "Return")
        self.row_says("dev", "valid")
        self.row_says("qa", "valid")
        self.row_says("prod", "not logged in")
        self.click_row("prod")
        self.reader.wait_for("filler", "prod")

    def test_order(self):
        self.open_window()
        self.lmi.run("auth", "login", "-e", "qa")
        self.row_says("qa", "valid")
        self.click(self.reader.wait_for("combo box", "By name"))
        self.desk.run("xdotool", "key", "Down", "Return")

        def first():
            rows = [node.get_name() for node in self.reader.everything() if node.get_role_name() == "list item"]
            return next(name for name in rows if ": " in name)
        desk.wait_until(lambda: first().startswith("qa"), 20, "qa does not come first")


class PagesTest(WindowCase):
    def test_the_log_grows(self):
        self.open_window()
        self.keys("ctrl+l")
        lines = self.reader.wait_for("text", "Log").get_text_iface()
        self.lmi.run("auth", "login", "-e", "dev")
        desk.wait_until(lambda: "new token stored" in lines.get_text(0, -1), 20, "the log does not grow")
        self.assertNotIn(self.home.token("dev")["access_token"], lines.get_text(0, -1))
        self.desk.run("xdotool", "type", "nothing like this")
        desk.wait_until(lambda: lines.get_text(0, -1) == "", 20, "the search finds it")
        self.keys("Escape")
        self.row_says("dev", "valid")

    def test_settings_for_all(self):
        main = self.home.config / ".env"
        main.write_text("# ours\n")
        self.open_window()
        self.keys("ctrl+comma")
        self.type("Proxy", "nonsense")
        self.keys("Return")
        self.reader.wait_for("label", lambda text: "OAUTH_PROXY cannot be" in text)
        self.assertEqual(main.read_text(), "# ours\n")
        self.type("Proxy", "direct")
        self.keys("Return")
        self.reader.wait_for("label", "Saved.")
        self.assertEqual(main.read_text(), "# ours\nOAUTH_PROXY=direct\n")
        self.keys("Escape")
        self.select("dev")
        self.reader.press(BUTTON, "Log in")
        self.row_says("dev", "valid")

    def test_the_signature_is_judged(self):
        self.open_window()
        self.select("prod")
        self.reader.press(BUTTON, "Log in")
        self.row_says("prod", "valid")
        self.click(self.reader.wait_for("page tab", "Token"))
        self.reader.wait_for("list item", lambda text: "Right: the issuer has signed it." in text)

    def test_renewing_is_switched_off(self):
        file = self.home.config / "env" / "prod.env"
        self.open_window()
        self.in_menu(lambda: self.click_row("prod", button=3), "Up", "Up", "Up", "Return")
        desk.wait_until(lambda: "OAUTH_AUTO_REFRESH=no" in file.read_text(), 20, "nothing is written")
        self.in_menu(lambda: self.keys("Menu"), "Up", "Up", "Up", "Return")
        desk.wait_until(lambda: "OAUTH_AUTO_REFRESH" not in file.read_text(), 20, "it is still switched off")


if __name__ == "__main__":
    unittest.main()
