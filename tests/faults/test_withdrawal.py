#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A voice is taken back while the kiosk tells with it: the text goes on, and the next
visitor never hears it."""

import os
import shutil
import subprocess
import sys
import tempfile
import time

import museum
from kiosk import Kiosk
from test_sound import SERVER, check_text_goes_on, is_voice

NAME = "Читает Варвара"
SECONDS = 32  # of the voice: longer than anything that is waited for
IDLE = 60     # s, the least there is
PATIENCE = 150


def make_voice(path):
    """A tone, as long as it takes to withdraw it and to see what becomes of the text."""
    subprocess.run(["gst-launch-1.0", "-q", "audiotestsrc", f"num-buffers={SECONDS * 50}",
                    "samplesperbuffer=960", "freq=330", "volume=0.2", "!",
                    "audio/x-raw,rate=48000,channels=1", "!", "opusenc", "!", "oggmux", "!",
                    "filesink", f"location={path}"], check=True, timeout=60)


def make_times(times):
    """The same sentences, each four seconds long."""
    digests = [time.split(":")[1] for time in times.split()]
    return " ".join(f"{4000 * i}-{4000 * i + 3600}:{digest}"
                    for i, digest in enumerate(digests))


def make_source(folder):
    """The source of the tests, read by a child."""
    shutil.copytree(museum.SOURCE, folder)
    with open(os.path.join(folder, "narrators.ini"), "w", encoding="utf-8") as file:
        file.write("[computer]\nkind=child\nname=Варвара\n")
    make_voice(os.path.join(folder, "voices", "berd-little.opus"))
    table = os.path.join(folder, "voices", "narrations.tsv")
    with open(table, encoding="utf-8") as file:
        lines = file.read().splitlines()
    cells = lines[-1].split("\t")
    cells[3:5] = [str(SECONDS * 1000), make_times(cells[4])]
    with open(table, "w", encoding="utf-8") as file:
        file.write("\n".join([*lines[:-1], "\t".join(cells)]) + "\n")


def make_museum(folder, source):
    """Published, with a consent."""
    make_source(source)
    museum.tool("init", folder=folder)
    museum.tool("build", source, folder=folder)
    museum.tool("consent", "add", "Варвара", "--processing", "12", "--processing-on",
                "2025-09-01", "--showing", "13", "--showing-on", "2025-09-01",
                "--performance", "--scopes", "museum", folder=folder)
    museum.tool("settings", "idle-seconds", str(IDLE), folder=folder)
    museum.tool("publish", folder=folder)


def withdrawn_while_told():
    with tempfile.TemporaryDirectory(prefix="rs-faults-") as root:
        folder = os.path.join(root, "data")
        make_museum(folder, os.path.join(root, "source"))
        with Kiosk(folder, env={"PULSE_SERVER": SERVER}) as kiosk:
            kiosk.begin()
            kiosk.wait_for(NAME)
            museum.wait_until(is_voice, "the voice")
            museum.tool("consent", "withdraw", "Варвара", "--yes", folder=folder)
            check_text_goes_on(kiosk)
            kiosk.check_child()
            kiosk.check_lines(0)
            assert kiosk.page() == "Story", kiosk.page()
            museum.wait_until(lambda: kiosk.page() == "Attract", "the attract screen",
                              PATIENCE)
            kiosk.begin()
            time.sleep(1)
            assert not kiosk.shows(NAME), kiosk.texts()
            assert not is_voice(), "the voice is heard again"
            kiosk.check_child()
            kiosk.check_lines(0)
        museum.tool("check", "--release", folder=folder)


if __name__ == "__main__":
    sys.exit(museum.run([withdrawn_while_told]))
