"""The words about files and exports."""

from gui.i18n.language import translated

FILES = {
    "program": "OneTwoOne",
    "recent": "Open recent",
    "suggested": "session.json",
    "filter": "Sessions (*.json);;All files (*)",
    "open": "Open a session",
    "opening": "Training the runs of the session again…",
    "training": "Training…",
    "reading": "Reading the samples…",
    "save": "Save the session",
    "saving": "Saving the session…",
    "unsaved": "Save the changes to “{name}”?",
    "unsaved_session": "Save this session?",
    "unsaved_before": "Save the session from before the lesson?",
    "unsaved_tried": "Save what was made in the lesson?",
    "unsaved_more": "If you don't save, these changes will be lost.",
    "changed": "“{name}” has changed on disk since it was opened or saved here.",
    "changed_more": "If you replace it, those changes will be lost.",
    "changed_replace": "Replace",
    "changed_elsewhere": "Save as…",
    "restore": "OneTwoOne ended unexpectedly; restore what was open?",
    "restore_yes": "Restore",
    "restore_no": "Discard",
}
"""What is said about files."""

EXPORT = {
    "title": "Export",
    "subject": "What",
    "form": "As",
    "scale": "Scale",
    "pixels": "{} × {} pixels",
    "svg_says": "A picture of any size, with text that can be edited.",
    "csv_says": "Every point that the plot draws, with all digits.",
    "run_says": "Every number of every step, with all digits.",
    "copy": "Copy",
    "save": "Save…",
    "close": "Close",
    "filter": "{} files (*.{});;All files (*)",
    "save_title": "Save the export",
    "writing": "Writing every number of the run…",
    "menu_copy": "Copy as a picture",
    "menu_save": "Export…",
}
"""The dialog in which one chooses what to export."""

EXPORT_SUBJECTS = {
    "diagram": "The diagram",
    "working": "The working",
    "plot": "The plot that is shown",
    "window": "The whole window",
    "run": "Every number of the run",
}

EXPORT_FORMS = {"png": "Picture (PNG)", "svg": "Drawing (SVG)", "csv": "Numbers (CSV)"}


translated(globals())
