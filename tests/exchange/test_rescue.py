"""Files for records that the database did not take."""

import os
import stat
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from agent_console.exchange.rescue import Rescue
from tests.builders import AT, a_call, a_person


def test_a_record_comes_back_as_it_was_kept_last(tmp_path: Path) -> None:
    rescue, call = Rescue(tmp_path), a_call(note="第一句")
    rescue.keep(call, AT)
    rescue.keep(replace(call, note="第一句\n第二句"), AT + timedelta(seconds=1))
    (draft,) = rescue.found(call.job_number)
    assert draft.call == replace(call, note="第一句\n第二句")
    assert draft.kept_at == AT + timedelta(seconds=1)


def test_the_reasons_given_for_words_of_the_note_come_back_too(tmp_path: Path) -> None:
    rescue, reasons = Rescue(tmp_path), (("shirk", "不关我的事", "客户要求原话"),)
    rescue.keep(a_call(), AT, reasons)
    (draft,) = rescue.found(a_call().job_number)
    assert draft.reasons == reasons


def test_nobody_else_is_offered_it(tmp_path: Path) -> None:
    rescue = Rescue(tmp_path)
    rescue.keep(a_call(), AT)
    assert rescue.found(a_person(job_number="1002").job_number) == ()


def test_what_the_database_has_is_dropped(tmp_path: Path) -> None:
    rescue, call = Rescue(tmp_path), a_call()
    rescue.keep(call, AT)
    rescue.drop(call.id)
    rescue.drop(call.id)
    assert rescue.found(call.job_number) == ()


def test_a_file_that_cannot_be_read_stays_and_hides_no_other(tmp_path: Path) -> None:
    rescue, call = Rescue(tmp_path), a_call()
    rescue.keep(call, AT)
    broken = tmp_path / "unsaved" / "0.json"
    broken.write_text("{", encoding="utf-8")
    assert [draft.call.id for draft in rescue.found(call.job_number)] == [call.id]
    assert broken.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps other rights")
def test_only_the_owner_reads_it(tmp_path: Path) -> None:
    Rescue(tmp_path).keep(a_call(), AT)
    (file,) = (tmp_path / "unsaved").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
