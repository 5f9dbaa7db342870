"""Figures of a run, each held against its limit, and the table they are written down in."""

import os
import platform
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from statistics import median

TABLE = Path(__file__).with_name("README.md")
BEGIN, END = "<!-- figures -->", "<!-- end of figures -->"
HEAD = ("what", "figure", "floor", "ratio", "limit", "")
WHAT = {
    "painted": "start to first paint",
    "ready": "start to ready",
    "answer-saved": "durable answer of a call, with its number and journal line",
    "save": "durable save of an ended call, with its journal line",
    "first-page": "first page of 200 out of 1,000,000 calls",
    "middle-page": "page in the middle against the first page",
    "review-painted": "Enter at the sign-in to the first of 1,000,000 calls in the review window",
    "review-stall": "longest wait in that window while it is scrolled end to end, sorted and searched",
    "review-growth": "resident memory that it takes for that, beyond its first page",
    "search-two": "first page of a search for two characters in 1,000,000 calls, p95",
    "search-more": "first page of a search for three to eight characters in 1,000,000 calls, p95",
    "sorted-page": "first page of 200 out of 1,000,000 calls, sorted by a column; the slowest",
    "sorted-later": "page of 200 far down an order against the first one; the slowest",
    "filtered-page": "filtered page of 200 out of 1,000,000 calls, in two orders; the slowest",
    "filter-total": "exact total of a filter over 1,000,000 calls; the slowest",
    "floor": "the whole floor, over 1,000,000 calls",
    "floor-stamp": "whether the floor has changed",
    "report-year": "report of a year of 1,000,000 calls, with the year before",
    "similar": "similar ones among 100,000 escalations for a form that is being typed, p95",
    "queue": "the shift lead's queue of 1,000 open escalations, of 100,000",
    "promises": "somebody's promises, own and taken over, where 1,000 escalations are open",
    "duty": "figures of a shift of 2,000 calls, out of a month of 65,000",
    "handover": "handover log of a shift with 2,000 calls and 300 open items",
    "handover-ratio": "the same against the bare queries it is made of",
    "export-csv": "CSV of 1,000,000 calls for quality checkers, durable",
    "export-memory": "resident memory of that export, a process of its own",
    "greeting": "F2 to the greeting on the screen",
    "keystroke-empty": "keystroke to paint, p99, empty note, fsync takes 500 ms",
    "keystroke-long": "keystroke to paint, p99, note of 5,000 characters, fsync takes 500 ms",
    "check-note": "full phrase check of a note of 2,000 characters, 10,000 phrases",
    "check-line": "full phrase check of a line of 60 characters, 10,000 phrases",
    "check-evaded": "full phrase check of a note with 200 disguised phrases",
    "check-start": "whole run of `check` on a short text",
    "build-time": "building a checker of 10,000 phrases",
    "build-memory": "what that checker adds to the resident memory",
    "list-time": "reading and proving a list of 10,000 rules, each with two examples",
    "memory": "resident memory of the call screen",
    "growth": "growth over the last 1,000 of 2,000 calls",
}
"""All benchmarks, in the order of the table."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One line; `floor` and `ratio` are empty where the limit is not a ratio."""

    key: str
    figure: str
    limit: str
    kept: bool
    floor: str = ""
    ratio: str = ""

    def cells(self) -> tuple[str, ...]:
        return WHAT[self.key], self.figure, self.floor, self.ratio, self.limit, "" if self.kept else "**over**"


class Figures:
    """What this run has measured."""

    def __init__(self) -> None:
        self.lines: dict[str, Figure] = {}
        self.skipped: dict[str, str] = {}

    def ratio(
        self, key: str, measured: Iterable[float], floor: Iterable[float], limit: float, unit: str, of: str
    ) -> None:
        """Hold the median of `measured` against `limit` times the median of `floor`, which is a thing called `of`."""
        figure, base = median(measured), median(floor)
        self._take(
            Figure(
                key=key,
                figure=with_unit(figure, unit),
                floor=f"{with_unit(base, unit)} ({of})",
                ratio=f"{figure / base:.2f}",
                limit=f"≤ {limit:g} ×",
                kept=figure <= limit * base,
            )
        )

    def limit(self, key: str, figure: float, limit: float, unit: str) -> None:
        """Hold a figure against a limit that was named as it is."""
        self._take(
            Figure(key=key, figure=with_unit(figure, unit), limit=f"≤ {with_unit(limit, unit)}", kept=figure <= limit)
        )

    def skip(self, key: str, reason: str) -> None:
        self.skipped[key] = reason

    @property
    def complete(self) -> bool:
        return set(self.lines) | set(self.skipped) == set(WHAT)

    def _take(self, line: Figure) -> None:
        self.lines[line.key] = line
        assert line.kept, f"over the limit: {' | '.join(line.cells())}"

    def table(self) -> str:
        """The lines measured, as Markdown."""
        rows = [HEAD, ("---",) * len(HEAD)]
        for key, what in WHAT.items():
            if key in self.lines:
                rows.append(self.lines[key].cells())
            elif key in self.skipped:
                rows.append((what, "not measured", "", "", "", self.skipped[key]))
        return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def with_unit(value: float, unit: str) -> str:
    return f"{value:.{0 if value >= 100 else 1 if value >= 10 else 2}f} {unit}"


def machine(platform_name: str) -> str:
    """What the figures were measured on, without names of people or hosts."""
    model = platform.machine()
    try:
        told = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
        model = next(line.partition(":")[2].strip() for line in told.splitlines() if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return (
        f"Measured on {date.today().isoformat()}: {platform.system()}, {cores} cores, {model}, "  # noqa: DTZ011
        f"Python {platform.python_version()}, Qt platform {platform_name}."
    )


def write_table(figures: Figures, platform_name: str) -> None:
    """Replace what stands between the marks of the table."""
    text = TABLE.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    written = f"{BEGIN}\n{machine(platform_name)}\n\n{figures.table()}{END}"
    TABLE.write_text(f"{before}{written}{after}", encoding="utf-8")


def interleaved(rounds: int, *works: Callable[[], float]) -> tuple[list[float], ...]:
    """Do each work in turn, `rounds` times: what slows the machine down slows all of them down."""
    taken: tuple[list[float], ...] = tuple([] for _ in works)
    for _ in range(rounds):
        for work, times in zip(works, taken, strict=True):
            times.append(work())
    return taken
