"""Controls that go on in the next line."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from agent_console.ui.widgets.flow_row import FlowRow


class Box(QWidget):
    def sizeHint(self) -> QSize:
        return QSize(100, 20)


def laid_out(qtbot: QtBot, width: int, hidden: int | None = None) -> list[tuple[int, int]]:
    page = QWidget()
    qtbot.addWidget(page)
    row = FlowRow(page, spacing=10)
    boxes = [Box() for _ in range(3)]
    for box in boxes:
        row.addWidget(box)
    if hidden is not None:
        boxes[hidden].hide()
    page.resize(width, 100)
    with qtbot.waitExposed(page):
        page.show()
    return [(box.x(), box.y()) for place, box in enumerate(boxes) if place != hidden]


def test_what_does_not_fit_goes_into_the_next_line(qtbot: QtBot) -> None:
    assert laid_out(qtbot, 320) == [(0, 0), (110, 0), (220, 0)]
    assert laid_out(qtbot, 319) == [(0, 0), (110, 0), (0, 30)]


def test_what_is_hidden_leaves_no_gap(qtbot: QtBot) -> None:
    assert laid_out(qtbot, 320, hidden=0) == [(0, 0), (110, 0)]
    assert laid_out(qtbot, 210, hidden=1) == [(0, 0), (110, 0)]
