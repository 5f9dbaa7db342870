"""What a sample will be made up of and what it proves, in words and figures."""

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from agent_console.domain.call import Kind
from agent_console.domain.sampling_plan import LENGTHS, Always, SamplingRules
from agent_console.ui.widgets.elapsed import in_words
from agent_console.ui.wording import Wording

if TYPE_CHECKING:
    from agent_console.exchange.call_sample import Preview

WIDE_WHOLE, WIDE_AGENT = 0.2, 0.5
"""From such a width on, a band says too little of all calls, or of one agent's."""

MOST_NAMED = 5

Row = tuple[str, ...]


class SampleWords(QObject):
    """`people` are names by job number."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.people: Mapping[str, str] = {}

    def titles(self) -> Row:
        return (
            self.tr("Part"),
            self.tr("Calls"),
            self.tr("Drawn"),
            self.tr("Share"),
            self.tr("None faulty proves"),
            self.tr("Band at worst"),
        )

    def rows(self, preview: "Preview") -> tuple[Row, ...]:
        """What is drawn first, then agents, kinds, hours and lengths."""
        about = preview.about
        return (
            *self._always(about["always"]["rules"]),
            *self._agents(about["agents"]),
            *self._parts(about["strata"]["kinds"], self._kind),
            *self._parts(about["strata"]["hours"], lambda hour: self.tr("Hour {hour}:00").format(hour=hour)),
            *self._lengths(about["strata"]["lengths"]),
        )

    def summary(self, preview: "Preview") -> str:
        """The share, and what it proves, in plain words."""
        about = preview.about
        if not about["calls"]:
            return self.tr("There are no calls to draw from.")
        whole = self.tr("{drawn} of {calls} calls are drawn, {share}: {chance} by chance, {always} first.").format(
            drawn=f"{about['drawn']:,}",
            calls=f"{about['calls']:,}",
            share=_percent(about["share"], 1),
            chance=f"{about['by_chance']:,}",
            always=f"{about['always']['drawn']:,}",
        )
        if not about["by_chance"]:
            nothing = self.tr("Nothing is drawn by chance, so nothing is proven of the other calls.")
            return _after(whole, nothing)
        proves = about["proves"]
        proof = self.tr(
            "If none of those drawn by chance has a fault, at least {sure} of all calls have none; a share found among"
            " them may be off by up to {off} points either way (sure in 95 of 100 samples)."
        ).format(sure=_percent(proves["faultless_proves_at_least"]), off=_points(proves["widest_band"]))
        return _after(whole, proof)

    def warnings(self, preview: "Preview") -> tuple[str, ...]:
        """Where so few calls must not be taken for proof."""
        about, told = preview.about, []
        if about["by_chance"] and about["proves"]["widest_band"] > WIDE_WHOLE:
            words = self.tr("Too few for a figure on all calls: the truth may lie {off} points away on either side.")
            told.append(words.format(off=_points(about["proves"]["widest_band"])))
        few = [agent for agent, part in about["agents"].items() if part["by_chance"] and _unsure(part, WIDE_AGENT)]
        if few:
            words = self.tr("Too few to judge a single agent by: {agents}.")
            told.append(words.format(agents=self._named(few)))
        none = [agent for agent, part in about["agents"].items() if not part["by_chance"]]
        if none:
            words = self.tr("Nothing is drawn by chance of: {agents}.")
            told.append(words.format(agents=self._named(none)))
        return tuple(told)

    def rules(self, rules: SamplingRules) -> str:
        """For which reasons a call is drawn first, and how much of a sample that may take."""
        words = self.tr(
            "Drawn first, up to {percent} % of the sample: {reasons}. There may be more such calls than that; nominated"
            " ones are always drawn."
        )
        reasons = [self._reason(mark) for mark in Always if mark in rules.always and mark is not Always.NOMINATED]
        return words.format(percent=rules.always_percent, reasons=self.tr(", ").join(reasons) or "–")

    def _always(self, rules: Mapping[str, Mapping[str, int]]) -> Iterator[Row]:
        for mark, part in rules.items():
            words = self.tr("First: {reason}").format(reason=self._reason(Always(mark)))
            yield words, f"{part['calls']:,}", f"{part['drawn']:,}", _share(part["drawn"], part["calls"]), "", ""

    def _agents(self, agents: Mapping[str, Mapping[str, Any]]) -> Iterator[Row]:
        for agent, part in agents.items():
            proves = _percent(part["faultless_proves_at_least"]) if part["by_chance"] else "–"
            band = f"± {_points(part['widest_band'])}" if part["by_chance"] else "–"
            name = self.tr("Agent {agent}").format(agent=f"{agent} {self.people.get(agent, '')}".strip())
            drawn = part["by_chance"]
            yield name, f"{part['calls']:,}", f"{drawn:,}", _share(drawn, part["calls"]), proves, band

    def _parts(self, parts: Mapping[str, Mapping[str, int]], name: Callable[[str], str]) -> Iterator[Row]:
        for part, held in parts.items():
            calls, drawn = held["calls"], held["by_chance"]
            yield name(part), f"{calls:,}", f"{drawn:,}", _share(drawn, calls), "", ""

    def _lengths(self, parts: Mapping[str, Mapping[str, int]]) -> Iterator[Row]:
        """From short to long, as the classes go."""
        known = sorted(parts, key=_begins)
        return self._parts({part: parts[part] for part in known}, self._length)

    def _length(self, part: str) -> str:
        begin, _, end = part.removesuffix(" s").partition("-")
        if not begin.isdigit():
            return self.tr("Length unknown")
        if not end.strip():
            return self.tr("{length} or longer").format(length=in_words(LENGTHS[-1]))
        return self.tr("{first} to {last}").format(first=in_words(int(begin)), last=in_words(int(end)))

    def _kind(self, kind: str) -> str:
        return self._wording.kind(Kind(kind)) if kind else self.tr("No kind yet")

    def _reason(self, mark: Always) -> str:
        reasons = {
            Always.NOMINATED: self.tr("nominated"),
            Always.VIOLATION: self.tr("violation"),
            Always.OVERRIDE: self.tr("phrase kept for a reason"),
            Always.ESCALATED: self.tr("escalated"),
            Always.COMPLAINT: self.tr("complaint"),
            Always.SHORT: self.tr("very short"),
            Always.LONG: self.tr("very long"),
        }
        return reasons[mark]

    def _named(self, agents: list[str]) -> str:
        names = self.tr(", ").join(agents[:MOST_NAMED])
        left = len(agents) - MOST_NAMED
        return self.tr("{names} and %n more", "", left).format(names=names) if left > 0 else names


def _after(first: str, second: str) -> str:
    """Two sentences; Chinese puts no space between them."""
    return f"{first}{'' if first.endswith('。') else ' '}{second}"


def _unsure(part: Mapping[str, Any], most: float) -> bool:
    return bool(part["widest_band"] > most)


def _percent(share: float | None, digits: int = 0) -> str:
    return "–" if share is None else f"{100 * share:.{digits}f} %"


def _share(drawn: int, calls: int) -> str:
    return _percent(drawn / calls, 1) if calls else "–"


def _points(band: float) -> str:
    """Half of the width, in per cent."""
    return f"{50 * band:.0f}"


def _begins(part: str) -> int:
    """At how many seconds a class of length begins; what is unknown comes last."""
    begin = part.partition("-")[0]
    return int(begin) if begin.isdigit() else LENGTHS[-1] + 1
