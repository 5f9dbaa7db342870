"""The icons (resources/icons, SVG drawn in currentColor) in the colour of the text they stand beside."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from agent_console.resources import resources_folder
from agent_console.ui.colours import Colours

_SIZES = (16, 20, 24, 32, 48, 64)  # pixels: 16 and 24 at 100 % up to 200 % and more


def icon(name: str, colours: Colours, colour: str | None = None) -> QIcon:
    """The icon `name` in `colour` (#RRGGBB, the text's by default), greyed while disabled.

    Raises FileNotFoundError for a name that is not shipped.
    """
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_picture(name, colour or colours.text, size), QIcon.Mode.Normal)
        made.addPixmap(_picture(name, colours.disabled, size), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """One picture for a label: `size` in device-independent pixels, sharp on a screen of `ratio`."""
    picture = QPixmap(_picture(name, colour, round(size * ratio)))
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=512)
def _picture(name: str, colour: str, size: int) -> QPixmap:
    svg = (resources_folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    return picture
