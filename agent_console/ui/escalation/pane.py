"""The place beside the call where a form is written or an escalation is read; a small window scrolls it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QStyle, QWidget

from agent_console.ui.escalation.form_view import FormView
from agent_console.ui.escalation.thread_view import ThreadView

LEAST_HEIGHT = 200


class EscalationPane(QStackedWidget):
    """Shows one of the two at a time; what stands in the other stays as it is."""

    def __init__(self, form: FormView, thread: ThreadView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("escalationPane")
        self._form = form
        self._thread = thread
        for view in (form, thread):
            scroll = QScrollArea()
            scroll.setWidgetResizable(True)
            scroll.setFrameShape(QFrame.Shape.NoFrame)
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            scroll.setWidget(view)
            self.addWidget(scroll)

    def minimumSizeHint(self) -> QSize:
        """As wide as what it shows must be; lower it can be, for it scrolls."""
        widest = max(view.minimumSizeHint().width() for view in (self._form, self._thread))
        return QSize(widest + self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent), LEAST_HEIGHT)

    @property
    def shows_form(self) -> bool:
        return self.currentIndex() == 0

    def show_form(self) -> None:
        self.setCurrentIndex(0)

    def show_thread(self) -> None:
        self.setCurrentIndex(1)

    def show_message(self) -> None:
        """Bring the form's message into sight where the window is too low for all of it; the focus stays in sight."""
        scroll = self.currentWidget()
        if isinstance(scroll, QScrollArea) and self.shows_form:
            scroll.ensureWidgetVisible(self._form.message)
            focus: QWidget | None = self._form.focusWidget()
            if focus is not None and focus.hasFocus():
                scroll.ensureWidgetVisible(focus)

    def focus_first(self) -> None:
        """Where one begins: the problem, or the words about an escalation that is read."""
        target = self._form.problem if self.shows_form else self._thread.words
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
