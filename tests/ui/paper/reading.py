"""Reads a PDF back as far as tests need it: its pages, its letters, and its text where there is a tool for that."""

import re
import shutil
import subprocess
import zlib
from pathlib import Path


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def streams(pdf: bytes) -> list[bytes]:
    """What stands in the file, unpacked."""
    found = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    unpacked = []
    for data in found:
        try:
            unpacked.append(zlib.decompress(data))
        except zlib.error:
            unpacked.append(data)
    return unpacked


def letters(pdf: bytes) -> set[str]:
    """The letters that the fonts of the file can be read back to: those that stand on its pages."""
    found: set[str] = set()
    for stream in streams(pdf):
        if b"beginbfrange" not in stream and b"beginbfchar" not in stream:
            continue
        for code in re.findall(rb"<[0-9a-fA-F]{4}>\s*<([0-9a-fA-F]{4,8})>", stream):
            found |= set(bytes.fromhex(code.decode()).decode("utf-16-be"))
        for first, _, code in re.findall(rb"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]{4})>", stream):
            found.add(chr(int(code, 16)))
            assert first
        for run in re.findall(rb"\[((?:\s*<[0-9a-fA-F]{4}>)+)\s*\]", stream):
            found |= {chr(int(code, 16)) for code in re.findall(rb"<([0-9a-fA-F]{4})>", run)}
    return found


def text_of(pdf: bytes, folder: Path) -> str | None:
    """What a reader finds in it; None where there is no tool for that."""
    tool = shutil.which("pdftotext")
    if tool is None:
        return None
    (folder / "form.pdf").write_bytes(pdf)
    done = subprocess.run([tool, "-layout", folder / "form.pdf", "-"], capture_output=True, check=True)
    return done.stdout.decode()
