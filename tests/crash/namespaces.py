"""Starts a test's script again where it may do what it has to, also for an ordinary user.

strace reads the memory of lmi, which is not dumpable, only with the right to trace it, and mounting
needs rights as well. An ordinary user has both inside a user namespace of his own.
"""

import os
import subprocess
import sys
import tempfile

INSIDE = "LMI_TESTS_INSIDE_NAMESPACE"
AS_USER = ["unshare", "--user", "--map-root-user"]
HINT = ("An ordinary user needs user namespaces for that (kernel.unprivileged_userns_clone, "
        "kernel.apparmor_restrict_unprivileged_userns), root in a container its capabilities.")


def refusal(way, probe):
    """Why the probe does not work that way; nothing if it does."""
    try:
        done = subprocess.run([*way, *probe], capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        return f"{error}: install util-linux and mount"
    return done.stderr.strip() or "refused" if done.returncode else ""


def enter(ways, probe, wanted):
    """Goes on in the first of the ways in which the probe works; ends the program if none does."""
    if INSIDE in os.environ:
        return
    refusals = []
    for way in ways:
        reason = refusal(way, probe)
        if not reason:
            os.environ[INSIDE] = "1"
            command = [*way, sys.executable, "-B", *sys.argv]
            os.execvp(command[0], command)
        refusals.append(f"{' '.join(way) or 'directly'}: {reason}")
    sys.exit(f"{wanted} is not permitted here ({'; '.join(refusals)}). {HINT}")


def enter_to_trace():
    """For scripts that trace lmi."""
    if os.geteuid() != 0:
        enter([AS_USER], ["true"], "Tracing a program that is not dumpable")


def enter_to_mount():
    """For scripts that mount file systems."""
    with tempfile.TemporaryDirectory() as folder:
        probe = ["mount", "-t", "tmpfs", "-o", "size=64k", "none", folder]
        enter([[*AS_USER, "--mount"], ["unshare", "--mount"]], probe, "Mounting a file system")
