"""One console a desk: the lock decides, the socket only carries messages."""

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from agent_console.ui import one_a_desk
from agent_console.ui.one_a_desk import REVIEW, Front, bring_forward, lock_desk

HOLDER = """
import sys
from pathlib import Path
from agent_console.ui.one_a_desk import lock_desk
lock = lock_desk(Path(sys.argv[1]))
print("held" if lock is not None and lock.isLocked() else "not held", flush=True)
sys.stdin.read()
"""


def holder(folder: Path) -> "subprocess.Popen[str]":
    """Another process that takes the lock of the desk, and ends when its input does."""
    return subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder)],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def end(process: "subprocess.Popen[str]") -> None:
    process.kill()
    process.communicate()


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path) -> Iterator[Front]:
    front = Front(tmp_path)
    yield front
    front.close()


def test_only_one_holds_the_desk(tmp_path: Path) -> None:
    first = lock_desk(tmp_path)
    assert first is not None
    assert first.isLocked()
    other = holder(tmp_path)
    try:
        assert other.stdout is not None
        assert other.stdout.readline() == "not held\n"
    finally:
        end(other)
    first.unlock()
    assert not (tmp_path / "console.lock").exists()


def test_another_folder_is_another_desk(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    first, second = lock_desk(tmp_path / "one"), lock_desk(tmp_path / "two")
    assert first is not None
    assert second is not None
    assert first.isLocked()
    assert second.isLocked()
    first.unlock()
    second.unlock()


def test_what_a_killed_console_left_is_taken_over(tmp_path: Path) -> None:
    killed = holder(tmp_path)
    assert killed.stdout is not None
    assert killed.stdout.readline() == "held\n"
    end(killed)
    assert (tmp_path / "console.lock").exists()
    lock = lock_desk(tmp_path)
    assert lock is not None
    assert lock.isLocked()
    lock.unlock()


def test_where_no_lock_can_be_made_the_console_starts_and_says_so_itself(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    lock = lock_desk(tmp_path / "file" / "data")
    assert lock is not None
    assert not lock.isLocked()


def test_the_second_start_is_heard_once(qtbot: QtBot, front: Front, tmp_path: Path) -> None:
    asked: list[bool] = []
    front.asked.connect(lambda: asked.append(True))
    front.listen()
    with qtbot.waitSignal(front.asked):
        assert bring_forward(tmp_path)
    assert asked == [True]


def test_every_further_start_is_heard_too(qtbot: QtBot, front: Front, tmp_path: Path) -> None:
    front.listen()
    for _ in range(5):
        with qtbot.waitSignal(front.asked):
            assert bring_forward(tmp_path)


def test_nobody_answers_where_nobody_listens(qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(one_a_desk, "PATIENCE_MILLISECONDS", 50)
    assert not bring_forward(tmp_path)


def test_a_socket_that_a_killed_console_left_is_replaced(qtbot: QtBot, front: Front, tmp_path: Path) -> None:
    front.listen()
    left = Path(front._server.fullServerName())
    if not left.exists():
        pytest.skip("this system leaves no sockets behind")
    front.close()
    left.write_bytes(b"")
    front.listen()
    with qtbot.waitSignal(front.asked):
        assert bring_forward(tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="sockets have no rights there")
def test_nobody_else_may_talk_to_the_console(qapp: object, front: Front) -> None:
    front.listen()
    mode = Path(front._server.fullServerName()).stat().st_mode
    assert not mode & (stat.S_IRWXG | stat.S_IRWXO)


def test_a_visitor_who_says_nothing_or_too_much_does_no_harm(qtbot: QtBot, front: Front, tmp_path: Path) -> None:
    front.listen()
    for words in (b"", b"\x00" * 100_000):
        with qtbot.waitSignal(front.asked):
            visitor = QLocalSocket()
            visitor.connectToServer(front._server.serverName())
            assert visitor.waitForConnected(1000)
            visitor.write(words)
        visitor.abort()
    with qtbot.waitSignal(front.asked):
        assert bring_forward(tmp_path)


def test_a_review_window_has_a_lock_and_a_name_of_its_own(qtbot: QtBot, front: Front, tmp_path: Path) -> None:
    front.listen()
    console, review = lock_desk(tmp_path), lock_desk(tmp_path, REVIEW)
    assert console is not None
    assert review is not None
    assert lock_desk(tmp_path, REVIEW) is None
    assert not bring_forward(tmp_path, REVIEW)
    beside = Front(tmp_path, window=REVIEW)
    beside.listen()
    with qtbot.waitSignal(beside.asked):
        assert bring_forward(tmp_path, REVIEW)
    beside.close()
    console.unlock()
    review.unlock()
