"""Which quantities are taken for which others by mistake."""

CONFUSED: dict[str, tuple[str, ...]] = {
    "x": ("stale", "y"),
    "stale": ("x", "y"),
    "y": ("x",),
    "y_hat": ("y",),
    "error": ("loss", "y_hat", "y"),
    "h1": ("h2", "x"),
    "h2": ("h1", "x"),
    "after_h1": ("after_h2", "h1", "x"),
    "after_h2": ("after_h1", "h2", "x"),
    "after_y_hat": ("y_hat",),
    "after_error": ("after_loss", "error", "after_y_hat"),
    "w1": ("new_w1", "w2", "w3"),
    "w2": ("new_w2", "w1", "w4"),
    "w3": ("new_w3", "w4", "w1"),
    "w4": ("new_w4", "w3", "w2"),
    "new_w1": ("w1", "new_w2", "new_w3"),
    "new_w2": ("w2", "new_w1", "new_w4"),
    "new_w3": ("w3", "new_w4", "new_w1"),
    "new_w4": ("w4", "new_w3", "new_w2"),
    "dL_dw1": ("dL_dw2", "dL_dh1", "dL_dw3"),
    "dL_dw2": ("dL_dw1", "dL_dh2", "dL_dw4"),
    "dL_dw3": ("dL_dw4", "dL_dw1"),
    "dL_dw4": ("dL_dw3", "dL_dw2"),
}
"""What is put in the place of each quantity by mistake."""

INSTEAD: dict[str, tuple[str, ...]] = {
    "x": ("y",),
    "y": ("x",),
    "h1": ("h2",),
    "h2": ("h1",),
    "error": ("loss",),
    "loss": ("error",),
    "dL_dy_hat": ("loss",),
    "dL_dh1": ("dL_dh2", "dL_dw3"),
    "dL_dh2": ("dL_dh1", "dL_dw4"),
    **{f"dL_dw{i}": (f"dL_dw{j}",) for i, j in ("12", "21", "34", "43")},
    **{f"new_w{i}": (f"new_w{j}",) for i, j in ("12", "21", "34", "43")},
    "after_h1": ("after_h2",),
    "after_h2": ("after_h1",),
    "after_error": ("after_loss",),
    "after_loss": ("after_error",),
}
"""What is given as the answer in the place of each quantity by mistake."""
