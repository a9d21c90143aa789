"""What the tests of bad input share."""

import pytest

from core.base.problems import Problem


def problem_of(call, *args, **options):
    """Return the message of the Problem that a call raises."""
    with pytest.raises(Problem) as caught:
        call(*args, **options)
    return caught.value.message
