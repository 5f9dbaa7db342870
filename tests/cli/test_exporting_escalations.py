"""`export escalations` from the command line to the file."""

import csv
import io
from pathlib import Path

import pytest

from agent_console.store.store import Store
from tests.answers import Run
from tests.builders import a_complete_call
from tests.crew import Crew
from tests.escalations import RULES, a_form


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "escalations.csv"


@pytest.fixture
def two_sent(staffed: Store, sqlite_crew: Crew) -> None:
    for problem in ("账单多扣三十元", "宽带断线"):
        staffed.escalations.send(a_form(problem=problem), sqlite_crew.agent, RULES)


def read(file: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(file.read_bytes().decode("utf-8-sig"), newline="")))


@pytest.mark.usefixtures("two_sent")
def test_a_checker_gets_the_escalations_masked(run: Run, file: Path, staffed: Store) -> None:
    answer = run("export", "escalations", "--as", "7001", "--output", str(file), "--progress")
    assert (answer.code, answer.err) == (0, "2 of 2 escalations\n")
    assert answer.out == f"2 escalations in {file}, described in escalations.csv.manifest.json.\n"
    assert [(row["state"], row["problem"]) for row in read(file)] == [("已发", "账单多扣三十元"), ("已发", "宽带断线")]
    assert "13812345678" not in file.read_text(encoding="utf-8-sig")
    line = staffed.journal.entries(after_seq=staffed.journal.head().entries - 1)[0]
    assert (line.who, line.act, line.target) == ("7001", "export.escalations", "escalations.csv")


def test_the_calls_name_what_was_escalated_from_them(run: Run, file: Path, staffed: Store, sqlite_crew: Crew) -> None:
    call = staffed.calls.save(a_complete_call(sqlite_crew.agent), sqlite_crew.agent)
    staffed.calls.save(a_complete_call(sqlite_crew.agent), sqlite_crew.agent)
    for _ in range(2):
        staffed.escalations.send(a_form(call_id=call.id, call_number=call.number), sqlite_crew.agent, RULES)
    assert run("export", "calls", "--as", "7001", "--output", str(file)).code == 0
    assert [row["escalation"] for row in read(file)] == ["E20261122-0001 | E20261122-0002", ""]


@pytest.mark.usefixtures("two_sent")
@pytest.mark.parametrize(
    ("filters", "found"), [(("--since", "2026-11-22", "--until", "2026-11-23"), 2), (("--until", "2026-11-20"), 0)]
)
def test_days_choose_the_escalations(run: Run, file: Path, filters: tuple[str, ...], found: int) -> None:
    assert run("export", "escalations", "--as", "7001", "--output", str(file), *filters).code == 0
    assert len(read(file)) == found


@pytest.mark.usefixtures("two_sent")
def test_whole_numbers_need_a_reason_and_agents_are_refused(run: Run, file: Path) -> None:
    assert run("export", "escalations", "--as", "7001", "--output", str(file), "--reveal").code == 2
    assert run("export", "escalations", "--as", "1001", "--output", str(file)).code == 3
    assert not file.exists()
    told = ("--reveal", "--reason", "月报", "--headers", "zh", "--excel-gbk")
    assert run("export", "escalations", "--as", "7001", "--output", str(file), *told).code == 0
    text = file.read_bytes().decode("gb18030")
    assert text.startswith('"编号"')
    assert "13812345678" in text
