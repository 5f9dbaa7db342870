"""Databases that take minutes to make: kept in pytest's cache, and migrated like anybody's when the tables change."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from agent_console.domain.errors import ConsoleError
from agent_console.store.address import default_database
from agent_console.store.clock import Clock
from agent_console.store.schema import HEAD, look_at
from agent_console.store.store import Store, open_store

DATABASE = "console.db"


def kept(config: pytest.Config, name: str, fill: Callable[[Store], object]) -> Path:
    """The folder of the database `name`; `fill` makes up what is in a new one.

    One that was broken off, or that cannot be migrated, is made anew.
    """
    assert config.cache is not None
    folder = config.cache.mkdir(name)
    done = folder / "done"
    if not (done.exists() and _current(folder / DATABASE)):
        shutil.rmtree(folder)
        folder.mkdir()
        store = open_store(default_database(folder), Clock())
        fill(store)
        store.close()
        done.touch()
    return folder


def _current(file: Path) -> bool:
    """Whether the tables are those of today, or could be made so."""
    try:
        if look_at(file).revision != HEAD:
            open_store(default_database(file.parent), Clock()).close()
            for copy in file.parent.glob(f"{file.stem}-before-*"):  # a figure is measured again, not restored
                copy.unlink()
    except ConsoleError:
        return False
    return True
