"""The words of the right pane: plain text that wraps whatever it holds and grows with the font of the window."""

from math import ceil

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

from agent_console.ui.widgets.plain_label import PlainLabel

_WIDEST = 24  # characters that a passage asks for; it takes any width
_NARROWEST = 4


def quiet_colour(palette: QPalette) -> QColor:
    """The colour of words that are read second; the palette keeps it above 4.5:1."""
    return palette.placeholderText().color()


def scaled(font: QFont, factor: float) -> QFont:
    """The same font, larger or smaller, whichever unit its size is kept in."""
    changed = QFont(font)
    if font.pointSizeF() > 0:
        changed.setPointSizeF(font.pointSizeF() * factor)
    else:
        changed.setPixelSize(max(1, round(font.pixelSize() * factor)))
    return changed


class Passage(PlainLabel):
    """Breaks lines between words, and inside a word that fits nowhere. `leading` is how far apart lines are."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        scale: float = 1.0,
        leading: float = 1.0,
        bold: bool = False,
        quiet: bool = False,
        right: bool = False,
    ) -> None:
        self._scale = scale
        self._leading = leading
        self._bold = bold
        self._right = right
        self._italic = False
        self._quiet = quiet
        super().__init__(parent=parent)
        self.setWordWrap(True)  # else every new text takes the height for the width from the size policy

    def show_manner(self, *, italic: bool = False, quiet: bool = False, scale: float | None = None) -> None:
        """Slanted words are not spoken, quiet words have been."""
        wanted = (italic, quiet, self._scale if scale is None else scale)
        if wanted != (self._italic, self._quiet, self._scale):
            self._italic, self._quiet, self._scale = wanted
            self.updateGeometry()
            self.update()

    def letters(self) -> QFont:
        """The font that is drawn."""
        font = scaled(self.font(), self._scale)
        font.setBold(self._bold)
        font.setItalic(self._italic)
        return font

    def _laid_out(self, width: float) -> tuple[QTextLayout, float]:
        """The lines at this width, and how high they stand."""
        option = QTextOption(Qt.AlignmentFlag.AlignRight if self._right else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.letters(), self)
        layout.setTextOption(option)
        top = height = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            height = top + line.height()
            top += line.height() * self._leading
        layout.endLayout()
        return layout, height

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return ceil(self._laid_out(width)[1])

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.letters(), self)
        widest = metrics.horizontalAdvance("国") * _WIDEST
        width = min(widest, ceil(self._laid_out(1e6)[0].maximumWidth()) + 1)
        return QSize(width, max(metrics.height(), self.heightForWidth(width)))

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(self.letters(), self)
        wanted = metrics.horizontalAdvance("国") * _NARROWEST
        return QSize(min(wanted, self.sizeHint().width()), metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        palette = self.palette()
        painter.setPen(quiet_colour(palette) if self._quiet else palette.windowText().color())
        self._laid_out(self.width())[0].draw(painter, QPointF(0, 0))
        painter.end()
