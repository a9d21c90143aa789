"""What recording says while it goes on, and in captions and chapters."""

from gui.i18n.language import translated

PROGRESS = {
    "bar": "{done:>3} % [{bar}] {left} left",
    "done": "{path}: {frames} frames.",
    "given_up": "Given up; nothing is written.",
}

STRIP = {
    "starting": "{name}: beginning…",
    "going": "{name}: {done} %, {left} left",
    "ending": "{name}: giving up…",
    "cancel": "Cancel",
    "spoken": "the recording that is being made",
}
"""How far a recording has come, at the foot of the window."""

RECORD = {
    "title": "Make a video",
    "what": "Of",
    "run": "The present run",
    "log": "The recording ({time})",
    "form": "As",
    "view": "Showing",
    "size": "Size",
    "scale": "Scale of type",
    "fps": "Frames a second",
    "theme": "Colours",
    "from": "From step",
    "to": "To step",
    "speed": "Speed",
    "hold": "Seconds the end stands",
    "captions": "Captions beside it (.srt)",
    "transparent": "Without the ground",
    "as_shown": "As shown",
    "first": "the first frame",
    "lasts": "{frames} frames, {time}",
    "save": "Make it…",
    "close": "Close",
    "keep": "Keep it…",
    "keep_tip": "Write what was done to a file; render --log makes a video of it at any time",
    "keep_title": "Where to keep the recording",
    "kept": "Recordings",
    "save_title": "Where to write the recording",
    "filter": "{} (*{});;All files (*)",
    "folder": "All files (*)",
    "suggested": "recording",
    "leave_rendering": "A recording is being made. Give it up?",
    "leave_log": "The recording ({time}) has not been made into a video. Give it up?",
    "left_log": "OneTwoOne ended unexpectedly. The recording ({time}) has not been made into a "
    "video. Give it up?",
    "reading": "Reading the recording…",
    "leave_yes": "Give up",
    "leave_no": "Keep it",
}
"""The dialog in which one chooses what to make a recording of, and what is asked about it."""

RECORD_VIEWS = {
    "window": "The window",
    "diagram": "The diagram",
    "working": "The working",
    "diagram+working": "Diagram and working",
}

RECORD_THEMES = {
    "light": "Light",
    "dark": "Dark",
    "contrast": "High contrast",
    "contrast-dark": "High contrast, dark",
}

RECORD_SPEEDS = {
    "story": "The story",
    "max": "As fast as can be",
    "1": "1 phase a second",
    "5": "5 phases a second",
    "60": "60 phases a second",
}

CAPTIONS = {
    "step": "Step {first}",
    "steps": "Steps {first} to {last}",
    "caption": "{steps}. {says}",
    "equation": "{left} is {side}: {result}",
    "given": "{left} is {result}",
}

SAID = {
    "half": "one half",
    "times": " times ",
    "plus": " plus ",
    "minus": " minus ",
    "gradient": "the gradient of {by}",
    "derivative": "the derivative of {of} by {by}",
}
"""How formulas are read out."""

translated(globals())
