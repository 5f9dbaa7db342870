"""The application as a whole, in this process: first run, sign-in, call screen, and what stands in the way of them."""

import gc
import os
import sqlite3
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

# Off-screen even where there is a display: no window pops up on a desktop.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from agent_console.app import Console, Options
from agent_console.domain.call import CallState
from agent_console.domain.call_list import CallFilter
from agent_console.domain.seat import SeatStatus
from agent_console.store.address import default_database
from agent_console.store.store import Store, open_store
from agent_console.ui.call.call_desk import CallDesk
from agent_console.ui.call.screen import CallScreen
from agent_console.ui.help_window import HelpWindow
from agent_console.ui.notices import Tone
from agent_console.ui.one_a_desk import bring_forward
from agent_console.ui.queue.view import QueueView
from agent_console.ui.review.calls_room import CallsRoom
from agent_console.ui.review.review_page import ReviewPage
from agent_console.ui.setup.view import SetupView
from agent_console.ui.sign_in.view import SignInView
from agent_console.ui.theme import Scheme
from tests.builders import PIN, StoppedClock, a_complete_call
from tests.crew import Crew, copy_database

PATIENCE_MS = 20_000


class Workstation:
    """A console in front of somebody; `folder` is its data folder."""

    def __init__(
        self, qtbot: QtBot, qapp: QApplication, folder: Path, language: str = "en", window: str = "console"
    ) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.ready: list[bool] = []
        self.desks: list[CallDesk] = []
        options = Options(folder, default_database(folder), language, window=window)
        self.console = Console(qapp, options, StoppedClock(), scheme=Scheme.LIGHT)
        self.console.ready.connect(lambda: self.ready.append(True))
        self.console.seated.connect(self.desks.append)

    def open(self) -> "Workstation":
        self.console.open()
        self.wait(lambda: bool(self.ready))
        self.settle()
        return self

    def wait(self, seen: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(seen()), timeout=PATIENCE_MS)

    def settle(self) -> None:
        """Everything handed to the store has been answered."""
        self.wait(lambda: self.console.jobs.pending == 0)

    def page(self) -> QWidget:
        """What fills the window."""
        kinds = (SignInView, SetupView, CallScreen, ReviewPage)
        (page,) = [child for kind in kinds for child in self.console.window.findChildren(kind) if child.isVisible()]
        return page

    def screen(self) -> CallScreen:
        page = self.page()
        assert isinstance(page, CallScreen)
        return page

    def line(self, name: str) -> QLineEdit:
        found = self.console.window.findChild(QLineEdit, name)
        assert found is not None
        return found

    def said(self) -> str:
        """The message below the sign-in fields."""
        label = self.console.window.findChild(QLabel, "signInMessage")
        assert label is not None
        return label.text()

    def banner(self) -> str:
        return self.console.window.notice.text()

    def sign_in(self, job_number: str, pin: str = PIN) -> None:
        self.line("signInJobNumber").setText(job_number)
        self.line("signInPin").setText(pin)
        self.qtbot.keyClick(self.line("signInPin"), Qt.Key.Key_Return)
        self.settle()

    def sign_out(self) -> None:
        button = self.page().findChild(QWidget, "signOut")
        assert isinstance(button, QWidget)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def key(self, key: Qt.Key) -> None:
        self.console.window.activateWindow()  # a test before may have left the keyboard elsewhere
        self.wait(self.console.window.isActiveWindow)
        focus = QApplication.focusWidget()
        self.qtbot.keyClick(focus if isinstance(focus, QWidget) else self.page(), key)
        self.settle()

    def close(self) -> None:
        self.console.window.close()
        self.console.end()

    def store(self) -> Store:
        """The same database, opened by somebody else."""
        return open_store(default_database(self.folder), StoppedClock())


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[..., Workstation]]:
    """Starts consoles; whatever they did to the application is undone."""
    palette, font, sheet, style = qapp.palette(), qapp.font(), qapp.styleSheet(), qapp.style().name()
    locale = QLocale()
    started: list[Workstation] = []

    def start(folder: Path, language: str = "en", window: str = "console") -> Workstation:
        started.append(Workstation(qtbot, qapp, folder, language, window))
        return started[-1]

    yield start
    for workstation in started:
        if shiboken6.isValid(workstation.console):
            workstation.close()
            shiboken6.delete(workstation.console.window)
            shiboken6.delete(workstation.console)
    qapp.setStyleSheet(sheet)
    qapp.setStyle(style)
    qapp.setPalette(palette)
    qapp.setFont(font)
    QLocale.setDefault(locale)


@pytest.fixture
def data(staffed_file: tuple[Path, Crew], tmp_path: Path) -> Path:
    copy_database(staffed_file[0], tmp_path / "data" / "console.db")
    return tmp_path / "data"


@pytest.fixture
def crew(staffed_file: tuple[Path, Crew]) -> Crew:
    return staffed_file[1]


# --- who sees what --------------------------------------------------------------------------------------------------


def test_without_a_hotline_the_first_run_is_shown(start: Callable[..., Workstation], tmp_path: Path) -> None:
    workstation = start(tmp_path / "new").open()
    assert isinstance(workstation.page(), SetupView)


def test_the_first_run_ends_at_the_call_screen_of_the_lead(start: Callable[..., Workstation], tmp_path: Path) -> None:
    workstation = start(tmp_path).open()
    for name, text in (
        ("setupHotline", "畅通热线"),
        ("setupLeadJobNumber", "9001"),
        ("setupLeadName", "李敏"),
        ("setupPin", PIN),
        ("setupPinAgain", PIN),
    ):
        workstation.line(name).setText(text)
    button = workstation.page().findChild(QPushButton, "setupFinish")
    assert button is not None
    button.click()
    workstation.settle()
    assert isinstance(workstation.page(), CallScreen)
    assert workstation.console.window.findChildren(SetupView) == []


def test_an_agent_sits_down_at_the_call_screen_and_leaves_it(
    start: Callable[..., Workstation], data: Path, crew: Crew
) -> None:
    workstation = start(data).open()
    workstation.sign_in(crew.agent.job_number)
    assert isinstance(workstation.page(), CallScreen)
    assert len(workstation.desks) == 1
    workstation.sign_out()
    assert isinstance(workstation.page(), SignInView)
    assert workstation.line("signInJobNumber").text() == ""
    store = workstation.store()
    seat = store.seats.current(crew.agent.id)
    store.close()
    assert seat is not None
    assert seat.status is SeatStatus.SIGNED_OUT


def test_somebody_who_answers_no_calls_reviews_those_of_others(
    start: Callable[..., Workstation], data: Path, crew: Crew
) -> None:
    workstation = start(data).open()
    workstation.sign_in(crew.quality.job_number)
    assert isinstance(workstation.page(), ReviewPage)
    assert workstation.desks == []
    workstation.sign_out()
    assert isinstance(workstation.page(), SignInView)


def test_the_review_as_a_process_of_its_own_hears_within_a_beat_what_a_console_saves(
    start: Callable[..., Workstation], data: Path, crew: Crew
) -> None:
    review = start(data, window="review").open()
    review.sign_in(crew.lead.job_number)
    page = review.page()
    assert isinstance(page, ReviewPage)
    page.tabs.setCurrentIndex(next(place for place in range(page.tabs.count()) if page.tabs.tabText(place) == "Calls"))
    review.settle()
    room = page.room
    assert isinstance(room, CallsRoom)
    assert room.view.count.text() == "0 calls"
    assert review.console.window.windowTitle() == "Review · Agent Console"
    elsewhere = review.store()
    elsewhere.calls.save(a_complete_call(crew.agent), crew.agent)
    elsewhere.close()
    review.wait(lambda: room.view.count.text() == "1 call")
    review.wait(lambda: "客户咨询套餐资费" in room.view.story.text.toPlainText())
    review.sign_out()
    assert isinstance(review.page(), SignInView)


def test_who_may_see_only_their_own_calls_is_sent_back_from_the_review(
    start: Callable[..., Workstation], data: Path, crew: Crew
) -> None:
    review = start(data, window="review").open()
    review.sign_in(crew.agent.job_number)
    assert isinstance(review.page(), SignInView)
    assert "may see all calls" in review.banner()


def test_f7_takes_a_shift_lead_to_the_queue_where_f1_helps_and_esc_leads_back(
    start: Callable[..., Workstation], data: Path, crew: Crew
) -> None:
    workstation = start(data).open()
    workstation.sign_in(crew.lead.job_number)
    screen = workstation.screen()
    workstation.key(Qt.Key.Key_F7)
    window = workstation.console.window
    (queue,) = window.findChildren(QueueView)
    assert isinstance(window.page, QueueView)
    workstation.key(Qt.Key.Key_F1)
    (help_window,) = window.findChildren(HelpWindow)
    (keys,) = help_window.findChildren(QTableWidget)
    assert keys.findItems("Ctrl+Shift+T", Qt.MatchFlag.MatchExactly)
    help_window.close()
    window.activateWindow()
    queue.rows.setFocus()
    workstation.key(Qt.Key.Key_Escape)
    assert screen.isVisible()
    workstation.key(Qt.Key.Key_F7)
    assert not screen.isVisible()
    window.close()  # the page goes with the seat; what is written in it is kept
    assert isinstance(window.page, CallScreen)


def test_an_agent_has_no_way_to_the_queue(start: Callable[..., Workstation], data: Path, crew: Crew) -> None:
    workstation = start(data).open()
    workstation.sign_in(crew.agent.job_number)
    workstation.key(Qt.Key.Key_F7)
    assert workstation.console.window.findChildren(QueueView) == []
    assert workstation.screen().findChild(QWidget, "queueButton") is None


def test_nobody_gets_in_unknown_or_disabled(start: Callable[..., Workstation], data: Path, crew: Crew) -> None:
    workstation = start(data).open()
    store = workstation.store()
    store.staff.disable(crew.lead, crew.colleague.job_number)
    store.close()
    workstation.sign_in("4711")
    assert workstation.said().startswith("There is nobody with this job number.")
    workstation.sign_in(crew.colleague.job_number)
    assert workstation.said().startswith("This job number is switched off.")
    workstation.sign_in(crew.agent.job_number, "000111")
    assert workstation.said().startswith("The PIN is wrong.")
    assert isinstance(workstation.page(), SignInView)


def test_enter_before_the_store_is_open_signs_in_as_soon_as_it_is(
    start: Callable[..., Workstation], data: Path, crew: Crew
) -> None:
    workstation = start(data)
    workstation.console.open()
    workstation.line("signInJobNumber").setText(crew.agent.job_number)
    workstation.line("signInPin").setText(PIN)
    workstation.qtbot.keyClick(workstation.line("signInPin"), Qt.Key.Key_Return)
    workstation.wait(lambda: workstation.desks)
    workstation.settle()
    assert isinstance(workstation.page(), CallScreen)


# --- what stands in the way -----------------------------------------------------------------------------------------


def test_a_database_that_cannot_be_opened_is_told_and_tried_again(
    start: Callable[..., Workstation], data: Path, crew: Crew
) -> None:
    key = data / "console.db.key"
    kept = key.read_bytes()
    key.unlink()
    workstation = start(data)
    workstation.console.open()
    workstation.wait(lambda: "key" in workstation.said())
    key.write_bytes(kept)
    again = workstation.page().findChild(QPushButton, "signInAgain")
    assert again is not None
    again.click()
    workstation.wait(lambda: workstation.ready)
    workstation.settle()
    workstation.sign_in(crew.agent.job_number)
    assert isinstance(workstation.page(), CallScreen)


def test_a_newer_database_stays_as_it_is(start: Callable[..., Workstation], data: Path) -> None:
    connection = sqlite3.connect(data / "console.db")
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    before = (data / "console.db").read_bytes()
    workstation = start(data)
    workstation.console.open()
    workstation.wait(lambda: "newer version" in workstation.said())
    workstation.close()
    assert (data / "console.db").read_bytes() == before


def test_faults_in_the_hotlines_own_files_are_told_with_file_and_line(
    start: Callable[..., Workstation], data: Path, crew: Crew
) -> None:
    (data / "announcements").mkdir()
    (data / "announcements" / "mine.toml").write_text('id = "mine"\nname = "沪语\n', encoding="utf-8")
    workstation = start(data).open()
    assert f"{data / 'announcements' / 'mine.toml'}, line 2" in workstation.banner()
    assert workstation.console.window.notice.tone() is Tone.WARNING
    workstation.sign_in(crew.agent.job_number)
    assert isinstance(workstation.page(), CallScreen)


def test_without_scripts_nobody_sits_down_and_it_is_told_once(
    start: Callable[..., Workstation], data: Path, crew: Crew, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("no resources")

    monkeypatch.setattr("agent_console.exchange.library.load_library", broken)
    workstation = start(data).open()
    workstation.sign_in(crew.agent.job_number)
    assert isinstance(workstation.page(), SignInView)
    assert workstation.banner().startswith("Something went wrong inside the console.")
    button = workstation.page().findChild(QPushButton, "signInButton")
    assert button is not None
    assert button.isEnabled()


def test_a_bug_keeps_the_window_the_text_and_a_report_to_copy(
    start: Callable[..., Workstation], data: Path, crew: Crew, monkeypatch: pytest.MonkeyPatch
) -> None:
    workstation = start(data).open()
    workstation.sign_in(crew.agent.job_number)
    workstation.key(Qt.Key.Key_F2)
    workstation.screen().record.note.insert_at_caret("客户的秘密")

    def bug() -> None:
        raise ZeroDivisionError("客户的秘密")

    workstation.console.jobs.run(bug, owner=workstation.console)
    workstation.wait(workstation.banner)
    assert workstation.console.window.notice.tone() is Tone.ERROR
    workstation.qtbot.mouseClick(
        workstation.console.window.findChild(QPushButton, "noticeAction"), Qt.MouseButton.LeftButton
    )
    report = QApplication.clipboard().text()
    assert "ZeroDivisionError" in report
    assert "秘密" not in report
    assert "秘密" not in (data / "log" / "console.log").read_text(encoding="utf-8")
    assert workstation.screen().record.note.committed() == "客户的秘密"


# --- ends -----------------------------------------------------------------------------------------------------------


def test_closing_the_window_in_mid_call_keeps_the_draft_and_frees_the_seat(
    start: Callable[..., Workstation], data: Path, crew: Crew
) -> None:
    workstation = start(data).open()
    workstation.sign_in(crew.agent.job_number)
    workstation.key(Qt.Key.Key_F2)
    workstation.screen().record.note.insert_at_caret("说到一半")
    workstation.close()
    store = workstation.store()
    (draft,) = store.calls.drafts(crew.agent)
    seat = store.seats.current(crew.agent.id)
    store.close()
    assert draft.call.note == "说到一半"
    assert seat is not None
    assert seat.status is SeatStatus.SIGNED_OUT
    assert sorted(file.name for file in data.glob("console.db*")) == ["console.db", "console.db.key"]


def test_nobody_signs_out_with_somebody_on_the_line(start: Callable[..., Workstation], data: Path, crew: Crew) -> None:
    workstation = start(data).open()
    workstation.sign_in(crew.agent.job_number)
    workstation.key(Qt.Key.Key_F2)
    workstation.sign_out()
    assert isinstance(workstation.page(), CallScreen)
    assert workstation.banner().startswith("Somebody is on the line.")


def test_signing_out_in_wrap_up_leaves_the_record_to_be_completed(
    start: Callable[..., Workstation], data: Path, crew: Crew
) -> None:
    workstation = start(data).open()
    workstation.sign_in(crew.agent.job_number)
    workstation.key(Qt.Key.Key_F2)
    workstation.screen().actions_by_verb.all["finish"].trigger()
    workstation.screen().record.note.insert_at_caret("最后一句")
    workstation.sign_out()
    assert isinstance(workstation.page(), SignInView)
    store = workstation.store()
    (call,) = store.calls.each(CallFilter(), crew.lead)
    store.close()
    assert (call.state, call.note) == (CallState.WRAP_UP, "最后一句")


@pytest.mark.parametrize("people", [8, pytest.param(50, marks=pytest.mark.slow)])
def test_whoever_signs_out_leaves_nothing_in_memory(
    start: Callable[..., Workstation], data: Path, crew: Crew, people: int
) -> None:
    workstation = start(data).open()
    desks: list[weakref.ref[CallDesk]] = []
    screens: list[weakref.ref[CallScreen]] = []
    for _ in range(people):
        workstation.sign_in(crew.agent.job_number)
        desks.append(weakref.ref(workstation.desks.pop()))
        screens.append(weakref.ref(workstation.screen()))
        workstation.sign_out()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert sum(desk() is not None for desk in desks) <= 1
    assert sum(screen() is not None for screen in screens) <= 1
    assert workstation.console.window.findChildren(CallScreen) == []


def test_a_shift_lead_who_signs_out_leaves_no_queue_in_memory(
    start: Callable[..., Workstation], data: Path, crew: Crew
) -> None:
    workstation = start(data).open()
    screens: list[weakref.ref[CallScreen]] = []
    pages: list[weakref.ref[QueueView]] = []
    for _ in range(4):
        workstation.sign_in(crew.lead.job_number)
        screens.append(weakref.ref(workstation.screen()))
        workstation.key(Qt.Key.Key_F7)
        pages += [weakref.ref(page) for page in workstation.console.window.findChildren(QueueView)]
        workstation.key(Qt.Key.Key_Escape)
        workstation.desks.clear()
        workstation.sign_out()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert len(pages) == 4
    assert sum(page() is not None for page in pages) <= 1
    assert sum(screen() is not None for screen in screens) <= 1


# --- beside the call ------------------------------------------------------------------------------------------------


def test_f1_opens_the_page_and_the_keys_of_the_screen_one_is_at(
    start: Callable[..., Workstation], data: Path, crew: Crew
) -> None:
    workstation = start(data).open()
    workstation.line("signInJobNumber").setFocus()
    workstation.key(Qt.Key.Key_F1)
    (window,) = workstation.console.window.findChildren(HelpWindow)
    assert window.isVisible()
    assert _keys(window) == ["F1", "Ctrl+F6"]
    window.close()
    workstation.console.window.activateWindow()
    workstation.sign_in(crew.agent.job_number)
    workstation.key(Qt.Key.Key_F1)
    assert {"F1", "F2", "F9", "Ctrl+Enter"} <= set(_keys(window))
    assert workstation.console.window.findChildren(HelpWindow) == [window]


def _keys(window: HelpWindow) -> list[str]:
    table = window._keys
    items = [table.item(row, 0) for row in range(table.rowCount())]
    return [item.text() for item in items if item is not None]


def test_a_second_start_brings_a_minimised_window_back(start: Callable[..., Workstation], data: Path) -> None:
    workstation = start(data).open()
    workstation.console.window.showMinimized()
    assert bring_forward(data)
    workstation.wait(lambda: not workstation.console.window.isMinimized())
    assert workstation.console.window.isVisible()


def test_the_windows_speak_the_language_that_was_asked_for(start: Callable[..., Workstation], data: Path) -> None:
    workstation = start(data, "zh_TW").open()
    assert workstation.console.language == "zh_TW"
    button = workstation.page().findChild(QPushButton, "signInButton")
    assert button is not None
    assert button.text() == "登入(&S)"


def test_a_console_that_is_gone_leaves_its_language_to_nobody(start: Callable[..., Workstation], data: Path) -> None:
    first = start(data, "zh_TW").open()
    first.close()
    shiboken6.delete(first.console.window)
    shiboken6.delete(first.console)
    second = start(data).open()
    button = second.page().findChild(QPushButton, "signInButton")
    assert button is not None
    assert button.text() == "&Sign in"
