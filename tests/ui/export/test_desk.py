"""The list on the screen goes into a file: exactly it, only where nothing is there, and never half."""

import errno
import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QDesktopServices

from agent_console.domain.call_list import CallColumn, CallOrder
from agent_console.exchange.whole_file import Writing
from agent_console.ui.export.offer import Extent
from agent_console.ui.export.span_wish import SpanTable, SpanWish
from agent_console.ui.jobs import Jobs
from agent_console.ui.review.call_columns import Column
from agent_console.ui.review.typed_filter import TypedFilter
from tests.builders import AT, CHINA, a_complete_call
from tests.store.test_call_lines import damage
from tests.ui.export.conftest import Open, Stage, numbers, rows

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    "typed",
    [
        TypedFilter(),
        TypedFilter(search="套餐 1"),
        TypedFilter(agent="1002"),
        TypedFilter(kind="complaint"),
        TypedFilter(since="-1d", until="-1d"),
        TypedFilter(flagged=True),
        TypedFilter(severity="block"),
        TypedFilter(length="<60"),
        TypedFilter(agent="1001", kind="fault", search="客户"),
        TypedFilter(search="没有这样的话"),
    ],
)
def test_exactly_the_calls_on_the_screen_come_out_in_the_order_of_the_screen(stage: Stage, typed: TypedFilter) -> None:
    stage.room.show_typed(typed)
    stage.open()
    assert numbers(stage.start()) == stage.shown()
    assert stage.troubles == []


@pytest.mark.parametrize("column", [*Column])
@pytest.mark.parametrize("turned", [False, True])
def test_every_order_of_the_list_is_the_order_of_the_file(stage: Stage, column: Column, turned: bool) -> None:
    rows_ = stage.room.view.rows
    for _ in range(1 + turned):
        rows_.horizontalHeader().sectionClicked.emit(column)
    stage.open()
    assert numbers(stage.start()) == stage.shown()
    assert len(stage.shown()) == 12


def test_a_saved_filter_comes_out_as_it_is_shown(stage: Stage) -> None:
    kept = TypedFilter(kind="complaint", agent="1001").kept_as("投诉", AT.date(), CHINA)
    stage.store.filters.keep(kept, stage.crew.quality)
    (saved,) = stage.store.filters.all_(stage.crew.quality)
    stage.room.view.saved_wanted.emit(saved)
    stage.open()
    assert numbers(stage.start()) == stage.shown()
    assert 0 < len(stage.shown()) < 12


def test_the_pane_says_the_filter_the_order_and_the_number_and_goes_along_with_the_list(stage: Stage) -> None:
    pane = stage.desk.pane
    stage.open()
    assert pane.told.text() == "What comes out: all calls · newest first"
    assert pane.count.text() == "12 call(s)"
    stage.room.show_typed(TypedFilter(kind="complaint", agent="1001", search="客户"))
    assert pane.told.text() == "What comes out: agent 1001 · kind Complaint · search “客户” · newest first"
    assert pane.count.text() == f"{len(stage.shown())} call(s)"


def test_a_pane_that_is_closed_follows_nobody(stage: Stage) -> None:
    stage.open()
    stage.key(Qt.Key.Key_Escape)
    assert not stage.desk.pane.isVisible()
    stage.room.show_typed(TypedFilter(kind="complaint"))
    assert "all calls" in stage.desk.pane.told.text()


def choose(stage: Stage, first: int, last: int) -> None:
    model = stage.room.view.rows.model()
    span = QItemSelection(model.index(first, 0), model.index(last, Column.VIOLATIONS))
    stage.room.view.rows.selectionModel().select(span, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def test_chosen_rows_alone_come_out_where_that_is_asked(stage: Stage) -> None:
    choose(stage, 2, 5)
    stage.open()
    stage.take(Extent.CHOSEN)
    file = stage.start()
    assert numbers(file) == stage.shown()[2:6]
    manifest = json.loads((stage.folder / f"{file.name}.manifest.json").read_text(encoding="utf-8"))
    assert (manifest["rows"], manifest["filter"]["chosen"]) == (4, 4)


def test_one_chosen_row_is_no_question(stage: Stage) -> None:
    stage.open()
    pane = stage.desk.pane
    assert [pane.extent.itemText(place)[:1] for place in range(pane.extent.count())] == ["1", "3"]


def test_what_came_of_it_is_told_with_rows_sum_and_description(stage: Stage) -> None:
    stage.open()
    file = stage.start()
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    told = f"12 row(s) in {file}. SHA-256 {digest[:12]}…, described in calls.csv.manifest.json."
    assert stage.message == told
    assert stage.desk.pane.folder.isVisible()


def test_the_folder_of_the_file_can_be_opened(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    stage.open()
    stage.start()
    stage.desk.pane.folder.click()
    assert opened == [str(stage.folder)]


def test_damaged_calls_are_left_out_named_and_counted(stage: Stage, tmp_path: Path) -> None:
    number = stage.shown()[4]
    stage.open()
    damage(tmp_path / "console.db", "UPDATE calls SET outcome = x'ff' WHERE number = ?", number)
    file = stage.start()
    assert len(numbers(file)) == 11
    assert number not in numbers(file)
    assert stage.message.endswith(f"\n1 damaged, left out: {number}")


def test_a_file_that_is_there_is_replaced_only_when_it_is_said(stage: Stage) -> None:
    theirs = stage.folder / "calls.csv"
    theirs.write_text("theirs")
    stage.open()
    stage.start()
    bar = stage.desk.pane.bar
    assert theirs.read_text() == "theirs"
    assert bar.question is not None
    assert bar.verb.text() == "Replace “calls.csv”"
    assert stage.focused() == "exportAskKeep"
    stage.key(Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert theirs.read_text() == "theirs"
    stage.start()
    bar.verb.click()
    assert len(numbers(theirs)) == 12


def test_a_description_that_is_there_is_not_replaced_either(stage: Stage) -> None:
    (stage.folder / "calls.csv.manifest.json").write_text("theirs")
    stage.open()
    stage.start()
    assert stage.desk.pane.bar.question is not None
    assert stage.files() == ["calls.csv.manifest.json"]


@pytest.mark.parametrize(
    "name",
    [
        "", "   ", "../calls.csv", "a/../../calls.csv", "CON.csv", "nul", "com1.xlsx", "calls\u202evsc.exe.csv",
        "a:b.csv", "a|b.csv",
        "\u200bcalls.csv", f"{'长' * 90}.csv", "~nobody-of-that-name/calls.csv", "calls.csv ..", "folder/",
    ],
)  # fmt: skip
def test_names_that_lead_astray_are_refused_in_words_and_nothing_is_written(stage: Stage, name: str) -> None:
    stage.open()
    pane = stage.desk.pane
    pane.path.setText(name)
    pane.keys.all["start"].trigger()
    assert pane.path.property("marked")
    assert stage.message
    assert not stage.desk.running
    assert stage.files() == []
    assert stage.focused() == "exportPath"


def test_the_consoles_own_folder_takes_no_table(stage: Stage, tmp_path: Path) -> None:
    stage.open()
    stage.desk.pane.path.setText(str(tmp_path / "data" / "calls.csv"))
    stage.desk.pane.keys.all["start"].trigger()
    assert stage.message.startswith("The console keeps its own data there.")


def test_a_name_alone_goes_into_the_folder_and_gets_its_ending(stage: Stage) -> None:
    stage.open()
    stage.desk.pane.path.setText("周抽查")
    stage.desk.pane.keys.all["start"].trigger()
    assert stage.files() == ["周抽查.csv", "周抽查.csv.manifest.json"]


def test_a_folder_that_is_not_there_is_told(stage: Stage) -> None:
    stage.open()
    stage.start("nowhere/calls.csv")
    assert stage.message == "This folder does not exist. Make it first, or choose another one."
    assert stage.files() == []


@pytest.mark.parametrize("reason", ["", " ", ".", "。。。", "a", "a.", "123", "-?!"])
def test_a_reason_that_says_nothing_is_none(stage: Stage, reason: str) -> None:
    stage.open()
    stage.desk.pane.reveal.setChecked(True)
    stage.desk.pane.reason.setText(reason)
    stage.start()
    assert stage.files() == []
    assert stage.focused() == "exportReason"
    assert stage.message


def test_whole_numbers_need_a_reason_which_is_recorded(stage: Stage) -> None:
    pane = stage.desk.pane
    stage.open()
    pane.reveal.setChecked(True)
    stage.start()
    assert stage.files() == []
    assert stage.focused() == "exportReason"
    pane.reason.setText("投诉核查")
    file = stage.start()
    assert {row["caller"] for row in rows(file)} == {"13812345678"}
    line = stage.store.journal.entries(after_seq=stage.store.journal.head().entries - 1)[0]
    assert (line.act, line.facts["reason"], line.facts["reveal"]) == ("export.calls", "投诉核查", True)


def asks_for_nothing_special(stage: Stage) -> bool:
    pane = stage.desk.pane
    return not pane.reveal.isChecked() and pane.reason.text() == "" and not pane.reason.property("marked")


def ask_for_whole_numbers(stage: Stage) -> None:
    stage.desk.pane.reveal.setChecked(True)
    stage.desk.pane.reason.setText("投诉核查")


def test_the_next_file_has_no_whole_numbers_unless_they_are_asked_for_anew(stage: Stage) -> None:
    stage.open()
    ask_for_whole_numbers(stage)
    assert "13812345678" in stage.start("whole.csv").read_text(encoding="utf-8-sig")
    assert asks_for_nothing_special(stage)
    assert "13812345678" not in stage.start("masked.csv").read_text(encoding="utf-8-sig")


def test_whole_numbers_are_not_asked_for_any_more_once_the_pane_was_closed(stage: Stage) -> None:
    stage.open()
    ask_for_whole_numbers(stage)
    stage.open()  # Ctrl+E once more, in the pane that is open for the same table
    assert not asks_for_nothing_special(stage)
    stage.desk.pane.keys.all["leave"].trigger()
    stage.open()
    assert asks_for_nothing_special(stage)


def test_whole_numbers_of_calls_are_not_those_of_another_room(stage: Stage) -> None:
    stage.open()
    ask_for_whole_numbers(stage)
    stage.desk.open(stage.spans.offer(SpanWish(SpanTable.ESCALATIONS)))
    assert asks_for_nothing_special(stage)


def test_a_file_that_is_to_be_replaced_has_what_was_asked_for(stage: Stage) -> None:
    stage.open()
    (stage.folder / "calls.csv").write_text("", encoding="utf-8")
    ask_for_whole_numbers(stage)
    stage.start()
    stage.desk.pane.bar.confirm()
    assert "13812345678" in (stage.folder / "calls.csv").read_text(encoding="utf-8-sig")
    assert asks_for_nothing_special(stage)


def test_numbers_are_masked_unless_they_are_asked_for(stage: Stage) -> None:
    stage.open()
    assert "13812345678" not in stage.start().read_text(encoding="utf-8-sig")


def test_format_and_headers_are_as_chosen_and_remembered_with_the_folder(open_stage: Open, calls: None) -> None:
    first = open_stage()
    first.open()
    first.desk.pane.format.show_value("gbk")
    first.desk.pane.headers.show_value("zh")
    (first.folder / "weekly").mkdir()
    file = first.start("weekly/calls.csv")
    assert rows(file, "gb18030")[0]["编号"].startswith("C2026")
    second = open_stage()
    second.open()
    pane = second.desk.pane
    assert (pane.format.value(), pane.headers.value()) == ("gbk", "zh")
    assert pane.path.text() == str(file.parent / "calls-20261122-093000.csv")


def test_in_a_chinese_window_the_headers_are_chinese_until_others_are_chosen(open_stage: Open, calls: None) -> None:
    first = open_stage(language="zh_CN")
    first.open()
    assert first.desk.pane.headers.value() == "zh"
    first.start("one.csv")
    assert open_stage(language="en").desk.pane.headers.value() == "en", "nobody has chosen any"
    first.desk.pane.headers.show_value("en")
    first.start("two.csv")
    assert open_stage(language="zh_CN").desk.pane.headers.value() == "en"


def test_with_chinese_headers_scripts_and_flags_are_chinese_too(stage: Stage) -> None:
    call = replace(a_complete_call(stage.crew.agent), script="complaint", greeting_said_at=AT)
    stage.store.calls.save(call, stage.crew.agent)
    stage.room.refresh()
    stage.open()
    (english,) = [row for row in rows(stage.start("en.csv")) if row["script"] == "complaint"]
    assert (english["greeting_said"], english["correction_due"]) == ("yes", "")
    stage.desk.pane.headers.show_value("zh")
    told = rows(stage.start("zh.csv"))
    script = stage.exports._library().script("complaint", "zh_CN")
    assert script is not None
    assert not script.title.isascii()
    (chinese,) = [row for row in told if row["话术"] == script.title]
    assert (chinese["已问候"], chinese["需差错回拨"]) == ("是", "否")


def test_name_and_format_go_together(stage: Stage) -> None:
    pane = stage.desk.pane
    stage.open()
    pane.format.show_value("xlsx")
    pane.format.chosen.emit("xlsx")
    assert pane.path.text().endswith("calls-20261122-093000.xlsx")
    stage.start("calls.csv")
    assert (stage.folder / "calls.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    pane.path.textEdited.emit("x")
    assert pane.format.value() == "csv"
    assert stage.start("Calls.XLSX").read_bytes().startswith(b"PK")


def test_too_little_room_is_told_before_anything_is_written(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(stage.folder)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=10))
    entries = stage.store.journal.head().entries
    stage.open()
    stage.start()
    assert stage.message.startswith("The file may need 1 MB, and only 0 MB are free there.")
    assert (stage.files(), stage.store.journal.head().entries) == ([], entries)


def test_a_disk_that_becomes_full_leaves_nothing(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_self: Writing, _data: bytes) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(Writing, "write", full)
    stage.open()
    stage.start()
    assert stage.message.startswith("The disk is full.")
    assert stage.files() == []


def test_a_bug_is_told_and_leaves_nothing(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    from pytestqt.exceptions import capture_exceptions

    monkeypatch.setattr(os, "link", lambda *_: 1 // 0)
    stage.open()
    with capture_exceptions() as caught:
        stage.start()
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    assert stage.message.startswith("No file was written")
    assert stage.files() == []


def test_keys_alone_do_it(stage: Stage) -> None:
    stage.room.view.rows.setFocus()
    stage.key(Qt.Key.Key_E, CONTROL)
    assert stage.focused() == "exportExtent"
    stage.key(Qt.Key.Key_Return, CONTROL)
    assert len(stage.files()) == 2
    stage.key(Qt.Key.Key_Escape)
    assert not stage.desk.pane.isVisible()


def test_the_contract_names_are_there_once(stage: Stage) -> None:
    from PySide6.QtWidgets import QWidget

    names = [child.objectName() for child in stage.desk.pane.window().findChildren(QWidget)]
    for name in ("reviewExport", "exportPath", "exportReason", "exportStart", "exportProgress", "exportMessage"):
        assert names.count(name) == 1


def test_an_order_by_a_column_is_told(stage: Stage) -> None:
    words = stage.room.list.listed
    stage.room.list.listed = replace(words, order=CallOrder(CallColumn.TALK, True))
    stage.open()
    assert stage.desk.pane.told.text() == "What comes out: all calls · by “Length”, falling"


def test_closing_the_window_in_the_middle_ends_it_and_leaves_nothing(open_stage: Open, calls: None) -> None:
    import threading

    begun, go_on = threading.Event(), threading.Event()
    stage = open_stage(jobs=Jobs())
    stage.open()
    offer = stage.desk._offer
    assert offer is not None

    def slow(taking: object, progress: object) -> object:
        def tell(done: int, total: int) -> None:
            begun.set()
            assert go_on.wait(5)
            progress(done, total)  # type: ignore[operator]

        return offer.write(taking, tell)  # type: ignore[arg-type]

    stage.desk.open(replace(offer, write=slow))  # type: ignore[arg-type]
    stage.desk.pane.path.setText(str(stage.folder / "calls.csv"))
    stage.desk.pane.keys.all["start"].trigger()
    assert begun.wait(5)
    assert stage.desk.pane.progress.isVisible()
    stage.desk.stop()
    go_on.set()
    stage.qtbot.waitUntil(lambda: not stage.desk.running)
    assert stage.files() == []
    assert stage.message == "Cancelled: no file was written, and nothing is left of it."


def test_escape_asks_before_it_stops_and_work_in_the_list_goes_on(open_stage: Open, calls: None) -> None:
    import threading

    begun, go_on = threading.Event(), threading.Event()
    stage = open_stage(jobs=Jobs())
    stage.open()
    offer = stage.desk._offer
    assert offer is not None

    def slow(taking: object, progress: object) -> object:
        begun.set()
        while not go_on.wait(0.001):
            progress(5, 12)  # type: ignore[operator]
        return offer.write(taking, progress)  # type: ignore[arg-type]

    stage.desk.open(replace(offer, write=slow))  # type: ignore[arg-type]
    stage.desk.pane.path.setText(str(stage.folder / "calls.csv"))
    stage.desk.pane.keys.all["start"].trigger()
    assert begun.wait(5)
    pane = stage.desk.pane
    stage.qtbot.waitUntil(lambda: pane.progress.text() == "5 of 12")
    stage.room.show_typed(TypedFilter(kind="complaint"))
    stage.qtbot.waitUntil(lambda: 0 < len(stage.shown()) < 12)
    assert "all calls" in pane.told.text()
    pane.keys.all["leave"].trigger()
    assert pane.bar.question is not None
    assert (pane.bar.verb.text(), pane.bar.keep.text()) == ("Stop writing", "Go on writing  Esc")
    pane.bar.keep.click()
    assert stage.desk.running
    pane.keys.all["leave"].trigger()
    pane.bar.verb.click()
    stage.qtbot.waitUntil(lambda: not stage.desk.running)
    go_on.set()
    assert stage.files() == []
    assert "kind Complaint" in pane.told.text()


@pytest.fixture
def at_it(open_stage: Open, calls: None) -> Iterator[Stage]:
    """In the middle of writing, until somebody stops it."""
    import threading

    begun, ended = threading.Event(), threading.Event()
    stage = open_stage(jobs=Jobs())
    stage.open()
    offer = stage.desk._offer
    assert offer is not None

    def endless(taking: object, progress: object) -> object:
        def tell(_done: int, _total: int) -> None:
            begun.set()
            while not ended.wait(0.001):
                progress(5, 12)  # type: ignore[operator]

        return offer.write(taking, tell)  # type: ignore[arg-type]

    stage.desk.open(replace(offer, write=endless))  # type: ignore[arg-type]
    stage.desk.pane.path.setText(str(stage.folder / "calls.csv"))
    stage.desk.pane.keys.all["start"].trigger()
    assert begun.wait(5)
    yield stage
    ended.set()


def test_whoever_leaves_while_a_file_is_written_is_asked_and_may_go_on_writing(at_it: Stage) -> None:
    left: list[bool] = []
    at_it.room.view.rows.setFocus()
    assert at_it.desk.hold(lambda: left.append(True))
    pane = at_it.desk.pane
    question = pane.bar.question
    assert question is not None
    assert question.about.startswith("“calls.csv” is still being written.")
    assert (pane.bar.verb.text(), at_it.focused()) == ("Stop writing and leave", "exportAskKeep")
    at_it.key(Qt.Key.Key_Return)
    assert (pane.bar.question, at_it.desk.running, left) == (None, True, [])


def test_whoever_stops_it_leaves_once_nothing_is_left_of_it_and_the_journal_knows(at_it: Stage) -> None:
    left: list[list[str]] = []
    at_it.desk.hold(lambda: left.append(at_it.files()))
    at_it.desk.pane.bar.verb.click()
    at_it.qtbot.waitUntil(lambda: bool(left))
    assert (left, at_it.desk.running) == ([[]], False)
    entries = at_it.store.journal.entries(after_seq=at_it.store.journal.head().entries - 2)
    assert [(line.act, line.target) for line in entries] == [
        ("export.calls.begun", "calls.csv"),
        ("export.calls.broken-off", "calls.csv"),
    ]


def test_nobody_is_asked_where_nothing_is_written(stage: Stage) -> None:
    stage.open()
    stage.start()
    assert not stage.desk.hold(lambda: None)
    assert stage.desk.pane.bar.question is None


def test_browsing_takes_name_and_format_and_asks_nothing_of_its_own(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtWidgets import QFileDialog

    asked: list[str] = []

    def choose_file(_parent: object, _title: str, proposed: str, kinds: str, *, options: object) -> tuple[str, str]:
        asked.extend([proposed, kinds])
        assert options == QFileDialog.Option.DontConfirmOverwrite
        return str(stage.folder / "chosen.xlsx"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose_file)
    stage.open()
    stage.desk.pane.browse.click()
    pane = stage.desk.pane
    assert asked == [str(stage.folder / "calls-20261122-093000.csv"), "Tables (*.csv *.xlsx)"]
    assert (pane.path.text(), pane.format.value()) == (str(stage.folder / "chosen.xlsx"), "xlsx")


def test_a_question_steals_no_focus_from_the_list(open_stage: Open, calls: None) -> None:
    stage = open_stage(jobs=Jobs())
    (stage.folder / "calls.csv").write_text("theirs")
    stage.open()
    stage.desk.pane.path.setText(str(stage.folder / "calls.csv"))
    stage.desk.pane.keys.all["start"].trigger()
    stage.room.view.rows.setFocus()
    stage.qtbot.waitUntil(lambda: stage.desk.pane.bar.question is not None)
    assert stage.focused() == "reviewCalls"


@pytest.mark.parametrize("by", ["click", "enter", "escape"])
def test_whoever_replaces_nothing_goes_on_in_the_pane(open_stage: Open, calls: None, by: str) -> None:
    stage = open_stage(jobs=Jobs())
    (stage.folder / "calls.csv").write_text("theirs")
    stage.open()
    pane = stage.desk.pane
    pane.path.setText(str(stage.folder / "calls.csv"))
    pane.path.setFocus()
    stage.key(Qt.Key.Key_Return, CONTROL)
    stage.qtbot.waitUntil(lambda: pane.bar.question is not None)
    assert pane.bar.keep.text() == "Cancel  Esc"
    stage.qtbot.waitUntil(lambda: stage.focused() == "exportAskKeep")
    if by == "click":
        stage.qtbot.mouseClick(pane.bar.keep, Qt.MouseButton.LeftButton)
    else:
        stage.key(Qt.Key.Key_Return if by == "enter" else Qt.Key.Key_Escape)
    assert pane.bar.question is None
    assert stage.focused() == "exportStart"


def test_whoever_is_at_the_pane_stays_in_it_until_it_is_closed(stage: Stage) -> None:
    (stage.folder / "calls.csv").write_text("theirs")
    stage.open()
    stage.desk.pane.path.setFocus()
    stage.start()
    stage.key(Qt.Key.Key_Escape)
    assert stage.focused() == "exportStart"
    stage.key(Qt.Key.Key_Escape)
    assert not stage.desk.pane.isVisible()
