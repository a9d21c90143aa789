"""A calculation by hand, typed line by line: which line is right, and where it first went wrong."""

import re
from collections.abc import Iterator
from functools import partial
from itertools import zip_longest

from core.answers.entered_number import EnteredNumber, readings
from core.answers.mistakes import JudgedAnswer, Numbers, Verdict, judge
from core.answers.symbol_parser import quantities_named
from core.base.frozen import Frozen, replace
from core.base.problems import Message, Problem
from core.network.graph import Graph

MOST_LINES = 200
"""Lines of a calculation that are read."""

MOST_LETTERS = 400
"""Letters of a line that are read."""

_SIGNS = re.compile(r"\\(?:approx|thickapprox|simeq|cong|gets)(?![a-z])|<-|←|:?[=≈≅≃:]+|~")
_ARROWS = re.compile(
    r"=>|-+>|[⇒⟹→⟶↦]|\\(?:to|rightarrow|longrightarrow|Rightarrow|implies)(?![a-zA-Z])"
)
_ALIGNED = re.compile(r"&\s*(?=[=≈≅≃]|\\approx)")
_WORDS = "and|then|so|or|with|und|dann|also|oder|mit|sowie|y|luego|et|puis|ou|donc|avec"
_PARTED = re.compile(rf"[;|\t]|\\\\|\\q?quad(?![a-z])|\\text\{{\s*(?:{_WORDS})\s*\}}")
_BETWEEN = re.compile(r"[,&\s./+∧–—-]")
_JOINING = re.compile(rf"(?:[,.&\s∧–—]|\b(?:{_WORDS})$|\$+$|\\[,;: ]$)+$", re.IGNORECASE)
_BEGINNING = re.compile(rf"^\s*(?:{_WORDS})\s+(?=\S)", re.IGNORECASE)
_NUMBERED = re.compile(r"^\s*(?:(?:\d{1,2}|[a-z])[.)]|[-–*•·])\s+")
_OF_TEX = re.compile(r"\\(?:begin|end)\{\w+\*?\}|\\[()\[\],;:!]|(?<!\\)\$")


class CheckedLine(Frozen):
    """An equation of a calculation, judged, by the number of its line, from 1.

    `written` is the name that was typed. Where it cannot be judged, `problem` says why. `first`
    marks the first that is wrong; `alone` says that nothing else stands in its line, and `as_named`
    that the answer is for what its name means most often.
    """

    number: int
    answer: JudgedAnswer | None = None
    problem: Message | None = None
    first: bool = False
    written: str = ""
    alone: bool = True
    as_named: bool = True


class _Equation(Frozen):
    """A name, and the number that stands after its last sign; "" for none."""

    name: str
    value: str


def judge_lines(text: str, numbers: Numbers) -> tuple[CheckedLine, ...]:
    """Judge a calculation of a step: "h1 = 3", "h1 = w1*x = 1*3", "h1 = 3, h2 = 6".

    An equation is taken by its first side and its last. It is right, or follows from the person's
    own earlier numbers, or is coarse, or wrong; see `judge`. A line that begins with "=" goes on
    with the one before. Blank lines, and what follows a #, say nothing.
    """
    lines: list[CheckedLine] = []
    for number, line in enumerate(text.splitlines()[:MOST_LINES], 1):
        said = _OF_TEX.sub(" ", _NUMBERED.sub("", line.partition("#")[0][:MOST_LETTERS]))
        if not said.strip():
            continue
        if lines and _SIGNS.match(said.strip()):  # it goes on with what was written last
            said = f"{lines[-1].written} {said}"
            if lines[-1].problem:
                lines.pop()
        found, numbers = _judged(number, tuple(_equations(said, numbers)), numbers)
        for each in found:
            wrong = each.answer is not None and each.answer.verdict is Verdict.WRONG
            first = wrong and not any(line.first for line in lines)
            lines.append(replace(each, first=first, alone=len(found) == 1))
    return tuple(lines)


def _judged(
    number: int, equations: tuple[_Equation, ...], numbers: Numbers
) -> tuple[list[CheckedLine], Numbers]:
    lines = []
    for name, value in ((each.name, each.value) for each in equations):
        try:
            usual, answer = _answer(name, value, numbers)
        except Problem as problem:
            lines.append(CheckedLine(number, problem=problem.message, written=name))
            continue
        lines.append(CheckedLine(number, answer, written=name, as_named=answer.name == usual))
        numbers = _with(numbers, answer)
    return lines, numbers


def _equations(said: str, numbers: Numbers) -> Iterator[_Equation]:
    """Yield the equations of a line, each from its name to its last side."""
    network = numbers.moment.network
    plain = _ARROWS.sub(partial(_meant, network), _ALIGNED.sub("", said))
    for part in (part for part in _PARTED.split(plain) if part.strip(" .,&")):
        name, *sides = _SIGNS.split(part)
        value = ""
        for side, following in zip_longest(sides, sides[1:]):
            value = side
            if following is not None and (parted := _parted(side, following, numbers)):
                yield _Equation(_name_in(network, name), parted[0])
                name = parted[1]
        yield _Equation(_name_in(network, name), _JOINING.sub("", value).strip())


def _meant(network: Graph, arrow: re.Match[str]) -> str:
    """Read an arrow: before another equation as an end, else as a sign of equality."""
    name, *sides = _SIGNS.split(arrow.string[arrow.end() :], maxsplit=1)
    return ";" if sides and quantities_named(network, _name_in(network, name)) else "="


def _name_in(network: Graph, text: str) -> str:
    """Return a name without the word that joins it to what stands before."""
    name = text.strip()
    rest = _BEGINNING.sub("", name)
    is_named = partial(quantities_named, network)
    return rest if is_named(rest) and not is_named(name) else name


def _parted(side: str, following: str, numbers: Numbers) -> tuple[str, str] | None:
    """Divide a side into a number and the name that begins the next equation, if it has them."""
    for place in _BETWEEN.finditer(side):
        value, name = side[: place.start()], side[place.end() :].strip()
        if not (named := quantities_named(numbers.moment.network, name)):
            continue
        joined = _JOINING.sub("", value).strip()
        if joined == value.strip() and place[0] not in ",&":  # nothing tells it from a working
            factor, result = _calculated(joined), _begun(following, numbers)
            if factor is None or not _is_apart(place[0], factor, named, result, numbers):
                continue
        return joined, name
    return None


def _is_apart(
    sign: str,
    factor: EnteredNumber,
    named: tuple[str, ...],
    result: EnteredNumber | None,
    numbers: Numbers,
) -> bool:
    """Say whether a number and a name are two equations', not a working with that result."""
    if sign.isspace() or sign == ".":  # a product, perhaps
        return not (result and result.rounds(float(factor.number) * numbers(named[0])))
    return result is not None and any(result.rounds(numbers(name)) for name in named)


def _begun(side: str, numbers: Numbers) -> EnteredNumber | None:
    """Return the number that a side is, or begins with before the name of another equation."""
    is_named = partial(quantities_named, numbers.moment.network)
    ends = (place.start() for place in _BETWEEN.finditer(side))
    found = (_calculated(side[:end]) for end in ends if is_named(side[end + 1 :].strip()))
    return _calculated(side) or next(found, None)


def _calculated(text: str) -> EnteredNumber | None:
    try:
        return readings(_JOINING.sub("", text).strip())[0]
    except Problem:
        return None


def _answer(written: str, value: str, numbers: Numbers) -> tuple[str, JudgedAnswer]:
    """Judge a number for what its name may mean: for the first it is right for, or the last.

    Returns what the name means most often, too.

    But a target or a loss that is wrong is taken for what it is called more often.
    """
    names = quantities_named(numbers.moment.network, written)
    if not names:
        raise Problem("handwork.unknown", text=(written or f"= {value}")[:40])
    if not value:
        raise Problem("handwork.no_number", name=names[0])
    answers = [judge(name, value, numbers) for name in names]
    right = (answer for answer in answers if answer.verdict is not Verdict.WRONG)
    wrong = answers[0] if names[0] in {"loss", "after_loss"} else answers[-1]
    return names[0], next(right, wrong)


def _with(numbers: Numbers, answer: JudgedAnswer) -> Numbers:
    """Go on with the number that a person found."""
    own = {**numbers.own, answer.name: float(answer.typed.number)}
    right = answer.verdict in {Verdict.RIGHT, Verdict.COARSE}
    wrong = numbers.wrong - {answer.name} if right else numbers.wrong | {answer.name}
    return replace(numbers, own=own, wrong=wrong)
