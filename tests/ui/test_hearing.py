"""Work for a widget that may be out of sight: at once, or once when somebody looks."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from agent_console.ui.hearing import WhenSeen


def test_it_is_done_at_once_while_somebody_looks_and_once_when_they_look_again(qtbot: QtBot) -> None:
    widget, done = QWidget(), []
    qtbot.addWidget(widget)
    when_seen = WhenSeen(widget, lambda: done.append(True))
    widget.show()
    assert done == []
    when_seen.want()
    assert len(done) == 1
    widget.hide()
    when_seen.want()
    when_seen.want()
    assert len(done) == 1
    widget.show()
    assert len(done) == 2
    widget.hide()
    widget.show()
    assert len(done) == 2
