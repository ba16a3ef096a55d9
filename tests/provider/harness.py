"""What the end-to-end tests stand on: the provider, a person's home folder, the console program.

LMI_PROVIDER_DIR names the folder with provider.mjs and its modules, LMI_BIN_DIR the one with lmi.
"""

import contextlib
import dataclasses
import http.client
import json
import os
import pathlib
import re
import select
import shutil
import signal
import socket
import stat
import subprocess
import tempfile
import threading
import time
import urllib.parse

HERE = pathlib.Path(__file__).resolve().parent

DESKTOP_CLIENT = "lmi-desktop"
SERVICE_CLIENT = ("lmi-service", "service-secret")
AWKWARD_CLIENT = ("lmi-service-basic: a+b", "p+a%s s/&=:x~")
PASSWORD_CLIENT = ("lmi-password", "password-client-secret")
ALICE = ("alice", "alice-password")
BOB = ("bob", "bob-password")

START_SECONDS = 60
STOP_SECONDS = 10


def provider_folder():
    return pathlib.Path(os.environ.get("LMI_PROVIDER_DIR", HERE))


def user_program():
    """The scripted user; takes the address to open as its one argument."""
    return provider_folder() / "user.mjs"


@dataclasses.dataclass
class Answer:
    status: int
    headers: dict
    body: str

    def json(self):
        return json.loads(self.body)


def http_request(method, url, body=None, headers=None, timeout=20):
    """One request, no redirects, no proxy. Header names in the answer are in lower case."""
    parts = urllib.parse.urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=timeout)
    try:
        target = parts.path + (f"?{parts.query}" if parts.query else "")
        connection.request(method, target, body, headers or {})
        response = connection.getresponse()
        fields = {name.lower(): value for name, value in response.getheaders()}
        return Answer(response.status, fields, response.read().decode())
    finally:
        connection.close()


def wait_until(condition, timeout, message):
    """Asks again and again, because nothing announces the change; fails after `timeout` seconds."""
    deadline = time.monotonic() + timeout
    while not (result := condition()):
        if time.monotonic() > deadline:
            raise TimeoutError(message)
        time.sleep(0.02)
    return result


def can_connect(host, port):
    try:
        socket.create_connection((host, port), timeout=2).close()
    except OSError:
        return False
    return True


class Provider:
    """The identity provider on a port of its own, for as long as the `with` block lasts.

    Keyword arguments become its options: Provider(access_ttl=2, rotate="off", require_pkce="on").
    """

    def __init__(self, **options):
        self._options = [f"--{key.replace('_', '-')}={value}" for key, value in options.items()]
        self._errors = None
        self._process = None
        self.issuer = self.port = self._control = None

    def __enter__(self):
        self._errors = tempfile.TemporaryFile()
        self._process = subprocess.Popen(
            [find_node(), provider_folder() / "provider.mjs", "--exit-with-stdin", *self._options],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors)
        try:
            ready = json.loads(self._first_line())
        except BaseException:
            self._stop()
            raise
        self.issuer, self.port, self._control = ready["issuer"], ready["port"], ready["control"]
        return self

    def __exit__(self, *_):
        self._stop()

    def url(self, path):
        return self.issuer + path

    def counts(self):
        return self._ask("GET", "counts")

    def log(self):
        return self._ask("GET", "log")

    def clear_log(self):
        self._ask("DELETE", "log")

    def expire_access(self):
        """All access tokens issued so far stop being accepted."""
        self._ask("POST", "expire-access")

    def revoke_grants(self):
        """All refresh tokens issued so far stop being accepted."""
        self._ask("POST", "revoke-grants")

    def errors(self):
        """What it wrote to stderr."""
        self._errors.seek(0)
        return self._errors.read().decode(errors="replace")

    def _ask(self, method, name):
        answer = http_request(method, f"{self._control}/{name}")
        if answer.status != 200:
            raise RuntimeError(f"{method} {name}: status {answer.status}")
        return answer.json()

    def _first_line(self):
        deadline = time.monotonic() + START_SECONDS
        line = b""
        while not line.endswith(b"\n"):
            remaining = max(0, deadline - time.monotonic())
            if not select.select([self._process.stdout], [], [], remaining)[0]:
                raise TimeoutError(f"the provider does not start: {self.errors()}")
            chunk = os.read(self._process.stdout.fileno(), 4096)
            if not chunk:
                raise RuntimeError(f"the provider ended: {self.errors()}")
            line += chunk
        return line

    def _stop(self):
        self._process.stdin.close()
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()
        self._errors.close()


def find_node():
    node = shutil.which("node")
    if node is None:
        raise RuntimeError("node is not on the PATH")
    return node


def env_line(key, value):
    """A line of an environment file; single quotes keep what is between them as it is."""
    text = str(value)
    if re.fullmatch(r"[\w./:@%+,-]*", text):
        return f"{key}={text}\n"
    if "'" in text or "\n" in text:
        raise ValueError(f"{key} has no spelling without escapes")
    return f"{key}='{text}'\n"


class Home:
    """A person's folders, empty at first and gone after the `with` block."""

    def __init__(self):
        self._folder = None
        self.root = self.config = self.cache = None

    def __enter__(self):
        # the scripted user may still write its report when the program has ended
        self._folder = tempfile.TemporaryDirectory(prefix="lmi-home-", ignore_cleanup_errors=True)
        self.root = pathlib.Path(self._folder.name)
        self.config = self.root / "lmi-config"
        self.cache = self.root / "lmi-cache"
        for name in ("config", "cache", "data", "state", "runtime"):
            (self.root / name).mkdir(mode=0o700)
        (self.config / "env").mkdir(parents=True)
        return self

    def __exit__(self, *_):
        # the scripted user may be writing down what it saw after the program has ended
        wait_until(self._removed, 10, "the folder cannot be removed")

    def _removed(self):
        try:
            self._folder.cleanup()
        except OSError:
            return False
        return True

    def main(self, text):
        """Writes the main settings file."""
        (self.config / ".env").write_text(text)

    def env(self, name, **keys):
        """Writes the settings of one environment."""
        lines = [env_line(key, value) for key, value in keys.items()]
        (self.config / "env" / f"{name}.env").write_text("".join(lines))

    def token_path(self, name):
        return self.cache / "tokens" / f"{name}.json"

    def token(self, name):
        return json.loads(self.token_path(name).read_text())

    def write_token(self, name, content):
        path = self.token_path(name)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.chmod(0o600)
        path.write_text(json.dumps(content))

    def token_modes(self, name):
        """Permissions of the token file and of its folder."""
        path = self.token_path(name)
        return tuple(stat.S_IMODE(entry.stat().st_mode) for entry in (path, path.parent))

    def variables(self):
        """Environment variables that make this folder the whole of a program's world."""
        return {
            "HOME": str(self.root),
            "LMI_CONFIG_DIR": str(self.config),
            "LMI_CACHE_DIR": str(self.cache),
            "XDG_CONFIG_HOME": str(self.root / "config"),
            "XDG_CACHE_HOME": str(self.root / "cache"),
            "XDG_DATA_HOME": str(self.root / "data"),
            "XDG_STATE_HOME": str(self.root / "state"),
            "XDG_RUNTIME_DIR": str(self.root / "runtime"),
        }


@dataclasses.dataclass
class Result:
    returncode: int
    stdout: str
    stderr: str


class Background:
    """A program that runs while the test goes on; killed, if need be, when the block ends."""

    def __init__(self, command, environment):
        self._process = subprocess.Popen(
            command, env=environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self._written = {"stdout": "", "stderr": ""}
        self._changed = threading.Condition()
        self._readers = [
            threading.Thread(target=self._read, args=(name, getattr(self._process, name)), daemon=True)
            for name in self._written]
        for reader in self._readers:
            reader.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self._process.poll() is None:
            self._process.kill()
        self._finish(STOP_SECONDS)

    def wait_for(self, pattern, stream="stderr", timeout=20):
        """The first match of a pattern in what the program writes."""
        def match():
            return re.search(pattern, self._written[stream])
        with self._changed:
            if not self._changed.wait_for(match, timeout):
                raise TimeoutError(f"no {pattern!r} in {stream}: {self._written}")
            return match()

    def interrupt(self, number=signal.SIGINT):
        self._process.send_signal(number)

    def result(self, timeout=30):
        """Waits for the program's own end."""
        self._finish(timeout)
        return Result(self._process.returncode, self._written["stdout"], self._written["stderr"])

    def _finish(self, timeout):
        self._process.wait(timeout)
        for reader in self._readers:
            reader.join(STOP_SECONDS)

    def _read(self, name, stream):
        with contextlib.closing(stream):
            for line in stream:
                with self._changed:
                    self._written[name] += line.decode(errors="replace")
                    self._changed.notify_all()


# Variables a test program needs from the machine; everything else would make results depend on it.
INHERITED = ("PATH", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "ASAN_OPTIONS", "LSAN_OPTIONS",
             "UBSAN_OPTIONS", "TSAN_OPTIONS", "LLVM_PROFILE_FILE")


def inherited():
    return {key: os.environ[key] for key in INHERITED if key in os.environ}


def obeying_modes():
    """What a command starts with so that folder modes count for it, also if root runs the tests."""
    if os.geteuid() != 0:
        return []
    return ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"]


class Lmi:
    """The console program, run in a home of its own.

    `variables` are added to its environment. It has no display unless one is given there. `program`
    are the words of another command that takes its place.
    """

    def __init__(self, home, program=None, **variables):
        self._program = program or (str(pathlib.Path(os.environ["LMI_BIN_DIR"]) / "lmi"),)
        self._home = home
        self._variables = variables

    def run(self, *args, stdin=None, timeout=30, **variables):
        done = subprocess.run(
            [*self._program, *args], env=self._environment(variables), timeout=timeout,
            **({"stdin": subprocess.DEVNULL} if stdin is None else {"input": stdin}),
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8", check=False)
        return Result(done.returncode, done.stdout, done.stderr)

    def start(self, *args, **variables):
        return Background([*self._program, *args], self._environment(variables))

    def _environment(self, variables):
        added = {key: str(value) for key, value in {**self._variables, **variables}.items()}
        return {**inherited(), "LC_ALL": "C.UTF-8", **self._home.variables(), **added}
