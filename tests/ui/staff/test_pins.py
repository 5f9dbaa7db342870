"""New people and new PINs: obvious ones are refused, one that is made up is shown once and can be read by nothing."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtWidgets import QWidget

from agent_console.domain.staff import Role
from agent_console.store.pins import random_pin
from agent_console.ui.staff import person_controller
from agent_console.ui.staff.person_form import Form
from agent_console.ui.staff.staff_table import NUMBER
from tests.builders import PIN
from tests.ui.staff.conftest import CONTROL, Sit

MADE_UP = "58203947"


@pytest.fixture
def made_up(monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(person_controller, "random_pin", lambda _number: MADE_UP)
    return MADE_UP


def told(interface: QAccessibleInterface | None) -> Iterator[str]:
    """Everything that a screen reader can get at."""
    if interface is None or not interface.isValid():
        return
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help):
        yield interface.text(kind)
    for place in range(interface.childCount()):
        yield from told(interface.child(place))


def test_somebody_new_gets_a_random_pin_that_is_shown_once(sit: Sit, made_up: str) -> None:
    seat = sit()
    QGuiApplication.clipboard().setText("something else")
    seat.key(Qt.Key.Key_N, CONTROL)
    assert seat.focused() == "staffNumber"
    seat.type_("１００３")
    seat.key(Qt.Key.Key_Tab)
    seat.type_("周洁")
    seat.key(Qt.Key.Key_Return)
    assert seat.store.staff.sign_in("1003", made_up).name == "周洁"
    assert seat.room.view.pin.shown
    assert seat.focused() == "staffPinHide"
    assert seat.words("staffWho") == "1003 周洁"
    assert "1003" in seat.rows(NUMBER)
    assert not any(made_up in words for words in told(QAccessible.queryAccessibleInterface(seat.room.view)))
    texts = [str(one.property("text")) + one.toolTip() for one in seat.room.view.findChildren(QWidget)]
    assert not any(made_up[:4] in text for text in texts)
    assert QGuiApplication.clipboard().text() == "something else"
    assert made_up not in repr([line.facts for line in seat.store.journal.entries()])
    seat.key(Qt.Key.Key_Escape)
    assert not seat.room.view.pin.shown
    assert seat.room.view.pin._digits.pin == ""
    assert seat.focused() == "staffList"


def test_a_shown_pin_goes_by_itself_with_the_room_and_when_somebody_else_is_looked_at(sit: Sit, made_up: str) -> None:
    seat = sit()
    pin = seat.room.view.pin
    ways: list[Callable[[], object]] = [pin._timer.timeout.emit, lambda: seat.choose("1002"), seat.room.person.stop]
    for ends in ways:
        seat.choose("1001")
        seat.key(Qt.Key.Key_P, CONTROL)
        seat.key(Qt.Key.Key_S, CONTROL)
        assert pin.shown
        assert pin._timer.isActive()
        ends()
        assert not pin.shown
        seat.room.view.rows.setFocus()
    assert seat.store.staff.sign_in("1001", made_up) == seat.crew.agent


def test_a_typed_pin_is_given_and_shown_nowhere(sit: Sit) -> None:
    seat = sit()
    seat.key(Qt.Key.Key_P, CONTROL)
    assert seat.focused() == "staffPin"
    seat.type_("739152")
    seat.key(Qt.Key.Key_Tab)
    seat.type_("739152")
    seat.key(Qt.Key.Key_Return)
    assert seat.store.staff.sign_in("1001", "739152") == seat.crew.agent
    assert not seat.room.view.pin.shown
    assert seat.room.view.form.pins() == ("", "")
    assert seat.room.view.form.mode is Form.PERSON
    assert seat.store.journal.entries()[-2].act == "staff.pin-reset"


@pytest.mark.parametrize(
    ("pin", "again", "said"),
    [
        ("123456", "123456", "too easy to guess"),
        ("1001", "1001", "too short"),
        ("739152", "739153", "The two PINs differ."),
    ],
)
def test_a_poor_pin_is_refused_at_its_field_and_nothing_changes(sit: Sit, pin: str, again: str, said: str) -> None:
    seat = sit()
    seat.key(Qt.Key.Key_P, CONTROL)
    seat.type_(pin)
    seat.key(Qt.Key.Key_Tab)
    seat.type_(again)
    seat.key(Qt.Key.Key_Return)
    assert said in seat.words("staffMessage")
    form = seat.room.view.form
    assert form.again.property("marked") if pin != again else form.pin.property("marked")
    assert form.mode is Form.PIN
    assert seat.store.staff.sign_in("1001", PIN) == seat.crew.agent


@pytest.mark.parametrize(("number", "said"), [("1002", "already has this job number"), ("王", "not a job number")])
def test_a_poor_job_number_is_told_at_its_field_and_what_is_typed_stays(sit: Sit, number: str, said: str) -> None:
    seat = sit()
    seat.key(Qt.Key.Key_N, CONTROL)
    form = seat.room.view.form
    form.number.setText(number)
    form.name.setText("周洁")
    form.role.show_value(Role.QUALITY)
    seat.key(Qt.Key.Key_S, CONTROL)
    assert said in seat.words("staffMessage")
    assert form.number.property("marked")
    assert seat.focused() == "staffNumber"
    seat.key(Qt.Key.Key_Escape)
    assert seat.words("staffWho") == "1001 王芳"
    seat.key(Qt.Key.Key_N, CONTROL)
    assert (form.number.text(), form.name.text(), form.role.value()) == (number, "周洁", Role.QUALITY)
    assert len(seat.store.staff.people(seat.crew.lead)) == 5


def test_pins_do_not_wait_with_what_else_was_typed(sit: Sit) -> None:
    seat = sit()
    seat.key(Qt.Key.Key_N, CONTROL)
    form = seat.room.view.form
    form.pin.setText("739152")
    form.again.setText("739152")
    seat.key(Qt.Key.Key_Escape)
    assert form.pins() == ("", "")
    seat.key(Qt.Key.Key_N, CONTROL)
    assert form.pins() == ("", "")


def test_what_is_made_up_is_eight_digits() -> None:
    assert len(random_pin("1001")) == 8
    assert random_pin("1001").isdigit()
