"""The call screen under the hands of an agent: the greeting after F2, each key, and the memory of a long day."""

import subprocess
import sys
from pathlib import Path
from statistics import quantiles

import pytest

from tests.benchmarks.figures import Figures
from tests.builders import PIN
from tests.flows.driving import PROJECT, Driving, sign_in

pytestmark = pytest.mark.benchmark_ratio

ANSWERS = 9
KEYS = 400
EVERY_MS = 30
LINE = "客户来电反映手机无法上网，已核对套餐与流量，建议重启后再试，仍不行则报修；"
CALLS = 2000
FROM = 1000
GROWTH_KB = 2048


@pytest.mark.measures("greeting")
def test_the_greeting_is_on_the_screen_a_tenth_of_a_second_after_the_call_was_answered(
    figures: Figures, data_dir: Path, environ: dict[str, str]
) -> None:
    taken = []
    with Driving.started(data_dir, environ) as console:
        sign_in(console, "1001", PIN)
        console.tell("rest")
        console.hear("rested")
        for _ in range(ANSWERS):
            console.tell("answer")
            told = console.hear("greeting_ms")
            taken.append(told["greeting_ms"])
            assert "畅通通信客户热线" in told["greeting"]
            console.hear("answered")
            console.tell("end_call")
            console.hear("completed")
    figures.limit("greeting", max(taken), 100, "ms")


@pytest.mark.measures("keystroke-empty")
def test_each_key_is_seen_within_a_frame_in_an_empty_note_while_the_disk_is_slow(
    figures: Figures, data_dir: Path, environ: dict[str, str], slow_disk: list[str]
) -> None:
    figures.limit("keystroke-empty", _p99(data_dir, environ, slow_disk, ""), 16, "ms")


@pytest.mark.measures("keystroke-long")
def test_each_key_is_seen_within_a_frame_in_a_long_note_while_the_disk_is_slow(
    figures: Figures, data_dir: Path, environ: dict[str, str], slow_disk: list[str]
) -> None:
    note = (LINE * (5000 // len(LINE) + 1))[:5000]
    figures.limit("keystroke-long", _p99(data_dir, environ, slow_disk, note), 16, "ms")


def _p99(data_dir: Path, environ: dict[str, str], slow_disk: list[str], note: str) -> float:
    with Driving.started(data_dir, environ, before=slow_disk) as console:
        sign_in(console, "1001", PIN)
        console.tell("answer")
        console.hear("answered")
        console.tell("note", note)
        console.tell("press_keys", ("the caller asks " * KEYS)[:KEYS], EVERY_MS)
        latencies = console.hear("latencies_ms")["latencies_ms"]
        assert len(latencies) == KEYS
        console.tell("finish")
        pressed = console.hear("finished")["at"]
        assert console.hear("saved")["at"] - pressed >= 0.5, "the disk was not slow"
    return float(quantiles(latencies, n=100)[98])


@pytest.mark.measures("memory", "growth")
@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
def test_the_call_screen_takes_little_memory_and_no_more_after_two_thousand_calls(
    figures: Figures, data_dir: Path, environ: dict[str, str]
) -> None:
    bare = [_bare_window_kb(environ) for _ in range(3)]
    with Driving.started(data_dir, environ) as console:
        sign_in(console, "1001", PIN)
        console.tell("answer")
        console.hear("answered")
        console.tell("rss")
        answered = console.hear("rss_kb")["rss_kb"]
        console.tell("end_call")
        console.hear("completed")
        console.tell("calls", CALLS)
        grown = {}
        while CALLS not in grown:
            told = console.hear("calls")
            grown[told["calls"]] = told["rss_kb"]
    try:
        figures.ratio("memory", [answered / 1024], [kb / 1024 for kb in bare], 2.6, "MB", "bare window")
    finally:
        figures.limit("growth", (grown[CALLS] - grown[FROM]) / 1024, GROWTH_KB / 1024, "MB")


def _bare_window_kb(environ: dict[str, str]) -> int:
    words = [sys.executable, str(Path(__file__).with_name("bare_window.py")), "--memory"]
    return int(subprocess.run(words, cwd=PROJECT, env=environ, check=True, capture_output=True, text=True).stdout)
