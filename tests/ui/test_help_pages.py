"""The help pages: there in every language, with every key, and with examples that the console accepts."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from agent_console.domain.script import Script
from agent_console.exchange.library import load_library
from agent_console.exchange.phrases_of_day import prove_draft
from agent_console.resources import resources_folder
from agent_console.ui.call.actions import VERBS
from agent_console.ui.call.script_view import NEXT_KEY
from agent_console.ui.export.actions import KEYS as EXPORT_KEYS
from agent_console.ui.help_window import HelpWindow
from agent_console.ui.language import LANGUAGES
from agent_console.ui.marks.own_actions import KEYS as OWN_MARK_KEYS
from agent_console.ui.marks.room_actions import KEYS as MARK_KEYS
from agent_console.ui.own_marks_page import KEY as OWN_MARKS_KEY
from agent_console.ui.phrases.trial_pane import Running
from agent_console.ui.phrases.view import PhraseListView
from agent_console.ui.review.actions import KEYS as REVIEW_KEYS
from agent_console.ui.review.review_page import NEXT_TAB, PREVIOUS_TAB
from agent_console.ui.review_page import KEY as REVIEW_KEY
from agent_console.ui.rules.actions import KEYS as RULES_KEYS
from agent_console.ui.staff.actions import KEYS as STAFF_KEYS

Speak = Callable[[str], None]
HELP = resources_folder() / "help"
PAGES = (
    "call",
    "duty",
    "escalation",
    "export",
    "floor",
    "handover",
    "incident",
    "journal",
    "marks",
    "own-marks",
    "phrases",
    "queue",
    "reports",
    "review",
    "rules",
    "sign-in",
    "staff",
)
EXAMPLE = re.compile(r"^```toml\n# (\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def page(language: str, name: str) -> str:
    return (HELP / language / f"{name}.md").read_text(encoding="utf-8")


def headings(text: str) -> list[int]:
    """How deep each heading is, in the order of the page; a comment in an example is none."""
    outside = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    return [len(found) for found in re.findall(r"^(#+) ", outside, re.MULTILINE)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_the_same_pages(language: str) -> None:
    assert {file.name for file in (HELP / language).iterdir()} == {f"{name}.md" for name in PAGES}


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_says_the_same_things_in_every_language(language: str, name: str) -> None:
    english, translated = page("en", name), page(language, name)
    assert headings(translated) == headings(english)
    assert headings(translated)[0] == 1
    for mark in (r"^\d\. ", r"^- ", r"^```"):
        assert len(re.findall(mark, translated, re.MULTILINE)) == len(re.findall(mark, english, re.MULTILINE)), mark


@pytest.mark.parametrize("verb", [*[verb.key for verb in VERBS], NEXT_KEY])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_the_call_screen_names_every_key(language: str, verb: str) -> None:
    key = re.escape(verb.replace("Return", "Enter"))
    assert re.search(rf"\*\*{key}\*\*", page(language, "call"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_the_list_editor_names_every_key_and_button(qtbot: QtBot, speak: Speak, language: str) -> None:
    speak(language)
    view = PhraseListView(language)
    qtbot.addWidget(view)
    view.trial.show_running(Running.TRIAL)
    names = {plain(button.text()) for button in view.findChildren(QPushButton)}
    view.trial.show_running(Running.RERUN)
    names |= {plain(button.text()) for button in view.findChildren(QPushButton)}
    assert len(names) == 9
    text = page(language, "phrases")
    for name in names:
        assert re.search(rf"\*\*{re.escape(name)}.{{0,4}}\*\*", text), name
    for action in view.keys.values():
        assert re.search(rf"\*\*{action.shortcut().toString()}[:：]?\*\*", text)


def plain(text: str) -> str:
    """What a button is called, without its keys, its number and what is said in brackets."""
    name = re.sub(r"\(&.\)|&|  .*| ?[(（].*", "", text)
    return re.sub(r" ?\d+.*", "", name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_of_the_list_editor_is_taken_as_it_stands(language: str, tmp_path: Path) -> None:
    (rule,) = re.findall(r"^```toml\n(.*?)^```$", page(language, "phrases"), re.MULTILINE | re.DOTALL)
    proven = prove_draft(tmp_path, tmp_path, rule)
    assert proven.faults == ()
    assert proven.phrases.rules[-1].id == "own-plan-is-so"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_examples_of_own_files_are_taken_as_they_stand(language: str, tmp_path: Path) -> None:
    examples = EXAMPLE.findall(page(language, "call"))
    assert [file.partition("/")[0] for file, _ in examples] == ["scripts", "announcements", "catalogue"]
    for file, text in examples:
        (tmp_path / file).parent.mkdir()
        (tmp_path / file).write_text(text, encoding="utf-8")
    library = load_library(resources_folder(), tmp_path)
    assert library.faults == ()
    script = library.script("water-cut", language)
    assert isinstance(script, Script)
    assert script.language == language
    assert library.announcements[-1].text_language == language
    assert " ▸ " in library.catalogue.path_in("water.cut", language)


@pytest.mark.parametrize(("language", "character_set"), [("zh_CN", "gb2312"), ("zh_TW", "big5")])
@pytest.mark.parametrize("name", PAGES)
def test_simplified_and_traditional_characters_do_not_mix(language: str, character_set: str, name: str) -> None:
    for letter in re.findall("[\u4e00-\u9fff]", page(language, name)):
        assert letter.encode(character_set, "replace") != b"?", letter


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_shows_the_page_of_its_language(qtbot: QtBot, language: str, name: str) -> None:
    window = HelpWindow(language)
    qtbot.addWidget(window)
    window.open_page(name, ())
    title = page(language, name).splitlines()[0].removeprefix("# ")
    text = window.findChild(QTextBrowser, "helpText")
    assert text is not None
    assert text.toPlainText().startswith(title)


@pytest.mark.parametrize("key", [*REVIEW_KEYS.values(), NEXT_TAB, PREVIOUS_TAB, REVIEW_KEY])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_the_review_names_every_key(language: str, key: str) -> None:
    assert f"**{key.replace('Return', 'Enter')}**" in page(language, "review")


@pytest.mark.parametrize("key", [*MARK_KEYS.values(), *(f"Ctrl+{number}" for number in range(1, 4)), "Ctrl+N"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_marks_names_every_key(language: str, key: str) -> None:
    assert f"**{key.replace('Return', 'Enter')}**" in page(language, "marks")


@pytest.mark.parametrize("key", [*OWN_MARK_KEYS.values(), OWN_MARKS_KEY])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_own_marks_names_every_key(language: str, key: str) -> None:
    assert f"**{key.replace('Return', 'Enter')}**" in page(language, "own-marks")


@pytest.mark.parametrize("key", [*EXPORT_KEYS.values(), "Ctrl+E"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_exports_names_every_key(language: str, key: str) -> None:
    assert f"**{key.replace('Return', 'Enter')}**" in page(language, "export")


@pytest.mark.parametrize("key", RULES_KEYS.values())
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_the_rules_names_every_key(language: str, key: str) -> None:
    assert f"**{key.replace('Return', 'Enter')}**" in page(language, "rules")


@pytest.mark.parametrize("key", STAFF_KEYS.values())
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_the_staff_names_every_key(language: str, key: str) -> None:
    assert f"**{key}**" in page(language, "staff")
