"""How large everything is shown: one zoom after the other, within what there is."""

from itertools import pairwise

import pytest

from core.view import commands as v
from core.view.options import LEAST_ZOOM, MOST_ZOOM, ZOOMS, ViewOptions, next_zoom


def test_zooms_go_from_the_least_to_the_greatest_and_back():
    assert (ZOOMS[0], ZOOMS[-1]) == (LEAST_ZOOM, MOST_ZOOM) == (80, 250)
    assert all(
        (next_zoom(small, 1), next_zoom(large, -1)) == (large, small)
        for small, large in pairwise(ZOOMS)
    )
    assert (next_zoom(80, -1), next_zoom(250, 1)) == (80, 250)


def test_a_zoom_in_between_goes_to_its_neighbours():
    assert (next_zoom(130, 1), next_zoom(130, -1)) == (150, 125)


@pytest.mark.parametrize(("asked", "got"), [(79, 80), (80, 80), (137, 137), (251, 250)])
def test_a_zoom_stays_within_what_there_is(asked, got):
    assert v.SetZoom(asked).change(ViewOptions()).zoom == got
