"""Bring the .ts files in line with the code: `python -m tests.translations`.

What is translated stays; what is new is marked as unfinished; what is gone is left out.
"""

from gui import catalogues
from gui.language import ENGLISH, LANGUAGES
from tests.translations import ts
from tests.translations.texts import texts


def main():
    found = texts()
    for tag in LANGUAGES:
        if tag == ENGLISH or not catalogues.source(tag).exists():
            continue
        translations = ts.read(catalogues.source(tag))
        new = ts.written(tag, found, translations)
        catalogues.source(tag).write_text(new, encoding="utf-8")
        left = sum(not translations.get(text.source) for text in found)
        print(f"{tag}: {len(found)} texts, {left} to be translated")


if __name__ == "__main__":
    main()
