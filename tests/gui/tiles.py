"""Pictures compared tile by tile with those in tests/gui/pictures: one tile that differs is enough.

Versions of Qt and of its font engine may place the edge of a letter a little differently, so a tile
differs where more than FEW of its pixels do by more than CLEARLY of 255, or where its pixels do by
more than MEAN on average. To renew pictures after a change one has looked at: pytest
tests/gui/test_pictures.py tests/gui/plots/test_plot_pictures.py --update-pictures
"""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

PICTURES = Path(__file__).parent / "pictures"
TILE = 32
FEW, CLEARLY, MEAN = 10, 40, 1.0


def pixels(image):
    """Return the pixels of a picture, of shape (height, width, 3), from 0 to 255."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), -1, 3).astype(int)


def differing_tiles(one, other):
    """Return the (x, y) of each tile in which two pictures of one size differ."""
    apart = np.abs(pixels(one) - pixels(other))
    found = []
    for y in range(0, apart.shape[0], TILE):
        for x in range(0, apart.shape[1], TILE):
            tile = apart[y : y + TILE, x : x + TILE]
            clearly = (tile.max(axis=2) > CLEARLY).sum()
            if clearly > FEW or tile.mean() > MEAN:
                found.append((x, y))
    return found


def framed(image, tiles):
    """Return a picture with frames around some of its tiles."""
    made = image.convertToFormat(QImage.Format.Format_RGB32)
    with QPainter(made) as painter:
        painter.setPen(QColor("red"))
        for x, y in tiles:
            painter.drawRect(x, y, TILE - 1, TILE - 1)
    return made


@pytest.fixture
def looks_as_it_did(request, tmp_path):
    """Compare a picture with the one kept under its name, or put it in that one's place."""

    def compare(image, name):
        path = PICTURES / f"{name}.png"
        if request.config.getoption("--update-pictures"):
            if not path.exists() or differing_tiles_or_size(image, QImage(str(path))):
                assert image.save(str(path), "PNG", 0)  # 0: as small as can be
            return
        kept = QImage(str(path))
        assert kept.size() == image.size(), f"{path} is {kept.size()}; now it is {image.size()}"
        tiles = differing_tiles(kept, image)
        if tiles:
            image.save(str(tmp_path / f"{name}.png"))
            kept.save(str(tmp_path / f"{name}-as-it-was.png"))
            framed(image, tiles).save(str(tmp_path / f"{name}-difference.png"))
            pytest.fail(f"{len(tiles)} tiles differ, at {tiles[:6]}: look at {tmp_path}")

    return compare


def differing_tiles_or_size(one, other):
    """Say whether two pictures differ in anything."""
    return one.size() != other.size() or bool(differing_tiles(one, other))
