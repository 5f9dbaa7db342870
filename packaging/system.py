"""What a Linux system must bring besides Python: Qt's libraries, a Chinese font, a display for the tests."""

import ctypes
import importlib.util
import shutil
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class Without(Enum):
    """What is impossible while a part is missing."""

    NO_ENVIRONMENT = "no environment can be made"
    NO_QT = "Qt cannot be loaded at all"
    NO_WINDOW = "no window can be opened"
    POORER = "the rest works, less well"


@dataclass(frozen=True, slots=True)
class Part:
    """Something the system brings, and the packages of Debian and Ubuntu that hold it (newest name first)."""

    name: str
    packages: tuple[str, ...]
    without: Without
    present: Callable[[str], bool]


def loads(library: str) -> bool:
    """Whether the loader finds this shared library, for the architecture of this Python."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def is_program(name: str) -> bool:
    return shutil.which(name) is not None


def is_file(path: str) -> bool:
    return Path(path).is_file()


def is_module(name: str) -> bool:
    return importlib.util.find_spec(name) is not None


class _FontSet(ctypes.Structure):
    """The first field of fontconfig's FcFontSet."""

    _fields_ = [("count", ctypes.c_int)]


def has_font_for(language: str) -> bool:
    """Whether fontconfig, which Qt asks too, knows a font that covers this language (`zh-cn`)."""
    try:
        fontconfig = ctypes.CDLL("libfontconfig.so.1")
    except OSError:
        return False
    fontconfig.FcNameParse.restype = ctypes.c_void_p
    fontconfig.FcObjectSetCreate.restype = ctypes.c_void_p
    fontconfig.FcFontList.argtypes = [ctypes.c_void_p] * 3
    fontconfig.FcFontList.restype = ctypes.POINTER(_FontSet)
    pattern = fontconfig.FcNameParse(f":lang={language}".encode())
    fonts = fontconfig.FcFontList(None, pattern, fontconfig.FcObjectSetCreate())
    return bool(fonts) and fonts.contents.count > 0


def _libraries(without: Without, named: dict[str, tuple[str, ...]]) -> tuple[Part, ...]:
    return tuple(Part(name, packages, without, loads) for name, packages in named.items())


# What PySide6's own libraries ask the loader for (`readelf -d`), off-screen and, below, with windows on X11.
QT = _libraries(
    Without.NO_QT,
    {
        "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
        "libgthread-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
        "libGL.so.1": ("libgl1",),
        "libEGL.so.1": ("libegl1",),
        "libdbus-1.so.3": ("libdbus-1-3",),
        "libfontconfig.so.1": ("libfontconfig1",),
        "libfreetype.so.6": ("libfreetype6",),
        "libxkbcommon.so.0": ("libxkbcommon0",),
        "libX11.so.6": ("libx11-6",),
    },
)
WINDOWS = _libraries(
    Without.NO_WINDOW,
    {
        "libX11-xcb.so.1": ("libx11-xcb1",),
        "libxcb-cursor.so.0": ("libxcb-cursor0",),
        "libxcb-icccm.so.4": ("libxcb-icccm4",),
        "libxcb-image.so.0": ("libxcb-image0",),
        "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
        "libxcb-randr.so.0": ("libxcb-randr0",),
        "libxcb-render-util.so.0": ("libxcb-render-util0",),
        "libxcb-shape.so.0": ("libxcb-shape0",),
        "libxcb-shm.so.0": ("libxcb-shm0",),
        "libxcb-sync.so.1": ("libxcb-sync1",),
        "libxcb-xfixes.so.0": ("libxcb-xfixes0",),
        "libxcb-xkb.so.1": ("libxcb-xkb1",),
        "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    },
)
FONT = Part("zh-cn", ("fonts-wqy-microhei",), Without.POORER, has_font_for)
VENV = Part(
    "ensurepip",
    (f"python{sys.version_info.major}.{sys.version_info.minor}-venv", "python3-venv"),
    Without.NO_ENVIRONMENT,
    is_module,
)
# A small desktop and the two input methods that Chinese is typed with: tests skip what is not there.
DESKTOP = (
    Part("Xvfb", ("xvfb",), Without.POORER, is_program),
    Part("openbox", ("openbox",), Without.POORER, is_program),
    Part("dbus-daemon", ("dbus",), Without.POORER, is_program),
    Part("xdotool", ("xdotool",), Without.POORER, is_program),
    Part("strace", ("strace",), Without.POORER, is_program),  # makes the disk slow for the benchmarks
    Part("xprop", ("x11-utils",), Without.POORER, is_program),
    Part("fcitx5", ("fcitx5",), Without.POORER, is_program),
    Part("/usr/share/fcitx5/addon/pinyin.conf", ("fcitx5-pinyin",), Without.POORER, is_file),
    Part("ibus-daemon", ("ibus",), Without.POORER, is_program),
    Part("/usr/share/ibus/component/libpinyin.xml", ("ibus-libpinyin",), Without.POORER, is_file),
)

FOR_RUNNING = (VENV, *QT, *WINDOWS, FONT)
FOR_TESTING = (*FOR_RUNNING, *DESKTOP)


def missing_of(parts: Iterable[Part]) -> tuple[Part, ...]:
    """The parts that this computer lacks; nothing is ever missing on Windows and macOS, whose Qt is complete."""
    if sys.platform != "linux":
        return ()
    return tuple(part for part in parts if not part.present(part.name))


def stops(missing: Iterable[Part], *without: Without) -> bool:
    """Whether one of these missing parts makes one of these things impossible."""
    return any(part.without in without for part in missing)
