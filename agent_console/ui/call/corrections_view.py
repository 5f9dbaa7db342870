"""What a record said before: every earlier correction with old value, new value, who, when and why."""

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from agent_console.domain.call import Call, Kind
from agent_console.domain.catalogue import Catalogue
from agent_console.domain.correction import Correction, FieldChange
from agent_console.domain.phone import mask_typed
from agent_console.ui.wording import Wording


class CorrectionsView(QWidget):
    """Read only, plain text; numbers are masked."""

    def __init__(self, catalogue: Catalogue, wording: Wording, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._wording = wording
        self._language = language
        self.call_id = ""
        self._title = title = QLabel()
        title.setProperty("role", "heading")
        self._text = QPlainTextEdit()
        self._text.setObjectName("callCorrections")
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("Corrections so far"))
        self.call_back = QPushButton(self.tr("Wrong answer: call back  Ctrl+B"))
        self.call_back.setObjectName("callBackButton")
        title.setBuddy(self._text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(title)
        column.addWidget(self._text, 1)
        column.addWidget(self.call_back)

    def show_call(self, call: Call, corrections: tuple[Correction, ...]) -> None:
        """An earlier call as it was recorded: when, by whom, about what, how it ended; its number stays masked."""
        self.call_id = call.id
        outcome = self._catalogue.outcome(call.outcome)
        lines = [
            self.tr("{number}, {time}, by {job_number} {agent}").format(
                number=call.number,
                time=f"{call.answered_at.astimezone():%Y-%m-%d %H:%M}",
                job_number=call.job_number,
                agent=call.agent,
            ),
            " · ".join(
                word
                for word in (
                    self._wording.kind(call.kind) if call.kind else "",
                    self._catalogue.path_in(call.subject, self._language) if call.subject else "",
                    outcome.name_in(self._language) if outcome else "",
                )
                if word
            ),
            call.note,
        ]
        blocks = [self._in_words(correction) for correction in reversed(corrections)]
        self._text.setPlainText("\n\n".join([*(line for line in lines if line), *blocks]))
        self._title.setText(self.tr("Earlier call"))

    def show_corrections(self, call: Call, corrections: tuple[Correction, ...]) -> None:
        self.call_id = call.id
        self._title.setText(self.tr("Corrections so &far"))
        blocks = [self._in_words(correction) for correction in reversed(corrections)]
        first = self.tr("{number}, recorded by {job_number} {agent}, owner {owner}").format(
            number=call.number, job_number=call.job_number, agent=call.agent, owner=call.owner
        )
        none = self.tr("Nothing has been corrected. Change a field, give the reason, save with Ctrl+Enter.")
        self._text.setPlainText("\n\n".join([first, *(blocks or [none])]))

    def _in_words(self, correction: Correction) -> str:
        at = correction.at.astimezone()
        lines = [
            self.tr("{time}  {job_number}: {reason}").format(
                time=f"{at:%Y-%m-%d %H:%M:%S}", job_number=correction.by, reason=correction.reason
            )
        ]
        lines += [
            self.tr("  {field}: “{old}” → “{new}”").format(
                field=self._field(change.field),
                old=self._value(change, change.old),
                new=self._value(change, change.new),
            )
            for change in correction.changes
        ]
        return "\n".join(lines)

    def _field(self, field: str) -> str:
        return {
            "caller": self.tr("Caller"),
            "caller_name": self.tr("Name"),
            "kind": self.tr("Kind"),
            "subject": self.tr("Subject"),
            "note": self.tr("Note"),
            "outcome": self.tr("Outcome"),
            "correction_due": self.tr("Correction call due"),
        }.get(field, field)

    def _value(self, change: FieldChange, value: str) -> str:
        if change.field == "correction_due":
            return self.tr("yes") if value else self.tr("no")
        if not value or change.field in ("caller_name", "note"):
            return value
        if change.field == "caller":
            return mask_typed(value)
        if change.field == "kind":
            return self._wording.kind(Kind(value))
        if change.field == "subject":
            return self._catalogue.path_in(value, self._language)
        outcome = self._catalogue.outcome(value)
        return outcome.name_in(self._language) if outcome else value
