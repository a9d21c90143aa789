"""What a file that is dropped on the window stands for."""

from pathlib import Path

from PySide6.QtCore import QMimeData

from gui.requests import ChooseLesson, OpenSession, ReadData


def dropped(data: QMimeData) -> ReadData | OpenSession | ChooseLesson | None:
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
            return ReadData(path)
