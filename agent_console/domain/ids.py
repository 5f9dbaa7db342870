"""Identifiers made by the program (UUIDv7, RFC 9562) and the numbers that people see."""

import re
from datetime import date

_NUMBER = re.compile(r"C(\d{4})(\d{2})(\d{2})-(\d{4}|[1-9]\d{4,})", re.ASCII)


def uuid7(unix_milliseconds: int, random_bits: int) -> str:
    """A UUIDv7 as 36 characters from 48 bits of time and 74 bits of chance; sorts by time."""
    value = (unix_milliseconds & (1 << 48) - 1) << 80
    value |= 0x7 << 76
    value |= (random_bits >> 62 & 0xFFF) << 64
    value |= 0b10 << 62
    value |= random_bits & (1 << 62) - 1
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def call_number(day: date, count: int) -> str:
    """The number people see: C20261122-0042 is the 42nd call of that local day. More than 9,999 grow a digit."""
    return f"C{day:%Y%m%d}-{count:04d}"


def day_and_count(number: str) -> tuple[date, int] | None:
    """The inverse of `call_number`; None when the text is no such number."""
    match = _NUMBER.fullmatch(number)
    if match is None:
        return None
    try:
        day = date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None
    return day, int(match[4])
