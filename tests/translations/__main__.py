"""Bring the .ts files in line with the code: `python -m tests.translations`.

What is translated stays; what is new is marked as unfinished; what is gone is left out.
"""

from gui.i18n import catalogues
from gui.i18n.language import ENGLISH, LANGUAGES
from tests.translations import ts
from tests.translations.texts import TEXTS


def main():
    for of, texts in TEXTS.items():
        found = texts()
        for tag in LANGUAGES:
            path = catalogues.source(tag, of)
            if tag == ENGLISH or not path.exists():
                continue
            translations = catalogues.read(path)
            path.write_text(ts.written(tag, of, found, translations), encoding="utf-8")
            left = sum(not translations.get(text.source) for text in found)
            print(f"{path.name}: {len(found)} texts, {left} to be translated")


if __name__ == "__main__":
    main()
