"""What the system must bring: found, missing, and what its lack means."""

import subprocess
import sys
from pathlib import Path

import pytest
import system
from system import FONT, FOR_RUNNING, FOR_TESTING, QT, VENV, WINDOWS, Part, Without, missing_of, stops

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves these to the system")
ASK_FOR_FONT = "import sys; sys.path.append(sys.argv[1]); import system; print(system.has_font_for(sys.argv[2]))"


def part(name: str, *, present: bool, without: Without = Without.POORER) -> Part:
    return Part(name, (name,), without, lambda _: present)


def test_only_what_is_not_there_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    here, gone = part("here", present=True), part("gone", present=False)
    assert missing_of([here, gone]) == (gone,)


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_nothing_is_ever_missing_where_qt_is_complete(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert missing_of([part("gone", present=False)]) == ()


@LINUX
def test_a_library_is_asked_from_the_loader_itself() -> None:
    assert system.loads("libc.so.6")
    assert not system.loads("libno-system-has-this.so.9")


@LINUX
def test_a_program_a_module_and_a_file_are_found_where_they_are(tmp_path: Path) -> None:
    assert system.is_program("sh")
    assert not system.is_program("no-such-program")
    assert system.is_module("json")
    assert not system.is_module("no_such_module")
    assert system.is_file(__file__)
    assert not system.is_file(str(tmp_path))


@LINUX
def test_a_system_without_fonts_is_noticed(tmp_path: Path) -> None:
    """Fontconfig is asked in a process of its own: it reads its settings once."""
    config = tmp_path / "fonts.conf"
    config.write_text(
        f"<fontconfig><dir>{tmp_path}</dir><cachedir>{tmp_path}</cachedir></fontconfig>", encoding="utf-8"
    )
    assert _has_font("zh-cn", FONTCONFIG_FILE=str(config)) == "False"


@LINUX
def test_an_invented_language_has_no_font_and_english_has_one() -> None:
    assert _has_font("xx-yy") == "False"
    assert _has_font("en") == "True"


def _has_font(language: str, **environ: str) -> str:
    command = [sys.executable, "-I", "-c", ASK_FOR_FONT, str(Path(system.__file__).parent), language]
    return subprocess.run(command, env=environ, capture_output=True, text=True, check=True).stdout.strip()


def test_each_lack_stops_what_it_says_and_nothing_else() -> None:
    missing = [part("cursor", present=False, without=Without.NO_WINDOW), part("font", present=False)]
    assert stops(missing, Without.NO_WINDOW)
    assert stops(missing, Without.NO_WINDOW, Without.NO_QT)
    assert not stops(missing, Without.NO_QT, Without.NO_ENVIRONMENT)


def test_a_missing_font_or_a_missing_test_program_never_stops_the_console() -> None:
    testing_only = [part for part in FOR_TESTING if part not in FOR_RUNNING]
    assert testing_only
    assert not stops([FONT, *testing_only], Without.NO_ENVIRONMENT, Without.NO_QT, Without.NO_WINDOW)


def test_every_part_names_a_package_and_is_looked_for_once() -> None:
    names = [part.name for part in FOR_TESTING]
    assert len(names) == len(set(names))
    assert all(part.packages for part in FOR_TESTING)


def test_what_qt_links_to_is_on_the_list() -> None:
    """The list against the installed PySide6: what its platform plugins ask for and do not bring themselves."""
    readelf = ["readelf", "-d"]
    if sys.platform != "linux" or not system.is_program("readelf"):
        pytest.skip("needs Linux and readelf")
    import PySide6

    qt = Path(PySide6.__path__[0]) / "Qt"
    plugins = [*qt.glob("plugins/platforms/libq[xo]*.so"), *qt.glob("lib/libQt6XcbQpa.so.6"), qt / "lib/libQt6Gui.so.6"]
    told = subprocess.run([*readelf, *map(str, plugins)], capture_output=True, text=True, check=True).stdout
    needed = {line.split("[")[1].rstrip("]") for line in told.splitlines() if "(NEEDED)" in line}
    brought = {path.name for path in (qt / "lib").iterdir()}
    everywhere = {"libc.so.6", "libm.so.6", "libstdc++.so.6", "libgcc_s.so.1", "libz.so.1", "libzstd.so.1"}
    by_others = {"libxcb.so.1", "libxcb-render.so.0", "libxcb-util.so.1", "libxcb-glx.so.0"}  # the listed pull them
    assert needed - brought - everywhere - by_others <= {part.name for part in (VENV, *QT, *WINDOWS)}
