"""The beat of the drafts: fixed, one write at a time, and no failed write is forgotten."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from agent_console.domain.call import Call
from agent_console.domain.call_hits import Reasons
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.ui.call.draft_beat import DraftBeat, Written
from tests.builders import AT, a_call
from tests.ui.call.held_jobs import HeldJobs


class Writing:
    """A record that is typed, and the drafts that were kept of it."""

    def __init__(self) -> None:
        self.jobs = HeldJobs()
        self.record: Call | None = a_call(note="")
        self.kept: list[Call] = []
        self.problem: Problem | None = None
        self.troubles: list[ConsoleError] = []
        self.beat = DraftBeat(self.jobs, self._written, self._keep, lambda: AT, self.jobs)
        self.beat.trouble.connect(self.troubles.append)

    def type(self, text: str) -> None:
        assert self.record is not None
        self.record = replace(self.record, note=self.record.note + text)

    def notes(self) -> list[str]:
        return [call.note for call in self.kept]

    def start(self) -> None:
        assert self.record is not None
        self.beat.start(self.record)

    def _written(self) -> Written | None:
        return None if self.record is None else Written(self.record)

    def _keep(self, call: Call, at: object, reasons: Reasons) -> None:
        assert (at, reasons) == (AT, ())
        if self.problem is not None:
            raise ConsoleError(self.problem)
        self.kept.append(call)


@pytest.fixture
def writing(qtbot: QtBot) -> Iterator[Writing]:
    writing = Writing()
    yield writing
    writing.beat.stop()


@pytest.fixture
def typist(qtbot: QtBot) -> Iterator[Callable[[Callable[[], object]], None]]:
    """Types without a pause, far quicker than the beat."""
    timer = QTimer()

    def type_on(letter: Callable[[], object]) -> None:
        timer.timeout.connect(letter)
        timer.start(5)

    yield type_on
    timer.stop()


def test_typing_without_a_pause_does_not_put_the_beat_off(
    qtbot: QtBot, writing: Writing, typist: Callable[[Callable[[], object]], None]
) -> None:
    writing.start()
    typist(lambda: writing.type("字"))
    qtbot.waitUntil(lambda: len(writing.kept) >= 3)
    assert len(set(writing.notes())) == len(writing.kept), "each beat has more than the one before"


def test_what_is_on_the_disk_is_not_written_again(writing: Writing) -> None:
    writing.start()
    writing.beat.beat()
    assert writing.kept == []
    writing.type("一")
    writing.beat.beat()
    writing.beat.beat()
    assert writing.notes() == ["一"]


def test_what_is_typed_and_taken_back_is_not_forgotten(writing: Writing) -> None:
    writing.start()
    first = writing.record
    writing.type("一")
    writing.beat.beat()
    writing.record = first
    writing.beat.beat()
    assert writing.notes() == ["一", ""]


def test_on_a_slow_disk_beats_are_skipped_and_the_newest_words_are_kept(writing: Writing) -> None:
    writing.start()
    writing.jobs.holding = True
    for letter in "一二三四":
        writing.type(letter)
        writing.beat.beat()
    assert writing.jobs.held == 1
    writing.jobs.let_through()
    assert writing.notes() == ["一"]
    writing.beat.beat()
    writing.jobs.let_through()
    assert writing.notes() == ["一", "一二三四"]


def test_a_failed_keep_is_told_and_tried_again_on_the_next_beat(writing: Writing) -> None:
    writing.start()
    writing.type("不能丢")
    writing.problem = Problem.FULL
    writing.beat.beat()
    writing.beat.beat()
    assert [error.problem for error in writing.troubles] == [Problem.FULL, Problem.FULL]
    writing.problem = None
    writing.beat.beat()
    assert writing.notes() == ["不能丢"]


def test_the_last_words_are_kept_behind_a_write_that_is_under_way(writing: Writing) -> None:
    writing.start()
    writing.jobs.holding = True
    writing.type("一")
    writing.beat.beat()
    writing.type("二")
    writing.beat.keep_last()
    writing.beat.stop()
    writing.jobs.let_through()
    assert writing.notes() == ["一", "一二"]


def test_nothing_is_kept_where_there_is_no_record(writing: Writing) -> None:
    writing.record = None
    writing.beat.beat()
    writing.beat.keep_last()
    assert writing.kept == []


def test_the_beat_of_one_record_writes_nothing_of_the_one_before(writing: Writing) -> None:
    writing.start()
    writing.type("第一通的秘密")
    writing.jobs.holding = True
    writing.beat.beat()
    writing.beat.stop()
    writing.record = a_call(note="")
    writing.start()
    writing.jobs.let_through()
    writing.type("第二通")
    writing.beat.beat()
    writing.jobs.let_through()
    first, second = writing.kept
    assert (first.note, second.note) == ("第一通的秘密", "第二通")
    assert first.id != second.id


def test_after_the_end_the_timer_beats_no_more(writing: Writing) -> None:
    writing.start()
    (timer,) = writing.beat.findChildren(QTimer)
    assert timer.isActive()
    assert timer.interval() == 250
    writing.beat.stop()
    assert not timer.isActive()
