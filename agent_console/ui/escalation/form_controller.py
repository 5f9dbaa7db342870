"""The form at this desk: filled from the call, kept while it is written, sent once, or spared by an earlier answer."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from agent_console.domain.call import Call
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation import PROBLEM_LIMIT, Escalation, EscalationForm, Missing, missing
from agent_console.domain.escalation_list import Similar
from agent_console.domain.promised import read_promised
from agent_console.ui.escalation.form_draft import FormDraft
from agent_console.ui.escalation.form_writer import FormWriter
from agent_console.ui.escalation.ground import Ground, Lack, PromiseFault
from agent_console.ui.escalation.similar_search import SimilarSearch

BEAT_MILLISECONDS = 250


class FormController(QObject):
    """Slots are verbs, signals are facts.

    `shown(EscalationForm | None, str)`: another form stands there, its problem begun with these words of the note.
    `facts(EscalationForm)`: number, caller or subject of the call came. `promised(datetime | None, PromiseFault |
    None)`: how the time was understood. `similar(tuple[Similar])`. `incomplete(tuple[Lack])`. `sending(bool)`.
    `sent(Escalation)` after the commit. `helped(Similar)`. `unsent(tuple[EscalationForm])`: what waits to be sent.
    `not_sent(ConsoleError)`: the form stands as it was. `trouble(ConsoleError)`: a draft, or a look at similar ones.
    """

    shown = Signal(object, str)
    facts = Signal(object)
    promised = Signal(object, object)
    similar = Signal(object)
    incomplete = Signal(object)
    sending = Signal(bool)
    sent = Signal(object)
    helped = Signal(object)
    unsent = Signal(object)
    not_sent = Signal(object)
    trouble = Signal(object)

    def __init__(
        self,
        ground: Ground,
        with_composing: Callable[[EscalationForm], EscalationForm],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ground = ground
        self._with_composing = with_composing
        self._aside: dict[str, EscalationForm] = {}
        self._told_unsent: tuple[tuple[str, str], ...] = ()
        self._touched = False
        self._busy = False
        self._is_sent = False
        self._send_when_known = False
        self._fault: PromiseFault | None = None
        self.form: EscalationForm | None = None
        escalations, person, rules = ground.escalations, ground.person, ground.rules
        self._writer = FormWriter(escalations, person, rules, ground.unsent)
        self._draft = FormDraft(ground.jobs, self._writer.keep_draft, ground.clock.now, self)
        self._search = SimilarSearch(ground.jobs, lambda form: escalations.similar(form, person, rules.alike), self)
        self._draft.trouble.connect(self.trouble)
        self._search.trouble.connect(self._not_searched)
        self._search.found.connect(self._found)
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MILLISECONDS)
        self._timer.timeout.connect(self.beat)

    @property
    def is_sent(self) -> bool:
        """The form stands there to be read: it has its number."""
        return self._is_sent

    def start(self) -> None:
        """Find what was left unsent, by a crash or by a change of mind."""
        self._ground.jobs.run(self._writer.drafts, self._take_drafts, self.trouble.emit, owner=self)
        self._timer.start()

    def stop(self) -> None:
        """The window closes or somebody signs out: what is written is kept."""
        self._keep_last()
        self._timer.stop()

    def escalate(self, call: Call | None) -> None:
        """F4: go on with the form of this call, or begin one. Without a call, the one that was left last."""
        form = self.form
        if form is not None and not self._is_sent and (call is None or form.call_id == call.id):
            return
        of_call = [one for one in self._aside.values() if call is None or one.call_id == call.id]
        self._put_aside()
        if of_call:
            self._show(of_call[-1])
            return
        self._begin(call)

    def open(self, form_id: str) -> None:
        """Go on with one that waits."""
        if form_id in self._aside:
            form = self._aside[form_id]
            self._put_aside()
            self._show(form)

    def write(self, field: str, value: object) -> None:
        """Something was typed or chosen; the form shows it already."""
        if self.form is not None and not self._busy and not self._is_sent:
            changed: dict[str, Any] = {field: value}
            self.form = replace(self.form, **changed)
            self._touched = True

    def promise(self, typed: str) -> None:
        """The time that the customer was told, as it was typed."""
        clock = self._ground.clock
        until = read_promised(typed, clock.now(), clock.zone)
        self._fault = PromiseFault.NOT_UNDERSTOOD if typed.strip() and until is None else None
        self.write("callback_until", until)
        self.write("promised_words", typed.strip() if self._fault else "")
        self.promised.emit(until, self._fault or self._past())

    def send(self) -> None:
        """Ctrl+Enter: named is what is missing; else it is sent, once, after a look at what is similar."""
        if self.form is None or self._busy or self._is_sent:
            return
        form = self._follow_call(self.form)
        lacks = self._lacks(form)
        if any(lack is not Missing.REASON for lack in lacks):
            self.incomplete.emit(lacks)
        elif not self._search.knows(form):
            self._send_when_known = True
            self._search.ask(form)
        elif lacks:
            self.incomplete.emit(lacks)
        else:
            self._send(form)

    def discard(self) -> EscalationForm | None:
        """Drop the form; what is returned can be brought back with `restore`."""
        form = self.form
        if form is None or self._busy:
            return None
        self._leave_form()
        self._ground.jobs.run(lambda: self._writer.drop_draft(form.id), None, self.trouble.emit, owner=self)
        return form if self._touched and not self._is_sent else None

    def restore(self, form: EscalationForm) -> None:
        self._put_aside()
        self._show(form)
        self._draft.begin(EscalationForm(id=form.id))  # nothing of it is on the disk any more
        self._touched = True

    def take_answer(self, similar: Similar) -> None:
        """An earlier answer helps: nothing is sent, and that it helped is recorded."""
        form = self.form
        if form is None or self._busy or self._is_sent:
            return
        self._set_busy(True)

        def done(_: None) -> None:
            self._set_busy(False)
            self._leave_form()
            self.helped.emit(similar)

        self._ground.jobs.run(lambda: self._writer.helped(form, similar.summary.id), done, self._failed, owner=self)

    def beat(self) -> None:
        """Four times a second: follow the call, keep the draft, look for what is similar."""
        if self.form is None or self._is_sent:
            return
        if not self._busy:
            form = self._follow_call(self.form)
            if self._touched:
                self._draft.beat(self._with_composing(form))
            self._search.beat(form)
        self._tell_unsent()

    def _begin(self, call: Call | None) -> None:
        form = EscalationForm(id=self._ground.clock.new_id())
        words = "" if call is None else _begin_of(call.note)
        if call is not None:
            form = replace(form, call_id=call.id, problem=words)
        self._show(_with_facts(form, call), words)
        self._touched = False

    def _show(self, form: EscalationForm, words: str = "") -> None:
        self._aside.pop(form.id, None)
        self.form = form
        self._touched = True
        self._is_sent = False
        self._fault = PromiseFault.NOT_UNDERSTOOD if form.promised_words else None
        self._draft.begin(form)
        self.shown.emit(form, words)
        self.promised.emit(form.callback_until, self._fault or self._past())
        self._search.ask(form)
        self._tell_unsent()

    def _put_aside(self) -> None:
        """Another form is wanted: this one waits, if anything was written in it."""
        self._keep_last()
        if self.form is not None and self._touched and not self._is_sent:
            self._aside[self.form.id] = self.form
        self.form = None
        self._send_when_known = False

    def _leave_form(self) -> None:
        self.form = None
        self.shown.emit(None, "")
        self._tell_unsent()

    def _keep_last(self) -> None:
        if self.form is not None and self._touched and not self._is_sent and not self._busy:
            self._draft.keep_last(self._with_composing(self.form))

    def _follow_call(self, form: EscalationForm) -> EscalationForm:
        """The form with what the call has come to know meanwhile: its number, who rings, about what."""
        call = self._ground.call()
        if call is None or call.id != form.call_id:
            return form
        followed = _with_facts(form, call)
        if followed != form:
            self.form = followed
            self.facts.emit(followed)
        return followed

    def _past(self) -> PromiseFault | None:
        until = self.form.callback_until if self.form is not None else None
        return PromiseFault.PAST if until is not None and until <= self._ground.clock.now() else None

    def _lacks(self, form: EscalationForm) -> tuple[Lack, ...]:
        lacks: list[Lack] = list(missing(form))
        fault = self._fault or self._past()
        if fault is not None:
            before_reason = len(lacks) - (Missing.REASON in lacks)
            lacks.insert(before_reason, fault)
        return tuple(lacks)

    def _send(self, form: EscalationForm) -> None:
        self._set_busy(True)
        self._ground.jobs.run(lambda: self._writer.send(form), self._was_sent, self._failed, owner=self)

    def _was_sent(self, escalation: Escalation) -> None:
        self._busy = False
        self._is_sent = True
        self.sent.emit(escalation)
        self._tell_unsent()

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, ConsoleError) and error.problem is Problem.WRONG_STATE and self._past():
            self.incomplete.emit((PromiseFault.PAST,))  # it passed while the form was on its way
        else:
            self.not_sent.emit(error)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.sending.emit(busy)

    def _found(self, asked: EscalationForm, similar: tuple[Similar, ...]) -> None:
        if self.form is None or asked.id != self.form.id or self._busy or self._is_sent:
            return
        self.form = replace(self.form, similar=tuple(one.summary.id for one in similar))
        self.similar.emit(similar)
        if self._send_when_known:
            self._send_when_known = False
            self.send()

    def _not_searched(self, error: Exception) -> None:
        wanted, self._send_when_known = self._send_when_known, False
        (self.not_sent if wanted else self.trouble).emit(error)

    def _take_drafts(self, drafts: tuple[EscalationForm, ...]) -> None:
        self._aside = {form.id: form for form in drafts} | self._aside
        self._tell_unsent()

    def _tell_unsent(self) -> None:
        waiting = list(self._aside.values())
        if self.form is not None and self._touched and not self._is_sent:
            waiting.append(self.form)
        told = tuple((form.id, form.problem) for form in waiting)
        if told != self._told_unsent:
            self._told_unsent = told
            self.unsent.emit(tuple(waiting))


def _with_facts(form: EscalationForm, call: Call | None) -> EscalationForm:
    if call is None:
        return form
    return replace(
        form, call_number=call.number, caller=call.caller, caller_name=call.caller_name, subject=call.subject
    )


def _begin_of(note: str) -> str:
    """The note, or its first line where it is longer than a problem may be; never a part of a line."""
    words = note.strip()
    if len(words) > PROBLEM_LIMIT:
        words = words.partition("\n")[0]
    return words if len(words) <= PROBLEM_LIMIT else ""
