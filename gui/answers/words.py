"""The words about answers and mistakes, and of the dialog that checks a person’s work."""

from collections.abc import Sequence

from core.answers.calculation import CheckedLine
from core.answers.mistakes import JudgedAnswer, Verdict
from core.answers.variants import LAST, Kind, Mistake
from core.base.number_format import format_number
from gui.i18n.language import translated
from gui.words.wording import quantity, word

MISTAKES = {
    Kind.NEW_FOR_OLD: "you used {put}, where the old one belongs",
    Kind.OLD_FOR_NEW: "you used the old {put}, where this rule has updated it already",
    Kind.STALE_INPUT: "you multiplied by 99, as the notebook does, where x belongs",
    Kind.TRUE_INPUT: "you multiplied by x, where this rule takes 99",
    Kind.NOT_UPDATED: "that is {name} before the update",
    Kind.ADDED_STEP: "you added where an update subtracts",
    Kind.RATE_FORGOTTEN: "you forgot the learning rate η",
    Kind.ONLY_CHANGE: "that is the change alone; subtract it from {name}",
    Kind.FORGOTTEN: "you forgot the factor {name}",
    Kind.NOT_SQUARED: "you forgot to square {name}",
    Kind.HALF_FORGOTTEN: "you forgot the ½",
    Kind.HALF_TWICE: "you took the ½ twice",
    Kind.SWAPPED: "you subtracted the wrong way round: {name} is the output minus the target",
    Kind.LOSS_FOR_ERROR: "you used {put} for {name}",
    Kind.PUT_FOR: "you used {put} for {name}",
    Kind.CHANGE: "that is the change of {name}, η times the gradient; the gradient itself is asked "
    "for",
    Kind.BEFORE_UPDATE: "you took {put} from before the update",
    Kind.NOT_SUBTRACTED: "you forgot to subtract {name}",
    Kind.TERM_FORGOTTEN: "you left out the path through {name}",
    Kind.ADDED: "you added where {name} is a difference",
    Kind.SUBTRACTED: "you subtracted the path through {name}, where both are added",
    Kind.DOUBLED: "you took {name} twice: the ½ cancels the 2 of the square",
    Kind.HALF_KEPT: "you kept the ½: it cancels the 2 of the square",
    Kind.LAST_STEP: "you took {put} of the step before",
    Kind.OTHER_QUANTITY: "that is {put}",
    Kind.OTHER_RULE: "that is what rule {put} gives, not the rule of this run",
    Kind.SIGN: "the sign is wrong",
    Kind.POWER_OF_TEN: "the decimal point has slipped by {count} {places}",
    Kind.ROUNDED_AWAY: "you rounded too early: keep more digits until the end",
}
"""What went wrong, in the middle of a sentence."""

ANSWERS = {
    "right": "✓ Right.",
    "coarse": "≈ Right, but coarsely rounded.",
    "unseen": "≈ Right, but in these digits no update is to be seen.",
    "untold": "≈ Right, but so few digits do not tell it from a mistake.",
    "follows": "→ Error carried forward: right for your numbers above.",
    "wrong": "✗ Not this number; none of the common mistakes gives it.",
    "mistake": "✗ {what}.",
    "several": "✗ Several mistakes give this number: {what}.",
    "perhaps": "✗ Perhaps {what}.",
    "or": "; or ",
    "first": "✗ Here it goes wrong. {rest}",
    "read_as": "{says} (Read as {number}.)",
    "named": "{name}: {says}",
    "place": "place",
    "places": "places",
}
"""How an answer stands."""

HANDWORK = {
    "title": "Check my work",
    "of": "Step {step}, rule {rule}, learning rate η = {lr}",
    "one": "ONE NUMBER",
    "quantity": "quantity",
    "value": "your number",
    "whole": "A WHOLE CALCULATION",
    "lines": "your calculation, a line for each number",
    "verdicts": "what each line is",
    "example": "h1 = 3\nŷ = w3·h1 + w4·h2 = 21\ndL/dw4 = 90\nw4' = 1.9991",
    "says": "Write a name, “=” and a number; you may write your working before the last “=”. w4' "
    "is the new weight, L' the loss afterwards. Point or comma; only the digits that you write "
    "count.",
    "names": "Insert names",
    "close": "Close",
}
"""The dialog in which a calculation is checked."""

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


translated(globals())
