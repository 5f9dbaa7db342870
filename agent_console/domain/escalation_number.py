"""Which escalation somebody means who types its number whole, without the year, or only its last part."""

import re
import unicodedata
from datetime import date

_NUMBER = re.compile(r"E?(?:(\d{4})?(\d{4})[-–—−]|[-–—−])?(\d{1,6})")


def number_meant(typed: str, today: date) -> str:
    """The number as it is stored, such as E20261122-0007, or only its end, such as -0007, where no day is typed.

    A day without a year is the last one that has been. What is no number comes back as typed, in capitals.
    """
    folded = "".join(unicodedata.normalize("NFKC", typed).split()).upper()
    found = _NUMBER.fullmatch(folded)
    if found is None:
        return folded
    year, month_and_day, count = found.groups()
    end = f"-{int(count):04d}"
    if month_and_day is None:
        return end
    if year is None:
        year = f"{today.year if month_and_day <= f'{today:%m%d}' else today.year - 1:04d}"
    return f"E{year}{month_and_day}{end}"
