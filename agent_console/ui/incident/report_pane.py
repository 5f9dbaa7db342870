"""The place beside the call where a report is written; a small window scrolls it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStyle, QWidget

from agent_console.ui.incident.report_view import ReportView

LEAST_HEIGHT = 200


class ReportPane(QScrollArea):
    """As wide as the form must be; lower it can be, for it scrolls."""

    def __init__(self, form: ReportView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("incidentPane")
        self._form = form
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(form)

    def minimumSizeHint(self) -> QSize:
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        return QSize(self._form.minimumSizeHint().width() + bar, LEAST_HEIGHT)

    def show_message(self) -> None:
        """Bring the form's message into sight; the focus stays in sight too."""
        self.ensureWidgetVisible(self._form.message)
        focus: QWidget | None = self._form.focusWidget()
        if focus is not None and focus.hasFocus():
            self.ensureWidgetVisible(focus)
