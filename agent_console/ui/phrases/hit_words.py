"""How heavy a hit is, as a shape and a word."""

from PySide6.QtCore import QCoreApplication

from agent_console.domain.phrases.hit import Hit
from agent_console.domain.phrases.rule import Severity


def weight_in_words(hit: Hit) -> str:
    if hit.quoted:
        return QCoreApplication.translate("HitWords", "┄ quoted")
    if hit.severity is Severity.BLOCK:
        return QCoreApplication.translate("HitWords", "■ reword")
    if hit.severity is Severity.WARN:
        return QCoreApplication.translate("HitWords", "▲ warning")
    return QCoreApplication.translate("HitWords", "● hint")
