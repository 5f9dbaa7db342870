"""Knows what is going on: asks for news on the beat that escalations use, and tells what was opened and cleared."""

from PySide6.QtCore import QObject, Signal

from agent_console.domain.incident import Incident, in_order
from agent_console.ui.incident.ground import Ground

Found = tuple[int, tuple[Incident, ...]]


class IncidentWatch(QObject):
    """Signals: `changed()` when anything did; `going_on(tuple[Incident])` once, what is open when one sits down;
    `opened(Incident)` and `cleared(Incident)` as soon as it is known, whoever did it.
    """

    changed = Signal()
    going_on = Signal(object)
    opened = Signal(object)
    cleared = Signal(object)

    def __init__(self, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._incidents: dict[str, Incident] = {}
        self._seq: int | None = None
        self._asking = False

    def rows(self) -> tuple[Incident, ...]:
        """What is open, newest first, then what was cleared today."""
        return in_order(self._incidents.values(), self._ground.today())

    def open_ones(self) -> tuple[Incident, ...]:
        return tuple(one for one in self.rows() if one.open)

    def find(self, incident_id: str) -> Incident | None:
        return self._incidents.get(incident_id)

    def look(self) -> None:
        """One question is under way at most. A server that is gone is told of elsewhere."""
        if self._asking:
            return
        self._asking = True
        work = self._read_all if self._seq is None else self._read_news
        self._ground.jobs.read(work, self._take_found, self._not_answered, owner=self)

    def take(self, incident: Incident) -> None:
        """What this desk has done itself, known at once."""
        if self._put(incident):
            self.changed.emit()

    def _read_all(self) -> Found:
        seq = self._ground.incidents.last_seq()
        return seq, self._ground.incidents.list_(self._ground.person, self._ground.today())

    def _read_news(self) -> Found:
        assert self._seq is not None
        news = self._ground.incidents.news(self._seq, self._ground.person)
        return max((seq for seq, _ in news), default=self._seq), tuple(incident for _, incident in news)

    def _take_found(self, found: Found) -> None:
        self._asking = False
        first = self._seq is None
        self._seq, incidents = found
        before = dict(self._incidents)
        fresh = [one for one in incidents if self._put(one)]
        if first:
            self.changed.emit()
            self.going_on.emit(self.open_ones())
            return
        if fresh:
            self.changed.emit()
        for one in fresh:
            known = before.get(one.id)
            if known is None and one.open:
                self.opened.emit(one)
            elif known is not None and known.open and not one.open:
                self.cleared.emit(one)

    def _put(self, incident: Incident) -> bool:
        known = self._incidents.get(incident.id)
        if known is not None and known.version >= incident.version:
            return False
        self._incidents[incident.id] = incident
        return True

    def _not_answered(self, _error: Exception) -> None:
        self._asking = False
