"""What an agent sits down to: who they are, for which hotline, with which limits."""

from dataclasses import dataclass

from agent_console.domain.hotline import Hotline
from agent_console.domain.staff import Person


@dataclass(frozen=True, slots=True)
class Desk:
    """The person who is signed in and the hotline they answer for."""

    hotline: Hotline
    person: Person
