"""What the page says about a handover: what comes next, why it cannot be signed yet, and what has been done."""

from PySide6.QtCore import QObject

from agent_console.domain.handover import Handover, HandoverState, SignatureKind, blocking_incident, open_incident
from agent_console.ui.handover.verbs import Shelf
from agent_console.ui.handover.words import HandoverWords


class HandoverHints(QObject):
    """`me` is who is signed in at this desk, `leads` whether they are a shift lead."""

    def __init__(self, words: HandoverWords, me: str, leads: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._me = me
        self._leads = leads

    def signed(self, handover: Handover) -> str:
        """Of a shift there is one record: signed again behind the acceptance, it is the one that is there."""
        if handover.sealed:
            words = self.tr(
                "{number} of this shift is accepted by {who} already; what came later goes with your next one."
            )
            return words.format(number=handover.number, who=self._words.who(handover.incoming, handover.incoming_name))
        words = self.tr("{number} is signed. Whoever takes over ticks the key points and signs, here or elsewhere.")
        return words.format(number=handover.number)

    def done(self, handover: Handover, what: str) -> str:
        words = {
            "accepted": self.tr("{number} is accepted by {who} and sealed."),
            "taken-over": self.tr("{number} is taken over by {who} and sealed."),
            "refused": self.tr("{number} is refused; the outgoing agent has it back with the reason."),
            "allowed": self.tr("{number}: the outgoing agent may accept it too."),
            "supplemented": self.tr("{number}: the supplement is added."),
        }[what]
        who = self._words.who(handover.incoming, handover.incoming_name)
        return words.format(number=handover.number, who=who)

    def writing(self, handover: Handover) -> str:
        incident = blocking_incident(handover, lead=self._leads)
        refused = handover.last(SignatureKind.REFUSED)
        if incident is not None:
            words = self.tr("Incident {number} is open: a shift lead takes it over by name or clears it first.")
            return words.format(number=incident.number)
        if handover.state is HandoverState.REFUSED and refused is not None:
            words = self.tr("{who} refused it: {reason}. Amend it and sign again.")
            return words.format(who=self._words.who(refused.by, refused.name), reason=refused.reason)
        if not handover.shift_number:
            return self.tr("You have no shift to hand over: start one first, or ask a shift lead to sign for you.")
        if not handover.items:
            return self.tr("Nothing is open. Add what the next shift should know (Ctrl+N), or sign as it is.")
        return self._to_a_lead(handover)

    def empty(self, shelf: Shelf) -> str:
        return {
            Shelf.WAITING: self.tr("No handover waits. What somebody signs for you or for whoever comes appears here."),
            Shelf.EARLIER: self.tr("There is no handover yet. The first one is signed under “My handover” (Ctrl+1)."),
            Shelf.UNSIGNED: self.tr("Every handover has both signatures."),
        }.get(shelf, "")

    def reading(self, handover: Handover) -> str:
        if handover.state is HandoverState.SIGNED:
            return self._waiting(handover)
        if handover.state is HandoverState.OPEN:
            return self._not_begun(handover)
        if handover.state is not HandoverState.REFUSED:
            return ""
        refused = handover.last(SignatureKind.REFUSED)
        reason = "" if refused is None else refused.reason
        if handover.outgoing == self._me:
            return self.tr("Refused: {reason}. Amend it under “My handover” (Ctrl+1).").format(reason=reason)
        return self.tr("Refused: {reason}. The outgoing agent amends it.").format(reason=reason)

    def _waiting(self, handover: Handover) -> str:
        incident = "" if self._leads else self._to_a_lead(handover)
        if incident:
            return incident
        if handover.to and handover.to != self._me:
            words = self.tr("Meant for {job_number}: they sign here or at their own desk.")
            return words.format(job_number=handover.to)
        if handover.outgoing == self._me:
            return self.tr("Whoever takes over ticks each key point (Space), types job number and PIN, and accepts.")
        return self.tr("Tick each key point (Space), then accept with your PIN, or refuse with a reason.")

    def _to_a_lead(self, handover: Handover) -> str:
        incident = open_incident(handover)
        words = self.tr("Incident {number} is in it: as long as it is open, only a shift lead can accept.")
        return "" if incident is None else words.format(number=incident.number)

    def _not_begun(self, handover: Handover) -> str:
        words = self.tr("The shift of {who} is over and nobody has signed: ask them to, or sign for them (Ctrl+G).")
        return words.format(who=self._words.who(handover.outgoing, handover.outgoing_name))
