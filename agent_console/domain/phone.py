"""A caller's number: one spelling for one line, and how it is shown without giving it away."""

import re
import unicodedata
from dataclasses import dataclass

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.text import CALLER_LIMIT, check_text

_SEPARATORS = re.compile(r"[\s().\-‐-―−·/]+")
_EXTENSION = re.compile(r"(?:转|轉|分机|分機|内线|內線|ext\.?|x|#|,|;)+[\s:.]*(\d{1,8})\s*$", re.IGNORECASE)
_HYPHEN_EXTENSION = re.compile(r"(?<=\d{7})[-‐-―−](\d{1,6})\s*$")
_MOBILE = re.compile(r"1[3-9]\d{9}")
_AREA_CODES = re.compile(r"0(?:10|2\d|[3-9]\d{2})")

SHORT_NUMBER = 6
"""Up to so many digits a number is a service line or a room, not a person's line, and is shown whole."""


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """`digits` is the one spelling that history is found by; "" stands for a withheld number."""

    digits: str
    extension: str = ""

    def __str__(self) -> str:
        return f"{self.digits}-{self.extension}" if self.extension else self.digits

    def masked(self) -> str:
        """What may be shown: 138****5678, 010****5678, +852****4567; short numbers stay whole."""
        shown = mask_digits(self.digits)
        return f"{shown}-{self.extension}" if self.extension else shown


def mask_digits(digits: str) -> str:
    """Hide the middle of a number; at least four digits are hidden wherever the number is a person's."""
    if len(digits) <= SHORT_NUMBER:
        return digits
    if digits.startswith("+"):
        return f"{digits[:4]}****{digits[-4:]}" if len(digits) >= 12 else f"{digits[:3]}****{digits[-2:]}"
    if len(digits) >= 11:
        return f"{digits[:3]}****{digits[-4:]}"
    return f"{digits[:2]}****{digits[-2:]}"


def parse_phone(typed: str) -> PhoneNumber:
    """Read a number as people write it: spaces, full width, +86, a trunk 0 before a mobile, 转8012 or #8012.

    Raises ConsoleError NOT_A_NUMBER when letters or too many digits are left, TEXT_* from `check_text`.
    """
    check_text(typed, CALLER_LIMIT)
    text = unicodedata.normalize("NFKC", typed).strip()
    if not text:
        return PhoneNumber("")
    extension = ""
    found = _EXTENSION.search(text)
    if found is None and text.count("-") > 1:
        found = _HYPHEN_EXTENSION.search(text)
    if found is not None and found.start() > 0:
        extension, text = found[1], text[: found.start()]
    digits = _SEPARATORS.sub("", text)
    if not re.fullmatch(r"\+?\d{1,20}", digits, re.ASCII):
        raise ConsoleError(Problem.NOT_A_NUMBER)
    return PhoneNumber(_without_prefix(digits), extension)


def _without_prefix(digits: str) -> str:
    for prefix in ("+86", "0086", "86"):
        rest = digits.removeprefix(prefix)
        if rest != digits and (_MOBILE.fullmatch(rest) or (prefix != "86" and len(rest) >= 7)):
            digits = rest if _MOBILE.fullmatch(rest) or rest.startswith("0") else f"0{rest}"
            break
    if digits.startswith("00") and len(digits) > 8:
        digits = f"+{digits[2:]}"
    if digits.startswith("0") and _MOBILE.fullmatch(digits[1:]):
        return digits[1:]
    return digits


def spell(number: PhoneNumber) -> str:
    """The whole number in readable groups: 138 1234 5678, 010-12345678, with its extension."""
    digits = number.digits
    if _MOBILE.fullmatch(digits):
        digits = f"{digits[:3]} {digits[3:7]} {digits[7:]}"
    else:
        area = _AREA_CODES.match(digits)
        if area is not None and len(digits) >= 10:
            digits = f"{area[0]}-{digits[area.end() :]}"
    return f"{digits}-{number.extension}" if number.extension else digits


def mask_typed(typed: str) -> str:
    """Mask whatever is in the field, also what is no number: no more than two characters at either end stay."""
    try:
        return parse_phone(typed).masked()
    except ConsoleError:
        return typed if len(typed) <= 4 else f"{typed[:2]}****{typed[-2:]}"
