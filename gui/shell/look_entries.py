"""The part of the table of actions that says how everything looks: digits, motion, colours."""

from core.base.number_format import DEFAULT_DIGITS, LEAST_DIGITS, MOST_DIGITS
from core.view.commands import SetDigits, SetReducedMotion, SetTheme
from core.view.options import Theme
from core.workspace.scene import Scene
from gui.actions.entry import ActionEntry, Group


def _toggled_theme(scene: Scene) -> SetTheme:
    theme = scene.options.theme
    return SetTheme(Theme.of(dark=not theme.dark, contrast=theme.contrast))


def _toggled_contrast(scene: Scene) -> SetTheme:
    theme = scene.options.theme
    return SetTheme(Theme.of(dark=theme.dark, contrast=not theme.contrast))


def _toggled_digits(scene: Scene) -> SetDigits:
    return SetDigits(DEFAULT_DIGITS if scene.options.digits == MOST_DIGITS else MOST_DIGITS)


LOOK_ENTRIES = (
    ActionEntry(
        "digits",
        Group.SHOW,
        "All digits",
        "Show every number with all its digits",
        ("A",),
        _toggled_digits,
        checked=lambda scene: scene.options.digits == MOST_DIGITS,
    ),
    ActionEntry(
        "more_digits",
        Group.SHOW,
        "One digit more",
        "Show one digit more",
        ("]",),
        lambda scene: SetDigits(scene.options.digits + 1),
        enabled=lambda scene: scene.options.digits < MOST_DIGITS,
    ),
    ActionEntry(
        "fewer_digits",
        Group.SHOW,
        "One digit fewer",
        "Show one digit fewer",
        ("[",),
        lambda scene: SetDigits(scene.options.digits - 1),
        enabled=lambda scene: scene.options.digits > LEAST_DIGITS,
    ),
    ActionEntry(
        "motion",
        Group.SHOW,
        "Reduced motion",
        "Show only where motions end",
        ("Ctrl+M",),
        lambda scene: SetReducedMotion(not scene.options.reduced_motion),
        checked=lambda scene: scene.options.reduced_motion,
    ),
    ActionEntry(
        "theme",
        Group.SHOW,
        "Dark",
        "Light or dark",
        ("Ctrl+D",),
        _toggled_theme,
        icon=lambda _: "theme",
        checked=lambda scene: scene.options.theme.dark,
    ),
    ActionEntry(
        "contrast",
        Group.SHOW,
        "High contrast",
        "High or usual contrast",
        ("Ctrl+Shift+D",),
        _toggled_contrast,
        checked=lambda scene: scene.options.theme.contrast,
    ),
)
