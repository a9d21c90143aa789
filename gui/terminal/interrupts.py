"""The signals that ask a process to end, and what becomes of them in a command."""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

ENDING = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)
"""Ctrl+C, the system at its end, a terminal that is closed."""


class Interrupted(KeyboardInterrupt):
    """A signal that asks a process to end came."""

    def __init__(self, number: int = signal.SIGINT) -> None:
        super().__init__()
        self.number = number


@contextmanager
def heard(handler: Callable[[int, FrameType | None], object]) -> Iterator[None]:
    """Have these signals handled so; one that is ignored, as by nohup, goes on being ignored."""
    if threading.current_thread() is not threading.main_thread():  # none other may ask for them
        yield
        return
    before = {number: signal.getsignal(number) for number in ENDING}
    for number, handled in before.items():
        if handled is not signal.SIG_IGN:
            signal.signal(number, handler)
    try:
        yield
    finally:
        for number, handled in before.items():
            signal.signal(number, handled)


def give_up(number: int, _frame: FrameType | None) -> None:
    """Raise `Interrupted`, so that what is under way clears up after itself."""
    raise Interrupted(number)
