"""What a benchmark found."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Result:
    """A ratio and its target: at least it, or at most."""

    what: str
    against: str
    ratio: float
    target: float
    at_least: bool
    note: str = ""

    @property
    def met(self) -> bool:
        """Whether the target was met."""
        return self.ratio >= self.target if self.at_least else self.ratio <= self.target

    def row(self) -> str:
        """Return a row of the table."""
        sign = "≥" if self.at_least else "≤"
        verdict = "met" if self.met else "MISSED"
        return (
            f"| {self.what} | {self.against} | {self.ratio:.2f} | {sign} {self.target:g} "
            f"| {verdict}{'; ' + self.note if self.note else ''} |"
        )
