"""What everything on the agent's side of escalations stands on."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from agent_console.domain.call import Call
from agent_console.domain.escalation import Missing
from agent_console.domain.escalation_rules import EscalationRules
from agent_console.domain.staff import Person
from agent_console.exchange.answers import Answers
from agent_console.exchange.unsent_forms import UnsentForms
from agent_console.store.clock import Clock
from agent_console.ui.jobs import Jobs

if TYPE_CHECKING:
    from agent_console.store.escalations import Escalations


class PromiseFault(StrEnum):
    """What is wrong with the time that the customer was promised."""

    NOT_UNDERSTOOD = "not-understood"
    PAST = "past"


Lack = Missing | PromiseFault


@dataclass(frozen=True, slots=True)
class Ground:
    """`unsent` and `begun` keep on this desk what has not got to the database.

    `call` gives the record that stands in the form of the call screen, if any.
    """

    escalations: "Escalations"
    unsent: UnsentForms
    begun: Answers
    person: Person
    rules: EscalationRules
    jobs: Jobs
    clock: Clock
    call: Callable[[], Call | None]
