"""The rules of the source tree: which folder may include which, and what has to lie where.

`violations(root)` gives one sentence for each breach.
"""

import json
import pathlib
import re

INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)', re.MULTILINE)

STORE = ("core/base", "core/config", "core/token")
CORE = STORE + ("core/secrets", "core/oauth", "core/session")

# Each room with those it may include from, its own aside. A file belongs to the room with the
# longest name that fits.
ROOMS = {
    "core/base": (),
    "core/config": ("core/base",),
    "core/token": ("core/config", "core/base"),
    "core/secrets": STORE,
    "core/oauth": STORE,
    "core/session": STORE + ("core/secrets", "core/oauth"),
    "ui": CORE,
    "app/lmi": STORE,
    "app/lmi/online": ("app/lmi",) + CORE,
    "app/desktop": ("ui",) + CORE,
    "app/demo-idp": (),
}

# What starts too slowly for the console's hot path.
WITHOUT_QT = STORE + ("app/lmi", "app/demo-idp")


# What would let a connection go on although nobody trusts the other side. Calls through a table of virtual functions
# leave no name in the programs, so the source is what can be looked at.
TRUSTS_ANYBODY = re.compile(r"\b(ignoreSslErrors|setPeerVerifyMode|VerifyNone|QueryPeer)\b")


def room_of(path):
    fitting = [room for room in ROOMS if path.startswith(room + "/")]
    return max(fitting, key=len, default=None)


def sources(root):
    """The text of each C++ file by its path, as includes write it."""
    files = {}
    for folder in ("core", "ui", "app"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in (".cpp", ".h"):
                files[path.relative_to(root).as_posix()] = path.read_text(encoding="utf-8")
    return files


def includes(text):
    """The project's own files that a text includes, and those of libraries."""
    pairs = INCLUDE.findall(text)
    return [own for own, _ in pairs if own], [other for _, other in pairs if other]


def forbidden_includes(files):
    for path, text in files.items():
        room = room_of(path)
        if room is None:
            yield f"{path} is in no room; name it in ROOMS."
            continue
        own, libraries = includes(text)
        for name in own:
            if name.endswith(".moc"):
                continue
            target = room_of(name)
            if name not in files:
                yield f"{path} includes \"{name}\", which is no file of core, ui or app."
            elif target != room and target not in ROOMS[room]:
                yield f"{path} includes \"{name}\": no arrow leads from {room} to {target}."
        if room in WITHOUT_QT:
            for name in libraries:
                if re.match(r"Q[A-Z]|Qt[A-Z]", name):
                    yield f"{path} includes <{name}>: {room} does without Qt."


def include_cycles(files):
    """Each cycle once, at the file where walking along the includes comes back."""
    done, way = set(), []

    def walk(path):
        if path in way:
            yield "Includes go round: " + " > ".join(way[way.index(path):] + [path])
            return
        if path in done or path not in files:
            return
        way.append(path)
        for name in includes(files[path])[0]:
            yield from walk(name)
        way.pop()
        done.add(path)

    for path in files:
        yield from walk(path)


def trust_in_anybody(files):
    for path, text in files.items():
        for name in sorted(set(TRUSTS_ANYBODY.findall(text))):
            yield f"{path} says {name}: what is wrong with a certificate ends a connection, always."


def lock_files(root):
    for path in sorted(root.rglob("package-lock.json")):
        if {"build", "node_modules"} & set(path.relative_to(root).parts):
            continue
        packages = json.loads(path.read_text(encoding="utf-8")).get("packages", {})
        if any("resolved" in package for package in packages.values()):
            yield f"{path.relative_to(root)} says where packages were \"resolved\"; that is one machine's choice."


def licence(root):
    path = root / "LICENSE"
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    if not re.match(r"\s*GNU GENERAL PUBLIC LICENSE\s+Version 3", text):
        yield "LICENSE is not the text of the GNU General Public License, version 3."


def violations(root):
    root = pathlib.Path(root)
    files = sources(root)
    found = [] if files else ["There is no C++ file in core, ui and app."]
    found += forbidden_includes(files)
    found += include_cycles(files)
    found += trust_in_anybody(files)
    found += lock_files(root)
    found += licence(root)
    return found
