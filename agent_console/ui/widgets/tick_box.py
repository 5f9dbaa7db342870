"""A check box whose mnemonic ticks it at once: what is sent with the next key must hold what was ticked before it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShortcutEvent
from PySide6.QtWidgets import QCheckBox


class TickBox(QCheckBox):
    """Qt lets a mnemonic press the box down and ticks it a tenth of a second later, when the form may have gone."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QShortcutEvent) and not event.isAmbiguous() and self.isEnabled():
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.click()
            return True
        return super().event(event)
