"""The help of the duty page names every key in every language."""

import re

import pytest

from agent_console.resources import resources_folder
from agent_console.ui.duty.actions import KEYS
from agent_console.ui.duty_page import KEY
from agent_console.ui.language import LANGUAGES
from agent_console.ui.shift.view import SHIFT_KEY


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", [*KEYS.values(), KEY, SHIFT_KEY])
def test_the_page_names_every_key(language: str, key: str) -> None:
    page = (resources_folder() / "help" / language / "duty.md").read_text(encoding="utf-8")
    assert re.search(rf"\*\*{re.escape(key.replace('Return', 'Enter'))}\*\*", page)
