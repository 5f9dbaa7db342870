"""Five thousand calls from end to end with real threads: every row comes, few are held, the place is exact."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_console.domain.call_list import CallColumn, CallFilter, CallOrder
from agent_console.domain.desk import Desk
from agent_console.exchange.library import Library
from agent_console.store.address import default_database
from agent_console.store.store import Store, open_store
from agent_console.ui.jobs import Jobs
from agent_console.ui.preferences import Preferences
from agent_console.ui.review.call_pages import KEPT, PAGE
from agent_console.ui.review.calls_room import CallsRoom
from agent_console.ui.review.ground import Ground
from agent_console.ui.theme import Scheme, Theme
from agent_console.ui.widgets.few_rows import MOST_CHOSEN
from agent_console.ui.wording import Wording
from tests.builders import PIN, StoppedClock

CALLS = 5_000


@pytest.fixture(scope="module")
def long_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = open_store(default_database(tmp_path_factory.mktemp("long")), StoppedClock())
    store.hotline.set_up(name="畅通热线", language="zh_CN", lead_job_number="9001", lead_name="李敏", pin=PIN)
    store.care.fill_sample(calls=CALLS, seed=6, days=40, agents=8, pin=PIN)
    yield store
    store.close()


@pytest.fixture
def room(
    qtbot: QtBot, qapp: QApplication, theme: Theme, long_store: Store, library: Library, tmp_path: Path
) -> Iterator[CallsRoom]:
    del qapp, theme
    jobs = Jobs()
    hotline = long_store.hotline.get()
    assert hotline is not None
    ground = Ground(
        store=long_store,
        desk=Desk(hotline, long_store.staff.sign_in("9001", PIN)),
        library=library,
        jobs=jobs,
        clock=StoppedClock(),
        wording=Wording(),
        language="zh_CN",
        data_dir=tmp_path,
        preferences=Preferences(tmp_path / "window.ini", "9001"),
    )
    room = CallsRoom(ground)
    qtbot.addWidget(room.view)
    room.view.resize(1366, 700)
    with qtbot.waitExposed(room.view):
        room.view.show()
    room.start()
    qtbot.waitUntil(lambda: room.view.count.text() == f"{CALLS:,} call(s)", timeout=20_000)
    yield room
    room.stop()
    room.view.story.hide_number()
    jobs.close()


def all_seen(room: CallsRoom) -> bool:
    first, last = room.view.rows.in_sight()
    return all(room.view.table.call_at(row) is not None for row in range(first, last + 1))


def expected(room: CallsRoom, store: Store, order: CallOrder) -> list[str]:
    """The ids of all calls, as the store lists them."""
    return [call.id for call in store.calls.page(CallFilter(), room._ground.person, limit=CALLS, order=order)]


@pytest.mark.parametrize("order", [CallOrder(), CallOrder(CallColumn.TALK, False), CallOrder(CallColumn.SUBJECT)])
def test_every_row_is_there_from_top_to_bottom_and_few_are_held(
    qtbot: QtBot, room: CallsRoom, long_store: Store, order: CallOrder
) -> None:
    ids = expected(room, long_store, order)
    with qtbot.waitSignal(room.list.begun):
        room.list._order(order)
    qtbot.waitUntil(lambda: room.view.table.rowCount() == CALLS, timeout=20_000)
    bar = room.view.rows.verticalScrollBar()
    seen: dict[int, str] = {}
    while True:
        qtbot.waitUntil(lambda: all_seen(room), timeout=20_000)
        first, last = room.view.rows.in_sight()
        for row in range(first, last + 1):
            call = room.view.table.call_at(row)
            assert call is not None
            seen[row] = call.id
        assert room.view.table.pages.held <= (KEPT + 2) * PAGE
        if bar.value() == bar.maximum():
            break
        bar.setValue(min(bar.value() + 3 * PAGE // 2, bar.maximum()))
    assert seen == {row: ids[row] for row in seen}
    assert CALLS - 1 in seen


def test_the_scroll_bar_goes_to_any_place_at_once(qtbot: QtBot, room: CallsRoom, long_store: Store) -> None:
    ids = expected(room, long_store, CallOrder())
    for place in (4_900, 1_234, 3_333, 0, 2_500, 4_999):
        room.view.rows.verticalScrollBar().setValue(place)
        qtbot.waitUntil(lambda: all_seen(room), timeout=20_000)
        first, _ = room.view.rows.in_sight()
        call = room.view.table.call_at(first)
        assert call is not None
        assert call.id == ids[first]


def test_end_goes_to_the_oldest_and_home_to_the_newest(qtbot: QtBot, room: CallsRoom, long_store: Store) -> None:
    ids = expected(room, long_store, CallOrder())
    room.view.rows.setFocus()
    for key, place in ((Qt.Key.Key_End, CALLS - 1), (Qt.Key.Key_Home, 0)):
        qtbot.keyClick(room.view.rows, key)
        wanted = ids[place]
        qtbot.waitUntil(lambda wanted=wanted: room.story.call_id == wanted, timeout=20_000)  # type: ignore[misc]


def test_all_can_not_be_chosen_of_a_long_list(room: CallsRoom) -> None:
    room.view.rows.selectAll()
    first, last = room.view.rows.chosen_span()
    assert last + 1 - first == MOST_CHOSEN


def test_what_is_chosen_is_copied_though_it_is_out_of_sight(qtbot: QtBot, room: CallsRoom, long_store: Store) -> None:
    room.view.rows.selectAll()
    first, last = room.view.rows.chosen_span()
    room._copy()
    qtbot.waitUntil(lambda: bool(room.view.message.text()), timeout=20_000)
    lines = QApplication.clipboard().text().splitlines()
    listed = long_store.calls.page(CallFilter(), room._ground.person, limit=CALLS)[first : last + 1]
    assert [line.partition("\t")[0] for line in lines[1:]] == [call.number for call in listed]


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_text_can_be_read_in_both_themes(qtbot: QtBot, theme: Theme, room: CallsRoom, scheme: Scheme) -> None:
    qtbot.waitUntil(lambda: room.view.story.story is not None, timeout=20_000)
    theme.choose(scheme)
    ground = room.view.story.text.palette().base().color().lightness()
    block = room.view.story.text.document().begin()
    while block.isValid():
        fragment = block.begin()
        if not fragment.atEnd():
            ink = fragment.fragment().charFormat().foreground().color().lightness()
            assert abs(ink - ground) > 60
        block = block.next()
    theme.choose(Scheme.LIGHT)
