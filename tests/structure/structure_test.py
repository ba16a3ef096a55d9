"""Checks the source tree against its rules, and the rules against trees that are made up to break them."""

import json
import pathlib
import sys
import tempfile
import unittest

import rules

ROOT = pathlib.Path(__file__).resolve().parents[2]

SOUND = {
    "LICENSE": "          GNU GENERAL PUBLIC LICENSE\n             Version 3, 29 June 2007\n",
    "core/base/File.h": "#include <string>\n",
    "core/token/TokenStore.h": '#include "core/base/File.h"\n',
    "core/oauth/Login.h": '#include "core/token/TokenStore.h"\n#include <QObject>\n',
    "core/session/Board.h": '#include "core/oauth/Login.h"\n',
    "ui/Window.cpp": '#include "core/session/Board.h"\n#include <QWidget>\n#include "Window.moc"\n',
    "app/lmi/main.cpp": '#include "core/token/TokenStore.h"\n#include <CLI/CLI.hpp>\n',
    "app/lmi/online/main.cpp": '#include "core/session/Board.h"\n#include <QCoreApplication>\n',
    "app/desktop/main.cpp": '#include "core/session/Board.h"\n',
    "tests/provider/package-lock.json": json.dumps({"packages": {"node_modules/a": {"integrity": "sha512-x"}}}),
}

# What is changed in the sound tree, and a part of the sentence that has to follow.
BROKEN = {
    "base knows token": ({"core/base/Text.h": '#include "core/token/TokenStore.h"\n'},
                         "from core/base to core/token"),
    "oauth knows session": ({"core/oauth/Pkce.h": '#include "core/session/Board.h"\n'},
                            "from core/oauth to core/session"),
    "core knows ui": ({"core/session/Board.h": '#include "ui/Window.h"\n', "ui/Window.h": ""},
                      "from core/session to ui"),
    "ui knows the program": ({"ui/Window.cpp": '#include "app/desktop/Desktop.h"\n', "app/desktop/Desktop.h": ""},
                             "from ui to app/desktop"),
    "the window knows the console": ({"app/desktop/main.cpp": '#include "app/lmi/Output.h"\n',
                                      "app/lmi/Output.h": ""}, "from app/desktop to app/lmi"),
    "the console's front knows session": ({"app/lmi/main.cpp": '#include "core/session/Board.h"\n'},
                                          "from app/lmi to core/session"),
    "the console's front knows its other half": ({"app/lmi/main.cpp": '#include "app/lmi/online/Online.h"\n',
                                                  "app/lmi/online/Online.h": ""},
                                                 "from app/lmi to app/lmi/online"),
    "the demo provider knows core": ({"app/demo-idp/main.cpp": '#include "core/base/File.h"\n'},
                                     "from app/demo-idp to core/base"),
    "the store knows Qt": ({"core/token/TokenStore.h": "#include <QString>\n"}, "core/token does without Qt"),
    "the store knows Qt by its module": ({"core/base/File.h": "#  include <QtCore/QFile>\n"},
                                         "core/base does without Qt"),
    "the console's front knows Qt": ({"app/lmi/main.cpp": "#include <QCoreApplication>\n"},
                                     "app/lmi does without Qt"),
    "a test is included": ({"ui/Window.cpp": '#include "tests/unit/Fake.h"\n', "tests/unit/Fake.h": ""},
                           'includes "tests/unit/Fake.h"'),
    "an include beside the file": ({"ui/Window.cpp": '#include "Window.h"\n', "ui/Window.h": ""},
                                   'includes "Window.h"'),
    "a new room": ({"core/extra/Extra.h": ""}, "core/extra/Extra.h is in no room"),
    "a cycle": ({"ui/A.h": '#include "ui/B.h"\n', "ui/B.h": '#include "ui/A.h"\n'},
                "ui/A.h > ui/B.h > ui/A.h"),
    "errors of certificates are ignored": ({"core/oauth/Login.h": "reply->ignoreSslErrors(errors);\n"},
                                           "says ignoreSslErrors"),
    "certificates are not looked at": ({"ui/Window.cpp": "tls.setPeerVerifyMode(mode);\n"}, "says setPeerVerifyMode"),
    "nobody has to be trusted": ({"app/desktop/main.cpp": "mode = QSslSocket::VerifyNone;\n"}, "says VerifyNone"),
    "a certificate is only asked for": ({"core/session/Board.h": "mode = QSslSocket::QueryPeer;\n"},
                                        "says QueryPeer"),
    "no licence": ({"LICENSE": "All rights reserved.\n"}, "LICENSE is not"),
    "a lock file with an address": (
        {"tests/provider/package-lock.json": json.dumps({"packages": {"a": {"resolved": "https://example.com/a.tgz"}}})},
        '"resolved"'),
}


def violations_of(files):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, text in files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return rules.violations(root)


class Rules(unittest.TestCase):
    def test_a_sound_tree_has_no_violation(self):
        self.assertEqual(violations_of(SOUND), [])

    def test_an_empty_tree_is_not_sound(self):
        self.assertIn("There is no C++ file", violations_of({})[0])

    def test_each_breach_is_found_and_nothing_else(self):
        for name, (changes, sentence) in BROKEN.items():
            with self.subTest(name):
                found = violations_of({**SOUND, **changes})
                self.assertEqual(len(found), 1, found)
                self.assertIn(sentence, found[0])


class Tree(unittest.TestCase):
    def test_the_project_keeps_its_rules(self):
        self.assertEqual(rules.violations(ROOT), [])


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    unittest.main()
