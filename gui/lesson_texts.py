"""The texts of the lesson player and of the teacher's sheet that are shown as they stand."""

MEASURES = {
    "slope": "the slope",
    "over_all_data": "the loss over all data",
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
