"""Takes a shift lead's steps: asks for what one needs, sends it once, and says in a sentence why one does not come."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation import Escalation, EscalationState
from agent_console.domain.escalation_list import Thread
from agent_console.domain.escalation_rules import EscalationRules
from agent_console.domain.escalation_steps import StepKind
from agent_console.domain.staff import Person
from agent_console.store.clock import Clock
from agent_console.ui.jobs import Jobs
from agent_console.ui.queue.verbs import STEP_VERBS, Asks, Verb, can_take, step_of
from agent_console.ui.queue.view import QueueView
from agent_console.ui.widgets.step_bar import Offer, Question
from agent_console.ui.wording import Wording

if TYPE_CHECKING:
    from agent_console.store.escalations import Escalations

_FOR_OWNER = frozenset({StepKind.ANSWERED, StepKind.RECEIPT})
_OVERTAKEN = frozenset({Problem.VOIDED, Problem.REOPEN_TOO_LATE, Problem.NO_LIAISON, Problem.OWNER_DISABLED})
"""Said beside the thread, which is read again; the banner has nothing to add."""
_VERBS = {verb.id: verb for verb in STEP_VERBS}


class StepTaker(QObject):
    """Signals: `taken(Escalation)` when a step is on the disk, `sent(str, str)` with the id and the words of the editor
    that went with it, `overtaken()` when somebody else was faster, `trouble(ConsoleError)`.
    """

    taken = Signal(object)
    sent = Signal(str, str)
    overtaken = Signal()
    trouble = Signal(object)

    def __init__(
        self,
        view: QueueView,
        escalations: "Escalations",
        rules: EscalationRules,
        person: Person,
        language: str,
        jobs: Jobs,
        wording: Wording,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._escalations = escalations
        self._rules = rules
        self._person = person
        self._language = language
        self._jobs = jobs
        self._wording = wording
        self._clock = clock
        self._under_way = False
        self._asked: tuple[Verb, StepKind] | None = None
        self.shown: Thread | None = None
        self.leads: tuple[Person, ...] = ()
        self.switched_off: frozenset[str] = frozenset()
        view.pane.bar.confirmed.connect(self._confirmed)

    def want(self, verb_id: str) -> None:
        """Take the step of a verb, or ask for what it still needs; twice in a row it is one."""
        if self._under_way:
            return
        if self.shown is None:
            self._say(self.tr("Choose an escalation first."))
            return
        verb, escalation = _VERBS[verb_id], self.shown.escalation
        self.forget()
        if not can_take(verb, escalation, self._person.job_number):
            self._refuse(escalation)
            return
        kind, asks = step_of(verb, escalation)
        if kind is StepKind.REOPENED and not self._rules.may_reopen(escalation, self._clock.now()):
            facts: dict[str, str | int] = {"number": escalation.number, "days": self._rules.reopen_days}
            self._say(str(self._wording.problem(ConsoleError(Problem.REOPEN_TOO_LATE, **facts))))
            return
        if asks is Asks.NOTHING:
            self._take(escalation, kind)
        elif asks is Asks.WORDS:
            self._send_words(escalation, kind)
        else:
            self._asked = (verb, kind)
            self._view.pane.bar.ask(self._question(verb, asks, escalation))

    def forget(self) -> None:
        """Close the bar, whatever it asked; the focus goes to the words, not to wherever Qt would put it."""
        self._asked = None
        bar = self._view.pane.bar
        if bar.has_focus():
            self._view.pane.answer.setFocus()
        bar.close_it()

    def _send_words(self, escalation: Escalation, kind: StepKind) -> None:
        editor = self._view.pane.answer
        editor.keep_composing()
        words = editor.committed()
        if not words.strip():
            said = {
                StepKind.ANSWERED: self.tr("Write the answer first; then Ctrl+Enter sends it."),
                StepKind.ASKED_BACK: self.tr("Write the question first; then Ctrl+B sends it."),
                StepKind.RECEIPT: self.tr("Write what the department found first; then Ctrl+R completes the receipt."),
            }
            self._say(said[kind])
            editor.setFocus()
            return
        self._take(escalation, kind, words)

    def _confirmed(self, chosen: str, words: str) -> None:
        if self._asked is None or self.shown is None or self._under_way:
            return
        verb, kind = self._asked
        to = chosen if verb.asks is Asks.LEAD else ""
        department = chosen if verb.asks is Asks.DEPARTMENT else ""
        self._take(self.shown.escalation, kind, words, to=to, department=department, of_editor=False)

    def _take(
        self,
        escalation: Escalation,
        kind: StepKind,
        text: str = "",
        *,
        to: str = "",
        department: str = "",
        of_editor: bool = True,
    ) -> None:
        self._under_way = True

        def done(after: Escalation) -> None:
            self._under_way = False
            self.forget()
            said = self.tr("{number}: {step}. Saved.").format(number=after.number, step=self._wording.step(kind))
            if kind in _FOR_OWNER and after.owner in self.switched_off:
                said += self.tr(" {owner} is switched off and does not read it: tell the customer yourself.").format(
                    owner=after.owner
                )
            self._view.message.announce(said)
            if text and of_editor:
                self.sent.emit(after.id, text)
            self.taken.emit(after)

        def failed(error: Exception) -> None:
            self._under_way = False
            self._tell(error, escalation, kind)

        self._jobs.run(
            lambda: self._escalations.take_step(
                escalation.id, kind, self._person, self._rules, text=text, to=to, department=department
            ),
            done,
            failed,
            owner=self,
        )

    def _refuse(self, escalation: Escalation) -> None:
        if escalation.state is EscalationState.VOID:
            self._say(str(self._wording.problem(ConsoleError(Problem.VOIDED, number=escalation.number))))
            return
        said = self.tr("{number} is “{state}” now: this step does not come here. Nothing was changed.")
        if escalation.paused_at is not None:
            said = self.tr("{number} is “{state}” and paused: this step does not come here. Nothing was changed.")
        self._say(said.format(number=escalation.number, state=self._wording.escalation_state(escalation.state)))

    def _tell(self, error: Exception, escalation: Escalation, kind: StepKind) -> None:
        if not isinstance(error, ConsoleError):
            return  # a bug has its own way to the person
        if error.problem is Problem.WRONG_STATE:
            said = self.tr("{number} was changed meanwhile; look again. What you wrote is still here.")
            self._say(said.format(number=escalation.number))
            self.overtaken.emit()
            return
        self._say(str(self._wording.problem(error)))
        if error.problem in _OVERTAKEN:
            self.overtaken.emit()
            return
        self.trouble.emit(error)

    def _say(self, text: str) -> None:
        self._view.message.announce(text, problem=True)

    def _question(self, verb: Verb, asks: Asks, escalation: Escalation) -> Question:
        number = escalation.number
        if asks is Asks.LEAD:
            leads = tuple(
                Offer(lead.job_number, f"{lead.job_number} {lead.name}")
                for lead in self.leads
                if lead.job_number != self._person.job_number
            )
            nobody = (Offer("", self.tr("nobody"), self.tr("there is no other shift lead")),)
            return Question(
                about=self.tr("Pass {number} on to:").format(number=number),
                verb=self.tr("Pass on"),
                offers=leads or nobody,
                line=self.tr("A word for them, if needed"),
            )
        if asks is Asks.DEPARTMENT:
            return Question(
                about=self.tr("Supervision order for {number} to:").format(number=number),
                verb=self.tr("Send the order"),
                offers=self._departments(),
                line=self.tr("What they shall do"),
            )
        about, button, line = {
            StepKind.PAUSED: (self.tr("Pause {number}: the limit stands still."), self.tr("Pause"), self.tr("Why")),
            StepKind.REOPENED: (
                self.tr("Reopen {number}: it gets a new limit."),
                self.tr("Reopen"),
                self.tr("What is not settled"),
            ),
            StepKind.TOLD: (
                self.tr("You have told the customer of {number} yourself:"),
                self.tr("Customer told"),
                self.tr("How they took it, if needed"),
            ),
            StepKind.VOIDED: (
                self.tr("Make {number} void? It keeps its number and stays on record, and nobody works on it again."),
                self.tr("Make it void"),
                self.tr("Why it is void"),
            ),
        }[verb.kind]
        return Question(
            about=about.format(number=number),
            verb=button,
            line=line,
            needed=verb.kind is not StepKind.TOLD,
            danger=verb.kind is StepKind.VOIDED,
        )

    def _departments(self) -> tuple[Offer, ...]:
        offers = []
        for one in self._rules.departments:
            hours, minutes = divmod(one.minutes, 60)
            name, liaison = one.name_in(self._language), one.liaison.strip()
            closed = "" if liaison else self.tr("no liaison is named, so nobody would answer for the order")
            limit = self.tr("limit {time}").format(time=f"{hours}:{minutes:02d}")
            offers.append(Offer(one.id, " · ".join(part for part in (name, liaison, limit) if part), closed))
        nobody = (Offer("", self.tr("none"), self.tr("the hotline has not entered any department")),)
        return tuple(offers) or nobody
