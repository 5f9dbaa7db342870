"""`export calls` from the command line to the file."""

import csv
import io
import json
from dataclasses import fields, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from agent_console.domain.call import Call, Kind
from agent_console.domain.call_hits import CheckedNote
from agent_console.domain.call_list import CallFilter
from agent_console.domain.review import Verdict
from agent_console.domain.staff import Person
from agent_console.store.store import Store
from tests.answers import Run
from tests.builders import OWN_LIST, a_complete_call, a_hit, an_id
from tests.crew import Crew
from tests.escalations import RULES, a_form
from tests.exchange.tables import texts_of
from tests.store.test_call_lines import damage


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "calls.csv"


def keep(store: Store, agent: Person, **fields: Any) -> Call:
    call = a_complete_call(agent, **{"answered_at": noon(0), **fields})
    return store.calls.save(call, agent)


def noon(days_ago: int) -> datetime:
    today = datetime.now().astimezone().replace(hour=12, minute=0, second=0, microsecond=0)
    return today - timedelta(days=days_ago)


def notes(file: Path) -> list[str]:
    text = file.read_bytes().decode("utf-8-sig")
    return [row["note"] for row in csv.DictReader(io.StringIO(text, newline=""))]


@pytest.fixture
def calls(staffed: Store, sqlite_crew: Crew) -> list[Call]:
    """Four calls of two agents on three days, oldest first."""
    return [
        keep(staffed, sqlite_crew.agent, note="十天前", answered_at=noon(10)),
        keep(staffed, sqlite_crew.colleague, note="上周", answered_at=noon(7)),
        keep(staffed, sqlite_crew.agent, note="今天投诉", kind=Kind.COMPLAINT),
        keep(staffed, sqlite_crew.agent, note="=今天", correction_due=True, answered_at=noon(0) + timedelta(hours=1)),
    ]


def test_violations_are_told_under_the_headings_of_the_list_in_use(
    run: Run, file: Path, staffed: Store, sqlite_crew: Crew
) -> None:
    staffed.phrases.publish(OWN_LIST, sqlite_crew.lead)
    call = a_complete_call(sqlite_crew.agent, answered_at=noon(0), note="没空理你。不关我的事")
    hits = (a_hit(text="没空理你", category="own-house"), a_hit(start=5, category="gone", override="复述原话"))
    staffed.calls.save(call, sqlite_crew.agent, CheckedNote("2026.11#1", hits))
    keep(staffed, sqlite_crew.agent, note="没有问题")
    assert run("export", "calls", "--as", "7001", "--output", str(file), "--flagged").code == 0
    (row,) = csv.DictReader(io.StringIO(file.read_bytes().decode("utf-8-sig"), newline=""))
    assert [row[name] for name in ("violations", "phrases", "categories", "overridden")] == [
        "2",
        "没空理你 | 不关我的事",
        "本热线自定 | gone",
        "复述原话",
    ]


def test_a_quality_checker_gets_the_calls_masked(run: Run, calls: list[Call], file: Path, staffed: Store) -> None:
    answer = run("export", "calls", "--as", "7001", "--output", str(file))
    assert (answer.code, answer.err) == (0, "")
    assert answer.out == f"4 calls in {file}, described in calls.csv.manifest.json.\n"
    assert notes(file) == ["十天前", "上周", "今天投诉", "'=今天"]
    assert "13812345678" not in file.read_text(encoding="utf-8-sig")
    assert "已解答" in file.read_text(encoding="utf-8-sig")
    line = staffed.journal.entries(after_seq=staffed.journal.head().entries - 1)[0]
    assert (line.who, line.act, line.target) == ("7001", "export.calls", "calls.csv")


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        (("--since", "-7d"), ["上周", "今天投诉", "'=今天"]),
        (("--until", "-7d"), ["十天前", "上周"]),
        (("--since", "-7d", "--until", "-7d"), ["上周"]),
        (("--since", "today"), ["今天投诉", "'=今天"]),
        (("--agent", "１００２"), ["上周"]),
        (("--kind", "complaint"), ["今天投诉"]),
        (("--flagged",), ["'=今天"]),
    ],
)
def test_filters_choose_the_calls(
    run: Run, calls: list[Call], file: Path, filters: tuple[str, ...], found: list[str]
) -> None:
    assert run("export", "calls", "--as", "7001", "--output", str(file), *filters).code == 0
    assert notes(file) == found


def test_whole_numbers_with_a_reason_are_told_in_the_manifest(run: Run, calls: list[Call], file: Path) -> None:
    answer = run("export", "calls", "--as", "7001", "--output", str(file), "--reveal")
    assert answer.code == 2
    assert answer.complaint.startswith("A reason is needed.")
    assert not file.exists()
    assert run("export", "calls", "--as", "7001", "--output", str(file), "--reveal", "--reason", "投诉核查").code == 0
    assert "13812345678" in file.read_text(encoding="utf-8-sig")
    manifest = json.loads(Path(f"{file}.manifest.json").read_text(encoding="utf-8"))
    assert (manifest["revealed"], manifest["why"], manifest["rows"]) == (True, "投诉核查", 4)


def test_a_sample_headers_and_an_encoding_can_be_asked_for(run: Run, calls: list[Call], file: Path) -> None:
    asked = ("--sample", "2", "--seed", "5", "--headers", "zh", "--excel-gbk")
    assert run("export", "calls", "--as", "7001", "--output", str(file), *asked).code == 0
    lines = file.read_bytes().decode("gb18030").splitlines()
    assert len(lines) == 3
    assert lines[0].startswith('"编号","来电时间"')


def test_progress_is_told_on_standard_error(run: Run, calls: list[Call], file: Path) -> None:
    answer = run("export", "calls", "--as", "7001", "--output", str(file), "--progress")
    assert answer.err == "4 of 4 calls\n"


def test_a_file_that_is_there_is_kept(run: Run, calls: list[Call], file: Path) -> None:
    file.write_text("older")
    answer = run("export", "calls", "--as", "7001", "--output", str(file))
    assert answer.code == 4
    assert answer.complaint == "The file already exists. Nothing was written. Choose another name."
    assert file.read_text() == "older"
    assert run("export", "calls", "--as", "7001", "--output", str(file), "--overwrite").code == 0


def test_an_agent_is_refused(run: Run, calls: list[Call], file: Path) -> None:
    assert run("export", "calls", "--as", "1001", "--output", str(file)).code == 3
    assert not file.exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--output", "calls"), "'calls' ends neither in .csv nor in .xlsx. Choose a name that does."),
        (("--output", "calls.xls"), "'calls.xls' ends neither in .csv nor in .xlsx. Choose a name that does."),
        (
            ("--output", "calls.xlsx", "--excel-gbk"),
            "--excel-gbk is for .csv: XLSX needs no other encoding. Leave it away.",
        ),
        (("--output", "a.csv", "--since", "gestern"), "'gestern' is no date. Use 2026-11-01, today or -7d."),
        (("--output", "a.csv", "--since", "today", "--until", "-1d"), "--until is before --since. Exchange them."),
    ],
)
def test_wrong_usage_is_told_in_one_line_before_anything_is_opened(
    run: Run, tmp_path: Path, arguments: tuple[str, ...], told: str
) -> None:
    answer = run("export", "calls", "--as", "7001", *arguments)
    assert (answer.code, answer.complaint) == (2, told)
    assert list(tmp_path.iterdir()) == []


def test_a_fault_in_the_hotlines_own_files_is_named_and_stops_nothing(
    run: Run, calls: list[Call], file: Path, tmp_path: Path
) -> None:
    (tmp_path / "catalogue").mkdir()
    (tmp_path / "catalogue" / "outcomes.toml").write_text("= nonsense", encoding="utf-8")
    answer = run("export", "calls", "--as", "7001", "--output", str(file))
    assert answer.code == 0
    assert "outcomes.toml:1: syntax" in answer.complaint
    assert len(notes(file)) == 4


def test_a_call_in_wrap_up_is_there_with_an_empty_outcome(
    run: Run, staffed: Store, sqlite_crew: Crew, file: Path
) -> None:
    call = a_complete_call(sqlite_crew.agent, answered_at=noon(0))
    staffed.calls.save(
        replace(call, state=call.state.WRAP_UP, completed_at=None, wrap_up_seconds=None), sqlite_crew.agent
    )
    assert run("export", "calls", "--as", "7001", "--output", str(file)).code == 0
    text = file.read_bytes().decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text, newline=""))
    assert (row["kind"], row["outcome"]) == ("咨询", "")


def test_an_xlsx_is_written_where_the_name_asks_for_it(run: Run, calls: list[Call], tmp_path: Path) -> None:
    answer = run("export", "calls", "--as", "7001", "--output", str(tmp_path / "Calls.XLSX"), "--headers", "zh")
    assert (answer.code, answer.err) == (0, "")
    rows = texts_of(tmp_path / "Calls.XLSX")
    assert rows[0][:3] == ["编号", "来电时间", "接听时间"]
    assert [row[-1] for row in rows[1:]] == ["十天前", "上周", "今天投诉", "'=今天"]


def test_a_sample_tells_its_seed_its_strata_what_is_always_drawn_and_what_it_proves(
    run: Run, calls: list[Call], file: Path, tmp_path: Path
) -> None:
    (tmp_path / "review").mkdir()
    own = 'version = 1\nalways_percent = 100\n[[always]]\nid = "short"\noff = true\n'
    (tmp_path / "review" / "sampling.toml").write_text(own, encoding="utf-8")
    asked = ("--sample", "3", "--seed", "5")
    assert run("export", "calls", "--as", "7001", "--output", str(file), *asked).code == 0
    assert "今天投诉" in notes(file)
    sample = json.loads(Path(f"{file}.manifest.json").read_text(encoding="utf-8"))["sample"]
    assert (sample["seed"], sample["calls"], sample["drawn"], sample["share"]) == (5, 4, 3, 0.75)
    assert sample["always"]["rules"]["complaint"] == {"calls": 1, "drawn": 1}
    assert list(sample["always"]["calls"].values()) == [["complaint"]]
    assert json.loads(Path(f"{file}.manifest.json").read_text(encoding="utf-8"))["filter"]["order"] == "answered-at up"
    assert "short" not in sample["always"]["rules"]
    assert sample["strata"]["kinds"]["consultation"] == {"calls": 3, "by_chance": 2}
    assert sum(part["by_chance"] for part in sample["agents"].values()) == sample["by_chance"] == 2
    assert sample["proves"] == {
        "confidence": 0.95, "faultless_proves_at_least": 0.1581, "widest_band": 0.9748,
    }  # fmt: skip


def test_a_nominated_call_is_in_the_sample_whatever_chance_says(
    run: Run, calls: list[Call], file: Path, staffed: Store, sqlite_crew: Crew
) -> None:
    staffed.reviews.nominate(calls[1].id, sqlite_crew.quality, "客户来信")
    asked = ("--sample", "1", "--seed", "5")
    assert run("export", "calls", "--as", "7001", "--output", str(file), *asked).code == 0
    assert notes(file) == ["上周"]
    sample = json.loads(Path(f"{file}.manifest.json").read_text(encoding="utf-8"))["sample"]
    assert sample["always"]["calls"] == {calls[1].number: ["nominated"]}


def test_a_damaged_call_is_left_out_named_and_counted(run: Run, calls: list[Call], file: Path, tmp_path: Path) -> None:
    damage(tmp_path / "console.db", "UPDATE calls SET kind = 'nonsense' WHERE number = ?", calls[1].number)
    answer = run("export", "calls", "--as", "7001", "--output", str(file))
    assert answer.code == 1
    assert answer.complaint == f"1 damaged and left out: {calls[1].number}. Run agent-console verify."
    assert notes(file) == ["十天前", "今天投诉", "'=今天"]
    manifest = json.loads(Path(f"{file}.manifest.json").read_text(encoding="utf-8"))
    assert manifest["left_out"] == {"count": 1, "numbers": [calls[1].number]}


def test_the_journal_and_duty_records_are_tables_too(
    run: Run, calls: list[Call], tmp_path: Path, staffed: Store
) -> None:
    lines = staffed.journal.head().entries
    answer = run("export", "journal", "--as", "7001", "--output", str(tmp_path / "journal.csv"), "--progress")
    there = lines + 2  # the sign-in, and the announcement of the export
    assert (answer.code, answer.err) == (0, f"{there} of {there} journal lines\n")
    assert answer.out.startswith(f"{there} journal lines in ")
    answer = run("export", "duty", "--as", "9001", "--output", str(tmp_path / "duty.xlsx"))
    assert (answer.code, answer.out[:16]) == (0, "0 duty records i")
    assert run("export", "journal", "--as", "1001", "--output", str(tmp_path / "own.csv")).code == 3


@pytest.fixture
def various(staffed: Store, sqlite_crew: Crew) -> None:
    """Six calls, each with something of its own, by their notes."""
    agent, lead = sqlite_crew.agent, sqlite_crew.lead
    keep(staffed, agent, note="平常", answered_at=noon(5))
    call = a_complete_call(agent, note="不关我的事", subject="roaming.abroad", answered_at=noon(4))
    staffed.calls.save(call, agent, CheckedNote("2026.11", (a_hit(rule="not-my-business"),)))
    sent = keep(staffed, agent, note="升级了", answered_at=noon(3), outcome="callback")
    staffed.escalations.send(a_form(call_id=sent.id, call_number=sent.number), agent, RULES)
    changed = keep(staffed, agent, note="写错了", answered_at=noon(2), talk_seconds=9)
    staffed.calls.correct(replace(changed, note="改对了"), lead, "写错")
    praised = keep(staffed, agent, note="很好", answered_at=noon(1), talk_seconds=2_000)
    staffed.reviews.mark(an_id(), praised.id, lead, Verdict.EXCELLENT)
    staffed.reviews.nominate(praised.id, lead)


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        (("--outcome", "callback"), ["升级了"]),
        (("--subject", "roaming"), ["不关我的事"]),
        (("--severity", "block"), ["不关我的事"]),
        (("--severity", "hint"), []),
        (("--rule", "not-my-business"), ["不关我的事"]),
        (("--violating",), ["不关我的事"]),
        (("--no-violating", "--since", "-4d"), ["升级了", "改对了", "很好"]),
        (("--escalated",), ["升级了"]),
        (("--no-escalated", "--until", "-3d"), ["平常", "不关我的事"]),
        (("--corrected",), ["改对了"]),
        (("--marked",), ["很好"]),
        (("--no-marked", "--since", "-2d"), ["改对了"]),
        (("--nominated",), ["很好"]),
        (("--shortest", "1000"), ["很好"]),
        (("--longest", "9"), ["改对了"]),
        (("--shortest", "9", "--longest", "9", "--corrected"), ["改对了"]),
        (("--search", "改对"), ["改对了"]),
        (("--search", "  "), ["平常", "不关我的事", "升级了", "改对了", "很好"]),
    ],
)
def test_every_filter_of_the_review_window_is_an_option(
    run: Run, various: None, file: Path, filters: tuple[str, ...], found: list[str]
) -> None:
    answer = run("export", "calls", "--as", "7001", "--output", str(file), *filters)
    assert (answer.code, answer.err) == (0, "")
    assert notes(file) == found


def test_what_the_review_window_can_ask_for_has_an_option() -> None:
    options = {"since", "until", "agent", "kind", "outcome", "subject", "severity", "rule", "violating", "escalated",
               "corrected", "marked", "nominated", "shortest", "longest", "search"}  # fmt: skip
    names = {"agent": "job_number", "violating": "flagged"}
    asked = {field.name for field in fields(CallFilter)} - {"caller", "ids"}
    assert {names.get(option, option) for option in options} == asked


def test_a_whole_number_that_is_searched_needs_a_reason_and_is_recorded(
    run: Run, various: None, file: Path, staffed: Store
) -> None:
    asked = ("--search", "13812345678")
    answer = run("export", "calls", "--as", "7001", "--output", str(file), *asked)
    assert (answer.code, answer.complaint[:19]) == (2, "A reason is needed.")
    answer = run("export", "calls", "--as", "7001", "--output", str(file), *asked, "--reason", "客户来信")
    assert (answer.code, answer.err) == (0, "")
    assert len(notes(file)) == 5
    lines = staffed.journal.entries(after_seq=staffed.journal.head().entries - 4)
    assert [line.act for line in lines][-3:] == ["call.number-searched", "export.calls.begun", "export.calls"]
    assert "12345678" not in str([dict(line.facts) for line in lines])


def test_so_many_calls_of_each_agent_can_be_drawn(run: Run, calls: list[Call], file: Path) -> None:
    asked = ("--sample", "1", "--per-agent", "--seed", "5")
    assert run("export", "calls", "--as", "7001", "--output", str(file), *asked).code == 0
    assert len(notes(file)) == 2
    manifest = json.loads(Path(f"{file}.manifest.json").read_text(encoding="utf-8"))
    assert (manifest["filter"]["sample"], manifest["filter"]["per_agent"]) == (1, True)
    assert {agent: part["calls"] for agent, part in manifest["sample"]["agents"].items()} == {"1001": 3, "1002": 1}


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--shortest", "9", "--longest", "8"), "--longest is below --shortest. Exchange them."),
        (("--shortest", "-1"), "argument --shortest: '-1' is no number of seconds. See agent-console export calls"),
        (("--longest", "1:00"), "argument --longest: '1:00' is no number of seconds. See agent-console export calls"),
        (("--severity", "bad"), "argument --severity: invalid choice: 'bad'"),
        (("--per-agent",), "--per-agent goes with --sample. Say how many calls are drawn of each agent."),
    ],
)
def test_filters_that_make_no_sense_are_told(run: Run, tmp_path: Path, arguments: tuple[str, ...], told: str) -> None:
    answer = run("export", "calls", "--as", "7001", "--output", str(tmp_path / "a.csv"), *arguments)
    assert answer.code == 2
    assert answer.complaint.startswith(told)
