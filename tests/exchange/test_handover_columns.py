"""How each value of a handover is told in a table: a row an item."""

from dataclasses import replace
from datetime import timedelta

import pytest

from agent_console.domain.handover import Handover, HandoverFigures, HandoverState, SignatureKind
from agent_console.domain.handover_items import ItemKind
from agent_console.domain.journal import Head
from agent_console.domain.supplement import Supplement
from agent_console.exchange.handover_columns import COLUMNS, HandoverReading, rows_reader
from tests.builders import AT, CHINA, an_id
from tests.exchange_shelf import as_told
from tests.handovers import NOON, a_handover, a_signature, an_item

HOUR = timedelta(hours=1)


def told(handover: Handover, language: str = "zh_CN") -> list[dict[str, str]]:
    read = rows_reader(HandoverReading(language=language, zone=CHINA))
    return [as_told(COLUMNS, row) for row in read(handover)]


def test_a_sealed_one_is_told_whole() -> None:
    handover = a_handover(
        state=HandoverState.ACCEPTED,
        shift_number="S20261122-0001",
        incoming="1002",
        items=(
            an_item(
                ItemKind.PROMISE,
                due=AT + HOUR,
                caller="138****5678",
                key=True,
                reason="等网络部",
                carried=2,
            ),
        ),
        figures=HandoverFigures(calls=42, escalations_sent=3),
        note="客户情绪激动",
        signatures=(
            a_signature(),
            a_signature(SignatureKind.REFUSED, "1002", reason="不清楚"),
            a_signature(),
            a_signature(SignatureKind.INCOMING, "1002", at=NOON + HOUR),
        ),
        supplements=(Supplement(id=an_id(), at=NOON, by="1001", by_name="王芳", text="钥匙在抽屉里"),),
        content="ab" * 32,
        head=Head(17, "cd" * 32),
    )
    assert told(handover) == [
        {
            "number": "H20261122-0001",
            "state": "已接班",
            "outgoing": "1001",
            "incoming": "1002",
            "shift": "S20261122-0001",
            "begin": "2026-11-22 09:30:00+08:00",
            "cut": "2026-11-22 13:30:00+08:00",
            "signed_at": "2026-11-22 13:30:00+08:00",
            "sealed_at": "2026-11-22 14:30:00+08:00",
            "calls": "42",
            "escalations_sent": "3",
            "note": "客户情绪激动",
            "items": "1",
            "item": "1",
            "item_kind": "承诺回复",
            "item_number": "E20261122-0001",
            "title": "客户对账单有疑问",
            "key": "yes",
            "reason": "等网络部",
            "caller": "138****5678",
            "owner": "1001",
            "since": "2026-11-22 09:30:00+08:00",
            "due_at": "2026-11-22 10:30:00+08:00",
            "carried": "2",
            "refused": "不清楚",
            "supplements": "1001: 钥匙在抽屉里",
            "content": "ab" * 32,
            "journal_head": f"17 {'cd' * 32}",
        }
    ]


def test_each_item_has_a_row_and_a_record_without_items_has_one_too() -> None:
    waiting = a_handover(state=HandoverState.SIGNED)
    (row,) = told(waiting)
    assert (row["state"], row["items"], row["item"], row["item_kind"], row["sealed_at"]) == ("待接班", "0", "", "", "")
    rows = told(replace(waiting, items=(an_item(), an_item(ItemKind.FAULT))))
    assert [(row["number"], row["item"], row["item_kind"]) for row in rows] == [
        ("H20261122-0001", "1", "协办单"),
        ("H20261122-0001", "2", "设备故障"),
    ]


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_every_kind_and_state_has_a_name_and_one_of_another_version_its_own(language: str) -> None:
    handover = a_handover(items=(*map(an_item, ItemKind), an_item("wake-up-call")))
    names = [row["item_kind"] for row in told(handover, language)]
    assert len(set(names)) == len(ItemKind) + 1
    assert names[-1] == "wake-up-call"
    states = [told(replace(handover, state=state), language)[0]["state"] for state in HandoverState]
    assert len(set(states)) == len(HandoverState)


def test_in_chinese_a_key_point_is_called_so_in_words() -> None:
    handover = a_handover(items=(replace(an_item(), key=True), replace(an_item(), key=False)))
    assert [row["key"] for row in told(handover)] == ["yes", ""]
    read = rows_reader(HandoverReading(language="zh_CN", zone=CHINA, chinese=True))
    assert [as_told(COLUMNS, row)["key"] for row in read(handover)] == ["是", "否"]


def test_numbers_in_what_was_written_are_hidden() -> None:
    handover = a_handover(
        items=(an_item(ItemKind.POINT, title="回电13912345678", reason="待拨139 8765 4321"),),
        note="钥匙在 010-61234567 处",
        signatures=(a_signature(), a_signature(SignatureKind.REFUSED, "1002", reason="问13912345678")),
        supplements=(Supplement(id=an_id(), at=NOON, by="1001", by_name="王芳", text="再拨13912345678"),),
    )
    (row,) = told(handover)
    assert (row["title"], row["reason"]) == ("回电139****5678", "待拨139 **** 4321")
    assert row["note"] == "钥匙在 010-****4567 处"
    assert (row["refused"], row["supplements"]) == ("问139****5678", "1001: 再拨139****5678")
