"""The sentences about lessons: what is wrong in a file, and what the player says."""

from gui.i18n.language import translated

LESSON_SENTENCES = {
    "caption.brace": "“{text}”: a brace stands alone; write {{w4}} for a symbol, {{w4:value}} for "
    "its number, or a backslash before a brace that is meant.",
    "caption.form": "“{{{text}}}” is not known; write {{w4}}, {{w4:value}} or {{dL_dw4:formula}}.",
    "caption.no_formula": "“{text}” has no formula; write {{{text}:value}} for its number.",
    "caption.no_symbol": "“{text}” has no symbol; write {{{text}:value}} for its number.",
    "caption.open": "A {mark} has no partner; close what it opens, or put a backslash before it.",
    "lesson.beginning": "This is where the lesson begins.",
    "lesson.end": "This is the end of the lesson.",
    "lesson.good": "{path} is good: {scenes}, {minutes} minutes.",
    "lesson.long": "The commands train more than {most} steps in all; use fewer.",
    "lesson.name": "“{text}” is not known there; use one of: {known}.",
    "lesson.no_scene": "There is no scene {number}; choose one from 1 to {count}.",
    "lesson.not_shown": "“{quantity}” is not computed yet in phase “{phase}”, the last that is "
    "shown; set “until” to a later phase, or leave it out.",
    "lesson.phase": "Step {step} has no phase “{phase}” under rule {rule}; choose one of: {known}.",
    "lesson.twice": "“{text}” stands there twice; remove one.",
    "lesson.unreached": "Step {step} is not made yet, the run has come to step {length}; write "
    "“run to {step}” first.",
    "lesson.until": "Step {step} does not lead from where the scene begins to “{phase}”; choose "
    "one of: {known}.",
    "measure.unknown": "There is no number “{text}”; use one of: {known}, or a ratio of two, as in "
    "dL_dw2/dL_dh2.",
    "script.choice": "“{text}” is not known there; use one of: {known}.",
    "script.form": "“{text}” is not how that is written; write it like “{examples}”.",
    "script.quotes": "“{text}”: the quotation marks do not match, or something stands after them; "
    'write it like pin "before".',
    "script.unknown": "There is no command “{text}”; use one of: {known}.",
    "script.whole": "“{text}” is not a whole number from {least} to {most}.",
}

translated(globals())
