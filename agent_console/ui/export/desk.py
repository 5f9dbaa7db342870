"""Takes tables out of the window: writes one file after the other, beside the work in the rooms."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.text import check_reason
from agent_console.exchange.file_name import ENDINGS, NameFault, read_file_name
from agent_console.ui.course import Course, WorkCancelledError
from agent_console.ui.export.ground import Ground
from agent_console.ui.export.kept_choice import KeptChoice
from agent_console.ui.export.name_words import name_words
from agent_console.ui.export.offer import Extent, Offer, Taking
from agent_console.ui.export.outcome_words import OutcomeWords
from agent_console.ui.export.pane import ExportPane
from agent_console.ui.export.sampler import Sampler
from agent_console.ui.widgets.mark import mark_input
from agent_console.ui.widgets.step_bar import Question

if TYPE_CHECKING:
    from agent_console.exchange.table import Exported
    from agent_console.ui.widgets.plain_line import PlainLine

_LONGEST_NAME = 40


class ExportDesk(QObject):
    """Signals: `trouble(Exception)`, `help_wanted(list)` with the actions, `left()` when the pane is closed or passed
    on from, `listed(frozenset)` with the ids of a sample that is to be shown, `all_wanted()` to show all again.
    """

    trouble = Signal(object)
    help_wanted = Signal(object)
    left = Signal()
    listed = Signal(object)
    all_wanted = Signal()

    def __init__(self, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self.pane = pane = ExportPane()
        self.sampler = Sampler(pane.sample, ground, self)
        self._kept = KeptChoice(ground)
        self._words = OutcomeWords(self)
        self._offer: Offer | None = None
        self._next: Offer | None = None
        self._turn = 0
        self.running = False  # whether a file is being written
        self._course: Course | None = None
        self._name = ""
        self._folder: Path | None = None
        self._then: Callable[[], object] = lambda: None
        self._leaving: Callable[[], object] | None = None
        self._kept.show_in(pane)
        self._connect()

    @property
    def actions(self) -> list[QAction]:
        return list(self.pane.keys.all.values())

    def open(self, offer: Offer) -> None:
        """Open the pane for this table; where a file is being written, show how far it is."""
        anew = self.pane.isHidden()
        self.pane.show()
        if self.running:
            self._next = offer
            self.pane.cancel.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        another = self._offer is None or self._offer.name != offer.name
        if anew or another:
            self.pane.forget_why()
        self._show(offer)
        if another or not self.pane.path.text():
            self.pane.path.show_text(str(self._kept.proposed(offer.name, self.pane)))
        self.pane.message.show_message("")
        self.pane.folder.hide()
        first = self.pane.extent if self.pane.extent.isVisibleTo(self.pane) else self.pane.path
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def follow(self, offer: Offer) -> None:
        """What is on the screen has changed: the pane goes along, if it is open for this table."""
        if self._offer is None or self._offer.name != offer.name or not self.pane.isVisible():
            return
        shown = self._shown_of(offer)
        if self.running:
            self._next = offer
        elif shown.told == self._offer.told and shown.known is not None:
            # Calls have come in, rows were chosen, or a sample was listed: no reason to reckon a sample anew.
            self._offer, self._next = shown, None if shown is offer else offer
            self.sampler.go_on(shown.sampling)
            self._show_count(shown.known)
        else:
            self._show(offer)

    def _shown_of(self, offer: Offer) -> Offer:
        """Of a sample that is listed nothing else is said than before it was; its whole list is another matter."""
        drawing = offer.frame is not None and self.pane.extent.value() is Extent.SAMPLE
        return offer.frame if drawing and offer.frame is not None else offer

    def hold(self, go_on: Callable[[], object]) -> bool:
        """Somebody wants to leave. While a file is being written they are asked whether to stop it, and go on leaving
        once nothing is left of it: True where that is asked.
        """
        if not self.running:
            return False

        def leave() -> None:
            self._leaving = go_on
            self.cancel()

        self._then = leave
        self.pane.show()
        about = self.tr("“{name}” is still being written. Whoever leaves now stops it, and nothing is left of it.")
        self.pane.ask(self._stopping(about.format(name=self._name), self.tr("Stop writing and leave")), in_front=True)
        return True

    def stop(self) -> None:
        """The window goes: a file that is not whole goes with it."""
        self.sampler.stop()
        if self._course is not None:
            self._course.cancel()

    def start(self) -> None:
        """Write what is asked for, if all that it needs is there."""
        if self._offer is None or self.running:
            return
        pane = self.pane
        pane.close_question()
        for line in (pane.path, pane.reason):
            line.keep_composing()
        ending = ENDINGS[1] if pane.format.value() == "xlsx" else ENDINGS[0]
        file = read_file_name(pane.path.text(), self._kept.folder(), self._ground.data_dir, ending)
        if isinstance(file, NameFault):
            self._refuse(pane.path, name_words(file))
            return
        mark_input(pane.path, None)
        pane.path.show_text(str(file))
        if pane.reveal.isChecked() and not self._says_why():
            return
        mark_input(pane.reason, None)
        sample = pane.sample.wish() if pane.extent.value() is Extent.SAMPLE else None
        if sample is None and pane.extent.value() is Extent.SAMPLE:
            self._refuse(None, self.tr("Say how many calls are drawn, and with which seed."))
            return
        self._kept.keep(file, pane)
        self._write(file, overwrite=False)

    def cancel(self) -> None:
        """What is not written yet is not written, and nothing is left of it."""
        self.pane.close_question()
        if self._course is not None:
            self._course.cancel()

    def _write(self, file: Path, *, overwrite: bool) -> None:
        from agent_console.exchange.table import FileOrder  # not before a file is written

        offer, pane = self._offer, self.pane
        assert offer is not None
        extent = pane.extent.value() or Extent.WHOLE
        order = FileOrder(
            file=file,
            reason=pane.reason.text(),
            chinese_headers=pane.headers.value() == "zh",
            gbk=file.suffix.lower() == ENDINGS[0] and pane.format.value() == "gbk",
            overwrite=overwrite,
        )
        sample = pane.sample.wish() if extent is Extent.SAMPLE else None
        taking = Taking(file=order, extent=extent, reveal=offer.numbers and pane.reveal.isChecked(), sample=sample)
        pane.message.show_message("")
        pane.folder.hide()
        self.running = True
        self._name = file.name
        pane.show_running(True)
        course = self._ground.jobs.long(
            lambda course: offer.write(taking, course.tell),
            self._done,
            lambda error: self._failed(file, error),
            moved=pane.show_progress,
            owner=self,
        )
        self._course = course if self.running else None

    def _done(self, done: "Exported") -> None:
        self._rest()
        self.pane.forget_why()
        self._folder = done.file.parent
        self.pane.tell(self._words.told(done), problem=bool(done.left_out))
        self.pane.folder.show()

    def _failed(self, file: Path, error: Exception) -> None:
        self._rest()
        if isinstance(error, WorkCancelledError):
            self.pane.forget_why()
            self.pane.tell(self.tr("Cancelled: no file was written, and nothing is left of it."))
        elif isinstance(error, ConsoleError) and error.problem is Problem.FILE_EXISTS:
            self._ask_to_replace(file)
        elif isinstance(error, ConsoleError):
            self.pane.tell(str(self._ground.wording.problem(error)), problem=True)
        else:
            words = self.tr("No file was written: something went wrong in the console.")
            self.pane.tell(words, problem=True)
            self.trouble.emit(error)

    def _rest(self) -> None:
        """Nothing is written any more; what the screen shows by now is offered."""
        self._course = None
        self.running = False
        self.pane.close_question()
        self.pane.show_running(False)
        if self._next is not None:
            if self._offer is None or self._offer.name != self._next.name:
                self.pane.forget_why()
            self._show(self._next)
        leave, self._leaving = self._leaving, None
        if leave is not None:
            QTimer.singleShot(0, self, leave)  # what came of it is told first

    def _show(self, offer: Offer) -> None:
        """Say what this is, and count it where the screen has not done so."""
        listed, offer = offer, self._shown_of(offer)
        self._offer, self._next = offer, None if offer is listed else listed
        pane = self.pane
        pane.title.show_text(self.tr("Export: {what}").format(what=offer.title))
        pane.told.show_text(self.tr("What comes out: {filter}").format(filter=offer.told))
        pane.reveal.setVisible(offer.numbers)
        pane.reveal.setEnabled(self._ground.may_reveal)
        self._show_count(offer.known)
        if offer.known is None:
            self._turn += 1
            turn = self._turn

            def take(count: int) -> None:
                if turn == self._turn and self._offer is offer:
                    self._show_count(count)

            self._ground.jobs.long(lambda _: offer.count(), take, self._refused, owner=self)
        self._choose_extent()

    def _show_count(self, count: int | None) -> None:
        offer, pane = self._offer, self.pane
        assert offer is not None
        words = self._counted(offer, count)
        pane.count.show_text(words)
        listed = offer if self._next is None else self._next
        whole = words if listed is offer else self._counted(listed, listed.known)
        chosen = self.tr("only the %n chosen row(s)", "", listed.chosen) if listed.chosen > 1 else ""
        sample = self.tr("a sample of them") if offer.sampling is not None or listed.frame is not None else ""
        pane.show_extents(self.tr("all of them: {count}").format(count=whole), chosen, sample)
        self._choose_extent(reckon=False)

    def _counted(self, offer: Offer, count: int | None) -> str:
        return self.tr("counting …") if count is None else offer.counted(count)

    def _extent_chosen(self) -> None:
        """Of a sample that is listed, its list and what it was drawn from are two things."""
        listed = self._next or self._offer
        if listed is not None and self._shown_of(listed) is not self._offer:
            self._show(listed)
        else:
            self._choose_extent()

    def _choose_extent(self, *, reckon: bool = True) -> None:
        offer, sampling = self._offer, self.pane.extent.value() is Extent.SAMPLE
        self.pane.show_sampling(sampling)
        if sampling and offer is not None and offer.sampling is not None:
            if reckon:
                self.sampler.begin(offer.sampling)
        else:
            self.sampler.stop()

    def _ask_to_replace(self, file: Path) -> None:
        about = self.tr("“{name}” or its description is there already. Nothing has been written.")
        self._then = lambda: self._write(file, overwrite=True)
        verb = self.tr("Replace “{name}”").format(name=_short(file.name))
        self.pane.ask(Question(about=about.format(name=file.name), verb=verb, danger=True))

    def _leave(self) -> None:
        """Esc: a question first, then the file that is being written, then the pane."""
        if self.pane.bar.question is not None:
            self.pane.close_question()
        elif self.running:
            self._then = self.cancel
            about = self.tr("The file is not whole yet. What is written of it will be removed.")
            self.pane.ask(self._stopping(about, self.tr("Stop writing")))
        else:
            self.sampler.stop()
            self.pane.hide()
            self._offer = None
            self.left.emit()

    def _says_why(self) -> bool:
        try:
            check_reason(self.pane.reason.text())
        except ConsoleError as error:
            missing = self.tr("Write why whole numbers are needed; it is recorded.")
            told = missing if error.problem is Problem.REASON_MISSING else str(self._ground.wording.problem(error))
            self._refuse(self.pane.reason, told)
            return False
        return True

    def _stopping(self, about: str, verb: str) -> Question:
        return Question(about=about, verb=verb, danger=True, keep=self.tr("Go on writing"))

    def _refuse(self, line: "PlainLine | None", words: str) -> None:
        if line is not None:
            mark_input(line, words)
            line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.pane.tell(words, problem=True)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, ConsoleError):
            self.pane.tell(str(self._ground.wording.problem(error)), problem=True)
        elif not isinstance(error, WorkCancelledError):
            self.trouble.emit(error)

    def _browse(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # dear to load, and rarely needed

        title = self.tr("Where the file goes")
        kinds = self.tr("Tables") + " (*.csv *.xlsx)"
        typed = self.pane.path.text()
        options = QFileDialog.Option.DontConfirmOverwrite  # asked in the pane, when it is known to be there
        chosen, _ = QFileDialog.getSaveFileName(self.pane, title, typed, kinds, options=options)
        if chosen:
            self.pane.path.show_text(chosen)
            self._kept.format_by_name(self.pane)

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _connect(self) -> None:
        pane = self.pane
        verbs: dict[str, Callable[[], object]] = {
            "start": self._confirm_or_start,
            "browse": self._browse,
            "seed": self.sampler.new_seed,
            "list": self.sampler.list_them,
            "folder": self._open_folder,
            "copy": self.sampler.copy,
            "all": self.all_wanted.emit,
            "panes": self.left.emit,
            "leave": self._leave,
            "help": lambda: self.help_wanted.emit(self.actions),
        }
        pane.keys.wanted.connect(lambda verb: verbs[verb]())
        pane.cancel.clicked.connect(self.cancel)
        pane.bar.confirmed.connect(lambda *_: self._confirmed())
        pane.bar.left.connect(pane.go_home)
        pane.extent.chosen.connect(lambda _: self._extent_chosen())
        pane.format.chosen.connect(lambda _: self._kept.name_by_format(pane))
        pane.path.textEdited.connect(lambda _: self._kept.format_by_name(pane))
        for line in (pane.path, pane.reason):
            line.refused.connect(self._refused)
        self.sampler.failed.connect(self._refused)
        self.sampler.listed.connect(self.listed)

    def _confirm_or_start(self) -> None:
        if self.pane.bar.question is not None:
            self.pane.bar.confirm()
        else:
            self.start()

    def _confirmed(self) -> None:
        self.pane.close_question()
        self._then()


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
