"""People and what is open in their name, in words."""

from PySide6.QtCore import QObject

from agent_console.domain.staff_list import OpenWork, StaffEntry
from agent_console.ui.staff.ground import Ground
from agent_console.ui.times import at_in_words

NAMED = 6
"""So many open things are named one by one; of the others it is said how many they are."""


class StaffWords(QObject):
    """The words of one interface language."""

    def __init__(self, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground

    def who(self, entry: StaffEntry) -> str:
        return f"{entry.person.job_number} {entry.person.name}"

    def role(self, entry: StaffEntry) -> str:
        return self._ground.wording.role(entry.person.role)

    def state(self, entry: StaffEntry) -> str:
        """What the seat says; of somebody who is switched off, that."""
        if entry.person.disabled_at is not None:
            return self.tr("✕ switched off")
        return self._ground.wording.seat(entry.status) if entry.seen_at is not None else "–"

    def seen(self, entry: StaffEntry) -> str:
        if entry.seen_at is None:
            return "–"
        return at_in_words(entry.seen_at, self._ground.clock.now(), self._ground.zone)

    def since(self, entry: StaffEntry) -> str:
        return f"{entry.person.created_at.astimezone(self._ground.zone):%Y-%m-%d}"

    def open(self, entry: StaffEntry) -> str:
        return str(entry.open_things) if entry.open_things else "–"

    def facts(self, entry: StaffEntry, work: OpenWork | None) -> str:
        """A line for each thing that is known of somebody; None while it is being read what is open."""
        lines = [
            self.tr("In the list since {day}").format(day=self.since(entry)),
            self.tr("At a seat: {state}, last change {time}").format(state=self.state(entry), time=self.seen(entry))
            if entry.seen_at is not None
            else self.tr("Has sat at no seat yet"),
        ]
        off = entry.person.disabled_at
        if off is not None:
            day = off.astimezone(self._ground.zone)
            lines.insert(0, self.tr("Switched off since {time}").format(time=f"{day:%Y-%m-%d %H:%M}"))
        if work is not None:
            lines.append(self.work(work) or self.tr("Nothing is open in their name"))
        return "\n".join(lines)

    def work(self, work: OpenWork) -> str:
        """What is open, by number; "" for nothing."""
        if not work:
            return ""
        parts = [self.tr("shift {number}").format(number=work.shift)] if work.shift else []
        named = [item.number or item.title for item in work.items if item.number or item.title]
        parts += named[:NAMED]
        more = len(work.items) - min(len(named), NAMED)
        if more:
            parts.append(self.tr("%n more", "", more))
        return self.tr("Open in their name: {things}").format(things=self.tr(", ").join(parts))

    def switch_off(self, entry: StaffEntry, work: OpenWork) -> str:
        """What is asked before somebody is switched off."""
        who, things = self.who(entry), self.work(work)
        if not things:
            return self.tr("{who} can then not sign in. What they did stays.").format(who=who)
        asked = self.tr("{who} can then not sign in. What they did stays. {things}: somebody has to take it over.")
        return asked.format(who=who, things=things)
