"""Importing this leaves with one sentence and exit code 4 on a Python that cannot run the console.

It must itself parse on every Python 3 and on 2.7, so it uses nothing newer than those.
"""

import os
import sys

OLDEST = (3, 11)
FIRST_UNTRIED = (3, 15)

if not OLDEST <= tuple(sys.version_info[:2]) < FIRST_UNTRIED:
    told = "The console needs Python 3.11 to 3.14; this is Python " + ".".join(map(str, sys.version_info[:3])) + "."
    names = ["python3." + str(minor) for minor in range(FIRST_UNTRIED[1] - 1, OLDEST[1] - 1, -1)]
    folders = os.environ.get("PATH", "").split(os.pathsep)
    found = [name for name in names if any(os.path.isfile(os.path.join(folder, name)) for folder in folders)]
    if found:
        told += " Run: " + found[0] + " " + " ".join(sys.argv)
    else:
        told += " Install one of these beside it and run the same command with it."
    sys.stderr.write(told + "\n")
    sys.exit(4)
