"""Whether a form that was found in the folded text is really there: runs, gaps, slots, mode and exceptions."""

from bisect import bisect_left, bisect_right
from itertools import pairwise
from math import ceil

from agent_console.domain.phrases import edges
from agent_console.domain.phrases.fold import Folded
from agent_console.domain.phrases.labels import LONGEST_LABEL, label_at_start
from agent_console.domain.phrases.needle import Needle, Piece, is_latin
from agent_console.domain.phrases.pattern import Slot
from agent_console.domain.phrases.rule import Mode

NEARLY_ALL = 0.6
"""From this share on, filled gaps are a disguise: then even a full stop does not part the characters."""

SHOUTED = 3
"""So often a Latin letter stands in a row before it is a cry; two may be another word: to, too."""

Span = tuple[int, int]


def find(text: Folded, needle: Needle, start: int, end: int) -> Span | None:
    """The span in `kept` of the form whose anchor was found from `start` to `end` in `runless`, else None."""
    if needle.slots:
        span = _with_slots(text, needle, start, end)
    else:
        piece = needle.pieces[0] if needle.pieces else Piece(text.runless[start:end], end - start)
        span = _piece(text, piece, start, end)
        if span is not None and not _gaps_fit(text, piece, *span):
            span = None
    if span is None or needle.exception:
        return span
    frame = needle.frame
    first, behind = span
    kept = text.kept
    if frame.before and kept.endswith(frame.before, 0, first):
        gap = text.gap_at(first)
        if not (gap and edges.parts(gap, kept[first - 1], kept[first])):
            return None
    if frame.after and kept.startswith(frame.after, behind):
        gap = text.gap_at(behind)
        if not (gap and edges.parts(gap, kept[behind - 1], kept[behind])):
            return None
    return span


def in_place(original: str, letters: str, mode: Mode, start: int, end: int) -> bool:
    """Whether the mode allows the phrase there. `letters` is the original with each character folded."""
    if mode is Mode.ANYWHERE:
        return True
    while start and letters[start - 1] == letters[start] and not is_latin(letters[start]):
        start -= 1  # a stutter
    if mode is Mode.UTTERANCE:
        return _begins(original, letters, start) and edges.closes_utterance(original, end)
    if is_latin(letters[end - 1 : end] or " ") and is_latin(letters[end : end + 1] or " "):
        return False
    if mode is Mode.SENTENCE_START:
        return _begins(original, letters, start)
    return not (start and is_latin(letters[start]) and is_latin(letters[start - 1]))


def _begins(original: str, letters: str, start: int) -> bool:
    """Whether a sentence begins there, or the words behind a label without a colon: 10:02 坐席 喂."""
    if edges.begins_sentence(original, start):
        return True
    line = max(original.rfind(end, 0, start) for end in "\n\r") + 1
    if start - line > LONGEST_LABEL:
        return False
    label = label_at_start(letters[line : line + LONGEST_LABEL])
    return label is not None and label.voice is not None and line + label.end == start


def _piece(text: Folded, piece: Piece, start: int, end: int) -> Span | None:
    """The span in `kept` if the runs are long enough; its gaps are asked later."""
    first, behind = text.with_runs(start), text.with_runs(end)
    if behind - first == piece.length and not piece.runs:
        return first, behind
    return _runs(text, piece, start, end)


def _runs(text: Folded, piece: Piece, start: int, end: int) -> Span | None:
    """The span with its runs if each is long enough, and no Latin letter is merely doubled."""
    ends = [text.with_runs(position) for position in range(start, end + 1)]
    wanted = piece.runs or (1,) * (end - start)
    ends[0] = _cut_front(text, ends[0], ends[1], wanted[0])
    ends[-1] = _cut_back(text, ends[-2], ends[-1], wanted[-1])
    there = [after - before for before, after in pairwise(ends)]
    if any(have < want for have, want in zip(there, wanted, strict=True)):
        return None
    longer = [place for place, (have, want) in enumerate(zip(there, wanted, strict=True)) if have > want]
    if len(longer) < NEARLY_ALL * len(wanted):
        doubled = (place for place in longer if there[place] < SHOUTED)
        if any(is_latin(piece.runless[place]) for place in doubled):
            return None
    if longer == [0] and len(wanted) > 1:  # a stutter before the phrase is not part of it
        ends[0] = ends[1] - wanted[0]
    return ends[0], ends[-1]


def _cut_front(text: Folded, first: int, behind: int, wanted: int) -> int:
    """The first character's run without what belongs to a word or sentence before."""
    for piece in reversed(text.gaps(first, behind)):
        place = text.starts[piece]
        char = text.kept[first]
        if behind - place >= wanted and edges.stops(text.gap(piece), char, char):
            return place
    return first


def _cut_back(text: Folded, first: int, behind: int, wanted: int) -> int:
    for piece in text.gaps(first, behind):
        place = text.starts[piece]
        char = text.kept[first]
        if place - first >= wanted and edges.stops(text.gap(piece), char, char):
            return place
    return behind


def _gaps_fit(text: Folded, piece: Piece, first: int, behind: int) -> bool:
    """Whether nothing stands between the characters that ends a phrase, or so much that it is a disguise."""
    gaps = text.gaps(first, behind)
    if not gaps:
        return True
    stretched = behind - first != piece.length
    kept, filled, stopped = text.kept, 0, False
    for number in gaps:
        position = text.starts[number]
        gap = text.gap(number)
        own = position - first
        if stretched and (piece.spaces or piece.stops):
            own = _own_position(text, piece, first, position)
        if own in piece.spaces:
            stopped = stopped or edges.parts_words(gap)
            continue
        if own in piece.stops:
            stopped = stopped or edges.breaks_line(gap)
            continue
        filled += 1
        stopped = stopped or edges.stops(gap, kept[position - 1], kept[position])
    inside = behind - first - 1 - len(piece.spaces) - len(piece.stops)
    return not stopped or (inside > 1 and filled >= ceil(NEARLY_ALL * inside))


def _own_position(text: Folded, piece: Piece, first: int, position: int) -> int:
    """The position in the pattern of a position in the text whose runs are longer; -1 if there is none.

    Inside a run it is that of the pattern's own gap there: 我，我 may be 我我，我我.
    """
    behind, own = first, 0
    start = _runless_position(text, first)
    for place in range(len(piece.runless)):
        if behind == position:
            return own
        behind = text.with_runs(start + place + 1)
        run = piece.runs[place] if piece.runs else 1
        if position < behind:
            return next((one for one in (*piece.stops, *piece.spaces) if own < one < own + run), -1)
        own += run
    return -1


def _runless_position(text: Folded, position: int) -> int:
    return bisect_left(range(len(text.runless)), position, key=text.with_runs) if position else 0


def _with_slots(text: Folded, needle: Needle, start: int, end: int) -> Span | None:
    if not _neighbours(text.runless, needle, start, end):
        return None
    whole = _piece(text, needle.pieces[needle.anchor], start, end)
    if whole is None:
        return None
    spans = [whole]
    for place in range(needle.anchor + 1, len(needle.pieces)):
        found = _next(text, needle.pieces[place], needle.slots[place - 1], end)
        if found is None:
            return None
        end = found[0]
        spans.append(found[1])
    for place in range(needle.anchor - 1, -1, -1):
        found = _previous(text, needle.pieces[place], needle.slots[place], start)
        if found is None:
            return None
        start = found[0]
        spans.insert(0, found[1])
    first, behind = spans[0][0], spans[-1][1]
    disguised = len(text.gaps(first, behind)) >= max(2, NEARLY_ALL * (behind - first - 1))
    if not disguised:
        fit = all(_gaps_fit(text, piece, *span) for piece, span in zip(needle.pieces, spans, strict=True))
        if not fit or any(_ends_sentence(text, left[1], right[0]) for left, right in pairwise(spans)):
            return None
    return first, behind


def _neighbours(runless: str, needle: Needle, start: int, end: int) -> bool:
    """Whether the pieces beside the anchor are near it at all; asked first, because it is answered fast."""
    place = needle.anchor
    if place + 1 < len(needle.pieces):
        piece = needle.pieces[place + 1].runless
        if runless.find(piece, end, end + needle.slots[place].most + len(piece)) < 0:
            return False
    if place:
        piece = needle.pieces[place - 1].runless
        return runless.rfind(piece, max(0, start - needle.slots[place - 1].most - len(piece)), start) >= 0
    return True


def _next(text: Folded, piece: Piece, slot: Slot, end: int) -> tuple[int, Span] | None:
    """Where the next piece ends in `runless`, and its span in `kept`."""
    size = len(piece.runless)
    at = text.runless.find(piece.runless, end, end + slot.most + size)
    while at >= 0:
        found = _piece(text, piece, at, at + size)
        if found and slot.least <= at - end <= slot.most:
            return at + size, found
        at = text.runless.find(piece.runless, at + 1, end + slot.most + size)
    return None


def _previous(text: Folded, piece: Piece, slot: Slot, start: int) -> tuple[int, Span] | None:
    """Where the piece before begins in `runless`, and its span in `kept`."""
    size = len(piece.runless)
    earliest = max(0, start - slot.most - size)
    at = text.runless.rfind(piece.runless, earliest, start)
    while at >= 0:
        found = _piece(text, piece, at, at + size)
        if found and slot.least <= start - at - size <= slot.most:
            return at, found
        at = text.runless.rfind(piece.runless, earliest, at + size - 1)
    return None


def _ends_sentence(text: Folded, start: int, end: int) -> bool:
    """Whether a sentence ends from `start` to `end` in `kept`, the gaps at both included."""
    pieces = range(max(1, bisect_left(text.starts, start)), bisect_right(text.starts, end))
    return any(edges.ends_sentence(text.gap(piece)) for piece in pieces)
