"""Checks that what the documents name is there, and that they name what there is."""

import json
import os
import pathlib
import re
import subprocess
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
DOCUMENTS = ("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md")


def text_of(path):
    return (ROOT / path).read_text(encoding="utf-8")


class Documents(unittest.TestCase):
    def test_links_lead_somewhere(self):
        for document in DOCUMENTS:
            for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", text_of(document)):
                if "://" not in target:
                    with self.subTest(f"{document}: {target}"):
                        self.assertTrue((ROOT / target).exists())

    def test_the_readme_names_each_setting(self):
        readme = text_of("README.md")
        for key in re.findall(r'"((?:OAUTH|LOG|DEFAULT)_[A-Z_]+)"', text_of("core/config/Keys.h")):
            with self.subTest(key):
                self.assertIn(f"`{key}`", readme)

    def test_each_preset_is_explained(self):
        contributing = text_of("CONTRIBUTING.md")
        for preset in json.loads(text_of("CMakePresets.json"))["configurePresets"]:
            if not preset.get("hidden"):
                with self.subTest(preset["name"]):
                    self.assertIn(f"`{preset['name']}`", contributing)

    def test_the_change_log_knows_the_version(self):
        version = re.search(r"project\(lmi VERSION ([0-9.]+)", text_of("CMakeLists.txt"))[1]
        self.assertIn(f"[{version}]", text_of("CHANGELOG.md"))


class Commands(unittest.TestCase):
    """What SECURITY.md says to run is there, in a form that runs where it says."""

    def commands(self, program):
        found = re.findall(rf"`{program} ([^`]+)`", text_of("SECURITY.md"))
        self.assertGreater(len(found), 2)
        return found

    def test_scripts(self):
        for command in self.commands("python3"):
            with self.subTest(command):
                self.assertTrue((ROOT / command.split()[0]).is_file())

    def test_no_script_is_run_by_itself(self):
        self.assertEqual(re.findall(r"`tests/[^` ]+ [^`]+`", text_of("SECURITY.md")), [])

    def test_presets(self):
        """Without one, ctest finds no tests and is content."""
        presets = {preset["name"] for preset in json.loads(text_of("CMakePresets.json"))["testPresets"]}
        for command in self.commands("ctest"):
            with self.subTest(command):
                option, preset = command.split()[:2]
                self.assertEqual(option, "--preset")
                self.assertIn(preset, presets - {"base"})


def counted(folder, expression, *modules):
    """A value of tests in another folder, in a process of its own: names of modules come again in other folders."""
    program = f"import json, {', '.join(modules)}\nprint(json.dumps({expression}))"
    # the programs are not started, only their place is asked for
    done = subprocess.run([sys.executable, "-B", "-c", program], cwd=ROOT / "tests" / folder, check=True,
                          capture_output=True, text=True, env={**os.environ, "LMI_BIN_DIR": "none"})
    return json.loads(done.stdout)


def occurrences(path, pattern):
    return len(re.findall(pattern, text_of(f"tests/{path}"), re.MULTILINE))


TEST = r"^    def test_"


class Figures(unittest.TestCase):
    """What SECURITY.md counts and can be counted without being run."""

    def assert_says(self, sentence):
        self.assertIn(sentence, text_of("SECURITY.md"))

    def test_hostile_providers(self):
        sizes = counted("hostile", "{name: len(table.CASES) for name, (table, _) in hostile_test.TABLES.items()}",
                        "hostile_test")
        names = {"authorization": "authorization response", "token": "token endpoint", "id token": "ID token",
                 "metadata": "discovery and keys", "request": "API", "plain": "words for a terminal"}
        each = ", ".join(f"{names.get(name, name)} {size}" for name, size in sizes.items())
        self.assert_says(f"| {sum(sizes.values())} cases: {each} |")

    def test_relying_party_modules(self):
        sizes = counted("hostile", "{name: len(plan) for name, plan in oidf_modules.PLANS.items()}", "oidf_modules")
        each = ", ".join(f"{name} {size}" for name, size in sizes.items())
        total = sum(sizes.values())
        self.assert_says(f"| {each} | {total} of {total} |")

    def test_loopback(self):
        raw = counted("loopback", "len(attacks.ATTACKS)", "attacks")
        callbacks = occurrences("loopback/callback_test.py", TEST)
        pages = occurrences("loopback/hostile_page_test.py", TEST)
        requests = occurrences("loopback/hostile_page_test.py", TEST + "D12_")
        self.assert_says(f"| {raw} over raw sockets; {callbacks} tests of genuine, odd and repeated callbacks; "
                         f"{pages} in Chromium, {requests} of them attack from another page |")

    def test_flood(self):
        requests, idle = counted("loopback", "[flood_test.options.requests, flood_test.options.idle]", "flood_test")
        self.assert_says(f"| {requests:,} requests and {idle} idle connections |")

    def test_randomness(self):
        starts, logins = counted("loopback", "[randomness_test.options.starts, randomness_test.options.logins]",
                                 "randomness_test")
        self.assert_says(f"| {starts:,} starts and {logins} logins in every run;")

    def test_full_disk(self):
        self.assert_says(f"| {counted('crash', 'full_disk_test.LEAST_CASES', 'full_disk_test')} cases on a real one |")

    def test_crowds(self):
        kills = counted("crash", "random_kills_test.KILLS", "random_kills_test")
        processes, crowds = counted("crash", "[concurrent_refresh_test.PROCESSES, concurrent_refresh_test.CROWDS]",
                                      "concurrent_refresh_test")
        self.assert_says(f"| {kills:,} in every run;")
        self.assert_says(f"| {processes} and the window × {crowds} in every run;")

    def test_environment_names(self):
        names = counted("crash", "len(environment_names.NAMES + environment_names.IN_FILES_ONLY)", "environment_names")
        self.assert_says(f"| {names} names, ")

    def test_memory(self):
        self.assert_says(f"| {occurrences('provider/memory_test.py', r'self.expect[(]')} runs against a real provider |")

    def test_removed_checks(self):
        removed = counted("removed_checks", "len(checks.CHECKS)", "checks")
        self.assert_says(f"| {removed} in the table |")

    def test_fuzzing(self):
        targets = re.search(r"set\(targets ([^)]+)\)", text_of("tests/fuzz/CMakeLists.txt"))[1].split()
        self.assert_says(f"| {len(targets)} targets, 20 s each in every run |")

    def test_demo_provider(self):
        self.assert_says(f"| {occurrences('console/demo_idp_test.py', TEST)} tests (")


class Packages(unittest.TestCase):
    def test_each_line_is_occasion_name_and_reason(self):
        for table in sorted((ROOT / "packaging" / "packages").glob("*.txt")):
            for line in table.read_text(encoding="utf-8").splitlines():
                if line and not line.startswith("#"):
                    with self.subTest(f"{table.name}: {line}"):
                        self.assertRegex(line, r"^(build|run|test|browser|node) +[\w.@+|-]+ +\S.*$")


if __name__ == "__main__":
    unittest.main()
