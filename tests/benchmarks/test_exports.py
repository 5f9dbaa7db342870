"""Exporting a million calls: against the csv module dumping the bare table, and in little memory."""

import csv
import os
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from agent_console.domain.call_list import CallFilter
from agent_console.domain.staff import Person
from agent_console.exchange.call_columns import Reading
from agent_console.exchange.calls_file import Order, export_calls
from agent_console.exchange.library import load_library
from agent_console.resources import resources_folder
from agent_console.store.address import default_database
from agent_console.store.clock import Clock
from agent_console.store.store import Store, open_store
from tests.benchmarks.figures import Figures, interleaved
from tests.builders import PIN
from tests.flows.driving import PROJECT

pytestmark = pytest.mark.benchmark_ratio

ROUNDS = 3
LEAD = "9001"
LOOK_S = 0.05


@pytest.mark.measures("export-csv")
def test_a_csv_of_a_million_calls_costs_little_more_than_a_dump_of_the_table(
    figures: Figures, million: Path, tmp_path: Path
) -> None:
    store = open_store(default_database(million), Clock())
    lead = store.staff.sign_in(LEAD, PIN)
    reading = Reading(
        catalogue=load_library(resources_folder()).catalogue,
        language="zh_CN",
        escalations=store.escalations.numbers_by_call(lead),
    )
    measured, floor = interleaved(
        ROUNDS,
        lambda: _export(store, lead, reading, tmp_path / "calls.csv"),
        lambda: _dump(million / "console.db", tmp_path / "table.csv"),
    )
    store.close()
    figures.ratio("export-csv", measured, floor, 1.3, "s", "csv module, whole table")


@pytest.mark.skipif(sys.platform != "linux", reason="the resident size is read as Linux tells it")
@pytest.mark.measures("export-memory")
def test_the_export_of_a_million_calls_stays_small(
    figures: Figures, million: Path, tmp_path: Path, environ: dict[str, str]
) -> None:
    command = [
        sys.executable, "-m", "agent_console", "--data-dir", str(million), "export", "calls", "--as", LEAD,
        "--output", str(tmp_path / "calls.csv"),
    ]  # fmt: skip
    process = subprocess.Popen(command, cwd=PROJECT, env={**environ, "AGENT_CONSOLE_PIN": PIN})
    most = 0.0
    while process.poll() is None:
        most = max(most, _most_resident(process.pid))
        time.sleep(LOOK_S)
    assert process.returncode == 0
    figures.limit("export-memory", most, 150, "MB")


def _most_resident(process: int) -> float:
    """Megabytes at the most until now. What `wait4` tells begins with what the process had that started this one."""
    lines = Path(f"/proc/{process}/status").read_text(encoding="ascii", errors="replace").splitlines()
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM:")), 0.0)


def _export(store: Store, lead: Person, reading: Reading, file: Path) -> float:
    begun = time.perf_counter()
    order = Order(file=file, wanted=CallFilter(), overwrite=True)
    done = export_calls(order, reading, store.calls, store.journal, lead, datetime.now(UTC))
    taken = time.perf_counter() - begun
    assert done.rows == store.calls.count(CallFilter(), lead)
    return taken


def _dump(database: Path, file: Path) -> float:
    """Every column, as it comes, through the bare driver; on the disk at the end, as an export is."""
    begun = time.perf_counter()
    connection = dbapi2.connect(f"{database.as_uri()}?mode=ro", uri=True)
    with file.open("w", newline="", encoding="utf-8-sig") as stream:
        rows = connection.execute("SELECT * FROM calls")
        writer = csv.writer(stream, quoting=csv.QUOTE_ALL)
        writer.writerow([column[0] for column in rows.description])
        writer.writerows(rows)
        stream.flush()
        os.fsync(stream.fileno())
    connection.close()
    return time.perf_counter() - begun
