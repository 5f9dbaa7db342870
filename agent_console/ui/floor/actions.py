"""The keys of the floor: named in tooltips and in the sheet of keys."""

from PySide6.QtWidgets import QWidget

from agent_console.ui.widgets.page_actions import PageActions

KEYS = {"open": "Ctrl+Return", "panes": "F6", "refresh": "F5", "leave": "Esc", "help": "F1"}


class FloorActions(PageActions):
    def __init__(self, page: QWidget) -> None:
        super().__init__(page, "floor", KEYS)

    def names(self) -> dict[str, tuple[str, str]]:
        return {
            "open": (self.tr("Open"), self.tr("Open the record of the chosen row; Enter does it too")),
            "panes": (self.tr("Panes"), self.tr("Go to the next pane")),
            "refresh": (self.tr("Refresh"), self.tr("Read everything anew")),
            "leave": (self.tr("Leave"), self.tr("Leave the floor")),
            "help": (self.tr("Help"), self.tr("Help for this screen")),
        }
