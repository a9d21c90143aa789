"""Mutations of text and bytes: pure functions of the bytes and a random generator."""

import re
from collections.abc import Callable
from random import Random

Mutator = Callable[[bytes, Random], bytes]

HUGE = (b"1e999", b"-1e308", b"9" * 400, b"9" * 5000, b"0x" + b"f" * 400, b"1e-999", b"2" * 19)
ODD = (b"nan", b"inf", b"-inf", b"-0.0", b"", b"1_0", b"true", b'"x"', b"[]", b"{}", b"1979-05-27")
MARKS = (b"\t", b";", b",", b" ", b"\n", b"\r", b"\r\n", b'"', b"'", b"=", b"[", b"]", b"#", b".")
BINARY = (b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", "\u2028\u202e−×10⁹".encode())
_NUMBER = re.compile(rb"[-+]?\d[\d._]*(?:e[-+]?\d+)?", re.IGNORECASE)
_MOST_TIMES = 3000


def flip_bit(data: bytes, random: Random) -> bytes:
    """Flip one bit."""
    if not data:
        return data
    at = random.randrange(len(data))
    return data[:at] + bytes([data[at] ^ 1 << random.randrange(8)]) + data[at + 1 :]


def put_byte(data: bytes, random: Random) -> bytes:
    """Put any byte anywhere."""
    return _put(data, bytes([random.randrange(256)]), random)


def put_mark(data: bytes, random: Random) -> bytes:
    """Put a mark of punctuation anywhere, now and then very often."""
    return _put(data, random.choice(MARKS) * _times(random), random)


def put_binary(data: bytes, random: Random) -> bytes:
    """Put what is not plain text anywhere: zeros, marks of byte order, surrogates."""
    return _put(data, random.choice(BINARY), random)


def truncate(data: bytes, random: Random) -> bytes:
    """Cut off the end."""
    return data[: random.randint(0, len(data))]


def delete(data: bytes, random: Random) -> bytes:
    """Take out a stretch."""
    a, b = _stretch(data, random)
    return data[:a] + data[b:]


def duplicate(data: bytes, random: Random) -> bytes:
    """Repeat a stretch, now and then very often."""
    a, b = _stretch(data, random)
    times = 1 + min(_times(random), 100_000 // max(b - a, 1))
    return data[:a] + data[a:b] * times + data[b:]


def duplicate_line(data: bytes, random: Random) -> bytes:
    """Put one line after another once more."""
    lines = data.splitlines(keepends=True) or [b""]
    lines.insert(random.randrange(len(lines) + 1), random.choice(lines))
    return b"".join(lines)


def replace_number(data: bytes, random: Random) -> bytes:
    """Put a huge number, no number, or a value of another kind where a number stands."""
    found = list(_NUMBER.finditer(data))
    if not found:
        return put_byte(data, random)
    start, stop = random.choice(found).span()
    return data[:start] + random.choice(HUGE + ODD) + data[stop:]


def nest(data: bytes, random: Random) -> bytes:
    """Put deeply nested brackets, closed or not, where a value may stand."""
    depth = random.choice((3, 50, _MOST_TIMES))
    opened, closed = random.choice(((b"[", b"]"), (b"{a=", b"}"), (b"(", b")"), (b"a.", b"")))
    nested = opened * depth + b"1" + closed * random.choice((0, depth))
    at = data.find(b"=", random.randint(0, len(data))) + 1
    return data[:at] + nested + data[at:]


def noise(_: bytes, random: Random) -> bytes:
    """Return bytes that have nothing to do with the text."""
    return random.randbytes(random.randint(0, 400))


_TEXTUAL = (put_mark, truncate, delete, duplicate, duplicate_line, replace_number, nest)
MUTATORS: tuple[Mutator, ...] = (*_TEXTUAL * 2, flip_bit, put_byte, put_binary, noise)
"""Twice as often those that leave a text, or most input would be refused as none."""


def mutate(data: bytes, random: Random) -> bytes:
    """Mutate a text one to four times."""
    for mutator in random.choices(MUTATORS, k=random.choice((1, 1, 1, 2, 3, 4))):
        data = mutator(data, random)
    return data


def _put(data: bytes, piece: bytes, random: Random) -> bytes:
    at = random.randint(0, len(data))
    return data[:at] + piece + data[at:]


def _times(random: Random) -> int:
    return random.choice((1, 1, 1, 2, 40, _MOST_TIMES))


def _stretch(data: bytes, random: Random) -> tuple[int, int]:
    a = random.randint(0, len(data))
    return a, min(len(data), a + random.choice((1, 8, 60, len(data))))
