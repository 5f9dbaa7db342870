"""The Qt windows."""

from agent_console.ui.true_forever import keep_true_alive

keep_true_alive()
