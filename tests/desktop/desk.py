"""A desktop of the tests' own: X server, session bus, accessibility bus, window manager and tray.

The window is used as a person uses it: found by the names that a screen reader would say, pressed, typed into.
"""

import contextlib
import json
import os
import pathlib
import select
import shutil
import subprocess
import sys
import tempfile
import time

import harness

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "console"))
import keychain_desk  # noqa: E402

WAIT_SECONDS = 20


def wait_until(condition, timeout, message):
    """Asks again and again, because nothing announces the change; fails after `timeout` seconds."""
    deadline = time.monotonic() + timeout
    while not (result := condition()):
        if time.monotonic() > deadline:
            raise TimeoutError(message)
        time.sleep(0.05)
    return result


def need(program):
    path = shutil.which(program)
    if path is None:
        raise RuntimeError(f"{program} is not installed")
    return path


def stop(process):
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def read_line(stream, message):
    if not select.select([stream], [], [], WAIT_SECONDS)[0]:
        raise TimeoutError(message)
    return stream.readline().decode().strip()


class Notifications:
    """What the notification service shows."""

    def __init__(self, desk):
        self._desk = desk

    def runs(self):
        try:
            return self._desk.run("dunstctl", "count", "displayed").strip().isdigit()
        except subprocess.CalledProcessError:
            return False

    def shown(self):
        return int(self._desk.run("dunstctl", "count", "displayed"))

    def texts(self):
        """All that was shown and is gone."""
        history = json.loads(self._desk.run("dunstctl", "history"))
        return "\n".join(f"{each['summary']['data']}\n{each['body']['data']}" for each in history["data"][0])

    def answer(self):
        """What a key does that the desktop is told to answer the newest with."""
        self._desk.run("dunstctl", "action", "0")

    def click(self):
        """What the mouse does on the newest; the service takes the middle button for the answer."""
        window = wait_until(lambda: self._desk.windows_of_class("Dunst"), WAIT_SECONDS, "no notification is to be seen")[0]
        self._desk.run("xdotool", "mousemove", "--window", window, 20, 20, "click", 2)


class Desk:
    """The desktop, for as long as the `with` block lasts. One a process: the accessibility library stays with its first bus."""

    def __init__(self):
        self._stack = contextlib.ExitStack()
        self.variables = {}

    def __enter__(self):
        with contextlib.ExitStack() as stack:
            self._runtime = pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="lmi-desk-")))
            self._log = stack.enter_context(open(self._runtime / "log", "wb"))
            self.variables = {
                "DISPLAY": self._start_display(stack),
                "XDG_RUNTIME_DIR": str(self._runtime),
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                "QT_QPA_PLATFORM": "xcb",
                "NO_AT_BRIDGE": "0",
            }
            self.variables["DBUS_SESSION_BUS_ADDRESS"] = self._start_bus(stack)
            self._start(stack, [need("openbox"), "--sm-disable"])
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_):
        self._stack.close()

    @contextlib.contextmanager
    def tray(self):
        """A tray at the bottom of the screen while the block lasts."""
        with contextlib.ExitStack() as stack:
            self._start(stack, [need("tint2"), "-c", self._tray_settings()])
            wait_until(self._has_tray, WAIT_SECONDS, "the tray does not start")
            yield

    @contextlib.contextmanager
    def notifications(self):
        """A notification service while the block lasts."""
        settings = self._runtime / "dunstrc"
        settings.write_text("[global]\nhistory_length = 20\n")
        with contextlib.ExitStack() as stack:
            self._start(stack, [need("dunst"), "-conf", settings])
            service = Notifications(self)
            wait_until(service.runs, WAIT_SECONDS, "the notification service does not start")
            yield service
            # another test's are none of the next one's business
            self.run("dunstctl", "close-all")

    @contextlib.contextmanager
    def keychain(self):
        """An unlocked keychain while the block lasts, of nobody's home."""
        with contextlib.ExitStack() as stack:
            home = stack.enter_context(tempfile.TemporaryDirectory(prefix="lmi-keys-"))
            process = subprocess.Popen(
                [need("gnome-keyring-daemon"), "--unlock", "--components=secrets", "--foreground"], stdin=subprocess.PIPE,
                stdout=self._log, stderr=self._log, text=True,
                env={**self._environment(), "HOME": home, "XDG_DATA_HOME": f"{home}/data", "XDG_CACHE_HOME": f"{home}/cache"})
            stack.callback(stop, process)
            process.stdin.write("a password")
            process.stdin.close()
            wait_until(self._has_keychain, WAIT_SECONDS, "the keychain does not start")
            yield

    def lock_keychain(self):
        self.run("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.secrets", "/org/freedesktop/secrets",
                 "org.freedesktop.Secret.Service.Lock", "array:objpath:/org/freedesktop/secrets/collection/login")

    def answer_keychain(self, password):
        """What a person does when the keychain asks for its password; none: closes the window."""
        window = wait_until(lambda: self.windows_of_class("gcr-prompter"), WAIT_SECONDS, "the keychain does not ask")[0]
        self.run("xdotool", "windowactivate", "--sync", window)
        if password is None:
            self.run("xdotool", "key", "Escape")
        else:
            self.run("xdotool", "type", password)
            self.run("xdotool", "key", "Return")

    @contextlib.contextmanager
    def silent_keychain(self):
        """One that answers nothing, while the block lasts."""
        with keychain_desk.running(sys.executable, "-c", keychain_desk.SILENT, stdout=subprocess.PIPE, text=True,
                                   env=self._environment()) as process:
            if process.stdout.readline() != "ready\n":
                raise RuntimeError("there is another keychain")
            yield

    def _has_keychain(self):
        return "boolean true" in self.run("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
                                          "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets")

    def keychain_entries(self):
        """The names of what lmi has in the keychain."""
        found = subprocess.run([need("secret-tool"), "search", "--all", "server", "lmi"], env=self._environment(),
                               capture_output=True, text=True, timeout=WAIT_SECONDS)
        return sorted(line.split(" = ", 1)[1] for line in (found.stdout + found.stderr).splitlines()
                      if line.startswith("attribute.user = "))

    def _environment(self):
        # with the home of nobody: what a desktop looks like is not the machine's choice
        return {**harness.inherited(), "HOME": str(self._runtime), "LC_ALL": "C.UTF-8", **self.variables}

    def _start_display(self, stack):
        reader, writer = os.pipe()
        process = subprocess.Popen(
            [need("Xvfb"), "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
            pass_fds=[writer], stderr=self._log, env=self._environment())
        os.close(writer)
        stack.callback(stop, process)
        with os.fdopen(reader, "rb") as stream:
            return ":" + read_line(stream, "the X server does not start")

    def _start_bus(self, stack):
        process = subprocess.Popen(
            [need("dbus-daemon"), "--session", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE, stderr=self._log, env=self._environment())
        stack.callback(stop, process)
        stack.callback(process.stdout.close)
        return read_line(process.stdout, "the session bus does not start")

    def _start(self, stack, command):
        process = subprocess.Popen(command, stdout=self._log, stderr=self._log, env=self._environment())
        stack.callback(stop, process)

    def _tray_settings(self):
        path = self._runtime / "tint2rc"
        path.write_text("panel_items = S\npanel_size = 100% 32\npanel_position = bottom center horizontal\n"
                        "systray_icon_size = 24\nsystray_padding = 4 4 4\nrounded = 0\nbackground_color = #30343c 100\n"
                        "panel_background_id = 1\n")
        return str(path)

    def _has_tray(self):
        result = subprocess.run([need("xdotool"), "search", "--onlyvisible", "--class", "tint2"], env=self._environment(),
                                capture_output=True, timeout=WAIT_SECONDS)
        return result.stdout.strip() != b""

    def start_program(self, command, variables):
        """Starts a program on this desk with these variables besides; gives the process."""
        return subprocess.Popen([str(part) for part in command], env={**variables, **self.variables},
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def press_tray_icon(self):
        """Clicks where the first icon of the tray is, whether there is one or not."""
        height = int(self.run("xdotool", "getdisplaygeometry").split()[1])
        self.run("xdotool", "mousemove", 16, height - 16, "click", 1)

    def screenshot(self, path):
        subprocess.run([need("import"), "-window", "root", str(path)], env=self._environment(), check=True)

    def run(self, *command):
        return subprocess.run([str(part) for part in command], env=self._environment(), capture_output=True, text=True,
                              timeout=WAIT_SECONDS, check=True).stdout

    def selection(self, name, target="UTF8_STRING"):
        """What another program gets that pastes from "clipboard", or with the middle button from "primary"."""
        result = subprocess.run([need("xclip"), "-o", "-selection", name, "-target", target], env=self._environment(),
                                capture_output=True, text=True, timeout=WAIT_SECONDS)
        return result.stdout

    def windows(self, name):
        """The visible windows whose title matches."""
        return self._windows("--name", name)

    def windows_of_class(self, name):
        return self._windows("--class", name)

    def windows_of(self, process):
        """The visible windows of a process, menus too."""
        return self._windows("--pid", str(process))

    def _windows(self, *which):
        # it ends with 1 where there is none
        result = subprocess.run(["xdotool", "search", "--onlyvisible", *which], env=self._environment(),
                                capture_output=True, text=True, timeout=WAIT_SECONDS)
        return result.stdout.split()

    def reader(self, program):
        """What a screen reader sees of a program; waits until the program has said hello."""
        return ScreenReader(program, self.variables)


class ScreenReader:
    """Finds and uses parts of a window by role and name, over AT-SPI."""

    def __init__(self, program, variables):
        os.environ.update({key: variables[key] for key in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")})
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi
        self.atspi = Atspi
        Atspi.init()
        self._program = program
        self.application = wait_until(self._find_application, WAIT_SECONDS, f"{program} is not on the accessibility bus")

    def _find_application(self):
        with contextlib.suppress(Exception):
            desktop = self.atspi.get_desktop(0)
            for index in range(desktop.get_child_count()):
                child = desktop.get_child_at_index(index)
                if child is not None and child.get_name() == self._program:
                    return child
        return None

    def everything(self, node=None):
        """All parts, from the window inwards."""
        node = node or self.application
        yield node
        with contextlib.suppress(Exception):
            for index in range(node.get_child_count()):
                child = node.get_child_at_index(index)
                if child is not None:
                    yield from self.everything(child)

    def find(self, role=None, name=None, showing=True):
        """The first part that has the role and name (a function judges the name), or None."""
        fits = name if callable(name) else (lambda text: name is None or text == name)
        for node in self.everything():
            with contextlib.suppress(Exception):
                if (role is None or node.get_role_name() == role) and fits(node.get_name() or "") and (
                        not showing or node.get_state_set().contains(self.atspi.StateType.SHOWING)):
                    return node
        return None

    def wait_for(self, role=None, name=None, timeout=WAIT_SECONDS):
        return wait_until(lambda: self.find(role, name), timeout, f"no {role or 'part'} named {name}:\n{self.outline()}")

    def press(self, role, name):
        """What a click or the space bar does."""
        node = self.wait_for(role, name)
        wait_until(lambda: node.get_state_set().contains(self.atspi.StateType.ENABLED), WAIT_SECONDS, f"{name} stays disabled")
        action = node.get_action_iface()
        for index in range(action.get_n_actions()):
            if action.get_action_name(index).lower() in ("press", "click", "toggle"):
                action.do_action(index)
                return
        raise RuntimeError(f"{name} cannot be pressed")

    def centre(self, node):
        """Where a mouse would click."""
        box = node.get_component_iface().get_extents(self.atspi.CoordType.SCREEN)
        return box.x + box.width // 2, box.y + box.height // 2

    def outline(self):
        """Everything that can be read, for messages."""
        lines = []
        for node in self.everything():
            with contextlib.suppress(Exception):
                lines.append(f"{node.get_role_name()}: {node.get_name()}")
        return "\n".join(lines)
