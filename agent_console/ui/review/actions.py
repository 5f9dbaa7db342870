"""The keys of the room of calls: named in tooltips and in the sheet of keys."""

from PySide6.QtWidgets import QWidget

from agent_console.ui.widgets.page_actions import PageActions

KEYS = {
    "find": "Ctrl+F",
    "today": "Ctrl+T",
    "clear": "Ctrl+Shift+T",
    "saved": "Ctrl+O",
    "save": "Ctrl+S",
    "refresh": "F5",
    "panes": "F6",
    "reveal": "Ctrl+R",
    "history": "Ctrl+H",
    "escalation": "Ctrl+K",
    "approve": "Ctrl+1",
    "improve": "Ctrl+2",
    "excel": "Ctrl+3",
    "give": "Ctrl+Return",
    "nominate": "Ctrl+N",
    "settle": "Ctrl+D",
    "withdraw": "Ctrl+U",
    "copy": "Ctrl+Shift+C",
    "export": "Ctrl+E",
    "back": "Esc",
    "help": "F1",
}


class CallsActions(PageActions):
    def __init__(self, page: QWidget) -> None:
        super().__init__(page, "review", KEYS)

    def names(self) -> dict[str, tuple[str, str]]:
        return {
            "find": (self.tr("Search"), self.tr("Search notes, names and numbers")),
            "today": (self.tr("Today"), self.tr("Show the calls of today, and no other filter")),
            "clear": (self.tr("Clear"), self.tr("Take all filters away")),
            "saved": (self.tr("Saved"), self.tr("Take one of the saved filters")),
            "save": (self.tr("Save…"), self.tr("Save this filter under a name")),
            "refresh": (self.tr("Refresh"), self.tr("Read the list anew")),
            "panes": (self.tr("Panes"), self.tr("Go to the next pane")),
            "reveal": (self.tr("Show number"), self.tr("Show the caller's whole number for 30 s; asks for a reason")),
            "history": (self.tr("History"), self.tr("Open the calls of this caller; asks for a reason")),
            "escalation": (self.tr("Escalation"), self.tr("Show what was escalated from this call in its room")),
            "approve": (self.tr("✓ Approve"), self.tr("Mark the call as approved; a comment if you like")),
            "improve": (self.tr("△ To improve"), self.tr("Mark the call as to be improved, and say what")),
            "excel": (self.tr("★ Excellent"), self.tr("Mark the call as excellent; a comment if you like")),
            "give": (self.tr("Give"), self.tr("Give what is written in the bar under the call")),
            "nominate": (
                self.tr("Nominate…"),
                self.tr("Nominate the call for the sample, or leave it to chance"),
            ),
            "settle": (self.tr("Answer…"), self.tr("Answer the dispute about a mark of this call")),
            "withdraw": (self.tr("Take back…"), self.tr("Take a mark of this call back; asks for a reason")),
            "copy": (self.tr("Copy"), self.tr("Copy the chosen rows as they are shown, numbers masked")),
            "export": (self.tr("Export…"), self.tr("Write exactly this list, chosen rows or a sample into a file")),
            "back": (self.tr("Back"), self.tr("Back to the list; from there, end the search")),
            "help": (self.tr("Help"), self.tr("Help for this screen")),
        }
