"""The part of the table of actions that is for an audience."""

from core.view.commands import SetPresenting, SetZoom
from core.view.options import LEAST_ZOOM, MOST_ZOOM, next_zoom
from gui.actions.entry import ActionEntry, Group
from gui.actions.requests import Blacken, FullScreen, Spotlight

PRESENT_ENTRIES = (
    ActionEntry(
        "present",
        Group.PRESENT,
        "Present",
        "Show diagram, working and caption large, for a room; Esc ends it",
        ("F5",),
        lambda scene: SetPresenting(not scene.options.presenting),
        checked=lambda scene: scene.options.presenting,
    ),
    ActionEntry(
        "full_screen",
        Group.PRESENT,
        "Full screen",
        "Fill the screen, or no longer",
        ("F11",),
        lambda _: FullScreen(),
    ),
    ActionEntry(
        "black",
        Group.PRESENT,
        "Black screen",
        "Make the window black; any key brings it back",
        ("B", "."),
        lambda _: Blacken(),
    ),
    ActionEntry(
        "spotlight",
        Group.PRESENT,
        "Spotlight",
        "Dim all but a disc around the pointer, or no longer",
        ("L",),
        lambda _: Spotlight(),
    ),
    ActionEntry(
        "zoom_in",
        Group.PRESENT,
        "Larger",
        "Show everything larger, up to 250 %",
        ("Ctrl++", "Ctrl+="),
        lambda scene: SetZoom(next_zoom(scene.options.zoom, 1)),
        enabled=lambda scene: scene.options.zoom < MOST_ZOOM,
    ),
    ActionEntry(
        "zoom_out",
        Group.PRESENT,
        "Smaller",
        "Show everything smaller, down to 80 %",
        ("Ctrl+-",),
        lambda scene: SetZoom(next_zoom(scene.options.zoom, -1)),
        enabled=lambda scene: scene.options.zoom > LEAST_ZOOM,
    ),
    ActionEntry(
        "zoom_usual",
        Group.PRESENT,
        "Usual size",
        "Show everything in its usual size",
        ("Ctrl+0",),
        lambda _: SetZoom(100),
        enabled=lambda scene: scene.options.zoom != 100,
    ),
)
