"""The part of the table of actions that says how everything looks: digits, motion, colours."""

from core.base.numerals import DEFAULT_DIGITS, LEAST_DIGITS, MOST_DIGITS
from core.look.look import Theme
from core.state.commands import SetDigits, SetReducedMotion, SetTheme
from core.workspace.scene import Scene
from gui.actions.entry import Entry, Group


def _toggled_theme(scene: Scene) -> SetTheme:
    theme = scene.look.theme
    return SetTheme(Theme.of(dark=not theme.dark, contrast=theme.contrast))


def _toggled_contrast(scene: Scene) -> SetTheme:
    theme = scene.look.theme
    return SetTheme(Theme.of(dark=theme.dark, contrast=not theme.contrast))


def _toggled_digits(scene: Scene) -> SetDigits:
    return SetDigits(DEFAULT_DIGITS if scene.look.digits == MOST_DIGITS else MOST_DIGITS)


LOOK_ENTRIES = (
    Entry(
        "digits",
        Group.SHOW,
        "All digits",
        "Show every number with all its digits",
        ("A",),
        _toggled_digits,
        checked=lambda scene: scene.look.digits == MOST_DIGITS,
    ),
    Entry(
        "more_digits",
        Group.SHOW,
        "One digit more",
        "Show one digit more",
        ("]",),
        lambda scene: SetDigits(scene.look.digits + 1),
        enabled=lambda scene: scene.look.digits < MOST_DIGITS,
    ),
    Entry(
        "fewer_digits",
        Group.SHOW,
        "One digit fewer",
        "Show one digit fewer",
        ("[",),
        lambda scene: SetDigits(scene.look.digits - 1),
        enabled=lambda scene: scene.look.digits > LEAST_DIGITS,
    ),
    Entry(
        "motion",
        Group.SHOW,
        "Reduced motion",
        "Show only where motions end",
        ("Ctrl+M",),
        lambda scene: SetReducedMotion(not scene.look.reduced_motion),
        checked=lambda scene: scene.look.reduced_motion,
    ),
    Entry(
        "theme",
        Group.SHOW,
        "Dark",
        "Light or dark",
        ("Ctrl+D",),
        _toggled_theme,
        icon=lambda _: "theme",
        checked=lambda scene: scene.look.theme.dark,
    ),
    Entry(
        "contrast",
        Group.SHOW,
        "High contrast",
        "High or usual contrast",
        ("Ctrl+Shift+D",),
        _toggled_contrast,
        checked=lambda scene: scene.look.theme.contrast,
    ),
)
