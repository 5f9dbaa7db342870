"""The commands that open windows; Qt is loaded here and nowhere else on the command line."""

import gc
from argparse import Namespace

from agent_console.cli.settings import settings_of


def run_app(arguments: Namespace) -> int:
    gc.disable()  # loading makes little garbage; the console looks for it once it has started
    from agent_console.app import Options, run_app

    settings = settings_of(arguments)
    return run_app(Options(settings.data_dir, settings.database, settings.language, arguments.quit_when))


def run_review(arguments: Namespace) -> int:
    gc.disable()  # as above
    from agent_console.app import Options, run_app
    from agent_console.ui.one_a_desk import REVIEW

    settings = settings_of(arguments)
    return run_app(Options(settings.data_dir, settings.database, settings.language, arguments.quit_when, REVIEW))


def run_tour(arguments: Namespace) -> int:
    from agent_console.tour import run_tour

    return run_tour(arguments.output, arguments.language)
