"""The desk around the page: what the banner says by itself, each once, with the way to what it is about."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.desk import Desk
from agent_console.domain.escalation import Escalation
from agent_console.domain.shift_rules import ShiftRules
from agent_console.domain.staff import Person
from agent_console.exchange.answers import Answers
from agent_console.store.store import Store
from agent_console.ui.handover.ground import Ground
from agent_console.ui.handover.handover_desk import HandoverDesk
from agent_console.ui.handover.view import HandoverView
from agent_console.ui.handover.watch import CLOSELY
from agent_console.ui.jobs import InlineJobs
from agent_console.ui.main_window import MainWindow
from agent_console.ui.notices import Tone
from agent_console.ui.preferences import Preferences
from agent_console.ui.theme import Theme
from agent_console.ui.wording import Wording
from tests.builders import AT, PIN, StoppedClock
from tests.crew import Crew
from tests.handovers import on_shift, signed_by
from tests.shifts import EARLY, RULES

MINUTE = 60


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, tmp_path: Path) -> MainWindow:
    window = MainWindow(theme, Wording(), Preferences(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    window.show_page(QWidget())
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


class Floor:
    """Desks of several people over one window."""

    def __init__(self, window: MainWindow, store: Store, clock: StoppedClock, folder: Path) -> None:
        self.window = window
        self._store = store
        self._clock = clock
        self._folder = folder
        self.desks: list[HandoverDesk] = []

    def desk(self, person: Person, rules: ShiftRules = RULES) -> HandoverDesk:
        hotline = self._store.hotline.get()
        assert hotline is not None
        ground = Ground(
            handovers=self._store.handovers,
            incidents=self._store.incidents,
            people=lambda: self._store.staff.people(person),
            rules=rules,
            begun=Answers(self._folder, person.job_number),
            desk=Desk(hotline, person),
            jobs=InlineJobs(self.window),
            clock=self._clock,
            wording=Wording(),
            language="zh_CN",
        )
        desk = HandoverDesk(ground, self.window, Preferences(self._folder / "window.ini"), self.window)
        desk.start()
        self.desks.append(desk)
        return desk

    def said(self) -> str:
        return self.window.notice.text()

    def page(self) -> HandoverView:
        (view,) = [view for view in self.window.findChildren(HandoverView) if view.isVisible()]
        return view

    def go_there(self) -> None:
        button = self.window.findChild(QPushButton, "noticeAction")
        assert button is not None
        button.click()


@pytest.fixture
def floor(window: MainWindow, sqlite_store: Store, clock: StoppedClock, tmp_path: Path) -> Iterator[Floor]:
    floor = Floor(window, sqlite_store, clock, tmp_path)
    yield floor
    for desk in floor.desks:
        desk.leave()


def test_a_lead_hears_once_of_one_that_has_lacked_a_signature_for_too_long(
    floor: Floor, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock, escalated: Escalation
) -> None:
    del escalated
    desk = floor.desk(sqlite_crew.lead)
    counts: list[tuple[int, int]] = []
    desk.counted.connect(lambda waiting, late: counts.append((waiting, late)))
    signed_by(sqlite_store, sqlite_crew.agent)
    clock.forward(14 * MINUTE)
    desk.watch.beat()
    assert floor.said() == ""
    assert counts[-1] == (1, 0)
    clock.forward(MINUTE)
    desk.watch.beat()
    assert floor.said() == "H20261122-0001 of 1001 王芳 lacks a signature since 09:30."
    assert floor.window.notice.tone() is Tone.WARNING
    assert counts[-1] == (1, 1)
    floor.window.notice.dismiss()
    desk.watch.beat()
    assert floor.said() == ""


def test_what_was_signed_for_meanwhile_is_told_of_no_longer(
    floor: Floor, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock, escalated: Escalation
) -> None:
    del escalated
    desk = floor.desk(sqlite_crew.lead)
    signed = signed_by(sqlite_store, sqlite_crew.agent, to="1002")
    clock.forward(20 * MINUTE)
    desk.watch.beat()
    floor.window.notice.say("A settings file is wrong.", Tone.WARNING)
    assert len(floor.window.notice.texts()) == 2
    sqlite_store.handovers.accept(signed.id, "1002", PIN, signed.keys)
    desk.watch.beat()
    assert floor.window.notice.texts() == ["A settings file is wrong."]


def test_go_there_opens_the_record_it_is_about(
    floor: Floor, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock, escalated: Escalation
) -> None:
    del escalated
    desk = floor.desk(sqlite_crew.lead)
    signed = signed_by(sqlite_store, sqlite_crew.agent)
    clock.forward(20 * MINUTE)
    desk.watch.beat()
    floor.go_there()
    assert floor.page().records.current == signed.id


def test_whom_it_is_meant_for_and_who_gave_it_away_hear_of_each_other(
    floor: Floor, sqlite_store: Store, sqlite_crew: Crew, escalated: Escalation
) -> None:
    del escalated
    giver, taker = floor.desk(sqlite_crew.agent), floor.desk(sqlite_crew.colleague)
    signed = signed_by(sqlite_store, sqlite_crew.agent, to="1002")
    giver.watch.beat()
    assert floor.said() == ""
    taker.watch.beat()
    assert floor.said() == "H20261122-0001: 1001 王芳 hands over to you."
    sqlite_store.handovers.accept(signed.id, "1002", PIN, signed.keys)
    giver.watch.beat()
    assert floor.said() == "H20261122-0001 was accepted by 1002 张伟."


def test_a_refusal_stays_until_it_was_seen(
    floor: Floor, sqlite_store: Store, sqlite_crew: Crew, escalated: Escalation
) -> None:
    del escalated
    giver = floor.desk(sqlite_crew.agent)
    signed = signed_by(sqlite_store, sqlite_crew.agent)
    giver.watch.beat()
    sqlite_store.handovers.refuse(signed.id, "1002", PIN, "没有写联系人")
    giver.watch.beat()
    assert floor.said() == "H20261122-0001 was refused."
    assert floor.window.notice.tone() is Tone.WARNING


def test_what_was_signed_at_this_desk_is_not_told_again(
    floor: Floor, sqlite_store: Store, sqlite_crew: Crew, escalated: Escalation
) -> None:
    del escalated
    giver = floor.desk(sqlite_crew.agent)
    signed = signed_by(sqlite_store, sqlite_crew.agent)
    giver.watch.beat()
    sqlite_store.handovers.accept(signed.id, "1002", PIN, signed.keys)
    giver.watch.done_here(signed.id)
    giver.watch.beat()
    assert floor.said() == ""


def test_leaving_the_seat_closes_the_page_and_ends_the_watch(floor: Floor, sqlite_crew: Crew) -> None:
    desk = floor.desk(sqlite_crew.agent)
    desk.open()
    floor.page().pane.note.setFocus()
    desk.leave()
    assert not [view for view in floor.window.findChildren(HandoverView) if view.isVisible()]
    assert not desk.watch.running


def test_a_lead_hears_once_of_a_shift_that_is_over_while_nobody_has_signed(
    floor: Floor, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock, escalated: Escalation
) -> None:
    del sqlite_store
    desk = floor.desk(sqlite_crew.lead)
    clock.forward(int((EARLY.end - AT).total_seconds()) + 14 * MINUTE)
    desk.watch.look()
    assert floor.said() == ""
    clock.forward(MINUTE)
    for _ in range(CLOSELY):
        desk.watch.beat()
    assert floor.said() == "S20261122-0001 of 1001 王芳 is over since 15:00 and nobody has signed for it."
    floor.window.notice.dismiss()
    for _ in range(CLOSELY):
        desk.watch.beat()
    assert not floor.window.notice.isVisible()
    assert [row.items for row in desk.watch.late()] == [1]
    desk.open(desk.watch.unsigned[0].id)
    assert [item.target for item in floor.page().items.items] == [escalated.id]


def test_how_long_is_too_long_is_a_setting(
    floor: Floor, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock, escalated: Escalation
) -> None:
    del escalated
    desk = floor.desk(sqlite_crew.lead, replace(RULES, unsigned_minutes=5))
    signed_by(sqlite_store, sqlite_crew.agent)
    desk.watch.look()
    clock.forward(5 * MINUTE)
    desk.watch.beat()
    assert floor.said() == "H20261122-0001 of 1001 王芳 lacks a signature since 09:30."


def test_a_damaged_record_is_named_once_and_the_others_stand_in_the_list(
    floor: Floor, sqlite_store: Store, sqlite_crew: Crew, escalated: Escalation
) -> None:
    del escalated
    signed = signed_by(sqlite_store, sqlite_crew.agent)
    on_shift(sqlite_store, sqlite_crew.colleague)
    other = signed_by(sqlite_store, sqlite_crew.colleague)
    sqlite_store.handovers.accept(signed.id, "1002", PIN, ())
    with sqlite_store._ground.database.writing() as connection:
        connection.exec_driver_sql("UPDATE handovers SET state = 'nowhere' WHERE number = 'H20261122-0001'")
    desk = floor.desk(sqlite_crew.lead)
    desk.open()
    floor.page().keys.all["earlier"].trigger()
    assert "H20261122-0001: damaged" in floor.said()
    assert [row.id for row in floor.page().table.rows] == [other.id]
    floor.window.notice.dismiss()
    floor.page().keys.all["refresh"].trigger()
    assert not floor.window.notice.isVisible()
