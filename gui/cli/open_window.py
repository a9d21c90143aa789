"""Opening the window, and what is shown where there is no display for one."""

from collections.abc import Callable
from pathlib import Path

from core.base.problems import Message, Problem, on_one_line
from core.files.text_files import unused
from core.lessons.commands import OpenLesson
from core.storage.source import Source
from core.view.commands import SetPresenting
from gui.cli.display import is_seen, missing_display, require_qt
from gui.i18n import language
from gui.terminal import streams
from gui.terminal.parsers import EXIT_BAD_INPUT
from gui.words.wording import word


def show(source_of: Callable[[], Source], *, of_file: bool) -> int:
    """Open the window of a source; return the exit code.

    Raises `Problem` for what is wrong with it, before anything opens; where it is `of_file` alone,
    as after a double click, when nobody looks at a console, a window says it.
    """
    problem = None
    source = Source()
    try:
        source = source_of()
        _ = source.taught() or source.plan or source.experiment()
    except Problem as found:
        if not of_file or not is_seen():
            raise
        problem = found
    if reason := missing_display():
        if problem:
            raise problem
        return _show_in_text(source, reason)
    require_qt(offscreen=False)
    from gui.app import open_window

    if problem is None:
        return open_window(source)
    streams.say(word(problem.message))
    return open_window(Source(), problem.message) or EXIT_BAD_INPUT


def _show_in_text(source: Source, reason: Message) -> int:
    """Show in text and as a picture what the window would have shown."""
    from core.training.trace import Trace
    from gui.cli.still import Still, StillRequest

    streams.say(word(reason))
    still = Still(unused(Path("onetwoone.png")))
    if plan := source.plan:
        experiment, edits = plan.recipe.experiment, plan.recipe.edits
    else:
        experiment, edits = source.experiment(), ()
    workspace = StillRequest().opened(source, None if source.plan else len(experiment.data))
    if lesson := source.taught():
        from core.lessons.compiler import compile_lesson

        run = compile_lesson(lesson)[0].document.run
        experiment, edits = run.experiment, run.edits
    trace = Trace(experiment, len(experiment.data), edits)
    streams.write(trace.table())
    if trace.overflow:
        streams.say(word(trace.overflow.message))
    require_qt(offscreen=True)
    from gui.shell.application import create_application

    create_application()  # the lesson is in the language that this chooses
    if lesson := source.taught(language.of_lessons()):
        workspace.apply(OpenLesson(lesson))
    if source.present:
        workspace.apply(SetPresenting(presenting=True))
    still.render(workspace)
    streams.say(on_one_line(f"A picture of the window is in {still.path}."))
    return 0
