"""The watch and the desk around it: alerts in the banner, each once, and the way to what they are about."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.desk import Desk
from agent_console.domain.escalation import Escalation, Urgency
from agent_console.domain.escalation_queue import QueueCounts
from agent_console.domain.escalation_steps import StepKind
from agent_console.domain.staff import Role
from agent_console.exchange.library import Library
from agent_console.store.store import Store, open_store
from agent_console.ui.jobs import InlineJobs, Jobs
from agent_console.ui.main_window import MainWindow
from agent_console.ui.notices import Tone
from agent_console.ui.preferences import Preferences
from agent_console.ui.queue.ground import Ground
from agent_console.ui.queue.queue_desk import QueueDesk
from agent_console.ui.queue.view import QueueView
from agent_console.ui.theme import Theme
from agent_console.ui.wording import Wording
from tests.builders import PIN, StoppedClock
from tests.crew import Crew
from tests.escalations import RULES, a_form

MINUTE = 60


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, tmp_path: Path) -> MainWindow:
    window = MainWindow(theme, Wording(), Preferences(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    page = QWidget()
    QLineEdit(page).setObjectName("work")
    window.show_page(page)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    work(window).setFocus()
    return window


def a_ground(store: Store, desk: Desk, library: Library, data_dir: Path, jobs: Jobs, clock: StoppedClock) -> Ground:
    return Ground(
        store=store,
        desk=desk,
        library=replace(library, escalation_rules=RULES),
        data_dir=data_dir,
        preferences=Preferences(data_dir / "window.ini", desk.person.job_number),
        jobs=jobs,
        clock=clock,
        wording=Wording(),
        language="zh_CN",
    )


@pytest.fixture
def sit_down(
    window: MainWindow, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock, library: Library, tmp_path: Path
) -> Iterator[Callable[..., QueueDesk]]:
    desks: list[QueueDesk] = []

    def sit() -> QueueDesk:
        hotline = sqlite_store.hotline.get()
        assert hotline is not None
        ground = a_ground(sqlite_store, Desk(hotline, sqlite_crew.lead), library, tmp_path, InlineJobs(window), clock)
        desk = QueueDesk(ground, window, window)
        desks.append(desk)
        return desk

    yield sit
    for desk in desks:
        desk.leave()


@pytest.fixture
def desk(sit_down: Callable[..., QueueDesk]) -> QueueDesk:
    return sit_down()


def work(window: MainWindow) -> QLineEdit:
    line = window.findChild(QLineEdit, "work")
    assert line is not None
    return line


def pages(window: MainWindow) -> list[QueueView]:
    return [view for view in window.findChildren(QueueView) if view.isVisible()]


def send(store: Store, crew: Crew, **fields: object) -> Escalation:
    return store.escalations.send(a_form(**fields), crew.agent, RULES)


def test_the_warning_the_alert_and_its_repetitions_come_once_each(
    window: MainWindow, desk: QueueDesk, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock
) -> None:
    sent = send(sqlite_store, sqlite_crew, urgency=Urgency.CRITICAL)  # 30 minutes, warned 10 before, repeated after 10
    heard = []
    for _ in range(90):
        clock.forward(MINUTE / 2)
        desk.watch.beat()
        if window.notice.text():
            heard.append((clock.now() - sent.sent_at).total_seconds() / MINUTE)
            tone = window.notice.tone()
            assert tone is (Tone.INFO if heard == [20] else Tone.WARNING)
            assert sent.number in window.notice.text()
            window.notice.dismiss()
    assert heard == [20, 30, 40]
    assert work(window).hasFocus()


def test_what_was_over_the_limit_before_sign_in_is_one_banner(
    window: MainWindow,
    sit_down: Callable[..., QueueDesk],
    sqlite_store: Store,
    sqlite_crew: Crew,
    clock: StoppedClock,
) -> None:
    first = send(sqlite_store, sqlite_crew, urgency=Urgency.CRITICAL)
    send(sqlite_store, sqlite_crew, urgency=Urgency.URGENT)
    clock.forward(132 * MINUTE)
    sit_down()
    assert window.notice.text() == f"2 escalation(s) over the limit; first {first.number}, −1:42."


def test_an_alert_is_not_lost_behind_a_warning_of_another_and_goes_with_the_answer(
    window: MainWindow, desk: QueueDesk, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock
) -> None:
    first = send(sqlite_store, sqlite_crew, urgency=Urgency.CRITICAL)
    second = send(sqlite_store, sqlite_crew, urgency=Urgency.CRITICAL)
    desk.watch.beat()
    clock.forward(30 * MINUTE)
    desk.watch.beat()
    window.notice.say("H20261122-0001 lacks a signature.", Tone.WARNING)
    assert len(window.notice.texts()) == 2
    for sent, left in ((first, [f"{second.number} is over its limit, −0:01."]), (second, [])):
        sqlite_store.escalations.take_step(sent.id, StepKind.ANSWERED, sqlite_crew.lead, RULES, text="已处理")
        desk.watch.look(whole=True)
        assert window.notice.texts() == [*left, "H20261122-0001 lacks a signature."]


def test_a_promise_before_the_limit_is_alerted_of_while_nobody_has_answered(
    window: MainWindow, desk: QueueDesk, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock
) -> None:
    soon = clock.now() + timedelta(minutes=10)
    sent = send(sqlite_store, sqlite_crew, callback_until=soon)
    desk.watch.beat()
    assert window.notice.text() == f"{sent.number} is due soon, in 0:10."
    clock.forward(12 * MINUTE)
    desk.watch.beat()
    assert f"{sent.number} is over its limit, −0:02." in window.notice.texts()


def test_go_there_opens_the_page_and_esc_comes_back_to_the_work(
    qtbot: QtBot,
    window: MainWindow,
    desk: QueueDesk,
    sqlite_store: Store,
    sqlite_crew: Crew,
    clock: StoppedClock,
) -> None:
    send(sqlite_store, sqlite_crew)
    late = send(sqlite_store, sqlite_crew, urgency=Urgency.CRITICAL)
    desk.watch.beat()
    clock.forward(31 * MINUTE)
    desk.watch.beat()
    go = window.notice.findChild(QPushButton, "noticeAction")
    assert go is not None
    go.click()
    (page,) = pages(window)
    assert page.rows.current == late.id
    qtbot.keyClick(page.rows, Qt.Key.Key_Escape)
    assert pages(window) == []
    assert work(window).hasFocus()


def test_a_warning_about_what_another_lead_works_on_is_not_mine(
    window: MainWindow, desk: QueueDesk, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock
) -> None:
    other = sqlite_store.staff.add(sqlite_crew.lead, job_number="9002", name="周强", role=Role.LEAD, pin=PIN)
    sent = send(sqlite_store, sqlite_crew, urgency=Urgency.CRITICAL)
    sqlite_store.escalations.take_step(sent.id, StepKind.ACCEPTED, other, RULES)
    desk.watch.beat()
    clock.forward(21 * MINUTE)
    desk.watch.beat()
    assert window.notice.text() == ""
    clock.forward(10 * MINUTE)
    desk.watch.beat()
    assert "over its limit" in window.notice.text()


@pytest.mark.parametrize("wanted", [False, True])
def test_the_alarm_sounds_only_where_somebody_wants_it(
    desk: QueueDesk,
    window: MainWindow,
    sqlite_store: Store,
    sqlite_crew: Crew,
    clock: StoppedClock,
    monkeypatch: pytest.MonkeyPatch,
    wanted: bool,
) -> None:
    sounds: list[bool] = []
    monkeypatch.setattr(QApplication, "beep", lambda: sounds.append(True))
    desk.open()
    (page,) = pages(window)
    page.sound.setChecked(wanted)
    send(sqlite_store, sqlite_crew, urgency=Urgency.CRITICAL)
    for minutes in (0, 21, 10):
        clock.forward(minutes * MINUTE)
        desk.watch.beat()
    assert sounds == [True] * wanted


def test_the_counts_are_told_without_the_page(desk: QueueDesk, sqlite_store: Store, sqlite_crew: Crew) -> None:
    counts: list[QueueCounts] = []
    desk.counted.connect(counts.append)
    send(sqlite_store, sqlite_crew)
    desk.watch.beat()
    assert counts[-1].unaccepted == 1


def test_leaving_the_seat_closes_the_page_and_keeps_the_words(
    window: MainWindow, sit_down: Callable[..., QueueDesk], sqlite_store: Store, sqlite_crew: Crew
) -> None:
    sent = send(sqlite_store, sqlite_crew)
    desk = sit_down()
    desk.open(sent.id)
    pages(window)[0].pane.answer.insert_at_caret("写到一半")
    desk.leave()
    assert pages(window) == []
    again = sit_down()
    again.open(sent.id)
    assert pages(window)[0].pane.answer.committed() == "写到一半"


def test_what_is_done_at_another_desk_is_here_with_the_next_beat_and_nothing_typed_is_lost(
    qtbot: QtBot, window: MainWindow, sqlite_store: Store, sqlite_crew: Crew, library: Library, tmp_path: Path,
    clock: StoppedClock,
) -> None:  # fmt: skip
    """With real threads, the real beat, and another connection to the same file."""
    other = open_store(f"sqlite:///{tmp_path / 'console.db'}", clock)
    sent = send(sqlite_store, sqlite_crew)
    hotline = sqlite_store.hotline.get()
    assert hotline is not None
    jobs = Jobs(window)
    ground = a_ground(sqlite_store, Desk(hotline, sqlite_crew.lead), library, tmp_path, jobs, clock)
    desk = QueueDesk(ground, window, window)
    desk.open(sent.id)
    (page,) = pages(window)
    qtbot.waitUntil(lambda: page.table.rowCount() == 1)
    page.pane.answer.insert_at_caret("正在写")
    other.escalations.take_step(sent.id, StepKind.ADDED, sqlite_crew.agent, RULES, text="客户又来电")
    other.close()
    qtbot.waitUntil(lambda: "客户又来电" in page.pane.story.toPlainText(), timeout=5_000)
    assert page.pane.answer.committed() == "正在写"
    desk.leave()
    jobs.close()
