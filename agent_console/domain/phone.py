"""A caller's number: one spelling for one line, and how it is shown without giving it away."""

import re
import unicodedata
from dataclasses import dataclass

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.text import CALLER_LIMIT, check_text

# Copying from a telephone's address book brings invisible direction marks along.
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_HYPHEN = "[-‐‑‒–—―−]"
_SEPARATORS = re.compile(rf"(?:[\s().·]|{_HYPHEN})+")
_EXTENSION = re.compile(r"(?:(?:[转轉]接?|分机|分機|内线|內線|ext|x|#|,|;)[\s:.=]*)+([0-9]{1,6})$", re.IGNORECASE)
_HYPHEN_EXTENSION = re.compile(rf"\s*{_HYPHEN}\s*([0-9]{{1,6}})$")
_NUMBER = re.compile(r"[0-9]{1,20}|\+[1-9][0-9]{4,19}")

_MOBILE = re.compile(r"1[3-9]\d{9}")
_FIXED = re.compile(r"0(10\d{8}|2\d{9}|[3-9]\d{9,10})")
_TOLL_FREE = re.compile(r"[48]00\d{7}")
_SERVICE = re.compile(r"1\d{2,6}|9[56]\d{3,6}|106\d{8,15}")  # 110, 10086, 95588, 96110, senders of messages
_LOCAL = re.compile(r"[2-9]\d{6,7}")
_TAIWAN = re.compile(r"0[2-9]\d{7,8}")
_ABROAD = re.compile(r"\+\d{7,}")
_AREA_CODE = re.compile(r"0(?:10|2\d|[3-9]\d{2})")

SHORT_NUMBER = 6
"""Up to so many digits a number is a service line or a room, not a person's line, and is shown whole."""


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """`digits` is the one spelling that history is found by; "" stands for a withheld number."""

    digits: str
    extension: str = ""

    def __str__(self) -> str:
        """What is stored: 01012345678#8012. Behind a hyphen the extension could be taken for the end of the number."""
        return self._extend(self.digits)

    def masked(self) -> str:
        """What may be shown: 138****5678, 010****5678#8012, +852****4567; short numbers stay whole."""
        return self._extend(mask_digits(self.digits))

    def _extend(self, number: str) -> str:
        return f"{number}#{self.extension}" if self.extension else number


def mask_digits(digits: str) -> str:
    """Hide the middle of a number; at least four digits are hidden wherever the number is a person's."""
    plus, plain = digits[: digits.startswith("+")], digits.removeprefix("+")
    if len(plain) <= SHORT_NUMBER:
        return digits
    if len(plain) < 11:
        front, back = (1 if len(plain) == 7 else 2), 2
    else:
        front, back = (4 if len(plain) == 12 and _FIXED.fullmatch(digits) else 3), 4
    return f"{plus}{plain[:front]}****{plain[-back:]}"


def parse_phone(typed: str) -> PhoneNumber:
    """Read a number as people write it: spaces, full width, +86, a trunk 0 before a mobile, 转8012, #8012 or -8012.

    Raises ConsoleError NOT_A_NUMBER when it is something else than one number, TEXT_* from `check_text`.
    """
    check_text(typed, CALLER_LIMIT)
    text = _INVISIBLE.sub("", unicodedata.normalize("NFKC", typed)).strip()
    if not text:
        return PhoneNumber("")
    digits, extension = _one_spelling(text), ""
    if marked := _EXTENSION.search(text):
        digits, extension = _one_spelling(text[: marked.start()]), marked[1]
        if not (_ABROAD.fullmatch(digits) or _is_line(digits) or _TAIWAN.fullmatch(digits)):
            raise ConsoleError(Problem.NOT_A_NUMBER)  # 138,12345678 would show all of somebody's number
    elif hyphened := _HYPHEN_EXTENSION.search(text):
        line = _one_spelling(text[: hyphened.start()])
        # 86-21-6123-4567 is no local number with an extension: together it is a line.
        if _is_line(line) and not (_LOCAL.fullmatch(line) and _is_line(digits)):
            digits, extension = line, hyphened[1]
    if not digits:
        raise ConsoleError(Problem.NOT_A_NUMBER)
    return PhoneNumber(digits, extension)


def _one_spelling(text: str) -> str:
    """The digits as a caller of the same country would dial them, "+" before other countries; "" for no number."""
    if text.startswith(("+", "00")):
        text = text.replace("(0)", "")  # +44 (0)20: this zero is dialled inside the country only
    digits = _SEPARATORS.sub("", text)
    if not _NUMBER.fullmatch(digits):
        return ""
    digits = re.sub(r"^00(?=86\d{3}|[1-9]\d{6})", "+", digits)
    for prefix in ("+86", "86"):
        rest = digits.removeprefix(prefix)
        if rest != digits and (home := _at_home(rest, surely=prefix == "+86")):
            return home
    return digits[1:] if digits.startswith("0") and _MOBILE.fullmatch(digits[1:]) else digits


def _at_home(rest: str, *, surely: bool) -> str:
    """What follows 86 as it is dialled in the mainland, or "". A bare 86 may also begin a local number."""
    mobile = rest.removeprefix("0")
    if _MOBILE.fullmatch(mobile):
        return mobile
    if _TOLL_FREE.fullmatch(rest) or _FIXED.fullmatch(rest):
        return rest
    if _FIXED.fullmatch(f"0{rest}"):
        return f"0{rest}"
    return rest if surely and _SERVICE.fullmatch(rest) else ""


def _is_line(digits: str) -> bool:
    """Whether this is somebody's whole number in the mainland, at which an extension may hang."""
    return any(form.fullmatch(digits) for form in (_MOBILE, _FIXED, _TOLL_FREE, _LOCAL))


def spell(number: PhoneNumber) -> str:
    """The whole number in readable groups: 138 1234 5678, 010-12345678, 400-800-1234, with its extension."""
    digits = number.digits
    if _MOBILE.fullmatch(digits):
        digits = f"{digits[:3]} {digits[3:7]} {digits[7:]}"
    elif _TOLL_FREE.fullmatch(digits):
        digits = f"{digits[:3]}-{digits[3:6]}-{digits[6:]}"
    elif _FIXED.fullmatch(digits) and (area := _AREA_CODE.match(digits)):
        digits = f"{area[0]}-{digits[area.end() :]}"
    elif _TAIWAN.fullmatch(digits):
        digits = f"{digits[:4]} {digits[4:]}" if digits.startswith("09") else f"{digits[:2]}-{digits[2:]}"
    return str(PhoneNumber(digits, number.extension))


def mask_typed(typed: str) -> str:
    """Mask whatever is in the field, also what is no number: no more than two characters at either end stay."""
    try:
        return parse_phone(typed).masked()
    except ConsoleError:
        return typed if len(typed) <= 4 else f"{typed[:2]}****{typed[-2:]}"
