"""Marking an input whose value is missing or wrong: a border, a sign and words for a screen reader."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QWidget

from agent_console.ui.widgets.plain_label import plain_tooltip


def mark_input(widget: QWidget, message: str | None) -> None:
    """Mark `widget` with `message`, or take the mark away with None. The style draws the property `marked`."""
    if bool(message) == bool(widget.property("marked")) and widget.accessibleDescription() == (message or ""):
        return
    widget.setProperty("marked", bool(message))
    widget.setAccessibleDescription(message or "")
    plain_tooltip(widget, message or "")
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def paint_mark(box: QComboBox) -> None:
    """Before the arrow of a marked `box`, a ring with an exclamation mark: a shape, not only a colour."""
    if not box.property("marked"):
        return
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    size = min(box.fontMetrics().height(), field.height() - 2)
    ring = QRect(field.right() - size - 2, field.center().y() - size // 2, size, size)
    painter = QPainter(box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(box.palette().text().color())
    painter.drawEllipse(ring)
    painter.drawText(ring, int(Qt.AlignmentFlag.AlignCenter), "!")
    painter.end()
