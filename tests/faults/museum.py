# SPDX-License-Identifier: GPL-3.0-or-later
"""A data folder for the real programs to trip over, and how the cases are run."""

import contextlib
import os
import re
import shutil
import sqlite3
import subprocess
import tempfile
import time
import traceback

# The programs under test are to die of a warning; this one is not one of them.
STRICT = dict(os.environ)
os.environ.pop("G_DEBUG", None)
os.environ.pop("LD_PRELOAD", None)

TOOL = os.environ["RS_TOOL"]
SOURCE = os.environ["RS_SOURCE"]

PROGRESS = re.compile(r"^ *\d+ % ")
QUOTED = re.compile(r"«[^»]*»|\S*/\S*")
LATIN = re.compile(r"[A-Za-z]{2,}")
ADVICE = re.compile(r"\b\w+(йте|ите|ьте)\b", re.IGNORECASE)


class Skip(Exception):
    """What the case needs cannot be had here."""


def run(cases):
    """Runs the cases and speaks TAP of them."""
    failed = False
    if "TOUCH_SOCKET" not in os.environ or not shutil.which("weston-screenshooter"):
        print("1..0 # SKIP no display here that can be touched and looked at")
        return 0
    print(f"1..{len(cases)}", flush=True)
    for number, case in enumerate(cases, 1):
        name = case.__name__.replace("_", " ")
        try:
            case()
            print(f"ok {number} {name}", flush=True)
        except Skip as reason:
            print(f"ok {number} {name} # SKIP {reason}", flush=True)
        except Exception:  # pylint: disable=broad-except
            failed = True
            print(f"not ok {number} {name}\n# " + traceback.format_exc().replace("\n", "\n# "),
                  flush=True)
    return 1 if failed else 0


def wait_until(condition, what, seconds=15):
    """Fails if the condition does not come true in time."""
    limit = time.monotonic() + seconds
    while time.monotonic() < limit:
        if condition():
            return
        time.sleep(0.05)
    raise AssertionError(f"not within {seconds} s: {what}")


def tool(*words, folder=None, expect=0):
    """Runs `rodnaya`; its complaint, one line."""
    command = [TOOL, *words] + (["--data", folder] if folder else [])
    done = subprocess.run(command, env=STRICT, capture_output=True, text=True,
                          timeout=120, check=False)
    complaint = "\n".join(line for line in done.stderr.strip().split("\n")
                          if not PROGRESS.match(line))
    assert expect in (None, done.returncode), f"{command}: {done.returncode} {done.stderr}"
    return complaint


def check_advice(line):
    """A teacher understands it: Russian but for names, and it says what to do."""
    assert line and "\n" not in line, line or "not a word"
    assert not LATIN.search(QUOTED.sub("", line)), line
    assert ADVICE.search(QUOTED.sub("", line)), line


class Data:
    """A data folder to be broken: two stories, published twice."""

    base = None

    def __init__(self):
        self.root = tempfile.mkdtemp(prefix="rs-faults-")
        self.folder = os.path.join(self.root, "data")

    def __enter__(self):
        if Data.base is None:
            Data.base = tempfile.mkdtemp(prefix="rs-faults-base-")
            tool("init", folder=Data.base)
            tool("build", SOURCE, folder=Data.base)
            tool("publish", folder=Data.base)
            tool("publish", folder=Data.base)
        shutil.copytree(Data.base, self.folder, symlinks=True)
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.root, ignore_errors=True)

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def release(self, number, name):
        return self.path("releases", str(number), name)

    def media(self, sql):
        """Paths of the media that a query of the current release names."""
        uri = f"file:{self.release(2, 'catalog.db')}?immutable=1"
        with contextlib.closing(sqlite3.connect(uri, uri=True)) as catalog:
            return [self.path("media", "sha256", digest[:2], digest)
                    for digest, in catalog.execute(sql)]


def empty(path):
    """Nothing is left of a file but its name."""
    write(path, b"")


def flip(path):
    """Turns a few bits over the length of a file."""
    with open(path, "rb") as file:
        data = bytearray(file.read())
    for at in range(len(data) // 8, len(data), max(1, len(data) // 4)):
        data[at] ^= 0x10
    write(path, bytes(data))


def cut(path):
    """Keeps the first half."""
    with open(path, "rb") as file:
        data = file.read()
    write(path, data[:len(data) // 2])


def spoil(path):
    """Overwrites a file in its place, under who has it open."""
    os.chmod(path, 0o644)
    with open(path, "r+b") as file:
        file.write(b"x" * os.path.getsize(path))


def write(path, data):
    """Puts other bytes into a file that is read-only."""
    os.unlink(path)
    with open(path, "wb") as file:
        file.write(data)
