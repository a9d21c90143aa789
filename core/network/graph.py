"""A network as its equations, and how its neurons lie."""

from collections.abc import Mapping
from functools import cached_property
from typing import NamedTuple

from core.network.expressions import Call, Expression, Variable, rebuilt, variables
from core.network.quantities import GIVEN, PARAMETERS, ROLES, Role


class Neuron(NamedTuple):
    """A neuron by the names of its quantities, weights and sources in the order of its equation.

    `pre_activation` is None where there is no activation: the value is the weighted sum itself.
    """

    value: str
    pre_activation: str | None
    weights: tuple[str, ...]
    bias: str | None
    sources: tuple[str, ...]

    @property
    def weighted_sum(self) -> str:
        """The quantity to whose equation the weights and the bias belong."""
        return self.pre_activation or self.value


class Graph:
    """The equations of a network in the order in which they are computed; the last is the loss.

    Raises ValueError for a name that has no role, or that is used before its equation.
    """

    def __init__(self, title: str, equations: Mapping[str, Expression]) -> None:
        self.title = title
        """What tells it from others in a traceback."""
        self.equations = dict(equations)
        known = {name for name, role in ROLES.items() if role in PARAMETERS | GIVEN}
        for name, expression in self.equations.items():
            if name not in ROLES:
                raise ValueError(f"{name} has no role")
            if missing := set(variables(expression)) - known:
                raise ValueError(f"{', '.join(sorted(missing))} in the equation of {name}")
            known.add(name)

    @cached_property
    def quantities(self) -> tuple[str, ...]:
        """All quantities, in the order of `ROLES`."""
        used = {name for expression in self.equations.values() for name in variables(expression)}
        return tuple([name for name in ROLES if name in used or name in self.equations])

    @cached_property
    def parameters(self) -> tuple[str, ...]:
        """What training changes: the weights, then the biases."""
        return tuple([name for name in self.quantities if ROLES[name] in PARAMETERS])

    @cached_property
    def neurons(self) -> tuple[Neuron, ...]:
        """The neurons in the order in which they are computed."""
        return tuple([self._neuron(n) for n in self.equations if ROLES[n] is Role.NEURON])

    @cached_property
    def layers(self) -> tuple[tuple[Neuron, ...], ...]:
        """The neurons layer by layer, from the first hidden one to the output."""
        depth: dict[str, int] = {}
        for neuron in self.neurons:
            before = [depth.get(source, 0) for source in neuron.sources]
            depth[neuron.value] = 1 + max(before, default=0)
        return tuple(
            [
                tuple([neuron for neuron in self.neurons if depth[neuron.value] == layer])
                for layer in sorted(set(depth.values()))
            ]
        )

    def named(self, expression: Expression) -> Expression:
        """Put the names of what the network computes already in the place of its expressions."""
        names = {each: Variable(name) for name, each in self.equations.items()}
        return rebuilt(expression, lambda part: names.get(part, part))

    def _neuron(self, name: str) -> Neuron:
        expression = self.equations[name]
        pre_activation = None
        if isinstance(expression, Call) and isinstance(expression.arguments[0], Variable):
            pre_activation = expression.arguments[0].name
            expression = self.equations[pre_activation]
        used = tuple(variables(expression))
        return Neuron(
            name,
            pre_activation,
            tuple([each for each in used if ROLES[each] is Role.WEIGHT]),
            next((each for each in used if ROLES[each] is Role.BIAS), None),
            tuple([each for each in used if ROLES[each] not in PARAMETERS]),
        )
