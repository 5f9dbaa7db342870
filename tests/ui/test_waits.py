"""A countdown for each job number."""

from agent_console.ui.waits import Waits


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_wait_counts_down_in_whole_seconds_and_never_ends_early() -> None:
    clock = Clock()
    waits = Waits(clock)
    waits.begin("1001", 30)
    assert waits.seconds_left("1001") == 30
    clock.now += 29.2
    assert waits.seconds_left("1001") == 1
    clock.now += 0.8
    assert waits.seconds_left("1001") == 0


def test_one_persons_wait_is_nobody_elses() -> None:
    waits = Waits(Clock())
    waits.begin("a1001", 30)
    assert waits.seconds_left("1002") == 0
    assert waits.seconds_left(" Ａ１００１ ") == 30
