"""Work beside the window: order, threads, errors and the end."""

import threading
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.ui.course import Course, WorkCancelledError
from agent_console.ui.jobs import InlineJobs, Jobs, JobsClosedError

Told = list[object]


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    assert jobs.close(5.0)


def settled(qtbot: QtBot, jobs: Jobs) -> None:
    qtbot.waitUntil(lambda: jobs.pending == 0)


def returning(value: object) -> Callable[[], object]:
    return lambda: value


def appending(told: Told, value: object) -> Callable[[], None]:
    return lambda: told.append(value)


def answering(told: Told, value: object) -> Callable[[object], None]:
    return lambda _: told.append(value)


def raising(error: BaseException) -> Callable[[], None]:
    def work() -> None:
        raise error

    return work


def test_the_ordered_queue_keeps_the_order(qtbot: QtBot, jobs: Jobs) -> None:
    worked: Told = []
    answered: Told = []
    for number in range(200):
        jobs.run(appending(worked, number), answering(answered, number))
    settled(qtbot, jobs)
    assert worked == answered == list(range(200))


def test_work_is_done_beside_and_answered_on_the_windows_thread(qtbot: QtBot, jobs: Jobs) -> None:
    told: Told = []
    jobs.run(threading.get_ident, lambda ident: told.extend([ident, threading.get_ident()]))
    settled(qtbot, jobs)
    worker, answer = told
    assert worker != threading.get_ident()
    assert answer == threading.get_ident()


def test_a_long_read_does_not_hold_up_a_save(qtbot: QtBot, jobs: Jobs) -> None:
    let_go = threading.Event()
    told: Told = []
    jobs.read(lambda: let_go.wait(5), lambda _: told.append("read"))
    jobs.run(returning("saved"), told.append)
    qtbot.waitUntil(lambda: told == ["saved"])
    let_go.set()
    settled(qtbot, jobs)
    assert told == ["saved", "read"]


def test_nothing_is_answered_before_the_event_loop_turns(qtbot: QtBot, jobs: Jobs) -> None:
    told: Told = []
    jobs.run(returning(1), told.append)
    assert told == []
    assert jobs.pending == 1
    settled(qtbot, jobs)
    assert told == [1]


@pytest.mark.parametrize("make", [Jobs, InlineJobs])
def test_a_known_error_goes_to_whoever_asked_for_it(qtbot: QtBot, make: type[Jobs]) -> None:
    jobs = make()
    failed: Told = []
    refused: Told = []
    jobs.refused.connect(refused.append)
    error = ConsoleError(Problem.BUSY)
    jobs.run(raising(error), failed=failed.append)
    settled(qtbot, jobs)
    jobs.close()
    assert failed == [error]
    assert refused == []


@pytest.mark.parametrize("make", [Jobs, InlineJobs])
def test_a_known_error_nobody_asked_for_is_told_by_the_signal(qtbot: QtBot, make: type[Jobs]) -> None:
    jobs = make()
    refused: Told = []
    jobs.refused.connect(refused.append)
    error = ConsoleError(Problem.BUSY)
    jobs.run(raising(error))
    settled(qtbot, jobs)
    jobs.close()
    assert refused == [error]


def test_a_save_that_failed_is_heard_of_though_its_screen_is_gone(qtbot: QtBot, jobs: Jobs) -> None:
    screen = QObject()
    failed: Told = []
    refused: Told = []
    jobs.refused.connect(refused.append)
    jobs.run(raising(ConsoleError(Problem.BUSY)), failed=failed.append, owner=screen)
    shiboken6.delete(screen)
    settled(qtbot, jobs)
    assert failed == []
    assert isinstance(refused[0], ConsoleError)


@pytest.mark.parametrize("make", [Jobs, InlineJobs])
@pytest.mark.parametrize("error", [ZeroDivisionError("a bug"), SystemExit("a bug too")])
def test_a_bug_reaches_the_excepthook_with_its_traceback_and_the_next_job_is_done(
    qtbot: QtBot, make: type[Jobs], error: BaseException
) -> None:
    jobs = make()
    failed: Told = []
    told: Told = []
    with capture_exceptions() as caught:
        jobs.run(raising(error), failed=failed.append)
        jobs.run(returning("next"), told.append)
        settled(qtbot, jobs)
    jobs.close()
    assert [raised[1] for raised in caught] == [error]
    assert caught[0][2] is not None
    assert failed == ([error] if isinstance(error, Exception) else [])
    assert told == ["next"]


def test_a_bug_in_an_answer_reaches_the_excepthook_and_the_next_one_comes(qtbot: QtBot, jobs: Jobs) -> None:
    told: Told = []
    with capture_exceptions() as caught:
        jobs.run(returning(0), lambda _: 1 // 0)
        jobs.run(returning("next"), told.append)
        settled(qtbot, jobs)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    assert told == ["next"]


class _Screen(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.shown: Told = []

    def show_value(self, value: object) -> None:
        self.shown.append(value)


def test_an_answer_for_a_deleted_owner_is_dropped(qtbot: QtBot, jobs: Jobs) -> None:
    screen = _Screen()
    told: Told = []
    jobs.run(returning(1), told.append, owner=screen)
    jobs.run(returning(2), screen.show_value)
    shiboken6.delete(screen)
    with capture_exceptions() as caught:
        settled(qtbot, jobs)
    assert caught == []
    assert told == []
    assert screen.shown == []


def test_a_closure_that_meets_a_deleted_widget_does_no_harm(qtbot: QtBot, jobs: Jobs) -> None:
    screen = QObject()
    jobs.run(returning("name"), lambda name: screen.setObjectName(str(name)))
    shiboken6.delete(screen)
    with capture_exceptions() as caught:
        settled(qtbot, jobs)
    assert caught == []


def test_a_widget_only_a_callback_holds_is_let_go_on_the_windows_thread(qtbot: QtBot, jobs: Jobs) -> None:
    died_on: Told = []

    def start() -> None:
        screen = QObject()
        screen.destroyed.connect(lambda: died_on.append(threading.get_ident()))
        jobs.run(returning(1), lambda _: screen.objectName())

    for _ in range(50):
        start()
    settled(qtbot, jobs)
    assert died_on == [threading.get_ident()] * 50


def test_close_finishes_every_save_and_gives_the_answers(qtbot: QtBot) -> None:
    jobs = Jobs()
    saved: Told = []
    told: Told = []
    for number in range(100):
        jobs.run(appending(saved, number), answering(told, number))
    assert jobs.close(5.0)
    assert saved == told == list(range(100))
    assert jobs.pending == 0


def test_close_drops_reads_that_have_not_begun(qtbot: QtBot) -> None:
    jobs = Jobs()
    begun = threading.Event()
    let_go = threading.Event()
    told: Told = []

    def first() -> str:
        begun.set()
        assert let_go.wait(5)
        return "first"

    jobs.read(first, told.append)
    jobs.read(returning("second"), told.append)
    assert begun.wait(5)
    assert not jobs.close(0.0)
    let_go.set()
    assert jobs.close(5.0)
    assert told == ["first"]
    assert jobs.pending == 0


def test_after_close_new_work_is_refused(qtbot: QtBot) -> None:
    jobs = Jobs()
    again: Told = []
    jobs.run(returning(1), lambda _: jobs.run(returning(2), again.append))
    jobs.close()
    with pytest.raises(JobsClosedError):
        jobs.run(returning(3))
    with pytest.raises(JobsClosedError):
        jobs.read(returning(4))
    assert again == []


def test_inline_jobs_have_answered_when_run_returns(qtbot: QtBot) -> None:
    jobs = InlineJobs()
    told: Told = []
    jobs.run(returning(1), told.append)
    jobs.read(returning(2), told.append)
    assert told == [1, 2]
    assert jobs.pending == 0


def test_long_work_holds_up_neither_a_save_nor_a_list_nor_a_second_long_one(qtbot: QtBot, jobs: Jobs) -> None:
    let_go = threading.Event()
    told: Told = []
    jobs.long(lambda _: let_go.wait(5), lambda _: told.append("export"))
    jobs.run(returning("saved"), told.append)
    jobs.read(returning("list"), told.append)
    jobs.long(lambda _: "report", told.append)
    qtbot.waitUntil(lambda: sorted(map(str, told)) == ["list", "report", "saved"])
    let_go.set()
    settled(qtbot, jobs)
    assert told[-1] == "export"


def test_progress_is_told_on_the_windows_thread_and_ends_with_the_last_figures(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[tuple[int, int]] = []
    threads: set[int] = set()

    def moved(done: int, total: int) -> None:
        threads.add(threading.get_ident())
        told.append((done, total))

    def work(course: Course) -> None:
        for done in range(1, 5_001):
            course.tell(done, 5_000)

    jobs.long(work, moved=moved)
    settled(qtbot, jobs)
    assert threads == {threading.get_ident()}
    assert told == sorted(told)
    assert told[-1] == (5_000, 5_000)


def endless(begun: threading.Event, cleaned: Told) -> Callable[[Course], None]:
    def work(course: Course) -> None:
        try:
            while True:
                begun.set()
                course.tell(1, 2)
        finally:
            cleaned.append("cleaned")

    return work


def test_cancelled_work_cleans_up_and_whoever_asked_is_told_and_nobody_else(qtbot: QtBot, jobs: Jobs) -> None:
    begun = threading.Event()
    cleaned: Told = []
    failed: list[Exception] = []
    refused: Told = []
    jobs.refused.connect(refused.append)
    course = jobs.long(endless(begun, cleaned), failed=failed.append)
    assert begun.wait(5)
    course.cancel()
    with capture_exceptions() as caught:
        settled(qtbot, jobs)
    assert cleaned == ["cleaned"]
    assert [type(error) for error in failed] == [WorkCancelledError]
    assert (caught, refused) == ([], [])


def test_work_that_is_cancelled_while_it_waits_never_begins(qtbot: QtBot, jobs: Jobs) -> None:
    let_go = threading.Event()
    begun: Told = []
    for _ in range(2):
        jobs.long(lambda _: let_go.wait(5))
    jobs.long(begun.append).cancel()
    let_go.set()
    settled(qtbot, jobs)
    assert begun == []


def test_close_ends_long_work_that_would_last_for_ever(qtbot: QtBot) -> None:
    jobs = Jobs()
    begun = threading.Event()
    cleaned: Told = []
    for _ in range(3):
        jobs.long(endless(begun, cleaned))
    assert begun.wait(5)
    assert jobs.close(5.0)
    assert 1 <= len(cleaned) <= 2
    assert jobs.pending == 0
    with pytest.raises(JobsClosedError):
        jobs.long(lambda _: None)


def test_inline_long_work_tells_its_progress_before_it_has_answered(qtbot: QtBot) -> None:
    jobs = InlineJobs()
    told: Told = []
    jobs.long(
        lambda course: course.tell(1, 2), lambda _: told.append("done"), moved=lambda *figures: told.append(figures)
    )
    assert told == [(1, 2), "done"]
