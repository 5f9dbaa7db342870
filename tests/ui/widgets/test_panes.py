"""One key goes from pane to pane and round."""

from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from agent_console.ui.widgets.panes import go_to_next


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
