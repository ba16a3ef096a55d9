"""The judge itself: what is sound passes, and whatever goes wrong is noticed."""

import dataclasses
import json
import os
import types
import unittest
import unittest.mock

from case import Case
from scene import API_ANSWER, LOGIN, REFRESH, REQUEST, Seen
from scripted_provider import Request
from verdict import accept, expected_sequences, judge, reject, survive

MARK = "0123456789abcdef01234567"
BEFORE = json.dumps({"access_token": "old"}).encode()
AFTER = json.dumps({"access_token": f"access-{MARK}", "token_type": "Bearer",
                    "refresh_token": "r", "issued_at": 100, "expires_at": 3700}).encode()
FAILURE = '{"error":"token_answer_invalid","message":"it is not a token"}\n'

REFUSED = Case("A22", "HTML", LOGIN, {"token": b""}, reject("token_answer_invalid"))
WAITING = dataclasses.replace(REFUSED, waits=30)
TAKEN = Case("A5", "members", LOGIN, {}, accept(stored={"lifetime": 3600}))
SURVIVED = Case("A10", "state", LOGIN, {}, survive(), ("a", "b"))
PRINTED = Case("A26", "refresh", REFRESH, {}, accept())
ASKED = Case("B1", "request", REQUEST, {}, accept())

SOUND_REFUSAL = Seen(
    code=4, stdout="", stderr=FAILURE, seconds=0.1, sequence=["authorize", "token"], evil=0,
    before=BEFORE, after=BEFORE, mode=0o600, names=["prod.json", "prod.lock"],
    texts={"log/lmi.log": "a line", "page": "", "child environment": "{}"}, statuses=[303])
SOUND_LOGIN = dataclasses.replace(SOUND_REFUSAL, code=0, stderr="", after=AFTER)
SOUND_PRINT = dataclasses.replace(
    SOUND_LOGIN, sequence=["token"], stdout=json.dumps({"access_token": f"access-{MARK}"}))
SOUND_REQUEST = dataclasses.replace(
    SOUND_REFUSAL, code=0, stderr="", sequence=["api"], stdout=API_ANSWER)

SOUND = [(REFUSED, SOUND_REFUSAL), (WAITING, SOUND_REFUSAL), (TAKEN, SOUND_LOGIN),
         (PRINTED, SOUND_PRINT), (ASKED, SOUND_REQUEST),
         (SURVIVED, dataclasses.replace(SOUND_LOGIN, statuses=[400, 303]))]

# What is changed in a sound run, and a part of the sentence that has to follow.
BROKEN = [
    (REFUSED, SOUND_REFUSAL, {"stderr": FAILURE.replace("token_answer", "discovery")},
     "the error is discovery_invalid"),
    (REFUSED, SOUND_REFUSAL, {"stderr": "lmi: it is not a token"}, "the error is None"),
    (REFUSED, SOUND_REFUSAL, {"code": 0}, "the exit code is 0"),
    (REFUSED, SOUND_REFUSAL, {"code": -11}, "the exit code is -11"),
    (REFUSED, SOUND_REFUSAL, {"sequence": ["authorize", "token", "token"]}, "the requests were"),
    (REFUSED, SOUND_REFUSAL, {"sequence": ["authorize"]}, "the requests were"),
    (REFUSED, SOUND_REFUSAL, {"evil": 1}, "nobody may ask"),
    (REFUSED, SOUND_REFUSAL, {"after": AFTER}, "the token file has changed"),
    (REFUSED, SOUND_REFUSAL, {"after": None}, "the token file has changed"),
    (REFUSED, SOUND_REFUSAL, {"mode": 0o644}, "permissions are 644"),
    (REFUSED, SOUND_REFUSAL, {"names": ["prod.json", "prod.json.Xx1"]}, "the folder of the tokens"),
    (REFUSED, SOUND_REFUSAL, {"stdout": "a token"}, "there is output"),
    (REFUSED, SOUND_REFUSAL, {"stderr": FAILURE + "\x1b[2J"}, "'\\x1b' in what is shown"),
    (REFUSED, SOUND_REFUSAL, {"stderr": FAILURE + "\u202e"}, "in what is shown"),
    (REFUSED, SOUND_REFUSAL, {"stderr": FAILURE.replace("not a", r"not\u001b[2J a")},
     "'\\x1b' in what is said"),
    (REFUSED, SOUND_REFUSAL, {"stderr": FAILURE.replace("not a", r"not\n a")},
     "'\\n' in what is said"),
    (REFUSED, SOUND_REFUSAL, {"stderr": FAILURE + r'{"warning":"it is","by":["a\u0000"]}'},
     "'\\x00' in what is said"),
    (TAKEN, SOUND_LOGIN, {"stderr": r'{"event":"login","who\u0007":"alice"}'},
     "'\\x07' in what is said"),
    (ASKED, SOUND_REQUEST, {"stderr": r'{"warning":"it is\r"}'}, "'\\r' in what is said"),
    (REFUSED, SOUND_REFUSAL, {"stderr": FAILURE + MARK}, "access is in errors"),
    (REFUSED, SOUND_REFUSAL, {"texts": {"log/lmi.log": MARK}}, "access is in log/lmi.log"),
    (REFUSED, SOUND_REFUSAL, {"texts": {"tmp/x": f"x{MARK}x"}}, "access is in tmp/x"),
    (REFUSED, SOUND_REFUSAL, {"texts": {"child environment": MARK}}, "in child environment"),
    (REFUSED, SOUND_REFUSAL, {"texts": {"log/lmi.log": "the-state"}}, "state is in the log"),
    (REFUSED, SOUND_REFUSAL, {"seconds": 21}, "it took 21.0 s"),
    (WAITING, SOUND_REFUSAL, {"waited": 31.5}, "it waited 31.5 s"),
    (REFUSED, SOUND_REFUSAL, {"peak": 40000}, "40000 KiB of memory"),
    (TAKEN, SOUND_LOGIN, {"after": AFTER.replace(b"3700", b"3701")}, "lifetime in the token file"),
    (TAKEN, SOUND_LOGIN, {"after": BEFORE}, "access_token in the token file"),
    (TAKEN, SOUND_LOGIN, {"after": b"{"}, "cannot be read"),
    (TAKEN, SOUND_LOGIN, {"after": None}, "access_token in the token file is None"),
    (TAKEN, SOUND_LOGIN, {"stdout": MARK}, "access is in output"),
    (SURVIVED, SOUND_LOGIN, {"statuses": [200, 303]}, "were answered with [200, 303]"),
    (SURVIVED, SOUND_LOGIN, {"statuses": []}, "were answered with []"),
    (PRINTED, SOUND_PRINT, {"stdout": '{"access_token":"another"}'}, "not the stored token"),
    (PRINTED, SOUND_PRINT, {"stdout": ""}, "not the stored token"),
    (ASKED, SOUND_REQUEST, {"stdout": "half of wh"}, "not the service's answer"),
    (ASKED, SOUND_REQUEST, {"after": AFTER}, "the token file has changed"),
]


def scene(code="genuine"):
    sent = Request("token", "POST", "/token", [], f"code={code}".encode(), 0.0)
    return types.SimpleNamespace(
        canaries={MARK: "access"}, minted={"code": ["genuine"], "access": [f"access-{MARK}"]},
        last=lambda kind: f"{kind}-{MARK}", login={"state": "the-state"}, api_text=API_ANSWER,
        evil=types.SimpleNamespace(received=[]),
        provider=types.SimpleNamespace(requests=lambda *names: [sent] if "token" in names else []))


class JudgeTest(unittest.TestCase):
    def setUp(self):
        # the judge itself is not slower under a sanitizer
        self.enterContext(unittest.mock.patch.dict(os.environ, LMI_BOUNDS="on"))

    def judged(self, case, seen, **others):
        return "\n".join(judge(case, scene(**others), seen, 30000))

    def test_sound_runs_pass(self):
        for case, seen in SOUND:
            with self.subTest(case.title):
                self.assertEqual(self.judged(case, seen), "")

    def test_each_fault_is_noticed(self):
        for case, sound, changes, sentence in BROKEN:
            with self.subTest(str(changes)):
                self.assertIn(sentence, self.judged(case, dataclasses.replace(sound, **changes)))

    def test_a_foreign_code_is_noticed(self):
        self.assertIn("not the genuine one", self.judged(TAKEN, SOUND_LOGIN, code="stray"))

    def test_a_refusal_ends_at_what_is_hostile(self):
        self.assertEqual(expected_sequences(REFUSED), [["authorize", "token"]])
        nothing_hostile = dataclasses.replace(REFUSED, answers={})
        self.assertRaises(ValueError, expected_sequences, nothing_hostile)


if __name__ == "__main__":
    unittest.main()
