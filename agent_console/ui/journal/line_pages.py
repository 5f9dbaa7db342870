"""A window over the lines of a filter: those at the top as they came in, and a few pages of what lies below."""

from agent_console.domain.journal_list import JournalEdges, JournalLine

PAGE = 200
KEPT = 24
"""Pages: a million lines take no more memory than five thousand."""

MOST_ON_TOP = 5_000


class LinePages:
    """Rows are counted from 0, the newest. A page is counted from the oldest line on, so that nothing that comes in
    ever moves it: the journal is only added to.
    """

    def __init__(self, top: tuple[JournalLine, ...] = ()) -> None:
        self.top = top
        self.total = len(top)
        self._firsts: tuple[int, ...] = ()
        self._pages: dict[int, tuple[JournalLine, ...]] = {}

    @property
    def newest(self) -> int:
        """The seq of the newest line, 0 where there is none."""
        return self.top[0].seq if self.top else 0

    @property
    def held(self) -> int:
        """How many lines are in memory."""
        return len(self.top) + sum(map(len, self._pages.values()))

    def know(self, edges: JournalEdges) -> None:
        """It was counted how many lines there are up to the newest, and where their pages begin."""
        self.total, self._firsts = edges.total, edges.firsts

    def add(self, lines: tuple[JournalLine, ...]) -> None:
        """New lines, the newest first."""
        self.top = lines + self.top
        self.total += len(lines)

    def line(self, row: int) -> JournalLine | None:
        """None while it has not been read."""
        if row < len(self.top):
            return self.top[row]
        page, place = divmod(self.total - 1 - row, PAGE)
        lines = self._pages.get(page, ())
        return lines[place] if place < len(lines) else None

    def row_of(self, seq: int) -> int | None:
        """Where a line stands among what is held."""
        for row, line in enumerate(self.top):
            if line.seq == seq:
                return row
        for page, lines in self._pages.items():
            for place, line in enumerate(lines):
                if line.seq == seq:
                    return self.total - 1 - page * PAGE - place
        return None

    def missing(self, first: int, last: int) -> list[int]:
        """The pages of these rows that have not been read, the newest first."""
        first, last = max(first, len(self.top)), min(last, self.total - 1)
        if first > last or not self._firsts:
            return []
        pages = range((self.total - 1 - first) // PAGE, (self.total - 1 - last) // PAGE - 1, -1)
        return [page for page in pages if page not in self._pages and page < len(self._firsts)]

    def first_of(self, page: int) -> int:
        """The seq that a page begins with."""
        return self._firsts[page]

    def take(self, page: int, lines: tuple[JournalLine, ...]) -> tuple[int, int]:
        """Keep a page, oldest line first; gives the first and the last row of it."""
        self._pages[page] = lines
        last = self.total - 1 - page * PAGE
        return max(last + 1 - len(lines), 0), last

    def keep_near(self, row: int) -> None:
        """Let go of the pages that are farthest from a row."""
        centre = (self.total - 1 - row) // PAGE
        for page in sorted(self._pages, key=lambda one: abs(one - centre))[KEPT:]:
            del self._pages[page]
