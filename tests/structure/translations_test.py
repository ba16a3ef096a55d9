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


# What core says within the sentence of an error, as opposed to names, keys and the words of protocols.
REASON = re.compile(r"^(?:(?:a|an|default|it|its|linked|no|nobody|not|open|option|owned|PKCE|silence|status|the|there|this|"
                    r"variable)|the login's| (?:has|is|or|sets|which))\b.* ")
LITERALS = re.compile(r'(?:"(?:[^"\\\n]|\\.)*"\s*)+')
# What only logs say.
NOT_SHOWN = ("the stored token ", "a token is to be acquired", "the refused refresh token ", "the new ID token is left out",
             "nobody knows where", "it cannot be read", "not recorded")


def reasons_in(text):
    """The string literals of C++ text that look like reasons, those side by side as one."""
    code = re.sub(r"^\s*(?:#|//).*$", "", text, flags=re.MULTILINE)
    for found in LITERALS.findall(code):
        plain = re.sub(r'(?<!\\)"\s*"', "", found.strip())[1:-1].replace('\\"', '"')
        if REASON.match(plain) and not plain.startswith(NOT_SHOWN):
            yield plain


def is_part(reason, known):
    """Whether the reason, or the part of one that is put together, is among the known."""
    whole = re.sub(r"%[1-9]", ".+", re.escape(known))
    return reason.strip() in known or re.fullmatch(whole, reason) is not None


class Reasons(unittest.TestCase):
    def test_every_reason_of_core_can_be_translated(self):
        known = [key[1] for key, *_ in messages("de") if key[0] == "ErrorReason"]
        self.assertGreater(len(known), 80)
        for path in sorted((FOLDER.parent / "core").rglob("*.cpp")):
            if path.name in ("ErrorCatalogue.cpp", "CallbackPage.cpp"):
                continue
            for reason in reasons_in(path.read_text(encoding="utf-8")):
                with self.subTest(file=path.name, reason=reason):
                    self.assertTrue(any(is_part(reason, each) for each in known))


if __name__ == "__main__":
    unittest.main()
