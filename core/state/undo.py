"""Undo and redo: every edit can be taken back, and one gesture is one edit."""

from collections.abc import Callable

from core.base.frozen import replace
from core.base.problems import Message
from core.state import pins
from core.state.playback import DONE
from core.state.state import Document, Gesture, State, UndoEntry
from core.training.origins import distinct_steps

MOST_UNDO = 100
"""Edits that can be taken back; older ones stay as they are."""


def do(
    state: State,
    edit: Callable[[State], State],
    name: Message,
    gesture: Gesture | None,
    *,
    forks: bool,
) -> State:
    """Carry out an edit, so that it can be taken back; one that changes nothing leaves no trace.

    `name` is what undo calls it, `gesture` what it is a part of, `forks` whether it changes the run
    from the cursor's step on. An edit goes on with the gesture of the one before: from what there
    was before the gesture, or from the present where a fork has made steps since. What only redo
    kept is pinned first. What `edit` raises leaves the state as it was.
    """
    last = state.past[-1] if state.past and not state.future else None
    if last is None or gesture is None or last.gesture != gesture:
        return _done(state, edit, name, gesture)
    if pins.holds(last.other.prefixes, state.prefix):
        base = replace(_restored(state, last.other), past=state.past[:-1])
        return counted(_done(base, edit, name, gesture))
    done = _done(state, edit, name, gesture)
    if done.past is state.past or not forks:
        return done
    joined = replace(done.past[-1], other=last.other)
    return counted(replace(done, past=(*state.past[:-1], joined)))


def undo(state: State) -> State:
    """Take back the last edit: its run, cursor and pins are as before, trained steps included.

    Where the edit left the run alone, the cursor stays too.
    """
    if not state.past:
        return state
    entry = state.past[-1]
    there = replace(entry, other=state.document, gesture=None)
    back = replace(_restored(state, entry.other), past=state.past[:-1])
    return _paused(state, replace(back, future=(*state.future, there)))


def redo(state: State) -> State:
    """Make the edit again that was taken back last, with what was trained after it."""
    if not state.future:
        return state
    entry = state.future[-1]
    back = replace(entry, other=state.document)
    there = replace(_restored(state, entry.other), future=state.future[:-1])
    return _paused(state, replace(there, past=(*state.past, back)))


def clear_history(state: State) -> State:
    """Give up undo and redo, and the steps that only they keep."""
    return counted(replace(state, past=(), future=()))


def replaced(old: State, new: State, name: Message) -> State:
    """Note that an edit of this name put one state in the place of another.

    Undo of the new one leads to the old, and to what only redo kept of either.
    """
    kept = [entry.other for state in (new, old) for entry in state.future[:1]]
    past = (*new.past, *(UndoEntry(name, other) for other in (*kept, old.document)))
    return counted(replace(new, past=past[-MOST_UNDO:], future=()))


def counted(state: State) -> State:
    """Count the steps that are kept beside the present run's."""
    entries = (*state.past, *state.future)
    runs = {prefix.run for entry in entries for prefix in entry.other.prefixes}
    runs |= {prefix.run for prefix in state.document.prefixes}
    runs |= {prefix.run for prefix in state.beside}
    return replace(state, others=distinct_steps(runs) - state.run.length)


def _done(
    state: State, edit: Callable[[State], State], name: Message, gesture: Gesture | None
) -> State:
    changed = edit(state)
    if _has_same(changed, state):
        return changed
    base = _saved(state)
    if base is not state:
        changed = edit(base)
    past = (*base.past, UndoEntry(name, base.document, gesture))[-MOST_UNDO:]
    notice = base.notice or changed.notice
    return counted(replace(changed, past=past, future=(), notice=notice))


def _has_same(one: State, other: State) -> bool:
    """Say whether two states differ in nothing that undo would bring back."""
    return one.run is other.run and one.pins == other.pins and one.preset == other.preset


def _restored(state: State, there: Document) -> State:
    state = replace(state, preset=there.preset, pins=there.pins, numbered=there.numbered)
    if there.run is state.run:
        return state
    return replace(state, run=there.run, step=there.step, phase=there.phase, progress=DONE)


def _paused(before: State, state: State) -> State:
    return counted(replace(state, playing=before.playing and state.run is before.run))


def _saved(state: State) -> State:
    """Pin what only redo keeps, or say that it will be gone where it does not compare."""
    if not state.future:
        return state
    reached = {*state.document.prefixes, *(t for entry in state.past for t in entry.other.prefixes)}
    left = dict.fromkeys(t for entry in state.future for t in entry.other.prefixes)
    for prefix in sorted(left, key=lambda prefix: -prefix.length):
        if prefix in reached or pins.holds(reached, prefix):
            continue
        if pins.comparable(prefix.run.experiment, state.run.experiment):
            state = pins.keep(state, prefix)
        else:
            state = replace(state, notice=Message("redo.gone", {"length": prefix.length}))
    return state
