"""The program as a person meets it on the command line."""

import csv
import io
import json
import os
import signal
import subprocess
import sys
from itertools import pairwise

import pytest

from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain
from core.step.phases import Phase
from core.storage.session_file import save_session
from core.view import commands as v
from core.view.options import Theme
from core.workspace.workspace import Workspace
from tests.conftest import DATASETS, ROOT
from tests.e2e.running import names_in, program

COLUMNS = (
    "step,epoch,sample,x,y,h1,h2,y_hat,error,loss,dL_dy_hat,dL_dh1,dL_dh2,dL_dw1,dL_dw2,dL_dw3,"
    "dL_dw4,w1,w2,w3,w4,new_w1,new_w2,new_w3,new_w4"
)


def test_trace_is_one_row_a_step():
    done = program("trace", "--steps", 250)
    lines = done.stdout.splitlines()
    assert lines[0] == COLUMNS
    assert len(lines) == 251
    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    assert [rows[100][k] for k in ("step", "epoch", "sample")] == ["100", "2", "1"]
    for row, following in pairwise(rows):
        assert [row[f"new_w{i}"] for i in range(1, 5)] == [following[f"w{i}"] for i in range(1, 5)]
    assert rows[0]["dL_dw4"] == repr(float(rows[0]["dL_dw4"]))


def test_one_epoch_is_the_default():
    assert len(program("trace").stdout.splitlines()) == 101
    done = program("trace", "--data", DATASETS / "notebook_train.csv")
    assert len(done.stdout.splitlines()) == 22


def test_trace_as_json_to_a_file(tmp_path):
    program("trace", "--format", "json", "--steps", 3, "-o", tmp_path / "t.json")
    rows = json.loads((tmp_path / "t.json").read_text())
    assert list(rows[0]) == COLUMNS.split(",")
    assert [row["step"] for row in rows] == [0, 1, 2]
    program("trace", "--format", "json", "--steps", 0, "-o", tmp_path / "t.json")
    assert json.loads((tmp_path / "t.json").read_text()) == []
    assert names_in(tmp_path) == ["t.json"]


def test_an_overflow_gives_the_rows_so_far():
    done = program("trace", "--lr", "1e-4", "--steps", 50)
    assert len(done.stdout.splitlines()) == 9
    assert done.stderr.count("\n") == 1
    assert "step 8" in done.stderr


def test_weights_seed_and_rule_are_taken():
    done = program(
        "trace", "--weights", "-1,2,-3,2e0", "--seed", 3, "--rule", "sequential", "--steps", 1
    )
    row = next(csv.DictReader(io.StringIO(done.stdout)))
    assert [float(row[f"w{i}"]) for i in range(1, 5)] == [-1, 2, -3, 2]
    other = program("trace", "--seed", 4, "--steps", 1).stdout
    assert row["x"] not in other


def test_predict_repeats_what_the_notebook_tested():
    with (DATASETS / "notebook_test.csv").open() as file:
        tested = list(csv.DictReader(file))
    done = program("predict", "--preset", "notebook", *(row["x"] for row in tested))
    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    assert list(rows[0]) == ["x", "y_hat"]
    for row, said in zip(rows, tested, strict=True):
        assert row["x"] == said["x"]
        assert float(row["y_hat"]) == pytest.approx(float(said["printed_output"]), rel=1e-12)


def test_predict_takes_negative_numbers_and_steps():
    done = program("predict", "--steps", 0, "-3", "-1e1", "5")
    assert done.stdout.splitlines() == ["x,y_hat", "-3.0,-21.0", "-10.0,-70.0", "5.0,35.0"]


@pytest.fixture
def session(tmp_path):
    """A session with an edit at step 5 and a pinned run, at step 6, dark."""
    workspace = Workspace()
    for command in (
        *(c.Move(Grain.STEP, 12), c.Seek(5), e.SetWeight("w1", 0.5), c.Move(Grain.STEP, 3)),
        *(c.Seek(6, Phase.DL_DW1), v.SetTheme(Theme.DARK)),
    ):
        workspace.apply(command)
    path = tmp_path / "lesson.json"
    save_session(workspace.session(), path)
    return path


def test_trace_and_predict_follow_a_session(session):
    rows = list(csv.DictReader(io.StringIO(program("trace", "--session", session).stdout)))
    plain = list(csv.DictReader(io.StringIO(program("trace", "--steps", 8).stdout)))
    assert len(rows) == 8
    assert rows[:5] == plain[:5]
    assert rows[5]["w1"] == "0.5"
    assert rows[4]["new_w2"] == rows[5]["w2"] == plain[5]["w2"]
    longer = program("trace", "--session", session, "--steps", 20).stdout.splitlines()
    assert len(longer) == 21
    assert longer[1:9] == program("trace", "--session", session).stdout.splitlines()[1:]
    weights = [float(rows[-1][f"new_w{i}"]) for i in range(1, 5)]
    slope = weights[0] * weights[2] + weights[1] * weights[3]
    said = program("predict", "--session", session, "2").stdout.splitlines()[1].split(",")
    assert float(said[1]) == pytest.approx(2 * slope, rel=1e-12)
    before = program("predict", "--session", session, "--steps", 5, "2").stdout
    assert before != program("predict", "--steps", 5, "2").stdout  # the edit at 5 is made


def test_render_shows_where_a_session_stands(session, tmp_path):
    texts = []
    for options in ([], ["--at", "6:dL_dw1"], ["--at", "0"], ["--theme", "light"]):
        out = tmp_path / "x.svg"
        program("render", "--session", session, "-o", out, *options)
        texts.append(out.read_text(encoding="utf-8"))
    assert texts[0] == texts[1]
    assert len(set(texts)) == 3


def test_a_session_without_a_display_is_a_table_and_a_picture(session, tmp_path):
    done = program(session, cwd=tmp_path)
    assert done.stdout.splitlines()[6].split()[6] == "0.5"
    assert names_in(tmp_path) == ["lesson.json", "onetwoone.png"]


@pytest.mark.parametrize("option", ["preset", "data", "weights", "lr", "rule", "seed"])
def test_a_session_and_settings_beside_it_are_one_too_many(session, option):
    for command in (["trace"], ["predict", "1"], ["render", "-o", "x.png"], []):
        done = program(*command, "--session", session, f"--{option}", "1", expect=2)
        assert done.stderr == (
            f"--session holds data and settings of its own; leave out --{option}.\n"
        )


def test_a_damaged_session_is_one_sentence(session, tmp_path):
    session.write_text(session.read_text().replace('"lr": 1e-05', '"lr": "fast"'))
    for command in (["trace", "--session"], ["predict", "1", "--session"], []):
        done = program(*command, session, cwd=tmp_path, expect=2)
        assert done.stderr.startswith(f"{session}, runs[0].edits[0].lr: found")
        assert done.stderr.count("\n") == 1
    assert names_in(tmp_path) == ["lesson.json"]


BAD = {
    ("trace", "--lr", "abc"): "abc",
    ("trace", "--lr", "-1"): "above 0",
    ("trace", "--lr", "nan"): "nan",
    ("trace", "--lr", "1e-999"): "smallest",
    ("trace", "--weights", "1,2,3"): "four",
    ("trace", "--weights", "1,2,3,inf"): "inf",
    ("trace", "--weights", "1;2;3;4"): "four",
    ("trace", "--rule", "best"): "sequential",
    ("trace", "--preset", "nope"): "default",
    ("trace", "--data", "missing.csv"): "missing.csv",
    ("trace", "--data", "."): "folder",
    ("trace", "--steps", "-1"): "-1",
    ("trace", "--steps", "many"): "many",
    ("trace", "--seed", "1.5"): "1.5",
    ("trace", "--seed", "1", "--data", "a.csv"): "only one",
    ("trace", "--format", "xml"): "xml",
    ("trace", "-o", "no/such/folder/t.csv"): "t.csv",
    ("predict",): "X",
    ("predict", "two"): "two",
    ("render",): "-o",
    ("render", "-o", "x.bmp"): ".svg",
    ("render", "-o", "x.png", "--size", "0x5"): "0x5",
    ("render", "-o", "x.png", "--size", "99999x99999"): "16384",
    ("render", "-o", "x.png", "--size", "320x200"): "840x520",
    ("render", "-o", "x.png", "--scale", "zero"): "zero",
    ("render", "-o", "x.png", "--at", "x"): "STEP:PHASE",
    ("render", "-o", "x.png", "--at", "0:nope"): "dL_dw1",
    ("render", "-o", "x.png", "--at", "5", "--lr", "1"): "overflows",
    ("render", "-o", "x.png", "--steps", "99999999999"): "20\u202f000\u202f000",
    ("render", "-o", "no/such/x.png"): "x.png",
    ("render", "-o", "no/such/x.mp4", "--to", "0:h1"): "x.mp4",
    ("render", "-o", "x.mp4", "--size", "321x200"): "even",
    ("render", "-o", "x.mp4", "--at", "3"): "--at",
    ("render", "-o", "x.png", "--to", "3"): "--to",
    ("render", "-o", "x.mp4", "--to", "5", "--lr", "1"): "--to 5: the run ends",
    ("render", "-o", "x.mp4", "--from", "5", "--to", "4"): "--from 5:sample comes after",
    ("render", "-o", "x.gif", "--fps", "60"): "50",
    ("--lr", "abc"): "abc",
    ("--nonsense",): "nonsense",
    ("nonsense",): "nonsense",
    (".",): "folder",
    ("x", "--session", "x"): "twice",
    ("trace", "--session", "missing.json"): "missing.json",
}


@pytest.mark.parametrize("arguments", BAD, ids=" ".join)
def test_bad_input_gets_one_sentence(arguments, tmp_path):
    done = program(*arguments, cwd=tmp_path, expect=2)
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert done.stderr.rstrip().endswith(".")
    assert BAD[arguments] in done.stderr
    assert names_in(tmp_path) == []


def test_a_bad_csv_names_file_line_and_remedy(tmp_path):
    (tmp_path / "d.csv").write_text("x,y\n1,2\n3,four\n")
    done = program("trace", "--data", "d.csv", cwd=tmp_path, expect=2)
    assert done.stderr.startswith("d.csv, line 3, column y: “four”")


def test_render_writes_a_picture_of_the_asked_size(tmp_path):
    from PySide6.QtGui import QImage

    out = tmp_path / "x.png"
    program("render", "--preset", "notebook", "--size", "1920x1080", "--scale", 2, "-o", out)
    image = QImage(str(out))
    assert (image.width(), image.height()) == (1920, 1080)
    first = out.read_bytes()
    program("render", "--preset", "notebook", "--size", "1920x1080", "--scale", 2, "-o", out)
    assert out.read_bytes() == first
    assert names_in(tmp_path) == ["x.png"]


def test_render_writes_an_svg_with_real_text(tmp_path):
    out = tmp_path / "x.svg"
    program("render", "--at", "0:dL_dw1", "--theme", "dark", "-o", out)
    text = out.read_text(encoding="utf-8")
    assert 'viewBox="0 0 1280 800"' in text
    assert "<text" in text
    for shown in ("218.7", "14\u202f636", "updates done", "Inter", "STIX Two Math"):
        assert shown in text


SMALL = ("--view", "diagram", "--size", "320x180", "--scale", "0.5")


def test_render_writes_a_recording(tmp_path):
    out, beats = tmp_path / "x.mp4", tmp_path / "x.toml"
    program("render", "-o", beats, "--to", "0:h1")
    asked = ("--to", "0:h1", "--fps", 10, "--captions", "--beats", beats)
    done = program("render", "-o", out, *asked, *SMALL)
    assert done.stdout == ""
    assert done.stderr == f"{out}: 26 frames.\n"
    assert names_in(tmp_path) == ["x.mp4", "x.srt", "x.toml"]


IN_TURN = """
import os, signal, sys
from contextlib import closing
sys.path.insert(0, sys.argv[1])
import main
from gui.video import write_video as recording

signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell may have it ignored
record = recording.write_video

def told(*arguments):
    with closing(record(*arguments)) as work:
        yield next(work)
        print(os.listdir(), flush=True)
        yield from work

recording.write_video = told
for name in sys.argv[3:]:
    print(main.main(["render", "-o", name, *sys.argv[2].split()]), flush=True)
    sys.stdin.readline()  # the next begins when it has been looked at what this one left
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be sent SIGINT there")
def test_an_interrupted_recording_leaves_nothing(tmp_path):
    by_name = {"x.mp4": "SIGINT", "frames": "SIGTERM", "x.gif": "SIGHUP"}
    with subprocess.Popen(
        [sys.executable, "-c", IN_TURN, str(ROOT), " ".join(SMALL), *by_name],
        cwd=tmp_path,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        for by in by_name.values():
            under_way = running.stdout.readline()
            assert len(under_way.split()) == 1 < len(under_way), running.stderr.read()
            running.send_signal(getattr(signal, by))
            assert running.stdout.readline() == f"{128 + getattr(signal, by)}\n"
            assert running.stderr.readline() == "Given up; nothing is written.\n"
            assert names_in(tmp_path) == []
            running.stdin.write("\n")
            running.stdin.flush()
        assert running.communicate(timeout=60) == ("", "")


def test_without_a_display_it_shows_what_it_would_have_shown(tmp_path):
    for name in ("onetwoone.png", "onetwoone-2.png"):
        done = program(cwd=tmp_path)
        assert "no display" in done.stderr
        lines = [line.split() for line in done.stdout.splitlines()]
        assert lines[0] == ["step", "x", "y", "y_hat", "error", "loss", "w1", "w2", "w3", "w4"]
        assert len(lines) == 101
        assert lines[1][:5] == ["0", "31.2369", "62.4738", "218.658", "156.184"]
        assert (tmp_path / name).stat().st_size > 10_000
        assert name in done.stderr
    assert names_in(tmp_path) == ["onetwoone-2.png", "onetwoone.png"]


def test_a_display_that_does_not_answer_is_no_display(tmp_path):
    done = program(cwd=tmp_path, display={"DISPLAY": ":987"})
    assert ":987" in done.stderr
    assert (tmp_path / "onetwoone.png").exists()


HELP = ("--version", "--help", "trace --help", "render --help")


def test_help_and_version_say_what_there_is():
    assert all(program(*arguments.split()).stdout for arguments in HELP)
    assert "trace" in program("--help").stdout


def test_the_command_line_needs_no_qt_and_a_mistake_is_an_exit_code():
    """All that is asked of a process in which Qt cannot be imported."""
    code = f"""
import sys
from tests.blocked import Blocker
sys.meta_path.insert(0, Blocker)
import main
for arguments in {HELP}:
    try:
        main.main(arguments.split())
    except SystemExit as ended:
        assert not ended.code
assert main.main(["predict", "--steps", "0", "5"]) == 0
sys.exit(main.main(["trace", "--lr", "abc"]))
"""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert done.stdout.startswith("OneTwoOne ")
    assert done.stdout.endswith("x,y_hat\n5.0,35.0\n")
    assert done.stderr.startswith("--lr: “abc” is not a number")


def test_the_first_picture_needs_neither_numpy_nor_pyqtgraph():
    code = """
import sys
sys.path.insert(0, sys.argv.pop())
from core.storage.source import Source
from gui.app import make_window
from gui.shell.application import create_application
app = create_application()
window = make_window(Source())
seen = []
window.first_picture.shown.connect(
    lambda: seen.append([name for name in ("numpy", "pyqtgraph") if name in sys.modules])
)
window.show()
while not seen:
    app.processEvents()
assert seen == [[]], seen
"""
    done = subprocess.run(
        [sys.executable, "-c", code, str(ROOT)],
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr


LESSON = 'title = "A"\n[[scene]]\ntitle = "One"\nminutes = 2\ncommands = ["preset by-hand"]\n'


def test_check_says_whether_a_lesson_is_good(tmp_path):
    path = tmp_path / "lesson.toml"
    path.write_text(LESSON)
    assert program("check", path).stdout == f"{path} is good: 1 scene, 2 minutes.\n"
    path.write_text(LESSON.replace("by-hand", "by-foot"))
    done = program("check", path, expect=2)
    assert done.stdout == ""
    assert done.stderr.startswith(f"{path}, line 5, “scene 1, commands”: There is no preset")
    assert done.stderr.count("\n") == 1
    assert "FILE.toml" in program("check", "--help").stdout
    assert "FILE.toml" in program("check", expect=2).stderr


def test_a_lesson_is_a_file_to_open(tmp_path):
    lesson = ROOT / "resources" / "lessons" / "2-back-propagation-by-hand.toml"
    done = program(lesson, cwd=tmp_path)
    assert done.stdout.split()[10:] == [*"0", *"24", "10", "6", "18", *"432", "-1"]
    assert names_in(tmp_path) == ["onetwoone.png"]
    said = program(lesson, "--preset", "zero", expect=2).stderr
    assert said == "A lesson holds data and settings of its own; leave out --preset.\n"
    bad = tmp_path / "bad.toml"
    bad.write_text("title = 3")
    assert "bad.toml, line 1" in program(bad, expect=2).stderr


def test_the_sheet_is_for_the_teacher(tmp_path):
    lesson = ROOT / "resources" / "lessons" / "2-back-propagation-by-hand.toml"
    text = program("sheet", lesson).stdout
    assert text.startswith("# Back-propagation by hand\n")
    assert "**Notes.** Paper and pencil for everybody." in text
    assert "Answer: −12.00.\n\n−6.000 times 2.000." in text
    assert "Choices: w1 / w2 / w3 / w4.\n\nAnswer: w2." in text
    assert "from minute 34 on" in text
    out = tmp_path / "sheet.md"
    assert program("sheet", lesson, "-o", out).stdout == ""
    assert out.read_text(encoding="utf-8") == text
    assert "does not exist" in program("sheet", tmp_path / "no.toml", expect=2).stderr


def test_worksheets_are_pdfs_the_same_each_time(tmp_path):
    blank, again, filled = (tmp_path / f"{name}.pdf" for name in ("blank", "again", "filled"))
    asked = ("worksheet", "--preset", "by-hand", "--at", "0:dL_dw1", "1", "--steps", "2-3")
    program(*asked, "-o", blank)
    program(*asked, "-o", again)
    program(*asked, "--answers", "--paper", "letter", "-o", filled)
    assert blank.read_bytes().startswith(b"%PDF-")
    assert blank.read_bytes() == again.read_bytes() != filled.read_bytes()


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("-o", "x.png"), ".pdf"),
        (("-o", "no/x.pdf"), "cannot be written"),
        (("-o", "x.pdf", "--steps", "4-2"), "exchange"),
        (("-o", "x.pdf", "--at", "0:update"), None),
        (("-o", "x.pdf", "--at", "0:update_w4"), "update_w4"),
        (("-o", "x.pdf", "--preset", "too-fast", "--at", "500"), "the run ends before that"),
    ],
)
def test_a_worksheet_that_cannot_be_is_refused_in_one_sentence(tmp_path, options, says):
    done = program("worksheet", *options, cwd=tmp_path, expect=2 if says else 0)
    assert names_in(tmp_path) == ([] if says else ["x.pdf"])
    if says:
        assert says in done.stderr
        assert done.stderr.count("\n") == 1
