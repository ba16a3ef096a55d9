"""A row of a table, and how it is tried."""

import dataclasses
import json
import os

from scene import GENUINE, USUAL_SECONDS, Flow, Scene
from scripted_provider import answer_json, message
from verdict import MEMORY_ALLOWANCE, Outcome, judge

DEADLINE_SECONDS = 30


def no_new_id_token(_, seen):
    """What is wrong if an ID token was taken that nobody could judge; for Case.check."""
    stored = seen.token()["id_token"]
    kept = stored is None or stored == json.loads(seen.before)["id_token"]
    return None if kept else "an ID token was stored that was not verified"


def warns(text):
    """The person is told something, though all goes on; for Case.check."""
    def check(_, seen):
        told = [warning for warning in seen.warnings() if text in warning]
        return None if told else f"no warning has {text!r}: {seen.stderr!r}"
    return check


@dataclasses.dataclass(frozen=True)
class Case:
    """`row` is what the case belongs to, `provokes` what the provider or somebody else does."""

    row: str
    provokes: str
    flow: Flow
    answers: dict
    outcome: Outcome
    deliveries: tuple | None = None
    settings: dict = dataclasses.field(default_factory=dict)
    stored: dict = dataclasses.field(default_factory=dict)
    args: tuple | None = None
    stdin: bytes = b""
    waits: int = 0  # seconds until the program's own deadline
    greedy: bool = False  # tries to fill the memory
    plain: bool = False  # the program speaks as to a person, not in JSON
    check: object = None  # a function of scene and seen that gives a sentence if something is wrong

    @property
    def title(self):
        return f"{self.row} {self.flow.name}: {self.provokes}{' (plain)' if self.plain else ''}"

    def scene(self, answers):
        return Scene(self.flow, self.settings, answers, self.deliveries or (GENUINE,), self.stored)

    def perform(self):
        """What is wrong, and how many seconds the program took."""
        bounded = self.greedy and os.environ.get("LMI_BOUNDS") != "off"
        memory = self.usual_memory() + MEMORY_ALLOWANCE if bounded else None
        with self.scene(self.answers) as scene:
            seen = scene.run(self.args, self.stdin, self.waits + USUAL_SECONDS, self.greedy,
                             self.plain)
            wrong = judge(self, scene, seen, memory)
            extra = self.check(scene, seen) if self.check else None
            wrong += [extra] if extra else []
            wrong += scene.provider.failures
        return wrong, seen

    def usual_memory(self):
        """With right answers, slow enough for the watcher to see the program."""
        with self.scene({name: after_a_while for name in self.answers}) as scene:
            peak = scene.run(self.args, self.stdin, watch_memory=True).peak
        if not peak:
            raise RuntimeError("the program's memory was not seen")
        return peak


def after_a_while(exchange):
    exchange.pause(0.2)
    return exchange.scene.answer(exchange)


# Answers as rows write them. A value may be a function of the scene; DROP leaves a member out.

DROP = object()


def changed(members, changes, scene):
    result = {**members, **{name: value(scene) if callable(value) else value
                            for name, value in changes.items()}}
    return {name: value for name, value in result.items() if value is not DROP}


def token(status=200, headers=(), **changes):
    """A token endpoint's answer that differs in some members from a right one."""
    return lambda exchange: answer_json(
        changed(exchange.scene.token_members(), changes, exchange.scene), status, headers)


def metadata(**changes):
    return lambda exchange: answer_json(
        changed(exchange.scene.metadata(), changes, exchange.scene))


def raw(text, status=200, headers=(), content_type="application/json"):
    """An answer as it is written, with a fresh secret where it says @access or the like."""
    def answer(exchange):
        content = text
        for kind in ("access", "refresh"):
            while f"@{kind}" in content:
                content = content.replace(f"@{kind}", exchange.scene.mint(kind), 1)
        for name, value in exchange.scene.values.items():
            content = content.replace(f"@{name}", value)
        return message(status, content.encode("utf-8", "surrogateescape"), headers, content_type)
    return answer


def refusal(code, status=400, headers=(), **members):
    return message(status, json.dumps({"error": code, **members}), headers)


def keys(*jwks):
    """A JWKS with these keys and no others."""
    return answer_json({"keys": list(jwks)})


def at(path):
    """The address of a path at the provider, as a member's value."""
    return lambda scene: scene.provider.origin + path


def evil(path):
    return lambda scene: scene.evil.origin + path


def id_token_answer(header=None, key=None, signer=None, payload=None, whole=None, members=None,
                    **claims):
    """A token endpoint's answer with an ID token of these claims; `whole` changes its text."""
    def make(scene):
        values = {name: value(scene) if callable(value) else value
                  for name, value in claims.items()}
        heads = {name: value(scene) if callable(value) else value
                 for name, value in (header or {}).items()}
        content = payload(scene) if callable(payload) else payload
        text = scene.id_token(heads, key, signer, content, **values)
        return scene.guard(whole(text)) if whole else text
    return token(id_token=make, **(members or {}))
