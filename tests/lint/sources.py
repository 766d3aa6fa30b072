# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of the project, and C without its comments and strings."""

import os
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# A comment, or a string, or a character.
_TOKEN = re.compile(
    r"""(?P<comment>/\*.*?\*/|//[^\n]*)|(?P<text>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')""",
    re.DOTALL,
)

# From a name at the left margin with its parameters to the closing brace there.
_FUNCTION = re.compile(
    r"^(?P<name>[A-Za-z_]\w*)[ \t]*\((?P<parameters>[^;{}]*)\)\s*\n\{\n(?P<body>.*?)^\}",
    re.MULTILINE | re.DOTALL,
)


def files(*folders, suffixes=None):
    """Every file under the folders, except what a build or an editor leaves."""
    for folder in folders:
        for at, subfolders, names in os.walk(ROOT / folder):
            subfolders[:] = sorted(
                name
                for name in subfolders
                if not name.startswith(("build", "__pycache__")) and name != ".git"
            )
            for name in sorted(names):
                if name != ".git" and (suffixes is None or name.endswith(tuple(suffixes))):
                    yield Path(at) / name


def read(path):
    """The text of a file, or None if it is not text."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None


def name_of(path):
    """How a message names a file."""
    return str(path.relative_to(ROOT))


def _blank(match, keep_text):
    text = match.group(0)
    if match.group("text") and keep_text:
        return text
    blank = re.sub(r"[^\n]", " ", text)
    return f'"{blank[1:-1]}"' if match.group("text") else blank


def strip(text, keep_text=False):
    """C with comments (and strings) blanked out; lines and columns stay."""
    return _TOKEN.sub(lambda match: _blank(match, keep_text), text)


def comments(text):
    """The comments of C with the line each begins at."""
    for match in _TOKEN.finditer(text):
        if match.group("comment"):
            yield text.count("\n", 0, match.start()) + 1, match.group("comment")


def functions(code):
    """The functions of stripped C: name, parameters, body, first line, number of lines."""
    for match in _FUNCTION.finditer(code):
        body = match.group("body")
        first = code.count("\n", 0, match.start("body"))
        yield match.group("name"), match.group("parameters"), body, first, body.count("\n")


def line_of(text, position):
    """The number of the line a position is in."""
    return text.count("\n", 0, position) + 1


def report(faults):
    """Prints what was found; the status for the shell."""
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults" if faults else "clean")
    return 1 if faults else 0
