"""A sample is shown before it is written, and is the one that the command draws with the same seed."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from agent_console.domain.call_list import NEWEST_FIRST, OLDEST_FIRST, CallColumn, CallOrder
from agent_console.domain.staff import Person
from agent_console.exchange.call_sample import Preview
from agent_console.exchange.calls_file import Order
from agent_console.exchange.table import Progress
from agent_console.ui.export.offer import Extent, SampleWish
from agent_console.ui.review.typed_filter import TypedFilter
from tests.builders import a_complete_call
from tests.ui.export.conftest import Stage, numbers

CONTROL = Qt.KeyboardModifier.ControlModifier


def sample(stage: Stage, size: int, seed: int, *, per_agent: bool = False) -> None:
    """Ask for it in the pane, and wait until it is shown."""
    if not stage.desk.pane.isVisible():
        stage.open()
    stage.take(Extent.SAMPLE)
    stage.desk.pane.sample.show_wish(SampleWish(size, per_agent, seed))
    stage.desk.sampler.look()
    stage.qtbot.waitUntil(lambda: stage.jobs.pending == 0)


def cells(stage: Stage) -> dict[str, list[str]]:
    """The table by the names of its lines."""
    lines = stage.desk.pane.sample.table.as_lines().splitlines()[1:]
    return {line.split("\t")[0]: line.split("\t")[1:] for line in lines}


@pytest.mark.parametrize(("size", "per_agent"), [(5, False), (2, True)])
@pytest.mark.parametrize("typed", [TypedFilter(), TypedFilter(search="客户", agent="1001")])
def test_window_and_command_write_the_same_sample_for_the_same_seed(
    stage: Stage, tmp_path: Path, size: int, per_agent: bool, typed: TypedFilter
) -> None:
    stage.store.reviews.nominate(stage.room.view.table.call_at(1).id, stage.crew.quality, "客户来信")  # type: ignore[union-attr]
    stage.room.show_typed(typed)
    sample(stage, size, 7, per_agent=per_agent)
    file = stage.start()
    order = Order(
        file=tmp_path / "calls.csv",
        wanted=stage.room.list.listed.wanted,
        order=stage.room.list.listed.order,
        sample=size,
        seed=7,
        per_agent=per_agent,
    )
    stage.exports.calls(order, stage.crew.quality)
    assert file.read_bytes() == (tmp_path / "calls.csv").read_bytes()
    assert manifest(file) == manifest(tmp_path / "calls.csv")
    assert len(numbers(file)) == min(size, len(stage.shown())) * (len({*typed_agents(stage)}) if per_agent else 1)


def typed_agents(stage: Stage) -> list[str]:
    table = stage.room.view.table
    return [call.job_number for row in range(table.rowCount()) if (call := table.call_at(row)) is not None]


def test_the_preview_says_what_the_file_then_holds(stage: Stage) -> None:
    sample(stage, 6, 3)
    shown = cells(stage)
    file = stage.start()
    about = json.loads(Path(f"{file}.manifest.json").read_text(encoding="utf-8"))["sample"]
    chance, first = about["by_chance"], about["always"]["drawn"]
    summary = stage.desk.pane.sample.summary.text()
    assert summary.startswith(f"{about['drawn']} of 12 calls are drawn, 50.0 %: {chance} by chance, {first} first.")
    for mark, words in (("violation", "First: violation"), ("complaint", "First: complaint")):
        rule = about["always"]["rules"][mark]
        assert shown[words][:2] == [str(rule["calls"]), str(rule["drawn"])]
    for agent, part in about["agents"].items():
        (row,) = [row for name, row in shown.items() if name.startswith(f"Agent {agent}")]
        assert row[:2] == [str(part["calls"]), str(part["by_chance"])]
    by_kind = {name: row[1] for name, row in shown.items() if name in ("Consultation", "Complaint", "Fault")}
    assert by_kind == {
        name: str(about["strata"]["kinds"][kind]["by_chance"])
        for name, kind in (("Consultation", "consultation"), ("Complaint", "complaint"), ("Fault", "fault"))
    }


def test_nothing_is_written_or_journalled_for_a_preview(stage: Stage) -> None:
    entries = stage.store.journal.head().entries
    sample(stage, 6, 3)
    assert (stage.files(), stage.store.journal.head().entries) == ([], entries)


def test_how_little_so_few_prove_is_said_in_words(stage: Stage) -> None:
    sample(stage, 6, 3)
    box = stage.desk.pane.sample
    assert "If none of those drawn by chance has a fault, at least" in box.summary.text()
    assert "Too few for a figure on all calls" in box.warnings.text()
    assert "Too few to judge a single agent by: 1001, 1002." in box.warnings.text()
    assert box.rules.text().startswith("Drawn first, up to 50 % of the sample: violation, phrase kept for a reason")
    assert box.rules.text().endswith("There may be more such calls than that; nominated ones are always drawn.")


def test_the_same_seed_draws_the_same_and_a_key_takes_another(stage: Stage) -> None:
    sample(stage, 4, 3)
    first = numbers(stage.start("one.csv"))
    assert numbers(stage.start("two.csv")) == first
    box = stage.desk.pane.sample
    box.seed.setFocus()
    stage.key(Qt.Key.Key_G, CONTROL)
    assert box.seed.text() != "3"


def test_what_is_typed_wrong_is_marked_and_nothing_is_written(stage: Stage) -> None:
    sample(stage, 4, 3)
    box = stage.desk.pane.sample
    for size, seed in (("0", "3"), ("", "3"), ("4", ""), ("四", "3")):
        box.size_line.show_text(size)
        box.seed.show_text(seed)
        stage.start()
        assert box.size_line.property("marked") or box.seed.property("marked")
    assert stage.files() == []


def test_the_sample_can_be_listed_on_the_screen(stage: Stage) -> None:
    sample(stage, 5, 3)
    drawn = numbers(stage.start())
    stage.desk.pane.keys.all["list"].trigger()
    assert sorted(stage.shown()) == sorted(drawn)
    pane = stage.desk.pane
    assert pane.told.text() == "What comes out: all calls · newest first"
    assert pane.sample.summary.text().startswith("5 of 12 calls are drawn")
    assert sorted(numbers(stage.start("again.csv"))) == sorted(drawn)
    stage.take(Extent.WHOLE)
    assert pane.told.text() == "What comes out: 5 picked one by one · newest first"
    assert numbers(stage.start("listed.csv")) == stage.shown()
    assert json.loads((stage.folder / "listed.csv.manifest.json").read_text("utf-8"))["filter"]["chosen"] == 5
    assert [pane.extent.itemText(place)[:1] for place in range(pane.extent.count())] == ["1", "3"]
    stage.room.show_typed(TypedFilter())
    assert len(stage.shown()) == 12


def manifest(file: Path) -> dict[str, object]:
    """But for what no two exports share: the name, and how long the journal is by then."""
    told = json.loads(Path(f"{file}.manifest.json").read_text(encoding="utf-8"))
    return {name: value for name, value in told.items() if name not in ("file", "journal")}


@pytest.mark.parametrize("reopened", [False, True])
def test_a_sample_that_was_listed_first_is_written_with_the_same_description(stage: Stage, reopened: bool) -> None:
    """Look, then write: the paper goes on telling of the calls that the sample was drawn from, not of itself."""
    stage.room.show_typed(TypedFilter(kind="complaint"))
    calls = len(stage.shown())
    sample(stage, 2, 3)
    straight = stage.start("straight.csv")
    summary = stage.desk.pane.sample.summary.text()
    told = stage.desk.pane.told.text()
    stage.desk.pane.keys.all["list"].trigger()
    assert len(stage.shown()) == 2 < calls
    if reopened:
        stage.desk.pane.keys.all["leave"].trigger()
        stage.open()
    pane = stage.desk.pane
    for name in ("one.csv", "two.csv"):
        assert (pane.extent.value(), pane.told.text(), pane.count.text()) == (Extent.SAMPLE, told, f"{calls} call(s)")
        assert pane.sample.summary.text() == summary
        file = stage.start(name)
        assert file.read_bytes() == straight.read_bytes()
        assert manifest(file) == manifest(straight)
    assert len(stage.shown()) == 2


def test_another_sample_can_be_drawn_while_one_is_listed(stage: Stage) -> None:
    sample(stage, 5, 3)
    stage.desk.pane.keys.all["list"].trigger()
    stage.desk.pane.sample.show_wish(SampleWish(7, False, 4))
    stage.desk.sampler.look()
    assert stage.desk.pane.sample.summary.text().startswith("7 of 12 calls")
    stage.desk.pane.keys.all["list"].trigger()
    assert len(stage.shown()) == 7
    assert sorted(numbers(stage.start())) == sorted(stage.shown())


def test_the_whole_list_of_a_sample_and_what_it_was_drawn_from_are_told_apart(stage: Stage) -> None:
    sample(stage, 5, 3)
    pane = stage.desk.pane
    pane.keys.all["list"].trigger()
    assert [pane.extent.itemText(place) for place in (0, 1)] == ["1 all of them: 5 call(s)", "3 a sample of them"]
    stage.take(Extent.WHOLE)
    assert (pane.told.text(), pane.count.text()) == (
        "What comes out: 5 picked one by one · newest first",
        "5 call(s)",
    )
    stage.take(Extent.SAMPLE)
    assert (pane.told.text(), pane.count.text()) == ("What comes out: all calls · newest first", "12 call(s)")
    assert pane.sample.summary.text().startswith("5 of 12 calls")


def test_the_key_that_the_list_names_shows_all_again_from_the_pane_too(stage: Stage) -> None:
    sample(stage, 5, 3)
    stage.desk.pane.sample.seed.setFocus()
    stage.key(Qt.Key.Key_L, CONTROL)
    assert len(stage.shown()) == 5
    assert "Ctrl+Shift+T" in stage.room.view.message.text()
    stage.key(Qt.Key.Key_T, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert len(stage.shown()) == 12
    assert stage.desk.pane.has_focus()


def test_another_filter_ends_the_sample_that_was_listed(stage: Stage) -> None:
    sample(stage, 5, 3)
    stage.desk.pane.keys.all["list"].trigger()
    stage.room.show_typed(TypedFilter(agent="1001"))
    pane = stage.desk.pane
    assert (pane.told.text(), pane.count.text()) == ("What comes out: agent 1001 · newest first", "6 call(s)")
    stage.qtbot.waitUntil(lambda: pane.sample.summary.text().startswith("5 of 6 calls"))
    about = manifest(stage.start())["sample"]
    assert isinstance(about, dict)
    assert about["calls"] == 6


def test_the_table_is_copied_with_its_titles(stage: Stage) -> None:
    sample(stage, 5, 3)
    stage.desk.pane.keys.all["copy"].trigger()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == "Part\tCalls\tDrawn\tShare\tNone faulty proves\tBand at worst"
    assert len(copied) == len(cells(stage)) + 1


def test_a_list_without_calls_is_no_sample(stage: Stage) -> None:
    stage.room.show_typed(TypedFilter(search="没有这样的话"))
    sample(stage, 5, 3)
    assert stage.desk.pane.sample.summary.text() == "There are no calls to draw from."


def test_a_list_that_changes_is_drawn_from_anew(stage: Stage) -> None:
    sample(stage, 5, 3)
    stage.room.show_typed(TypedFilter(agent="1001"))
    stage.qtbot.waitUntil(lambda: " of 6 calls" in stage.desk.pane.sample.summary.text())


def test_what_fails_is_told(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    from agent_console.domain.errors import ConsoleError, Problem

    def busy(*_: object) -> object:
        raise ConsoleError(Problem.BUSY)

    monkeypatch.setattr(stage.exports, "sample", busy)
    sample(stage, 5, 3)
    assert stage.message.startswith("The data file is in use by another program.")


@pytest.mark.parametrize("order", [NEWEST_FIRST, OLDEST_FIRST, CallOrder(CallColumn.TALK, True)])
def test_a_sample_is_written_in_the_order_that_is_told_and_shown(stage: Stage, order: CallOrder) -> None:
    """Which calls are drawn has nothing to do with it."""
    stage.room.list.listed = replace(stage.room.list.listed, order=order)
    stage.room.refresh()
    sample(stage, 6, 3)
    file = stage.start()
    stage.desk.pane.keys.all["list"].trigger()
    assert numbers(file) == stage.shown()
    words = {NEWEST_FIRST: "newest first", OLDEST_FIRST: "oldest first"}.get(order, "by “Length”, falling")
    assert stage.desk.pane.told.text().endswith(words)
    about = manifest(file)
    assert about["filter"]["order"] == f"{order.column} {'down' if order.descending else 'up'}"  # type: ignore[index]
    other = replace(order, descending=not order.descending)
    stage.room.list.listed = replace(stage.room.list.listed, order=other)
    stage.open()
    sample(stage, 6, 3)
    turned = stage.start("turned.csv")
    assert numbers(turned) == numbers(file)[::-1]


def test_calls_that_come_in_do_not_reckon_the_sample_anew_and_are_in_the_next_one(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    sample(stage, 5, 3)
    reckoned: list[Order] = []
    really = stage.exports.sample

    def reckon(order: Order, by: Person, progress: Progress | None = None) -> Preview:
        reckoned.append(order)
        return really(order, by, progress)

    monkeypatch.setattr(stage.exports, "sample", reckon)
    stage.store.calls.save(a_complete_call(stage.crew.agent), stage.crew.agent)
    stage.room.refresh()
    pane = stage.desk.pane
    assert pane.count.text() == "13 call(s)"
    assert (reckoned, pane.sample.summary.text()[:12]) == ([], "5 of 12 call")
    stage.desk.pane.keys.all["seed"].trigger()
    assert pane.sample.summary.text().startswith("5 of 13 calls")
