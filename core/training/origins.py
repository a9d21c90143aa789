"""Who made which steps first: what forks share is kept, and counted, once."""

from collections.abc import Iterable
from heapq import heappop, heappush
from typing import Protocol


class StepOrigin:
    """Made the steps of a run from `start` on; those before were made by the one `before`."""

    __slots__ = ("before", "start")

    def __init__(self, start: int = 0, before: "StepOrigin | None" = None) -> None:
        self.start = start
        self.before = before

    def left_at(self, step: int) -> "StepOrigin":
        """Return the origin of a fork that shares the steps up to one."""
        before = self
        while before.start >= step and before.before is not None:
            before = before.before
        return StepOrigin(step, before)


class _Made(Protocol):
    """A run, as far as this is about it."""

    origin: StepOrigin
    length: int


def distinct_steps(runs: Iterable[_Made]) -> int:
    """Count the steps that the runs keep together; those that forks share count once.

    Goes back from what was made last until all have come from one: its steps are all kept.
    """
    stops: dict[StepOrigin, int] = {}
    waiting: list[tuple[int, int, StepOrigin]] = []

    def reach(origin: StepOrigin, stop: int) -> None:
        if origin not in stops:
            heappush(waiting, (-origin.start, id(origin), origin))
        stops[origin] = max(stops.get(origin, 0), stop)

    for run in runs:
        reach(run.origin, run.length)
    count = 0
    while len(waiting) > 1:
        _, _, origin = heappop(waiting)
        count += stops[origin] - origin.start
        if origin.before is not None:
            reach(origin.before, origin.start)
    return count + sum(stops[origin] for _, _, origin in waiting)
