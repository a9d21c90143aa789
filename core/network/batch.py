"""The steps of many networks at once: a function that makes one in place on arrays, generated.

Rows are arrays of shape (hidden neurons, n), all else has shape (n,): n networks.
"""

from collections.abc import Callable
from functools import cache
from typing import NamedTuple, cast

from core.network.compiled import compiled
from core.network.expressions import (
    Call,
    Constant,
    Expression,
    Function,
    Operation,
    Variable,
    substituted,
)
from core.network.functions import on_arrays
from core.network.graph import Graph
from core.network.plan import plan
from core.network.quantities import ETA, NEW
from core.network.rules import Rule
from core.network.source import assignments
from core.network.stacked import HIDDEN, OUTPUT, stack

ETAS = "etas"
"""The learning rates as rows: faster than one row for all of them."""

_ROWS = frozenset({f"w_{HIDDEN}", f"b_{HIDDEN}", f"w_{OUTPUT}", ETAS})
_OPERATIONS = {"+": "add", "-": "subtract", "*": "multiply"}


class Batch(NamedTuple):
    """learn(*arrays, x, y) makes a step on the sample (x, y), in place, on arrays of these names.

    `is_rows` says of each array whether it has rows. Parameters have `rows` of the network's own;
    "eta" and "etas" are the learning rates; what else there is needs no value before.
    """

    learn: Callable[..., None]
    is_rows: dict[str, bool]
    rows: dict[str, tuple[str, ...]]


@cache
def batch(graph: Graph, rule: Rule) -> Batch:
    """Return the steps of many networks. ValueError where hidden neurons are computed otherwise.

    Each network has the bits that it would have alone, but for tanh, exp and log, which are
    numpy's. To be called where numpy does not warn.
    """
    stacked = stack(graph)
    emitted = _Emitter(stacked.graph, rule)
    arguments = ", ".join((*emitted.arrays, "x", "y"))
    body = "".join(f"    {line}\n" for line in emitted.lines)
    text = (
        f"def learn({arguments}):\n"
        f'    """Make a step of many networks in place, under the rule {rule}.\n\n'
        f"    What each function computes goes into the array that stands last in its brackets.\n"
        f'    """\n'
        f"{body}"
    )
    title = f"{graph.title}, {rule}: step of many networks"
    learn = cast("Callable[..., None]", compiled("learn", title, text, on_arrays()))
    return Batch(learn, emitted.arrays, stacked.rows)


class _Emitter:
    """Writes the assignments of a step as calls that write into arrays.

    What is on the way is held in "rows_1", "row_1"..., numbered by how deep it stands.
    """

    def __init__(self, graph: Graph, rule: Rule) -> None:
        self.arrays = {name: name in _ROWS for name in (*graph.parameters, ETA, ETAS)}
        self.lines: list[str] = []
        new = {f"{NEW}{name}": name for name in graph.parameters}
        in_place = {name: Variable(target) for name, target in new.items()}
        for name, expression in assignments(plan(graph, rule).computed, {*new, "error"}).items():
            self._compute(substituted(expression, in_place), 1, new.get(name, name))

    def _compute(self, expression: Expression, depth: int, target: str | None = None) -> str:
        """Write what computes an expression into the target; return the name of what holds it."""
        match expression:
            case Variable(name):
                return name
            case Constant(value):
                return repr(value)
            case Call(Function.ROWS, (argument,)):
                rows = self._compute(argument, depth)
                return self._write("add", [f"{rows}[0]", f"{rows}[1]"], depth, target)
            case Call(function, arguments):
                parts = [self._compute(each, depth + i) for i, each in enumerate(arguments)]
                return self._write(function, parts, depth, target)
            case Operation(sign, left, right):
                deeper = depth + isinstance(left, Operation | Call)
                parts = [self._compute(left, depth), self._compute(right, deeper)]
                return self._write(_OPERATIONS[sign], parts, depth, target)

    def _write(self, function: str, parts: list[str], depth: int, target: str | None) -> str:
        is_rows = any(self.arrays.get(part, False) for part in parts)
        target = target or f"{'rows' if is_rows else 'row'}_{depth}"
        self.arrays[target] = is_rows
        if is_rows:
            parts = [ETAS if part == ETA else part for part in parts]
        self.lines.append(f"{function}({', '.join(parts)}, {target})")
        return target
