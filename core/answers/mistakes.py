"""Judges a number that a person typed for a quantity, and names the mistake that would give it."""

import math
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from core.answers.entered_number import EnteredNumber, readings
from core.answers.error_bounds import weigh
from core.answers.variants import (
    LAST,
    LAST_RESORT,
    MINUS_ONE,
    Kind,
    Mistake,
    formulas_of,
    variants_of,
)
from core.base.frozen import Frozen, field, replace
from core.base.problems import Problem
from core.formulas.trees import Expression
from core.network.compiled import compute_step
from core.network.plan import plan
from core.network.quantities import CHANGE, ETA, STALE
from core.network.rules import STALE_INPUT, Rule
from core.step.moment import Moment
from core.step.phases import Phase
from core.training.run import Run

ENOUGH_DIGITS = 3
"""Significant digits from which on an answer is not coarse, nor a mistake a guess."""

_CONSTANTS = {STALE: STALE_INPUT, MINUS_ONE: -1.0}
_KEPT_BY_MOST = 4
"""Significant digits to which numbers are taken as rounded on the way to a mistake."""

_FAR = 0.02  # of a number: who rounds away more has rounded too early
_SAME = 1e-9  # of a number: mistakes that differ by less cannot be told apart
_PLACES = (*range(-9, 0), *range(1, 10))


class Verdict(StrEnum):
    """How an answer stands; it follows where it is right but for numbers that went before."""

    RIGHT = "right"
    FOLLOWS = "follows"
    COARSE = "coarse"
    WRONG = "wrong"


class JudgedAnswer(Frozen):
    """What was typed for a quantity, judged.

    `typed` is how the text was read, `right` the number looked for. `mistakes` are those that give
    what was typed, the likeliest first, and `sure` says whether its digits are enough to say so; of
    an answer that is coarse, those that its digits do not tell from the right one.
    """

    name: str
    typed: EnteredNumber
    right: float
    verdict: Verdict
    mistakes: tuple[Mistake, ...] = ()
    sure: bool = True


class Numbers(Frozen):
    """The numbers that a quantity is worked out from.

    `last` is the step before, if there is one. `own` are numbers that a person found, which stand
    for those of the moment; `wrong` says which of them are not right.
    """

    moment: Moment
    last: Moment | None = None
    own: Mapping[str, float] = field(default_factory=dict)
    wrong: frozenset[str] = frozenset()

    @classmethod
    def at(cls, run: Run, step: int) -> "Numbers":
        """Take those of a step of a run, whole."""
        last = run.at(step - 1, Phase.AFTER) if step else None
        return cls(run.at(step, Phase.AFTER), last)

    def __call__(self, name: str) -> float:
        """Return a number by name; not a number where there is none."""
        if name in self.own:
            return self.own[name]
        if name == ETA:
            return self.moment.lr
        if name in _CONSTANTS:
            return _CONSTANTS[name]
        if name.startswith(CHANGE):
            return -self.moment.lr * self.moment.number(f"dL_d{name.removeprefix(CHANGE)}")
        if not name.startswith(LAST):
            return self.moment.number(name)
        return Numbers(self.last)(name.removeprefix(LAST)) if self.last else math.nan

    def work_out(self, expression: Expression, digits: int) -> "Found":
        """Calculate an expression, and how far rounding its numbers to `digits` digits moves it."""
        used = set()

        def look_up(name: str) -> tuple[float, float]:
            used.add(name)
            value = self(name)
            given = name in self.own or name == ETA or name in _CONSTANTS
            return value, 0.0 if given else _off(value, digits)

        value, radius = weigh(expression, look_up, whole=frozenset(self.own))
        return Found(value, radius, frozenset(used))


class Found(NamedTuple):
    """A number that was worked out, how far rounding may have moved it, and what it was made of."""

    value: float
    radius: float
    used: frozenset[str]


def judge(name: str, text: str, numbers: Numbers) -> JudgedAnswer:
    """Judge what was typed for a quantity of the moment ("h1", "dL_dw1", "new_w3", "eta"...).

    It is right when the number rounds to what was typed: only the digits that are there count. That
    comes before any mistake, and so does what follows from a person's own numbers.
    Raises `Problem`: number.* for what is no number, answer.overflow where there is no right one.
    """
    right = replace(numbers, own={})(name)
    if not math.isfinite(right):
        raise Problem("answer.overflow", name=name)
    others = {key: value for key, value in numbers.own.items() if key != name}
    numbers = replace(numbers, own=others)
    answers = [
        _judged(JudgedAnswer(name, typed, right, Verdict.WRONG), numbers)
        for typed in readings(text)
    ]
    return min(answers, key=_standing)


def _standing(answer: JudgedAnswer) -> tuple[int, bool]:
    return list(Verdict).index(answer.verdict), not answer.mistakes


def _judged(answer: JudgedAnswer, numbers: Numbers) -> JudgedAnswer:
    typed, right = answer.typed, answer.right
    if typed.rounds(right):
        return _rightly(answer, numbers)
    if verdict := _following(answer, numbers):
        return replace(answer, verdict=verdict)
    if mistakes := _alike(_distinguishing(_exactly(answer, numbers)), numbers):
        sure = typed.digits >= ENOUGH_DIGITS or any(
            typed.is_exactly(value) for _, value, _ in _candidates(answer.name, numbers)
        )
        return replace(answer, mistakes=mistakes, sure=sure)
    if _coarsely(answer, radius := _radius(answer.name, numbers)):
        return replace(answer, verdict=Verdict.COARSE)
    if typed.within(right, radius):
        return replace(answer, mistakes=(Mistake(Kind.ROUNDED_AWAY, answer.name),), sure=False)
    return replace(answer, mistakes=_nearly(answer, numbers), sure=False)


def _rightly(answer: JudgedAnswer, numbers: Numbers) -> JudgedAnswer:
    """Judge what rounds from the right number: whether its digits say enough."""
    typed, right = answer.typed, answer.right
    variants = variants_of(numbers.moment.plan, answer.name)
    updated = any(mistake.kind is Kind.NOT_UPDATED for mistake, _, _ in variants)
    if typed.is_exactly(right) or (typed.digits >= ENOUGH_DIGITS and not updated):
        return replace(answer, verdict=Verdict.RIGHT)
    alike = tuple(
        mistake
        for mistake, value, _ in _candidates(answer.name, numbers)
        if typed.rounds(value) and not _same(value, right)
    )
    enough = typed.digits >= ENOUGH_DIGITS and not any(m.kind is Kind.NOT_UPDATED for m in alike)
    if enough:
        return replace(answer, verdict=Verdict.RIGHT)
    return replace(answer, verdict=Verdict.COARSE, mistakes=alike)


def _following(answer: JudgedAnswer, numbers: Numbers) -> Verdict | None:
    """Say whether an answer comes from a person's own numbers: from wrong or from rounded ones."""
    verdict = None
    for formula in formulas_of(numbers.moment.plan, answer.name) if numbers.own else ():
        value, radius, used = numbers.work_out(formula, _KEPT_BY_MOST)
        if used & numbers.own.keys() and answer.typed.within(value, min(radius, _FAR * abs(value))):
            if used & numbers.wrong:
                return Verdict.FOLLOWS
            verdict = Verdict.COARSE
    return verdict


def _exactly(answer: JudgedAnswer, numbers: Numbers) -> Iterator[Mistake]:
    """Yield the mistakes whose number rounds to what was typed."""
    for mistake, value, _ in _candidates(answer.name, numbers):
        if answer.typed.rounds(value):
            yield mistake
    for places in _PLACES:
        if answer.typed.digits > 1 and answer.typed.shifted(-places).rounds(answer.right):
            yield Mistake(Kind.POWER_OF_TEN, answer.name, str(places))


def _coarsely(answer: JudgedAnswer, radius: float) -> bool:
    """Say whether it is right but for rounding: on the way, of whole digits, or by cutting off."""
    typed, right = answer.typed, answer.right
    last = float(typed.half_unit) if typed.digits >= ENOUGH_DIGITS else 0.0
    if typed.within(right, min(radius, _FAR * abs(right)) + last):
        return True
    tens = EnteredNumber(typed.number.normalize())
    return tens.digits > 1 and tens.rounds(right)


def _nearly(answer: JudgedAnswer, numbers: Numbers) -> tuple[Mistake, ...]:
    """Return the mistakes that come nearest, where rounding on the way may be the difference."""
    near = [
        (answer.typed.distance(value), mistake, value)
        for mistake, value, radius in _candidates(answer.name, numbers)
        if answer.typed.within(value, min(radius, _FAR * abs(value)))
    ]
    if not near:
        return ()
    nearest = min(near, key=lambda found: found[0])[2]
    return _alike(
        _distinguishing(mistake for _, mistake, value in near if _same(value, nearest)), numbers
    )


def _distinguishing(mistakes: Iterable[Mistake]) -> tuple[Mistake, ...]:
    """Return each mistake once; one that says less only where there is no other."""
    found = tuple(dict.fromkeys(mistakes))
    return tuple(m for m in found if m.kind not in LAST_RESORT) or found[:1]


def _alike(mistakes: tuple[Mistake, ...], numbers: Numbers) -> tuple[Mistake, ...]:
    """Add what is as likely: another given number of the same value, put in as well."""
    found: dict[Mistake, None] = {}
    given = ("x", "y", *numbers.moment.network.parameters)
    for mistake in mistakes:
        found[mistake] = None
        if mistake.kind is Kind.PUT_FOR and mistake.put in given:
            for other in given:
                if other != mistake.name and _same(numbers(other), numbers(mistake.put)):
                    found[replace(mistake, put=other)] = None
    return tuple(found)


_Candidate = tuple[Mistake, float, float]
"""A mistake, the number it gives, and how far rounding on the way may move that."""


def _candidates(name: str, numbers: Numbers) -> tuple[_Candidate, ...]:
    """List the common mistakes with their numbers, those made with a person's own ones too."""
    common = _common(name, numbers.moment, numbers.last)
    return (*common, *_varied(name, numbers)) if numbers.own else common


@lru_cache(maxsize=512)
def _common(name: str, moment: Moment, last: Moment | None) -> tuple[_Candidate, ...]:
    """List the common mistakes with the moment's own numbers, the likeliest first."""
    found = [*_varied(name, Numbers(moment, last)), *_by_other_rules(name, moment)]
    kinds = list(Kind)
    return tuple(sorted(found, key=lambda each: kinds.index(each[0].kind)))


def _varied(name: str, numbers: Numbers) -> Iterator[_Candidate]:
    for mistake, formula, times in variants_of(numbers.moment.plan, name):
        value, radius, _ = numbers.work_out(formula, _KEPT_BY_MOST)
        yield mistake, times * value, radius


def _by_other_rules(name: str, moment: Moment) -> Iterator[_Candidate]:
    """Yield what the other rules would give."""
    for rule in Rule:
        if rule is not moment.rule and moment.has(name):
            x, y = moment.numbers["x"], moment.numbers["y"]
            step = compute_step(plan(moment.network, rule), moment.old_weights, x, y, moment.lr)
            value = replace(moment, rule=rule, numbers=step).number(name)
            yield Mistake(Kind.OTHER_RULE, name, rule), value, 0.0


def _radius(name: str, numbers: Numbers) -> float:
    """Return how far rounding the numbers that a right answer is made of may move it."""
    plain = replace(numbers, own={})
    formulas = formulas_of(numbers.moment.plan, name)
    return plain.work_out(formulas[-1], ENOUGH_DIGITS).radius if formulas else 0.0


@lru_cache(maxsize=4096)
def _off(value: float, digits: int) -> float:
    """Return how far rounding a number to `digits` digits moves it."""
    return abs(float(f"{value:.{digits - 1}e}") - value) if math.isfinite(value) else math.inf


def _same(one: float, other: float) -> bool:
    return one == other or abs(one - other) <= _SAME * abs(other)
