"""A call in words, as it was said: pieces of text, each with how it looks, in the order in which they are read."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, tzinfo

from PySide6.QtCore import QObject

from agent_console.domain.announcement import built_in_values
from agent_console.domain.call import Call, CallState, Kind
from agent_console.domain.call_hits import CallHit
from agent_console.domain.call_list import CallSummary
from agent_console.domain.correction import Correction, FieldChange
from agent_console.domain.correction_call import CorrectionCall, CorrectionState
from agent_console.domain.escalation_list import Thread
from agent_console.domain.escalation_steps import Step, StepKind
from agent_console.domain.script import Script, missing_musts
from agent_console.exchange.library import Library
from agent_console.ui.review.call_story import CallStory, Part
from agent_console.ui.review.story_line import Line, Look
from agent_console.ui.review.story_marks import StoryMarks
from agent_console.ui.widgets.elapsed import in_words
from agent_console.ui.wording import Wording

SHAPES = {"block": "■", "warn": "▲", "hint": "●"}
QUOTED = "○"


class StoryWords(QObject):
    """The words of one interface language; `people` are names by job number, `hotline` is what agents call theirs."""

    def __init__(
        self,
        library: Library,
        wording: Wording,
        language: str,
        zone: tzinfo | None,
        parent: QObject | None = None,
        *,
        hotline: str = "",
    ) -> None:
        super().__init__(parent)
        self._hotline = hotline
        self._library = library
        self._wording = wording
        self._language = language
        self._zone = zone
        self._marks = StoryMarks(zone, self)
        self.people: Mapping[str, str] = {}

    def lines(self, story: CallStory) -> list[Line]:
        """The whole record, from the greeting to what came of it."""
        return [
            *self._damaged(story.damaged),
            *self._record(story.call),
            *self._marks.lines(story),
            *self._greeting(story.call),
            *self._script(story.call),
            *self._note(story),
            *self._corrections(story.corrections),
            *self._correction_calls(story.correction_calls),
            *self._threads(story.threads),
            *self._history(story),
        ]

    def title(self, call: Call) -> str:
        return self.tr("{number} · {who}").format(number=call.number, who=self.who(call.job_number, call.agent))

    def caller(self, call: Call) -> str:
        return " ".join(part for part in (call.caller or self.tr("withheld"), call.caller_name) if part)

    def who(self, job_number: str, name: str = "") -> str:
        return f"{job_number} {name or self.people.get(job_number, '')}".strip()

    def _damaged(self, parts: tuple[Part, ...]) -> Iterator[Line]:
        if not parts:
            return
        names = {
            Part.CHECK: self.tr("what the phrase check found"),
            Part.CORRECTIONS: self.tr("corrections"),
            Part.CORRECTION_CALLS: self.tr("correction calls"),
            Part.THREADS: self.tr("escalations"),
            Part.HISTORY: self.tr("the caller's other calls"),
            Part.MARKS: self.tr("review marks"),
            Part.NOMINATION: self.tr("the nomination"),
        }
        told = self.tr("Damaged, and not shown: {parts}. “agent-console verify” names what is wrong.")
        yield Line("▲ " + told.format(parts=", ".join(names[part] for part in parts)), Look.BAD)

    def _record(self, call: Call) -> Iterator[Line]:
        path = self._library.catalogue.path_in(call.subject, self._language) if call.subject else ""
        kind = self._wording.kind(call.kind) if call.kind else ""
        about = " · ".join(part for part in (kind, path, self._outcome(call.outcome)) if part)
        if about:
            yield Line(about)
        yield Line(self._times(call), Look.MUTED)
        if call.state is not CallState.COMPLETE:
            yield Line(f"▸ {self._wording.state(call.state)}", Look.BAD)
        if call.owner != call.job_number:
            yield Line(self.tr("First-inquiry owner: {who}").format(who=self.who(call.owner)), Look.MUTED)

    def _times(self, call: Call) -> str:
        parts = [self._at(call.answered_at)]
        if call.ended_at is not None:
            parts.append(self.tr("ended {time}").format(time=self._clock(call.ended_at)))
        if call.talk_seconds is not None:
            parts.append(self.tr("talk {length}").format(length=in_words(call.talk_seconds)))
        if call.wrap_up_seconds is not None:
            parts.append(self.tr("wrap-up {length}").format(length=in_words(call.wrap_up_seconds)))
        return " · ".join(parts)

    def _greeting(self, call: Call) -> Iterator[Line]:
        yield Line(self.tr("Greeting"), Look.HEADING)
        spoken = self._library.announcement(call.announcement).name if call.announcement else ""
        for at, said, unsaid in (
            (call.greeting_said_at, self.tr("Greeting said {time}"), self.tr("Greeting not ticked")),
            (call.job_number_said_at, self.tr("Job number said {time}"), self.tr("Job number not ticked")),
        ):
            if at is None:
                yield Line(f"✗ {unsaid}", Look.BAD)
            else:
                words = said.format(time=self._clock(at))
                yield Line(f"✓ {words}" + (f" · {spoken}" if spoken else ""), Look.GOOD)

    def _script(self, call: Call) -> Iterator[Line]:
        scripts = dict.fromkeys([mark.script for mark in call.marks] or ([call.script] if call.script else []))
        for script_id in scripts:
            script = self._library.script(script_id, self._language)
            version = next((mark.version for mark in call.marks if mark.script == script_id), call.script_version)
            title = script_id if script is None else script.title
            yield Line(self.tr("Script: {title}, version {version}").format(title=title, version=version), Look.HEADING)
            if script is None:
                gone = self.tr("This script is not on this desk any more; its steps are shown by name.")
                yield Line(gone, Look.MUTED)
            elif script.version != version:
                words = self.tr("The words are those of version {version}, which is in use now.")
                yield Line(words.format(version=script.version), Look.MUTED)
            yield from self._steps(call, script_id, script, self._spoken_values(call))
        values = [f"{name}: {value}" for name, value in self._values(call)]
        if values:
            yield Line(" · ".join(values), Look.MUTED)

    def _spoken_values(self, call: Call) -> dict[str, str]:
        """What stood in for the variables of its scripts."""
        filled = built_in_values(
            self._library.announcement(call.announcement),
            hotline=self._hotline,
            job_number=call.job_number,
            local_time=call.answered_at.astimezone(self._zone).time(),
            agent_name=call.agent,
            caller_name=call.caller_name,
            caller_number=call.caller,
        )
        return {**filled, **dict(call.values)}

    def _steps(self, call: Call, script_id: str, script: Script | None, values: Mapping[str, str]) -> Iterator[Line]:
        marks = [mark for mark in call.marks if mark.script == script_id]
        page = ""
        for mark in marks:
            if mark.page != page:
                page = mark.page
                yield Line(f"▸ {self._page(script, page)}")
            must, words = self._step(script, mark.page, mark.step, values)
            yield Line(f"    ✓ {self._clock(mark.at)}  {must}{words}", Look.GOOD)
        if script is None:
            return
        visited = [mark.page for mark in marks] or [script.start]
        for missing, step in missing_musts(script, visited, marks):
            words = script.passage(step, values)
            told = self.tr("must, not ticked ({page}): {words}").format(page=missing.title, words=words)
            yield Line(f"    ✗ {told}", Look.BAD)

    def _page(self, script: Script | None, page_id: str) -> str:
        pages = () if script is None else script.pages
        return next((page.title for page in pages if page.id == page_id), page_id)

    def _step(self, script: Script | None, page_id: str, step_id: str, values: Mapping[str, str]) -> tuple[str, str]:
        pages = () if script is None else script.pages
        steps = (step for page in pages if page.id == page_id for step in page.steps)
        step = next((step for step in steps if step.id == step_id), None)
        if step is None or script is None:
            return "", step_id
        return (self.tr("[must] ") if step.must else ""), script.passage(step, values)

    def _values(self, call: Call) -> Iterator[tuple[str, str]]:
        script = self._library.script(call.script, self._language) if call.script else None
        prompts = {} if script is None else script.prompts
        for name, value in call.values:
            yield prompts.get(name, name), value

    def _note(self, story: CallStory) -> Iterator[Line]:
        yield Line(self.tr("Note"), Look.HEADING)
        hits = () if story.checked is None else story.checked.hits
        if story.call.note:
            yield Line(story.call.note, Look.NOTE, hits)
        else:
            yield Line(self.tr("No note was written."), Look.MUTED)
        for hit in hits:
            own = Look.PLAIN if hit.severity == "hint" else Look.BAD
            yield Line(self._hit(hit), own if hit.speaker == "agent" else Look.MUTED)
        if story.checked is None and story.call.note:
            yield Line(self.tr("The note was never checked."), Look.MUTED)

    def _hit(self, hit: CallHit) -> str:
        if hit.speaker != "agent":
            return self.tr("{shape} quoted: “{text}”").format(shape=QUOTED, text=hit.text)
        words = self.tr("{shape} {severity}: “{text}”").format(
            shape=SHAPES.get(hit.severity, "●"), severity=self.severity(hit.severity), text=hit.text
        )
        if hit.override:
            words += " · " + self.tr("kept, because: {reason}").format(reason=hit.override)
        return words

    def severity(self, severity: str) -> str:
        return {"block": self.tr("reword"), "warn": self.tr("warning"), "hint": self.tr("hint")}.get(severity, severity)

    def _corrections(self, corrections: Iterable[Correction]) -> Iterator[Line]:
        for place, one in enumerate(corrections):
            if not place:
                yield Line(self.tr("Corrections"), Look.HEADING)
            words = self.tr("{time}  {who}: {reason}")
            yield Line(words.format(time=self._at(one.at), who=self.who(one.by), reason=one.reason))
            for change in one.changes:
                yield Line("    " + self._change(change), Look.MUTED)

    def _change(self, change: FieldChange) -> str:
        names = {
            "caller": self.tr("Caller"), "caller_name": self.tr("Name"), "kind": self.tr("Kind"),
            "subject": self.tr("Subject"), "note": self.tr("Note"), "outcome": self.tr("Outcome"),
            "correction_due": self.tr("Correction call"),
        }  # fmt: skip
        old, new = (self._value(change.field, value) or self.tr("(empty)") for value in (change.old, change.new))
        return self.tr("{field}: before “{old}”, now “{new}”").format(
            field=names.get(change.field, change.field), old=old, new=new
        )

    def _value(self, name: str, value: str) -> str:
        if not value:
            return ""
        if name == "kind":
            return self._wording.kind(Kind(value))
        if name == "subject":
            return self._library.catalogue.path_in(value, self._language)
        if name == "outcome":
            return self._outcome(value)
        return self.tr("yes") if name == "correction_due" else value

    def _correction_calls(self, owed: Iterable[CorrectionCall]) -> Iterator[Line]:
        states = {
            CorrectionState.DUE: self.tr("⚑ owed"),
            CorrectionState.DONE: self.tr("✓ told"),
            CorrectionState.LEFT: self.tr("– left out"),
        }
        for place, one in enumerate(owed):
            if not place:
                yield Line(self.tr("Correction calls"), Look.HEADING)
            words = self.tr("{time}  {who}: {reason}")
            head = words.format(time=self._at(one.opened_at), who=self.who(one.found_by), reason=one.reason)
            yield Line(f"{head} · {states[one.state]}", Look.BAD if one.state is CorrectionState.DUE else Look.PLAIN)
            yield Line("    " + self.tr("Right answer: {words}").format(words=one.right_answer), Look.MUTED)
            if one.told and one.ended_at is not None:
                told = self.tr("Told {time} by {who}: {words}")
                ended = told.format(time=self._at(one.ended_at), who=self.who(one.ended_by), words=one.told)
                yield Line(f"    {ended}", Look.MUTED)

    def _threads(self, threads: Iterable[Thread]) -> Iterator[Line]:
        for thread in threads:
            escalation = thread.escalation
            state = self._wording.escalation_state(escalation.state)
            words = self.tr("Escalation {number} · {state}").format(number=escalation.number, state=state)
            yield Line(words, Look.HEADING)
            yield Line(self.tr("Problem: {words}").format(words=escalation.form.problem))
            if escalation.form.tried:
                yield Line(self.tr("Tried: {words}").format(words=escalation.form.tried), Look.MUTED)
            for step in thread.steps:
                yield Line(f"    {self._at(step.at)}  {self.who(step.by)}  {self._taken(step)}", Look.MUTED)
                if step.text.strip():
                    yield Line(f"        {step.text.strip()}")

    def _taken(self, step: Step) -> str:
        words = self._wording.step(step.kind)
        return f"{words} → {self.who(step.to)}" if step.kind is StepKind.PASSED_ON else words

    def _history(self, story: CallStory) -> Iterator[Line]:
        yield Line(self.tr("Earlier and later calls of this caller"), Look.HEADING)
        if story.history is None:
            closed = self.tr(
                "Closed: you have no call and no escalation of this caller. Ctrl+H opens it with a reason."
            )
            yield Line(closed, Look.MUTED)
            return
        others = [call for call in story.history if call.id != story.call.id]
        if not others:
            yield Line(self.tr("None."), Look.MUTED)
        for call in others:
            yield Line(self._other(call))

    def _other(self, call: CallSummary) -> str:
        kind = self._wording.kind(call.kind) if call.kind else ""
        path = self._library.catalogue.path_in(call.subject, self._language) if call.subject else ""
        parts = (self._at(call.answered_at), call.number, self.who(call.job_number), kind, path)
        return " · ".join(part for part in (*parts, self._outcome(call.outcome)) if part)

    def _outcome(self, outcome_id: str) -> str:
        found = self._library.catalogue.outcome(outcome_id)
        return outcome_id if found is None else found.name_in(self._language)

    def _at(self, at: datetime) -> str:
        return f"{at.astimezone(self._zone):%Y-%m-%d %H:%M:%S}"

    def _clock(self, at: datetime) -> str:
        return f"{at.astimezone(self._zone):%H:%M:%S}"
