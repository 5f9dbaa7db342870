"""The chosen rows of a long list: so many next to each other, and no more."""

from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel

MOST_CHOSEN = 1_000
"""Rows; whoever wants more of them has them written into a file."""


class FewRows(QItemSelectionModel):
    """Chooses so many rows next to each other at the most: Qt goes through each cell of what is chosen."""

    def select(self, wanted: Any, command: QItemSelectionModel.SelectionFlag) -> None:
        if isinstance(wanted, QItemSelection):
            wanted = self._near(wanted)
        super().select(wanted, command)

    def _near(self, wanted: QItemSelection) -> QItemSelection:
        near = QItemSelection()
        here = self.currentIndex().row()
        for place in range(wanted.count()):
            one = wanted.at(place)
            first, last = one.top(), one.bottom()
            if last - first >= MOST_CHOSEN:
                first = max(first, min(here, last) - MOST_CHOSEN + 1) if here > first else first
                last = min(last, first + MOST_CHOSEN - 1)
            model = self.model()
            near.select(model.index(first, one.left()), model.index(last, one.right()))
        return near
