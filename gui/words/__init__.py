"""What messages, phases and quantities are called, and how they are spoken.

Texts are English in tables and in calls of `tr`; each is looked up when it is shown, in a
translation that `translations` reads. After adding one, `python -m tests.translations`, and
translate what that marks as unfinished. See decision 8.
"""
