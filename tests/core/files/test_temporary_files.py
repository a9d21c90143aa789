"""What a killed process left is taken away by the next start, and nothing else."""

import json
import os
import signal
import subprocess
import sys

import pytest

from core.base.problems import Problem
from core.files import temporary_files
from core.files.text_files import replacing
from tests.conftest import ROOT

WRITER = """
import sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from core.files.text_files import replacing
with replacing(Path(sys.argv[2])) as temporary:
    temporary.write_text("half")
    print(flush=True)
    sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def notes(tmp_path, monkeypatch):
    monkeypatch.setattr(temporary_files, "folder", lambda: tmp_path / "notes")
    return tmp_path / "notes"


def begun(path, home):
    process = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(ROOT), str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "XDG_DATA_HOME": str(home), "APPDATA": str(home), "HOME": str(home)},
    )
    process.stdout.readline()
    return process


def names_in(folder):
    return sorted(each.name for each in folder.iterdir())


def test_what_a_killed_process_left_goes_at_the_next_start(tmp_path, monkeypatch):
    monkeypatch.undo()
    home, place = tmp_path / "home", tmp_path / "place"
    for folder in (home, place):
        folder.mkdir()
    for name in ("XDG_DATA_HOME", "APPDATA", "HOME"):
        monkeypatch.setenv(name, str(home))
    (place / "save.json").write_text("old")
    (place / ".save.json.another").write_text("a person's own")
    with begun(place / "save.json", home) as lives, begun(place / "save.json", home) as killed:
        assert len(names_in(place)) == 4
        killed.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
        killed.wait()
        both = temporary_files.folder()
        assert len(names_in(both)) == 2
        temporary_files.clear()
        assert len(names_in(place)) == 3
        assert len(names_in(both)) == 1
        lives.communicate()
    assert names_in(place) == [".save.json.another", "save.json"]
    assert (place / "save.json").read_text() == "half"
    assert names_in(both) == []


KILLED = """
import itertools, os, signal, sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from core.files import temporary_files
from core.files.text_files import replacing

place, notes = Path(sys.argv[2]), Path(sys.argv[3])
temporary_files.folder = lambda: notes

def write():
    with replacing(place / "save.json") as temporary:
        temporary.write_text("new")
    with temporary_files.temporary(place / "frames", folder=True) as temporary:
        (temporary / "frame.png").write_text("half")

def kill_at(moment):
    events = itertools.count()
    sys.addaudithook(lambda *_: next(events) == moment and os.kill(os.getpid(), signal.SIGKILL))
    write()
    os._exit(0)

ends = (None, None)
for moment in itertools.count():
    (place / "save.json").write_text("old")
    process = os.fork() or kill_at(moment)
    _, ends = os.waitpid(process, 0)
    was = len(list(place.iterdir()))
    temporary_files.clear()
    print(was, [path.read_text() for path in place.iterdir()], len(list(notes.iterdir())))
    if not os.WIFSIGNALED(ends):
        sys.exit(ends)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no such call")
def test_at_whatever_moment_it_is_killed_nothing_stays(tmp_path, notes):
    """Before each call of the system that Python tells of."""
    place = tmp_path / "place"
    place.mkdir()
    notes.mkdir()
    command = [sys.executable, "-c", KILLED, str(ROOT), str(place), str(notes)]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    assert len(lines) > 20
    assert any(line.startswith("2 ") for line in lines)
    assert {line.partition(" ")[2] for line in lines} == {"['old'] 0", "['new'] 0"}


def left(path, notes):
    """A note that none holds."""
    note, lock = temporary_files._note(path)
    lock.write(temporary_files._said(path, path.lstat().st_ino))
    lock.free()
    assert note.parent == notes
    return note


def test_a_folder_of_frames_goes_too(tmp_path, notes):
    frames = tmp_path / ".frames.abc"
    frames.mkdir()
    (frames / "frame-000000.png").write_bytes(b"")
    left(frames, notes)
    temporary_files.clear()
    assert names_in(tmp_path) == ["notes"]
    assert names_in(notes) == []


def test_what_has_taken_its_place_stays(tmp_path, notes):
    temporary = tmp_path / ".save.json.abc"
    temporary.write_text("half")
    left(temporary, notes)
    temporary.rename(tmp_path / "elsewhere")  # so that the other is another file
    temporary.write_text("of a person")
    temporary_files.clear()
    assert temporary.read_text() == "of a person"
    assert names_in(notes) == []


@pytest.mark.parametrize("text", ["", "{", "[]", '["/", 1]', '["\\u0000", 2]', "[" * 100_000, "é"])
def test_a_damaged_note_does_nothing(notes, text):
    notes.mkdir()
    (notes / "a.note").write_text(text, encoding="utf-8")
    temporary_files.clear()
    assert names_in(notes) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no such files")
def test_what_is_no_note_holds_up_no_start(notes):
    notes.mkdir()
    os.mkfifo(notes / "a.note")
    (notes / "b.note").mkdir()
    temporary_files.clear()


def test_where_there_can_be_no_notes_files_are_written_all_the_same(tmp_path, notes, monkeypatch):
    def nowhere():
        raise RuntimeError("there is no home")

    notes.write_text("a file is in the way")
    for folder in (lambda: notes, nowhere):
        monkeypatch.setattr(temporary_files, "folder", folder)
        temporary_files.clear()
        with replacing(tmp_path / "x.txt") as temporary:
            temporary.write_text("whole")
        assert names_in(tmp_path) == ["notes", "x.txt"]


def test_notes_are_gone_where_writing_fails(tmp_path, notes):
    with pytest.raises(Problem), replacing(tmp_path / "x.txt"):
        raise OSError(28, "No space left on device")
    assert names_in(tmp_path) == ["notes"]
    assert names_in(notes) == []


@pytest.mark.parametrize("number", [1, 12, 123, 2**63])
def test_a_note_is_read_whatever_the_number_of_its_file(tmp_path, number):
    """The number is written over a note that was there before the file."""
    before, after = (temporary_files._said(tmp_path / "left", each) for each in (None, number))
    assert json.loads(after + before[len(after) :]) == [str(tmp_path / "left"), number]
