"""A seat at the calls as the pages see it, for tests of what joins the call screen."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from agent_console.domain.desk import Desk
from agent_console.exchange.library import Library
from agent_console.ui.agent_page import Beside
from agent_console.ui.jobs import InlineJobs, Jobs
from agent_console.ui.main_window import MainWindow
from agent_console.ui.preferences import Preferences
from agent_console.ui.wording import Wording
from agent_console.ui.workplace import CallSeat, Workplace
from tests.ui.call.seat import TestSeat


class Beat(QObject):
    """The beat on which a seat looks for news, in the hands of a test."""

    beat = Signal()


def call_seat(
    seat: TestSeat,
    window: MainWindow,
    library: Library,
    folder: Path,
    helped: list[str] | None = None,
    jobs: Jobs | None = None,
) -> CallSeat:
    """`helped` collects the pages of help that are asked for."""
    hotline = seat.store.hotline.get()
    assert hotline is not None
    pages = [] if helped is None else helped
    place = Workplace(
        store=seat.store,
        library=library,
        jobs=jobs or InlineJobs(window),
        clock=seat.clock,
        wording=Wording(),
        language=seat.screen.language,
        data_dir=folder,
        preferences=Preferences(folder / "window.ini"),
        window=window,
        keep_composing=lambda: None,
        help=lambda page, _: pages.append(page),
    )
    return CallSeat(
        place=place,
        desk=Desk(hotline, seat.person),
        screen=seat.screen,
        calls=seat.desk,
        beside=Beside(seat.store.escalations, seat.person, library, place.jobs, seat.clock, place.wording),
        preferences=place.preferences.of(seat.person.job_number),
    )
