"""What can be said on the command line."""

import sys
from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError
from pathlib import Path
from typing import Any, NoReturn

from agent_console import __version__
from agent_console.cli import care, exporting, people, window
from agent_console.domain.call import Kind
from agent_console.domain.hotline import LANGUAGES
from agent_console.domain.staff import Role

USAGE_CODE = 2


class Parser(ArgumentParser):
    """Says what is wrong in one line, and takes no shortened option names: a script would break with the next one."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"allow_abbrev": False, **options})

    def error(self, message: str) -> NoReturn:
        print(f"agent-console: {message.rstrip('.')}. See {self.prog} --help.", file=sys.stderr)
        raise SystemExit(USAGE_CODE)


def build_parser() -> Parser:
    """Each command leaves the function that does it in `command`."""
    parser = Parser(
        prog="agent-console",
        description="A hotline's rulebook, made executable. Without a command the workstation window opens.",
        parents=[_global_options(None)],
    )
    parser.add_argument("--version", action="version", version=f"agent-console {__version__}")
    parser.add_argument("--quit-when", choices=("painted", "ready"), help="leave with 0 at that moment (smoke tests)")
    parser.set_defaults(command=window.run_app)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=Parser)
    _add_people(commands)
    _add_export(commands)
    _add_care(commands)
    tour = _command(commands, "tour", "drive a whole shift through the real windows and leave pictures there")
    tour.add_argument("--output", required=True, type=Path, metavar="DIR", help="where the pictures go")
    tour.set_defaults(command=window.run_tour)
    return parser


def _global_options(default: object) -> ArgumentParser:
    """Tolerated behind the command too; there the default must not undo what was said before it."""
    options = Parser(add_help=False, argument_default=default)
    options.add_argument("--data-dir", metavar="DIR", help="where the data is kept")
    options.add_argument(
        "--database", metavar="URL", help="sqlite:///FILE or postgresql+psycopg://… (also AGENT_CONSOLE_DATABASE)"
    )
    options.add_argument("--language", choices=LANGUAGES, help="of the windows; the system's if not given")
    return options


def _command(commands: Any, name: str, text: str, *parents: ArgumentParser) -> ArgumentParser:
    parser: ArgumentParser = commands.add_parser(
        name, help=text, description=text, parents=[_global_options(SUPPRESS), *parents]
    )
    return parser


def _acting() -> ArgumentParser:
    parser = Parser(add_help=False)
    parser.add_argument(
        "--as",
        dest="acting",
        metavar="JOB_NUMBER",
        required=True,
        help="who does it; the PIN is asked for or read from AGENT_CONSOLE_PIN",
    )
    return parser


def _add_people(commands: Any) -> None:
    set_up = _command(commands, "setup", "make the hotline and its first shift lead, without the window")
    set_up.add_argument("--hotline", required=True, metavar="NAME", help="as callers hear it")
    set_up.add_argument("--lead", required=True, metavar="JOB_NUMBER", help="of the first shift lead")
    set_up.add_argument("--name", required=True, help="of the first shift lead")
    set_up.add_argument(
        "--greeting", choices=LANGUAGES, metavar="LANGUAGE", help="of greetings and scripts; --language if not given"
    )
    set_up.set_defaults(command=people.set_up)
    staff = _command(commands, "staff", "people: who may sign in")
    verbs = staff.add_subparsers(title="commands", metavar="COMMAND", required=True, parser_class=Parser)
    add = _command(verbs, "add", "add somebody", _acting())
    add.add_argument("job_number", metavar="JOB_NUMBER")
    add.add_argument("--name", required=True)
    add.add_argument("--role", required=True, choices=[role.value for role in Role])
    add.set_defaults(command=people.add)
    listing = _command(verbs, "list", "list everybody", _acting())
    listing.add_argument("--json", action="store_true")
    listing.set_defaults(command=people.list_people)
    for name, text, verb in (
        ("disable", "take somebody's access away", people.disable),
        ("reset-pin", "give somebody a new PIN", people.reset_pin),
    ):
        parser = _command(verbs, name, text, _acting())
        parser.add_argument("job_number", metavar="JOB_NUMBER")
        parser.set_defaults(command=verb)


def _add_export(commands: Any) -> None:
    export = _command(commands, "export", "files for other people")
    kinds = export.add_subparsers(title="what", metavar="WHAT", required=True, parser_class=Parser)
    calls = _command(kinds, "calls", "calls as a table for quality checkers, numbers masked", _acting())
    calls.add_argument("--output", required=True, metavar="FILE", help="a name that ends in .csv")
    calls.add_argument("--overwrite", action="store_true", help="replace the file if it is there")
    calls.add_argument("--since", metavar="DAY", help="2026-11-01, today or -7d")
    calls.add_argument("--until", metavar="DAY", help="the last day that counts")
    calls.add_argument("--agent", metavar="JOB_NUMBER")
    calls.add_argument("--kind", choices=[kind.value for kind in Kind])
    calls.add_argument("--flagged", action="store_true", help="only calls that need a second look")
    calls.add_argument("--sample", type=_positive, metavar="N", help="N calls picked by chance")
    calls.add_argument("--seed", type=int, default=0, help="the same seed picks the same calls")
    calls.add_argument("--reveal", action="store_true", help="whole telephone numbers; needs --reason")
    calls.add_argument("--reason", metavar="TEXT", help="why; kept in the journal and the manifest")
    calls.add_argument("--headers", choices=("en", "zh"), default="en", help="language of the first row")
    calls.add_argument("--excel-gbk", action="store_true", help="GB18030 for old versions of Excel")
    calls.add_argument("--progress", action="store_true", help="figures on standard error")
    calls.set_defaults(command=exporting.export_calls)


def _add_care(commands: Any) -> None:
    status = _command(commands, "status", "what there is: version, database, people, calls, journal")
    status.add_argument("--json", action="store_true")
    status.set_defaults(command=care.status)
    verify = _command(commands, "verify", "check all data against its seals and the journal")
    verify.add_argument("--json", action="store_true")
    verify.set_defaults(command=care.verify)
    sample = _command(commands, "sample", "fill an empty database with made-up calls, for trials")
    sample.add_argument("--calls", required=True, type=_positive, metavar="N")
    sample.add_argument("--seed", required=True, type=int)
    sample.add_argument("--days", type=_positive, default=30, metavar="D", help="how far back (30)")
    sample.add_argument("--agents", type=_positive, default=12, metavar="A", help="how many people answer (12)")
    sample.set_defaults(command=care.sample)


def _positive(typed: str) -> int:
    if not typed.isascii() or not typed.isdigit() or int(typed) < 1:
        raise ArgumentTypeError(f"{typed!r} is not a whole number of at least 1")
    return int(typed)
