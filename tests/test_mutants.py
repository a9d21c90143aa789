"""Every change that `python -m tests.mutants` tries is still possible, and its tests are there."""

import ast
from collections import Counter
from functools import cache

import pytest

from tests.conftest import ROOT
from tests.mutants import running
from tests.mutants.lists import MUTANTS
from tests.mutants.mutant import Mutant, NotFoundError


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_a_mutant_is_found_in_the_code(mutant):
    try:
        mutant.applied(ROOT)
    except (NotFoundError, FileNotFoundError) as error:
        pytest.fail(f"{error}: say in tests/mutants/lists where it is now, or what breaks the same")


@cache
def functions_in(file):
    return {
        node.name
        for node in ast.parse((ROOT / file).read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef)
    }


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_what_must_see_a_mutant_is_there(mutant):
    assert mutant.seen_by
    for test in mutant.seen_by:
        file, _, name = test.partition("::")
        assert (ROOT / file).is_file(), f"{test}: say in tests/mutants/lists where it is now"
        assert name == "" or name.partition("[")[0] in functions_in(file), (
            f"{test} has another name"
        )


def test_mutants_are_named_apart_and_are_many():
    names = Counter(mutant.name for mutant in MUTANTS)
    assert [name for name, count in names.items() if count > 1] == []
    rooms = Counter(mutant.file.partition("/")[0] for mutant in MUTANTS)
    assert rooms["gui"] >= 60
    assert rooms["core"] >= 30


CODE = """
ONE = 1  # one


class A:
    two = "zwölf" + f(1,
        2)

    def act(self):
        if self.ready:
            go( 1 )
        return 1 + 1
"""


def mutated(tmp_path, at, change, nth=0):
    (tmp_path / "code.py").write_text(CODE, encoding="utf-8")
    return Mutant("name", "meaning", f"code.py{at}", change, ("test",), nth).applied(tmp_path)


@pytest.mark.parametrize(
    ("at", "change", "nth", "old", "new"),
    [
        ("", {"ONE = 1": "ONE = 2"}, 0, "ONE = 1", "ONE = 2"),
        ("::A", {"f(1, 2)": "f(2, 1)"}, 0, "f(1,\n        2)", "f(2, 1)"),
        ("::A.act", {"go(1)": "pass"}, 0, "go( 1 )", "pass"),
        ("::A.act", {"1": "2"}, 3, "1 + 1", "1 + 2"),
        ("::A.act", {"self.ready": "self", "1 + 1": "0"}, 0, "", ""),
    ],
)
def test_a_place_is_found_whatever_its_text_and_nothing_else_changes(
    tmp_path, at, change, nth, old, new
):
    expected = CODE.replace(old, new)
    if not old:
        expected = CODE.replace("self.ready", "self").replace("1 + 1", "0")
    assert mutated(tmp_path, at, change, nth) == expected


@pytest.mark.parametrize(
    ("at", "change"),
    [
        ("", {"f(1, 2)": "f(2, 1)"}),  # in the class
        ("::A.act", {"1": "2"}),  # three times
        ("::A.act", {"1 + 1": "1 + 1"}),
        ("::B", {"1": "2"}),
        ("::A", {'"zwölf"': '"elf" if f else "zwölf"'}),  # it would take in what follows
    ],
)
def test_a_place_that_is_not_there_once_or_would_not_change_is_refused(tmp_path, at, change):
    with pytest.raises(NotFoundError):
        mutated(tmp_path, at, change)


@pytest.fixture
def copy(tmp_path, monkeypatch):
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")  # Qt is not needed
    program = tmp_path / "program"
    program.mkdir()
    (program / "code_of_it.py").write_text("def two():\n    return 1 + 1\n", encoding="utf-8")
    (program / "test_it.py").write_text(
        "from code_of_it import two\n\n\ndef test_two():\n    assert two() == 2\n",
        encoding="utf-8",
    )
    return running.Copy(program, tmp_path / "copy")


def two(new, test="test_it.py", harmless=""):
    return Mutant("two", "", "code_of_it.py::two", {"1 + 1": new}, (test,), harmless=harmless)


def test_a_mutant_is_seen_or_survives_and_the_code_is_as_before(copy):
    before = (copy.root / "code_of_it.py").read_bytes()
    seen, survived = copy.tried(two("1 - 1")), copy.tried(two("3 - 1"))
    assert (seen.came, seen.by, seen.good) == ("seen", "test_it.py::test_two", True)
    assert (survived.came, survived.good) == ("survived", False)
    assert running.Outcome(two("3 - 1", harmless="It is 2."), "survived").good
    assert (copy.root / "code_of_it.py").read_bytes() == before


def test_what_hangs_is_seen_and_what_cannot_be_tried_is_not(copy, monkeypatch):
    assert copy.tried(two("1 - 1", "test_none.py")).came == "broken"
    assert copy.tried(Mutant("three", "", "code_of_it.py", {"3": "2"}, ())).came == "not found"
    monkeypatch.setattr(running, "MOST_SECONDS", 0.5)
    hanging = copy.tried(two("[None for _ in iter(int, 1)]"))
    assert (hanging.came, hanging.by) == ("seen", "hangs for 0.5 s")
