"""The panes of a page, gone through with one key."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def go_to_next(homes: Sequence[QWidget]) -> None:
    """Put the focus on the home behind the one that has it, on the first one where none has; nothing without any."""
    if homes:
        focus = QApplication.focusWidget()
        place = next((place for place, home in enumerate(homes) if home is focus), -1)
        homes[(place + 1) % len(homes)].setFocus(Qt.FocusReason.ShortcutFocusReason)
