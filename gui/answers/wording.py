"""What is said of answers: how they stand, and which mistake would give them."""

from collections.abc import Sequence

from core.answers.calculation import CheckedLine
from core.answers.mistakes import JudgedAnswer, Verdict
from core.answers.variants import LAST, Kind, Mistake
from core.base.number_format import format_number
from gui.answers.texts import ANSWERS, MISTAKES
from gui.words.wording import quantity, word

_MOST_NAMED = 3
_ALL_DIGITS = 17


def describe_line(line: CheckedLine) -> str:
    """Say how an equation stands; of the first wrong one, that it goes wrong there.

    It is named where its line has others, or where it is read as another than its name says first.
    """
    if line.problem:
        return word(line.problem)
    assert line.answer is not None
    says = describe_answer(line.answer)
    if line.first:
        says = ANSWERS["first"].format(rest=says.removeprefix(ANSWERS["mistake"][0]).strip())
    name = line.answer.name
    if line.alone and line.as_named:
        return says
    return ANSWERS["named"].format(name=quantity(name), says=says)


def describe_lines(lines: Sequence[CheckedLine]) -> str:
    """Say how the equations stand that are in one line."""
    return "  ".join(map(describe_line, lines))


def describe_answer(answer: JudgedAnswer) -> str:
    """Say how an answer stands, and what went wrong with it."""
    says = _verdict(answer)
    if answer.typed.regrouped:
        number = format_number(float(answer.typed.number), _ALL_DIGITS)
        return ANSWERS["read_as"].format(says=says, number=_short(number))
    return says


def describe_mistake(mistake: Mistake) -> str:
    """Say what went wrong, in the middle of a sentence."""
    put = mistake.put or ""
    if mistake.kind is Kind.POWER_OF_TEN:
        count = abs(int(put))
        places = ANSWERS["place" if count == 1 else "places"]
        return MISTAKES[mistake.kind].format(count=count, places=places)
    if mistake.kind is not Kind.OTHER_RULE:
        put = _named(put.removeprefix(LAST))
    return MISTAKES[mistake.kind].format(name=_named(mistake.name), put=put)


def _verdict(answer: JudgedAnswer) -> str:
    if answer.verdict is Verdict.COARSE and answer.mistakes:
        unseen = any(mistake.kind is Kind.NOT_UPDATED for mistake in answer.mistakes)
        return ANSWERS["unseen" if unseen else "untold"]
    if answer.verdict is not Verdict.WRONG or not answer.mistakes:
        return ANSWERS[answer.verdict]
    named = list(dict.fromkeys(map(describe_mistake, answer.mistakes)))[:_MOST_NAMED]
    what = ANSWERS["or"].join(named)
    if not answer.sure:
        return ANSWERS["perhaps"].format(what=what)
    if len(named) > 1:
        return ANSWERS["several"].format(what=what)
    return ANSWERS["mistake"].format(what=what[0].upper() + what[1:])


def _named(name: str) -> str:
    """Name a quantity; the stale input by its value."""
    return quantity(name) if name else ""


def _short(number: str) -> str:
    """Leave out the zeros at the end of a decimal fraction."""
    return number.rstrip("0").rstrip(".") if "." in number and "×" not in number else number
