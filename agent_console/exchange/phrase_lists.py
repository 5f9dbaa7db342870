"""The phrases a desk checks against: the shipped rules, the hotline's own on top, and further files on top of both."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from agent_console.domain.file_faults import FileFault, Reason
from agent_console.domain.phrases.bulk_file import read_csv, read_lines
from agent_console.domain.phrases.checker import Progress
from agent_console.domain.phrases.list_file import read_rules
from agent_console.domain.phrases.narrowing import narrowed
from agent_console.domain.phrases.proving import Proven, prove
from agent_console.domain.phrases.rule import Category, Rule
from agent_console.domain.phrases.sources import Source, layered
from agent_console.exchange.old_text import read_list

KINDS = (".toml", ".csv", ".txt")


def load_phrases(
    shipped: Path,
    own: Path | None = None,
    further: Iterable[Path] = (),
    progress: Progress | None = None,
    only_for: str | None = None,
) -> Proven:
    """Read `phrases/` below `shipped` and below `own`, then the further files, each on top of what is before it.

    A faulty rule is left out and named with its file and line; a file that cannot be read is named too. Where the
    shipped rules stand alone and only one text will be checked, those are left out unproven that cannot find
    anything in it.
    """
    layers = read_layers(shipped, files_of(own / "phrases") if own else [], *([file] for file in further))
    source = layered(layers)
    alone = not any(layers[1:])
    return prove(narrowed(source, only_for) if only_for is not None and alone else source, progress)


def read_layers(shipped: Path, *groups: Iterable[Path]) -> list[list[Source]]:
    """The shipped rules and the groups of files on top of each other; each knows the categories beneath it.

    Shipped rules that are not there are a fault: a check that can find nothing may not pass for a clean one.
    """
    layers: list[list[Source]] = []
    for group in (files_of(shipped / "phrases"), *groups):
        known = [category for layer in layers for source in layer for category in source.categories]
        layers.append([read_file(file, known) for file in group])
    if not any(source.rules for source in layers[0]):
        layers[0].append(Source(faults=(FileFault(str(shipped / "phrases"), 1, Reason.UNREADABLE, "no rules"),)))
    return layers


def load_tested(shipped: Path, place: Path, progress: Progress | None = None) -> tuple[Proven, tuple[Rule, ...]]:
    """Read one file, or all of a folder, on top of the shipped rules, as a desk would; with it those rules of it
    that are in force.
    """
    layers = read_layers(shipped, files_of(place))
    own = {rule for source in layers[1] for rule in source.rules}
    proven = prove(layered(layers), progress)
    return proven, tuple(rule for rule in proven.phrases.rules if rule in own)


def load_only(shipped: Path, place: Path, progress: Progress | None = None) -> Proven:
    """Read one file, or all of a folder, under the shipped categories and without the shipped rules."""
    categories = tuple(category for source in read_layers(shipped)[0] for category in source.categories)
    files = [read_file(file, categories) for file in files_of(place)]
    return prove(layered([[Source(categories=categories)], files]), progress)


def files_of(place: Path) -> list[Path]:
    """The file itself, or the lists in the folder; nothing where nothing is.

    A folder that may not be looked into is given as it is: who reads it tells the fault.
    """
    try:
        if place.is_dir():
            return sorted(file for file in place.iterdir() if file.suffix.lower() in KINDS and file.is_file())
        return [place] if place.exists() else []
    except OSError:
        return [place]


def read_file(file: Path, known: Iterable[Category] = ()) -> Source:
    """Read one file; what kind it is tells its name."""
    name = str(file)
    try:
        read = read_list(file.read_bytes())
    except OSError as error:
        return Source(faults=(FileFault(name, 1, Reason.UNREADABLE, type(error).__name__),))
    if read is None:
        return Source(faults=(FileFault(name, 1, Reason.UNREADABLE, "no text"),))
    text, broken = read[0].removeprefix("\ufeff"), read[1]
    kind = file.suffix.lower()
    if kind == ".csv":
        source = read_csv(text, name, known)
    else:
        source = read_lines(text, name) if kind == ".txt" else read_rules(text, name)
    if broken is None:
        return source
    return replace(source, faults=(*source.faults, FileFault(name, broken, Reason.UNREADABLE, "no text")))
