"""A program that emits many signals and calls many methods lives on."""

import subprocess
import sys

PROGRAM = """
import agent_console.ui
from PySide6.QtCore import QObject
source = QObject()
for _ in range(20_000):
    source.objectNameChanged.emit("name")
    source.setObjectName("name")
"""


def test_twenty_thousand_signals_and_calls_do_not_end_the_program() -> None:
    ended = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")
