"""Words for a screen reader: it says them at once, whatever has the focus."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def is_heard() -> bool:
    """Say whether anything listens, such as a screen reader; else there is no need of words."""
    return QAccessible.isActive()


def announce(source: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a text said that comes from a widget; an urgent one before what is being said."""
    if not text or not is_heard():
        return
    event = QAccessibleAnnouncementEvent(source, text)
    kinds = QAccessible.AnnouncementPoliteness
    event.setPoliteness(kinds.Assertive if urgent else kinds.Polite)
    QAccessible.updateAccessibility(event)
