"""Debian, Ubuntu and their kin: which packages hold the missing parts, and installing them as root."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from system import Part

FAMILY = {"debian", "ubuntu", "uos", "deepin", "kylin", "openkylin", "linuxmint"}


def is_debian_like(os_release: str) -> bool:
    """Whether this text of /etc/os-release names a system whose packages carry Debian's names."""
    words: set[str] = set()
    for line in os_release.splitlines():
        key, _, value = line.partition("=")
        if key in ("ID", "ID_LIKE"):
            words.update(value.strip().strip("\"'").lower().split())
    return bool(words & FAMILY)


def has_apt() -> bool:
    try:
        told = Path("/etc/os-release").read_text(encoding="utf-8")
    except OSError:
        return False
    return is_debian_like(told) and shutil.which("apt-get") is not None


def is_known(package: str) -> bool:
    """Whether this release has a package of exactly this name (names changed in Debian 13 and Ubuntu 24.04)."""
    asked = subprocess.run(["apt-cache", "show", "--no-all-versions", package], capture_output=True, check=False)
    return asked.returncode == 0


def packages_for(missing: Iterable[Part], known: Callable[[str], bool] = is_known) -> list[str]:
    """The packages that bring these parts, each once, by the names of this release."""
    names = {_first_known(part.packages, known) for part in missing}
    return sorted(names)


def _first_known(packages: Sequence[str], known: Callable[[str], bool]) -> str:
    earlier = packages[:-1]
    return next((name for name in earlier if known(name)), packages[-1])


def command_for(missing: Iterable[Part]) -> str:
    """What installs these parts, for somebody who is root."""
    return "apt-get install --no-install-recommends " + " ".join(packages_for(missing))


def install(missing: Sequence[Part]) -> str:
    """Install as root; returns the reason in one line when that failed, else nothing.

    The package lists are fetched only when the ones at hand do not do: a fresh system has none. A package that
    this release does not have must not keep the others out.
    """
    install = ("install", "--no-install-recommends")
    reason = _apt_get(*install, *packages_for(missing))
    if reason:
        unreachable = _apt_get("update", "-o", "APT::Update::Error-Mode=any")
        reason = _apt_get(*install, *filter(is_known, packages_for(missing)))
        if reason and unreachable:
            return "the package servers do not answer"
    return reason


def _apt_get(*words: str) -> str:
    done = subprocess.run(
        ["apt-get", "-y", "-qq", "-o", "DPkg::Lock::Timeout=120", "-o", "Acquire::Retries=1", *words],
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode == 0:
        return ""
    errors = [line.removeprefix("E: ") for line in done.stderr.splitlines() if line.startswith("E: ")]
    return errors[0] if errors else f"apt-get {words[0]} ended with code {done.returncode}"
