"""Arguments that nobody means: empty ones, bytes that are no text, files of another kind."""

import os

import pytest

from gui.cli.command_line import run
from tests.e2e.test_commandline import names_in

FILM = ("render", "-o", "x.mp4", "--to", "0")
BAD = {
    ("trace", "--seed", ""): "--seed: “” is not a whole number",
    ("trace", "--steps", ""): "--steps: “” is not a whole number",
    ("trace", "--preset", ""): "There is no preset “”",
    ("trace", "--lr", ""): "--lr: Nothing was typed",
    ("trace", "--data", ""): ". is a folder",
    ("trace", "--session", ""): ". is a folder",
    ("trace", "-o", ""): ". is a folder",
    ("check", ""): ". is a folder",
    ("check", "x.toml", "--language", ""): "“” is not spoken here",
    ("",): ". is a folder",
    ("render", "-o", "x.png", "--size", ""): "--size: “”",
    ("render", "-o", "x.png", "--scale", ""): "--scale: “”",
    ("render", "-o", "x.png", "--at", ""): "--at: “”",
    (*FILM, "--size", ""): "--size: “”",
    (*FILM, "--view", ""): "there is no view “”",
    (*FILM, "--hold", ""): "--hold: “”",
    (*FILM, "--fps", ""): "--fps: “”",
    (*FILM, "--speed", ""): "--speed: “”",
    (*FILM, "--from", ""): "--from: “”",
    (*FILM, "--beats", ""): ". is a folder",
    ("render", "-o", "x.mp4", "--log", ""): ". is a folder",
    ("render", "-o", "x.mp4", "--lesson", ""): ". is a folder",
    ("render", "--captions", "--to", "0", "-o", "."): "a folder that is not empty",
    ("render", "--captions", "--to", "0", "-o", ".."): "a folder that is not empty",
    ("render", "--captions", "--to", "0", "-o", "/"): "a folder that is not empty",
    ("worksheet", "-o", "x.pdf", "--title", "\udcff"): "The title is not text in UTF-8",
    ("worksheet", "-o", "x.pdf", "--at", ""): "--at: no step is named",
    ("one.csv",): "one.csv holds samples; put --data before it.",
    ("trace", "--session", "one.csv"): "one.csv is neither a session nor a recording",
    ("render", "-o", "x.mp4", "--log", "one.csv"): "one.csv is neither a session nor a recording",
    ("trace", "--preset", "a\nb"): "There is no preset “a\ufffdb”",
    ("trace", "--a\nb"): "unrecognized arguments: --a\ufffdb",
    ("trace", "--rule", "a\u202fb"): "there is no rule “a\u202fb”",
}
LOOPS = (("sheet",), ("check",), ("trace", "--data"), ("trace", "--session"), ())


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "one.csv").write_text("x,y\n1,2\n")
    return tmp_path


def refused(arguments, capsys):
    try:
        code = run(list(arguments))
    except SystemExit as end:
        code = end.code
    out, said = capsys.readouterr()
    assert (code, out) == (2, "")
    assert len(said.splitlines()) == 1
    return said


@pytest.mark.parametrize(
    "arguments", BAD, ids=lambda each: " ".join(each).encode("ascii", "replace")
)
def test_an_odd_argument_gets_one_sentence(folder, capsys, arguments):
    assert BAD[arguments] in refused(arguments, capsys)
    assert names_in(folder) == ["one.csv"]


@pytest.mark.skipif(os.name != "posix", reason="links take rights elsewhere")
@pytest.mark.parametrize("command", LOOPS)
def test_a_file_that_links_to_itself_cannot_be_read(folder, capsys, command):
    for name in ("loop.toml", "loop"):
        (folder / name).symlink_to(name)
        assert f"{name} cannot be read" in refused([*command, name], capsys)


@pytest.mark.skipif(os.name != "posix", reason="there are no such pipes elsewhere")
@pytest.mark.parametrize(
    "command",
    [*LOOPS, ("render", "-o", "x.mp4", "--log"), ("render", "-o", "x.mp4", "--lesson"),
     ("render", "-o", "x.mp4", "--beats"), ("worksheet", "-o", "x.pdf", "--session")],
)  # fmt: skip
def test_a_pipe_is_no_file(folder, capsys, command):
    for name in ("pipe.toml", "pipe"):
        os.mkfifo(folder / name)
        assert f"{name} is a pipe, a device or a socket" in refused([*command, name], capsys)


def test_a_recording_does_not_take_the_place_of_the_folder_one_is_in(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    film = ("render", "--to", "0:sample", "--size", "320x180", "--scale", "0.5", "-o", ".")
    assert "it is the current folder" in refused((*film, "--view", "diagram"), capsys)
    assert names_in(tmp_path) == []
