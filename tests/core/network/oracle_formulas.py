"""What was written out by hand for the linear network before it was declared, kept as an oracle.

The formulas of each phase, and which quantities are taken for which others.
"""

from core.formulas.trees import Derivative, Difference, Half, Product, Sum, Symbol, product
from core.network.rules import Rule
from core.step.phases import Phase

_ERROR = Difference(Symbol("y_hat"), Symbol("y"), name="error")
_FROM_INPUT = {"w1": ("h1", "w3"), "w2": ("h2", "w4")}
_TO_OUTPUT = {"w3": "h1", "w4": "h2"}


def lines_of(rule, phase):
    match phase:
        case Phase.SAMPLE:
            return [(Symbol("x"), (), "x"), (Symbol("y"), (), "y")]
        case Phase.H1 | Phase.H2:
            weight = f"w{phase[-1]}"
            return [(Symbol(phase), (product(Symbol(weight), Symbol("x")),), phase)]
        case Phase.Y_HAT:
            return [(Symbol("y_hat"), (_output(),), "y_hat")]
        case Phase.LOSS:
            squared = product(Half(), Symbol("error"), Symbol("error"))
            return [(Symbol("error"), (_ERROR,), "error"), (Symbol("loss"), (squared,), "loss")]
        case Phase.DL_DY_HAT:
            return [(Derivative("loss", "y_hat", "dL_dy_hat"), (_ERROR,), "dL_dy_hat")]
        case Phase.AFTER:
            return _after_lines()
        case Phase.UPDATE:
            return [_update_line(f"w{i}") for i in range(1, 5)]
        case _ if phase.startswith("update_"):
            return [_update_line(phase.removeprefix("update_"))]
        case _:
            return [_gradient_line(rule, phase.removeprefix("dL_d"))]


def _output():
    return Sum((product(Symbol("w3"), Symbol("h1")), product(Symbol("w4"), Symbol("h2"))))


def _gradient_line(rule, by):
    out = Derivative("loss", "y_hat", "dL_dy_hat")
    updated = "" if rule is Rule.EXACT else "new_"
    if by in _TO_OUTPUT:
        hidden = _TO_OUTPUT[by]
        chain = product(out, Derivative("y_hat", by, hidden))
        values = product(_ERROR, Symbol(hidden))
    elif by in _FROM_INPUT:
        hidden, weight = _FROM_INPUT[by]
        factor = "stale" if rule is Rule.NOTEBOOK else "x"
        weight = updated + weight
        back = Product((out, Derivative("y_hat", hidden, weight)), name=f"dL_d{hidden}")
        chain = product(back, Derivative(hidden, by, factor))
        values = product(_ERROR, Symbol(weight), Symbol(factor))
    else:
        weight = updated + {"h1": "w3", "h2": "w4"}[by]
        chain = product(out, Derivative("y_hat", by, weight))
        values = product(_ERROR, Symbol(weight))
    name = f"dL_d{by}"
    return Derivative("loss", by, name), (chain, values), name


def _update_line(weight):
    move = product(Symbol("eta"), Derivative("loss", weight, f"dL_d{weight}"))
    return Symbol(f"new_{weight}"), (Difference(Symbol(weight), move),), f"new_{weight}"


def _after_lines():
    output = Sum(
        (
            product(Symbol("new_w3"), Symbol("after_h1")),
            product(Symbol("new_w4"), Symbol("after_h2")),
        )
    )
    error = Difference(Symbol("after_y_hat"), Symbol("y"), name="after_error")
    squared = product(Half(), Symbol("after_error"), Symbol("after_error"))
    hidden = [
        (Symbol(f"after_h{i}"), (product(Symbol(f"new_w{i}"), Symbol("x")),), f"after_h{i}")
        for i in (1, 2)
    ]
    return [
        *hidden,
        (Symbol("after_y_hat"), (output,), "after_y_hat"),
        (Symbol("after_error"), (error,), "after_error"),
        (Symbol("after_loss"), (squared,), "after_loss"),
    ]


CONFUSED = {
    "x": ("stale", "y"),
    "stale": ("x", "y"),
    "y": ("x",),
    "y_hat": ("y",),
    "error": ("loss", "y_hat", "y"),
    "h1": ("h2", "x"),
    "h2": ("h1", "x"),
    "after_h1": ("after_h2", "h1", "x"),
    "after_h2": ("after_h1", "h2", "x"),
    "after_y_hat": ("y_hat",),
    "after_error": ("after_loss", "error", "after_y_hat"),
    "w1": ("new_w1", "w2", "w3"),
    "w2": ("new_w2", "w1", "w4"),
    "w3": ("new_w3", "w4", "w1"),
    "w4": ("new_w4", "w3", "w2"),
    "new_w1": ("w1", "new_w2", "new_w3"),
    "new_w2": ("w2", "new_w1", "new_w4"),
    "new_w3": ("w3", "new_w4", "new_w1"),
    "new_w4": ("w4", "new_w3", "new_w2"),
    "dL_dw1": ("dL_dw2", "dL_dh1", "dL_dw3"),
    "dL_dw2": ("dL_dw1", "dL_dh2", "dL_dw4"),
    "dL_dw3": ("dL_dw4", "dL_dw1"),
    "dL_dw4": ("dL_dw3", "dL_dw2"),
}

INSTEAD = {
    "x": ("y",),
    "y": ("x",),
    "h1": ("h2",),
    "h2": ("h1",),
    "error": ("loss",),
    "loss": ("error",),
    "dL_dy_hat": ("loss",),
    "dL_dh1": ("dL_dh2", "dL_dw3"),
    "dL_dh2": ("dL_dh1", "dL_dw4"),
    **{f"dL_dw{i}": (f"dL_dw{j}",) for i, j in ("12", "21", "34", "43")},
    **{f"new_w{i}": (f"new_w{j}",) for i, j in ("12", "21", "34", "43")},
    "after_h1": ("after_h2",),
    "after_h2": ("after_h1",),
    "after_error": ("after_loss",),
    "after_loss": ("after_error",),
}
