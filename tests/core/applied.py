"""What came of commands."""


def after(workspace, *commands):
    """Apply commands in turn; return the scene."""
    for command in commands:
        workspace.apply(command)
    return workspace.scene()
