"""The name that somebody types for a new file: read as it is meant, or refused where it would lead astray."""

import unicodedata
from enum import StrEnum
from pathlib import Path

ENDINGS = (".csv", ".xlsx")
LONGEST = 220
"""Bytes of a name: what is written beside it, with longer endings, must find room in the 255 of a file system."""

_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Kinds of characters that are not seen, or turn what is seen round."""

_NEVER = frozenset('<>:"|?*\\')
_PORTS = (f"{name}{place}" for name in ("COM", "LPT") for place in range(10))
_DEVICES = frozenset({"CON", "PRN", "AUX", "NUL", *_PORTS})


class NameFault(StrEnum):
    """Why a name is not taken."""

    EMPTY = "empty"
    CHARACTERS = "characters"  # hidden ones, or such as another system takes for something else
    UPWARDS = "upwards"  # .. in the way to the folder
    DEVICE = "device"  # a name that Windows keeps for a device
    LONG = "long"
    OWN_FOLDER = "own-folder"  # among the data of the console


def read_file_name(typed: str, folder: Path, own: Path, ending: str) -> Path | NameFault:
    """The file that is meant, in `folder` where none is named, with `ending` where it has neither of ENDINGS.

    `own` is where the console keeps its data. The disk is not asked.
    """
    text = typed.strip()
    try:
        file = Path(text).expanduser()
    except RuntimeError:  # nobody of that name
        return NameFault.CHARACTERS
    name = file.name
    faults = {
        NameFault.EMPTY: not name.strip(". ") or name.endswith((".", " ")) or text.endswith(("/", "\\")),
        NameFault.CHARACTERS: any(unicodedata.category(letter) in _HIDDEN for letter in text)
        or not _NEVER.isdisjoint(name),
        NameFault.UPWARDS: ".." in file.parts,
        NameFault.DEVICE: name.split(".")[0].strip().upper() in _DEVICES,
    }
    fault = next((fault for fault, there in faults.items() if there), None)
    if fault is not None:
        return fault
    if file.suffix.lower() not in ENDINGS:
        file = file.with_name(f"{name}{ending}")
    if len(file.name.encode()) > LONGEST:
        return NameFault.LONG
    file = folder / file
    return NameFault.OWN_FOLDER if own in file.parents else file
