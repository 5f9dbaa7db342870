"""The journal as a table."""

import csv
import io
import json
from pathlib import Path

from agent_console.exchange.journal_file import export_journal
from agent_console.exchange.table import SpanOrder
from agent_console.store.store import Store
from tests.builders import AT, CHINA
from tests.crew import Crew


def test_each_line_is_told_with_its_facts_and_its_link(sqlite_store: Store, sqlite_crew: Crew, tmp_path: Path) -> None:
    lines = sqlite_store.journal.entries()
    order = SpanOrder(file=tmp_path / "journal.csv", reason="审计", until=None)
    done = export_journal(order, sqlite_store.journal, sqlite_crew.quality, AT, CHINA)
    rows = list(csv.DictReader(io.StringIO(done.file.read_bytes().decode("utf-8-sig"), newline="")))
    assert [(row["line"], row["act"], row["link"]) for row in rows[: len(lines)]] == [
        (str(line.seq), line.act, line.link) for line in lines
    ]
    assert [json.loads(row["facts"]) for row in rows[: len(lines)]] == [line.facts for line in lines]
    assert rows[0]["at"] == lines[0].at.astimezone(CHINA).isoformat(" ", "seconds")
    # the line that announces the export stands in it, the one that sums it up behind it
    assert [row["act"] for row in rows[len(lines) :]] == ["export.journal.begun"]
    last = sqlite_store.journal.entries(after_seq=len(rows))[0]
    assert (last.act, last.facts["rows"], last.facts["sha256"]) == ("export.journal", len(rows), done.sha256)
    assert sqlite_store.care.verify().findings == ()
