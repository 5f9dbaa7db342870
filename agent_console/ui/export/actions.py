"""The keys of the pane that takes tables out: named in tooltips and in the sheet of keys."""

from PySide6.QtWidgets import QWidget

from agent_console.ui.widgets.page_actions import PageActions

KEYS = {
    "start": "Ctrl+Return",
    "browse": "Ctrl+B",
    "seed": "Ctrl+G",
    "list": "Ctrl+L",
    "folder": "Ctrl+O",
    "copy": "Ctrl+Shift+C",
    "all": "Ctrl+Shift+T",
    "panes": "F6",
    "leave": "Esc",
    "help": "F1",
}


class ExportActions(PageActions):
    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane, "export", KEYS)

    def names(self) -> dict[str, tuple[str, str]]:
        return {
            "start": (self.tr("Write the file"), self.tr("Write the file beside the work in other rooms")),
            "browse": (self.tr("Browse…"), self.tr("Choose folder and name")),
            "seed": (self.tr("New seed"), self.tr("Draw another sample")),
            "list": (self.tr("List them"), self.tr("Show the calls of this sample in the list")),
            "folder": (self.tr("Open folder"), self.tr("Open the folder that the file lies in")),
            "copy": (self.tr("Copy"), self.tr("Copy what the sample is made up of, tab-separated")),
            "all": (self.tr("All calls"), self.tr("Take the filter and the sample from the list again")),
            "panes": (self.tr("Panes"), self.tr("Back to the list; the pane stays")),
            "leave": (self.tr("Close"), self.tr("Close this pane; while a file is written, ask whether to stop it")),
            "help": (self.tr("Help"), self.tr("Help for this pane")),
        }
