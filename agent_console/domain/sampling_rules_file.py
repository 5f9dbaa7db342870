"""Read from a TOML file what a hotline has settled about samples."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from agent_console.domain.file_faults import Reason
from agent_console.domain.sampling_plan import Always, SamplingRules
from agent_console.domain.toml_table import PLAIN_ID, Sheet

_MOST = {"always_percent": 100, "short_seconds": 3_600, "long_seconds": 86_400}


@dataclass(frozen=True, slots=True)
class SaidOfSampling:
    """What one file says: limits by the fields of SamplingRules, and whether each rule it names is on."""

    limits: Mapping[str, int] = field(default_factory=dict)
    always: Mapping[Always, bool] = field(default_factory=dict)


def parse_sampling(text: str, file: str) -> SaidOfSampling:
    """Raises FileFaultsError with everything that is wrong; `file` is only named in faults."""
    sheet = Sheet(text, file)
    root = sheet.root
    root.number("version")
    limits = {name: root.number(name) for name in _MOST if root.has(name)}
    for name, value in limits.items():
        if value > _MOST[name]:
            root.fault(name, Reason.WRONG_VALUE, f"{name} {value}")
    always: dict[Always, bool] = {}
    for table in root.tables("always"):
        name, off = table.word("id", PLAIN_ID), table.flag("off")
        if name in set(Always) - {Always.NOMINATED}:
            if Always(name) in always:
                table.fault("id", Reason.DUPLICATE, name)
            always[Always(name)] = not off
        elif name:
            table.fault("id", Reason.WRONG_VALUE, name)
        table.done()
    root.done()
    sheet.refuse_faulty()
    return SaidOfSampling(limits, always)


def with_said(rules: SamplingRules, said: SaidOfSampling) -> SamplingRules:
    """The rules with what a file says laid over them."""
    on = {mark for mark, is_on in said.always.items() if is_on}
    off = {mark for mark, is_on in said.always.items() if not is_on}
    return replace(
        rules,
        always=(rules.always | on) - off,
        always_percent=said.limits.get("always_percent", rules.always_percent),
        short_seconds=said.limits.get("short_seconds", rules.short_seconds),
        long_seconds=said.limits.get("long_seconds", rules.long_seconds),
    )
