"""The keys of the room of the journal: named in tooltips and in the sheet of keys."""

from PySide6.QtWidgets import QWidget

from agent_console.ui.widgets.page_actions import PageActions

KEYS = {
    "find": "Ctrl+F",
    "today": "Ctrl+T",
    "clear": "Ctrl+Shift+T",
    "refresh": "F5",
    "panes": "F6",
    "check": "Ctrl+Shift+K",
    "export": "Ctrl+E",
    "copy": "Ctrl+Shift+C",
    "back": "Esc",
    "help": "F1",
}


class JournalActions(PageActions):
    def __init__(self, page: QWidget) -> None:
        super().__init__(page, "journal", KEYS)

    def names(self) -> dict[str, tuple[str, str]]:
        return {
            "find": (self.tr("Find"), self.tr("Go to the number of what a line is about")),
            "today": (self.tr("Today"), self.tr("Show what was done today, and no other filter")),
            "clear": (self.tr("Clear"), self.tr("Take all filters away")),
            "refresh": (self.tr("Refresh"), self.tr("Read the list anew")),
            "panes": (self.tr("Panes"), self.tr("Go to the next pane")),
            "check": (self.tr("Check the chain"), self.tr("Check that no line and no record was changed or removed")),
            "export": (self.tr("Export…"), self.tr("Write the lines of these days into a file")),
            "copy": (self.tr("Copy"), self.tr("Copy the chosen lines as they are shown")),
            "back": (self.tr("Back"), self.tr("Back to the list; while it is being checked, stop that")),
            "help": (self.tr("Help"), self.tr("Help for this screen")),
        }
