"""The texts of a lesson: a little Markdown, with symbols, live numbers and formulas by name.

Paragraphs are parted by a blank line. **strong**, *emphasis* and `code`. A line that begins with
"- " or "1. " is an item of a list. {w4} is the symbol, {w4:value} its number as it stands now,
{dL_dw4/dL_dh2:value} a ratio of two, {dL_dw4:formula} how it is computed, in symbols.
A backslash before * or { lets it stand for itself.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import TypeAlias

from core.base.frozen import Frozen
from core.base.problems import Problem
from core.formulas.named_values import NamedValue, read_measure, symbols
from core.step.phases import NUMBERS_OF, Phase


class MentionForm(StrEnum):
    """As what a quantity stands in a text."""

    SYMBOL = "symbol"
    VALUE = "value"
    FORMULA = "formula"


class StyledText(Frozen):
    """Text in one style."""

    text: str
    strong: bool = False
    emphasis: bool = False
    code: bool = False


class Mention(Frozen):
    """A quantity in a text."""

    measure: NamedValue
    form: MentionForm = MentionForm.SYMBOL
    strong: bool = False


Inline: TypeAlias = StyledText | Mention


class TextBlock(Frozen):
    """A paragraph, or an item of a list: `bullet` is "•" or "1." then, and "" otherwise."""

    inlines: tuple[Inline, ...]
    bullet: str = ""


Caption: TypeAlias = tuple[TextBlock, ...]

_ITEM = re.compile(r"(-|\d{1,2}\.)\s+(.*)")
_TOKEN = re.compile(r"\\([*{}`\\])|`([^`]*)`|(\*\*|\*)|\{([^{}]*)\}|([{}`])")
BULLET = "•"


def read_caption(text: str) -> Caption:
    """Read a text. Raises `Problem` (caption.*, measure.unknown) naming what is wrong in it."""
    return tuple(
        TextBlock(tuple(_inlines(body)), bullet)
        for bullet, body in _blocks(text.strip().split("\n"))
    )


def mentions(caption: Caption) -> Iterator[Mention]:
    """Yield the quantities that a text mentions."""
    for block in caption:
        yield from (part for part in block.inlines if isinstance(part, Mention))


def formula_phase(name: str) -> Phase | None:
    """Return the phase that computes a quantity, if one does, whatever the rule."""
    found = (phase for phase, names in NUMBERS_OF.items() if name in names)
    return next(found, None)


def _blocks(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Join lines to paragraphs and items; yield the bullet of each and its text."""
    bullet, parts = "", list[str]()
    for line in (each.strip() for each in lines):
        item = _ITEM.fullmatch(line)
        if (item or not line) and parts:
            yield bullet, " ".join(parts)
            bullet, parts = "", []
        if item:
            bullet, parts = (BULLET if item[1] == "-" else item[1]), [item[2]]
        elif line:
            parts.append(line)
    if parts:
        yield bullet, " ".join(parts)


def _inlines(text: str) -> Iterator[Inline]:
    strong = emphasis = False
    pending, place = "", 0
    for token in _TOKEN.finditer(text):
        pending += text[place : token.start()]
        place = token.end()
        escaped, code, stars, mention, alone = token.groups()
        if escaped:
            pending += escaped
            continue
        if pending:
            yield StyledText(pending, strong, emphasis)
            pending = ""
        if alone:
            raise _unpaired(alone, text[token.start() :])
        if code is not None:
            yield StyledText(code, code=True)
        elif mention is not None:
            yield _mention(mention, strong=strong)
        elif stars == "**":
            strong = not strong
        else:
            emphasis = not emphasis
    if strong or emphasis:
        raise Problem("caption.open", mark="**" if strong else "*")
    if pending + text[place:]:
        yield StyledText(pending + text[place:])


def _unpaired(mark: str, text: str) -> Problem:
    """Return the problem of a mark that stands alone at the beginning of a text."""
    if mark == "`":
        return Problem("caption.open", mark=mark)
    return Problem("caption.brace", text=text[:40])


def _mention(text: str, *, strong: bool) -> Mention:
    name, colon, form = text.partition(":")
    measure = read_measure(name)
    if colon and form not in {MentionForm.VALUE, MentionForm.FORMULA}:
        raise Problem("caption.form", text=text[:40])
    if not colon and (measure.divisor or name not in symbols()):
        raise Problem("caption.no_symbol", text=name[:40])
    if form == MentionForm.FORMULA and (
        measure.divisor or formula_phase(name) in {None, Phase.SAMPLE}
    ):
        raise Problem("caption.no_formula", text=name[:40])
    return Mention(measure, MentionForm(form) if colon else MentionForm.SYMBOL, strong)
