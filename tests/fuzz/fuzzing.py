"""Runs fuzz targets: first every kept input once, then new ones for some time.

A target is a program of libFuzzer with the address and undefined behaviour sanitizers. Its kept
inputs lie in corpus/TARGET, the words it tries in dictionaries/TARGET.
"""

import dataclasses
import os
import pathlib
import re
import subprocess

HERE = pathlib.Path(__file__).resolve().parent

# The longest input that is tried; what is longer says nothing new and slows everything down.
LONGEST = {
    "request_head": 2048,
    "callback": 1024,
    "token_answer": 2048,
    "discovery": 4096,
    "jwks": 4096,
    "jwt": 4096,
    "challenge": 1024,
    "dotenv": 1024,
    "configuration": 2048,
    "token_file": 2048,
    "text": 512,
}
# The targets themselves measure that none needs more than a second of the processor's time. This
# limit is of the wall clock, which goes on while other programs run, and for endless loops.
HANGING_SECONDS = 3
LARGEST_MIB = 256
MOST_FALSE_ALARMS = 5


@dataclasses.dataclass
class Outcome:
    """What came of running a target for a while."""

    runs: int = 0
    edges: int = 0
    peak_mib: int = 0
    finding: pathlib.Path | None = None
    output: str = ""

    def report(self):
        """The end of the output, without the lines that only tell how a search goes on."""
        lines = [line for line in self.output.splitlines() if not re.match(r"#\d+\t", line)]
        return "\n".join(lines[-60:])


class Target:
    """One program, with a folder that takes what it finds."""

    def __init__(self, programs, name, corpus=None):
        self.name = name
        self.program = pathlib.Path(programs) / name
        self.findings = pathlib.Path(programs).parent / "findings" / name
        self.corpus = corpus or HERE / "corpus" / name

    def kept_inputs(self):
        return sorted(path for path in self.corpus.iterdir() if path.is_file())

    def replay(self, inputs=None):
        """Runs inputs once each, all of the corpus unless told; the first finding ends it."""
        inputs = self.kept_inputs() if inputs is None else inputs
        outcome = self._run([str(path) for path in inputs])
        outcome.runs = len(re.findall(r"^Executed ", outcome.output, re.MULTILINE))
        running = re.findall(r"^Running: (.*)$", outcome.output, re.MULTILINE)
        if outcome.finding and running:
            outcome.finding = pathlib.Path(running[-1])
        return outcome

    def search(self, seconds, found):
        """Looks for new inputs and puts those that reach something new into the folder."""
        dictionary = HERE / "dictionaries" / self.name
        arguments = [f"-max_total_time={seconds}", f"-max_len={LONGEST.get(self.name, 64)}"]
        if dictionary.is_file():
            arguments.append(f"-dict={dictionary}")
        return self._run([*arguments, str(found), str(self.corpus)])

    def _run(self, arguments):
        self.findings.mkdir(parents=True, exist_ok=True)
        for _ in range(MOST_FALSE_ALARMS):
            outcome = self._run_once(arguments)
            false_alarm = (outcome.finding and outcome.finding.name.startswith("timeout-")
                           and not self._hangs(outcome.finding))
            if not false_alarm:
                break
            outcome.finding.unlink()
        return outcome

    def _run_once(self, arguments):
        done = subprocess.run(
            [self.program, f"-timeout={HANGING_SECONDS}", f"-rss_limit_mb={LARGEST_MIB}",
             "-print_final_stats=1", f"-artifact_prefix={self.findings}/", *arguments],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            env=environment(), check=False)
        return outcome_of(done.returncode, done.stdout.decode("utf-8", "replace"))

    def _hangs(self, path):
        """Whether an input needs long when it is alone, so that no other program is to blame."""
        before = os.times()
        subprocess.run([self.program, f"-timeout={HANGING_SECONDS}", str(path)],
                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL, env=environment(), check=False)
        after = os.times()
        used = (after.children_user + after.children_system
                - before.children_user - before.children_system)
        return used > HANGING_SECONDS / 2


def environment():
    return {
        "PATH": os.environ.get("PATH", ""),
        "LC_ALL": "C.UTF-8",
        # freed memory is kept aside in small measure only, so that the limit is about the program
        "ASAN_OPTIONS": "quarantine_size_mb=8:malloc_context_size=8:allocator_may_return_null=0",
        "UBSAN_OPTIONS": "print_stacktrace=1",
    }


def outcome_of(status, output):
    def last(pattern):
        numbers = re.findall(pattern, output)
        return int(numbers[-1]) if numbers else 0

    written = re.findall(r"Test unit written to (\S+)", output)
    finding = None
    if status != 0:
        finding = pathlib.Path(written[-1]) if written else pathlib.Path("nothing was written")
    return Outcome(runs=last(r"stat::number_of_executed_units: (\d+)"), edges=last(r"cov: (\d+)"),
                   peak_mib=last(r"stat::peak_rss_mb: +(\d+)"), finding=finding, output=output)
