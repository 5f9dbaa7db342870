"""Which fonts the windows ask for: by the interface's language, never by what LANG happens to be."""

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase

_SIMPLIFIED = (
    "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei UI", "PingFang SC",
    "HarmonyOS Sans SC", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei",
)  # fmt: skip
_TRADITIONAL = (
    "Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC", "Microsoft JhengHei UI", "PingFang TC",
    "WenQuanYi Micro Hei", "WenQuanYi Zen Hei",
)  # fmt: skip
_SMALLEST = 10.5  # points: Chinese characters below that tire the eye over a day


def families_for(language: str, system_family: str, installed: list[str]) -> list[str]:
    """Families to ask for, first choice first: Chinese fonts lead in Chinese, the system's own in English."""
    traditional_first = language == "zh_TW"
    chinese = [*_TRADITIONAL, *_SIMPLIFIED] if traditional_first else [*_SIMPLIFIED, *_TRADITIONAL]
    wanted = [system_family, *chinese] if language == "en" else [*chinese, system_family]
    # Asking for a family that is not installed costs macOS seconds, so only what is there is asked for.
    here = set(installed)
    return list(dict.fromkeys(family for family in wanted if family in here or family == system_family))


def font_for(language: str, system: QFont) -> QFont:
    """The font of the windows, made from the system's: its size, but no smaller than is good for Chinese."""
    font = QFont(system)
    font.setFamilies(families_for(language, system.family(), QFontDatabase.families()))
    if 0 < font.pointSizeF() < _SMALLEST and sys.platform != "darwin":
        font.setPointSizeF(_SMALLEST)
    return font


def missing_chinese_font() -> bool:
    """Whether Chinese would show as empty boxes; Qt does not say so itself."""
    return not QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)


def chinese_font_advice() -> str:
    """What to do about it, for Linux; the other systems bring Chinese fonts along."""
    return QCoreApplication.translate(
        "Fonts",
        "No Chinese font is installed: Chinese text shows as boxes. "
        "Install one and start again: sudo apt install fonts-wqy-microhei",
    )
