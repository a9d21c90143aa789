"""The sentences about answers that are judged, calculations by hand and worksheets, by key."""

ANSWER_SENTENCES = {
    "answer.overflow": "{name} is too large for a number at this step, so that no answer is right; "
    "go to an earlier step.",
}
