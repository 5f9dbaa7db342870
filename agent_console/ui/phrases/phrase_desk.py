"""The phrases of one desk: the list it checks with, and the page on which the hotline's own is edited."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from agent_console.domain.staff import Person
from agent_console.exchange.phrases_of_day import PhrasesOfDay
from agent_console.ui.jobs import Jobs
from agent_console.ui.main_window import MainWindow
from agent_console.ui.notices import Tone
from agent_console.ui.phrases.phrase_editor import PhraseEditor
from agent_console.ui.wording import Wording

if TYPE_CHECKING:
    from agent_console.store.store import Store


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
        self._window = window
        self._wording = wording
        self._back: QWidget | None = None
        self._focus: QWidget | None = None
        self._editor = PhraseEditor(store, shipped, own, jobs, wording, self)
        self._editor.trouble.connect(window.tell_problem)
        self._editor.help_wanted.connect(self.help_wanted)
        self._editor.left.connect(self._left)
        self.keeper = self._editor.keeper
        self.keeper.changed.connect(self._tell_faults)
        self.keeper.start()

    def edit(self, person: Person, language: str, back: QWidget) -> None:
        """Show the editor; leaving it shows `back` again."""
        page = self._editor.page(person, language)
        if page is not None:
            self._back, self._focus = back, back.focusWidget()
            self._window.show_page(page)
            self._editor.open()

    def leave(self) -> None:
        """Close the editor, if it is open; the draft is kept."""
        self._editor.close()

    def stop(self) -> None:
        """Look for no more lists."""
        self.keeper.stop()

    def _left(self, page: QWidget) -> None:
        if self._back is not None:
            self._window.show_page(self._back)
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus()
        self._window.drop_page(page)

    def _tell_faults(self, phrases: PhrasesOfDay) -> None:
        if phrases.faults:
            fault = self._wording.file_fault(phrases.faults[0])
            text = self.tr("{count} faulty phrase rules were left out. The first: {fault}")
            self._window.notice.say(text.format(count=len(phrases.faults), fault=fault), Tone.WARNING)
