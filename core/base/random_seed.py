"""Seeds: what chance starts from."""

from core.base.problems import Problem

MOST_SEED = 2**63


def check_seed(seed: int) -> None:
    """Raise `Problem` (seed.outside) unless the seed is from 0 to MOST_SEED.

    A negative one would be no other: `random.Random` takes its size.
    """
    if not 0 <= seed <= MOST_SEED:
        raise Problem("seed.outside", value=seed, most=MOST_SEED)
