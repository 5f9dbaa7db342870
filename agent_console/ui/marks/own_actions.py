"""The keys of the page of one's own marks: named in tooltips and in the sheet of keys."""

from PySide6.QtWidgets import QWidget

from agent_console.ui.widgets.page_actions import PageActions

KEYS = {
    "seen": "Ctrl+T",
    "dispute": "Ctrl+D",
    "give": "Ctrl+Return",
    "copy": "Ctrl+Shift+C",
    "refresh": "F5",
    "panes": "F6",
    "leave": "Esc",
    "help": "F1",
}
PANE_VERBS = ("seen", "dispute")


class OwnMarksActions(PageActions):
    def __init__(self, page: QWidget) -> None:
        super().__init__(page, "own-marks", KEYS)

    def names(self) -> dict[str, tuple[str, str]]:
        return {
            "seen": (self.tr("✓ Read"), self.tr("I have read this mark, or the answer to what I wrote")),
            "dispute": (self.tr("I see it otherwise…"), self.tr("Say why you see it otherwise; a reviewer answers")),
            "give": (self.tr("Send"), self.tr("Send what is written in the bar")),
            "copy": (self.tr("Copy"), self.tr("Copy the chosen rows as they are shown")),
            "refresh": (self.tr("Refresh"), self.tr("Read the list anew")),
            "panes": (self.tr("Panes"), self.tr("Go to the next pane")),
            "leave": (self.tr("Close"), self.tr("Back, step by step, to the screen before; what is written is kept")),
            "help": (self.tr("Help"), self.tr("Help for this screen")),
        }
