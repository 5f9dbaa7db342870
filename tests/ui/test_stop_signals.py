"""Signals that ask a program to end: told on the thread of the window, and given back afterwards."""

import os
import signal
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from agent_console.ui.stop_signals import StopSignals

POSIX = [getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)]


@pytest.fixture
def stops(qtbot: QtBot) -> Iterator[StopSignals]:
    stops = StopSignals()
    yield stops
    stops.close()


@pytest.mark.parametrize("number", POSIX)
def test_each_of_them_is_told_and_ends_nothing(qtbot: QtBot, stops: StopSignals, number: signal.Signals) -> None:
    with qtbot.waitSignal(stops.came):
        os.kill(os.getpid(), number)


def test_one_of_them_after_the_other_is_told_each_time(qtbot: QtBot, stops: StopSignals) -> None:
    for _ in range(3):
        with qtbot.waitSignal(stops.came):
            os.kill(os.getpid(), signal.SIGTERM)


@pytest.mark.skipif(not hasattr(signal, "SIGUSR1"), reason="no such signal here")
def test_another_signal_is_none_of_its_business(qtbot: QtBot, stops: StopSignals) -> None:
    heard: list[int] = []
    before = signal.signal(signal.SIGUSR1, lambda number, _: heard.append(number))
    try:
        with qtbot.assertNotEmitted(stops.came):
            os.kill(os.getpid(), signal.SIGUSR1)
            qtbot.waitUntil(lambda: heard == [signal.SIGUSR1])
            stops._woken()
    finally:
        signal.signal(signal.SIGUSR1, before)


def test_everything_is_as_it_was_afterwards(qtbot: QtBot) -> None:
    before = [signal.getsignal(number) for number in POSIX]
    wakeup = signal.set_wakeup_fd(-1)
    signal.set_wakeup_fd(wakeup)
    stops = StopSignals()
    assert [signal.getsignal(number) for number in POSIX] != before
    stops.close()
    assert [signal.getsignal(number) for number in POSIX] == before
    now = signal.set_wakeup_fd(-1)
    signal.set_wakeup_fd(now)
    assert now == wakeup


def test_a_wake_without_a_signal_is_no_end(qtbot: QtBot, stops: StopSignals) -> None:
    with qtbot.assertNotEmitted(stops.came):
        stops._woken()
