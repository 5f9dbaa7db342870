"""A record as the hotline's paper form: A4, boxes, lists, signatures, page x of y, Chinese fonts embedded."""

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
    QTextTableCell,
    QTextTableFormat,
)

MARGIN_MM = 15
RESOLUTION = 300
_TITLE_POINTS, _TEXT_POINTS, _FOOT_POINTS, _STAMP_POINTS = 18, 10.5, 9, 96
_HEADING_POINTS, _FIGURE_POINTS = 13, 7.5
_FIGURE_PADDING = 2
_PICTURE_WIDTH = 680
"""The dots of a screen of 96 to the inch that are 180 mm, which is between the margins."""

_BENEATH_BOXES = 400
"""A picture up to this height has room beneath the boxes of the first page, in the same dots."""

_ABOVE_HEADING = 18
_STAMP = QColor(190, 30, 20, 70)
_INK = QColor("black")
_LINE = QColor("#404040")
_TINT = QColor("#EEF0F2")


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A table beneath the boxes; `widths` are in per cent. Its first row comes again on every page."""

    columns: tuple[str, ...]
    widths: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A page of its own, or the rest of the first one: a heading, pictures as wide as the page, from the second on with
    a page each, and a table of figures that stand to the right, all but the first column.
    """

    title: str
    pictures: tuple[QImage, ...]
    listing: Listing


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What stands on the paper, all in plain text.

    `boxes` are pairs of label and value, two abreast; `blocks` a heading and its text, each over the whole width;
    `signatures` a label and who has signed, empty for a line to sign on. `seal` is small print beneath them. `page`
    holds {page} and {pages}. `stamp` is printed across every page, empty for none.
    """

    title: str
    house: str
    number: str
    boxes: tuple[tuple[str, str], ...]
    blocks: tuple[tuple[str, str], ...]
    listing: Listing | None = None
    sections: tuple[Section, ...] = ()
    steps_title: str = ""
    steps: tuple[tuple[str, str], ...] = ()
    signatures: tuple[tuple[str, str], ...]
    seal: str = ""
    page: str
    printed: str
    stamp: str = ""


def as_pdf(paper: Paper, families: list[str]) -> bytes:
    """The form as a PDF of A4 pages; `families` are the fonts to ask for, first choice first.

    May be called beside the window.
    """
    dispatcher = QEventLoop()  # laying out a document starts a timer, which other threads have no place for
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setTitle(f"{paper.title} {paper.number}")
    draw(paper, writer, families)
    buffer.close()
    del dispatcher
    return bytes(buffer.data().data())


def draw(paper: Paper, device: QPagedPaintDevice, families: list[str]) -> int:
    """Put the form on the pages of a PDF or a printer; gives how many there are."""
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    a4, portrait = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait
    device.setPageLayout(QPageLayout(a4, portrait, margins, QPageLayout.Unit.Millimeter))
    painter = QPainter(device)
    try:
        return _draw_pages(paper, device, painter, families)
    finally:
        painter.end()


def _draw_pages(paper: Paper, device: QPagedPaintDevice, painter: QPainter, families: list[str]) -> int:
    foot = _font(families, _FOOT_POINTS)
    painter.setFont(foot)
    foot_height = 2 * painter.fontMetrics().height()
    page = QSizeF(device.width(), device.height() - foot_height)
    document = lay_out(paper, device, page, families)
    pages = document.pageCount()
    for place in range(pages):
        if place:
            device.newPage()
        painter.save()
        painter.translate(QPointF(0, -place * page.height()))
        document.drawContents(painter, QRectF(QPointF(0, place * page.height()), page))
        painter.restore()
        _draw_foot(painter, paper, foot, QRectF(0, page.height(), page.width(), foot_height), place + 1, pages)
        if paper.stamp:
            _draw_stamp(painter, paper.stamp, _font(families, _STAMP_POINTS), page)
    return pages


def lay_out(paper: Paper, device: QPaintDevice, page: QSizeF, families: list[str]) -> QTextDocument:
    """The form as it stands on pages of this size, which is in dots of the device."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.documentLayout().setPaintDevice(device)
    document.setDefaultFont(_font(families, _TEXT_POINTS))
    document.setDocumentMargin(0)
    document.setUseDesignMetrics(True)
    signatures = _fill(document, paper)
    document.setPageSize(page)
    if signatures is not None:
        _keep_whole(document, signatures, page.height())
    return document


def _draw_foot(painter: QPainter, paper: Paper, font: QFont, room: QRectF, page: int, pages: int) -> None:
    bottom = Qt.AlignmentFlag.AlignBottom
    painter.setFont(font)
    painter.setPen(_INK)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | bottom), f"{paper.number}   {paper.printed}")
    words = paper.page.format(page=page, pages=pages)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | bottom), words)


def _draw_stamp(painter: QPainter, stamp: str, font: QFont, page: QSizeF) -> None:
    painter.save()
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(_STAMP)
    painter.translate(QPointF(page.width() / 2, page.height() / 2))
    painter.rotate(-30)
    room = QRectF(-page.width() / 2, -page.height() / 4, page.width(), page.height() / 2)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), stamp)
    painter.restore()


def _fill(document: QTextDocument, paper: Paper) -> QTextTable | None:
    """Gives where it is signed."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()  # laid out once, not after every cell
    centred = _block(Qt.AlignmentFlag.AlignHCenter, below=4)
    cursor.setBlockFormat(centred)
    cursor.insertText(paper.house, _ink(_TEXT_POINTS))
    cursor.insertBlock(centred)
    cursor.insertText(paper.title, _ink(_TITLE_POINTS, bold=True))
    cursor.insertBlock(_block(Qt.AlignmentFlag.AlignRight, below=6))
    cursor.insertText(paper.number, _ink(_TEXT_POINTS, bold=True))
    cursor.insertBlock(_block(Qt.AlignmentFlag.AlignLeft))
    _insert_boxes(cursor, paper)
    if paper.listing is not None:
        _insert_listing(cursor, paper.listing)
    signatures = _insert_signatures(cursor, paper) if paper.signatures else None
    for place, section in enumerate(paper.sections):
        _insert_section(cursor, section, breaks=place > 0 or _height(section.pictures) > _BENEATH_BOXES)
    if paper.seal:
        cursor.insertBlock(_block(Qt.AlignmentFlag.AlignLeft))
        cursor.insertText(paper.seal, _ink(_FOOT_POINTS))
    cursor.endEditBlock()
    return signatures


def _insert_boxes(cursor: QTextCursor, paper: Paper) -> None:
    pairs = [paper.boxes[place : place + 2] for place in range(0, len(paper.boxes), 2)]
    rows = len(pairs) + 2 * len(paper.blocks) + bool(paper.steps_title) + len(paper.steps)
    table = cursor.insertTable(rows, 4, _lined((16, 34, 16, 34)))
    row = 0
    for pair in pairs:
        for column, (label, value) in enumerate(pair):
            _write(table.cellAt(row, 2 * column), label, bold=True)
            _write(table.cellAt(row, 2 * column + 1), value)
        if len(pair) == 1:
            table.mergeCells(row, 1, 1, 3)
        row += 1
    for heading, text in paper.blocks:
        for words, bold in ((heading, True), (text, False)):
            table.mergeCells(row, 0, 1, 4)
            _write(table.cellAt(row, 0), words, bold=bold)
            row += 1
    if paper.steps_title:
        table.mergeCells(row, 0, 1, 4)
        _write(table.cellAt(row, 0), paper.steps_title, bold=True)
        row += 1
    for place, (head, text) in enumerate(paper.steps, start=row):
        table.mergeCells(place, 0, 1, 4)
        _write(table.cellAt(place, 0), f"{head}\n{text}" if text else head)
    cursor.movePosition(QTextCursor.MoveOperation.End)


def _insert_listing(cursor: QTextCursor, listing: Listing) -> None:
    cursor.insertBlock(_block(Qt.AlignmentFlag.AlignLeft))
    lined = _lined(listing.widths)
    lined.setHeaderRowCount(1)
    table = cursor.insertTable(1 + len(listing.rows), len(listing.columns), lined)
    for column, title in enumerate(listing.columns):
        _write(table.cellAt(0, column), title, bold=True)
    for row, cells in enumerate(listing.rows, start=1):
        for column, words in enumerate(cells):
            _write(table.cellAt(row, column), words)
    cursor.movePosition(QTextCursor.MoveOperation.End)


def _insert_section(cursor: QTextCursor, section: Section, *, breaks: bool) -> None:
    heading = _block(Qt.AlignmentFlag.AlignLeft, below=6)
    if breaks:
        heading.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    else:
        heading.setTopMargin(_ABOVE_HEADING)
    cursor.insertBlock(heading)
    cursor.insertText(section.title, _ink(_HEADING_POINTS, bold=True))
    for place, picture in enumerate(section.pictures):
        block = _block(Qt.AlignmentFlag.AlignHCenter, below=6)
        if place:
            block.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        cursor.insertBlock(block)
        name = f"picture:{section.title}/{place}"
        cursor.document().addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), picture)
        image = QTextImageFormat()
        image.setName(name)
        image.setWidth(_PICTURE_WIDTH)
        image.setHeight(_height((picture,)))
        cursor.insertImage(image)
    cursor.insertBlock(_block(Qt.AlignmentFlag.AlignLeft))
    lined = _lined(section.listing.widths)
    lined.setCellPadding(_FIGURE_PADDING)
    lined.setHeaderRowCount(1)
    table = cursor.insertTable(1 + len(section.listing.rows), len(section.listing.columns), lined)
    for row, cells in enumerate((section.listing.columns, *section.listing.rows)):
        for column, words in enumerate(cells):
            cell = table.cellAt(row, column)
            _write(cell, words, bold=row == 0, points=_FIGURE_POINTS)
            if column:
                cell.firstCursorPosition().setBlockFormat(_block(Qt.AlignmentFlag.AlignRight))
    cursor.movePosition(QTextCursor.MoveOperation.End)


def _height(pictures: tuple[QImage, ...]) -> float:
    """Of the first one, as it stands on the page."""
    return _PICTURE_WIDTH * pictures[0].height() / pictures[0].width() if pictures else 0


def _insert_signatures(cursor: QTextCursor, paper: Paper) -> QTextTable:
    """A line for each signature that is still to be given."""
    cursor.insertBlock(_block(Qt.AlignmentFlag.AlignLeft, below=24))
    count = len(paper.signatures)
    plain = _lined((100 / count,) * count)
    plain.setBorder(0)
    table = cursor.insertTable(1, count, plain)
    for column, (label, signed) in enumerate(paper.signatures):
        _write(table.cellAt(0, column), f"{label}\n{signed}" if signed else f"{label}\n\n\n________________________")
    cursor.movePosition(QTextCursor.MoveOperation.End)
    return table


def _keep_whole(document: QTextDocument, table: QTextTable, page: float) -> None:
    """A name on one page and the line beneath it on the next would be no place to sign: then it begins a page."""
    stands = document.documentLayout().frameBoundingRect(table)
    if int(stands.top() / page) != int((stands.bottom() - 1) / page):
        form = table.format().toTableFormat()
        form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        table.setFormat(form)


def _lined(widths: tuple[float, ...]) -> QTextTableFormat:
    table = QTextTableFormat()
    table.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, width) for width in widths])
    table.setBorder(1)
    table.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    table.setBorderBrush(_LINE)
    table.setBorderCollapse(True)
    table.setCellSpacing(0)
    table.setCellPadding(4)
    return table


def _write(cell: QTextTableCell, text: str, *, bold: bool = False, points: float = _TEXT_POINTS) -> None:
    """What is bold heads something, and stands on a tint."""
    form = cell.format().toTableCellFormat()
    form.setFontPointSize(points)  # or an empty cell would be as high as a line of the usual letters
    if bold:
        form.setBackground(_TINT)
    cell.setFormat(form)
    cell.firstCursorPosition().insertText(text, _ink(points, bold=bold))


def _ink(points: float, *, bold: bool = False) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontPointSize(points)
    form.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    form.setForeground(_INK)
    return form


def _block(alignment: Qt.AlignmentFlag, below: float = 0) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setAlignment(alignment)
    form.setBottomMargin(below)
    return form


def _font(families: list[str], points: float) -> QFont:
    font = QFont(families)
    font.setPointSizeF(points)
    return font
