"""Telephone numbers in running text are hidden letter for letter, and nothing else is touched."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from agent_console.domain.hidden_numbers import hide_numbers
from agent_console.domain.phone import mask_digits

WORDS = "客户回拨好的，。 订单C号元¥Ee:/\n"
GAPS = ["", " ", "-", "－", "—", ".", " - ", "\u200b", "　"]
WIDE = str.maketrans("0123456789", "０１２３４５６７８９")

mobiles = st.from_regex(r"1[3-9][0-9]{9}", fullmatch=True)
lines = st.from_regex(r"0(10[0-9]{8}|2[0-9]{9}|[3-9][0-9]{10})", fullmatch=True)
texts = st.text(st.sampled_from(WORDS + "0123456789１３９０*+-－() "), max_size=60)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("客户13912345678，请改拨139 8765 4321", "客户139****5678，请改拨139 **** 4321"),
        ("+86 139-8765-4321", "+86 1**-****-4321"),
        ("0086 13912345678", "008* *******5678"),
        ("8613912345678", "861******5678"),
        ("013912345678", "013*****5678"),
        ("139.8765.4321", "139.****.4321"),
        ("1 3 9 1 2 3 4 5 6 7 8", "1 3 9 * * * * 5 6 7 8"),
        ("139 87 65 43 21", "139 ** ** 43 21"),
        ("１３９１２３４５６７８", "１３９****５６７８"),
        ("139\u200b1234\u200b5678", "139\u200b****\u200b5678"),
        ("1.13912345678 2.13887654321", "1.139****5678 2.138****4321"),
        ("①13912345678", "①139****5678"),
        ("13912345678/13887654321", "139****5678/138****4321"),
        ("tel13912345678", "tel139****5678"),
        ("010-61234567转8012", "010-****4567转8012"),
        ("（０１０）６１２３４５６７", "（０１０）****４５６７"),
        ("0571 8765 4321", "057* **** 4321"),
        ("+86 10 6123 4567", "+86 1* **** 4567"),
        ("+852 9123 4567", "+852 **** 4567"),
        ("0912-345-678", "09**-***-*78"),
        ("2026-06-11 13812345678", "2026-06-11 138****5678"),
        ("11010119900307123X", "110**********7123X"),
        ("110101 19900307 1234", "110*** ******** 1234"),
    ],
)
def test_a_number_is_hidden_however_it_is_written(written: str, shown: str) -> None:
    assert hide_numbers(written) == shown


@pytest.mark.parametrize(
    "written",
    [
        "",
        "记录 C20261122-0042 与协办单 E20261122-0001、E20261122-0131 1234567",
        "2026-11-22 13:05:59 到 2026-12-01 08:30，20261122",
        "金额 1234567.89 元，￥13,912,345,678",
        "订单 2026112212345、202611221391234567890",
        "10086 12345 95588 400-800-1234 8008101234",
        "工号 1001，机房 4471，分机 8012",
        "138****5678 与 010-****4567",
        "本地 6123 4567",
    ],
)
def test_days_amounts_records_orders_and_services_stay(written: str) -> None:
    assert hide_numbers(written) == written


@pytest.mark.parametrize(
    ("written", "own", "shown"),
    [
        ("请拨 6123 4567", "01061234567", "请拨 61** **67"),
        ("请拨 6123-4567", "010****4567", "请拨 61**-**67"),
        ("请拨 6123 4567", "61****67", "请拨 61** **67"),
        ("请拨 6123 4567", "01099994567#8012", "请拨 6123 4567"),
        ("1391，2345，678", "13912345678", "139*，***5，678"),
        ("x9913912345678", "13912345678", "x99139****5678"),
        ("订单 881234567", "138****4567", "订单 881234567"),
        ("拨 4008001234", "4008001234", "拨 40******34"),
        ("拨 10086", "10086", "拨 10086"),
        ("拨 13912345678", "139****5678", "拨 139****5678"),
        ("拨 13912345678", "13912345678", "拨 139****5678"),
        ("拨 13912345678", "", "拨 139****5678"),
    ],
)
def test_the_number_of_the_call_is_hidden_where_others_would_stay(written: str, own: str, shown: str) -> None:
    assert hide_numbers(written, own) == shown


@given(texts, st.one_of(mobiles, lines, st.just("")))
def test_the_text_keeps_its_length_and_hiding_twice_hides_nothing_more(text: str, own: str) -> None:
    shown = hide_numbers(text, own)
    assert len(shown) == len(text)
    assert all(now in (before, "*") for before, now in zip(text, shown, strict=True))
    assert all(before.isdecimal() for before, now in zip(text, shown, strict=True) if before != now)
    assert hide_numbers(shown, own) == shown


@given(
    st.one_of(mobiles, lines),
    st.text(st.sampled_from(WORDS), max_size=8),
    st.text(st.sampled_from(WORDS), max_size=8),
    st.lists(st.sampled_from(GAPS), min_size=12, max_size=12),
    st.booleans(),
    st.booleans(),
)
def test_the_own_number_is_never_left_in_any_spelling(
    own: str, before: str, behind: str, gaps: list[str], wide: bool, masked: bool
) -> None:
    spelled = "".join(digit + gap for digit, gap in zip(own, gaps, strict=False)).rstrip(" -—－.　")
    spelled = spelled.translate(WIDE) if wide else spelled
    shown = hide_numbers(f"{before}{spelled}{behind}", mask_digits(own) if masked else own)
    assert own not in "".join(str(int(letter)) for letter in shown if letter.isdecimal())


@given(mobiles, st.sampled_from(["", "+86", "+86 ", "0086", "86-"]), st.sampled_from(["", " ", "-", "·"]), texts)
def test_no_mobile_number_comes_through(number: str, code: str, gap: str, before: str) -> None:
    spelled = f"{code}{number[:3]}{gap}{number[3:7]}{gap}{number[7:]}"
    shown = hide_numbers(f"{before}x{spelled}，")[-len(spelled) - 1 :]
    assert shown.count("*") >= 4
    assert number not in "".join(letter for letter in shown if letter.isdecimal())


@given(texts)
def test_a_text_with_few_digits_stays_as_it_is(text: str) -> None:
    assume(sum(letter.isdecimal() for letter in text) < 7)
    assert hide_numbers(text, "13912345678") == text
