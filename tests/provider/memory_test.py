#!/usr/bin/env python3
"""A login and what follows, under valgrind: no access to memory that is not ours, and nothing is
decided by a value that was never set.

Leaks are the business of the sanitizers: the program ends without taking itself apart.
"""

import os
import pathlib
import unittest

import harness
from harness import ALICE, DESKTOP_CLIENT, PASSWORD_CLIENT, SERVICE_CLIENT

FOUND = 99
ONLINE = pathlib.Path(os.environ["LMI_BIN_DIR"]).parent / "libexec" / "lmi" / "lmi-online"
VALGRIND = ("valgrind", "--quiet", "--leak-check=no", f"--error-exitcode={FOUND}", str(ONLINE))


class MemoryTest(unittest.TestCase):
    def setUp(self):
        self.provider = self.enterContext(harness.Provider(require_pkce="on"))
        self.home = self.enterContext(harness.Home())
        self.lmi = harness.Lmi(self.home, program=VALGRIND, BROWSER=harness.user_program(),
                               LMI_USER_REPORT=self.home.root / "user-report.json")

    def expect(self, code, *args, **variables):
        result = self.lmi.run(*args, timeout=120, **variables)
        self.assertEqual(result.returncode, code, result.stderr)
        self.assertNotIn("==", result.stderr)

    def machine(self, name, client, **keys):
        self.home.env(name, OAUTH_ISSUER=self.provider.issuer, OAUTH_CLIENT_ID=client[0],
                      OAUTH_CLIENT_SECRET=client[1], **keys)

    def test_person(self):
        self.home.env("prod", OAUTH_GRANT_TYPE="authorization_code_pkce",
                      OAUTH_ISSUER=self.provider.issuer, OAUTH_CLIENT_ID=DESKTOP_CLIENT,
                      OAUTH_SCOPES="openid profile email offline_access")
        self.expect(0, "auth", "login", "-e", "prod")
        self.expect(0, "auth", "refresh", "-e", "prod")
        self.expect(0, "request", "-e", "prod", self.provider.url("/api/hello"))
        self.expect(4, "auth", "login", "--force", "-e", "prod", LMI_USER_MODE="deny")
        self.provider.revoke_grants()
        self.expect(3, "auth", "refresh", "-e", "prod")

    def test_machines(self):
        self.machine("svc", SERVICE_CLIENT)
        self.machine("user", PASSWORD_CLIENT, OAUTH_GRANT_TYPE="password",
                     OAUTH_USERNAME=ALICE[0], OAUTH_PASSWORD=ALICE[1])
        self.machine("wrong", (SERVICE_CLIENT[0], "another secret"))
        self.expect(0, "auth", "token", "-e", "svc")
        self.expect(0, "auth", "token", "-e", "user")
        self.expect(9, "auth", "token", "-e", "wrong")


if __name__ == "__main__":
    unittest.main()
