"""The hand-written wheel: well-formed, and pointing at the checkout wherever that lies."""

import base64
import csv
import hashlib
import zipfile
from pathlib import Path

import pytest
from project_wheel import version_of, write_wheel

import agent_console

PROJECT = Path(agent_console.__file__).resolve().parent.parent


def test_the_version_is_the_one_that_the_package_states() -> None:
    assert version_of(PROJECT) == agent_console.__version__


@pytest.mark.parametrize("name", ["console", "two words", "话务台"])
def test_the_wheel_points_at_the_checkout(tmp_path: Path, name: str) -> None:
    project = tmp_path / name
    (project / "agent_console").mkdir(parents=True)
    (project / "agent_console" / "__init__.py").write_text('__version__ = "3.4"\n', encoding="utf-8")
    (project / "pyproject.toml").write_text('[project.scripts]\nconsole = "agent_console.cli:main"\n', encoding="utf-8")
    wheel = write_wheel(project, tmp_path)
    assert wheel.name == "agent_console-3.4-py3-none-any.whl"
    with zipfile.ZipFile(wheel) as archive:
        assert archive.read("agent_console_checkout.pth").decode().rstrip() == str(project)
        entries = archive.read("agent_console-3.4.dist-info/entry_points.txt").decode()
    assert entries == "[console_scripts]\nconsole = agent_console.cli:main\n"


def test_the_record_of_the_wheel_tells_the_truth(tmp_path: Path) -> None:
    with zipfile.ZipFile(write_wheel(PROJECT, tmp_path)) as archive:
        record = next(name for name in archive.namelist() if name.endswith("RECORD"))
        rows = list(csv.reader(archive.read(record).decode().splitlines()))
        assert {row[0] for row in rows} == set(archive.namelist())
        for name, told, size in rows:
            if name != record:
                data = archive.read(name)
                digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
                assert (told, size) == (f"sha256={digest}", str(len(data)))
