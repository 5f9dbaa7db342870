"""Brings a handover onto paper: a PDF at a place that is chosen, or a printer, both beside the window."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication

from agent_console.domain.handover import Handover, HandoverState, SignatureKind
from agent_console.domain.handover_items import HandoverItem
from agent_console.ui.asking import Asking
from agent_console.ui.handover.ground import Ground
from agent_console.ui.handover.words import HandoverWords
from agent_console.ui.paper.form import Listing, Paper
from agent_console.ui.paper.printing import AS_FILE, printer_names, save, send_to_printer
from agent_console.ui.widgets.step_bar import Offer, Question


class HandoverPaper(QObject):
    """Signals: `sent(str)` with the sentence that says where it is, `failed(ConsoleError)`."""

    sent = Signal(str)
    failed = Signal(object)

    def __init__(self, ground: Ground, words: HandoverWords, asking: Asking, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._words = words
        self._asking = asking
        self._printers: tuple[str, ...] = ()

    def find_printers(self) -> None:
        """Asking for them may take long, so it is done before somebody wants one."""

        def take(names: tuple[str, ...]) -> None:
            self._printers = names

        self._ground.jobs.read(printer_names, take, owner=self)

    def ask(self, handover: Handover) -> None:
        """Where to: a file, or one of the printers."""
        paper = self.paper(handover)
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        day = f"{self._ground.clock.now().astimezone(self._ground.zone):%Y%m%d-%H%M}"
        name = handover.number or self.tr("handover-{job_number}-{day}").format(job_number=handover.outgoing, day=day)
        about = self.tr("The record of {number} on paper, or as a file:").format(number=handover.number or name)
        question = Question(
            about=about,
            verb=self.tr("Print or save"),
            offers=(Offer(AS_FILE, self.tr("PDF file")), *(Offer(name, name) for name in self._printers)),
            line=self.tr("Where the file goes"),
            text=str(Path(folder) / f"{name}.pdf"),
        )
        self._asking.ask("print", "", question, lambda chosen, words: self._send(paper, name, chosen, words))

    def paper(self, handover: Handover) -> Paper:
        """What stands on the form, in the words of the interface."""
        words, at = self._words, handover.signed_at or self._ground.clock.now()
        return Paper(
            title=self.tr("Handover record"),
            house=self._ground.desk.hotline.name,
            number=handover.number,
            boxes=tuple(words.facts(handover)),
            blocks=((self.tr("Note"), handover.note.strip() or self.tr("none")),),
            listing=self._listing(handover, at),
            steps_title=self.tr("Signatures and supplements") if handover.signatures else "",
            steps=(*((words.signature(one), "") for one in handover.signatures), *words.supplements(handover)),
            signatures=(
                (self.tr("Outgoing"), self._signed(handover, SignatureKind.OUTGOING, SignatureKind.FOR_OUTGOING)),
                (self.tr("Incoming"), self._signed(handover, SignatureKind.INCOMING, SignatureKind.FOR_INCOMING)),
                (self.tr("Shift lead"), ""),
            ),
            seal=words.seal(handover),
            page=self.tr("Page {page} of {pages}"),
            printed=self.tr("Printed {time}").format(time=words.time(self._ground.clock.now())),
            stamp=self.tr("DRAFT") if handover.state is HandoverState.OPEN else "",
        )

    def _listing(self, handover: Handover, at: datetime) -> Listing:
        ticked = {*handover.ticked}
        rows = tuple(self._row(place, item, at, ticked) for place, item in enumerate(handover.items, start=1))
        empty = (("", "", "", self.tr("Nothing is open."), "", ""),)
        columns = (
            self.tr("#"), self.tr("Key"), self.tr("Kind"), self.tr("What"), self.tr("Due"), self.tr("Why not finished"),
        )  # fmt: skip
        return Listing(columns=columns, widths=(7, 11, 20, 31, 16, 15), rows=rows or empty)

    def _row(self, place: int, item: HandoverItem, at: datetime, ticked: set[str]) -> tuple[str, ...]:
        words = self._words
        key, done = self.tr("◆ key") if item.key else "", self.tr("ticked")
        if item.target in ticked:
            key = f"{key}\n{done}"
        kind = f"{words.kind(item)}\n{item.number}" if item.number else words.kind(item)
        details = [words.item_state(item), item.caller]
        if item.carried:
            details.append(self.tr("came back {count} times").format(count=item.carried))
        detail = " · ".join(one for one in details if one)
        what = f"{item.title}\n{detail}" if detail else item.title
        due = "" if item.due is None else words.time(item.due)
        if item.due is not None and item.due <= at:
            due = self.tr("{time}, overdue").format(time=due)
        return (str(place), key, kind, what, due, item.reason)

    def _signed(self, handover: Handover, *kinds: SignatureKind) -> str:
        one = handover.last(*kinds)
        return "" if one is None else f"{self._words.who(one.by, one.name)}\n{self._words.time(one.at)}"

    def _send(self, paper: Paper, name: str, chosen: str, words: str) -> None:
        families = QGuiApplication.font().families()
        file = Path(words).expanduser()
        place = str(file) if chosen == AS_FILE else chosen

        def done(_: None) -> None:
            self._asking.done()
            self.sent.emit(self.tr("{number} is on its way to {place}.").format(number=name, place=place))

        work: Callable[[], None] = (
            (lambda: save(paper, families, file))
            if chosen == AS_FILE
            else (lambda: send_to_printer(paper, families, chosen))
        )
        self._ground.jobs.read(work, done, self.failed.emit, owner=self)
