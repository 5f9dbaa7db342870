"""The actions of the queue's page: one for each verb, named in tooltips and in the sheet of keys."""

from PySide6.QtWidgets import QWidget

from agent_console.ui.queue.verbs import PAGE_KEYS, ROOM_KEYS, STEP_VERBS
from agent_console.ui.widgets.page_actions import PageActions


class QueueActions(PageActions):
    """`in_room` is for the review window, where calls are shown too."""

    _paused = False

    def __init__(self, page: QWidget, *, in_room: bool = False) -> None:
        keys = {verb.id: verb.key for verb in STEP_VERBS} | PAGE_KEYS | (ROOM_KEYS if in_room else {})
        self.call_key = keys.get("call", "")
        super().__init__(page, "queue", keys, repeating=("next",))

    def show_paused(self, paused: bool) -> None:
        """The key of a pause ends it too."""
        if paused is not self._paused:
            self._paused = paused
            self.retranslate()

    def names(self) -> dict[str, tuple[str, str]]:
        pause = (self.tr("Pause"), self.tr("Pause while waiting for the customer"))
        resume = (self.tr("Resume"), self.tr("End the pause; the limit runs again"))
        return {
            "accept": (self.tr("Accept"), self.tr("Accept: I work on it")),
            "answer": (self.tr("Answer"), self.tr("Send the answer to the owner")),
            "ask-back": (self.tr("Ask back"), self.tr("Send what is written as a question to the owner")),
            "receipt": (self.tr("Receipt"), self.tr("Complete the department's receipt with what is written")),
            "told": (self.tr("Told"), self.tr("The customer has been told by you, in the owner's place")),
            "take-over": (self.tr("Take over"), self.tr("Take over from another shift lead")),
            "pass-on": (self.tr("Pass on"), self.tr("Pass on to another shift lead")),
            "order": (self.tr("Order"), self.tr("Send a supervision order to a department")),
            "pause": resume if self._paused else pause,
            "for-everyone": (self.tr("For everyone"), self.tr("Mark the answer as one for everyone")),
            "close-it": (self.tr("Close it"), self.tr("Close the escalation: the customer has been told")),
            "reopen": (self.tr("Reopen"), self.tr("Reopen the escalation")),
            "void": (self.tr("Void"), self.tr("Make the form void; its number stays")),
            "print": (self.tr("Print"), self.tr("Print the form, or keep it as PDF")),
            "find": (self.tr("Find"), self.tr("Open an escalation by its number")),
            "all": (self.tr("All"), self.tr("Show all open escalations")),
            "mine": (self.tr("Mine"), self.tr("Show those I work on")),
            "unaccepted": (self.tr("Unaccepted"), self.tr("Show those nobody has accepted")),
            "overdue": (self.tr("Overdue"), self.tr("Show those over their limit")),
            "to-close": (self.tr("To close"), self.tr("Show those whose customer has been told, to close them")),
            "try-alike": (self.tr("Similar…"), self.tr("Try out from which likeness on similar ones are shown")),
            "next": (self.tr("Next"), self.tr("Go to the next in the list")),
            "panes": (self.tr("Panes"), self.tr("Go to the next pane")),
            "refresh": (self.tr("Refresh"), self.tr("Read the list anew")),
            "leave": (self.tr("Leave"), self.tr("Back, step by step, to the screen before; what is written is kept")),
            "call": (self.tr("Call"), self.tr("Show the call in the room of calls")),
            "help": (self.tr("Help"), self.tr("Help for this screen")),
        }
