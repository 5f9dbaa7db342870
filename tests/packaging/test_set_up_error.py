"""Every end of the set-up is a sentence and a code."""

import errno
from pathlib import Path

import pytest
from set_up_error import SetUpError, from_system, guarded

HERE = Path("project")


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (errno.EROFS, "cannot be written to"),
        (errno.EACCES, "cannot be written to"),
        (errno.EPERM, "cannot be written to"),
        (errno.ENOSPC, "is full"),
        (errno.EDQUOT, "is full"),
        (errno.EIO, "could not be used (broken)"),
    ],
)
def test_an_error_of_the_file_system_becomes_a_sentence_with_a_next_step(number: int, told: str) -> None:
    sentence = str(from_system(OSError(number, "broken"), HERE))
    assert told in sentence
    assert "again" in sentence or "run the same command" in sentence


def test_what_cannot_go_on_ends_with_four_and_no_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    def refuse() -> int:
        raise SetUpError("Not here.")

    assert guarded(refuse) == 4
    assert capsys.readouterr().err == "Not here.\n"


def test_a_person_who_stops_it_is_told_that_nothing_is_lost(capsys: pytest.CaptureFixture[str]) -> None:
    def stop() -> int:
        raise KeyboardInterrupt

    assert guarded(stop) == 130
    assert "next run" in capsys.readouterr().err


def test_what_went_well_keeps_its_own_code() -> None:
    assert guarded(lambda: 3) == 3
