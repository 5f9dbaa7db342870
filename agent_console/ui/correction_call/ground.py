"""What everything about correction calls stands on."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from agent_console.domain.catalogue import Catalogue
from agent_console.domain.staff import Person
from agent_console.exchange.answers import Answers
from agent_console.store.clock import Clock
from agent_console.ui.jobs import Jobs
from agent_console.ui.wording import Wording

if TYPE_CHECKING:
    from agent_console.store.correction_calls import CorrectionCalls


@dataclass(frozen=True, slots=True)
class Ground:
    """`begun` keeps on this desk what has not got to the database. `reveal` gives the whole number of a call (its id,
    who wants it, why) after that is on the disk.
    """

    corrections: "CorrectionCalls"
    reveal: Callable[[str, Person, str], str]
    begun: Answers
    person: Person
    catalogue: Catalogue
    wording: Wording
    language: str
    jobs: Jobs
    clock: Clock
