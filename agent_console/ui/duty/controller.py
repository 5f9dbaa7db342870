"""The duty page at work: which shift is shown, who works it, and what each key does."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from agent_console.domain.duty import DutyRecord
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.shift import RemarkKind, Shift
from agent_console.domain.shift_rules import PlannedShift
from agent_console.domain.typed_past import read_day
from agent_console.ui.asking import Asking
from agent_console.ui.duty.ground import Ground
from agent_console.ui.duty.paper import DutyPaper
from agent_console.ui.duty.record_controller import RecordController
from agent_console.ui.duty.shift_verbs import ShiftVerbs
from agent_console.ui.duty.turns import current_turn, neighbour
from agent_console.ui.duty.view import DutyView
from agent_console.ui.widgets.choice import Option
from agent_console.ui.widgets.step_bar import Question

BEAT_MILLISECONDS = 5_000
_EARLY, _LATE = timedelta(hours=24), timedelta(hours=24)
"""How far from its turn a shift may have started: the list asks by start, the row decides by turn."""


class DutyController(QObject):
    """Signals: `closed()`, `help_wanted()`, `changed()` when a shift was opened or closed here."""

    closed = Signal()
    help_wanted = Signal()
    changed = Signal()

    def __init__(self, view: DutyView, ground: Ground) -> None:
        super().__init__(view)
        self._view = view
        self._ground = ground
        self._looking = False
        self._asking = Asking(view.bar, ground.jobs, ground.begun, self)
        self.record = RecordController(view, ground, self)
        self.paper = DutyPaper(ground, view.words, view.shift_words, self._asking, self)
        self._shifts = ShiftVerbs(ground, view.shift_words, self._asking, self)
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._verbs: dict[str, Callable[[], object]] = {
            "sign": self._finish,
            "praise": lambda: self._shifts.remark(view.rows.current, RemarkKind.GOOD),
            "improve": lambda: self._shifts.remark(view.rows.current, RemarkKind.BAD),
            "end": lambda: self._shifts.close(view.rows.current),
            "open": self._shifts.open_one,
            "supplement": lambda: self._ask_supplement(""),
            "print": self._print,
            "before": lambda: self._step(-1),
            "behind": lambda: self._step(1),
            "now": self._open_current,
            "panes": view.next_pane,
            "refresh": self.look,
            "leave": self._leave,
            "help": self.help_wanted.emit,
        }
        self._connect()

    def open(self, planned: PlannedShift | None = None) -> None:
        """Show that shift, else the current one."""
        self.paper.find_printers()
        self._asking.start()
        self.record.start()
        self._timer.start()
        self._view.rows.setFocus()
        if planned is None:
            self._open_current()
        else:
            self.go_to(planned)

    def close(self) -> None:
        """Leave the page; what is written is kept."""
        self._asking.close()
        self._asking.stop()
        self.record.stop()
        self._timer.stop()
        self.closed.emit()

    def look(self) -> None:
        """Read the list and the record again; nothing that is chosen or typed moves."""
        self.record.look()
        planned, shifts, person = self.record.planned, self._ground.shifts, self._ground.person
        if self._looking:
            return
        self._looking = True

        def find() -> tuple[PlannedShift | None, tuple[Shift, ...], tuple[Shift, ...]]:
            on_duty = shifts.on_duty(person)
            if planned is None:
                return planned, on_duty, ()
            return planned, on_duty, shifts.list_(person, planned.begin - _EARLY, planned.end + _LATE)

        def take(found: tuple[PlannedShift | None, tuple[Shift, ...], tuple[Shift, ...]]) -> None:
            self._looking = False
            asked, on_duty, around = found
            if asked != self.record.planned:
                self.look()
                return
            self._show_list(asked, on_duty, around)

        self._ground.jobs.read(find, take, self._not_answered, owner=self)

    def _connect(self) -> None:
        view = self._view
        view.keys.wanted.connect(lambda verb: self._verbs[verb]())
        view.rows.gone_to.connect(self._show_details)
        view.rows.opened.connect(lambda _: view.details.setFocus())
        view.pattern.chosen.connect(self._choose_pattern)
        view.day.typed.connect(self._choose_day)
        view.pane.sign.entered.connect(self.record.sign)
        view.pane.sign.waiting.connect(self._count_down)
        view.pane.remarks.refused.connect(self._refused)
        view.bar.refused.connect(self._refused)
        for part in (self.record, self._shifts):
            part.said.connect(lambda words: view.message.announce(words, problem=True))
            part.refused.connect(self._refused)
        self.record.signed.connect(self._signed)
        self.record.added.connect(self._added)
        self.record.overtaken.connect(self._ask_supplement)
        self._shifts.done.connect(self._shift_done)
        self.paper.sent.connect(view.message.announce)
        self.paper.failed.connect(self._refused)
        self._asking.trouble.connect(self._refused)
        self._asking.left.connect(view.go_home)

    def _open_current(self) -> None:
        turn = current_turn(self._ground.rules, self._ground.clock.now(), self._ground.zone)
        if turn is not None:
            self.go_to(turn)

    def go_to(self, planned: PlannedShift) -> None:
        view, rules = self._view, self._ground.rules
        view.message.show_message("")
        turns = rules.turns_of(planned.day, self._ground.zone)
        view.pattern.show_options([Option(one.id, view.shift_words.turn(one)) for one in turns])
        view.pattern.show_value(planned.id)
        view.day.show_day(planned.day)
        if planned != self.record.planned:
            if self._asking.verb in ("supplement", "print"):
                self._asking.close()
            self.record.open(planned)
        self.look()

    def _step(self, step: int) -> None:
        planned = self.record.planned
        turn = None if planned is None else neighbour(self._ground.rules, planned, step, self._ground.zone)
        if turn is not None:
            self.go_to(turn)

    def _choose_pattern(self, pattern_id: object) -> None:
        planned = self.record.planned
        if planned is not None and isinstance(pattern_id, str):
            self.go_to(self._ground.rules.pattern(pattern_id).planned(planned.day, self._ground.zone))

    def _choose_day(self, typed: str) -> None:
        planned, clock = self.record.planned, self._ground.clock
        day = read_day(typed, clock.local_day(clock.now()))
        if day is None:
            words = self.tr("“{typed}” is no day. Type today, -1d or 2026-11-21.")
            self._view.message.announce(words.format(typed=typed), problem=True)
        elif planned is not None:
            self.go_to(self._ground.rules.pattern(planned.id).planned(day, self._ground.zone))

    def _show_list(self, planned: PlannedShift | None, on_duty: tuple[Shift, ...], around: tuple[Shift, ...]) -> None:
        """What hurts first: without an end, on duty, then who has ended in the shift that is shown."""
        endless = [one for one in on_duty if self._ground.endless(one)]
        others = [one for one in on_duty if not self._ground.endless(one)]
        open_ids = {one.id for one in on_duty}
        turn = None if planned is None else (planned.id, planned.day)
        ended = [one for one in around if (one.planned.id, one.planned.day) == turn and one.id not in open_ids]
        rows = (*endless, *others, *reversed(ended))
        self._view.rows.show_rows(rows)
        self._view.show_list(empty=not rows)
        self._view.show_counts(len(others), len(endless))

    def _show_details(self) -> None:
        shift = self._view.rows.current
        text = "" if shift is None else "\n".join(self._details(shift))
        if text != self._view.details.toPlainText():
            self._view.details.setPlainText(text)
        for verb, button in self._view.buttons.items():
            own = shift is not None and shift.job_number == self._ground.person.job_number and verb != "end"
            fits = shift is not None and shift.open is (verb == "end") and not own
            button.setEnabled(verb == "open" or fits)

    def _details(self, shift: Shift) -> list[str]:
        words = self._view.shift_words
        lines = [
            f"{shift.number}  ·  {words.who(shift.job_number, shift.name)}  ·  {words.turn_of_day(shift.planned)}",
            f"{words.instant(shift.started_at)}  ·  {words.arrival(shift.arrive_by, shift.started_at)}",
        ]
        if shift.readiness:
            lines.append(words.readiness(shift))
        if shift.opened_by:
            told = self.tr("Opened by {who}: {reason}")
            who = words.who(shift.opened_by, shift.opened_by_name)
            lines.append(told.format(who=who, reason=shift.open_reason))
        if shift.ended_at is not None:
            lines.append(self.tr("Ended {time}").format(time=words.instant(shift.ended_at)))
        if shift.closed_by:
            told = self.tr("Closed by {who}: {reason}")
            who = words.who(shift.closed_by, shift.closed_by_name)
            lines.append(told.format(who=who, reason=shift.close_reason))
        for one in shift.remarks:
            seen = self.tr("not read yet")
            if one.seen_at is not None:
                seen = self.tr("read {time}").format(time=words.instant(one.seen_at))
            lines.append(f"{words.remark_kind(one.kind)}  {words.who(one.by, one.by_name)}  ({seen})\n{one.text}")
        return lines

    def _finish(self) -> None:
        """Ctrl+Enter: what the bar asks comes first."""
        if self._asking.open:
            self._asking.confirm()
        else:
            self.record.sign()

    def _ask_supplement(self, text: str) -> None:
        duty, planned = self.record.duty, self.record.planned
        if duty is None and not text:
            words = self.tr("Supplements follow a signed record; this one can still be written.")
            self._view.message.announce(words, problem=True)
            return
        about = self.tr("A supplement to the signed record, marked as added:")
        if text:
            about = self.tr("Somebody has signed meanwhile. What you wrote can be added as a supplement:")
        question = Question(
            about=about, verb=self.tr("Add it"), line=self.tr("What was missing"), text=" ".join(text.split()),
            needed=True,
        )  # fmt: skip
        supplement_id = self._ground.clock.new_id()

        def send(_: str, words: str) -> None:
            self.record.supplement(supplement_id, words, self._asking.done)

        self._asking.ask("supplement", "" if planned is None else f"{planned.id}-{planned.day}", question, send)

    def _print(self) -> None:
        record, planned = self.record, self.record.planned
        if planned is None or record.figures is None:
            self._view.message.announce(self.tr("There is nothing to print before the shift has begun."), problem=True)
            return
        remarks = self._view.pane.remarks.text_with_composing()
        paper = self.paper.paper(planned, record.figures, remarks, record.duty)
        draft_name = self.tr("duty-{pattern}-{day}").format(pattern=planned.id, day=f"{planned.day:%Y%m%d}")
        self.paper.ask(paper, draft_name if record.duty is None else record.duty.number)

    def _leave(self) -> None:
        """Esc: out of the bar, out of the words, out of the page."""
        if self._asking.open:
            self._asking.close()
        elif self._view.focusWidget() not in (None, self._view.home, *self._view.buttons.values()):
            self._view.go_home()
        else:
            self.close()

    def _signed(self, duty: DutyRecord) -> None:
        words = self.tr("{number} is signed and sealed.").format(number=duty.number)
        self._view.message.announce(words)
        if self.record.duty is not None and self.record.duty.id == duty.id:
            self._view.pane.go_to_story()

    def _added(self, duty: DutyRecord) -> None:
        self._view.message.announce(self.tr("The supplement stands beneath {number}.").format(number=duty.number))
        self._view.pane.go_to_story()

    def _shift_done(self, words: str) -> None:
        self._view.message.announce(words)
        self._view.go_home()
        self.look()
        self.changed.emit()

    def _count_down(self, seconds: int) -> None:
        """Not announced every second: a voice would help nobody."""
        if seconds:
            sentence = self._ground.wording.problem(ConsoleError(Problem.WAIT, seconds=seconds))
            self._view.message.show_message(str(sentence), problem=True)
        else:
            self._view.message.announce(self.tr("You can try again now."))

    def _refused(self, error: ConsoleError) -> None:
        tries = 0
        if error.problem in (Problem.WRONG_PIN, Problem.WAIT):
            error, tries = self._view.pane.sign.refused(error)
        text = str(self._ground.wording.problem(error))
        if tries:
            text = self.tr("{text} Tries left before a pause: {count}.").format(text=text, count=tries)
        self._view.message.announce(text, problem=True)

    def _not_answered(self, _error: Exception) -> None:
        self._looking = False
