"""Checks that what the documents name is there, and that they name what there is."""

import json
import pathlib
import re
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


class Packages(unittest.TestCase):
    def test_each_line_is_occasion_name_and_reason(self):
        for table in sorted((ROOT / "packaging" / "packages").glob("*.txt")):
            for line in table.read_text(encoding="utf-8").splitlines():
                if line and not line.startswith("#"):
                    with self.subTest(f"{table.name}: {line}"):
                        self.assertRegex(line, r"^(build|run|test|browser|node) +[\w.@+-]+ +\S.*$")


if __name__ == "__main__":
    unittest.main()
