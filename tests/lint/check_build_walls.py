#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The build's own walls: asks the compiler, with the flags that each library and
program of app/ is built with, which headers it would find. It must find none that it may
not know (the table of check_walls.py), and those that it is there for.

Usage: check_build_walls.py BUILD-FOLDER"""

import json
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

import check_walls
import sources

# One header of each library that does not lie in the compiler's own path: what lies
# there (sqlite3.h) the build cannot hide, and check_walls.py alone keeps it.
LIBRARIES = ["gdk-pixbuf/gdk-pixbuf.h", "gst/gst.h", "gtk/gtk.h", "json-glib/json-glib.h",
             "librsvg/rsvg.h"]

# GTK's flags bring these along.
WITH_GTK = {"gdk-pixbuf/gdk-pixbuf.h"}

# Walls within a folder: the client of the decoder knows no decoders and its helper no
# catalogue, a flow decides without widgets, the speaker of labels is no widget.
CLOSED = {
    "librs-flows": {"gtk/gtk.h"},
    "librs-intake": {"gdk-pixbuf/gdk-pixbuf.h", "librsvg/rsvg.h", "rs-decoder.h"},
    "librs-speaker": {"gtk/gtk.h"},
    "librs-studio-flow": {"gtk/gtk.h"},
    "rodnaya-intake": {"rs-database.h", "rs-settings.h"},
}

# What a target is there for: were the question put wrongly, these would not be found.
DOORS = {
    "librs-base": {"gio/gio.h", "rs-text.h"},
    "librs-catalog-read": {"rs-text.h", "rs-database.h"},
    "librs-catalog-work": {"rs-release.h", "rs-workshop.h"},
    "librs-editor": {"gtk/gtk.h", "rs-workshop.h"},
    "librs-exchange": {"rs-workshop.h"},
    "librs-flows": {"rs-release.h", "rs-player.h"},
    "librs-inbox": {"json-glib/json-glib.h"},
    "librs-intake": {"rs-intake.h"},
    "librs-kiosk": {"gtk/gtk.h", "rs-story-flow.h"},
    "librs-pages": {"gtk/gtk.h", "rs-release.h", "rs-player.h", "rs-touch-button.h"},
    "librs-print": {"rs-release.h"},
    "librs-sound": {"gst/gst.h"},
    "librs-speaker": {"rs-text.h"},
    "librs-studio": {"gtk/gtk.h", "json-glib/json-glib.h", "rs-player.h"},
    "librs-studio-flow": {"rs-player.h", "rs-speaker.h"},
    "librs-studio-pages": {"gtk/gtk.h", "rs-studio-flow.h"},
    "librs-tool": {"json-glib/json-glib.h", "rs-release.h", "rs-workshop.h"},
    "librs-ui": {"gtk/gtk.h", "rs-text.h"},
    "rodnaya": {"rs-tool.h"},
    "rodnaya-editor": {"gtk/gtk.h"},
    "rodnaya-intake": {"gdk-pixbuf/gdk-pixbuf.h", "librsvg/rsvg.h"},
    "rodnaya-storona": {"rs-kiosk-application.h"},
    "rodnaya-studio": {"gtk/gtk.h"},
}


def read_flags(entry):
    """The command of one file without the file and what is made of it."""
    kept = []
    words = iter(shlex.split(entry["command"]))
    for word in words:
        if word in ("-o", "-MF", "-MQ"):
            next(words)
        elif word not in ("-MD", "-c", entry["file"]):
            kept.append(word)
    return tuple(kept)


def find_targets(build):
    """The libraries and programs of app/: name, folder of the house, and the different
    flags that their files are compiled with."""
    targets = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        at = Path(entry["output"]).parent
        if at.parts[0] == "app" and entry["file"].endswith(".c"):
            name = at.name.removesuffix(".p").removesuffix(".a")
            _, flags = targets.setdefault(name, (check_walls.folder_of(f"{at}/"), set()))
            flags.add(read_flags(entry))
    return targets


def find_walls(name, folder, homes):
    """The headers that a target may not know: of every other folder of the house, and of
    the libraries. A name that two folders have proves nothing."""
    known = check_walls.KNOWS[folder] | {folder}
    walls = {header for header, at in homes.items() if not at & known}
    walls |= CLOSED.get(name, set())
    for header in LIBRARIES:
        allowed = check_walls.LIBRARIES[f"{header.partition('/')[0]}/"]
        if header in WITH_GTK:
            allowed = allowed | check_walls.LIBRARIES["gtk/"]
        if folder not in allowed:
            walls.add(header)
    return walls


def reach(flags, build, headers):
    """Which of the headers the compiler finds with these flags."""
    lines = "".join(f'#if __has_include (<{header}>)\n"{header}"\n#endif\n'
                    for header in sorted(headers))
    with tempfile.TemporaryDirectory() as folder:
        question = Path(folder) / "question.c"
        question.write_text(lines, encoding="utf-8")
        answer = subprocess.run([*flags, "-E", "-P", str(question)], cwd=build, check=True,
                                capture_output=True, text=True)
    return {header for header in headers if f'"{header}"' in answer.stdout}


def check_target(name, flags, build, walls):
    """No file of it may find what lies behind a wall; among them they find each door."""
    doors = DOORS.get(name, set())
    if not doors:
        yield f"{name} has no doors: add it to the table with what it is there for"
    found = set()
    for words in flags:
        found |= reach(words, build, walls | doors)
    for header in sorted(walls & found):
        yield f"{name} reaches <{header}>: see its meson.build"
    for header in sorted(doors - found):
        yield f"{name} does not find <{header}>: see its meson.build"


def main(build):
    """Tries every target."""
    homes = check_walls.find_homes()
    faults = []
    for name, (folder, flags) in sorted(find_targets(build).items()):
        faults += check_target(name, flags, build, find_walls(name, folder, homes))
    return sources.report(faults)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
