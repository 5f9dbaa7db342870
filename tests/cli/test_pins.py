"""PINs: from the environment or a terminal, never from the arguments."""

from collections.abc import Callable

import pytest

from agent_console.cli import pins
from agent_console.cli.usage import UsageError
from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.pin import check_pin


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Somebody at a terminal who types these lines; gives the prompts that were shown."""

    def sit_down(*lines: str) -> list[str]:
        prompts: list[str] = []
        left = list(lines)

        def ask(prompt: str, stream: object) -> str:
            prompts.append(prompt)
            if not left:
                raise EOFError
            return left.pop(0)

        monkeypatch.setattr(pins, "_has_terminal", lambda: True)
        monkeypatch.setattr("getpass.getpass", ask)
        return prompts

    return sit_down


def test_the_environment_goes_before_the_terminal(
    monkeypatch: pytest.MonkeyPatch, terminal: Callable[..., list[str]]
) -> None:
    prompts = terminal("482913", "482913")
    monkeypatch.setenv("AGENT_CONSOLE_PIN", "７３９１５２")
    monkeypatch.setenv("AGENT_CONSOLE_NEW_PIN", "605184")
    assert pins.own_pin("1001") == pins.first_pin("1001") == "739152"
    assert pins.new_pin("1001") == ("605184", False)
    assert pins.sample_pin() == ("605184", pins.NEW_PIN)
    assert prompts == []


def test_the_own_pin_is_asked_for_once_and_a_new_one_twice(terminal: Callable[..., list[str]]) -> None:
    assert (terminal("482913"), pins.own_pin("1001")) == (["PIN of 1001: "], "482913")
    prompts = terminal("482913", "482913")
    assert pins.first_pin("1001") == "482913"
    assert prompts == ["New PIN of 1001: ", "The same again: "]


def test_two_pins_that_differ_are_refused(terminal: Callable[..., list[str]]) -> None:
    terminal("482913", "482914")
    with pytest.raises(ConsoleError) as refused:
        pins.new_pin("1001")
    assert refused.value.problem is Problem.PINS_DIFFER


def test_an_empty_answer_asks_for_a_random_pin(terminal: Callable[..., list[str]]) -> None:
    terminal("")
    pin, random = pins.new_pin("1001")
    assert random
    check_pin(pin, "1001")


def test_without_a_terminal_a_new_pin_is_random_and_an_own_one_cannot_be_known() -> None:
    first, random = pins.new_pin("1001")
    assert random
    assert first != pins.sample_pin()[0]
    with pytest.raises(UsageError, match="Set AGENT_CONSOLE_PIN"):
        pins.own_pin("1001")


def test_a_terminal_that_hangs_up_counts_as_none(terminal: Callable[..., list[str]]) -> None:
    terminal()
    with pytest.raises(UsageError, match="Set AGENT_CONSOLE_PIN"):
        pins.first_pin("1001")
