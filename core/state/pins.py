"""Pinned runs: kept beside the present one, to compare and to return to."""

from collections.abc import Iterable

from core.base.frozen import replace
from core.base.problems import Message, Problem
from core.state.playback import DONE
from core.state.state import State
from core.training.experiment import Experiment
from core.training.run_prefix import KeptBy, Pin, RunPrefix

MOST_LETTERS = 60
"""Letters that a pin's name may have."""


def comparable(one: Experiment, other: Experiment) -> bool:
    """Say whether runs of both learn the same samples in the same order."""
    return replace(one, weights=other.weights, lr=other.lr, rule=other.rule) == other


def common_steps(one: RunPrefix, other: RunPrefix) -> int:
    """Count the steps, from 0 on, that are the same in both, however they came about."""
    if one.run.experiment != other.run.experiment:
        return 0
    most = min(one.length, other.length)
    mine, its = one.run.edits, other.run.edits
    if mine is its:
        return most
    alike = 0  # forks hold the same objects: many are compared in one go
    for size in (4096, 64, 1):
        while mine[alike : alike + size] == its[alike : alike + size] and alike < len(mine):
            alike += size
    return min([most, *(edits[alike].step for edits in (mine, its) if alike < len(edits))])


def holds(prefixes: Iterable[RunPrefix], prefix: RunPrefix) -> bool:
    """Say whether every step of a run prefix is in one of the others."""
    return any(common_steps(prefix, other) == prefix.length for other in prefixes)


def keep(state: State, prefix: RunPrefix) -> State:
    """Pin a run for an edit, unless all its steps are pinned already.

    A pin that an earlier edit made of the same run grows with it.
    """
    if holds((pin.prefix for pin in state.pins), prefix):
        return state
    for i, pin in enumerate(state.pins):
        if pin.kept_by is KeptBy.EDIT and pin.prefix.run is prefix.run:
            grown = replace(pin, prefix=prefix)
            return replace(state, pins=(*state.pins[:i], grown, *state.pins[i + 1 :]))
    return _pinned(state, prefix, KeptBy.EDIT)


def keep_present(state: State, *beside: RunPrefix) -> State:
    """Pin the present run, before another takes its place, if it has steps the other lacks."""
    return state if holds(beside, state.prefix) else keep(state, state.prefix)


def drop_all(state: State) -> State:
    """Put the pins away, since they no longer compare, and say that undo brings them back."""
    if not state.pins:
        return state
    notice = Message("pins.put_away", {"count": len(state.pins)})
    return replace(state, pins=(), notice=notice)


def pin_run(state: State, name: str | None = None) -> State:
    """Pin the present run as it is, under a name if one is given.

    One that is pinned just so gets the name, or is said to be there. Raises `Problem`
    (pin.long_name).
    """
    for pin in state.pins:
        if _is_same(pin.prefix, state.prefix):
            if name is not None:
                return rename_pin(state, pin.number, name)
            return replace(state, notice=Message("pin.there", {"number": pin.number}))
    pinned = _pinned(state, state.prefix, KeptBy.PERSON)
    return pinned if name is None else rename_pin(pinned, pinned.numbered, name)


def rename_pin(state: State, number: int, name: str | None) -> State:
    """Name a pin; blanks in a row count as one. Raises `Problem` (pin.unknown, pin.long_name)."""
    name = " ".join((name or "").split()) or None
    if name and len(name) > MOST_LETTERS:
        raise Problem("pin.long_name", found=len(name), most=MOST_LETTERS)
    renamed = replace(_pin(state, number), name=name)
    pins = tuple(renamed if pin.number == number else pin for pin in state.pins)
    return replace(state, pins=pins)


def remove_pin(state: State, number: int) -> State:
    """Take a pin away. Raises `Problem` (pin.unknown)."""
    gone = _pin(state, number)
    return replace(state, pins=tuple(pin for pin in state.pins if pin != gone))


def return_to(state: State, number: int) -> State:
    """Make a pinned run the present one, at the cursor's step or the last that is pinned.

    The run that was present is pinned if it has steps that are not. Raises `Problem` (pin.unknown).
    """
    prefix = _pin(state, number).prefix
    run = prefix.run
    moved = replace(state, step=min(state.step, prefix.length), progress=DONE, playing=False)
    if run is state.run:
        return moved
    preset = state.preset if run.experiment == state.run.experiment else None
    return replace(keep_present(moved, prefix), run=run, preset=preset)


def _pinned(state: State, prefix: RunPrefix, kept_by: KeptBy) -> State:
    number = state.numbered + 1
    pin = Pin(number, None, prefix, kept_by)
    return replace(state, pins=(*state.pins, pin), numbered=number)


def _pin(state: State, number: int) -> Pin:
    for pin in state.pins:
        if pin.number == number:
            return pin
    raise Problem("pin.unknown", number=number)


def _is_same(one: RunPrefix, other: RunPrefix) -> bool:
    return (
        one.run.edits == other.run.edits and one.length == common_steps(one, other) == other.length
    )
