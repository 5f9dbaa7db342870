"""Other rooms ask for a span of time: all records of it come out."""

from datetime import timedelta
from pathlib import Path

import pytest

from agent_console.exchange.table import SpanOrder
from agent_console.ui.export.span_wish import SpanTable, SpanWish
from tests.builders import AT
from tests.escalations import RULES, a_form
from tests.ui.export.conftest import Stage, rows

DAY = AT.replace(hour=16, minute=0) - timedelta(days=1)  # midnight in China


@pytest.fixture
def escalations(stage: Stage) -> None:
    for problem in ("账单多扣三十元", "宽带断线"):
        stage.store.escalations.send(a_form(problem=problem), stage.crew.agent, RULES)


@pytest.mark.usefixtures("escalations")
def test_escalations_come_out_masked_or_with_a_reason_whole(stage: Stage) -> None:
    stage.desk.open(stage.spans.offer(SpanWish(SpanTable.ESCALATIONS)))
    pane = stage.desk.pane
    assert pane.title.text() == "Export: Escalations"
    assert (pane.told.text(), pane.count.text()) == ("What comes out: all there are, oldest first", "2 escalation(s)")
    assert not pane.extent.isVisible()
    assert pane.reveal.isVisible()
    assert [row["problem"] for row in rows(stage.start())] == ["账单多扣三十元", "宽带断线"]


@pytest.mark.usefixtures("escalations")
@pytest.mark.parametrize("table", [*SpanTable])
def test_window_and_command_write_the_same_table(stage: Stage, table: SpanTable, tmp_path: Path) -> None:
    stage.desk.open(stage.spans.offer(SpanWish(table, DAY, DAY + timedelta(days=1))))
    assert not stage.desk.pane.reveal.isVisible() or table is SpanTable.ESCALATIONS
    stage.desk.pane.path.show_text(str(stage.folder / f"{table}.csv"))
    stage.desk.start()
    order = SpanOrder(file=tmp_path / "command.csv", since=DAY, until=DAY + timedelta(days=1))
    getattr(stage.exports, table.value)(order, stage.crew.quality)
    written, expected = rows(stage.folder / f"{table}.csv"), rows(tmp_path / "command.csv")
    assert written == expected[: len(written)]  # the journal has gone on since
    assert len(written) == len(expected) or table is SpanTable.JOURNAL


@pytest.mark.parametrize(
    ("since", "until", "told"),
    [
        (DAY, DAY + timedelta(days=1), "from 2026-11-22 to 2026-11-22, oldest first"),
        (DAY, None, "from 2026-11-22 on, oldest first"),
        (None, DAY, "up to 2026-11-21, oldest first"),
    ],
)
def test_the_span_is_told_in_whole_days(stage: Stage, since: object, until: object, told: str) -> None:
    offer = stage.spans.offer(SpanWish(SpanTable.JOURNAL, since, until))  # type: ignore[arg-type]
    assert offer.told == told


def test_another_table_gets_another_name(stage: Stage) -> None:
    stage.open()
    assert "calls-20261122" in stage.desk.pane.path.text()
    stage.desk.open(stage.spans.offer(SpanWish(SpanTable.DUTY)))
    assert "duty-20261122" in stage.desk.pane.path.text()
    assert stage.desk.pane.count.text() == "0 duty record(s)"


def test_a_list_of_another_room_does_not_change_what_is_offered(stage: Stage) -> None:
    stage.open()
    stage.desk.open(stage.spans.offer(SpanWish(SpanTable.DUTY)))
    stage.room.show_today()
    assert stage.desk.pane.title.text() == "Export: Signed duty records, a row a shift"
