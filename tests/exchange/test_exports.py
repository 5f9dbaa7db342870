"""Files put together from a store, as window and command ask for them."""

import csv
import io
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from agent_console.domain.call import Kind
from agent_console.domain.call_list import CallFilter
from agent_console.domain.catalogue import Catalogue
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.escalation_steps import StepKind
from agent_console.domain.journal import Fact
from agent_console.domain.staff import Person
from agent_console.exchange import exports as exports_module
from agent_console.exchange.call_columns import Reading
from agent_console.exchange.calls_file import Order, export_calls
from agent_console.exchange.exports import Exports
from agent_console.exchange.library import load_library
from agent_console.exchange.table import SpanOrder
from agent_console.resources import resources_folder
from agent_console.store.journal import Journal
from agent_console.store.store import Store
from tests.builders import AT, StoppedClock, a_complete_call, an_id
from tests.crew import Crew
from tests.escalations import RULES, a_form

READING = Reading(catalogue=Catalogue(), language="zh_CN")


@pytest.fixture
def exports(sqlite_store: Store, clock: StoppedClock, tmp_path: Path) -> Exports:
    return Exports(sqlite_store, lambda: load_library(resources_folder()), tmp_path / "data", clock, "zh_CN")


@pytest.fixture
def ids(sqlite_store: Store, sqlite_crew: Crew) -> list[str]:
    """Twenty calls of two agents, every third a complaint."""
    found = []
    for place in range(20):
        agent = (sqlite_crew.agent, sqlite_crew.colleague)[place % 2]
        kind = Kind.COMPLAINT if place % 3 == 0 else Kind.CONSULTATION
        call = a_complete_call(agent, answered_at=AT + timedelta(minutes=place), kind=kind)
        found.append(sqlite_store.calls.save(call, agent).id)
    return found


def rows(file: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(file.read_bytes().decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("per_agent", [False, True])
def test_a_preview_says_what_the_manifest_says_but_for_the_numbers(
    exports: Exports, ids: list[str], sqlite_crew: Crew, sqlite_store: Store, tmp_path: Path, per_agent: bool
) -> None:
    sqlite_store.reviews.nominate(ids[1], sqlite_crew.quality)
    order = Order(file=tmp_path / "a.csv", wanted=CallFilter(), sample=6, seed=4, per_agent=per_agent)
    told: list[tuple[int, int]] = []
    preview = exports.sample(order, sqlite_crew.quality, lambda done, total: told.append((done, total)))
    drawn = exports.sampled_ids(order, sqlite_crew.quality)
    assert not (tmp_path / "a.csv").exists()
    done = exports.calls(order, sqlite_crew.quality)
    about = json.loads(done.manifest.read_text(encoding="utf-8"))["sample"]
    named = about["always"].pop("calls")
    assert preview.about == about
    assert told[-1] == (20, 20)
    assert len(drawn) == done.rows == (12 if per_agent else 6)
    numbers = {one.id: one.number for one in sqlite_store.calls.page(CallFilter(), sqlite_crew.quality)}
    assert {numbers[one] for one in drawn} == {row["number"] for row in rows(done.file)}
    assert named[numbers[ids[1]]] == ["nominated"]


def test_the_whole_numbers_of_a_file_are_told_to_the_leads_before_it_has_its_name(
    exports: Exports, ids: list[str], sqlite_crew: Crew, sqlite_store: Store, tmp_path: Path
) -> None:
    untold, journal = sqlite_store.reveals, sqlite_store.journal
    order = Order(file=tmp_path / "a.csv", wanted=CallFilter(), reason="投诉核查")
    exports.calls(order, sqlite_crew.quality, reveal=True)  # 20 calls
    exports.calls(replace(order, file=tmp_path / "masked.csv"), sqlite_crew.quality)
    assert untold.untold(sqlite_crew.lead) == ()
    withheld = a_complete_call(sqlite_crew.agent, caller="")
    sqlite_store.calls.save(withheld, sqlite_crew.agent)
    more = replace(order, file=tmp_path / "b.csv", wanted=CallFilter(job_number="1001"))
    seen: list[tuple[int, bool]] = []

    class Watched(Journal):
        def add(self, by: Person, act: str, target: str, facts: Mapping[str, Fact]) -> int:
            seq = super().add(by, act, target, facts)
            seen.append((len(untold.untold(sqlite_crew.lead)), more.file.exists()))
            return seq

    done = export_calls(
        more, replace(READING, reveal=True), sqlite_store.calls, Watched(journal._ground), sqlite_crew.quality, AT
    )
    assert seen == [(0, False), (1, False)]
    assert done.rows == 11
    (alert,) = untold.untold(sqlite_crew.lead)
    assert (alert.job_number, alert.revealed) == ("7001", 30)
    lines = journal.entries(0, 200)
    assert [line.facts["numbers"] for line in lines if "numbers" in line.facts] == [20, 10]
    assert sqlite_store.care.verify().whole


def test_whole_numbers_of_escalations_are_told_too(
    exports: Exports, sqlite_crew: Crew, sqlite_store: Store, tmp_path: Path
) -> None:
    for _ in range(21):
        sqlite_store.escalations.send(a_form(id=an_id(), call_id=""), sqlite_crew.agent, RULES)
    order = SpanOrder(file=tmp_path / "a.csv", reason="月报")
    exports.escalations(order, sqlite_crew.quality)
    assert sqlite_store.reveals.untold(sqlite_crew.lead) == ()
    exports.escalations(replace(order, file=tmp_path / "b.csv"), sqlite_crew.quality, reveal=True)
    assert [alert.revealed for alert in sqlite_store.reveals.untold(sqlite_crew.lead)] == [21]


def test_a_sample_is_refused_to_who_may_not_export(exports: Exports, ids: list[str], sqlite_crew: Crew) -> None:
    order = Order(file=Path("a.csv"), wanted=CallFilter(), sample=6)
    for verb in (exports.sample, exports.sampled_ids):
        with pytest.raises(ConsoleError) as refused:
            verb(order, sqlite_crew.agent)
        assert refused.value.problem is Problem.REFUSED


def test_what_the_progress_raises_ends_a_preview(exports: Exports, ids: list[str], sqlite_crew: Crew) -> None:
    order = Order(file=Path("a.csv"), wanted=CallFilter(), sample=6)
    with pytest.raises(ZeroDivisionError):
        exports.sample(order, sqlite_crew.quality, lambda *_: 1 // 0)


@pytest.mark.parametrize("size", [1, 2, 500])
def test_the_filter_of_a_list_holds_over_all_its_pages(
    exports: Exports,
    sqlite_store: Store,
    sqlite_crew: Crew,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    size: int,
) -> None:
    monkeypatch.setattr(exports_module, "_PAGE", size)
    sent = [
        sqlite_store.escalations.send(a_form(problem=problem), sqlite_crew.agent, RULES) for problem in "甲乙丙丁戊"
    ]
    sqlite_store.escalations.take_step(sent[2].id, StepKind.VOIDED, sqlite_crew.lead, RULES, text="重复")
    order = SpanOrder(file=tmp_path / "e.csv", which="open", job_number="1001")
    done = exports.escalations(order, sqlite_crew.quality)
    assert [row["problem"] for row in rows(done.file)] == list("甲乙丁戊")
    chosen = json.loads(done.manifest.read_text(encoding="utf-8"))["filter"]
    assert chosen == {"since": None, "until": None, "which": "open", "person": "1001"}


@pytest.mark.parametrize("which", ["unsigned", "accepted", "taken-over", "sealed"])
def test_handovers_of_every_state_can_be_asked_for(
    exports: Exports, sqlite_crew: Crew, tmp_path: Path, which: str
) -> None:
    assert exports.handovers(SpanOrder(file=tmp_path / "h.csv", which=which), sqlite_crew.quality).rows == 0


def test_times_are_those_of_the_console(exports: Exports, ids: list[str], sqlite_crew: Crew, tmp_path: Path) -> None:
    done = exports.calls(Order(file=tmp_path / "a.csv", wanted=CallFilter()), sqlite_crew.quality)
    assert rows(done.file)[0]["answered_at"] == "2026-11-22 09:30:00+08:00"
