"""What somebody does with a handover that was signed: accept it, refuse it with a reason, add to it when sealed."""

from PySide6.QtCore import QObject

from agent_console.ui.asking import Asking
from agent_console.ui.handover.ground import Ground
from agent_console.ui.handover.reading import Reading
from agent_console.ui.handover.signer import Signer
from agent_console.ui.widgets.step_bar import Question


class ReceiverVerbs(QObject):
    """Who signs stands in the sign row: it need not be the one who is signed in at this desk."""

    def __init__(
        self, ground: Ground, reading: Reading, asking: Asking, signer: Signer, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._ground = ground
        self._reading = reading
        self._asking = asking
        self._signer = signer

    def not_ticked(self) -> list[str]:
        """The key items that are left, in their order."""
        shown = self._reading.shown
        return [] if shown is None else [target for target in shown.keys if target not in self._reading.ticks()]

    def accept(self) -> None:
        job_number, pin = self._signer.typed()
        if pin:
            self._reading.accept(job_number, pin)

    def refuse(self) -> None:
        shown = self._reading.shown
        if shown is None:
            return

        def then(_: str, reason: str) -> None:
            job_number, pin = self._signer.typed()
            if pin:
                self._reading.refuse(job_number, pin, reason)

        about = self.tr("Refuse {number}: the outgoing agent amends it. Job number and PIN stand below.")
        question = Question(
            about=about.format(number=shown.number), verb=self.tr("Refuse it"), line=self.tr("Why"), needed=True
        )
        self._asking.ask("refuse", shown.id, question, then)

    def supplement(self) -> None:
        shown = self._reading.shown
        if shown is None:
            return
        supplement_id = self._ground.clock.new_id()
        about = self.tr("Add to {number}: it is marked as a supplement, with your name and the time.")
        question = Question(
            about=about.format(number=shown.number),
            verb=self.tr("Add it"),
            line=self.tr("What has to be added"),
            needed=True,
        )
        self._asking.ask(
            "supplement", shown.id, question, lambda _, text: self._reading.supplement(supplement_id, text)
        )
