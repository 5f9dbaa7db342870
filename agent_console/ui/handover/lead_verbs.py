"""What a shift lead settles by name: take a handover over, allow it to oneself, take an incident, sign for somebody."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from agent_console.domain.errors import ConsoleError
from agent_console.domain.handover import Handover
from agent_console.domain.handover_items import HandoverItem, ItemKind
from agent_console.domain.incident import Incident, IncidentKind
from agent_console.domain.staff import Act, Person, may
from agent_console.ui.asking import Asking
from agent_console.ui.handover.ground import Ground
from agent_console.ui.handover.reading import Reading
from agent_console.ui.widgets.step_bar import Offer, Question


class LeadVerbs(QObject):
    """`own_pin` begins to check the PIN that stands on the page, "" where none is typed yet and the page has said so.

    Signals: `said(str, bool)` with whether something stood in the way, `signed(Handover)`, `taken()` an incident,
    `failed(ConsoleError)`.
    """

    said = Signal(str, bool)
    signed = Signal(object)
    taken = Signal()
    failed = Signal(object)

    def __init__(
        self,
        ground: Ground,
        reading: Reading,
        asking: Asking,
        own_pin: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ground = ground
        self._reading = reading
        self._asking = asking
        self._own_pin = own_pin

    def take_over(self) -> None:
        shown = self._reading.shown
        if shown is None:
            return
        about = self.tr("Take {number} over in the receiver's place: it is yours then. Your PIN stands below.")
        self._ask(
            "take-over",
            shown.id,
            about.format(number=shown.number),
            self.tr("Take it over"),
            lambda words: self._with_pin(lambda pin: self._reading.take_over(pin, words)),
        )

    def allow_self(self) -> None:
        shown = self._reading.shown
        if shown is None:
            return
        who = f"{shown.outgoing} {shown.outgoing_name}"
        about = self.tr("Let {who} accept {number} too, since nobody else is there?")
        self._ask(
            "allow-self",
            shown.id,
            about.format(who=who, number=shown.number),
            self.tr("Allow it"),
            self._reading.allow_self,
        )

    def take_incident(self, item: HandoverItem | None) -> None:
        """One of those that are open; the one that is chosen in the list comes first."""
        chosen = item.target if item is not None and item.known_kind is ItemKind.INCIDENT else ""
        incidents, person = self._ground.incidents, self._ground.person

        def show(found: tuple[Incident, ...]) -> None:
            opened = [one for one in found if one.report.kind is IncidentKind.INCIDENT and one.cleared_at is None]
            if not opened:
                self.said.emit(self.tr("No incident is open."), False)
                return
            opened.sort(key=lambda one: one.report.id != chosen)
            offers = tuple(Offer(one.report.id, f"{one.number} · {_line(one)}") for one in opened)
            question = Question(
                about=self.tr("Take an open incident over by name: it is yours until it is cleared."),
                verb=self.tr("Take it over"),
                offers=offers,
            )
            numbers = {one.report.id: one.number for one in opened}
            self._asking.ask("take-incident", "", question, lambda one, _: self._take_incident(one, numbers[one]))

        self._ground.jobs.run(lambda: incidents.list_(person), show, self._failed, owner=self)

    def sign_for(self, chosen: str = "") -> None:
        """Somebody went home ill, or was cut off: what they had typed goes with it. `chosen` comes first."""

        def show(people: tuple[Person, ...]) -> None:
            me = self._ground.person.job_number
            offers = tuple(
                Offer(one.job_number, f"{one.job_number} {one.name}")
                for one in sorted(people, key=lambda one: one.job_number != chosen)
                if one.job_number != me and may(one.role, Act.START_SHIFT)
            )
            nobody = (Offer("", self.tr("nobody"), self.tr("there is nobody else who works shifts")),)
            question = Question(
                about=self.tr("Sign in the place of somebody who cannot any more. Your PIN stands below."),
                verb=self.tr("Sign for them"),
                offers=offers or nobody,
                line=self.tr("Why they cannot sign themselves"),
                needed=True,
            )
            self._asking.ask(
                "sign-for",
                "somebody",
                question,
                lambda who, words: self._with_pin(lambda pin: self._sign_for(who, pin, words)),
            )

        self._ground.jobs.run(self._ground.people, show, self._failed, owner=self)

    def _ask(self, verb: str, about_id: str, about: str, button: str, then: Callable[[str], object]) -> None:
        question = Question(about=about, verb=button, line=self.tr("Why"), needed=True)
        self._asking.ask(verb, about_id, question, lambda _, words: then(words))

    def _take_incident(self, incident_id: str, number: str) -> None:
        handovers, person = self._ground.handovers, self._ground.person

        def done(_: None) -> None:
            self._asking.done()
            self.said.emit(self.tr("Incident {number} is yours now.").format(number=number), False)
            self.taken.emit()

        self._ground.jobs.run(lambda: handovers.take_incident(incident_id, person), done, self._failed, owner=self)

    def _sign_for(self, who: str, pin: str, reason: str) -> None:
        handovers, person = self._ground.handovers, self._ground.person
        self._ground.jobs.run(
            lambda: handovers.sign_for(who, person, pin, reason), self._signed_for, self._failed, owner=self
        )

    def _signed_for(self, handover: Handover) -> None:
        self._asking.done()
        self.signed.emit(handover)

    def _with_pin(self, then: Callable[[str], object]) -> None:
        pin = self._own_pin()
        if pin:
            then(pin)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, ConsoleError):
            self.failed.emit(error)


def _line(incident: Incident) -> str:
    return " ".join(f"{incident.report.place} {incident.report.what}".split())[:60]
