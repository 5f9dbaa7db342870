"""Draws a sample beside the window before anything is written: what it will be made up of, and which calls it has."""

import secrets
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from agent_console.ui.course import Course, WorkCancelledError
from agent_console.ui.export.ground import Ground
from agent_console.ui.export.offer import SampleWish, Sampling
from agent_console.ui.export.sample_box import SampleBox
from agent_console.ui.export.sample_words import SampleWords

if TYPE_CHECKING:
    from agent_console.exchange.call_sample import Preview

TYPING_MILLISECONDS = 400
USUAL_SIZE = 50
SEEDS = 1_000_000


class Sampler(QObject):
    """Signals: `listed(frozenset)` with the ids of the calls of the sample, `failed(Exception)`."""

    listed = Signal(object)
    failed = Signal(object)

    def __init__(self, box: SampleBox, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._box = box
        self._ground = ground
        self.words = SampleWords(ground.wording, self)
        self._sampling: Sampling | None = None
        self._course: Course | None = None
        self._listing: Course | None = None
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MILLISECONDS)
        self._typing.timeout.connect(self.look)
        box.changed.connect(self._typing.start)
        box.show_wish(SampleWish(USUAL_SIZE, False, secrets.randbelow(SEEDS)))

    def begin(self, sampling: Sampling) -> None:
        """Show what a sample of this will be made up of; one of another list is not listed any more."""
        self._end_listing()
        self._sampling = sampling
        self.look()

    def go_on(self, sampling: Sampling | None) -> None:
        """The same list, which has grown: what is shown stays until somebody changes something."""
        if self._sampling is not None:
            self._sampling = sampling

    def stop(self) -> None:
        """Nobody looks at it any more."""
        self._sampling = None
        self._typing.stop()
        self._cancel()
        self._end_listing()

    def new_seed(self) -> None:
        self._box.seed.setText(str(secrets.randbelow(SEEDS)))
        self.look()

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self._box.table.as_lines())

    def look(self) -> None:
        """Reckon it anew; what was under way is let go of."""
        self._typing.stop()
        self._cancel()
        sampling, wish = self._sampling, self._box.wish()
        if sampling is None or wish is None:
            return
        self._box.show_waiting(self.tr("The sample is being reckoned…"))
        self._course = self._ground.jobs.long(
            lambda course: sampling.preview(wish, course.tell), self._show, self._fail, moved=self._tell, owner=self
        )

    def list_them(self) -> None:
        """Find out which calls they are."""
        sampling, wish = self._sampling, self._box.wish()
        if sampling is None or wish is None:
            return
        self._end_listing()
        self._listing = self._ground.jobs.long(
            lambda course: sampling.ids(wish, course.tell), self.listed.emit, self._fail, owner=self
        )

    def _show(self, preview: "Preview") -> None:
        words, box = self.words, self._box
        box.show_preview(
            words.rules(preview.rules), words.summary(preview), words.warnings(preview), words.titles(),
            words.rows(preview),
        )  # fmt: skip

    def _tell(self, done: int, total: int) -> None:
        words = self.tr("The sample is being reckoned: {done} of {total} calls")
        self._box.show_waiting(words.format(done=f"{done:,}", total=f"{total:,}"))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, WorkCancelledError):
            self._box.show_waiting("")
            self.failed.emit(error)

    def _cancel(self) -> None:
        if self._course is not None:
            self._course.cancel()
            self._course = None

    def _end_listing(self) -> None:
        if self._listing is not None:
            self._listing.cancel()
            self._listing = None
