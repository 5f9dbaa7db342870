"""The agent's side of escalations at work: connects form, thread and promises with what is kept."""

from PySide6.QtCore import QObject, Signal

from agent_console.domain.call import Call
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation import Escalation, EscalationForm
from agent_console.domain.escalation_list import News, Similar, Thread
from agent_console.domain.escalation_steps import StepKind
from agent_console.ui.begun_words import BegunWords
from agent_console.ui.escalation.form_controller import FormController
from agent_console.ui.escalation.form_view import FormView
from agent_console.ui.escalation.ground import Ground
from agent_console.ui.escalation.pane import EscalationPane
from agent_console.ui.escalation.promise_table import Dress
from agent_console.ui.escalation.promises_controller import PromisesController
from agent_console.ui.escalation.promises_view import PromisesView
from agent_console.ui.escalation.thread_controller import ThreadController
from agent_console.ui.escalation.thread_view import ThreadView


class EscalationDesk(QObject):
    """`pane` belongs beside the call, `promises` under today's calls.

    Signals: `shown()` when the pane is wanted and `done()` when it is not any more, `told(str)` for the banner,
    `discarded(str, EscalationForm)` with what can be restored, `looking()` once a second, `stepped()` when
    a step from this desk is on the disk, `trouble(ConsoleError)`.
    """

    shown = Signal()
    done = Signal()
    told = Signal(str)
    discarded = Signal(str, object)
    looking = Signal()
    stepped = Signal()
    trouble = Signal(object)

    def __init__(self, ground: Ground, dress: Dress, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._dress = dress
        self.form = FormView(dress, ground.rules)
        self.reading = ThreadView(dress)
        self.pane = EscalationPane(self.form, self.reading)
        self.promises = PromisesView(dress)
        self._fresh: dict[str, int] = {}
        self._last_kind = StepKind.ADDED
        self._opening = False
        self._forms = FormController(ground, self.form.with_composing, self)
        self._threads = ThreadController(ground, self)
        self._begun = BegunWords(ground.jobs, ground.begun, self._words_now, self)
        self._owed = PromisesController(ground, self)
        self._connect()

    def start(self) -> None:
        """Sit down: what was left unsent is found, what is owed is listed, news are looked for."""
        self._forms.start()
        self._begun.start()
        self._owed.start()

    def close(self) -> None:
        """The window closes or somebody signs out: nothing is asked and nothing is lost."""
        self._forms.stop()
        self._begun.stop()
        self._owed.stop()

    def beat(self) -> None:
        """Do now what the timers would do next."""
        self._forms.beat()
        self._begun.beat()
        self._owed.look()

    def escalate(self, call: Call | None) -> None:
        """F4: the form, wherever the focus was."""
        self._opening = False
        self.pane.show_form()
        self._forms.escalate(call)
        self.shown.emit()
        self.pane.focus_first()

    def finish(self) -> None:
        """Ctrl+Enter in the pane: send the form, or the next step of what is read."""
        if self.pane.shows_form:
            self._forms.send()
        else:
            self.reading.take(self.reading.next_step())

    def open_form(self, form_id: str) -> None:
        self.pane.show_form()
        self._forms.open(form_id)
        self.shown.emit()
        self.pane.focus_first()

    def open_thread(self, escalation_id: str) -> None:
        """Read one that is owned; the form that may be open waits behind it."""
        self._begun.keep_last()
        self._opening = True
        self._threads.open(escalation_id)
        if self._fresh.pop(escalation_id, None):
            self.promises.mark_fresh(frozenset(self._fresh))

    def restore(self, form: EscalationForm) -> None:
        """Bring back what was discarded just now."""
        self.pane.show_form()
        self._forms.restore(form)
        self.shown.emit()
        self.pane.focus_first()

    def refresh(self) -> None:
        """Something was handed over: what one attends to is not what it was."""
        self._owed.refresh()

    def _connect(self) -> None:
        form, forms = self.form, self._forms
        form.written.connect(forms.write)
        form.promised.connect(forms.promise)
        form.send_wanted.connect(forms.send)
        form.discard_wanted.connect(self._discard)
        form.helps.connect(forms.take_answer)
        form.refused.connect(self.trouble)
        forms.shown.connect(form.show_form)
        forms.facts.connect(form.show_facts)
        forms.promised.connect(form.until.show_meaning)
        forms.similar.connect(form.show_similar)
        forms.incomplete.connect(form.mark)
        forms.incomplete.connect(self.pane.show_message)
        forms.sending.connect(self._sending)
        forms.sent.connect(self._sent)
        forms.helped.connect(self._helped)
        forms.unsent.connect(self.promises.show_forms)
        forms.not_sent.connect(self._not_sent)
        forms.trouble.connect(self.trouble)
        self.reading.step_wanted.connect(self._step)
        self.reading.refused.connect(self.trouble)
        self._threads.shown.connect(self._show_thread)
        self._threads.stepped.connect(self._stepped)
        self._threads.busy.connect(self.reading.set_busy)
        self._threads.trouble.connect(self.reading.show_problem)
        self._threads.trouble.connect(self.trouble)
        self._begun.trouble.connect(self.trouble)
        self._owed.promised.connect(self.promises.show_promises)
        self._owed.news.connect(self._news)
        self._owed.looking.connect(self.looking)
        self._owed.trouble.connect(self.trouble)
        form.title.close_wanted.connect(self.done)
        self.reading.title.close_wanted.connect(self.done)
        self.promises.opened.connect(self.open_thread)
        self.promises.form_opened.connect(self.open_form)

    def _sending(self, under_way: bool) -> None:
        self.form.set_writable(not under_way)
        if under_way:
            self.form.message.show_message(self.tr("Sending…"))
            self.form.clear_marks()

    def _sent(self, escalation: Escalation) -> None:
        """The form stays to be read and keeps the focus: a second Ctrl+Enter must not end the call."""
        self.form.set_writable(False)
        at = escalation.sent_at.astimezone(self._dress.zone)
        words = self.tr("Sent as {number}, {time}. Esc goes back to the note.").format(
            number=escalation.number, time=f"{at:%H:%M:%S}"
        )
        self.form.message.announce(words)
        self.pane.show_message()
        self.told.emit(self.tr("Escalation {number} is with the shift lead.").format(number=escalation.number))
        self._owed.refresh()

    def _helped(self, similar: Similar) -> None:
        self.told.emit(
            self.tr("Nothing was sent: the answer of {number} helps. That it did is recorded.").format(
                number=similar.summary.number
            )
        )
        self.done.emit()

    def _discard(self) -> None:
        form = self._forms.discard()
        if form is not None:
            self.discarded.emit(self.tr("The form was dropped."), form)
        self.done.emit()

    def _not_sent(self, error: Exception) -> None:
        """The banner tells of it too; here is said what it means for the form."""
        if isinstance(error, ConsoleError):
            words = str(self._dress.wording.problem(error))
            if error.problem is Problem.NOT_FOUND:
                words = self.tr("The call itself is not on the disk yet. The form is kept; send it again in a moment.")
            self.form.message.show_message(words, problem=True)
        self.trouble.emit(error)

    def _step(self, kind: StepKind, text: str) -> None:
        self._last_kind = kind
        self._threads.step(kind, text)

    def _stepped(self, escalation: Escalation) -> None:
        if self.reading.escalation_id == escalation.id:
            self.reading.show_taken(escalation, self._last_kind)
        self._begun.forget(escalation.id)
        self._owed.refresh()
        self.stepped.emit()

    def _show_thread(self, thread: Thread) -> None:
        if not self._opening:  # read again: a step was taken, here or elsewhere
            self.reading.show_thread(thread, None)
            return
        self._opening = False
        self.reading.show_thread(thread, self._begun.begun(thread.escalation.id))
        self.pane.show_thread()
        self.shown.emit()
        self.pane.focus_first()

    def _news(self, news: tuple[News, ...]) -> None:
        """What others did: a mark, a count and one quiet sentence. It takes no focus and moves nothing typed."""
        on_screen = self.reading.escalation_id if self.pane.isVisible() and not self.pane.shows_form else ""
        for one in news:
            if one.summary.id != on_screen:
                self._fresh[one.summary.id] = one.seq
        self.promises.mark_fresh(frozenset(self._fresh))
        if on_screen and any(one.summary.id == on_screen for one in news):
            self._threads.read()
        last = news[-1]
        words = self.tr("{number}: {who} {step}.").format(
            number=last.summary.number, who=last.step.by, step=self._dress.wording.step(last.step.kind)
        )
        if len(news) > 1:
            words = self.tr("{words} %n more.", "", len(news) - 1).format(words=words)
        self.told.emit(words)

    def _words_now(self) -> tuple[str, str]:
        """About which escalation something is being written, and what, with the letters in the making."""
        return self.reading.escalation_id, self.reading.words.text_with_composing()
