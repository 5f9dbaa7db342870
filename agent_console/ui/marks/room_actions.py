"""The keys of the room of marks: named in tooltips and in the sheet of keys."""

from PySide6.QtWidgets import QWidget

from agent_console.ui.widgets.page_actions import PageActions

KEYS = {
    "find": "Ctrl+F",
    "clear": "Ctrl+Shift+T",
    "waiting": "Ctrl+T",
    "settle": "Ctrl+D",
    "withdraw": "Ctrl+U",
    "give": "Ctrl+Return",
    "open": "Ctrl+O",
    "copy": "Ctrl+Shift+C",
    "refresh": "F5",
    "panes": "F6",
    "back": "Esc",
    "help": "F1",
}
PANE_VERBS = ("settle", "withdraw", "open")


class MarksActions(PageActions):
    def __init__(self, page: QWidget) -> None:
        super().__init__(page, "marks", KEYS)

    def names(self) -> dict[str, tuple[str, str]]:
        return {
            "find": (self.tr("Find"), self.tr("Go to the filter")),
            "clear": (self.tr("Clear"), self.tr("Take all filters away")),
            "waiting": (self.tr("Waiting"), self.tr("Show what waits for an answer, and no other filter")),
            "settle": (self.tr("Answer…"), self.tr("Answer the dispute, with the verdict that holds")),
            "withdraw": (self.tr("Take back…"), self.tr("Take the mark back; asks for a reason")),
            "give": (self.tr("Give"), self.tr("Give what is written in the bar")),
            "open": (self.tr("Open the call"), self.tr("Show the call among the calls; Enter in the list does it too")),
            "copy": (self.tr("Copy"), self.tr("Copy the chosen rows as they are shown")),
            "refresh": (self.tr("Refresh"), self.tr("Read the list anew")),
            "panes": (self.tr("Panes"), self.tr("Go to the next pane")),
            "back": (self.tr("Back"), self.tr("Back to the list; what is written is kept")),
            "help": (self.tr("Help"), self.tr("Help for this screen")),
        }
