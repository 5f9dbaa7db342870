"""Correction calls at work: connects form, case and list with what is kept."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from agent_console.domain.call import Call, CallState
from agent_console.domain.correction_call import CorrectionCall, CorrectionCase, CorrectionState, Reviewed
from agent_console.domain.correction_owed import BegunCorrection, begun_from_text
from agent_console.domain.errors import ConsoleError
from agent_console.domain.text import REASON_LIMIT
from agent_console.ui.begun_words import BegunWords
from agent_console.ui.correction_call.case_view import CaseView
from agent_console.ui.correction_call.controller import CorrectionController
from agent_console.ui.correction_call.form_view import CorrectionForm
from agent_console.ui.correction_call.ground import Ground
from agent_console.ui.correction_call.owed_list import FORM, OwedList
from agent_console.ui.correction_call.pane import CorrectionPane


class CorrectionDesk(QObject):
    """`pane` belongs beside the call.

    Signals: `shown()` when the pane is wanted and `done()` when it is not any more, `owed(OwedCorrections)` for the
    list of promises, `told(str)` for the banner, `record_changed(Call)` when a record says something else about its
    callback, `discarded(str, BegunCorrection)` with what can be restored, `trouble(ConsoleError)`.
    """

    shown = Signal()
    done = Signal()
    owed = Signal(object)
    told = Signal(str)
    record_changed = Signal(object)
    discarded = Signal(str, object)
    trouble = Signal(object)

    def __init__(self, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self.form = CorrectionForm(ground)
        self.case = CaseView(ground)
        self.pane = CorrectionPane(self.form, self.case)
        self._marks: dict[str, dict[str, bool]] = {}
        self._opening = False
        self._written = False
        self._restored: BegunCorrection | None = None
        self._work = CorrectionController(ground, self)
        self._begun = BegunWords(ground.jobs, ground.begun, self._words_now, self)
        self._list = OwedList(ground, self._begun, self)
        self._connect()

    def start(self) -> None:
        """Sit down: what was begun is found, what is owed is listed."""
        self._begun.start()
        self._list.refresh()

    def close(self) -> None:
        """The window closes or somebody signs out: nothing is asked and nothing is lost."""
        self._begun.stop()

    def look(self) -> None:
        """Once a second, with the other news."""
        self._list.look()

    def refresh(self) -> None:
        """A record was saved: it may ask for a callback."""
        self._list.refresh()

    def beat(self) -> None:
        """Do now what the timer would do next."""
        self._begun.beat()

    def open_form(self, call_id: str = "") -> None:
        """For this call; without one its number is asked for."""
        self._begun.keep_last()
        if call_id:
            self._work.find(call_id)
            return
        self.form.show_call(None, None)
        self._show_pane_with_form()

    def go_on(self) -> bool:
        """Back to the form where something is written in it; False where nothing is."""
        begun = self.form.written()
        if begun is None or not begun.as_text():
            return False
        self._show_pane_with_form()
        return True

    def open_case(self, correction_id: str) -> None:
        self._begun.keep_last()
        self._keep_marks()
        self._opening = True
        self._list.seen(correction_id)
        self._work.read_case(correction_id)

    def restore(self, begun: BegunCorrection) -> None:
        """Bring back what was discarded just now."""
        self._restored = begun
        self._work.find(begun.call_id)

    def finish(self) -> None:
        """Ctrl+Enter in the pane: open it, decide about the others, or the customer was told."""
        if self.pane.shows_form:
            self._open()
        elif self.case.others.has_the_focus():
            self._decide()
        else:
            self.case.take()

    def _connect(self) -> None:
        form, case, work = self.form, self.case, self._work
        form.number_given.connect(work.find_number)
        form.open_wanted.connect(self._open)
        form.discard_wanted.connect(self._discard)
        case.told.connect(work.tell)
        case.reveal_wanted.connect(self._reveal)
        case.others.decide_wanted.connect(self._decide)
        case.others.span_chosen.connect(self._look_back)
        work.call_found.connect(self._show_form)
        work.opened.connect(self._opened)
        work.told.connect(self._was_told)
        work.decided.connect(self._decided)
        work.shown.connect(self._show_case)
        work.revealed.connect(case.show_number)
        work.busy.connect(form.set_busy)
        work.busy.connect(case.set_busy)
        work.trouble.connect(self._failed)
        for view in (form, case):
            view.refused.connect(self.trouble)
            view.title.close_wanted.connect(self.done)
        self._begun.came.connect(self._list.look)
        self._begun.trouble.connect(self.trouble)
        self._list.owed.connect(self.owed)
        self._list.came.connect(self._came)
        self._list.trouble.connect(self.trouble)

    def _show_form(self, call: Call) -> None:
        if call.state is CallState.ON_CALL:
            self.told.emit(self.tr("Somebody is on the line in this call: give the right answer at once."))
            return
        begun, self._restored = self._restored, None
        if begun is None or begun.call_id != call.id:
            begun = begun_from_text(call.id, self._begun.begun(FORM + call.id))
        self.form.show_call(call, begun)
        self._show_pane_with_form()

    def _show_pane_with_form(self) -> None:
        self._keep_marks()
        self.pane.show_form()
        self.shown.emit()
        self.form.focus_first()

    def _open(self) -> None:
        form = self.form
        if form.call is not None and form.is_complete():
            self._work.open(form.call.id, form.wrong.committed(), form.right.committed())

    def _opened(self, correction: CorrectionCall) -> None:
        self._begun.forget(FORM + correction.call_id)
        self.form.show_call(None, None)
        words = self.tr("{number}: {owner} owes a callback now.")
        self.told.emit(words.format(number=correction.call_number, owner=correction.owner))
        self._list.refresh()
        self._written = True
        self.open_case(correction.id)

    def _discard(self) -> None:
        begun = self.form.written()
        if begun is not None:
            self._begun.forget(FORM + begun.call_id)
            self.form.show_call(None, None)
            if begun.as_text():
                self.discarded.emit(self.tr("The correction call was dropped."), begun)
        self._list.look()
        self.done.emit()

    def _was_told(self, correction: CorrectionCall) -> None:
        self._begun.forget(correction.id)
        if self.case.correction_id == correction.id:
            self.case.show_told()
        words = self.tr("{number}: the customer knows the right answer.").format(number=correction.call_number)
        self.case.message.announce(words)
        self.told.emit(words)
        self._list.refresh()
        self._written = True
        self._work.read()

    def _decide(self) -> None:
        if self.case.others.marks:
            self._work.decide(self.case.others.marks)

    def _decided(self, added: int, left: int) -> None:
        self._marks.pop(self.case.correction_id, None)
        words = self.tr("{added} owed a callback, {left} left out.").format(added=added, left=left)
        self.case.message.announce(words)
        self._list.refresh()

    def _look_back(self, days: int) -> None:
        self._work.days_before = days
        self._work.read()

    def _reveal(self) -> None:
        if self.case.case is not None:
            # With a word of its own: a reason written by somebody else may be too short for a number to be shown.
            reason = self.tr("Correction call: {reason}").format(reason=self.case.case.correction.reason)
            self._work.reveal(self.case.case.call.id, reason[:REASON_LIMIT])

    def _show_case(self, case: CorrectionCase, others: tuple[Reviewed, ...]) -> None:
        correction_id = case.correction.id
        if self._written:
            self._written = False
            due = case.correction.state is CorrectionState.DUE
            self.record_changed.emit(replace(case.call, correction_due=due))
        if not self._opening:  # read again: something was written, or more is looked for
            self.case.show_case(case, others, None, None)
            return
        self._opening = False
        self.case.show_case(case, others, self._begun.begun(correction_id), self._marks.get(correction_id, {}))
        self.pane.show_case()
        self.shown.emit()
        self.case.focus_first()

    def _failed(self, error: Exception) -> None:
        """Said where the eye is, and in the banner."""
        if isinstance(error, ConsoleError):
            words = str(self._ground.wording.problem(error))
            message = self.form.message if self.pane.shows_form else self.case.message
            message.announce(words, problem=True)
        self.trouble.emit(error)

    def _came(self, new: tuple[CorrectionCall, ...]) -> None:
        words = self.tr("{number}: {who} found a wrong answer. Call back now.").format(
            number=new[-1].call_number, who=new[-1].found_by
        )
        if len(new) > 1:
            words = self.tr("{words} %n more.", "", len(new) - 1).format(words=words)
        self.told.emit(words)

    def _keep_marks(self) -> None:
        if self.case.correction_id:
            self._marks[self.case.correction_id] = self.case.others.marks

    def _words_now(self) -> tuple[str, str]:
        """What is being written and about what: a form, or what a customer was told."""
        if not self.pane.shows_form:
            return self.case.correction_id, self.case.words.text_with_composing()
        begun = self.form.written()
        return ("", "") if begun is None else (FORM + begun.call_id, begun.as_text())
