"""The duty record at work: summed up while it runs, its remarks kept while they are written, signed once, added to."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from agent_console.domain.duty import DutyDraft, DutyFigures, DutyRecord
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.shift_rules import PlannedShift
from agent_console.ui.duty.ground import Ground
from agent_console.ui.duty.view import DutyView

KEEP_MILLISECONDS = 250
PATIENCE_S = 5.0
"""How long remarks that could not be kept wait for the next try."""


@dataclass(frozen=True, slots=True)
class Found:
    """What one look brought; without figures the shift has not begun."""

    planned: PlannedShift
    duty: DutyRecord | None
    figures: DutyFigures | None
    draft: DutyDraft | None


class RecordController(QObject):
    """Slots are verbs. Signals: `signed(DutyRecord)`, `added(DutyRecord)`, `overtaken(str)` with remarks that somebody
    else's signature has left behind, `said(str)`, `refused(ConsoleError)`.
    """

    signed = Signal(object)
    added = Signal(object)
    overtaken = Signal(str)
    said = Signal(str)
    refused = Signal(object)

    def __init__(self, view: DutyView, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._pane = view.pane
        self._ground = ground
        self._planned: PlannedShift | None = None
        self._record_id = ""
        self._kept: str | None = None  # None: not read yet, so nothing may take its place
        self._not_before = 0.0
        self._keeping = self._looking = self._again = False
        self.duty: DutyRecord | None = None
        self.figures: DutyFigures | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(KEEP_MILLISECONDS)
        self._timer.timeout.connect(self.beat)

    @property
    def planned(self) -> PlannedShift | None:
        return self._planned

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self.keep_last()
        self._timer.stop()
        self._pane.sign.stop()

    def open(self, planned: PlannedShift) -> None:
        """Another shift; the remarks on the one before are kept."""
        self.keep_last()
        self._planned, self._kept = planned, None
        self._record_id = self._ground.clock.new_id()
        self.duty = self.figures = None
        self._pane.sign.done()
        self._pane.show_figures([])
        self._pane.show_remarks("", writing=False)
        self._show()
        self._again = self._looking
        self.look()

    def look(self) -> None:
        """Read again; one question is under way at most."""
        planned, duty, person, rules = self._planned, self._ground.duty, self._ground.person, self._ground.rules
        if planned is None or self._looking:
            return
        self._looking = True
        begun, writes = self._ground.clock.now() > planned.begin, self._ground.leads

        def find() -> Found:
            record = duty.of(planned, person)
            if record is not None:
                return Found(planned, record, record.figures, None)
            figures = duty.figures(planned, person, rules) if begun else None
            return Found(planned, None, figures, duty.draft(planned, person) if writes else None)

        self._ground.jobs.read(find, self._take, self._not_answered, owner=self)

    def beat(self) -> None:
        """Keep what has been written since; where that fails it is not tried again at once."""
        if not self._keeping and self._ground.clock.steady() >= self._not_before:
            self.keep_last()

    def keep_last(self) -> None:
        planned, duty, person = self._planned, self._ground.duty, self._ground.person
        if planned is None or self._kept is None or self.duty is not None or self._pane.remarks.isReadOnly():
            return
        text = self._pane.remarks.text_with_composing()
        if text == self._kept:
            return

        def kept(_: DutyDraft) -> None:
            self._keeping = False

        before = self._kept

        def not_kept(error: Exception) -> None:
            self._keeping = False
            self._not_before = self._ground.clock.steady() + PATIENCE_S
            if self._is_shown(planned) and self._kept == text:
                self._kept = before
            if isinstance(error, ConsoleError) and error.problem is Problem.DUTY_SIGNED:
                self._was_overtaken(planned, text, error)
            else:
                self._refuse(error)

        self._kept, self._keeping = text, True
        self._ground.jobs.run(lambda: duty.keep_remarks(planned, text, person), kept, not_kept, owner=self)

    def sign(self) -> None:
        """Sum up, sign, seal; what is missing is said."""
        planned, sign = self._planned, self._pane.sign
        if planned is None or self.duty is not None or sign.busy:
            return
        if self._ground.clock.now() < planned.end or self._kept is None:
            self.said.emit(self._when_signed(planned))
            return
        if sign.seconds_left():
            wait = ConsoleError(Problem.WAIT, seconds=sign.seconds_left())
            self.said.emit(str(self._ground.wording.problem(wait)))  # what was typed may stay for then
            return
        pin = sign.pin_typed()
        if not pin:
            self.said.emit(self.tr("Type your PIN: signed is sealed, and only supplements can follow."))
            sign.pin.setFocus()
            return
        self._pane.remarks.keep_composing()
        remarks, record_id, ground = self._pane.remarks.committed(), self._record_id, self._ground
        sign.show_busy(True)
        self._pane.remarks.setReadOnly(True)

        def signed(duty: DutyRecord) -> None:
            sign.done()
            if self._is_shown(planned):
                self._show_signed(duty)
            self.signed.emit(duty)

        def not_signed(error: Exception) -> None:
            self._pane.remarks.setReadOnly(False)
            if isinstance(error, ConsoleError) and error.problem is Problem.DUTY_SIGNED:
                sign.done()
                self._was_overtaken(planned, remarks, error)
            else:
                self._refuse(error)

        work = ground.duty.sign
        ground.jobs.run(
            lambda: work(record_id, planned, ground.person, pin, remarks, ground.rules), signed, not_signed, owner=self
        )

    def supplement(self, supplement_id: str, text: str, done: Callable[[], object]) -> None:
        duty, ground = self.duty, self._ground
        if duty is None:
            return

        def added(after: DutyRecord) -> None:
            done()
            if self.duty is not None and self.duty.id == after.id:
                self._show_signed(after)
            self.added.emit(after)

        work = ground.duty.supplement
        ground.jobs.run(lambda: work(supplement_id, duty.id, ground.person, text), added, self._refuse, owner=self)

    def _take(self, found: Found) -> None:
        self._looking = False
        if self._again or not self._is_shown(found.planned):
            self._again = False
            self.look()
            return
        if found.duty is not None:
            if self.duty is None or self.duty.version <= found.duty.version:
                unkept = self._pane.remarks.text_with_composing() if self._kept is not None else ""
                fresh, mine = self.duty is None, found.duty.signed_by == self._ground.person.job_number
                self._show_signed(found.duty)
                if fresh and unkept.strip() and unkept.strip() != found.duty.remarks and not mine:
                    self.overtaken.emit(unkept)
            return
        if self.duty is not None:
            return
        self.figures = found.figures
        self._take_draft(found.draft)
        self._show()

    def _take_draft(self, draft: DutyDraft | None) -> None:
        """What somebody else has written since is shown, unless something is being written here."""
        text = "" if draft is None else draft.remarks
        if self._pane.sign.busy or self._keeping or not self._ground.leads:
            return
        if self._kept is None or (
            self._pane.remarks.text_with_composing() == self._kept and not self._pane.remarks.hasFocus()
        ):
            self._kept = text
            self._pane.show_remarks(text, writing=True)

    def _show_signed(self, duty: DutyRecord) -> None:
        self.duty, self.figures = duty, duty.figures
        self._kept = duty.remarks
        self._pane.show_remarks(duty.remarks, writing=False)
        self._show()

    def _show(self) -> None:
        planned, duty, words = self._planned, self.duty, self._view.words
        assert planned is not None
        title = self._view.shift_words.turn_of_day(planned)
        ended = self._ground.clock.now() >= planned.end
        if duty is not None:
            sealed = self.tr("■ signed and sealed")
            title, hint = f"{duty.number}  ·  {title}  ·  {sealed}", ""
        elif self.figures is None:
            hint = self.tr("This shift has not begun; its figures come with it. Remarks can be written already.")
            hint = hint if self._ground.leads else self.tr("This shift has not begun; its figures come with it.")
            hint = hint if self._ground.clock.now() <= planned.begin else ""
        else:
            as_of = self._view.shift_words.instant(self.figures.until)
            hint = self.tr("Not signed yet, figures as of {time}.").format(time=as_of)
            hint = hint if ended or not self._ground.leads else f"{hint} {self._when_signed(planned)}"
        self._pane.show_head(title, hint)
        self._pane.show_figures([] if self.figures is None else words.figures(self.figures))
        self._pane.show_story("" if duty is None else words.story(duty))
        self._pane.show_signing(duty is None and ended and self._ground.leads)

    def _when_signed(self, planned: PlannedShift) -> str:
        end = self._view.shift_words.instant(planned.end)
        return self.tr("It can be signed when the shift is over, from {time} on.").format(time=end)

    def _was_overtaken(self, planned: PlannedShift, text: str, error: ConsoleError) -> None:
        self.refused.emit(error)
        if self._is_shown(planned):
            self._kept = ""
            self._pane.show_remarks("", writing=False)
            self.look()
        if text.strip():
            self.overtaken.emit(text)

    def _is_shown(self, planned: PlannedShift) -> bool:
        return self._planned == planned

    def _refuse(self, error: Exception) -> None:
        self._pane.sign.show_busy(False)
        if isinstance(error, ConsoleError):
            self.refused.emit(error)

    def _not_answered(self, error: Exception) -> None:
        self._looking = False
        if isinstance(error, ConsoleError) and error.problem is Problem.REFUSED:
            self.refused.emit(error)
