"""The words of moving through the run."""

from gui.i18n.language import translated

GRAINS = {"phase": "phase", "step": "step", "epoch": "epoch"}
"""By how much one step of the transport moves."""

STOPS = {"never": "never", "epoch": "end of epoch", "step": "step", "loss": "loss below"}
"""What a run stops at."""

PHASE_LABELS = {
    "sample": "sample",
    "h1": "h₁",
    "h2": "h₂",
    "y_hat": "ŷ",
    "loss": "L",
    "dL_dy_hat": "∂ŷ",
    **{f"dL_dh{i}": f"∂h{sub}" for i, sub in zip("12", "₁₂", strict=True)},
    **{f"dL_dw{i}": f"∂w{sub}" for i, sub in zip("1234", "₁₂₃₄", strict=True)},
    **{f"update_w{i}": f"w{sub}′" for i, sub in zip("1234", "₁₂₃₄", strict=True)},
    "update": "update",
    "after": "after",
}
"""What stands on a phase's button."""


translated(globals())
