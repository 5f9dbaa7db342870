"""The list editor at work: keeps the draft, proves it and publishes it."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.file_faults import FileFault
from agent_console.domain.phrase_versions import PhraseDraft, PublishedList, PublishedVersion
from agent_console.domain.phrases.proving import Proven
from agent_console.domain.staff import Act, Person, may
from agent_console.exchange.phrases_of_day import DRAFT, PhrasesOfDay
from agent_console.ui.jobs import Jobs
from agent_console.ui.list_keeper import ListKeeper
from agent_console.ui.phrases.example import EXAMPLE
from agent_console.ui.phrases.proving_run import Prove, ProvingRun
from agent_console.ui.phrases.rerun_controller import RerunController
from agent_console.ui.phrases.shared_draft import SharedDraft
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
    prove: Prove


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
        self._seen = ""
        self._proven_text: str | None = None
        self._proven: Proven | None = None
        self._proof: ProvingRun | None = None
        self._published_text = ""
        self._written_on = 0
        self._theirs: PhraseDraft | PublishedList | None = None
        self._publishing = False
        self._draft = SharedDraft(records.lists, person, jobs, self)
        self._trial = TrialController(view.trial, records.calls, records.keeper, person, jobs)
        self._rerun = RerunController(view.trial, records.lists, records.keeper, person, jobs)
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MILLISECONDS)
        self._timer.timeout.connect(self.beat)
        view.publish_wanted.connect(self.publish)
        view.close_wanted.connect(self.close)
        view.bring_back_wanted.connect(self.bring_back)
        view.overtaken.theirs_wanted.connect(self._take_theirs)
        view.overtaken.mine_wanted.connect(self._settle)
        view.list.text.text_changed.connect(self._show_publishable)
        self._draft.overtaken.connect(self._ask)
        for part in (self._draft, self._trial, self._rerun):
            part.trouble.connect(self.trouble)
        view.refused.connect(self.trouble)
        records.keeper.changed.connect(self._list_changed)

    def open(self) -> None:
        """Show the draft, else what is published, else an example; from now on the draft is kept."""
        self._view.message.show_message(self.tr("Reading the list…"))
        self._jobs.run(self._read, self._begin, self.trouble.emit, owner=self)

    def close(self) -> None:
        """Leave: what is written is kept, a run under way is stopped."""
        if self._open:
            self._draft.keep_last(self._view.list.text.text_with_composing())
        self._open = False
        self._timer.stop()
        self._trial.stop()
        self._rerun.stop()
        if self._proof is not None:
            self._proof.stop()
        self.closed.emit()

    def beat(self) -> None:
        """Four times a second: keep the draft, and prove it when it has been left alone for a beat."""
        text = self._view.list.text.text_with_composing()
        self._draft.keep(text)
        if self._proof is not None:
            self._tell_proof(self._proof)
            if text != self._proof.text:
                self._proof.stop()
        elif text == self._seen and text != self._proven_text:
            self._prove(text)
        self._seen = text
        self._trial.tell_progress()

    def publish(self) -> None:
        text, note, after = self._view.list.text.committed(), self._view.note.committed(), self._written_on
        if not self._publishable(text):
            return
        self._publishing = True
        self._show_publishable()
        self._jobs.run(
            lambda: self._records.lists.publish(text, self._person, note, after),
            self._published,
            self._not_published,
            owner=self,
        )

    def bring_back(self, number: int) -> None:
        """Put an old version into the editor, where it is a draft like any other; undo takes it away again."""

        def found(version: PublishedList | None) -> None:
            if version is not None and self._open and self._view.list.put(version.text):
                self._view.show_brought_back(number)

        self._jobs.run(lambda: self._records.lists.get(number), found, self.trouble.emit, owner=self)

    def _read(self) -> Standing:
        lists = self._records.lists
        return lists.draft(), lists.published(), lists.versions()

    def _begin(self, standing: Standing) -> None:
        draft, published, versions = standing
        text = draft.text if draft else published.text if published else EXAMPLE
        self._draft.begin(text, draft)
        self._published_text = published.text if published else ""
        self._written_on = published.number if published else 0
        self._view.list.text.show_text(text)
        self._view.show_versions(versions)
        self._view.show_open(True)
        said = ""
        if draft is not None:
            said = self.tr("Draft kept by {job_number} {name}, {time}").format(
                job_number=draft.job_number, name=draft.name, time=f"{draft.kept_at.astimezone():%Y-%m-%d %H:%M}"
            )
        self._view.message.show_message(said)
        self._open = True
        self._seen = text
        self._prove(text)
        self._timer.start()

    def _prove(self, text: str) -> None:
        self._proof = proof = ProvingRun(text)

        def proven(found: Proven | None) -> None:
            self._proof = None
            if found is not None:
                self._proven_text, self._proven = text, found
                self._show_standing()

        def failed(error: Exception) -> None:
            self._proof = None
            self._proven_text, self._proven = text, None
            self.trouble.emit(error)
            self._show_standing()

        self._jobs.read(lambda: proof.run(self._records.prove), proven, failed, owner=self)

    def _tell_proof(self, proof: ProvingRun) -> None:
        told = self.tr("Checking the list…")
        if proof.of:
            told = self.tr("Checking the list: {done} of {of} rules").format(done=f"{proof.done:,}", of=f"{proof.of:,}")
        self._view.list.show_state(told)

    @property
    def _faults(self) -> tuple[FileFault, ...]:
        """What is wrong in the draft, and what it breaks elsewhere; what was wrong without it is told elsewhere."""
        current = self._records.keeper.current
        known = current.faults if current is not None else ()
        found = self._proven.faults if self._proven is not None else ()
        return tuple(fault for fault in found if fault.file == DRAFT or (current is not None and fault not in known))

    def _publishable(self, text: str) -> bool:
        allowed = may(self._person.role, Act.PUBLISH_PHRASES) and self._open and not self._publishing
        if not allowed or self._proven is None or self._theirs is not None or self._faults:
            return False
        return text == self._proven_text and text != self._published_text

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

    def _show_publishable(self, text: str | None = None) -> None:
        """`text` is what stands in the editor, where it is known: a long one is not cheap to ask for with each key."""
        self._view.show_publishable(self._publishable(self._view.list.text.committed() if text is None else text))

    def _published(self, version: PublishedList) -> None:
        self._publishing = False
        self._published_text = version.text
        self._written_on = version.number
        if self._view.list.text.committed() == version.text:
            self._draft.begin(version.text, None)
        self._view.show_published(version)
        self._show_standing()
        self._records.keeper.load()

    def _not_published(self, error: Exception) -> None:
        self._publishing = False
        self._show_publishable()
        if isinstance(error, ConsoleError) and error.problem is Problem.CHANGED_ELSEWHERE:
            self._records.keeper.load()  # what is in force now comes from there, and is asked about then
        else:
            self.trouble.emit(error)

    def _list_changed(self, _phrases: PhrasesOfDay) -> None:
        """Another list is in force: published here or elsewhere."""
        if self._open:
            self._jobs.run(self._read, self._show_versions, self.trouble.emit, owner=self)

    def _show_versions(self, standing: Standing) -> None:
        _, published, versions = standing
        self._published_text = published.text if published else ""
        self._view.show_versions(versions)
        if published is not None and published.number != self._written_on:
            if published.text == self._view.list.text.committed():
                self._written_on = published.number
            else:
                self._ask(published)
        self._show_standing()

    def _ask(self, theirs: PhraseDraft | PublishedList) -> None:
        """Somebody else wrote meanwhile: whose goes on is a person's choice."""
        self._theirs = theirs
        self._view.overtaken.ask(theirs)
        self._show_publishable()

    def _take_theirs(self) -> None:
        if self._theirs is not None and self._view.list.put(self._theirs.text):
            self._settle()

    def _settle(self) -> None:
        theirs, self._theirs = self._theirs, None
        if isinstance(theirs, PhraseDraft):
            self._draft.settle(theirs)
        elif theirs is not None:
            self._written_on = theirs.number
        if self._view.overtaken.isAncestorOf(self._view.focusWidget()):
            self._view.list.text.setFocus()
        self._view.overtaken.hide()
        self._show_publishable()
