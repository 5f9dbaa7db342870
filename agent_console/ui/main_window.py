"""The one window: the banner above, and below it first run, sign-in or the call screen."""

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from agent_console.domain.errors import ConsoleError
from agent_console.ui.notices import Notice, Tone
from agent_console.ui.preferences import Preferences
from agent_console.ui.theme import Theme
from agent_console.ui.wording import Wording

SMALLEST = QSize(1024, 600)
USUAL = QSize(1366, 768)
SAVED_PLACE = "window"


class MainWindow(QWidget):
    """Holds one page at a time. `painted` comes once, after the first frame; `closing` before the window goes."""

    painted = Signal()
    closing = Signal()

    def __init__(self, theme: Theme, wording: Wording, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("console")
        self._wording = wording
        self._preferences = preferences
        self._was_painted = False
        self.notice = Notice(theme)
        self._pages = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self._pages, 1)
        self.retranslate()
        self._restore_place()

    def show_page(self, page: QWidget) -> None:
        """Show a page; one that is new is taken in, the one before stays until `drop_page`."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        page.setFocus()

    def drop_page(self, page: QWidget) -> None:
        self._pages.removeWidget(page)
        page.deleteLater()

    def tell(self, text: str) -> None:
        self.notice.say(text, Tone.INFO)

    def tell_problem(self, error: Exception) -> None:
        """A known problem in the banner; a bug has its own way to the person."""
        if isinstance(error, ConsoleError):
            sentence = str(self._wording.problem(error))
            if self.notice.text() != sentence:
                self.notice.say(sentence, Tone.ERROR)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Agent Console"))

    def _restore_place(self) -> None:
        self.resize(USUAL)
        self.restoreGeometry(self._preferences.bytes(SAVED_PLACE))
        room = self.screen().availableGeometry()
        self.resize(self.size().boundedTo(room.size()))
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
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._preferences.keep_bytes(SAVED_PLACE, self.saveGeometry())
        self._preferences.save()
        self.closing.emit()
        super().closeEvent(event)

    def minimumSizeHint(self) -> QSize:
        return SMALLEST
