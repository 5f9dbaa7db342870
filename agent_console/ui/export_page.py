"""The pane that takes tables out, at the foot of the review: what the rooms ask for, and where one goes on."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from agent_console.ui.export.span_wish import SpanWish
from agent_console.ui.main_window import MainWindow
from agent_console.ui.review.calls_export import CallsExport
from agent_console.ui.review.calls_room import CallsRoom
from agent_console.ui.review.ground import Ground as ReviewGround
from agent_console.ui.review.review_page import ReviewPage
from agent_console.ui.workplace import Workplace

if TYPE_CHECKING:
    from agent_console.exchange.exports import Exports
    from agent_console.ui.export.desk import ExportDesk
    from agent_console.ui.export.offer import Offer
    from agent_console.ui.export.span_offers import SpanOffers

HELP = "export"


class ReviewExports:
    """One pane for all rooms of a review window; nothing of it is loaded before somebody wants a file."""

    def __init__(self, ground: ReviewGround, window: MainWindow, place: Workplace) -> None:
        self._ground = ground
        self._window = window
        self._place = place
        self._page: ReviewPage | None = None
        self._calls: CallsExport | None = None
        self._sharing = QSplitter(Qt.Orientation.Vertical)
        self._sharing.setChildrenCollapsible(False)

    def open_span(self, wish: SpanWish) -> None:
        """What a room asks for with its signal `export_wanted`."""
        self._desk.open(self._spans.offer(wish))

    def join_calls(self, room: CallsRoom) -> None:
        self._calls = calls = CallsExport(room, self._ground, lambda: self._exports, room)
        calls.wanted.connect(self._open_calls)
        calls.changed.connect(self._follow)

    def join(self, page: ReviewPage) -> None:
        """Take the place at the foot; the focus goes back to the room that one is in."""
        self._page = page
        column, tabs = page.layout(), page.tabs
        assert column is not None
        self._sharing.addWidget(QWidget())
        column.replaceWidget(tabs, self._sharing)
        self._sharing.replaceWidget(0, tabs)
        tabs.show()

    def _open_calls(self, offer: "Offer") -> None:
        assert self._calls is not None
        self._desk.sampler.words.people = self._calls.people
        self._desk.open(offer)

    def _follow(self, offer: "Offer") -> None:
        self._desk.follow(offer)

    def _go_back(self) -> None:
        if self._page is not None and self._page.room is not None:
            self._page.room.view.setFocus()

    @cached_property
    def _exports(self) -> "Exports":
        from agent_console.exchange.exports import Exports

        ground = self._ground
        language = ground.desk.hotline.language
        return Exports(ground.store, lambda: ground.library, ground.data_dir, ground.clock, language)

    @cached_property
    def _desk(self) -> "ExportDesk":
        from agent_console.ui.export.desk import ExportDesk
        from agent_console.ui.export.ground import Ground

        ground, page = self._ground, self._page
        assert page is not None, "joined to no page"
        own = Ground(
            person=ground.person,
            jobs=ground.jobs,
            clock=ground.clock,
            wording=ground.wording,
            data_dir=ground.data_dir,
            preferences=ground.preferences,
            language=ground.language,
        )
        desk = ExportDesk(own, page)
        desk.pane.join(self._sharing)
        desk.left.connect(self._go_back)
        desk.trouble.connect(self._window.tell_problem)
        desk.help_wanted.connect(lambda actions: self._place.help(HELP, actions))
        if self._calls is not None:
            desk.listed.connect(self._calls.list_these)
            desk.all_wanted.connect(self._calls.list_all)
        self._window.holds.append(desk.hold)

        def end() -> None:
            if desk.hold in self._window.holds:
                self._window.holds.remove(desk.hold)
            desk.stop()

        page.ended.connect(end)
        return desk

    @cached_property
    def _spans(self) -> "SpanOffers":
        from agent_console.ui.export.span_offers import SpanOffers

        ground = self._ground
        return SpanOffers(ground.store, self._exports, ground.person, ground.zone, self._page)
