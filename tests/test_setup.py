"""The set-up: an old Python is told, an update that fails destroys nothing."""

import ast
import errno
import hashlib
import importlib.util
import os
import signal
import subprocess
import sys
import time
import zipfile

import pytest

from core.files import locks
from core.files.locks import Lock, NoLocksError
from gui.setup import environment, launch
from gui.setup.environment import Environment, SetUpError
from tests.conftest import ROOT

READ_BY_ALL = (
    "run.py",
    "main.py",
    "gui/setup/needed.py",
    "gui/setup/__init__.py",
    "gui/__init__.py",
)
"""What an old Python reads before it is told."""

NOT_IN_2_7 = (
    *(ast.JoinedStr, ast.AnnAssign, ast.Nonlocal, ast.Starred, ast.NamedExpr, ast.YieldFrom),
    *(ast.AsyncFunctionDef, ast.Await, ast.MatMult, ast.Match, ast.TryStar),
)


def newer(source):
    """What of a source Python 2.7 cannot read."""
    if not source.isascii():
        yield "not ASCII"
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, NOT_IN_2_7):
            yield type(node).__name__
        if isinstance(node, ast.FunctionDef) and (
            node.returns
            or node.args.kwonlyargs
            or node.args.posonlyargs
            or any(arg.annotation for arg in node.args.args)
        ):
            yield node.name
        if isinstance(node, ast.Raise) and node.cause:
            yield "raise from"


@pytest.mark.parametrize("name", READ_BY_ALL)
def test_an_old_python_can_read_what_tells_it(name):
    assert list(newer((ROOT / name).read_text(encoding="utf-8"))) == []


def test_what_it_cannot_read_is_found():
    for name in ("gui/setup/launch.py", "gui/cli/command_line.py"):
        assert list(newer((ROOT / name).read_text(encoding="utf-8")))


@pytest.mark.parametrize("name", ["run.py", "main.py"])
def test_an_old_python_is_told_in_one_sentence(name):
    code = (
        "import runpy, sys; sys.version_info = (2, 7, 18);"
        f"sys.argv = [{name!r}]; runpy.run_path({name!r}, run_name='__main__')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stderr == "OneTwoOne needs Python 3.11 or newer; this is 2.7.\n"
    assert done.returncode == 69


def test_a_missing_package_is_one_sentence():
    done = subprocess.run(
        [sys.executable, "-S", str(ROOT / "main.py"), "trace"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 69
    assert done.stderr.count("\n") == 1
    assert "run.py" in done.stderr


@pytest.fixture
def home(tmp_path):
    (tmp_path / "requirements.lock").write_text("")
    return tmp_path


def built(home):
    """Stand in for a new environment that is complete but for its place."""

    def build(made):
        python = environment._python(home / ".vnew")
        python.parent.mkdir(parents=True)
        python.write_text(made._lock.read_text())
        environment._note(home / ".vnew", [f"{made._made_of()} packages"])

    return build


def packages_of(home):
    return environment._python(home / ".venv").read_text()


def names_in(folder):
    return sorted(path.name for path in folder.iterdir() if path.name != ".vlock")


@pytest.fixture
def wheel(tmp_path_factory):
    """A package with a command that prints where it is."""
    path = tmp_path_factory.mktemp("wheel") / "tiny-1-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as file:
        for name, text in {
            "tiny.py": "import sys\ndef main(): print(sys.prefix)\n",
            "tiny-1.dist-info/METADATA": "Metadata-Version: 2.1\nName: tiny\nVersion: 1\n",
            "tiny-1.dist-info/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\n"
            "Tag: py3-none-any\n",
            "tiny-1.dist-info/entry_points.txt": "[console_scripts]\ntiny = tiny:main\n",
            "tiny-1.dist-info/RECORD": "",
        }.items():
            file.writestr(name, text)
    return path


def test_an_update_that_fails_leaves_what_there_was(home, wheel, monkeypatch):
    """With a real venv and pip, and a lock that cannot be had."""
    if importlib.util.find_spec("pip"):  # that is quicker than to put one into each environment
        runs = environment._runs
        monkeypatch.setattr(
            environment,
            "_runs",
            lambda run, *where: "none" if "import ensurepip" in run else runs(run, *where),
        )
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    lock = f"{wheel.as_uri()} --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n"
    (home / "requirements.lock").write_text(lock)
    made = Environment(home)
    made.set_up()
    made.note("offscreen")
    assert made.done() == ["packages", "offscreen"]
    assert names_in(home) == [".venv", "requirements.lock"]
    scripts = made.python.parent
    for command in ([scripts / "tiny"], [made.python, "-c", "import tiny; tiny.main()"]):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.stdout == f"{home / '.venv'}\n", done.stderr
    assert ".vnew" not in (scripts / "activate").read_text()
    before = {path: path.lstat().st_mtime_ns for path in (home / ".venv").rglob("*")}
    wanted = f"no-such-package==1 --hash=sha256:{'0' * 64}\n"
    (home / "requirements.lock").write_text(wanted)
    with pytest.raises(SetUpError, match=r"^The packages could not be installed: .*no-such-pack"):
        made.set_up()
    assert {path: path.lstat().st_mtime_ns for path in (home / ".venv").rglob("*")} == before
    assert names_in(home) == [".venv", "requirements.lock"]
    assert made.done() == []
    (home / "requirements.lock").write_text(lock)
    assert made.done() == ["packages", "offscreen"]


def test_the_new_one_takes_the_place_of_the_old_one(home, monkeypatch):
    monkeypatch.setattr(Environment, "_build", built(home))
    made = Environment(home)
    made.set_up()
    made.note("offscreen")
    (home / "requirements.lock").write_text("# new\n")
    made.set_up()
    assert packages_of(home) == "# new\n"
    assert made.done() == ["packages"]
    assert names_in(home) == [".venv", "requirements.lock"]


@pytest.mark.parametrize(
    ("failing", "error", "raised"),
    [
        (".venv", PermissionError(13, "it is in use"), SetUpError),
        (".vnew", PermissionError(13, "it is in use"), SetUpError),
        (".vnew", KeyboardInterrupt("while it is in use"), KeyboardInterrupt),
    ],
)
def test_a_swap_that_fails_leaves_the_old_one_and_is_made_up_for(
    home, monkeypatch, failing, error, raised
):
    made = Environment(home)
    monkeypatch.setattr(Environment, "_build", built(home))
    made.set_up()
    (home / "requirements.lock").write_text("# new\n")
    rename = type(home).rename

    def renamed(path, to):
        if path.name == failing:
            raise error
        return rename(path, to)

    with monkeypatch.context() as patched:
        patched.setattr(type(home), "rename", renamed)
        with pytest.raises(raised, match="it is in use"):
            made.set_up()
    assert packages_of(home) == ""
    assert names_in(home) == [".venv", ".vnew", "requirements.lock"]
    monkeypatch.setattr(Environment, "_build", None)  # all but the move has been done
    made.set_up()
    assert packages_of(home) == "# new\n"


def test_an_end_between_both_moves_is_made_up_for(home, monkeypatch):
    monkeypatch.setattr(Environment, "_build", built(home))
    made = Environment(home)
    made.set_up()
    (home / "requirements.lock").write_text("# new\n")
    built(home)(made)
    (home / ".venv").rename(home / ".vold")
    monkeypatch.setattr(Environment, "_build", None)
    made.set_up()
    assert packages_of(home) == "# new\n"
    assert names_in(home) == [".venv", "requirements.lock"]


def test_what_a_killed_start_left_goes_at_the_next(home, monkeypatch):
    monkeypatch.setattr(Environment, "_build", built(home))
    made = Environment(home)
    made.set_up()
    for name in (".vold", ".vnew"):
        (home / name / "lib").mkdir(parents=True)
    monkeypatch.setattr(Environment, "_build", None)
    made.set_up()
    assert names_in(home) == [".venv", "requirements.lock"]


def test_an_interrupted_set_up_changes_nothing(home, monkeypatch):
    build = built(home)
    monkeypatch.setattr(Environment, "_build", build)
    made = Environment(home)
    made.set_up()
    (home / "requirements.lock").write_text("# new\n")

    def interrupted(made):
        build(made)
        environment._stamp(home / ".vnew").unlink()
        raise KeyboardInterrupt

    monkeypatch.setattr(Environment, "_build", interrupted)
    with pytest.raises(KeyboardInterrupt):
        made.set_up()
    assert packages_of(home) == ""
    assert names_in(home) == [".venv", "requirements.lock"]


def test_what_was_done_need_not_be_noted(home, monkeypatch):
    monkeypatch.setattr(Environment, "_build", built(home))
    made = Environment(home)
    made.set_up()

    def refused(_folder, _lines):
        raise PermissionError(13, "it is another person's")

    monkeypatch.setattr(environment, "_note", refused)
    made.note("window")
    assert made.done() == ["packages"]


def test_a_program_without_its_lock_is_one_sentence(home):
    (home / "requirements.lock").unlink()
    with pytest.raises(SetUpError) as found:
        Environment(home).set_up()
    assert str(found.value).startswith(f"{home / 'requirements.lock'} cannot be read (No such file")


def test_a_file_system_without_locks_is_not_waited_for(home, monkeypatch):
    def refused(_handle):
        raise OSError(errno.ENOLCK, "no locks available")

    monkeypatch.setattr(locks, "_hold", refused)
    monkeypatch.setattr(Environment, "_build", built(home))
    with pytest.raises(NoLocksError):
        Lock(home / ".vlock").take()
    made = Environment(home)
    made.set_up()
    assert made.done() == ["packages"]


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be sent SIGINT there")
def test_an_interrupt_of_the_set_up_is_one_sentence(tmp_path):
    for name in ("run.py", "gui", "core"):
        (tmp_path / name).symlink_to(ROOT / name)
    code = (
        "import sys; sys.path.insert(0, sys.argv.pop()); from pathlib import Path; import signal;"
        "signal.signal(signal.SIGINT, signal.default_int_handler);"
        "from gui.setup import launch; launch.HERE = Path(sys.argv.pop());"
        "sys.exit(launch.main(['--version']))"
    )
    (tmp_path / "requirements.lock").write_text("")
    running = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path), str(ROOT)],
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    deadline = time.monotonic() + 60
    while not (tmp_path / ".vnew").exists():
        assert running.poll() is None
        assert time.monotonic() < deadline
    os.killpg(running.pid, signal.SIGINT)
    _, said = running.communicate(timeout=60)
    assert said.endswith("\nThe set-up was interrupted; nothing has changed.\n")
    assert said.count("\n") == 2
    assert running.returncode == 130
    assert not (tmp_path / ".vnew").exists()


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("WARNING: x\nERROR: No matching distribution found for a==1\n", "No matching distrib"),
        ("Retrying after NewConnectionError(...)\nERROR: No matching\n", "cannot be reached"),
        ("ERROR: Could not install: [Errno 28] No space left on device\n\n", "No space left"),
        ("", "no reason was given"),
    ],
)
def test_the_reason_is_one_line(said, reason):
    found = environment._reason(said)
    assert reason in found
    assert "\n" not in found


class Failing:
    """Stands in for an environment that cannot be renewed."""

    python = sys.executable

    def __init__(self, *, works):
        self._works = works

    def set_up(self):
        raise SetUpError("There is no network")

    def works(self):
        return self._works


def test_an_older_environment_will_do_for_a_window_only(monkeypatch, capsys):
    monkeypatch.setattr(launch, "make_translations", lambda _python: None)
    assert launch.prepare(Failing(works=True), []) is None
    said = capsys.readouterr().err
    assert said == "There is no network. OneTwoOne goes on with the packages it has.\n"
    for works, arguments in ((True, ["test"]), (True, ["bench"]), (False, [])):
        missing = launch.prepare(Failing(works=works), arguments)
        assert missing == "There is no network. Then try again."


def test_an_interrupt_is_for_the_program_that_was_started(monkeypatch):
    wait, interrupted = subprocess.Popen.wait, [True, False]

    def waited(self, timeout=None):
        if interrupted and interrupted.pop(0):
            raise KeyboardInterrupt
        return wait(self, timeout)

    monkeypatch.setattr(subprocess.Popen, "wait", waited)
    assert launch.follow([sys.executable, "-c", "raise SystemExit(3)"], None) == 3
    assert interrupted == []


@pytest.mark.parametrize(
    ("options", "codes", "code"),
    [
        ([], [0, 0], 0),
        ([], [1, 0], 1),
        ([], [0, 3], 3),
        ([], [-9, 0], -9),
        ([], [5, 0], 5),
        ([], [0, 5], 5),
        (["-k", "some"], [5, 0], 0),
        (["-k", "some"], [0, 5], 0),
        (["-k", "some"], [5, 1], 1),
        (["-k", "some"], [5, 5], 5),
        (["-x"], [2], 2),
    ],
)
def test_the_core_is_tested_without_qt_and_all_else_with_it(monkeypatch, options, codes, code):
    begun, left = [], list(codes)
    monkeypatch.setattr(
        launch, "follow", lambda command, folder: begun.append((command, folder)) or left.pop(0)
    )
    assert launch.run_tests("python", options) == code
    call = ["python", "-m", *launch.PYTEST, *options]
    both = [[*call, *launch.CORE], [*call, *launch.OTHERS]]
    assert begun == [(command, ROOT) for command in both[: len(codes)]]


@pytest.mark.parametrize("named", ["tests", "tests/core", "tests/test_setup.py::test_x", str(ROOT)])
def test_what_is_named_is_tested_in_one_call(monkeypatch, named):
    monkeypatch.setattr(launch, "hand_over", lambda command, folder: (command, folder))
    found = launch.run_tests("python", ["-q", named])
    assert found == (["python", "-m", *launch.PYTEST, "-q", named], ROOT)


def test_qt_cannot_be_imported_where_the_core_is_tested_and_can_elsewhere(tmp_path, monkeypatch):
    """With a real pytest: of the second call is what it ends with, so the first goes well."""
    monkeypatch.setattr(launch, "HERE", tmp_path)
    monkeypatch.setattr(launch, "PYTEST", ("pytest", "-q", "-p", "no:cacheprovider"))
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")  # quicker
    (tmp_path / "tests" / "core").mkdir(parents=True)
    (tmp_path / "tests" / "blocked.py").symlink_to(ROOT / "tests" / "blocked.py")
    core, other = (tmp_path / "tests" / name for name in ("core/test_core.py", "test_other.py"))
    blocked = "import pytest\ndef test_it():\n    with pytest.raises(ImportError):\n"
    core.write_text(f"{blocked}        import PySide6\n")
    other.write_text("import PySide6, pytest\ndef test_it(): pytest.exit('here', 77)\n")
    assert launch.run_tests(sys.executable, []) == 77


def test_a_lock_is_held_until_its_process_ends(tmp_path):
    path = tmp_path / "lock"
    code = "import sys; sys.path.insert(0, sys.argv[2]); from core.files.locks import Lock;"
    code += "from pathlib import Path; lock = Lock(Path(sys.argv[1])); print(lock.take());"
    code += "sys.stdout.flush(); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", code, str(path), str(ROOT)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout.readline() == "True\n"
        mine = Lock(path)
        assert not mine.take()
        other.kill()
    assert mine.take()
    assert not Lock(path).take()
    mine.free()
    assert Lock(path).take()


def test_the_set_up_needs_the_standard_library_alone():
    program = (
        "import sys; sys.path.insert(0, sys.argv[1]); sys.dont_write_bytecode = True; "
        "import gui.setup.launch, gui.i18n.catalogues as c; c.stale()"
    )
    command = [sys.executable, "-I", "-S", "-c", program, str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
