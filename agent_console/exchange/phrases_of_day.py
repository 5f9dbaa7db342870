"""The list that a desk checks with today: shipped rules, the desk's own files, what the hotline published last."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from agent_console.domain.call_hits import CallHit, CheckedNote
from agent_console.domain.file_faults import FileFault
from agent_console.domain.phrase_versions import PublishedList
from agent_console.domain.phrases.checker import Checker, Progress
from agent_console.domain.phrases.hit import Hit
from agent_console.domain.phrases.list_file import read_rules
from agent_console.domain.phrases.proving import Proven, prove
from agent_console.domain.phrases.rule import PhraseList
from agent_console.domain.phrases.sources import Source, layered
from agent_console.exchange.phrase_lists import files_of, read_file

DRAFT = "draft.toml"


@dataclass(frozen=True, slots=True)
class PhrasesOfDay:
    """`version` names the list in stored hits; `number` is that of the published list, 0 where there is none."""

    checker: Checker
    version: str
    number: int
    faults: tuple[FileFault, ...]

    def check(self, note: str) -> CheckedNote:
        """What is kept with a call that has this note."""
        return CheckedNote(self.version, tuple(_as_kept(hit) for hit in self.checker.check(note)))


def phrases_of_day(shipped: Path, own: Path, published: PublishedList | None) -> PhrasesOfDay:
    """Read and prove everything: some tenths of a second, so never on the thread of a window."""
    text, number = (published.text, published.number) if published is not None else ("", 0)
    proven = _proven(shipped, own, text, f"published-{number}.toml")
    version = (proven.phrases.version or "own") + _mark_of(files_of(own / "phrases"))
    return PhrasesOfDay(proven.checker, f"{version}#{number}" if number else version, number, proven.faults)


def _mark_of(files: Sequence[Path]) -> str:
    """Tells one state of a desk's own files from the next: what the one found must not stand in for the other."""
    texts = sha256()
    for file in files:
        with suppress(OSError):  # told as a fault of that file
            texts.update(file.read_bytes() + b"\0")
    return f"+{texts.hexdigest()[:8]}" if files else ""


def prove_draft(shipped: Path, own: Path, text: str, progress: Progress | None = None) -> Proven:
    """What a desk would check with if this text were published; faults in it are named with the file `DRAFT`.

    What `progress` raises ends it.
    """
    return _proven(shipped, own, text, DRAFT, progress)


def listed_phrases(shipped: Path, own: Path, published: PublishedList | None) -> PhraseList:
    """What the list says, unproven and so quickly read: a faulty rule stands in it, though no desk checks with it."""
    text, number = (published.text, published.number) if published is not None else ("", 0)
    source = _layered(shipped, own, text, f"published-{number}.toml")
    return PhraseList(source.version, source.categories, source.rules)


def _as_kept(hit: Hit) -> CallHit:
    return CallHit(hit.rule, hit.category, hit.severity.value, hit.start, hit.end, hit.text, hit.speaker.value)


def _proven(shipped: Path, own: Path, text: str, name: str, progress: Progress | None = None) -> Proven:
    return prove(_layered(shipped, own, text, name), progress)


def _layered(shipped: Path, own: Path, text: str, name: str) -> Source:
    layers: list[list[Source]] = []
    for place in (shipped / "phrases", own / "phrases"):
        known = [category for layer in layers for source in layer for category in source.categories]
        layers.append([read_file(file, known) for file in files_of(place)])
    if text.strip():  # an empty list takes the hotline's own phrases back
        layers.append([read_rules(text, name)])
    return layered(layers)
