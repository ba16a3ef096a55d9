"""Every action of the window, once with the mouse and once with the keyboard."""

import json
import os
import unittest

from window_case import BUTTON, DESKTOP_CLIENT, WindowCase, desk, harness, setUpModule  # noqa: F401: the desk is made once for the module


class Mouse:
    """Points and clicks."""

    def __init__(self, case):
        self.case = case

    def press(self, role, name):
        self.case.click(self.case.reader.wait_for(role, name))

    def type(self, label, text):
        self.case.type(label, text)

    def find(self, text):
        self.case.type("Search environments", text)

    def filter(self, _present, name, *_keys):
        self.press("radio button", name)

    def page(self, button, _keys):
        self.press(BUTTON, button)

    def open_tab(self, name, _keys):
        self.press("page tab", name)

    def step(self, role, key):
        self.press(role, None)
        self.case.keys(key, "Return")

    def choose(self, item, *_keys):
        self.case.click(item)

    def choose_in(self, come, item):
        """An item of the menu that comes, counted from its end."""
        self.case.click_in_menu(come, item)

    def choose_in_menu(self, name, item):
        self.choose_in(lambda: self.case.click_row(name, button=3), item)

    def choose_in_main_menu(self, item):
        self.choose_in(lambda: self.press(BUTTON, "Menu"), item)


class Keyboard:
    """Goes from part to part with the Tab key, and presses with the space bar."""

    def __init__(self, case):
        self.case = case

    def press(self, role, name):
        self.case.tab_to(role, name)
        self.case.keys("space")

    def type(self, label, text):
        self.case.tab_to("text", label)
        self.case.desk.run("xdotool", "key", "ctrl+a", "type", text)

    def find(self, text):
        self.case.keys("ctrl+f")
        self.case.desk.run("xdotool", "type", text)

    def filter(self, present, _name, *keys):
        # one of them is a stop for the Tab key; the arrows go on
        self.case.tab_to("radio button", present)
        self.case.keys(*keys)

    def page(self, _button, keys):
        self.case.keys(keys)

    def open_tab(self, _name, keys):
        self.case.tab_to("page tab list", None)
        self.case.keys(*keys)

    def step(self, role, key):
        self.case.tab_to(role, None)
        self.case.keys(key)

    def choose(self, _item, *keys):
        self.case.tab_to("list", "Details")
        self.case.keys(*keys)

    def choose_in(self, come, item):
        """An item of the menu that comes, counted from its end."""
        self.case.in_menu(come, *["Up"] * item, "Return")

    def choose_in_menu(self, name, item):
        self.case.select_by_keys(name)
        self.choose_in(lambda: self.case.keys("Menu"), item)

    def choose_in_main_menu(self, item):
        self.case.tab_to(BUTTON, "Menu")
        self.choose_in(lambda: self.case.keys("space"), item)


class ActionCase(WindowCase):
    def tab_to(self, role, name):
        """Presses Tab until the part has the focus."""
        node = self.reader.wait_for(role, name)

        def arrived():
            return node.get_state_set().contains(self.reader.atspi.StateType.FOCUSED)
        for _ in range(40):
            if arrived():
                return
            self.keys("Tab")
            try:
                desk.wait_until(arrived, 0.3, "")
            except TimeoutError:
                continue
        self.fail(f"the keyboard does not reach {name}")

    def select_by_keys(self, name):
        """Finds an environment in the list by typing its name."""
        self.keys("ctrl+f")
        self.desk.run("xdotool", "key", "ctrl+a", "type", name)
        self.desk.run("xdotool", "key", "Down", "Home")
        self.reader.wait_for("filler", name)

    def click_in_menu(self, come, item):
        """Clicks on an item, counted from the end; all of them are equally high."""
        menu = self.open_menu_by(come)
        x, y, width, height = self.place_of(menu)
        self.desk.run("xdotool", "mousemove", x + width // 2, y + height - 4 - self.ITEM * item + self.ITEM // 2,
                      "click", 1)
        self.wait_until_gone(menu)

    def place_of(self, window):
        geometry = dict(line.split("=") for line in self.desk.run("xdotool", "getwindowgeometry", "--shell", window).splitlines())
        return [int(geometry[key]) for key in ("X", "Y", "WIDTH", "HEIGHT")]

    ITEM = 25  # how high an item of a menu is


def both_ways(case):
    """Makes two tests of each method that takes a way to use the window."""
    for name in [name for name in vars(case) if name.startswith("both_")]:
        method = getattr(case, name)
        for way in (Mouse, Keyboard):
            def test(self, method=method, way=way):
                method(self, way(self))
            setattr(case, name.replace("both_", "test_") + "_" + way.__name__.lower(), test)
    return case


@both_ways
class TokenTest(ActionCase):
    def both_log_in_refresh_copy_log_out(self, way):
        self.open_window()
        self.click_row("dev")
        way.press(BUTTON, "Log in")
        self.row_says("dev", "valid")
        first = self.home.token("dev")["access_token"]
        way.press(BUTTON, "Refresh")
        desk.wait_until(lambda: self.home.token("dev")["access_token"] != first, 20, "it is not refreshed")
        self.row_says("dev", "valid")
        way.press(BUTTON, "Copy token")
        token = self.home.token("dev")["access_token"]
        desk.wait_until(lambda: self.desk.selection("clipboard") == token, 20, "it is not on the clipboard")
        way.press(BUTTON, "Log out")
        self.row_says("dev", "not logged in")

    def both_a_login_that_waits(self, way):
        opened = self.home.root / "opened"
        browser = self.home.root / "browser"
        browser.write_text(f'#!/bin/sh\necho "$1" >> {opened}\n')
        browser.chmod(0o700)
        self.open_window(BROWSER=browser)
        self.click_row("prod")

        def addresses():
            return opened.read_text().split() if opened.exists() else []
        way.press(BUTTON, "Log in")
        desk.wait_until(lambda: len(addresses()) == 1, 20, "no browser is opened")
        way.press(BUTTON, "Open again")
        desk.wait_until(lambda: len(addresses()) == 2, 20, "it is not opened again")
        way.press(BUTTON, "Copy link")
        desk.wait_until(lambda: self.desk.selection("clipboard") == addresses()[0], 20, "the link is not on the clipboard")
        way.press(BUTTON, "Cancel")
        self.row_says("prod", "not logged in")

    def both_paste_the_address(self, way):
        report = self.home.root / "report.json"
        self.open_window(LMI_USER_MODE="elsewhere", LMI_USER_REPORT=report)
        self.click_row("prod")
        way.press(BUTTON, "Log in")
        desk.wait_until(report.exists, 30, "the person is not done")
        way.type("Address at which the browser ended", json.loads(report.read_text())["final"]["url"])
        way.press(BUTTON, "Finish")
        self.row_says("prod", "valid")

    def test_the_row_itself(self):
        self.open_window()
        x, y = self.reader.centre(self.reader.wait_for("list item", lambda text: text.startswith("dev")))
        # the button at the row's end comes when the mouse is over it
        box = self.reader.wait_for("list", "Environments").get_component_iface().get_extents(self.reader.atspi.CoordType.SCREEN)
        self.desk.run("xdotool", "mousemove", box.x + box.width - 40, y, "click", 1)
        self.row_says("dev", "valid")
        self.select_by_keys("qa")
        self.keys("Return")
        self.row_says("qa", "valid")


@both_ways
class ListTest(ActionCase):
    def rows(self):
        return [node.get_name().split(":")[0] for node in self.reader.everything()
                if node.get_role_name() == "list item" and ": " in node.get_name()]

    def both_find_filter_order(self, way):
        self.open_window()
        self.lmi.run("auth", "login", "-e", "qa")
        self.row_says("qa", "valid")
        way.find("pr")
        desk.wait_until(lambda: self.rows() == ["prod"], 20, "the search does not find")
        self.keys("Escape")
        desk.wait_until(lambda: len(self.rows()) == 3, 20, "the search stays")
        way.filter("All 3", "Valid 1", "Right", "Right")
        desk.wait_until(lambda: self.rows() == ["qa"], 20, "the filter does nothing")
        way.filter("Valid 1", "All 3", "Left", "Left")
        desk.wait_until(lambda: self.rows() == ["dev", "prod", "qa"], 20, "the filter stays")
        for step, first in ("Down", "qa"), ("Up", "dev"):
            way.step("combo box", step)
            desk.wait_until(lambda: self.rows()[0] == first, 20, "the order stays")

    def both_details(self, way):
        self.open_window()
        self.lmi.run("auth", "login", "-e", "prod", BROWSER=harness.user_program())
        self.row_says("prod", "valid")
        self.click_row("prod")
        seen = {"Token": "iss", "Configuration": "OAUTH_CLIENT_ID", "Activity": "in the console", "Overview": "Logged in as"}
        for tab, text in seen.items():
            way.open_tab(tab, ["Left"] * 3 if tab == "Overview" else ["Right"])
            self.reader.wait_for("list item", lambda name: text in name)
        # a value is copied
        item = self.reader.wait_for("list item", lambda name: name.startswith("Client, "))
        way.choose(item, "Home", "Down", "Down")
        self.keys("ctrl+c")
        desk.wait_until(lambda: self.desk.selection("clipboard") == DESKTOP_CLIENT, 20,
                        f"on the clipboard is {self.desk.selection('clipboard')}")


@both_ways
class PagesTest(ActionCase):
    def both_timeline(self, way):
        self.open_window()
        self.lmi.run("auth", "login", "-e", "dev")
        way.page("Timeline", "ctrl+t")
        self.reader.wait_for(BUTTON, "Save as image")
        way.press(BUTTON, "Save as image")
        image = self.home.root / "timeline.png"
        self.save_as(image)
        self.assertEqual(image.read_bytes()[:4], b"\x89PNG")
        way.press(BUTTON, "Close")
        self.reader.wait_for("list", "Environments")

    def save_as(self, path):
        self.reader.wait_for("text", "File name:")
        self.desk.run("xdotool", "key", "ctrl+a", "type", path)
        self.desk.run("xdotool", "key", "Return")
        desk.wait_until(lambda: path.exists() and path.stat().st_size > 0, 20, "nothing is written")

    def both_import(self, way):
        self.open_window()
        file = self.home.root / "imported.env"
        file.write_text("OAUTH_CLIENT_ID=x\nOAUTH_CLIENT_SECRET=y\nOAUTH_ISSUER=https://sso.example.com\n")
        way.choose_in_main_menu(7)
        self.reader.wait_for("text", "File name:")
        self.desk.run("xdotool", "type", file)
        self.desk.run("xdotool", "key", "Return")
        self.row_says("imported", "not logged in")

    def both_editor(self, way):
        self.open_window()
        way.choose_in_menu("dev", 7)
        way.type("Service address", "https://api.example.com")
        way.press(BUTTON, "Cancel")
        # it asks first
        way.press(BUTTON, "Leave")
        self.reader.wait_for("list", "Environments")
        self.assertNotIn("api.example.com", self.file("dev").read_text())
        way.choose_in_menu("dev", 7)
        way.type("Scopes", "openid")
        way.press(BUTTON, "Save")
        desk.wait_until(lambda: "OAUTH_SCOPES=openid\n" in self.file("dev").read_text(), 20, "it is not saved")

    def file(self, name):
        return self.home.config / "env" / f"{name}.env"

    def both_copy_default_delete(self, way):
        self.open_window()
        way.choose_in_menu("dev", 6)
        self.reader.wait_for(BUTTON, "Save")
        way.press(BUTTON, "Cancel")
        self.row_says("dev-copy", "not logged in")
        way.choose_in_menu("dev-copy", 2)
        main = self.home.config / ".env"
        desk.wait_until(lambda: main.exists() and "dev-copy" in main.read_text(), 20, "it is not the default")
        way.choose_in_menu("dev-copy", 1)
        way.press(BUTTON, "Delete dev-copy")
        desk.wait_until(lambda: not self.file("dev-copy").exists(), 20, "it stays")

    def both_other_pages(self, way):
        self.open_window()
        way.choose_in_menu("dev", 5)
        self.reader.wait_for(BUTTON, "Look again")
        way.press(BUTTON, "Close")
        self.keys("ctrl+f", "Escape")
        for item, name in (3, "Log"), (2, "Settings"):
            way.choose_in_main_menu(item)
            self.reader.wait_for(BUTTON, "Close")
            self.reader.wait_for(None, name)
            way.press(BUTTON, "Close")
            self.reader.wait_for("list", "Environments")
        way.page("New environment", "ctrl+n")
        self.reader.wait_for(BUTTON, "Save and log in")
        way.press(BUTTON, "Cancel")
        self.reader.wait_for("list", "Environments")


@both_ways
class TrayTest(ActionCase):
    def open_menu(self):
        height = int(self.desk.run("xdotool", "getdisplaygeometry").split()[1])
        self.desk.run("xdotool", "mousemove", 16, height - 16, "click", 3)

    def both_the_menu(self, way):
        self.open_window()
        self.close_window()
        desk.wait_until(lambda: not self.desk.windows("^lmi$"), 20, "the window stays")
        way.choose_in(self.open_menu, 2)
        desk.wait_until(lambda: self.desk.windows("^lmi$"), 20, "the window does not come")

    def test_an_environment_keyboard(self):
        self.open_window()
        # the second item is the first environment; its own menu opens beside it
        self.open_menu_by(self.open_menu)
        self.desk.run("xdotool", "key", "Down", "Right", "Return")
        self.row_says("dev", "valid")

    def test_an_environment_mouse(self):
        self.open_window()
        x, y, width, _ = self.place_of(self.open_menu_by(self.open_menu))
        # below the summary and a line
        below = y + 4 + self.ITEM + self.LINE + self.ITEM // 2
        own = self.open_menu_by(lambda: self.desk.run("xdotool", "mousemove", x + width // 2, below))
        x, y, width, _ = self.place_of(own)
        self.desk.run("xdotool", "mousemove", x + width // 2, y + 4 + self.ITEM // 2, "click", 1)
        self.row_says("dev", "valid")

    LINE = 9  # how high a line between items is

    def both_quit(self, way):
        self.open_window()
        way.choose_in(self.open_menu, 1)
        self.assertEqual(self.process.wait(20), 0)


@both_ways
class QuitTest(ActionCase):
    def both_quit_from_the_window(self, way):
        self.open_window()
        way.choose_in_main_menu(1)
        self.assertEqual(self.process.wait(20), 0)

    def test_its_key(self):
        self.open_window()
        self.keys("ctrl+q")
        self.assertEqual(self.process.wait(20), 0)


class DropTest(ActionCase):
    """What is dragged out of another program's window and dropped on this one."""

    KEYS = "OAUTH_CLIENT_ID=x\nOAUTH_CLIENT_SECRET=y\nOAUTH_ISSUER=https://sso.example.com\n"

    def drop(self, *paths):
        source = self.desk.start_program([os.environ["LMI_DRAG_SOURCE"], *paths], self.variables())
        for stream in source.stdout, source.stderr:
            self.addCleanup(stream.close)
        self.addCleanup(desk.stop, source)
        window = desk.wait_until(lambda: self.desk.windows("^files$"), 20, "nothing can be dragged")[0]
        self.desk.run("xdotool", "windowmove", "--sync", window, 1060, 600, "windowraise", window)
        x, y, width, height = self.place_of(window)
        target = self.desk.windows("^lmi$")[0]
        left, top, wide, high = self.place_of(target)
        self.desk.run("xdotool", "mousemove", x + width // 2, y + height // 2, "mousedown", 1)
        # as a hand does it: the drag begins with the first steps, and the target is looked at on the way
        for step in range(1, 11):
            share = step / 10
            self.desk.run("xdotool", "mousemove", round(x + width / 2 + (left + wide / 3 - x - width / 2) * share),
                          round(y + height / 2 + (top + high / 2 - y - height / 2) * share))
        self.desk.run("xdotool", "mouseup", 1)

    def test_a_file_and_a_folder(self):
        file = self.home.root / "one.env"
        folder = self.home.root / "more"
        folder.mkdir()
        file.write_text(self.KEYS)
        (folder / "two.env").write_text(self.KEYS)
        self.open_window()
        self.drop(file, folder)
        for name in "one", "two":
            self.row_says(name, "not logged in")
            self.assertEqual((self.home.config / "env" / f"{name}.env").read_text(), self.KEYS)
        self.reader.wait_for("label", "2 environments imported.")


class FirstDropTest(DropTest):
    environments = False

    def open_window(self):
        self.process = self.start()
        self.reader = self.desk.reader("lmi-desktop")
        self.reader.wait_for(BUTTON, "Try the demo")


if __name__ == "__main__":
    unittest.main()
