"""Where the data is and which language is spoken."""

from argparse import Namespace
from pathlib import Path

import pytest

from agent_console.cli.settings import Settings, language_of, nearest_language, settings_of


def given(**options: str | None) -> Namespace:
    return Namespace(**{"data_dir": None, "database": None, "language": None, **options})


def test_the_users_own_folder_is_the_usual_place() -> None:
    assert settings_of(given()).data_dir.name == "agent-console"


def test_the_data_folder_holds_the_database(tmp_path: Path) -> None:
    settings = settings_of(given(data_dir=str(tmp_path)))
    assert settings.database == f"sqlite:///{tmp_path / 'console.db'}"


def test_the_command_line_goes_before_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AGENT_CONSOLE_DATABASE", "postgresql+psycopg://desk@hall/console")
    assert settings_of(given(data_dir=str(tmp_path))).database == "postgresql+psycopg://desk@hall/console"
    asked = settings_of(given(data_dir=str(tmp_path), database="sqlite:////tmp/other.db"))
    assert asked.database == "sqlite:////tmp/other.db"


def test_a_password_in_the_address_is_in_no_representation() -> None:
    settings = Settings(Path("data"), "postgresql+psycopg://desk:geheim@hall/console", None)
    assert "geheim" not in f"{settings!r} {settings}"


@pytest.mark.parametrize(
    ("told", "language"),
    [
        ("zh_CN.UTF-8", "zh_CN"),
        ("zh", "zh_CN"),
        ("zh_SG", "zh_CN"),
        ("zh_TW.Big5", "zh_TW"),
        ("zh-Hant-HK", "zh_TW"),
        ("zh_Hans_HK", "zh_CN"),
        ("zh_HK", "zh_TW"),
        ("Chinese (Traditional)_Taiwan", "zh_TW"),
        ("Chinese (Simplified)_China", "zh_CN"),
        ("C.UTF-8", "en"),
        ("de_DE.UTF-8", "en"),
        ("", "en"),
    ],
)
def test_the_systems_language_becomes_the_nearest_of_ours(told: str, language: str) -> None:
    assert nearest_language(told) == language


def test_the_language_asked_for_goes_before_the_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "zh_TW.UTF-8")
    assert language_of(Settings(Path(), "", None)) == "zh_TW"
    assert language_of(Settings(Path(), "", "en")) == "en"
