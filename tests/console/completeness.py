"""What becomes of tests that need more than there is.

They are skipped, unless LMI_TESTS_COMPLETE is set: it says that everything is installed, so that nothing vanishes
from a run that is to show all.
"""

import os
import shutil
import unittest


def leave_out(reason):
    if os.environ.get("LMI_TESTS_COMPLETE"):
        raise AssertionError(f"{reason}; as LMI_TESTS_COMPLETE is set, no test may be left out")
    raise unittest.SkipTest(reason)


def need(*programs):
    missing = [program for program in programs if shutil.which(program) is None]
    if missing:
        leave_out(f"{' and '.join(missing)} cannot be found")
