import pytest

from core.workspace import Workspace


@pytest.fixture
def workspace():
    return Workspace()
