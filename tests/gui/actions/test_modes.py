"""Every action, triggered in every mode: nothing raises, and what is shown stays true."""

import pytest
from PySide6.QtWidgets import QApplication

from gui.shell.entries import ENTRIES
from tests.gui.modes import BESIDE, MODES, Hand, Paths, check_consistent, open_beside


@pytest.fixture
def hand(lasting, qtbot, tmp_path, monkeypatch):
    """A window that only the hand moves."""
    window = lasting.anew()
    monkeypatch.setattr(window.clock, "set_running", lambda _running: None)
    (tmp_path / "files").mkdir()
    return Hand(window, qtbot, Paths(tmp_path / "files"))


def tried(hand, entry, *, yes, but=(), paint=False):
    """Trigger an action and answer what it asks; say whether it did anything."""
    hand.rest()
    enabled, before, screen = hand.action(entry.name).isEnabled(), hand.state, hand.laid_over()
    recording = hand.scene.recording
    clip = QApplication.clipboard()
    clip.clear()
    with hand.qtbot.captureExceptions() as raised:
        hand.press(entry.name)
        hand.go_on()
        hand.rest()
        check_consistent(hand)
        asked = hand.answer(yes=yes, but=but)
        check_consistent(hand)
        if paint:
            QApplication.processEvents()
    assert not raised, raised
    did = (
        hand.state is not before
        or bool(asked)
        or hand.laid_over() != screen
        or bool(clip.text())
        or hand.scene.recording != recording
    )
    assert enabled or not did, entry.name
    hand.lift()
    return did, bool(asked)


def try_all(hand, mode, number, but=()):
    """Trigger every action, each in the mode; a third of them is painted."""
    hand.enter(mode)
    idle = []
    for place, entry in enumerate(ENTRIES):
        paint = (place + number) % 3 == 0
        begun = hand.begun()
        enabled = hand.action(entry.name).isEnabled()
        did, asks = tried(hand, entry, yes=False, but=but, paint=paint)
        if enabled and not did:
            idle.append(entry.name)
        if asks and paint:  # the same whatever the mode: in a third of them
            hand.put_back(mode, begun)
            tried(hand, entry, yes=True, but=but)
        hand.put_back(mode, begun)


@pytest.mark.parametrize("mode", MODES)
def test_every_action_in(hand, mode):
    try_all(hand, mode, list(MODES).index(mode))


@pytest.mark.parametrize("name", BESIDE)
def test_every_action_while_a_dialog_is_open(hand, name):
    hand.enter("edits and pins")
    dialog = open_beside(hand, name)
    try_all(hand, "edits and pins", 1, but=(dialog,))
    dialog.close()
