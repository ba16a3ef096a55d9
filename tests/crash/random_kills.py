"""Kills refreshing processes at random moments, with another one always waiting behind.

Each round has two processes that need the same new token; one of them is killed. The other must
end well within the time that a lock may take, and the login must live on, unless the kill fell
between the provider's answer and the disk: then the provider's own log has to show that. It has the
requests in the order of their connections, and nobody connects before the one ahead is dead, so the
killed one's comes first.
"""

import contextlib
import dataclasses
import random
import statistics
import subprocess
import threading
import time

import provider
import world
from world import LOCK_SECONDS, USER, decoded

# After this long a refresh token that was spent by a killed process no longer helps.
GRACE_SECONDS = 60
CALIBRATION = 8
VICTIM = "victim"
END_SECONDS = 240


@dataclasses.dataclass
class Findings:
    kills: int = 0
    late: int = 0
    window: int = 0
    recovered: int = 0
    orphans: int = 0
    slowest: float = 0.0
    complaints: list = dataclasses.field(default_factory=list)

    def add(self, other):
        for field in dataclasses.fields(self):
            mine, others = getattr(self, field.name), getattr(other, field.name)
            both = max(mine, others) if field.name == "slowest" else mine + others
            setattr(self, field.name, both)


@dataclasses.dataclass
class Round:
    """What is needed to judge one round."""

    spent: str  # the refresh token at its beginning
    first: int  # how many requests the provider had seen
    alive_at: float = 0.0  # the killed one
    seconds: float = 0.0  # from the kill to the other's end
    returncode: int = 0
    printed: str = ""
    said: str = ""


class Killer:
    """One login whose processes are killed."""

    def __init__(self, seed, grace):
        self.findings = Findings()
        self._random = random.Random(seed)
        self._provider = provider.Provider(grace=grace)
        self._world = world.World(self._provider)
        self._stack = contextlib.ExitStack()
        self._span = 0.0

    def __enter__(self):
        self._stack.enter_context(self._provider)
        self._stack.enter_context(self._world)
        self._world.log_in()
        self._span = statistics.median(self._duration() for _ in range(CALIBRATION))
        return self

    def __exit__(self, *details):
        return self._stack.__exit__(*details)

    def _duration(self):
        """How long the one takes that is not killed now."""
        self._expire()
        began = time.monotonic()
        victim, other = self._start_pair()
        victim.communicate(timeout=END_SECONDS)
        seconds = time.monotonic() - began
        other.communicate(timeout=END_SECONDS)
        return seconds

    def _start_pair(self):
        # the provider can tell them apart by their secrets
        return (self._world.start("auth", "refresh", "-e", USER, OAUTH_CLIENT_SECRET=VICTIM),
                self._world.start("auth", "token", "-e", USER, OAUTH_CLIENT_SECRET="other"))

    def _expire(self):
        """Makes the time of the token that is there run out; gives its refresh token."""
        members = decoded(self._world.content(USER))
        members["expires_at"] = int(time.time()) - 60
        self._world.put(USER, members)
        return members["refresh_token"]

    def kill_once(self):
        now = Round(self._expire(), len(self._provider.log))
        victim, other = self._start_pair()
        time.sleep(self._random.uniform(0, self._span))
        alive = victim.poll() is None
        now.alive_at = time.monotonic()
        victim.kill()
        victim.wait()
        kept = victim.pid in self._world.lock_holders(USER)
        now.printed, now.said = other.communicate(timeout=END_SECONDS)
        now.seconds = time.monotonic() - now.alive_at
        now.returncode = other.returncode
        victim.communicate()
        # what a killed process had sent may be read after all else
        self._provider.settle()
        if not alive or victim.returncode != -9:
            self.findings.late += 1
            self._span *= 0.96
        else:
            self.findings.kills += 1
            self._span *= 1.01  # one in five too late: then the end of a run is met as well
        self.findings.slowest = max(self.findings.slowest, now.seconds)
        if kept:
            self.findings.complaints.append("the lock has outlived its holder")
        self.findings.complaints += self._judge(now)
        if now.seconds > LOCK_SECONDS:
            self._judge_slowness(now.seconds)

    def _judge_slowness(self, seconds):
        """On a computer that is kept busy by others, what is slow is not the lock."""
        usual = max(self._duration() for _ in range(3))
        if seconds > LOCK_SECONDS + 10 * usual:
            self.findings.complaints.append(
                f"the other one needed {seconds:.1f} s after the kill, usual now is {usual:.1f} s")

    def _judge(self, now):
        requests = self._provider.log[now.first:]
        members = decoded(self._world.content(USER))
        self.findings.orphans += len(self._world.orphans())
        yield from self._world.wide_modes()
        if not self._world.lock_is_free(USER):
            yield "the lock is stuck"
        if members is None:
            yield f"no token file: {self._world.content(USER)!r}"
            self._world.log_in()
            return
        refresh_token = members["refresh_token"]
        if now.returncode == 0:
            yield from self._judge_printed(now, requests, members)
        if now.returncode == 0 and refresh_token and self._provider.accepts(refresh_token):
            yield from self._judge_sharing(now, requests)
            return
        yield from self._judge_loss(now, requests, refresh_token)
        self._world.log_in()

    @staticmethod
    def _judge_printed(now, requests, members):
        token = now.printed.removesuffix("\n")
        issued = [request.access_token for request in requests if request.outcome == "issued"]
        if token != members["access_token"] and token not in issued:
            yield f"an old token is printed: {now}"

    def _judge_sharing(self, now, requests):
        """Nothing was lost; a token spent twice must be the killed one's within the grace time."""
        presented = [request.presented for request in requests]
        for request in requests:
            again = presented.count(request.presented) > 1
            if not again:
                continue
            if not self._is_killed_ones(now, requests, request.presented):
                yield f"a refresh token is spent twice: {requests}"
            self.findings.recovered += 1
            return

    def _judge_loss(self, now, requests, refresh_token):
        """The login has ended, which only a kill between answer and disk explains."""
        if now.returncode not in (0, 3):
            yield f"the other one fails: {now}"
            return
        dead = now.spent if now.returncode == 3 else refresh_token
        if self._provider.grace or not self._is_killed_ones(now, requests, dead):
            yield f"a login is lost: {now}, {requests}"
            return
        self.findings.window += 1

    @staticmethod
    def _is_killed_ones(now, requests, token):
        """Whether the killed one spent the token, and the other connected when that was killed."""
        times = [request for request in requests if request.presented == token]
        return (times[:1] != [] and times[0].secret == VICTIM and times[0].outcome == "issued"
                and all(request.secret != VICTIM and request.connected > now.alive_at
                        for request in times[1:]))

    def finish(self):
        """The next run after all of it works and tidies up."""
        self._expire()
        result = self._world.run("auth", "refresh", "-e", USER)
        if result.returncode != 0:
            self.findings.complaints.append(f"the last run fails: {result}")
        if self._world.orphans():
            self.findings.complaints.append(f"left: {self._world.orphans()}")


def run(kills, seed):
    """Kills that many processes, half of them beside a provider with a grace time."""
    findings = Findings()
    failures = []

    def work(share, grace):
        try:
            with Killer(f"{seed}-{grace}", grace) as killer:
                while killer.findings.kills < share and len(killer.findings.complaints) < 20:
                    killer.kill_once()
                killer.finish()
                findings.add(killer.findings)
        except (OSError, ValueError, subprocess.TimeoutExpired) as error:
            failures.append(repr(error))

    threads = [threading.Thread(target=work, args=(kills - kills // 2, 0)),
               threading.Thread(target=work, args=(kills // 2, GRACE_SECONDS))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    findings.complaints += failures
    return findings


def summary(findings, seed, seconds):
    return (f"random kills: {findings.kills} kills, {findings.late} came too late, seed {seed}; "
            f"{findings.window} logins lost between answer and disk, {findings.recovered} there "
            f"saved by the grace time, {findings.orphans} temporary files seen, "
            f"{len(findings.complaints)} complaints, slowest next process "
            f"{findings.slowest:.2f} s, {seconds:.0f} s")
