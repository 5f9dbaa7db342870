"""The keys of the reports: named in tooltips and in the sheet of keys."""

from PySide6.QtWidgets import QAbstractButton, QWidget

from agent_console.ui.widgets.page_actions import PageActions

KEYS = {
    "before": "Ctrl+B",
    "behind": "Ctrl+N",
    "now": "Ctrl+T",
    "view": "Ctrl+D",
    "view_back": "Ctrl+Shift+D",
    "picture": "Ctrl+I",
    "copy": "Ctrl+Shift+C",
    "print": "Ctrl+P",
    "excel": "Ctrl+E",
    "confirm": "Ctrl+Return",
    "panes": "F6",
    "refresh": "F5",
    "leave": "Esc",
    "help": "F1",
}


class ReportActions(PageActions):
    def __init__(self, page: QWidget) -> None:
        super().__init__(page, "report", KEYS, ("before", "behind"))

    def name(self, button: QAbstractButton, names: tuple[str, str] | None, tooltip: str) -> None:
        super().name(button, names, tooltip)
        if names is not None:  # signs such as ◂ say nothing to a voice
            button.setAccessibleName(names[1])

    def names(self) -> dict[str, tuple[str, str]]:
        return {
            "before": ("◂", self.tr("The period before")),
            "behind": ("▸", self.tr("The next period")),
            "now": (self.tr("Now"), self.tr("The period that is running now")),
            "view": (self.tr("View"), self.tr("The next table and chart")),
            "view_back": (self.tr("View back"), self.tr("The table and chart before")),
            "picture": (self.tr("Copy picture"), self.tr("Copy the chart as a picture")),
            "copy": (self.tr("Copy table"), self.tr("Copy the table with its totals, tab-separated")),
            "print": (self.tr("PDF, print"), self.tr("Print the whole report, or keep it as PDF")),
            "excel": (self.tr("Excel"), self.tr("Keep the whole report as XLSX, with charts")),
            "confirm": (self.tr("Do it"), self.tr("Do what the bar asks")),
            "panes": (self.tr("Panes"), self.tr("Go to the next pane")),
            "refresh": (self.tr("Refresh"), self.tr("Reckon everything anew")),
            "leave": (self.tr("Leave"), self.tr("Stop reckoning, close the bar, else leave the reports")),
            "help": (self.tr("Help"), self.tr("Help for this screen")),
        }
