"""Compares this project's reading of .env files with python-dotenv's.

Writes many files from a grammar and from nasty fragments, lets both read them, and fails on the
first differences. Where python-dotenv skips a line that it cannot parse, an error that names this
line is expected; elsewhere the keys, the values and the lines must be the same.

Left out, because the difference is meant: lines that look like a [section], a byte-order mark at
the start (not part of the first key here), and text that is not UTF-8 or holds a zero byte (an
error here).
"""

import argparse
import json
import logging
import os
import random
import subprocess
import sys
import tempfile

from dotenv import dotenv_values
from dotenv.parser import parse_stream

VARIABLES = {"OUTER": "from outside", "EMPTY": "", "SHADOWED": "outside", "QUOTED": "\"o'uter\""}

KEYS = ["A", "B", "C", "OAUTH_CLIENT_ID", "lower", "a.b", "with-dash", "SHADOWED", "\u00e9t\u00e9",
        "export", "exported", "'quoted'", "'two words'", "'a=b'", "'#x'", "\"double\"", "$X", "{", "x]"]
SPACES = ["", "", "", "", " ", "  ", "\t", "\u00a0", "\u2003", "\u3000", "\x0b", "\x0c", "\x1c",
          "\x1f", "\x85", "\u2028"]
LINE_ENDS = ["\n", "\n", "\n", "\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\n \n", "\n\t"]
REFERENCES = ["${A}", "${B}", "${OUTER}", "${EMPTY}", "${SHADOWED}", "${MISSING}", "${MISSING:-x}",
              "${A:-default}", "${EMPTY:-default}", "${MISSING:-}", "${MISSING:-a b}", "${}", "${:-x}",
              "${A", "$A", "$", "${A:x}", "${A:-", "${A:-${B}}", "${${A}}", "$${A}", "${A}}", "${A B}",
              "${'A'}", "${lower}${lower}", "${MISSING:-:-}", "${MISSING:-#}", "$(id)", "`id`", "${A:=x}"]
WORDS = ["value", "a b", "x=y", "==", "#", " #", "a#b", "a #b", "https://sso.example.com/a?b=c&d=%20#e",
         "\u00fcml\u00e4ut", "\U0001f642", "\u200b", "it's", "say \"hi\"", "C:\\path\\n", "\\", "\\\\",
         "\\n", "\\t", "\\'", "\\\"", "\\x41", "\\u0041", "\\0", "\\a\\b\\f\\v\\r", "{}", "}", ":-", "[x]",
         "!", ";", "'", "\"", "''", "\"\"", "export", "\u2028", "\x0c", "\x1d", "\x7f"]
SOUP = WORDS + REFERENCES + SPACES + KEYS + ["=", "=", "=", "'", "\"", "\\'", "\\\"", "#", "\n",
                                             "\r", "\r\n", "export ", "export\t", "export\n"]


def words(rng, most=4, without=""):
    text = "".join(rng.choice(WORDS + REFERENCES + SPACES) for _ in range(rng.randint(0, most)))
    return "".join(c for c in text if c not in without)


def quoted(rng, quote):
    pieces = []
    for _ in range(rng.randint(0, 5)):
        kind = rng.random()
        if kind < 0.6:
            pieces.append(words(rng, 2).replace(quote, "\\" + quote))
        elif kind < 0.8:
            pieces.append(rng.choice(["\n", "\r\n", "\n# no comment\n", "\nB=inside\n"]))
        else:
            pieces.append(rng.choice(["\\\\", "\\" + quote, "\\n", "\\\\\\" + quote]))
    return quote + "".join(pieces) + quote


def value(rng):
    kind = rng.random()
    if kind < 0.1:
        return ""
    if kind < 0.5:
        return words(rng).lstrip("'\"") if rng.random() < 0.9 else words(rng)
    return quoted(rng, "'" if kind < 0.7 else "\"")


def statement(rng):
    kind = rng.random()
    if kind < 0.1:
        return rng.choice(SPACES) + "#" + words(rng, without="\r\n")
    if kind < 0.15:
        return rng.choice(SPACES)
    text = rng.choice(SPACES) if rng.random() < 0.3 else ""
    if rng.random() < 0.2:
        text += "export" + rng.choice([" ", "\t", "  ", "\u00a0"])
    text += rng.choice(KEYS)
    text += rng.choice(SPACES)
    if rng.random() < 0.9:
        text += "=" + rng.choice(SPACES) + value(rng)
    if rng.random() < 0.3:
        text += rng.choice([" ", "\t", "", "\u2003"]) + "# " + words(rng, 2, without="\r\n")
    elif rng.random() < 0.2:
        text += rng.choice(SPACES)
    return text


def mutated(rng, text):
    for _ in range(rng.randint(1, 3)):
        place = rng.randint(0, len(text))
        if rng.random() < 0.5:
            text = text[:place] + text[place + 1:]
        else:
            text = text[:place] + rng.choice(SOUP) + text[place:]
    return text


def generated(rng):
    if rng.random() < 0.15:
        return "".join(rng.choice(SOUP) for _ in range(rng.randint(1, 25)))
    text = ""
    for _ in range(rng.randint(1, 6)):
        text += statement(rng) + rng.choice(LINE_ENDS)
    if rng.random() < 0.3:
        text = text.rstrip("\r\n")
    return mutated(rng, text) if rng.random() < 0.15 else text


FIXED = [
    "", "\n", "#", "A", "A=", "A=1", "A =1", "A= 1", "export A=1", "export  A", "export", "export=1",
    "A='x", "A=\"x", "A='x\\'", "A=\"x\\\"", "A='x\\\\'", "A='a\\'b'c", "A=\"a\"b", "A='a' #c", "A='a'#c",
    "'A'=1", "''=1", "'A=1", "=1", "A B", "A=1 # c", "A=1# c", "A=#c", "A= #c", "A=  ", "A=1\nA",
    "A=1\nB=${A}\nA=2\nC=${A}", "A\nB=${A:-x}", "OUTER\nB=${OUTER:-x}", "OUTER=in\nB=${OUTER}",
    "B=${A}\nA=1", "A=a\rB=b\rC=c", "A=\"1\r\n2\r3\"", "A='\n'", "A=${A}", "A='${OUTER}'",
    "A=\"${MISSING:-\\\"x\\\"}\"", "A=" + "${" * 50 + "}" * 50, "A=" + "${x:" * 50 + "}",
]


def looks_like_section(bindings):
    return any(binding.original.string.strip().startswith("[") for binding in bindings)


def line_of(binding):
    leading = binding.original.string[:len(binding.original.string)
                                      - len(binding.original.string.lstrip())]
    return binding.original.line + leading.count("\n")


def expectation(path, bindings):
    for binding in bindings:
        if binding.error:
            return {"line": str(line_of(binding))}
    return {"values": dict(dotenv_values(path, interpolate=True, encoding="utf-8")),
            "lines": {binding.key: line_of(binding) for binding in bindings if binding.key is not None}}


def agrees(expected, got):
    if "line" in expected:
        return (got.get("error") in ("config_syntax", "config_quote_open")
                and got.get("line") == expected["line"])
    return got == expected


def write_files(folder, rng, count):
    texts = list(FIXED)
    cases = []
    while len(cases) < count + len(FIXED):
        text = texts.pop(0) if texts else generated(rng)
        path = os.path.join(folder, "%d.env" % len(cases))
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(text)
        with open(path, encoding="utf-8") as file:
            bindings = list(parse_stream(file))
        if not looks_like_section(bindings):
            cases.append((path, text, expectation(path, bindings)))
    return cases


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", help="the dotenv_dump to compare with")
    parser.add_argument("--seed", type=int, default=20260101)
    parser.add_argument("--files", type=int, default=5000)
    arguments = parser.parse_args()

    logging.disable(logging.WARNING)
    os.environ.clear()
    os.environ.update(VARIABLES)
    rng = random.Random(arguments.seed)
    with tempfile.TemporaryDirectory() as folder:
        cases = write_files(folder, rng, arguments.files)
        paths = "".join(path + "\n" for path, _, _ in cases)
        answer = subprocess.run([arguments.program], input=paths, env=VARIABLES, encoding="utf-8",
                                stdout=subprocess.PIPE, check=True)
    reports = [json.loads(line) for line in answer.stdout.split("\n") if line]
    if len(reports) != len(cases):
        sys.exit("%d answers for %d files" % (len(reports), len(cases)))

    differences = [(text, expected, got) for (_, text, expected), got in zip(cases, reports)
                   if not agrees(expected, got)]
    for text, expected, got in differences[:5]:
        print("file     %r\nexpected %r\ngot      %r\n" % (text, expected, got))
    errors = sum("line" in expected for _, _, expected in cases)
    values = sum(len(expected.get("values", ())) for _, _, expected in cases)
    print("seed %d: %d files, %d with errors, %d values, %d differences"
          % (arguments.seed, len(cases), errors, values, len(differences)))
    # a comparison that compares little is no comparison
    if errors < len(cases) // 10 or values < len(cases):
        sys.exit("the files are too much alike")
    sys.exit(1 if differences else 0)


if __name__ == "__main__":
    main()
