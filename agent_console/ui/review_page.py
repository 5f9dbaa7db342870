"""The review: in place of a call screen for those who answer no calls, in a window of its own for those who do."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolButton
from shiboken6 import isValid

from agent_console.domain.desk import Desk
from agent_console.ui.floor.record import FloorRecord, RecordKind
from agent_console.ui.floor_page import floor_room, where_it_is
from agent_console.ui.main_window import MainWindow
from agent_console.ui.reports_page import reports_room
from agent_console.ui.review.calls_room import CallsRoom
from agent_console.ui.review.ground import Ground
from agent_console.ui.review.review_page import ReviewPage
from agent_console.ui.review.rooms import Room
from agent_console.ui.review.typed_filter import TypedFilter
from agent_console.ui.widgets.plain_label import plain_tooltip
from agent_console.ui.workplace import CallSeat, Workplace

KEY = "Ctrl+F7"


def review_in(window: MainWindow, place: Workplace, desk: Desk, *, beside: bool) -> ReviewPage:
    """The review of this person, for this window; nothing has begun before `start`. A room a line."""
    ground = Ground(
        store=place.store,
        desk=desk,
        library=place.library,
        jobs=place.jobs,
        clock=place.clock,
        wording=place.wording,
        language=place.language,
        data_dir=place.data_dir,
        preferences=place.preferences.of(desk.person.job_number),
    )
    rooms = (
        _calls(ground, window, place),
        floor_room(ground, window, place, lambda record: _open_record(page, window, record)),
        reports_room(ground, window, place),
    )
    page = ReviewPage(ground, rooms, beside=beside)
    page.help_wanted.connect(place.help)
    return page


def _calls(ground: Ground, window: MainWindow, place: Workplace) -> Room:
    def make(parent: QObject) -> CallsRoom:
        room = CallsRoom(ground, parent)
        room.trouble.connect(window.tell_problem)
        room.help_wanted.connect(lambda actions: place.help("review", actions))
        room.leave_wanted.connect(window.notice.dismiss)
        return room

    return Room(title=lambda: QCoreApplication.translate("Review", "Calls"), help="review", make=make)


def _open_record(page: ReviewPage, window: MainWindow, record: FloorRecord) -> None:
    """What somebody opens on the floor: a call, or the calls of a person; other records are told where they are."""
    filters = {RecordKind.CALL: TypedFilter(search=record.number), RecordKind.PERSON: TypedFilter(agent=record.number)}
    if record.kind not in filters:
        window.tell(where_it_is(record))
        return
    page.tabs.setCurrentIndex(0)
    room = page.room
    assert isinstance(room, CallsRoom)
    room.show_typed(filters[record.kind])


class ReviewBeside(QObject):
    """One key from the call screen to a window beside it: a call may go on while a lead reads in others."""

    def __init__(self, seat: CallSeat) -> None:
        super().__init__(seat.screen)
        self._seat = seat
        self._window: MainWindow | None = None
        self._page: ReviewPage | None = None
        screen = seat.screen
        self._action = QAction(screen)
        self._action.setObjectName("action-review")
        self._action.setShortcut(QKeySequence(KEY))
        self._action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._action.setAutoRepeat(False)
        self._action.triggered.connect(lambda _=False: self.open())
        screen.addAction(self._action)
        self._button = QToolButton()
        self._button.setObjectName("reviewButton")
        self._button.clicked.connect(self._action.trigger)
        screen.header.take_button(self._button)
        seat.calls.closing.connect(self.close)
        screen.installEventFilter(self)
        self.retranslate()

    @property
    def window(self) -> MainWindow | None:
        """The window, while it is open."""
        return self._window

    def open(self) -> None:
        """Open the window, or bring it forward."""
        if self._window is None:
            place = self._seat.place
            self._window = window = place.window.beside(self._seat.preferences, self.tr("Review"))
            self._page = page = review_in(window, place, self._seat.desk, beside=True)
            window.closing.connect(self._closed)
            window.show_page(page)
            window.show()
            page.start()
        self._window.raise_()
        self._window.activateWindow()

    def close(self) -> None:
        """Whoever leaves the calls leaves the review, too."""
        if self._window is not None:
            self._window.close()

    def retranslate(self) -> None:
        self._button.setText(self.tr("Review"))
        self._action.setText(self.tr("Review of calls, in a window of its own"))
        self._action.setToolTip(f"{self._action.text()} ({KEY})")
        plain_tooltip(self._button, self._action.toolTip())

    def _closed(self) -> None:
        window, page = self._window, self._page
        self._window = self._page = None
        if page is not None:
            page.stop()
        if window is not None and isValid(window):
            window.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return super().eventFilter(watched, event)


def join_review(seat: CallSeat) -> ReviewBeside:
    """The way to the review from the call screen of a shift lead."""
    return ReviewBeside(seat)
