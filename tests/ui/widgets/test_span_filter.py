"""The filter above a list of records: as it is typed, what is wrong with it, and which span it means."""

from datetime import UTC, date, datetime

import pytest
from pytestqt.qtbot import QtBot

from agent_console.ui.widgets.choice import Option
from agent_console.ui.widgets.span_filter import SpanFilter, TypedSpan
from tests.builders import a_person

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "faults"),
    [
        (TypedSpan(), ()),
        (TypedSpan(since="today", until="今天"), ()),
        (TypedSpan(since="someday"), ("since",)),
        (TypedSpan(since="-7d", until="-8d"), ("until",)),
        (TypedSpan(since="x", until="y"), ("since", "until")),
    ],
)
def test_what_is_not_understood_is_named(typed: TypedSpan, faults: tuple[str, ...]) -> None:
    assert typed.faults(TODAY) == faults


def test_a_span_ends_before_the_day_behind_its_last() -> None:
    since, until = TypedSpan(since="2026-11-20", until="2026-11-21").span(TODAY, UTC)
    assert since == datetime(2026, 11, 20, tzinfo=UTC)
    assert until == datetime(2026, 11, 22, tzinfo=UTC)
    assert TypedSpan().span(TODAY, UTC) == (None, None)


def test_it_tells_what_is_changed_by_hand_and_nothing_when_it_is_filled(qtbot: QtBot) -> None:
    bar = SpanFilter("test", lambda: TODAY)
    qtbot.addWidget(bar)
    bar.offer((Option("all", "all"), Option("open", "open")))
    changes: list[bool] = []
    bar.changed.connect(lambda: changes.append(True))
    bar.show_typed(TypedSpan("open", "-7d", "today", "1001"))
    assert changes == []
    assert bar.typed() == TypedSpan("open", "-7d", "today", "1001")
    bar.person.setText("1002 张伟")
    assert changes == [True]
    assert bar.typed().person == "1002"


def a_bar_with_people(qtbot: QtBot) -> SpanFilter:
    bar = SpanFilter("test", lambda: TODAY)
    qtbot.addWidget(bar)
    bar.show_people((a_person(job_number="1001", name="韩思远"), a_person(job_number="1002", name="韩雪")))
    return bar


def test_a_name_or_a_part_of_one_is_its_owners_job_number(qtbot: QtBot) -> None:
    bar = a_bar_with_people(qtbot)
    for typed in ("韩思远", "1001 韩思远", "1001", "思远"):
        bar.person.setText(typed)
        assert bar.typed() == TypedSpan(person="1001")
        assert bar.typed().faults(TODAY) == ()


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("zzz", "Person: Nobody is called “zzz”."),
        ("100", "Person: Nobody is called “100”."),
        ("韩", "Person: “韩” fits several people."),
    ],
)
def test_whom_nobody_is_called_is_marked_and_said_with_what_is_still_listed(
    qtbot: QtBot, typed: str, words: str
) -> None:
    bar = a_bar_with_people(qtbot)
    bar.person.setText(typed)
    assert bar.typed().faults(TODAY) == ("person",)
    bar.show_faults(bar.typed().faults(TODAY))
    assert bar.not_applied.text().startswith(words)
    assert bar.not_applied.text().endswith("the list is still the one of before.")
    assert bar.person.property("marked")
    bar.person.setText("")
    bar.show_faults(bar.typed().faults(TODAY))
    assert bar.not_applied.isHidden()
    assert not bar.person.property("marked")


def test_a_name_that_was_typed_before_people_are_known_is_told_again_once_they_are(qtbot: QtBot) -> None:
    bar = SpanFilter("test", lambda: TODAY)
    qtbot.addWidget(bar)
    bar.person.setText("韩思远")
    assert bar.typed().person == "韩思远"
    changes: list[str] = []
    bar.changed.connect(lambda: changes.append(bar.typed().person))
    bar.show_people((a_person(job_number="1001", name="韩思远"),))
    assert changes == ["1001"]
    bar.show_people((a_person(job_number="1001", name="韩思远"),))
    assert changes == ["1001"]


def test_its_parts_have_names_for_a_screen_reader(qtbot: QtBot) -> None:
    bar = SpanFilter("test", lambda: TODAY)
    qtbot.addWidget(bar)
    assert all((bar.which.accessibleName(), bar.since.line.accessibleName(), bar.person.accessibleName()))
    assert bar.which.objectName() == "testWhich"
