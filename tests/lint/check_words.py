#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of the interface: every source with words is listed, every word has its
Russian, and what a visitor sees has a name of its own (msgctxt), by which its voice is
found."""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

import sources

KEYWORDS = ["_", "N_", "C_:1c,2", "NC_:1c,2", "g_dcgettext:2", "g_dngettext:2,3",
            "g_dpgettext2:2c,3", "ngettext:1,2"]
IN_C = re.compile(r"(?<![\w])(?:N?C?_|ngettext|g_dn?p?gettext2?)\s*\(\s*\"")
WITHOUT_CONTEXT = re.compile(r"(?<![\w])N?_\s*\(\s*\"")
IN_UI = re.compile(r'translatable="(?:yes|true)"')
SHOWN = ("app/ui/", "app/pages/", "app/kiosk/")
FOR_THE_LOG = re.compile(r"(?:g_set_error|g_error_new|g_warning|g_message|g_prefix_error)[^;]*\Z")
SPEECH = re.compile(r"[А-Яа-яЁё]")


def find_sources():
    """Files that hold words to translate."""
    for path in sources.files("app", "data", suffixes=[".c", ".h", ".ui", ".in"]):
        name, text = sources.name_of(path), path.read_text(encoding="utf-8")
        is_data = name.endswith((".desktop.in", ".metainfo.xml.in"))
        code = sources.strip(text, keep_text=True) if name.endswith((".c", ".h")) else ""
        if is_data or IN_C.search(code) or (name.endswith(".ui") and IN_UI.search(text)):
            yield name


def check_listed(listed):
    """po/POTFILES names all of them, in order, and nothing else."""
    found = set(find_sources())
    for name in sorted(found - set(listed)):
        yield f"po/POTFILES: {name} holds words and is not listed"
    for name in sorted(set(listed) - found):
        yield f"po/POTFILES: {name} holds no words"
    if listed != sorted(listed):
        yield "po/POTFILES: keep it in alphabetical order"


def check_named():
    """A word that a visitor meets has a context, and is English in the source."""
    for path in sources.files("app", suffixes=[".c", ".h", ".ui"]):
        name, text = sources.name_of(path), path.read_text(encoding="utf-8")
        if name.startswith(SHOWN) and name.endswith((".c", ".h")):
            code = sources.strip(text, keep_text=True)
            for match in WITHOUT_CONTEXT.finditer(code):
                line = sources.line_of(code, match.start())
                if FOR_THE_LOG.search(code, 0, match.start()):
                    continue
                yield f"{name}:{line}: give the word a context: C_ (\"context\", \"word\")"
        if name.startswith(SHOWN) and name.endswith(".ui"):
            for match in re.finditer(r"<[^>]*translatable=\"(?:yes|true)\"[^>]*>", text):
                if "context=" not in match.group(0):
                    line = sources.line_of(text, match.start())
                    yield f"{name}:{line}: give the word a context=\"…\""


def run(*command):
    """The output of a gettext program, both streams; stops if it fails."""
    done = subprocess.run(command, cwd=sources.ROOT, capture_output=True, text=True,
                          env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(command[:1])}: {done.stderr.strip()}")
    return done.stdout + done.stderr


def extract(folder):
    """A fresh template of all words."""
    pot = folder / "words.pot"
    keywords = [f"--keyword={keyword}" for keyword in KEYWORDS]
    run("xgettext", "--from-code=UTF-8", "--add-comments", f"--output={pot}", "--force-po",
        "--files-from=po/POTFILES", *keywords)
    return pot


def check_russian():
    """po/ru.po is whole: nothing missing, nothing guessed, nothing that is no longer said."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        merged = folder / "ru.po"
        run("msgmerge", "--quiet", "--no-fuzzy-matching", f"--output-file={merged}", "po/ru.po",
            str(extract(folder)))
        for option, fault in (("--untranslated", "has no Russian"), ("--only-fuzzy", "is guessed"),
                              ("--only-obsolete", "is said no longer")):
            words = run("msgattrib", option, "--no-wrap", str(merged))
            words = words.replace("#~ ", "")
            for match in re.finditer(r'^(?:msgctxt "(.*)"\n)?msgid "(.+)"', words, re.MULTILINE):
                yield f"po/ru.po: «{match.group(2)}» ({match.group(1) or 'no context'}) {fault}"
        run("msgfmt", "--check", "--output-file=/dev/null", "po/ru.po")


def check_phrases():
    """Words in the sources are English, Russian has its place in po/ru.po; and they are
    whole: gettext cannot see what is behind a macro."""
    for path in sources.files("app", suffixes=[".c", ".h"]):
        code = sources.strip(path.read_text(encoding="utf-8"), keep_text=True)
        for match in re.finditer(r'(?<!\w)N?C?_\s*\((?:"(?:\\.|[^"\\])*"|[^()"])*\)', code):
            at = f"{sources.name_of(path)}:{sources.line_of(code, match.start())}"
            if SPEECH.search(match.group(0)):
                yield f"{at}: say it in English here"
            if re.search(r'"\s*G_\w+_FORMAT|%"\s*\w', match.group(0)):
                yield f"{at}: gettext sees no macro: print the number into a string first"


def main():
    """Checks all words."""
    listing = (sources.ROOT / "po" / "POTFILES").read_text(encoding="utf-8").splitlines()
    listed = [line for line in listing if line and not line.startswith("#")]
    faults = [*check_listed(listed), *check_named(), *check_phrases()]
    if not faults:
        faults += check_russian()
    return sources.report(faults)


if __name__ == "__main__":
    sys.exit(main())
