"""The timers of the clock, by their names: a test asks whether they run, or lets them fire."""

from PySide6.QtCore import QTimer


def frames_of(clock):
    """Return the timer of its frames."""
    return clock.findChild(QTimer, "clock")


def reminder_of(clock):
    """Return the timer of what it reminds of."""
    return clock.findChild(QTimer, "reminder")
