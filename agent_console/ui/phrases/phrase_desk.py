"""The phrases of one desk: the list it checks with, and the page on which the hotline's own is edited."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from agent_console.domain.phrases.checker import Progress
from agent_console.domain.phrases.proving import Proven
from agent_console.domain.staff import Person
from agent_console.exchange.phrases_of_day import PhrasesOfDay, phrases_of_day, prove_draft
from agent_console.ui.jobs import Jobs
from agent_console.ui.list_keeper import ListKeeper
from agent_console.ui.main_window import MainWindow
from agent_console.ui.notices import Tone
from agent_console.ui.wording import Wording

if TYPE_CHECKING:
    from agent_console.store.store import Store
    from agent_console.ui.phrases.controller import PhraseListController


class PhraseDesk(QObject):
    """`shipped` and `own` are the folders of the lists in files. One for all who sit at this desk.

    Signal `help_wanted(list)` with the actions of the editor.
    """

    help_wanted = Signal(object)

    def __init__(
        self,
        store: "Store",
        shipped: Path,
        own: Path,
        jobs: Jobs,
        window: MainWindow,
        wording: Wording,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._shipped = shipped
        self._own = own
        self._jobs = jobs
        self._window = window
        self._wording = wording
        self._editor: PhraseListController | None = None
        self.keeper = ListKeeper(jobs, self._load, store.phrases.newest_number, self)
        self.keeper.changed.connect(self._tell_faults)
        self.keeper.start()

    def edit(self, person: Person, language: str, back: QWidget) -> None:
        """Show the editor; leaving it shows `back` again."""
        from agent_console.ui.phrases.controller import ListRecords, PhraseListController
        from agent_console.ui.phrases.view import PhraseListView

        if self._editor is not None:
            return
        focus: QWidget | None = back.focusWidget()
        view = PhraseListView(language)
        records = ListRecords(self._store.phrases, self._store.calls, self.keeper, self._prove)
        self._editor = editor = PhraseListController(view, records, person, self._jobs, self._wording)

        def left() -> None:
            self._editor = None
            self._window.show_page(back)
            if focus is not None and isValid(focus):
                focus.setFocus()
            self._window.drop_page(view)

        editor.trouble.connect(self._window.tell_problem)
        editor.closed.connect(left)
        view.help_wanted.connect(lambda: self.help_wanted.emit(list(view.keys.values())))
        self._window.show_page(view)
        editor.open()

    def leave(self) -> None:
        """Close the editor, if it is open; the draft is kept."""
        if self._editor is not None:
            self._editor.close()

    def stop(self) -> None:
        """Look for no more lists."""
        self.keeper.stop()

    def _load(self) -> PhrasesOfDay:
        return phrases_of_day(self._shipped, self._own, self._store.phrases.published())

    def _prove(self, text: str, progress: Progress) -> Proven:
        return prove_draft(self._shipped, self._own, text, progress)

    def _tell_faults(self, phrases: PhrasesOfDay) -> None:
        if phrases.faults:
            fault = self._wording.file_fault(phrases.faults[0])
            text = self.tr("{count} faulty phrase rules were left out. The first: {fault}")
            self._window.notice.say(text.format(count=len(phrases.faults), fault=fault), Tone.WARNING)
