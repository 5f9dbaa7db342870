"""What a shift lead has not seen yet: one alarm that stays until they look at the board or wave it off."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from agent_console.domain.incident import Incident
from agent_console.ui.incident.ground import Ground
from agent_console.ui.times import at_in_words


class Unseen(QObject):
    """Newest last. One's own reports are known."""

    def __init__(self, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._unseen: dict[str, Incident] = {}

    def add(self, incidents: Iterable[Incident]) -> bool:
        """Whether there is anything among them that one has to be told of."""
        own = self._ground.person.job_number
        fresh = {one.id: one for one in incidents if one.opened_by != own}
        self._unseen |= fresh
        return bool(fresh)

    def drop(self, incident_id: str) -> bool:
        """It is over before it was seen; whether it was among them."""
        return self._unseen.pop(incident_id, None) is not None

    def seen(self) -> None:
        self._unseen.clear()

    @property
    def newest(self) -> Incident | None:
        return next(reversed(self._unseen.values()), None)

    def words(self) -> str:
        """The newest, and how many more; empty when everything has been seen."""
        newest = self.newest
        if newest is None:
            return ""
        report, ground = newest.report, self._ground
        text = self.tr("{kind} {number}, {place}, {time}: {what}").format(
            kind=ground.wording.incident_kind(report.kind),
            number=newest.number,
            place=report.place,
            time=at_in_words(newest.opened_at, ground.clock.now(), ground.zone),
            what=" ".join(report.what.split()),
        )
        more = len(self._unseen) - 1
        return self.tr("{words}  (%n more)", "", more).format(words=text) if more else text
