"""The list editor as a page, whoever holds it: opened once, left with its draft kept."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from agent_console.domain.phrases.checker import Progress
from agent_console.domain.phrases.proving import Proven
from agent_console.domain.staff import Person
from agent_console.exchange.phrases_of_day import PhrasesOfDay, phrases_of_day, prove_draft
from agent_console.ui.jobs import Jobs
from agent_console.ui.list_keeper import ListKeeper
from agent_console.ui.wording import Wording

if TYPE_CHECKING:
    from agent_console.store.store import Store
    from agent_console.ui.phrases.controller import PhraseListController


class PhraseEditor(QObject):
    """`shipped` and `own` are the folders of the lists in files; `keeper` keeps what is checked with current.

    Signals: `trouble(ConsoleError)` for the banner, `help_wanted(list)` with the actions, `left(QWidget)` with the page
    that is done with.
    """

    trouble = Signal(object)
    help_wanted = Signal(object)
    left = Signal(object)

    def __init__(
        self, store: "Store", shipped: Path, own: Path, jobs: Jobs, wording: Wording, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._shipped = shipped
        self._own = own
        self._jobs = jobs
        self._wording = wording
        self._editor: PhraseListController | None = None
        self.keeper = ListKeeper(jobs, self._load, store.phrases.newest_number, self)

    def page(self, person: Person, language: str) -> QWidget | None:
        """The page of the editor, which `open` brings to work; None where it is open already."""
        from agent_console.ui.phrases.controller import ListRecords, PhraseListController
        from agent_console.ui.phrases.view import PhraseListView

        if self._editor is not None:
            return None
        view = PhraseListView(language)
        records = ListRecords(self._store.phrases, self._store.calls, self.keeper, self._prove)
        self._editor = editor = PhraseListController(view, records, person, self._jobs, self._wording)

        def left() -> None:
            self._editor = None
            self.left.emit(view)

        editor.trouble.connect(self.trouble)
        editor.closed.connect(left)
        view.help_wanted.connect(lambda: self.help_wanted.emit(list(view.keys.values())))
        return view

    def open(self) -> None:
        """The page is shown now: read the draft, and keep it from here on."""
        if self._editor is not None:
            self._editor.open()

    def close(self) -> None:
        """Leave the page, if there is one; the draft is kept."""
        if self._editor is not None:
            self._editor.close()

    def _load(self) -> PhrasesOfDay:
        return phrases_of_day(self._shipped, self._own, self._store.phrases.published())

    def _prove(self, text: str, progress: Progress) -> Proven:
        return prove_draft(self._shipped, self._own, text, progress)
