"""The pace is told when a person changes it, and only then."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_console.ui.call.pace_bar import PaceBar


@pytest.fixture
def bar(qtbot: QtBot) -> PaceBar:
    bar = PaceBar()
    qtbot.addWidget(bar)
    with qtbot.waitActive(bar):
        bar.show()
        bar.activateWindow()
    bar.show_pace(120, False)
    return bar


@pytest.fixture
def told(bar: PaceBar) -> list[object]:
    told: list[object] = []
    bar.pace_chosen.connect(told.append)
    bar.marker_chosen.connect(told.append)
    return told


def wheel(bar: PaceBar) -> None:
    down = QPoint(0, -120)
    none = Qt.MouseButton.NoButton
    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), down, none, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(bar.pace_box, event)


def test_showing_the_settings_tells_nothing(bar: PaceBar, told: list[object]) -> None:
    bar.show_pace(200, True)
    assert told == []
    assert bar.marker_shown


def test_the_arrows_change_the_pace_by_ten_within_its_limits(bar: PaceBar, told: list[object], qtbot: QtBot) -> None:
    qtbot.keyClick(bar.pace_box, Qt.Key.Key_Up)
    assert told == [130]
    bar.show_pace(300, False)
    qtbot.keyClick(bar.pace_box, Qt.Key.Key_Up)
    assert told == [130]


def test_the_marker_is_off_until_it_is_ticked(bar: PaceBar, told: list[object], qtbot: QtBot) -> None:
    assert not bar.marker_shown
    qtbot.keyClick(bar.marker_box, Qt.Key.Key_Space)
    assert told == [True]


def test_a_wheel_in_passing_changes_nothing(bar: PaceBar, told: list[object]) -> None:
    bar.marker_box.setFocus()
    wheel(bar)
    assert told == []
    bar.pace_box.setFocus()
    wheel(bar)
    assert told == [110]


def test_its_words_follow_the_language_of_the_window(bar: PaceBar) -> None:
    bar.marker_box.setText("")
    QCoreApplication.sendEvent(bar, QEvent(QEvent.Type.LanguageChange))
    assert bar.marker_box.text() == "&Marker"
