"""What can be said on the command line."""

import gc
import re
import sys
from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError, BooleanOptionalAction, HelpFormatter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, NoReturn

from agent_console import __version__
from agent_console.cli import window
from agent_console.domain.hotline import LANGUAGES

USAGE_CODE = 2
_CHECKED = (
    "Check the chain of the journal; every call, correction, phrase check, published list of phrases, escalation,"
    " correction call, incident, shift, duty record and handover against its seal and the journal; who holds what was"
    " handed over; the numbers of calls, escalations, supervision orders, incidents, shifts, duty records and handovers"
    " for gaps; what calls are searched by and similar escalations are found by against their text; the people"
    " (job number, name, role, switched off or not) and the hotline (name, language) against the journal; that no row"
    " names another one that is not there; and the pages of a SQLite file. That the end of the journal was cut off"
    " shows only with --head. PINs and drafts are not checked, and seat history is protected by the database's triggers"
    " only."
)


class Parser(ArgumentParser):
    """Says what is wrong in one line, and takes no shortened option names: a script would break with the next one."""

    def __init__(self, **options: Any) -> None:
        unseen = partial(HelpFormatter, width=80)  # each option tries its help; to ask the terminal takes milliseconds
        super().__init__(**{"allow_abbrev": False, "formatter_class": unseen, **options})

    def format_help(self) -> str:
        self.formatter_class = HelpFormatter
        return super().format_help()

    def error(self, message: str) -> NoReturn:
        print(f"agent-console: {message.rstrip('.')}. See {self.prog} --help.", file=sys.stderr)
        raise SystemExit(USAGE_CODE)


class Command(Parser):
    """Makes its options, and loads what does its work, when it is given: most starts open the window."""

    def __init__(self, *, fill: "Callable[[Command], None]", **options: Any) -> None:
        super().__init__(**options)
        self._fill: Callable[[Command], None] | None = fill

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        if self._fill is not None:
            fill, self._fill = self._fill, None
            _add_globals(self, default=SUPPRESS)
            fill(self)
        return super().parse_known_args(args, namespace)

    def has_commands(self, title: str, metavar: str) -> Any:
        return self.add_subparsers(title=title, metavar=metavar, required=True, parser_class=Command)


def build_parser() -> Parser:
    """Each command leaves the function that does it in `command`."""
    parser = Parser(
        prog="agent-console",
        description="A hotline's rulebook, made executable. Without a command the workstation window opens.",
    )
    _add_globals(parser, default=None)
    parser.add_argument("--version", action="version", version=f"agent-console {__version__}")
    parser.add_argument("--quit-when", choices=("painted", "ready"), help="leave with 0 at that moment (smoke tests)")
    parser.set_defaults(command=window.run_app)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=Command)
    _command(commands, "setup", "make the hotline and its first shift lead, without the window", _set_up)
    _command(commands, "staff", "people: who may sign in", _staff)
    _command(commands, "check", "hold a text against the service taboos; needs no hotline and no PIN", _check)
    _command(commands, "rules", "try lists of service taboos, and run them over old calls", _rules)
    _command(commands, "export", "files for other people", _export)
    _command(commands, "status", "what there is: version, database, people, calls, journal", _status)
    _command(commands, "verify", "check all data against its seals and the journal", _verify, details=_CHECKED)
    _command(
        commands,
        "sample",
        "fill an empty database, or one with nobody but its first shift lead, with made-up calls",
        _sample,
    )
    _command(commands, "review", "the review window, beside the console or alone; sign in first", _review)
    _command(commands, "tour", "drive a whole shift through the real windows and leave pictures there", _tour)
    return parser


def _command(commands: Any, name: str, text: str, fill: Callable[[Command], None], details: str = "") -> None:
    commands.add_parser(name, help=text, description=details or text, fill=fill)


def _add_globals(parser: ArgumentParser, default: object) -> None:
    """Tolerated behind the command too; there the default must not undo what was said before it."""
    parser.add_argument("--data-dir", metavar="DIR", default=default, help="where the data is kept")
    parser.add_argument(
        "--database",
        metavar="URL",
        default=default,
        help="sqlite:///FILE or postgresql+psycopg://… (also AGENT_CONSOLE_DATABASE)",
    )
    parser.add_argument(
        "--language", choices=LANGUAGES, default=default, help="of the windows; the system's if not given"
    )


def _add_acting(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--as",
        dest="acting",
        metavar="JOB_NUMBER",
        required=True,
        help="who does it; the PIN is asked for or read from AGENT_CONSOLE_PIN",
    )


def _set_up(parser: Command) -> None:
    from agent_console.cli.people import set_up

    parser.add_argument("--hotline", required=True, metavar="NAME", help="as callers hear it")
    parser.add_argument("--lead", required=True, metavar="JOB_NUMBER", help="of the first shift lead")
    parser.add_argument("--name", required=True, help="of the first shift lead")
    parser.add_argument(
        "--greeting", choices=LANGUAGES, metavar="LANGUAGE", help="of greetings and scripts; --language if not given"
    )
    parser.set_defaults(command=set_up)


def _staff(parser: Command) -> None:
    verbs = parser.has_commands("commands", "COMMAND")
    _command(verbs, "add", "add somebody", _staff_add)
    _command(verbs, "list", "list everybody", _staff_list)
    _command(verbs, "change", "give somebody another name or role", _staff_change)
    _command(verbs, "disable", "take somebody's access away", partial(_of_person, verb="disable"))
    _command(verbs, "enable", "let somebody sign in again", partial(_of_person, verb="enable"))
    _command(verbs, "reset-pin", "give somebody a new PIN", partial(_of_person, verb="reset-pin"))


def _staff_add(parser: Command) -> None:
    from agent_console.cli.people import add
    from agent_console.domain.staff import Role

    _add_acting(parser)
    parser.add_argument("job_number", metavar="JOB_NUMBER")
    parser.add_argument("--name", required=True)
    parser.add_argument("--role", required=True, choices=[role.value for role in Role])
    parser.set_defaults(command=add)


def _staff_list(parser: Command) -> None:
    from agent_console.cli.people import list_people

    _add_acting(parser)
    parser.add_argument("--json", action="store_true")
    parser.set_defaults(command=list_people)


def _staff_change(parser: Command) -> None:
    from agent_console.cli.people import change
    from agent_console.domain.staff import Role

    _add_acting(parser)
    parser.add_argument("job_number", metavar="JOB_NUMBER")
    parser.add_argument("--name")
    parser.add_argument("--role", choices=[role.value for role in Role])
    parser.set_defaults(command=change)


def _of_person(parser: Command, verb: str) -> None:
    from agent_console.cli.people import disable, enable, reset_pin

    _add_acting(parser)
    parser.add_argument("job_number", metavar="JOB_NUMBER")
    parser.set_defaults(command={"disable": disable, "enable": enable, "reset-pin": reset_pin}[verb])


def _check(parser: Command) -> None:
    gc.disable()  # thousands of small lasting values are made from here on, and no cycles
    from agent_console.cli.checking import check

    parser.add_argument("file", nargs="?", default="-", metavar="FILE", help="a text file; - or none: standard input")
    parser.add_argument(
        "--rules",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help="one more list (.toml, .csv, .txt), on top",
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--jsonl", action="store_true", help="each line is a JSON object with a text")
    parser.set_defaults(command=check)


def _rules(parser: Command) -> None:
    kinds = parser.has_commands("commands", "COMMAND")
    _command(kinds, "test", "let every rule try its own examples", _rules_test)
    _command(kinds, "regress", "show every hit that appears or disappears on a text", _rules_regress)
    _command(kinds, "rerun", "check old calls with the list in use, beside what was found at the time", _rules_rerun)


def _rules_test(parser: Command) -> None:
    from agent_console.cli.rules import test

    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a list or a folder of lists")
    parser.set_defaults(command=test)


def _rules_regress(parser: Command) -> None:
    from agent_console.cli.rules import regress

    parser.add_argument("old", type=Path, metavar="OLD", help="a list or a folder of lists")
    parser.add_argument("new", type=Path, metavar="NEW", help="a list or a folder of lists")
    parser.add_argument("corpus", type=Path, metavar="CORPUS", help="a text file or a folder of them")
    parser.set_defaults(command=regress)


def _rules_rerun(parser: Command) -> None:
    from agent_console.cli.rules import rerun

    _add_acting(parser)
    parser.add_argument("--since", metavar="DAY", help="2026-11-01, today or -7d; all calls if not given")
    parser.add_argument("--until", metavar="DAY", help="the last day that counts")
    parser.add_argument("--progress", action="store_true", help="figures on standard error")
    parser.set_defaults(command=rerun)


def _export(parser: Command) -> None:
    kinds = parser.has_commands("what", "WHAT")
    _command(kinds, "calls", "calls as a table for quality checkers, numbers masked", _export_calls)
    _command(kinds, "escalations", "escalations as a table, numbers masked", _export_escalations)
    _command(kinds, "handovers", "handovers as a table, a row an item", _export_handovers)
    _command(kinds, "duty", "signed duty records as a table, a row a shift", _export_duty)
    _command(kinds, "journal", "who did what, as a table, a row a line", _export_journal)


def _export_calls(parser: Command) -> None:
    from agent_console.cli.exporting import export_calls

    _add_table(parser)
    _add_call_filters(parser)
    parser.add_argument(
        "--sample",
        type=_positive,
        metavar="N",
        help="N calls for checkers, oldest first: some drawn first for what they are, the rest by chance, each agent"
        " and kind in its share",
    )
    parser.add_argument("--per-agent", action="store_true", help="--sample draws N calls of each agent")
    parser.add_argument("--seed", type=int, default=0, help="the same seed draws the same calls")
    parser.set_defaults(command=export_calls)


def _add_call_filters(parser: Command) -> None:
    """Which calls, as the review window asks; what is not asked for is left open."""
    from agent_console.domain.call import Kind

    parser.add_argument("--agent", metavar="JOB_NUMBER")
    parser.add_argument("--kind", choices=[kind.value for kind in Kind])
    parser.add_argument("--flagged", action="store_true", help="only calls that need a second look")
    parser.add_argument("--outcome", metavar="ID", help="as catalogue/outcomes.toml calls it")
    parser.add_argument("--subject", metavar="ID", help="with all that branches off it")
    parser.add_argument("--severity", choices=("block", "warn", "hint"), help="of the worst that the agent said")
    parser.add_argument("--rule", metavar="ID", help="of the phrases; it hit something that the agent said")
    for name, told in (
        ("violating", "only calls whose agent said what they should not have"),
        ("escalated", "only calls that went on to the shift leads"),
        ("corrected", "only calls whose record was changed after it was complete"),
        ("marked", "only calls with a review mark"),
        ("nominated", "only calls that somebody wants in the sample"),
    ):
        parser.add_argument(f"--{name}", action=BooleanOptionalAction, help=told)
    parser.add_argument("--shortest", type=_seconds, metavar="SECONDS", help="of talk, included")
    parser.add_argument("--longest", type=_seconds, metavar="SECONDS", help="of talk, included")
    parser.add_argument("--search", metavar="TEXT", help="in notes, names, numbers; a whole one needs --reason")


def _export_escalations(parser: Command) -> None:
    from agent_console.cli.exporting import export_escalations

    _add_table(parser)
    parser.set_defaults(command=export_escalations)


def _export_handovers(parser: Command) -> None:
    from agent_console.cli.exporting import export_handovers

    _add_table(parser, numbers=False)
    parser.set_defaults(command=export_handovers)


def _export_duty(parser: Command) -> None:
    from agent_console.cli.exporting import export_duty

    _add_table(parser, numbers=False)
    parser.set_defaults(command=export_duty)


def _export_journal(parser: Command) -> None:
    from agent_console.cli.exporting import export_journal

    _add_table(parser, numbers=False)
    parser.set_defaults(command=export_journal)


def _add_table(parser: Command, *, numbers: bool = True) -> None:
    """What every table for other people can be asked for; `numbers` where there are telephone numbers to mask."""
    _add_acting(parser)
    parser.add_argument("--output", required=True, metavar="FILE", help="a name that ends in .csv or .xlsx")
    parser.add_argument("--overwrite", action="store_true", help="replace the file if it is there")
    parser.add_argument("--since", metavar="DAY", help="2026-11-01, today or -7d")
    parser.add_argument("--until", metavar="DAY", help="the last day that counts")
    if numbers:
        parser.add_argument("--reveal", action="store_true", help="whole telephone numbers; needs --reason")
    parser.add_argument("--reason", metavar="TEXT", help="why; kept in the journal and the manifest")
    parser.add_argument("--headers", choices=("en", "zh"), default="en", help="language of the first row")
    parser.add_argument("--excel-gbk", action="store_true", help="CSV in GB18030 for old versions of Excel")
    parser.add_argument("--progress", action="store_true", help="figures on standard error")


def _status(parser: Command) -> None:
    from agent_console.cli.care import status

    parser.add_argument("--json", action="store_true")
    parser.set_defaults(command=status)


def _verify(parser: Command) -> None:
    from agent_console.cli.care import verify

    parser.add_argument("--json", action="store_true")
    parser.add_argument(
        "--head",
        action="append",
        default=[],
        type=_link,
        metavar="LINK",
        help="the head of the journal as a manifest or the status told it; damage if it is not there; may be repeated",
    )
    parser.add_argument(
        "--mend-similar",
        action="store_true",
        help="first make anew, from the escalations, what similar ones are found by, where it is wrong",
    )
    parser.add_argument(
        "--mend-search",
        action="store_true",
        help="first make anew, from the calls, all that they are searched by; takes some minutes for a million calls",
    )
    parser.set_defaults(command=verify)


def _sample(parser: Command) -> None:
    from agent_console.cli.care import sample

    parser.add_argument("--calls", required=True, type=_positive, metavar="N")
    parser.add_argument("--seed", required=True, type=int)
    parser.add_argument("--days", type=_positive, default=30, metavar="D", help="how far back (30)")
    parser.add_argument("--agents", type=_positive, default=12, metavar="A", help="how many people answer (12)")
    parser.set_defaults(command=sample)


def _review(parser: Command) -> None:
    parser.set_defaults(command=window.run_review)


def _tour(parser: Command) -> None:
    parser.add_argument("--output", required=True, type=Path, metavar="DIR", help="where the pictures go")
    parser.set_defaults(command=window.run_tour)


def _link(typed: str) -> str:
    link = typed.strip().lower()
    if not re.fullmatch("[0-9a-f]{64}", link):
        raise ArgumentTypeError(f"{typed!r} is no link of a journal, which has 64 hexadecimal digits")
    return link


def _positive(typed: str) -> int:
    if not typed.isascii() or not typed.isdigit() or int(typed) < 1:
        raise ArgumentTypeError(f"{typed!r} is not a whole number of at least 1")
    return int(typed)


def _seconds(typed: str) -> int:
    if not typed.isascii() or not typed.isdigit() or len(typed) > 6:
        raise ArgumentTypeError(f"{typed!r} is no number of seconds")
    return int(typed)
