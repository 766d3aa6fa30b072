#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command `rodnaya` from the outside: its verbs, what they answer, how they end."""

import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import unittest

from tool_museum import TESTS, TIMEOUT, TOOL, Museum, MuseumCase, copy_source

sys.path.insert(0, str(TESTS / "util"))
import tap  # noqa: E402

VERBS = ["init", "build", "publish", "rollback", "check", "info", "narrator", "consent",
         "search", "settings", "sheet"]
COUNTS = {"sections": 2, "stories": 2, "stubs": 0, "tellings": 3, "cards": 7, "sentences": 16,
          "photos": 4, "narrations": 1, "questions": 8, "question_kinds": 8, "moments": 1,
          "places": 1, "pairs": 1, "routes": 1, "objects": 1, "voices": 6,
          "consents_ending": 0, "acts_unfinished": 0, "schema": 2, "release": 1}

# Everything that has a uid, and what its uid must not depend on.
UIDS = ("SELECT 'section', uid FROM section UNION ALL SELECT 'story', uid FROM story"
        " UNION ALL SELECT 'telling', uid FROM telling UNION ALL SELECT 'card', uid FROM card"
        " UNION ALL SELECT 'sentence', uid FROM sentence UNION ALL SELECT 'photo', uid FROM photo"
        " UNION ALL SELECT 'narrator', uid FROM narrator"
        " UNION ALL SELECT 'narration', uid FROM narration"
        " UNION ALL SELECT 'reading', narration || sentence FROM reading"
        " UNION ALL SELECT 'voice', uid FROM voice UNION ALL SELECT 'question', uid FROM question"
        " UNION ALL SELECT 'answer', uid FROM answer UNION ALL SELECT 'moment', uid FROM moment"
        " UNION ALL SELECT 'place', uid FROM place UNION ALL SELECT 'pair', uid FROM pair"
        " UNION ALL SELECT 'route', uid FROM route UNION ALL SELECT 'object', uid FROM object"
        " ORDER BY 1, 2")


def call(*words):
    """The program without a museum."""
    return subprocess.run([TOOL, *words], capture_output=True, check=False, text=True,
                          timeout=TIMEOUT)


class Calling(unittest.TestCase):
    """How it is called, and what it says to who called it wrong."""

    def test_help(self):
        done = call("--help")
        self.assertEqual(done.returncode, 0)
        for verb in VERBS:
            self.assertIn(verb, done.stdout)
            own = call(verb, "--help")
            self.assertEqual(own.returncode, 0, verb)
            self.assertIn("--data", own.stdout)

    def test_version(self):
        done = call("--version")
        self.assertEqual(done.returncode, 0)
        self.assertRegex(done.stdout, r"^rodnaya \d+\.\d+")

    def test_usage(self):
        for words in ([], ["dance"], ["build"], ["build", "a", "b"], ["search"],
                      ["publish", "now"], ["info", "--wrong"], ["rollback", "first"],
                      ["settings", "a", "b", "c"], ["check", "--data"]):
            with self.subTest(words=words):
                done = call(*words)
                self.assertEqual(done.returncode, 2)
                self.assertEqual(done.stdout, "")
                self.assertNotEqual(done.stderr, "")

    def test_no_museum(self):
        for words in (["publish"], ["check"], ["check", "--release"], ["info"],
                      ["search", "река"], ["rollback"],
                      ["sheet", "лист.pdf"]):
            with self.subTest(words=words):
                done = call(*words, "--data", "/nonexistent/museum")
                self.assertEqual(done.returncode, 1)
                self.assertNotEqual(done.stderr.strip(), "")

    def test_speaks_russian(self):
        """Also where the machine has no Russian locale."""
        names = {name: os.environ[name] for name in ("HOME", "RODNAYA_LIBEXEC", "RODNAYA_SHARE")}
        done = subprocess.run([TOOL, "dance"], capture_output=True, check=False, text=True,
                              timeout=TIMEOUT, env=names)
        self.assertIn("Нет", done.stderr)

    def test_answer_that_is_lost(self):
        """An answer that did not reach its file is no answer."""
        with open("/dev/full", "w", encoding="utf-8") as full:
            done = subprocess.run([TOOL, "--version"], stdout=full, stderr=subprocess.DEVNULL,
                                  check=False, timeout=TIMEOUT)
        self.assertEqual(done.returncode, 1)


class Verbs(MuseumCase):
    """Each verb on a museum."""

    def test_whole_way(self):
        self.museum.run("check")
        self.museum.run("check", "--release")
        self.museum.run("check", "--deep")
        self.museum.run("check", "--release", "--deep")

    def test_init_again(self):
        before = (self.museum.data / "working.db").read_bytes()
        self.museum.run("init")
        self.assertEqual(self.museum.json("info"), COUNTS)
        self.assertEqual((self.museum.data / "working.db").read_bytes(), before)

    def test_info(self):
        self.assertEqual(self.museum.json("info"), COUNTS)
        lines = self.museum.run("info").stdout.splitlines()
        self.assertEqual(lines[0], str(self.museum.data))
        self.assertEqual([int(line.split()[0]) for line in lines[1:]], list(COUNTS.values()))

    def test_info_of_an_empty_museum(self):
        self.museum.data = self.museum.root / "empty"
        self.museum.run("init")
        self.assertEqual(self.museum.json("info"),
                         {**dict.fromkeys(COUNTS, 0), "schema": 2})

    def test_search(self):
        for words, title in (("рекой", "Бердь"), ("РЕКА", "Бердь"), ("елка", "Ёлка"),
                             ("ёлку", "Ёлка"), ("Искитима", "Бердь"), ("искитим", "Бердь"),
                             ("бердь", "Бердь")):
            with self.subTest(words=words):
                hits = self.museum.json("search", words)
                self.assertIn(title, [hit["title"] for hit in hits])
                for hit in hits:
                    self.assertEqual(set(hit), {"uid", "title", "level"})
                    self.assertRegex(hit["uid"], "^[0-9a-f]{32}$")
                    self.assertIn(hit["level"], ("little", "school", "adult"))
                self.assertIn(title, self.museum.run("search", words).stdout)

    def test_search_without_luck(self):
        self.assertEqual(self.museum.json("search", "абракадабра"), [])
        self.assertEqual(self.museum.json("search", '"', "*", "NEAR("), [])

    def test_settings(self):
        self.assertIn("museum-name=Музей для проверки", self.museum.run("settings").stdout)
        self.museum.run("settings", "first-level", "school")
        self.assertEqual(self.museum.run("settings", "first-level").stdout, "school\n")
        self.museum.run("settings", "first-level", "toddler", expect=1)
        self.museum.run("settings", "colour", expect=1)
        self.assertEqual(self.museum.run("settings", "first-level").stdout, "school\n")

    def test_releases(self):
        """Three are kept, beside the one on show; numbers never come twice."""
        releases = self.museum.data / "releases"
        for _ in range(4):
            self.museum.publish()
        kept = sorted(path.name for path in releases.iterdir() if path.is_dir()
                      and not path.is_symlink())
        self.assertGreaterEqual(len(kept), 3)
        self.assertEqual(kept[-3:], ["3", "4", "5"])
        self.museum.run("rollback")
        self.assertEqual(os.readlink(releases / "current"), "4")
        self.museum.run("rollback", "3")
        self.assertEqual(self.museum.json("info")["release"], 3)
        self.museum.run("rollback", "99", expect=1)
        self.assertEqual(self.museum.json("info")["release"], 3)
        self.museum.publish()
        self.assertEqual(os.readlink(releases / "current"), "6")
        self.museum.run("check", "--release", "--deep")

    def test_nothing_to_roll_back_to(self):
        self.museum.run("rollback", expect=1)
        self.assertEqual(self.museum.json("info")["release"], 1)

    def test_release_is_never_changed(self):
        folder = self.museum.data / "releases" / "1"
        for path in folder.iterdir():
            self.assertEqual(path.stat().st_mode & 0o222, 0, path.name)
        before = (folder / "catalog.db").read_bytes()
        self.museum.publish()
        self.museum.run("check", "--release")
        self.museum.run("search", "река")
        self.assertEqual((folder / "catalog.db").read_bytes(), before)

    def test_manifest(self):
        manifest = json.loads((self.museum.data / "releases/1/release.json").read_text())
        self.assertEqual(manifest["format"], 1)
        self.assertEqual(manifest["number"], 1)


class Building(MuseumCase):
    """Again and again, from the same source and from a changed one."""

    def test_same_uids_everywhere(self):
        other = Museum(self.museum.root / "other")
        other.root.mkdir()
        copy_source(other.source)
        other.run("init")
        other.build()
        first = self.museum.ask(UIDS)
        self.assertGreater(len(first), 70)
        self.assertEqual(len(set(first)), len(first))
        self.assertEqual(other.ask(UIDS), first)
        self.assertEqual(other.ask("SELECT uid, rev, approved FROM head ORDER BY uid"),
                         self.museum.ask("SELECT uid, rev, approved FROM head ORDER BY uid"))

    def test_again_changes_nothing(self):
        revisions = "SELECT * FROM revision ORDER BY id"
        files = sorted((self.museum.data / "media").rglob("*"))
        before = self.museum.ask(revisions)
        done = self.museum.build()
        self.assertIn("29", done.stdout)
        self.assertEqual(self.museum.ask(revisions), before)
        self.assertEqual(sorted((self.museum.data / "media").rglob("*")), files)

    def test_same_rows_in_the_next_release(self):
        tables = ["photo", "section", "story", "telling", "card", "sentence", "narration",
                  "timing", "voice", "question", "answer", "moment", "place", "pair", "route",
                  "route_stop", "object", "media", "search_text"]
        before = [self.museum.ask_release(f"SELECT * FROM {table}") for table in tables]
        self.museum.build()
        self.museum.publish()
        self.assertEqual([self.museum.ask_release(f"SELECT * FROM {table}") for table in tables],
                         before)

    def test_release_names_only_its_own_files(self):
        self.museum.edit("sections.ini", "title=Река", "title=Реченька")
        self.museum.build()
        self.museum.publish()
        self.assertEqual(self.museum.ask_release(
            "SELECT digest FROM media EXCEPT SELECT screen FROM photo EXCEPT"
            " SELECT thumb FROM photo EXCEPT SELECT sound FROM narration EXCEPT"
            " SELECT sound FROM voice"), [])

    def test_all_eight_kinds(self):
        rows = self.museum.ask_release(
            "SELECT q.kind, count (*), sum (a.is_right), max (a.side), max (a.pair),"
            " max (a.x IS NOT NULL) FROM question q JOIN answer a ON a.question = q.id"
            " GROUP BY q.kind ORDER BY q.kind")
        self.assertEqual(rows, [
            ("baskets", 4, 0, 1, 2, 0), ("find", 1, 1, 0, None, 1), ("match", 4, 0, 1, 2, 0),
            ("odd", 3, 1, 0, None, 0), ("order", 2, 0, 0, 2, 0), ("picture", 2, 1, 0, None, 0),
            ("truth", 2, 1, 0, None, 0), ("words", 2, 1, 0, None, 0)])
        self.assertEqual(self.museum.ask_release(
            "SELECT x, y, width, height FROM answer WHERE x IS NOT NULL"), [(0.2, 0.1, 0.6, 0.8)])
        self.assertEqual(self.museum.ask_release(
            "SELECT is_scored FROM question WHERE kind = 'baskets'"), [(0,)])

    def test_guides(self):
        self.assertEqual(self.museum.ask_release(
            "SELECT time_text, title, is_little FROM moment"),
            [("1717", "От этого года считают Искитим", 1)])
        self.assertEqual(self.museum.ask_release(
            "SELECT map, title, x, y, latitude, longitude, is_approximate FROM place"),
            [("district", "Искитим", 0.38, 0.57, 54.633, 83.3, 0)])
        self.assertEqual(self.museum.ask_release(
            "SELECT r.title, r.look_for, a.caption, b.caption, s.title FROM pair r"
            " JOIN photo a ON a.id = r.then_photo JOIN photo b ON b.id = r.now_photo"
            " JOIN story s ON s.id = r.story"),
            [("Берег", "Найди камень", "Камень", "Вода", "Бердь")])
        self.assertEqual(self.museum.ask_release(
            "SELECT kind, text, minutes FROM route_stop ORDER BY position"),
            [("story", "", 5), ("photo", "", 2), ("walk", "Идём к витрине", 8),
             ("stretch", "Разомнёмся", 2), ("question", "", 3)])
        self.assertEqual(self.museum.ask_release(
            "SELECT position, title, showcase, is_sample FROM object"),
            [(10, "Речной камень", "Витрина 2", 1)])

    def change_as_staff(self, title):
        """What an editor does: a new revision of the story that no source made."""
        uid, = self.museum.ask("SELECT uid FROM story WHERE title = 'Ёлка'")[0]
        self.museum.change(("UPDATE story SET title = ? WHERE uid = ?", (title, uid)),
                           ("INSERT INTO revision (rev, uid, kind, stamp, machine, json)"
                            " SELECT printf ('%064d', 7), uid, kind, stamp + 1, machine,"
                            " replace (json, 'Ёлка', ?) FROM revision WHERE uid = ?",
                            (title, uid)),
                           ("UPDATE head SET rev = printf ('%064d', 7) WHERE uid = ?", (uid,)))

    def test_staff_is_never_overwritten(self):
        self.change_as_staff("Наша ёлка")
        self.museum.edit("stories/elka.story", "# Ёлка", "# Ёлочка")
        done = self.museum.build()
        self.assertIn("story/elka", done.stdout)
        self.assertEqual(self.museum.ask("SELECT count(*) FROM story WHERE title = 'Наша ёлка'"),
                         [(1,)])

    def test_staff_is_not_removed(self):
        self.change_as_staff("Наша ёлка")
        (self.museum.source / "stories" / "elka.story").unlink()
        self.museum.build()
        self.assertEqual(self.museum.ask(
            "SELECT count(*) FROM story WHERE title = 'Наша ёлка' AND is_removed = 0"), [(1,)])

    def test_gone_and_back(self):
        story = self.museum.source / "stories" / "elka.story"
        text = story.read_bytes()
        story.unlink()
        self.museum.build()
        self.museum.publish()
        self.assertEqual(self.museum.json("search", "елка"), [])
        story.write_bytes(text)
        self.museum.build()
        self.museum.publish()
        self.assertEqual(len(self.museum.json("search", "елка")), 1)

    def test_lost_file_is_made_again(self):
        digest, = self.museum.ask("SELECT screen FROM photo LIMIT 1")[0]
        self.museum.media(digest).unlink()
        self.museum.run("check", expect=1)
        self.museum.publish(expect=1)
        self.museum.build()
        self.museum.run("check", "--deep")

    def test_unapproved_is_not_shown(self):
        """What names a picture that nobody has approved is named, and nothing changes."""
        self.museum.change("UPDATE head SET approved = NULL WHERE uid ="
                           " (SELECT cover FROM story WHERE title = 'Ёлка')")
        before = self.museum.ask_release("SELECT count(*) FROM photo")
        done = self.museum.publish(expect=1)
        self.assertIn("«Ёлка»", done.stdout + done.stderr)
        self.assertEqual(self.museum.ask_release("SELECT count(*) FROM photo"), before)


class BrokenSource(MuseumCase):
    """Nothing of a source with a slip is taken, and the slip is named by file and line."""

    def refuse(self, *places):
        """The build is refused, names every place, and leaves the museum as it was."""
        before = self.museum.ask("SELECT * FROM revision ORDER BY id")
        done = self.museum.build(expect=1)
        for place in places:
            self.assertIn(place, done.stderr)
        self.assertEqual(self.museum.ask("SELECT * FROM revision ORDER BY id"), before)
        self.assertEqual(self.museum.json("info"), COUNTS)
        return done.stderr

    def write(self, file, content):
        """A file of the source, as bytes."""
        (self.museum.source / file).write_bytes(content)

    def read(self, file):
        """A file of the source, as bytes."""
        return (self.museum.source / file).read_bytes()

    def test_unknown_key(self):
        self.museum.edit("photos.ini", "file=drawings/water.svg", "files=drawings/water.svg")
        self.refuse("photos.ini:3: ")

    def test_missing_picture(self):
        (self.museum.source / "drawings" / "tree.svg").unlink()
        self.refuse("photos.ini:13: ", "drawings/tree.svg")

    def test_unknown_section(self):
        self.museum.edit("stories/elka.story", "section: feast", "section: fest")
        self.refuse("stories/elka.story:3: ", "fest")

    def test_unknown_photo_in_a_story(self):
        self.museum.edit("stories/berd.story", "[sun]\nСолнце садится", "[moon]\nСолнце садится")
        self.refuse("stories/berd.story:21: ", "moon")

    def test_twice(self):
        shutil.copy(self.museum.source / "stories/elka.story",
                    self.museum.source / "stories/elka2.story")
        self.refuse("stories/elka2.story:1: ", "stories/elka.story:1")

    def test_twice_in_a_table(self):
        self.museum.edit("sections.ini", "[feast]", "[river]")
        self.refuse("sections.ini:9: ", "sections.ini:2")

    def test_no_utf8(self):
        self.write("stories/elka.story", self.read("stories/elka.story")
                   .decode("utf-8").encode("cp1251", "replace"))
        self.refuse("stories/elka.story:1: ", "UTF-8")

    def test_no_utf16(self):
        self.write("photos.ini", self.read("photos.ini").decode("utf-8").encode("utf-16"))
        self.refuse("photos.ini:1: ", "UTF-8")

    def test_zero_byte(self):
        self.write("photos.ini", self.read("photos.ini") + b"\0")
        self.refuse("photos.ini:")

    def test_empty_files(self):
        self.write("stories/elka.story", b"")
        self.refuse("stories/elka.story:1: ")

    def test_empty_sections(self):
        self.write("sections.ini", b"")
        self.refuse("section")

    def test_no_source_ini(self):
        (self.museum.source / "source.ini").unlink()
        self.refuse("source.ini: ")

    def test_folder_for_a_file(self):
        (self.museum.source / "stories/elka.story").unlink()
        (self.museum.source / "stories/elka.story").mkdir()
        self.refuse("stories/elka.story: ")

    def test_pipe_for_a_file(self):
        (self.museum.source / "stories/elka.story").unlink()
        os.mkfifo(self.museum.source / "stories/elka.story")
        self.refuse("stories/elka.story: ")

    def test_folder_for_a_picture(self):
        (self.museum.source / "drawings/tree.svg").unlink()
        (self.museum.source / "drawings/tree.svg").mkdir()
        self.refuse("photos.ini:13: ")

    def test_huge_text(self):
        with open(self.museum.source / "stories/elka.story", "ab") as story:
            story.truncate(64 * 1024 * 1024)
        self.refuse("stories/elka.story: ")

    def test_broken_picture(self):
        self.write("drawings/sun.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 100)
        self.refuse("photos.ini:27: ")

    def test_huge_picture(self):
        with open(self.museum.source / "drawings/sun.png", "ab") as picture:
            picture.truncate(300 * 1024 * 1024)
        self.refuse("photos.ini:27: ")

    def test_ways_out(self):
        outside = self.museum.root / "secret.svg"
        outside.write_bytes(self.read("drawings/tree.svg"))
        link = self.museum.source / "drawings" / "link.svg"
        link.symlink_to(outside)
        (self.museum.source / "folder").symlink_to(self.museum.root)
        for name in (str(outside), "../secret.svg", "drawings/../../secret.svg",
                     "drawings/link.svg", "folder/secret.svg", "."):
            with self.subTest(name=name):
                self.museum.edit("photos.ini", "file=drawings/tree.svg", f"file={name}")
                self.refuse("photos.ini:13: ")
                self.museum.edit("photos.ini", f"file={name}", "file=drawings/tree.svg")

    def test_link_within(self):
        """A link that stays in the source is as good as the file."""
        picture = self.museum.source / "drawings" / "tree.svg"
        picture.rename(picture.with_name("fir.svg"))
        picture.symlink_to("fir.svg")
        self.assertIn("29", self.museum.build().stdout)

    def test_link_for_a_story(self):
        outside = self.museum.root / "secret.txt"
        outside.write_text("тайна\n", encoding="utf-8")
        (self.museum.source / "stories/elka.story").unlink()
        (self.museum.source / "stories/elka.story").symlink_to(outside)
        said = self.refuse("stories/elka.story: ")
        self.assertNotIn("тайна", said)

    def test_source_that_is_no_folder(self):
        self.museum.source = self.museum.root / "nowhere"
        done = self.museum.build(expect=1)
        self.assertIn("nowhere", done.stderr)

    def test_many_slips_at_once(self):
        self.museum.edit("photos.ini", "file=drawings/water.svg", "files=drawings/water.svg")
        self.museum.edit("stories/elka.story", "section: feast", "section: fest")
        self.museum.edit("moments.ini", "order=10", "order=ten")
        self.refuse("photos.ini:3: ", "stories/elka.story:3: ", "moments.ini:3: ")

    def test_editors_of_other_systems(self):
        """A byte order mark and CR LF are no slips, and change no word."""
        for file in ("stories/berd.story", "stories/elka.story", "photos.ini", "sections.ini",
                     "source.ini", "routes.ini", "voices/narrations.tsv", "voices/labels.tsv"):
            self.write(file, b"\xef\xbb\xbf" + self.read(file).replace(b"\n", b"\r\n"))
        before = self.museum.ask("SELECT uid, rev FROM head ORDER BY uid")
        self.museum.build()
        self.assertEqual(self.museum.ask("SELECT uid, rev FROM head ORDER BY uid"), before)


SAMPLE = os.path.join(os.environ.get("RODNAYA_SHARE", ""), "sample")


@unittest.skipUnless(os.path.isdir(SAMPLE), "the sample is not built here")
class Sample(unittest.TestCase):
    """What the product ships, built from media/sample: found as a pupil would look for it."""

    def ask(self, *words):
        """What one verb answers about the sample."""
        done = call(*words, "--data", SAMPLE)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def bodies(self, word):
        """The uids of the stories in which a word stands as it is written."""
        base = sqlite3.connect(f"file:{SAMPLE}/releases/current/catalog.db?mode=ro", uri=True)
        rows = base.execute("SELECT s.uid, x.title || ' ' || x.body FROM search_text x"
                            " JOIN story s ON s.id = x.story").fetchall()
        base.close()
        return {uid for uid, text in rows if re.search(rf"\b{word}\b", text)}

    def test_whole(self):
        self.ask("check", "--release", "--deep")

    def test_words_in_all_their_forms(self):
        for asked, written in (("рекой", "река"), ("реку", "река"), ("Искитима", "Искитим"),
                               ("искитим", "Искитима")):
            with self.subTest(asked=asked):
                there = self.bodies(written)
                self.assertGreater(len(there), 0)
                found = {hit["uid"] for hit in json.loads(self.ask("search", asked, "--json"))}
                self.assertLessEqual(there, found)


if __name__ == "__main__":
    tap.main()
