"""Numbers on their way: each is to be read whole, all the way."""

from itertools import combinations

import pytest

from core.base.frozen import replace
from core.network.linear import linear
from core.network.rules import Rule
from core.state import edit_commands as e
from core.step.phases import Phase, phases_of
from core.view import commands as v
from gui.diagram.geometry import geometry
from gui.diagram.moving_values import travellers
from gui.shell.application import create_application
from tests.gui.test_roles import initial, scene_at

LONG = {"w1": -123456.789, "w2": 2.34567e-7, "w3": 987654.321, "w4": -4.4444e-9}
SIZES = ((680, 404), (440, 230), (576, 540))


def shots(phase, *given):
    """Yield scenes of the whole motion of a phase."""
    scene = scene_at(phase, *given)
    for hundredth in range(101):
        yield replace(scene, progress=hundredth / 100)


@pytest.mark.parametrize("rule", Rule)
@pytest.mark.parametrize("given", [(), (*initial(LONG), v.SetDigits(17))])
def test_no_number_on_its_way_lies_over_another_or_leaves_the_diagram(rule, given):
    create_application()
    seen = 0
    for phase in phases_of(linear(rule)):
        for scene in shots(phase, e.SetRule(rule), *given):
            for size in SIZES:
                pills = [pill for _, _, pill in travellers(scene, geometry(*size))]
                for one, other in combinations(pills, 2):
                    shared = one.intersected(other)
                    assert min(shared.width(), shared.height()) < 0.01, (phase, scene.progress)
                    seen += 1
                for pill in pills:
                    assert 0 <= pill.left() < pill.right() <= size[0], (phase, scene.progress)
                    assert 0 <= pill.top() < pill.bottom() <= size[1], (phase, scene.progress)
    assert seen > 1000


def test_what_meets_moves_on_without_a_leap():
    create_application()
    at, last = geometry(*SIZES[0]), {}
    for scene in shots(Phase.DL_DW1, v.SetDigits(17)):
        for way, text, pill in travellers(scene, at):
            before = last.get((way.start.x(), text), pill)
            assert abs(pill.center().x() - before.center().x()) < 12
            assert abs(pill.center().y() - before.center().y()) < 12
            last[way.start.x(), text] = pill
    assert len(last) == 2
