"""What a shift lead has not seen yet: one alarm that stays until they look at the board or wave it off."""

from collections.abc import Iterable

from agent_console.domain.incident import Incident


class Unseen:
    """Newest last. What one has reported oneself, under this job number, is known."""

    def __init__(self, job_number: str) -> None:
        self._own = job_number
        self._unseen: dict[str, Incident] = {}

    def add(self, incidents: Iterable[Incident]) -> bool:
        """Whether there is anything among them that one has to be told of."""
        fresh = {one.id: one for one in incidents if one.opened_by != self._own}
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

    @property
    def others(self) -> int:
        """How many there are besides the newest."""
        return max(0, len(self._unseen) - 1)
