"""Brings a duty record onto paper: a PDF at a place that is chosen, or a printer, both beside the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication

from agent_console.domain.duty import DutyFigures, DutyRecord
from agent_console.domain.shift_rules import PlannedShift
from agent_console.ui.asking import Asking
from agent_console.ui.duty.ground import Ground
from agent_console.ui.duty.words import DutyWords
from agent_console.ui.paper.form import Listing, Paper
from agent_console.ui.paper.printing import AS_FILE, printer_names, save, send_to_printer
from agent_console.ui.shift_words import ShiftWords
from agent_console.ui.widgets.step_bar import Offer, Question


class DutyPaper(QObject):
    """Signals: `sent(str)` with the sentence that says where it is, `failed(ConsoleError)`."""

    sent = Signal(str)
    failed = Signal(object)

    def __init__(
        self, ground: Ground, words: DutyWords, shifts: ShiftWords, asking: Asking, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._ground = ground
        self._words = words
        self._shifts = shifts
        self._asking = asking
        self._printers: tuple[str, ...] = ()

    def find_printers(self) -> None:
        """Asking for them may take long, so it is done before somebody wants one."""

        def take(names: tuple[str, ...]) -> None:
            self._printers = names

        self._ground.jobs.read(printer_names, take, owner=self)

    def ask(self, paper: Paper, name: str) -> None:
        """Where to: a file, or one of the printers."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        question = Question(
            about=self.tr("The duty record {number} on paper, or as a file:").format(number=name),
            verb=self.tr("Print or save"),
            offers=(Offer(AS_FILE, self.tr("PDF file")), *(Offer(one, one) for one in self._printers)),
            line=self.tr("Where the file goes"),
            text=str(Path(folder) / f"{name}.pdf"),
        )
        self._asking.ask("print", "", question, lambda chosen, words: self._send(paper, name, chosen, words))

    def paper(self, planned: PlannedShift, figures: DutyFigures, remarks: str, duty: DutyRecord | None) -> Paper:
        """What stands on the form, in the words of the interface."""
        words, shifts = self._words, self._shifts
        boxes = [(self.tr("Shift"), shifts.turn(planned)), (self.tr("Day"), f"{planned.day:%Y-%m-%d}")]
        rows = words.figures(figures)
        incidents = tuple(words.incident(one) for one in figures.incidents)
        steps = [] if duty is None else [(words.signed(duty), ""), *words.supplements(duty)]
        lead = "" if duty is None else f"{shifts.who(duty.signed_by, duty.signed_by_name)}\n"
        signed = "" if duty is None else f"{lead}{shifts.instant(duty.signed_at)}"
        return Paper(
            title=self.tr("Duty record"),
            house=self._ground.desk.hotline.name,
            number="" if duty is None else duty.number,
            boxes=(*boxes, (self.tr("Figures as of"), shifts.instant(figures.until)), *rows[:-1]),
            blocks=(
                (self.tr("Incidents"), "\n".join(incidents) or self.tr("none")),
                (self.tr("Remarks"), remarks.strip() or self.tr("none")),
            ),
            listing=self._staff(figures),
            steps_title=self.tr("Signature and supplements") if steps else "",
            steps=tuple(steps),
            signatures=((self.tr("Shift lead"), signed),),
            seal="" if duty is None else words.seal(duty),
            page=self.tr("Page {page} of {pages}"),
            printed=self.tr("Printed {time}").format(time=shifts.instant(self._ground.clock.now())),
            stamp=self.tr("DRAFT") if duty is None else "",
        )

    def _staff(self, figures: DutyFigures) -> Listing:
        columns = (
            self.tr("Who"), self.tr("Number"), self.tr("From"), self.tr("To"), self.tr("In time"), self.tr("Ready"),
        )  # fmt: skip
        rows = tuple(self._words.person(one) for one in figures.staff)
        nobody = ((self.tr("Nobody worked this shift."), "", "", "", "", ""),)
        return Listing(columns=columns, widths=(22, 20, 20, 20, 9, 9), rows=rows or nobody)

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
