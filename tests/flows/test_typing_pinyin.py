"""Chinese typed with a real fcitx5 and a real ibus: it arrives; a word in the making is neither lost nor doubled."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from tests.flows.desktop import FCITX, IBUS, Desktop, InputMethod, Typing, missing_programs, small_desktop

DESKTOP_PROGRAMS = ("Xvfb", "openbox", "dbus-daemon", "xdotool", "xprop")


@dataclass
class Desk:
    """A desktop with an input method, and the window that is typed into."""

    desktop: Desktop
    method: InputMethod
    window: Typing

    def compose(self, letters: str) -> str:
        """Type letters and wait until they are on the screen, not yet committed; gives them as shown."""
        shows = self.method.shows[letters]
        self.desktop.type(letters)
        self.window.until(lambda state: state["letters"] == list(shows), f"{shows[1]} being composed")
        return shows[1]

    def compose_in_note(self) -> str:
        """Type 你好 whole and then the letters of another word; gives those as shown."""
        self.compose("nihao")
        self.desktop.key("space")
        self.window.until(lambda state: state["note"] == "你好", "the word in the note")
        return self.compose("zhongguo")

    def go_to_line(self) -> None:
        self.window.click("line")
        self.window.until(lambda state: state["focus"] == "line", "the focus in the line")

    def after_everything(self) -> dict[str, Any]:
        """The state once the input method has nothing left to send: a word typed afterwards has arrived."""
        self.go_to_line()
        before = self.window.state()["line"]
        self.compose("nihao")
        self.desktop.key("space")
        return self.window.until(lambda state: state["line"] == before + "你好", "the word in the line")


@pytest.fixture(scope="module", params=[FCITX, IBUS], ids=lambda method: method.name)
def desktop(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    method: InputMethod = request.param
    missing = missing_programs(*DESKTOP_PROGRAMS, *method.programs)
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    with small_desktop(tmp_path_factory.mktemp(method.name)) as desktop:
        method.start(desktop)
        yield desktop


@pytest.fixture
def desk(request: pytest.FixtureRequest, desktop: Desktop) -> Iterator[Desk]:
    method: InputMethod = request.node.callspec.params["desktop"]
    with Typing.started(desktop, **method.environ) as window:
        yield Desk(desktop, method, window)


def test_pinyin_and_space_give_the_word(desk: Desk) -> None:
    desk.compose("nihao")
    desk.desktop.key("space")
    state = desk.window.until(lambda state: state["note"] == "你好", "the word")
    assert state["composing"] == ""


@pytest.mark.parametrize("button", ["quiet", "button"])
def test_a_click_on_a_button_keeps_the_letters_before_the_button_acts(desk: Desk, button: str) -> None:
    letters = desk.compose_in_note()
    desk.window.click(button)
    state = desk.window.until(lambda state: state["acts"], "the button's act")
    assert state["acts"] == [[button, "你好" + letters]]
    assert desk.after_everything()["note"] == "你好" + letters


def test_a_function_key_keeps_the_letters_before_its_action(desk: Desk) -> None:
    letters = desk.compose_in_note()
    desk.desktop.key("F9")
    state = desk.window.until(lambda state: state["acts"], "the action")
    assert state["acts"] == [["F9", "你好" + letters]]
    assert desk.after_everything()["note"] == "你好" + letters


def test_control_return_loses_no_letter(desk: Desk) -> None:
    letters = desk.compose_in_note()
    desk.desktop.key("ctrl+Return")  # fcitx takes it and commits the letters, ibus lets it through to the action
    desk.window.until(lambda state: not state["composing"], "the end of composing")
    desk.desktop.key("ctrl+Return")
    desk.window.until(lambda state: state["acts"], "the action")
    state = desk.after_everything()
    assert {act[1].replace(" ", "") for act in state["acts"]} == {("你好" + letters).replace(" ", "")}
    assert state["note"].replace(" ", "") == ("你好" + letters).replace(" ", "")


def test_a_click_into_another_input_leaves_the_letters_where_they_were_typed(desk: Desk) -> None:
    letters = desk.compose_in_note()
    desk.window.click("line")
    desk.window.until(lambda state: state["note"] == "你好" + letters, "the letters in the note")
    state = desk.after_everything()
    assert (state["note"], state["line"]) == ("你好" + letters, "你好")


def test_a_click_elsewhere_in_the_same_note_keeps_the_letters(desk: Desk) -> None:
    letters = desk.compose_in_note()
    desk.window.click("note")
    desk.window.until(lambda state: state["note"] == "你好" + letters, "the letters in the note")
    assert desk.after_everything()["note"] == "你好" + letters


def test_another_window_in_front_keeps_the_letters(desk: Desk) -> None:
    letters = desk.compose_in_note()
    with Typing.started(desk.desktop, **desk.method.environ) as other:
        desk.window.until(lambda state: state["note"] == "你好" + letters, "the letters in the note")
        Desk(desk.desktop, desk.method, other).after_everything()
        assert other.state()["note"] == ""
    assert desk.window.state()["note"] == "你好" + letters


def test_the_draft_holds_the_letters_and_its_beat_leaves_them_alone(desk: Desk) -> None:
    letters = desk.compose_in_note()
    desk.window.until(lambda state: state["drafts"][-1] == "你好" + letters, "the letters in the draft")
    beats = desk.window.state()["beats"]
    state = desk.window.until(lambda state: state["beats"] >= beats + 4, "four more beats")
    assert state["composing"] == letters
    desk.desktop.key("space")
    assert desk.window.until(lambda state: not state["composing"], "the word")["note"] == "你好中国"


def test_letters_in_a_line_are_kept_too(desk: Desk) -> None:
    desk.go_to_line()
    letters = desk.compose("zhongguo")
    desk.window.click("quiet")
    desk.window.until(lambda state: state["line"] == letters, "the letters in the line")
    assert desk.after_everything()["line"] == letters + "你好"
