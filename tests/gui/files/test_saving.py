"""Every way of saving, where it cannot be: one sentence, each time, and nothing is touched."""

import os

import pytest
from PySide6.QtWidgets import QApplication

from core.state import commands as c
from core.state.playback import Grain
from gui.actions.requests import (
    Export,
    ExportFormat,
    KeepRecording,
    MakeWorksheet,
    Render,
    SaveSessionAs,
    StartRecording,
    StopRecording,
    Subject,
)
from gui.app import Failures
from gui.time import clock
from gui.words.wording import word

WAYS = {
    "session": [SaveSessionAs()],
    "picture": [Export(Subject.WORKING, ExportFormat.PNG, to_file=True)],
    "run": [Export(Subject.RUN, ExportFormat.CSV, to_file=True)],
    "worksheet": [MakeWorksheet("0", "", "a4", answers=False)],
    "recording": [StartRecording(), StopRecording(), KeepRecording()],
}
KEYS = {
    "n" * 300: "file.unwritable",
    "file/name": "file.unwritable",
    "no/such": "file.unwritable",
    "loop": "file.unwritable",
    "folder": "file.is_folder",
    "pipe": "file.special",
    "device": "file.special",
    "protected": "file.protected",
    "hidden/name": "file.unwritable",
}
FEW = [("n" * 300, "file.unwritable"), ("hidden/name", "file.unwritable")]


class Chooses:
    """A person who chooses one path."""

    def __init__(self, path):
        self.path = path

    def choose_to_save(self, _suggested, chosen, _title, _kinds):
        chosen(self.path)

    def ask_give_up(self, _text, _yes, _no, answered):
        answered(give_up=True)

    def show_progress(self, _text, _done, _cancelled):
        pass

    def hide_progress(self):
        pass


@pytest.fixture
def places(tmp_path, monkeypatch):
    """A folder of all that cannot be written; no one, not even root, may enter `hidden`."""
    stat = os.stat

    def looked_at(path, *args, **options):
        if "hidden" in str(path):
            raise PermissionError(13, "Permission denied", str(path))
        return stat(path, *args, **options)

    folder = tmp_path / "places"
    folder.mkdir()
    (folder / "file").write_text("old")
    (folder / "folder").mkdir()
    (folder / "loop").symlink_to("loop")
    (folder / "device").symlink_to("/dev/null")
    os.mkfifo(folder / "pipe")
    (folder / "protected").write_text("old")
    (folder / "protected").chmod(0o444)
    monkeypatch.setattr(os, "stat", looked_at)
    return folder


@pytest.mark.skipif(os.name != "posix", reason="other systems have other kinds of files")
def test_what_cannot_be_saved_is_said_each_time(window, places, monkeypatch):
    monkeypatch.setattr(clock, "WORK_SHARE", 60.0)
    before = sorted(each.name for each in places.iterdir())
    router = window.router
    window.controller.dispatch(c.Move(Grain.STEP, 2))
    for way, requests in WAYS.items():
        for name, key in KEYS.items() if way == "session" else FEW:
            chooses = Chooses(places / name)
            for each in (
                router.documents,
                router.work,
                router.exports,
                router.worksheets,
                router.recordings,
            ):
                each.dialogs = chooses
            for _ in range(2):
                window.controller.dispatch(c.Pause())  # no notice stands there any more
                assert window.controller.scene.notice is None
                for request in requests:
                    router.answer(request)
                window.clock.frame()
                said = window.controller.scene.notice
                assert said is not None, (way, name)
                assert said.key == key, (way, name)
                assert str(chooses.path) in word(said)
    assert sorted(each.name for each in places.iterdir()) == before
    assert (places / "protected").read_text() == (places / "file").read_text() == "old"


def test_a_recording_for_which_there_is_no_room_beside_is_refused(window, tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path / "none"))
    window.router.recordings.dialogs = Chooses(tmp_path / "x.mp4")
    window.router.answer(Render(of_log=False, ending=".mp4", options=()))
    assert window.controller.scene.notice.key == "file.unwritable"
    QApplication.sendPostedEvents()
    assert list(tmp_path.iterdir()) == []


def test_a_failure_that_comes_again_is_told_again_but_not_in_every_frame():
    told, now = [], [0.0]
    failures = Failures(told.append, lambda: now[0])

    def fail(text):
        failures.report(RuntimeError, RuntimeError(text), None)

    for frame in range(200):  # some seconds of frames
        now[0] = frame / 60
        fail("painting")
    assert len(told) == 1
    fail("saving")
    now[0] += 30
    fail("saving")
    assert [each.message.values["reason"] for each in told] == [
        "RuntimeError: painting", "RuntimeError: saving", "RuntimeError: saving",
    ]  # fmt: skip
    assert failures.count == 202
