"""The part of the tour where shifts change: ready and begun, handed over and accepted, ended, and signed for."""

from datetime import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from agent_console.domain.handover_items import ItemKind
from agent_console.tour import sayings
from agent_console.tour.desk import AGENT, CONTROL, LEAD, NEXT_AGENT, PIN, SHIFT, TourDesk
from agent_console.ui.duty.shift_table import ShiftTable
from agent_console.ui.handover.item_table import ItemTable

HANDOVER, DUTY = "handover.pdf", "duty-record.pdf"
FIRST_CALLS, NEARLY_OVER, OVER = time(7, 0), time(14, 52), time(15, 6)
DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)
"""The lines of the checklist as it is shipped."""


class Changing(TourDesk):
    """Both agents sign at one desk; the duty record follows at that of the shift lead when the shift is over."""

    def _begin_shift(self, picture: str = "") -> None:
        """The checklist by its numbers while the first call may come, then one key."""
        hands = self._hands
        self._wait_for("shiftStart", "the shift that is proposed")
        hands.go_to("answerButton")
        for digit in DIGITS[:3]:
            hands.press(digit)
        if picture:
            hands.picture(picture)
        for digit in DIGITS[3:]:
            hands.press(digit)
        hands.press(Qt.Key.Key_F8, SHIFT)
        self._wait_for("shiftEnd", "the shift to begin")
        self._idle()
        self._log("ready, and the shift begun")

    def _hand_over(self) -> None:
        hands = self._hands
        self._clock.forward_to(NEARLY_OVER)
        self._change_to(AGENT)
        self._write_handover()
        hands.picture("27-handover")
        hands.press(Qt.Key.Key_Return)
        self._wait_for("handoverAccept", "the record to be signed")
        self._idle()
        self._log("handover signed by the outgoing agent")
        self._clock.forward(140)
        self._tick_key_points()
        for field, words in (("handoverJobNumber", NEXT_AGENT), ("handoverPin", PIN)):
            hands.go_to(field)
            hands.press(Qt.Key.Key_A, CONTROL)
            hands.type(words)
        hands.picture("28-accepting")
        hands.press(Qt.Key.Key_Return)
        self._wait_until_gone("handoverAccept", "the record to be sealed")
        self._idle()
        hands.picture("29-sealed")
        self._onto_paper("handoverReason", HANDOVER)
        self._leave_page("handoverPage")
        self._log(f"handover accepted and sealed at the same desk, on paper in {HANDOVER}")

    def _write_handover(self) -> None:
        """What is open stands there already: an item of one's own, a key point, a note, whom it is for, the PIN."""
        hands, language = self._hands, self._language
        hands.press(Qt.Key.Key_F8)
        rows = hands.find(QTableView, "handoverItems")
        table = rows.model()
        assert isinstance(table, ItemTable)
        hands.wait("what is open", lambda: table.rowCount() > 0)
        collected = table.rowCount()
        rows.setFocus()
        hands.press(Qt.Key.Key_N, CONTROL)
        self._wait_for("handoverReason", "the line for an own item")
        hands.press(Qt.Key.Key_Down)
        self._write_in("handoverReason", sayings.OWN_ITEM[language])
        hands.press(Qt.Key.Key_Return)
        hands.wait("the own item in the list", lambda: table.rowCount() > collected)
        kinds = (ItemKind.ESCALATION, ItemKind.PROMISE, ItemKind.PAUSED)
        rows.selectRow(next(row for row, item in enumerate(table.items) if item.known_kind in kinds))
        rows.setFocus()
        hands.press(Qt.Key.Key_M, CONTROL)
        self._write_in("handoverReason", sayings.WHY_KEY[language])
        hands.press(Qt.Key.Key_Return)
        hands.wait("both key points", lambda: sum(item.key for item in table.items) > 1)
        self._write_in("handoverNote", sayings.NOTE[language])
        hands.go_to("handoverJobNumber")
        hands.type(NEXT_AGENT)
        hands.go_to("handoverPin")
        hands.type(PIN)

    def _tick_key_points(self) -> None:
        rows = self._hands.find(QTableView, "handoverItems")
        table = rows.model()
        assert isinstance(table, ItemTable)
        for row in [row for row, item in enumerate(table.items) if item.key]:
            rows.setFocus()
            rows.selectRow(row)
            self._hands.press(Qt.Key.Key_Space)

    def _end_shift(self) -> None:
        """Shift+F8 goes to the button: nothing is asked where the shift has been handed over."""
        hands = self._hands
        self._wait_for("shiftEnd", "the shift on the waiting screen")
        self._idle()
        hands.press(Qt.Key.Key_F8, SHIFT)
        hands.press(Qt.Key.Key_Space)
        self._wait_until_gone("shiftEnd", "the shift to end")
        self._idle()
        self._log("the shift ended")

    def _sign_for_the_shift(self) -> None:
        """The shift lead's duty page, once the planned end has passed: a remark on a person, remarks, the signature."""
        hands, language = self._hands, self._language
        self._clock.forward_to(OVER)
        self._change_to(LEAD)
        hands.press(Qt.Key.Key_F8, CONTROL)
        self._wait_for("dutyRecord", "the duty page")
        self._idle()
        hands.press(Qt.Key.Key_PageUp, CONTROL)
        self._wait_for("dutyPin", "the shift that is over")
        self._choose_shift_of(AGENT)
        hands.press(Qt.Key.Key_G, CONTROL)
        self._write_in("dutyReason", sayings.PRAISE[language])
        hands.press(Qt.Key.Key_Return)
        self._wait_until_gone("dutyReason", "the remark to be kept")
        self._write_in("dutyRemarks", sayings.REMARKS[language])
        hands.go_to("dutyPin")
        hands.type(PIN)
        self._idle()
        self._dismiss_notice()
        hands.picture("30-duty-record")
        hands.press(Qt.Key.Key_Return, CONTROL)
        self._wait_until_gone("dutyPin", "the duty record to be signed")
        self._idle()
        self._onto_paper("dutyReason", DUTY)
        self._leave_page("dutyRecord")
        self._wait_for("seatStatus", "the call screen behind the duty page")
        self._log(f"duty record signed by the shift lead, on paper in {DUTY}")

    def _choose_shift_of(self, job_number: str) -> None:
        rows = self._hands.find(QTableView, "dutyShifts")
        table = rows.model()
        assert isinstance(table, ShiftTable)

        def theirs() -> list[int]:
            shifts = [(row, table.shift_at(row)) for row in range(table.rowCount())]
            return [row for row, shift in shifts if shift is not None and shift.job_number == job_number]

        self._hands.wait("who worked the shift", lambda: bool(theirs()))
        rows.setFocus()
        rows.selectRow(theirs()[0])
