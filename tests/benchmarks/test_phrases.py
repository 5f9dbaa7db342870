"""The phrase check with 10,000 phrases, against a plain search for the same phrases in the same text."""

import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from random import Random

import ahocorasick
import pytest

from agent_console.domain.phrases import Category, Checker, PhraseList, Rule, Severity
from agent_console.domain.sample_situations import SITUATIONS
from agent_console.resources import resources_folder
from tests.benchmarks.figures import Figures, interleaved

pytestmark = pytest.mark.benchmark_ratio

PHRASES = 10_000
ROUNDS = 300
EVADED = 200
BUILD = """
import gc, resource, time
from pathlib import Path
from tests.benchmarks.test_phrases import phrases, rules
from agent_console.domain.phrases import Checker
told = rules(phrases())
Checker.build(rules(["我不管"]))
gc.collect()
def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()
before, begun = resident(), time.perf_counter()
checker = Checker.build(told)
taken = time.perf_counter() - begun
print(taken, (resident() - before) / 1e6)
"""


def phrases() -> list[str]:
    """Ten thousand different phrases of four to nine characters, out of all that the console says in Chinese."""
    random = Random(2026)
    files = [file for kind in ("toml", "md") for file in sorted(resources_folder().rglob(f"*.{kind}"))]
    text = "".join(file.read_text(encoding="utf-8") for file in files)
    ideographs = "".join(char for char in text if "一" <= char <= "鿿")
    made: dict[str, None] = {}
    while len(made) < PHRASES:
        first, second = random.randrange(len(ideographs) - 5), random.randrange(len(ideographs) - 5)
        head, tail = (
            ideographs[first : first + random.randint(2, 4)],
            ideographs[second : second + random.randint(2, 5)],
        )
        made[head + tail] = None
    return list(made)


def rules(texts: list[str]) -> PhraseList:
    return PhraseList(
        "1",
        (Category("own", (), ()),),
        tuple(Rule(id=text, category="own", severity=Severity.WARN, patterns=(text,)) for text in texts),
    )


def note(characters: int) -> str:
    """What agents write, one note behind the other."""
    text = "。".join("，".join(parts) for situation in SITUATIONS for parts in situation.notes)
    return (text * (1 + characters // len(text)))[:characters]


@pytest.fixture(scope="module")
def wanted() -> list[str]:
    return phrases()


@pytest.fixture(scope="module")
def checker(wanted: list[str]) -> Checker:
    return Checker.build(rules(wanted))


@pytest.fixture(scope="module")
def plain(wanted: list[str]) -> "ahocorasick.Automaton":
    automaton = ahocorasick.Automaton()
    for text in wanted:
        automaton.add_word(text, text)
    automaton.make_automaton()
    return automaton


@pytest.mark.measures("check-note", "check-line")
def test_a_full_check_costs_no_more_than_a_plain_search(
    figures: Figures, checker: Checker, plain: "ahocorasick.Automaton"
) -> None:
    for key, text, limit in (("check-note", note(2_000), 0.7), ("check-line", note(60), 1.0)):
        works = [_timed(partial(checker.check, text)), _timed(partial(_search, plain, text))]
        interleaved(30, *works)
        full, search = interleaved(ROUNDS, *works)
        figures.ratio(key, full, search, limit, "µs", "plain search")


@pytest.mark.measures("check-evaded")
def test_two_hundred_disguised_phrases_in_one_note_are_found_at_once(
    figures: Figures, checker: Checker, wanted: list[str]
) -> None:
    random = Random(7)
    hidden = ["*".join(text) for text in random.sample(wanted, EVADED)]
    text = "，".join(hidden)
    assert len(checker.check(text)) >= EVADED * 0.9  # some of them overlap across the seams
    (times,) = interleaved(30, _timed(lambda: checker.check(text)))
    figures.limit("check-evaded", sorted(times)[len(times) // 2] / 1000, 10, "ms")


@pytest.mark.measures("build-time", "build-memory")
@pytest.mark.skipif(sys.platform != "linux", reason="the resident size is read on Linux only")
def test_a_checker_is_built_beside_the_old_one_without_being_noticed(figures: Figures) -> None:
    command = [sys.executable, "-c", BUILD]
    done = [subprocess.run(command, capture_output=True, encoding="utf-8", check=True) for _ in range(3)]
    told = sorted(tuple(map(float, one.stdout.split())) for one in done)
    try:
        figures.limit("build-time", told[1][0] * 1000, 300, "ms")
    finally:
        figures.limit("build-memory", told[1][1], 15, "MB")


def _search(plain: "ahocorasick.Automaton", text: str) -> list[tuple[int, str]]:
    return list(plain.iter(text))


def _timed(work: Callable[[], object]) -> Callable[[], float]:
    def run() -> float:
        begun = time.perf_counter()
        work()
        return (time.perf_counter() - begun) * 1e6

    return run
