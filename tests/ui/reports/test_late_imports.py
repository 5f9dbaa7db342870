"""Charts and workbooks bring large libraries along: nobody waits for them who does not ask for them."""

import subprocess
import sys


def test_the_room_of_reports_loads_neither_charts_nor_workbooks_before_they_are_wanted() -> None:
    program = (
        "import sys, agent_console.ui.review_page, agent_console.ui.reports.room, agent_console.ui.floor.room;"
        "print(*({'pyqtgraph', 'numpy', 'xlsxwriter'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True, timeout=60)
    assert done.stdout.split() == []
