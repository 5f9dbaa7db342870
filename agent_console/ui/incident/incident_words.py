"""One incident in a sentence, in the same way wherever it is told."""

from datetime import datetime

from PySide6.QtCore import QObject

from agent_console.domain.incident import Incident
from agent_console.ui.incident.ground import Ground
from agent_console.ui.times import at_in_words


class IncidentWords(QObject):
    """What people have typed stands in it on one line."""

    def __init__(self, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground

    def short(self, incident: Incident, others: int = 0) -> str:
        """Which kind, where, since when and what; and how many others there are."""
        report, ground = incident.report, self._ground
        text = self.tr("{kind}, {place}, since {time}: {what}").format(
            kind=ground.wording.incident_kind(report.kind),
            place=report.place,
            time=at_in_words(incident.opened_at, ground.clock.now(), ground.zone),
            what=_on_one_line(report.what),
        )
        return self.tr("{words}  (%n more)", "", others).format(words=text) if others else text

    def for_callers(self, incident: Incident) -> str:
        """With the effect, which is what callers ask about."""
        text = self.short(incident)
        effect = _on_one_line(incident.report.effect)
        return self.tr("{words}. Effect: {effect}").format(words=text, effect=effect) if effect else text

    def over(self, incident: Incident) -> str:
        words = self.tr("{number} is over ({place}): {remedy}") if incident.remedy else self.tr("{number} is over.")
        return words.format(number=incident.number, place=incident.report.place, remedy=_on_one_line(incident.remedy))

    def exact(self, at: datetime) -> str:
        """14:03:22, with the day where it is another one."""
        zone = self._ground.zone
        local, today = at.astimezone(zone), self._ground.clock.now().astimezone(zone)
        return f"{local:%H:%M:%S}" if local.date() == today.date() else f"{local:%m-%d %H:%M:%S}"


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
