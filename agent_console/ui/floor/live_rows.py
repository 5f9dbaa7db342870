"""A list of the floor: what is in sight is known by its rows."""

from agent_console.ui.widgets.fitting_rows import FittingRows


class LiveRows(FittingRows):
    def in_sight(self) -> tuple[int, int]:
        """The first and the last row that can be seen; the last is before the first where there are none."""
        rows = self.model().rowCount()
        if not rows:
            return 0, -1
        first = max(self.rowAt(0), 0)
        last = self.rowAt(self.viewport().height() - 1)
        return first, rows - 1 if last < 0 else last
