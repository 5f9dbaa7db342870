"""The keys of all escalations: named in tooltips and in the sheet of keys."""

from PySide6.QtWidgets import QWidget

from agent_console.ui.widgets.page_actions import PageActions

KEYS = {
    "work": "Ctrl+Return",
    "find": "Ctrl+F",
    "clear": "Ctrl+Shift+T",
    "call": "Ctrl+K",
    "copy": "Ctrl+Shift+C",
    "print": "Ctrl+P",
    "export": "Ctrl+E",
    "panes": "F6",
    "refresh": "F5",
    "leave": "Esc",
    "help": "F1",
}


class LedgerActions(PageActions):
    """`leads` is for those who may work on escalations, not only read them."""

    def __init__(self, page: QWidget, *, leads: bool) -> None:
        super().__init__(page, "ledger", {verb: key for verb, key in KEYS.items() if leads or verb != "work"})

    def names(self) -> dict[str, tuple[str, str]]:
        return {
            "work": (self.tr("Work on it"), self.tr("Show it in the queue, with every step that can be taken")),
            "find": (self.tr("Find"), self.tr("Open an escalation by its number")),
            "clear": (self.tr("Clear"), self.tr("Take all filters away")),
            "call": (self.tr("Call"), self.tr("Show the call in the room of calls")),
            "copy": (self.tr("Copy"), self.tr("Copy the chosen rows, numbers masked")),
            "print": (self.tr("Print"), self.tr("Print the form, or keep it as PDF")),
            "export": (self.tr("Export…"), self.tr("Write the escalations of these days into a file")),
            "panes": (self.tr("Panes"), self.tr("Go to the next pane")),
            "refresh": (self.tr("Refresh"), self.tr("Read the list anew")),
            "leave": (self.tr("Leave"), self.tr("Back, step by step")),
            "help": (self.tr("Help"), self.tr("Help for this screen")),
        }
