"""One key goes from pane to pane and round."""

from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from agent_console.ui.widgets.panes import go_to_next, side_by_side


def test_the_key_goes_round_and_begins_with_the_first(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row, homes = QHBoxLayout(page), [QLineEdit() for _ in range(4)]
    for home in homes:
        row.addWidget(home)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    homes[3].setFocus()
    seen = []
    for _ in range(4):
        go_to_next(homes[:3])
        seen.append(QApplication.focusWidget())
    assert seen == [homes[0], homes[1], homes[2], homes[0]]
    go_to_next([])
    assert QApplication.focusWidget() is homes[0]


def test_panes_side_by_side_keep_their_least_width_and_the_first_takes_the_rest(qtbot: QtBot) -> None:
    panes = [QWidget(), QWidget()]
    splitter = side_by_side(panes, 300, (900, 400))
    qtbot.addWidget(splitter)
    splitter.resize(1400, 100)
    with qtbot.waitExposed(splitter):
        splitter.show()
    before = splitter.sizes()
    splitter.resize(1600, 100)
    qtbot.waitUntil(lambda: splitter.sizes()[0] > before[0] + 150)
    assert splitter.sizes()[1] == before[1]
    splitter.setSizes([1600, 0])
    assert splitter.sizes()[1] >= 300
