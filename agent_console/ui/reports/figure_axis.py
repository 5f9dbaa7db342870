"""An axis of figures: whole numbers or times in round steps, never a half call or 1.6667 hours."""

from typing import Any

import pyqtgraph as pg

from agent_console.exchange.report_sheet import Unit

_TIME_STEPS = (60, 120, 300, 600, 900, 1800, 3600, 7200, 4 * 3600, 6 * 3600, 12 * 3600, 24 * 3600)
_LABELS = 7
"""So many at most along an axis."""


def round_step(span: float, unit: Unit) -> float:
    """The distance of the marks of an axis that is so long."""
    least = span / _LABELS
    if unit is Unit.SECONDS:
        return next((step for step in _TIME_STEPS if step >= least), round_number(least / 86400) * 86400)
    return max(round_number(least), 1)


def round_number(least: float) -> float:
    """The first of 1, 2, 5, 10, 20, 50 … that is not below."""
    if least <= 1:
        return 1
    power = 10.0 ** (len(str(int(least))) - 1)
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= least)


class FigureAxis(pg.AxisItem):  # type: ignore[misc]  # the library has no types
    """`unit` is what its figures are of."""

    unit = Unit.COUNT

    def tickSpacing(self, minimum: float, maximum: float, _size: float) -> list[tuple[float, float]]:
        return [(round_step(maximum - minimum, self.unit), 0.0)]

    def tickStrings(self, values: list[float], _scale: float, _spacing: float) -> list[str]:
        return [tick(value, self.unit) for value in values]


def tick(value: Any, unit: Unit) -> str:
    """1,200, or 2:30 for hours and minutes."""
    if unit is Unit.SECONDS:
        minutes = round(value / 60)
        return f"{minutes // 60}:{minutes % 60:02d}"
    return f"{value:,.0f}"
