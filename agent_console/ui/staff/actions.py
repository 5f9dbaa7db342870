"""The keys of the room of staff: named in tooltips and in the sheet of keys."""

from PySide6.QtWidgets import QWidget

from agent_console.ui.widgets.page_actions import PageActions

KEYS = {
    "add": "Ctrl+N",
    "save": "Ctrl+S",
    "pin": "Ctrl+P",
    "switch": "Ctrl+D",
    "revert": "Ctrl+U",
    "find": "Ctrl+F",
    "copy": "Ctrl+Shift+C",
    "refresh": "F5",
    "panes": "F6",
    "back": "Esc",
    "help": "F1",
}


class StaffActions(PageActions):
    def __init__(self, page: QWidget) -> None:
        super().__init__(page, "staff", KEYS)

    def names(self) -> dict[str, tuple[str, str]]:
        return {
            "add": (self.tr("Add…"), self.tr("Add somebody: job number, name, role and a first PIN")),
            "save": (self.tr("Save"), self.tr("Save what is typed")),
            "pin": (self.tr("New PIN…"), self.tr("Give the chosen person a new PIN, which also ends their wait")),
            "switch": (self.tr("Switch off…"), self.tr("Switch the chosen person off, or on again")),
            "revert": (self.tr("Take back"), self.tr("Take back what was typed and not saved for this person")),
            "find": (self.tr("Find"), self.tr("Find by job number or name")),
            "copy": (self.tr("Copy"), self.tr("Copy the list as it is seen")),
            "refresh": (self.tr("Refresh"), self.tr("Read everything anew; what is typed stays")),
            "panes": (self.tr("Panes"), self.tr("Go to the next pane")),
            "back": (self.tr("Back"), self.tr("Hide the PIN, leave the question, or go back to the list")),
            "help": (self.tr("Help"), self.tr("Help for this screen")),
        }
