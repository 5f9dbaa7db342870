"""How a person likes the window: places, pace, marker. Kept in an INI file of this desk, never in the database."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

SLOWEST, FASTEST = 60, 300


class Preferences:
    """One for each person; `person` is a job number, or "" before somebody signs in."""

    def __init__(self, file: Path, person: str = "") -> None:
        self._file = file
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)
        self._group = f"person-{person}" if person else "desk"

    def of(self, person: str) -> "Preferences":
        return Preferences(self._file, person)

    def bytes(self, key: str) -> QByteArray:
        """A saved geometry or splitter state; empty when there is none."""
        value = self._settings.value(f"{self._group}/{key}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_bytes(self, key: str, value: QByteArray) -> None:
        self._settings.setValue(f"{self._group}/{key}", value)

    @property
    def pace(self) -> int:
        """Characters a minute."""
        from agent_console.domain.pace import CHARACTERS_PER_MINUTE  # not needed for the first window

        try:
            value = int(str(self._settings.value(f"{self._group}/pace", CHARACTERS_PER_MINUTE)))
        except ValueError:
            return CHARACTERS_PER_MINUTE
        return min(max(value, SLOWEST), FASTEST)

    @pace.setter
    def pace(self, value: int) -> None:
        self._settings.setValue(f"{self._group}/pace", value)

    @property
    def pace_marker(self) -> bool:
        return str(self._settings.value(f"{self._group}/pace-marker", "no")) == "yes"

    @pace_marker.setter
    def pace_marker(self, value: bool) -> None:
        self._settings.setValue(f"{self._group}/pace-marker", "yes" if value else "no")

    @property
    def announcement(self) -> str:
        """The spoken language a call begins in; "" for the hotline's first one."""
        return str(self._settings.value(f"{self._group}/announcement", ""))

    @announcement.setter
    def announcement(self, value: str) -> None:
        self._settings.setValue(f"{self._group}/announcement", value)

    @property
    def alarm(self) -> bool:
        """Whether a shift lead hears it when an escalation is over its limit."""
        return str(self._settings.value(f"{self._group}/alarm", "no")) == "yes"

    @alarm.setter
    def alarm(self, value: bool) -> None:
        self._settings.setValue(f"{self._group}/alarm", "yes" if value else "no")

    @property
    def review_open(self) -> bool:
        """Whether the window of the review stood beside the call screen when this person left it."""
        return str(self._settings.value(f"{self._group}/review-open", "no")) == "yes"

    @review_open.setter
    def review_open(self, value: bool) -> None:
        self._settings.setValue(f"{self._group}/review-open", "yes" if value else "no")

    @property
    def seat_name(self) -> str:
        """How people call the seat of this desk; "" where nobody has said."""
        return str(self._settings.value(f"{self._group}/seat-name", ""))

    @seat_name.setter
    def seat_name(self, value: str) -> None:
        self._settings.setValue(f"{self._group}/seat-name", value)

    def save(self) -> None:
        self._settings.sync()
