"""Qt counts UTF-16 units, Python counts code points: the one place where one becomes the other."""


def to_code_points(text: str, units: int) -> int:
    """The index into `text` of the character that begins `units` UTF-16 units after its start."""
    if text.isascii():
        return min(units, len(text))
    for index, character in enumerate(text):
        if units <= 0:
            return index
        units -= 2 if character > "\uffff" else 1
    return len(text)


def to_units(text: str, index: int) -> int:
    """How many UTF-16 units the first `index` characters of `text` take."""
    begin = text[:index]
    return len(begin) + sum(character > "\uffff" for character in begin)
