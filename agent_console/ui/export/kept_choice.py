"""How a person took a table out the last time: format, headers and folder; and the name that is proposed."""

from pathlib import Path

from PySide6.QtCore import QByteArray

from agent_console.exchange.file_name import ENDINGS
from agent_console.ui.export.ground import Ground
from agent_console.ui.export.pane import ExportPane

FORMAT, HEADERS, FOLDER = "export-format", "export-headers", "export-folder"
FORMATS = ("csv", "xlsx", "gbk")


class KeptChoice:
    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def show_in(self, pane: ExportPane) -> None:
        chosen, headers = self._read(FORMAT), self._read(HEADERS)
        pane.format.show_value(chosen if chosen in FORMATS else FORMATS[0])
        pane.headers.show_value(headers if headers in ("en", "zh") else self._usual_headers)

    def keep(self, file: Path, pane: ExportPane) -> None:
        kept = {FORMAT: pane.format.value(), FOLDER: str(file.parent)}
        if self._read(HEADERS) or pane.headers.value() != self._usual_headers:
            kept[HEADERS] = pane.headers.value()
        for key, value in kept.items():
            self._ground.preferences.keep_bytes(key, QByteArray(str(value).encode()))

    def folder(self) -> Path:
        """The last one, at first the one for documents."""
        kept = self._read(FOLDER)
        return Path(kept) if kept else self._ground.documents()

    def proposed(self, name: str, pane: ExportPane) -> Path:
        """A name that says what it is and from when."""
        at = self._ground.clock.now().astimezone(self._ground.clock.zone)
        return self.folder() / f"{name}-{at:%Y%m%d-%H%M%S}{_ending(pane)}"

    @property
    def _usual_headers(self) -> str:
        """Until somebody has chosen others: those of the window's language."""
        return "zh" if self._ground.language.startswith("zh") else "en"

    def name_by_format(self, pane: ExportPane) -> None:
        """The name ends as the format says."""
        stem, dot, ending = pane.path.text().rpartition(".")
        if dot and f".{ending.lower()}" in ENDINGS:
            pane.path.show_text(f"{stem}{_ending(pane)}")

    def format_by_name(self, pane: ExportPane) -> None:
        """A name that ends as the other format does means that one."""
        ending = pane.path.text().strip().lower()
        if ending.endswith(".xlsx"):
            pane.format.show_value("xlsx")
        elif ending.endswith(".csv") and pane.format.value() == "xlsx":
            pane.format.show_value("csv")

    def _read(self, key: str) -> str:
        return bytes(self._ground.preferences.bytes(key).data()).decode(errors="replace")


def _ending(pane: ExportPane) -> str:
    return ENDINGS[1] if pane.format.value() == "xlsx" else ENDINGS[0]
