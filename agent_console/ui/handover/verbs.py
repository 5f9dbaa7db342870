"""Every verb of the handover's page with its key, and where it makes sense."""

from dataclasses import dataclass
from enum import StrEnum


class Shelf(StrEnum):
    """Which handovers are shown."""

    OWN = "own"  # the one that is being written
    WAITING = "waiting"  # for me, for anybody, and what I have given away
    EARLIER = "earlier"
    UNSIGNED = "unsigned"  # of everybody, for a shift lead


@dataclass(frozen=True, slots=True)
class Verb:
    """`key` as Qt spells it; `lead` for what only shift leads do."""

    id: str
    key: str
    lead: bool = False


VERBS = (
    Verb("finish", "Ctrl+Return"),
    Verb("flag", "Ctrl+M"),
    Verb("reason", "Ctrl+E"),
    Verb("add", "Ctrl+N"),
    Verb("clear", "Ctrl+D"),
    Verb("refuse", "Ctrl+R"),
    Verb("supplement", "Ctrl+U"),
    Verb("take-over", "Ctrl+T", lead=True),
    Verb("allow-self", "Ctrl+L", lead=True),
    Verb("take-incident", "Ctrl+I", lead=True),
    Verb("sign-for", "Ctrl+G", lead=True),
    Verb("print", "Ctrl+P"),
    Verb(Shelf.OWN, "Ctrl+1"),
    Verb(Shelf.WAITING, "Ctrl+2"),
    Verb(Shelf.EARLIER, "Ctrl+3"),
    Verb(Shelf.UNSIGNED, "Ctrl+4", lead=True),
    Verb("find", "Ctrl+F"),
    Verb("panes", "F6"),
    Verb("refresh", "F5"),
    Verb("leave", "Esc"),
    Verb("help", "F1"),
)
