"""Brings an escalation onto paper: as a PDF at a place that is chosen, or to a printer, both beside the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication

from agent_console.domain.errors import ConsoleError
from agent_console.domain.escalation import EscalationState
from agent_console.domain.escalation_list import Thread
from agent_console.store.clock import Clock
from agent_console.ui.jobs import Jobs
from agent_console.ui.paper.form import Paper
from agent_console.ui.paper.printing import AS_FILE, printer_names, save, send_to_printer
from agent_console.ui.queue.thread_words import ThreadWords
from agent_console.ui.widgets.message_label import MessageLabel
from agent_console.ui.widgets.step_bar import Offer, Question, StepBar
from agent_console.ui.wording import Wording


class FormPrinter(QObject):
    """Asks in `bar`, says in `message`, then goes home; `house` is the hotline's name.

    Signal `trouble(ConsoleError)`.
    """

    trouble = Signal(object)

    def __init__(
        self,
        bar: StepBar,
        message: MessageLabel,
        go_home: Callable[[], object],
        words: ThreadWords,
        house: str,
        clock: Clock,
        jobs: Jobs,
        wording: Wording,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bar = bar
        self._message = message
        self._go_home = go_home
        self._words = words
        self._house = house
        self._clock = clock
        self._jobs = jobs
        self._wording = wording
        self._printers: tuple[str, ...] = ()
        self._asked: Thread | None = None
        bar.confirmed.connect(self._confirmed)

    def find_printers(self) -> None:
        """Asking for them may take long, so it is done before somebody wants one."""
        self._jobs.read(printer_names, self._take_printers, owner=self)

    def ask(self, thread: Thread) -> None:
        """Where to: a file, or one of the printers."""
        self._asked = thread
        number = thread.escalation.number
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._bar.ask(
            Question(
                about=self.tr("The form of {number} on paper, or as a file:").format(number=number),
                verb=self.tr("Print or save"),
                offers=(Offer(AS_FILE, self.tr("PDF file")), *(Offer(name, name) for name in self._printers)),
                line=self.tr("Where the file goes"),
                text=str(Path(folder) / f"{number}.pdf"),
            )
        )

    def forget(self) -> None:
        """The bar asks for something else."""
        self._asked = None

    def paper(self, thread: Thread) -> Paper:
        """What stands on the form, in the words of the interface."""
        escalation, words = thread.escalation, self._words
        state = self._wording.escalation_state(escalation.state)
        urgency = self._wording.urgency(escalation.form.urgency)
        boxes = ((self.tr("State"), state), (self.tr("Urgency"), urgency), *words.facts(escalation))
        return Paper(
            title=self.tr("Escalation form"),
            house=self._house,
            number=escalation.number,
            boxes=boxes,
            blocks=(
                (self.tr("Problem"), escalation.form.problem),
                (self.tr("What was tried"), escalation.form.tried),
                (self.tr("Answer"), escalation.answer or "\n\n"),
            ),
            steps_title=self.tr("What was done"),
            steps=tuple((words.step_head(step), step.text.strip()) for step in thread.steps),
            signatures=((self.tr("Owner"), ""), (self.tr("Shift lead"), ""), (self.tr("Department"), "")),
            page=self.tr("Page {page} of {pages}"),
            printed=self.tr("Printed {time}").format(time=words.time(self._clock.now())),
            stamp=self.tr("VOID") if escalation.state is EscalationState.VOID else "",
        )

    def _confirmed(self, chosen: str, words: str) -> None:
        if self._asked is None:
            return
        paper = self.paper(self._asked)
        families = QGuiApplication.font().families()
        file = Path(words).expanduser()

        def done(_: None) -> None:
            place = str(file) if chosen == AS_FILE else chosen
            said = self.tr("{number} is on its way to {place}.").format(number=paper.number, place=place)
            self._asked = None
            self._bar.close_it()
            self._message.announce(said)
            self._go_home()

        if chosen == AS_FILE:
            self._jobs.read(lambda: save(paper, families, file), done, self._failed, owner=self)
        else:
            self._jobs.read(lambda: send_to_printer(paper, families, chosen), done, self._failed, owner=self)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, ConsoleError):
            self._message.announce(str(self._wording.problem(error)), problem=True)
            self.trouble.emit(error)

    def _take_printers(self, names: tuple[str, ...]) -> None:
        self._printers = names
