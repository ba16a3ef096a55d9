#!/usr/bin/env python3
"""Processes killed while they refresh leave a lock that opens and a login that lives (Q8)."""

import os
import time
import unittest

import random_kills

KILLS = 1000


class RandomKills(unittest.TestCase):
    def test_Q8_a_thousand_kills(self):
        seed = os.environ.get("LMI_SEED", str(time.time_ns()))
        began = time.monotonic()
        findings = random_kills.run(KILLS, seed)
        print(random_kills.summary(findings, seed, time.monotonic() - began), flush=True)
        self.assertEqual(findings.complaints, [])
        self.assertGreaterEqual(findings.kills, KILLS)


if __name__ == "__main__":
    unittest.main()
