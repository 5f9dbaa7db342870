"""A thread in words: what the form says, and each step with who, when and what they wrote. Numbers stay masked."""

from collections.abc import Mapping
from datetime import datetime, tzinfo

from PySide6.QtCore import QObject

from agent_console.domain.catalogue import Catalogue
from agent_console.domain.escalation import Escalation
from agent_console.domain.escalation_rules import EscalationRules
from agent_console.domain.escalation_steps import Step, StepKind
from agent_console.domain.phone import mask_typed
from agent_console.ui.wording import Wording


class ThreadWords(QObject):
    """The words of one interface language; `people` are names by job number, `switched_off` who reads no answer."""

    def __init__(
        self,
        catalogue: Catalogue,
        rules: EscalationRules,
        wording: Wording,
        language: str,
        zone: tzinfo | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._rules = rules
        self._wording = wording
        self._language = language
        self._zone = zone
        self.people: Mapping[str, str] = {}
        self.switched_off: frozenset[str] = frozenset()

    def time(self, at: datetime) -> str:
        return f"{at.astimezone(self._zone):%Y-%m-%d %H:%M:%S}"

    def who(self, job_number: str) -> str:
        return f"{job_number} {self.people.get(job_number, '')}".strip()

    def department(self, department_id: str) -> str:
        found = next((one for one in self._rules.departments if one.id == department_id), None)
        return department_id if found is None else found.name_in(self._language)

    def facts(self, escalation: Escalation) -> list[tuple[str, str]]:
        """What stands in the boxes of the form, each with its label; empty ones are left out."""
        form = escalation.form
        caller = " ".join(word for word in (mask_typed(form.caller), form.caller_name) if word)
        owner = f"{escalation.owner} {escalation.owner_name}"
        if escalation.owner in self.switched_off:
            owner = self.tr("{owner} (switched off)").format(owner=owner)
        facts = [
            (self.tr("Caller"), caller),
            (self.tr("Call"), form.call_number),
            (self.tr("Subject"), self._catalogue.path_in(form.subject, self._language) if form.subject else ""),
            (self.tr("Owner"), owner),
            (self.tr("Handled by"), self.who(escalation.handler) if escalation.handler else ""),
            (self.tr("Sent"), self.time(escalation.sent_at)),
            (self.tr("Due"), self.time(escalation.due_at)),
            (self.tr("Promised"), self.time(form.callback_until) if form.callback_until else ""),
            (self.tr("Special handling"), self.tr("asked for") if form.special else ""),
        ]
        order = escalation.order
        if order is not None:
            words = self.tr("{number} to {department}, {liaison}, until {time}")
            place = self.department(order.department)
            said = words.format(
                number=order.number, department=place, liaison=order.liaison, time=self.time(order.due_at)
            )
            facts.append((self.tr("Supervision order"), said))
        return [(label, value) for label, value in facts if value]

    def step(self, step: Step) -> str:
        """One line of who, when and what happened; beneath it what they wrote."""
        head = self.step_head(step)
        return f"{head}\n{step.text.strip()}" if step.text.strip() else head

    def step_head(self, step: Step) -> str:
        return f"{self.time(step.at)}  {self.who(step.by)}  {self.what(step)}"

    def what(self, step: Step) -> str:
        words = self._wording.step(step.kind)
        if step.kind is StepKind.PASSED_ON:
            return f"{words} → {self.who(step.to)}"
        if step.order is not None:
            return f"{words} → {self.department(step.order.department)} ({step.order.number})"
        return words

    def text(self, escalation: Escalation, steps: tuple[Step, ...]) -> str:
        """The whole thread, oldest first."""
        form = escalation.form
        headed = [(self.tr("Problem"), form.problem), (self.tr("What was tried"), form.tried)]
        if form.similar_reason:
            headed.append((self.tr("Sent though similar ones were shown"), form.similar_reason))
        blocks = [f"{heading}\n{words}" for heading, words in headed]
        return "\n\n".join([*blocks, *(self.step(step) for step in steps)])
