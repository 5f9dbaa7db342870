"""What somebody sees whose role does not answer calls: who they are, and where their work is done today."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from agent_console.domain.desk import Desk
from agent_console.domain.staff import Act, may
from agent_console.ui.widgets.plain_label import PlainLabel
from agent_console.ui.wording import Wording

_LINE = 80  # letters: a command is read as one line


class RolePage(QWidget):
    """`sign_out_wanted()`; `phrases_wanted()` from those who may edit the list."""

    sign_out_wanted = Signal()
    phrases_wanted = Signal()

    def __init__(self, desk: Desk, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        who = PlainLabel(
            self.tr("{job_number}  {name}  ·  {role}").format(
                job_number=desk.person.job_number, name=desk.person.name, role=wording.role(desk.person.role)
            )
        )
        who.setProperty("role", "title")
        words = PlainLabel(
            self.tr(
                "Your role reads and exports records; it does not answer calls.\n"
                "Export a file for checking with:\nagent-console export calls --as {job_number} --output calls.csv"
            ).format(job_number=desk.person.job_number),
            selectable=True,
        )
        words.setWordWrap(True)
        words.setMinimumWidth(_LINE * words.fontMetrics().averageCharWidth())
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setObjectName("roleHint")
        leave = QPushButton(self.tr("Sign out"))
        leave.setObjectName("signOut")
        leave.clicked.connect(self.sign_out_wanted)
        edit = QPushButton(self.tr("Edit the &phrases"))
        edit.setObjectName("phrasesButton")
        edit.clicked.connect(self.phrases_wanted)
        column = QVBoxLayout(self)
        column.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.setSpacing(16)
        for widget in (who, words, edit, leave):
            column.addWidget(widget, alignment=Qt.AlignmentFlag.AlignHCenter)
        edit.setVisible(may(desk.person.role, Act.EDIT_PHRASES))
        self.setFocusProxy(leave if edit.isHidden() else edit)
