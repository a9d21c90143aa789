"""What a command line does in this process is as little a user's own as what a window does."""

from tests.gui.conftest import (
    english_again,
    home,
    nothing_left_behind,
    nothing_left_on_the_clipboard,
)

__all__ = ["english_again", "home", "nothing_left_behind", "nothing_left_on_the_clipboard"]
