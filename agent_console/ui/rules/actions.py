"""The keys of the room of rules: named in tooltips and in the sheet of keys."""

from PySide6.QtWidgets import QWidget

from agent_console.ui.widgets.page_actions import PageActions

KEYS = {
    "calls": "Ctrl+Return",
    "edit": "Ctrl+L",
    "find": "Ctrl+F",
    "copy": "Ctrl+Shift+C",
    "refresh": "F5",
    "panes": "F6",
    "back": "Esc",
    "help": "F1",
}


class RulesActions(PageActions):
    def __init__(self, page: QWidget) -> None:
        super().__init__(page, "rules", KEYS)

    def names(self) -> dict[str, tuple[str, str]]:
        return {
            "calls": (self.tr("Show the calls"), self.tr("Show the calls of 30 days in which the rule hit something")),
            "edit": (self.tr("Edit the phrases"), self.tr("Edit the hotline's own list, try it and publish it")),
            "find": (self.tr("Find"), self.tr("Find by phrase, category or wording")),
            "copy": (self.tr("Copy"), self.tr("Copy the list as it is seen")),
            "refresh": (self.tr("Refresh"), self.tr("Read everything anew")),
            "panes": (self.tr("Panes"), self.tr("Go to the next pane")),
            "back": (self.tr("Back"), self.tr("Back to the list; from there, end the search")),
            "help": (self.tr("Help"), self.tr("Help for this screen")),
        }
