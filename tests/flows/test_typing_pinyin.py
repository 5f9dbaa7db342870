"""Chinese typed with a real fcitx5: it arrives, and a word in the making is never lost and never doubled."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.flows.desktop import Desktop, Typing, missing_programs, small_desktop, start_fcitx

NEEDED = ("fcitx5", "fcitx5-remote", "Xvfb", "openbox", "dbus-daemon", "xdotool", "xprop")
FCITX_DESKTOP = {"XMODIFIERS": "@im=fcitx", "QT_IM_MODULE": "fcitx", "GTK_IM_MODULE": "fcitx"}

pytestmark = pytest.mark.skipif(
    bool(missing_programs(*NEEDED)), reason=f"not installed: {', '.join(missing_programs(*NEEDED))}"
)


@pytest.fixture(scope="module")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    with small_desktop(tmp_path_factory.mktemp("desktop")) as desktop:
        start_fcitx(desktop)
        yield desktop


@pytest.fixture
def window(desktop: Desktop) -> Iterator[Typing]:
    with Typing.started(desktop, **FCITX_DESKTOP) as window:
        yield window


def composing(letters: str) -> Callable[[dict[str, Any]], bool]:
    """The letters are on the screen, not yet committed; fcitx sets spaces between syllables."""
    return lambda state: state["composing"].replace(" ", "") == letters


def after_everything(desktop: Desktop, window: Typing) -> dict[str, Any]:
    """The state once the input method has nothing left to send: a whole word typed afterwards has arrived."""
    window.click("line")
    window.until(lambda state: state["focus"] == "line", "the focus in the line")
    before = window.state()["line"]
    desktop.type("nihao")
    window.until(composing("nihao"), "letters in the line")
    desktop.key("space")
    return window.until(lambda state: state["line"] == before + "你好", "the word in the line")


def compose_in_note(desktop: Desktop, window: Typing) -> str:
    """Type 你好 whole and then the letters of another word; gives the letters as they are shown."""
    desktop.type("nihao")
    window.until(composing("nihao"), "letters in the note")
    desktop.key("space")
    window.until(lambda state: state["note"] == "你好", "the word in the note")
    desktop.type("zhongguo")
    shown: str = window.until(composing("zhongguo"), "more letters in the note")["composing"]
    return shown


def test_pinyin_and_space_give_the_word(desktop: Desktop, window: Typing) -> None:
    desktop.type("nihao")
    window.until(composing("nihao"), "the letters")
    desktop.key("space")
    state = window.until(lambda state: state["note"] == "你好", "the word")
    assert state["composing"] == ""


@pytest.mark.parametrize("button", ["quiet", "button"])
def test_a_click_on_a_button_keeps_the_letters_before_the_button_acts(
    desktop: Desktop, window: Typing, button: str
) -> None:
    letters = compose_in_note(desktop, window)
    window.click(button)
    state = window.until(lambda state: state["acts"], "the button's act")
    assert state["acts"] == [[button, "你好" + letters]]
    assert after_everything(desktop, window)["note"] == "你好" + letters


def test_a_function_key_keeps_the_letters_before_its_action(desktop: Desktop, window: Typing) -> None:
    letters = compose_in_note(desktop, window)
    desktop.key("F9")
    state = window.until(lambda state: state["acts"], "the action")
    assert state["acts"] == [["F9", "你好" + letters]]
    assert after_everything(desktop, window)["note"] == "你好" + letters


def test_control_return_loses_no_letter(desktop: Desktop, window: Typing) -> None:
    compose_in_note(desktop, window)
    desktop.key("ctrl+Return")  # taken by the input method, which commits what was typed
    window.until(lambda state: not state["composing"], "the end of composing")
    desktop.key("ctrl+Return")
    state = window.until(lambda state: state["acts"], "the action")
    assert state["acts"][-1][1].replace(" ", "") == "你好zhongguo"
    assert after_everything(desktop, window)["note"].replace(" ", "") == "你好zhongguo"


def test_a_click_into_another_input_leaves_the_letters_where_they_were_typed(desktop: Desktop, window: Typing) -> None:
    letters = compose_in_note(desktop, window)
    window.click("line")
    window.until(lambda state: state["note"] == "你好" + letters, "the letters in the note")
    state = after_everything(desktop, window)
    assert (state["note"], state["line"]) == ("你好" + letters, "你好")


def test_a_click_elsewhere_in_the_same_note_keeps_the_letters(desktop: Desktop, window: Typing) -> None:
    letters = compose_in_note(desktop, window)
    window.click("note")
    window.until(lambda state: state["note"] == "你好" + letters, "the letters in the note")
    assert after_everything(desktop, window)["note"] == "你好" + letters


def test_another_window_in_front_keeps_the_letters(desktop: Desktop, window: Typing) -> None:
    letters = compose_in_note(desktop, window)
    with Typing.started(desktop, **FCITX_DESKTOP) as other:
        window.until(lambda state: state["note"] == "你好" + letters, "the letters in the note")
        desktop.type("nihao")
        other.until(composing("nihao"), "letters in the other window")
        desktop.key("space")
        other.until(lambda state: state["note"] == "你好", "the word in the other window")
    assert window.state()["note"] == "你好" + letters


def test_the_draft_holds_the_letters_and_its_beat_leaves_them_alone(desktop: Desktop, window: Typing) -> None:
    letters = compose_in_note(desktop, window)
    window.until(lambda state: state["drafts"][-1] == "你好" + letters, "the letters in the draft")
    beats = window.state()["beats"]
    state = window.until(lambda state: state["beats"] >= beats + 4, "four more beats")
    assert state["composing"] == letters
    desktop.key("space")
    assert window.until(lambda state: not state["composing"], "the word")["note"] == "你好中国"


def test_letters_in_a_line_are_kept_too(desktop: Desktop, window: Typing) -> None:
    window.click("line")
    window.until(lambda state: state["focus"] == "line", "the focus in the line")
    desktop.type("zhongguo")
    letters = window.until(composing("zhongguo"), "the letters")["composing"]
    window.click("quiet")
    window.until(lambda state: state["line"] == letters, "the letters in the line")
    assert after_everything(desktop, window)["line"] == letters + "你好"
