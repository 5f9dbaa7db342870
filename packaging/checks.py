"""What `test.py` does: linters, types, import contracts, then the tests, each timed."""

import argparse
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping

import locks
from display import hidden_displays
from environment import Environment
from set_up import PROJECT, make_ready
from set_up_error import guarded, say
from system import FOR_TESTING

CHECKS = {
    "ruff check": ["ruff", "check"],
    "ruff format": ["ruff", "format", "--check"],
    "mypy": ["mypy"],
    "import contracts": ["lint-imports", "--no-logo"],
}
QUICK_TESTS = ["-m", "not slow and not benchmark_ratio"]
SLOW_TESTS = ["-m", "slow"]
BENCHMARKS = ["-m", "benchmark_ratio", "tests/benchmarks"]
COVERAGE = ["--cov=agent_console", "--cov-branch", "--cov-report=term-missing:skip-covered"]
MOST_LANES = 4  # each has a PostgreSQL server and windows of its own

# Whole files in the order of the seed: each lane keeps to that order, and what a file sets up serves all of it.
FILE_BY_FILE = ["--dist", "loadfile", "--no-loadscope-reorder"]


def main(args: list[str]) -> int:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the hidden displays go away too
    return guarded(lambda: run(args))


def run(args: list[str]) -> int:
    told, for_pytest = options().parse_known_args(args)
    blocks = locks.wanted(locks.DEVELOP, old_qt=told.old_qt or locks.only_old_qt_fits())
    environment, _ = make_ready(blocks, FOR_TESTING)
    only_tests = told.fast or told.slow or told.benchmarks
    failed = [] if only_tests else check(environment)
    if not told.checks and run_tests(environment, [*selection(told), *for_pytest], lanes(told)):
        failed.append("pytest")
    if failed and failed != ["pytest"]:
        print(f"failed: {', '.join(failed)} (see above)", flush=True)
    return 1 if failed else 0


def options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="test.py",
        allow_abbrev=False,
        description="Run linters, types, import contracts and tests. Everything else is handed to pytest.",
    )
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--checks", action="store_true", help="linters, types and import contracts, no tests")
    which.add_argument("--fast", action="store_true", help="the tests without linters, types and contracts")
    which.add_argument("--slow", action="store_true", help="only the tests that take minutes")
    which.add_argument("--benchmarks", action="store_true", help="only tests/benchmarks; writes its table anew")
    parser.add_argument("--coverage", action="store_true", help="branch coverage, with the lines that were not run")
    lanes = parser.add_mutually_exclusive_group()
    lanes.add_argument("-n", type=int, metavar="LANES", help="so many tests at a time, else one a processor up to 4")
    lanes.add_argument("--one-by-one", dest="n", action="store_const", const=0, help="in one process, as -n 0")
    parser.add_argument("--old-qt", action="store_true", help="with the oldest supported PySide6, for old desktops")
    return parser


def lanes(told: argparse.Namespace) -> int:
    """How many processes share the tests; 0 is pytest alone, as benchmarks and fifty kills want it."""
    asked: int | None = told.n
    if asked is not None:
        return max(0, asked)
    return 0 if told.slow or told.benchmarks else min(MOST_LANES, os.cpu_count() or 1)


def selection(told: argparse.Namespace) -> list[str]:
    """The tests that were asked for, as words for pytest."""
    which = SLOW_TESTS if told.slow else BENCHMARKS if told.benchmarks else QUICK_TESTS
    at_once = ["-n", str(lanes(told)), *FILE_BY_FILE] if lanes(told) else []
    return [*which, *(COVERAGE if told.coverage else []), *at_once]


def check(environment: Environment) -> list[str]:
    """Run the checks that read the code; what they say is shown only where they found something."""
    failed = []
    for name, (program, *words) in CHECKS.items():
        begun = time.monotonic()
        command = [str(environment.program(program)), *words]
        done = subprocess.run(command, cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        if done.returncode:
            failed.append(name)
            sys.stdout.buffer.write(done.stdout)
        print(f"{'FAILED' if done.returncode else 'ok':6} {name:16} {time.monotonic() - begun:5.1f} s", flush=True)
    return failed


def run_tests(environment: Environment, words: list[str], lanes: int) -> int:
    with hidden_displays(max(1, lanes)) as environ:
        if environ.get("QT_QPA_PLATFORM") == "offscreen":
            say("No Xvfb here: the windows are tested off-screen.")
        return _pytest(environment, words, environ)


def _pytest(environment: Environment, words: list[str], environ: Mapping[str, str]) -> int:
    """Straight to the terminal, so that pytest's closing line is the last thing to be read."""
    command = [str(environment.program("python")), "-m", "pytest", *words]
    return subprocess.run(command, cwd=PROJECT, env=environ, check=False).returncode
