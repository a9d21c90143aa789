"""The part of the table of actions that is about files."""

from gui.entry import Entry, Group
from gui.requests import FileRequest, OpenSession, SaveSession, SaveSessionAs, ShowExport


def _file(name: str, text: str, tip: str, key: str, request: FileRequest | ShowExport) -> Entry:
    return Entry(name, Group.FILE, text, tip, (key,), lambda _: request)


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
)
