"""Who made which steps first: what forks share is kept, and counted, once."""

from collections.abc import Iterable
from typing import Protocol


class Origin:
    """Made the steps of a run from `start` on; those before were made by the one `before`."""

    __slots__ = ("before", "start")

    def __init__(self, start: int = 0, before: "Origin | None" = None) -> None:
        self.start = start
        self.before = before

    def left_at(self, step: int) -> "Origin":
        """Return the origin of a fork that shares the steps up to one."""
        before = self
        while before.start >= step and before.before is not None:
            before = before.before
        return Origin(step, before)


class _Made(Protocol):
    """A run, as far as this is about it."""

    origin: Origin
    length: int


def distinct_steps(runs: Iterable[_Made]) -> int:
    """Count the steps that the runs keep together; those that forks share count once."""
    kept: dict[Origin, int] = {}
    for run in runs:
        origin: Origin | None = run.origin
        stop = run.length
        known = None
        while origin is not None and known is None:  # else what it came from is counted as well
            known = kept.get(origin)
            kept[origin] = max(known or 0, stop - origin.start)
            stop, origin = origin.start, origin.before
    return sum(kept.values())
