"""What recording says while it goes on, and in captions and chapters."""

PROGRESS = {
    "bar": "{done:>3} % [{bar}] {left} left",
    "done": "{path}: {frames} frames.",
    "given_up": "Given up; nothing is written.",
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
