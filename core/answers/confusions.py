"""Which quantities of a network are taken for which others by mistake, by how they lie in it."""

from functools import cache
from typing import TypeAlias

from core.network.graph import Graph, Neuron
from core.network.quantities import AFTER, GRADIENT, NEW, ROLES, STALE, Role

Table: TypeAlias = dict[str, tuple[str, ...]]


@cache
def confused(graph: Graph) -> Table:
    """Return what is put in the place of each quantity by mistake.

    Neighbours of the same kind, what lies across the same neuron, what is before it, the same
    before and after an update.
    """
    place = _Places(graph)
    found: Table = {"x": (STALE, "y"), STALE: ("x", "y"), "y": ("x",)}
    for neuron in graph.neurons:
        before = neuron.sources if neuron in place.first else ()
        aside = ("y",) if neuron in place.last else ()
        sums = (neuron.pre_activation,) if neuron.pre_activation else ()
        found[neuron.value] = (*place.beside(neuron.value), *sums, *before, *aside)
        if neuron.pre_activation:
            found[neuron.pre_activation] = (*place.beside(neuron.pre_activation), neuron.value)
    found["error"] = ("loss", place.last[0].value, "y")
    found |= {
        f"{AFTER}{name}": _again(graph, name, found[name])
        for name in found
        if name in graph.equations
    }
    for name in graph.parameters:
        others = (*place.beside(name), *place.across(name))
        found[name] = (f"{NEW}{name}", *others)
        found[f"{NEW}{name}"] = (name, *_each(NEW, others))
        delta = (place.delta(name),) if place.neuron(name) not in place.last else ()
        gradients = (*place.beside(name), *delta, *place.across(name))
        found[f"{GRADIENT}{name}"] = _each(GRADIENT, gradients)
    return found


@cache
def instead(graph: Graph) -> Table:
    """Return what is given as the answer in the place of each quantity by mistake."""
    place = _Places(graph)
    found: Table = {"x": ("y",), "y": ("x",), "error": ("loss",), "loss": ("error",)}
    for neuron in graph.neurons:
        both = tuple([name for name in (neuron.value, neuron.pre_activation) if name])
        for name in both:
            found[name] = (*place.beside(name), *[each for each in both if each != name])
            found[f"{GRADIENT}{name}"] = _each(
                GRADIENT, (*place.beside(name), *place.onward(neuron))
            )
        if neuron in place.last:
            found[f"{GRADIENT}{neuron.value}"] = ("loss",)
    for name in graph.parameters:
        found[f"{GRADIENT}{name}"] = _each(GRADIENT, place.beside(name))
        found[f"{NEW}{name}"] = _each(NEW, place.beside(name))
    again = {f"{AFTER}{name}": _each(AFTER, found[name]) for name in graph.equations}
    return found | again


def _again(graph: Graph, name: str, others: tuple[str, ...]) -> tuple[str, ...]:
    """Say what a quantity that is computed again is taken for: by then the target is not near."""
    names = [f"{AFTER}{o}" if o in graph.equations else o for o in others if o != "y"]
    place = 1 if names and names[0].startswith(AFTER) else 0
    return (*names[:place], name, *names[place:])


def _each(prefix: str, names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple([f"{prefix}{name}" for name in names])


class _Places:
    """How the quantities of a network lie to each other."""

    def __init__(self, graph: Graph) -> None:
        self.first, self.last = graph.layers[0], graph.layers[-1]
        self._layers = graph.layers
        self._neurons = graph.neurons

    def neuron(self, parameter: str) -> Neuron:
        """Return the neuron to whose equation a parameter belongs."""
        return next(n for n in self._neurons if parameter in (*n.weights, n.bias))

    def delta(self, parameter: str) -> str:
        """Return the quantity by which the loss is differentiated just before the parameter."""
        return self.neuron(parameter).weighted_sum

    def beside(self, name: str) -> tuple[str, ...]:
        """Return what plays the same part in the same layer."""
        for layer in self._layers:
            of_layer = [
                name
                for neuron in layer
                for name in (neuron.value, neuron.pre_activation, *neuron.weights, neuron.bias)
                if name
            ]
            if name in of_layer:
                same = [each for each in of_layer if ROLES[each] is ROLES[name] and each != name]
                return tuple(same)
        return ()

    def across(self, weight: str) -> tuple[str, ...]:
        """Return the weights on the other side of the neuron that a weight leads to or from."""
        if ROLES[weight] is not Role.WEIGHT:
            return ()
        neuron = self.neuron(weight)
        source = neuron.sources[neuron.weights.index(weight)]
        back = [w for n in self._neurons if n.value == source for w in n.weights]
        return (*self.onward(neuron), *back)

    def onward(self, neuron: Neuron) -> tuple[str, ...]:
        """Return the weights that lead on from a neuron."""
        return tuple(
            [
                weight
                for other in self._neurons
                for weight, source in zip(other.weights, other.sources, strict=True)
                if source == neuron.value
            ]
        )
