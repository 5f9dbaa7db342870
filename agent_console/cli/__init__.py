"""The command line: parse, call, print. No command but the window itself loads Qt."""

from agent_console.cli.entry import main

__all__ = ["main"]
