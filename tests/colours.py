"""How colours are seen: contrast, distance, and what the colour-blind see of them.

Colours are (red, green, blue) in sRGB, each from 0 to 1.
"""

import math
from enum import Enum

from PySide6.QtGui import QColor

_FLARE = 0.05  # light that a screen reflects, whatever it shows


def rgb(name):
    """Return the colour of a name such as #1A2B3C."""
    return QColor(name).getRgbF()[:3]


def mixed(over, under, opacity):
    """Return what a colour makes of the one under it."""
    return tuple(opacity * a + (1 - opacity) * b for a, b in zip(over, under, strict=True))


def linear(colour):
    """Return the light of a colour, as IEC 61966-2-1 has it."""
    return tuple(v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in colour)


def luminance(colour):
    """Return the relative luminance, 0 to 1: WCAG 2.2, "relative luminance"."""
    return sum(w * v for w, v in zip((0.2126, 0.7152, 0.0722), linear(colour), strict=True))


def contrast(one, other):
    """Return the contrast of two colours, 1 to 21: WCAG 2.2, "contrast ratio"."""
    dark, bright = sorted((luminance(one), luminance(other)))
    return (bright + _FLARE) / (dark + _FLARE)


class Sight(Enum):
    """How somebody sees who lacks a kind of cones, as a matrix on linear light.

    Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision
    Deficiency, IEEE TVCG 15(6), 2009; severity 1.0.
    """

    USUAL = ((1, 0, 0), (0, 1, 0), (0, 0, 1))
    PROTANOPIA = (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    )
    DEUTERANOPIA = (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    )
    TRITANOPIA = (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    )


def seen(colour, sight):
    """Return the linear light that somebody sees of a colour."""
    light = linear(colour)
    rows = (sum(m * v for m, v in zip(row, light, strict=True)) for row in sight.value)
    return tuple(min(max(v, 0.0), 1.0) for v in rows)


def lab(light):
    """Return CIE L*a*b* of linear sRGB light, under D65."""
    to_xyz = (
        (0.4124564, 0.3575761, 0.1804375),
        (0.2126729, 0.7151522, 0.0721750),
        (0.0193339, 0.1191920, 0.9503041),
    )
    white = tuple(map(sum, to_xyz))
    edge = 6 / 29

    def part(v):
        return v ** (1 / 3) if v > edge**3 else v / (3 * edge**2) + 4 / 29

    x, y, z = (
        part(sum(m * v for m, v in zip(row, light, strict=True)) / w)
        for row, w in zip(to_xyz, white, strict=True)
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one, other):
    """Return how far two colours in L*a*b* are apart: CIEDE2000.

    Sharma, Wu, Dalal: The CIEDE2000 Color-Difference Formula: Implementation Notes, Color Research
    and Application 30(1), 2005.
    """
    (l1, a1, b1), (l2, a2, b2) = one, other
    c_mean = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    g = (1 - math.sqrt(c_mean**7 / (c_mean**7 + 25**7))) / 2
    a1, a2 = (1 + g) * a1, (1 + g) * a2
    c1, c2 = math.hypot(a1, b1), math.hypot(a2, b2)
    h1, h2 = (math.degrees(math.atan2(b, a)) % 360 for a, b in ((a1, b1), (a2, b2)))
    turn = h2 - h1
    if not c1 * c2:
        turn, h_mean = 0.0, h1 + h2
    elif abs(turn) <= 180:
        h_mean = (h1 + h2) / 2
    else:
        turn -= math.copysign(360, turn)
        h_mean = (h1 + h2 + (360 if h1 + h2 < 360 else -360)) / 2
    dl, dc = l2 - l1, c2 - c1
    dh = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2))
    l_mean, c_mean = (l1 + l2) / 2, (c1 + c2) / 2
    t = 1 - 0.17 * _cos(h_mean - 30) + 0.24 * _cos(2 * h_mean)
    t += 0.32 * _cos(3 * h_mean + 6) - 0.20 * _cos(4 * h_mean - 63)
    sl = 1 + 0.015 * (l_mean - 50) ** 2 / math.sqrt(20 + (l_mean - 50) ** 2)
    sc, sh = 1 + 0.045 * c_mean, 1 + 0.015 * c_mean * t
    bend = 30 * math.exp(-(((h_mean - 275) / 25) ** 2))
    rt = -2 * math.sqrt(c_mean**7 / (c_mean**7 + 25**7)) * math.sin(math.radians(2 * bend))
    light, chroma, hue = dl / sl, dc / sc, dh / sh
    return math.sqrt(light**2 + chroma**2 + hue**2 + rt * chroma * hue)


def _cos(degrees):
    return math.cos(math.radians(degrees))


def apart(one, other, sight):
    """Return how far apart two colours are for somebody who sees so."""
    return distance(*(lab(seen(colour, sight)) for colour in (one, other)))
