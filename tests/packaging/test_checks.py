"""What `test.py` runs for which option, and in how many processes."""

import pytest
from checks import BENCHMARKS, COVERAGE, FILE_BY_FILE, MOST_LANES, QUICK_TESTS, SLOW_TESTS, lanes, options, selection


@pytest.fixture
def _two_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 2)


TWO_LANES = ["-n", "2", *FILE_BY_FILE]


@pytest.mark.usefixtures("_two_processors")
@pytest.mark.parametrize(
    ("args", "tests"),
    [
        ([], [*QUICK_TESTS, *TWO_LANES]),
        (["--fast"], [*QUICK_TESTS, *TWO_LANES]),
        (["--slow"], SLOW_TESTS),
        (["--benchmarks"], BENCHMARKS),
        (["--coverage"], [*QUICK_TESTS, *COVERAGE, *TWO_LANES]),
        (["--one-by-one"], QUICK_TESTS),
        (["-n", "0"], QUICK_TESTS),
        (["-n3", "--slow"], [*SLOW_TESTS, "-n", "3", *FILE_BY_FILE]),
    ],
)
def test_each_option_selects_its_tests(args: list[str], tests: list[str]) -> None:
    assert selection(options().parse_args(args)) == tests


@pytest.mark.parametrize(("processors", "expected"), [(None, 1), (1, 1), (2, 2), (64, MOST_LANES)])
def test_as_many_tests_run_at_a_time_as_there_are_processors_up_to_a_limit(
    processors: int | None, expected: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: processors)
    assert lanes(options().parse_args([])) == expected


def test_everything_else_is_handed_to_pytest_in_its_order() -> None:
    told, for_pytest = options().parse_known_args(["tests/domain", "-k", "pace", "--fast", "-x", "--co"])
    assert told.fast
    assert for_pytest == ["tests/domain", "-k", "pace", "-x", "--co"]


@pytest.mark.parametrize("args", [["--slow", "--benchmarks"], ["-n", "2", "--one-by-one"]])
def test_two_selections_at_once_are_refused(args: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        options().parse_args(args)
    assert "not allowed with" in capsys.readouterr().err
