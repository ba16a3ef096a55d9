#!/usr/bin/env python3
"""What the programs are made of: the front of neither Qt nor anything of the network."""

import os
import pathlib
import re
import subprocess
import unittest

from completeness import need

PROGRAM = pathlib.Path(os.environ["LMI_BIN_DIR"]) / "lmi"
C_LIBRARIES = re.compile(r"(linux-vdso|ld-linux|ld-musl|libc\.|libm\.|libgcc_s|libstdc\+\+|libc\+\+|libSystem|lib[atu]san|libubsan)")
NETWORK = {"getaddrinfo", "gethostbyname", "socket", "connect", "bind", "listen", "accept", "sendto", "recvfrom"}


def output_of(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


class Links(unittest.TestCase):
    def setUp(self):
        need("readelf", "nm")

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


class Network(unittest.TestCase):
    """What the programs that use the network must not be able to do."""

    PROGRAMS = (PROGRAM.parent / "lmi-desktop", PROGRAM.parent / "../libexec/lmi/lmi-online")

    def setUp(self):
        need("readelf", "nm")

    def test_D1_no_browser_is_built_in(self):
        for program in self.PROGRAMS:
            needed = output_of("readelf", "--dynamic", program)
            self.assertRegex(needed, r"libQt6Network\b")
            self.assertNotRegex(needed, r"(?i)webengine|webview|webkit")

    def test_L2_nothing_ignores_what_is_wrong_with_a_certificate(self):
        for program in self.PROGRAMS:
            imported = output_of("nm", "--dynamic", "--undefined-only", "--demangle", program)
            self.assertIn("QNetworkAccessManager", imported)
            # a virtual call has no name here; tests/structure looks for it in the source
            self.assertNotIn("ignoreSslErrors", imported)
            self.assertNotIn("setPeerVerifyMode", imported)


@unittest.skipUnless(os.environ.get("LMI_EXPECT_HARDENED", "1") == "1", "built to look into, not to be used")
class Hardening(unittest.TestCase):
    """What makes it hard to turn a mistake in the programs into their being taken over."""

    PROGRAMS = ("lmi", "lmi-desktop", "lmi-demo-idp", "../libexec/lmi/lmi-online")

    def setUp(self):
        need("readelf", "objdump")

    def each(self, check):
        for name in self.PROGRAMS:
            with self.subTest(name):
                check(PROGRAM.parent / name)

    def test_nobody_knows_where_anything_is(self):
        self.each(lambda program: self.assertRegex(
            output_of("readelf", "--file-header", program), r"Type:\s+DYN"))

    def test_tables_of_calls_are_read_only(self):
        def check(program):
            self.assertIn("GNU_RELRO", output_of("readelf", "--segments", "--wide", program))
            self.assertRegex(output_of("readelf", "--dynamic", "--wide", program),
                             r"\(BIND_NOW\)|Flags:.*\bNOW\b")
        self.each(check)

    def test_no_memory_is_written_and_run(self):
        def check(program):
            segments = output_of("readelf", "--segments", "--wide", program)
            self.assertRegex(segments, r"GNU_STACK .* RW +0x")
            self.assertNotIn(" RWE ", segments)
        self.each(check)

    def test_libraries_come_from_the_system(self):
        self.each(lambda program: self.assertNotRegex(
            output_of("readelf", "--dynamic", program), "RPATH|RUNPATH"))

    def test_overflows_are_noticed(self):
        def check(program):
            symbols = output_of("readelf", "--symbols", "--dyn-syms", "--wide", program)
            self.assertIn("__stack_chk_fail", symbols)
            self.assertRegex(symbols, r"__\w+_chk\b")
        self.each(check)

    @unittest.skipUnless(os.uname().machine == "x86_64", "another processor has other means")
    def test_calls_land_where_they_may(self):
        self.each(lambda program: self.assertIn(
            "endbr64", output_of("objdump", "--disassemble=main", program)))


if __name__ == "__main__":
    unittest.main()
