"""What people read in a scene of a lesson, and the numbers that are typed into it."""

import re

from core.lessons.caption import StyledText
from core.state import edit_commands as e

NUMBER_WORDS = {
    "twentieth": 1 / 20,
    "tenth": 1 / 10,
    "half": 1 / 2,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fifteen": 15,
    "seventeen": 17,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
}
"""Numbers in words; "one" is an article, too, and "first" says which, not how many."""

_NUMERAL = r"(?<![\w₁₂₃₄])−?\d+(?: \d{3})*(?:\.\d+)?(?:e-?\d+)?"
_NUMERALS = re.compile(_NUMERAL)
_NUMBERS = re.compile(rf"{_NUMERAL}|\b(?:{'|'.join(NUMBER_WORDS)})\b", re.IGNORECASE)


def texts(scene):
    """Yield the texts of a scene as they are read: live numbers and symbols are left out."""
    yield scene.title
    for command in scene.commands:
        if isinstance(command, e.PinRun) and command.name:
            yield command.name
    yield plain(scene.caption)
    yield scene.notes
    for question in scene.questions:
        yield plain(question.ask)
        yield from question.choices
        if isinstance(question.answer, float):
            yield f"{question.answer:g}"
        yield plain(question.why)


def plain(caption):
    """Return the words of a caption; in the place of each quantity stands a mark."""
    return "\n".join(
        "".join(part.text if isinstance(part, StyledText) else "◊" for part in block.inlines)
        for block in caption
    )


def numerals(text):
    """Return the numbers in digits that are typed into a text, in their order."""
    return _NUMERALS.findall(text)


def numbers(text):
    """Return the numbers that are typed into an English text, in digits or words."""
    return [found.lower() for found in _NUMBERS.findall(text)]


def value_of(number):
    """Return what a number is that was typed, and half a unit of its last digit."""
    if number in NUMBER_WORDS:
        return NUMBER_WORDS[number], 0.0
    digits = number.replace(" ", "").replace("−", "-")
    mantissa, _, power = digits.partition("e")
    _, _, decimals = mantissa.partition(".")
    return float(digits), 0.5 * 10.0 ** (int(power or 0) - len(decimals))
