#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the pictures of README.md anew: walks the kiosk at both levels on a display in
memory and keeps six of its screens as small JPEG files beside this script.

usage: make-pictures.py [BUILD]
Needs ImageMagick (convert), weston, and a build with its sample."""

import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SHOWN = ("home", "story", "quiz")
LEVELS = ("little", "school")
SIZE, QUALITY = "1280x720", "84"


def walk(build, level, folder):
    """Leaves a PNG of every screen in FOLDER."""
    subprocess.run(["sh", ROOT / "tests/util/with-display.sh", "1920x1080",
                    build / "app/kiosk/rodnaya-storona", "--data", folder / "none",
                    "--level", level, "--screens", folder], check=True)


def main():
    """Takes all pictures."""
    build = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build"
    for level in LEVELS:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            walk(build, level, folder)
            for screen in SHOWN:
                subprocess.run(["convert", folder / f"{screen}.png", "-resize", SIZE, "-strip",
                                "-sampling-factor", "4:2:0", "-interlace", "JPEG",
                                "-quality", QUALITY, HERE / f"{screen}-{level}.jpg"], check=True)


if __name__ == "__main__":
    main()
