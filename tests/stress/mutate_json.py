"""Mutations of JSON that leave JSON: a value, key or item replaced, removed, repeated or moved."""

import json
from collections.abc import Callable
from random import Random
from typing import Any

ODD: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 2, 7, 1.5, -0.0, 1e-320, 1e308, 10**18, 10**400, 19_999_999),
    *(float("nan"), float("inf"), float("-inf"), "", "x", "max", "h1", "exact", "\0\ud800"),
    *([], {}, [[]], [1.0, 2.0, 3.0, 4.0], {"step": 1}, "9" * 70),
)


def mutate_json(data: bytes, random: Random) -> bytes:
    """Mutate a JSON text one to three times."""
    document = json.loads(data)
    for mutator in random.choices(MUTATORS, k=random.choice((1, 1, 2, 3))):
        places = list(_places(document))
        if places:
            mutator(*random.choice(places), random)
    return json.dumps(document).encode()


def replace(parent: Any, key: Any, random: Random) -> None:
    """Put an odd value in the place of one."""
    parent[key] = random.choice(ODD)


def vary(parent: Any, key: Any, random: Random) -> None:
    """Change a number a little or a lot, and what is no number not at all."""
    value = parent[key]
    if isinstance(value, float):
        parent[key] = value * random.choice((-1, 0, 0.5, 1 + 2**-52, 1e3))
    elif type(value) is int:
        parent[key] = value + random.choice((-1, 1, 1000))


def remove(parent: Any, key: Any, _: Random) -> None:
    """Take one out."""
    del parent[key]


def repeat(parent: Any, key: Any, random: Random) -> None:
    """Put one in again, now and then very often, or under another name."""
    if isinstance(parent, list):
        parent[key:key] = [parent[key]] * random.choice((1, 1, 1, 2000))
    else:
        parent[random.choice((f"{key}2", "x", ""))] = parent[key]


def move(parent: Any, key: Any, random: Random) -> None:
    """Put one in the place of its neighbour."""
    keys = list(_keys(parent))
    parent[random.choice(keys)] = parent[key]


MUTATORS: tuple[Callable[[Any, Any, Random], None], ...] = (
    *(replace, replace, vary, vary, vary, remove, repeat, move),
)


def _places(value: Any) -> Any:
    """Yield every value within one, as what holds it and its key; of long arrays the first few."""
    for key in _keys(value):
        yield value, key
        yield from _places(value[key])


def _keys(value: Any) -> Any:
    if isinstance(value, dict):
        return list(value)
    return range(min(len(value), 6)) if isinstance(value, list) else ()
