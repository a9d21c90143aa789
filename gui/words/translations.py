"""Which language the program speaks, and the translation of it that Qt reads."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from core.base.problems import on_one_line
from gui.i18n import catalogues, language, settings
from gui.i18n.catalogues import CONTEXTS, Of
from gui.i18n.language import ENGLISH, LANGUAGES
from gui.terminal import streams

_KEY = "language"


def speak(app: QApplication) -> None:
    """Speak the language that was asked for, else the one chosen before, else the system's."""
    tag = language.asked() or remembered() or systems()
    if tag == app.property(_KEY):
        return
    app.setProperty(_KEY, tag)
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
    """Read the translations, and Qt's of its buttons; stay with English where one is missing."""
    try:
        paths = [str(catalogues.compiled(tag, of)) for of in Of]
    except catalogues.NotMadeError as problem:
        said = f"There is no {LANGUAGES[tag]}, so the program speaks English: {problem}."
        streams.say(on_one_line(said))
        return
    _load(app, f"qtbase_{tag}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    if all(_load(app, path) for path in paths):
        interface, lessons = (partial(QCoreApplication.translate, CONTEXTS[of]) for of in Of)
        language.use(tag, interface, lessons)


def _load(app: QApplication, *what: str) -> bool:
    translator = QTranslator(app)
    return translator.load(*what) and app.installTranslator(translator)
