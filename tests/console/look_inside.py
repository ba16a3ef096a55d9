"""Tries to look into the process with the number that is given; prints each way that it is let in."""

import ctypes
import errno
import os
import sys

PTRACE_ATTACH, PTRACE_DETACH = 16, 17
LIBC = ctypes.CDLL(None, use_errno=True)


class Extent(ctypes.Structure):
    """struct iovec"""
    _fields_ = [("start", ctypes.c_void_p), ("length", ctypes.c_size_t)]


def call(function, *arguments):
    if function(*arguments) < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def open_file(process, name):
    os.close(os.open(f"/proc/{process}/{name}", os.O_RDONLY))


def attach(process):
    call(LIBC.ptrace, PTRACE_ATTACH, process, None, None)
    os.waitpid(process, 0)
    call(LIBC.ptrace, PTRACE_DETACH, process, None, None)


def read_memory(process):
    # whether it may be read is decided before it turns out that nothing is at that address
    here, there = Extent(ctypes.addressof(ctypes.create_string_buffer(1)), 1), Extent(1, 1)
    try:
        call(LIBC.process_vm_readv, process, ctypes.byref(here), 1, ctypes.byref(there), 1, 0)
    except OSError as error:
        if error.errno != errno.EFAULT:
            raise


WAYS = {
    "environ": lambda process: open_file(process, "environ"),
    "mem": lambda process: open_file(process, "mem"),
    "process_vm_readv": read_memory,
    # last, as it stops the process for a moment
    "ptrace": attach,
}


def main():
    for name, way in WAYS.items():
        try:
            way(int(sys.argv[1]))
            print(name)
        except PermissionError:
            pass


if __name__ == "__main__":
    main()
