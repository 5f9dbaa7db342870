"""How fast the agent speaks, and whether a marker shows it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSpinBox, QWidget

from agent_console.ui.preferences import FASTEST, SLOWEST

STEP = 10  # characters a minute


class PaceBar(QWidget):
    """Signals `pace_chosen(int)` in characters a minute and `marker_chosen(bool)`; `show_pace` emits nothing."""

    pace_chosen = Signal(object)
    marker_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marker_box = QCheckBox(self)
        self.marker_box.setObjectName("paceMarker")
        self.pace_box = _CalmSpinBox(self)
        self.pace_box.setObjectName("pace")

        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.marker_box)
        row.addWidget(self.pace_box)

        self.marker_box.clicked.connect(self._tell_marker)
        self.pace_box.valueChanged.connect(self._tell_pace)
        self._put_words()

    @property
    def marker_shown(self) -> bool:
        """Whether this person wants the marker to move."""
        return self.marker_box.isChecked()

    def show_pace(self, per_minute: int, marker: bool) -> None:
        """The settings of this person."""
        blocked = self.pace_box.blockSignals(True)
        self.pace_box.setValue(per_minute)
        self.pace_box.blockSignals(blocked)
        self.marker_box.setChecked(marker)

    def _tell_pace(self, per_minute: int) -> None:
        self.pace_chosen.emit(per_minute)

    def _tell_marker(self, on: bool) -> None:
        self.marker_chosen.emit(on)

    def _put_words(self) -> None:
        self.marker_box.setText(self.tr("&Marker"))
        self.marker_box.setToolTip(self.tr("A quiet bar that moves as long as the passage takes to say"))
        self.pace_box.setSuffix(self.tr(" /min"))
        self.pace_box.setToolTip(self.tr("Characters that are spoken in a minute"))
        self.pace_box.setAccessibleName(self.tr("Pace in characters a minute"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._put_words()


class _CalmSpinBox(QSpinBox):
    """Changes by keys and arrows; a wheel that passes over it scrolls the page instead."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setRange(SLOWEST, FASTEST)
        self.setSingleStep(STEP)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
