"""What the black-box tests of lmi stand on: a throw-away home and the built program."""

import json
import os
import pathlib
import subprocess
import tempfile
import time
import unittest

PROGRAM = pathlib.Path(os.environ["LMI_BIN_DIR"]) / "lmi"

PKCE = """\
OAUTH_GRANT_TYPE=authorization_code_pkce
OAUTH_CLIENT_ID=desk
OAUTH_AUTHORIZE_URL=https://sso.example.com/authorize
OAUTH_TOKEN_URL=https://sso.example.com/token
"""
SERVICE = """\
OAUTH_CLIENT_ID=robot
OAUTH_CLIENT_SECRET=hush
OAUTH_TOKEN_URL=https://sso.example.com/token
"""
BINDING = {"issuer": "", "client_id": "desk", "token_host": "sso.example.com", "scope": "openid"}

# {"alg":"none"}.{"sub":"u-1","email":"alice@example.com"}.signature
ID_TOKEN = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ1LTEiLCJlbWFpbCI6ImFsaWNlQGV4YW1wbGUuY29tIn0.c2ln"


class ConsoleCase(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = pathlib.Path(folder.name).resolve()
        self.config = self.home / "config"
        self.cache = self.home / "cache"
        self.tokens = self.cache / "tokens"
        (self.config / "env").mkdir(parents=True)
        self.variables = {
            "HOME": str(self.home),
            "LMI_CONFIG_DIR": str(self.config),
            "LMI_CACHE_DIR": str(self.cache),
            "PATH": "/usr/bin:/bin",
        }

    def environment_file(self, name, text):
        path = self.config / "env" / f"{name}.env"
        path.write_text(text)
        return path

    def main_file(self, text):
        path = self.config / ".env"
        path.write_text(text)
        return path

    def token_file(self, name, content, mode=0o600):
        self.tokens.mkdir(parents=True, exist_ok=True, mode=0o700)
        path = self.tokens / f"{name}.json"
        path.write_text(content if isinstance(content, str) else json.dumps(content))
        path.chmod(mode)
        return path

    @staticmethod
    def token(seconds_left=3600, age=10, **others):
        """A token file's members; its times are relative to now."""
        now = int(time.time())
        members = {
            "access_token": "the-token",
            "expires_at": now + seconds_left,
            "token_type": "Bearer",
            "refresh_token": None,
            "id_token": None,
            "issued_at": now - age,
            "lmi": BINDING,
        }
        members.update(others)
        return members

    def run_lmi(self, *arguments, variables=None, prefix=(), **options):
        if "input" not in options:
            options.setdefault("stdin", subprocess.DEVNULL)
        return subprocess.run(
            [*prefix, PROGRAM, *arguments],
            env={**self.variables, **(variables or {})},
            capture_output=True,
            text=True,
            timeout=60,
            **options,
        )

    def expect(self, *arguments, out="", err="", code=0, **options):
        """Runs lmi and compares all that it said."""
        result = self.run_lmi(*arguments, **options)
        self.assertEqual((result.stdout, result.stderr, result.returncode), (out, err, code))
        return result

    def json_of(self, *arguments, code=0, **options):
        result = self.run_lmi(*arguments, "--output", "json", **options)
        self.assertEqual(result.returncode, code, result.stderr)
        return json.loads(result.stdout)

    def snapshot(self, folder):
        """Every name below a folder with what would show a change."""
        found = {}
        for path in sorted(folder.rglob("*")):
            about = path.lstat()
            content = path.read_bytes() if path.is_file() else b""
            found[str(path)] = (about.st_mode, about.st_mtime_ns, about.st_ino, content)
        return found
