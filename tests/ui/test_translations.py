"""The catalogues of the windows: complete, in line with the strings in the program, and fit for every screen."""

import ast
import importlib
import re
import shutil
import string
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from agent_console.domain.desk import Desk
from agent_console.domain.seat import SeatStatus
from agent_console.exchange.library import Library, load_library
from agent_console.resources import resources_folder
from agent_console.ui.call.screen import CallScreen
from agent_console.ui.language import LANGUAGES
from agent_console.ui.setup.view import SetupView
from agent_console.ui.sign_in.view import SignInView
from agent_console.ui.wording import Wording
from tests.builders import a_hotline, a_person, a_seat

PROJECT = Path(__file__).resolve().parents[2]
sys.path.append(str(PROJECT / "packaging"))
translations = importlib.import_module("translations")

CATALOGUES = PROJECT / "resources" / "i18n"
CHINESE = ("zh_CN", "zh_TW")


@dataclass(frozen=True)
class Message:
    context: str
    source: str
    forms: tuple[str, ...]
    finished: bool
    counted: bool


def messages(language: str, folder: Path = CATALOGUES) -> list[Message]:
    root = ET.parse(folder / f"agent_console_{language}.ts").getroot()
    found = []
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found.append(
                Message(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    tuple(forms),
                    translation.get("type") is None,
                    message.get("numerus") == "yes",
                )
            )
    return found


# --- the catalogues and the program ---------------------------------------------------------------------------------


def test_the_catalogues_hold_exactly_the_strings_of_the_windows(tmp_path: Path) -> None:
    for file in CATALOGUES.glob("*.ts"):
        shutil.copy(file, tmp_path)
    translations.update(tmp_path)
    for language in LANGUAGES:
        now = {(one.context, one.source, one.counted) for one in messages(language, tmp_path)}
        kept = {(one.context, one.source, one.counted) for one in messages(language)}
        assert now == kept, "run `.venv/bin/python packaging/translations.py update`, translate, then `release`"


def test_a_console_that_is_open_keeps_the_words_it_reads_in_when_new_ones_are_made(tmp_path: Path) -> None:
    for file in CATALOGUES.glob("*.ts"):
        shutil.copy(file, tmp_path)
    compiled = tmp_path / "agent_console_en.qm"
    compiled.write_bytes(b"the words before")
    with compiled.open("rb") as read_in:
        translations.release(tmp_path)
        assert read_in.read() == b"the words before"
    assert compiled.read_bytes() == (CATALOGUES / compiled.name).read_bytes()
    assert {file.suffix for file in tmp_path.iterdir()} == {".ts", ".qm"}


def test_no_string_is_hidden_from_the_catalogues() -> None:
    """Qt's tool does not see a string inside an f-string, and makes a wrong one of an f-string or a variable."""
    known = {(one.context, one.source) for one in messages("zh_CN")}
    hidden = []
    for file in translations.sources():
        for context, source, line in _asked_for(ast.parse(file.read_text(encoding="utf-8"))):
            if (context, source) not in known:
                hidden.append(f"{file.relative_to(PROJECT)}:{line}: {context} {source!r}")
    assert not hidden, "\n".join(hidden)


def _asked_for(tree: ast.AST, context: str = "") -> Iterator[tuple[str, str | None, int]]:
    """(context, source, line) of every call that translates; None for a source that is no plain string."""
    for node in ast.iter_child_nodes(tree):
        inside = node.name if isinstance(node, ast.ClassDef) else context
        if isinstance(node, ast.Call):
            words = [_plain(argument) for argument in node.args]
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name == "tr":
                yield inside, words[0], node.lineno
            elif name in ("QT_TRANSLATE_NOOP", "translate") and len(words) > 1:
                yield str(words[0]), words[1], node.lineno
        yield from _asked_for(node, inside)


def _plain(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_translated(language: str) -> None:
    left = [one for one in messages(language) if not one.finished or not all(form.strip() for form in one.forms)]
    assert not left


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_fills_in_the_same_facts(language: str) -> None:
    for message in messages(language):
        for form in message.forms:
            assert _facts(form) == _facts(message.source), message


def _facts(text: str) -> set[str]:
    fields = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    return fields | set(re.findall(r"%L?n", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_a_mnemonic_where_the_source_has_one(language: str) -> None:
    for message in messages(language):
        for form in message.forms:
            assert re.findall("&(.)", form.lower()) == re.findall("&(.)", message.source.lower()), message


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_catalogue_says_what_the_readable_one_says(qapp: QApplication, language: str) -> None:
    del qapp
    compiled = QTranslator()
    assert compiled.load(f"agent_console_{language}", str(CATALOGUES)), "run `packaging/translations.py release`"
    for message in messages(language):
        for form, count in zip(message.forms, (1, 2) if message.counted else (-1,), strict=False):
            assert compiled.translate(message.context, message.source, "", count) == form, "run `release`"


def test_the_kept_and_the_compiled_catalogues_belong_together() -> None:
    assert {file.stem for file in CATALOGUES.glob("*.ts")} == {file.stem for file in CATALOGUES.glob("*.qm")}
    assert len(list(CATALOGUES.glob("*.ts"))) == len(LANGUAGES)


# --- the words ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("language", "character_set"), [("zh_CN", "gb2312"), ("zh_TW", "big5")])
def test_simplified_and_traditional_characters_do_not_mix(language: str, character_set: str) -> None:
    for message in messages(language):
        for letter in re.findall("[\u4e00-\u9fff]", "".join(message.forms)):
            assert letter.encode(character_set, "replace") != b"?", f"{letter} in {message}"


@pytest.mark.parametrize(
    ("language", "foreign"),
    [
        ("zh_TW", ("軟件", "文件", "默認", "信息", "網絡", "服務器", "保存", "屏幕", "鼠標", "字符", "質檢")),
        ("zh_CN", ("软体", "档案", "预设", "资讯", "网路", "伺服器", "储存", "萤幕", "滑鼠", "字元", "品管")),
    ],
)  # fmt: skip
def test_each_side_of_the_strait_reads_its_own_words(language: str, foreign: tuple[str, ...]) -> None:
    for message in messages(language):
        assert not [word for word in foreign if word in "".join(message.forms)], message


# --- the screens ----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(resources_folder())


def sign_in(library: Library, language: str) -> QWidget:
    del library, language
    return SignInView(Wording(QApplication.translate))


def first_run(library: Library, language: str) -> QWidget:
    del library
    return SetupView(Wording(QApplication.translate), language)


def call(library: Library, language: str) -> CallScreen:
    desk = Desk(a_hotline(name="10000", language=language), a_person(name="1001"))
    screen = CallScreen(desk, library, Wording(QApplication.translate), language, lambda: 0.0, lambda: None)
    screen.header.show_seat(a_seat(status=SeatStatus.READY))
    return screen


SCREENS = [pytest.param(screen, id=screen.__name__) for screen in (sign_in, first_run, call)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("screen", SCREENS)
def test_no_two_inputs_of_a_screen_share_a_mnemonic(
    qtbot: QtBot,
    speak: Callable[[str], None],
    library: Library,
    screen: Callable[[Library, str], QWidget],
    language: str,
) -> None:
    speak(language)
    widget = screen(library, language)
    qtbot.addWidget(widget)
    found = _mnemonics(widget)
    assert len(found) >= 3
    assert not [letter for letter, count in Counter(found).items() if count > 1], found


def _mnemonics(widget: QWidget) -> list[str]:
    texts = [label.text() for label in widget.findChildren(QLabel) if label.buddy() is not None]
    texts += [button.text() for button in widget.findChildren(QAbstractButton)]
    return [letter.upper() for text in texts for letter in re.findall("&(?!&)(.)", text.replace("&&", ""))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_entry_of_the_pause_menu_has_a_digit_of_its_own(
    qtbot: QtBot, speak: Callable[[str], None], library: Library, language: str
) -> None:
    speak(language)
    screen = call(library, language)
    qtbot.addWidget(screen)
    (menu,) = [menu for menu in screen.findChildren(QMenu) if "&1" in " ".join(one.text() for one in menu.actions())]
    digits = [found[1] for action in menu.actions() if (found := re.match("&(.)", action.text()))]
    assert digits == [str(number) for number in range(1, len(library.catalogue.pauses) + 1)]


LATIN_ON_PURPOSE = re.compile(
    r"\b(?:F\d{1,2}|Ctrl|Enter|Esc|Backspace|English|[A-Z])\b|C20\d{6}|qt|br"  # keys, a language's own name, mnemonics
)


@pytest.mark.parametrize("language", CHINESE)
@pytest.mark.parametrize("screen", SCREENS)
def test_no_english_is_left_on_a_chinese_screen(
    qtbot: QtBot,
    speak: Callable[[str], None],
    library: Library,
    screen: Callable[[Library, str], QWidget],
    language: str,
) -> None:
    speak(language)
    widget = screen(library, language)
    qtbot.addWidget(widget)
    left = [text for text in _everything_said(widget) if re.search("[A-Za-z]", LATIN_ON_PURPOSE.sub("", text))]
    assert not left


def _everything_said(widget: QWidget) -> Iterator[str]:
    for one in [widget, *widget.findChildren(QWidget)]:
        yield from (unescape(re.sub("<[^>]*>", "", one.toolTip())), one.accessibleName(), one.accessibleDescription())
        if isinstance(one, QLabel | QAbstractButton):
            yield one.text()
        if isinstance(one, QLineEdit | QPlainTextEdit):
            yield one.placeholderText()
    for action in widget.findChildren(QAction):
        yield action.text()


def test_switching_the_language_reaches_an_open_call_screen(
    qtbot: QtBot, speak: Callable[[str], None], library: Library
) -> None:
    screen = call(library, "zh_CN")
    qtbot.addWidget(screen)
    assert screen.bar.answer.text() == "Answer  F2"
    speak("zh_CN")
    QApplication.sendPostedEvents()
    assert screen.bar.answer.text() == "接听  F2"


def test_english_counts_properly(qtbot: QtBot, speak: Callable[[str], None]) -> None:
    del qtbot
    speak("en")
    said = [QApplication.translate("HeaderView", "Today %n call(s)", "", count) for count in (0, 1, 2)]
    assert said == ["Today 0 calls", "Today 1 call", "Today 2 calls"]
