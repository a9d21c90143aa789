"""The texts of a lesson set in lines: words, symbols in mathematical type, live numbers."""

import re
from collections.abc import Iterable, Iterator

from PySide6.QtGui import QFontMetricsF, QPainter

from core.base.frozen import Frozen, replace
from core.formulas.trees import Equation
from core.formulas.working import formula_of
from core.lessons.caption import Caption, Inline, Mention, MentionForm, StyledText, TextBlock
from core.view.options import Theme
from gui.base import theme
from gui.lessons.words import Live
from gui.paint import mathtext
from gui.paint.fitted_numbers import fitted
from gui.paint.mathtext import MathPiece
from gui.paint.typeset import Box, Ink, Placed, pieces, row
from gui.working.equations import tint_of, typesetter

_LEADING = 1.5  # from line to line, in parts of the size
_BETWEEN = 0.55  # between paragraphs
_INDENT = 1.3  # of an item
_MATH_LARGER = 1.12
_WITHIN = re.compile(r" (?=[=·] )|(?<=[=·]) |(?<=\d) (?=\d{3}\b)")
"""Blanks where a line is not broken: in an equation, a product, a number such as 10 000."""


class Prose(Frozen):
    """A text set in lines: each box with the place of its baseline; and how high it is."""

    placed: tuple[tuple[float, float, Box], ...]
    height: float

    def paint(self, painter: QPainter) -> None:
        """Paint it, its upper left corner at the origin."""
        for x, y, box in self.placed:
            box.paint(painter, x, y, lambda _stage: 1.0)


class _Token(Frozen):
    """What a line is not broken within; `blank` says whether there is a blank before it."""

    box: Box
    blank: bool


def set_prose(
    caption: Caption, live: Live, scheme: Theme, size: float, width: float, *, bold: bool = False
) -> Prose:
    """Set a text in lines of `width` pixels, in type of a size."""
    setter = _Setter(live, scheme, size, bold=bold)
    placed: list[tuple[float, float, Box]] = []
    y = 0.0
    for number, block in enumerate(caption):
        tight = bool(block.bullet and number and caption[number - 1].bullet)
        y += size * (_BETWEEN * (0.4 if tight else 1.0)) if number else 0.0
        indent = size * _INDENT if block.bullet else 0.0
        tokens = setter.tokens(block, width - indent)
        for place, line in enumerate(_lines(tokens, width - indent, setter.blank)):
            ascent = max(box.ascent for _, box in line)
            descent = max(box.descent for _, box in line)
            pitch = size * _LEADING
            y += max(pitch * 0.74, ascent + size * 0.2)
            if block.bullet and not place:
                placed.append((0.0, y, setter.words(block.bullet, bold=False)))
            placed += [(indent + x, y, box) for x, box in line]
            y += max(pitch * 0.26, descent + size * 0.08)
    return Prose(tuple(placed), y)


class _Setter:
    """Makes boxes of the parts of a text."""

    def __init__(self, live: Live, scheme: Theme, size: float, *, bold: bool) -> None:
        self.live = live
        self.size = size
        self.bold = bold
        self.scheme = scheme
        self.colors = theme.colors(scheme)
        self.blank = QFontMetricsF(theme.text_font(size)).horizontalAdvance(" ")

    def tokens(self, block: TextBlock, width: float) -> list[_Token]:
        """Cut a paragraph where lines may break; a number has as many digits as a line holds."""

        def make(digits: int) -> list[_Token]:
            return list(self._tokens(block, replace(self.live, digits=digits)))

        def widest(tokens: list[_Token]) -> float:
            return max((token.box.width for token in tokens), default=0.0)

        whole = make(self.live.digits)
        if widest(whole) <= width:
            return whole
        brief = fitted(make, self.live.digits, lambda tokens: widest(tokens) <= width)
        return brief if widest(brief) < widest(whole) else whole

    def _tokens(self, block: TextBlock, live: Live) -> Iterator[_Token]:
        """Cut a paragraph where lines may break; what touches is not parted."""
        run: list[Box] = []
        blank = False
        for inline in block.inlines:
            for text, starts in _cut(inline):
                if starts and run:
                    yield _Token(row(run), blank)
                    run = []
                    blank = True
                elif starts:
                    blank = True
                if isinstance(inline, Mention):
                    run.append(self._mention(inline, live))
                elif text:
                    run.append(self._word(text, inline))
        if run:
            yield _Token(row(run), blank)

    def words(self, text: str, *, bold: bool, italic: bool = False, tint: str = "") -> Box:
        """Set words in one style."""
        piece = MathPiece(text, math=False, bold=bold, italic=italic)
        ink = Ink(piece, self.size, tint or self.colors.text)
        return Box(
            mathtext.advance(piece, self.size),
            self.size * 0.74,
            self.size * 0.24,
            (Placed(0.0, 0.0, ink),),
        )

    def _word(self, text: str, style: StyledText) -> Box:
        tint = self.colors.forward if style.code else ""
        bold = self.bold or style.strong or style.code
        return self.words(text, bold=bold, italic=style.emphasis, tint=tint)

    def _mention(self, inline: Mention, live: Live) -> Box:
        name = inline.measure.name
        if inline.form is MentionForm.VALUE:
            return self.words(live.text(inline.measure), bold=True)
        if inline.form is MentionForm.FORMULA:
            formula = formula_of(self.live.moment.plan, name)
            if formula is not None:
                return self._formula(formula)
        tint = tint_of(name, None, self.live.moment, self.colors)
        return pieces(mathtext.symbol(name), round(self.size * _MATH_LARGER), tint, name)

    def _formula(self, formula: Equation) -> Box:
        setter = typesetter(self.live.moment, self.scheme, round(self.size * _MATH_LARGER))
        sides = [box for side in formula.sides for box in setter.segments(side)]
        return row([setter.set(formula.left), *sides])


def _cut(inline: Inline) -> Iterator[tuple[str, bool]]:
    """Yield the words of a part, and whether a blank comes before each; a mention is one."""
    if not isinstance(inline, StyledText) or inline.code:
        yield inline.text if isinstance(inline, StyledText) else "", False
        return
    first, *others = _WITHIN.sub("\N{NO-BREAK SPACE}", inline.text).split(" ")
    yield first, False
    for word in others:
        yield word, True


def _lines(
    tokens: Iterable[_Token], width: float, blank: float
) -> Iterator[list[tuple[float, Box]]]:
    """Fill lines; what is wider than a line has one of its own."""
    line: list[tuple[float, Box]] = []
    x = 0.0
    for token in tokens:
        gap = blank if token.blank and line else 0.0
        if line and x + gap + token.box.width > width:
            yield line
            line, x, gap = [], 0.0, 0.0
        line.append((x + gap, token.box))
        x += gap + token.box.width
    if line:
        yield line
