"""Files for forms that the database did not take."""

import os
import stat
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from agent_console.exchange.unsent_forms import UnsentForms
from tests.builders import AT
from tests.escalations import a_form


def test_a_form_comes_back_as_it_was_kept_last(tmp_path: Path) -> None:
    unsent, form = UnsentForms(tmp_path, "1001"), a_form(problem="第一句", callback_until=AT + timedelta(hours=1))
    unsent.keep(form)
    unsent.keep(replace(form, problem="第一句\n第二句"))
    assert UnsentForms(tmp_path, "1001").found() == (replace(form, problem="第一句\n第二句"),)


def test_nobody_else_is_offered_it_and_what_is_dropped_is_gone(tmp_path: Path) -> None:
    unsent, form = UnsentForms(tmp_path, "1001"), a_form()
    unsent.keep(form)
    assert UnsentForms(tmp_path, "1002").found() == ()
    unsent.drop(form.id)
    assert unsent.found() == ()
    unsent.drop(form.id)


def test_what_is_no_form_is_left_where_it_is(tmp_path: Path) -> None:
    unsent, form = UnsentForms(tmp_path, "1001"), a_form()
    unsent.keep(form)
    (file,) = tmp_path.rglob("*.json")
    for damaged in ("", "{", '{"text": "no form"}', '{"text": "{}"}', '{"text": "[]"}'):
        file.write_text(damaged, encoding="utf-8")
        assert unsent.found() == ()
        assert file.read_text(encoding="utf-8") == damaged


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
def test_the_file_is_for_its_owner_only(tmp_path: Path) -> None:
    UnsentForms(tmp_path, "1001").keep(a_form())
    (file,) = tmp_path.rglob("*.json")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
