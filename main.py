"""The command line of OneTwoOne. Qt is imported only where something is painted.

Python 2.7 can read this file, so that an old one gets a sentence.
"""

import sys

from gui.setup.needed import EXIT_MISSING_PART, REFUSAL


def main(argv=None):
    """Run the program with these arguments (default: the process's own); return the exit code."""
    if REFUSAL:
        sys.stderr.write(REFUSAL + "\n")
        return EXIT_MISSING_PART
    try:
        from gui.cli.command_line import run

        return run(sys.argv[1:] if argv is None else argv)
    except ModuleNotFoundError as missing:
        if missing.name is None or missing.name.partition(".")[0] in ("core", "gui"):
            raise
        needed = "The Python package {} is missing; `python3 run.py` sets up what is needed.\n"
        sys.stderr.write(needed.format(missing.name))
        return EXIT_MISSING_PART


if __name__ == "__main__":
    sys.exit(main())
