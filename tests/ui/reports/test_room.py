"""The reports by keyboard: periods, views, figures, and the ways out of the house."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.report import Period
from agent_console.store.store import Store
from agent_console.ui.colours import DARK
from agent_console.ui.jobs import Jobs
from agent_console.ui.reports.measures import Measure
from agent_console.ui.reports.room import ReportsRoom
from agent_console.ui.theme import Scheme, Theme
from tests.crew import Crew
from tests.ui.reports.conftest import CONTROL, Open, lines, press

BOTH = CONTROL | Qt.KeyboardModifier.ShiftModifier


def test_the_running_month_is_shown_first_beside_the_one_before(room: ReportsRoom) -> None:
    assert room.view.span.text() == "2026-11  2026-11-01 – 2026-11-30"
    assert lines(room) == ["Consultation 2", "Complaint 2", "Total 4"]
    assert room.view.table.cell(0, 2) == "1"
    assert room.view.totals.text().startswith(
        "Still running, compared with the same part of the period before (10-01 – 10-22, until 09:30): "
        "Calls 4 (▲ +300.0 %)"
    )
    assert room.view.table.titles()[2] == "Same part before"


def test_keys_go_from_period_to_period(qtbot: QtBot, room: ReportsRoom) -> None:
    press(qtbot, Qt.Key.Key_B, CONTROL)
    assert room.view.span.text().startswith("2026-10  ")
    assert lines(room) == ["Consultation 1", "Total 1"]
    press(qtbot, Qt.Key.Key_N, CONTROL)
    press(qtbot, Qt.Key.Key_N, CONTROL)
    assert room.view.span.text().startswith("2026-12  ")
    assert room.view.totals.text() == "This period has not begun yet."
    press(qtbot, Qt.Key.Key_T, CONTROL)
    assert room.view.span.text().startswith("2026-11  ")


@pytest.mark.parametrize(
    ("typed", "span"),
    [
        ("2026Q4", "Quarter 4 of 2026  2026-10-01 – 2026-12-31"),
        ("2026H2", "Second half of 2026  2026-07-01 – 2026-12-31"),
        ("2026", "2026  2026-01-01 – 2026-12-31"),
        ("2026W47", "Week 47 of 2026  2026-11-16 – 2026-11-22"),
        ("yesterday", "2026-11  2026-11-01 – 2026-11-30"),
        ("last week", "Week 46 of 2026  2026-11-09 – 2026-11-15"),
    ],
)
def test_a_period_is_typed(qtbot: QtBot, room: ReportsRoom, typed: str, span: str) -> None:
    room.view.day.line.setFocus()
    room.view.day.line.selectAll()
    qtbot.keyClicks(room.view.day.line, typed)
    press(qtbot, Qt.Key.Key_Return)
    assert room.view.span.text() == span


def test_what_is_no_period_is_said_and_changes_nothing(qtbot: QtBot, room: ReportsRoom) -> None:
    room.view.day.line.setFocus()
    room.view.day.line.selectAll()
    qtbot.keyClicks(room.view.day.line, "soon")
    press(qtbot, Qt.Key.Key_Return)
    assert "“soon” is no period" in room.view.message.text()
    assert lines(room) == ["Consultation 2", "Complaint 2", "Total 4"]


def test_a_day_is_chosen_with_its_kind_of_period(qtbot: QtBot, room: ReportsRoom) -> None:
    room.view.period.setFocus()
    press(qtbot, Qt.Key.Key_D)
    room.view.day.line.setFocus()
    room.view.day.line.selectAll()
    qtbot.keyClicks(room.view.day.line, "2026-11-21")
    qtbot.waitUntil(lambda: room.view.span.text().startswith("2026-11-21 Sat"))
    assert lines(room) == ["Consultation 1", "Total 1"]


def choose(qtbot: QtBot, room: ReportsRoom, period: Period) -> None:
    room.view.period.setFocus()
    room.view.period.show_value(period)
    room.view.period.chosen.emit(period)


def test_a_shorter_period_after_a_longer_one_is_that_of_the_day_one_came_from(qtbot: QtBot, room: ReportsRoom) -> None:
    choose(qtbot, room, Period.YEAR)
    assert room.view.span.text().startswith("2026  ")
    choose(qtbot, room, Period.MONTH)
    assert room.view.span.text().startswith("2026-11  ")
    press(qtbot, Qt.Key.Key_B, CONTROL)
    choose(qtbot, room, Period.QUARTER)
    choose(qtbot, room, Period.MONTH)
    assert room.view.span.text().startswith("2026-10  ")
    choose(qtbot, room, Period.YEAR)
    press(qtbot, Qt.Key.Key_B, CONTROL)
    choose(qtbot, room, Period.MONTH)
    assert room.view.span.text().startswith("2025-12  ")
    press(qtbot, Qt.Key.Key_T, CONTROL)
    choose(qtbot, room, Period.DAY)
    assert room.view.span.text().startswith("2026-11-22 ")


def test_a_period_without_calls_says_so_in_the_room_and_on_one_page(
    qtbot: QtBot, room: ReportsRoom, documents: Path
) -> None:
    choose(qtbot, room, Period.YEAR)
    press(qtbot, Qt.Key.Key_B, CONTROL)
    assert room.view.totals.text() == "No calls in this period."
    press(qtbot, Qt.Key.Key_E, CONTROL)
    press(qtbot, Qt.Key.Key_Return, CONTROL)
    with zipfile.ZipFile(documents / "report-year-2025-01-01.xlsx") as book:
        assert [name for name in book.namelist() if name.startswith("xl/worksheets/sheet")] == [
            "xl/worksheets/sheet1.xml"
        ]
        assert "No calls in this period." in book.read("xl/sharedStrings.xml").decode()
    press(qtbot, Qt.Key.Key_P, CONTROL)
    press(qtbot, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil((documents / "report-year-2025-01-01.pdf").exists)
    assert (documents / "report-year-2025-01-01.pdf").read_bytes().count(b"/Type /Page\n") == 1


def test_each_view_has_its_table_and_its_chart(qtbot: QtBot, room: ReportsRoom) -> None:
    seen = []
    for _ in range(5):
        assert room.view.chart is not None
        seen.append((room.view.title.whole_text(), lines(room)[-1], len(room.view.chart.items) > 0))
        press(qtbot, Qt.Key.Key_D, CONTROL)
    assert [title for title, _, _ in seen] == [
        f"Calls: {view} · 2026-11" for view in ("By kind", "By agent", "By hour", "Course", "Busy hours")
    ]
    assert all(drawn for _, _, drawn in seen)
    assert room.view.view == "kind"
    press(qtbot, Qt.Key.Key_D, BOTH)
    assert room.view.view == "busy"


def test_another_figure_is_drawn_and_leads_the_table(qtbot: QtBot, room: ReportsRoom) -> None:
    room.view.measure.setFocus()
    press(qtbot, Qt.Key.Key_T)
    assert room.view.measure.value() is Measure.TALK
    assert lines(room) == ["Consultation 0:03:20", "Complaint 0:03:20", "Total 0:06:40"]


def test_a_sorted_table_is_drawn_in_its_order_and_keeps_its_total_below(room: ReportsRoom) -> None:
    room.view.views.setCurrentIndex(1)
    room.view.rows.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert lines(room) == ["1002 张伟 1", "1001 王芳 3", "Total 4"]
    assert room.view.chart is not None
    assert list(room.view.chart.items[0].opts["width"]) == [1.0, 3.0]


def test_what_is_copied_is_the_table_with_its_total(qtbot: QtBot, room: ReportsRoom) -> None:
    press(qtbot, Qt.Key.Key_C, BOTH)
    first, *rows = QGuiApplication.clipboard().text().splitlines()
    assert first.startswith("Kind\tCalls\tSame part before\tChange\tShare\tTalk time")
    assert [row.split("\t")[:5] for row in rows] == [
        ["Consultation", "2", "1", "+100.0 %", "50.0 %"],
        ["Complaint", "2", "0", "", "50.0 %"],
        ["Total", "4", "1", "+300.0 %", "100.0 %"],
    ]


def test_the_chart_is_copied_as_a_picture(qtbot: QtBot, room: ReportsRoom) -> None:
    press(qtbot, Qt.Key.Key_I, CONTROL)
    assert room.view.chart is not None
    assert QGuiApplication.clipboard().image().size() == room.view.chart.size() * 3
    assert "picture" in room.view.message.text()


def test_a_chart_is_told_to_those_who_do_not_see_it(room: ReportsRoom) -> None:
    told = "Calls: By kind: most Consultation 2, Complaint 2; in all 4. The table beside holds all figures."
    assert room.view.chart is not None
    assert room.view.chart.accessibleName() == "Calls: By kind · 2026-11"
    assert room.view.chart.accessibleDescription() == told
    room.view.views.setCurrentIndex(4)
    assert room.view.chart_area.accessibleDescription().startswith("Calls: Busy hours: most Sun 08–09 3, Sat 08–09 1")


def test_charts_follow_the_theme(room: ReportsRoom, theme: Theme) -> None:
    theme.choose(Scheme.DARK)
    assert room.view.chart is not None
    assert room.view.chart.plot.backgroundBrush().color().name().upper() == DARK.base


def test_excel_gets_the_whole_report_and_the_journal_notes_it(
    qtbot: QtBot, room: ReportsRoom, documents: Path, sqlite_store: Store
) -> None:
    press(qtbot, Qt.Key.Key_E, CONTROL)
    press(qtbot, Qt.Key.Key_Return)
    file = documents / "report-month-2026-11-01.xlsx"
    assert str(file) in room.view.message.text()
    with zipfile.ZipFile(file) as book:
        assert len([name for name in book.namelist() if name.startswith("xl/charts/chart")]) == 4
    assert [entry.act for entry in sqlite_store.journal.entries()[-2:]] == ["export.report.begun", "export.report"]


def test_a_pdf_holds_every_table_with_its_chart(
    qtbot: QtBot, room: ReportsRoom, documents: Path, sqlite_store: Store
) -> None:
    press(qtbot, Qt.Key.Key_P, CONTROL)
    press(qtbot, Qt.Key.Key_Return, CONTROL)
    file = documents / "report-month-2026-11-01.pdf"
    qtbot.waitUntil(file.exists)
    pdf = file.read_bytes()
    assert pdf.startswith(b"%PDF-")
    assert pdf.count(b"/Subtype /Image") >= 5
    assert b"/FontFile2" in pdf or b"/FontFile3" in pdf
    assert sqlite_store.journal.entries()[-1].act == "export.report"


def test_a_file_that_is_there_is_left_alone_and_the_place_can_be_changed(
    qtbot: QtBot, room: ReportsRoom, documents: Path
) -> None:
    file = documents / "report-month-2026-11-01.xlsx"
    file.write_text("mine", encoding="utf-8")
    press(qtbot, Qt.Key.Key_E, CONTROL)
    press(qtbot, Qt.Key.Key_Return)
    assert file.read_text(encoding="utf-8") == "mine"
    assert room.view.message.text()
    room.view.bar.line.show_text(str(documents / "other.xlsx"))
    room.view.bar.line.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert (documents / "other.xlsx").exists()


def test_escape_goes_back_step_by_step(qtbot: QtBot, room: ReportsRoom) -> None:
    left: list[bool] = []
    room.leave_wanted.connect(lambda: left.append(True))
    press(qtbot, Qt.Key.Key_E, CONTROL)
    press(qtbot, Qt.Key.Key_Escape)
    assert room.view.bar.question is None
    assert left == []
    press(qtbot, Qt.Key.Key_Escape)
    assert left == [True]


def test_panes_are_gone_through_with_one_key(qtbot: QtBot, room: ReportsRoom) -> None:
    seen = []
    for _ in range(4):
        focus = QGuiApplication.focusObject()
        assert isinstance(focus, QWidget)
        seen.append(focus.objectName())
        press(qtbot, Qt.Key.Key_F6)
    assert seen == ["reportTable", "reportPeriod", "reportViews", "reportChartArea"]


def test_an_agent_is_refused_in_words(open_room: Open, sqlite_crew: Crew) -> None:
    room = open_room(sqlite_crew.agent)
    assert room.report is None
    assert room.view.message.text()


def test_only_the_period_that_is_waited_for_is_shown(qtbot: QtBot, open_room: Open, calls: None) -> None:
    jobs = Jobs()
    room = open_room(jobs=jobs)
    for _ in range(3):
        press(qtbot, Qt.Key.Key_B, CONTROL)
    shown: list[str] = []
    room.reckoning.reckoned.connect(lambda report: shown.append(str(report.span.first)))
    qtbot.waitUntil(lambda: room.view.span.text().startswith("2026-08  "))
    assert shown == ["2026-08-01"]
    jobs.close()


def test_a_reckoning_that_is_cancelled_leaves_what_was_shown(qtbot: QtBot, open_room: Open, calls: None) -> None:
    jobs = Jobs()
    room = open_room(jobs=jobs)
    qtbot.waitUntil(lambda: room.report is not None)
    press(qtbot, Qt.Key.Key_B, CONTROL)
    room.reckoning.working.emit(room._span, 0.4)
    assert room.view.working.isVisible()
    press(qtbot, Qt.Key.Key_Escape)
    assert not room.view.working.isVisible()
    assert room.view.day.text() == "2026-11-22"
    jobs.close()
    assert room.view.span.text().startswith("2026-11  ")


def test_period_figure_and_view_are_as_they_were_left(qtbot: QtBot, open_room: Open, calls: None) -> None:
    room = open_room()
    room.open(room._span)
    room.view.period.setFocus()
    press(qtbot, Qt.Key.Key_Y)
    room.view.measure.setFocus()
    press(qtbot, Qt.Key.Key_V)
    press(qtbot, Qt.Key.Key_D, CONTROL)
    room.stop()
    again = open_room()
    assert again.view.period.value() is Period.YEAR
    assert again.view.measure.value() is Measure.VIOLATIONS
    assert again.view.view == "agent"


def test_words_and_charts_follow_the_language(qtbot: QtBot, room: ReportsRoom, speak: Callable[[str], None]) -> None:
    speak("zh_CN")
    qtbot.waitUntil(lambda: room.view.views.tabText(0) == "按类别")
    qtbot.waitUntil(lambda: room.view.title.whole_text() == "通话：按类别 · 2026-11")
