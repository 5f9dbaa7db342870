"""The actions of the handover's page: one for each verb, named in tooltips and in the sheet of keys."""

from collections.abc import Collection, Mapping

from PySide6.QtWidgets import QWidget

from agent_console.ui.handover.verbs import VERBS, Shelf
from agent_console.ui.widgets.page_actions import PageActions


class HandoverActions(PageActions):
    """`only` are the verbs of a page that offers less than all, `more` its own ones with their keys."""

    def __init__(
        self,
        page: QWidget,
        *,
        leads: bool,
        only: Collection[str] | None = None,
        more: Mapping[str, str] | None = None,
    ) -> None:
        keys = {verb.id: verb.key for verb in VERBS if leads or not verb.lead}
        keys = {verb: key for verb, key in keys.items() if only is None or verb in only}
        super().__init__(page, "handover", {**keys, **(more or {})})

    def names(self) -> dict[str, tuple[str, str]]:
        return {
            "finish": (self.tr("Sign"), self.tr("Sign the handover, or accept it")),
            "flag": (self.tr("Key point"), self.tr("Make it a key point, or take the flag back")),
            "reason": (self.tr("Why"), self.tr("Say why it is not finished, or change an own item")),
            "add": (self.tr("Own item"), self.tr("Add an item of your own")),
            "clear": (self.tr("Clear"), self.tr("Clear a key point by name: it does not come back")),
            "refuse": (self.tr("Refuse"), self.tr("Refuse the handover, with a reason")),
            "supplement": (self.tr("Supplement"), self.tr("Add a marked supplement to a sealed record")),
            "take-over": (self.tr("Take over"), self.tr("Take it over in the receiver's place, with a reason")),
            "allow-self": (self.tr("Allow self"), self.tr("Let the outgoing agent accept it too, with a reason")),
            "take-incident": (self.tr("Take incident"), self.tr("Take an open incident over by name")),
            "sign-for": (self.tr("Sign for"), self.tr("Sign in the place of somebody who cannot, with a reason")),
            "print": (self.tr("Print"), self.tr("Print the record, or keep it as PDF")),
            Shelf.OWN: (self.tr("Mine"), self.tr("Show my handover")),
            Shelf.WAITING: (self.tr("Waiting"), self.tr("Show what waits to be accepted")),
            Shelf.EARLIER: (self.tr("Earlier"), self.tr("Show earlier handovers")),
            Shelf.UNSIGNED: (self.tr("Unsigned"), self.tr("Show every handover that lacks a signature")),
            "find": (self.tr("Find"), self.tr("Open a handover by its number")),
            "panes": (self.tr("Panes"), self.tr("Go to the next pane")),
            "refresh": (self.tr("Refresh"), self.tr("Collect and read everything anew")),
            "leave": (self.tr("Leave"), self.tr("Back, step by step, to the screen before; what is written is kept")),
            "help": (self.tr("Help"), self.tr("Help for this screen")),
        }
