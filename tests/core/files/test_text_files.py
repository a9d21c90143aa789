"""Files are read and written only where they are files; what is not is refused in one sentence."""

import os
import socket
import stat

import pytest

from core.base.resources import is_shipped_lesson
from core.files.text_files import MOST_BYTES, home, read_bytes, read_text, replacing, unused
from gui.words.wording import word
from tests.core.problems import problem_of

POSIX = pytest.mark.skipif(os.name != "posix", reason="other systems have other kinds of files")
SPECIAL = ["fifo", "socket", "/dev/null", "/dev/zero", "/dev/full"]


def special(folder, kind):
    path = folder / kind.replace("/", "-")
    if kind == "fifo":
        os.mkfifo(path)
    elif kind == "socket":
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(str(path))
    else:
        path.symlink_to(kind)
    return path


def write(path, text="new"):
    with replacing(path) as temporary:
        temporary.write_text(text)


def names_in(folder):
    return sorted(path.name for path in folder.iterdir())


@POSIX
@pytest.mark.parametrize("kind", SPECIAL)
def test_what_is_no_regular_file_is_neither_read_nor_replaced(tmp_path, kind):
    path = special(tmp_path, kind)
    before = path.stat()
    assert problem_of(read_text, path).key == "file.special"
    assert problem_of(write, path).key == "file.special"
    assert (path.stat().st_mode, path.stat().st_ino) == (before.st_mode, before.st_ino)
    assert names_in(tmp_path) == [path.name]


@POSIX
def test_a_pipe_that_takes_the_place_of_a_file_does_not_hold_up_the_reader(tmp_path, monkeypatch):
    file, pipe = tmp_path / "file", special(tmp_path, "fifo")
    file.write_text("text")
    looked_at = file.stat()
    monkeypatch.setattr(type(pipe), "stat", lambda _self: looked_at)
    assert problem_of(read_bytes, pipe).key == "file.special"


@POSIX
def test_links_are_followed_and_loops_refused(tmp_path):
    loop, dangling, link, file = (tmp_path / name for name in ("loop", "dangling", "link", "file"))
    loop.symlink_to(loop)
    dangling.symlink_to(tmp_path / "new")
    link.symlink_to(file)
    file.write_text("old")
    assert problem_of(read_text, loop).key == "file.unreadable"
    assert problem_of(write, loop).key == "file.unwritable"
    assert not is_shipped_lesson(loop)
    assert problem_of(read_text, dangling).key == "file.missing"
    for path, found in ((dangling, tmp_path / "new"), (link, file)):
        write(path)
        assert path.is_symlink()
        assert found.read_text() == "new"
    assert unused(dangling.with_name("loop")).name == "loop-2"
    assert names_in(tmp_path) == ["dangling", "file", "link", "loop", "new"]


@POSIX
def test_a_write_protected_file_stays_as_it_is(tmp_path):
    path = tmp_path / "a.json"
    path.write_text("old")
    path.chmod(0o444)  # root may write it all the same, and is asked to say so
    message = problem_of(write, path)
    assert message.key == "file.protected"
    assert word(message).startswith(f"{path} is write-protected;")
    assert path.read_text() == "old"
    path.chmod(0o640)
    write(path)
    assert path.read_text() == "new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_file_that_others_may_write_but_not_this_process_is_protected(tmp_path, monkeypatch):
    path = tmp_path / "a.json"
    path.write_text("old")
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert problem_of(write, path).key == "file.protected"


@pytest.mark.parametrize("call", [read_text, write])
@pytest.mark.parametrize("name", ["n" * 300, "file/name", "nul\0", "\ud800" * 3, "no/such"])
def test_a_name_that_cannot_be_is_one_sentence(tmp_path, call, name):
    (tmp_path / "file").write_text("old")
    if name.startswith("\ud800") and call is write:
        name = "no/" + name
    message = problem_of(call, tmp_path / name)
    assert message.key in {"file.missing", "file.unreadable", "file.unwritable"}
    assert len(word(message).splitlines()) == 1
    assert names_in(tmp_path) == ["file"]


@pytest.mark.parametrize("call", [read_text, write])
def test_a_folder_that_may_not_be_entered_is_one_sentence(tmp_path, monkeypatch, call):
    """As root nothing is forbidden, so that the system's answer is put in its place."""

    def forbidden(path, **_):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(os, "stat", forbidden)
    message = problem_of(call, tmp_path / "a.json")
    assert message.key in {"file.unreadable", "file.unwritable"}
    assert message.values["reason"] == "Permission denied"


def test_names_as_long_as_there_can_be_are_written(tmp_path):
    for name in ("n" * 255, "é" * 127, "\N{GRINNING FACE}" * 63):
        write(tmp_path / name)
        assert (tmp_path / name).read_text() == "new"
    assert len(names_in(tmp_path)) == 3


def test_whatever_goes_wrong_while_it_is_written_the_old_file_stays(tmp_path):
    path = tmp_path / "a.json"
    path.write_text("old")

    def failing(error):
        with replacing(path) as temporary:
            temporary.write_text("half")
            raise error

    assert problem_of(failing, OSError(28, "No space left on device")).key == "file.unwritable"
    assert problem_of(failing, OSError("no number")).values["reason"] == "no number"
    with pytest.raises(ZeroDivisionError):
        failing(ZeroDivisionError())
    assert path.read_text() == "old"
    assert names_in(tmp_path) == ["a.json"]


def test_a_file_too_large_or_growing_is_refused(tmp_path):
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)  # a hole: it takes no room
    assert problem_of(read_bytes, path).key == "file.too_large"
    assert problem_of(read_bytes, path, 10).key == "file.too_large"


def test_without_a_home_the_present_folder_is_looked_at(monkeypatch):
    def homeless():
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr("core.files.text_files.Path.home", homeless)
    assert str(home()) == "."
