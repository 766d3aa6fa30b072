#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every string that a visitor meets, by its msgctxt: {"dock home": {"text": "Home",
"ru": "Домой"}, …}. The owner of its voice is "ui:" and the msgctxt. Strings that are
filled in at run time ("Read by %s") cannot be recorded and are left out, and so is what
a terminal says.

Usage: interface-strings.py SOURCE-ROOT OUTPUT DEPFILE COPY
COPY is where programs of the build tree look for it."""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

# What a visitor sees is said by these folders; the rest talks to staff.
SHOWN = ("app/pages/", "app/studio/", "app/ui/")
HELP = ("help ", "error ")  # said on a terminal
ENTRY = re.compile(r'^msgctxt (?P<context>(?:".*"\s*)+)msgid (?P<text>(?:".*"\s*)+)'
                   r'msgstr (?P<words>(?:".*"\s*)+)', re.MULTILINE)


def unquote(text):
    """The string that a PO file says in one or more quoted pieces."""
    return "".join(json.loads(piece) for piece in re.findall(r'".*"', text))


def read(po):
    """(msgctxt, msgid, msgstr) of each entry with a context."""
    return [tuple(unquote(match.group(name)) for name in ("context", "text", "words"))
            for match in ENTRY.finditer(po)]


def extract(root, files):
    """The same, freshly out of the sources."""
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder) / "strings.pot"
        subprocess.run(["xgettext", "--from-code=UTF-8", "--no-wrap", "--force-po",
                        "--keyword=", "--keyword=C_:1c,2", "--keyword=NC_:1c,2",
                        f"--output={template}", *files], cwd=root, check=True)
        return read(template.read_text(encoding="utf-8"))


def collect(root, files):
    """What goes into the file; stops where one context stands for two strings."""
    russian = {(context, text): words for context, text, words
               in read((root / "po" / "ru.po").read_text(encoding="utf-8"))}
    strings = {}
    for context, text, _ in extract(root, files):
        if "%" in text or context.startswith(HELP):
            continue
        if strings.get(context, {"text": text})["text"] != text:
            sys.exit(f"msgctxt \"{context}\" stands for two strings, “{text}” and "
                     f"“{strings[context]['text']}”: each needs its own, for its voice")
        strings[context] = {"text": text, "ru": russian.get((context, text), "")}
    return dict(sorted(strings.items()))


def main():
    """Writes the file, and what it was made from for the build."""
    root, output = Path(sys.argv[1]), Path(sys.argv[2])
    listed = (root / "po" / "POTFILES").read_text(encoding="utf-8").split()
    files = [name for name in listed if name.startswith(SHOWN)]
    strings = collect(root, files) if files else {}
    text = json.dumps(strings, ensure_ascii=False, indent=1) + "\n"
    copy = Path(sys.argv[4])
    copy.parent.mkdir(parents=True, exist_ok=True)
    for path in (output, copy):
        path.write_text(text, encoding="utf-8")
    inputs = " ".join(str(root / name) for name in files)
    Path(sys.argv[3]).write_text(f"{output}: {inputs}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
