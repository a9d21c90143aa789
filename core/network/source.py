"""A plan as Python source, specialised: what is not needed is left out, what is used once put in.

A loop that looked each number up would be many times slower. The source is there to be read: in
tracebacks, or as what `source_of_loop` returns.
"""

from collections.abc import Iterable, Mapping
from typing import assert_never

from core.network.expressions import (
    Call,
    Constant,
    Expression,
    Operation,
    Variable,
    substituted,
    variables,
)
from core.network.graph import Graph
from core.network.plan import StepPlan
from core.network.quantities import ETA, NEW, STALE
from core.network.rules import STALE_INPUT

_CONSTANTS = {STALE: Constant(STALE_INPUT)}


def written(expression: Expression) -> str:
    """Write an expression as Python, with the brackets that keep its operations in their order."""
    match expression:
        case Variable(name):
            return name
        case Constant(value):
            return repr(value)
        case Call(function, arguments):
            return f"{function}({', '.join(map(written, arguments))})"
        case Operation(sign, left, right):
            before, after = written(left), written(right)
            if sign == "*" and _is_sum(left):
                before = f"({before})"
            if _is_sum(right) or (sign == "*" and isinstance(right, Operation)):
                after = f"({after})"
            return f"{before} {sign} {after}"
        case _:
            assert_never(expression)


def source_of_loop(plan: StepPlan) -> str:
    """Write the training loop; the parameters are assigned in place."""
    names = ", ".join(plan.graph.parameters)
    new = {f"{NEW}{name}": name for name in plan.graph.parameters}
    lines = assignments(plan.computed, new)
    in_place = {name: Variable(target) for name, target in new.items()}
    body = [f"{new.get(n, n)} = {written(substituted(e, in_place))}" for n, e in lines.items()]
    return (
        f"def train(parameters, xs, ys, {ETA}):\n"
        f'    """Make a step on each sample in turn, under the rule {plan.rule}.\n\n'
        f"    The network: {plan.graph.title}.\n"
        f"    Returns the parameters each step began with, flat, and those after the last step.\n"
        f'    """\n'
        f"    {names} = parameters\n"
        f"    rows = []\n"
        f"    record = rows.extend\n"
        f"    for x, y in zip(xs, ys, strict=True):\n"
        f"        record(({names}))\n"
        f"{_block(body, 8)}"
        f"    return rows, ({names})\n"
    )


def source_of_step(plan: StepPlan) -> str:
    """Write the function that computes all numbers of a step, by name in the order of the trace."""
    given = (*plan.graph.parameters, "x", "y")
    body = _body(plan.computed, [name for name in plan.columns if name not in given])
    return (
        f"def step(parameters, x, y, {ETA}):\n"
        f'    """Make a step under the rule {plan.rule}."""\n'
        f"    {', '.join(plan.graph.parameters)} = parameters\n"
        f"{body}"
        f"    return {_by_name(plan.columns)}\n"
    )


def source_of_forward(graph: Graph) -> str:
    """Write the function that runs a sample through the network: all that it computes, by name."""
    return (
        "def forward(parameters, x, y):\n"
        f'    """Run the sample (x, y) through the network: {graph.title}."""\n'
        f"    {', '.join(graph.parameters)} = parameters\n"
        f"{_body(graph.equations, graph.equations)}"
        f"    return {_by_name(graph.equations)}\n"
    )


def source_of_prediction(graph: Graph) -> str:
    """Write the function that computes the output alone."""
    output = graph.layers[-1][0].value
    return (
        "def predict(parameters, x):\n"
        f'    """Compute the output for the input x: {graph.title}."""\n'
        f"    {', '.join(graph.parameters)} = parameters\n"
        f"{_body(graph.equations, [output])}"
        f"    return {output}\n"
    )


def assignments(computed: Mapping[str, Expression], wanted: Iterable[str]) -> dict[str, Expression]:
    """Return what is to be assigned so that all wanted numbers are, in the order of `computed`.

    What is used once, or is but another number's name, is put in where it is used: not past the
    update of a parameter that it reads, so that the new one may take the old one's place.
    """
    wanted = set(wanted)
    left = {name: computed[name] for name in _needed(computed, wanted)}
    reads = {name: tuple(variables(expression)) for name, expression in left.items()}
    names = [name for name, e in left.items() if isinstance(e, Variable | Constant)]
    for name in (*names, *left):
        used = sum(read.count(name) for read in reads.values())
        if name not in wanted and name in left and (name in names or used == 1):
            _put_in(left, reads, name)
    return {name: substituted(expression, _CONSTANTS) for name, expression in left.items()}


def _put_in(left: dict[str, Expression], reads: dict[str, tuple[str, ...]], name: str) -> None:
    """Put a number in where it is used, unless a parameter that it reads is updated before."""
    order = list(left)
    users = [user for user in order if name in reads[user]]
    between = order[order.index(name) : order.index(users[-1])]
    if {f"{NEW}{each}" for each in reads[name]}.isdisjoint(between):
        expression = left.pop(name)
        del reads[name]
        for user in users:
            left[user] = substituted(left[user], {name: expression})
            reads[user] = tuple(variables(left[user]))


def _needed(computed: Mapping[str, Expression], wanted: set[str]) -> list[str]:
    """List the wanted numbers and all they are computed from, in the order of `computed`."""
    needed, todo = set[str](), list(wanted)
    while todo:
        name = todo.pop()
        if name in computed and name not in needed:
            needed.add(name)
            todo += variables(computed[name])
    return [name for name in computed if name in needed]


def _is_sum(expression: Expression) -> bool:
    return isinstance(expression, Operation) and expression.sign != "*"


def _body(computed: Mapping[str, Expression], wanted: Iterable[str]) -> str:
    lines = assignments(computed, wanted)
    return _block([f"{name} = {written(expression)}" for name, expression in lines.items()], 4)


def _block(lines: Iterable[str], depth: int) -> str:
    return "".join(f"{' ' * depth}{line}\n" for line in lines)


def _by_name(names: Iterable[str]) -> str:
    items = _block([f'"{name}": {name},' for name in names], 8)
    return f"{{\n{items}    }}"
