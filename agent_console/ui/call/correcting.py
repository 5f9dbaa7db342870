"""A complete record opened again: shown in the same form, corrected with a reason, its old values beside it."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from agent_console.domain.call import Call, CallState, Gap
from agent_console.domain.call_hits import CheckedNote, reasons_in
from agent_console.domain.correction import Correction, changes_between
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.staff import Person
from agent_console.ui.call.correction_controller import CorrectionController
from agent_console.ui.call.phrase_watch import PhraseWatch
from agent_console.ui.call.phrasing import Phrasing
from agent_console.ui.call.record_view import RecordMode
from agent_console.ui.call.screen import CallScreen
from agent_console.ui.jobs import Jobs

if TYPE_CHECKING:
    from agent_console.store.calls import Calls


class Correcting(QObject):
    """Signals: `unfinished(Call, CheckedNote | None)` when the opened record can still be completed, `began()`,
    `ended()`, `saved(Call)`, `trouble(ConsoleError)`.
    """

    unfinished = Signal(object, object)
    began = Signal()
    ended = Signal()
    saved = Signal(object)
    trouble = Signal(object)

    def __init__(
        self,
        screen: CallScreen,
        jobs: Jobs,
        calls: "Calls",
        person: Person,
        phrases: PhraseWatch,
        phrasing: Phrasing,
        nobody_on_the_line: Callable[[], bool],
    ) -> None:
        super().__init__(screen)
        self._screen = screen
        self._phrases = phrases
        self._phrasing = phrasing
        self._nobody_on_the_line = nobody_on_the_line
        self._before: Call | None = None
        self._after: Call | None = None
        self._saving = False
        self._begun: dict[str, tuple[Call, str]] = {}
        self._corrections = CorrectionController(jobs, calls, person, self)
        self._looks = CorrectionController(jobs, calls, person, self)
        self._looks.opened.connect(self._show_look)
        self._looks.trouble.connect(self.trouble)
        self._corrections.opened.connect(self._opened)
        self._corrections.corrected.connect(self._was_corrected)
        self._corrections.trouble.connect(self._failed)
        screen.followed.connect(self.follow)

    @property
    def active(self) -> bool:
        return self._before is not None

    @property
    def call_id(self) -> str:
        return self._before.id if self._before is not None else ""

    @property
    def record(self) -> Call | None:
        """The record that is opened, with what has been changed in it."""
        return self._after

    def open(self, call_id: str) -> None:
        self._corrections.open(call_id)

    def look_at(self, call_id: str) -> None:
        """Show what an earlier call was about beside the running one; nothing of it can be changed there."""
        self._looks.open(call_id)

    def _show_look(self, call: Call, corrections: tuple[Correction, ...], _: CheckedNote | None) -> None:
        self._screen.corrections.show_call(call, corrections)
        self._screen.show_earlier(True)

    def write(self, field: str, value: object) -> None:
        if self._after is not None:
            changed: dict[str, Any] = {field: value}
            self._after = replace(self._after, **changed)

    def follow(self, call: Call) -> None:
        """The record says something else about its callback meanwhile; what is being corrected in it stays."""
        if self._before is not None and self._after is not None and self._before.id == call.id:
            due, version = call.correction_due, call.version
            self._before = replace(self._before, correction_due=due, version=version)
            self._after = replace(self._after, correction_due=due, version=version)
            self._screen.record.show_choices(self._after)
        if call.state is CallState.COMPLETE:
            self.saved.emit(call)

    def save(self) -> None:
        """Ctrl+Enter: without a change the record is closed, without a reason the field for it gets the focus."""
        if self._before is None or self._after is None or self._saving:
            return
        reason = self._screen.record.reason.text()
        if not changes_between(self._before, self._after):
            self.close()
        elif not reason.strip():
            self._screen.record.reason.setFocus()
            self.trouble.emit(ConsoleError(Problem.REASON_MISSING))
        elif self._phrases.open_blocks:
            self._screen.record.mark_gaps((Gap.WORDING,))
        else:
            self._saving = True
            self._corrections.correct(self._after, reason, self._phrases.checked)

    def put_aside(self) -> None:
        """A call comes in: what was typed is there again when the record is opened the next time."""
        if self._before is not None and self._after is not None and changes_between(self._before, self._after):
            self._begun[self._before.id] = (self._after, self._screen.record.reason.text())
        self.close()

    def close(self) -> None:
        """Leave the record as it stands on disk, or the look at an earlier one."""
        self._screen.show_earlier(False)
        if self.active:
            self._before = self._after = None
            self._saving = False
            self._screen.show_corrections(False)
            self.ended.emit()

    def _opened(self, call: Call, corrections: tuple[Correction, ...], checked: CheckedNote | None) -> None:
        if call.state is not CallState.COMPLETE:
            self.unfinished.emit(call, checked)
            return
        if not self._nobody_on_the_line():  # answered before the store was
            return
        self.began.emit()
        after, reason = self._begun.pop(call.id, (call, ""))
        if after.version != call.version:  # corrected by somebody meanwhile
            after, reason = call, ""
        self._before, self._after = call, after
        self._saving = False
        screen = self._screen
        screen.offer.hide()
        screen.bar.show_call(call, 0)
        screen.record.show_call(after)
        self._phrasing.begin(after.note, reasons_in(checked.hits) if checked is not None else ())
        screen.record.reason.show_text(reason)
        screen.record.set_mode(RecordMode.CORRECTING)
        screen.corrections.show_corrections(call, corrections)
        screen.show_corrections(True)
        screen.show_form(True)
        screen.show_finish(self.tr("Save correction"))
        screen.record.note.setFocus()

    def _was_corrected(self, call: Call) -> None:
        self._begun.pop(call.id, None)
        self.saved.emit(call)
        if self.call_id == call.id:
            self.close()

    def _failed(self, error: ConsoleError) -> None:
        self._saving = False
        self.trouble.emit(error)
