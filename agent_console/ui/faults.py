"""Bugs: written down without customer data, told once, and the window goes on with what was typed."""

import faulthandler
import logging
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import Any

import PySide6
from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler, qVersion

import agent_console
from agent_console.domain.errors import ConsoleError

LOG_NAME = "console.log"
CRASH_NAME = "crash.log"
_LOG_BYTES = 1_000_000
_LOG_FILES = 3
_PATH_PARTS = 3  # enough to find the file, too little to show whose machine it is
_WRITTEN_AT_MOST = 5  # a paint event may fail sixty times a second

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

log = logging.getLogger(__name__)
qt_log = logging.getLogger("qt")


class Faults(QObject):
    """Takes over every way in which Python and Qt tell of a bug, until `close`.

    `found` (str) carries the copyable report of a bug the first time it happens; it is emitted on this object's
    thread, whichever thread failed. Raises OSError when `folder` cannot be written.
    """

    found = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._counts: dict[str, int] = {}
        self._lock = threading.Lock()
        self._crash = (folder / CRASH_NAME).open("a", encoding="utf-8")
        self._handler = _Log(folder / LOG_NAME)
        for path in (folder / CRASH_NAME, folder / LOG_NAME):
            path.chmod(0o600)
        logging.getLogger().addHandler(self._handler)
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._raised
        threading.excepthook = self._raised_in_thread
        sys.unraisablehook = self._unraisable
        self._qt_before = qInstallMessageHandler(_qt_said)
        self._dumped_before = faulthandler.is_enabled()
        faulthandler.enable(self._crash)

    def close(self) -> None:
        """Give everything back as it was."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        qInstallMessageHandler(self._qt_before)
        faulthandler.disable()
        if self._dumped_before:
            faulthandler.enable()
        logging.getLogger().removeHandler(self._handler)
        self._handler.close()
        self._crash.close()

    def _raised(self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, _trace)
            return
        self._write_down(error, "")

    def _raised_in_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            self._write_down(told.exc_value, f"thread {told.thread.name if told.thread else 'gone'}")

    def _unraisable(self, told: Any) -> None:
        if told.exc_value is not None:
            self._write_down(told.exc_value, "where nothing can be raised")

    def _write_down(self, error: BaseException, where: str) -> None:
        report = report_of(error, where)
        with self._lock:
            count = self._counts[report] = self._counts.get(report, 0) + 1
        if count <= _WRITTEN_AT_MOST:
            log.error("%s", report)
        if count == 1:
            self.found.emit(report)


class _Log(logging.Handler):
    """A file that rotates. What does that is loaded by the first line: most days have nothing to tell."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        path.touch(mode=0o600)
        self._path = path
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._file is None:
            from logging.handlers import RotatingFileHandler

            self._file = RotatingFileHandler(self._path, maxBytes=_LOG_BYTES, backupCount=_LOG_FILES, encoding="utf-8")
            self._file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        self._file.emit(record)

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        super().close()


def report_of(error: BaseException, where: str = "") -> str:
    """What a person can send: kinds and places, versions and platform.

    No values: neither locals nor what the error says, because both may quote a caller. A ConsoleError's own words
    never do.
    """
    import platform

    lines = [
        f"agent-console {agent_console.__version__}, Python {platform.python_version()}, "
        f"PySide6 {PySide6.__version__}, Qt {qVersion()}, {platform.platform()}"
    ]
    if where:
        lines.append(f"In {where}")
    seen: list[BaseException] = []
    current: BaseException | None = error
    while current is not None and current not in seen:
        seen.append(current)
        lines.append(_kind(current) if len(seen) == 1 else f"Because of {_kind(current)}")
        lines += [
            f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}"
            for frame in traceback.extract_tb(current.__traceback__)
        ]
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return "\n".join(lines)


def _kind(error: BaseException) -> str:
    name = f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")
    return f"{name}: {error}" if isinstance(error, ConsoleError) else name


def _short(filename: str) -> str:
    return "/".join(Path(filename).parts[-_PATH_PARTS:])


def _qt_said(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s (%s)", text, context.category or "default")
