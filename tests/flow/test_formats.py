#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Databases of every format that was ever shipped open, and go on living; those of a
program that is newer, or of another one, are refused and left alone."""

import gzip
import json
import re
import shutil
import sys
import tempfile
import unittest
from pathlib import Path

from tool_museum import FIXTURES, TESTS, Museum, MuseumCase, copy_source

sys.path.insert(0, str(TESTS / "util"))
import tap  # noqa: E402

FORMATS = FIXTURES / "formats"
WORKING = sorted(FORMATS.glob("working-*.db.gz"))
RELEASES = sorted(FORMATS.glob("release-*.db.gz"))


def read_schema(museum, name):
    """Every table, index and trigger, without comments and spaces."""
    return sorted((kind, table, re.sub(r"\s+", " ", re.sub(r"--[^\n]*", "", sql or "")))
                  for kind, table, sql in museum.ask(
                      "SELECT type, name, sql FROM sqlite_schema", name=name))


class Saved(unittest.TestCase):
    """What tests/fixtures/formats keeps."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="rs-formats-")
        self.addCleanup(self.folder.cleanup)
        self.museum = Museum(Path(self.folder.name))
        copy_source(self.museum.source)
        self.museum.data.mkdir()

    def put_working(self, saved):
        """A saved working database in a data folder; the counts that were saved with it."""
        (self.museum.data / "working.db").write_bytes(gzip.decompress(saved.read_bytes()))
        return json.loads(Path(str(saved).replace(".db.gz", ".json")).read_text())

    def put_release(self, saved):
        """A saved release on show."""
        folder = self.museum.data / "releases" / "2"
        folder.mkdir(parents=True)
        (folder / "catalog.db").write_bytes(gzip.decompress(saved.read_bytes()))
        shutil.copy(str(saved).replace(".db.gz", ".json"), folder / "release.json")
        (self.museum.data / "releases" / "current").symlink_to("2")

    def test_there_are_some(self):
        for number in ("001", "002"):
            self.assertIn(f"working-{number}.db.gz", [path.name for path in WORKING])
        self.assertIn("release-001.db.gz", [path.name for path in RELEASES])

    def test_working(self):
        """All that was in it is there, and it can be built into and published."""
        for saved in WORKING:
            with self.subTest(saved=saved.name):
                counts = self.put_working(saved)
                revisions = counts.pop("revisions")
                self.museum.run("init")
                info = self.museum.json("info")
                self.assertEqual({key: info[key] for key in counts}, counts)
                self.assertEqual(self.museum.ask("SELECT count (*) FROM revision"),
                                 [(revisions,)])
                self.assertEqual(self.museum.ask("SELECT act_number FROM withdrawn"), [("4",)])
                self.assertEqual(self.museum.ask(
                    "SELECT n.full_name, c.showing_number, c.until FROM consent c"
                    " JOIN narrator n ON n.uid = c.narrator"),
                    [("Иванова Анна", "13", "2031-05-31")])
                self.assertIn(" 0", self.museum.build().stdout)
                self.museum.publish()
                self.assertEqual(len(self.museum.json("search", "рекой")), 1)

    def test_release(self):
        """It is searched as on the day that it was shown."""
        for saved in RELEASES:
            with self.subTest(saved=saved.name):
                self.put_release(saved)
                self.assertEqual(self.museum.json("search", "рекой")[0]["title"], "Бердь")
                self.assertEqual(self.museum.json("search", "елка")[0]["title"], "Ёлка")
                codes = {finding["code"]
                         for finding in self.museum.check("--release", expect=1)}
                self.assertEqual(codes, {"media-missing"})

    def test_shipped_format_is_never_changed(self):
        """Whoever changes a table writes a migration with the next number."""
        self.put_working(WORKING[-1])
        old = read_schema(self.museum, "working.db")
        new = Museum(self.museum.root / "new")
        new.run("init")
        if f"working-{new.json('info')['schema']:03d}.db.gz" == WORKING[-1].name:
            self.assertEqual(read_schema(new, "working.db"), old)

    def test_shipped_release_is_never_changed(self):
        self.put_release(RELEASES[-1])
        old = read_schema(self.museum, "releases/2/catalog.db")
        new = Museum(self.museum.root / "new")
        new.run("init")
        new.publish()
        manifest = json.loads((new.data / "releases/1/release.json").read_text())
        if f"release-{manifest['format']:03d}.db.gz" == RELEASES[-1].name:
            self.assertEqual(read_schema(new, "releases/1/catalog.db"), old)


class Strange(MuseumCase):
    """Files that are not for this program."""

    def refuse(self, *parts):
        """Every verb that reads the workshop refuses with a sentence, and writes nothing."""
        path = self.museum.data / "working.db"
        before = path.read_bytes()
        for words in (["init"], ["build", self.museum.source], ["publish"], ["check"], ["info"]):
            with self.subTest(words=words[0]):
                done = self.museum.run(*words, expect=1)
                self.assertEqual(done.stdout, "")
                self.assertRegex(done.stderr, r"«[^»]*working\.db»")
                for part in parts:
                    self.assertIn(part, done.stderr)
                self.assertEqual(path.read_bytes(), before)
                self.assertFalse((self.museum.data / "backups").exists())

    def test_newer(self):
        self.museum.change("PRAGMA user_version = 99")
        self.refuse("более новой программой", "Обновите программу")

    def test_of_another_program(self):
        self.museum.change("PRAGMA application_id = 1")
        self.refuse()

    def test_a_release_for_a_workshop(self):
        shutil.copy(self.museum.data / "releases/1/catalog.db", self.museum.data / "working.db")
        self.refuse()

    def test_no_database(self):
        (self.museum.data / "working.db").write_bytes(b"x" * 8192)
        self.refuse()

    def test_newer_release(self):
        path = self.museum.data / "releases" / "1" / "catalog.db"
        path.chmod(0o644)
        base = self.museum.open("releases/1/catalog.db")
        base.execute("PRAGMA user_version = 99")
        base.close()
        self.assertIn("более новой", self.museum.run("search", "река", expect=1).stderr)
        self.museum.run("check", "--release", expect=1)
        self.museum.publish()
        self.assertEqual(len(self.museum.json("search", "река")), 1)


if __name__ == "__main__":
    tap.main()
