"""The help of the queue names every key in every language."""

import re

import pytest

from agent_console.resources import resources_folder
from agent_console.ui.language import LANGUAGES
from agent_console.ui.queue.verbs import PAGE_KEYS, STEP_VERBS


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", [*[verb.key for verb in STEP_VERBS], *PAGE_KEYS.values()])
def test_the_page_names_every_key(language: str, key: str) -> None:
    page = (resources_folder() / "help" / language / "queue.md").read_text(encoding="utf-8")
    assert re.search(rf"\*\*{re.escape(key.replace('Return', 'Enter'))}\*\*", page)
