"""Training before a command asks for it, so that a clock can go on with it."""

from collections.abc import Generator

from core.training.run import BLOCK, Run

_PIECE = 2 * BLOCK


def train_ahead(run: Run, steps: int) -> Generator[float, None, None]:
    """Do as `Run.train`, in pieces; all steps come to the run at the end, none before.

    Yields how much is done, 0 to 1.
    """
    ahead = run.fork(run.length, run.settings_at(run.length))
    wanted, done = run.length + steps, 0.0
    while ahead.length < wanted and ahead.overflow is None:
        room = _PIECE - ahead.length % BLOCK  # whole blocks are the quickest
        piece = min(room, wanted - ahead.length)
        for _ in run.experiment.looked_at(ahead.length, piece + 1):  # and the one that is shown
            yield done
        ahead.train(piece)
        done = 1 - (wanted - ahead.length) / steps
        yield done
    if run.length <= ahead.length:
        run.follow(ahead)
