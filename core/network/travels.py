"""What a phase touches in a diagram of the network, and how its values travel there, by names."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from core.network.expressions import Variable, variables
from core.network.graph import Graph, Neuron
from core.network.plan import StepPlan
from core.network.quantities import AFTER, GIVEN, GRADIENT, NEW, ROLES, Role


class Travel(NamedTuple):
    """A value on its way from one place to another: nodes, the target "y", or a weight.

    It sets off as the product of the numbers `before` and, past the middle, is that of `after`;
    `number` is what it is there for.
    """

    number: str
    start: str
    stop: str
    before: tuple[str, ...]
    after: tuple[str, ...]


@cache
def edges(graph: Graph) -> dict[str, tuple[str, str]]:
    """Return from which node to which each weight leads."""
    found = {
        weight: (source, neuron.value)
        for neuron in graph.neurons
        for weight, source in zip(neuron.weights, neuron.sources, strict=True)
    }
    return {name: found[name] for name in graph.parameters if name in found}


@cache
def nodes(graph: Graph) -> tuple[str, ...]:
    """Return the nodes: the input, and the neurons by their values."""
    return tuple([n for n in graph.quantities if ROLES[n] in {Role.INPUT, Role.NEURON}])


@cache
def touched(plan: StepPlan, phase: str) -> frozenset[str]:
    """Return the nodes and weights that a phase uses or computes, the target and the loss."""
    places = {*nodes(plan.graph), *edges(plan.graph), "y", "loss"}
    if phase == "after":
        return frozenset(places)
    names = {part for name in plan.phases[phase] for part in _involved(plan, name)}
    return frozenset({_place(plan.graph, name) for name in names} & places)


@cache
def travels(plan: StepPlan, phase: str) -> tuple[Travel, ...]:
    """Return how the values of a phase travel; none where nothing does."""
    if phase == "sample":
        return ()
    return tuple([each for name in plan.phases[phase] for each in _travels_of(plan, name)])


def _involved(plan: StepPlan, name: str) -> Iterator[str]:
    """Yield what a number is computed of, and itself; the input where it is put aside."""
    yield name.removeprefix(GRADIENT).removeprefix(NEW)
    put_aside = {put: name for name, put in plan.rule.instead.items()}
    if name in plan.terms:
        for term in plan.terms[name]:
            yield term.user
            yield from (put_aside.get(n, n).removeprefix(NEW) for n in variables(term.local))
    elif not name.startswith(NEW):
        yield from plan.sources.get(name, ())


def _place(graph: Graph, name: str) -> str:
    """Return where a quantity stands: a neuron's sum and bias where its value does."""
    owned = (n.value for n in graph.neurons if name in {n.pre_activation, n.bias})
    return next(owned, name)


def _travels_of(plan: StepPlan, name: str) -> Iterator[Travel]:
    graph = plan.graph
    quantity = name.removeprefix(AFTER).removeprefix(GRADIENT)
    neuron = next((n for n in graph.neurons if quantity == n.weighted_sum), None)
    if name in plan.terms:
        yield from _backward(plan, name, quantity)
    elif neuron:
        yield from _to_neuron(neuron, name)
    elif ROLES.get(quantity) is Role.ERROR:
        output = graph.layers[-1][0].value
        yield Travel(name, output, "loss", (name.replace(quantity, output),), (name,))
    elif name == "loss":
        yield Travel(name, "y", "loss", ("y",), ("y",))


def _to_neuron(neuron: Neuron, name: str) -> Iterator[Travel]:
    """Let each source travel along its edge, and become a product with the weight on it."""
    new, again = (NEW, AFTER) if name.startswith(AFTER) else ("", "")
    for weight, source in zip(neuron.weights, neuron.sources, strict=True):
        value = source if ROLES[source] in GIVEN else f"{again}{source}"
        product = (f"{new}{weight}", value) if len(neuron.weights) > 1 else (name,)
        yield Travel(name, source, neuron.value, (value,), product)


def _backward(plan: StepPlan, name: str, by: str) -> Iterator[Travel]:
    """Let a gradient travel to a neuron, or meet a value of the other side at a weight."""
    (term,) = plan.terms[name]
    graph, upstream = plan.graph, f"{GRADIENT}{term.user}"
    place, head = _place(graph, by), _place(graph, term.user)
    if by in edges(graph) and isinstance(term.local, Variable):
        factor = term.local.name
        yield Travel(name, head, by, (upstream,), (upstream,))
        yield Travel(name, edges(graph)[by][0], by, (factor,), (factor,))
    elif ROLES[term.user] is Role.LOSS:
        yield Travel(name, "loss", place, ("error",), (name,))
    elif place != head and ROLES[by] is Role.NEURON:
        yield Travel(name, head, place, (upstream,), (name,))
