"""Marks what overrides a method of Qt's, so that whatever it raises is reported.

Before Python 3.12 the bindings crash on an exception that C code has raised, as by int("x"), if
it leaves an overridden method as it is; one that was caught and raised again is whole.
"""

import sys
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, ParamSpec, TypeVar

__all__ = ["override"]

P = ParamSpec("P")
T = TypeVar("T")

if TYPE_CHECKING or sys.version_info >= (3, 12):
    from typing_extensions import override
else:

    def override(method: Callable[P, T]) -> Callable[P, T]:
        """Stand in for `typing_extensions.override`."""

        @wraps(method)
        def caught(*args: P.args, **kwargs: P.kwargs) -> T:
            try:
                return method(*args, **kwargs)
            except BaseException:
                raise

        return caught
