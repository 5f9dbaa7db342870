"""The room of rules on a real store with a small shipped list, the work done at once."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.staff import Act, Person, may
from agent_console.store.store import Store
from agent_console.ui.jobs import InlineJobs
from agent_console.ui.phrases.phrase_editor import PhraseEditor
from agent_console.ui.preferences import Preferences
from agent_console.ui.rules.ground import Ground
from agent_console.ui.rules.room import RulesRoom
from agent_console.ui.theme import Theme
from agent_console.ui.widgets.plain_label import PlainLabel
from agent_console.ui.wording import Wording
from tests.builders import StoppedClock
from tests.crew import Crew

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIPPED = """
schema = 1
version = "2026.1"
[[category]]
id = "shirk"
name = {en = "Passing the buck", zh_CN = "推诿"}
why = {en = "Whoever asks first is helped.", zh_CN = "首问负责。"}
[[category]]
id = "address"
name = {en = "Calling out", zh_CN = "直呼"}
why = {en = "Greet first.", zh_CN = "先问候。"}
[[rule]]
id = "shirk-not-my-business"
category = "shirk"
severity = "block"
patterns = ["不关我的事", "不归(我|我们)管"]
except_prev = ["不是"]
suggest = [{en = "Let me find out for you.", zh_CN = "我来帮您问。"}]
match = ["不关我的事"]
no_match = ["好的"]
[[rule]]
id = "address-hey"
category = "address"
severity = "hint"
mode = "sentence_start"
patterns = ["喂"]
match = ["喂，你好"]
no_match = ["好的"]
"""
OWN = """
schema = 1
[[rule]]
id = "own-soon"
category = "shirk"
severity = "warn"
patterns = ["过两天再说"]
match = ["过两天再说吧"]
no_match = ["好的"]
"""


class RulesSeat:
    """What a test holds in its hands."""

    def __init__(self, qtbot: QtBot, room: RulesRoom, store: Store, crew: Crew, clock: StoppedClock) -> None:
        self.qtbot, self.room, self.store, self.crew, self.clock = qtbot, room, store, crew, clock
        self.troubles: list[Exception] = []
        self.calls: list[str] = []
        self.left = 0
        room.trouble.connect(self.troubles.append)
        room.calls_wanted.connect(self.calls.append)
        room.leave_wanted.connect(self._leave)

    def _leave(self) -> None:
        self.left += 1

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        focus = QApplication.focusWidget()
        self.qtbot.keyClick(focus if isinstance(focus, QWidget) else self.room.rules, key, modifier)

    def focused(self) -> str:
        focus = QApplication.focusWidget()
        return focus.objectName() if isinstance(focus, QWidget) else ""

    def rows(self, *columns: int) -> list[str]:
        table = self.room.rules.table
        return [" | ".join(table.cell(row, column) for column in columns) for row in range(table.rowCount())]

    def detail(self) -> str:
        return self.room.rules.detail.toPlainText()

    def words(self, name: str) -> str:
        label = self.room.rules.findChild(PlainLabel, name)
        assert isinstance(label, PlainLabel)
        return label.whole_text()

    def button(self, name: str) -> QPushButton:
        button = self.room.rules.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        return button


Sit = Callable[..., RulesSeat]


@pytest.fixture
def sit(
    qtbot: QtBot, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock, tmp_path: Path, theme: Theme
) -> Iterator[Sit]:
    """Opens the room for a person, the quality checker if none is named."""
    del theme
    opened: list[RulesRoom] = []
    (tmp_path / "shipped" / "phrases").mkdir(parents=True)
    (tmp_path / "shipped" / "phrases" / "list.toml").write_text(SHIPPED, encoding="utf-8")

    def sit(person: Person | None = None, language: str = "en") -> RulesSeat:
        person = person or sqlite_crew.quality
        editor = PhraseEditor(sqlite_store, tmp_path / "shipped", tmp_path, InlineJobs(), Wording())
        ground = Ground(
            store=sqlite_store,
            keeper=editor.keeper,
            own=tmp_path,
            editor=editor if may(person.role, Act.EDIT_PHRASES) else None,
            person=person,
            jobs=InlineJobs(),
            clock=clock,
            wording=Wording(),
            language=language,
            preferences=Preferences(tmp_path / "window.ini", person.job_number),
        )
        room = RulesRoom(ground)
        editor.setParent(room)
        opened.append(room)
        qtbot.addWidget(room.view)
        room.view.resize(1366, 700)
        with qtbot.waitActive(room.view):
            room.view.show()
            room.view.activateWindow()
        room.start()
        room.rules.rows.setFocus()
        return RulesSeat(qtbot, room, sqlite_store, sqlite_crew, clock)

    yield sit
    for room in opened:
        room.stop()
