"""Sessions: what is saved comes back, bit for bit, and what is damaged is refused by place."""

import json
import os
import stat
import sys
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.base.frozen import replace
from core.base.problems import Message, Problem
from core.base.work import finish
from core.data.dataset import Dataset, Generated
from core.data.order import Order
from core.files.json_file import MOST_PARTS
from core.network.rules import Rule
from core.network.weights import Weights
from core.state import commands as c
from core.state import edit_commands as e
from core.state.playback import Grain, Stop, StopKind
from core.step.phases import Phase
from core.storage.session_file import MOST_PINS, save_session, session_text
from core.storage.session_reader import READING, open_session, read_plan
from core.training.experiment import Experiment
from core.training.origins import distinct_steps
from core.training.run import BLOCK, MOST_STEPS
from core.training.trace import Trace, TraceFormat
from core.view import commands as v
from core.view.options import LossScale, Part, Plot, Theme, ViewOptions, WeightsView
from core.view.span import Span
from core.workspace.workspace import Workspace
from gui.words.wording import word
from tests.core.problems import problem_of

NOBODY = 65534


def walked(*commands):
    workspace = Workspace()
    for command in commands:
        workspace.apply(command)
    return workspace


FORKED = (
    e.SetData(Generated(40, 1.0, 90.0, 2.0, 0.25, 7).draw()),
    c.Move(Grain.STEP, 50),
    e.PinRun(),
    e.RenamePin(1, "slow \ud800 [é]"),
    c.Seek(20, Phase.H1),
    e.SetLearningRate(2e-5),
    c.Move(Grain.STEP, 3 * BLOCK),
    c.Seek(1500),
    e.SetWeight("w1", -0.0),
    c.Move(Grain.STEP, 10),
    e.SetRule(Rule.SEQUENTIAL),
    c.Move(Grain.STEP, 5),
    c.Seek(7, Phase.DL_DW1),
    v.SetDigits(9),
    v.SetZoom(150),
    v.SetTheme(Theme.DARK),
    v.SetLossScale(LossScale.LINEAR),
    v.SetReducedMotion(reduced=True),
    c.SetGrain(Grain.EPOCH),
    c.SetSpeed(float("inf")),
    c.SetStop(Stop(StopKind.EPOCH, 3)),
)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "lesson.json"


def reopened(workspace, path):
    save_session(workspace.session(), path)
    other = Workspace()
    other.apply(c.Restore(finish(open_session(path))))
    return other


def seen(workspace):
    """All that a viewer is shown at rest, without what undo keeps and what is lit."""
    scene = workspace.scene()
    prefixes = (scene.prefix, *(pin.prefix for pin in scene.pins))
    options = replace(scene.options, pointed=None, selected=None)
    return (
        (repr(scene.moment.at_rest), repr(scene.experiment), scene.preset, scene.settings),
        [(pin.number, pin.name, pin.kept_by) for pin in scene.pins],
        [
            (t.length, t.run.length, repr(t.run.edits), t.run.rows(0, t.run.length + 1).tobytes())
            for t in prefixes
        ],
        [prefixes.index(t) for t in prefixes],
        (options, scene.playback.grain, scene.playback.speed, scene.playback.stop),
    )


def test_what_is_saved_comes_back_bit_for_bit(path):
    workspace = walked(*FORKED)
    other = reopened(workspace, path)
    assert seen(other) == seen(workspace)
    assert session_text(other.session()) == path.read_text(encoding="ascii")
    scene = other.scene()
    assert (scene.undo, scene.redo, scene.playing, scene.progress) == (None, None, False, 1.0)


def test_the_file_is_json_without_nan_and_holds_the_samples_once(path):
    save_session(walked(*FORKED).session(), path)

    def refuse(text):
        raise AssertionError(text)

    document = json.loads(path.read_text(), parse_constant=refuse)
    assert (document["format"], document["version"]) == ("onetwoone-session", 1)
    assert len(document["data"]) == 1
    assert len(document["runs"]) == 3


def test_runs_that_share_a_past_make_it_once(path):
    workspace = walked(*FORKED)
    session = reopened(workspace, path).session()
    runs = [prefix.run for prefix in session.runs]
    assert distinct_steps(runs) == distinct_steps([t.run for t in workspace.session().runs])
    assert distinct_steps(runs) < sum(run.length for run in runs)


def test_a_run_that_went_on_where_another_was_edited_shares_its_past(path):
    edited_first = walked(
        *(c.Move(Grain.STEP, 30), c.Seek(10), e.SetWeight("w2", 1.0), c.Move(Grain.STEP, 5)),
        e.ReturnTo(1),
    )
    session = reopened(edited_first, path).session()
    lengths = [prefix.length for prefix in session.runs]
    assert distinct_steps([t.run for t in session.runs]) == sum(lengths) - 10
    assert seen(reopened(edited_first, path)) == seen(edited_first)


def test_progress_rises_to_1(path):
    save_session(walked(*FORKED).session(), path)
    told = list(open_session(path))
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.0, 1.0)
    assert len(told) > 4


def test_reading_many_samples_tells_how_far_it_is(path):
    save_session(walked(e.SetData(Generated(50_000, 1.0, 9.0, 2.0, 0.5, 7).draw())).session(), path)
    told = list(open_session(path))
    assert told == sorted(told)
    reading = [done for done in told if done < READING]
    assert len(reading) > 100
    assert max(b - a for a, b in pairwise(reading)) < 0.05 * READING


def test_minus_zero_noise_order_and_origin_are_kept(path):
    data = Generated(5, -1.0, 1.0, 3.0, 0.5, 9).draw()
    zero = Weights(-0.0, 0.0, 5e-324, 1.7e308)
    for experiment in (
        Experiment(data, zero, order=Order(shuffled=True, seed=2**63)),
        Experiment(Dataset((-0.0, 0.0), (1.0, 2.0)), rule=Rule.NOTEBOOK),
    ):
        workspace = walked(e.Begin(experiment))
        other = reopened(workspace, path)
        assert seen(other) == seen(workspace)
        assert other.scene().experiment.data.origin == experiment.data.origin
        assert session_text(other.session()) == path.read_text()


def test_what_the_plots_show_comes_back(path):
    workspace = walked(
        *(c.Move(Grain.STEP, 50), v.ShowPlot(Plot.WEIGHTS)),
        *(v.ShowWeights(WeightsView.CONSERVED), v.SetSpan(Span(12, 7))),
    )
    for command in (v.Cover("h1"), v.Cover("slope"), v.HidePart(Part.PLOTS), v.HidePart(Part.RUNS)):
        workspace.apply(command)
    workspace.apply(v.ShowPart(Part.RUNS))
    options = reopened(workspace, path).scene().options
    assert (options.covered, options.hidden) == ({"h1", "slope"}, {Part.PLOTS})
    assert (options.plot, options.weights_view) == (Plot.WEIGHTS, WeightsView.CONSERVED)
    assert options.span == Span(12, 7)


def test_a_file_from_before_there_were_several_plots_opens(path):
    save_session(walked(v.SetTheme(Theme.DARK)).session(), path)
    content = json.loads(path.read_text())
    for name in (
        "plot",
        "weights_view",
        "surface_axes",
        "span",
        "covered",
        "dimmed",
        "hidden",
        "presenting",
    ):
        del content["look"][name]
    path.write_text(json.dumps(content))
    assert read_plan(path).options == ViewOptions(theme=Theme.DARK)
    del content["look"]["theme"]
    path.write_text(json.dumps(content))
    assert problem_of(read_plan, path).key == "json.key_missing"


def test_a_run_that_overflowed_opens_again(path):
    workspace = walked(e.SetLearningRate(1e-3), c.Move(Grain.STEP, 50), c.Seek(99))
    assert workspace.scene().moment.overflow
    assert seen(reopened(workspace, path)) == seen(workspace)


def test_restoring_leaves_nothing_to_undo_and_counts_steps():
    workspace = walked(*FORKED)
    other = walked(c.Move(Grain.STEP, 9), e.SetWeight("w1", 0.0), v.Select("h1"))
    other.apply(c.Restore(workspace.session()))
    assert other.scene().undo is None
    assert other.scene().options.selected is None
    state = other._state
    runs = [prefix.run for prefix in workspace.session().runs]
    assert state.others + state.run.length == distinct_steps(runs)


numbers = st.integers(1, 4)
walk = st.lists(
    st.one_of(
        st.builds(e.SetWeight, st.sampled_from(Weights._fields), st.floats(-3, 3)),
        st.builds(e.SetLearningRate, st.sampled_from([1e-6, 2e-5, 1e-4])),
        st.builds(e.SetRule, st.sampled_from(Rule)),
        st.builds(e.SetInitialWeight, st.sampled_from(Weights._fields), st.floats(-3, 3)),
        st.builds(e.SetSample, st.integers(0, 2), st.floats(-3, 3), st.floats(-3, 3)),
        st.builds(e.LoadPreset, st.sampled_from(["default", "notebook"])),
        st.builds(e.Reset),
        st.builds(e.PinRun),
        st.builds(e.RenamePin, numbers, st.text(max_size=60)),
        st.builds(e.RemovePin, numbers),
        st.builds(e.ReturnTo, numbers),
        st.builds(c.Undo),
        st.builds(c.Redo),
        st.builds(c.Move, st.sampled_from(Grain), st.integers(-3, 3)),
        st.builds(c.Seek, st.integers(0, 300), st.none() | st.sampled_from(Phase)),
        st.builds(c.SetSpeed, st.sampled_from([None, 2.0, float("inf")])),
        st.builds(v.SetDigits, st.integers(2, 17)),
        st.builds(v.SetZoom, st.integers(0, 300)),
        st.builds(c.SetGrain, st.sampled_from(Grain)),
    ),
    max_size=25,
)


@settings(max_examples=60, deadline=None)
@given(walk)
def test_any_walk_is_saved_and_opened(tmp_path_factory, commands):
    workspace = Workspace()
    for command in commands:
        try:
            workspace.apply(command)
        except Problem:
            assert isinstance(command, e.RenamePin | e.RemovePin | e.ReturnTo)
    path = tmp_path_factory.getbasetemp() / "walk.json"
    other = reopened(workspace, path)
    assert seen(other) == seen(workspace)
    assert session_text(other.session()) == path.read_text()
    assert other.session().holds_same(workspace.session())


@pytest.mark.parametrize(
    ("command", "same"),
    [
        (c.Seek(3, Phase.LOSS), True),
        (v.SetTheme(Theme.DARK), True),
        (c.SetSpeed(5.0), True),
        (c.Move(Grain.STEP, -1), True),
        (c.Move(Grain.STEP, 1), False),
        (e.SetWeight("w1", 0.5), False),
        (e.SetInitialWeight("w1", 0.5), False),
        (e.PinRun(), False),
        (e.RenamePin(1, "fast"), False),
        (e.Reset(), False),
    ],
)
def test_what_counts_as_a_change(command, same):
    workspace = walked(c.Move(Grain.STEP, 5), e.SetRule(Rule.SEQUENTIAL), e.PinRun())
    workspace.apply(c.Move(Grain.STEP, 1))
    before = workspace.session()
    workspace.apply(command)
    assert workspace.session().holds_same(before) is same
    workspace.apply(c.Undo())
    if not isinstance(command, c.Move | c.Seek | v.SetTheme | c.SetSpeed):
        assert workspace.session().holds_same(before)


def altered(path, *, at, value):
    """Change one value of a saved session; return the file's place of it in words."""
    save_session(walked(*FORKED).session(), path)
    document = json.loads(path.read_text())
    parent = document
    for key in at[:-1]:
        parent = parent[key]
    if value is DELETED:
        del parent[at[-1]]
    else:
        parent[at[-1]] = value
    path.write_text(json.dumps(document))


DELETED = object()
X = [1.0, 2.0]
TOP = Message("found.top")
BAD = [
    (("format",), "other", "session.format", None),
    (("format",), 1, "json.value", "format"),
    (("format",), DELETED, "json.key_missing", TOP),
    (("version",), 2, "session.newer", None),
    (("version",), True, "json.value", "version"),
    (("version",), 0, "json.value", "version"),
    (("extra",), 1, "json.key_unknown", TOP),
    (("runs", 2, "edits", 0, "lr"), "fast", "json.value", "runs[2].edits[0].lr"),
    (("runs", 2, "edits", 0, "lr"), 0.0, "json.value", "runs[2].edits[0].lr"),
    (("runs", 2, "edits", 0, "step"), True, "json.value", "runs[2].edits[0].step"),
    (("runs", 2, "edits", 0, "step"), 5.0, "json.value", "runs[2].edits[0].step"),
    (("runs", 2, "edits", 0, "step"), 10**7, "json.refused", "runs[2]"),
    (("runs", 2, "edits", 0, "rule"), "best", "json.value", "runs[2].edits[0].rule"),
    (("runs", 0, "weights"), [1.0, 2.0, 3.0], "json.value", "runs[0].weights"),
    (("runs", 0, "weights", 3), float("nan"), "json.value", "runs[0].weights[3]"),
    (("runs", 0, "weights", 3), float("-inf"), "json.value", "runs[0].weights[3]"),
    (("runs", 0, "weights", 3), 10**399, "json.value", "runs[0].weights[3]"),
    (("runs", 0, "lr"), -1.0, "json.refused", "runs[0]"),
    (("runs", 0, "length"), -1, "json.value", "runs[0].length"),
    (("runs", 0, "length"), MOST_STEPS + 1, "json.value", "runs[0].length"),
    (("runs", 0, "length"), MOST_STEPS, "session.too_long", None),
    (("runs", 0, "order"), [], "json.value", "runs[0].order"),
    (("runs", 0, "order", "seed"), -1, "json.value", "runs[0].order.seed"),
    (("runs", 0, "order", "shuffled"), 0, "json.value", "runs[0].order.shuffled"),
    (("runs", 0, "data"), 1, "json.value", "runs[0].data"),
    (("runs",), [], "json.value", "runs"),
    (("runs",), {}, "json.value", "runs"),
    (("data",), [], "json.value", "runs[0].data"),
    (("data", 0, "x"), X, "json.value", "data[0].y"),
    (("data", 0, "x"), [], "json.value", "data[0].x"),
    (("data", 0, "x", 17), None, "json.value", "data[0].x[17]"),
    (("data", 0, "origin", "noise"), -1.0, "json.refused", "data[0].origin"),
    (("data", 0, "origin", "count"), 7, "json.value", "data[0].origin.count"),
    (("data",), [{"x": X, "y": X, "origin": None}] * 2, "session.unused", "data[1]"),
    (("present",), 99, "json.value", "present"),
    (("present",), 1, "session.unused", "runs[0]"),
    (("preset",), "none", "json.value", "preset"),
    (("cursor", "step"), 10**6, "json.value", "cursor.step"),
    (("cursor", "phase"), "h3", "json.value", "cursor.phase"),
    (("pins", 0, "name"), " a  b", "json.value", "pins[0].name"),
    (("pins", 0, "name"), "x" * 61, "json.value", "pins[0].name"),
    (("pins", 0, "number"), 2, "json.value", "pins[1].number"),
    (("pins", 0, "length"), 51, "json.value", "pins[0].length"),
    (("pins", 0, "run"), -1, "json.value", "pins[0].run"),
    (("pins", 0, "kept_by"), "chance", "json.value", "pins[0].kept_by"),
    (("pins",), [{}] * (MOST_PINS + 1), "json.value", "pins"),
    (("pins",), [{}] * 1_000_000, "json.crowded", None),
    (("numbered",), 0, "json.value", "numbered"),
    (("look", "digits"), 18, "json.value", "look.digits"),
    (("look", "theme"), "pink", "json.value", "look.theme"),
    (("look", "reduced_motion"), "yes", "json.value", "look.reduced_motion"),
    (("look", "plot"), "pie", "json.value", "look.plot"),
    (("look", "weights_view"), None, "json.value", "look.weights_view"),
    (("look", "surface_axes", "across"), "w5", "json.value", "look.surface_axes.across"),
    (("look", "surface_axes", "upwards"), "w1", "json.value", "look.surface_axes"),
    (
        ("look", "surface_axes"),
        {"across": "w1", "upwards": "w1"},
        "json.value",
        "look.surface_axes",
    ),
    (("look", "span"), None, "json.value", "look.span"),
    (("look", "span"), {"length": 3, "start": None}, "json.value", "look.span.length"),
    (("look", "span"), {"length": 30, "start": -1}, "json.value", "look.span.start"),
    (("look", "span"), {"length": None, "start": 7}, "json.refused", "look.span"),
    (("look", "covered"), ["h1", "h9"], "json.value", "look.covered[1]"),
    (("look", "covered"), "h1", "json.value", "look.covered"),
    (("look", "covered"), ["h1"] * 99, "json.value", "look.covered"),
    (("look", "dimmed"), ["slope"], "json.value", "look.dimmed[0]"),
    (("look", "hidden"), ["roof"], "json.value", "look.hidden[0]"),
    (("look", "colour"), "pink", "json.key_unknown", "look"),
    (("transport", "speed"), 0.0, "json.refused", "transport.speed"),
    (("transport", "speed"), 1e300, "json.refused", "transport.speed"),
    (("transport", "speed"), "min", "json.value", "transport.speed"),
    (("transport", "stop", "value"), 1.5, "json.value", "transport.stop.value"),
    (("transport", "stop"), {"kind": "loss", "value": 0}, "json.refused", "transport.stop"),
    (("transport", "grain"), None, "json.value", "transport.grain"),
]


@pytest.mark.parametrize(("at", "value", "key", "place"), BAD)
def test_what_is_wrong_is_refused_by_place(path, at, value, key, place):
    altered(path, at=at, value=value)
    message = problem_of(read_plan, path)
    assert message.key == key
    assert message.values.get("place") == place
    sentence = word(message)
    assert str(path) in sentence
    said = word(place) if isinstance(place, Message) else place
    assert said is None or said in sentence


def test_a_length_that_is_not_reached_and_an_edit_that_does_nothing_are_refused(path):
    workspace = walked(e.SetLearningRate(1e-3), c.Move(Grain.STEP, 50))
    length = workspace.scene().prefix.length
    save_session(workspace.session(), path)
    text = path.read_text().replace(f'"length": {length}}}', f'"length": {length + 1}}}')
    path.write_text(text)
    message = problem_of(lambda: finish(open_session(path)))
    assert (message.key, message.values["place"]) == ("json.refused", "runs[0]")
    assert message.values["reason"].key == "run.unreached"
    altered(path, at=("runs", 2, "edits", 0, "lr"), value=1e-5)
    assert problem_of(lambda: finish(open_session(path))).values["reason"].key == "edits.idle"


WHOLE = session_text(walked(c.Move(Grain.STEP, 3)).session())


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "json.broken"),
        (WHOLE[:-40].encode(), "json.broken"),
        (WHOLE.replace('"rule"', '"lr"').encode(), "json.key_twice"),
        (WHOLE.replace('"preset"', '"format"').encode(), "json.key_twice"),
        (WHOLE.replace('"length": 3', '"length": ' + "9" * 5000).encode(), "json.value"),
        (WHOLE.replace('"length": 3', '"length": 1e999').encode(), "json.value"),
        (b"[" * 100_000, "json.nested"),
        (b"[" * (MOST_PARTS + 1), "json.crowded"),
        (b"[1, 2]", "json.value"),
        (b"null", "json.value"),
        (b"x,y\n1,2\n", "json.other"),
        (b"1,2\n", "json.other"),
        (b" \n", "json.broken"),
        (b"\x7fELF\x02\x01\0\0", "file.not_text"),
        (b"\xff\xfe{}", "file.not_text"),
    ],
)
def test_what_is_no_session_is_refused(path, data, key):
    path.write_bytes(data)
    message = problem_of(read_plan, path)
    assert message.key == key
    assert str(path) in word(message)


def test_files_that_cannot_be_read_are_refused(tmp_path, path):
    assert problem_of(read_plan, tmp_path).key == "file.is_folder"
    assert problem_of(read_plan, path).key == "file.missing"
    with path.open("wb") as file:
        file.truncate(64 * 2**20 + 1)
    assert problem_of(read_plan, path).key == "file.too_large"


@contextmanager
def without_root():
    """Give up, for a while, the rights of root, who may read all."""
    user = os.geteuid()
    os.seteuid(NOBODY if user == 0 else user)
    try:
        yield
    finally:
        os.seteuid(user)


@pytest.mark.skipif(sys.platform == "win32", reason="a mode does not say there who may read")
def test_no_permission_is_refused():
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)  # so that it is the file that may not be read
        path = folder / "lesson.json"
        path.write_text(WHOLE)
        with without_root():
            assert read_plan(path).recipe.length == 3
        path.chmod(0)
        with without_root():
            assert problem_of(read_plan, path).key == "file.unreadable"


def test_what_could_not_be_opened_is_not_saved(path):
    session = walked(e.PinRun()).session()
    document = session.document
    many = replace(document, pins=document.pins * (MOST_PINS + 1))
    many = replace(session, document=many)
    assert problem_of(save_session, many, path).key == "session.many_pins"
    assert not path.exists()


def test_saving_keeps_links_and_permissions(tmp_path, path):
    path.write_text("old")
    path.chmod(0o600)
    link = tmp_path / "link.json"
    link.symlink_to(path)
    save_session(walked().session(), link)
    assert link.is_symlink()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert read_plan(path).recipe.length == 0
    assert sorted(each.name for each in tmp_path.iterdir()) == ["lesson.json", "link.json"]


def test_saving_where_it_cannot_be_leaves_the_old_file(tmp_path):
    assert problem_of(save_session, walked().session(), tmp_path).key == "file.is_folder"
    missing = tmp_path / "no" / "such" / "s.json"
    assert problem_of(save_session, walked().session(), missing).key == "file.unwritable"
    assert not list(tmp_path.iterdir())


def test_a_trace_follows_the_edits_and_goes_on_beyond(path):
    workspace = walked(*FORKED, e.ReturnTo(2))
    save_session(workspace.session(), path)
    recipe, run = read_plan(path).recipe, workspace.session().runs[0].run
    assert recipe.edits == run.edits != ()
    for steps in (recipe.length + 10, recipe.length, recipe.edits[0].step, 7):
        rows = [
            r for block in Trace(recipe.experiment, steps, recipe.edits).blocks() for r in block
        ]
        assert len(rows) == steps
        for row in rows[: run.length]:
            assert tuple(row[f"w{i}"] for i in range(1, 5)) == run.weights_at(row["step"])
    streamed = "".join(Trace(recipe.experiment, 30, recipe.edits).pieces(TraceFormat.CSV))
    assert streamed.count("\n") == 31
