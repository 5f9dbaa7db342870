"""Filters under a name: kept with a question in the detail pane, taken from a menu, forgotten."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from agent_console.ui.review.calls_view import CallsView
from agent_console.ui.review.ground import Ground
from agent_console.ui.review.story_controller import StoryController
from agent_console.ui.widgets.step_bar import Question


class SavedFilters(QObject):
    """Signal `trouble(Exception)`."""

    trouble = Signal(object)

    def __init__(
        self, view: CallsView, story: StoryController, ground: Ground, today: Callable[[], date], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._story = story
        self._ground = ground
        self._today = today
        view.forget_wanted.connect(self.forget)

    def read(self) -> None:
        filters, person = self._ground.store.filters, self._ground.person
        self._ground.jobs.read(lambda: filters.all_(person), self._view.show_saved, self.trouble.emit, owner=self)

    def save(self) -> None:
        """Ask for a name, in the bar of the detail pane."""
        if self._view.bar.typed().faults(self._today()):
            self._view.message.announce(self.tr("Put right first what is marked in the filter."), problem=True)
            return
        line = self.tr("Name of the filter")
        question = Question(about=self.tr("Save this filter"), verb=self.tr("Save"), line=line, needed=True)
        self._story.ask(question, self._keep)

    def forget(self, name: str) -> None:
        filters, person = self._ground.store.filters, self._ground.person

        def gone(_: object) -> None:
            self._view.message.announce(self.tr("The filter “{name}” is forgotten.").format(name=name))
            self.read()

        self._ground.jobs.run(lambda: filters.drop(name, person), gone, self.trouble.emit, owner=self)

    def _keep(self, name: str) -> None:
        filters, person = self._ground.store.filters, self._ground.person
        saved = self._view.bar.typed().kept_as(name, self._today(), self._ground.zone)

        def kept(_: object) -> None:
            self._story.close()
            self._view.message.announce(self.tr("Saved as “{name}”. Ctrl+O takes it.").format(name=name))
            self.read()

        self._ground.jobs.run(lambda: filters.keep(saved, person), kept, self.trouble.emit, owner=self)
