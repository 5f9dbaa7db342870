"""The check that guards every test of the windows: it must itself fail when something is left behind."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

FORGETFUL = """
import threading
from PySide6.QtCore import QObject, QTimer

owner = []
go_on = threading.Event()


def test_leaves_a_timer(qapp):
    owner.append(QTimer())
    owner[0].start(60_000)


def test_leaves_a_thread():
    threading.Thread(target=go_on.wait, name="forgotten", daemon=True).start()


def test_tidies_up(qapp):
    timer = QTimer()
    timer.start(60_000)
    timer.stop()
    thread = threading.Thread(target=str)
    thread.start()
"""


def test_a_test_that_leaves_a_timer_or_a_thread_fails_and_says_where_it_began(tmp_path: Path) -> None:
    shutil.copy(Path(__file__).with_name("conftest.py"), tmp_path / "conftest.py")
    (tmp_path / "test_forgetful.py").write_text(FORGETFUL, encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:randomly", "-p", "no:cacheprovider", "-q", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert "3 passed, 2 errors" in ended.stdout
    assert "test_forgetful.py:11 in test_leaves_a_timer" in ended.stdout.replace(str(tmp_path) + os.sep, "")
    assert "thread forgotten: started at" in ended.stdout
    assert "test_forgetful.py:15 in test_leaves_a_thread" in ended.stdout.replace(str(tmp_path) + os.sep, "")
