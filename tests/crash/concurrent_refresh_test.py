#!/usr/bin/env python3
"""However many want a new token at once, its refresh token is spent once (Q7)."""

import time
import unittest

import concurrent_refresh

PROCESSES = 16
EXPIRIES = 20


class ConcurrentRefresh(unittest.TestCase):
    def test_Q7_one_refresh_for_each_expiry(self):
        began = time.monotonic()
        findings = concurrent_refresh.run(PROCESSES, EXPIRIES)
        print(concurrent_refresh.summary(findings, PROCESSES, time.monotonic() - began), flush=True)
        self.assertEqual(findings.complaints, [])
        self.assertEqual((findings.expiries, findings.refreshes, findings.alarms),
                         (EXPIRIES, EXPIRIES, 0))
        alone = EXPIRIES // concurrent_refresh.ALONE_EVERY
        self.assertEqual(findings.window_alone, alone)
        self.assertEqual(findings.printed, PROCESSES * (EXPIRIES - alone))
        # else nothing would have been at stake
        self.assertEqual(findings.contenders, findings.printed)


if __name__ == "__main__":
    unittest.main()
