"""What the lines of the journal say that somebody did, in words."""

from PySide6.QtCore import QObject

from agent_console.domain.journal_list import ActGroup

BEGUN = ".begun"
"""How the line before a file ends that was to be written: the file itself has a line of its own."""

BROKEN_OFF = ".broken-off"
"""How the line ends that follows where no file came of it."""


class ActWords(QObject):
    """The words of the windows' language."""

    def act(self, act: str, known: dict[str, str]) -> str:
        """`known` is what `acts` gave; an act of a newer console is shown by its own name."""
        if act in known:
            return known[act]
        if act.endswith(BEGUN) and act.removesuffix(BEGUN) in known:
            return self.tr("began: {act}").format(act=known[act.removesuffix(BEGUN)])
        if act.endswith(BROKEN_OFF) and act.removesuffix(BROKEN_OFF) in known:
            return self.tr("broken off: {act}").format(act=known[act.removesuffix(BROKEN_OFF)])
        return act

    def acts(self) -> dict[str, str]:
        """Every act that the console writes down."""
        return {
            "call.answered": self.tr("answered a call"),
            "call.ended": self.tr("ended a call"),
            "call.overdue": self.tr("wrap-up limit over: code of the system given"),
            "call.completed": self.tr("completed a call's record"),
            "call.saved": self.tr("saved a call's record again"),
            "call.corrected": self.tr("corrected a complete record"),
            "call.revealed": self.tr("saw a whole number"),
            "call.number-searched": self.tr("looked for the calls of a whole number"),
            "customer.looked-up": self.tr("looked up a number during a call"),
            "customer.opened": self.tr("opened a customer's calls"),
            "reveal-alert.raised": self.tr("saw over 20 numbers in an hour"),
            "reveal-alert.told": self.tr("was told of many revealed numbers"),
            "correction-call.opened": self.tr("noted that a correction call is owed"),
            "correction-call.left": self.tr("decided that no correction call is needed"),
            "correction-call.done": self.tr("made a correction call"),
            **self._escalations(),
            **self._shifts(),
            **self._reviews(),
            **self._files(),
            **self._house(),
        }

    def groups(self) -> dict[ActGroup, str]:
        """What acts are about."""
        return {
            ActGroup.SIGN_IN: self.tr("Signing in"),
            ActGroup.CALLS: self.tr("Calls"),
            ActGroup.REVEALS: self.tr("Whole numbers"),
            ActGroup.ESCALATIONS: self.tr("Escalations"),
            ActGroup.SHIFTS: self.tr("Shifts and handovers"),
            ActGroup.INCIDENTS: self.tr("Incidents"),
            ActGroup.REVIEWS: self.tr("Review marks"),
            ActGroup.EXPORTS: self.tr("Files and prints"),
            ActGroup.STAFF: self.tr("Staff and hotline"),
            ActGroup.RULES: self.tr("Phrases and settings"),
            ActGroup.CARE: self.tr("Care of the data"),
        }

    def _escalations(self) -> dict[str, str]:
        return {
            "escalation.sent": self.tr("sent an escalation"),
            "escalation.accepted": self.tr("accepted an escalation"),
            "escalation.taken-over": self.tr("took an escalation over"),
            "escalation.passed-on": self.tr("passed an escalation on"),
            "escalation.asked-back": self.tr("asked back about an escalation"),
            "escalation.added": self.tr("added to an escalation"),
            "escalation.ordered": self.tr("ordered something from a department"),
            "escalation.brought-back": self.tr("escalation brought back: the department is over its limit"),
            "escalation.receipt": self.tr("noted a department's receipt"),
            "escalation.answered": self.tr("answered an escalation"),
            "escalation.paused": self.tr("paused an escalation"),
            "escalation.resumed": self.tr("resumed an escalation"),
            "escalation.told": self.tr("told the customer the answer"),
            "escalation.closed": self.tr("closed an escalation"),
            "escalation.reopened": self.tr("reopened an escalation"),
            "escalation.voided": self.tr("made an escalation void"),
            "escalation.for-everyone": self.tr("marked an answer as the one for everyone"),
            "escalation.helped": self.tr("took an earlier answer instead of escalating"),
        }

    def _shifts(self) -> dict[str, str]:
        return {
            "shift.started": self.tr("started a shift"),
            "shift.ready": self.tr("ticked the readiness list"),
            "shift.changed": self.tr("changed a shift"),
            "shift.ended": self.tr("ended a shift"),
            "shift.closed": self.tr("closed somebody's shift"),
            "shift.opened": self.tr("opened a shift for somebody"),
            "shift.remarked": self.tr("remarked on a shift"),
            "shift.seen": self.tr("has seen a remark on a shift"),
            "duty.signed": self.tr("signed a duty record"),
            "duty.supplemented": self.tr("supplemented a duty record"),
            "handover.signed": self.tr("signed a handover"),
            "handover.accepted": self.tr("accepted a handover"),
            "handover.refused": self.tr("refused a handover"),
            "handover.self-allowed": self.tr("allowed a handover to oneself"),
            "handover.supplemented": self.tr("supplemented a handover"),
            "handover-flag.raised": self.tr("flagged a point of a handover"),
            "handover-flag.cleared": self.tr("cleared a flag of a handover"),
            "handover-flag.explained": self.tr("explained a flagged point"),
            "handover-hold.taken": self.tr("took open work by name"),
            "incident.opened": self.tr("opened an incident"),
            "incident.told": self.tr("noted who was told of an incident"),
            "incident.cleared": self.tr("cleared an incident"),
        }

    def _reviews(self) -> dict[str, str]:
        return {
            "review.marked": self.tr("gave a review mark"),
            "review.acknowledged": self.tr("acknowledged a review mark"),
            "review.disputed": self.tr("disputed a review mark"),
            "review.settled": self.tr("settled a disputed mark"),
            "review.withdrawn": self.tr("withdrew a review mark"),
            "nomination.made": self.tr("nominated a call"),
            "nomination.taken-back": self.tr("took a nomination back"),
        }

    def _files(self) -> dict[str, str]:
        return {
            "export.calls": self.tr("wrote calls into a file"),
            "export.escalations": self.tr("wrote escalations into a file"),
            "export.handovers": self.tr("wrote handovers into a file"),
            "export.duty": self.tr("wrote duty records into a file"),
            "export.journal": self.tr("wrote the journal into a file"),
            "export.report": self.tr("wrote a report into a file"),
            "print.report": self.tr("printed a report"),
        }

    def _house(self) -> dict[str, str]:
        return {
            "staff.signed-in": self.tr("signed in"),
            "staff.confirmed": self.tr("confirmed with the PIN"),
            "staff.wrong-pin": self.tr("gave a wrong PIN"),
            "staff.added": self.tr("added a person"),
            "staff.changed": self.tr("changed a person's name or role"),
            "staff.enabled": self.tr("gave a person access again"),
            "staff.disabled": self.tr("disabled a person"),
            "staff.pin-reset": self.tr("reset a PIN"),
            "hotline.set-up": self.tr("set the hotline up"),
            "hotline.changed": self.tr("changed the hotline"),
            "phrases.published": self.tr("published a list of phrases"),
            "phrases.rechecked": self.tr("checked old calls again"),
            "setting.alike": self.tr("settled from when escalations are alike"),
            "similar.mended": self.tr("made the index of escalations anew"),
            "sample.filled": self.tr("filled the database with made-up calls"),
        }
