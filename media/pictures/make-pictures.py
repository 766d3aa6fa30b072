#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the pictures of README.md anew: walks the kiosk at both levels and the studio on a
display in memory, and keeps some of their screens as small JPEG files beside this script.

usage: make-pictures.py [BUILD]
Needs ImageMagick (convert), weston, and a build with its sample."""

import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SHOWN = ("home", "story", "quiz")
STUDIO = ("recording-runs", "recording-after", "what", "answer")
LEVELS = ("little", "school")
SIZE, QUALITY = "1280x720", "84"


def walk(program, folder, *options):
    """Leaves a PNG of every screen in FOLDER."""
    subprocess.run(["sh", ROOT / "tests/util/with-display.sh", "1920x1080", program,
                    "--data", folder / "none", "--screens", folder, *options], check=True)


def keep(picture, name):
    """A small JPEG of it."""
    subprocess.run(["convert", picture, "-resize", SIZE, "-strip", "-sampling-factor", "4:2:0",
                    "-interlace", "JPEG", "-quality", QUALITY, HERE / f"{name}.jpg"], check=True)


def main():
    """Takes all pictures."""
    build = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build"
    for level in LEVELS:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            walk(build / "app/kiosk/rodnaya-storona", folder, "--level", level)
            for screen in SHOWN:
                keep(folder / f"{screen}.png", f"{screen}-{level}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        walk(build / "app/studio/rodnaya-studio", folder)
        for screen in STUDIO:
            keep(folder / f"{screen}.png", f"studio-{screen}")


if __name__ == "__main__":
    main()
