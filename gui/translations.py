"""Which language the program speaks, and the translation of it that Qt reads."""

import sys

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from gui import catalogues, language, settings
from gui.language import ENGLISH, LANGUAGES

CONTEXT = "OneTwoOne"
_KEY = "language"


def speak(app: QApplication) -> None:
    """Speak the language that was asked for, else the one chosen before, else the system's."""
    tag = language.asked() or remembered() or systems()
    if tag == language.chosen():
        return
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    language.use(ENGLISH, None)
    app.setLayoutDirection(QLocale(tag).textDirection())
    if tag != ENGLISH:
        _install(app, tag)


def remembered() -> str | None:
    """Return the language that was chosen for the next start, if one was."""
    tag = str(settings.users_home().settings.value(_KEY, "", type=str))
    return tag if tag in LANGUAGES else None


def remember(tag: str) -> None:
    """Speak a language from the next start on."""
    settings.users_home().settings.setValue(_KEY, tag)


def systems() -> str:
    """Return the first language of the system that there is a translation for, else English."""
    spoken = (tag.replace("_", "-").split("-")[0] for tag in QLocale.system().uiLanguages())
    return next((tag for tag in spoken if tag in LANGUAGES), ENGLISH)


def _install(app: QApplication, tag: str) -> None:
    """Read a translation, and Qt's own of its buttons; stay with English where it is not there."""
    try:
        path = catalogues.compiled(tag)
    except catalogues.NotMadeError as problem:
        print(
            f"There is no {LANGUAGES[tag]}, so the program speaks English: {problem}.",
            file=sys.stderr,
        )
        return
    qts, ours = QTranslator(app), QTranslator(app)
    if qts.load(f"qtbase_{tag}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qts)
    if ours.load(str(path)):
        app.installTranslator(ours)
        language.use(tag, lambda text: QCoreApplication.translate(CONTEXT, text))
