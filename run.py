"""Set up once, then open OneTwoOne: `python3 run.py`, and with it `test` and `bench`.

Everything else goes on to main.py; `gui/setup/launch.py` does the work. Standard library only.
Python 2.7 can read this file, so that an old one gets a sentence.
"""

import sys

from gui.setup.needed import EXIT_MISSING_PART, REFUSAL

if __name__ == "__main__":
    if REFUSAL:
        sys.stderr.write(REFUSAL + "\n")
        sys.exit(EXIT_MISSING_PART)
    from gui.setup.launch import main

    sys.exit(main(sys.argv[1:]))
