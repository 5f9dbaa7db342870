"""Labels and tooltips that show people's text as it is: never as rich text, never fetching what it names."""

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_TOLD = "toldByTooltip"


class PlainLabel(QLabel):
    """A QLabel of plain text; `elided` shortens what does not fit and gives the whole as a tooltip."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, elided: bool = False, selectable: bool = False
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._elided = elided
        self._whole = ""
        if elided:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.show_text(text)

    def whole_text(self) -> str:
        """The text as given, also where the label shows less of it."""
        return self._whole if self._elided else self.text()

    def show_text(self, text: str) -> None:
        self._whole = text
        self._fit()

    def _fit(self) -> None:
        shown = self._whole
        if self._elided:
            shown = self.fontMetrics().elidedText(
                " ".join(self._whole.split()), Qt.TextElideMode.ElideRight, max(self.contentsRect().width(), 0)
            )
            plain_tooltip(self, self._whole if shown != self._whole else "")
            self.setAccessibleName(self._whole)
        self.setText(shown)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(self.fontMetrics().horizontalAdvance("…"), hint.height()) if self._elided else hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._elided:
            self._fit()


def without_mnemonic(label: str) -> str:
    """The label's words: a mnemonic in brackets (Chinese) goes, one inside a word loses its mark."""
    return re.sub(r"\(&\w\)", "", label).replace("&", "")


def plain_tooltip(widget: QWidget, text: str) -> None:
    """Give `widget` a tooltip that shows `text` as it is; Qt guesses rich text from tags otherwise.

    A screen reader would read the tooltip, tags and all, to whom nothing else describes the widget: it gets the words.
    """
    if widget.accessibleDescription() in ("", widget.property(_TOLD)):
        widget.setAccessibleDescription(text)
        widget.setProperty(_TOLD, text)
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    widget.setToolTip(f"<qt>{escaped}</qt>" if text else "")
