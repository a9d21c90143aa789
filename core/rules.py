"""The update rules, from where they are declared."""

from core.graph.rules import STALE_INPUT, Rule

__all__ = ["STALE_INPUT", "Rule"]
