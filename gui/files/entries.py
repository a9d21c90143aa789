"""The part of the table of actions that is about files."""

from core.workspace.scene import Scene
from gui.actions.entry import ActionEntry, Group
from gui.actions.requests import (
    OpenSession,
    Request,
    SaveSession,
    SaveSessionAs,
    ShowExport,
    ShowRecording,
    ShowWorksheet,
    StartRecording,
    StopRecording,
)
from gui.i18n.language import tr


def _file(name: str, text: str, tip: str, key: str, request: Request) -> ActionEntry:
    return ActionEntry(name, Group.FILE, text, tip, (key,), lambda _: request)


def _recording(scene: Scene) -> bool:
    return scene.recording is not None


FILE_ENTRIES = (
    _file("open", "Open…", "Open a saved session", "Ctrl+O", OpenSession()),
    _file("save", "Save", "Save the session", "Ctrl+S", SaveSession()),
    _file("save_as", "Save as…", "Save under another name", "Ctrl+Shift+S", SaveSessionAs()),
    _file(
        "export",
        "Export…",
        "Export a picture or numbers, to a file or the clipboard",
        "Ctrl+E",
        ShowExport(),
    ),
    _file(
        "worksheet",
        "Worksheet…",
        "Write the working of some steps as a PDF, with boxes for the numbers",
        "Ctrl+P",
        ShowWorksheet(),
    ),
    ActionEntry(
        "record",
        Group.FILE,
        lambda scene: tr("Stop recording") if _recording(scene) else tr("Record"),
        "Record what is done from now on; again: stop, and make a video of it",
        ("Ctrl+Shift+R",),
        lambda scene: StopRecording() if _recording(scene) else StartRecording(),
        icon=lambda scene: "stop" if _recording(scene) else "record",
        checked=_recording,
    ),
    _file(
        "render",
        "Make a video…",
        "Make a video of the run, or of what was recorded",
        "Ctrl+Shift+E",
        ShowRecording(),
    ),
)
