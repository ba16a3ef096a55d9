"""A person at a desk: what all tests of the window stand on."""

import os
import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "provider"))

import desk
import harness
from harness import DESKTOP_CLIENT, PASSWORD_CLIENT, SERVICE_CLIENT

SCOPE = "openid profile email offline_access"
BUTTON = "push button"


def setUpModule():
    global DESK
    DESK = unittest.enterModuleContext(desk.Desk())


class WindowCase(unittest.TestCase):
    """A fresh home and window for each test; one provider for each class, one desktop for all."""

    provider_options = {"require_pkce": "on"}
    tray = True
    environments = True

    @classmethod
    def setUpClass(cls):
        cls.provider = cls.enterClassContext(harness.Provider(**cls.provider_options))

    def setUp(self):
        self.home = self.enterContext(harness.Home())
        self.lmi = harness.Lmi(self.home)
        if self.environments:
            self.add_environments()
        self.provider.clear_log()
        self.desk = DESK
        if self.tray:
            self.enterContext(self.desk.tray())

    def add_environments(self):
        self.home.env("dev", OAUTH_CLIENT_ID=SERVICE_CLIENT[0], OAUTH_CLIENT_SECRET=SERVICE_CLIENT[1],
                      OAUTH_TOKEN_URL=self.provider.url("/token"))
        self.home.env("prod", OAUTH_GRANT_TYPE="authorization_code_pkce", OAUTH_ISSUER=self.provider.issuer,
                      OAUTH_CLIENT_ID=DESKTOP_CLIENT, OAUTH_SCOPES=SCOPE)
        self.home.env("qa", OAUTH_GRANT_TYPE="password", OAUTH_TOKEN_URL=self.provider.url("/token"),
                      OAUTH_CLIENT_ID=PASSWORD_CLIENT[0], OAUTH_CLIENT_SECRET=PASSWORD_CLIENT[1],
                      OAUTH_USERNAME="alice", OAUTH_PASSWORD="alice-password", OAUTH_SCOPES=SCOPE)

    def tearDown(self):
        """Keeps a picture of how each test ended, for whoever asks for them."""
        if "LMI_SCREENSHOTS" in os.environ:
            self.desk.screenshot(pathlib.Path(os.environ["LMI_SCREENSHOTS"]) / f"{self.id()}.png")

    def variables(self, **more):
        return {**harness.inherited(), **self.home.variables(), "LC_ALL": "C.UTF-8", "BROWSER": str(harness.user_program()),
                **{key: str(value) for key, value in more.items()}}

    def start(self, *options, prefix=(), **variables):
        program = pathlib.Path(os.environ["LMI_BIN_DIR"]) / "lmi-desktop"
        process = self.desk.start_program([*prefix, program, *options], self.variables(**variables))
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.stdout.close)
        self.addCleanup(desk.stop, process)
        return process

    def open_window(self, *options, **variables):
        self.process = self.start(*options, **variables)
        self.reader = self.desk.reader("lmi-desktop")
        self.reader.wait_for("list item", lambda name: name.startswith("prod"))
        return self.reader

    def select(self, name):
        """Picks an environment by typing into the search and taking what is left."""
        row = self.reader.wait_for("list item", lambda text: text.startswith(name))
        self.click(row)
        self.reader.wait_for(None, name)

    def click(self, node):
        x, y = self.reader.centre(node)
        self.desk.run("xdotool", "mousemove", x, y, "click", 1)

    def type(self, label, text):
        """What a person types into the field with this label."""
        field = self.reader.wait_for("text", label)
        self.click(field)
        self.desk.run("xdotool", "key", "ctrl+a", "type", text)
        # keys take their time on a busy machine, and a press by name would overtake them
        desk.wait_until(lambda: field.get_text_iface().get_text(0, -1) == text, 20, f"{text} does not arrive")

    def close_window(self):
        """What the window manager's close button does."""
        self.desk.run("xdotool", "windowactivate", "--sync", self.desk.windows("^lmi$")[0], "key", "--clearmodifiers", "alt+F4")

    def row_says(self, name, words, timeout=desk.WAIT_SECONDS):
        return self.reader.wait_for("list item", lambda text: text.startswith(name) and words.lower() in text.lower(), timeout)

    def counts(self, kind):
        return self.provider.counts().get(kind, 0)

    def keys(self, *keys):
        window = self.desk.windows("^lmi$")[0]
        self.desk.run("xdotool", "windowactivate", "--sync", window, "key", *keys)

    def click_row(self, name, button=1, held=None):
        x, y = self.reader.centre(self.reader.wait_for("list item", lambda text: text.startswith(name)))
        # left of the row's own button
        command = ["xdotool", "mousemove", x - 100, y]
        self.desk.run(*command, *(["keydown", held] if held else []), "click", button, *(["keyup", held] if held else []))

    def open_menu_by(self, come):
        """The window that a menu is."""
        before = set(self.desk.windows_of(self.process.pid))
        come()
        return desk.wait_until(lambda: set(self.desk.windows_of(self.process.pid)) - before, 20, "no menu comes").pop()

    def wait_until_gone(self, menu):
        desk.wait_until(lambda: menu not in self.desk.windows_of(self.process.pid), 20, "the menu stays")

    def in_menu(self, come, *keys):
        """A menu is a window of its own, which no screen reader is told the parts of; its keys are pressed."""
        menu = self.open_menu_by(come)
        self.desk.run("xdotool", "key", *keys)
        self.wait_until_gone(menu)
