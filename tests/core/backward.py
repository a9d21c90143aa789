"""One step in exact rational arithmetic: the forward pass on a tape, and the tape run backwards.

It shares no formula with the program: derivatives come out of the tape, and a rule is only a choice
of the weights and the input that the tape is recorded with.
"""

from fractions import Fraction

NAMES = ("w1", "w2", "w3", "w4")
STALE = Fraction(99)


class Node:
    """A number, and the derivatives by the numbers it was made from."""

    def __init__(self, value, *made_from):
        self.value, self.made_from, self.gradient = Fraction(value), made_from, Fraction(0)

    def __add__(self, other):
        return Node(self.value + other.value, (self, 1), (other, 1))

    def __mul__(self, other):
        return Node(self.value * other.value, (self, other.value), (other, self.value))

    def pull_back(self, gradient):
        self.gradient += gradient
        for node, derivative in self.made_from:
            node.pull_back(gradient * derivative)


def record(weights, x):
    """Run the network forward: every node by name."""
    tape = {name: Node(value) for name, value in zip(NAMES, weights, strict=True)}
    tape["h1"], tape["h2"] = tape["w1"] * Node(x), tape["w2"] * Node(x)
    tape["y_hat"] = tape["w3"] * tape["h1"] + tape["w4"] * tape["h2"]
    return tape


def gradients(weights, x, error):
    """Pull dL/dy_hat = e back through the network of these weights and this input."""
    tape = record(weights, x)
    tape["y_hat"].pull_back(Fraction(error))
    return {name: node.gradient for name, node in tape.items()}


def loss(weights, x, y):
    return (record(weights, x)["y_hat"].value - Fraction(y)) ** 2 / 2


def story(rule, weights, x, y, lr):
    """Tell a step phase by phase, as PRODUCT.md lists them: (phase, its numbers, the weights)."""
    weights = list(map(Fraction, weights))
    x, y, lr = Fraction(x), Fraction(y), Fraction(lr)
    tape = record(weights, x)
    error = tape["y_hat"].value - y
    yield "sample", {"x": x, "y": y}, tuple(weights)
    for name in ("h1", "h2", "y_hat"):
        yield name, {name: tape[name].value}, tuple(weights)
    yield "loss", {"error": error, "loss": error * error / 2}, tuple(weights)
    yield "dL_dy_hat", {"dL_dy_hat": error}, tuple(weights)
    tell = _at_once if rule == "exact" else _in_sequence
    yield from tell(weights, x, error, lr, STALE if rule == "notebook" else x)
    tape = record(weights, x)
    after = {f"after_{name}": tape[name].value for name in ("h1", "h2", "y_hat")}
    error = after["after_y_hat"] - y
    after |= {"after_error": error, "after_loss": error * error / 2}
    yield "after", after, tuple(weights)


def _at_once(weights, x, error, lr, _):
    by = gradients(weights, x, error)
    for name in ("w4", "w3", "h2", "h1", "w2", "w1"):
        yield f"dL_d{name}", {f"dL_d{name}": by[name]}, tuple(weights)
    weights[:] = [w - lr * by[name] for name, w in zip(NAMES, weights, strict=True)]
    new = {f"new_{name}": w for name, w in zip(NAMES, weights, strict=True)}
    yield "update", new, tuple(weights)


def _in_sequence(weights, x, error, lr, backward_x):
    """Every gradient is pulled back through the weights as they stand when it is wanted."""
    for name, inner in (("w4", None), ("w3", None), ("w2", "h2"), ("w1", "h1")):
        by = gradients(weights, backward_x if inner else x, error)
        if inner:
            yield f"dL_d{inner}", {f"dL_d{inner}": by[inner]}, tuple(weights)
        yield f"dL_d{name}", {f"dL_d{name}": by[name]}, tuple(weights)
        at = NAMES.index(name)
        weights[at] -= lr * by[name]
        yield f"update_{name}", {f"new_{name}": weights[at]}, tuple(weights)
