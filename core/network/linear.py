"""The network of the first chapter, and what holds of it because it is linear."""

from core.network.declared import LINEAR
from core.network.functions import T
from core.network.plan import StepPlan, plan
from core.network.rules import Rule
from core.network.weights import Weights


def linear(rule: Rule) -> StepPlan:
    """Plan a step of the linear network under a rule."""
    return plan(LINEAR, rule)


def slope(weights: Weights[T]) -> T:
    """Return s = w1 w3 + w2 w4: the network computes exactly y_hat = s x, whatever the weights."""
    return weights.w1 * weights.w3 + weights.w2 * weights.w4
