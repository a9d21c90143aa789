"""The texts of the lesson player and of the teacher's sheet that are shown as they stand."""

from gui.i18n.language import translated

LESSON = {
    "panel": "the lesson",
    "place": "Scene {number} of {count}",
    "minutes": "minute {before} of {minutes}",
    "away": "You have stepped away from the lesson. “Next” returns to the scene.",
    "return": "Return to the scene",
    "check": "Check",
    "answer_to": "your answer to question {number}",
    "type": "your answer",
    "right": "✓ Right.",
    "wrong": "✗ Not yet: try again.",
    "solution": "{answer}",
    "leave": "×",
    "leave_says": "leave the lesson",
    "menu": "Lessons",
    "scenes": "the scenes of the lesson",
    "open": "Open a lesson",
    "filter": "Lessons (*.toml);;All files (*)",
}
"""The lesson player."""

PARTS = {
    "diagram": "Diagram",
    "working": "Working",
    "plots": "Plots",
    "experiment": "Settings",
    "runs": "Pinned runs",
    "transport": "Transport",
    "header": "Top line",
    "effect": "Effect of the step",
    "phases": "Row of phases",
    "timeline": "Timeline",
    "choices": "Grain, speed and stop",
}
"""The parts of the window that can be hidden."""

MEASURES = {
    "slope": "the slope",
    "over_all_data": "the mean loss",
    "nudge": "what a nudge of {} says",
}
"""What numbers without a symbol are called."""

SHEET = {
    "all": "{scenes} · {minutes} minutes",
    "scene": "## {number}. {title}",
    "place": "*{minutes} minutes, from minute {before} on · step {step}*",
    "keys": "Keys: {count} times “next” in this scene.",
    "covered": "Covered, in the order of “next”: {names}.",
    "kept": "Covered all the time: {names}.",
    "question": "**{number}. {ask}**",
    "choices": "Choices: {choices}.",
    "answer": "Answer: {answer}.",
    "discuss": "To be discussed.",
    "notes": "**Notes.** {notes}",
}
"""The teacher's sheet, in Markdown."""

translated(globals())
