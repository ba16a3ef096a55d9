#!/usr/bin/env python3
"""M22: the original tool and lmi by turns on one cache, with a provider whose refresh tokens work once."""

import json
import pathlib
import re
import signal
import sys
import threading
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "crash"))

import provider  # noqa: E402
import world  # noqa: E402
from console_case import ID_TOKEN  # noqa: E402
from world import CLIENT, SERVICE, USER, harness  # noqa: E402

LIFETIME = 3600
# so little is left that lmi gets a new token before it gives this one out
NEARLY_OVER = 20
KEYS = ["access_token", "expires_at", "token_type", "refresh_token", "id_token", "issued_at"]
LOGGED_OUT = {"access_token": "", "expires_at": 0, "token_type": "Bearer", "refresh_token": None, "id_token": None,
              "issued_at": None}
MOMENTS = 5


class Original:
    """What the original tool does to the token file of an environment: in place, without a lock, six keys."""

    def __init__(self, path, token_url):
        self._path = path
        self._token_url = token_url

    def load(self):
        """The members it knows of; None if there is no token for it, whatever the reason."""
        try:
            members = json.loads(self._path.read_text(encoding="utf-8"))
            token = {key: members.get(key) for key in KEYS}
            return token if token["access_token"] and time.time() < token["expires_at"] else None
        except (OSError, ValueError, AttributeError, TypeError):
            return None

    def save(self, token):
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with open(self._path, "w", encoding="utf-8") as file:
            json.dump(token, file, indent=2)

    def log_in(self, answer):
        token = self._token_of(answer, {"id_token": ID_TOKEN}, int(time.time()))
        self.save(token)
        return token

    def refresh(self):
        token = self.load()
        form = f"grant_type=refresh_token&client_id={CLIENT}&refresh_token={token['refresh_token']}"
        answer = harness.http_request("POST", self._token_url, form)
        if answer.status != 200:
            raise RuntimeError(answer.body)
        renewed = self._token_of(answer.json(), token, int(time.time()))
        self.save(renewed)
        return renewed

    def log_out(self):
        self.save(LOGGED_OUT)

    @staticmethod
    def _token_of(answer, before, now):
        return {
            "access_token": answer["access_token"],
            "expires_at": now + answer["expires_in"],
            "token_type": answer["token_type"],
            "refresh_token": answer.get("refresh_token", before.get("refresh_token")),
            "id_token": answer.get("id_token", before.get("id_token")),
            "issued_at": now,
        }


def aged(token):
    """What it is when it is nearly over."""
    passed = token["expires_at"] - int(time.time()) - NEARLY_OVER
    return {**token, "expires_at": token["expires_at"] - passed, "issued_at": token["issued_at"] - passed}


class ByTurnsCase(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.provider = self.enterContext(provider.Provider(lifetime=LIFETIME))
        self.world = self.enterContext(world.World(self.provider))
        self.path = self.world.token_path(USER)
        self.original = Original(self.path, self.provider.token_url)

    def log_in_long_ago(self):
        token = aged(self.original.log_in(self.provider.new_login()))
        self.original.save(token)
        return token

    def lmi(self, *arguments, code=0, name=USER):
        result = self.world.run(*arguments, "-e", name)
        self.assertEqual(result.returncode, code, result)
        return result.stdout

    def members(self):
        return json.loads(self.path.read_text())

    def expect_unharmed(self, refreshes):
        """That each refresh token was spent once, and that the last one is in the file."""
        requests = self.provider.requests()
        self.assertEqual([request.outcome for request in requests], ["issued"] * refreshes)
        self.assertEqual(len({request.presented for request in requests}), refreshes)
        self.assertEqual(self.provider.alarms, 0)
        self.assertTrue(self.provider.is_current(self.members()["refresh_token"]))


class Turns(ByTurnsCase):
    def test_M22_each_goes_on_where_the_other_was(self):
        refreshes = 0
        self.log_in_long_ago()
        for _ in range(3):
            # lmi refreshes what the original left
            printed = self.lmi("auth", "token")
            refreshes += 1
            self.expect_unharmed(refreshes)
            # the original uses lmi's file
            used = self.original.load()
            self.assertEqual((used["access_token"] + "\n", used["id_token"]), (printed, ID_TOKEN))
            # it refreshes, and writes in its own form
            renewed = self.original.refresh()
            refreshes += 1
            self.expect_unharmed(refreshes)
            self.assertEqual(list(self.members()), KEYS)
            # lmi takes that without a request
            self.assertEqual(self.lmi("auth", "token"), renewed["access_token"] + "\n")
            self.expect_unharmed(refreshes)
            self.assertEqual(self.original.load(), renewed)
            self.original.save(aged(renewed))

    def test_M22_what_lmi_acquired_is_used_by_the_original(self):
        printed = self.lmi("auth", "token", name=SERVICE)
        original = Original(self.world.token_path(SERVICE), self.provider.token_url)
        self.assertEqual(original.load()["access_token"] + "\n", printed)
        self.assertEqual(len(self.provider.requests("client_credentials")), 1)

    def test_M22_the_original_never_meets_half_a_file(self):
        self.original.log_in(self.provider.new_login())
        unreadable, done = [], threading.Event()

        def read():
            while not done.is_set():
                if self.original.load() is None:
                    unreadable.append(self.path.read_text())
        reader = threading.Thread(target=read)
        reader.start()
        try:
            for _ in range(5):
                self.lmi("auth", "refresh")
        finally:
            done.set()
            reader.join()
        self.assertEqual(unreadable, [])
        self.expect_unharmed(5)


class LoggingOut(ByTurnsCase):
    def test_M22_the_original_sees_a_logout_of_lmi(self):
        self.original.log_in(self.provider.new_login())
        self.lmi("auth", "token")
        self.lmi("auth", "logout")
        self.assertIsNone(self.original.load())
        self.assertEqual([self.members()[key] for key in ("access_token", "refresh_token", "id_token")],
                         ["", None, None])
        again = self.original.log_in(self.provider.new_login())
        self.assertEqual(self.lmi("auth", "token"), again["access_token"] + "\n")
        self.expect_unharmed(0)

    def test_M22_lmi_sees_a_logout_of_the_original(self):
        self.log_in_long_ago()
        self.lmi("auth", "token")
        self.original.log_out()
        before = self.path.read_text()
        self.assertEqual(json.loads(self.lmi("auth", "status", "--output", "json"))["state"], "logged_out")
        self.assertEqual(self.lmi("auth", "token", code=3), "")
        self.assertEqual(self.path.read_text(), before)
        again = self.log_in_long_ago()
        self.assertNotIn(self.lmi("auth", "token"), ["", again["access_token"] + "\n"])
        self.expect_unharmed(2)


class FurtherKeys(ByTurnsCase):
    EXTRA = {"note": {"by": ["a third tool"]}}

    def test_M22_unknown_keys_are_kept_by_lmi_and_ignored_by_the_original(self):
        token = self.log_in_long_ago()
        self.path.write_text(json.dumps({**token, **self.EXTRA}))
        for line in ["auth token", "auth refresh", "auth logout"]:
            self.lmi(*line.split())
            self.assertLessEqual(self.EXTRA.items(), self.members().items(), line)
            self.assertEqual(self.original.load() is None, line == "auth logout")

    def test_M22_what_the_original_dropped_is_not_missed(self):
        self.original.log_in(self.provider.new_login())
        self.lmi("auth", "refresh")
        self.assertIn("lmi", self.members())
        self.original.refresh()
        self.assertNotIn("lmi", self.members())
        self.lmi("auth", "refresh")
        self.assertIn("lmi", self.members())
        self.expect_unharmed(3)


class HalfWritten(ByTurnsCase):
    """The original opens the file for writing, which empties it, and writes on while lmi reads."""

    def setUp(self):
        super().setUp()
        self.original.log_in(self.provider.new_login())
        self.lmi("auth", "token")

    def test_M22_lmi_waits_until_it_is_whole(self):
        for length in (0, 100):
            with self.subTest(length):
                text = json.dumps(self.original.log_in(self.provider.new_login()), indent=2)
                self.assertEqual(self.meet_half(text, length), json.loads(text)["access_token"] + "\n")
                self.expect_unharmed(0)

    def test_M22_lmi_refreshes_with_what_is_whole(self):
        text = json.dumps(self.log_in_long_ago(), indent=2)
        self.assertEqual(self.meet_half(text, 100), self.members()["access_token"] + "\n")
        self.expect_unharmed(1)

    def test_M22_what_stays_half_is_left_to_the_original(self):
        text = self.path.read_text()[:100]
        self.path.write_text(text)
        self.assertEqual(self.lmi("auth", "token", code=6), "")
        self.assertEqual(self.path.read_text(), text)

    def meet_half(self, text, length):
        """What lmi prints that finds `length` characters at first, and all of the text when it looks again."""
        for _ in range(MOMENTS):
            with open(self.path, "w", encoding="utf-8") as file:
                file.write(text[:length])
                file.flush()
                with self.world.start("auth", "token", "-e", USER) as running:
                    stopped = stop_between_looks(running)
                    file.write(text[length:])
                    file.flush()
                    running.send_signal(signal.SIGCONT)
                    said = running.communicate(timeout=60)
            if stopped:
                self.assertEqual((said[1], running.returncode), ("", 0))
                return said[0]
        raise AssertionError(f"lmi does not look again at a file that is not whole: {said}")


def stop_between_looks(running):
    """Stops lmi while it sleeps until its next look; false if it has ended before it could be stopped."""
    about = pathlib.Path(f"/proc/{running.pid}/stat")
    while not re.match(r"\d+ \(lmi\) S ", about.read_text()):
        if running.poll() is not None:
            return False
        time.sleep(0.001)
    running.send_signal(signal.SIGSTOP)
    harness.wait_until(lambda: about.read_text().split()[2] in "TZ", 20, "lmi does not stop")
    return about.read_text().split()[2] == "T"


if __name__ == "__main__":
    unittest.main()
