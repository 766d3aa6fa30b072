#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures that are missing or damaged: the crane stands in, the log names each once."""

import os
import sys

import museum
from kiosk import Kiosk

# A card of the story and the cover of a section; and all that may stand for a picture
# where it is small.
SCREENS = """SELECT screen FROM photo WHERE description = 'Серый камень.'
  OR id = (SELECT cover FROM section WHERE title = 'Праздники')"""
THUMBS = "SELECT thumb FROM photo"
ALL = "SELECT screen FROM photo UNION SELECT thumb FROM photo"


def go_round(kiosk):
    """A story, its quiz, home, a section: the same pictures in several sizes."""
    kiosk.begin()
    kiosk.wait_for("Серый камень.")
    kiosk.check_child()
    kiosk.wait_page("End")
    kiosk.press("Угадай-ка", "Quiz")
    kiosk.wait_for("река")
    kiosk.check_child()
    kiosk.press("Домой", "Home")
    kiosk.check_child()
    kiosk.press("Праздники", "Section")
    kiosk.check_child()


def check_log(kiosk, seen, unseen):
    """Each file that was to be shown has its line, once; small copies may have."""
    museum.wait_until(lambda: all(path in "".join(kiosk.lines()) for path in seen),
                      "a line for each file")
    lines = kiosk.lines()
    for line in lines:
        museum.check_advice(line)
        assert any(path in line for path in seen + unseen), line
    assert len(lines) == len(set(lines)), lines


def visit_with(damage):
    with museum.Data() as data:
        seen, unseen = data.media(SCREENS), data.media(THUMBS)
        for path in seen + unseen:
            damage(path)
        with Kiosk(data.folder) as kiosk:
            go_round(kiosk)
            check_log(kiosk, seen, unseen)


def missing():
    visit_with(os.unlink)


def empty():
    visit_with(museum.empty)


def flipped_bits():
    visit_with(museum.flip)


def cut_short():
    visit_with(museum.cut)


def none_at_all():
    """The drawn landscape calls, and home has its tiles."""
    with museum.Data() as data:
        for path in data.media(ALL):
            os.unlink(path)
        with Kiosk(data.folder) as kiosk:
            kiosk.check_child()
            museum.wait_until(lambda: kiosk.lines(), "the first line of the log")
            kiosk.begin("Home")
            kiosk.check_child()
            lines = kiosk.lines()
            assert len(lines) == len(set(lines)) <= len(data.media(ALL)), lines
            for line in lines:
                museum.check_advice(line)


if __name__ == "__main__":
    sys.exit(museum.run([missing, empty, flipped_bits, cut_short, none_at_all]))
