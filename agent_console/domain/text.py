"""What the product accepts as text: kept exactly or refused in words, never cut or cleaned in silence.

Emoji, HTML, right-to-left overrides and zero-width characters are somebody's text and stay as they are; they are only
ever shown as plain text. NUL, other control characters and lone surrogates cannot be stored alike by both databases.
"""

from agent_console.domain.errors import ConsoleError, Problem

NAME_LIMIT = 100
NOTE_LIMIT = 20_000
REASON_LIMIT = 500
CALLER_LIMIT = 64

_LINE_BREAKS_AND_TAB = "\n\t"


def unacceptable_character(text: str, *, multiline: bool) -> int | None:
    """The position of the first character that cannot be kept, in code points, or None."""
    for position, character in enumerate(text):
        if character >= " " and not "\x7f" <= character <= "\x9f" and not "\ud800" <= character <= "\udfff":
            continue
        if multiline and character in _LINE_BREAKS_AND_TAB:
            continue
        return position
    return None


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
