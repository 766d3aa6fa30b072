#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The build's own walls: compiles one include with the flags of a folder, and it must
fail where the folder may not know the header, and succeed where it may.

Usage: check_build_walls.py BUILD-FOLDER"""

import json
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

import sources

# Folder, header, whether the folder may know it.
WALLS = [
    ("base", "gtk/gtk.h", False),
    ("base", "gst/gst.h", False),
    ("base", "rs-release.h", False),
    ("base", "gio/gio.h", True),
    ("catalog/read", "gtk/gtk.h", False),
    ("catalog/read", "gst/gst.h", False),
    ("catalog/read", "rs-player.h", False),
    ("catalog/read", "rs-text.h", True),
    ("catalog/work", "gtk/gtk.h", False),
    ("catalog/work", "rs-touch-button.h", False),
    ("catalog/work", "rs-release.h", True),
    ("sound", "gtk/gtk.h", False),
    ("sound", "rs-release.h", False),
    ("sound", "gst/gst.h", True),
    ("intake", "gtk/gtk.h", False),
    ("intake", "rs-release.h", False),
    ("ui", "gst/gst.h", False),
    ("ui", "rs-player.h", False),
    ("ui", "rs-release.h", False),
    ("ui", "gtk/gtk.h", True),
    ("pages", "gst/gst.h", False),
    ("pages", "rs-working.h", False),
    ("pages", "rs-touch-button.h", True),
    ("kiosk", "gst/gst.h", False),
    ("tool", "gtk/gtk.h", False),
    ("tool", "rs-release.h", True),
]


def find_commands(build):
    """The compile command of one C file of each folder of app/. Not of a helper in a
    folder of its own under it, which may know more; nor of a part of the folder that
    knows less than the rest, so of several commands the longest."""
    commands = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        path = (build / entry["file"]).resolve()
        if path.suffix == ".c" and path.is_relative_to(sources.ROOT / "app"):
            folder = str(path.parent.relative_to(sources.ROOT / "app"))
            longest = commands.setdefault(folder, entry)
            if len(entry["command"]) > len(longest["command"]):
                commands[folder] = entry
    return commands


def arguments_for(entry, snippet):
    """The same command, only checking another file."""
    words = shlex.split(entry["command"])
    kept = []
    skip = False
    for word in words:
        if skip or word in ("-o", "-MF", "-MQ", "-c"):
            skip = not skip and word != "-c"
            continue
        if word not in ("-MD", entry["file"]):
            kept.append(word)
    return kept + ["-fsyntax-only", str(snippet)]


def compiles(entry, build, header):
    """Whether a file with this one include compiles with these flags."""
    with tempfile.TemporaryDirectory() as folder:
        snippet = Path(folder) / "snippet.c"
        snippet.write_text(f"#include <{header}>\nint wall (void);\n", encoding="utf-8")
        done = subprocess.run(arguments_for(entry, snippet), cwd=build, capture_output=True,
                              check=False)
    return done.returncode == 0


def main(build):
    """Tries every wall."""
    commands = find_commands(build)
    headers = {path.name for path in sources.files("app", suffixes=[".h"])}
    faults = []
    for folder, header, may in WALLS:
        is_ours = "/" not in header
        if folder not in commands or (is_ours and header not in headers):
            faults.append(f"{folder}: nothing to try <{header}> on: the table is out of date")
        elif compiles(commands[folder], build, header) != may:
            word = "does not find" if may else "reaches"
            faults.append(f"app/{folder} {word} <{header}>: see its meson.build")
    return sources.report(faults)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
