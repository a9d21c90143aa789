"""The words on worksheets and of the dialog that makes them."""

from gui.i18n.language import translated

WORKSHEET = {
    "title": "Back-propagation by hand",
    "blank": "worksheet",
    "answers": "answers",
    "name": "Name",
    "date": "Date",
    "page": "page {number} of {count}",
    "step": "Step {} · epoch {} · sample {}",
    "rate": "Learning rate η = {lr}, rule {rule}.",
}
"""What stands on a worksheet."""

WORKSHEET_DIALOG = {
    "title": "Worksheet",
    "heading": "title",
    "steps": "steps",
    "steps_says": "Such as 0, 2-4 or 1:dL_dw1, with spaces between several.",
    "paper": "paper",
    "kind": "numbers",
    "boxes": "Boxes to write in",
    "filled": "Filled in: the answer sheet",
    "a4": "A4",
    "letter": "Letter",
    "asks": "{numbers} numbers of {steps} to be found.",
    "one_step": "one step",
    "many_steps": "{count} steps",
    "save": "Save…",
    "close": "Close",
    "save_title": "Save the worksheet",
    "filter": "PDF files (*.pdf);;All files (*)",
    "suggested": "worksheet.pdf",
    "suggested_answers": "worksheet-answers.pdf",
    "writing": "Writing the worksheet…",
}
"""The dialog in which one chooses what a worksheet asks for."""


translated(globals())
