"""Where the data is and which language is spoken, from the command line, the environment or the system."""

import locale
import os
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.hotline import Hotline

if TYPE_CHECKING:
    from agent_console.store.store import Store

DATABASE = "AGENT_CONSOLE_DATABASE"


@dataclass(frozen=True, slots=True)
class Settings:
    """`database` may hold a password and stays out of `repr`; `language` is None where the system decides."""

    data_dir: Path
    database: str
    language: str | None

    def __repr__(self) -> str:
        return f"Settings(data_dir={str(self.data_dir)!r}, language={self.language!r})"


def settings_of(arguments: Namespace) -> Settings:
    from agent_console.store.address import default_database

    data_dir = data_dir_of(arguments)
    database = arguments.database or os.environ.get(DATABASE) or default_database(data_dir)
    return Settings(data_dir, database, arguments.language)


def data_dir_of(arguments: Namespace) -> Path:
    return Path(arguments.data_dir or _user_folder()).expanduser().absolute()


def _user_folder() -> str:
    from platformdirs import user_data_dir

    return user_data_dir("agent-console", appauthor=False)


@contextmanager
def opened(settings: Settings, *, create: bool = False) -> Iterator["Store"]:
    """The store while the block runs; few commands may make one. Raises what `open_store` raises."""
    from agent_console.store.clock import Clock
    from agent_console.store.store import open_store

    store = open_store(settings.database, Clock(), create=create)
    try:
        yield store
    finally:
        store.close()


def hotline_of(store: "Store") -> Hotline:
    """The hotline. Raises NO_HOTLINE before the first run."""
    hotline = store.hotline.get()
    if hotline is None:
        raise ConsoleError(Problem.NO_HOTLINE)
    return hotline


def language_of(settings: Settings) -> str:
    """One of the product's languages: the one asked for, else the system's, else English."""
    return asked_or_system(settings.language)


def asked_or_system(asked: str | None) -> str:
    if asked is not None:
        return asked
    told = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return nearest_language(told or locale.getlocale()[0] or "")


def nearest_language(told: str) -> str:
    """zh_CN, zh_TW or en for what a system calls its language: zh_HK.UTF-8, Chinese (Traditional)_Taiwan, C."""
    name = told.lower().replace("-", "_")
    if not name.startswith(("zh", "chinese")):
        return "en"
    if "hans" in name:
        return "zh_CN"
    traditional = ("tw", "hk", "mo", "hant", "traditional")
    return "zh_TW" if any(sign in name.removeprefix("zh") for sign in traditional) else "zh_CN"
