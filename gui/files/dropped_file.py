"""What a file that is dropped on the window stands for."""

from pathlib import Path

from PySide6.QtCore import QMimeData

from gui.actions.requests import ChooseLesson, LoadData, OpenSession


def dropped(data: QMimeData) -> LoadData | OpenSession | ChooseLesson | None:
    """Return what to do with the one file that is dropped, or None."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    match path.suffix.lower():
        case ".json":
            return OpenSession(path)
        case ".toml":
            return ChooseLesson(path)
        case _:
            return LoadData(path)
