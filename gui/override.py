"""`override` for Python 3.11, whose `typing` has none yet; the type checker sees the real one."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method):
        """Mark a method that replaces one of its base class."""
        return method


__all__ = ["override"]
