"""Enums and errors as the words a person reads.

Source strings are English. No Qt here: the windows pass Qt's translate function, the command line none.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from agent_console.domain.errors import ConsoleError
from agent_console.ui.problem_words import PROBLEMS, QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from agent_console.domain.call import CallState, Gap, Kind
    from agent_console.domain.escalation import EscalationState, Missing, Urgency
    from agent_console.domain.escalation_clock import Due
    from agent_console.domain.escalation_steps import StepKind
    from agent_console.domain.file_faults import FileFault
    from agent_console.domain.incident import Blank, IncidentKind
    from agent_console.domain.seat import SeatStatus
    from agent_console.domain.staff import Role

Translate = Callable[[str, str], str]
"""(context, source string) → string of the interface's language."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """What happened, and what to do next."""

    happened: str
    next_step: str

    def __str__(self) -> str:
        gap = "" if self.happened.endswith("。") else " "  # Chinese puts no space between sentences
        return f"{self.happened}{gap}{self.next_step}"


# By the values of the enums: the first window would have to wait for the modules that hold them.
_KINDS = {
    "consultation": QT_TRANSLATE_NOOP("Kind", "Consultation"),
    "complaint": QT_TRANSLATE_NOOP("Kind", "Complaint"),
    "suggestion": QT_TRANSLATE_NOOP("Kind", "Suggestion"),
    "business": QT_TRANSLATE_NOOP("Kind", "Business"),
    "fault": QT_TRANSLATE_NOOP("Kind", "Fault"),
    "praise": QT_TRANSLATE_NOOP("Kind", "Praise"),
    "other": QT_TRANSLATE_NOOP("Kind", "Other"),
}
_STATES = {
    "on-call": QT_TRANSLATE_NOOP("CallState", "On the line"),
    "wrap-up": QT_TRANSLATE_NOOP("CallState", "Wrap-up"),
    "overdue": QT_TRANSLATE_NOOP("CallState", "To complete"),
    "complete": QT_TRANSLATE_NOOP("CallState", "Complete"),
}
_SEATS = {
    "signed-out": QT_TRANSLATE_NOOP("SeatStatus", "Signed out"),
    "ready": QT_TRANSLATE_NOOP("SeatStatus", "Ready"),
    "on-call": QT_TRANSLATE_NOOP("SeatStatus", "On a call"),
    "wrap-up": QT_TRANSLATE_NOOP("SeatStatus", "Wrap-up"),
    "paused": QT_TRANSLATE_NOOP("SeatStatus", "Service paused"),
}
_GAPS = {
    "kind": QT_TRANSLATE_NOOP("Gap", "Choose what kind of call it was."),
    "outcome": QT_TRANSLATE_NOOP("Gap", "Choose how it ended."),
    "note": QT_TRANSLATE_NOOP("Gap", "This outcome needs a note."),
    "wording": QT_TRANSLATE_NOOP("Gap", "Reword the marked phrase, or say why it stays."),
}
_DUES = {
    "ended": QT_TRANSLATE_NOOP("Due", "ended"),
    "paused": QT_TRANSLATE_NOOP("Due", "paused"),
    "in-time": QT_TRANSLATE_NOOP("Due", "in time"),
    "due-soon": QT_TRANSLATE_NOOP("Due", "due soon"),
    "overdue": QT_TRANSLATE_NOOP("Due", "overdue"),
}
_MISSING = {
    "problem": QT_TRANSLATE_NOOP("Missing", "Write what the problem is."),
    "tried": QT_TRANSLATE_NOOP("Missing", "Write what was tried."),
    "reason": QT_TRANSLATE_NOOP("Missing", "There are similar ones: take an answer that helps, or say why to send it."),
}
_ROLES = {
    "agent": QT_TRANSLATE_NOOP("Role", "Agent"),
    "lead": QT_TRANSLATE_NOOP("Role", "Shift lead"),
    "quality": QT_TRANSLATE_NOOP("Role", "Quality checker"),
    "team_leader": QT_TRANSLATE_NOOP("Role", "Team leader"),
}
_URGENCIES = {
    "normal": QT_TRANSLATE_NOOP("Urgency", "Normal"),
    "urgent": QT_TRANSLATE_NOOP("Urgency", "Urgent"),
    "critical": QT_TRANSLATE_NOOP("Urgency", "Critical"),
}
_ESCALATION_STATES = {
    "sent": QT_TRANSLATE_NOOP("EscalationState", "Sent"),
    "accepted": QT_TRANSLATE_NOOP("EscalationState", "Accepted"),
    "asked-back": QT_TRANSLATE_NOOP("EscalationState", "Asked back"),
    "ordered": QT_TRANSLATE_NOOP("EscalationState", "With a department"),
    "answered": QT_TRANSLATE_NOOP("EscalationState", "Answered"),
    "told": QT_TRANSLATE_NOOP("EscalationState", "Customer told"),
    "closed": QT_TRANSLATE_NOOP("EscalationState", "Closed"),
    "void": QT_TRANSLATE_NOOP("EscalationState", "Void"),
}
_STEPS = {
    "sent": QT_TRANSLATE_NOOP("Step", "sent"),
    "accepted": QT_TRANSLATE_NOOP("Step", "accepted"),
    "taken-over": QT_TRANSLATE_NOOP("Step", "taken over"),
    "passed-on": QT_TRANSLATE_NOOP("Step", "passed on"),
    "asked-back": QT_TRANSLATE_NOOP("Step", "asked back"),
    "added": QT_TRANSLATE_NOOP("Step", "added"),
    "ordered": QT_TRANSLATE_NOOP("Step", "ordered from a department"),
    "brought-back": QT_TRANSLATE_NOOP("Step", "brought back: the department is over its limit"),
    "receipt": QT_TRANSLATE_NOOP("Step", "receipt completed"),
    "answered": QT_TRANSLATE_NOOP("Step", "answered"),
    "paused": QT_TRANSLATE_NOOP("Step", "paused"),
    "resumed": QT_TRANSLATE_NOOP("Step", "resumed"),
    "told": QT_TRANSLATE_NOOP("Step", "customer told"),
    "closed": QT_TRANSLATE_NOOP("Step", "closed"),
    "reopened": QT_TRANSLATE_NOOP("Step", "reopened"),
    "voided": QT_TRANSLATE_NOOP("Step", "made void"),
    "for-everyone": QT_TRANSLATE_NOOP("Step", "marked as the answer for everyone"),
}
_INCIDENT_KINDS = {
    "incident": QT_TRANSLATE_NOOP("IncidentKind", "Incident"),
    "fault": QT_TRANSLATE_NOOP("IncidentKind", "Equipment fault"),
}
_BLANKS = {
    "kind": QT_TRANSLATE_NOOP("Blank", "Choose whether it is an incident or an equipment fault."),
    "what": QT_TRANSLATE_NOOP("Blank", "Write what has happened."),
    "place": QT_TRANSLATE_NOOP("Blank", "Write where: a seat, a room or a system."),
}
_FAULT = QT_TRANSLATE_NOOP("Reason", "{file}, line {line}: {reason} ({subject})")
_REASONS = {
    "unreadable": QT_TRANSLATE_NOOP("Reason", "The file cannot be read"),
    "syntax": QT_TRANSLATE_NOOP("Reason", "This is not TOML"),
    "unknown-key": QT_TRANSLATE_NOOP("Reason", "This key is not known here"),
    "missing-key": QT_TRANSLATE_NOOP("Reason", "This key is missing"),
    "misplaced-key": QT_TRANSLATE_NOOP("Reason", "This key does not belong here"),
    "wrong-type": QT_TRANSLATE_NOOP("Reason", "The value is of the wrong type"),
    "wrong-value": QT_TRANSLATE_NOOP("Reason", "This value is not allowed"),
    "empty-text": QT_TRANSLATE_NOOP("Reason", "The text is empty"),
    "control-character": QT_TRANSLATE_NOOP("Reason", "The text holds a control character"),
    "broken-variable": QT_TRANSLATE_NOOP("Reason", "Double braces that are not a variable"),
    "unknown-variable": QT_TRANSLATE_NOOP("Reason", "This variable is not known"),
    "reserved-name": QT_TRANSLATE_NOOP("Reason", "This name is taken by the console"),
    "duplicate": QT_TRANSLATE_NOOP("Reason", "This comes twice"),
    "contradiction": QT_TRANSLATE_NOOP("Reason", "These do not go together"),
    "unknown-page": QT_TRANSLATE_NOOP("Reason", "There is no such page"),
    "unreachable-page": QT_TRANSLATE_NOOP("Reason", "No way leads to this page"),
    "page-without-steps": QT_TRANSLATE_NOOP("Reason", "The page has no steps"),
    "no-way-to-end": QT_TRANSLATE_NOOP("Reason", "No way leads from here to the end"),
    "not-one-of-say-ask-do": QT_TRANSLATE_NOOP("Reason", "A step is exactly one of say, ask and do"),
    "unknown-parent": QT_TRANSLATE_NOOP("Reason", "The subject above it is missing"),
    "unknown-subject": QT_TRANSLATE_NOOP("Reason", "There is no such subject"),
    "unknown-script": QT_TRANSLATE_NOOP("Reason", "There is no such script"),
    "unknown-category": QT_TRANSLATE_NOOP("Reason", "There is no such category"),
    "broken-pattern": QT_TRANSLATE_NOOP("Reason", "This pattern cannot be looked for"),
    "example-missed": QT_TRANSLATE_NOOP("Reason", "The rule does not find this example"),
    "example-flagged": QT_TRANSLATE_NOOP("Reason", "The rule finds what it should leave alone"),
    "suggestion-flagged": QT_TRANSLATE_NOOP("Reason", "The suggested wording is a violation itself"),
}


def _as_it_is(context: str, source: str) -> str:
    del context
    return source


class Wording:
    """The words of one interface language."""

    def __init__(self, translate: Translate = _as_it_is) -> None:
        self._translate = translate

    def problem(self, error: ConsoleError) -> Sentence:
        happened, next_step = PROBLEMS[error.problem]
        facts = {name: str(value) for name, value in error.facts.items()}
        return Sentence(
            self._translate("Problem", happened).format(**facts),
            self._translate("Problem", next_step).format(**facts),
        )

    def file_fault(self, fault: "FileFault") -> str:
        """Where and what is wrong in a file of the hotline's own; `subject` is the word of the file it is about."""
        return self._translate("Reason", _FAULT).format(
            file=fault.file,
            line=fault.line,
            reason=self._translate("Reason", _REASONS[fault.reason]),
            subject=fault.subject,
        )

    def kind(self, kind: "Kind") -> str:
        return self._translate("Kind", _KINDS[kind])

    def state(self, state: "CallState") -> str:
        return self._translate("CallState", _STATES[state])

    def seat(self, status: "SeatStatus") -> str:
        return self._translate("SeatStatus", _SEATS[status])

    def gap(self, gap: "Gap") -> str:
        return self._translate("Gap", _GAPS[gap])

    def due(self, due: "Due") -> str:
        return self._translate("Due", _DUES[due])

    def missing(self, missing: "Missing") -> str:
        return self._translate("Missing", _MISSING[missing])

    def role(self, role: "Role") -> str:
        return self._translate("Role", _ROLES[role])

    def urgency(self, urgency: "Urgency") -> str:
        return self._translate("Urgency", _URGENCIES[urgency])

    def escalation_state(self, state: "EscalationState") -> str:
        return self._translate("EscalationState", _ESCALATION_STATES[state])

    def incident_kind(self, kind: "IncidentKind") -> str:
        return self._translate("IncidentKind", _INCIDENT_KINDS[kind])

    def blank(self, blank: "Blank") -> str:
        """What a report of an incident still lacks."""
        return self._translate("Blank", _BLANKS[blank])

    def step(self, kind: "StepKind") -> str:
        """What happened to an escalation, behind who did it."""
        return self._translate("Step", _STEPS[kind])
