"""A plugin of pytest for the core: nothing of Qt can be imported, and reports go to a file."""

import json
import sys
from pathlib import Path

import pytest

QT = ("PySide6", "shiboken6", "pyqtgraph")


class Blocker:
    """Answers first when a module is looked for."""

    @staticmethod
    def find_spec(name, _path=None, _target=None):
        if name.partition(".")[0] in QT:
            raise ImportError(f"{name} is blocked: core knows no screen")


def pytest_addoption(parser):
    parser.addoption("--reports", help="where each report is written, as a line of JSON")
    for name in ("qt_api", "qt_log_level_fail", "qt_log_ignore"):
        parser.addini(name, "known to pytest-qt, which is not here")


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests():
    assert not set(QT) & set(sys.modules)
    sys.meta_path.insert(0, Blocker)


def pytest_configure(config):
    path = config.getoption("reports")
    if path is not None and not hasattr(config, "workerinput"):
        config.pluginmanager.register(Reports(config, path))


class Reports:
    """Writes what became of each test."""

    def __init__(self, config, path):
        self._config, self._path = config, path

    def pytest_runtest_logreport(self, report):
        data = self._config.hook.pytest_report_to_serializable(config=self._config, report=report)
        data.pop("node", None)
        with Path(self._path).open("a", encoding="utf-8") as file:
            file.write(json.dumps(data, default=str) + "\n")

    def pytest_collectreport(self, report):
        if report.failed:
            self.pytest_runtest_logreport(report)
