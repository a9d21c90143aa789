"""Writes .ts files: sorted, so that a change is a line."""

from xml.sax.saxutils import escape, quoteattr

from gui.i18n.catalogues import CONTEXTS

_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def written(tag, of, texts, translations):
    """Return the text of a .ts file with a message for each text, as far as it is translated."""
    lines = [f'{_HEAD}<TS version="2.1" language={quoteattr(tag)} sourcelanguage="en">']
    lines += ["<context>", f"    <name>{CONTEXTS[of]}</name>"]
    for text in texts:
        translation = translations.get(text.source, "")
        state = "" if translation else ' type="unfinished"'
        lines += [
            "    <message>",
            f"        <location filename={quoteattr('../../' + text.file)}/>",
            f"        <source>{escape(text.source)}</source>",
            f"        <translation{state}>{escape(translation)}</translation>",
            "    </message>",
        ]
    return "\n".join([*lines, "</context>", "</TS>", ""])
