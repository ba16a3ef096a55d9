#!/usr/bin/env python3
"""Every language has every text, with the places of the English one."""

import collections
import pathlib
import re
import unittest
import xml.etree.ElementTree

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "translations"
# How many forms a number has (Qt's own rules).
FORMS = {"ar": 6, "de": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1}
# Commands and keys are the same in every language. An option of lmi may stand with its command.
FIXED = re.compile(r"OAUTH_[A-Z_]+|LMI_[A-Z_]+|\blmi (?:auth|config) [a-z]+|chmod 600|--[a-z][a-z-]+")


def messages(language):
    tree = xml.etree.ElementTree.parse(FOLDER / f"lmi_{language}.ts")
    for context in tree.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield ((context.findtext("name"), message.findtext("source"), message.findtext("comment")),
                   translation.get("type"), forms or [translation.text or ""], bool(forms))


def places(text):
    return set(re.findall(r"%[1-9]", text))


class Translations(unittest.TestCase):
    def test_all_have_the_same_texts(self):
        wanted = sorted(str(key) for key, *_ in messages("de"))
        self.assertGreater(len(wanted), 300)
        self.assertEqual({path.name for path in FOLDER.glob("*.ts")},
                         {f"lmi_{language}.ts" for language in [*FORMS, "en"]})
        for language in FORMS:
            self.assertEqual(sorted(str(key) for key, *_ in messages(language)), wanted, language)

    def test_each_is_finished(self):
        for language, count in FORMS.items():
            for (context, source, _), kind, forms, counted in messages(language):
                with self.subTest(language=language, context=context, source=source):
                    self.assertIsNone(kind)
                    self.assertEqual(len(forms), count if counted else 1)
                    for form in forms:
                        self.assertTrue(form.strip())
                        self.assertEqual(places(form), places(source))

    def test_what_is_typed_stays_as_it_is(self):
        for language in FORMS:
            for (context, source, _), _, forms, _ in messages(language):
                with self.subTest(language=language, context=context, source=source):
                    for form in forms:
                        missing = collections.Counter(FIXED.findall(source)).keys() - set(FIXED.findall(form))
                        self.assertFalse(missing)


if __name__ == "__main__":
    unittest.main()
