"""Light and dark: readable in both, switched live, whole."""

import re
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QFont, QFontDatabase, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from agent_console.resources import resources_folder
from agent_console.ui import fonts
from agent_console.ui.colours import DARK, LIGHT, Colours, palette_of, with_high_contrast
from agent_console.ui.icons import icon, pixmap
from agent_console.ui.theme import Scheme, Theme, colours_for, style_sheet

SHADES = [LIGHT, DARK, with_high_contrast(LIGHT), with_high_contrast(DARK)]
GROUNDS = ["window", "base", "alternate", "raised"]
TONES = ["error", "warning", "success", "info"]


def luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    ink = QColor(colour)
    red, green, blue = linear(ink.redF()), linear(ink.greenF()), linear(ink.blueF())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_measured_as_the_standard_says() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colours", SHADES)
def test_text_can_be_read_on_every_ground(colours: Colours) -> None:
    pairs = [(ink, ground) for ink in ("text", "muted") for ground in GROUNDS]
    pairs += [("text", "pressed"), ("on_accent", "accent")]
    pairs += [(tone, ground) for tone in TONES for ground in ["window", "base", f"{tone}_ground"]]
    pairs += [("text", f"{tone}_ground") for tone in TONES]
    low = {pair: ratio for pair in pairs if (ratio := between(colours, *pair)) < 4.5}
    assert low == {}


@pytest.mark.parametrize("colours", SHADES)
def test_controls_focus_and_marks_can_be_seen_on_every_ground(colours: Colours) -> None:
    pairs = [(ink, ground) for ink in ("control", "accent", "error") for ground in GROUNDS]
    pairs += [(tone, f"{tone}_ground") for tone in TONES]
    low = {pair: ratio for pair in pairs if (ratio := between(colours, *pair)) < 3}
    assert low == {}


def between(colours: Colours, one: str, other: str) -> float:
    return contrast(getattr(colours, one), getattr(colours, other))


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_the_palette_pairs_of_qt_can_be_read(colours: Colours) -> None:
    palette = palette_of(colours)
    role = QPalette.ColorRole
    for ink, ground in [
        (role.WindowText, role.Window), (role.Text, role.Base), (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button), (role.HighlightedText, role.Highlight),
        (role.PlaceholderText, role.Base), (role.ToolTipText, role.ToolTipBase), (role.Link, role.Base),
    ]:  # fmt: skip
        assert contrast(palette.color(ink).name(), palette.color(ground).name()) >= 4.5, (ink, ground)


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_every_name_in_the_style_sheet_is_a_colour_and_every_picture_is_shipped(colours: Colours) -> None:
    sheet = style_sheet(colours)
    assert "$" not in sheet.split("*/", 1)[1]
    pictures = re.findall(r'url\("([^"]+)"\)', sheet)
    assert pictures
    for picture in pictures:
        assert (resources_folder() / "icons" / picture.rsplit("/", 1)[1]).is_file()


def test_a_persons_choice_changes_the_windows_at_once(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    told: list[Colours] = []
    theme.changed.connect(told.append)
    line = QLineEdit()
    qtbot.addWidget(line)
    theme.choose(Scheme.DARK)
    assert told == [DARK]
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.window
    line.show()
    picture = QImage(line.size(), QImage.Format.Format_RGB32)
    line.render(picture)
    middle = picture.pixelColor(line.width() // 2, line.height() // 2)
    assert middle.name().upper() == DARK.base
    theme.choose(Scheme.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == LIGHT.window


@pytest.mark.parametrize(
    ("chosen", "told", "dark_desktop", "wanted"),
    [
        (Scheme.SYSTEM, Qt.ColorScheme.Dark, False, DARK),
        (Scheme.SYSTEM, Qt.ColorScheme.Light, True, LIGHT),
        (Scheme.SYSTEM, Qt.ColorScheme.Unknown, True, DARK),
        (Scheme.SYSTEM, Qt.ColorScheme.Unknown, False, LIGHT),
        (Scheme.LIGHT, Qt.ColorScheme.Dark, True, LIGHT),
        (Scheme.DARK, Qt.ColorScheme.Light, False, DARK),
    ],
)
def test_the_system_is_followed_unless_a_person_chose(
    chosen: Scheme, told: Qt.ColorScheme, dark_desktop: bool, wanted: Colours
) -> None:
    assert colours_for(chosen, told, dark_desktop=dark_desktop, strong=False) == wanted
    strong = colours_for(chosen, told, dark_desktop=dark_desktop, strong=True)
    assert contrast(strong.text, strong.base) == pytest.approx(21)


def test_icons_take_the_colours_of_the_day(qtbot: QtBot, theme: Theme) -> None:
    button, action = QPushButton(), QAction()
    qtbot.addWidget(button)
    theme.give_icon(button, "phone")
    theme.give_icon(action, "phone")
    light = button.icon().pixmap(24, 24).toImage()
    theme.choose(Scheme.DARK)
    for shown in (button.icon(), action.icon()):
        assert shown.pixmap(24, 24).toImage() != light
    assert inked(pixmap("phone", DARK.text, 48).toImage()) == {DARK.text}


def inked(image: QImage) -> set[str]:
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    colours = [image.pixelColor(x, y) for x, y in points]
    return {colour.name().upper() for colour in colours if colour.alpha() == 255}


def test_every_shipped_icon_can_be_drawn_and_has_a_licence_beside_it(qapp: QApplication) -> None:
    names = [path.stem for path in (resources_folder() / "icons").glob("*.svg")]
    assert len(names) > 20
    for name in names:
        assert inked(pixmap(name, "#0A5FBF", 48).toImage()), name
    assert "ISC License" in (resources_folder() / "icons" / "LICENSE-lucide.txt").read_text(encoding="utf-8")
    with pytest.raises(FileNotFoundError):
        icon("no such icon", LIGHT)


INSTALLED = ["WenQuanYi Micro Hei", "Noto Sans CJK TC", "Noto Sans CJK SC", "DejaVu Sans"]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("zh_CN", "Noto Sans CJK SC", "WenQuanYi Micro Hei"),
        ("zh_TW", "Noto Sans CJK TC", "WenQuanYi Micro Hei"),
        ("en", "DejaVu Sans", "Noto Sans CJK SC"),
    ],
)
def test_fonts_follow_the_language(language: str, first: str, second: str) -> None:
    families = fonts.families_for(language, "DejaVu Sans", INSTALLED)
    assert families[:2] == [first, second]
    assert set(families) == set(INSTALLED)


def test_a_family_that_is_not_installed_is_not_asked_for() -> None:
    assert fonts.families_for("zh_CN", "Segoe UI", ["Microsoft YaHei UI"]) == ["Microsoft YaHei UI", "Segoe UI"]


def test_text_is_never_smaller_than_is_good_for_chinese(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert fonts.font_for("zh_CN", QFont("DejaVu Sans", 9)).pointSizeF() == 10.5
    assert fonts.font_for("zh_CN", QFont("DejaVu Sans", 14)).pointSizeF() == 14


def test_a_machine_without_chinese_fonts_is_told_what_to_install(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFontDatabase, "families", lambda *_: [])
    assert fonts.missing_chinese_font()
    assert "fonts-wqy-microhei" in fonts.chinese_font_advice()
