"""A duty record in words: every figure is told, and what this version does not know is told as it stands."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QObject

from agent_console.domain.catalogue import PauseReason
from agent_console.domain.duty import DutyFigures, IncidentFigure, OnDuty, PauseFigure
from agent_console.ui.duty.words import DutyWords
from agent_console.ui.shift_words import ShiftWords
from agent_console.ui.wording import Wording
from tests.builders import CHINA
from tests.shifts import EARLY


@pytest.fixture
def words(qapp: QObject) -> DutyWords:
    pauses = (PauseReason("rest", (("en", "Rest"),)),)
    return DutyWords(ShiftWords("en", CHINA, qapp), Wording(), pauses, "en", qapp)


def test_calls_are_told_by_kind_with_shares_and_lengths(words: DutyWords) -> None:
    figures = DutyFigures(
        until=EARLY.end, calls=8, by_kind=(("complaint", 5), ("", 2), ("haiku", 1)), answered_in_time=6,
        talk_seconds=7509, longest_seconds=905, longest_call="C20261122-0007", violations=3, calls_with_violations=2,
        overrides=1, escalations_sent=4, escalations_answered=3, escalations_overdue=1,
    )  # fmt: skip
    told = dict(words.figures(figures))
    assert told["Calls"] == "8 (Complaint 5, no kind 2, haiku 1)"
    assert told["Answered in time"] == "6 of 8 (75 %)"
    assert told["Talked"] == "2:05:09, average 15:39, longest 15:05 (C20261122-0007)"
    assert told["Violations"] == "3 in 2 call(s), kept with a reason 1"
    assert told["Escalations"] == "sent 4, answered 3, over the limit 1"


def test_pauses_people_and_incidents_are_told(words: DutyWords) -> None:
    person = OnDuty(
        number="S20261122-0001", job_number="1001", name="王芳", started_at=EARLY.begin, ended_at=None,
        arrived_in_time=False, ready_in_time=False,
    )  # fmt: skip
    cleared = EARLY.begin + timedelta(hours=1)
    incidents = (
        IncidentFigure(
            number="I1", kind="fault", what="黑屏\n闪烁", place="12 号席", opened_at=EARLY.begin, cleared_at=cleared
        ),
        IncidentFigure(number="I2", kind="flood", what="漏水", place="", opened_at=EARLY.begin, cleared_at=None),
    )
    figures = DutyFigures(
        until=EARLY.end, staff=(person,), incidents=incidents,
        pauses=(PauseFigure("rest", 2, 600), PauseFigure("gone", 1, 60)),
    )  # fmt: skip
    told = dict(words.figures(figures))
    assert told["Pauses"] == "Rest 2 (10:00), gone 1 (1:00)"
    assert told["Staff"] == "1, late 1, not ready at the begin 1"
    assert told["Incidents"].splitlines() == [
        "I1 · Equipment fault · 12 号席 · 黑屏 闪烁 · 2026-11-22 07:00:00 – 2026-11-22 08:00:00",
        "I2 · flood · 漏水 · 2026-11-22 07:00:00 – still open",
    ]
    assert words.person(person) == ("1001 王芳", "S20261122-0001", "2026-11-22 07:00:00", "open", "late", "no")


def test_a_shift_without_calls_divides_by_nothing(words: DutyWords) -> None:
    told = dict(words.figures(DutyFigures(until=EARLY.end)))
    assert told["Calls"] == "0"
    assert told["Answered in time"] == told["Talked"] == "no calls"
    assert told["Pauses"] == told["Incidents"] == "none"
