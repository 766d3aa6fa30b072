# SPDX-License-Identifier: GPL-3.0-or-later
"""A museum of its own for every case: a data folder and a content source that the real
program works on. One is built and published once a test program; cases take copies."""

import json
import os
import shutil
import sqlite3
import subprocess
import tempfile
import unittest
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
FIXTURES = TESTS / "fixtures"
TOOL = os.environ["RODNAYA_TOOL"]

TIMEOUT = 120  # s, that no verb needs on any machine


class Museum:
    """A data folder `data` and a source `source`, both in a folder `root`."""

    def __init__(self, root):
        self.root = Path(root)
        self.data = self.root / "data"
        self.source = self.root / "source"

    def run(self, *words, expect=0):
        """One verb in this museum; it must end with `expect`."""
        done = subprocess.run([TOOL, *map(str, words), "--data", str(self.data)],
                              capture_output=True, check=False, text=True, timeout=TIMEOUT)
        if expect is not None and done.returncode != expect:
            raise AssertionError(f"{words}: {done.returncode}, not {expect}\n"
                                 f"{done.stdout[-1500:]}{done.stderr}")
        return done

    def json(self, *words, expect=0):
        """What one verb answers to programs."""
        return json.loads(self.run(*words, "--json", expect=expect).stdout)

    def check(self, *words, expect=0):
        """What the check comes upon."""
        return self.json("check", *words, expect=expect)["findings"]

    def build(self, expect=0):
        """Takes the source."""
        return self.run("build", self.source, expect=expect)

    def publish(self, expect=0):
        """Shows it."""
        return self.run("publish", expect=expect)

    def edit(self, file, old, new):
        """Replaces `old`, which must be there once, in a file of the source."""
        path = self.source / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{file}: {text.count(old)} × {old!r}"
        path.write_text(text.replace(old, new), encoding="utf-8")

    def open(self, name="working.db"):
        """A database of the data folder, to look into or to spoil."""
        return sqlite3.connect(self.data / name, isolation_level=None)

    def ask(self, sql, *values, name="working.db"):
        """The rows of one query."""
        base = sqlite3.connect(f"file:{self.data / name}?mode=ro", uri=True)
        try:
            return base.execute(sql, values).fetchall()
        finally:
            base.close()

    def ask_release(self, sql, *values):
        """The rows of one query to what visitors see."""
        return self.ask(sql, *values, name="releases/current/catalog.db")

    def change(self, *statements):
        """Changes working.db behind the program's back, without its rules."""
        base = self.open()
        base.execute("PRAGMA foreign_keys = OFF")
        for statement in statements:
            base.execute(*statement) if isinstance(statement, tuple) else base.execute(statement)
        base.close()

    def media(self, digest):
        """The path of a file of the store."""
        return self.data / "media" / "sha256" / digest[:2] / digest


def copy_source(target):
    """The source in which there is everything that the format knows."""
    shutil.copytree(FIXTURES / "source", target)


class MuseumCase(unittest.TestCase):
    """Each case has `museum`, a copy of one that is built and published."""

    maxDiff = None
    base = None

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="rs-museum-")
        cls.base = Museum(Path(cls.folder.name) / "base")
        cls.base.root.mkdir()
        copy_source(cls.base.source)
        cls.base.run("init")
        cls.base.build()
        cls.base.publish()

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def setUp(self):
        self.museum = self.copy("own")
        self.addCleanup(shutil.rmtree, self.museum.root, ignore_errors=True)

    def copy(self, name):
        """Another museum like the base."""
        root = Path(self.folder.name) / name
        shutil.copytree(self.base.root, root, symlinks=True)
        return Museum(root)
