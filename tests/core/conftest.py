import pytest

from core.workspace.workspace import Workspace


@pytest.fixture
def workspace():
    return Workspace()
