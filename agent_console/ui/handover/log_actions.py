"""The keys of all handovers: those of a handover that make sense here, and those of a list."""

from PySide6.QtWidgets import QWidget

from agent_console.ui.handover.actions import HandoverActions

READING = ("find", "print", "panes", "refresh", "leave", "help")
SETTLING = ("finish", "supplement", "take-over", "allow-self", "sign-for")
LIST_KEYS = {"unfilter": "Ctrl+Shift+T", "copy": "Ctrl+Shift+C", "export": "Ctrl+E", "duty": "Ctrl+D"}


class LogActions(HandoverActions):
    def __init__(self, page: QWidget, *, leads: bool) -> None:
        super().__init__(page, leads=leads, only=(*READING, *(SETTLING if leads else ())), more=LIST_KEYS)

    def names(self) -> dict[str, tuple[str, str]]:
        return super().names() | {
            "finish": (self.tr("Confirm"), self.tr("Do what the bar asks")),
            "unfilter": (self.tr("Clear"), self.tr("Take all filters away")),
            "copy": (self.tr("Copy"), self.tr("Copy the chosen rows")),
            "export": (self.tr("Export…"), self.tr("Write the handovers of these days into a file")),
            "duty": (self.tr("Duty…"), self.tr("Who was on duty, and the duty records")),
            "refresh": (self.tr("Refresh"), self.tr("Read the list anew")),
            "leave": (self.tr("Leave"), self.tr("Back, step by step")),
        }
