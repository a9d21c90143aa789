"""The network's functions, compiled: the training loop, a step, the forward pass, the output.

All but the loop take floats or arrays of one shape and give the same bits for both. None raises for
numbers that overflow: they become inf or nan.
"""

import linecache
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Protocol, TypeAlias, cast

from core.network.functions import ON_BOTH, ON_FLOATS, T
from core.network.graph import Graph
from core.network.plan import StepPlan
from core.network.source import (
    source_of_forward,
    source_of_loop,
    source_of_prediction,
    source_of_step,
)

Loop: TypeAlias = Callable[
    [Sequence[float], Iterable[float], Iterable[float], float],
    tuple[list[float], tuple[float, ...]],
]


Step: TypeAlias = Mapping[str, T]
"""All numbers of a step by name, in the order of the trace."""


class _Step(Protocol):
    def __call__(self, parameters: Sequence[T], x: T, y: T, eta: float | T, /) -> dict[str, T]: ...


class _Forward(Protocol):
    def __call__(self, parameters: Sequence[T], x: T | float, y: T | float, /) -> dict[str, T]: ...


class _Prediction(Protocol):
    def __call__(self, parameters: Sequence[T], x: T, /) -> T: ...


@cache
def training_loop(plan: StepPlan) -> Loop:
    """Return the function train(parameters, xs, ys, eta): a step on each (xs[i], ys[i]) in turn.

    It returns the parameters that each step began with, flat, and those after the last step, in the
    order of the graph's parameters. ValueError where xs and ys differ in length.
    """
    title = f"{plan.graph.title}, {plan.rule}: training loop"
    return cast("Loop", compiled("train", title, source_of_loop(plan), ON_FLOATS))


def compute_step(plan: StepPlan, parameters: Sequence[T], x: T, y: T, eta: float | T) -> Step[T]:
    """Compute one step on the sample (x, y): all its numbers by name, in the order of the trace.

    The gradients are those that the rule used; parameters are before and after the update.
    """
    return _step(plan)(parameters, x, y, eta)


def run_forward(graph: Graph, parameters: Sequence[T], x: T | float, y: T | float) -> dict[str, T]:
    """Run the sample (x, y) through the network: all that its equations compute, by name."""
    return _forward(graph)(parameters, x, y)


def predict(graph: Graph, parameters: Sequence[T], x: T) -> T:
    """Compute the output for the input x."""
    return _prediction(graph)(parameters, x)


@cache
def _step(plan: StepPlan) -> _Step:
    title = f"{plan.graph.title}, {plan.rule}: step"
    return cast("_Step", compiled("step", title, source_of_step(plan), ON_BOTH))


@cache
def _forward(graph: Graph) -> _Forward:
    title = f"{graph.title}: forward pass"
    return cast("_Forward", compiled("forward", title, source_of_forward(graph), ON_BOTH))


@cache
def _prediction(graph: Graph) -> _Prediction:
    title = f"{graph.title}: output"
    return cast("_Prediction", compiled("predict", title, source_of_prediction(graph), ON_BOTH))


def compiled(name: str, title: str, text: str, names: Mapping[str, object]) -> object:
    """Compile the function of that name in a text of `source`, so that a traceback finds its lines.

    `names` are what else the text may use. The same title is for the same text only.
    """
    place = f"<{title}>"
    linecache.cache[place] = (len(text), None, text.splitlines(keepends=True), place)
    space = dict(names)
    exec(compile(text, place, "exec"), space)
    return space[name]
