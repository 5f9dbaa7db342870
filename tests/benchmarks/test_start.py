"""Starting the console, against starting a bare window, as whole processes."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.benchmarks.figures import Figures, interleaved
from tests.flows.driving import PROJECT

pytestmark = pytest.mark.benchmark_ratio

BARE = str(Path(__file__).with_name("bare_window.py"))
ROUNDS = 15


def _started(environ: dict[str, str], *words: str) -> Callable[[], float]:
    """A run of Python with these arguments; gives its milliseconds."""

    def run() -> float:
        begun = time.perf_counter()
        subprocess.run([sys.executable, *words], cwd=PROJECT, env=environ, check=True, capture_output=True)
        return (time.perf_counter() - begun) * 1000

    return run


@pytest.mark.measures("painted", "ready")
def test_the_first_paint_and_the_ready_sign_in_come_soon_after_a_bare_window(
    figures: Figures, data_dir: Path, environ: dict[str, str]
) -> None:
    console = ("-m", "agent_console", "--data-dir", str(data_dir), "--quit-when")
    works = (
        _started(environ, BARE),
        _started(environ, *console, "painted"),
        _started(environ, *console, "ready"),
    )
    interleaved(1, *works)  # the first time files come from the disk
    bare, painted, ready = interleaved(ROUNDS, *works)
    try:
        figures.ratio("painted", painted, bare, 1.6, "ms", "bare window")
    finally:
        figures.ratio("ready", ready, bare, 4.5, "ms", "bare window")
