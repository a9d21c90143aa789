"""Reverse-mode differentiation of a network's equations, symbolically.

Rumelhart, Hinton and Williams, "Learning representations by back-propagating errors", Nature 323
(1986): the chain rule, from the loss back to the first weights, each gradient computed once.
"""

from collections.abc import Mapping
from typing import NamedTuple

from core.network.expressions import (
    Expression,
    Variable,
    derivative,
    multiply,
    substituted,
    total,
    variables,
)
from core.network.graph import Graph
from core.network.quantities import GIVEN, GRADIENT, PARAMETERS, ROLES, Role


class Term(NamedTuple):
    """One way on which a quantity takes part in the loss: through the equation of `user`.

    `local` is the derivative of the user by the quantity; to be multiplied by the gradient of the
    loss by the user, but where that is the loss itself.
    """

    user: str
    local: Expression

    @property
    def expression(self) -> Expression:
        """What the term adds to the gradient."""
        if ROLES[self.user] is Role.LOSS:
            return self.local
        return multiply(Variable(f"{GRADIENT}{self.user}"), self.local)


class Gradient(NamedTuple):
    """The gradient of the loss by a quantity: the sum of its terms."""

    by: str
    terms: tuple[Term, ...]

    @property
    def expression(self) -> Expression:
        """What the gradient is computed by."""
        return total(term.expression for term in self.terms)

    def met(self, puts: Mapping[str, Expression]) -> "Gradient":
        """Return it with expressions in the place of the quantities of these names."""
        terms = [Term(term.user, substituted(term.local, puts)) for term in self.terms]
        return Gradient(self.by, tuple(terms))


def gradients(graph: Graph) -> dict[str, Gradient]:
    """Return the gradient by each quantity that takes part in the loss, by the quantity's name.

    In an order in which they can be computed. The error has none of its own: it is a difference
    from the target, and what is differentiated by it is differentiated by the output.
    """
    terms: dict[str, list[Term]] = {}
    found: dict[str, Gradient] = {}
    for name, expression in reversed(graph.equations.items()):
        if ROLES[name] is not Role.LOSS:
            if name not in terms:
                continue
            if ROLES[name] is not Role.ERROR:
                found[name] = Gradient(name, tuple(terms[name]))
        for by in reversed(tuple(dict.fromkeys(variables(expression)))):
            if ROLES[by] in GIVEN:
                continue
            local = graph.named(derivative(expression, by))
            if ROLES[name] is Role.ERROR:
                through = [Term(user, multiply(slope, local)) for user, slope in terms[name]]
            else:
                through = [Term(name, local)]
            if ROLES[by] in PARAMETERS:
                found[by] = Gradient(by, tuple(through))
            else:
                terms.setdefault(by, []).extend(through)
    return found
