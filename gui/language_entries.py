"""The part of the table of actions that chooses a language."""

from gui.entry import Entry, Group
from gui.language import LANGUAGES
from gui.requests import ChooseLanguage


def _speak(tag: str) -> Entry:
    name = LANGUAGES[tag]
    tip = f"Speak {name} from the next start on"
    return Entry(f"language_{tag}", Group.LANGUAGE, name, tip, (), lambda _: ChooseLanguage(tag))


LANGUAGE_ENTRIES = tuple(map(_speak, LANGUAGES))
