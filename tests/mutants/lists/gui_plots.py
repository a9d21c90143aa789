"""What the plots show, and what is read out from them."""

from tests.mutants.mutant import Mutant

MUTANTS = (
    Mutant(
        "rates-tag-wrong-rate",
        "The name of the present learning rate stands at another rate",
        "gui/plots/rates/rates_frame.py::RatesFrame.lay_tags_out",
        {"self.spot(shown.present)": "self.spot(shown.present * 100)"},
        ("tests/gui/plots/test_plots_read.py::test_rates_stand_where_the_axes_say",),
    ),
    Mutant(
        "rates-names",
        "Rates that learn are called too slow",
        "gui/plots/rates/words.py",
        {
            """{
    RateOutcome.TOO_SLOW: "too slow",
    RateOutcome.LEARNS: "learns",
    RateOutcome.UNLEARNED: "does not learn",
    RateOutcome.OVERFLOWS: "overflows",
}""": """{
    RateOutcome.TOO_SLOW: "learns",
    RateOutcome.LEARNS: "too slow",
    RateOutcome.UNLEARNED: "does not learn",
    RateOutcome.OVERFLOWS: "overflows",
}"""
        },
        ("tests/gui/plots/test_plots_read.py::test_rates_stand_where_the_axes_say",),
    ),
    Mutant(
        "rates-step-ticks",
        "The axis of steps says ten times as many",
        "gui/plots/rates/axes.py::Places.step_ticks",
        {"10**power": "10**(power + 1)"},
        ("tests/gui/plots/test_plots_read.py::test_rates_stand_where_the_axes_say",),
    ),
    Mutant(
        "rates-try-says",
        "Trying a rate sets the one before it",
        "gui/plots/rates/page.py::RatesBody._try",
        {"SetLearningRate(task.rates[mark])": "SetLearningRate(task.rates[mark - 1])"},
        ("tests/gui/plots/test_rates_plot.py",),
    ),
    Mutant(
        "rates-nudge-reversed",
        "Arrow up lowers the learning rate",
        "gui/plots/rates/rates_frame.py::RatesFrame.keyPressEvent",
        {"1 if key == Qt.Key.Key_Up else -1": "-1 if key == Qt.Key.Key_Up else 1"},
        ("tests/gui/plots/test_rates_plot.py",),
    ),
    Mutant(
        "rates-right-axis",
        "What is said of the present rate is what became of the least",
        "gui/plots/rates/page.py::RatesBody._said",
        {"nearest(task.found.rates, scene.settings.lr)": "0"},
        (
            "tests/gui/plots/test_rates_plot.py::test_it_says_what_became_of_the_rate_at_the_pointer",
        ),
    ),
    Mutant(
        "dash-surface-other",
        "A pinned run has another dash on the surface than in the list",
        "gui/plots/surface/plane_view.py::PlaneView._paint_background",
        {"pin.number": "pin.number + 1"},
        (
            "tests/gui/plots/test_plots_read.py::test_a_pinned_run_has_its_dash_wherever_it_is_drawn",
        ),
    ),
    Mutant(
        "pred-columns",
        "The prediction stands in the column of the target",
        "gui/plots/predictions/table.py",
        {'"y_hat"': '"truth"', '"truth"': '"y_hat"'},
        (
            "tests/gui/plots/test_plots_read.py::test_the_columns_of_the_table_are_headed_by_what_stands_in_them",
        ),
    ),
    Mutant(
        "pred-share",
        "Relative errors are a hundredth of what they are",
        "gui/plots/base/words.py::format_share",
        {
            'f"{format_number(100 * share, digits)}\\N{NO-BREAK SPACE}%"': 'f"{format_number(share, digits)}\\N{NO-BREAK SPACE}%"'
        },
        (
            "tests/gui/plots/test_plots_read.py::test_the_columns_of_the_table_are_headed_by_what_stands_in_them",
        ),
    ),
    Mutant(
        "pred-worst-mark",
        "The worst input is marked at the first",
        "gui/plots/predictions/lines_plot.py::LinesPlot._put_tests",
        {"x[worst]": "x[:1]", "y[worst]": "y[:1]"},
        ("tests/gui/plots/test_plots_read.py::test_predictions_stand_where_the_axes_say",),
    ),
    Mutant(
        "surf-mirrored",
        "The pointer reads the surface mirrored",
        "gui/plots/surface/plane_frame.py::PlaneFrame.pixel",
        {
            "room.left() + float(across) * room.width()": "room.right() - float(across) * room.width()"
        },
        ("tests/gui/plots/test_plots_read.py::test_the_surface_stands_where_the_axes_say",),
    ),
    Mutant(
        "surf-names-exchanged",
        "The axes of the surface have each other's names",
        "gui/plots/surface/plane_frame.py::PlaneFrame.name_axes",
        {"axes.across": "axes.upwards", "axes.upwards": "axes.across"},
        ("tests/gui/plots/test_plots_read.py::test_the_surface_stands_where_the_axes_say",),
    ),
    Mutant(
        "surf-bar-reversed",
        "The bar says that dark is a large loss where it is a small one",
        "gui/plots/surface/shades.py::ShadeBar._paint",
        {"bar.bottomLeft": "bar.topLeft", "bar.topLeft": "bar.bottomLeft"},
        (
            "tests/gui/plots/test_plots_read.py::test_the_colours_of_the_surface_are_those_that_the_bar_gives_the_loss",
        ),
    ),
    Mutant(
        "surf-arrow-reversed",
        "The arrow of the update points from the new weights to the old",
        "gui/plots/surface/marks.py::paint_update",
        {"update.start": "update.end", "spot(update.end)": "spot(update.start)"},
        ("tests/gui/plots/test_plots_read.py::test_the_surface_stands_where_the_axes_say",),
    ),
    Mutant(
        "surf-point-at-old",
        "The point of the surface stays at the first weights",
        "gui/plots/surface/plane_view.py::PlaneView.drawForeground",
        {
            "place_now(scene, survey.loss_surface.plane)": "survey.loss_surface.plane.axes.point(scene.prefix.run.weights_at(0))"
        },
        ("tests/gui/plots/test_plots_read.py::test_the_surface_stands_where_the_axes_say",),
    ),
    Mutant(
        "surf-nearest-step",
        "A click on the path goes to the step furthest off",
        "gui/plots/surface/plane_view.py::PlaneView.step_near",
        {"np.argmin": "np.argmax"},
        (
            "tests/gui/plots/test_surface_plot.py::test_a_click_goes_to_the_nearest_step_of_the_path",
        ),
    ),
    Mutant(
        "loss-power",
        "The axis of the loss says ten times as much",
        "gui/plots/base/axes.py::PlotAxis._power",
        {"round(value)": "round(value) + 1"},
        ("tests/gui/plots/test_plots_read.py::test_losses_stand_where_the_axis_says",),
    ),
    Mutant(
        "loss-lit-swapped",
        "Pointing at the mean loss lights the dots",
        "gui/plots/steps/loss.py",
        {
            '{"over_all_data": "over_all_data", "of_sample": "loss"}': '{"over_all_data": "loss", "of_sample": "over_all_data"}'
        },
        (
            "tests/gui/plots/test_plots_read.py::test_what_is_pointed_at_is_lit_and_what_is_lit_is_broader",
        ),
    ),
    Mutant(
        "steps-epoch-number",
        "Epochs are counted from 0",
        "gui/plots/base/steps_frame.py::StepsFrame._paint_epochs",
        {
            "f\"{PLOT_WORDS['epoch']} {format_count(step // size + 1)}\"": "f\"{PLOT_WORDS['epoch']} {format_count(step // size)}\""
        },
        ("tests/gui/plots/test_plots_read.py::test_epochs_are_numbered_where_they_begin",),
    ),
    Mutant(
        "steps-cursor-step",
        "The cursor of the plots does not go on with an update",
        "gui/plots/base/steps_plot.py::StepsPlot.show_scene",
        {"self.set_cursor(now.updates_done)": "self.set_cursor(scene.moment.step)"},
        (
            "tests/gui/plots/test_plots_now.py::test_every_plot_reads_out_the_weights_of_the_diagram",
        ),
    ),
    Mutant(
        "weights-line-swapped",
        "The curve of w1 has the values of w4",
        "gui/plots/steps/weights.py::CurvesPlot.draw",
        {
            "{name: zigzag(present[name], place) for name in self._of}": "{name: zigzag(present[other], place) for name, other in zip(self._of, reversed(self._of))}"
        },
        (
            "tests/gui/plots/test_plots_read.py::test_weights_stand_where_the_axis_says_in_the_colour_of_their_sign",
        ),
    ),
    Mutant(
        "last-dot-early",
        "A loss is read out before it is computed",
        "gui/plots/base/run_reader.py::knows_last",
        {'not at_end or scene.moment.known("loss") is not None': "True"},
        (
            "tests/gui/plots/test_plots_now.py::test_a_loss_is_read_out_once_it_is_computed_and_of_these_weights",
        ),
    ),
    Mutant(
        "seek-pointer",
        "A click between two steps goes to the one before, however near the other",
        "gui/plots/base/steps_frame.py::StepsFrame.step_at",
        {"round(at.x())": "int(at.x())"},
        (
            "tests/gui/plots/test_plots_read.py::test_what_is_pointed_at_is_lit_and_what_is_lit_is_broader",
        ),
    ),
    Mutant(
        "surf-now-half",
        "The point jumps to the new weights before the update has come",
        "gui/plots/surface/plane_view.py::place_now",
        {"Point(a + (there.a - a) * part, b + (there.b - b) * part)": "there"},
        (
            "tests/gui/plots/test_surface_plot.py::test_the_point_moves_with_an_update_from_the_old_weights_to_the_new",
        ),
    ),
    Mutant(
        "caption-dots",
        "A caption explains dots where a band is drawn",
        "gui/plots/steps/loss.py::LossPlot.samples_shown",
        {'("dots",) if len(self.dots.data) else ()': '("dots",)'},
        (
            "tests/gui/plots/test_plots_now.py::test_a_caption_speaks_of_dots_where_there_are_dots_and_of_a_band_where_that_is",
        ),
    ),
    Mutant(
        "plot-tab-order",
        "The list of plots opens the one before the one that is named",
        "gui/plots/area.py::PlotsArea.__init__",
        {"PAGES[k]": "PAGES[k - 1]"},
        ("tests/gui/test_panels_read.py::test_the_list_of_plots_shows_the_one_that_it_says",),
    ),
)
