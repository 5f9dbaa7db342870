"""Answers that are not sent: kept for their writer only, whole, and gone when they are sent."""

import os
import stat
from pathlib import Path

import pytest

from agent_console.exchange.answers import Answers
from tests.builders import an_id


def test_what_is_kept_is_found_again_by_its_writer_only(tmp_path: Path) -> None:
    first, second = an_id(), an_id()
    answers = Answers(tmp_path, "9001")
    answers.keep(first, "旧")
    answers.keep(first, "请按资费说明答复\n“引号”")
    answers.keep(second, "第二张")
    assert Answers(tmp_path, "9001").found() == {first: "请按资费说明答复\n“引号”", second: "第二张"}
    assert Answers(tmp_path, "9002").found() == {}


def test_what_is_dropped_is_gone_and_may_be_dropped_again(tmp_path: Path) -> None:
    answers, one = Answers(tmp_path, "9001"), an_id()
    answers.keep(one, "写到一半")
    answers.drop(one)
    answers.drop(one)
    assert answers.found() == {}


def test_a_file_that_cannot_be_read_hides_no_other(tmp_path: Path) -> None:
    answers, one = Answers(tmp_path, "9001"), an_id()
    answers.keep(one, "好的")
    for name, content in (("a.json", b"\xff"), ("b.json", b"{"), ("c.json", b"[]"), ("d.json", b"{}")):
        (tmp_path / "answers" / "9001" / name).write_bytes(content)
    assert answers.found() == {one: "好的"}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    answers, one = Answers(tmp_path, "9001"), an_id()
    answers.keep(one, "内容")
    folder = tmp_path / "answers" / "9001"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / f"{one}.json").stat().st_mode) == 0o600
