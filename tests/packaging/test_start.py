"""Starting the console: what needs a display, what goes off-screen, what passes through."""

import pytest
import start
from set_up_error import SetUpError
from start import wants_a_server, window_settings
from system import FONT, Part, Without

CURSOR = Part("libxcb-cursor.so.0", ("libxcb-cursor0",), Without.NO_WINDOW, lambda _: False)
GL = Part("libGL.so.1", ("libgl1",), Without.NO_QT, lambda _: False)
OFF_SCREEN = {"QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "is_reachable", lambda environ: False)


@pytest.fixture
def a_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "is_reachable", lambda environ: True)


@pytest.mark.usefixtures("no_display")
@pytest.mark.parametrize("command", ["setup", "staff", "status", "export", "verify", "sample", "check", "--version"])
def test_commands_without_a_window_need_neither_display_nor_qt(command: str) -> None:
    assert window_settings(command, {}, (GL, CURSOR, FONT)) == {}


@pytest.mark.usefixtures("no_display")
def test_without_a_display_one_sentence_offers_the_tour() -> None:
    with pytest.raises(SetUpError, match=r"no display here.*run\.py tour --output DIR"):
        window_settings(None, {}, ())


@pytest.mark.usefixtures("no_display")
def test_without_a_display_the_tour_goes_off_screen() -> None:
    assert window_settings("tour", {}, ()) == OFF_SCREEN


@pytest.mark.usefixtures("a_display")
def test_with_a_display_nothing_is_changed() -> None:
    assert window_settings(None, {}, (FONT,)) == {}
    assert window_settings("tour", {}, (FONT,)) == {}


@pytest.mark.usefixtures("a_display")
def test_missing_window_libraries_stop_windows_but_not_the_tour() -> None:
    assert window_settings("tour", {}, (CURSOR,)) == OFF_SCREEN
    with pytest.raises(SetUpError, match="windows cannot open"):
        window_settings(None, {}, (CURSOR,))


@pytest.mark.usefixtures("a_display")
@pytest.mark.parametrize("command", [None, "tour"])
def test_without_qts_own_libraries_nothing_that_draws_can_start(command: str | None) -> None:
    with pytest.raises(SetUpError, match="windows cannot open"):
        window_settings(command, {}, (GL,))


@pytest.mark.parametrize(
    ("args", "environ", "server"),
    [
        ([], {}, False),
        (["--database", "sqlite:///a.db"], {}, False),
        (["--database", "postgresql+psycopg://host/db"], {}, True),
        (["--database=postgresql+psycopg://host/db", "status"], {}, True),
        ([], {"AGENT_CONSOLE_DATABASE": "postgresql+psycopg://host/db"}, True),
    ],
)
def test_the_driver_for_postgresql_comes_when_it_is_asked_for(
    args: list[str], environ: dict[str, str], server: bool
) -> None:
    assert wants_a_server(args, environ) is server
