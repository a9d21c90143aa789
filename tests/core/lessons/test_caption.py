import pytest

from core.analysis.slope import slope
from core.formulas.named_values import NamedValue, read_measure
from core.lessons.caption import Mention, MentionForm, StyledText, mentions, read_caption
from core.step.phases import Phase
from core.training.presets import load_preset
from core.training.run import Run
from tests.core.problems import problem_of


def test_paragraphs_and_items_are_parted_and_lines_joined():
    blocks = read_caption("one\ntwo\n\n- a\n  b\n- c\n3. d\nafter\n\nend")
    assert [(b.bullet, b.inlines[0].text) for b in blocks] == [
        ("", "one two"),
        ("•", "a b"),
        ("•", "c"),
        ("3.", "d after"),
        ("", "end"),
    ]


def test_styles_escapes_and_mentions():
    (block,) = read_caption(
        r"a **b *c* {w4:value}** \*d\* {dL_dw2/dL_dh2:value}{h1} {loss:formula}"
    )
    assert block.inlines == (
        StyledText("a "),
        StyledText("b ", strong=True),
        StyledText("c", strong=True, emphasis=True),
        StyledText(" ", strong=True),
        Mention(NamedValue("w4"), MentionForm.VALUE, strong=True),
        StyledText(" *d* "),
        Mention(NamedValue("dL_dw2", "dL_dh2"), MentionForm.VALUE),
        Mention(NamedValue("h1")),
        StyledText(" "),
        Mention(NamedValue("loss"), MentionForm.FORMULA),
    )
    assert len(list(mentions((block,)))) == 4


def test_code_stands_as_it_is():
    (block,) = read_caption(r"a `for i in {range}: **x**` \`b")
    assert block.inlines == (
        StyledText("a "),
        StyledText("for i in {range}: **x**", code=True),
        StyledText(" `b"),
    )


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("{w5}", "measure.unknown"),
        ("{}", "measure.unknown"),
        ("{w1:number}", "caption.form"),
        ("{slope}", "caption.no_symbol"),
        ("{w1/w2}", "caption.no_symbol"),
        ("{w1:formula}", "caption.no_formula"),
        ("{x:formula}", "caption.no_formula"),
        ("{slope:formula}", "caption.no_formula"),
        ("a { b", "caption.brace"),
        ("a } b", "caption.brace"),
        ("{{w1}}", "caption.brace"),
        ("**a", "caption.open"),
        ("a*", "caption.open"),
        ("a ` b", "caption.open"),
    ],
)
def test_what_is_wrong_is_refused(text, key):
    assert problem_of(read_caption, text).key == key


def test_measures_at_a_moment():
    experiment = load_preset("by-hand").experiment
    run = Run(experiment)
    early, late = run.at(0, Phase.H1), run.at(0, Phase.AFTER)

    def value(text, moment):
        return read_measure(text).value(moment, experiment.data)

    assert value("h1", early) == 8
    assert value("h2", early) is None
    assert value("dL_dw2/dL_dh2", early) is None
    assert value("dL_dw2/dL_dh2", late) == 2
    assert value("nudge_w2", early) == pytest.approx(-12)
    assert value("eta", early) == 0.005
    assert value("target_slope", early) == 2
    assert value("slope", early) == 5
    assert value("over_all_data", early) == 18
    assert value("slope", late) == slope(late.new_weights)
    assert value("over_all_data", late) == pytest.approx(late.after["after_loss"])
    assert value("step", late) == 0
    zero = Run(load_preset("zero").experiment).at(0, Phase.AFTER)
    assert read_measure("x/h1").value(zero, experiment.data) is None
