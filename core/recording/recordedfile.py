"""A log of a live recording as a JSON file, one thing that happened a line; times in nanoseconds.

format, version   "onetwoone-recording" and 1
length            how long it went on
sessions          those that took over, as session files have them
happenings        what happened `at` a time, in order, the first a session: "session" (which of
                  them, from 0; "within" is true where a lesson stays on), "train" (so many steps
                  at full speed), or what somebody did ("do"); a lesson has the text of its file
"""

import json
from collections.abc import Generator
from pathlib import Path

from core.base.files import MOST_BYTES, replacing
from core.base.jsonfile import Node, read_json
from core.base.problems import Problem
from core.recording.recorded import MOST_HAPPENINGS, MOST_LENGTH, Happening, Log, What, Within
from core.state import commands as c
from core.state.sessionplan import Plan
from core.storage.commandfile import read_command, written_command
from core.storage.sessionfile import plan_text
from core.storage.sessionread import MOST_COUNT, read_session
from core.training.run import MOST_STEPS

FORMAT = "onetwoone-recording"
VERSION = 1


def save_log(log: Log, path: Path) -> None:
    """Write a log to a file, whole or not at all. Raises `Problem` (file.*, recorded.large)."""
    text = log_text(log)
    with replacing(path) as temporary:
        temporary.write_text(text, encoding="ascii", newline="\n")


def log_text(log: Log) -> str:
    """Return a log as text; raises `Problem` (recorded.large, and what `plan_text` raises)."""
    sessions: list[str] = []
    lines: list[str] = []
    for at, what in log.happenings:
        if isinstance(what, Plan):
            written: dict[str, object] = {"session": len(sessions)}
            sessions.append(plan_text(what).rstrip("\n"))
        elif isinstance(what, Within):
            written = {"session": len(sessions), "within": True}
            sessions.append(plan_text(what.plan).rstrip("\n"))
        elif isinstance(what, c.Tick):
            written = {"train": what.steps}
        else:
            written = written_command(what)
        lines.append(json.dumps({"at": at} | written, allow_nan=False))
    head = f'"format": "{FORMAT}",\n"version": {VERSION},\n"length": {log.length},\n'
    arrays = (f'"{name}": [\n{{}}\n]' for name in ("sessions", "happenings"))
    parts = [a.format(",\n".join(t)) for a, t in zip(arrays, (sessions, lines), strict=True)]
    text = "{\n" + head + ",\n".join(parts) + "\n}\n"
    if len(text) > MOST_BYTES:
        raise Problem("recorded.large", megabytes=MOST_BYTES // 2**20)
    return text


def read_log(path: Path) -> Generator[float, None, Log]:
    """Read a log and check all that it says; train nothing. Yields how much is done, 0 to 1.

    Raises `Problem` (file.*, json.*, session.*, recorded.format, recorded.newer, recorded.order).
    """
    top = yield from read_json(path)
    if top.entry("format").text() != FORMAT:
        raise Problem("recorded.format", path=path)
    if top.entry("version").whole(1, MOST_COUNT) > VERSION:
        raise Problem("recorded.newer", path=path)
    _, _, length, sessions, happenings = top.entries(
        "format", "version", "length", "sessions", "happenings"
    )
    last = length.whole(0, MOST_LENGTH)
    plans: list[Plan] = []
    for node in sessions.items(MOST_HAPPENINGS):
        plan = yield from read_session(node)
        plans.append(plan)
    found: list[Happening] = []
    for node in happenings.items(MOST_HAPPENINGS):
        at = node.entry("at").whole(found[-1].at if found else 0, last)
        found.append(Happening(at, _read(node, plans)))
        yield 1.0
    if not found or found[0].at or not isinstance(found[0].what, Plan):
        raise Problem("recorded.order", path=path)
    return Log(tuple(found), last)


def _read(node: Node, plans: list[Plan]) -> What:
    if node.has("session"):
        _, which, within = node.entries("at", "session", defaults={"within": False})
        plan = plans[which.whole(0, len(plans) - 1)]
        return Within(plan) if within.flag() else plan
    if node.has("train"):
        _, steps = node.entries("at", "train")
        return c.Tick(0.0, steps.whole(1, MOST_STEPS))
    return read_command(node)
