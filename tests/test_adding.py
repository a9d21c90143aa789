"""One more of something: what a half-made addition lacks is named, and where it belongs.

Plots, presets, commands and formats of videos have such tests beside them:
tests/gui/plots/test_plots.py, tests/core/training/test_presets.py,
tests/core/workspace/test_vocabulary.py and tests/gui/video/test_video_request.py.
"""

import importlib
import string

import pytest

from core.answers.variants import Kind
from core.base.command import kinds_of
from core.formulas.notation import FUNCTIONS
from core.network.expressions import DERIVATIVES, Function
from core.network.functions import ON_FLOATS, on_arrays
from core.network.rules import Rule
from core.state.command import EditCommand
from core.step.phases import Phase
from core.view.options import Part, Theme
from gui.actions.entry import ActionEntry, Group
from gui.actions.requests import FORMS, ExportFormat, Subject
from gui.answers.words import MISTAKES
from gui.base import theme
from gui.files.words import EXPORT_FORMS, EXPORT_SUBJECTS
from gui.i18n import catalogues, language
from gui.lessons.words import PARTS
from gui.recording.words import RECORD_THEMES
from gui.shell.entries import ENTRIES
from gui.shell.words import GROUPS
from gui.transport.words import PHASE_LABELS
from gui.words.sentences import SENTENCES
from gui.words.texts import PHASES, RULES
from tests.conftest import ROOT

WORDS = [
    ("a rule", Rule, RULES, "RULES in gui/words/texts.py"),
    ("a usual mistake", Kind, MISTAKES, "MISTAKES in gui/answers/words.py"),
    ("a phase", Phase, PHASES, "PHASES in gui/words/texts.py"),
    ("a phase", Phase, PHASE_LABELS, "PHASE_LABELS in gui/transport/words.py"),
    ("a theme", Theme, RECORD_THEMES, "RECORD_THEMES in gui/recording/words.py"),
    ("a part of the window", Part, PARTS, "PARTS in gui/lessons/words.py"),
    ("a part to export", Subject, EXPORT_SUBJECTS, "EXPORT_SUBJECTS in gui/files/words.py"),
    ("a part to export", Subject, FORMS, "FORMS in gui/actions/requests.py"),
    ("a format of exports", ExportFormat, EXPORT_FORMS, "EXPORT_FORMS in gui/files/words.py"),
    ("a group of the menu", Group, GROUPS, "GROUPS in gui/shell/words.py"),
]


@pytest.mark.parametrize(
    ("what", "kinds", "table", "where"), WORDS, ids=lambda each: str(each)[:30]
)
def test_each_has_its_words(what, kinds, table, where):
    lacking = [kind for kind in kinds if kind not in table]
    assert not lacking, f"{what} has no words: add {', '.join(lacking)} to {where}"
    assert not (left := [key for key in table if key not in set(kinds)]), (
        f"{where} has words of what there is not: {left}"
    )


EDITS = [kind for kind in kinds_of(EditCommand) if hasattr(kind, "undo")]


@pytest.mark.parametrize("kind", EDITS, ids=lambda kind: kind.__name__)
def test_what_undo_calls_an_edit_is_a_sentence_with_its_fields(kind):
    key, *fields = kind.undo
    assert key in SENTENCES, f"add {key} to gui/words/sentences.py"
    places = {name for _, name, *_ in string.Formatter().parse(SENTENCES[key]) if name}
    assert places <= set(fields), f"name {places} after {key} in `undo` of {kind.__name__}"


@pytest.mark.parametrize("tag", [tag for tag in language.LANGUAGES if tag != language.ENGLISH])
@pytest.mark.parametrize("of", catalogues.Of)
def test_each_language_has_its_files(tag, of):
    path = catalogues.source(tag, of)
    assert path.exists(), (
        f"write a file {path.relative_to(ROOT)} with <TS/> in it, and run python -m "
        "tests.translations: docs/translating.md says how to go on"
    )


ACTIVATIONS = sorted(set(DERIVATIVES) - {Function.CROSS_ENTROPY, Function.ROWS})


@pytest.mark.parametrize("function", ACTIVATIONS)
def test_each_activation_is_computed_and_written(function):
    assert function in ON_FLOATS, f"compute {function} on floats in core/network/functions.py"
    assert function in on_arrays(), f"compute {function} on arrays in core/network/functions.py"
    assert function in FUNCTIONS, f"write {function} in FUNCTIONS of core/formulas/notation.py"


@pytest.mark.parametrize("function", [each for each in Function if each not in DERIVATIVES])
def test_a_function_without_a_derivative_is_one_that_is_known(function):
    slopes = {Function.RELU_SLOPE, Function.LEAKY_RELU_SLOPE}
    assert function in {*slopes, Function.LN, Function.MINUS}, (
        f"say the derivative of {function} in DERIVATIVES of core/network/expressions.py"
    )


def test_each_theme_has_its_colours():
    for scheme in Theme:
        assert theme.colors(scheme), f"add {scheme} to _COLORS in gui/base/theme.py"


@pytest.mark.parametrize(
    "path", sorted((ROOT / "gui").rglob("*entries.py")), ids=lambda path: path.parent.name
)
def test_each_entry_is_in_the_table(path):
    module = importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
    for name, value in vars(module).items():
        if isinstance(value, tuple) and value and isinstance(value[0], ActionEntry):
            lacking = [entry.name for entry in value if entry not in ENTRIES]
            assert not lacking, f"put *{name} into ENTRIES of gui/shell/entries.py"
