"""What a person can ask of the window itself: it changes nothing that the workspace holds."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias

from core.base.frozen import Frozen
from core.base.problems import Message
from core.data.loading import Bringing
from core.data.order import Order
from core.formulas.notation import Notation


class CopyWorking(Frozen):
    """Put the working of the present phase on the clipboard."""

    notation: Notation


class ShowKeys(Frozen):
    """Show the sheet of keys."""


class ShowMenu(Frozen):
    """Open the menu."""


class ShowData(Frozen):
    """Open the dialog in which the data are chosen."""


class SaveSession(Frozen):
    """Save to the file that is open, or ask where."""


class SaveSessionAs(Frozen):
    """Ask where to save, and save there."""


class OpenSession(Frozen):
    """Open a session file, or ask which."""

    path: Path | None = None


class LoadData(Frozen):
    """Start anew with samples from a file or wherever, in another order if one is given.

    `ended` hears why they are not taken, or None where they are; without it a notice says why.
    """

    source: Bringing
    order: Order | None = None
    ended: Callable[[Message | None], None] | None = None


class ChooseLesson(Frozen):
    """Open a lesson file, or ask which."""

    path: Path | None = None


class Subject(StrEnum):
    """What can be exported: a part of the window as it is shown, or the run itself."""

    DIAGRAM = "diagram"
    WORKING = "working"
    PLOT = "plot"
    WINDOW = "window"
    RUN = "run"


class ExportFormat(StrEnum):
    """As what: a picture of pixels, a picture with real text, or numbers."""

    PNG = "png"
    SVG = "svg"
    CSV = "csv"


FORMS = {
    Subject.DIAGRAM: (ExportFormat.PNG, ExportFormat.SVG),
    Subject.WORKING: (ExportFormat.PNG, ExportFormat.SVG),
    Subject.PLOT: (ExportFormat.PNG, ExportFormat.SVG, ExportFormat.CSV),
    Subject.WINDOW: (ExportFormat.PNG, ExportFormat.SVG),
    Subject.RUN: (ExportFormat.CSV,),
}
"""Which forms there are of each."""


class Export(Frozen):
    """Put a part of the window, or the numbers behind it, on the clipboard or into a file.

    `scale` is how many pixels of a PNG stand for one of the window. The numbers of a plot are those
    it draws; those of the run are all numbers of every step.
    """

    subject: Subject
    form: ExportFormat
    scale: float = 1.0
    to_file: bool = False


class ShowExport(Frozen):
    """Open the dialog in which exports are chosen, with a part of the window named first."""

    subject: Subject = Subject.DIAGRAM


class StartRecording(Frozen):
    """Note from now on what happens, to make a recording of it."""


class StopRecording(Frozen):
    """Note no more, and ask what to make of it."""


class ShowRecording(Frozen):
    """Open the dialog in which one chooses what to make a recording of, and how."""


class KeepRecording(Frozen):
    """Write what was noted to a file, from which recordings can be made later."""


class Render(Frozen):
    """Make a recording: of what was noted, or of the present run.

    `options` are those of the command line; `ending` is ".mp4" or such, or "" for a folder; `title`
    is what such files are called.
    """

    options: tuple[str, ...]
    ending: str
    of_log: bool
    title: str = ""


class ShowCalculation(Frozen):
    """Open the dialog in which a calculation by hand is checked."""


class ShowWorksheet(Frozen):
    """Open the dialog in which one chooses what a worksheet asks for."""


class MakeWorksheet(Frozen):
    """Make a worksheet of the present run: which steps, as typed, on which paper, with answers."""

    places: str
    title: str
    paper: str
    answers: bool


class FullScreen(Frozen):
    """Let the window fill the screen, or no longer."""


class Blacken(Frozen):
    """Make the window black until a key is pressed."""


class Spotlight(Frozen):
    """Dim all but a disc around the pointer, or no longer."""


class ChooseLanguage(Frozen):
    """Speak a language, given by its tag, from the next start on."""

    tag: str


FileRequest: TypeAlias = SaveSession | SaveSessionAs | OpenSession
RecordRequest: TypeAlias = StartRecording | StopRecording | ShowRecording | KeepRecording | Render
Asked: TypeAlias = FileRequest | LoadData | ChooseLesson | ChooseLanguage | Export | MakeWorksheet
ShowDialog: TypeAlias = ShowKeys | ShowData | ShowExport | ShowCalculation | ShowWorksheet
"""What a dialog is opened for."""

Elsewhere: TypeAlias = ShowDialog | Asked | RecordRequest
"""What others than the window answer."""

ScreenRequest: TypeAlias = FullScreen | Blacken | Spotlight
"""What a person does to the window before an audience."""

Request: TypeAlias = CopyWorking | ShowMenu | ScreenRequest | Elsewhere
