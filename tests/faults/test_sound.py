#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Without a sound server, or without the file, the text goes on; the voice comes back."""

import array
import os
import subprocess
import sys
import time

import museum
from kiosk import NO_VOICE, Kiosk

SERVER = os.environ["PULSE_SERVER"]
SAMPLE = os.path.join(os.environ["RODNAYA_SHARE"], "sample")
NO_SOUND = "Звука нет"  # the volume button, where nothing can be heard
VOLUME = "Громкость"
NARRATION = "SELECT sound FROM narration"


def server(verb):
    subprocess.run([os.environ["RS_PULSE"], verb], check=True, timeout=60)


def loudness(seconds=1.0):
    """Mean square root of what the loudspeaker gets, of 32768."""
    done = subprocess.run(
        ["timeout", str(seconds), "parec", "--device=speaker.monitor", "--format=s16le",
         "--rate=8000", "--channels=1", "--latency-msec=50"],
        stdout=subprocess.PIPE, check=False)
    samples = array.array("h", done.stdout[:len(done.stdout) // 2 * 2])
    return (sum(x * x for x in samples) / max(1, len(samples))) ** 0.5


def is_voice():
    return loudness() > 100


def check_text_goes_on(kiosk):
    """Another card is shown: a sentence may be lit for the first time, or only fade in."""
    texts = kiosk.texts()
    museum.wait_until(lambda: kiosk.texts() not in ([], texts), "the next card", 30)


def server_dies_and_comes_back():
    with Kiosk(SAMPLE, env={"PULSE_SERVER": SERVER}) as kiosk:
        kiosk.begin()
        museum.wait_until(is_voice, "the voice")
        server("kill")
        check_text_goes_on(kiosk)
        kiosk.check_child()
        kiosk.check_lines()
        kiosk.wait_for(NO_SOUND)
        server("start")
        museum.wait_until(is_voice, "the voice once more", 40)
        assert kiosk.page() == "Story"
        kiosk.wait_for(VOLUME)
        assert not kiosk.shows(NO_SOUND)
        lines = kiosk.lines()
        assert lines[1:] == ["Голос снова слышно"], lines


def no_server():
    """One line, however much there is to be heard."""
    server("kill")
    try:
        with Kiosk(SAMPLE, env={"PULSE_SERVER": SERVER}) as kiosk:
            kiosk.begin()
            check_text_goes_on(kiosk)
            kiosk.press("Домой", "Home")
            kiosk.wait_for(NO_SOUND)
            kiosk.tap_at(NO_SOUND)  # still a button
            kiosk.press("Река Бердь", "Section")
            kiosk.press("Домой", "Home")
            kiosk.press("Слушать дальше", "Story")
            check_text_goes_on(kiosk)
            kiosk.check_child()
            kiosk.check_lines()
    finally:
        server("start")


def check_sign(kiosk):
    """Other files are heard, so there is no sign, unless a busy machine let the sound wait
    so long that the log says so."""
    line, = kiosk.lines()
    kiosk.wait_for(NO_SOUND if line.startswith(NO_VOICE) else VOLUME)


def without_file(damage):
    with museum.Data() as data:
        for path in data.media(NARRATION):
            damage(path)
        with Kiosk(data.folder, env={"PULSE_SERVER": SERVER}) as kiosk:
            kiosk.begin()
            kiosk.wait_for("Жёлтое солнце.")
            kiosk.check_child()
            time.sleep(0.5)
            kiosk.check_lines()
            check_sign(kiosk)


def file_is_missing():
    without_file(os.unlink)


def file_is_empty():
    without_file(museum.empty)


def file_is_damaged():
    without_file(museum.flip)


def file_is_cut_short():
    without_file(museum.cut)


if __name__ == "__main__":
    sys.exit(museum.run([server_dies_and_comes_back, no_server, file_is_missing,
                         file_is_empty, file_is_damaged, file_is_cut_short]))
