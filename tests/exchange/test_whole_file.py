"""A file that is whole or not there."""

import errno
import hashlib
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.exchange.whole_file import whole_file


def write(file: Path, content: bytes = b"whole", *, overwrite: bool = False) -> str:
    with whole_file(file, overwrite=overwrite) as writing:
        writing.write(content)
    return writing.sha256


def problem_of(attempt: pytest.ExceptionInfo[ConsoleError]) -> Problem:
    return attempt.value.problem


def test_the_file_has_the_content_the_sum_and_no_company(tmp_path: Path) -> None:
    digest = write(tmp_path / "calls.csv")
    assert (tmp_path / "calls.csv").read_bytes() == b"whole"
    assert digest == hashlib.sha256(b"whole").hexdigest()
    assert [file.name for file in tmp_path.iterdir()] == ["calls.csv"]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps access elsewhere")
def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    write(tmp_path / "calls.csv")
    assert stat.S_IMODE((tmp_path / "calls.csv").stat().st_mode) == 0o600


def test_a_file_that_is_there_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    (tmp_path / "calls.csv").write_text("older")
    entered = []
    with pytest.raises(ConsoleError) as refused, whole_file(tmp_path / "calls.csv"):
        entered.append(True)
    assert problem_of(refused) is Problem.FILE_EXISTS
    assert entered == []
    assert (tmp_path / "calls.csv").read_text() == "older"


def test_a_file_that_appears_meanwhile_is_not_replaced(tmp_path: Path) -> None:
    with pytest.raises(ConsoleError) as refused, whole_file(tmp_path / "calls.csv"):
        (tmp_path / "calls.csv").write_text("theirs")
    assert problem_of(refused) is Problem.FILE_EXISTS
    assert (tmp_path / "calls.csv").read_text() == "theirs"
    assert len(list(tmp_path.iterdir())) == 1


def test_overwriting_replaces_it_in_one_step(tmp_path: Path) -> None:
    write(tmp_path / "calls.csv", b"older")
    with whole_file(tmp_path / "calls.csv", overwrite=True) as writing:
        writing.write(b"newer")
        assert (tmp_path / "calls.csv").read_bytes() == b"older"
    assert (tmp_path / "calls.csv").read_bytes() == b"newer"


def test_what_fails_half_way_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(TypeError), whole_file(tmp_path / "calls.csv") as writing:
        writing.write("text is no bytes")  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConsoleError) as refused:
        write(tmp_path / "nowhere" / "calls.csv")
    assert problem_of(refused) is Problem.NO_FOLDER


def test_a_full_disk_is_told_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ConsoleError) as refused:
        write(tmp_path / "calls.csv")
    assert problem_of(refused) is Problem.FULL
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("size", [10, 200_000])
def test_a_device_without_space_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    really_open = os.open
    monkeypatch.setattr(
        os, "open", lambda path, flags, mode=0o777: really_open("/dev/full", os.O_WRONLY) if flags & os.O_EXCL else 0
    )
    with pytest.raises(ConsoleError) as refused:
        write(tmp_path / "calls.csv", b"x" * size)
    assert problem_of(refused) is Problem.FULL


def test_a_file_system_without_hard_links_gets_the_file_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def without(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", without)
    write(tmp_path / "calls.csv")
    assert [file.name for file in tmp_path.iterdir()] == ["calls.csv"]


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_a_kill_leaves_nothing_under_the_name(tmp_path: Path) -> None:
    program = (
        "import os, signal, sys; from pathlib import Path;"
        "from agent_console.exchange.whole_file import whole_file\n"
        "with whole_file(Path(sys.argv[1])) as writing:\n"
        "    writing.write(b'x' * 1_000_000)\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    ended = subprocess.run([sys.executable, "-c", program, str(tmp_path / "calls.csv")], check=False)
    assert ended.returncode == -9
    assert not (tmp_path / "calls.csv").exists()
