"""Knows what was said about one's calls: counts what is new, tells of it once, opens the page over what is shown."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from agent_console.domain.review import MarkState, ReviewMark, Verdict
from agent_console.ui.main_window import MainWindow
from agent_console.ui.mark_words import MarkWords
from agent_console.ui.marks.ground import Ground
from agent_console.ui.marks.news import MarkNews

if TYPE_CHECKING:
    from agent_console.ui.marks.own_controller import OwnMarksController

COLUMNS, SPLITTER = "own-marks-columns", "own-marks-splitter"


class OwnMarksDesk(QObject):
    """Signals: `counted(int)` how many are not read, `told(str, bool, str)` what to say quietly, whether it is praise,
    and the id of the mark to open, `help_wanted(list)` with the actions of the page.
    """

    counted = Signal(int)
    told = Signal(str, bool, str)
    help_wanted = Signal(object)

    def __init__(self, ground: Ground, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._window = window
        self._words = MarkWords(ground.zone, self)
        self._unread: dict[str, ReviewMark] = {}
        self._page: OwnMarksController | None = None
        self._read_again = False
        self.news = MarkNews(ground.reviews, ground.jobs, ground.person, self)
        self.news.ready.connect(self._read)
        self.news.came.connect(self._came)

    def look(self) -> None:
        """For a beat: what is new, and what could not be read when one sat down."""
        self.news.look()
        if self._read_again:
            self._read_again = False
            self._read()

    def open(self, mark_id: str = "") -> None:
        """Show that mark, else the newest that is not read; during a call too: nothing of it stops."""
        from agent_console.ui.marks.own_controller import OwnMarksController  # not before it is wanted
        from agent_console.ui.marks.own_view import OwnMarksView

        if self._page is not None:
            self._page.go_to(mark_id)
            return
        newest = max(self._unread.values(), key=lambda mark: mark.at, default=None)
        back, preferences = self._window.page, self._ground.preferences
        focus: QWidget | None = None if back is None else back.focusWidget()
        view = OwnMarksView(self._ground)
        view.restore_places(preferences.bytes(COLUMNS), preferences.bytes(SPLITTER))
        self._page = page = OwnMarksController(view, self._ground)

        def left() -> None:
            self._page = None
            columns, splitter = view.places()
            preferences.keep_bytes(COLUMNS, columns)
            preferences.keep_bytes(SPLITTER, splitter)
            if back is not None and isValid(back):
                self._window.show_page(back)
                if focus is not None and isValid(focus):
                    focus.setFocus()
            self._window.drop_page(view)

        page.closed.connect(left)
        page.changed.connect(lambda mark: self._hold((mark,)))
        page.help_wanted.connect(lambda: self.help_wanted.emit(list(view.keys.all.values())))
        self._window.show_page(view)
        page.open(mark_id or ("" if newest is None else newest.id))

    def leave(self) -> None:
        """Somebody goes: the page is closed, what is written stays."""
        if self._page is not None:
            self._page.close()

    def _read(self) -> None:
        """What came while one was away is told in one line."""
        reviews, person = self._ground.reviews, self._ground.person

        def take(marks: tuple[ReviewMark, ...]) -> None:
            self._hold(marks)
            if len(marks) == 1:
                self._tell(marks)
            elif marks:
                self.told.emit(self.tr("%n mark(s) on your calls to read.", "", len(marks)), False, "")

        self._ground.jobs.read(partial(reviews.mine_unread, person), take, self._not_answered, owner=self)

    def _came(self, marks: tuple[ReviewMark, ...]) -> None:
        own = tuple(mark for mark in marks if mark.job_number == self._ground.person.job_number)
        fresh = tuple(mark for mark in own if self._is_news(mark))
        self._hold(own)
        if self._page is not None:
            self._page.take(own)
        if fresh:
            self._tell(fresh)

    def _is_news(self, mark: ReviewMark) -> bool:
        """What a reviewer has done; what this person has is known."""
        known = self._unread.get(mark.id)
        fresh = known is None or known.version < mark.version
        return fresh and (mark.unread or mark.state is MarkState.WITHDRAWN)

    def _hold(self, marks: tuple[ReviewMark, ...]) -> None:
        for mark in marks:
            if mark.unread:
                self._unread[mark.id] = mark
            else:
                self._unread.pop(mark.id, None)
        self.counted.emit(len(self._unread))

    def _tell(self, marks: tuple[ReviewMark, ...]) -> None:
        newest = marks[-1]
        if len(marks) > 1:
            self.told.emit(self.tr("%n word(s) of reviewers on your calls.", "", len(marks)), False, newest.id)
            return
        praise = newest.verdict is not Verdict.TO_IMPROVE and newest.state is not MarkState.WITHDRAWN
        self.told.emit(self._sentence(newest), praise, newest.id)

    def _sentence(self, mark: ReviewMark) -> str:
        """Whose words they are, and about which call; the words themselves stand on the page."""
        by, number = mark.by_name or mark.by, mark.call_number
        if mark.state is MarkState.WITHDRAWN:
            return self.tr("The mark on your call {number} was taken back.").format(number=number)
        if mark.state is MarkState.SETTLED:
            words = self.tr("Your words about {number} have an answer. What holds: {verdict}")
            return words.format(number=number, verdict=self._words.verdict(mark.verdict))
        sentences = {
            Verdict.EXCELLENT: self.tr("★ {who} found your call {number} excellent. Well done!"),
            Verdict.APPROVED: self.tr("✓ {who} has approved your call {number}."),
            Verdict.TO_IMPROVE: self.tr("△ {who} has advice on your call {number}."),
        }
        return sentences[mark.verdict].format(who=by, number=number)

    def _not_answered(self, _error: Exception) -> None:
        """That the database is silent is told of elsewhere."""
        self._read_again = True
