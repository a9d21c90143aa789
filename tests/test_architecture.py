"""The architecture as a failing test: who may import whom, and where things may stand."""

import ast
import re
from functools import cache

import pytest

from tests.blocked import QT
from tests.conftest import ROOT


def modules(*folders):
    for folder in folders:
        yield from sorted((ROOT / folder).rglob("*.py"))


@cache
def imports_of(path):
    """List (module, line) for everything a file imports, at whatever depth."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.append((node.module, node.lineno))
            found += ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)
    return found


def breaches(paths, forbidden, remedy):
    found = []
    for path in paths:
        for module, line in imports_of(path):
            if any(module == name or module.startswith(f"{name}.") for name in forbidden):
                found.append(f"{path.relative_to(ROOT)}:{line} imports {module}. {remedy}")
    return found


def is_view(path):
    return path.parent.name in {"diagram", "plots", "panels"}


RULES = [
    pytest.param(
        list(modules("core/graph")),
        tuple(f"core.{path.stem}" for path in (ROOT / "core").glob("*.py")),
        "The network stands on nothing else: whoever needs it imports it.",
        id="the network is declared above all else",
    ),
    pytest.param(
        list(modules("core")),
        (*QT, "gui", "main"),
        "core knows no screen: return numbers or a Message, and let gui show them.",
        id="core knows no screen",
    ),
    pytest.param(
        [p for p in modules("gui") if is_view(p)],
        ("core.workspace", "gui.window", "gui.controller", "gui.app"),
        "A view accepts scenes and emits commands: take what you need from the scene.",
        id="views know scenes and commands only",
    ),
    pytest.param(
        list(modules("gui/diagram")),
        ("gui.plots", "gui.panels", "gui.recording", "gui.dialogs"),
        "Views never import one another: move what both need beside gui/theme.py.",
        id="the diagram imports no other view",
    ),
    pytest.param(
        list(modules("gui/plots")),
        ("gui.diagram", "gui.recording", "gui.dialogs", "gui.panels.experiment"),
        "Views never import one another: move what both need beside gui/theme.py.",
        id="plots import no other view",
    ),
    pytest.param(
        [p for p in modules("gui") if p.name not in {"controller.py", "app.py", "still.py"}],
        ("core.workspace",),
        "Only the controller touches the workspace (app and still make one): dispatch a command.",
        id="one mutator",
    ),
    pytest.param(
        [p for p in modules("gui") if p.parent.name != "plots"],
        ("pyqtgraph", "numpy"),
        "pyqtgraph and numpy come late: use them in gui/plots only.",
        id="heavy packages come late",
    ),
    pytest.param(
        [*(ROOT / f"gui/{name}.py" for name in ("wording", "sentences", "commandline", "display")),
         *(ROOT / f"gui/{name}.py" for name in ("parsers", "lesson_wording", "lesson_sheet")),
         *(ROOT / f"gui/{name}.py" for name in ("systemlibs", "environment", "launch", "needed")),
         ROOT / "run.py", ROOT / "main.py"],
        ("gui.theme", "gui.window", "PySide6.QtGui", "PySide6.QtCore"),
        "The command line must work where Qt does not.",
        id="the command line works without Qt",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("paths", "forbidden", "remedy"), RULES)
def test_imports(paths, forbidden, remedy):
    assert paths
    found = breaches(paths, forbidden, remedy)
    assert not found, "\n".join(found)


def test_the_rules_can_fail():
    bad = ROOT / "gui" / "plots" / "loss.py"
    assert breaches([bad], ("pyqtgraph",), "remedy")


@pytest.mark.parametrize(
    ("word", "home", "remedy"),
    [
        ("QTimer", "gui/clock.py", "There is one clock: ask it, with Clock.when_idle."),
        ("setStyleSheet", "gui/window.py", "There is one style sheet: add to gui/stylesheet.py."),
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
            {"gui/streams.py"},
            "A stream may be closed or full: write, mention or say it by gui/streams.py.",
        ),
        (
            r"\.read_(text|bytes)\(|(?<![\w.])(?<!def )open\(",
            {"core/files.py", "core/locks.py", "gui/icons.py", "gui/streams.py"},
            "What is no file hangs whoever reads it: read_text and read_bytes of core/files.py.",
        ),
        (
            r"\bPath\.home\b|\bexpanduser\b",
            {"core/files.py", "core/leftovers.py"},
            "There may be no home: core.files.home.",
        ),
        (
            r"\.(exists|is_file|resolve)\(\)|\.resolve\(|\bmkstemp\b|\bos\.(replace|rename)\b",
            {"core/files.py", "core/leftovers.py", "core/resources.py"},
            "They raise for names that cannot be: write by core.files.replacing, which asks first.",
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
    assert not found, f"{found} name colours; give them a meaning in gui/theme.py"


def test_files_stay_short():
    long = {
        str(path.relative_to(ROOT)): lines
        for path in modules("gui", "core")
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 300
    }
    assert not long, f"{long}: a file that needs a table of contents is two files"
