"""Many consoles and one window that need a new token at the same moment."""

import dataclasses
import fcntl
import os
import pathlib
import subprocess
import time

import provider
import world
from world import USER, decoded, harness

END_SECONDS = 120
# One of so many crowds comes when the window has begun to refresh, and after it the window has an
# end of the token for itself.
WINDOW_EVERY = 4


@dataclasses.dataclass
class Findings:
    expiries: int = 0
    crowds: int = 0
    refreshes: int = 0
    alarms: int = 0
    printed: int = 0
    contenders: int = 0
    window_first: int = 0
    window_alone: int = 0
    slowest: float = 0.0
    complaints: list = dataclasses.field(default_factory=list)


class Crowd:
    """One login, the window that is open all the time, and consoles that come in crowds."""

    def __init__(self, place, processes, window):
        self._world = place
        self._provider = place.provider
        self._processes = processes
        self._window = window
        self.findings = Findings()

    def crowd_round(self, window_first):
        """Lets the token run out while everybody wants one; exactly one refresh may follow."""
        findings = self.findings
        began = time.monotonic()
        self._expire()
        findings.crowds += 1
        if window_first:
            # nobody else is there who could have sent it
            self._provider.wait_for_requests(findings.expiries)
            findings.window_first += 1
        consoles = [self._world.start("auth", "token", "-e", USER) for _ in range(self._processes)]
        self._provider.wait_for_requests(findings.expiries)
        findings.contenders += sum(self._is_waiting(console) for console in consoles)
        self._provider.release()
        results = [(*console.communicate(timeout=END_SECONDS), console.returncode)
                   for console in consoles]
        findings.slowest = max(findings.slowest, time.monotonic() - began)
        self._judge(results)

    def window_round(self):
        """Lets the token run out while only the window is there."""
        self._expire()
        self._provider.wait_for_requests(self.findings.expiries)
        self._provider.release()
        self._wait_for_the_window()
        self._judge([])

    def _expire(self):
        """What time does to a token, as a program would write it: with the lock."""
        # the answer waits until all of them are waiting for it, or for the lock
        self._provider.hold()
        self.findings.expiries += 1
        path = self._world.tokens / f"{USER}.lock"
        with open(os.open(path, os.O_CREAT | os.O_RDWR, 0o600), "rb+") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            members = decoded(self._world.content(USER))
            members["expires_at"] = int(time.time()) - 1
            self._world.put(USER, members)

    def _is_waiting(self, console):
        """Waits until a console has found out that it needs the network; it is killed by nobody."""
        name = pathlib.Path(f"/proc/{console.pid}/comm")

        def decided():
            return console.poll() is not None or name.read_text() == "lmi-online\n"
        harness.wait_until(decided, END_SECONDS, "a console does not get to the network")
        return console.poll() is None

    def _wait_for_the_window(self):
        newest = self._provider.requests()[-1].access_token

        def stored():
            members = decoded(self._world.content(USER))
            return members is not None and members["access_token"] == newest
        harness.wait_until(stored, END_SECONDS, "the window does not store what it got")
        self.findings.window_alone += 1

    def _judge(self, results):
        findings = self.findings
        requests = self._provider.requests()
        findings.refreshes, findings.alarms = len(requests), self._provider.alarms
        newest = requests[-1].access_token
        members = decoded(self._world.content(USER))
        if findings.refreshes != findings.expiries:
            findings.complaints.append(
                f"{findings.refreshes} refreshes for {findings.expiries} expiries")
        if members is None or members["access_token"] != newest:
            findings.complaints.append("the newest token is not the one on the disk")
        if self._window.poll() is not None:
            findings.complaints.append(f"the window has ended with {self._window.returncode}")
        findings.printed += sum(result == (newest + "\n", "", 0) for result in results)
        findings.complaints += [f"a console says: {result}" for result in results
                                if result != (newest + "\n", "", 0)]


def open_window(place):
    """The window without a screen; it tells its folders from the environment like the consoles."""
    environment = {**place.environment, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen([world.program("lmi-desktop")], env=environment,
                            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                            stderr=subprocess.DEVNULL)


def run(processes, crowds):
    with provider.Provider() as idp, world.World(idp) as place:
        place.log_in(seconds_left=3600)
        window = open_window(place)
        try:
            crowd = Crowd(place, processes, window)
            for number in range(crowds):
                windows_turn = number % WINDOW_EVERY == 0
                crowd.crowd_round(windows_turn)
                if windows_turn and not crowd.findings.complaints:
                    crowd.window_round()
                if crowd.findings.complaints:
                    break
            return crowd.findings
        finally:
            window.terminate()
            window.wait(END_SECONDS)


def summary(findings, processes, seconds):
    return (f"concurrent refresh: {processes} consoles and a window, {findings.expiries} expiries, "
            f"{findings.crowds} of them with the consoles, "
            f"{findings.refreshes} refreshes, {findings.alarms} alarms, {findings.printed} tokens "
            f"printed, {findings.contenders} consoles met a refresh in progress, "
            f"{findings.window_first} times the window's, "
            f"{findings.window_alone} refreshes by the window alone, "
            f"{len(findings.complaints)} complaints, slowest round {findings.slowest:.1f} s, "
            f"{seconds:.0f} s")
