"""A session: everything that is kept when the program is closed."""

from typing import NamedTuple

from core.base.frozen import Frozen, asdict, replace
from core.state.playback import Playback
from core.state.state import Document, State
from core.training.run_prefix import RunPrefix
from core.view.options import ViewOptions


class Session(Frozen):
    """What is saved and opened; the undo history is not.

    `runs` are the present run, first, and those pinned, each once and as far as it had come; a pin
    may show less of its run.
    """

    document: Document
    runs: tuple[RunPrefix, ...]
    options: ViewOptions
    playback: Playback

    @classmethod
    def of(cls, state: State) -> "Session":
        """Take from the state what is to be saved, without what is highlighted and selected."""
        runs = dict.fromkeys((state.run, *(pin.prefix.run for pin in state.pins)))
        return cls(
            document=state.document,
            runs=tuple(RunPrefix(run, run.length) for run in runs),
            options=replace(state.options, pointed=None, selected=None),
            playback=state.playback,
        )

    def state(self) -> State:
        """Return the state that the session opens to: at rest, with nothing to undo."""
        return State(**asdict(self.document), options=self.options, playback=self.playback)

    def holds_same(self, other: "Session") -> bool:
        """Say whether both hold the same runs and pins: all that is worth asking about.

        Where the cursor stands and how things look does not count. Quick for runs of the same data.
        """
        return self.content == other.content

    @property
    def content(self) -> tuple[object, ...]:
        """What counts for that, with what is quick to compare in front; it keeps no run."""
        places = {prefix.run: i for i, prefix in enumerate(self.runs)}
        return (
            [prefix.length for prefix in self.runs],
            [
                (pin.number, pin.name, pin.kept_by, places[pin.prefix.run], pin.prefix.length)
                for pin in self.document.pins
            ],
            self.document.preset,
            [(prefix.run.edits, prefix.run.experiment) for prefix in self.runs],
        )


class Kept(NamedTuple):
    """What is worth saving: a session of its own for each, since neither holds the other.

    Within a lesson `main` is what was there before it, and `tried` what a person made in it, None
    if nothing.
    """

    main: Session
    tried: Session | None = None

    def holds_same(self, other: "Kept") -> bool:
        """Say whether both hold the same, as `Session.holds_same` does."""
        if self.tried is None or other.tried is None:
            return self.tried is other.tried and self.main.holds_same(other.main)
        return self.tried.holds_same(other.tried) and self.main.holds_same(other.main)
