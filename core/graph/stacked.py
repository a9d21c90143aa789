"""A network with the neurons of its hidden layer as rows: what happens to one happens to all.

For many networks at once, where an operation on rows costs hardly more than on one.
"""

from typing import NamedTuple

from core.graph.expressions import (
    Call,
    Expression,
    Function,
    Variable,
    add,
    multiply,
    rebuilt,
    substituted,
)
from core.graph.graph import Graph, Neuron

HIDDEN, OUTPUT = "hidden", "output"


class Stacked(NamedTuple):
    """A network by rows: its graph, and which parameters of the network are the rows of which."""

    graph: Graph
    rows: dict[str, tuple[str, ...]]


def stack(graph: Graph) -> Stacked:
    """Return a network by rows. ValueError unless its hidden neurons are computed alike."""
    hidden, (output,) = graph.layers
    layers = [_renamed(graph, neuron, _names(neuron)) for neuron in hidden]
    if any(layer != layers[0] for layer in layers):
        raise ValueError(f"the hidden neurons of {graph.title} differ")
    equations = layers[0]
    names = dict.fromkeys(output.weights, f"w_{OUTPUT}") | _names(output, OUTPUT)
    products = [
        multiply(Variable(weight), Variable(source))
        for weight, source in zip(output.weights, output.sources, strict=True)
    ]
    total = products[0]
    for product in products[1:]:
        total = add(total, product)
    row = multiply(Variable(f"w_{OUTPUT}"), Variable("h"))
    puts = {name: Variable(put) for name, put in names.items()}
    for name, expression in graph.equations.items():
        if not any(name in {neuron.value, neuron.pre_activation} for neuron in hidden):
            by_rows = _put(expression, total, Call(Function.ROWS, (row,)))
            equations[names.get(name, name)] = substituted(by_rows, puts)
    rows = {f"w_{HIDDEN}": tuple([neuron.weights[0] for neuron in hidden])}
    rows[f"w_{OUTPUT}"] = output.weights
    if all(neuron.bias for neuron in hidden):
        rows[f"b_{HIDDEN}"] = tuple([neuron.bias for neuron in hidden if neuron.bias])
    if output.bias:
        rows[f"b_{OUTPUT}"] = (output.bias,)
    return Stacked(Graph(f"{graph.title}, by rows", equations), rows)


def _names(neuron: Neuron, layer: str = HIDDEN) -> dict[str, str]:
    """Return what the quantities of a neuron are called by rows."""
    names = {neuron.value: neuron.value if layer == OUTPUT else "h"}
    if neuron.pre_activation:
        names[neuron.pre_activation] = f"z_{layer}"
    if neuron.bias:
        names[neuron.bias] = f"b_{layer}"
    return names if layer == OUTPUT else names | {neuron.weights[0]: f"w_{layer}"}


def _renamed(graph: Graph, neuron: Neuron, names: dict[str, str]) -> dict[str, Expression]:
    puts: dict[str, Expression] = {name: Variable(put) for name, put in names.items()}
    computed = [name for name in (neuron.pre_activation, neuron.value) if name]
    return {names[name]: substituted(graph.equations[name], puts) for name in computed}


def _put(expression: Expression, old: Expression, new: Expression) -> Expression:
    return rebuilt(expression, lambda part: new if part == old else part)
