"""The help of the handover names every key in every language."""

import re

import pytest

from agent_console.resources import resources_folder
from agent_console.ui.handover.verbs import VERBS
from agent_console.ui.handover_page import KEY
from agent_console.ui.language import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", [*[verb.key for verb in VERBS], KEY, "Space", "Enter"])
def test_the_page_names_every_key(language: str, key: str) -> None:
    page = (resources_folder() / "help" / language / "handover.md").read_text(encoding="utf-8")
    assert re.search(rf"\*\*{re.escape(key.replace('Return', 'Enter'))}\*\*", page)
