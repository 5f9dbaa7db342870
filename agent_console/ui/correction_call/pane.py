"""The place beside the call where a correction call is opened or read; a small window scrolls it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QStyle, QWidget

from agent_console.ui.correction_call.case_view import CaseView
from agent_console.ui.correction_call.form_view import CorrectionForm

LEAST_HEIGHT = 200


class CorrectionPane(QStackedWidget):
    """Shows one of the two at a time."""

    def __init__(self, form: CorrectionForm, case: CaseView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("correctionPane")
        self._form = form
        self._case = case
        for view in (form, case):
            scroll = QScrollArea()
            scroll.setWidgetResizable(True)
            scroll.setFrameShape(QFrame.Shape.NoFrame)
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            scroll.setWidget(view)
            self.addWidget(scroll)

    @property
    def shows_form(self) -> bool:
        return self.currentIndex() == 0

    def show_form(self) -> None:
        self.setCurrentIndex(0)

    def show_case(self) -> None:
        self.setCurrentIndex(1)

    def minimumSizeHint(self) -> QSize:
        """As wide as what it shows must be; lower it can be, for it scrolls."""
        widest = max(view.minimumSizeHint().width() for view in (self._form, self._case))
        return QSize(widest + self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent), LEAST_HEIGHT)
