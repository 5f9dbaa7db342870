"""The first letters of Chinese words in pinyin, so that tcbg finds 套餐变更 without an input method."""

from bisect import bisect_right

_FIRST_OF_EACH = "啊芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝"
_LETTERS = "abcdefghjklmnopqrstwxyz"
_STARTS = [character.encode("gb2312") for character in _FIRST_OF_EACH]
_LAST = "座".encode("gb2312")
"""GB 2312 puts its 3,755 most common characters in the order of their pinyin: where each letter begins is all one needs
to know. A character with several readings has the one that the standard sorts it by."""


def initials(text: str) -> str:
    """The letters for the characters of `text`, each run of them apart; "" where one of them is not simplified Chinese.

    >>> initials("资费 ▸ 套餐变更")
    'zf tcbg'
    """
    letters = [_initial(character) if _is_chinese(character) else " " for character in text]
    return " ".join("".join(letters).split()) if all(letters) else ""


def _is_chinese(character: str) -> bool:
    return "\u4e00" <= character <= "\u9fff"


def _initial(character: str) -> str:
    try:
        code = character.encode("gb2312")
    except UnicodeEncodeError:
        return ""
    return _LETTERS[bisect_right(_STARTS, code) - 1] if _STARTS[0] <= code <= _LAST else ""
