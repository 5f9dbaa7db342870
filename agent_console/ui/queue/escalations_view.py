"""The room of escalations: the queue of those who work on them, one key away all there have ever been."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QStackedWidget, QToolButton, QWidget

from agent_console.ui.queue.ledger_view import LedgerView
from agent_console.ui.queue.view import QueueView
from agent_console.ui.widgets.page_actions import PageActions

KEYS = {"switch": "Ctrl+0"}


class SwitchActions(PageActions):
    def names(self) -> dict[str, tuple[str, str]]:
        return {"switch": (self.tr("Queue or all"), self.tr("Between the queue and all escalations, closed ones too"))}


class EscalationsView(QStackedWidget):
    """Without a queue there is nothing to switch to."""

    def __init__(self, ledger: LedgerView, queue: QueueView | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("escalationsRoom")
        self.ledger = ledger
        self.queue = queue
        self.keys = SwitchActions(self, "escalations", KEYS if queue is not None else {})
        self._to_ledger, self._to_queue = QToolButton(), QToolButton()
        if queue is not None:
            self._to_ledger.setObjectName("escalationsAll")
            self._to_queue.setObjectName("escalationsQueue")
            for button, head in ((self._to_ledger, queue.head), (self._to_queue, ledger.head)):
                head.insertWidget(0, button)
                self.keys.bind("switch", button, named=False)
            self.addWidget(queue)
        self.addWidget(ledger)
        self.setFocusProxy(ledger if queue is None else queue)
        self.retranslate()

    def show_side(self, *, queue: bool) -> None:
        """The queue, or all of them; with the focus in its list."""
        side = self.queue if queue and self.queue is not None else self.ledger
        self.setCurrentWidget(side)
        self.setFocusProxy(side)
        side.setFocus()

    @property
    def shows_queue(self) -> bool:
        return self.queue is not None and self.currentWidget() is self.queue

    def retranslate(self) -> None:
        self._to_ledger.setText(self.tr("All, closed too  Ctrl+0"))
        self._to_queue.setText(self.tr("The queue  Ctrl+0"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
