"""What is remembered between one start and the next; nothing in it can be in the way of a start."""

import json
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile, QSettings, QStandardPaths

from core.base.frozen import Frozen

MOST_RECENT = 8
_RECENT = "files/recent"


class Home(Frozen):
    """Where a person's settings are, and the folder of autosaves."""

    settings: QSettings
    folder: Path


def users_home() -> Home:
    """Return where the settings and autosaves of the person at the keyboard are."""
    form, scope = QSettings.Format.IniFormat, QSettings.Scope.UserScope
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return Home(QSettings(form, scope, "OneTwoOne", "OneTwoOne"), Path(place))


def clear(settings: QSettings) -> None:
    """Take away what Qt has beside settings while it writes them, if its process was killed."""
    file = Path(settings.fileName())
    lock = QLockFile(f"{file}.lock")  # that of Qt
    if any(file.parent.glob(f"{file.name}.*")) and lock.tryLock(0):
        for left in {*file.parent.glob(f"{file.name}.*")} - {Path(lock.fileName())}:
            with suppress(OSError):
                left.unlink()
        lock.unlock()


class RecentFiles:
    """The files that were opened or saved last, the latest first; without a home for a while."""

    def __init__(self, home: Home | None) -> None:
        self._settings = home.settings if home else None
        self._here: tuple[Path, ...] = ()

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files; none where the settings cannot be read."""
        if self._settings is None:
            return self._here
        try:
            names = json.loads(str(self._settings.value(_RECENT, "[]", type=str)))
        except (ValueError, TypeError, RecursionError):
            return ()
        if not isinstance(names, list):
            return ()
        return tuple(Path(name) for name in names if isinstance(name, str))[:MOST_RECENT]

    def add(self, path: Path) -> None:
        """Put a file in front."""
        path = path.absolute()
        if self._settings is not None:
            self._settings.sync()  # another window may have added to them
        self._here = (path, *(other for other in self.paths if other != path))[:MOST_RECENT]
        if self._settings is not None:
            self._settings.setValue(_RECENT, json.dumps([str(each) for each in self._here]))
