"""Making ready: root installs what is missing, others are told, and nothing is asked twice."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import debian
import pytest
import set_up
from environment import Environment
from set_up import CheckedParts, find_or_install, make_ready
from set_up_error import SetUpError
from system import Part, Without

LACKS: set[str] = set()


def lacks(name: str, without: Without = Without.POORER) -> Part:
    return Part(name, (f"package-of-{name}",), without, lambda name: name not in LACKS)


FONT = lacks("zh-cn")
VENV = lacks("ensurepip", Without.NO_ENVIRONMENT)


@pytest.fixture(autouse=True)
def debian_system(monkeypatch: pytest.MonkeyPatch) -> None:
    LACKS.clear()
    LACKS.update({"zh-cn", "ensurepip"})
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(debian, "has_apt", lambda: True)
    monkeypatch.setattr(debian, "install", install)


def install(missing: Sequence[Part]) -> str:
    LACKS.difference_update(part.name for part in missing)
    return ""


def as_root(monkeypatch: pytest.MonkeyPatch, yes: bool) -> None:
    monkeypatch.setattr(set_up, "_is_root", lambda: yes)


def test_root_installs_what_is_missing(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    as_root(monkeypatch, yes=True)
    assert find_or_install([FONT]) == ()
    assert "package-of-zh-cn" in capsys.readouterr().err


def test_others_get_the_command_and_go_on(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    as_root(monkeypatch, yes=False)
    assert find_or_install([FONT]) == (FONT,)
    assert "Run: sudo apt-get install --no-install-recommends package-of-zh-cn\n" in capsys.readouterr().err


def test_an_installation_that_failed_says_why_and_how(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    as_root(monkeypatch, yes=True)
    monkeypatch.setattr(debian, "install", lambda missing: "no network")
    assert find_or_install([FONT]) == (FONT,)
    assert "(no network). Run: apt-get" in capsys.readouterr().err


def test_other_systems_are_told_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    as_root(monkeypatch, yes=True)
    monkeypatch.setattr(debian, "has_apt", lambda: False)
    assert find_or_install([FONT]) == (FONT,)
    assert "package installer for a Chinese font" in capsys.readouterr().err


def test_a_complete_system_is_not_spoken_of(capsys: pytest.CaptureFixture[str]) -> None:
    LACKS.clear()
    assert find_or_install([FONT, VENV]) == ()
    assert capsys.readouterr().err == ""


def test_parts_that_were_found_are_remembered_beside_the_packages(tmp_path: Path) -> None:
    environment = Environment(tmp_path)
    environment.folder.mkdir()
    assert not CheckedParts(environment).include([FONT])
    CheckedParts(environment).remember([FONT])
    assert CheckedParts(environment).include([FONT])
    assert not CheckedParts(environment).include([FONT, VENV])
    CheckedParts(environment).remember([VENV])
    assert CheckedParts(environment).include([FONT, VENV])


class Brought(Environment):
    """An environment that needs no packages, in a folder of the test."""

    def __init__(self, project: Path) -> None:
        super().__init__(project)
        self.folder.mkdir(exist_ok=True)

    def holds(self, pins: object) -> bool:
        return (self.folder / "brought").exists()

    def bring(self, blocks: Mapping[str, str]) -> None:
        (self.folder / "brought").touch()


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(set_up, "PROJECT", tmp_path)
    monkeypatch.setattr(set_up, "Environment", Brought)
    return tmp_path


@pytest.mark.usefixtures("project")
def test_a_second_start_asks_the_system_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    as_root(monkeypatch, yes=True)
    _, missing = make_ready({}, [FONT])
    assert missing == ()
    LACKS.add("zh-cn")
    assert make_ready({}, [FONT])[1] == ()


@pytest.mark.usefixtures("project")
def test_what_is_still_missing_is_looked_for_at_each_start(monkeypatch: pytest.MonkeyPatch) -> None:
    as_root(monkeypatch, yes=False)
    assert make_ready({}, [FONT])[1] == (FONT,)
    LACKS.clear()
    assert make_ready({}, [FONT])[1] == ()


def test_a_folder_that_cannot_be_written_is_told_before_the_system_is_touched(
    monkeypatch: pytest.MonkeyPatch, project: Path
) -> None:
    as_root(monkeypatch, yes=True)
    monkeypatch.setattr("os.access", lambda place, mode: False)
    with pytest.raises(SetUpError, match="cannot be written to"):
        make_ready({}, [FONT])
    assert "zh-cn" in LACKS


def test_without_pythons_own_venv_nothing_is_begun(monkeypatch: pytest.MonkeyPatch, project: Path) -> None:
    as_root(monkeypatch, yes=False)
    with pytest.raises(SetUpError, match="cannot make environments"):
        make_ready({}, [VENV, FONT])
    assert not (project / ".venv" / "brought").exists()
