"""The clock of the tour: it begins before the early shift and only ever goes forward."""

from datetime import date, datetime, time

from agent_console.tour.clock import BEGIN, TourClock


def of_day(clock: TourClock) -> datetime:
    return clock.now().astimezone()


def test_the_day_begins_in_time_for_the_early_shift() -> None:
    clock = TourClock()
    assert of_day(clock).date() == date.today()  # noqa: DTZ011 - the local day is what is meant
    assert (of_day(clock).hour, of_day(clock).minute) == (BEGIN.hour, BEGIN.minute)


def test_moved_on_to_a_time_of_the_day_both_clocks_go_the_same_way() -> None:
    clock = TourClock()
    wall, steady = clock.now(), clock.steady()
    clock.forward_to(time(14, 52))
    assert (of_day(clock).hour, of_day(clock).minute) == (14, 52)
    assert abs((clock.now() - wall).total_seconds() - (clock.steady() - steady)) < 1


def test_a_time_that_is_past_leaves_the_clock_as_it_is() -> None:
    clock = TourClock()
    clock.forward_to(time(9))
    before = clock.now()
    clock.forward_to(time(8))
    assert before <= clock.now()
    assert of_day(clock).hour == 9
