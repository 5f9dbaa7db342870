"""A lead at the list editor, with everything real behind it: the store on a file, the work done at once."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QListView, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from agent_console.domain.staff import Person
from agent_console.exchange.phrases_of_day import phrases_of_day, prove_draft
from agent_console.store.store import Store
from agent_console.ui.jobs import InlineJobs, Jobs
from agent_console.ui.list_keeper import ListKeeper
from agent_console.ui.phrases.controller import ListRecords, PhraseListController
from agent_console.ui.phrases.view import PhraseListView
from agent_console.ui.wording import Wording
from tests.crew import Crew

SHIPPED = """\
schema = 1
version = "2026.11"
[[category]]
id = "shirk"
name = {zh_CN = "推诿客户", en = "Passing the buck"}
why = {zh_CN = "客户只在乎有没有人管", en = "People want somebody to take it"}
[[rule]]
id = "shirk-business"
category = "shirk"
severity = "block"
patterns = ["不关我的事"]
suggest = [{zh_CN = "我来帮您核实"}]
match = ["不关我的事"]
no_match = ["我来核实"]
"""


def a_list(pattern: str = "我不知道", rule: str = "own-unknown", more: str = "") -> str:
    """A hotline's own list of one rule; its id stands in line 3."""
    return f"""\
schema = 1
[[rule]]
id = "{rule}"
category = "shirk"
severity = "warn"
patterns = ["{pattern}"]
match = ["{pattern}"]
no_match = ["我来核实"]
{more}"""


@dataclass(slots=True)
class Editor:
    """What a test holds in its hands; `troubles` collects what the banner would say."""

    view: PhraseListView
    controller: PhraseListController
    keeper: ListKeeper
    store: Store
    lead: Person
    troubles: list[Exception] = field(default_factory=list)
    left: list[bool] = field(default_factory=list)

    def write(self, text: str) -> None:
        """Put the text in place of the list, as typing does, and let two beats pass."""
        editor = self.view.list.text
        editor.selectAll()
        editor.insert_at_caret(text)
        self.controller.beat()
        self.controller.beat()

    def button(self, name: str) -> QPushButton:
        button = self.view.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        return button

    def rows(self, name: str) -> list[str]:
        """The lines of a list, by its name."""
        rows = self.view.findChild(QListView, name)
        assert isinstance(rows, QListView)
        return [str(rows.model().index(row, 0).data()) for row in range(rows.model().rowCount())]

    @property
    def faults(self) -> QListWidget:
        faults = self.view.findChild(QListWidget, "phraseListFaults")
        assert isinstance(faults, QListWidget)
        return faults

    @property
    def said(self) -> str:
        """Everything that labels say."""
        return "\n".join(label.text() for label in self.view.findChildren(QLabel))


Opener = Callable[..., Editor]


@pytest.fixture
def open_editor(qtbot: QtBot, sqlite_store: Store, sqlite_crew: Crew, tmp_path: Path) -> Iterator[Opener]:
    """Opens the editor for the lead, or for somebody else, with other jobs where a test has some."""
    (tmp_path / "shipped" / "phrases").mkdir(parents=True)
    (tmp_path / "shipped" / "phrases" / "shirk.toml").write_text(SHIPPED, encoding="utf-8")
    opened: list[Editor] = []

    def open_it(person: Person | None = None, jobs: Jobs | None = None) -> Editor:
        folders = tmp_path / "shipped", tmp_path
        view = PhraseListView("zh_CN")
        qtbot.addWidget(view)
        jobs = jobs or InlineJobs(view)
        lists = sqlite_store.phrases
        keeper = ListKeeper(jobs, lambda: phrases_of_day(*folders, lists.published()), lists.newest_number, view)
        keeper.load()
        records = ListRecords(lists, sqlite_store.calls, keeper, partial(prove_draft, *folders))
        controller = PhraseListController(view, records, person or sqlite_crew.lead, jobs, Wording())
        editor = Editor(view, controller, keeper, sqlite_store, sqlite_crew.lead)
        controller.trouble.connect(editor.troubles.append)
        controller.closed.connect(lambda: editor.left.append(True))
        with qtbot.waitActive(view):
            view.show()
            view.activateWindow()
        controller.open()
        opened.append(editor)
        return editor

    yield open_it
    for editor in opened:
        editor.controller.close()


@pytest.fixture
def editor(open_editor: Opener) -> Editor:
    """The lead's editor, before there is a draft or a version."""
    return open_editor()
