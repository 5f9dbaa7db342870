"""The .venv: when it is taken as it is, brought up to date, or made again."""

import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from environment import Environment
from project_wheel import pin_of
from set_up_error import SetUpError

BLOCKS = {"a==1": "a==1 --hash=sha256:0\n", "b==1": "b==1 --hash=sha256:1\n"}


class Rehearsal(Environment):
    """An environment that notes its steps instead of running them, and makes what they would leave behind."""

    def __init__(self, project: Path, killed_at: str = "") -> None:
        super().__init__(project)
        self.steps: list[str] = []
        self._killed_at = killed_at

    def _run(self, command: list[str]) -> None:
        step = "venv" if "venv" in command else "project" if "--no-index" in command else "packages"
        if step == self._killed_at:
            raise KeyboardInterrupt
        if step == "venv":
            self.program("python").parent.mkdir()
            self.program("python").touch()
        self.steps.append(step)

    def note(self) -> dict[str, Any]:
        note: dict[str, Any] = json.loads((self.folder / "agent-console.json").read_text(encoding="utf-8"))
        return note


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "agent_console").mkdir()
    (tmp_path / "agent_console" / "__init__.py").write_text('__version__ = "1.2"\n', encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text(
        '[project.scripts]\nconsole = "agent_console.cli:main"\n', encoding="utf-8"
    )
    return tmp_path


@pytest.fixture
def ready(project: Path) -> Rehearsal:
    environment = Rehearsal(project)
    environment.bring(BLOCKS)
    environment.steps.clear()
    return environment


def test_a_fresh_folder_gets_everything(project: Path) -> None:
    environment = Rehearsal(project)
    assert not environment.holds(BLOCKS)
    environment.bring(BLOCKS)
    assert environment.steps == ["venv", "packages", "project"]
    assert environment.holds(BLOCKS)


def test_a_second_start_does_nothing(ready: Rehearsal) -> None:
    ready.bring(BLOCKS)
    assert ready.steps == []


def test_a_new_version_in_the_lock_is_brought_in_without_starting_over(ready: Rehearsal) -> None:
    ready.bring(newer := {"a==2": "a==2\n", "b==1": "b==1\n"})
    assert ready.steps == ["packages", "project"]
    assert ready.holds(newer)
    assert not ready.holds(BLOCKS)


def test_the_console_is_content_with_an_environment_that_holds_more(ready: Rehearsal) -> None:
    ready.bring(BLOCKS | {"c==1": "c==1\n"})
    assert ready.holds(BLOCKS)


@pytest.mark.parametrize("step", ["venv", "packages", "project"])
def test_an_environment_that_was_killed_while_made_is_made_again(project: Path, step: str) -> None:
    killed = Rehearsal(project, killed_at=step)
    with pytest.raises(KeyboardInterrupt):
        killed.bring(BLOCKS)
    (killed.folder / "half-written").touch()
    again = Rehearsal(project)
    assert not again.holds(BLOCKS)
    again.bring(BLOCKS)
    assert again.steps == ["venv", "packages", "project"]
    assert not (again.folder / "half-written").exists()


def test_an_update_that_was_killed_leads_to_a_new_environment(ready: Rehearsal, project: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        Rehearsal(project, killed_at="packages").bring({"a==2": "a==2\n"})
    assert not ready.holds(BLOCKS)
    ready.bring(BLOCKS)
    assert ready.steps == ["venv", "packages", "project"]


@pytest.mark.parametrize(
    ("key", "value"),
    [("python", "cpython-310 linux"), ("folder", "elsewhere"), ("ready", False), ("packages", ["a==1"])],
)
def test_a_note_that_speaks_of_something_else_is_not_believed(ready: Rehearsal, key: str, value: object) -> None:
    note = ready.note() | {key: value}
    (ready.folder / "agent-console.json").write_text(json.dumps(note), encoding="utf-8")
    assert not ready.holds(BLOCKS)


@pytest.mark.parametrize("text", ["", "[]", "{", "\x00"])
def test_a_damaged_note_means_a_new_environment(ready: Rehearsal, text: str) -> None:
    (ready.folder / "agent-console.json").write_text(text, encoding="utf-8")
    ready.bring(BLOCKS)
    assert ready.steps == ["venv", "packages", "project"]


def test_a_moved_project_gets_a_new_environment(ready: Rehearsal, tmp_path: Path) -> None:
    moved = Rehearsal(tmp_path / "moved")
    shutil.copytree(tmp_path, moved.project)
    moved.bring(BLOCKS)
    assert moved.steps == ["venv", "packages", "project"]


def test_a_vanished_python_means_a_new_environment(ready: Rehearsal) -> None:
    ready.program("python").unlink()
    ready.bring(BLOCKS)
    assert ready.steps == ["venv", "packages", "project"]


@pytest.mark.skipif(os.name == "nt", reason="stands a shell script in for Python")
@pytest.mark.parametrize(("fits", "steps"), [(True, ["packages", "project"]), (False, ["venv", "packages", "project"])])
def test_an_environment_made_by_hand_is_filled_up_if_its_python_fits(
    project: Path, fits: bool, steps: list[str]
) -> None:
    environment = Rehearsal(project)
    python = environment.program("python")
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\nexec {shutil.which("python3")} -c "{_answer(fits)}"\n', encoding="utf-8")
    python.chmod(0o755)
    (environment.folder / "pyvenv.cfg").touch()
    environment.bring(BLOCKS)
    assert environment.steps == steps


def _answer(fits: bool) -> str:
    return "import sys; print(sys.implementation.cache_tag, sys.platform)" if fits else "print('other')"


def test_a_new_version_of_the_project_is_announced_to_pip(ready: Rehearsal, project: Path) -> None:
    (project / "agent_console" / "__init__.py").write_text('__version__ = "1.3"\n', encoding="utf-8")
    assert pin_of(project) == "agent-console==1.3"
    assert not ready.holds(BLOCKS)
    ready.bring(BLOCKS)
    assert ready.steps == ["project"]
    assert "agent-console==1.2" not in ready.note()["packages"]


def test_a_full_disk_is_told_before_anything_is_fetched(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(project)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1_000_000))
    environment = Rehearsal(project)
    with pytest.raises(SetUpError, match=r"is full: free about 1 GB"):
        environment.bring(BLOCKS)
    assert environment.steps == []


def test_a_folder_that_cannot_be_written_is_told_in_one_sentence(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(SetUpError, match=r"cannot be written to.*copy the project"):
        Rehearsal(project).bring(BLOCKS)


@pytest.mark.skipif(os.name == "nt", reason="starts a shell script")
def test_a_failed_step_is_told_in_one_sentence_and_kept_in_the_log(project: Path) -> None:
    environment = Environment(project)
    environment.folder.mkdir()
    failing = "echo before; echo 'ERROR: No matching distribution found for qt6'; exit 1"
    with pytest.raises(SetUpError, match="no ready-made qt6 for this computer"):
        environment._run(["/bin/sh", "-c", failing])
    assert environment.log.read_text(encoding="utf-8").startswith("before\n")
