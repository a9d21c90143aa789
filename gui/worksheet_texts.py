"""The texts on worksheets and of the dialog that makes them, as they stand."""

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
