"""The project names no folder of a developer's machine and no address of a package index."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import agent_console

PROJECT = Path(agent_console.__file__).resolve().parent.parent
PRIVATE = re.compile(
    r"(?<![\w.])/(?:home|root|Users)/[a-z]"  # somebody's own folder
    r"|\bfile:///(?:opt|srv|work)"
    r"|\b[\w-]*(?:pypi|npmjs|pythonhosted)[\w-]*\.(?:org|com|cn|net)\b"
    r"|--(?:extra-)?index-url|--find-links",
    re.IGNORECASE,
)


def files_of_the_project() -> list[Path]:
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        told = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, encoding="utf-8", check=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a checkout")
    return [PROJECT / name for name in told.stdout.split("\0") if name]


def test_no_file_names_a_machine_or_a_package_index() -> None:
    found = []
    looked_at = 0
    folders = {folder for folder in (str(PROJECT), sys.prefix) if folder.count("/") > 1}
    for file in files_of_the_project():
        if file == Path(__file__) or not file.is_file():
            continue
        try:
            text = file.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        looked_at += 1
        lines = enumerate(text.splitlines(), 1)
        named = [number for number, line in lines if PRIVATE.search(line) or any(folder in line for folder in folders)]
        found += [f"{file.relative_to(PROJECT)}:{number}" for number in named]
    assert looked_at > 20
    assert found == []
