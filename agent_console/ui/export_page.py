"""The pane that takes tables out, at the foot of the review: what the rooms ask for, and where one goes on."""

from PySide6.QtWidgets import QWidget

from agent_console.exchange.exports import Exports
from agent_console.ui.export.desk import ExportDesk
from agent_console.ui.export.ground import Ground
from agent_console.ui.export.span_offers import SpanOffers
from agent_console.ui.export.span_wish import SpanWish
from agent_console.ui.main_window import MainWindow
from agent_console.ui.review.calls_export import CallsExport
from agent_console.ui.review.calls_room import CallsRoom
from agent_console.ui.review.ground import Ground as ReviewGround
from agent_console.ui.review.review_page import ReviewPage
from agent_console.ui.workplace import Workplace

HELP = "export"


class ReviewExports:
    """One pane for all rooms of a review window."""

    def __init__(self, ground: ReviewGround, window: MainWindow, place: Workplace) -> None:
        self._ground = ground
        own = Ground(
            person=ground.person,
            jobs=ground.jobs,
            clock=ground.clock,
            wording=ground.wording,
            data_dir=ground.data_dir,
            preferences=ground.preferences,
        )
        self.desk = desk = ExportDesk(own)
        desk.trouble.connect(window.tell_problem)
        desk.help_wanted.connect(lambda actions: place.help(HELP, actions))
        self._exports = Exports(
            ground.store, lambda: ground.library, ground.data_dir, ground.clock, ground.desk.hotline.language
        )
        self._spans = SpanOffers(ground.store, self._exports, ground.person, ground.zone, desk)

    def open_span(self, wish: SpanWish) -> None:
        """What a room asks for with its signal `export_wanted`."""
        self.desk.open(self._spans.offer(wish))

    def join_calls(self, room: CallsRoom) -> None:
        calls = CallsExport(room, self._ground, self._exports, room)
        calls.wanted.connect(self.desk.open)
        calls.changed.connect(self.desk.follow)
        self.desk.listed.connect(calls.list_these)
        calls.wanted.connect(lambda _: self._name_people(calls))

    def _name_people(self, calls: CallsExport) -> None:
        self.desk.sampler.words.people = calls.people

    def join(self, page: ReviewPage) -> None:
        """Take the place at the foot; the focus goes back to the room that one is in."""
        column, tabs = page.layout(), page.tabs
        assert column is not None
        self.desk.setParent(page)
        sharing = self.desk.pane.join(QWidget())
        column.replaceWidget(tabs, sharing)
        sharing.replaceWidget(0, tabs)
        tabs.show()
        self.desk.left.connect(lambda: page.room is not None and page.room.view.setFocus())
        page.ended.connect(self.desk.stop)
