"""The queue's page at work: which rows are shown, whose thread is beside them, and what each key does."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from agent_console.domain.desk import Desk
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation import Escalation
from agent_console.domain.escalation_list import News, Thread
from agent_console.domain.escalation_queue import LISTED, QueueFilter, summary_of, wanted
from agent_console.domain.escalation_rules import EscalationRules
from agent_console.domain.staff import Act, Person, may
from agent_console.exchange.answers import Answers
from agent_console.store.clock import Clock
from agent_console.ui.jobs import Jobs
from agent_console.ui.queue.answer_drafts import AnswerDrafts
from agent_console.ui.queue.form_printer import FormPrinter
from agent_console.ui.queue.step_taker import StepTaker
from agent_console.ui.queue.trial_controller import TrialController
from agent_console.ui.queue.verbs import STEP_VERBS
from agent_console.ui.queue.view import QueueView
from agent_console.ui.queue.watch import QueueWatch
from agent_console.ui.wording import Wording

if TYPE_CHECKING:
    from agent_console.store.escalations import Escalations


@dataclass(frozen=True, slots=True)
class QueueRecords:
    """What the page reads and writes; `people` gives everybody who works here, `keep_alike` keeps from how many per
    cent on similar ones are shown and gives the file that says so.
    """

    escalations: "Escalations"
    people: Callable[[], tuple[Person, ...]]
    answers: Answers
    keep_alike: Callable[[int], Path]


class QueueController(QObject):
    """Signals: `leave_wanted()` for Esc where nothing is open, `closed()`, `help_wanted()`, `call_wanted(str)` with the
    number of the call behind the escalation that is shown, `trouble(ConsoleError)`.
    """

    leave_wanted = Signal()
    closed = Signal()
    call_wanted = Signal(str)
    help_wanted = Signal()
    trouble = Signal(object)

    def __init__(
        self,
        view: QueueView,
        watch: QueueWatch,
        records: QueueRecords,
        rules: EscalationRules,
        desk: Desk,
        language: str,
        jobs: Jobs,
        wording: Wording,
        clock: Clock,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._watch = watch
        self._records = records
        self._person = desk.person
        self._jobs = jobs
        self._wording = wording
        self._clock = clock
        self._rules = rules
        self._which = QueueFilter.ALL
        self._shown = ""
        self._people: tuple[Person, ...] = ()
        self.drafts = AnswerDrafts(jobs, records.answers, self._written, self)
        self.steps = StepTaker(view, records.escalations, rules, desk.person, language, jobs, wording, clock, self)
        pane = view.pane
        parts = pane.bar, view.message, pane.answer.setFocus, view.words
        self.printer = FormPrinter(*parts, desk.hotline.name, clock, jobs, wording, self)
        alike = records.escalations, records.keep_alike, rules, desk.person, jobs
        self.trial = TrialController(view.trial, *alike, parent=self)
        self._page: dict[str, Callable[[], object]] = {
            "print": self._print,
            "find": self._view.number.setFocus,
            "try-alike": self._try,
            "next": self._view.rows.go_on,
            "call": self._show_call,
            "panes": self._view.next_pane,
            "refresh": partial(watch.look, whole=True),
            "leave": self._leave,
            "help": self.help_wanted.emit,
            **{which.value: partial(self._filter, which) for which in QueueFilter},
        }
        self._connect()

    def _connect(self) -> None:
        view, watch = self._view, self._watch
        view.keys.wanted.connect(self._want)
        view.rows.chosen.connect(self.show)
        view.number_typed.connect(self.find)
        view.pane.answer.text_changed.connect(lambda text: self.drafts.write(self._shown, text))
        for refused in (view.pane.answer.refused, view.pane.bar.refused, view.number.refused):
            refused.connect(self._refused)
        view.pane.bar.left.connect(view.pane.answer.setFocus)
        view.trial.leave_wanted.connect(self._leave_trial)
        view.trial.looked_at.connect(self.go_to)
        self.trial.refused.connect(self._refused)
        self.trial.told.connect(self._view.message.announce)
        watch.changed.connect(self._show_rows)
        watch.beaten.connect(self._tick)
        watch.heard.connect(self._hear)
        watch.answering.connect(self._tell_answering)
        self.drafts.changed.connect(self._mark_drafts)
        self.drafts.found.connect(self._tell_found)
        self.drafts.came.connect(self._show_written_elsewhere)
        self.steps.taken.connect(self._taken)
        self.steps.sent.connect(self._sent)
        self.steps.overtaken.connect(self._read_thread)
        for trouble in (self.drafts.trouble, self.steps.trouble, self.printer.trouble):
            trouble.connect(self.trouble)

    def open(self, escalation_id: str = "") -> None:
        """Show the list, and one of it: that of the id, else the first."""
        self._jobs.run(self._records.people, self._take_people, self.trouble.emit, owner=self)
        self.drafts.start()
        self.printer.find_printers()
        self._show_rows()
        if escalation_id:
            self.go_to(escalation_id)

    def close(self) -> None:
        """Leave the page; what is written is kept."""
        self.drafts.stop()
        self._shown = ""
        self.closed.emit()

    def go_to(self, escalation_id: str) -> None:
        """Choose a row; one that is not in the list is shown all the same. A try-out makes room for it."""
        if self._view.shows_trial:
            self._leave_trial()
        if not self._view.rows.choose(escalation_id):
            self._view.rows.selectionModel().clear()
        self.show(escalation_id)

    def show(self, escalation_id: str) -> None:
        """Show one escalation with its thread and with the answer that was begun for it."""
        if escalation_id == self._shown:
            return
        self._keep_written()
        self._shown, self.steps.shown = escalation_id, None
        pane, row = self._view.pane, self._watch.rows.get(escalation_id)
        pane.bar.close_it()
        self._view.message.show_message("")
        if row is not None:
            pane.show_summary(row)
        pane.show_answer(self.drafts.text(escalation_id))
        if escalation_id in self._view.table.unread:
            self._view.table.unread.discard(escalation_id)
            self._view.table.refresh()
        self._read_thread()

    def _want(self, verb: str) -> None:
        bar = self._view.pane.bar
        if self._view.shows_trial and verb not in self._page:
            self._want_in_trial(verb)
        elif verb == "answer" and bar.has_focus():
            if bar.question is not None and not bar.question.danger:
                bar.confirm()
        elif verb in self._page:
            self._page[verb]()
        elif any(step.id == verb for step in STEP_VERBS):
            self.printer.forget()
            self.steps.want(verb)

    def _want_in_trial(self, verb: str) -> None:
        if verb == "answer":
            self.trial.keep()
        else:
            self._view.message.announce(self.tr("Close the try-out first (Esc); then steps are taken."), problem=True)

    def _try(self) -> None:
        """Once more closes it, as a switch does."""
        if self._view.shows_trial:
            self._leave_trial()
            return
        self._keep_written()
        self.steps.forget()
        self._view.show_trial(True)
        self.trial.begin(self.steps.shown)

    def _leave_trial(self) -> None:
        self.trial.end()
        self._view.show_trial(False)

    def _filter(self, which: QueueFilter) -> None:
        self._which = which
        self._show_rows()

    def _leave(self) -> None:
        """Esc: out of the bar, out of the words, out of the page."""
        pane = self._view.pane
        if self._view.shows_trial:
            self._leave_trial()
        elif pane.bar.question is not None:
            pane.bar.keep.click()
        elif pane.isAncestorOf(self._view.focusWidget()) or self._view.number.hasFocus():
            self._view.rows.setFocus()
        else:
            self.leave_wanted.emit()

    def _show_call(self) -> None:
        shown = self.steps.shown
        if shown is not None and shown.escalation.form.call_number:
            self.call_wanted.emit(shown.escalation.form.call_number)

    def _print(self) -> None:
        if self.steps.shown is not None:
            self.steps.forget()
            self.printer.ask(self.steps.shown)

    def find(self, typed: str) -> None:
        """Open by number, also what has long ended; its last part is enough."""
        if not typed.strip():
            return

        def failed(error: Exception) -> None:
            if isinstance(error, ConsoleError) and error.problem is Problem.NOT_FOUND:
                words = self.tr("There is no escalation “{typed}”. Type its number, or only its last part, such as 7.")
                self._view.message.announce(words.format(typed=typed.strip()), problem=True)
                self._view.number.selectAll()
            else:
                self._refused(error)

        self._jobs.run(lambda: self._records.escalations.id_of(typed, self._person), self._found, failed, owner=self)

    def _found(self, escalation_id: str) -> None:
        self._view.number.show_text("")
        self.go_to(escalation_id)
        self._view.pane.answer.setFocus()

    def _read_thread(self) -> None:
        escalation_id = self._shown

        def read() -> tuple[tuple[Person, ...], Thread]:
            """The people too: an owner may have been switched off since the page was opened."""
            return self._records.people(), self._records.escalations.thread(escalation_id, self._person)

        def is_there(found: tuple[tuple[Person, ...], Thread]) -> None:
            people, thread = found
            if people != self._people:
                self._take_people(people)
            self._thread_is_there(escalation_id, thread)

        self._jobs.run(
            read,
            is_there,
            self._refused,
            owner=self,
        )

    def _thread_is_there(self, escalation_id: str, thread: Thread) -> None:
        if escalation_id != self._shown:
            return
        self.steps.shown = thread
        self._view.pane.show_thread(thread)
        if self.trial.open:
            self.trial.pick(thread)
        self._drop_sent(thread)

    def _drop_sent(self, thread: Thread) -> None:
        """Words that got through just before the desk stopped are not offered once more."""
        own_words = [step.text for step in thread.steps if step.by == self._person.job_number]
        if self.drafts.was_sent(thread.escalation.id, own_words):
            self._sent(thread.escalation.id, self.drafts.text(thread.escalation.id))

    def _taken(self, after: Escalation) -> None:
        self._watch.take(summary_of(after))
        if after.id == self._shown:
            self._read_thread()

    def _sent(self, escalation_id: str, words: str) -> None:
        """The words are on their way; what was typed behind them meanwhile stays."""
        if self.drafts.text(escalation_id) == words:
            self.drafts.write(escalation_id, "")
            if escalation_id == self._shown:
                self._view.pane.show_answer("")

    def _written(self) -> tuple[str, str]:
        return self._shown, self._view.pane.answer.text_with_composing()

    def _keep_written(self) -> None:
        escalation_id, text = self._written()
        if escalation_id:
            self.drafts.write(escalation_id, text)

    def _show_rows(self) -> None:
        now, job_number = self._clock.now(), self._person.job_number
        rows = [row for row in self._watch.rows.values() if wanted(row, self._which, job_number, now)]
        self._view.show_rows(rows, self._which)
        self._view.show_counts(self._watch.counts())
        self._view.show_calendars(self._rules.calendars_over(now, self._clock.zone))
        if not self._shown:
            self._view.rows.go_on()
        elif not self._view.rows.current:
            self._view.rows.choose(self._shown)
        self._look_at_shown()

    def _look_at_shown(self) -> None:
        """The same person may have gone on with it in another window."""
        shown, row = self.steps.shown, self._watch.rows.get(self._shown)
        if shown is None or shown.escalation.id != self._shown:
            return
        gone = row is None and self._watch.read and shown.escalation.state in LISTED
        if gone or (row is not None and row.steps > shown.escalation.steps):
            self._read_thread()

    def _tick(self) -> None:
        if self._which is QueueFilter.OVERDUE:
            self._show_rows()
        self._view.table.tick()
        self._view.show_counts(self._watch.counts())

    def _hear(self, news: tuple[News, ...]) -> None:
        others = {one.summary.id for one in news} - {self._shown}
        self._view.table.unread |= others & self._watch.rows.keys()
        self._view.table.refresh()
        said = self.tr("{number}: {step}, {job_number}")
        last = news[-1]
        self._view.tell_news(
            said.format(number=last.summary.number, step=self._wording.step(last.step.kind), job_number=last.step.by)
        )
        if any(one.summary.id == self._shown for one in news):
            self._read_thread()

    def _tell_answering(self, answering: bool) -> None:
        time = f"{self._clock.now().astimezone(self._clock.zone):%H:%M:%S}"
        self._view.show_silent("" if answering else time)

    def _mark_drafts(self) -> None:
        self._view.table.drafts = self.drafts.ids
        self._view.table.refresh()

    def _show_written_elsewhere(self, escalation_id: str) -> None:
        """The same person has gone on with it, or sent it, in another window."""
        if escalation_id == self._shown:
            self._view.pane.show_answer(self.drafts.text(escalation_id))

    def _tell_found(self, count: int) -> None:
        if self._shown and not self._view.pane.answer.committed():
            self._view.pane.show_answer(self.drafts.text(self._shown))
        if self.steps.shown is not None:
            self._drop_sent(self.steps.shown)
        text = self.tr("%n answer(s) that you had begun are back; the list marks them with ✎.", "", count)
        self._view.message.announce(text)

    def _take_people(self, people: tuple[Person, ...]) -> None:
        self._people = people
        names = {person.job_number: person.name for person in people}
        self.steps.leads = tuple(
            person for person in people if person.disabled_at is None and may(person.role, Act.HANDLE_ESCALATIONS)
        )
        off = frozenset(person.job_number for person in people if person.disabled_at is not None)
        self.steps.switched_off = self._view.words.switched_off = off
        self._view.table.people = self._view.words.people = names
        self._view.table.refresh()
        if self.steps.shown is not None:
            self._view.pane.show_thread(self.steps.shown)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, ConsoleError):
            self._view.message.announce(str(self._wording.problem(error)), problem=True)
