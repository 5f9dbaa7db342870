"""The filter above a list of records: as it is typed, what is wrong with it, and which span it means."""

from datetime import UTC, date, datetime

import pytest
from pytestqt.qtbot import QtBot

from agent_console.ui.widgets.choice import Option
from agent_console.ui.widgets.span_filter import SpanFilter, TypedSpan

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


def test_its_parts_have_names_for_a_screen_reader(qtbot: QtBot) -> None:
    bar = SpanFilter("test", lambda: TODAY)
    qtbot.addWidget(bar)
    assert all((bar.which.accessibleName(), bar.since.line.accessibleName(), bar.person.accessibleName()))
    assert bar.which.objectName() == "testWhich"
