"""The line across the top: who sits here, what the seat does, why and for how long, what the day has brought."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from agent_console.domain.call_list import DayTotals
from agent_console.domain.catalogue import PauseReason
from agent_console.domain.desk import Desk
from agent_console.domain.seat import SeatStatus
from agent_console.ui.call.header_view import HeaderView
from agent_console.ui.widgets.elapsed import ElapsedLabel
from agent_console.ui.wording import Wording
from tests.builders import StoppedClock, a_hotline, a_person, a_seat

PAUSES = (PauseReason("rest", (("en", "Rest"),)), PauseReason("r&d", (("en", "R&D <b>talk</b>"),)))


@pytest.fixture
def header(qtbot: QtBot, clock: StoppedClock) -> Iterator[HeaderView]:
    desk = Desk(a_hotline(name="Green <b>Hill</b>"), a_person(name="Wang & Fang"))
    header = HeaderView(desk, PAUSES, Wording(), "en", clock.steady)
    qtbot.addWidget(header)
    header.resize(1366, 40)
    header.show()
    yield header
    for label in header.findChildren(ElapsedLabel):
        label.stop()


def day(calls: int, average: float | None, unfinished: int) -> DayTotals:
    return DayTotals(calls=calls, average_talk_seconds=average, unfinished=unfinished, by_kind=())


def entries(header: HeaderView) -> list[QAction]:
    return [action for action in header.seat.menu().actions() if not action.isSeparator()]


def text_of(header: HeaderView, name: str) -> str:
    label = header.findChild(QLabel, name)
    assert label is not None
    return label.text()


def test_it_says_whose_seat_it_is_as_plain_text(header: HeaderView) -> None:
    assert text_of(header, "deskTitle") == "Green <b>Hill</b> · 1001 Wang & Fang"


def test_the_hours_of_the_shift_go_where_there_is_no_room_and_its_number_stays_in_the_tooltip(
    header: HeaderView, qtbot: QtBot
) -> None:
    header.show_shift("Late shift 15:00–23:00", "Late shift", "S20261122-0007")
    assert text_of(header, "deskShift") == "Late shift 15:00–23:00"
    header.resize(header.minimumSizeHint().width() + 40, 40)
    qtbot.waitUntil(lambda: text_of(header, "deskShift") == "Late shift")
    header.resize(1366, 40)
    qtbot.waitUntil(lambda: text_of(header, "deskShift") == "Late shift 15:00–23:00")
    label = header.findChild(QLabel, "deskShift")
    assert label is not None
    assert "S20261122-0007" in label.toolTip()


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (SeatStatus.READY, "Ready"),
        (SeatStatus.ON_CALL, "On a call"),
        (SeatStatus.WRAP_UP, "Wrap-up"),
        (SeatStatus.SIGNED_OUT, "Signed out"),
    ],
)
def test_it_says_what_the_seat_does(header: HeaderView, status: SeatStatus, words: str) -> None:
    header.show_seat(a_seat(status=status))
    assert header.seat.text() == words
    assert header.seat.property("seat") == status.value


def test_a_pause_has_its_reason_and_its_time(header: HeaderView, clock: StoppedClock) -> None:
    header.show_seat(a_seat(status=SeatStatus.PAUSED, reason="rest"))
    clock.forward(65)
    header.show_seat(a_seat(status=SeatStatus.PAUSED, reason="rest"))
    elapsed = header.findChild(ElapsedLabel, "seatElapsed")
    assert elapsed is not None
    elapsed._tick()
    assert (header.seat.text(), elapsed.text()) == ("Service paused: Rest", "01:05")
    header.show_seat(a_seat(status=SeatStatus.READY))
    assert elapsed.text() == "00:00"


def test_a_reason_the_catalogue_no_longer_knows_is_shown_by_its_id(header: HeaderView) -> None:
    header.show_seat(a_seat(status=SeatStatus.PAUSED, reason="gone"))
    assert header.seat.text() == "Service paused: gone"


def test_an_ampersand_in_a_reason_is_shown_and_makes_no_key_of_its_own(header: HeaderView) -> None:
    header.show_seat(a_seat(status=SeatStatus.PAUSED, reason="r&d"))
    assert header.seat.text() == "Service paused: R&&D <b>talk</b>"
    assert entries(header)[2].text() == "&2 Pause: R&&D <b>talk</b>"


@pytest.mark.parametrize(
    ("status", "ready", "pause"),
    [
        (SeatStatus.READY, False, True),
        (SeatStatus.WRAP_UP, False, True),
        (SeatStatus.PAUSED, True, True),
        (SeatStatus.ON_CALL, False, False),
        (SeatStatus.SIGNED_OUT, False, False),
    ],
)
def test_only_what_can_follow_is_offered(header: HeaderView, status: SeatStatus, ready: bool, pause: bool) -> None:
    header.show_seat(a_seat(status=status, reason="rest" if status is SeatStatus.PAUSED else ""))
    assert [action.isEnabled() for action in entries(header)] == [ready, pause, pause]


def test_an_entry_tells_what_was_chosen(header: HeaderView, qtbot: QtBot) -> None:
    header.show_seat(a_seat(status=SeatStatus.READY))
    with qtbot.waitSignal(header.pause_wanted) as paused:
        entries(header)[1].trigger()
    assert paused.args == ["rest"]
    header.show_seat(a_seat(status=SeatStatus.PAUSED, reason="rest"))
    with qtbot.waitSignal(header.ready_wanted):
        entries(header)[0].trigger()


@pytest.mark.parametrize(
    ("totals", "words"),
    [
        (day(0, None, 0), "Today 0 call(s)"),
        (day(3, 94.6, 0), "Today 3 call(s) · average 01:35"),
        (
            day(3, 60.0, 2),
            "Today 3 call(s) · average 01:00 · 2 to complete",
        ),
    ],
)
def test_it_says_what_the_day_has_brought(header: HeaderView, totals: DayTotals, words: str) -> None:
    header.show_totals(totals)
    assert text_of(header, "dayTotals") == words


def test_another_language_says_everything_anew(header: HeaderView) -> None:
    header.show_totals(day(3, None, 0))
    header.show_seat(a_seat(status=SeatStatus.READY))
    header.sign_out.setText("")
    QApplication.sendEvent(header, QEvent(QEvent.Type.LanguageChange))
    assert header.sign_out.text() == "Sign out"
    assert header.seat.text() == "Ready"
    assert header.help.accessibleName() == "Help"
