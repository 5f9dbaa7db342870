"""Draws a table of a report: bars, columns, a line or a heat map, readable without colour and in any theme."""

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QImage, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_console.exchange.report_sheet import Figure, ReportSheet, Shape, Unit, in_words
from agent_console.ui.colours import LIGHT, Colours
from agent_console.ui.reports.chart_labels import ChartLabels, Label
from agent_console.ui.reports.figure_axis import FigureAxis, tick

_BAR = 0.38
_LABELLED = 31
"""Of a line with more points than this only the points are drawn, not their figures."""

_TICKS = 12
_NAME_LETTERS = 16
_HEAD_ROOM = 1.14
"""What is added to the longest bar, for the figure at its end."""

SHARP = 3
"""A picture has so many dots where the screen has one."""


class ReportChart(QWidget):
    """Nothing in it can be moved by accident: it takes no wheel and no mouse."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reportChart")
        self._colours = LIGHT
        self._most, self._title, self._lying_words = 1.0, "", ""
        self._flat, self._steep = FigureAxis("bottom"), FigureAxis("left")
        self.plot = pg.PlotWidget(axisItems={"bottom": self._flat, "left": self._steep})
        self.plot.setFrameShape(self.plot.Shape.NoFrame)
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.plot.setMenuEnabled(False)
        self.plot.hideButtons()
        self.plot.setMouseEnabled(x=False, y=False)
        self.items: list[Any] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plot)

    def show_sheet(self, sheet: ReportSheet, title: str, colours: Colours, most: float = 0) -> None:
        """Draw the lines in the order in which they stand; the scale reaches `most` at least."""
        self._colours, self._most, self._title = colours, max(most, most_of(sheet)), title
        self.plot.clear()
        self.items, self._lying_words = [], ""
        self._dress(sheet)
        draw = {
            Shape.BARS: self._draw_bars,
            Shape.COLUMNS: self._draw_columns,
            Shape.LINE: self._draw_line,
            Shape.HEAT: self._draw_heat,
        }
        self._labels: list[Label] = []
        draw[sheet.shape](sheet)
        self.plot.addItem(ChartLabels(self._labels, self._font()), ignoreBounds=True)
        self.setMinimumHeight(self._least_height(sheet))

    def picture(self, size: QSize | None = None) -> QImage:
        """What is drawn with its title above, sharp enough for paper; of another size where one is given.

        On the screen the title stands beside it: here it would not give way where there is little room.
        """
        if size is not None:
            self.setMinimumHeight(0)
            self.resize(size)
        if self._title:
            points = f"{self.font().pointSizeF():.1f}pt"
            self.plot.setTitle(self._title, color=self._colours.text, size=points, bold=True)
        image = QImage(self.size() * SHARP, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(SHARP)
        image.fill(QColor(self._colours.base))
        self.plot.grab()  # lays out what has just been drawn
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.plot.render(painter, QRectF(self.plot.rect()), self.plot.rect())
        painter.end()
        self.plot.setTitle(None)
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._lying_words:
            self._fit_lying()

    def _least_height(self, sheet: ReportSheet) -> int:
        line = self.fontMetrics().height()
        rows = len(sheet.lines)
        if sheet.shape is Shape.BARS:
            return round(rows * line * 1.9 + 6 * line)
        return round(rows * line * 0.95 + 6 * line) if sheet.shape is Shape.HEAT else 14 * line

    def _dress(self, sheet: ReportSheet) -> None:
        colours, plot = self._colours, self.plot
        plot.setBackground(QColor(colours.base))
        small = self._font()
        unit = sheet.columns[sheet.drawn[0]].unit
        lying = sheet.shape is Shape.BARS
        for axis, words, figures in (
            (self._flat, sheet.across, lying),
            (self._steep, sheet.up, sheet.shape in (Shape.COLUMNS, Shape.LINE)),
        ):
            axis.unit = unit
            axis.enableAutoSIPrefix(False)
            axis.setLabel(words, **{"color": colours.muted, "font-size": f"{small.pointSizeF():.1f}pt"})
            axis.setPen(QPen(QColor(colours.control)))
            axis.setTextPen(QPen(QColor(colours.text)))
            axis.setTickFont(small)
            axis.setTicks(None)
            axis.setStyle(tickLength=-4 if figures else 0, autoReduceTextSpace=False)
        self._steep.setWidth(self._room_beside(sheet, small))
        plot.showGrid(x=lying, y=sheet.shape in (Shape.COLUMNS, Shape.LINE), alpha=0.15)
        plot.getViewBox().invertY(lying or sheet.shape is Shape.HEAT)

    def _room_beside(self, sheet: ReportSheet, font: QFont) -> int:
        """The width of the upright axis: it would find out by itself, but too late for a picture."""
        metrics = QFontMetrics(font)
        named = sheet.shape in (Shape.BARS, Shape.HEAT)
        most = tick(self._most * _HEAD_ROOM, sheet.columns[sheet.drawn[0]].unit)
        words = [_short(line.label) for line in sheet.lines] if named else [most]
        return max((metrics.horizontalAdvance(word) for word in words), default=0) + 2 * metrics.height()

    def _draw_bars(self, sheet: ReportSheet) -> None:
        rows = range(len(sheet.lines))
        for place, column in enumerate(sheet.drawn):
            figures, unit = sheet.values(column), sheet.columns[column].unit
            values = _known(figures)
            centres = [row + (place - (len(sheet.drawn) - 1) / 2) * _BAR for row in rows]
            self._add(pg.BarGraphItem(x0=0, y=centres, height=_BAR, width=values, **self._ink(place)))
            for centre, figure in zip(centres, figures, strict=True):
                if figure:
                    self._write(f" {in_words(figure, unit)}", figure, centre, (0, 0.5), muted=place > 0)
        self._steep.setTicks([[(row, _short(sheet.lines[row].label)) for row in rows]])
        self._lying_words = max(
            (in_words(value, sheet.columns[column].unit) for column in sheet.drawn for value in sheet.values(column)),
            key=len,
            default="",
        )
        self._fit_lying()
        self.plot.setYRange(-0.6, max(len(sheet.lines), 1) - 0.4, padding=0)

    def _fit_lying(self) -> None:
        """Leave room for the figure at the end of the longest bar, however narrow it is."""
        words = QFontMetrics(self._font()).horizontalAdvance(f"{self._lying_words}   ")
        room = max(self.plot.width() - self._steep.width(), 1)
        self.plot.setXRange(0, self._most * room / max(room - words, room / 4), padding=0)

    def _draw_columns(self, sheet: ReportSheet) -> None:
        (column,) = sheet.drawn
        figures, unit = sheet.values(column), sheet.columns[column].unit
        values = _known(figures)
        self._add(pg.BarGraphItem(x=list(range(len(values))), height=values, width=0.7, **self._ink(0)))
        for place, value in enumerate(figures):
            if value and unit is Unit.COUNT:  # times are too wide to stand over a column
                self._write(in_words(value, unit), place, value, (0.5, 1))
        self._name_steps(sheet)
        self._fit_standing(sheet)

    def _draw_line(self, sheet: ReportSheet) -> None:
        (column,) = sheet.drawn
        figures, unit, colours = sheet.values(column), sheet.columns[column].unit, self._colours
        values = _known(figures)
        done = len(values) - sheet.unfinished
        self._add(
            pg.PlotDataItem(
                x=list(range(done)), y=values[:done], pen=pg.mkPen(colours.accent, width=2), symbol="o", symbolSize=6,
                symbolBrush=colours.accent, symbolPen=colours.base,
            )
        )  # fmt: skip
        if sheet.unfinished:  # it is no fall: dashes go to a ring
            begin = max(done - 1, 0)
            dashes = pg.mkPen(colours.accent, width=1, style=Qt.PenStyle.DotLine)
            x, y = list(range(begin, len(values))), values[begin:]
            self._add(pg.PlotDataItem(x=x, y=y, pen=dashes))
            ring = {"symbol": "o", "symbolSize": 8, "symbolBrush": colours.base, "symbolPen": colours.accent}
            self._add(pg.PlotDataItem(x=x[-1:], y=y[-1:], pen=None, **ring))
        if len(values) <= _LABELLED and unit is Unit.COUNT:
            for place, figure in enumerate(figures):
                self._write(in_words(figure, unit), place, figure or 0, (0.5, 1))
        if sheet.reference is not None:
            level = sheet.totals[sheet.reference]
            value = float(level.figures[column] or 0)
            dashes = pg.mkPen(colours.muted, width=1, style=Qt.PenStyle.DashLine)
            self._add(pg.InfiniteLine(pos=value, angle=0, pen=dashes))
            told = f"{level.label} {in_words(level.figures[column], unit)}"
            self._write(told, len(values) - 0.5, value, (1, 1), muted=True)
        self._name_steps(sheet)
        self._fit_standing(sheet)

    def _draw_heat(self, sheet: ReportSheet) -> None:
        grid = np.array([_known(sheet.values(column)) for column in sheet.drawn], dtype=float)
        most = self._most
        image = pg.ImageItem(grid)
        image.setLevels((0, most))
        image.setLookupTable(_ramp(self._colours))
        image.setRect(QRectF(-0.5, -0.5, *grid.shape))
        self._add(image)
        for place, column in enumerate(sheet.drawn):
            for row, value in enumerate(sheet.values(column)):
                if value:
                    ink = _ink_on(_mixed(self._colours, value / most), self._colours)
                    words = in_words(value, sheet.columns[column].unit)
                    peak = value == most
                    self._write(f"▸ {words} ◂" if peak else words, place, row, (0.5, 0.5), ink=ink, strong=peak)
        self._flat.setTicks([[(place, sheet.columns[column].title) for place, column in enumerate(sheet.drawn)]])
        self._steep.setTicks([[(row, line.label) for row, line in enumerate(sheet.lines)]])
        self.plot.setXRange(-0.5, len(sheet.drawn) - 0.5, padding=0)
        self.plot.setYRange(-0.5, len(sheet.lines) - 0.5, padding=0)

    def _name_steps(self, sheet: ReportSheet) -> None:
        """As many names as there is room for."""
        every = -(-len(sheet.lines) // _TICKS)
        self._flat.setTicks([[(row, line.label) for row, line in enumerate(sheet.lines) if row % every == 0]])

    def _fit_standing(self, sheet: ReportSheet) -> None:
        level = 0.0 if sheet.reference is None else float(sheet.totals[sheet.reference].figures[sheet.drawn[0]] or 0)
        self.plot.setYRange(0, max(self._most, level) * _HEAD_ROOM, padding=0)
        self.plot.setXRange(-0.6, max(len(sheet.lines), 1) - 0.4, padding=0)

    def _ink(self, place: int) -> dict[str, Any]:
        """The first series is full, the second one hatched."""
        colours = self._colours
        if place == 0:
            return {"brush": QBrush(QColor(colours.accent)), "pen": pg.mkPen(colours.accent)}
        hatched = QBrush(QColor(colours.control), Qt.BrushStyle.BDiagPattern)
        return {"brush": hatched, "pen": pg.mkPen(colours.control)}

    def _write(
        self,
        words: str,
        x: float,
        y: float,
        anchor: tuple[float, float],
        *,
        muted: bool = False,
        ink: str = "",
        strong: bool = False,
    ) -> None:
        colour = ink or (self._colours.muted if muted else self._colours.text)
        self._labels.append(Label(words, x, y, anchor, colour, strong))

    def _add(self, item: Any) -> None:
        self.plot.addItem(item)
        self.items.append(item)

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.88)
        return font


def _known(values: list[Figure]) -> list[float]:
    return [float(value or 0) for value in values]


def most_of(sheet: ReportSheet) -> float:
    """The largest figure that is drawn, 1 at least."""
    return max([1.0, *(value for column in sheet.drawn for value in _known(sheet.values(column)))])


def _short(label: str) -> str:
    return label if len(label) <= _NAME_LETTERS else f"{label[: _NAME_LETTERS - 1]}…"


def _mixed(colours: Colours, part: float) -> QColor:
    """Between the ground and the accent."""
    ground, full = QColor(colours.base), QColor(colours.accent)
    return QColor.fromRgbF(
        ground.redF() + part * (full.redF() - ground.redF()),
        ground.greenF() + part * (full.greenF() - ground.greenF()),
        ground.blueF() + part * (full.blueF() - ground.blueF()),
    )


def _ramp(colours: Colours) -> Any:
    steps = (_mixed(colours, step / 255) for step in range(256))
    return np.array([(step.red(), step.green(), step.blue()) for step in steps], dtype=np.ubyte)


def _ink_on(ground: QColor, colours: Colours) -> str:
    """Whichever of the two inks is read better there."""

    def contrast(ink: str) -> float:
        one, other = sorted((_light(QColor(ink)), _light(ground)))
        return (other + 0.05) / (one + 0.05)

    return max((colours.text, colours.on_accent), key=contrast)


def _light(colour: QColor) -> float:
    """The relative luminance of WCAG 2."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
