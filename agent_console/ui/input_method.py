"""Chinese input: reach fcitx from a Qt that came without its plugin, and keep words that are still being composed."""

import sys
from collections.abc import Collection, Mapping, MutableMapping
from pathlib import Path

from PySide6.QtCore import QEvent, QLibraryInfo, QObject
from PySide6.QtWidgets import QApplication

from agent_console.ui.widgets.composing import ComposingInput

_NAMED_IN = ("XMODIFIERS", "QT_IM_MODULE", "QT_IM_MODULES", "GTK_IM_MODULE")
_ENDS_COMPOSING = frozenset(
    {
        QEvent.Type.MouseButtonPress,  # before the pressed control acts, also one that takes no focus
        QEvent.Type.FocusAboutToChange,  # Tab, a click, a program that moves the focus, another window
        QEvent.Type.WindowDeactivate,
        QEvent.Type.Shortcut,  # before the action that has the key, whatever it does
        QEvent.Type.Close,
    }
)


def input_method_settings(environ: Mapping[str, str], plugins: Collection[str], platform: str) -> dict[str, str]:
    """What to set so that Qt finds the desktop's input method; empty when it does by itself.

    fcitx also speaks ibus's language, under the name that ibus keeps for sandboxed programs, and Qt's own ibus
    plugin understands it. `plugins` are the file names in Qt's folder platforminputcontexts, `platform` is
    `sys.platform`. Wayland has its own protocol and needs nothing, unless Qt is told to use X11 there.
    """
    if not platform.startswith("linux"):
        return {}
    if not any("fcitx" in environ.get(name, "") for name in _NAMED_IN) or any("fcitx" in name for name in plugins):
        return {}
    qt_platform = environ.get("QT_QPA_PLATFORM", "")
    on_wayland = environ.get("XDG_SESSION_TYPE") == "wayland" or bool(environ.get("WAYLAND_DISPLAY"))
    if qt_platform.startswith("wayland") or (on_wayland and not qt_platform.startswith("xcb")):
        return {}
    named = [name for name in environ.get("QT_IM_MODULES", "").split(";") if name]
    modules = list(dict.fromkeys([*(named or ["wayland", "fcitx"]), "ibus"]))
    return {"QT_IM_MODULES": ";".join(modules), "IBUS_USE_PORTAL": environ.get("IBUS_USE_PORTAL") or "1"}


def prepare_input_method(environ: MutableMapping[str, str]) -> None:
    """Change `environ` so that Qt finds the input method; to be called before the application is made."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforminputcontexts"
    plugins = [path.name for path in folder.iterdir()] if folder.is_dir() else []
    environ.update(input_method_settings(environ, plugins, sys.platform))


class ComposingGuard(QObject):
    """Watches one application: a word in the making becomes text before anything could drop it, exactly once.

    Timers and refreshes never end the word; only what a person does elsewhere does, and `keep`.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._keeping = False
        app.installEventFilter(self)

    def keep(self) -> bool:
        """Make the word in the making part of its text; False when nothing is being composed."""
        target = self._app.focusWidget()
        if self._keeping or not isinstance(target, ComposingInput):
            return False
        self._keeping = True
        try:
            return target.keep_composing()
        finally:
            self._keeping = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ENDS_COMPOSING:
            self.keep()
        if event.type() == QEvent.Type.WindowDeactivate:
            target = self._app.focusWidget()
            if isinstance(target, ComposingInput):
                target.bring_back()
        return False
