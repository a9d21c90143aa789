"""A plugin of pytest: what is asked for of the core is tested in processes without Qt.

They run beside the others; what they report is counted and shown with all else in the end.
"""

import json
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest

CORE = Path(__file__).resolve().parent / "core"
BLOCKED = ("-p", "no:pytest-qt", "-p", "tests.blocked")


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config):
    """Divide what is asked for; where that is the core alone, nothing else is begun."""
    if config.option.collectonly:
        return None
    for arg in config.args:
        if not path_of(config, arg).exists():
            raise pytest.UsageError(f"there is no {arg}")
    core, others = divided(config)
    command = without_qt(config, core)
    if not others:
        return subprocess.run(command, check=False).returncode
    config.args = others
    if core and not hasattr(config, "workerinput"):
        config.pluginmanager.register(Apart(command))
    return None


def path_of(config, arg):
    return config.invocation_params.dir / arg.partition("::")[0]


def divided(config):
    """Return what is asked for within the core, and all else."""
    paths = {arg: path_of(config, arg) for arg in config.args}
    core = [arg for arg, path in paths.items() if path.is_relative_to(CORE)]
    others = [arg for arg in paths if arg not in core]
    whole = any(CORE.is_relative_to(paths[arg]) for arg in others)
    return [str(CORE)] if whole else core, others


def without_qt(config, core):
    """Return the command that tests what is asked for of the core, as all else is tested."""
    options = [arg for arg in config.invocation_params.args if arg not in config.args]
    place = options.index(__name__)
    options[place - 1 : place + 1] = BLOCKED
    return [sys.executable, "-m", "pytest", *options, *core]


def pytest_ignore_collect(collection_path, config):
    return True if collection_path == CORE and not config.option.collectonly else None


class Apart:
    """Has the core tested beside all else, and takes over what is reported of it."""

    def __init__(self, command):
        self._command = command

    @pytest.hookimpl(wrapper=True, trylast=True)
    def pytest_runtestloop(self, session):
        with tempfile.TemporaryDirectory() as folder:
            reports, said = Path(folder, "reports"), Path(folder, "said")
            with begun([*self._command, f"--reports={reports}"], said) as process:
                result = yield
                process.wait()
            failed = session.testsfailed
            take_over(session, reports)
            chosen = session.config.option.keyword or session.config.option.markexpr
            well = {0, pytest.ExitCode.NO_TESTS_COLLECTED} if chosen else {0}
            if process.returncode not in well and session.testsfailed == failed:
                pytest.exit(f"tests/core:\n{said.read_text('utf-8')}", process.returncode)
        return result


@contextmanager
def begun(command, said):
    """Begin a process; what it says goes into a file. It does not outlive this one's interest."""
    with said.open("wb") as out, subprocess.Popen(command, stdout=out, stderr=out) as process:
        try:
            yield process
        finally:
            process.kill()


def take_over(session, reports):
    """Give on what was reported, as if the tests had been tested here."""
    hook = session.config.hook
    lines = reports.read_text("utf-8").splitlines() if reports.exists() else []
    told = [
        hook.pytest_report_from_serializable(config=session.config, data=json.loads(line))
        for line in lines
    ]
    session.testscollected += len({report.nodeid for report in told})
    for report in told:
        if isinstance(report, pytest.CollectReport):
            hook.pytest_collectreport(report=report)
        else:
            hook.pytest_runtest_logreport(report=report)
