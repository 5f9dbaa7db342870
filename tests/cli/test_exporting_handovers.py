"""`export handovers` from the command line to the file, and the handovers that `status` counts."""

import csv
import io
import json
from pathlib import Path

import pytest

from agent_console.store.store import Store
from tests.answers import Run
from tests.builders import PIN
from tests.crew import Crew
from tests.escalations import RULES, a_form
from tests.handovers import a_point, on_shift, signed_by


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "handovers.csv"


@pytest.fixture
def two_signed(staffed: Store, sqlite_crew: Crew) -> None:
    """1001 to 1002, sealed; 1002's own waits."""
    on_shift(staffed, sqlite_crew.agent)
    staffed.escalations.send(a_form(problem="账单多扣三十元，来电 13812345678"), sqlite_crew.agent, RULES)
    signed = signed_by(staffed, sqlite_crew.agent, a_point("空调坏了", key=True))
    staffed.handovers.accept(signed.id, "1002", PIN, signed.keys)
    on_shift(staffed, sqlite_crew.colleague)
    signed_by(staffed, sqlite_crew.colleague)


def _place(row: dict[str, str]) -> tuple[str, str]:
    return row["number"], row["item"]


def read(file: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(file.read_bytes().decode("utf-8-sig"), newline="")))


@pytest.mark.usefixtures("two_signed")
def test_a_checker_gets_a_row_an_item_and_no_whole_number(run: Run, file: Path, staffed: Store) -> None:
    answer = run("export", "handovers", "--as", "7001", "--output", str(file), "--progress")
    assert (answer.code, answer.err) == (0, "2 of 2 handovers\n")
    assert answer.out == f"4 items of handovers in {file}, described in handovers.csv.manifest.json.\n"
    assert [
        (row["number"][-1], row["state"], row["title"], row["carried"]) for row in sorted(read(file), key=_place)
    ] == [
        ("1", "已接班", "空调坏了", ""),
        ("1", "已接班", "账单多扣三十元，来电 138****5678", ""),
        ("2", "待接班", "空调坏了", "1"),
        ("2", "待接班", "账单多扣三十元，来电 138****5678", "1"),
    ]
    line = staffed.journal.entries(after_seq=staffed.journal.head().entries - 1)[0]
    assert (line.who, line.act, line.target) == ("7001", "export.handovers", "handovers.csv")


@pytest.mark.usefixtures("two_signed")
@pytest.mark.parametrize(
    ("filters", "found"), [(("--since", "2026-11-22", "--until", "2026-11-23"), 4), (("--until", "2026-11-20"), 0)]
)
def test_days_choose_the_handovers(run: Run, file: Path, filters: tuple[str, ...], found: int) -> None:
    assert run("export", "handovers", "--as", "7001", "--output", str(file), *filters).code == 0
    assert len(read(file)) == found


@pytest.mark.usefixtures("two_signed")
def test_agents_are_refused_and_there_is_nothing_to_reveal(run: Run, file: Path) -> None:
    assert run("export", "handovers", "--as", "1001", "--output", str(file)).code == 3
    assert run("export", "handovers", "--as", "7001", "--output", str(file), "--reveal").code == 2
    assert not file.exists()


@pytest.mark.usefixtures("two_signed")
def test_the_status_counts_what_lacks_a_signature(run: Run) -> None:
    assert json.loads(run("status", "--json").out)["unsigned_handovers"] == 1
