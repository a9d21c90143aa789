"""The sentences about answers that are judged, calculations by hand and worksheets, by key."""

from gui.i18n.language import translated

ANSWER_SENTENCES = {
    "answer.overflow": "{name} is too large for a number at this step, so that no answer is right; "
    "go to an earlier step.",
    "handwork.no_number": "{name}: write its number after the last “=”.",
    "handwork.unknown": "“{text}” is no quantity of this step; write such as h1, ŷ, e, L, dL/dw4, "
    "w4' (new), L' (afterwards).",
    "worksheet.cancelled": "The worksheet was given up; no file was written.",
    "worksheet.ending": "{path}: a worksheet is a PDF; let its name end in .pdf.",
    "worksheet.many": "A worksheet takes at most {most} steps, and {count} are too many; choose "
    "fewer.",
    "worksheet.none": "{option}: no step is named; write steps such as “0”, “2-4” or “1:dL_dw1”.",
    "worksheet.order": "{option}: step {first} comes after {last}; exchange them.",
    "worksheet.overflow": "Step {step} ends where {name} is too large for a number; choose phases "
    "before that, or an earlier step.",
    "worksheet.saved": "The worksheet is in {path}.",
    "worksheet.sample": "Step {step}: the sample is given, so that there is nothing to work out; "
    "choose a later phase.",
    "worksheet.title": "The title is not text in UTF-8; type it anew.",
}

translated(globals())
