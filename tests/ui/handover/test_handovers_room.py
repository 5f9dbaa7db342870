"""The room of handovers: all there have ever been, as they were sealed; a lead settles what nobody has signed."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.desk import Desk
from agent_console.domain.handover import Handover, HandoverFilter, HandoversAsked, HandoverState, HandoverSummary
from agent_console.domain.handover_items import HandoverItem
from agent_console.domain.staff import Person
from agent_console.exchange.answers import Answers
from agent_console.store.store import Store
from agent_console.ui.handover.ground import Ground
from agent_console.ui.handover.handovers_room import HandoversRoom
from agent_console.ui.handover.item_table import KEY
from agent_console.ui.handover.record_rows import NUMBER, STATE
from agent_console.ui.jobs import InlineJobs
from agent_console.ui.preferences import Preferences
from agent_console.ui.widgets.span_filter import TypedSpan
from agent_console.ui.wording import Wording
from tests.builders import AT, PIN, StoppedClock
from tests.crew import Crew
from tests.escalations import RULES as ESCALATION_RULES
from tests.escalations import a_form
from tests.handovers import a_point, on_shift, signed_by
from tests.shifts import RULES

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
HOUR = 3600


class Ear(QObject):
    """What hears of others' work, in the hands of a test."""

    changed = Signal()
    answering = Signal(bool)

    def start(self) -> None: ...
    def stop(self) -> None: ...


class Seat:
    """What a test holds in its hands."""

    def __init__(self, qtbot: QtBot, room: HandoversRoom, ear: Ear, store: Store, crew: Crew) -> None:
        self.qtbot, self.room, self.ear, self.store, self.crew = qtbot, room, ear, store, crew
        self.linked: list[HandoverItem] = []
        self.exports: list[HandoverFilter] = []
        self.left: list[bool] = []
        self.duty: list[bool] = []
        room.link_wanted.connect(self.linked.append)
        room.export_wanted.connect(self.exports.append)
        room.leave_wanted.connect(lambda: self.left.append(True))
        room.duty_wanted.connect(lambda: self.duty.append(True))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        self.qtbot.keyClick(focus if isinstance(focus, QWidget) else self.room.view, key, modifier)

    def numbers(self) -> list[str]:
        return [row.number.rpartition("-")[2] for row in self.room.view.table.rows]

    def state(self, row: int) -> str:
        return str(self.room.view.table.index(row, STATE).data())

    def look(self) -> None:
        self.ear.changed.emit()

    @property
    def said(self) -> str:
        return self.room.view.message.text()

    @property
    def shown(self) -> Handover:
        shown = self.room.log.reading.shown
        assert shown is not None
        return shown

    def buttons(self) -> set[str]:
        view = self.room.view
        return {one.objectName() for one in view.pane.findChildren(QPushButton) if one.isVisibleTo(view)}


Opener = Callable[[Person], Seat]


@pytest.fixture
def enter(
    qtbot: QtBot, sqlite_store: Store, sqlite_crew: Crew, clock: StoppedClock, tmp_path: Path
) -> Iterator[Opener]:
    entered: list[HandoversRoom] = []

    def enter_it(person: Person) -> Seat:
        hotline = sqlite_store.hotline.get()
        assert hotline is not None
        ground = Ground(
            handovers=sqlite_store.handovers,
            incidents=sqlite_store.incidents,
            people=lambda: sqlite_store.staff.people(person),
            rules=RULES,
            begun=Answers(tmp_path / "begun-handovers", person.job_number),
            desk=Desk(hotline, person),
            jobs=InlineJobs(),
            clock=clock,
            wording=Wording(),
            language="en",
        )
        ear = Ear()
        preferences = Preferences(tmp_path / "window.ini", person.job_number)
        room = HandoversRoom(ground, sqlite_store.staff, preferences, ear)
        qtbot.addWidget(room.view)
        entered.append(room)
        room.view.resize(1366, 700)
        with qtbot.waitActive(room.view):
            room.view.show()
            room.view.activateWindow()
        room.start()
        room.view.setFocus()
        return Seat(qtbot, room, ear, sqlite_store, sqlite_crew)

    yield enter_it
    for room in entered:
        room.stop()


@pytest.fixture
def reader(enter: Opener, sqlite_crew: Crew) -> Seat:
    return enter(sqlite_crew.quality)


@pytest.fixture
def lead(enter: Opener, sqlite_crew: Crew) -> Seat:
    return enter(sqlite_crew.lead)


def gave(seat: Seat, person: Person, note: str = "") -> Handover:
    on_shift(seat.store, person)
    return signed_by(seat.store, person, a_point(key=True), note=note)


def sealed(seat: Seat, person: Person, note: str = "") -> Handover:
    given = gave(seat, person, note)
    taker = "1002" if person.job_number != "1002" else "1001"
    return seat.store.handovers.accept(given.id, taker, PIN, given.keys)


# --- reading --------------------------------------------------------------------------------------------------------


def test_an_empty_list_says_what_will_stand_there(reader: Seat) -> None:
    empty = reader.room.view.findChild(QWidget, "handoversEmpty")
    assert empty is not None
    assert empty.isVisible()
    assert "F8" in empty.text()  # type: ignore[attr-defined]
    gave(reader, reader.crew.agent)
    reader.look()
    assert not empty.isVisible()


def test_what_lacks_a_signature_stands_first_and_what_is_late_is_marked(reader: Seat, clock: StoppedClock) -> None:
    first = gave(reader, reader.crew.agent)
    clock.forward(60)
    second = sealed(reader, reader.crew.colleague)
    reader.look()
    assert reader.room.view.table.rows[0].id == first.id
    assert reader.room.view.table.rows[1].id == second.id
    assert reader.state(0).startswith("○ ")
    clock.forward(24 * HOUR)
    reader.room.log.beat()
    assert reader.state(0).startswith("▲ ")
    colour = reader.room.view.table.index(0, STATE).data(Qt.ItemDataRole.ForegroundRole)
    assert colour == QColor(reader.room.view.table.colours.error)
    assert reader.state(1).startswith("■ ")
    assert "1 unsigned too long" in reader.room.view.count.text()


def test_a_shift_that_is_over_without_a_signature_stands_on_top_and_says_whose_it_was(
    reader: Seat, clock: StoppedClock
) -> None:
    shift = on_shift(reader.store, reader.crew.agent)
    reader.store.escalations.send(a_form(), reader.crew.agent, ESCALATION_RULES)
    clock.forward(24 * HOUR)
    reader.look()
    assert reader.room.view.table.rows[0].missing
    assert reader.state(0).startswith("▲ nobody has signed")
    assert shift.number in reader.room.view.pane.hint.text()
    assert "王芳" in reader.room.view.pane.hint.text()
    assert reader.room.view.count.text().startswith("1 handover")


def test_the_record_stands_there_as_it_was_sealed_with_who_signed_when(reader: Seat) -> None:
    record = sealed(reader, reader.crew.agent, "账单日，账单咨询多")
    reader.store.handovers.supplement(record.id, reader.crew.agent, "s1", "还有一把钥匙")
    reader.look()
    pane = reader.room.view.pane
    assert reader.shown.id == record.id
    assert pane.note.committed() == "账单日，账单咨询多"
    assert pane.note.isReadOnly()
    story = pane.story.toPlainText()
    for words in ("1001 王芳", "1002 张伟", record.content, "还有一把钥匙"):
        assert words in story


def test_a_reader_can_print_and_nothing_else(reader: Seat) -> None:
    sealed(reader, reader.crew.agent)
    reader.look()
    assert reader.buttons() == {"handoverPrint"}
    gave(reader, reader.crew.lead)
    reader.look()
    reader.room.log.go_to(reader.room.view.table.rows[0].id)
    assert reader.shown.state is HandoverState.SIGNED
    assert reader.buttons() == {"handoverPrint"}
    assert not reader.room.view.sign.isVisible()
    ids = {action.objectName() for action in reader.room.actions}
    assert ids.isdisjoint({"handover-take-over", "handover-supplement", "handover-sign-for", "handover-flag"})


def test_the_record_goes_onto_paper(reader: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path))
    record = sealed(reader, reader.crew.agent)
    reader.look()
    reader.room.view.rows.setFocus()
    reader.press(Qt.Key.Key_P, CONTROL)
    reader.room.view.pane.bar.confirm()
    assert (tmp_path / f"{record.number}.pdf").read_bytes().startswith(b"%PDF")
    assert record.number in reader.said


def test_the_filter_finds_by_state_time_and_person(reader: Seat, clock: StoppedClock) -> None:
    sealed(reader, reader.crew.agent)
    clock.forward(48 * HOUR)
    gave(reader, reader.crew.lead)
    log = reader.room.log
    for wanted, numbers in (
        (TypedSpan(HandoversAsked.ALL), ["0001", "0001"]),
        (TypedSpan(HandoversAsked.UNSIGNED), ["0001"]),
        (TypedSpan(HandoversAsked.ACCEPTED), ["0001"]),
        (TypedSpan(HandoversAsked.TAKEN_OVER), []),
        (TypedSpan(HandoversAsked.ALL, since="today"), ["0001"]),
        (TypedSpan(HandoversAsked.ALL, person="1002"), ["0001"]),
        (TypedSpan(HandoversAsked.ALL, person="7001"), []),
    ):
        log.show_typed(wanted)
        assert reader.numbers() == numbers, wanted
    assert "Ctrl+Shift+T" in reader.room.view.findChild(QWidget, "handoversEmpty").text()  # type: ignore[union-attr]
    reader.room.view.filter.which.setFocus()
    reader.press(Qt.Key.Key_T, CONTROL | SHIFT)
    assert len(reader.numbers()) == 2


def a_row(place: int) -> HandoverSummary:
    at = AT + timedelta(minutes=place)
    return HandoverSummary(
        id=f"h{place}", number=f"H20261122-{place:04d}", state=HandoverState.ACCEPTED, outgoing="1001",
        outgoing_name="王芳", to="", incoming="1002", incoming_name="张伟", shift_number="S20261122-0001", begin=AT,
        cut=at, items=1, keys=0, signed_at=at, sealed_at=at, seq=place,
    )  # fmt: skip


def test_what_comes_and_goes_moves_neither_the_choice_nor_what_is_in_sight(reader: Seat) -> None:
    rows, table = reader.room.view.rows, reader.room.view.table
    made = [a_row(place) for place in range(80, 0, -1)]
    rows.show_rows(made[:60])
    rows.choose("h40")
    top = rows.indexAt(rows.viewport().rect().topLeft()).row()
    in_sight = table.rows[top].id
    resets: list[bool] = []
    table.modelReset.connect(lambda: resets.append(True))

    def stays() -> None:
        assert rows.current == "h40"
        assert table.rows[rows.indexAt(rows.viewport().rect().topLeft()).row()].id == in_sight
        assert rows.model().rowCount() == len(table.rows)

    assert top > 0
    rows.show_rows(made)  # a page more
    stays()
    rows.show_rows([a_row(81), *made])
    stays()
    rows.show_rows([a_row(81), *made[:70]])
    stays()
    rows.show_rows([a_row(82), a_row(81), *made[1:70]])
    stays()
    assert [row.id for row in table.rows[:3]] == ["h82", "h81", "h79"]
    assert resets == []


def test_one_is_found_by_its_number(reader: Seat) -> None:
    record = sealed(reader, reader.crew.agent)
    reader.look()
    reader.press(Qt.Key.Key_F, CONTROL)
    reader.qtbot.keyClicks(reader.room.view.number, record.number.lower())
    reader.press(Qt.Key.Key_Return)
    assert reader.room.view.pane.rows.hasFocus()
    reader.press(Qt.Key.Key_F, CONTROL)
    reader.qtbot.keyClicks(reader.room.view.number, "H1")
    reader.press(Qt.Key.Key_Return)
    assert "H1" in reader.said


def test_keys_lead_through_the_panes_to_files_and_to_who_was_on_duty(reader: Seat) -> None:
    record = sealed(reader, reader.crew.agent)
    reader.look()
    reader.room.view.rows.setFocus()
    reader.press(Qt.Key.Key_Return)
    assert reader.room.view.pane.rows.hasFocus()
    reader.press(Qt.Key.Key_Return)
    assert [item.target for item in reader.linked] == [reader.shown.items[0].target]
    reader.press(Qt.Key.Key_Escape)
    assert reader.room.view.rows.hasFocus()
    reader.press(Qt.Key.Key_C, CONTROL | SHIFT)
    assert record.number in QGuiApplication.clipboard().text()
    reader.press(Qt.Key.Key_D, CONTROL)
    reader.press(Qt.Key.Key_E, CONTROL)
    reader.press(Qt.Key.Key_Escape)
    assert (reader.duty, reader.exports, reader.left) == ([True], [HandoverFilter()], [True])


def test_columns_stand_as_they_were_left(enter: Opener, sqlite_crew: Crew) -> None:
    seat = enter(sqlite_crew.quality)
    seat.room.view.rows.setColumnWidth(NUMBER, 222)
    seat.room.stop()
    assert enter(sqlite_crew.quality).room.view.rows.columnWidth(NUMBER) == 222


# --- a shift lead ---------------------------------------------------------------------------------------------------


def confirm(seat: Seat, why: str) -> None:
    """The reason into the bar, the PIN below, by keys only."""
    seat.room.view.pane.bar.line.insert(why)
    seat.room.view.sign.pin.setFocus()
    seat.qtbot.keyClicks(seat.room.view.sign.pin, PIN)
    seat.press(Qt.Key.Key_Return)


def test_a_lead_takes_over_what_nobody_accepts(lead: Seat) -> None:
    given = gave(lead, lead.crew.agent)
    lead.look()
    assert {"handoverButton-take-over", "handoverButton-allow-self"} <= lead.buttons()
    assert "handoverAccept" not in lead.buttons()
    lead.room.view.pane.rows.setFocus()
    lead.press(Qt.Key.Key_Space)  # the key point
    lead.press(Qt.Key.Key_T, CONTROL)
    confirm(lead, "无人接班")
    after = lead.store.handovers.get(given.id, lead.crew.lead)
    assert after.state is HandoverState.TAKEN_OVER
    assert after.incoming == "9001"
    assert lead.state(0).startswith("◆")
    assert lead.room.view.sign.pin.text() == ""


def test_a_tick_is_seen_at_once_and_so_is_taking_it_away(lead: Seat) -> None:
    on_shift(lead.store, lead.crew.agent)
    given = signed_by(lead.store, lead.crew.agent, a_point(key=True), a_point("钥匙在抽屉", key=True))
    lead.look()
    pane, items = lead.room.view.pane, lead.room.view.items

    def ticked() -> list[bool]:
        places = [items.index(row, KEY) for row in range(items.rowCount())]
        return [place.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked for place in places]

    pane.rows.setFocus()
    assert (pane.counter.text(), ticked()) == ("0 of 2 key points ticked", [False, False])
    lead.press(Qt.Key.Key_Space)
    assert (pane.counter.text(), ticked().count(True)) == ("1 of 2 key points ticked", 1)
    pane.rows.setCurrentIndex(items.index(ticked().index(True), KEY))
    lead.press(Qt.Key.Key_Space)
    assert (pane.counter.text(), ticked()) == ("0 of 2 key points ticked", [False, False])
    assert lead.store.handovers.get(given.id, lead.crew.lead) == given


def test_a_wrong_pin_is_said_and_changes_nothing(lead: Seat) -> None:
    given = gave(lead, lead.crew.agent)
    lead.look()
    lead.room.view.pane.rows.setFocus()
    lead.press(Qt.Key.Key_Space)
    lead.press(Qt.Key.Key_T, CONTROL)
    lead.room.view.pane.bar.line.insert("无人接班")
    lead.room.view.sign.pin.setFocus()
    lead.qtbot.keyClicks(lead.room.view.sign.pin, "00000000")
    lead.press(Qt.Key.Key_Return)
    assert "PIN" in lead.said
    assert lead.store.handovers.get(given.id, lead.crew.lead) == given


def test_a_lead_signs_for_somebody_whose_shift_is_over(lead: Seat, clock: StoppedClock) -> None:
    on_shift(lead.store, lead.crew.agent)
    lead.store.escalations.send(a_form(), lead.crew.agent, ESCALATION_RULES)
    clock.forward(24 * HOUR)
    lead.look()
    assert lead.shown.state is HandoverState.OPEN
    lead.room.view.rows.setFocus()
    lead.press(Qt.Key.Key_G, CONTROL)
    assert lead.room.view.pane.bar.choice.value() == "1001"
    confirm(lead, "已下班离岗")
    (row,) = lead.store.handovers.page(HandoverFilter(), lead.crew.lead)
    assert (row.outgoing, row.state) == ("1001", HandoverState.SIGNED)


def test_a_supplement_is_added_to_a_sealed_record_only(lead: Seat) -> None:
    given = gave(lead, lead.crew.agent)
    lead.look()
    lead.room.view.rows.setFocus()
    lead.press(Qt.Key.Key_U, CONTROL)
    assert "sealed" in lead.said
    lead.store.handovers.accept(given.id, "1002", PIN, given.keys)
    lead.look()
    lead.room.view.rows.setFocus()
    lead.press(Qt.Key.Key_U, CONTROL)
    lead.room.view.pane.bar.line.insert("还有一把钥匙")
    lead.press(Qt.Key.Key_Return, CONTROL)
    assert [one.text for one in lead.store.handovers.get(given.id, lead.crew.lead).supplements] == ["还有一把钥匙"]
