"""The program by its command line: in this process, or, for what only that shows, as a process."""

import io
import os
import subprocess
import sys
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path
from unittest.mock import patch

import main
from gui.i18n import language
from tests.conftest import ROOT

OF_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def program(*arguments, cwd=None, display=None, out=None, errors=None, expect=0):
    """Carry out a command line here, with this display or none; return what came of it.

    What is said to a stream that is given is not kept.
    """
    argv = [str(argument) for argument in arguments]
    kept = [io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True) for _ in range(2)]
    out, errors = out or kept[0], errors or kept[1]
    with (
        patch.dict(os.environ),
        patch("gui.app.open_window", no_window),
        chdir(cwd or Path.cwd()),
        redirect_stdout(out),
        redirect_stderr(errors),
    ):
        for name in OF_SCREENS:
            os.environ.pop(name, None)
        os.environ.update(display or {})
        try:
            code = main.main(argv)
        except SystemExit as ended:
            code = ended.code or 0
        finally:  # the next one begins as a process does
            language.ask(None)
            language.use(language.ENGLISH, None)
    texts = (stream.buffer.getvalue().decode("utf-8") for stream in kept)
    return checked(subprocess.CompletedProcess(argv, code, *texts), expect)


def no_window(*_):
    """Stand in for a window, which would wait here for somebody to close it."""
    raise AssertionError("a window opens")


def process(*arguments, cwd=None, display=None, expect=0):
    """Carry out a command line in a process of its own, with this display or none."""
    environment = {name: value for name, value in os.environ.items() if name not in OF_SCREENS}
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=cwd,
        env=environment | (display or {}),
        timeout=120,
        check=False,
    )
    return checked(done, expect)


def checked(done, expect):
    assert done.returncode == expect, done.stdout[-500:] + done.stderr
    assert "Traceback" not in done.stderr
    return done


def names_in(folder):
    return sorted(path.name for path in folder.iterdir())
