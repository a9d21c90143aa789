"""Networks beside the linear one, for all that must follow from a declaration alone."""

from core.network.declared import LINEAR, LossFunction, network
from core.network.expressions import Function, Variable, add, multiply
from core.network.graph import Graph

w1, b1, x = map(Variable, ("w1", "b1", "x"))

ONE_BIAS = Graph(
    "1-2-1, a bias of the first neuron",
    {**LINEAR.equations, "h1": add(multiply(w1, x), b1)},
)
TANH = network(biases=True, activation=Function.TANH)
CLASSES = network(
    biases=True,
    activation=Function.RELU,
    output=Function.SIGMOID,
    loss=LossFunction.CROSS_ENTROPY,
)
SQUARED = network(
    activation=Function.LEAKY_RELU, output=Function.SIGMOID, loss=LossFunction.SQUARED
)
OTHERS = {"a bias": ONE_BIAS, "tanh, biases": TANH, "cross-entropy": CLASSES, "squared": SQUARED}
