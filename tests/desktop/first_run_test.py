"""The first two minutes: from an empty window to somebody who is logged in, by every way there is."""

import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "provider"))

import desk
from harness import DESKTOP_CLIENT
from window_case import BUTTON, WindowCase, setUpModule  # noqa: F401


class FirstRunTest(WindowCase):
    environments = False

    def start_empty(self):
        self.process = self.start()
        self.reader = self.desk.reader("lmi-desktop")
        self.reader.wait_for(BUTTON, "Try the demo")
        window = self.desk.windows("^lmi$")[0]
        self.desk.run("xdotool", "windowactivate", "--sync", window)

    def test_from_an_issuer_address(self):
        self.start_empty()
        self.type("Your provider's address", self.provider.issuer)
        self.reader.wait_for("label", lambda text: text.startswith("Found: single sign-on"))
        self.reader.press(BUTTON, "Continue")
        self.type("Name", "prod")
        self.type("Client ID", DESKTOP_CLIENT)
        self.reader.press(BUTTON, "Save and log in")
        self.row_says("prod", "valid")
        self.assertTrue(self.home.token("prod")["access_token"])
        self.reader.wait_for(None, lambda text: "alice" in text)

    def test_by_keyboard_alone(self):
        self.start_empty()
        self.desk.run("xdotool", "type", self.provider.issuer)
        self.desk.run("xdotool", "key", "Return")
        self.reader.wait_for(BUTTON, "Save and log in")
        # name, then the way to log in and the issuer, then the client
        self.desk.run("xdotool", "type", "prod")
        self.desk.run("xdotool", "key", "Tab", "Tab", "Tab")
        self.desk.run("xdotool", "type", DESKTOP_CLIENT)
        self.desk.run("xdotool", "key", "Return")
        self.row_says("prod", "not logged in")
        self.desk.run("xdotool", "key", "Return")
        self.row_says("prod", "valid")

    def test_what_is_wrong_is_said_at_the_field(self):
        self.start_empty()
        self.reader.press(BUTTON, "By hand")
        self.reader.press(BUTTON, "Save")
        self.reader.wait_for("label", lambda text: "is not a name for an environment" in text)
        self.type("Name", "prod")
        self.type("Issuer address", "http://sso.example.com")
        self.reader.wait_for("label", lambda text: "is not encrypted" in text)
        self.assertFalse((self.home.config / "env" / "prod.env").exists())

    def test_the_demo(self):
        self.start_empty()
        self.reader.press(BUTTON, "Try the demo")
        self.row_says("demo", "browser")
        self.reader.wait_for("label", lambda text: "alice" in text)

    def test_editing_keeps_what_a_person_wrote(self):
        self.home.env("dev", OAUTH_CLIENT_ID="old", OAUTH_CLIENT_SECRET="s",
                      OAUTH_TOKEN_URL=self.provider.url("/token"))
        path = self.home.config / "env" / "dev.env"
        path.write_text("# ours\n" + path.read_text() + "OWN_KEY=1 # stays\n")
        before = path.read_text()
        self.process = self.start()
        self.reader = self.desk.reader("lmi-desktop")
        self.click(self.reader.wait_for("list item", lambda text: text.startswith("dev")))
        self.desk.run("xdotool", "key", "ctrl+e")
        self.type("Client ID", "new")
        self.reader.press(BUTTON, "Save")
        desk.wait_until(lambda: path.read_text() != before, 10, "nothing was saved")
        self.assertEqual(path.read_text(), before.replace("OAUTH_CLIENT_ID=old", "OAUTH_CLIENT_ID=new"))


if __name__ == "__main__":
    unittest.main()
