"""All mutants, by what they are about."""

from tests.mutants.lists import (
    core_analysis,
    core_files,
    core_network,
    core_state,
    gui_commands,
    gui_diagram,
    gui_lessons,
    gui_plots,
)

MUTANTS = (
    *core_files.MUTANTS,
    *core_state.MUTANTS,
    *core_network.MUTANTS,
    *core_analysis.MUTANTS,
    *gui_commands.MUTANTS,
    *gui_diagram.MUTANTS,
    *gui_lessons.MUTANTS,
    *gui_plots.MUTANTS,
)
