"""Offers a record that was interrupted: seen in the form behind it, taken up again with one key."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from agent_console.domain.call_record import Draft
from agent_console.ui.widgets.plain_label import PlainLabel


class OfferBar(QFrame):
    """Shown instead of a dialog; the button's action belongs to the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "offer")
        self._text = PlainLabel()
        self._text.setObjectName("draftOffer")
        self._text.setWordWrap(True)
        self.resume = QPushButton()
        self.resume.setObjectName("draftResume")
        self.resume.setProperty("role", "primary")
        row = QHBoxLayout(self)
        row.addWidget(self._text, 1)
        row.addWidget(self.resume)
        self.hide()

    def offer(self, draft: Draft, more: int) -> None:
        """`more`: how many other drafts wait behind this one."""
        call = draft.call
        text = self.tr(
            "Call {number}, answered {time}, was interrupted; %Ln character(s) of the note are here.",
            "",
            len(call.note),
        ).format(number=call.number or "C…", time=f"{call.answered_at.astimezone():%H:%M:%S}")
        if more:
            text = self.tr("{text} %n more wait(s).", "", more).format(text=text)
        self._text.show_text(text)
        self.resume.setText(self.tr("Continue this record  F3"))
        self.show()
