"""exits.py STATUS COMMAND...: runs the command and passes on whether it ended with that status.

A command that ends by a signal never passes, and one that takes longer than a minute is ended.
"""

import subprocess
import sys

status, command = int(sys.argv[1]), sys.argv[2:]
try:
    found = subprocess.run(command, timeout=60).returncode
except subprocess.TimeoutExpired:
    sys.exit(f"exits.py: expected status {status}, found no end after 60 s")
if found != status:
    sys.exit(f"exits.py: expected status {status}, found {found}")
