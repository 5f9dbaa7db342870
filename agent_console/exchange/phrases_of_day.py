"""The list that a desk checks with today: shipped rules, the desk's own files, what the hotline published last."""

from dataclasses import dataclass
from pathlib import Path

from agent_console.domain.file_faults import FileFault
from agent_console.domain.phrase_versions import PublishedList
from agent_console.domain.phrases.checker import Checker
from agent_console.domain.phrases.list_file import read_rules
from agent_console.domain.phrases.proving import prove
from agent_console.domain.phrases.sources import Source, layered
from agent_console.exchange.phrase_lists import files_of, read_file


@dataclass(frozen=True, slots=True)
class PhrasesOfDay:
    """`version` names the list in stored hits; `number` is that of the published list, 0 where there is none."""

    checker: Checker
    version: str
    number: int
    faults: tuple[FileFault, ...]


def phrases_of_day(shipped: Path, own: Path, published: PublishedList | None) -> PhrasesOfDay:
    """Read and prove everything: some tenths of a second, so never on the thread of a window."""
    layers: list[list[Source]] = []
    for place in (shipped / "phrases", own / "phrases"):
        known = [category for layer in layers for source in layer for category in source.categories]
        layers.append([read_file(file, known) for file in files_of(place)])
    if published is not None:
        layers.append([read_rules(published.text, f"published-{published.number}.toml")])
    proven = prove(layered(layers))
    number = published.number if published is not None else 0
    version = proven.phrases.version or "own"
    return PhrasesOfDay(proven.checker, f"{version}#{number}" if number else version, number, proven.faults)
