"""Marks what implements a method of a protocol or a class above: the docstring is there."""

from typing import TYPE_CHECKING, TypeVar

__all__ = ["override"]

T = TypeVar("T")

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method: T) -> T:
        """Stand in for `typing.override` of Python 3.12."""
        return method
