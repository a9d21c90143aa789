"""A step of training, planned: its phases in order, and how a rule computes each number."""

from functools import cache, cached_property

from core.network.expressions import (
    Expression,
    Variable,
    multiply,
    substituted,
    subtract,
    variables,
)
from core.network.gradients import Term, gradients
from core.network.graph import Graph, Neuron
from core.network.quantities import AFTER, ETA, GRADIENT, NEW, ROLES, UPDATE_OF, Role
from core.network.rules import Rule


class StepPlan:
    """One step of a network under a rule.

    `phases` has the names of the phases, in order, with the numbers that each brings. `computed`
    has the expression of every number, in an order in which they can be computed; `terms` has those
    that each gradient is the sum of. Given are the sample, the parameters, the learning rate
    ("eta") and the notebook's 99 ("stale").
    """

    def __init__(
        self,
        graph: Graph,
        rule: Rule,
        phases: dict[str, tuple[str, ...]],
        computed: dict[str, Expression],
        terms: dict[str, tuple[Term, ...]],
    ) -> None:
        self.graph = graph
        self.rule = rule
        self.phases = phases
        self.computed = computed
        self.terms = terms

    @cached_property
    def sources(self) -> dict[str, tuple[str, ...]]:
        """What each computed number is directly computed from, in reading order."""
        return {name: tuple(dict.fromkeys(variables(e))) for name, e in self.computed.items()}

    def reads(self, phase: str) -> frozenset[str]:
        """Return what the numbers of a phase are directly computed from."""
        return frozenset(s for name in self.phases[phase] for s in self.sources.get(name, ()))

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """All numbers of a step but those of running forward again, in the order of the trace.

        The sample; forward, layer by layer, the sums before the activations; backward the other way
        round; then the gradients of the parameters, the parameters and the new ones.
        """
        graph = self.graph
        layers = [(_sums(layer), [each.value for each in layer]) for layer in graph.layers]
        forward = [name for sums, values in layers for name in (*sums, *values)]
        backward = [name for sums, values in layers[::-1] for name in (*values, *sums)]
        by = [
            name for name in (*backward, *graph.parameters) if f"{GRADIENT}{name}" in self.computed
        ]
        return (
            *[name for name in graph.quantities if ROLES[name] in {Role.INPUT, Role.TARGET}],
            *forward,
            *[name for name in graph.quantities if ROLES[name] in {Role.ERROR, Role.LOSS}],
            *[f"{GRADIENT}{name}" for name in by],
            *graph.parameters,
            *[f"{NEW}{name}" for name in graph.parameters],
        )


def _sums(layer: tuple[Neuron, ...]) -> list[str]:
    return [neuron.pre_activation for neuron in layer if neuron.pre_activation]


@cache
def plan(graph: Graph, rule: Rule) -> StepPlan:
    """Plan a step of a network under a rule."""
    return _Planner(graph, rule).plan()


class _Planner:
    """Goes backward through the network, and notes what has been updated on the way."""

    def __init__(self, graph: Graph, rule: Rule) -> None:
        self._graph = graph
        self._rule = rule
        self._gradients = gradients(graph)
        self._terms: dict[str, tuple[Term, ...]] = {}
        self._phases: dict[str, tuple[str, ...]] = {}
        self._computed: dict[str, Expression] = dict(graph.equations)
        self._met = {name: Variable(put) for name, put in rule.instead.items()}

    def plan(self) -> StepPlan:
        *forward, error, loss = self._graph.equations
        self._phases["sample"] = ("x", "y")
        self._phases |= {name: (name,) for name in forward}
        self._phases["loss"] = (error, loss)
        for layer in reversed(self._graph.layers):
            self._go_through(layer[::-1])
        if self._rule.at_once:
            self._phases["update"] = tuple([self._update(n) for n in self._graph.parameters])
        self._run_again()
        return StepPlan(self._graph, self._rule, self._phases, self._computed, self._terms)

    def _go_through(self, layer: tuple[Neuron, ...]) -> None:
        """Bring all gradients by neurons, then all by weights; in sequence, each neuron whole."""
        for neuron in layer:
            self._bring_deltas(neuron)
            if not self._rule.at_once:
                self._bring_weights(neuron)
        if self._rule.at_once:
            for neuron in layer:
                self._bring_weights(neuron)

    def _bring_deltas(self, neuron: Neuron) -> None:
        """Bring the gradients by a neuron's value and sum; that by its bias lands with the last."""
        names = [name for name in (neuron.value, neuron.pre_activation) if name]
        deltas = [self._differentiate(name) for name in names if name in self._gradients]
        self._phases |= {delta: (delta,) for delta in deltas}
        if neuron.bias:
            self._phases[deltas[-1]] += (self._differentiate(neuron.bias),)

    def _bring_weights(self, neuron: Neuron) -> None:
        for weight in reversed(neuron.weights):
            gradient = self._differentiate(weight)
            self._phases[gradient] = (gradient,)
            if not self._rule.at_once:
                self._phases[f"{UPDATE_OF}{weight}"] = (self._update(weight),)
        if neuron.bias and not self._rule.at_once:
            self._phases[f"{UPDATE_OF}{neuron.bias}"] = (self._update(neuron.bias),)

    def _differentiate(self, name: str) -> str:
        """Add the gradient by a quantity: with what is new already, and what the rule puts in."""
        gradient = f"{GRADIENT}{name}"
        met = self._gradients[name].met(self._met)
        self._computed[gradient], self._terms[gradient] = met.expression, met.terms
        return gradient

    def _update(self, name: str) -> str:
        """Move a parameter against its gradient, by eta times that."""
        new = f"{NEW}{name}"
        move = multiply(Variable(ETA), Variable(f"{GRADIENT}{name}"))
        self._computed[new] = subtract(Variable(name), move)
        self._met[name] = Variable(new)
        return new

    def _run_again(self) -> None:
        """Compute what the new parameters make of the same sample."""
        equations = self._graph.equations
        puts = {name: Variable(f"{NEW}{name}") for name in self._graph.parameters}
        puts |= {name: Variable(f"{AFTER}{name}") for name in equations}
        again = {f"{AFTER}{name}": substituted(e, puts) for name, e in equations.items()}
        self._computed |= again
        self._phases["after"] = tuple(again)
