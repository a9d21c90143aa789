"""The part of the table of actions that is for an audience."""

from core.commands import SetPresenting
from gui.entry import Entry, Group
from gui.requests import Blacken, FullScreen, Spotlight

PRESENT_ENTRIES = (
    Entry(
        "present",
        Group.PRESENT,
        "Present",
        "Show diagram, working and caption large, for a room; Esc ends it",
        ("F5",),
        lambda scene: SetPresenting(not scene.look.presenting),
        checked=lambda scene: scene.look.presenting,
    ),
    Entry(
        "full_screen",
        Group.PRESENT,
        "Full screen",
        "Fill the screen, or no longer",
        ("F11",),
        lambda _: FullScreen(),
    ),
    Entry(
        "black",
        Group.PRESENT,
        "Black screen",
        "Make the window black; any key brings it back",
        ("B", "."),
        lambda _: Blacken(),
    ),
    Entry(
        "spotlight",
        Group.PRESENT,
        "Spotlight",
        "Dim all but a disc around the pointer, or no longer",
        ("L",),
        lambda _: Spotlight(),
    ),
)
