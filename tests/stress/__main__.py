"""Feed mutated input by the thousand: python3 -m tests.stress sessions|presets|csv|paste --count N.

Exit 1 if anything but a `Problem` comes of it, or a case takes too long or too much memory.
`kill` is another kind: a process that saves again and again is killed so many times; exit 1 if the
file is not whole afterwards. So is `robot`: random mouse and keys in a window of its own, on the
display there is or else off screen; exit 1 if it crashes or raises anything.
"""

import argparse
import signal
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.stress.cases import READERS, case_bytes, feed
from tests.stress.kill import MOST_KILLS, kill_often

MOST_SECONDS = 20
MOST_MEMORY = 2 * 2**30
MOST_SHOWN = 5


class TooLong(BaseException):
    """A case that does not end; no `Exception`, so that nothing takes it for its own."""


def main() -> int:
    """Run the cases asked for and print what came of them."""
    parser = argparse.ArgumentParser(prog="python3 -m tests.stress", description=__doc__)
    parser.add_argument("kind", choices=(*READERS, "kill", "robot"))
    parser.add_argument("--count", type=int, help="cases (10000), kills (200), acts (5000)")
    parser.add_argument("--first", type=int, default=0, help="the first case (0)")
    parser.add_argument("--seed", type=int, default=1, help="another seed, other cases (1)")
    options = parser.parse_args()
    if options.kind == "kill":
        return 1 if kill_often(options.count or MOST_KILLS, options.seed) else 0
    if options.kind == "robot":
        from tests.stress.robot import MOST_ACTS, let_walk  # the others need no Qt

        return let_walk(options.count or MOST_ACTS, options.seed)
    options.count = options.count or 10_000
    _bound_memory()
    keys: Counter[str] = Counter()
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        for case in range(options.first, options.first + options.count):
            data = case_bytes(options.kind, case, options.seed)
            try:
                with _bounded_time():
                    keys[feed(options.kind, data, Path(folder)) or "read"] += 1
            except (Exception, TooLong):
                failures += 1
                if failures <= MOST_SHOWN:
                    print(f"case {case} (--seed {options.seed}): {data[:300]!r}", file=sys.stderr)
                    traceback.print_exc()
    for key, count in keys.most_common():
        print(f"{count:>8}  {key}")
    print(f"{options.count:>8}  {options.kind}, of which {failures} failed")
    return 1 if failures else 0


def _bound_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    most = MOST_MEMORY if hard == resource.RLIM_INFINITY else min(MOST_MEMORY, hard)
    resource.setrlimit(resource.RLIMIT_AS, (most, hard))


@contextmanager
def _bounded_time() -> Iterator[None]:
    if not hasattr(signal, "setitimer"):
        yield
        return

    def stop(*_: object) -> None:
        raise TooLong

    signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, MOST_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


if __name__ == "__main__":
    sys.exit(main())
