"""Windows under test: a platform that can show them, and nothing left running when a test ends."""

import gc
import os
import threading
import traceback
import weakref
from collections.abc import Callable, Iterator

# Off-screen even where there is a display: no window pops up on a desktop, and no window manager is needed for focus.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTimer
from PySide6.QtWidgets import QApplication

from agent_console.ui.language import Language
from agent_console.ui.theme import Scheme, Theme

_started_at: "weakref.WeakKeyDictionary[object, str]" = weakref.WeakKeyDictionary()
_start_timer = QTimer.start
_start_thread = threading.Thread.start


def _remember(started: object) -> None:
    caller = traceback.extract_stack(limit=3)[0]
    _started_at[started] = f"{caller.filename}:{caller.lineno} in {caller.name}"


def _timer_start(timer: QTimer, *arguments: int) -> None:
    _remember(timer)
    _start_timer(timer, *arguments)


def _thread_start(thread: threading.Thread) -> None:
    _remember(thread)
    _start_thread(thread)


def _running_timers() -> list[QTimer]:
    timers = [started for started in list(_started_at) if isinstance(started, QTimer)]
    return [timer for timer in timers if shiboken6.isValid(timer) and timer.isActive()]


@pytest.fixture(autouse=True)
def _nothing_left_running(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A test that leaves a thread or a running timer behind fails, and says where it was started."""
    monkeypatch.setattr(QTimer, "start", _timer_start)
    monkeypatch.setattr(threading.Thread, "start", _thread_start)
    threads = set(threading.enumerate())
    timers = set(_running_timers())
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left_timers = set(_running_timers()) - timers
    if left_timers:  # perhaps only a cycle of references nobody holds any more
        left_timers.clear()
        gc.collect()
        left_timers = set(_running_timers()) - timers
    left_threads = set(threading.enumerate()) - threads
    for thread in left_threads:
        thread.join(1.0)
    left = [f"thread {thread.name}: {_where(thread)}" for thread in left_threads if thread.is_alive()]
    left += [f"timer of {timer.parent()!r}: {_where(timer)}" for timer in left_timers]
    for timer in left_timers:
        timer.stop()
    if left:
        pytest.fail("left running:\n" + "\n".join(left))


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme on the application; everything is as before when the test ends."""
    palette, font, sheet, style = qapp.palette(), qapp.font(), qapp.styleSheet(), qapp.style().name()
    theme = Theme(qapp, scheme=Scheme.LIGHT)
    yield theme
    shiboken6.delete(theme)
    qapp.setStyleSheet(sheet)
    qapp.setStyle(style)
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Shows a language; afterwards everything is in English again."""
    locale = QLocale()
    language = Language(qapp, "en")
    yield language.show_language
    language.show_language("en")
    shiboken6.delete(language)  # and its translators, which leave the application with it
    QLocale.setDefault(locale)


def _where(started: object) -> str:
    return "started at " + _started_at.get(started, "an unknown place")
