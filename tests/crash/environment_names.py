"""Two hundred names for environments that somebody or something may come up with (M6)."""

import re

ALLOWED = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
DEVICES = re.compile(r"(con|prn|aux|nul|com[1-9]|lpt[1-9])(\..*)?", re.IGNORECASE | re.DOTALL)


def is_allowed(name):
    """The rule as the documentation has it, written down a second time."""
    return bool(ALLOWED.fullmatch(name)) and not name.endswith(".") and not DEVICES.fullmatch(name)


TRAVERSAL = [
    "..", ".", "...", "....", "../x", "../../x", "../../../../../../../../x", "..\\x", "..\\..\\x",
    "a/..", "a/../..", "a/../../x", "./x", "x/.", "x/./y", "a/b", "a//b", "a\\b", "/", "//", "/abs",
    "/tmp/x", "/etc/passwd", "//server/share", "\\\\server\\share", "C:\\x", "C:/x", "C:x", "~",
    "~/x", "~root", "%2e%2e%2fx", "..%2fx", "%2e%2e/x", "..%c0%afx", "..;/x", ".../x", "x/",
    "x/../x", "tokens/../../x", "/dev/null", "/dev/fd/1", "/proc/self/exe", "/proc/self/fd/1",
    "../config/env/dev", "../../lmi-config/env/dev", "../../../victim", "../../victim",
    "../victim", "../tokens/x", "../tokens/../../victim", "file:///tmp/x", "http://127.0.0.1/x",
]
DEVICE_NAMES = [
    "CON", "con", "Con", "PRN", "AUX", "aux", "NUL", "nul", "COM1", "com9", "LPT1", "lpt9",
    "aux.json", "CON.txt", "nul.", "nul.tar.gz", "com1.a", "lpt3.env", "con.", "AUX.JSON",
]
ENDS = [
    "x.", "x..", "x ", " x", "x\t", "x.json.", "x. ", " ", "  ", "", "\t", ".hidden", ".env",
    ".x.json.00000000.tmp", "-flag", "--help", "-", "--", "-e", "_x", "x:ads", "x::$DATA",
    "x:y:z", "x*", "x?", "x<y", "x>y", "x|y", 'x"y', "x'y", "x`id`", "$(id)", "${HOME}", "$HOME",
    "x;y", "x&y", "x#y", "#x", "x=y", "x,y", "x%y", "%s%s%s%n", "x!y", "x@y", "x^y", "x+y", "x[y]",
    "[x]", "{x}", "(x)", "x y", "x~", "~x", "@x", "+x", "=x", ",x", "!x", "%",
]
CONTROLS = [
    "x\ny", "\n", "x\n", "\nx", "x\ry", "x\r\ny", "x\x1b[31my", "\x1b]0;t\x07", "x\x07", "x\x08y",
    "x\x7fy", "x\x01y", "x\vy", "x\fy", "\u0085x", "x\u2028y",
]
LONG = [
    "x" * 65, "x" * 100, "x" * 255, "x" * 256, "x" * 300, "x" * 4096, "../" * 100 + "x",
    "x/" * 200 + "x", "." * 64, "." * 300, "x" * 63 + "..", "x" * 64 + "/",
]
LETTERS = [
    "prüfung", "pru\u0308fung", "é", "e\u0301", "ﬁ", "Ｐｒｏｄ", "prоd",
    "prod\u200b", "\u202eprod", "\ufeffprod", "прод", "本番", "🙂", "İ", "ı", "ß",
    "\u00a0", "x\u00a0y",
    b"\xed\xa0\x80".decode("utf-8", "surrogateescape"),
    b"\xff".decode("utf-8", "surrogateescape"), b"x\xc0\xafy".decode("utf-8", "surrogateescape"),
    b"\xe2\x80".decode("utf-8", "surrogateescape"),
]
GOOD = [
    "x", "X", "0", "prod", "Prod-2", "a.b", "a..b", "a_b", "a-b", "a-", "a_", "x" * 64, "x.json",
    "x.lock", "x.json.corrupt", "x.tmp", "x.json.00000000.tmp", "con1", "conx", "com0", "com10",
    "lpt", "nula", "1.2.3", "a---b", "default", "null",
]
NAMES = TRAVERSAL + DEVICE_NAMES + ENDS + CONTROLS + LONG + LETTERS + GOOD

# No argument and no variable can hold these.
IN_FILES_ONLY = ["x\0y", "\0", "x\0", "prod\0/../../victim"]
