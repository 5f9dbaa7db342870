"""Shows the record that the page is about: the own one that is being written, or one that somebody has signed."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from agent_console.domain.handover import Handover, HandoverState
from agent_console.ui.handover.ground import Ground
from agent_console.ui.handover.hints import HandoverHints
from agent_console.ui.handover.outgoing import Outgoing
from agent_console.ui.handover.reading import Reading
from agent_console.ui.handover.signature_row import Signing
from agent_console.ui.handover.verbs import Shelf
from agent_console.ui.handover.view import HandoverView
from agent_console.ui.notices import announce


class RecordSide(QObject):
    """What is typed stays while the same record is shown again."""

    def __init__(
        self,
        view: HandoverView,
        ground: Ground,
        outgoing: Outgoing,
        reading: Reading,
        hints: HandoverHints,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._ground = ground
        self._outgoing = outgoing
        self._reading = reading
        self._hints = hints
        self._signing_for = ("", HandoverState.OPEN)
        self._new_item = ""

    @property
    def writing(self) -> bool:
        """Whether the own record that is being written is the one that is shown."""
        return self._view.shelf is Shelf.OWN

    def show_nothing(self, hint: str) -> None:
        self._view.pane.show_nothing(hint)
        self._hide_signing()

    def choose_when_there(self, target: str) -> None:
        """A new line is chosen as soon as it is listed."""
        self._new_item = target
        self.show_own()

    def show_own(self) -> None:
        if not self.writing:
            return
        pane, draft = self._view.pane, self._outgoing.draft
        shown = self._outgoing.shown
        pane.show_note("" if draft is None else draft.note, writing=draft is not None)
        if shown is None:
            self.show_nothing(self.tr("Collecting what is open…"))
            return
        pane.show_record(shown, self._ground.clock.now(), None, self._hints.writing(shown), writing=True)
        self._ask_to_sign(shown, Signing.GIVE, shown.to)
        if self._new_item and pane.rows.choose(self._new_item):
            self._new_item = ""

    def bring_back(self, note: str) -> None:
        if self.writing:
            self._view.pane.show_note(note, writing=True)

    def write_note(self, text: str) -> None:
        if self.writing:
            self._outgoing.write_note(text)

    def note_now(self) -> str:
        if self.writing and not self._view.pane.note.isReadOnly():
            return self._view.pane.note.text_with_composing()
        return "" if self._outgoing.draft is None else self._outgoing.draft.note

    def show_read(self, handover: Handover) -> None:
        if self.writing:
            return
        signed = handover.state is HandoverState.SIGNED
        at = self._ground.clock.now() if not handover.sealed else handover.sealed_at or handover.span.cut
        ticks = set(self._reading.ticks()) if signed else set(handover.ticked) if handover.sealed else None
        pane = self._view.pane
        pane.show_note(handover.note, writing=False)
        pane.show_record(handover, at, ticks, self._hints.reading(handover))
        if signed:
            own = handover.outgoing == self._ground.person.job_number and not handover.self_allowed
            self._ask_to_sign(handover, Signing.TAKE, "" if own else self._ground.person.job_number)
        else:
            self._ask_to_sign(handover, Signing.NOTHING, "")

    def _ask_to_sign(self, handover: Handover, signing: Signing, job_number: str) -> None:
        """What is typed stays while the same signature is asked for."""
        wanted = (handover.id, handover.state)
        if wanted != self._signing_for or signing is not self._view.sign.signing:
            self._signing_for = wanted
            if signing is Signing.NOTHING:
                self._hide_signing()
            else:
                self._view.sign.show_signing(signing, job_number)

    def _hide_signing(self) -> None:
        """Whoever was signing stays on the page: its keys work nowhere else."""
        focus = QApplication.focusWidget()
        if focus is not None and self._view.sign.isAncestorOf(focus):
            (self._view.pane.rows if self._view.pane.rows.isVisible() else self._view.records).setFocus()
        self._view.sign.show_signing(Signing.NOTHING)

    def tick(self, target: str, wanted: bool) -> None:
        shown = self._reading.shown
        if shown is None or shown.state is not HandoverState.SIGNED:
            return
        self._reading.tick(target, wanted)
        self.show_read(shown)
        announce(self._view.pane.rows, self._view.pane.counter.text())
