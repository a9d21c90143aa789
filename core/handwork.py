"""A calculation by hand, typed line by line: which line is right, and where it first went wrong."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from core.mistakes import Answer, Numbers, Verdict, judge
from core.problems import Message, Problem
from core.spelling import quantity_named

MOST_LINES = 200
"""Lines of a calculation that are read."""

_SIGNS = re.compile(r"[=≈≅≃:]+|~")


@dataclass(frozen=True)
class Line:
    """A line of a calculation, by its number from 1, judged.

    Where it cannot be judged, `problem` says why. `first` marks the first that is wrong.
    """

    number: int
    answer: Answer | None = None
    problem: Message | None = None
    first: bool = False


def judge_lines(text: str, numbers: Numbers) -> tuple[Line, ...]:
    """Judge a calculation of a step, a line a quantity: "h1 = 3" or "h1 = w1*x = 1*3 = 3".

    A line is taken by its first side and its last. It is right, or follows from the person's own
    earlier numbers, or is coarse, or wrong; see `judge`. A weight that is no longer the old one is
    taken for the new one. Blank lines, and what follows a #, say nothing.
    """
    lines: list[Line] = []
    for number, name, written in _written(text):
        try:
            answer = _answer(name, written, numbers)
        except Problem as problem:
            lines.append(Line(number, problem=problem.message))
            continue
        wrong = answer.verdict is Verdict.WRONG
        lines.append(Line(number, answer, first=wrong and not any(line.first for line in lines)))
        numbers = _with(numbers, answer)
    return tuple(lines)


def _written(text: str) -> Iterator[tuple[int, str, str]]:
    """Yield the number of each line, what stands before its first sign and after its last."""
    for number, line in enumerate(text.splitlines()[:MOST_LINES], 1):
        said = line.partition("#")[0]
        if said.strip():
            sides = _SIGNS.split(said)
            yield number, sides[0].strip(), sides[-1].strip() if len(sides) > 1 else ""


def _answer(written: str, value: str, numbers: Numbers) -> Answer:
    name = quantity_named(written)
    if name is None:
        raise Problem("handwork.unknown", text=written[:40])
    if not value:
        raise Problem("handwork.no_number", name=name)
    answer = judge(name, value, numbers)
    if name in {"w1", "w2", "w3", "w4"} and answer.verdict is Verdict.WRONG:
        return judge(f"new_{name}", value, numbers)
    return answer


def _with(numbers: Numbers, answer: Answer) -> Numbers:
    """Go on with the number that a person found."""
    own = {**numbers.own, answer.name: float(answer.typed.number)}
    right = answer.verdict in {Verdict.RIGHT, Verdict.COARSE}
    wrong = numbers.wrong - {answer.name} if right else numbers.wrong | {answer.name}
    return replace(numbers, own=own, wrong=wrong)
