#!/usr/bin/env python3
"""Whatever an environment is called, no file is written outside lmi's folders (M6, Q15)."""

import os
import pathlib
import re
import tempfile
import time
import unittest

import environment_names
import namespaces
import provider
import strace
import world
from environment_names import IN_FILES_ONLY, NAMES, is_allowed

LEAST_NAMES = 209
CREATING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_TMPFILE")
HARMLESS = {"execve", "close", "write", "pwrite64", "writev", "fsync", "fdatasync", "chdir",
            "fchdir", "dup", "dup2", "dup3"}
# an empty name is none
NO_NAME = "is not a name for an environment|is given without its value"
NO_DEFAULT = '_ENVIRONMENT cannot be ".*"|No environment is chosen'
NO_SETTING = ("default_environment cannot be |No environment is chosen|line [0-9]|"
              "There is no environment yet")
SENTENCE = re.compile(rb"(lmi: warning: [^\n]+\n)*lmi: [^\n]+\n")


def is_change(call):
    """Whether a call creates, renames, removes or opens for writing, or tries to."""
    if call.name in strace.OPENING:
        return call.name == "creat" or bool(CREATING.search(call.arguments))
    # what makes a folder's parents where they are missing finds them there
    found = call.name == "mkdir" and "EEXIST" in call.result
    return call.name not in HARMLESS and not found


class EnvironmentNames(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.began = time.monotonic()
        cls.runs = cls.refused = cls.calls = 0
        cls.provider = cls.enterClassContext(provider.Provider(padding=0))

    @classmethod
    def tearDownClass(cls):
        print(f"environment names: {len(NAMES) + len(IN_FILES_ONLY)} names, {cls.runs} runs, "
              f"{cls.refused} refused, {cls.calls} calls that change files, "
              f"{time.monotonic() - cls.began:.0f} s", flush=True)

    def setUp(self):
        self.world = self.enterContext(world.World(self.provider))
        folder = self.enterContext(tempfile.TemporaryDirectory(prefix="lmi-trace-"))
        self.output = pathlib.Path(folder) / "trace"
        self.temporary = self.world.root / "temporary"
        self.temporary.mkdir()
        self.world.environment["TMPDIR"] = str(self.temporary)
        for path in (self.world.config / "env").iterdir():
            path.unlink()
        # what a name that leads out of the folder would meet
        self.victims = [self.world.root / "victim.json", self.world.store / "victim.json",
                        self.world.root / "x.json", self.world.store / "x.json"]
        for path in self.victims:
            path.write_text('{"access_token": "of somebody else", "expires_at": 1}')

    def settings(self):
        return (f"OAUTH_CLIENT_ID={world.SERVICE_CLIENT}\nOAUTH_CLIENT_SECRET=hush\n"
                f"OAUTH_TOKEN_URL={self.provider.token_url}\n")

    def configure(self, name, default=None):
        """The main file with a section of that name and, where the system allows it, a file."""
        text = self.settings()
        if default is not None:
            text += "default_environment='" + default.replace("'", "\\'") + "'\n"
        text += f"[{name}]\nOAUTH_SCOPES=x\n"
        (self.world.config / ".env").write_text(text, errors="surrogateescape", newline="")
        for path in (self.world.config / "env").iterdir():
            path.unlink()
        if "/" not in name and "\0" not in name and 0 < len(os.fsencode(name)) <= 250:
            (self.world.config / "env" / f"{name}.env").write_text("OAUTH_SCOPES=y\n")

    def run_traced(self, *arguments, name, variables=None):
        """Runs lmi and looks at every change to a file; gives the outcome."""
        environment = {**self.world.environment, **(variables or {})}
        done, trace = strace.run([world.program(), *arguments], self.output, environment,
                                 folder=self.world.root)
        changes = [call for call in trace.calls if is_change(call)]
        type(self).runs += 1
        type(self).calls += len(changes)
        for call in changes:
            for path in call.paths:
                self.assertTrue(self.may_change(path, name), f"{call}")
        self.assertNotEqual(len(trace.calls), 0)
        return done

    def may_change(self, path, name):
        log = self.world.root / "data"
        if path == "/dev/null" or path.startswith((f"{log}/lmi", f"{self.temporary}/")):
            return True
        history = self.world.cache / "history"
        if path in (str(self.world.cache), str(self.world.tokens), str(history),
                    str(history / f"{name}.jsonl")):
            return True
        below, last = os.path.split(path)
        mine = {f"{name}.json", f"{name}.lock", f"{name}.json.corrupt"}
        temporary = re.fullmatch(re.escape(f".{name}.json.") + r"[0-9a-f]{8}\.tmp", last)
        return below == str(self.world.tokens) and (last in mine or bool(temporary))

    def expect(self, done, name, allowed, said):
        if allowed:
            self.assertEqual(done.returncode, 0, done.stderr)
            return
        type(self).refused += 1
        self.assertEqual((done.returncode, done.stdout), (2, b""), done.stderr)
        self.assertTrue(SENTENCE.fullmatch(done.stderr), done.stderr)
        self.assertRegex(done.stderr.decode(), said)
        self.assertFalse(self.world.cache.exists(), f"{name!r} has left something in the cache")

    def check(self, name, *arguments, variables=None, said=NO_NAME):
        self.world.empty()
        done = self.run_traced(*arguments, name=name, variables=variables)
        self.expect(done, name, is_allowed(name), said)
        if is_allowed(name) and "logout" not in arguments:
            self.assertEqual(sorted(os.listdir(self.world.tokens)),
                             sorted([f"{name}.json", f"{name}.lock"]))

    def for_each(self, names, check):
        before = [path.read_bytes() for path in self.victims]
        for name in names:
            with self.subTest(name=name):
                check(name)
                self.assertEqual([path.read_bytes() for path in self.victims], before)

    def test_M6_there_are_enough(self):
        self.assertGreaterEqual(len(set(NAMES)), LEAST_NAMES)
        self.assertGreaterEqual(sum(not is_allowed(name) for name in NAMES), 182)
        self.assertEqual([name for name in environment_names.GOOD if not is_allowed(name)], [])
        self.assertEqual([name for name in NAMES
                          if is_allowed(name) and name not in environment_names.GOOD], [])

    def test_M6_as_option(self):
        def check(name):
            self.configure(name)
            self.check(name, "auth", "token", f"--environment={name}")
            self.check(name, "auth", "logout", f"--environment={name}")
        self.for_each(NAMES, check)

    def test_M6_as_variable(self):
        def check(name):
            self.configure(name if is_allowed(name) else "dev")
            self.check(name, "auth", "token", variables={"DEFAULT_ENVIRONMENT": name},
                       said=NO_DEFAULT)
        self.for_each(NAMES, check)

    def test_M6_as_default_in_the_main_file(self):
        """Some of the texts are no text for a file, which is a refusal as well."""
        def check(name):
            self.configure(name, default=name)
            self.world.empty()
            done = self.run_traced("auth", "token", name=name)
            self.expect(done, name, is_allowed(name), NO_SETTING)
        self.for_each(NAMES + IN_FILES_ONLY, check)

    def test_M6_as_file_and_section(self):
        """Listing says what is left out, and asks for and writes nothing."""
        def check(name):
            self.configure(name)
            self.world.empty()
            for command in ("config", "list"), ("auth", "status"):
                done = self.run_traced(*command, name=name)
                self.assertIn(done.returncode, (0, 2), done.stderr)
                if done.returncode == 2:
                    self.assertTrue(SENTENCE.fullmatch(done.stderr), done.stderr)
                self.assertFalse(self.world.cache.exists())
        self.for_each(NAMES + IN_FILES_ONLY, check)

    def test_M6_names_that_differ_only_in_case(self):
        for name in ("Prod", "prod"):
            (self.world.config / "env" / f"{name}.env").write_text(self.settings())
        for name in ("Prod", "prod"):
            done = self.run_traced("auth", "token", "-e", name, name=name)
            self.expect(done, name, False, "differ only in upper and lower case")

    def test_the_check_of_changes_sees_one_outside(self):
        folder = str(self.world.root)
        line = f'1 openat(AT_FDCWD, "{folder}/store/x.json", O_WRONLY|O_CREAT, 0600) = 3'
        call = strace.Trace(line, folder).calls[0]
        self.assertTrue(is_change(call))
        self.assertFalse(self.may_change(call.paths[0], "x"))
        self.assertTrue(self.may_change(str(self.world.tokens / "x.json"), "x"))


if __name__ == "__main__":
    namespaces.enter_to_trace()
    unittest.main()
