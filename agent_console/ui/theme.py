"""How the windows look: Fusion with the console's own light or dark colours, following the system live."""

import weakref
from enum import StrEnum
from string import Template

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication

from agent_console.resources import resources_folder
from agent_console.ui.colours import DARK, LIGHT, Colours, palette_of, with_high_contrast
from agent_console.ui.fonts import font_for

_HALF = 128


class Scheme(StrEnum):
    """What a person set; SYSTEM follows the desktop where it tells."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Dresses one application. `changed` (Colours) tells views that paint for themselves."""

    changed = Signal(object)

    def __init__(self, app: QApplication, *, scheme: Scheme = Scheme.SYSTEM, language: str = "en") -> None:
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        self._system_font = app.font()
        self._dark_desktop = _is_dark(app.palette())
        self._icons: weakref.WeakKeyDictionary[QAbstractButton | QAction, tuple[str, str]] = weakref.WeakKeyDictionary()
        self.colours = self._wanted()
        app.setStyle("Fusion")
        self._dress()
        self.show_language(language)
        app.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def scheme(self) -> Scheme:
        return self._scheme

    def choose(self, scheme: Scheme) -> None:
        """Take a person's setting, at once and without a restart."""
        self._scheme = scheme
        self._follow()

    def show_language(self, language: str) -> None:
        """Ask for the fonts of en, zh_CN or zh_TW."""
        self._app.setFont(font_for(language, self._system_font))

    def icon(self, name: str, colour: str = "text") -> QIcon:
        """An icon in today's `colour` (a name of Colours); for one that changes with them see `give_icon`."""
        from agent_console.ui.icons import icon  # brings Qt's SVG along

        return icon(name, self.colours, getattr(self.colours, colour))

    def give_icon(self, target: QAbstractButton | QAction, name: str, colour: str = "text") -> None:
        """Put the icon `name` on `target` and keep it in the colours of the day (`on_accent` for primary buttons)."""
        self._icons[target] = (name, colour)
        target.setIcon(self.icon(name, colour))

    def _wanted(self) -> Colours:
        hints = self._app.styleHints()
        accessibility = getattr(hints, "accessibility", None)  # since Qt 6.10
        strong = (
            accessibility is not None and accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        )
        return colours_for(self._scheme, hints.colorScheme(), dark_desktop=self._dark_desktop, strong=strong)

    def _follow(self, _scheme: object = None) -> None:
        wanted = self._wanted()
        if wanted == self.colours:
            return
        self.colours = wanted
        self._dress()
        for target, (name, colour) in list(self._icons.items()):
            if shiboken6.isValid(target):
                target.setIcon(self.icon(name, colour))
        self.changed.emit(wanted)

    def _dress(self) -> None:
        self._app.setPalette(palette_of(self.colours))
        self._app.setStyleSheet(style_sheet(self.colours))


def colours_for(scheme: Scheme, told: Qt.ColorScheme, *, dark_desktop: bool, strong: bool) -> Colours:
    """The colours for a person's setting, what the desktop tells, and what its palette looked like if it tells
    nothing; `strong` when it asks for high contrast.
    """
    dark = told == Qt.ColorScheme.Dark or (told == Qt.ColorScheme.Unknown and dark_desktop)
    if scheme is not Scheme.SYSTEM:
        dark = scheme is Scheme.DARK
    colours = DARK if dark else LIGHT
    return with_high_contrast(colours) if strong else colours


def style_sheet(colours: Colours) -> str:
    """resources/styles/console.qss with its names filled in. Raises KeyError for a name that is no colour."""
    sheet = (resources_folder() / "styles" / "console.qss").read_text(encoding="utf-8")
    names = {name: getattr(colours, name) for name in Colours.__slots__ if name != "dark"}
    shade = "dark" if colours.dark else "light"
    return Template(sheet).substitute(names, icons=(resources_folder() / "icons").as_posix(), shade=shade)


def _is_dark(palette: QPalette) -> bool:
    return palette.color(QPalette.ColorRole.Window).lightness() < _HALF
