"""The world of one person for these tests: folders, two environments, token files, and checks."""

import fcntl
import json
import os
import pathlib
import re
import shutil
import stat
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "provider"))

import harness

USER = "prod"  # somebody's login, with a refresh token
SERVICE = "dev"  # client credentials
CLIENT = "desk"
SERVICE_CLIENT = "robot"
USED_UP = -60
ORPHAN = re.compile(r"\.(\w+)\.json\.[0-9a-f]{8}\.tmp")
LOCK_SECONDS = 2


def program(name="lmi"):
    return str(pathlib.Path(os.environ["LMI_BIN_DIR"]) / name)


class World(harness.Home):
    """A home whose whole cache comes and goes; its environments belong to one provider."""

    def __init__(self, provider):
        super().__init__()
        self.provider = provider

    def __enter__(self):
        super().__enter__()
        # nothing below it is there at first: creating the folders is part of saving
        self.store = self.root / "store"
        self.store.mkdir()
        self.cache = self.store / "cache"
        self.tokens = self.cache / "tokens"
        self.env(USER, OAUTH_GRANT_TYPE="authorization_code_pkce", OAUTH_CLIENT_ID=CLIENT,
                 OAUTH_AUTHORIZE_URL=f"http://{self.provider.origin}/authorize",
                 OAUTH_TOKEN_URL=self.provider.token_url)
        self.env(SERVICE, OAUTH_CLIENT_ID=SERVICE_CLIENT, OAUTH_CLIENT_SECRET="hush",
                 OAUTH_TOKEN_URL=self.provider.token_url)
        self.environment = {**harness.inherited(), "LC_ALL": "C.UTF-8", **self.variables()}
        return self

    def __exit__(self, *details):
        if self.tokens.is_dir():
            self.tokens.chmod(0o700)
        super().__exit__(*details)

    def empty(self):
        """As if lmi had never run."""
        if self.tokens.is_dir():
            self.tokens.chmod(0o700)
        shutil.rmtree(self.cache, ignore_errors=True)

    def members(self, answer, seconds_left, bound=True, client=CLIENT):
        """A token file as lmi writes it or, without the binding, as the original tool does."""
        now = int(time.time())
        members = {
            "access_token": answer["access_token"],
            "expires_at": now + seconds_left,
            "token_type": "Bearer",
            "refresh_token": answer.get("refresh_token"),
            "id_token": None,
            "issued_at": now + seconds_left - 3600,
        }
        if bound:
            members["lmi"] = {"issuer": "", "client_id": client,
                              "token_host": self.provider.origin, "scope": ""}
        return members

    def log_in(self, seconds_left=USED_UP, bound=True, name=USER):
        """Puts the token file of somebody who has just logged in; gives its content."""
        answer = self.provider.new_login()
        if name == SERVICE:
            del answer["refresh_token"]
        client = CLIENT if name == USER else SERVICE_CLIENT
        return self.put(name, self.members(answer, seconds_left, bound, client))

    def put(self, name, members):
        """Writes a token file whole, as any well-behaved program would."""
        self.tokens.mkdir(mode=0o700, parents=True, exist_ok=True)
        content = members
        if not isinstance(content, bytes):
            content = json.dumps(members, indent=2).encode()
        temporary = self.tokens / f"{name}.put"
        with open(os.open(temporary, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb") as file:
            file.write(content)
        temporary.rename(self.token_path(name))
        return content

    def content(self, name):
        """The bytes of a token file, or None."""
        try:
            return self.token_path(name).read_bytes()
        except FileNotFoundError:
            return None

    def run(self, *arguments, timeout=120, prefix=()):
        return subprocess.run(
            [*prefix, program(), *arguments], env=self.environment, timeout=timeout,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            check=False)

    def start(self, *arguments, **variables):
        return subprocess.Popen(
            [program(), *arguments], env={**self.environment, **variables},
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def orphans(self):
        if not self.tokens.is_dir():
            return []
        return [path for path in self.tokens.iterdir() if ORPHAN.fullmatch(path.name)]

    def wide_modes(self):
        """What others than the owner could reach, or what the owner could not: none at any time."""
        if not self.tokens.is_dir():
            return []
        wrong = [path for path in self.tokens.iterdir()
                 if stat.S_IMODE(path.lstat().st_mode) != 0o600]
        if stat.S_IMODE(self.tokens.stat().st_mode) not in (0o700, 0o500):
            wrong.append(self.tokens)
        return [f"{path.name} is {stat.S_IMODE(path.lstat().st_mode):o}" for path in wrong]

    def lock_holders(self, name):
        """The processes that hold the lock, as the kernel says."""
        try:
            number = (self.tokens / f"{name}.lock").stat().st_ino
        except FileNotFoundError:
            return []
        # 1: FLOCK  ADVISORY  WRITE 4711 fe:00:123456 0 EOF
        rows = [line.split() for line in pathlib.Path("/proc/locks").read_text().splitlines()]
        return [int(row[4]) for row in rows
                if row[1] == "FLOCK" and int(row[5].rsplit(":", 1)[1]) == number]

    def lock_is_free(self, name):
        """Whether the next program would get the lock in time; if there is one at all."""
        path = self.tokens / f"{name}.lock"
        if not path.exists():
            return True
        with open(path, "rb+") as file:
            deadline = time.monotonic() + LOCK_SECONDS
            while True:
                try:
                    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    return True
                except BlockingIOError:
                    if time.monotonic() > deadline:
                        return False
                    time.sleep(0.005)


def decoded(content):
    """The members of a token file, or None if it is none or not whole."""
    try:
        members = json.loads(content)
    except (TypeError, ValueError):
        return None
    wanted = {"access_token", "expires_at", "token_type", "refresh_token", "id_token", "issued_at"}
    return members if isinstance(members, dict) and wanted <= members.keys() else None
