"""The working of a phase as text to take away."""

from core.formulas.notation import Notation, latex, plain
from core.formulas.working import Working, working_of
from core.workspace.scene import Scene
from gui.words.texts import CHANGES, PHASES
from gui.words.wording import describe_change, describe_check, explain


def transcribe(scene: Scene, notation: Notation) -> str:
    """Write the working of a scene's phase in a notation, ending with a newline."""
    working = working_of(
        scene.moment, scene.experiment.data, scene.options.digits, scene.options.covered
    )
    equations = working.equations
    match notation:
        case Notation.TEXT:
            parts = [PHASES[scene.moment.phase][0], *_words(working, scene.options.digits)]
            parts[2:2] = [plain(equation) for equation in equations]
        case Notation.MARKDOWN:
            parts = [f"### {PHASES[scene.moment.phase][0]}", *_words(working, scene.options.digits)]
            parts[2:2] = [f"$$\n{_aligned(working)}\n$$"]
        case Notation.LATEX:
            return f"\\[\n{_aligned(working)}\n\\]\n"
    return "\n\n".join(parts) + "\n"


def _aligned(working: Working) -> str:
    lines = " \\\\\n".join(latex(equation) for equation in working.equations)
    return f"\\begin{{aligned}}\n{lines}\n\\end{{aligned}}"


def _words(working: Working, digits: int) -> list[str]:
    """Return the explanation, then what became of the losses, then the check, where there are."""
    says = [explain(working)]
    says += [f"{CHANGES[each.name]}: {describe_change(each, digits)}" for each in working.became]
    if working.check is not None:
        nudge, verdict, _agrees = describe_check(working.check, digits)
        says.append(f"{nudge} – {verdict}")
    return says
