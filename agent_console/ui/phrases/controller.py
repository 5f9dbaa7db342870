"""The list editor at work: keeps the draft, proves it and publishes it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from agent_console.domain.file_faults import FileFault
from agent_console.domain.phrase_versions import PhraseDraft, PublishedList, PublishedVersion
from agent_console.domain.phrases.proving import Proven
from agent_console.domain.staff import Act, Person, may
from agent_console.exchange.phrases_of_day import DRAFT, PhrasesOfDay
from agent_console.ui.jobs import Jobs
from agent_console.ui.list_keeper import ListKeeper
from agent_console.ui.phrases.example import EXAMPLE
from agent_console.ui.phrases.trial_controller import TrialController
from agent_console.ui.phrases.view import PhraseListView
from agent_console.ui.wording import Wording

if TYPE_CHECKING:
    from agent_console.store.calls import Calls
    from agent_console.store.phrase_lists import PhraseLists

BEAT_MILLISECONDS = 250

Standing = tuple[PhraseDraft | None, PublishedList | None, tuple[PublishedVersion, ...]]


@dataclass(frozen=True, slots=True)
class ListRecords:
    """Where the lists are: drafts and versions, past notes, what this desk checks with, and how a draft is proven."""

    lists: "PhraseLists"
    calls: "Calls"
    keeper: ListKeeper
    prove: Callable[[str], Proven]


class PhraseListController(QObject):
    """Signals: `trouble(ConsoleError)` for the banner, `closed()` when the editor is left; the draft is kept then."""

    trouble = Signal(object)
    closed = Signal()

    def __init__(
        self, view: PhraseListView, records: ListRecords, person: Person, jobs: Jobs, wording: Wording
    ) -> None:
        super().__init__(view)
        self._view = view
        self._records = records
        self._person = person
        self._jobs = jobs
        self._wording = wording
        self._open = False
        self._kept = ""
        self._keeping = False
        self._seen = ""
        self._proven_text: str | None = None
        self._proven: Proven | None = None
        self._proving = False
        self._published_text = ""
        self._publishing = False
        self._trial = TrialController(view.trial, records.calls, records.keeper, person, jobs)
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MILLISECONDS)
        self._timer.timeout.connect(self.beat)
        view.publish_wanted.connect(self.publish)
        view.close_wanted.connect(self.close)
        view.refused.connect(self.trouble)
        view.list.text.text_changed.connect(self._show_publishable)
        self._trial.trouble.connect(self.trouble)
        records.keeper.changed.connect(self._list_changed)

    def open(self) -> None:
        """Show the draft, else what is published, else an example; from now on the draft is kept."""
        self._view.message.show_message(self.tr("Reading the list…"))
        self._jobs.run(self._read, self._begin, self.trouble.emit, owner=self)

    def close(self) -> None:
        """Leave: what is written is kept, a trial under way is stopped."""
        self.keep_last()
        self._open = False
        self._timer.stop()
        self._trial.stop()
        self.closed.emit()

    def beat(self) -> None:
        """Four times a second: keep the draft, and prove it when it has been left alone for a beat."""
        text = self._view.list.text.text_with_composing()
        if not self._keeping:
            self._keep(text)
        if text == self._seen and text != self._proven_text and not self._proving:
            self._prove(text)
        self._seen = text
        self._trial.tell_progress()

    def keep_last(self) -> None:
        """Keep the draft behind the write that may be under way; there is no next beat."""
        if self._open:
            self._keep(self._view.list.text.text_with_composing())

    def publish(self) -> None:
        if not self._publishable:
            return
        text, note = self._view.list.text.committed(), self._view.note.committed()
        self._publishing = True
        self._show_publishable()
        self._jobs.run(
            lambda: self._records.lists.publish(text, self._person, note),
            self._published,
            self._not_published,
            owner=self,
        )

    def _read(self) -> Standing:
        lists = self._records.lists
        return lists.draft(), lists.published(), lists.versions()

    def _begin(self, standing: Standing) -> None:
        draft, published, versions = standing
        self._kept = draft.text if draft else published.text if published else EXAMPLE
        self._published_text = published.text if published else ""
        self._view.list.text.show_text(self._kept)
        self._view.show_versions(versions)
        self._view.show_open(True)
        said = ""
        if draft is not None:
            said = self.tr("Draft kept by {job_number} {name}, {time}").format(
                job_number=draft.job_number, name=draft.name, time=f"{draft.kept_at.astimezone():%Y-%m-%d %H:%M}"
            )
        self._view.message.show_message(said)
        self._open = True
        self._seen = self._kept
        self._prove(self._kept)
        self._timer.start()

    def _keep(self, text: str) -> None:
        if text == self._kept:
            return
        self._keeping = True

        def kept(draft: PhraseDraft) -> None:
            self._keeping = False
            self._kept = draft.text

        def failed(error: Exception) -> None:
            self._keeping = False
            self.trouble.emit(error)

        self._jobs.run(lambda: self._records.lists.keep_draft(text, self._person), kept, failed, owner=self)

    def _prove(self, text: str) -> None:
        self._proving = True

        def proven(found: Proven) -> None:
            self._proving = False
            self._proven_text, self._proven = text, found
            self._show_standing()

        def failed(error: Exception) -> None:
            self._proving = False
            self._proven_text, self._proven = text, None
            self.trouble.emit(error)
            self._show_standing()

        self._jobs.read(lambda: self._records.prove(text), proven, failed, owner=self)

    @property
    def _faults(self) -> tuple[FileFault, ...]:
        """What is wrong in the draft, and what it breaks elsewhere; what was wrong without it is told elsewhere."""
        current = self._records.keeper.current
        known = current.faults if current is not None else ()
        found = self._proven.faults if self._proven is not None else ()
        return tuple(fault for fault in found if fault.file == DRAFT or (current is not None and fault not in known))

    @property
    def _publishable(self) -> bool:
        text = self._view.list.text.committed()
        proven = self._proven is not None and text == self._proven_text and not self._faults
        allowed = may(self._person.role, Act.PUBLISH_PHRASES) and self._open and not self._publishing
        return allowed and proven and text != self._published_text

    def _show_standing(self) -> None:
        faults = self._faults
        told = tuple((self._in_words(fault), fault.line if fault.file == DRAFT else 0) for fault in faults)
        if self._proven is None:
            state = self.tr("The list could not be checked.")
        elif faults:
            state = self.tr("%n fault(s): not to be published yet. Enter goes to the line.", "", len(faults))
        elif self._proven_text == self._published_text:
            state = self.tr("No faults. This is what is published.")
        else:
            state = self.tr("No faults. It can be published.")
        self._view.list.show_faults(state, told)
        self._trial.take(self._proven)
        self._show_publishable()

    def _in_words(self, fault: FileFault) -> str:
        return self._wording.file_fault(replace(fault, file=self.tr("The list")) if fault.file == DRAFT else fault)

    def _show_publishable(self, _text: str = "") -> None:
        self._view.show_publishable(self._publishable)

    def _published(self, version: PublishedList) -> None:
        self._publishing = False
        self._published_text = version.text
        if self._view.list.text.committed() == version.text:
            self._kept = version.text
        self._view.show_published(version)
        self._show_standing()
        self._records.keeper.load()

    def _not_published(self, error: Exception) -> None:
        self._publishing = False
        self._show_publishable()
        self.trouble.emit(error)

    def _list_changed(self, _phrases: PhrasesOfDay) -> None:
        """Another list is in force: published here or elsewhere."""
        if self._open:
            self._jobs.run(self._read, self._show_versions, self.trouble.emit, owner=self)

    def _show_versions(self, standing: Standing) -> None:
        _, published, versions = standing
        self._published_text = published.text if published else ""
        self._view.show_versions(versions)
        self._show_standing()
