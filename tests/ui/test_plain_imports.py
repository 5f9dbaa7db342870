"""PySide6 does not read through the sources of what is imported after it."""

import linecache
from pathlib import Path

import PySide6.QtCore  # noqa: F401  so that its way of importing is in place
import pytest

import agent_console.ui  # noqa: F401


def test_a_module_that_is_imported_behind_the_windows_is_not_kept_as_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = tmp_path / "imported_behind_the_windows.py"
    module.write_text("import json\nVALUE = 7\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    import imported_behind_the_windows  # type: ignore[import-not-found]

    assert imported_behind_the_windows.VALUE == 7
    assert str(module) not in linecache.cache
