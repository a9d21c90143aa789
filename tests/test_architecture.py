"""The architecture as a failing test: who may import whom, and where things may stand."""

import ast
import re
from graphlib import CycleError, TopologicalSorter

import pytest

from tests.blocked import QT
from tests.conftest import ROOT

MOST_FILES = 15
"""Files of code that a room may hold."""

ROOM = re.compile(r"^\| ((?:core|gui)/[a-z0-9/]+) \| (.+?) \|", re.MULTILINE)
ROOMS = dict(ROOM.findall((ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")))
"""The promise of each room, in the order of the map: a room may import those above it."""

VIEWS = tuple(
    f"gui/{name}"
    for name in ("diagram", "plots", "working", "experiment", "transport", "runs", "header")
)


def modules(*folders):
    for folder in folders:
        yield from sorted((ROOT / folder).rglob("*.py"))


def imports_of(path):
    """Yield (module, line) for everything a file imports, at whatever depth."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module, node.lineno
            yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)


def room_of(path):
    return path.parent.relative_to(ROOT).as_posix()


def code():
    """Return every file of code by the name it is imported by."""
    return {
        ".".join(path.relative_to(ROOT).with_suffix("").parts): path
        for path in modules("core", "gui")
        if path.name != "__init__.py"
    }


CODE = code()
OWN = {name: [each for each in imports_of(path) if each[0] in CODE] for name, path in CODE.items()}
"""What each file imports of the program, however late, and in which line."""


def test_the_map_names_every_room():
    found = {room_of(path) for path in CODE.values()} - {"gui"}
    assert found == set(ROOMS)
    assert {path.name for path in CODE.values() if room_of(path) == "gui"} == {"app.py"}


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_says_what_the_map_says(room):
    doc = ast.get_docstring(ast.parse((ROOT / room / "__init__.py").read_text(encoding="utf-8")))
    assert doc.partition("\n")[0] == ROOMS[room]
    assert len([path for path in CODE.values() if room_of(path) == room]) <= MOST_FILES


def test_a_room_imports_itself_and_rooms_above():
    order = list(ROOMS)
    place = {room: number for number, room in enumerate(order)}
    place["gui"] = place["gui/cli"] - 0.5
    found = [
        f"{name}, line {line}: {other} is below"
        for name, path in CODE.items()
        for other, line in OWN[name]
        if place[room_of(CODE[other])] > place[room_of(path)]
    ]
    assert not found, "\n".join(found)


def test_nothing_imports_in_a_circle():
    try:
        TopologicalSorter({name: {each for each, _ in OWN[name]} for name in CODE}).prepare()
    except CycleError as error:
        pytest.fail(" imports ".join(reversed(error.args[1])))


def breaches(paths, forbidden, remedy):
    found = []
    for path in paths:
        for module, line in imports_of(path):
            if any(module == name or module.startswith(f"{name}.") for name in forbidden):
                found.append(f"{path.relative_to(ROOT)}:{line} imports {module}. {remedy}")
    return found


def of_views():
    return [path for path in modules("gui") if room_of(path).startswith(VIEWS)]


def others_than(*mine):
    """Return the views that are not these, as they are imported."""
    return tuple(view.replace("/", ".") for view in VIEWS if view not in mine)


RULES = [
    pytest.param(
        list(modules("core")),
        (*QT, "gui", "main"),
        "core knows no screen: return numbers or a Message, and let gui show them.",
        id="core knows no screen",
    ),
    pytest.param(
        of_views(),
        ("core.workspace.workspace", "gui.time.controller"),
        "A view accepts scenes and emits commands: take what you need from the scene.",
        id="views know scenes and commands only",
    ),
    *(
        pytest.param(
            list(modules(view)),
            others_than(view, *shared),
            "Views never import one another: move what both need to gui/base or gui/paint.",
            id=f"{view} imports no other view",
        )
        for view, shared in {
            **dict.fromkeys(VIEWS, ()),
            "gui/working": ("gui/plots",),  # how curves are named
            "gui/runs": ("gui/plots",),  # how many of them are drawn
        }.items()
    ),
    pytest.param(
        [p for p in modules("gui") if p.name not in {"controller.py", "app.py", "still.py"}],
        ("core.workspace.workspace",),
        "Only the controller touches the workspace (app and still make one): dispatch a command.",
        id="one mutator",
    ),
    pytest.param(
        [p for p in modules("gui") if not room_of(p).startswith("gui/plots")],
        ("pyqtgraph", "numpy"),
        "pyqtgraph and numpy come late: use them in gui/plots only.",
        id="heavy packages come late",
    ),
    pytest.param(
        [
            *modules("gui/setup", "gui/terminal", "gui/i18n/language.py"),
            *(ROOT / f"gui/words/{name}.py" for name in ("wording", "sentences", "texts")),
            *(ROOT / f"gui/cli/{name}.py" for name in ("command_line", "display")),
            *(ROOT / f"gui/lessons/{name}.py" for name in ("words", "sheet")),
            ROOT / "run.py",
            ROOT / "main.py",
        ],
        ("gui.base.theme", "gui.shell", "PySide6.QtGui", "PySide6.QtCore"),
        "The command line must work where Qt does not.",
        id="the command line works without Qt",
    ),
]


@pytest.mark.parametrize(("paths", "forbidden", "remedy"), RULES)
def test_imports(paths, forbidden, remedy):
    assert paths
    found = breaches(paths, forbidden, remedy)
    assert not found, "\n".join(found)


def test_the_rules_can_fail():
    bad = ROOT / "gui" / "plots" / "steps" / "loss.py"
    assert breaches([bad], ("pyqtgraph",), "remedy")


@pytest.mark.parametrize(
    ("word", "home", "remedy"),
    [
        ("QTimer", "gui/time/clock.py", "There is one clock: ask it, with Clock.when_idle."),
        (
            "setStyleSheet",
            "gui/shell/window.py",
            "There is one style sheet: add to gui/paint/stylesheet.py.",
        ),
        ("setOverrideCursor", "", "Long work is a generator that the clock advances."),
        ("QThread", "", "There is no training thread: measured, it is worse."),
        ("processEvents", "", "Nothing waits inside an event: use the clock."),
    ],
)
def test_some_things_have_one_home(word, home, remedy):
    found = [
        str(path.relative_to(ROOT))
        for path in modules("gui", "core")
        if word in path.read_text(encoding="utf-8")
    ]
    assert [path for path in found if path != home] == [], f"{word} outside {home}. {remedy}"


BEFORE_IT_RUNS = {"launch.py", "environment.py", "needed.py", "catalogues.py"}
"""What sets the program up: it writes to streams and reads files of its own."""


@pytest.mark.parametrize(
    ("use", "homes", "remedy"),
    [
        (
            r"\bprint\(|\bsys\.std(out|err)\b",
            {"gui/terminal/streams.py"},
            "A stream may be closed or full: write, mention or say it by gui/terminal/streams.py.",
        ),
        (
            r"\.read_(text|bytes)\(|(?<![\w.])(?<!def )open\(",
            {
                "core/files/text_files.py",
                "core/files/locks.py",
                "gui/paint/icons.py",
                "gui/terminal/streams.py",
            },
            "What is no file hangs its reader: read_text, read_bytes of core/files/text_files.py.",
        ),
        (
            r"\bPath\.home\b|\bexpanduser\b",
            {"core/files/text_files.py", "core/files/temporary_files.py"},
            "There may be no home: core.files.text_files.home.",
        ),
        (
            r"\.(exists|is_file|resolve)\(\)|\.resolve\(|\bmkstemp\b|\bos\.(replace|rename)\b",
            {"core/files/text_files.py", "core/files/temporary_files.py", "core/base/resources.py"},
            "They raise for names that cannot be: core.files.text_files.replacing asks first.",
        ),
    ],
)
def test_streams_and_files_have_one_home(use, homes, remedy):
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in modules("gui", "core")
        if str(path.relative_to(ROOT)) not in homes and path.name not in BEFORE_IT_RUNS
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if re.search(use, line)
    ]
    assert not found, f"{found}: {remedy}"


def test_colours_stand_in_the_theme_only():
    colour = re.compile(r"#[0-9A-Fa-f]{6}\b")
    found = [
        str(path.relative_to(ROOT))
        for path in modules("gui", "core")
        if colour.search(path.read_text(encoding="utf-8")) and path.name != "theme.py"
    ]
    assert not found, f"{found} name colours; give them a meaning in gui/base/theme.py"


def test_a_class_has_a_name_of_its_own():
    places = {}
    for path in modules("core", "gui"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                places.setdefault(node.name, []).append(str(path.relative_to(ROOT)))
    twice = {name: where for name, where in places.items() if len(where) > 1}
    assert not twice, f"say in each name what sets it apart: {twice}"


def test_files_stay_short():
    long = {
        str(path.relative_to(ROOT)): lines
        for path in modules("gui", "core")
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 300
    }
    assert not long, f"{long}: a file that needs a table of contents is two files"
