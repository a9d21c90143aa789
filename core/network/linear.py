"""A step of the linear network, where there is no experiment to ask for its network."""

from core.network.declared import LINEAR
from core.network.plan import StepPlan, plan
from core.network.rules import Rule


def linear(rule: Rule) -> StepPlan:
    """Plan a step of the linear network under a rule."""
    return plan(LINEAR, rule)
