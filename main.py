"""The command line of OneTwoOne. Qt is imported only where something is painted."""

import sys


def main(argv: list[str] | None = None) -> int:
    """Run the program with these arguments (default: the process's own); return the exit code."""
    from gui.commandline import run

    return run(sys.argv[1:] if argv is None else argv)


if __name__ == "__main__":
    sys.exit(main())
