"""The phrases a desk checks against: the shipped rules, the hotline's own on top, and further files on top of both."""

from collections.abc import Iterable
from pathlib import Path

from agent_console.domain.file_faults import FileFault, Reason
from agent_console.domain.phrases.bulk_file import read_csv, read_lines
from agent_console.domain.phrases.checker import Progress
from agent_console.domain.phrases.list_file import read_rules
from agent_console.domain.phrases.narrowing import narrowed
from agent_console.domain.phrases.proving import Proven, prove
from agent_console.domain.phrases.rule import Category
from agent_console.domain.phrases.sources import Source, layered

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
    layers: list[list[Source]] = []
    for group in [files_of(shipped / "phrases"), files_of(own / "phrases") if own else [], *([one] for one in further)]:
        known = [category for layer in layers for source in layer for category in source.categories]
        layers.append([read_file(file, known) for file in group])
    source = layered(layers)
    alone = not any(layers[1:])
    return prove(narrowed(source, only_for) if only_for is not None and alone else source, progress)


def load_only(place: Path, progress: Progress | None = None) -> Proven:
    """Read one file, or all of a folder, and nothing else."""
    return prove(layered([[read_file(file) for file in files_of(place)]]), progress)


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
        text = _text(file.read_bytes())
    except (OSError, UnicodeDecodeError) as error:
        return Source(faults=(FileFault(name, 1, Reason.UNREADABLE, type(error).__name__),))
    kind = file.suffix.lower()
    if kind == ".csv":
        return read_csv(text, name, known)
    return read_lines(text, name) if kind == ".txt" else read_rules(text, name)


def _text(data: bytes) -> str:
    """UTF-8, else what old spreadsheets write in China. Raises UnicodeDecodeError."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("gb18030")
