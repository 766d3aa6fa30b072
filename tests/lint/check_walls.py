#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom. The table is app/DESIGN.md; the build enforces it too, except
for headers that lie in the compiler's own path."""

import re
import sys

import sources

# The folders whose headers a folder may include, besides its own.
KNOWS = {
    "base": set(),
    "catalog/read": {"base"},
    "catalog/work": {"base", "catalog/read"},
    "sound": {"base"},
    "inbox": {"base"},
    "intake": {"base"},
    "exchange": {"base", "catalog/read", "catalog/work", "sound", "inbox", "intake"},
    "print": {"base", "catalog/read"},
    "ui": {"base"},
    "pages": {"base", "catalog/read", "sound", "ui"},
    "kiosk": {"base", "catalog/read", "sound", "ui", "pages"},
    "studio": {"base", "sound", "inbox", "ui"},
    "tool": {"base", "catalog/read", "catalog/work", "sound", "inbox", "intake",
             "exchange", "print"},
    "editor": {"base", "catalog/read", "catalog/work", "sound", "inbox", "intake",
               "exchange", "print", "ui", "pages"},
}

_SCREEN = {"ui", "pages", "kiosk", "studio", "editor"}

# Which folders may include the headers of a library.
LIBRARIES = {
    "FLAC/": {"sound"},
    "adwaita.h": {"editor"},
    "cairo": _SCREEN | {"intake", "print"},
    "ebur128.h": {"sound"},
    "epoxy/": {"ui"},
    "fontconfig/": {"ui"},
    "gdk-pixbuf/": {"intake", "print", "ui"},  # print, ui: the copies that intake made
    "gdk/": _SCREEN,
    "graphene": _SCREEN,
    "gsk/": _SCREEN,
    "gst/": {"sound"},
    "gtk/": _SCREEN,
    "jpeglib.h": {"intake"},
    "json-glib/": {"inbox", "intake", "exchange", "studio", "tool", "editor"},
    "librsvg/": {"intake"},
    "libstemmer.h": {"catalog/read"},
    "openssl/": {"base"},
    "opus": {"sound"},
    "pango/": _SCREEN | {"print"},
    "png.h": {"intake"},
    "seccomp.h": {"intake"},
    "sodium.h": {"exchange"},
    "sqlite3.h": {"catalog/read", "catalog/work"},
    "tiff": {"intake"},
    "turbojpeg.h": {"intake", "ui"},
    "webp/": {"intake"},
}

# What everybody may include: GLib, the C library, the kernel.
COMMON = re.compile(
    r"^(glib|gio/|gobject/|gmodule|libintl\.h|locale\.h|errno\.h|fcntl\.h|unistd\.h|std\w+\.h"
    r"|string\.h|math\.h|time\.h|float\.h|limits\.h|signal\.h|inttypes\.h|dirent\.h|ftw\.h"
    r"|poll\.h|termios\.h|malloc\.h|sched\.h|sys/[a-z]+\.h|linux/[a-z]+\.h)"
)

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)


def folder_of(name):
    """The folder of the house that a file belongs to."""
    inside = name.removeprefix("app/")
    return max((folder for folder in KNOWS if inside.startswith(f"{folder}/")),
               key=len, default=None)


def check_library(name, folder, header):
    """An include in angle brackets."""
    if COMMON.match(header):
        return
    allowed = [folders for prefix, folders in LIBRARIES.items() if header.startswith(prefix)]
    if not allowed:
        yield f"{name}: <{header}> stands in no wall: add it to the table with who may use it"
    elif folder not in allowed[0]:
        yield f"{name}: <{header}> is for {', '.join(sorted(allowed[0]))} only"


def check_own(name, folder, header, homes):
    """An include in quotes: its own folder, or one that it may know."""
    at = homes.get(header, set())
    if not at or folder in at:
        return
    if not at & KNOWS[folder]:
        yield f"{name}: {header} is of {' and '.join(sorted(at))}, which {folder} does not know"
    elif name.endswith(("-flow.c", "-flow.h")) and at == {"ui"} and header != "rs-speaker.h":
        yield f"{name}: a flow decides without widgets, {header} is of ui"


def check_text(name, text, homes):
    """All includes of one file of app/."""
    folder = folder_of(name)
    if folder is None:
        yield f"{name}: stands in no folder of the house"
        return
    for bracket, header in INCLUDE.findall(sources.strip(text, keep_text=True)):
        if bracket == '"':
            yield from check_own(name, folder, header, homes)
            continue
        yield from check_library(name, folder, header)
        if name.endswith(("-flow.c", "-flow.h")) and header.startswith(("gtk/", "gdk/")):
            yield f"{name}: a flow decides without widgets, no <{header}>"


def find_homes():
    """Which folders have a header of each name."""
    homes = {}
    for path in sources.files("app", suffixes=[".h"]):
        homes.setdefault(path.name, set()).add(folder_of(sources.name_of(path)))
    return homes


def main():
    """Checks every file."""
    homes = find_homes()
    faults = []
    for path in sources.files("app", suffixes=[".c", ".h"]):
        faults += check_text(sources.name_of(path), sources.read(path), homes)
    return sources.report(faults)


if __name__ == "__main__":
    sys.exit(main())
