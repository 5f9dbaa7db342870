"""What the queue of escalations stands on, on a page of its own and in the review window."""

from dataclasses import dataclass
from datetime import tzinfo
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from agent_console.domain.desk import Desk
from agent_console.domain.escalation_rules import EscalationRules
from agent_console.domain.staff import Person
from agent_console.exchange import own_limits
from agent_console.exchange.answers import Answers
from agent_console.exchange.library import Library
from agent_console.store.clock import Clock
from agent_console.ui.jobs import Jobs
from agent_console.ui.preferences import Preferences
from agent_console.ui.queue.controller import QueueController, QueueRecords
from agent_console.ui.queue.view import QueueView
from agent_console.ui.queue.watch import QueueWatch
from agent_console.ui.wording import Wording

if TYPE_CHECKING:
    from agent_console.store.store import Store

COLUMNS, SPLITTER = "queue-columns", "queue-splitter"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """One person; `preferences` are theirs, answers that are being written lie below `data_dir`."""

    store: "Store"
    desk: Desk
    library: Library
    data_dir: Path
    preferences: Preferences
    jobs: Jobs
    clock: Clock
    wording: Wording
    language: str

    @property
    def person(self) -> Person:
        return self.desk.person

    @property
    def rules(self) -> EscalationRules:
        return self.library.escalation_rules

    @property
    def zone(self) -> tzinfo | None:
        return self.clock.zone

    def watch(self, parent: QObject) -> QueueWatch:
        return QueueWatch(self.jobs, self.store.escalations, self.rules, self.person, self.clock, parent)

    def view(self, *, in_room: bool = False) -> QueueView:
        """With columns and splitter as this person left them."""
        view = QueueView(
            self.library.catalogue, self.rules, self.wording, self.language, self.clock, self.person.job_number,
            in_room=in_room,
        )  # fmt: skip
        view.restore_places(self.preferences.bytes(COLUMNS), self.preferences.bytes(SPLITTER))
        view.sound.setChecked(self.preferences.alarm)
        view.sound_wanted.connect(self._keep_alarm)
        return view

    def controller(self, view: QueueView, watch: QueueWatch) -> QueueController:
        store, person = self.store, self.person
        records = QueueRecords(
            store.escalations,
            lambda: store.staff.people(person),
            Answers(self.data_dir, person.job_number),
            partial(own_limits.keep_alike, self.data_dir),
        )
        return QueueController(
            view, watch, records, self.rules, self.desk, self.language, self.jobs, self.wording, self.clock
        )

    def keep_places(self, view: QueueView) -> None:
        self.preferences.keep_bytes(COLUMNS, view.places())
        self.preferences.keep_bytes(SPLITTER, view.splitter.saveState())

    def _keep_alarm(self, wanted: bool) -> None:
        self.preferences.alarm = wanted
