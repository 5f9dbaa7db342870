"""The keys of the duty page: named in tooltips and in the sheet of keys."""

from PySide6.QtWidgets import QWidget

from agent_console.ui.widgets.page_actions import PageActions

KEYS = {
    "sign": "Ctrl+Return",
    "praise": "Ctrl+G",
    "improve": "Ctrl+B",
    "end": "Ctrl+E",
    "open": "Ctrl+N",
    "supplement": "Ctrl+U",
    "print": "Ctrl+P",
    "before": "Ctrl+PgUp",
    "behind": "Ctrl+PgDown",
    "now": "Ctrl+T",
    "panes": "F6",
    "refresh": "F5",
    "leave": "Esc",
    "help": "F1",
}


FOR_LEADS = ("sign", "praise", "improve", "end", "open", "supplement")


class DutyActions(PageActions):
    """Who only reads has no keys to change anything."""

    def __init__(self, page: QWidget, *, leads: bool) -> None:
        super().__init__(page, "duty", {verb: key for verb, key in KEYS.items() if leads or verb not in FOR_LEADS})

    def names(self) -> dict[str, tuple[str, str]]:
        return {
            "sign": (self.tr("Sign"), self.tr("Sign the duty record with the own PIN, or do what the bar asks")),
            "praise": (self.tr("★ Praise"), self.tr("Praise the person of the chosen shift")),
            "improve": (self.tr("▲ To improve"), self.tr("Say what the person of the chosen shift can improve")),
            "end": (self.tr("Close it"), self.tr("Close a shift that was left open, with time and reason")),
            "open": (self.tr("Open one"), self.tr("Open a shift for somebody who could not, with time and reason")),
            "supplement": (self.tr("Supplement"), self.tr("Add a marked supplement to a signed record")),
            "print": (self.tr("Print"), self.tr("Print the record, or keep it as PDF")),
            "before": ("◂", self.tr("The shift before")),
            "behind": ("▸", self.tr("The shift behind")),
            "now": (self.tr("Now"), self.tr("The shift that is running now")),
            "panes": (self.tr("Panes"), self.tr("Go to the next pane")),
            "refresh": (self.tr("Refresh"), self.tr("Read everything anew")),
            "leave": (self.tr("Leave"), self.tr("Back, step by step, to the screen before; what is written is kept")),
            "help": (self.tr("Help"), self.tr("Help for this screen")),
        }
