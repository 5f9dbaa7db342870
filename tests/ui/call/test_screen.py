"""The call screen for somebody without a mouse or without sight: order, names, keys, and nothing that blocks."""

from collections import Counter
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QWidget,
)

from tests.ui.call.seat import TestSeat

SMALL_STEP = 12
"""Pixels by which two widgets of one row may stand apart in height."""


def tab_round(seat: TestSeat) -> list[QWidget]:
    """Everything the Tab key comes to, once round."""
    first = QApplication.focusWidget()
    assert first is not None
    found = [first]
    while len(found) < 200:
        seat.key(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus is first:
            return found
        found.append(focus)
    raise AssertionError("Tab never comes back")


def focusable(seat: TestSeat) -> list[QWidget]:
    """Everything that can be seen and takes the focus by Tab; of a compound the part that does."""
    return [
        widget
        for widget in seat.screen.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not isinstance(widget.parent(), QComboBox)
        and not isinstance(widget, QMenu)
    ]


def pane_of(seat: TestSeat, widget: QWidget) -> int:
    """0 for what is above the panes, then the panes from left to right."""
    splitter = seat.screen.splitter
    panes = [(place, splitter.widget(place)) for place in range(splitter.count())]
    inside = [place for place, pane in panes if pane is not None and pane.isAncestorOf(widget)]
    return 1 + inside[0] if inside else 0


def named(widgets: list[QWidget]) -> list[str]:
    return [widget.objectName() or type(widget).__name__ for widget in widgets]


def test_tab_goes_through_every_pane_in_reading_order(seat: TestSeat) -> None:
    seat.screen.resize(1366, 768)
    seat.key(Qt.Key.Key_F2)
    tour = tab_round(seat)
    record = [widget for widget in tour if seat.screen.record.isAncestorOf(widget)]
    assert named(record) == [
        "callerNumber", "callerName", "callKind", "callSubject", "callNote", "callOutcome", "correctionDue",
    ]  # fmt: skip
    panes = [pane_of(seat, widget) for widget in tour]
    visited = [panes[0], *(after for before, after in pairwise(panes) if before != after)]
    assert visited == [2, 3, 0, 1], named(tour)
    for before, after in pairwise(tour):
        if seat.screen.script.isAncestorOf(before) and seat.screen.script.isAncestorOf(after):
            tops = [widget.mapTo(seat.screen, QPoint(0, 0)).y() for widget in (before, after)]
            assert tops[1] - tops[0] > -SMALL_STEP, f"{named([before, after])} go upwards"


def test_tab_reaches_everything_that_can_be_used(seat: TestSeat) -> None:
    seat.screen.resize(1366, 768)
    seat.key(Qt.Key.Key_F2)
    assert sorted(named(focusable(seat))) == sorted(named(tab_round(seat)))


@pytest.mark.parametrize("state", ["at rest", "on a call", "in wrap-up", "correcting"])
def test_everything_that_takes_the_focus_has_a_name(seat: TestSeat, state: str) -> None:
    bring_into(seat, state)
    nameless = [
        widget
        for widget in focusable(seat)
        if not widget.accessibleName() and not (isinstance(widget, QAbstractButton) and widget.text())
    ]
    assert not nameless, named(nameless)


@pytest.mark.parametrize("state", ["at rest", "on a call", "in wrap-up", "correcting"])
def test_everything_that_can_be_used_has_an_object_name_of_its_own(seat: TestSeat, state: str) -> None:
    bring_into(seat, state)
    used = [
        widget
        for widget in seat.screen.findChildren(QWidget)
        if widget.isVisible() and isinstance(widget, QAbstractButton | QLineEdit | QComboBox | QAbstractScrollArea)
    ]
    names = Counter(widget.objectName() for widget in used if widget.objectName() and "qt_" not in widget.objectName())
    assert [name for name, count in names.items() if count > 1] == []


def bring_into(seat: TestSeat, state: str) -> None:
    if state == "at rest":
        return
    seat.key(Qt.Key.Key_F2)
    if state == "on a call":
        return
    seat.finish()
    if state == "in wrap-up":
        return
    seat.choose(Qt.Key.Key_1, Qt.Key.Key_1)
    seat.finish()
    rows = seat.screen.today.today_rows
    rows.setFocus()
    rows.selectRow(0)
    seat.key(Qt.Key.Key_Return)
    assert seat.focused() == "callNote"


def test_no_two_keys_of_the_screen_are_the_same(seat: TestSeat) -> None:
    keys = Counter(
        key.toString()
        for action in seat.screen.findChildren(QAction)
        if not isinstance(action.parent(), QMenu | QLineEdit)
        for key in action.shortcuts()
    )
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_button_of_a_verb_tells_its_key(seat: TestSeat) -> None:
    screen, actions = seat.screen, seat.screen.actions_by_verb
    for verb, button in (
        ("answer", screen.bar.answer),
        ("finish", screen.finish),
        ("resume", screen.offer.resume),
        ("close", screen.close_record),
        ("help", screen.header.help),
        *((f"quick-{number}", button) for number, button in enumerate(screen.quick, start=1)),
    ):
        assert actions.key(verb) in button.toolTip(), verb


class WindowWatch(QObject):
    """Notes every dialog and every window that blocks others."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            blocks = watched.windowModality() is not Qt.WindowModality.NonModal or isinstance(watched, QDialog)
            if blocks:
                self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def test_a_whole_call_with_everything_that_can_go_wrong_shows_no_window_that_blocks(
    seat: TestSeat, qapp: QApplication
) -> None:
    watch = WindowWatch()
    qapp.installEventFilter(watch)
    try:
        seat.key(Qt.Key.Key_F2)
        seat.qtbot.keyClicks(seat.screen.record.caller.line, "not a number")
        seat.screen.record.note.insert_at_caret("\x00")
        seat.screen.record.note.insert_at_caret("字" * 20_001)
        assert not seat.desk.leave()
        seat.finish()
        seat.finish()
        seat.choose(Qt.Key.Key_2, Qt.Key.Key_3)
        seat.finish()
        seat.type_note("投诉乱扣费")
        seat.finish()
        seat.key(Qt.Key.Key_F10)
        rows = seat.screen.today.today_rows
        rows.setFocus()
        rows.selectRow(0)
        seat.key(Qt.Key.Key_Return)
        seat.type_note("更正")
        seat.finish()
    finally:
        qapp.removeEventFilter(watch)
    told = [error.problem.value for error in seat.troubles]
    assert told == ["text-characters", "text-too-long", "reason-missing"]
    assert watch.seen == []


class Together(QObject):
    """Remembers what else could be seen whenever one of the watched widgets appeared."""

    def __init__(self, watched: list[QWidget]) -> None:
        super().__init__()
        self._all = watched
        self.seen: list[list[str]] = []
        for widget in watched:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self.seen.append(named([one for one in self._all if one.isVisible() and one is not watched]))
        return False


def test_the_outcome_leaves_room_in_its_line_for_the_tick_beside_it(seat: TestSeat) -> None:
    outcome = seat.screen.record.outcome
    asked = outcome.fontMetrics().horizontalAdvance(outcome.placeholderText())
    assert 0 < outcome.minimumWidth() < asked
    seat.key(Qt.Key.Key_F2)
    assert outcome.width() > asked  # with room it is shown in full


def test_a_record_comes_and_goes_without_a_moment_in_which_all_buttons_stand_in_one_row(seat: TestSeat) -> None:
    screen = seat.screen
    eye = Together([screen.close_record, screen.quick[0]])
    screen.show_corrections(True)
    screen.show_corrections(False)
    assert eye.seen == [[], []]
