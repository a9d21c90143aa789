"""The part of the table of actions that chooses a language."""

from gui.actions.entry import ActionEntry, Group
from gui.actions.requests import ChooseLanguage
from gui.i18n.language import LANGUAGES


def _speak(tag: str) -> ActionEntry:
    name = LANGUAGES[tag]
    tip = f"Speak {name} from the next start on"
    return ActionEntry(
        f"language_{tag}", Group.LANGUAGE, name, tip, (), lambda _: ChooseLanguage(tag)
    )


LANGUAGE_ENTRIES = tuple(map(_speak, LANGUAGES))
