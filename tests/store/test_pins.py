"""PINs are kept as argon2id, and fit only themselves; one that is made up is not easy to guess."""

import pytest
from argon2 import PasswordHasher, Type

from agent_console.store import pins


@pytest.fixture
def real(monkeypatch: pytest.MonkeyPatch) -> PasswordHasher:
    """What the product uses; other tests run with a quicker one."""
    monkeypatch.setattr(pins, "_HASHER", None)
    return pins._hasher()


def test_pins_are_hashed_with_argon2id_and_no_less_than_its_usual_work(real: PasswordHasher) -> None:
    usual = PasswordHasher()
    assert real.type is Type.ID
    assert real.memory_cost >= usual.memory_cost
    assert real.time_cost >= usual.time_cost


@pytest.mark.parametrize("pin", ["825934", "密码密码密码", "a\x00b\x00c\x00", "\ud800" * 6, "🔑" * 128])
def test_a_pin_fits_its_own_hash_and_no_other(pin: str) -> None:
    made = pins.hash_pin(pin)
    assert pin not in made
    assert pins.is_pin(made, pin)
    assert not pins.is_pin(made, pin + "x")


@pytest.mark.parametrize("stored", ["", "not a hash", "$argon2id$v=19$m=8,t=1,p=1$broken"])
def test_a_hash_that_cannot_be_read_fits_no_pin(stored: str) -> None:
    assert not pins.is_pin(stored, "825934")


def test_a_hash_made_with_less_work_is_known_as_outdated(monkeypatch: pytest.MonkeyPatch) -> None:
    weak = pins.hash_pin("825934")
    monkeypatch.setattr(pins, "_HASHER", None)
    assert pins.is_outdated(weak)


def test_a_random_pin_is_never_an_obvious_one(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = iter([0, 12345678, 47110815])
    monkeypatch.setattr("secrets.randbelow", lambda _limit: next(drawn))
    assert pins.random_pin("1001") == "47110815"
