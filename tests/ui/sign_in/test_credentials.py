"""What somebody signs in with."""

from agent_console.ui.sign_in.credentials import Credentials


def test_a_pin_is_in_no_representation() -> None:
    assert "482913" not in f"{Credentials('1001', '482913')!r} {Credentials('1001', '482913')}"
