"""The panes of a page: side by side, and gone through with one key."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSplitter, QWidget


def side_by_side(panes: Sequence[QWidget], least_width: int, widths: Sequence[int]) -> QSplitter:
    """Panes with edges that can be dragged, none narrower than `least_width`; the first takes what room is left over.
    `widths`, in pixels, are those of a window that nobody has changed yet.
    """
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setChildrenCollapsible(False)
    for pane in panes:
        pane.setMinimumWidth(least_width)
        splitter.addWidget(pane)
    splitter.setStretchFactor(0, 1)
    splitter.setSizes(widths)
    return splitter


def go_to_next(homes: Sequence[QWidget]) -> None:
    """Put the focus on the home behind the one that has it, on the first one where none has; nothing without any."""
    if homes:
        focus = QApplication.focusWidget()
        place = next((place for place, home in enumerate(homes) if home is focus), -1)
        homes[(place + 1) % len(homes)].setFocus(Qt.FocusReason.ShortcutFocusReason)
