"""Where the lines of a lesson's text may be broken."""

import pytest

from core.lessons.caption import read_caption
from core.view.options import Theme
from core.workspace.workspace import Workspace
from gui.base import theme
from gui.lessons.prose import set_prose
from gui.lessons.words import Live


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("times {x} · {x}", 2),
        ("where {x} = {x:value}", 2),
        ("the slope · {x}", 2),
        ("up to 10 000", 3),
        ("from 3, 100 or 99", 5),
        ("{w1} · {w1} − {w3} · {w3}", 3),
    ],
)
def test_a_line_is_not_broken_within_an_equation_a_product_or_a_number(qapp, text, whole):
    """Where there is room for one word only, each line is what stays together."""
    theme.apply_palette(qapp)
    live = Live.of(Workspace().scene())
    prose = set_prose(read_caption(text), live, Theme.LIGHT, 16, 1)
    assert len({y for _, y, _ in prose.placed}) == whole
