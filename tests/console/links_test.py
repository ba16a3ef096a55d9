#!/usr/bin/env python3
"""What the front executable is made of: neither Qt nor anything of the network."""

import os
import pathlib
import re
import shutil
import subprocess
import unittest

PROGRAM = pathlib.Path(os.environ["LMI_BIN_DIR"]) / "lmi"
C_LIBRARIES = re.compile(r"(linux-vdso|ld-linux|ld-musl|libc\.|libm\.|libgcc_s|libstdc\+\+|libc\+\+|libSystem|lib[atu]san|libubsan)")
NETWORK = {"getaddrinfo", "gethostbyname", "socket", "connect", "bind", "listen", "accept", "sendto", "recvfrom"}


def output_of(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@unittest.skipUnless(shutil.which("readelf") and shutil.which("nm"), "binutils are needed")
class Links(unittest.TestCase):
    def test_libraries(self):
        needed = re.findall(r"\(NEEDED\).*\[(.+)\]", output_of("readelf", "--dynamic", PROGRAM))
        for library in needed:
            self.assertRegex(library, C_LIBRARIES)
        if os.environ.get("LMI_EXPECT_STATIC") == "1":
            self.assertEqual(needed, [])
            self.assertNotIn("INTERP", output_of("readelf", "--program-headers", PROGRAM))

    def test_symbols(self):
        listing = output_of("nm", "--demangle", PROGRAM)
        self.assertIn("lmi::", listing)
        self.assertNotRegex(listing, r"\b(QString|QObject|QCoreApplication|QNetwork\w+|qt_\w+)\b")
        self.assertNotRegex(listing, r"\b(SSL_|EVP_)\w+")
        names = {line.split()[-1].split("@")[0].lstrip("_") for line in listing.splitlines() if line.split()}
        self.assertEqual(names & NETWORK, set())


if __name__ == "__main__":
    unittest.main()
