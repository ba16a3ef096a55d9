#!/usr/bin/env python3
"""However many want a new token at once, its refresh token is spent once (Q7)."""

import time
import unittest

import concurrent_refresh

PROCESSES = 16
CROWDS = 20


class ConcurrentRefresh(unittest.TestCase):
    def test_Q7_one_refresh_for_each_expiry(self):
        began = time.monotonic()
        findings = concurrent_refresh.run(PROCESSES, CROWDS)
        print(concurrent_refresh.summary(findings, PROCESSES, time.monotonic() - began), flush=True)
        windows_turns = CROWDS // concurrent_refresh.WINDOW_EVERY
        self.assertEqual(findings.complaints, [])
        self.assertEqual((findings.crowds, findings.window_first, findings.window_alone),
                         (CROWDS, windows_turns, windows_turns))
        self.assertEqual((findings.expiries, findings.refreshes, findings.alarms),
                         (CROWDS + windows_turns, CROWDS + windows_turns, 0))
        self.assertEqual(findings.printed, PROCESSES * CROWDS)
        # else nothing would have been at stake
        self.assertEqual(findings.contenders, findings.printed)


if __name__ == "__main__":
    unittest.main()
