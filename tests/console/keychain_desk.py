"""A session bus of its own, with a keychain on it: gnome-keyring."""

import contextlib
import pathlib
import subprocess
import time

WAIT = 20
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
# takes the keychain's name and answers nothing
SILENT = """
import gi
from gi.repository import Gio, GLib
bus = Gio.bus_get_sync(Gio.BusType.SESSION)
bus.add_filter(lambda connection, message, incoming: None if incoming and message.get_message_type() ==
               Gio.DBusMessageType.METHOD_CALL else message)
Gio.bus_own_name_on_connection(bus, "org.freedesktop.secrets", Gio.BusNameOwnerFlags.NONE,
                               lambda *_: print("ready", flush=True), None)
GLib.MainLoop().run()
"""


def eventually(condition, what):
    end = time.monotonic() + WAIT
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(what)
        time.sleep(0.05)


@contextlib.contextmanager
def running(*command, **options):
    process = subprocess.Popen(command, **options)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(WAIT)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream:
                stream.close()


class Desk:
    """A session bus with folders of its own; nothing starts there by itself."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        runtime = self.folder / "run"
        runtime.mkdir(mode=0o700)
        self.variables = {
            "HOME": folder,
            "PATH": "/usr/bin:/bin",
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_DATA_HOME": f"{folder}/data",
            "XDG_CONFIG_HOME": f"{folder}/config",
            "XDG_CACHE_HOME": f"{folder}/cache",
        }

    @contextlib.contextmanager
    def bus(self):
        description = self.folder / "bus.conf"
        description.write_text(BUS.format(folder=self.folder))
        command = ("dbus-daemon", f"--config-file={description}", "--print-address", "--nofork", "--nopidfile")
        with running(*command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                     env=self.variables) as daemon:
            self.variables["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()
            yield

    def tool(self, *command, **options):
        return subprocess.run(command, env=self.variables, capture_output=True, text=True, timeout=WAIT, **options)

    def has_keychain(self):
        asked = self.tool("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
                          "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets")
        return "boolean true" in asked.stdout

    @contextlib.contextmanager
    def keychain(self):
        """gnome-keyring, unlocked."""
        with running("gnome-keyring-daemon", "--unlock", "--components=secrets", "--foreground",
                     stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, text=True,
                     env=self.variables) as daemon:
            daemon.stdin.write("a password")
            daemon.stdin.close()
            eventually(self.has_keychain, "the keychain did not come")
            yield

    def entries(self):
        """What lmi has in the keychain, by name."""
        found = self.tool("secret-tool", "search", "--all", "server", "lmi")
        names = [line.split(" = ", 1)[1] for line in (found.stdout + found.stderr).splitlines()
                 if line.startswith("attribute.user = ")]
        values = [line.split(" = ", 1)[1] for line in found.stdout.splitlines() if line.startswith("secret = ")]
        return dict(zip(names, values))
