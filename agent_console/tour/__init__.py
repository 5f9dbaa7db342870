"""The tour: a shift through the real windows that leaves pictures, the CSV and a short log."""

import os
import sys
import tempfile
from datetime import datetime
from pathlib import Path
from typing import TextIO

STUCK = 1


def run_tour(output: Path, language: str | None = None) -> int:
    """Drive the shift in a data folder of its own that is gone afterwards; `output` may exist, its pictures are redone.

    Gives 0, or 1 with a line on stderr and a picture when something did not come. Raises FILE_NOT_WRITABLE for an
    output folder that cannot be made or written.
    """
    from PySide6.QtWidgets import QApplication

    from agent_console.app import Options
    from agent_console.tour.hands import TourStuckError
    from agent_console.tour.shift import Shift
    from agent_console.ui.garbage import GarbageRounds

    no_display = not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    if sys.platform.startswith("linux") and no_display:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    diary = _begin_diary(output)
    app = QApplication(sys.argv[:1])
    GarbageRounds(app)
    with (
        tempfile.TemporaryDirectory(prefix="agent-console-tour-", ignore_cleanup_errors=True) as folder,
        diary as lines,
    ):

        def log(line: str) -> None:
            print(line, flush=True)
            print(f"{datetime.now().astimezone():%H:%M:%S}  {line}", file=lines, flush=True)

        data = Path(folder)
        options = Options(data, f"sqlite:///{(data / 'console.db').as_posix()}", language)
        shift = Shift(app, options, output, log)
        try:
            shift.work()
        except TourStuckError as stuck:
            shift.console.window.grab().save(str(output / "stuck.png"))
            log(f"stuck: waited for {stuck}")
            print(f"agent-console: the tour waited for {stuck} in vain; see stuck.png there.", file=sys.stderr)
            shift.close()
            return STUCK
    return 0


def _begin_diary(output: Path) -> TextIO:
    from agent_console.domain.errors import ConsoleError, Problem

    try:
        output.mkdir(parents=True, exist_ok=True)
        return (output / "tour.log").open("w", encoding="utf-8")
    except OSError:
        raise ConsoleError(Problem.FILE_NOT_WRITABLE) from None
