"""What commands of the run are made of: what one does to the state, and how undo takes it back."""

from typing import ClassVar

from core.base.bounds import Count
from core.base.command import Command
from core.base.overrides import override
from core.base.problems import Message
from core.state.state import Gesture, State
from core.state.undo import do


class RunCommand(Command):
    """Something that is asked of the run, the cursor or the transport."""

    def apply(self, state: State) -> State:
        """Return the state that it makes of one.

        Raises `Problem` where its values are invalid; the old state is as it was.
        """
        raise NotImplementedError

    def steps_to_make(self, state: State) -> int:  # noqa: ARG002
        """Return how many steps of the present run it asks for that are still to be made."""
        return 0


class EditCommand(RunCommand):
    """Something that undo takes back."""

    forks: ClassVar[bool] = False
    """Whether it changes the run from the cursor's step on."""

    undo: ClassVar[tuple[str, ...]]
    """The key of the message that undo and redo name it by, and the fields that stand in it."""

    @property
    def undo_name(self) -> Message:
        """What undo and redo call it."""
        key, *names = self.undo
        return Message(key, {name: getattr(self, name) for name in names})

    @property
    def part_of(self) -> Gesture | None:
        """The gesture that it is a part of, if it is."""
        return None

    def edit(self, state: State) -> State:
        """Return the edited state; with the same run, pins and preset, nothing has changed.

        Raises `Problem` where its values are invalid; the old state is as it was.
        """
        raise NotImplementedError

    @override
    def apply(self, state: State) -> State:
        return do(state, self.edit, self.undo_name, self.part_of, forks=self.forks)


class GestureCommand(EditCommand, kw_only=True):
    """An edit that a gesture makes again and again, as with the values that a drag passes.

    Those with the same `gesture` take each other's place, and all together are one edit.
    """

    gesture: Count | None = None

    @property
    def target(self) -> object:
        """What of several alike it changes: a weight by its name, a sample by its number."""
        return None

    @property
    @override
    def part_of(self) -> Gesture | None:
        if self.gesture is None:
            return None
        return Gesture(type(self).__name__, self.target, self.gesture)
