"""The part of the shift with what goes wrong: an answer that was wrong, and an incident until it is over."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from agent_console.tour import sayings, situations
from agent_console.tour.desk import A_SECOND, CONTROL, LEAD, SHIFT, TourDesk
from agent_console.tour.hands import TourStuckError, pause
from agent_console.ui.call.call_table import CallTable


class Mishaps(TourDesk):
    """Begins at the call screen of an agent and ends at that of a shift lead."""

    def _owe_a_callback(self) -> None:
        """Ctrl+B on a call of the list: a callback that is due now, with others who may have been told the same."""
        hands, language = self._hands, self._language
        self._choose_call(situations.CHARGE.name[language])
        hands.press(Qt.Key.Key_B, CONTROL)
        self._write_in("correctionWrong", sayings.WRONG[language])
        self._write_in("correctionRight", sayings.RIGHT[language])
        hands.press(Qt.Key.Key_Return, CONTROL)
        self._wait_for("correctionText", "the correction call")
        self._idle()
        self._dismiss_notice()
        pause(A_SECOND)
        hands.picture("23-correction-call")
        hands.press(Qt.Key.Key_W, CONTROL)
        self._log("a wrong answer found: a callback is owed")

    def _report_an_incident(self) -> None:
        """F5, a digit for the kind, three fields, Ctrl+Enter."""
        hands, language = self._hands, self._language
        self._clock.forward(420)
        hands.press(Qt.Key.Key_F5)
        self._wait_for("incidentKind", "the form of a report")
        hands.letter("1")
        self._write_in("incidentWhat", sayings.INCIDENT[language])
        self._write_in("incidentPlace", sayings.PLACE[language])
        self._write_in("incidentEffect", sayings.EFFECT[language])
        pause(A_SECOND)
        hands.picture("24-incident")
        hands.press(Qt.Key.Key_Return, CONTROL)
        self._wait_for("incidentLine", "the line of what is going on")
        self._idle()
        self._log("an incident reported to the shift lead")

    def _see_to_the_incident(self) -> None:
        """The shift lead is alarmed, ticks off who has been told, and clears it."""
        hands = self._hands
        self._change_to(LEAD)
        self._wait_for("notice", "the alarm")
        hands.picture("25-alarm")
        hands.press(Qt.Key.Key_F5, SHIFT)
        self._wait_for("incidentBoard", "the board of incidents")
        self._idle()
        self._clock.forward(130)
        for _ in range(2):
            hands.press(Qt.Key.Key_T, CONTROL)
            self._idle()
        self._clock.forward(480)
        self._write_in("incidentRemedy", sayings.REMEDY[self._language])
        hands.picture("26-incident-board")
        hands.press(Qt.Key.Key_Return, CONTROL)
        self._idle()
        self._leave_page("incidentBoard")
        self._log("the incident seen to and cleared by the shift lead")

    def _choose_call(self, caller_name: str) -> None:
        rows = self._hands.find(QTableView, "todayCalls")
        table = rows.model()
        assert isinstance(table, CallTable)
        for row in range(table.rowCount()):
            if table.call_at(row).caller_name == caller_name:
                rows.setFocus()
                rows.selectRow(row)
                return
        raise TourStuckError("the call in the list")
