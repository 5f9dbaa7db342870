"""The command line as a person or a script calls it, on a hotline of its own."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_console.cli import main
from agent_console.store.store import Store
from tests.answers import Answer, Run
from tests.builders import PIN
from tests.crew import Crew


@pytest.fixture(autouse=True)
def _quiet_surroundings(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing of this machine's own environment, nobody at a terminal, and its signals as they were."""
    for name in ("AGENT_CONSOLE_DATABASE", "AGENT_CONSOLE_PIN", "AGENT_CONSOLE_NEW_PIN", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setattr("agent_console.cli.pins._has_terminal", lambda: False)
    kept = signal.getsignal(signal.SIGTERM)
    yield
    signal.signal(signal.SIGTERM, kept)


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command on the data folder of the test."""

    def run(*arguments: str) -> Answer:
        capsys.readouterr()
        code = main(["--data-dir", str(tmp_path), *arguments])
        said = capsys.readouterr()
        return Answer(code, said.out, said.err)

    return run


@pytest.fixture
def staffed(sqlite_store: Store, sqlite_crew: Crew, monkeypatch: pytest.MonkeyPatch) -> Store:
    """A hotline with people in the data folder; whoever gives a command has the PIN in the environment."""
    monkeypatch.setenv("AGENT_CONSOLE_PIN", PIN)
    return sqlite_store
