"""The settings of the experiment, the choice of data, and the effect of a step."""
