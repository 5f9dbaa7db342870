"""Which language the windows speak, and switching it while they are open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from agent_console.ui import language as language_module
from agent_console.ui.language import Language, language_for, system_languages


@pytest.mark.parametrize(
    ("option", "system", "language"),
    [
        (None, ["zh-CN"], "zh_CN"),
        (None, ["zh-Hans-CN", "zh-CN", "zh"], "zh_CN"),
        (None, ["zh-Hans-HK"], "zh_CN"),
        (None, ["zh_SG"], "zh_CN"),
        (None, ["zh"], "zh_CN"),
        (None, ["zh-TW"], "zh_TW"),
        (None, ["zh_HK"], "zh_TW"),
        (None, ["zh-MO"], "zh_TW"),
        (None, ["zh-Hant"], "zh_TW"),
        (None, ["en-GB", "zh-CN"], "en"),
        (None, ["de-DE", "zh-TW"], "zh_TW"),
        (None, ["de-DE"], "en"),
        (None, ["C"], "en"),
        (None, [], "en"),
        ("zh_TW", ["zh-CN"], "zh_TW"),
        ("en", ["zh-CN"], "en"),
        ("", ["zh-CN"], "zh_CN"),
    ],
)
def test_the_option_decides_then_the_system(option: str | None, system: list[str], language: str) -> None:
    assert language_for(option, system) == language


def test_the_system_names_its_languages() -> None:
    assert all(isinstance(name, str) for name in system_languages())


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Language]:
    locale = QLocale()
    spoken = Language(qapp, "en")
    yield spoken
    spoken.show_language("en")
    shiboken6.delete(spoken)
    QLocale.setDefault(locale)


class Window(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.asked = 0

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.asked += 1


def button_text() -> str:
    return QCoreApplication.translate("QPlatformTheme", "Cancel")


def test_switching_changes_qts_own_words_tells_the_windows_and_goes_back(qtbot: QtBot, spoken: Language) -> None:
    window = Window()
    qtbot.addWidget(window)
    told: list[str] = []
    spoken.changed.connect(told.append)
    english = button_text()
    spoken.show_language("zh_CN")
    QCoreApplication.sendPostedEvents()
    assert button_text() == "取消"
    assert window.asked >= 1
    spoken.show_language("zh_TW")
    assert button_text() == "取消"
    spoken.show_language("en")
    assert button_text() == english == "Cancel"
    assert told == ["zh_CN", "zh_TW", "en"]


def test_new_dialogs_have_buttons_in_the_language(qtbot: QtBot, spoken: Language) -> None:
    spoken.show_language("zh_CN")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert "取消" in box.buttons()[0].text()


def test_a_missing_catalogue_leaves_english(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, spoken: Language) -> None:
    monkeypatch.setattr(language_module, "resources_folder", lambda: tmp_path)
    spoken.show_language("zh_TW")
    assert QCoreApplication.translate("Notice", "Dismiss the message") == "Dismiss the message"
    assert spoken.current == "zh_TW"


def test_an_unknown_language_is_refused(spoken: Language) -> None:
    with pytest.raises(ValueError, match="fr"):
        spoken.show_language("fr")
    assert spoken.current == "en"
