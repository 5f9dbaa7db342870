"""Reports counted by the database against counting each record, on both engines."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from random import Random
from zoneinfo import ZoneInfo

import pytest

from agent_console.domain.call import Call, Kind
from agent_console.domain.call_hits import CheckedNote
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.report import NOTHING, Figures, Period, ReportSpan, span_of
from agent_console.domain.review import Verdict
from agent_console.store.store import Store
from tests.builders import CHINA, StoppedClock, a_call, a_complete_call, a_hit, an_id
from tests.crew import Crew
from tests.escalations import RULES, a_form

BERLIN = ZoneInfo("Europe/Berlin")


class Counted:
    """What was done, counted one by one: (instant, kind, agent, figures)."""

    def __init__(self) -> None:
        self.events: list[tuple[datetime, str, str, Figures]] = []

    def add(self, at: datetime, call: Call, figures: Figures, agent: str = "") -> None:
        self.events.append((at, call.kind.value if call.kind else "", agent or call.job_number, figures))

    def of(self, span: ReportSpan, zone: tzinfo, **keys: object) -> Figures:
        total = NOTHING
        for at, kind, agent, figures in self.events:
            local = at.astimezone(zone)
            told = {"kind": kind, "agent": agent, "hour": local.hour, "weekday": local.weekday(), "day": local.date()}
            if span.since <= at < span.until and all(told[name] == value for name, value in keys.items()):
                total = total.plus(figures)
        return total


def fill(store: Store, crew: Crew, clock: StoppedClock, begin: datetime, hours: int, count: int = 50) -> Counted:
    random, counted = Random(3), Counted()
    for _ in range(count):
        agent = random.choice((crew.agent, crew.colleague))
        at = begin + timedelta(minutes=random.randrange(hours * 60))
        clock.wall = at
        hits = tuple(a_hit(start=10 * place) for place in range(random.choice((0, 0, 1, 3))))
        talk = random.randrange(5, 500)
        kind = random.choice((Kind.FAULT, Kind.COMPLAINT))
        call = a_complete_call(agent, answered_at=at, talk_seconds=talk, kind=kind)
        call = store.calls.save(call, agent, CheckedNote("1", hits))
        figures = Figures(calls=1, talk_seconds=talk, longest_seconds=talk, violations=len(hits))
        clock.wall = later = at + timedelta(minutes=random.randrange(90))
        if random.random() < 0.3:
            call = store.calls.correct(replace(call, note="改", kind=Kind.PRAISE), crew.lead, "类别选错")
            counted.add(later, call, Figures(corrections=1))
        if random.random() < 0.3:
            store.escalations.send(a_form(id=an_id(), call_id=call.id, call_number=call.number), agent, RULES)
            counted.add(later, call, Figures(escalations=1))
        if random.random() < 0.3:
            mark = store.reviews.mark(an_id(), call.id, crew.quality, Verdict.APPROVED)
            if random.random() < 0.4:
                store.reviews.withdraw(mark.id, crew.quality, "点错")
            else:
                counted.add(later, call, Figures(marks=1))
        counted.add(at, call, figures)
    clock.wall = begin
    running = store.calls.answer(a_call(crew.agent, answered_at=begin), crew.agent)
    counted.add(begin, running, Figures(calls=1))
    store.escalations.send(a_form(id=an_id(), call_id=""), crew.colleague, RULES)
    counted.add(begin, running, Figures(escalations=1), agent="1002")
    return counted


@pytest.mark.parametrize(
    ("zone", "begin", "hours", "period", "day"),
    [
        (CHINA, datetime(2026, 11, 21, 12, tzinfo=UTC), 30, Period.DAY, date(2026, 11, 22)),
        (CHINA, datetime(2026, 11, 20, tzinfo=UTC), 24 * 30, Period.MONTH, date(2026, 12, 5)),
        (CHINA, datetime(2026, 12, 20, tzinfo=UTC), 24 * 20, Period.YEAR, date(2027, 1, 3)),
        (BERLIN, datetime(2026, 10, 24, 20, tzinfo=UTC), 32, Period.DAY, date(2026, 10, 25)),
        (BERLIN, datetime(2026, 3, 19, tzinfo=UTC), 24 * 11, Period.WEEK, date(2026, 3, 29)),
        (ZoneInfo("Asia/Kathmandu"), datetime(2026, 6, 28, tzinfo=UTC), 24 * 5, Period.QUARTER, date(2026, 7, 1)),
    ],
)
def test_a_report_is_what_counting_each_record_comes_to(
    store: Store, crew: Crew, clock: StoppedClock, zone: tzinfo, begin: datetime, hours: int, period: Period, day: date
) -> None:
    clock.zone = zone
    counted = fill(store, crew, clock, begin, hours)
    report = store.reports.report(period, day, crew.quality)
    span, before = report.span, report.before
    assert (span, before.until) == (span_of(period, day, zone), span.since)
    assert report.total == counted.of(span, zone)
    assert report.total.calls > 5
    assert report.total_before == counted.of(before, zone)
    assert report.total_before.calls > 0
    kinds = {line.key for line in report.by_kind}
    for line in report.by_kind:
        assert line.figures == counted.of(span, zone, kind=line.key)
        assert line.before == counted.of(before, zone, kind=line.key)
    assert sum(line.figures.calls for line in report.by_kind) == report.total.calls
    assert kinds <= {"fault", "complaint", "praise", ""}
    assert [(line.key, line.name) for line in report.by_agent] == [("1001", "王芳"), ("1002", "张伟")]
    for line in report.by_agent:
        assert line.figures == counted.of(span, zone, agent=line.key)
        assert line.before == counted.of(before, zone, agent=line.key)
    for hour in range(24):
        assert report.by_hour[hour] == counted.of(span, zone, hour=hour)
        for weekday in range(7):
            assert report.by_weekday[weekday][hour] == counted.of(span, zone, hour=hour, weekday=weekday)
    for each, figures in report.by_day:
        assert figures == counted.of(span, zone, day=each)


def test_a_running_month_is_counted_beside_the_same_part_of_the_month_before(
    store: Store, crew: Crew, clock: StoppedClock
) -> None:
    clock.zone = CHINA
    counted = fill(store, crew, clock, datetime(2026, 10, 1, tzinfo=UTC), 24 * 50, count=60)
    clock.wall = datetime(2026, 11, 16, 4, tzinfo=UTC)
    report = store.reports.report(Period.MONTH, date(2026, 11, 16), crew.quality)
    assert report.in_part
    assert report.before.until == datetime(2026, 10, 16, 4, tzinfo=UTC)
    assert report.total_before == counted.of(report.before, CHINA)
    october = counted.of(span_of(Period.MONTH, date(2026, 10, 1), CHINA), CHINA)
    assert 0 < report.total_before.calls < october.calls


def test_a_period_without_calls_is_all_noughts(store: Store, crew: Crew) -> None:
    report = store.reports.report(Period.WEEK, date(2020, 1, 1), crew.lead)
    assert (report.total, report.by_kind, report.by_agent) == (NOTHING, (), ())
    assert len(report.by_day) == 7


def test_a_report_is_not_for_agents(store: Store, crew: Crew) -> None:
    with pytest.raises(ConsoleError) as refused:
        store.reports.report(Period.DAY, date(2026, 11, 22), crew.agent)
    assert refused.value.problem is Problem.REFUSED
