"""The Qt windows."""

from agent_console.ui.plain_imports import read_no_sources
from agent_console.ui.true_forever import keep_true_alive

keep_true_alive()
read_no_sources()
