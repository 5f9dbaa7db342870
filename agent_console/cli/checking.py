"""`check`: hold texts against the service taboos, with no window, no database and no PIN."""

import gc
import json
import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from agent_console.cli.settings import asked_or_system, data_dir_of
from agent_console.cli.usage import UsageError
from agent_console.domain.file_faults import Reason
from agent_console.domain.phrases import violations
from agent_console.exchange.old_text import read_text
from agent_console.exchange.phrase_lists import load_phrases
from agent_console.resources import resources_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_console.domain.phrases import Checker, Hit

FOUND = 1
"""The command's own "no": somebody said what must not be said."""

WRONG_LINE = 2
COULD_NOT = 4
_WHOLE_FILE = (Reason.UNREADABLE, Reason.SYNTAX)
_STDIN = "-"


def check(arguments: Namespace) -> int:
    for file in arguments.rules:
        if not file.is_file():
            raise UsageError(f"There is no file {str(file)!r}. Name a list of phrases.")
    text = _read(arguments.file)
    lines = list(_lines(text)) if arguments.jsonl else []
    texts = "\n".join(told["text"] for _, told in lines if told is not None) if arguments.jsonl else text
    proven = load_phrases(resources_folder(), data_dir_of(arguments), arguments.rules, only_for=texts)
    gc.freeze()  # the list stays to the end: nobody need look through it when the program leaves
    for fault in proven.faults:
        print(f"agent-console: {fault}. This one is left out.", file=sys.stderr)
    language = asked_or_system(arguments.language)
    asked_for = {str(file) for file in (resources_folder() / "phrases", *arguments.rules)}
    unread = any(fault.file in asked_for and fault.reason in _WHOLE_FILE for fault in proven.faults)
    clean = COULD_NOT if unread else 0  # where a list could not be read, nobody knows
    if arguments.jsonl:
        return _check_lines(proven.checker, lines, language) or clean
    hits = proven.checker.check(text)
    if arguments.format == "json":
        print(json.dumps(_as_json(proven.checker, hits, language), ensure_ascii=False, indent=2))
    else:
        _print(proven.checker, text, hits, "stdin" if arguments.file == _STDIN else arguments.file, language)
    return FOUND if violations(hits) else clean


def _read(file: str) -> str:
    """The text as it is, line ends and all: offsets count in it."""
    if file == _STDIN and sys.stdin is None:
        raise UsageError("Standard input is closed. Name a text file.")
    try:
        data = sys.stdin.buffer.read() if file == _STDIN else Path(file).read_bytes()
    except OSError as error:
        raise UsageError(f"{file!r} cannot be read: {error.strerror}. Name a text file, or - for stdin.") from None
    text, broken = read_text(data)
    if broken is not None:
        print(f"agent-console: line {broken} holds bytes that are no text; they are passed over.", file=sys.stderr)
    return text


def _lines(text: str) -> "Iterator[tuple[int, dict[str, Any] | None]]":
    """The lines that are not empty, with their numbers; None for what is no object with a `text`."""
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), 1):
        if not line.strip():
            continue
        try:
            told = json.loads(line)
        except (ValueError, RecursionError):
            told = None
        yield number, told if isinstance(told, dict) and isinstance(told.get("text"), str) else None


def _check_lines(checker: "Checker", lines: "list[tuple[int, dict[str, Any] | None]]", language: str) -> int:
    """Each object is told again with its hits; what is none is answered with an `error` in its place."""
    code = 0
    for number, told in lines:
        if told is None:
            print(f"agent-console: line {number} is no JSON object with a text.", file=sys.stderr)
            print(json.dumps({"error": f"line {number} is no JSON object with a text"}))
            code = WRONG_LINE
            continue
        hits = checker.check(told["text"])
        if violations(hits):
            code = code or FOUND
        print(json.dumps({**told, **_as_json(checker, hits, language)}, ensure_ascii=False))
    return code


def _as_json(checker: "Checker", hits: "tuple[Hit, ...]", language: str) -> dict[str, Any]:
    phrases = checker.phrases
    return {
        "violations": violations(hits),
        "hits": [
            {
                "rule": hit.rule,
                "category": hit.category,
                "severity": hit.severity.value,
                "start": hit.start,
                "end": hit.end,
                "text": hit.text,
                "speaker": hit.speaker.value,
                "why": phrases.why(hit.rule, language),
                "suggest": list(phrases.suggestions(hit.rule, language)),
            }
            for hit in hits
        ],
    }


def _print(checker: "Checker", text: str, hits: "tuple[Hit, ...]", name: str, language: str) -> None:
    line, before, seen = 1, -1, 0
    advice: dict[str, str] = {}
    for hit in hits:
        if ends := text.count("\n", seen, hit.start):
            line += ends
            before = text.rindex("\n", seen, hit.start)
        seen = hit.start
        shown = " ".join(hit.text.split())
        kind = f"quoted {hit.severity}" if hit.quoted else hit.severity
        if hit.rule not in advice:
            advice[hit.rule] = _advice(checker, hit.rule, language)
        print(
            f"{name}:{line}:{hit.start - before}: {kind}: {shown} ({hit.rule}){'' if hit.quoted else advice[hit.rule]}"
        )
    own = violations(hits)
    print(f"{own} {'violation' if own == 1 else 'violations'}, {sum(hit.quoted for hit in hits)} quoted.")


def _advice(checker: "Checker", rule: str, language: str) -> str:
    """Why, and better wordings: each on a line below the hit."""
    why = checker.phrases.why(rule, language)
    wordings = [f"\n    > {wording}" for wording in checker.phrases.suggestions(rule, language)]
    return "".join([f"\n    {why}" if why else "", *wordings])
