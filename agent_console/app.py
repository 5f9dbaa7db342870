"""The only wiring: paths, language, store, jobs and windows of the workstation application."""

import contextlib
import gc
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from agent_console.domain.errors import ConsoleError
from agent_console.resources import resources_folder
from agent_console.store.clock import Clock
from agent_console.ui.faults import Faults
from agent_console.ui.fonts import chinese_font_advice, missing_chinese_font
from agent_console.ui.garbage import GarbageRounds
from agent_console.ui.input_method import ComposingGuard, prepare_input_method
from agent_console.ui.jobs import Jobs
from agent_console.ui.language import Language, language_for, system_languages
from agent_console.ui.main_window import MainWindow
from agent_console.ui.notices import Tone
from agent_console.ui.one_a_desk import CONSOLE, REVIEW, bring_forward, lock_desk
from agent_console.ui.preferences import Preferences
from agent_console.ui.sign_in.view import SignInView
from agent_console.ui.stop_signals import StopSignals
from agent_console.ui.theme import Scheme, Theme
from agent_console.ui.wording import Wording

if TYPE_CHECKING:
    from agent_console.domain.hotline import Hotline
    from agent_console.domain.staff import Person
    from agent_console.exchange.library import Library
    from agent_console.store.store import Store
    from agent_console.ui.help_window import HelpWindow
    from agent_console.ui.one_a_desk import Front
    from agent_console.ui.seating import Seating
    from agent_console.ui.setup.form import FirstRun

COULD_NOT = 4

TURN_SECONDS = 0.0005
"""For so long the work beside the review runs on when its window wants its turn, a tenth of what the interpreter gives
it: painting a list is a thousand turns. At a desk, where work is short and keys come first, it would serve the work.
"""


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line asks for. `quit_when` is "painted", "ready" or None, `window` one of those of a desk."""

    data_dir: Path
    database: str
    language: str | None = None
    quit_when: str | None = None
    window: str = CONSOLE


def run_app(options: Options) -> int:
    """Run the workstation application; gives the exit code."""
    prepare_input_method(os.environ)
    if options.window == REVIEW:
        sys.setswitchinterval(TURN_SECONDS)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("agent-console")
    app.setDesktopFileName("agent-console")
    with contextlib.suppress(OSError):  # where the folder cannot be made, opening the store says why
        options.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = lock_desk(options.data_dir, options.window)
    if lock is None:
        bring_forward(options.data_dir, options.window)
        return 0
    console = Console(app, options)
    console.ready.connect(_collect_from_now_on)
    console.open()
    code = app.exec()
    console.end()
    lock.unlock()
    gc.freeze()  # the interpreter would look through everything once more before it goes
    return code


def _collect_from_now_on() -> None:
    """What has been loaded stays: going through all of it would hold up a call for a tenth of a second."""
    gc.freeze()
    GarbageRounds(QApplication.instance())


class Console(QObject):
    """Everything that lives as long as the application: the window first, the store as soon as it has been painted.

    `ready` when sign-in (or the first run) accepts input and the store is open; `seated(CallDesk)` when an agent sits
    down. The tour and the tests hold on to them.
    """

    ready = Signal()
    seated = Signal(object)

    def __init__(
        self, app: QApplication, options: Options, clock: Clock | None = None, scheme: Scheme = Scheme.SYSTEM
    ) -> None:
        super().__init__(app)
        self._app = app
        self._options = options
        self._clock = clock or Clock()
        self._language = Language(app, language_for(options.language, system_languages()))
        self.theme = Theme(app, scheme=scheme, language=self._language.current)
        for dress in (self._language, self.theme):
            dress.setParent(self)  # they go with the console: the next one may speak another language
        self._wording = Wording(QApplication.translate)
        self._preferences = Preferences(options.data_dir / "window.ini")
        self.jobs = Jobs(self)
        self._store: Store | None = None
        self._hotline: Hotline | None = None
        self._library: Library | None = None
        self._seating: Seating | None = None
        self._help_window: HelpWindow | None = None
        self.window = MainWindow(self.theme, self._wording, self._preferences)
        self._faults = self._watch_for_faults(options.data_dir / "log")
        self._guard: ComposingGuard | None = None
        self._front: Front | None = None
        self._stops = StopSignals(self)
        self._sign_in_view = SignInView(self._wording)
        first_help = QAction(self.tr("Help for this screen"), self._sign_in_view)
        first_help.setShortcut(QKeySequence("F1"))
        first_help.triggered.connect(lambda: self._help("sign-in", [first_help]))
        self._sign_in_view.addAction(first_help)
        self.window.show_page(self._sign_in_view)
        self.window.painted.connect(self._painted)
        self._sign_in_view.again_asked.connect(self._open_store)
        self.jobs.refused.connect(self.window.tell_problem)
        self._stops.came.connect(self.window.close_at_once)

    @property
    def library(self) -> "Library":
        """The scripts and lists of this desk; there as soon as somebody sits at it."""
        assert self._library is not None
        return self._library

    @property
    def language(self) -> str:
        """The language of the windows."""
        return self._language.current

    def open(self) -> None:
        self.window.show()
        if missing_chinese_font():
            self.window.notice.say(chinese_font_advice(), Tone.WARNING)

    def end(self) -> None:
        """After the window is gone: what is under way is finished, then the store is closed."""
        if self._seating is not None:
            self._seating.stop()
        self.jobs.close()
        if self._store is not None:
            self._store.close()
        if self._front is not None:
            self._front.close()
        self._stops.close()
        if self._faults is not None:
            self._faults.close()

    def _watch_for_faults(self, folder: Path) -> Faults | None:
        """Where the folder cannot be written there is no log; opening the store says what to do about it."""
        try:
            faults = Faults(folder, self)
        except OSError:
            return None
        faults.found.connect(self._tell_bug)
        return faults

    def _tell_bug(self, report: str) -> None:
        text = self.tr("Something went wrong inside the console. What you typed is still here and stays kept.")
        copy = (self.tr("Copy the report"), lambda: self._app.clipboard().setText(report))
        self.window.notice.say(text, Tone.ERROR, action=copy)

    def _painted(self) -> None:
        """What can wait for the first frame begins behind it; not in the middle of painting, nor before the loop."""
        QTimer.singleShot(0, self, self._app.quit if self._options.quit_when == "painted" else self._begin)

    def _begin(self) -> None:
        from agent_console.ui.one_a_desk import Front

        self._open_store()
        self._front = Front(self._options.data_dir, self, self._options.window)
        self._front.asked.connect(self._come_forward)
        self._front.listen()

    def _open_store(self) -> None:
        self._sign_in_view.show_opening()
        self.jobs.run(self._find_store, self._store_is_open, self._store_failed, owner=self)

    def _find_store(self) -> "tuple[Store, Hotline | None]":
        from agent_console.store.store import open_store  # importing it takes longer than painting a window

        store = open_store(self._options.database, self._clock)
        return store, store.hotline.get()

    def _find_library(self) -> "Library":
        import agent_console.store.escalations  # read while somebody types a PIN: sitting down needs it
        from agent_console.exchange.library import load_library

        if self._options.window == REVIEW:  # as above
            import agent_console.store.floor
            import agent_console.store.saved_filters
            import agent_console.ui.review_rooms  # noqa: F401

        return load_library(resources_folder(), self._options.data_dir)

    def _store_is_open(self, found: "tuple[Store, Hotline | None]") -> None:
        self._store, hotline = found
        if hotline is None:
            self._begin_setup(self._store)
        else:
            self._begin_sign_in(self._store, hotline)
        self._guard = ComposingGuard(self._app)  # with it every event passes through Python, so not before now
        self._guard.setParent(self)
        self.ready.emit()
        if self._options.quit_when == "ready":
            self._app.quit()
        else:
            self.jobs.run(self._find_library, self._library_is_there, owner=self)

    def _store_failed(self, error: Exception) -> None:
        if isinstance(error, ConsoleError):
            self._sign_in_view.show_store_failed(error)
        if self._options.quit_when == "ready":  # nobody sits at the window to read it there
            sentence = self._wording.problem(error) if isinstance(error, ConsoleError) else type(error).__name__
            print(f"agent-console: {sentence}", file=sys.stderr)
            self._app.exit(COULD_NOT)

    def _library_is_there(self, library: "Library") -> None:
        self._library = library
        self._seating = self._begin_seating(library)
        if library.faults:
            first = self._wording.file_fault(library.faults[0])
            text = self.tr(
                "%n fault(s) in the hotline's own files; what is faulty was left out. First: {fault}",
                "",
                len(library.faults),
            )
            self.window.notice.say(text.format(fault=first), Tone.WARNING)

    def _begin_seating(self, library: "Library") -> "Seating":
        from agent_console.ui.seating import Seating
        from agent_console.ui.workplace import Workplace

        assert self._store is not None
        assert self._guard is not None
        place = Workplace(
            store=self._store,
            library=library,
            jobs=self.jobs,
            clock=self._clock,
            wording=self._wording,
            language=self._language.current,
            data_dir=self._options.data_dir,
            preferences=self._preferences,
            window=self.window,
            keep_composing=self._guard.keep,
            help=self._help,
        )
        seating = Seating(place, self, reviews=self._options.window == REVIEW)
        seating.seated.connect(self.seated)
        seating.left.connect(self._left)
        self.window.closing.connect(seating.leave)
        return seating

    def _begin_setup(self, store: "Store") -> None:
        from agent_console.ui.setup.controller import Setup
        from agent_console.ui.setup.view import SetupView

        def make(form: "FirstRun") -> "Person":
            hotline, lead = store.hotline.set_up(
                name=form.hotline,
                language=form.language,
                lead_job_number=form.lead_job_number,
                lead_name=form.lead_name,
                pin=form.pin,
            )
            self._hotline = hotline
            return lead

        view = SetupView(self._wording, self._language.current)
        setup = Setup(self.jobs, make, view)
        view.finished.connect(setup.finish)
        setup.began.connect(view.show_busy)
        setup.wrong_fields.connect(view.show_wrong_fields)
        setup.refused.connect(view.show_refused)
        setup.broke_off.connect(view.show_broken_off)

        def done(lead: "Person") -> None:
            assert self._hotline is not None
            self._begin_sign_in(store, self._hotline)
            self.window.drop_page(view)
            self._sit_down(lead)

        setup.set_up.connect(done)
        self.window.show_page(view)

    def _begin_sign_in(self, store: "Store", hotline: "Hotline") -> None:
        from agent_console.ui.sign_in.controller import SignIn

        self._hotline = hotline
        view = self._sign_in_view
        sign_in = SignIn(self.jobs, store.staff.sign_in, self)
        view.asked.connect(sign_in.sign_in)
        sign_in.signed_in.connect(self._sit_down)
        sign_in.refused.connect(view.show_refused)
        sign_in.broke_off.connect(view.show_ready)
        view.show_hotline(hotline.name)
        view.show_ready()

    def _sit_down(self, person: "Person") -> None:
        from agent_console.domain.desk import Desk

        if self._seating is None:  # a fast PIN on a slow disk: the library is the next answer of the ordered worker
            self.jobs.run(lambda: person, self._sit_down_late, owner=self)
            return
        assert self._hotline is not None
        self._seating.sit_down(Desk(self._hotline, person))

    def _sit_down_late(self, person: "Person") -> None:
        if self._seating is None:  # a bug that has been told: nobody can work without scripts and lists
            self._sign_in_view.show_ready()
        else:
            self._sit_down(person)

    def _left(self) -> None:
        self._sign_in_view.show_signed_out()
        self.window.show_page(self._sign_in_view)

    def _help(self, page: str, actions: list[QAction]) -> None:
        if self._help_window is None:
            from agent_console.ui.help_window import HelpWindow

            self._help_window = HelpWindow(self._language.current, self.window)
        self._help_window.open_page(page, [*actions, self.window.notice.next])

    def _come_forward(self) -> None:
        self.window.setWindowState(self.window.windowState() & ~self.window.windowState().WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
