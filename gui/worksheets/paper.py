"""The papers there are, and PDFs on them: the same pages, the same bytes."""

import re
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum

from PySide6.QtCore import QBuffer, QHashSeed, QIODevice, QMarginsF, QRectF, QUuid
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

DOTS = 96
"""Pixels of an inch of paper."""

_FINER = 20  # parts of a pixel to which a PDF rounds where a letter stands
_MARGIN, _FOOT = 60.0, 24.0  # pixels: 16 mm around, and room for the number of the page
_DATES = re.compile(rb"(Date \(D:|Date=\")(\d[^\")]*)")
_ALWAYS = {True: b"2000-01-01T00:00:00+00:00", False: b"20000101000000Z"}
_NAMES = QUuid("{0f4f1d2e-6a3b-5c7d-8e9f-121121121121}")


class Paper(StrEnum):
    """A size of paper."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def size(self) -> QPageSize:
        """The size as Qt has it."""
        sizes = QPageSize.PageSizeId
        return QPageSize({Paper.A4: sizes.A4, Paper.LETTER: sizes.Letter}[self])

    @property
    def whole(self) -> QRectF:
        """The paper, in pixels."""
        inches = self.size.size(QPageSize.Unit.Inch)
        return QRectF(0, 0, inches.width() * DOTS, inches.height() * DOTS)

    @property
    def inner(self) -> QRectF:
        """The part inside the margins, above the line at the foot."""
        return self.whole.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN - _FOOT)


@contextmanager
def _in_fixed_order() -> Iterator[None]:
    """Let Qt's hash tables that are made here go through their entries in the same order always.

    A PDF has its fonts in the order of such a table.
    """
    QHashSeed.setDeterministicGlobalSeed()
    try:
        yield
    finally:
        QHashSeed.resetRandomGlobalSeed()


def pdf_of(
    paper: Paper, title: str, pages: Sequence[Callable[[QPainter], None]]
) -> Generator[float, None, bytes]:
    """Paint pages, in pixels, as the bytes of a PDF file; yields how much is done after each.

    Qt writes the time and an identity into it; fixed ones take their place, so that the same pages
    give the same bytes.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("OneTwoOne")
    writer.setDocumentId(QUuid.createUuidV5(_NAMES, title.encode()))
    writer.setResolution(DOTS * _FINER)
    writer.setPageLayout(
        QPageLayout(paper.size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    with QPainter(writer) as painter:
        painter.scale(_FINER, _FINER)
        for number, paint in enumerate(pages):
            if number:
                writer.newPage()
            with _in_fixed_order():
                painter.save()
                paint(painter)
                painter.restore()
            yield (number + 1) / len(pages)
    return _DATES.sub(_undated, bytes(buffer.data().data()))


def _undated(found: re.Match[bytes]) -> bytes:
    """Put a fixed time for one that Qt wrote, of the same length: the file counts its bytes."""
    fixed = _ALWAYS[b"T" in found[2]]
    return found[1] + fixed.ljust(len(found[2]))[: len(found[2])]
