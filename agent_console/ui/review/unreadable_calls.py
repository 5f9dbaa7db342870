"""Says once in the message line how many of the calls that were listed are damaged."""

from PySide6.QtCore import QObject

from agent_console.domain.call_list import UnreadableCall
from agent_console.ui.review.call_table import ReviewTable
from agent_console.ui.review.list_controller import ListController
from agent_console.ui.widgets.message_label import MessageLabel


class UnreadableCalls(QObject):
    """Counts what has come into sight; said again only when there is more of it, or in another list."""

    def __init__(self, listing: ListController, table: ReviewTable, message: MessageLabel, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self._message = message
        self._known: set[str] = set()
        listing.begun.connect(self._begin)
        listing.filled.connect(self._look)
        listing.refreshed.connect(self._look)

    def _begin(self) -> None:
        self._known = set()
        self._look()

    def _look(self) -> None:
        found = {call.id for call in self._table.pages.all_held() if isinstance(call, UnreadableCall)}
        if found <= self._known:
            return
        self._known |= found
        told = self.tr(
            "%n call(s) of this list cannot be read; “agent-console verify” names what is wrong.", "", len(self._known)
        )
        self._message.announce(told, problem=True)
