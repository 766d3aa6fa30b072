#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The order of the house: what lies where, under what name, and that it is documented,
packed and tested."""

import re
import sys

import sources

TOP = {
    "app", "data", "media", "po", "tests", "meson.build", "README.md", "LICENSE",
    ".ci", ".clang-format", ".editorconfig", ".git", ".gitattributes", ".gitignore",
}
IGNORED_TOP = re.compile(r"build.*|.*~|.*\.swp|\.cache|\.vscode|\.idea")

# Folders of somebody's machine have no business in a product.
MACHINE = re.compile(r"(?<![\w}])/(?:work/(?:main|shared)|tmp/(?:wt|look)|home/[a-z]|root/)")

# A public function, from its name at the left margin or after its type.
PROTOTYPE = re.compile(
    r"^(?!typedef|static|#|G_DE|G_BEGIN|G_END|struct|enum|[ \t}])(?:[\w \t*]+?[ \t*\n])"
    r"(rs_\w+)[ \t]*\([^;{}]*\)[^;{}]*;", re.MULTILINE)
DOCUMENTED = re.compile(r"/\*\*\s*(?:\*\s*)?(rs_\w+)\s*:")
# What g_autoptr() calls says by that how it is used.
CLEANUP = re.compile(r"G_DEFINE_AUTO\w*_CLEANUP\w*_FUNC\s*\(\s*\w+\s*,\s*(rs_\w+)\s*\)")
MIN_RATIO = 0.4


def check_top():
    """Only what the design names lies at the top."""
    for path in sources.ROOT.iterdir():
        if path.name not in TOP and not IGNORED_TOP.fullmatch(path.name):
            yield f"{path.name}: not at the top of the project"


def check_machine(name, text):
    """No path of the machine it was written on."""
    for match in MACHINE.finditer(text):
        line = sources.line_of(text, match.start())
        yield f"{name}:{line}: {match.group(0)}: a path of one machine"


def check_name(name):
    """C files are named after what they hold."""
    folder, _, file = name.rpartition("/")
    if not file.endswith((".c", ".h")):
        return
    pattern = r"(rs-[a-z0-9-]+|main)\.[ch]" if folder.startswith("app") else \
        r"(rs|test|bench|fuzz|fake|weston)-[a-z0-9-]+\.[ch]"
    if not re.fullmatch(pattern, file):
        yield f"{name}: name it rs-<noun> (tests: test-<noun>)"


def find_unexplained(header, documented):
    """The functions of a header that nobody explains and that do not explain themselves."""
    code = sources.strip(header)
    cleanups = set(CLEANUP.findall(code))
    for function in PROTOTYPE.findall(code):
        if not function.endswith("_get_type") and function not in documented | cleanups:
            yield function


def check_header(path):
    """Every public function is explained where it is written."""
    documented = set()
    for source in path.parent.glob("*.[ch]"):
        documented |= set(DOCUMENTED.findall(source.read_text(encoding="utf-8")))
    for function in find_unexplained(path.read_text(encoding="utf-8"), documented):
        yield f"{sources.name_of(path)}: {function}() has no comment that says what it does"


def check_packed():
    """Every file that the program reads from itself is in a GResource."""
    packed = ""
    for path in sources.files("app", suffixes=[".gresource.xml"]):
        packed += path.read_text(encoding="utf-8")
    for path in sources.files("app", suffixes=[".ui", ".css", ".sql"]):
        if path.name not in packed:
            yield f"{sources.name_of(path)}: in no .gresource.xml, so no program has it"


def count_lines(*folders):
    """Lines of what is written by hand to be run."""
    suffixes = [".c", ".h", ".py", ".sh"]
    return sum(len(path.read_text(encoding="utf-8").splitlines())
               for path in sources.files(*folders, suffixes=suffixes))


def check_ratio():
    """As much test as the source deserves."""
    source, test = count_lines("app"), count_lines("tests")
    print(f"{test} lines of tests for {source} of source: {test / source:.2f}")
    if test < MIN_RATIO * source:
        yield f"tests: fewer than {MIN_RATIO} lines of test for a line of source"


def main():
    """Checks the whole tree."""
    faults = [*check_top(), *check_packed(), *check_ratio()]
    for path in sources.files("."):
        name, text = sources.name_of(path), sources.read(path)
        if text is not None and name != "tests/lint/check_house.py":
            faults += check_machine(name, text)
        if name.startswith(("app/", "tests/")):
            faults += check_name(name)
    for path in sources.files("app", suffixes=[".h"]):
        faults += check_header(path)
    return sources.report(faults)


if __name__ == "__main__":
    sys.exit(main())
