"""Runs a program under strace, reads what it did to files, and makes single system calls fail.

Three things about strace 6.1 decide how this is done:

- `-P PATH` takes away calls before `when=` counts them, but it knows a descriptor's path only from
  /proc, which a program that is not dumpable closes to its own user, and it cannot name temporary
  files, whose names are made up while the program runs. So every call is counted, and descriptors
  are followed here.
- `when=` counts the calls of one name across execve, but for each thread: with -f the number
  strikes every thread that gets that far.
- With --seccomp-bpf, which is much faster and needs -f, injected signals get lost; injected errors
  do not.
"""

import codecs
import dataclasses
import os
import pathlib
import re
import shutil
import signal
import subprocess

# What is needed to know which file each descriptor stands for, and whether it is durable.
FOLLOWING = ("execve", "open", "openat", "openat2", "creat", "close", "dup", "dup2", "dup3",
             "fsync", "fdatasync", "rename", "renameat", "renameat2")

# What changes files or tells which descriptor stands for which file.
CHANGING = ("execve", "open", "openat", "openat2", "creat", "close", "write", "pwrite64", "writev",
            "truncate", "ftruncate", "fsync", "fdatasync", "rename", "renameat", "renameat2",
            "link", "linkat", "symlink", "symlinkat", "unlink", "unlinkat", "rmdir", "mkdir",
            "mkdirat", "mknod", "mknodat", "chmod", "fchmod", "fchmodat", "chown", "fchown",
            "fchownat", "lchown", "utimensat", "setxattr", "lsetxattr", "fsetxattr", "chdir",
            "fchdir", "dup", "dup2", "dup3")
LOOKING = ("read", "pread64", "fstat", "newfstatat", "statx", "stat", "lstat", "access",
           "faccessat", "faccessat2", "lseek", "getdents64", "flock", "fcntl", "readlink",
           "readlinkat")

RUN_SECONDS = 120
FAULTS = ("SIGKILL", "EIO", "ENOSPC", "EACCES", "EINTR", "EMFILE")

START = re.compile(r"^(?:(\d+) +)?(?:<\.\.\. (\w+) resumed>(.*)|(\w+)\((.*)|(\+\+\+|---) (.*))$")
UNFINISHED = " <unfinished ...>"
RESULT = re.compile(r"\)\s+= (-?\w+|\?)(.*)$")
TEXT = re.compile(r'"((?:[^"\\]|\\.)*)"')
DESCRIPTOR = re.compile(r"^(AT_FDCWD|\d+)(?:, |$|\))")

# Calls whose first argument is a descriptor, and those where a folder's descriptor comes before
# each path.
BY_DESCRIPTOR = {"close", "write", "pwrite64", "writev", "ftruncate", "fsync", "fdatasync",
                 "fchmod", "fchown", "read", "pread64", "fstat", "lseek", "getdents64", "flock",
                 "fcntl", "fsetxattr", "fchdir", "dup", "dup2", "dup3"}
OPENING = {"open", "openat", "openat2", "creat"}


@dataclasses.dataclass
class Call:
    """One system call. `number` is the one that strace's when= means."""

    thread: int
    name: str
    number: int
    arguments: str = ""
    result: str = "?"
    injected: bool = False
    paths: tuple = ()
    order: int = 0

    @property
    def succeeded(self):
        return self.result.lstrip("-").isdigit() and not self.result.startswith("-")

    def label(self):
        """The call as a person would name it, the same in every run."""
        names = [re.sub(r"\.[0-9a-f]{8}\.tmp$", ".*.tmp", os.path.basename(p)) for p in self.paths]
        return f"{self.name}({', '.join(names)})"


class Trace:
    """What strace wrote down, with the path of every descriptor."""

    def __init__(self, text, folder):
        self.calls = []
        self.killed = False
        self._folder = folder
        self._descriptors = {}
        self._counts = {}
        self._unfinished = {}
        for line in text.splitlines():
            self._read(line)
        # a call that never returned is the one that was killed
        for call in self._unfinished.values():
            self._resolve(call)

    def touching(self, folder):
        """The calls about a folder and what is below it, in their order."""
        prefix = str(folder)
        return [call for call in self.calls
                if any(path == prefix or path.startswith(prefix + "/") for path in call.paths)]

    def struck(self):
        """The call that was made to fail, or that did not return because of a SIGKILL."""
        for call in self.calls:
            if call.injected:
                return call
        if not self.killed or not self.calls:
            return None
        main = self.calls[0].thread
        return [call for call in self.calls if call.thread == main][-1]

    def _read(self, line):
        match = START.match(line)
        if match is None:
            return
        thread = int(match[1] or 0)  # none is written where only one is looked at
        if match[6]:
            self.killed = self.killed or match[7].startswith("killed by SIGKILL")
            return
        if match[2]:
            call = self._unfinished.pop(thread, None)
            rest = match[3]
        else:
            call, rest = self._begin(thread, match[4]), match[5]
        if call is None:
            return
        if rest.endswith(UNFINISHED):
            call.arguments += rest.removesuffix(UNFINISHED)
            self._unfinished[thread] = call
            return
        self._finish(call, rest)

    def _begin(self, thread, name):
        number = self._counts.get((thread, name), 0) + 1
        self._counts[(thread, name)] = number
        call = Call(thread, name, number, order=len(self.calls))
        self.calls.append(call)
        return call

    def _finish(self, call, rest):
        result = RESULT.search(rest)
        call.arguments += rest[:result.start()] if result else rest
        if result:
            call.result = f"{result[1]}{result[2]}".strip()
            call.injected = "(INJECTED)" in result[2]
            call.result = call.result if call.result.startswith("-") else result[1]
        self._resolve(call)

    def _resolve(self, call):
        if call.name == "execve":
            if call.succeeded:
                self._descriptors.clear()
            return
        if call.name in BY_DESCRIPTOR:
            self._resolve_descriptor(call)
            return
        # a path argument counts, what fstatat() is given a descriptor for is that descriptor's
        base, paths = self._folder, []
        for word in re.findall(r'AT_FDCWD|(?<![\w"])\d+(?=, ")|"(?:[^"\\]|\\.)*"', call.arguments):
            if word == "AT_FDCWD":
                base = self._folder
            elif word.isdigit():
                base = self._descriptors.get(int(word), f"descriptor:{word}")
            else:
                paths.append(os.path.normpath(os.path.join(base, unescape(word[1:-1]))))
        call.paths = tuple(paths)
        if call.name in OPENING and call.succeeded:
            self._descriptors[int(call.result)] = call.paths[0]
        elif call.name == "chdir" and call.succeeded:
            self._folder = call.paths[0]

    def _resolve_descriptor(self, call):
        match = DESCRIPTOR.match(call.arguments)
        if match is None:
            return
        path = self._descriptors.get(int(match[1]))
        call.paths = (path,) if path else ()
        if call.name == "close" and call.succeeded:
            self._descriptors.pop(int(match[1]), None)
        elif call.name == "fchdir" and call.succeeded and path:
            self._folder = path
        elif call.name.startswith("dup") and call.succeeded and path:
            self._descriptors[int(call.result)] = path


def unescape(text):
    """What strace's string stands for, as Python keeps file names."""
    return os.fsdecode(codecs.escape_decode(text.encode())[0])


def run(command, output, environment, calls=CHANGING, inject=None, alone=False, folder="/"):
    """Runs a command to its end and gives its outcome with the trace.

    `inject` is (name of the call, its number, fault); `calls` None stands for all there are. With
    `alone`, and for a SIGKILL, only the main thread is looked at, which takes longer.
    """
    if shutil.which("strace") is None:
        raise RuntimeError("strace is not installed")
    alone = alone or (inject is not None and inject[2] == "SIGKILL")
    options = ["strace", "-o", str(output), "-s", "300"]
    wanted = None if calls is None else set(calls) | ({inject[0]} if inject else set())
    if wanted is not None:
        options += ["-e", "trace=" + ",".join("?" + name for name in sorted(wanted))]
    if inject is not None:
        name, number, fault = inject
        what = "signal=SIGKILL" if fault == "SIGKILL" else f"error={fault}"
        options += ["-e", f"inject={name}:{what}:when={number}"]
    if not alone:
        options += ["-f"] if wanted is None else ["-f", "--seccomp-bpf"]
    done = run_together([*options, "--", *command], environment, folder)
    text = pathlib.Path(output).read_text(encoding="utf-8", errors="surrogateescape")
    return done, Trace(text, str(folder))


def run_together(command, environment, folder):
    """Runs a command; if it hangs, it ends with all that it has started."""
    with subprocess.Popen(command, env=environment, cwd=folder, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          start_new_session=True) as process:
        try:
            said = process.communicate(timeout=RUN_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            raise
    return subprocess.CompletedProcess(command, process.returncode, *said)
