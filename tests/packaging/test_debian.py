"""Debian and its kin: recognised, and spoken to in their own package names."""

from collections.abc import Sequence

import debian
import pytest
from debian import command_for, is_debian_like, packages_for
from system import QT, Part, Without

BOOKWORM = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\nVERSION_ID="12"\n'
NOBLE = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n'
MINT = 'ID=linuxmint\nID_LIKE="ubuntu debian"\n'
UOS = 'NAME="UnionTech OS"\nID=uos\n'
FEDORA = 'ID=fedora\nVARIANT="debian is not it"\n'
ARCH = "ID=arch\n"


def part(*packages: str) -> Part:
    return Part(packages[0], packages, Without.POORER, lambda _: False)


@pytest.mark.parametrize(
    ("told", "like"),
    [(BOOKWORM, True), (NOBLE, True), (MINT, True), (UOS, True), (FEDORA, False), (ARCH, False), ("", False)],
)
def test_a_system_is_debians_kin_by_what_it_says_of_itself(told: str, like: bool) -> None:
    assert is_debian_like(told) is like


def test_a_package_has_the_name_that_this_release_gives_it() -> None:
    glib = part("libglib2.0-0t64", "libglib2.0-0")
    assert packages_for([glib], known=lambda name: name.endswith("t64")) == ["libglib2.0-0t64"]
    assert packages_for([glib], known=lambda name: not name.endswith("t64")) == ["libglib2.0-0"]


def test_a_package_with_two_missing_libraries_is_named_once() -> None:
    glib = [part for part in QT if "glib" in part.name or "gthread" in part.name]
    assert len(glib) == 2
    assert len(packages_for(glib, known=lambda _: True)) == 1


def test_the_printed_command_can_be_typed_as_it_is() -> None:
    assert command_for([part("xvfb"), part("libgl1")]) == "apt-get install --no-install-recommends libgl1 xvfb"


class Apt:
    """Stands in for apt-get: fails as often as told, and remembers what it was asked."""

    def __init__(self, *reasons: str) -> None:
        self._reasons = list(reasons)
        self.asked: list[Sequence[str]] = []

    def __call__(self, *words: str) -> str:
        self.asked.append(words)
        return self._reasons.pop(0)


@pytest.fixture
def everything_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(debian, "is_known", lambda name: name != "unknown-here")


@pytest.mark.usefixtures("everything_known")
def test_the_package_lists_are_fetched_only_when_the_ones_at_hand_do_not_do(monkeypatch: pytest.MonkeyPatch) -> None:
    content = Apt("")
    monkeypatch.setattr(debian, "_apt_get", content)
    assert debian.install([part("xvfb")]) == ""
    assert [words[0] for words in content.asked] == ["install"]

    without_lists = Apt("Unable to locate package xvfb", "", "")
    monkeypatch.setattr(debian, "_apt_get", without_lists)
    assert debian.install([part("xvfb")]) == ""
    assert [words[0] for words in without_lists.asked] == ["install", "update", "install"]


@pytest.mark.usefixtures("everything_known")
def test_a_package_that_a_release_lacks_does_not_keep_the_others_out(monkeypatch: pytest.MonkeyPatch) -> None:
    apt = Apt("Unable to locate package unknown-here", "", "")
    monkeypatch.setattr(debian, "_apt_get", apt)
    debian.install([part("unknown-here"), part("xvfb")])
    assert apt.asked[-1] == ("install", "--no-install-recommends", "xvfb")


@pytest.mark.usefixtures("everything_known")
def test_the_reason_of_a_failure_is_handed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(debian, "_apt_get", Apt("Unable to locate package xvfb", "", "no space left"))
    assert debian.install([part("xvfb")]) == "no space left"


@pytest.mark.usefixtures("everything_known")
def test_package_servers_that_do_not_answer_are_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(debian, "_apt_get", Apt("Unable to locate package xvfb", "no index", "Unable to locate"))
    assert debian.install([part("xvfb")]) == "the package servers do not answer"


@pytest.mark.usefixtures("everything_known")
def test_one_broken_package_server_among_many_does_no_harm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(debian, "_apt_get", Apt("Unable to locate package xvfb", "no index of somebody's", ""))
    assert debian.install([part("xvfb")]) == ""
