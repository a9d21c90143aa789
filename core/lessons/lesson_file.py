"""Reading a lesson file: everything in it is checked, and every command carried out once.

title, subtitle, language   of the lesson; the last two may be missing
hide                        parts of the window that no scene shows unless it says so
[[scene]]                   the scenes in their order
  title, caption            what is read; the caption as core/lessons/caption.py has it
  commands                  lines as core/lessons/lesson_script.py has them
  until                     the last phase of the step that the scene leads through
  cover                     numbers to be revealed one by one, in this order
  keep                      numbers that stay covered in the scene
  dim, show, hide           quantities shown faintly; parts of the window shown, not shown
  notes, minutes, dwell     for the teacher; seconds at each place in a recording
  [[scene.question]]        ask, why, at, and answer with tolerance, or choices with right
"""

from pathlib import Path

from core.base.frozen import replace
from core.base.problems import Problem
from core.base.resources import is_shipped_lesson
from core.base.translation import Translation
from core.files.text_files import read_text
from core.files.toml_file import MOST_TOML_BYTES, TomlTable, table_of
from core.formulas.named_values import NamedValue, coverable, read_measure, symbols
from core.lessons.caption import Caption, read_caption
from core.lessons.compiler import LessonCompiler, check_shown
from core.lessons.lesson import TOLERANCE, USUAL_DWELL, Lesson, LessonScene, LessonText, Question
from core.lessons.lesson_script import ScriptCommand, read_command
from core.state import edit_commands as e
from core.step.phases import Phase
from core.view.options import Part

MOST_SCENES = 100
MOST_COMMANDS = 50
MOST_QUESTIONS = 20
MOST_CHOICES = 8
MOST_NAMES = 40
MOST_MINUTES = 600.0
LEAST_DWELL, MOST_DWELL = 0.1, 600.0
_LESSON_KEYS = ("title", "subtitle", "language", "hide", "scene")
_SCENE_KEYS = (
    *("title", "caption", "commands", "until", "cover", "keep", "dim", "show", "hide"),
    *("question", "notes", "minutes", "dwell"),
)
_QUESTION_KEYS = ("ask", "why", "at", "answer", "tolerance", "choices", "right")


def read_lesson(path: Path, translation: Translation | None = None) -> Lesson:
    """Read a lesson; one that comes with the program is put into the language of the translation.

    Raises `Problem` (file.*, toml.*) naming file, line, what is wrong and what was expected.
    """
    if translation is not None and not is_shipped_lesson(path):
        translation = None
    return _lesson_of(read_text(path, MOST_TOML_BYTES), path, translation)


def read_written(written: LessonText, path: Path) -> Lesson:
    """Read a lesson again from what it was read from, into the same language, by the same words.

    `path` is what is named where it cannot be. Raises `Problem` (toml.*).
    """
    if written.language is None:
        return _lesson_of(written.text, path, None)
    words = dict(written.words)
    translation = Translation(written.language, lambda text: words.get(text, ""))
    return _lesson_of(written.text, path, translation)


def _lesson_of(text: str, path: Path, translation: Translation | None) -> Lesson:
    words: dict[str, str] = {}

    def translate(said: str) -> str:
        put = translation(said) if translation else said
        if put != said:
            words[said] = put
        return put

    table = table_of(text, path, translate)
    table.check_keys(*_LESSON_KEYS)
    title = table.said("title")
    subtitle = table.said("subtitle") if "subtitle" in table else ""
    language = table.text("language") if "language" in table else "en"
    if translation is not None:
        language = translation.language
    hidden = frozenset(_parts(table, "hide"))
    compiler = LessonCompiler()
    scenes = [_read_scene(each, compiler, hidden) for each in table.tables("scene", MOST_SCENES)]
    put_into = translation.language if translation else None
    written = LessonText(text, put_into, tuple(words.items()))
    return Lesson(title, subtitle, language, tuple(scenes), written)


def _read_scene(table: TomlTable, compiler: LessonCompiler, hidden: frozenset[Part]) -> LessonScene:
    table.check_keys(*_SCENE_KEYS)
    title = table.said("title")
    commands = []
    for line in table.texts("commands", MOST_COMMANDS) if "commands" in table else ():
        with table.naming("commands", line):
            command = read_command(line)
            compiler.perform(command)
            commands.append(_named(command, table))
    until = _phase(table, "until")
    with table.naming("until"):
        phases = compiler.phases(until)
    shown, own = frozenset(_parts(table, "show")), frozenset(_parts(table, "hide"))
    if both := shown & own:
        raise table.refusal("hide", "wanted.hide", part=min(both))
    questions = table.tables("question", MOST_QUESTIONS) if "question" in table else []
    return LessonScene(
        title=title,
        caption=_caption(table, "caption"),
        commands=tuple(commands),
        until=until,
        covered=(covered := _covered(table, compiler, phases)),
        kept=_kept(table, covered),
        dimmed=frozenset(_names(table, "dim", symbols())),
        hidden=(hidden | own) - shown,
        questions=tuple(_read_question(each, compiler, phases) for each in questions),
        notes=table.said("notes") if "notes" in table else "",
        minutes=_between(table, "minutes", 0.0, MOST_MINUTES, usual=0.0),
        dwell=_between(table, "dwell", LEAST_DWELL, MOST_DWELL, usual=USUAL_DWELL),
    )


def _named(command: ScriptCommand, table: TomlTable) -> ScriptCommand:
    """Return a command with the name it gives as people read it."""
    if isinstance(command, e.PinRun) and command.name:
        return replace(command, name=table.translate(command.name))
    return command


def _read_question(
    table: TomlTable, compiler: LessonCompiler, phases: tuple[Phase, ...]
) -> Question:
    table.check_keys(*_QUESTION_KEYS)
    at = _phase(table, "at")
    if at is not None and at not in phases:
        raise table.refusal("at", "wanted.at", known=" / ".join(phases))
    if "answer" in table and "choices" in table:
        raise table.refusal("answer", "wanted.answer")
    if "tolerance" in table and "answer" not in table:
        raise table.refusal("tolerance", "wanted.tolerance")
    if ("choices" in table) != ("right" in table):
        raise table.refusal("right", "wanted.right")
    reached = phases[: phases.index(at) + 1] if at else phases
    choices = table.texts("choices", MOST_CHOICES) if "choices" in table else ()
    right = table.text("right") if choices else ""
    if choices and (len(choices) < 2 or len(set(choices)) < len(choices)):
        raise table.refusal("choices", "wanted.choices", most=MOST_CHOICES)
    if choices and right not in choices:
        raise table.refusal("right", "wanted.either", known=" / ".join(choices))
    return Question(
        ask=_caption(table, "ask", needed=True),
        answer=_answer(table, compiler, reached),
        tolerance=_between(table, "tolerance", 0.0, 1.0, usual=TOLERANCE),
        choices=tuple(map(table.translate, choices)),
        right=choices.index(right) if choices else 0,
        why=_caption(table, "why"),
        at=at,
    )


def _answer(
    table: TomlTable, compiler: LessonCompiler, phases: tuple[Phase, ...]
) -> NamedValue | float | None:
    if "answer" not in table:
        return None
    if not table.has_text("answer"):
        return table.number("answer")
    with table.naming("answer"):
        measure = read_measure(table.text("answer"))
        check_shown(measure, compiler.plan, phases)
        return measure


def _covered(
    table: TomlTable, compiler: LessonCompiler, phases: tuple[Phase, ...]
) -> tuple[str, ...]:
    names = _names(table, "cover", coverable())
    for name in names:
        with table.naming("cover", f'"{name}"'):
            check_shown(NamedValue(name), compiler.plan, phases)
    return names


def _kept(table: TomlTable, covered: tuple[str, ...]) -> tuple[str, ...]:
    names = _names(table, "keep", coverable())
    if both := [name for name in names if name in covered]:
        raise table.refusal("keep", "wanted.keep", number=both[0])
    return names


def _names(table: TomlTable, key: str, known: tuple[str, ...]) -> tuple[str, ...]:
    """Read an array of different names out of those that are known."""
    names = table.texts(key, MOST_NAMES) if key in table else ()
    for place, name in enumerate(names):
        if name in known and name not in names[:place]:
            continue
        with table.naming(key, f'"{name}"'):
            if name in known:
                raise Problem("lesson.twice", text=name)
            raise Problem("lesson.name", text=name[:40], known=", ".join(known))
    return names


def _parts(table: TomlTable, key: str) -> tuple[Part, ...]:
    return tuple(map(Part, _names(table, key, tuple(Part))))


def _phase(table: TomlTable, key: str) -> Phase | None:
    if key not in table:
        return None
    if (text := table.text(key)) not in set(Phase):
        raise table.refusal(key, "wanted.either", known=" / ".join(Phase))
    return Phase(text)


def _caption(table: TomlTable, key: str, *, needed: bool = False) -> Caption:
    """Read a text; what is wrong within is found by its line."""
    if key not in table and not needed:
        return ()
    text = table.said(key)
    try:
        return read_caption(text)
    except Problem as problem:
        part = str(problem.message.values.get("text", ""))
        raise table.refused(problem, key, part) from problem


def _between(table: TomlTable, key: str, least: float, most: float, *, usual: float) -> float:
    if key not in table:
        return usual
    if not least <= (value := table.number(key)) <= most:
        raise table.refusal(key, "wanted.between", least=least, most=most)
    return value
