"""A window that is killed in the middle of an export leaves nothing that looks like a file; the next one cleans up."""

import os
import signal
import subprocess
import sys

import pytest

from tests.ui.export.conftest import Stage

_WINDOW = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from agent_console.exchange.table import export_table
from agent_console.store.clock import Clock
from agent_console.ui.export.desk import ExportDesk
from agent_console.ui.export.ground import Ground
from agent_console.ui.export.offer import Offer
from agent_console.ui.jobs import Jobs
from agent_console.ui.preferences import Preferences
from agent_console.ui.wording import Wording
from tests.builders import AT
from tests.exchange.tables import a_table
from tests.exchange.test_table_faults import ROW
from tests.exchange_shelf import CHECKER, Shelf

folder = Path(sys.argv[1])
app = QApplication([])
ground = Ground(
    person=CHECKER, jobs=Jobs(), clock=Clock(), wording=Wording(), data_dir=folder / "data",
    preferences=Preferences(folder / "window.ini"), documents=lambda: folder,
)

def write(taking, progress):
    def rows(_total, _left_out):
        for place in range(10**9):
            if place == 5_000:
                print("writing", flush=True)
            if place % 1_000 == 0:
                progress(place, 10**9)
            yield ROW
    return export_table(taking.file, a_table(rows=rows), Shelf(), CHECKER, AT)

desk = ExportDesk(ground)
desk.pane.show()
desk.open(Offer(name="calls", title="", told="", counted=str, count=lambda: 1, known=1, write=write))
desk.pane.path.setText(str(folder / sys.argv[2]))
desk.start()
app.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="processes are not killed by signals on Windows")
@pytest.mark.parametrize("name", ["calls.csv", "calls.xlsx"])
def test_a_window_killed_in_the_middle_leaves_no_file_and_the_next_export_sweeps(stage: Stage, name: str) -> None:
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", _WINDOW, str(stage.folder), name]
    window = subprocess.Popen(command, stdout=subprocess.PIPE, env=environ)
    assert window.stdout is not None
    with window.stdout as said:
        assert said.readline() == b"writing\n"
        window.kill()
    assert window.wait() == -signal.SIGKILL
    left = [one for one in stage.files() if one != "window.ini"]
    assert left
    assert all(one.startswith(".") and one.endswith(".new") for one in left)
    stage.open()
    assert stage.start(name).exists()
    assert [one for one in stage.files() if one != "window.ini"] == [name, f"{name}.manifest.json"]
