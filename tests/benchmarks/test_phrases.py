"""The phrase check with 10,000 phrases, against a plain search for the same phrases in the same text."""

import subprocess
import sys
import time
import tomllib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random

import ahocorasick
import pytest

from agent_console.domain.phrases import Category, Checker, PhraseList, Rule, Severity
from agent_console.domain.sample_situations import SITUATIONS
from agent_console.exchange.phrase_lists import load_only
from agent_console.resources import resources_folder
from tests.benchmarks.figures import Figures, interleaved
from tests.flows.driving import PROJECT

pytestmark = pytest.mark.benchmark_ratio

PHRASES = 10_000
ROUNDS = 300
EVADED = 200
STARTS = 15
HEAD = 'schema = 1\nversion = "1"\n[[category]]\nid = "own"\nname = {zh_CN = "自定"}\n'
RULE = """
[[rule]]
id = "own-{number}"
category = "own"
severity = "warn"
patterns = ["{phrase}"]
suggest = [{{zh_CN = "我来为您核实第{number}项"}}]
match = ["{phrase}吧"]
no_match = ["好的，马上为您查询"]
"""
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


@pytest.mark.measures("check-start")
def test_the_check_of_a_short_text_is_soon_there(figures: Figures, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("客户要求退款，已登记。你找领导去吧。", encoding="utf-8")
    works = (
        _run(
            "-m", "agent_console", "--data-dir", str(tmp_path), "check", "--format", "json", str(tmp_path / "note.txt")
        ),
        _run("-c", "import re, json, argparse, tomllib"),
    )
    interleaved(1, *works)  # the first time files come from the disk
    check, imports = interleaved(STARTS, *works)
    figures.ratio("check-start", check, imports, 5, "ms", "Python with the libraries it needs")


@pytest.mark.measures("list-time")
def test_a_list_of_ten_thousand_rules_is_read_and_proven_while_somebody_waits(
    figures: Figures, wanted: list[str], tmp_path: Path
) -> None:
    text = HEAD + "".join(RULE.format(number=number, phrase=phrase) for number, phrase in enumerate(wanted))
    (tmp_path / "list.toml").write_text(text, encoding="utf-8")
    assert len(load_only(resources_folder(), tmp_path / "list.toml").phrases.rules) > PHRASES * 0.99
    load, parse = interleaved(
        3, _timed(partial(load_only, resources_folder(), tmp_path / "list.toml")), _timed(partial(tomllib.loads, text))
    )
    figures.ratio(
        "list-time", (each / 1000 for each in load), (each / 1000 for each in parse), 4, "ms", "TOML reader alone"
    )


def _run(*words: str) -> Callable[[], float]:
    """A run of Python with these arguments; gives its milliseconds."""

    def run() -> float:
        begun = time.perf_counter()
        done = subprocess.run([sys.executable, *words], cwd=PROJECT, capture_output=True, check=False)
        assert done.returncode in (0, 1)
        assert not done.stderr
        return (time.perf_counter() - begun) * 1000

    return run


def _search(plain: "ahocorasick.Automaton", text: str) -> list[tuple[int, str]]:
    return list(plain.iter(text))


def _timed(work: Callable[[], object]) -> Callable[[], float]:
    def run() -> float:
        begun = time.perf_counter()
        work()
        return (time.perf_counter() - begun) * 1e6

    return run
