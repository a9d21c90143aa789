"""What every plot needs, brought in after the first picture, in pieces: keys are answered between.

pyqtgraph asks for every name of Qt's modules, and the bindings make each when it is first asked
for. That takes longer than all else that is imported, and is done before.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module

from PySide6 import QtCore, QtGui, QtWidgets

_PIECES = ("numpy", "pyqtgraph")


def arriving() -> Iterator[None]:
    """Bring it in; yields after each piece."""
    for module in (QtCore, QtGui, QtWidgets):
        with nothing_collected():
            for name in dir(module):
                getattr(module, name)
        yield
    for name in _PIECES:
        with nothing_collected():
            import_module(name)
        yield


@contextmanager
def nothing_collected() -> Iterator[None]:
    """Stop the garbage collector while libraries are imported: it would find nothing in them."""
    collected = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collected:
            gc.enable()
