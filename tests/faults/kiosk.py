# SPDX-License-Identifier: GPL-3.0-or-later
"""The real kiosk on a display of its own, and what a child and a teacher see of it."""

import os
import re

from program import Program

KIOSK = os.environ["RS_KIOSK"]

NO_VOICE = "Голоса не слышно"  # what a kiosk without a sound server has to say
TROUBLE = re.compile(r"ошибк|поврежд|испорч|не удалось|невозможно|error", re.IGNORECASE)


class Kiosk(Program):
    """The kiosk, from its start to an orderly end."""

    def __init__(self, data, env=None):
        super().__init__([KIOSK, "--diagonal", "23.8", "--data", data], env)

    def lines(self):
        """The log; without a sound server, without what it says of that."""
        lines = super().lines()
        return [line for line in lines if self.has_sound or not line.startswith(NO_VOICE)]

    def begin(self, page="Story"):
        """The first touch, once there is something to open."""
        self.press("Нажми — и я расскажу", page)

    def check_child(self):
        """What holds whatever is broken: something to look at, no word of trouble."""
        self.check_alive()
        picture = self.look()
        assert picture.light() > 24, f"the screen is dark: {picture.light()}"
        assert picture.n_colors() > 8, f"the screen is bare: {picture.n_colors()} colours"
        for text in self.texts():
            assert not TROUBLE.search(text), text
