"""What all tests share. Qt paints off screen, and nothing of a user's own is read or written."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

import hypothesis

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ |= {"LC_ALL": "C.UTF-8", "LANGUAGE": ""}  # the system's language is English here
for _name in ("DATA", "CONFIG", "CACHE"):  # for the processes that tests start
    os.environ[f"XDG_{_name}_HOME"] = _home = tempfile.mkdtemp(prefix="onetwoone-tests-")
    atexit.register(shutil.rmtree, _home, ignore_errors=True)

hypothesis.settings.register_profile("untimed", deadline=None)  # machines are noisy
hypothesis.settings.load_profile("untimed")

ROOT = Path(__file__).resolve().parent.parent
DATASETS = ROOT / "resources" / "datasets"


def pytest_addoption(parser):
    parser.addoption(
        "--update-pictures", action="store_true", help="renew the pictures tests compare with"
    )
