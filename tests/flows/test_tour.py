"""The tour as a person starts it: pictures that show something, the table of its calls, its diary."""

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from agent_console.exchange.call_columns import HEADERS
from agent_console.tour.changing import DUTY, HANDOVER
from agent_console.tour.escalating import FORM
from agent_console.tour.shift import SIZE

PROJECT = Path(__file__).parents[2]
PICTURES = [
    "01-first-run", "02-sign-in", "03-ready", "04-greeting", "05-lost-sim", "06-wrap-up", "07-cantonese",
    "08-complaint", "09-charge-dispute", "10-fault", "11-abusive-caller", "12-paused", "13-interrupted",
    "14-correction", "15-dark", "16-phrase-check", "17-list-editor", "18-escalation", "19-queue", "20-similar",
    "21-promises", "22-history", "23-correction-call", "24-incident", "25-alarm", "26-incident-board", "27-handover",
    "28-accepting", "29-sealed", "30-duty-record", "31-review", "32-floor", "33-sample", "34-reports",
    "35-journal", "36-own-marks",
]  # fmt: skip
FEWEST_COLOURS = 30  # letters with smooth edges have more; a blank window has one or two


def tour(language: str, output: Path) -> subprocess.CompletedProcess[str]:
    environ = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        [sys.executable, "-m", "agent_console", "--language", language, "tour", "--output", str(output)],
        cwd=PROJECT,
        env={**environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=600,  # the tour itself gives up long before that
    )


def colours(picture: QImage) -> int:
    places = ((x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3))
    return len({picture.pixel(x, y) for x, y in places})


def rows_of(file: Path) -> list[list[str]]:
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream))


@pytest.mark.parametrize("language", ["zh_CN", pytest.param("en", marks=pytest.mark.slow)])
def test_the_tour_leaves_pictures_the_table_and_its_diary(language: str, tmp_path: Path) -> None:
    ended = tour(language, tmp_path / "new" / "folder")
    assert (ended.returncode, ended.stderr) == (0, "")
    folder = tmp_path / "new" / "folder"
    assert sorted(file.stem for file in folder.glob("*.png")) == PICTURES
    faces = {}
    for name in PICTURES:
        picture = QImage(str(folder / f"{name}.png"))
        assert picture.size() == QSize(SIZE), name
        assert colours(picture) >= FEWEST_COLOURS, f"{name} is blank"
        faces[bytes(picture.constBits())] = name
    assert len(faces) == len(PICTURES), "every picture shows something of its own"
    header, *calls = rows_of(folder / "calls.csv")
    assert header == list(HEADERS)
    assert len(calls) == 13
    _look_at(language, [dict(zip(header, call, strict=True)) for call in calls])
    manifest = json.loads((folder / "calls.csv.manifest.json").read_text(encoding="utf-8"))
    assert manifest["rows"] == 13
    for name in (FORM, HANDOVER, DUTY):
        assert (folder / name).read_bytes().startswith(b"%PDF-"), name
    diary = (folder / "tour.log").read_text(encoding="utf-8")
    assert "verify: 0 findings" in diary
    assert [line[10:] for line in diary.splitlines()] == ended.stdout.splitlines()


def _look_at(language: str, calls: list[dict[str, str]]) -> None:
    notes = {call["note"] for call in calls}
    names = {call["caller"] for call in calls if call["caller"]}
    assert all("*" in caller for caller in names), "numbers are masked"
    assert len(names) == 10, "a silent line has no number, and two callers rang twice"
    escalated = sorted(call["escalation"][-4:] for call in calls if call["escalation"])
    assert escalated == ["0001", "0002"]
    assert {call["job_number"] for call in calls} == {"1001"}
    assert {call["agent"] for call in calls} == {"王芳" if language == "zh_CN" else "Wang Fang"}
    lost = "客户说手机昨晚在公交车上丢了" if language == "zh_CN" else "Caller lost the phone on a bus"
    assert any(note.startswith(lost) for note in notes)
    assert all(call["outcome"] and call["kind"] and call["wrap_up_seconds"] for call in calls)
    assert [call["greeting_said"] for call in calls].count("yes") == 12


@pytest.mark.parametrize("output", ["file/folder", "file"])
def test_a_place_that_cannot_be_written_is_one_sentence(output: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("somebody's", encoding="utf-8")
    ended = tour("en", tmp_path / output)
    assert ended.returncode == 4
    assert ended.stderr.count("\n") == 1
    assert ended.stderr.startswith("agent-console: The file cannot be written there.")
    assert (tmp_path / "file").read_text(encoding="utf-8") == "somebody's"
