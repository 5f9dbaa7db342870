"""Brings a paper form to where it is wanted: into a file, or to a printer. To be done beside the window."""

from pathlib import Path

from agent_console.exchange.whole_file import whole_file
from agent_console.ui.paper.form import RESOLUTION, Paper, as_pdf, draw

AS_FILE = "file"
"""What is chosen instead of the name of a printer."""


def printer_names() -> tuple[str, ...]:
    from PySide6.QtPrintSupport import QPrinterInfo  # brings the print system along

    return tuple(QPrinterInfo.availablePrinterNames())


def save(paper: Paper, families: list[str], file: Path) -> None:
    """Raises FILE_EXISTS, FULL, FILE_NOT_WRITABLE."""
    pdf = as_pdf(paper, families)
    with whole_file(file) as writing:
        writing.write(pdf)


def send_to_printer(paper: Paper, families: list[str], name: str) -> None:
    from PySide6.QtCore import QEventLoop
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    dispatcher = QEventLoop()  # as in `as_pdf`
    printer = QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)
    printer.setResolution(RESOLUTION)
    draw(paper, printer, families)
    del dispatcher
