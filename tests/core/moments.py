"""Random moments over many magnitudes, for property tests."""

from hypothesis import strategies as st

from core.data.dataset import Dataset
from core.network.rules import Rule
from core.network.weights import Weights
from core.step.phases import Phase, phases_of
from core.training.experiment import Experiment
from core.training.run import Run

typed = st.integers(-2000, 2000).map(lambda n: n / 100)
"""Numbers as people type them, whose products have ties to round."""

far = st.builds(
    lambda sign, mantissa, power: sign * mantissa * 10.0**power,
    st.sampled_from([-1, 1]),
    st.floats(1, 10),
    st.integers(-30, 30),
)
numbers = st.one_of(typed, st.floats(-50, 50).map(lambda x: x + 0.0 if abs(x) > 1e-9 else 0.0), far)
rates = st.one_of(st.sampled_from([1e-5, 0.005, 0.1, 1e-4, 0.00123]), far.map(abs))


@st.composite
def steps(draw, rules=tuple(Rule)):
    """Draw a run of one sample; in half of them the output is close to its target."""
    weights = Weights(*(draw(numbers) for _ in range(4)))
    x, y = draw(numbers), draw(numbers)
    if draw(st.booleans()):
        y_hat = weights.w3 * (weights.w1 * x) + weights.w4 * (weights.w2 * x)
        y = y_hat * (1 + draw(st.integers(-9, 9)) * 10.0 ** -draw(st.integers(3, 16)))
    return Run(Experiment(Dataset((x,), (y,)), weights, draw(rates), draw(st.sampled_from(rules))))


def moments_of(run):
    """List the moments of the first step, up to its last phase that is open."""
    last = run.at(0, Phase.AFTER).phase
    phases = phases_of(run.plan_at(0))
    return [run.at(0, phase) for phase in phases[: phases.index(last) + 1]]
