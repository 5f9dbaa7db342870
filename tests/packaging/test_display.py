"""Where windows appear: recognised from the arguments and the environment, or made for the tests."""

import shutil
import socket
import sys
from pathlib import Path

import display
import pytest
from display import command_of, hidden_displays, is_reachable

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be without a display")


@pytest.mark.parametrize(
    ("args", "command"),
    [
        ([], None),
        (["--quit-when", "painted"], None),
        (["--data-dir", "export", "--language", "zh_CN"], None),
        (["--database=postgresql+psycopg://host/db"], None),
        (["--data-dir", "tour", "status", "--json"], "status"),
        (["--data-dir=x", "tour", "--output", "pictures"], "tour"),
        (["--version"], "--version"),
        (["--language", "en", "--help"], "--help"),
        (["nonsense"], "nonsense"),
    ],
)
def test_the_command_is_found_behind_the_global_options(args: list[str], command: str | None) -> None:
    assert command_of(args) == command


@LINUX
@pytest.mark.parametrize("environ", [{}, {"DISPLAY": ""}, {"DISPLAY": ":54321"}, {"WAYLAND_DISPLAY": "wayland-9"}])
def test_a_display_that_nobody_serves_is_none(environ: dict[str, str]) -> None:
    assert not is_reachable(environ)


@LINUX
def test_a_served_display_a_far_one_and_a_chosen_platform_are_believed(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        assert is_reachable({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)})
    assert is_reachable({"DISPLAY": "reception:0"})
    assert is_reachable({"QT_QPA_PLATFORM": "offscreen"})


@LINUX
def test_tests_get_displays_of_their_own_that_go_away_with_them(monkeypatch: pytest.MonkeyPatch) -> None:
    if not shutil.which("Xvfb"):
        pytest.skip("not installed: Xvfb")
    monkeypatch.setenv("DISPLAY", ":somebody's")
    monkeypatch.setenv("QT_SCALE_FACTOR", "2")
    with hidden_displays(2) as environ:
        assert environ["QT_QPA_PLATFORM"] == "xcb"
        displays = environ[display.HIDDEN_DISPLAYS].split()
        assert len(set(displays)) == 2
        assert environ["DISPLAY"] == displays[0]
        assert all(display._answers_x11(each) for each in displays)
        assert Path(environ["XDG_RUNTIME_DIR"]).is_dir()
        assert "QT_SCALE_FACTOR" not in environ
    assert not any(display._answers_x11(each) for each in displays)
    assert not Path(environ["XDG_RUNTIME_DIR"]).exists()


@LINUX
def test_without_a_virtual_display_tests_run_off_screen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("DISPLAY", ":0")
    with hidden_displays(2) as environ:
        assert environ["QT_QPA_PLATFORM"] == "offscreen"
        assert display.HIDDEN_DISPLAYS not in environ
