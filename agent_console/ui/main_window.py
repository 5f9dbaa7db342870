"""The one window: first run, sign-in or the call screen, and the banner at its foot."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.ui.notices import Notice, Tone
from agent_console.ui.preferences import Preferences
from agent_console.ui.theme import Theme
from agent_console.ui.wording import Wording

SMALLEST = QSize(940, 520)
FRAME = QSize(0, 36)  # what a window manager puts around a window, before it can be asked
USUAL = QSize(1366, 768)
SAVED_PLACE = "window"
NOTICE_MARGIN = 6
LASTING = frozenset(
    {Problem.BUSY, Problem.FULL, Problem.READ_ONLY, Problem.UNREACHABLE, Problem.DAMAGED, Problem.KEY_MISSING}
)
"""Problems that stay until something is saved again; what a person typed wrong is said and goes."""


_NOTICE_CHANGES = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent, QEvent.Type.LayoutRequest)


def _subject(problem: Problem) -> str:
    """What the banner calls a problem that lasts."""
    return f"problem {problem}"


Hold = Callable[[Callable[[], object]], bool]
"""Given how to go on leaving: True where something is asked first, and leaving goes on only with the answer."""


class MainWindow(QWidget):
    """Holds one page at a time. `painted` comes once, after the first frame; `closing` before the window goes. `holds`
    are asked before somebody closes it or signs out.
    """

    painted = Signal()
    closing = Signal()

    def __init__(self, theme: Theme, wording: Wording, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("console")
        self._theme = theme
        self._title = ""
        self._wording = wording
        self._preferences = preferences
        self._was_painted = False
        self._at_once = False
        self.holds: list[Hold] = []
        self.notice = Notice(theme)
        self._pages = QStackedWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._pages, 1)
        self.notice.setParent(self)
        self.notice.installEventFilter(self)
        self.retranslate()
        self._restore_place()

    def show_page(self, page: QWidget) -> None:
        """Show a page; one that is new is taken in, the one before stays until `drop_page`."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        page.setFocus()

    @property
    def page(self) -> QWidget | None:
        """What is shown now; None before there is anything."""
        return self._pages.currentWidget()

    def drop_page(self, page: QWidget) -> None:
        self._pages.removeWidget(page)
        page.deleteLater()

    def beside(self, preferences: Preferences, title: str) -> "MainWindow":
        """Another window that looks the same and keeps its place in these preferences; it is not shown yet."""
        window = MainWindow(self._theme, self._wording, preferences)
        window.setObjectName("beside")
        window.entitle(title)
        return window

    def entitle(self, title: str) -> None:
        """What the window is for, before the name of the product; empty where it is the only one."""
        self._title = title
        self.retranslate()

    def may_go(self, go_on: Callable[[], object]) -> bool:
        """Whether nothing is under way that somebody has to be asked about first; if so they are asked."""
        return not any(hold(go_on) for hold in self.holds)

    def close_at_once(self) -> None:
        """The session or the seat ends: nobody can be asked."""
        self._at_once = True
        self.close()

    def tell(self, text: str) -> None:
        self.notice.say(text, Tone.INFO)

    def tell_problem(self, error: Exception) -> None:
        """A known problem in the banner; a bug has its own way to the person."""
        if isinstance(error, ConsoleError):
            sentence, lasts = str(self._wording.problem(error)), error.problem in LASTING | {Problem.DISABLED_PERSON}
            self.notice.say(sentence, Tone.ERROR, stays=lasts, key=_subject(error.problem) if lasts else "")

    def tell_saved(self) -> None:
        """Something got to the disk: what was said about the disk is over."""
        for problem in LASTING:
            self.notice.withdraw(_subject(problem))

    def retranslate(self) -> None:
        name = self.tr("Agent Console")
        self.setWindowTitle(f"{self._title} · {name}" if self._title else name)

    def _restore_place(self) -> None:
        self.resize(USUAL)
        self.restoreGeometry(self._preferences.bytes(SAVED_PLACE))
        room = self.screen().availableGeometry()
        self.resize(self.size().boundedTo(room.size() - FRAME))
        if not room.intersects(self.geometry()) or not room.contains(self.geometry().center()):
            self.move(room.topLeft())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if not self._was_painted and handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        handle = self.windowHandle()
        if event.type() == QEvent.Type.Expose and not self._was_painted and handle.isExposed():
            self._was_painted = True
            handle.removeEventFilter(self)
            # The widgets paint in answer to this event; what is posted now comes after the frame.
            QTimer.singleShot(0, self.painted.emit)
            QTimer.singleShot(0, self._fit_with_frame)
        elif watched is self.notice and event.type() in _NOTICE_CHANGES:
            self._place_notice()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_notice()

    def _place_notice(self) -> None:
        """At the foot in a room of its own, which the page gives from below: what somebody types in stays where it is,
        and no header is covered. A page that cannot become lower keeps its size, and the banner lies over its foot.
        """
        width = self.width() - 2 * NOTICE_MARGIN
        height = max(self.notice.heightForWidth(width), self.notice.minimumSizeHint().height())
        room = 0 if self.notice.isHidden() else height + NOTICE_MARGIN
        fits = self.height() - room >= self._pages.minimumSizeHint().height()
        self._column.setContentsMargins(0, 0, 0, room if fits else 0)
        self.notice.setGeometry(NOTICE_MARGIN, self.height() - height - NOTICE_MARGIN, width, height)
        self.notice.raise_()

    def _fit_with_frame(self) -> None:
        """Now the frame is known: the last line of the window must be on the screen."""
        if self.isMaximized() or self.isFullScreen():
            return
        room, frame = self.screen().availableGeometry(), self.frameGeometry()
        over = QSize(max(0, frame.width() - room.width()), max(0, frame.height() - room.height()))
        if not over.isNull():
            self.resize(self.size() - over)
        if not room.contains(self.frameGeometry()):
            self.move(
                max(room.left(), min(frame.left(), room.right() - self.frameGeometry().width())),
                max(room.top(), min(frame.top(), room.bottom() - self.frameGeometry().height())),
            )

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._at_once and not self.may_go(self.close):
            event.ignore()
            return
        self._preferences.keep_bytes(SAVED_PLACE, self.saveGeometry())
        self._preferences.save()
        self.closing.emit()
        super().closeEvent(event)

    def minimumSizeHint(self) -> QSize:
        return SMALLEST
