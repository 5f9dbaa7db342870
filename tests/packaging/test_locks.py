"""The lock files: complete, hashed, and free of addresses."""

import re
import tomllib
from pathlib import Path

import locks
import pytest
from locks import name_of, read_lock, replaced, wanted

FILES = [locks.RUN, locks.SERVER, locks.DEVELOP, locks.OLD_QT, locks.LOCK]
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}$")
PIN = re.compile(r"^[a-z0-9][a-z0-9._-]*==[^ ]+( ; .+)?$")
PROJECT = tomllib.loads((locks.PACKAGING.parent / "pyproject.toml").read_text(encoding="utf-8"))


def normal(requirement: str) -> str:
    """`psycopg[binary]>=3.2` → `psycopg`."""
    return re.sub(r"[-_.]+", "-", name_of(requirement)).lower()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_package_is_pinned_with_hashes_and_no_line_says_anything_else(file: Path) -> None:
    blocks = read_lock(file)
    assert blocks
    for pin, block in blocks.items():
        first, *hashes = (line.removesuffix(" \\") for line in block.splitlines())
        assert first == pin
        assert PIN.match(pin)
        assert hashes
        assert [line for line in hashes if not HASH.match(line)] == []


@pytest.mark.parametrize(
    ("file", "requirements"),
    [
        (locks.RUN, PROJECT["project"]["dependencies"]),
        (locks.SERVER, PROJECT["project"]["optional-dependencies"]["server"]),
        (locks.DEVELOP, PROJECT["dependency-groups"]["dev"]),
    ],
    ids=["run", "server", "dev"],
)
def test_whatever_the_project_asks_for_is_locked(file: Path, requirements: list[str]) -> None:
    locked = {name_of(pin) for pin in read_lock(file)}
    assert {normal(requirement) for requirement in requirements} <= locked


@pytest.mark.parametrize("larger", [locks.SERVER, locks.DEVELOP], ids=lambda file: file.name)
def test_tests_and_servers_use_the_same_versions_as_the_console(larger: Path) -> None:
    assert read_lock(locks.RUN).keys() <= read_lock(larger).keys()


def test_the_old_qt_takes_the_place_of_the_new_one_and_of_nothing_else() -> None:
    new, old = wanted(locks.RUN), wanted(locks.RUN, old_qt=True)
    assert {name_of(pin) for pin in new} == {name_of(pin) for pin in old}
    assert {pin for pin in old if pin not in new} == set(read_lock(locks.OLD_QT))


def test_a_package_pinned_twice_for_two_systems_is_replaced_whole() -> None:
    here = {"a==1 ; sys_platform == 'win32'": "a1", "a==2 ; sys_platform != 'win32'": "a2", "b==1": "b"}
    assert replaced(here, {"a==3": "a3"}) == {"b==1": "b", "a==3": "a3"}


def test_comments_and_empty_lines_of_a_lock_are_passed_over(tmp_path: Path) -> None:
    lock = tmp_path / "lock.txt"
    lock.write_text("# made by\n\na==1 ; x \\\n    --hash=sha256:0\nb==2 \\\n    --hash=sha256:1\n", encoding="utf-8")
    assert read_lock(lock) == {
        "a==1 ; x": "a==1 ; x \\\n    --hash=sha256:0\n",
        "b==2": "b==2 \\\n    --hash=sha256:1\n",
    }


@pytest.mark.parametrize(("glibc", "old"), [("glibc 2.28", True), ("glibc 2.31", True), ("glibc 2.34", False)])
def test_an_old_linux_gets_the_old_qt_by_itself(monkeypatch: pytest.MonkeyPatch, glibc: str, old: bool) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("os.confstr", lambda name: glibc, raising=False)
    assert locks.only_old_qt_fits() is old


def test_windows_and_macos_always_get_the_newest_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    assert not locks.only_old_qt_fits()
