"""A wheel that only points at this checkout, so that pip makes the `agent-console` command for it.

It is an editable installation written by hand: no build tool has to be downloaded for it, and pip gives the
command the form that fits the system (an .exe on Windows, a safe first line for folders with spaces elsewhere).
"""

import base64
import hashlib
import locale
import re
import sys
import tomllib
import zipfile
from pathlib import Path

NAME = "agent_console"


def version_of(project: Path) -> str:
    """The version that the package itself states."""
    told = (project / NAME / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', told, re.MULTILINE)
    return found[1] if found else "0"


def pin_of(project: Path) -> str:
    return f"agent-console=={version_of(project)}"


def write_wheel(project: Path, folder: Path) -> Path:
    """Write the wheel into a folder and return its path."""
    version = version_of(project)
    scripts = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))["project"]["scripts"]
    info = f"{NAME}-{version}.dist-info"
    entries = "".join(f"{command} = {function}\n" for command, function in scripts.items())
    files = {
        f"{NAME}_checkout.pth": f"{project}\n".encode(_encoding_of_pth()),
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: agent-console\nVersion: {version}\n".encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nGenerator: packaging\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/entry_points.txt": f"[console_scripts]\n{entries}".encode(),
    }
    record = "".join(f"{name},sha256={_digest(data)},{len(data)}\n" for name, data in files.items())
    files[f"{info}/RECORD"] = f"{record}{info}/RECORD,,\n".encode()
    wheel = folder / f"{NAME}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return wheel


def _encoding_of_pth() -> str:
    """Python 3.13 and later read .pth files as UTF-8, earlier ones in the encoding of the locale."""
    return "utf-8" if sys.version_info >= (3, 13) else locale.getencoding()


def _digest(data: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
