"""One line in many spellings, and what of it may be seen."""

import re
import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.phone import PhoneNumber, mask_digits, mask_typed, parse_phone, spell

READ = [  # typed, stored, masked, in readable groups
    ("13812345678", "13812345678", "138****5678", "138 1234 5678"),
    ("138 1234 5678", "13812345678", "138****5678", "138 1234 5678"),
    ("138.1234–5678", "13812345678", "138****5678", "138 1234 5678"),
    ("1381234-5678", "13812345678", "138****5678", "138 1234 5678"),
    ("+86-138-1234-5678", "13812345678", "138****5678", "138 1234 5678"),
    ("0086 13812345678", "13812345678", "138****5678", "138 1234 5678"),
    ("8613812345678", "13812345678", "138****5678", "138 1234 5678"),
    ("86 013812345678", "13812345678", "138****5678", "138 1234 5678"),
    ("013812345678", "13812345678", "138****5678", "138 1234 5678"),
    ("１３８１２３４５６７８", "13812345678", "138****5678", "138 1234 5678"),
    ("＋８６（１３８）１２３４－５６７８", "13812345678", "138****5678", "138 1234 5678"),
    ("\u202d138 1234 5678\u202c", "13812345678", "138****5678", "138 1234 5678"),
    ("18612345678", "18612345678", "186****5678", "186 1234 5678"),
    ("13812345678-1234", "13812345678#1234", "138****5678#1234", "138 1234 5678#1234"),
    ("010-12345678", "01012345678", "010****5678", "010-12345678"),
    ("(010)12345678", "01012345678", "010****5678", "010-12345678"),
    ("010-1234-5678", "01012345678", "010****5678", "010-12345678"),
    ("+86 10 1234 5678", "01012345678", "010****5678", "010-12345678"),
    ("+86 (0)10 12345678", "01012345678", "010****5678", "010-12345678"),
    ("86-10-1234-5678", "01012345678", "010****5678", "010-12345678"),
    ("86-010-12345678", "01012345678", "010****5678", "010-12345678"),
    ("010 1234 5678转8012", "01012345678#8012", "010****5678#8012", "010-12345678#8012"),
    ("010-12345678-8012", "01012345678#8012", "010****5678#8012", "010-12345678#8012"),
    ("010 12345678 – 8012", "01012345678#8012", "010****5678#8012", "010-12345678#8012"),
    ("+86-10-12345678-801", "01012345678#801", "010****5678#801", "010-12345678#801"),
    ("021-61234567-801", "02161234567#801", "021****4567#801", "021-61234567#801"),
    ("86-21-6123-4567", "02161234567", "021****4567", "021-61234567"),
    ("0755-8765432-12", "07558765432#12", "075****5432#12", "0755-8765432#12"),
    ("0755-8765-4321", "075587654321", "0755****4321", "0755-87654321"),
    ("8765432-12", "8765432#12", "8****32#12", "8765432#12"),
    ("8765-4321", "87654321", "87****21", "87654321"),
    ("4008001234", "4008001234", "40****34", "400-800-1234"),
    ("400-800-1234", "4008001234", "40****34", "400-800-1234"),
    ("+86 400 800 1234", "4008001234", "40****34", "400-800-1234"),
    ("864008001234", "4008001234", "40****34", "400-800-1234"),
    ("10086", "10086", "10086", "10086"),
    ("+8610086", "10086", "10086", "10086"),
    ("0086 110", "110", "110", "110"),
    ("+86 95588", "95588", "95588", "95588"),
    ("12345", "12345", "12345", "12345"),
    ("8012", "8012", "8012", "8012"),
    ("0012", "0012", "0012", "0012"),
    ("106575258888", "106575258888", "106****8888", "106575258888"),
    ("+86 10657525888", "10657525888", "106****5888", "10657525888"),
    ("+86 106575258888", "106575258888", "106****8888", "106575258888"),
    ("1381234567", "1381234567", "13****67", "1381234567"),
    ("8610086", "8610086", "8****86", "8610086"),  # without the plus it may be a local number
    ("213812345678", "213812345678", "213****5678", "213812345678"),
    ("86 8012 3456", "8680123456", "86****56", "8680123456"),
    ("861381234567", "861381234567", "861****4567", "861381234567"),
    ("+8613812345678901", "+8613812345678901", "+861****8901", "+8613812345678901"),
    ("+85291234567", "+85291234567", "+852****4567", "+85291234567"),
    ("00 852-9123-4567", "+85291234567", "+852****4567", "+85291234567"),
    ("+886912345678", "+886912345678", "+886****5678", "+886912345678"),
    ("+44 (0)20 7946 0958", "+442079460958", "+442****0958", "+442079460958"),
    ("+886-2-2345-6789#12", "+886223456789#12", "+886****6789#12", "+886223456789#12"),
    ("+65 9123 4567", "+6591234567", "+65****67", "+6591234567"),
    ("0912345678", "0912345678", "09****78", "0912 345678"),
    ("02-2345-6789", "0223456789", "02****89", "02-23456789"),
    ("03-123-4567", "031234567", "03****67", "03-1234567"),
    ("(02)2345-6789 #12", "0223456789#12", "02****89#12", "02-23456789#12"),
    ("12345678901234567890", "12345678901234567890", "123****7890", "12345678901234567890"),
    ("", "", "", ""),
    (" 　", "", "", ""),
]
NO_NUMBERS = [  # typed, and what is shown of it
    ("138****5678", "13****78"),
    ("匿名", "匿名"),
    ("未知", "未知"),
    ("1381*", "13****1*"),
    ("anonymous", "an****us"),
    ("电话13812345678", "电话****78"),
    ("13812345678 / 13912345678", "13****78"),
    ("8765432/8765433", "87****33"),
    ("138_1234_5678", "13****78"),
    ("123456789012345678901", "12****01"),
    ("13812345678转801转2", "13****转2"),
    ("13812345678#1234567", "13****67"),
    ("138,12345678", "13****78"),
    ("1381234#5678", "13****78"),
    ("+13812#345678", "+1****78"),
    ("10086转1", "10****转1"),
    ("#801", "#801"),
    ("+", "+"),
    ("+86", "+86"),
    ("+013812345678", "+0****78"),
    ("-", "-"),
    ("٠١٢٣٤٥٦٧٨٩", "٠١****٨٩"),
]

DASHES = "-‐‑‒–—―−"
EXTENSION_MARKS = [
    *DASHES,
    *"转轉#＃x,，",
    "转接",
    " 转 ",
    "分机",
    "分機：",
    "转 分机 ",
    "内线",
    " ext. ",
    "EXT",
    ";ext=",
]
mobiles = st.from_regex(r"1[3-9][0-9]{9}", fullmatch=True)
lines = mobiles | st.from_regex(r"0(10[0-9]{8}|2[0-9]{9}|[3-9][0-9]{9,10})|[48]00[0-9]{7}", fullmatch=True)
spaces = st.sampled_from(["", " ", "　", "-", "－", ".", "\u00a0", "\u200b", *DASHES])
anything = (
    st.from_regex(r"[+]?[0-9]{0,21}([-#,x转][0-9]{0,7})?", fullmatch=True)
    | st.text(alphabet="0123456789068+-# ()转x", max_size=24)
    | st.text(max_size=12)
    | lines
)


def full_width(text: str) -> str:
    return "".join(chr(ord(character) + 0xFEE0) if "!" <= character <= "~" else character for character in text)


def digits_in(text: str) -> str:
    return "".join(character for character in unicodedata.normalize("NFKC", text) if character in "0123456789")


@pytest.mark.parametrize(("typed", "stored", "masked", "grouped"), READ)
def test_a_number_has_one_spelling_one_mask_and_one_grouping(
    typed: str, stored: str, masked: str, grouped: str
) -> None:
    number = parse_phone(typed)
    assert (str(number), number.masked(), spell(number)) == (stored, masked, grouped)
    assert mask_typed(typed) == masked


@pytest.mark.parametrize(("typed", "shown"), NO_NUMBERS)
def test_what_is_not_one_number_is_refused_and_shown_by_its_ends(typed: str, shown: str) -> None:
    with pytest.raises(ConsoleError) as refused:
        parse_phone(typed)
    assert refused.value.problem is Problem.NOT_A_NUMBER
    assert mask_typed(typed) == shown


@pytest.mark.parametrize(
    ("typed", "problem"), [("1" * 65, Problem.TEXT_TOO_LONG), ("138\n1234", Problem.TEXT_CHARACTERS)]
)
def test_text_that_cannot_be_kept_is_told_as_such(typed: str, problem: Problem) -> None:
    with pytest.raises(ConsoleError) as refused:
        parse_phone(typed)
    assert refused.value.problem is problem
    assert len(mask_typed(typed)) == 8


@given(mobiles, st.sampled_from(["", "0", "86", "+86", "0086", "86 0", "+86 0", "+86(0)"]), st.data())
def test_a_mobile_is_one_line_in_any_spelling(line: str, prefix: str, data: st.DataObject) -> None:
    between = [data.draw(spaces) for _ in range(3)]
    typed = f"{prefix}{between[0]}{line[:3]}{between[1]}{line[3:7]}{between[2]}{line[7:]}"
    assert parse_phone(typed) == parse_phone(full_width(typed)) == PhoneNumber(line)


@given(
    st.from_regex(r"0(10[0-9]{8}|2[0-9]{9}|[3-9][0-9]{9,10})", fullmatch=True),
    st.sampled_from(["{}-{}", "({}){}", "{} {}", "（{}）{}", "{}{}", "+86 {}-{}", "86-{}-{}", "0086{}{}"]),
    st.booleans(),
)
def test_a_fixed_line_is_one_line_in_any_spelling(line: str, form: str, trunk_zero: bool) -> None:
    size = 3 if line.startswith(("01", "02")) else 4
    area = line[:size] if trunk_zero or "86" not in form else line[1:size]
    assert parse_phone(form.format(area, line[size:])) == PhoneNumber(line)


@given(
    lines,
    st.from_regex(r"[0-9]{1,6}", fullmatch=True),
    st.sampled_from(EXTENSION_MARKS),
)
def test_an_extension_is_found_behind_every_mark(line: str, extension: str, mark: str) -> None:
    number = parse_phone(f"{line}{mark}{extension}")
    assert number == PhoneNumber(line, extension)
    assert number.masked() == f"{mask_digits(line)}#{extension}"


@given(anything)
def test_a_number_is_read_back_from_what_is_stored_and_from_what_is_shown(typed: str) -> None:
    try:
        number = parse_phone(typed)
    except ConsoleError:
        return
    assert parse_phone(str(number)) == number
    assert parse_phone(spell(number)) == number
    assert re.fullmatch(r"(\+?[0-9]+(#[0-9]{1,6})?)?", str(number))


@given(st.from_regex(r"[0-9]{11}", fullmatch=True))
def test_a_mask_shows_seven_of_eleven_digits_and_never_the_middle_four(digits: str) -> None:
    shown = PhoneNumber(digits).masked()
    assert shown == f"{digits[:3]}****{digits[7:]}"


@given(st.from_regex(r"[+]?[0-9]{7,20}", fullmatch=True))
def test_a_mask_hides_four_digits_at_least_and_shows_only_the_ends(digits: str) -> None:
    front, stars, back = mask_digits(digits).partition("****")
    assert stars
    assert digits.startswith(front)
    assert digits.endswith(back)
    assert len(digits) - len(front) - len(back) >= 4
    assert len(digits_in(front)) <= 4
    assert len(back) <= 4


@pytest.mark.parametrize(
    ("digits", "masked"),
    [
        ("123456", "123456"),
        ("1234567", "1****67"),
        ("12345678", "12****78"),
        ("1234567890", "12****90"),
        ("12345678901", "123****8901"),
        ("123456789012", "123****9012"),
        ("075512345678", "0755****5678"),
        ("+123456", "+123456"),
        ("+1234567", "+1****67"),
        ("+1234567890", "+12****90"),
        ("+12345678901", "+123****8901"),
        ("", ""),
    ],
)
def test_short_numbers_are_shown_whole_and_longer_ones_by_their_ends(digits: str, masked: str) -> None:
    assert mask_digits(digits) == masked


@given(anything)
def test_no_mask_of_anything_typed_shows_a_whole_number(typed: str) -> None:
    assume(len(digits_in(typed)) >= 7)
    assert digits_in(mask_typed(typed)) != digits_in(typed)
    assert "****" in mask_typed(typed)


@given(mobiles, st.text(max_size=20), st.text(max_size=20))
def test_a_mobile_hidden_in_other_words_is_never_shown(line: str, before: str, after: str) -> None:
    assert line not in digits_in(mask_typed(before + line + after))
