"""Which steps the plots show: the whole run, its last ones, or a stretch that is held still."""

from core.base.frozen import Frozen
from core.base.problems import Problem

LEAST_SHOWN = 25
"""Steps that the axis has room for, however short the run."""

LEAST_SPAN = 4
MOST_SPAN = 10**9
USUAL_SPAN = 100


class Span(Frozen):
    """Steps to show: `length` of them from `start`; without a start the last ones; else all.

    Raises `Problem` (span.length, span.start) for what is invalid.
    """

    length: int | None = None
    start: int | None = None

    def __post_init__(self) -> None:
        if self.length is None:
            if self.start is not None:
                raise Problem("span.start", start=self.start)
        elif not LEAST_SPAN <= self.length <= MOST_SPAN:
            raise Problem("span.length", length=self.length, least=LEAST_SPAN, most=MOST_SPAN)
        elif self.start is not None and not 0 <= self.start <= MOST_SPAN:
            raise Problem("span.start", start=self.start)

    @property
    def follows(self) -> bool:
        """Whether it shows the last steps, however many there come to be."""
        return self.length is not None and self.start is None

    def within(self, length: int, extent: int) -> tuple[int, int]:
        """Return the first and last step shown of a run so long, all runs together reaching so far.

        The last may lie beyond the run.
        """
        if self.length is None:
            return 0, extent
        if self.start is None:
            last = max(length, self.length)
            return last - self.length, last
        return self.start, self.start + self.length


def zoomed(span: Span, factor: float, about: float, length: int, extent: int) -> Span:
    """Return a span `factor` times as long in which the step `about` keeps its place.

    One that follows the end goes on following it; one that would be all is all.
    """
    first, last = span.within(length, extent)
    size = max(round((last - first) * factor), LEAST_SPAN)
    if size >= extent:
        return Span()
    if span.follows:
        return Span(size)
    start = round(about - (about - first) * size / (last - first))
    return Span(size, min(max(start, 0), extent - size))


def toggled_follow(span: Span, length: int, extent: int) -> Span:
    """Follow the end where it did not, and hold still where it did."""
    if span.follows:
        first, last = span.within(length, extent)
        return Span(last - first, first)
    return Span(span.length or USUAL_SPAN)
