"""What every command has in common: one line for what goes wrong, exit codes, streams, and no Qt."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from agent_console import __version__
from agent_console.cli import main
from agent_console.cli.entry import exit_code
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.store.store import Store
from tests.answers import Run

CONSOLE = [sys.executable, "-m", "agent_console"]


def test_version_and_help_are_said_on_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"agent-console {__version__}\n"
    assert main(["--help"]) == 0
    assert "staff" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments", [["fly"], ["staff"], ["staff", "add"], ["setup"], ["status", "--jason"], ["sample", "--calls", "0"]]
)
def test_wrong_usage_is_one_line_and_code_2(run: Run, arguments: list[str]) -> None:
    answer = run(*arguments)
    assert (answer.code, answer.out) == (2, "")
    assert "--help." in answer.complaint


def test_global_options_count_before_and_behind_the_command(tmp_path: Path, run: Run) -> None:
    sample = ("sample", "--calls", "1", "--seed", "1")
    assert run(*sample).code == 0
    assert (tmp_path / "console.db").exists()
    assert run(*sample, "--data-dir", str(tmp_path / "other")).code == 0
    assert (tmp_path / "other" / "console.db").exists()


@pytest.mark.parametrize(
    "command",
    [
        ["status"],
        ["verify"],
        ["staff", "list", "--as", "9001"],
        ["staff", "add", "1001", "--name", "王芳", "--role", "agent", "--as", "9001"],
        ["staff", "disable", "1001", "--as", "9001"],
        ["staff", "reset-pin", "1001", "--as", "9001"],
        ["export", "calls", "--output", "calls.csv", "--as", "9001"],
    ],
)
def test_a_mistyped_folder_is_told_and_not_made(run: Run, tmp_path: Path, command: list[str]) -> None:
    answer = run(*command, "--data-dir", str(tmp_path / "mistyped"))
    assert (answer.code, answer.out) == (4, "")
    assert answer.complaint.startswith("There is no hotline in this database yet.")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("problem", Problem)
def test_every_problem_has_a_code_of_the_contract(problem: Problem) -> None:
    assert exit_code(ConsoleError(problem)) in (2, 3, 4)


@pytest.mark.parametrize(
    ("problem", "code"),
    [
        (Problem.WAIT, 3),
        (Problem.DISABLED_PERSON, 3),
        (Problem.REASON_MISSING, 2),
        (Problem.REASON_EMPTY, 2),
        (Problem.FULL, 4),
        (Problem.NEWER, 4),
    ],
)
def test_refusals_usage_and_the_rest_are_told_apart(problem: Problem, code: int) -> None:
    assert exit_code(ConsoleError(problem)) == code


def test_an_address_that_is_not_understood_is_told_without_its_password(run: Run) -> None:
    answer = run("--database", "mysql://desk:geheim@hall/console", "status")
    assert answer.code == 2
    assert answer.complaint.startswith("The database address is not understood.")
    assert "geheim" not in answer.err


def test_a_damaged_file_is_told_in_one_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "console.db").write_bytes(b"this is no database at all" * 100)
    answer = run("status")
    assert answer.code == 4
    assert answer.complaint.startswith("The data file is damaged or is not a console database.")


def test_ctrl_c_is_one_line_and_the_code_of_shells(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(_settings: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("agent_console.cli.care.opened", stopped)
    answer = run("status")
    assert answer.code == 130
    assert answer.complaint.startswith("Stopped.")


def test_a_bug_is_one_line_that_says_where_and_never_what_was_typed(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_settings: object) -> None:
        raise ZeroDivisionError("13812345678")

    monkeypatch.setattr("agent_console.cli.care.opened", broken)
    answer = run("status")
    assert answer.code == 4
    assert answer.complaint.startswith("This is a fault of the console: ZeroDivisionError at test_entry.py:")
    assert "13812345678" not in answer.err


@pytest.mark.skipif(os.name == "nt", reason="pipes close differently there")
def test_a_reader_that_goes_away_ends_the_command_quietly(staffed: Store, tmp_path: Path) -> None:
    command = [*CONSOLE, "--data-dir", str(tmp_path), "status"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert (running.stderr.read(), running.wait()) == (b"", 0)


def test_chinese_is_written_whatever_the_streams_spoke_before(tmp_path: Path) -> None:
    surroundings = {**os.environ, "PYTHONIOENCODING": "ascii", "AGENT_CONSOLE_PIN": "825934"}
    command = [
        *CONSOLE,
        "--data-dir",
        str(tmp_path),
        "setup",
        "--hotline",
        "绿山热线",
        "--lead",
        "9001",
        "--name",
        "李敏",
    ]
    done = subprocess.run(command, env=surroundings, capture_output=True, check=True)
    assert done.stdout.decode("utf-8").startswith("绿山热线 ")


def test_no_command_but_the_window_loads_qt(staffed: Store, tmp_path: Path) -> None:
    program = (
        "import sys; from agent_console.cli import main;"
        f"code = main(['--data-dir', {str(tmp_path)!r}, 'status']);"
        "print(code, [name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "0 []"


def test_the_command_line_itself_loads_no_database_layer() -> None:
    program = (
        "import sys, agent_console.cli.parser as parser; parser.build_parser().parse_args([]);"
        "print([name for name in ('sqlmodel', 'sqlalchemy', 'alembic', 'PySide6') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
