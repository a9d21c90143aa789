"""Languages, the files of their translations, and a person's settings.

`python -m gui.i18n.catalogues` makes the files that Qt reads.
"""
