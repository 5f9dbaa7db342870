"""What the product accepts as text: kept exactly or refused in words, never cut or cleaned in silence.

Emoji, HTML, right-to-left overrides and zero-width characters are somebody's text and stay as they are; they are only
ever shown as plain text. NUL, other control characters and lone surrogates cannot be stored alike by both databases;
U+2029 and the noncharacters U+FDD0–U+FDEF are the editor's own marks and would come back as something else.
"""

import re

from agent_console.domain.errors import ConsoleError, Problem

NAME_LIMIT = 100
NOTE_LIMIT = 20_000
REASON_LIMIT = 500
CALLER_LIMIT = 64

_FEW_LETTERS = 2
_FIRST_CHINESE = 0x2E80

_ONE_LINE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef]")
_LINES = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2029\ud800-\udfff\ufdd0-\ufdef]")


def unacceptable_character(text: str, *, multiline: bool) -> int | None:
    """The position of the first character that cannot be kept, in code points, or None."""
    found = (_LINES if multiline else _ONE_LINE).search(text)
    return None if found is None else found.start()


def check_text(text: str, limit: int, *, multiline: bool = False, required: bool = False) -> str:
    """Give `text` back unchanged, or raise ConsoleError TEXT_TOO_LONG, TEXT_CHARACTERS or TEXT_MISSING.

    `limit` is in code points. One-line texts refuse line breaks and tabs too.
    """
    if len(text) > limit:
        raise ConsoleError(Problem.TEXT_TOO_LONG, limit=limit, length=len(text))
    position = unacceptable_character(text, multiline=multiline)
    if position is not None:
        raise ConsoleError(Problem.TEXT_CHARACTERS, character=f"U+{ord(text[position]):04X}", position=position)
    if required and not text.strip():
        raise ConsoleError(Problem.TEXT_MISSING)
    return text


def check_reason(text: str) -> str:
    """Give a reason that is asked for back unchanged, or raise REASON_MISSING, REASON_EMPTY or the text problems.

    It says something with two letters or one Chinese character: that much holds back nobody who has a reason.
    """
    check_text(text, REASON_LIMIT)
    if not text.strip():
        raise ConsoleError(Problem.REASON_MISSING)
    letters = [character for character in text if character.isalpha()]
    if len(letters) < _FEW_LETTERS and not any(ord(letter) >= _FIRST_CHINESE for letter in letters):
        raise ConsoleError(Problem.REASON_EMPTY)
    return text
