"""Every system call of saving, removing and adopting a token file, made to fail in every way.

sweep() runs one operation once for each call and fault and says what was wrong afterwards.
"""

import collections
import concurrent.futures
import contextlib
import dataclasses
import pathlib
import queue
import signal
import subprocess
import tempfile
import time

import provider
import strace
import world
from world import SERVICE, USER, decoded, harness

AIMS = 40
CORRUPT = b'{"access_token": "half a tok'


@dataclasses.dataclass(frozen=True)
class Operation:
    """What is run on which state; `kind` says what the new file is.

    A corrupt file is read many times in the hope that somebody is just writing it.
    """

    name: str
    arguments: tuple
    environment: str
    state: str
    kind: str
    prefix: tuple = ()
    changing: bool = False  # whether only calls that change something are aimed at

    @property
    def command(self):
        return [*self.prefix, world.program(), *self.arguments, "-e", self.environment]


TOKEN, REFRESH, LOGOUT = ("auth", "token"), ("auth", "refresh"), ("auth", "logout")
MODES = tuple(harness.obeying_modes())

ORDINARY = (
    Operation("save, no file", TOKEN, SERVICE, "nothing", "save"),
    Operation("save, old file", REFRESH, USER, "used up", "save"),
    Operation("save, unwritable folder", REFRESH, USER, "used up, unwritable", "save", MODES),
    Operation("remove, no file", LOGOUT, USER, "nothing", "remove"),
    Operation("remove, old file", LOGOUT, USER, "used up", "remove"),
    Operation("remove, unwritable folder", LOGOUT, USER, "used up, unwritable", "remove", MODES),
    Operation("adopt, the original's file", TOKEN, USER, "unbound", "adopt"),
    Operation("adopt, unwritable folder", TOKEN, USER, "unbound, unwritable", "adopt", MODES),
)
# Much the same calls again; what is looked at over and over takes long.
FURTHER = (
    Operation("save, corrupt file", TOKEN, SERVICE, "corrupt", "save", (), True),
    Operation("save, used up token of a service", TOKEN, SERVICE, "used up", "save"),
    Operation("adopt and refresh", TOKEN, USER, "unbound, used up", "save"),
)


@dataclasses.dataclass(frozen=True)
class Point:
    """One call of an operation's ordinary run, and what is to happen to it."""

    operation: Operation
    index: int  # among the calls aimed at
    nth: int  # among those of the same name
    name: str
    number: int  # what strace counts
    label: str
    fault: str
    alone: bool  # whether other threads would be struck too

    def __str__(self):
        return f"{self.operation.name}: {self.fault} at call {self.index + 1}, {self.label}"


@dataclasses.dataclass
class Findings:
    """What a sweep has seen; each complaint names its point."""

    runs: int = 0
    attempts: int = 0
    old: int = 0
    new: int = 0
    unbound: int = 0
    slowest: float = 0.0
    calls: collections.Counter = dataclasses.field(default_factory=collections.Counter)
    missed: list = dataclasses.field(default_factory=list)
    broken: list = dataclasses.field(default_factory=list)
    unordered: list = dataclasses.field(default_factory=list)
    window: list = dataclasses.field(default_factory=list)
    lost: list = dataclasses.field(default_factory=list)

    def add(self, other):
        for field in dataclasses.fields(self):
            mine, others = getattr(self, field.name), getattr(other, field.name)
            both = max(mine, others) if field.name == "slowest" else mine + others
            setattr(self, field.name, both)


@dataclasses.dataclass
class Strike:
    """One run in which a fault hit its point, and how things were before."""

    point: Point
    old: bytes | None
    requests: int
    done: subprocess.CompletedProcess
    trace: strace.Trace


class Bench:
    """One world with its own provider, in which points are tried one after the other."""

    def __init__(self, everything=False):
        self._everything = everything
        self._stack = contextlib.ExitStack()
        self.findings = Findings()

    def __enter__(self):
        self.provider = self._stack.enter_context(provider.Provider())
        self.world = self._stack.enter_context(world.World(self.provider))
        folder = self._stack.enter_context(tempfile.TemporaryDirectory(prefix="lmi-trace-"))
        self._output = pathlib.Path(folder) / "trace"
        return self

    def __exit__(self, *details):
        return self._stack.__exit__(*details)

    def prepare(self, operation):
        """Puts the state; gives the content of the token file, None if there is none."""
        self.world.empty()
        state = operation.state
        content = None
        if state.startswith("used up"):
            content = self.world.log_in(name=operation.environment)
        elif state.startswith("unbound"):
            content = self.world.log_in(world.USED_UP if "used up" in state else 3600, bound=False)
        elif state == "corrupt":
            content = self.world.put(operation.environment, CORRUPT)
        if state.endswith("unwritable"):
            self.world.tokens.chmod(0o500)
        return content

    def trace(self, operation, calls, **options):
        return strace.run(operation.command, self._output, self.world.environment, calls, **options)

    def points(self, operation):
        """A point for each fault at each call of an ordinary run that is aimed at."""
        self.prepare(operation)
        calls = None if self._everything else strace.CHANGING + strace.LOOKING
        _, trace = self.trace(operation, calls)
        main = trace.calls[0].thread
        elsewhere = collections.Counter(c.name for c in trace.calls if c.thread != main)
        seen = collections.Counter()
        for index, call in enumerate(self._aims(trace)):
            crowded = self._everything or 2 * elsewhere[call.name] >= call.number
            for fault in strace.FAULTS if self._is_wanted(operation, call) else ():
                yield Point(operation, index, seen[call.name], call.name, call.number,
                            call.label(), fault, crowded)
            seen[call.name] += 1

    def _is_wanted(self, operation, call):
        opened = call.name == "openat" and "O_CREAT" not in call.arguments
        changes = call.name in strace.CHANGING and call.name != "close" and not opened
        return self._everything or changes or not operation.changing

    def _aims(self, trace):
        if not self._everything:
            return trace.touching(self.world.store)
        # what starts and ends the process says nothing about files
        main = trace.calls[0].thread
        return [call for call in trace.calls
                if call.thread == main and call.name not in ("execve", "exit_group")]

    def strike(self, point):
        """Runs the operation until the fault hits the call that is meant; None if it never does.

        The event loop writes and reads a different number of times in each run, so the number of
        the call is corrected by what each attempt shows.
        """
        number = point.number
        for _ in range(AIMS):
            self.findings.attempts += 1
            old = self.prepare(point.operation)
            requests = len(self.provider.log)
            done, trace = self.trace(point.operation, strace.FOLLOWING, alone=point.alone,
                                     inject=(point.name, number, point.fault))
            struck = trace.struck()
            if self._everything:
                return Strike(point, old, requests, done, trace) if struck else None
            same = [call for call in trace.touching(self.world.store) if call.name == point.name]
            if len(same) > point.nth and same[point.nth] is struck:
                return Strike(point, old, requests, done, trace)
            number = same[point.nth].number if len(same) > point.nth else number + 1
        return None

    def try_point(self, point):
        try:
            strike = self.strike(point)
        except subprocess.TimeoutExpired:
            self.findings.broken.append(f"{point}: it hangs")
            return
        if strike is None:
            self.findings.missed.append(str(point))
            return
        self.findings.runs += 1
        self.findings.calls[point.name] += 1
        verdict = Verdict(self.world, self.findings, strike, self._everything)
        self.findings.broken += [f"{point}: {complaint}" for complaint in verdict.complaints()]


class Verdict:
    """What is wrong after one strike."""

    def __init__(self, place, findings, strike, everything):
        self._world = place
        self._findings = findings
        self._strike = strike
        self._operation = strike.point.operation
        self._everything = everything
        self._name = self._operation.environment
        self._done = strike.done
        self._killed = self._done.returncode == -signal.SIGKILL

    def complaints(self):
        yield from self._about_the_file()
        yield from self._about_what_was_said()
        yield from self._world.wide_modes()
        if not self._world.lock_is_free(self._name):
            yield "the lock is stuck"
        if self._world.tokens.is_dir():
            self._world.tokens.chmod(0o700)
        yield from self._about_the_next_run(self._count_loss())

    def _about_the_file(self):
        content = self._world.content(self._name)
        is_old, is_new = content == self._strike.old, self._is_new(content)
        # what was no token file is kept aside before the new one comes
        aside = self._world.tokens / f"{self._name}.json.corrupt"
        if self._operation.state == "corrupt" and not (is_old or aside.exists()):
            yield "what was there before is gone"
        is_old = is_old or (content is None and aside.exists())
        if not is_old and not is_new:
            yield f"the file is neither old nor new: {content!r}"
        self._findings.old += is_old and not is_new
        self._findings.new += is_new
        # a token that is good but cannot be bound is printed with a warning: that promises nothing
        warned = b"printed all the same" in self._done.stderr
        if warned and self._operation.kind == "adopt":
            self._findings.unbound += 1
        elif self._done.returncode == 0 and not is_new:
            yield "success is reported with the old file in place"
        elif self._done.returncode == 0 and content != self._strike.old:
            self._findings.unordered += [
                f"{self._strike.point}: {problem}"
                for problem in out_of_order(self._strike.trace, self._world.token_path(self._name))]

    def _is_new(self, content):
        members = decoded(content)
        if self._operation.kind == "remove":
            nothing = content is None and self._strike.old is None
            return nothing or (members is not None and not members["access_token"]
                               and not members["refresh_token"])
        if members is None or "lmi" not in members:
            return False
        if self._operation.kind == "adopt":
            old = decoded(self._strike.old)
            return {**members, "lmi": None} == {**old, "lmi": None}
        issued = {request.access_token: request.refresh_token for request in self._requests()}
        expected = issued.get(members["access_token"], "none")
        return expected == (members["refresh_token"] or "")

    def _requests(self):
        return self._world.provider.log[self._strike.requests:]

    def _about_what_was_said(self):
        said = self._done.stderr.decode(errors="replace")
        if self._killed or self._everything:
            return
        if self._done.returncode not in (0, 6):
            yield f"the exit code is {self._done.returncode}: {said}"
        elif self._done.returncode == 6 and (
                self._done.stdout or not said.startswith("lmi: ") or said.count("\n") != 1):
            yield f"this is not one sentence: {self._done.stdout!r} {said!r}"
        elif self._done.returncode == 0 and self._operation.arguments == TOKEN:
            members = decoded(self._world.content(self._name))
            if members is None or self._done.stdout.decode() != members["access_token"] + "\n":
                yield f"another token than the one on the disk is printed: {self._done.stdout!r}"

    def _count_loss(self):
        """Whether the refresh token on the disk is dead, which only a kill can excuse."""
        members = decoded(self._world.content(self._name))
        refresh_token = members and members["refresh_token"]
        if not refresh_token or self._world.provider.accepts(refresh_token):
            return False
        spent = [request for request in self._requests() if request.presented == refresh_token]
        excused = self._killed and spent and spent[0].outcome == "issued"
        (self._findings.window if excused else self._findings.lost).append(
            f"{self._strike.point}, exit code {self._done.returncode}")
        return True

    def _about_the_next_run(self, lost):
        began = time.monotonic()
        remove = self._operation.kind == "remove"
        before = decoded(self._world.content(self._name))
        usable = not remove and before is not None and before["expires_at"] > time.time() + 60
        result = self._world.run(*(LOGOUT if remove else TOKEN), "-e", self._name)
        self._findings.slowest = max(self._findings.slowest, time.monotonic() - began)
        members = decoded(self._world.content(self._name))
        token = members["access_token"] if members else ""
        expected = (3, "") if lost else (0, "") if remove else (0, token + "\n")
        if (result.returncode, result.stdout) != expected or (remove and token):
            yield f"the next run fails: {result}"
        yield from self._about_orphans(usable and not lost)

    def _about_orphans(self, usable):
        if usable:
            # printing a token that is usable takes no lock and so does not tidy up: what is left
            # must hold no secret, and the next run that writes removes it
            for path in self._world.orphans():
                if path.read_bytes().strip():
                    yield f"{path.name} is left with a secret"
            if self._world.orphans():
                self._world.run(*REFRESH, "-e", self._name)
        yield from (f"{path.name} is left" for path in self._world.orphans())


def out_of_order(trace, path):
    """What is missing in: write the new file, sync it, rename it, sync the folder."""
    calls = trace.calls
    renames = [call for call in calls if call.name.startswith("rename") and call.succeeded
               and call.paths[-1] == str(path)]
    if not renames:
        return ["nothing was renamed to the token file"]
    rename = renames[-1]
    temporary, folder = rename.paths[0], str(path.parent)

    def orders(name, about):
        return [call.order for call in calls
                if call.name == name and call.paths == (about,) and call.succeeded]

    problems = []
    writes, syncs = orders("write", temporary), orders("fsync", temporary)
    if not any(max(writes, default=-1) < order < rename.order for order in syncs):
        problems.append("the file was not synced between its last write and the rename")
    if not any(order > rename.order for order in orders("fsync", folder)):
        problems.append("the folder was not synced after the rename")
    return problems


def sweep(operations, workers=3, everything=False):
    """Tries every point of the operations; gives the findings and the number of points."""
    work = queue.SimpleQueue()
    with Bench(everything) as bench:
        points = [point for operation in operations for point in bench.points(operation)]
    for point in points:
        work.put(point)

    def worker():
        with Bench(everything) as bench:
            with contextlib.suppress(queue.Empty):
                while True:
                    bench.try_point(work.get_nowait())
            return bench.findings

    findings = Findings()
    with concurrent.futures.ThreadPoolExecutor(workers) as pool:
        for future in [pool.submit(worker) for _ in range(workers)]:
            findings.add(future.result())
    return findings, len(points)


def summary(findings, points, seconds):
    """One line with the figures."""
    return (f"crash points: {findings.runs} of {points} points struck in {findings.attempts} runs, "
            f"{findings.new} ended with the new file and {findings.old} with the old one, "
            f"{findings.unbound} tokens printed unbound with a warning, "
            f"{len(findings.window)} logins lost by a kill between answer and rename, "
            f"{len(findings.lost)} by an error there, {len(findings.broken)} complaints, "
            f"slowest next run {findings.slowest:.2f} s, {seconds:.0f} s")
