"""The texts about answers and mistakes, and of the dialog that checks a person's work."""

from core.answers.variants import Kind
from gui.i18n.language import translated

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

translated(globals())
