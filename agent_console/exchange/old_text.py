"""Read text files as people have them: UTF-8, what old programs write in China, and files with a byte gone wrong."""

from codecs import BOM_UTF16_BE, BOM_UTF16_LE

Read = tuple[str, int | None]
"""A text as it is, line ends, a byte order mark of UTF-8 and half an emoji included, and the line, from 1, of the
first byte that is no letter in any way, None where there is none; such bytes are read as U+FFFD.
"""


def read_text(data: bytes) -> Read:
    """Whatever it is, as well as it can be read."""
    return read_list(data) or _with_gaps(data.decode("gb18030", errors="replace"))


def read_list(data: bytes) -> Read | None:
    """None for what is no text that anybody would write a list in."""
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) and len(data) % 2 == 0:
        return _with_gaps(data.decode("utf-16", errors="replace"))
    try:
        return data.decode("utf-8"), None
    except UnicodeDecodeError:
        pass
    utf8 = _with_halves(data)
    if _chinese(utf8) > utf8.count("\ufffd"):  # two bytes of other texts hardly ever look like three of these
        return _with_gaps(utf8)
    try:
        return data.decode("gb18030"), None
    except UnicodeDecodeError:
        return None


def _chinese(text: str) -> int:
    return sum("\u2e80" <= char <= "\uffef" and char != "\ufffd" for char in text)


def _with_halves(data: bytes) -> str:
    """UTF-8 whose lone surrogates are kept: half an emoji is no damage to the words around it."""
    try:
        return data.decode("utf-8", errors="surrogatepass")
    except UnicodeDecodeError:
        return data.decode("utf-8", errors="replace")


def _with_gaps(text: str) -> Read:
    gap = text.find("\ufffd")
    return text, None if gap < 0 else text.count("\n", 0, gap) + 1
