"""Where the shipped files are: in a checkout, in an installed wheel or in a frozen application."""

import sys
from pathlib import Path


def resources_folder() -> Path:
    """The folder that holds scripts/, announcements/, catalogue/, i18n/, icons/ and help/."""
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    places = [package / "_resources", package.parent / "resources"]
    if frozen is not None:
        places.insert(0, Path(frozen) / "resources")
    return next((place for place in places if place.is_dir()), places[-1])
