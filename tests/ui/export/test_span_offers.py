"""Other rooms ask for a span of time: all records of it come out."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from agent_console.domain.escalation_list import EscalationsAsked
from agent_console.domain.escalation_steps import StepKind
from agent_console.domain.handover import HandoversAsked
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


@pytest.mark.usefixtures("escalations")
def test_the_filter_of_the_list_of_escalations_is_that_of_the_file(stage: Stage) -> None:
    other = stage.store.escalations.send(a_form(problem="退费"), stage.crew.colleague, RULES)
    stage.store.escalations.take_step(other.id, StepKind.VOIDED, stage.crew.lead, RULES, text="重复")
    for which, person, told, problems in (
        ("open", "", "open ones · all there are, oldest first", ["账单多扣三十元", "宽带断线"]),
        ("closed", "", "those on which nobody owes anything · all there are, oldest first", ["退费"]),
        ("", "1002", "of 1002 · all there are, oldest first", ["退费"]),
        ("overdue", "1001", "overdue ones · of 1001 · all there are, oldest first", []),
    ):
        stage.desk.open(stage.spans.offer(SpanWish(SpanTable.ESCALATIONS, which=which, job_number=person)))
        assert stage.desk.pane.told.text() == f"What comes out: {told}"
        assert stage.desk.pane.count.text() == f"{len(problems)} escalation(s)"
        file = stage.start(f"{which}{person}.csv")
        assert [row["problem"] for row in rows(file)] == problems
        manifest = json.loads(Path(f"{file}.manifest.json").read_text(encoding="utf-8"))
        assert (manifest["filter"].get("which", ""), manifest["filter"].get("person", "")) == (which, person)


@pytest.mark.parametrize("which", [*EscalationsAsked, *HandoversAsked])
def test_every_choice_of_those_lists_has_words(stage: Stage, which: str) -> None:
    table = SpanTable.ESCALATIONS if isinstance(which, EscalationsAsked) else SpanTable.HANDOVERS
    told = stage.spans.offer(SpanWish(table, which=which)).told
    assert (told == "all there are, oldest first") == (which == "all")
