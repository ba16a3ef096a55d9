"""Notifications of the window, shown by a real notification service and answered there."""

import unittest

from window_case import WindowCase, desk, harness, setUpModule  # noqa: F401: the desk is made once for the module


class NotificationTest(WindowCase):
    def setUp(self):
        super().setUp()
        self.notifications = self.enterContext(self.desk.notifications())

    def open_hidden(self):
        self.process = self.start("--hidden")
        desk.wait_until(lambda: (self.home.cache / "requests").is_dir(), 20, "nobody listens for requests")

    def want_login(self, name="prod"):
        """A script that needs a login that nobody has."""
        self.assertEqual(self.lmi.run("auth", "token", "-e", name).returncode, 3)

    def is_heard(self):
        return not list((self.home.cache / "requests").glob("*.json"))

    def shown(self, number):
        desk.wait_until(lambda: self.notifications.shown() == number, 20, f"not {number} notifications")

    def test_answering_logs_in(self):
        self.logs_in_by(self.notifications.answer)

    def test_clicking_logs_in(self):
        self.logs_in_by(self.notifications.click)

    def logs_in_by(self, answer):
        self.open_hidden()
        self.want_login()
        self.shown(1)
        answer()
        desk.wait_until(lambda: self.home.token_path("prod").exists(), 60, "nobody is logged in")
        self.shown(0)
        self.assertIn("waiting for you to log in to prod", self.notifications.texts())

    def test_what_is_no_longer_so_is_taken_back(self):
        self.open_hidden()
        self.want_login()
        self.shown(1)
        self.assertEqual(self.lmi.run("auth", "login", "-e", "prod", BROWSER=str(harness.user_program())).returncode, 0)
        self.shown(0)

    def test_none_where_they_are_not_wanted(self):
        (self.home.config / "desktop.ini").write_text("[General]\nnotifications=false\n")
        self.open_hidden()
        self.want_login()
        desk.wait_until(self.is_heard, 20, "nobody has heard it")
        # what was to be shown has been shown once the program has answered something later
        self.assertEqual(self.start().wait(20), 0)
        self.assertEqual(self.notifications.shown(), 0)


if __name__ == "__main__":
    unittest.main()
