"""Incident or equipment fault, by one key or one click; nothing is chosen beforehand, for each has its own people."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from agent_console.domain.incident import IncidentKind
from agent_console.ui.wording import Wording

_NAMES = {IncidentKind.INCIDENT: "incidentKindIncident", IncidentKind.FAULT: "incidentKindFault"}


class KindPicker(QWidget):
    """Signals: `chosen(IncidentKind)` whenever a person chose, `done()` when that was by its digit or a click."""

    chosen = Signal(object)
    done = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("incidentKind")
        self._wording = wording
        self._group = QButtonGroup(self)
        self._buttons = {kind: QRadioButton() for kind in IncidentKind}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for kind, button in self._buttons.items():
            button.setObjectName(_NAMES[kind])
            button.toggled.connect(lambda on, kind=kind: self._toggled(kind, on))
            button.clicked.connect(self.done)
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self._showing = False
        self.setFocusProxy(self._buttons[IncidentKind.INCIDENT])
        self.retranslate()

    @property
    def value(self) -> IncidentKind | None:
        return next((kind for kind, button in self._buttons.items() if button.isChecked()), None)

    @property
    def buttons(self) -> tuple[QRadioButton, ...]:
        return tuple(self._buttons.values())

    def show_value(self, value: IncidentKind | None) -> None:
        """Emits nothing."""
        self._showing = True
        self._group.setExclusive(False)
        for kind, button in self._buttons.items():
            button.setChecked(kind is value)
        self._group.setExclusive(True)
        self._showing = False
        self.setFocusProxy(self._buttons[value or IncidentKind.INCIDENT])

    def retranslate(self) -> None:
        for digit, (kind, button) in enumerate(self._buttons.items(), start=1):
            button.setText(f"{digit}  {self._wording.incident_kind(kind)}")

    def _toggled(self, kind: IncidentKind, on: bool) -> None:
        if on and not self._showing:
            self.setFocusProxy(self._buttons[kind])
            self.chosen.emit(kind)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.text()
        places = {str(place): button for place, button in enumerate(self.buttons, start=1)}
        if digit in places and self.isEnabled():
            places[digit].setChecked(True)
            self.done.emit()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
