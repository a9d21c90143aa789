"""Kill a process while it saves: afterwards there is the old file or the new one, whole."""

import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from random import Random

from core.base.problems import Problem
from core.base.work import finish
from core.storage.session_file import session_text
from core.storage.session_reader import open_session
from gui.words.wording import word

MOST_KILLS = 200
LONGEST_WAIT = 0.05
"""Seconds from the first save to the kill, at most."""

SAVER = """
import sys
from itertools import count
from pathlib import Path
from core.state import commands as c
from core.state import edit_commands as e
from core.data.dataset import Generated
from core.state.playback import Grain
from core.storage.session_file import save_session
from core.workspace.workspace import Workspace

path = Path(sys.argv[1])
workspace = Workspace()
workspace.apply(e.SetData(Generated(3000, 1.0, 90.0, 2.0, 0.25, 7).draw()))
for saves in count(1):
    workspace.apply(e.SetInitialWeight("w1", float(saves)))
    workspace.apply(c.ClearHistory())
    save_session(workspace.session(), path)
    print(saves, flush=True)
"""


def kill_often(count: int, seed: int) -> int:
    """Kill so many savers at random moments, say what was left; return how often that was bad."""
    random = Random(seed)
    left: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "session.json"
        for _ in range(count):
            left[kill_one(path, random.random() * LONGEST_WAIT)] += 1
    for what, times in left.most_common():
        print(f"{times:>8}  {what}")
    failed = count - left["the last file told"] - left["the one after"]
    print(f"{count:>8}  kill, of which {failed} failed")
    return failed


def kill_one(path: Path, seconds: float) -> str:
    """Kill a saver so many seconds after its first save; say which of its files was left."""
    with subprocess.Popen(
        [sys.executable, "-c", SAVER, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as saver:
        assert saver.stdout is not None
        told = saver.stdout.readline()
        time.sleep(seconds)
        saver.kill()
        told = (told + saver.stdout.read()).rpartition("\n")[0].rpartition("\n")[2]
    try:
        session = finish(open_session(path))
    except Problem as problem:
        return word(problem.message)
    if session_text(session) != path.read_text(encoding="ascii"):
        return "another text than it opens to"
    saves = session.runs[0].run.experiment.weights.w1
    names = {float(told): "the last file told", float(told) + 1: "the one after"}
    return names.get(saves, f"save {saves} after {told} were told")
