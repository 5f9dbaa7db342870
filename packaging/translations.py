"""Bring the translation files in line with the strings in the windows, and compile them.

`update` reads the strings of the windows into resources/i18n/*.ts, where new ones wait as unfinished; `release` makes
the .qm files that the console loads. Run it with the Python of the environment: `.venv/bin/python`.
"""

import argparse
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from set_up_error import SetUpError, guarded

PROJECT = Path(__file__).resolve().parent.parent
CATALOGUES = PROJECT / "resources" / "i18n"
LANGUAGES = ("en", "zh_CN", "zh_TW")
SOURCE = "en"  # the language of the strings in the program: only its plurals are a translation


def catalogue(folder: Path, language: str) -> Path:
    return folder / f"agent_console_{language}.ts"


def sources(project: Path = PROJECT) -> list[Path]:
    """The files that hold strings of the windows; always in the same order, so that a catalogue stays as it is."""
    package = project / "agent_console"
    return [package / "app.py", *sorted((package / "ui").rglob("*.py"))]


def update(folder: Path = CATALOGUES, project: Path = PROJECT) -> None:
    """Take new strings into the catalogues of `folder`, and drop those that no window shows any more."""
    for language in LANGUAGES:
        run(
            "lupdate",
            *map(str, sources(project)),
            *("-locations", "none", "-no-obsolete", "-source-language", SOURCE, "-target-language", language),
            *(["-pluralonly"] if language == SOURCE else []),
            *("-ts", str(catalogue(folder, language))),
        )


def release(folder: Path = CATALOGUES) -> None:
    """Make a .qm beside every .ts of `folder`.

    A console that is open reads in the one before as long as it runs; written over in its place that would end it.
    """
    for language in LANGUAGES:
        file = catalogue(folder, language)
        fresh = file.with_suffix(".qm.new")
        run("lrelease", str(file), "-qm", str(fresh))
        fresh.replace(file.with_suffix(".qm"))


def run(tool: str, *words: str) -> None:
    """Run one of Qt's tools that come with PySide6; what it says is shown only where it failed."""
    program = shutil.which(f"pyside6-{tool}", path=sysconfig.get_path("scripts"))
    if program is None:
        raise SetUpError(f"pyside6-{tool} is not here: run this with the Python of .venv, after packaging/test.py.")
    done = subprocess.run([program, *words], capture_output=True, encoding="utf-8", errors="replace", check=False)
    if done.returncode:
        raise SetUpError(f"{tool} failed: {done.stdout}{done.stderr}")


def main(args: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="translations.py", description=__doc__)
    parser.add_argument("step", choices=("update", "release"))
    step = {"update": update, "release": release}[parser.parse_args(args).step]

    def work() -> int:
        step()
        return 0

    return guarded(work)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
