"""A plugin of pytest for the core: nothing of Qt can be imported."""

import sys

import pytest

QT = ("PySide6", "shiboken6", "pyqtgraph")


class Blocker:
    """Answers first when a module is looked for."""

    @staticmethod
    def find_spec(name, _path=None, _target=None):
        if name.partition(".")[0] in QT:
            raise ImportError(f"{name} is blocked: core knows no screen")


def pytest_addoption(parser):
    for name in ("qt_api", "qt_log_level_fail", "qt_log_ignore"):
        parser.addini(name, "known to pytest-qt, which is not here")


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests():
    assert not set(QT) & set(sys.modules)
    sys.meta_path.insert(0, Blocker)
