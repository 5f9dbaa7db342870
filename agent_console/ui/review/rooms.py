"""What a tab of the review window holds, whoever has built it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget


class AtWork(Protocol):
    """A room at work: it looks by itself for what others do, from `start` to `stop`."""

    @property
    def view(self) -> QWidget: ...
    @property
    def actions(self) -> list[QAction]: ...
    def start(self) -> None: ...
    def stop(self) -> None: ...


class RoomName(StrEnum):
    """The rooms, in the order of their tabs."""

    CALLS = "calls"
    FLOOR = "floor"
    ESCALATIONS = "escalations"
    HANDOVERS = "handovers"
    MARKS = "marks"
    REPORTS = "reports"
    RULES = "rules"
    STAFF = "staff"
    JOURNAL = "journal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """`title` gives its name in the language of the moment, `help` is its page. It is made when it is first
    entered, as a child of what it is given.
    """

    name: RoomName
    title: Callable[[], str]
    help: str
    make: Callable[[QObject], AtWork]
