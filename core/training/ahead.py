"""Training before a command asks for it, so that a clock can go on with it."""

from collections.abc import Generator

from core.training.run import BLOCK, Run

_PIECE = 2 * BLOCK


def train_ahead(run: Run, steps: int) -> Generator[float, None, None]:
    """Do as `Run.train`, in pieces; all steps come to the run at the end, none before.

    Yields how much is done, 0 to 1.
    """
    ahead = run.fork(run.length, run.settings_at(run.length))
    wanted = run.length + steps
    while ahead.length < wanted and ahead.overflow is None:
        room = _PIECE - ahead.length % BLOCK  # whole blocks are the quickest
        ahead.train(min(room, wanted - ahead.length))
        yield 1 - (wanted - ahead.length) / steps
    if run.length <= ahead.length:
        run.follow(ahead)
