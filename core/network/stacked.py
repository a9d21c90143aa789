"""A network with the neurons of its hidden layer as rows: what happens to one happens to all.

For many networks at once, where an operation on rows costs hardly more than on one.
"""

from typing import NamedTuple

from core.network.expressions import (
    Call,
    Expression,
    Function,
    Variable,
    multiply,
    rebuilt,
    substituted,
    total,
)
from core.network.graph import Graph, Neuron

HIDDEN, OUTPUT = "hidden", "output"


class Stacked(NamedTuple):
    """A network by rows: its graph, and which parameters of the network are the rows of which."""

    graph: Graph
    rows: dict[str, tuple[str, ...]]


def stack(graph: Graph) -> Stacked:
    """Return a network by rows. ValueError unless its hidden neurons are computed alike."""
    hidden, (output,) = graph.layers
    equations, *others = [_renamed(graph, neuron) for neuron in hidden]
    if any(other != equations for other in others):
        raise ValueError(f"the hidden neurons of {graph.title} differ")
    names = _names(output, OUTPUT)
    puts = {name: Variable(put) for name, put in names.items()}
    computed = {name for neuron in hidden for name in (neuron.value, neuron.pre_activation)}
    for name, expression in graph.equations.items():
        if name not in computed:
            by_rows = substituted(_with_rows(expression, output), puts)
            equations[names.get(name, name)] = by_rows
    return Stacked(Graph(f"{graph.title}, by rows", equations), _rows(hidden, output))


def _with_rows(expression: Expression, output: Neuron) -> Expression:
    """Put the sum of one product's rows in the place of the sum of products."""
    pairs = zip(output.weights, output.sources, strict=True)
    products = total(multiply(Variable(weight), Variable(source)) for weight, source in pairs)
    rows = Call(Function.ROWS, (multiply(Variable(f"w_{OUTPUT}"), Variable("h")),))
    return rebuilt(expression, lambda part: rows if part == products else part)


def _rows(hidden: tuple[Neuron, ...], output: Neuron) -> dict[str, tuple[str, ...]]:
    found = {
        f"w_{HIDDEN}": tuple([weight for neuron in hidden for weight in neuron.weights]),
        f"w_{OUTPUT}": output.weights,
        f"b_{HIDDEN}": tuple([neuron.bias for neuron in hidden if neuron.bias]),
        f"b_{OUTPUT}": (output.bias,) if output.bias else (),
    }
    return {name: rows for name, rows in found.items() if rows}


def _names(neuron: Neuron, layer: str) -> dict[str, str]:
    """Return what the quantities of a neuron are called by rows."""
    names = {neuron.value: neuron.value if layer == OUTPUT else "h"}
    if neuron.pre_activation:
        names[neuron.pre_activation] = f"z_{layer}"
    if neuron.bias:
        names[neuron.bias] = f"b_{layer}"
    return names | dict.fromkeys(neuron.weights, f"w_{layer}")


def _renamed(graph: Graph, neuron: Neuron) -> dict[str, Expression]:
    names = _names(neuron, HIDDEN)
    puts = {name: Variable(put) for name, put in names.items()}
    computed = [name for name in (neuron.pre_activation, neuron.value) if name]
    return {names[name]: substituted(graph.equations[name], puts) for name in computed}
