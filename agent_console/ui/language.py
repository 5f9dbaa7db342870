"""The language of the windows: chosen once, switched live, English where a translation is missing."""

from collections.abc import Sequence

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from agent_console.resources import resources_folder

LANGUAGES = ("en", "zh_CN", "zh_TW")
_SOURCE = "en"  # the strings in the program
_TRADITIONAL = {"hant", "tw", "hk", "mo"}


def language_for(option: str | None, system: Sequence[str]) -> str:
    """One of LANGUAGES: the person's `option` if it is one, else the first of the `system`'s that is near one.

    `system` are names such as zh-Hant-HK or en_GB, most wanted first. Hong Kong and Macao read zh_TW.
    """
    wanted = [option] if option else []
    for name in [*wanted, *system]:
        first, *rest = name.replace("_", "-").lower().split("-")
        if first == "zh":
            if "hans" in rest:
                return "zh_CN"
            return "zh_TW" if _TRADITIONAL & set(rest) else "zh_CN"
        if first == _SOURCE:
            return _SOURCE
    return _SOURCE


def system_languages() -> list[str]:
    """What the desktop asks for, most wanted first."""
    return QLocale.system().uiLanguages()


class Language(QObject):
    """Installs the translators of one language. Qt sends LanguageChange to every widget; `changed` (str) tells the
    rest, such as the theme's fonts.
    """

    changed = Signal(str)

    def __init__(self, app: QApplication, language: str) -> None:
        super().__init__(app)
        self._app = app
        self._translators: list[QTranslator] = []
        self.current = _SOURCE
        self.show_language(language)

    def show_language(self, language: str) -> None:
        """Switch to `language`, one of LANGUAGES, without a restart. Raises ValueError for another."""
        if language not in LANGUAGES:
            raise ValueError(language)
        for translator in self._translators:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._translators = self._load(language)
        for translator in self._translators:
            self._app.installTranslator(translator)
        QLocale.setDefault(QLocale(language))
        if language != self.current:
            self.current = language
            self.changed.emit(language)

    def _load(self, language: str) -> list[QTranslator]:
        """Qt's own words (buttons, menus of inputs) first: the last installed is asked first. English has plurals."""
        places = [
            (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            (f"agent_console_{language}", str(resources_folder() / "i18n")),
        ]
        loaded = []
        for name, folder in places:
            translator = QTranslator(self)
            if translator.load(name, folder):
                loaded.append(translator)
        return loaded
