"""What the diagram, the working and the effect of a step show."""

from tests.mutants.mutant import Mutant

MUTANTS = (
    Mutant(
        "dia-sign-edges",
        "Edges of negative weights have the colour of positive ones",
        "gui/diagram/strokes.py::Strokes._edge",
        {
            "self.colors.positive": "self.colors.negative",
            "self.colors.negative": "self.colors.positive",
        },
        (
            "tests/gui/test_roles.py::test_an_edge_has_the_colour_of_its_sign_and_is_dimmed_where_nothing_uses_it",
        ),
    ),
    Mutant(
        "dia-accent",
        "What the backward pass computes has the colour of the forward pass",
        "gui/diagram/context.py::DiagramContext.accent",
        {
            "self.colors.backward": "self.colors.forward",
            "self.colors.forward": "self.colors.backward",
        },
        ("tests/gui/test_roles.py::test_a_band_lies_along_the_edges_that_values_follow",),
    ),
    Mutant(
        "dia-dotted",
        "An edge of weight 0 looks like any other",
        "gui/diagram/edges.py::paint_edge",
        {"Qt.PenStyle.DotLine": "Qt.PenStyle.SolidLine"},
        ("tests/gui/test_roles.py::test_an_edge_of_0_is_thin_and_dotted",),
    ),
    Mutant(
        "dia-saturation-mark",
        "Nothing says that an edge is wider than is drawn",
        "gui/diagram/edges.py::paint_edge",
        {"_paint_saturation_mark(painter, *edge, ink, unit)": "pass"},
        ("tests/gui/test_roles.py::test_two_strokes_say_that_an_edge_is_wider_than_is_drawn",),
    ),
    Mutant(
        "dia-arrow-other-end",
        "The arrow of the error points from the loss to the output",
        "gui/diagram/strokes.py::Strokes._error_edge",
        {"self.at.error_edge": "self.at.error_edge[::-1]"},
        ("tests/gui/test_pictures.py::test_the_phase_looks_as_it_did",),
    ),
    Mutant(
        "dia-change-reversed",
        "A change is written from new to old",
        "gui/diagram/labels.py::change",
        {
            'f"{old.text(digits)} → {new.text(digits)}"': 'f"{new.text(digits)} → {old.text(digits)}"'
        },
        ("tests/gui/test_pictures.py::test_the_phase_looks_as_it_did",),
    ),
    Mutant(
        "dia-covered-travels",
        "A covered number can be read while it travels",
        "gui/diagram/motion.py::Way.text",
        {
            """if scene.covers(*names):
            return BLANK""": "pass"
        },
        ("tests/gui/test_roles.py::test_a_covered_number_travels_as_a_box",),
    ),
    Mutant(
        "dia-dot-gone",
        "What is not computed yet is not a faint dot but nothing",
        "gui/diagram/strokes.py::Strokes._dot",
        {"self.painter.drawEllipse(where.center(), 2.2 * self.unit, 2.2 * self.unit)": "pass"},
        ("tests/gui/test_roles.py::test_what_is_not_computed_yet_is_a_faint_dot",),
    ),
    Mutant(
        "dia-weight-too-new",
        "A weight is new before its update",
        "gui/diagram/context.py::DiagramContext.weight",
        {
            "self.moment.known(new) is not None and not self.moment.is_active(new)": "self.moment.known(new) is not None"
        },
        ("tests/gui/test_roles.py::test_a_new_weight_has_the_colour_of_its_own_sign",),
    ),
    Mutant(
        "dia-after-shows-old",
        "After the update the old values stand in the nodes",
        "gui/diagram/context.py::DiagramContext.shown",
        {"name = again": "pass"},
        ("tests/gui/test_pictures.py::test_the_phase_looks_as_it_did",),
    ),
    Mutant(
        "dia-dim-off",
        "What the phase does not touch is as strong as what it does",
        "gui/diagram/strokes.py::Strokes._strength",
        {"1.0 if self.touched.intersection(names) else self.colors.dim": "1.0"},
        (
            "tests/gui/test_roles.py::test_an_edge_has_the_colour_of_its_sign_and_is_dimmed_where_nothing_uses_it",
        ),
    ),
    Mutant(
        "theme-signs-exchanged",
        "Positive is orange and negative is blue",
        "gui/base/theme.py",
        {'"#0067A8"': '"#B84E00"', '"#B84E00"': '"#0067A8"'},
        ("tests/gui/test_roles.py::test_a_role_has_its_hue",),
    ),
    Mutant(
        "hl-source-user",
        "What a number comes from is marked as what uses it",
        "gui/paint/highlight.py::paint_mark",
        {"colors.forward": "colors.backward", "colors.backward": "colors.forward"},
        ("tests/gui/test_pictures.py::test_the_phase_looks_as_it_did",),
    ),
    Mutant(
        "law-always-equal",
        "A slope with more digits than are shown is said to be equal to them",
        "gui/diagram/labels.py::law",
        {
            "f\"{'=' if is_short(slope, digits) else '≈'} {format_given(slope, digits)} x\"": "f\"{'='} {format_given(slope, digits)} x\""
        },
        (
            "tests/gui/test_roles.py::test_the_law_of_the_data_is_said_where_there_is_one_and_rounded_with_a_sign",
        ),
    ),
    Mutant(
        "check-disagree-agrees",
        "A gradient that a nudge refutes is said to agree",
        "gui/words/wording.py::describe_check",
        {"nudge, says.format(ratio=ratio), False": "nudge, says.format(ratio=ratio), True"},
        ("tests/gui/test_pictures.py::test_the_phase_looks_as_it_did",),
    ),
    Mutant(
        "check-ratio-inverted",
        "How many times too large a gradient is, is said upside down",
        "gui/words/wording.py::describe_check",
        {"check.used / check.central": "check.central / check.used"},
        ("tests/gui/test_pictures.py::test_the_phase_looks_as_it_did",),
    ),
    Mutant(
        "effect-axis-mirrored",
        "Learning rates grow to the left under the effect",
        "gui/experiment/effect.py::_Painting._place",
        {"min(max(part, 0.0), 1.0)": "(1 - min(max(part, 0.0), 1.0))"},
        ("tests/gui/test_marks.py::test_the_present_rate_is_marked_under_the_meter",),
    ),
    Mutant(
        "effect-hollow-elsewhere",
        "The mark of where an error would grow stands far too far right",
        "gui/experiment/effect.py::_Painting._meter",
        {"self._place(self.worst_end)": "self._place(self.worst_end * 30)"},
        (
            "tests/gui/test_marks.py::test_the_first_rate_at_which_a_sample_would_grow_is_marked_over_the_meter",
        ),
    ),
    Mutant(
        "effect-turn-grow-shrink",
        "Where the error shrinks it is said that it grows",
        "gui/experiment/words.py::describe_effect",
        {
            "tried.verdict in {ErrorEffect.SHRINKS, ErrorEffect.OVERSHOOTS}": "tried.verdict not in {ErrorEffect.SHRINKS, ErrorEffect.OVERSHOOTS}"
        },
        ("tests/gui/diagram/test_editing.py::test_the_effect_says_what_the_step_then_does",),
    ),
    Mutant(
        "effect-forecast",
        "The effect is told as having happened before it has",
        "gui/experiment/effect.py::title_of",
        {'"after_error"': '"error"'},
        ("tests/gui/diagram/test_editing.py::test_the_effect_is_a_forecast_until_it_has_happened",),
    ),
    Mutant(
        "effect-covered",
        "The effect tells a loss that is covered",
        "gui/experiment/effect.py",
        {'("y_hat", "error", "loss")': '("y_hat", "error")'},
        (
            "tests/gui/test_covering.py::test_the_effect_is_covered_with_each_number_that_it_would_tell",
        ),
    ),
    Mutant(
        "work-numbers-at-once",
        "Numbers stand in the formula before its symbols were to be read",
        "gui/working/equations.py",
        {"_NUMBERS = 0.3": "_NUMBERS = 0.0"},
        ("tests/gui/test_panels_read.py::test_symbols_come_first_then_numbers_then_the_result",),
    ),
    Mutant(
        "work-sign-tint",
        "Negative numbers of the working have the colour of positive ones",
        "gui/working/equations.py::tint_of",
        {"colors.positive": "colors.negative", "colors.negative": "colors.positive"},
        (
            "tests/gui/test_panels_read.py::test_numbers_of_the_working_have_the_colours_of_their_roles",
        ),
    ),
    Mutant(
        "work-click-largest",
        "A click on a number of the working selects what it is part of",
        "gui/working/view.py::WorkingView.name_at",
        {"min(hits)": "max(hits)"},
        ("tests/gui/test_panels_read.py::test_a_click_goes_to_the_smallest_part_that_is_there",),
    ),
    Mutant(
        "work-phase-texts",
        "The words speak of w4 where w3 is worked with",
        "gui/words/texts.py",
        {
            '"Go one edge further back: ŷ depends on h₁ through w₃."': '"Go one edge further back: ŷ depends on h₁ through w₄."'
        },
        (
            "tests/gui/test_panels_read.py::test_the_words_of_a_phase_speak_of_what_it_computes_from_what",
        ),
    ),
)
