"""A log of a live recording as a JSON file, one thing that happened a line; times in nanoseconds.

format, version   "onetwoone-recording" and 1
length            how long it went on
sessions          those that took over, as session files have them
happenings        what happened `at` a time, in order, the first a session: "session" (which of
                  them, from 0; "within" is true where a lesson stays on), "train" (steps made at
                  full speed), or what somebody did ("do"); a lesson has the text of its file
"""

import json
from collections.abc import Generator, Iterator
from pathlib import Path

from core.base.problems import Problem
from core.base.work import finish
from core.files.json_file import Node, read_json
from core.files.text_files import MOST_BYTES
from core.recording.event_log import (
    MOST_EVENTS,
    MOST_LENGTH,
    EventLog,
    LoggedEvent,
    RestoredWithin,
    What,
)
from core.state import commands as c
from core.state.session_plan import SessionPlan
from core.storage.command_file import read_command, written_command
from core.storage.session_file import plan_texts, write_in_pieces
from core.storage.session_reader import MOST_COUNT, read_session
from core.training.run import MOST_STEPS

FORMAT = "onetwoone-recording"
VERSION = 1

_A_HAPPENING = 64
"""Characters that one takes, about."""


def save_log(log: EventLog, path: Path) -> None:
    """Write a log to a file, whole or not at all. Raises `Problem` (file.*, recorded.large)."""
    finish(save_log_in_pieces(log, path))


def save_log_in_pieces(log: EventLog, path: Path) -> Generator[float, None, None]:
    """Do as `save_log`; yields how much is done, 0 to 1, if it is large."""
    yield from write_in_pieces(_texts(log), path, _A_HAPPENING * len(log.events))


def log_text(log: EventLog) -> str:
    """Return a log as text; raises `Problem` (recorded.large, and what `plan_text` raises)."""
    return "".join(_texts(log))


def _texts(log: EventLog) -> Iterator[str]:
    """Yield the text of a log, some of it at a time; raises `Problem` as `log_text` does."""
    size = 0
    for text in _parts(log):
        size += len(text)
        if size > MOST_BYTES:
            raise Problem("recorded.large", megabytes=MOST_BYTES // 2**20)
        yield text


def _parts(log: EventLog) -> Iterator[str]:
    yield f'{{\n"format": "{FORMAT}",\n"version": {VERSION},\n"length": {log.length},\n'
    yield '"sessions": [\n'
    number = 0
    for _, what in log.events:
        if isinstance(what, SessionPlan | RestoredWithin):
            yield ",\n" if number else ""
            yield from _unended(plan_texts(what.plan if isinstance(what, RestoredWithin) else what))
            number += 1
    yield '\n],\n"happenings": [\n'
    number = 0
    for count, (at, what) in enumerate(log.events):
        if isinstance(what, SessionPlan | RestoredWithin):
            written: dict[str, object] = {"session": number}
            number += 1
            if isinstance(what, RestoredWithin):
                written["within"] = True
        elif isinstance(what, c.Tick):
            written = {"train": what.steps}
        else:
            written = written_command(what)
        yield (",\n" if count else "") + json.dumps({"at": at} | written, allow_nan=False)
    yield "\n]\n}\n"


def _unended(texts: Iterator[str]) -> Iterator[str]:
    """Leave out the line feed at the end."""
    last = ""
    for text in texts:
        yield last
        last = text
    yield last.rstrip("\n")


def read_log(path: Path) -> Generator[float, None, EventLog]:
    """Read a log and check all that it says; train nothing. Yields how much is done, 0 to 1.

    Raises `Problem` (file.*, json.*, session.*, recorded.format, recorded.newer, recorded.order).
    """
    top = yield from read_json(path)
    if top.entry("format").text() != FORMAT:
        raise Problem("recorded.format", path=path)
    if top.entry("version").whole(1, MOST_COUNT) > VERSION:
        raise Problem("recorded.newer", path=path)
    _, _, length, sessions, events = top.entries(
        "format", "version", "length", "sessions", "happenings"
    )
    last = length.whole(0, MOST_LENGTH)
    plans: list[SessionPlan] = []
    for node in sessions.items(MOST_EVENTS):
        plan = yield from read_session(node)
        plans.append(plan)
    found: list[LoggedEvent] = []
    for node in events.items(MOST_EVENTS):
        at = node.entry("at").whole(found[-1].at if found else 0, last)
        found.append(LoggedEvent(at, _read(node, plans)))
        yield 1.0
    if not found or found[0].at or not isinstance(found[0].what, SessionPlan):
        raise Problem("recorded.order", path=path)
    return EventLog(tuple(found), last)


def _read(node: Node, plans: list[SessionPlan]) -> What:
    if node.has("session"):
        _, which, within = node.entries("at", "session", defaults={"within": False})
        plan = plans[which.whole(0, len(plans) - 1)]
        return RestoredWithin(plan) if within.flag() else plan
    if node.has("train"):
        _, steps = node.entries("at", "train")
        return c.Tick(0.0, steps.whole(1, MOST_STEPS))
    return read_command(node)
