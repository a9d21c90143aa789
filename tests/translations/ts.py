"""Reads and writes .ts files: sorted, so that a change is a line."""

from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape, quoteattr

from gui.translations import CONTEXT

_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def read(path):
    """Return what a file translates: translations by their sources, "" where there is none."""
    if not path.exists():
        return {}
    return {
        message.findtext("source", ""): message.findtext("translation", "")
        for message in ET.fromstring(path.read_text("utf-8")).iter("message")
    }


def written(tag, texts, translations):
    """Return the text of a .ts file with a message for each text, as far as it is translated."""
    lines = [f'{_HEAD}<TS version="2.1" language={quoteattr(tag)} sourcelanguage="en">']
    lines += ["<context>", f"    <name>{CONTEXT}</name>"]
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
