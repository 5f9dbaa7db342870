"""The wheel that is given away holds the scripts, phrases, languages and icons."""

import subprocess
import sys
import zipfile
from pathlib import Path

import agent_console

PROJECT = Path(agent_console.__file__).resolve().parent.parent


def test_the_wheel_brings_everything_the_console_ships(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    subprocess.run(command, cwd=PROJECT, capture_output=True, check=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        inside = set(archive.namelist())
    shipped = PROJECT / "resources"
    resources = [path.relative_to(shipped) for path in shipped.rglob("*") if path.is_file() and path.name[0] != "."]
    assert resources
    assert {f"agent_console/_resources/{path.as_posix()}" for path in resources} <= inside
    modules = {path.relative_to(PROJECT).as_posix() for path in (PROJECT / "agent_console").rglob("*.py")}
    assert modules <= inside
    assert not [name for name in inside if name.startswith(("tests/", "packaging/"))]
