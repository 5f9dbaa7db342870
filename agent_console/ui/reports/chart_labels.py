"""The figures written into a chart: one item for all of them, since an item each takes a heat map too long to draw."""

from dataclasses import dataclass
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTransform

_GAP = 3  # pixels between a point and what is written above it


@dataclass(frozen=True, slots=True)
class Label:
    """`anchor` is the place in the text, from (0, 0) at its upper left to (1, 1), that lies on the point (x, y)."""

    words: str
    x: float
    y: float
    anchor: tuple[float, float]
    ink: str
    strong: bool = False


class ChartLabels(pg.GraphicsObject):  # type: ignore[misc]  # the library has no types
    """Text of one size, whatever the scales of the axes."""

    def __init__(self, labels: list[Label], font: QFont) -> None:
        super().__init__()
        self.labels = labels
        self._font = font

    def boundingRect(self) -> QRectF:
        room: QRectF = self.viewRect()
        return room

    def viewTransformChanged(self) -> None:
        self.prepareGeometryChange()

    def dataBounds(self, *_: Any) -> None:
        """It asks for no room."""

    def paint(self, painter: QPainter, *_: Any) -> None:
        place = painter.worldTransform()
        strong = QFont(self._font)
        strong.setBold(True)
        painter.save()
        for label in self.labels:
            font = strong if label.strong else self._font
            metrics = QFontMetricsF(font)
            at = place.map(QPointF(label.x, label.y))
            across, down = label.anchor
            left = at.x() - across * metrics.horizontalAdvance(label.words)
            top = at.y() - down * metrics.height() - (_GAP if down == 1 else 0)
            painter.setWorldTransform(QTransform.fromTranslate(round(left), round(top + metrics.ascent())))
            painter.setFont(font)
            painter.setPen(QColor(label.ink))
            painter.drawText(QPointF(), label.words)
        painter.restore()
