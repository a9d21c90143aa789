"""Try changes that each break one meaning: python3 -m tests.mutants [names or rooms] [--jobs N].

A mutant is seen if one of its tests fails, in a copy of the program. Exit 1 if one survives that
is not said to be harmless, or is no longer found in the code.
"""

import argparse
import os
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue

from tests.mutants.lists import MUTANTS
from tests.mutants.mutant import Mutant
from tests.mutants.running import Copy, Outcome

ROOT = Path(__file__).resolve().parent.parent.parent


def main() -> int:
    """Try the mutants asked for and print what came of them."""
    parser = argparse.ArgumentParser(prog="python3 -m tests.mutants", description=__doc__)
    parser.add_argument("which", nargs="*", help="names, or rooms as gui/plots (all)")
    parser.add_argument("--jobs", type=int, default=max((os.cpu_count() or 2) - 1, 1))
    parser.add_argument("--list", action="store_true", help="name them and what they break")
    options = parser.parse_args()
    chosen = [each for each in MUTANTS if _is_asked(each, options.which)]
    if not chosen:
        parser.error(f"there is no mutant {' '.join(options.which)}: --list names them")
    if options.list:
        for each in chosen:
            print(f"{each.file:40} {each.name:32} {each.breaks}")
        return 0
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        return _try(chosen, Path(folder), max(options.jobs, 1))


def _is_asked(mutant: Mutant, which: list[str]) -> bool:
    return not which or any(
        mutant.name == each or f"{mutant.file}/".startswith(f"{each.rstrip('/')}/")
        for each in which
    )


def _try(chosen: list[Mutant], folder: Path, jobs: int) -> int:
    copies: SimpleQueue[Copy] = SimpleQueue()
    for number in range(min(jobs, len(chosen))):
        copies.put(Copy(ROOT, folder / str(number)))

    def tried(mutant: Mutant) -> Outcome:
        copy = copies.get()
        try:
            return copy.tried(mutant)
        finally:
            copies.put(copy)

    copy = copies.get()
    failing = copy.failing(sorted({test for each in chosen for test in each.seen_by}))
    copies.put(copy)
    if failing:
        print(f"Without any change, {failing} fails: mend that first.", file=sys.stderr)
        return 2
    came: Counter[str] = Counter()
    left = 0
    with ThreadPoolExecutor(jobs) as pool:
        for outcome in pool.map(tried, chosen):
            came[outcome.came] += 1
            left += not outcome.good
            name, seconds = outcome.mutant.name, f"{outcome.seconds:.0f} s"
            print(f"{outcome.came:9} {name:32} {seconds:>6}  {outcome.by}", flush=True)
            if not outcome.good:
                print(f"{'':9} {outcome.mutant.at}: {outcome.mutant.breaks}", flush=True)
    print("  ".join(f"{count} {what}" for what, count in came.most_common()))
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
