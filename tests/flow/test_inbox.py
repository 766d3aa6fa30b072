#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What pupils have handed in, from the folder in the inbox to what visitors hear."""

import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
import time
from datetime import date, timedelta
from pathlib import Path

from tool_museum import TESTS, TOOL, Museum, MuseumCase

sys.path.insert(0, str(TESTS / "util"))
import tap  # noqa: E402

TODAY = str(date.today())
YESTERDAY = str(date.today() - timedelta(days=1))
PAST = str(date.today() - timedelta(days=300))

VOICE = TESTS.parent / "media/sample/voices/story-rocks-school.opus"
N_MASTERS = 10
RATE = 48000
NEAR_MS = 20
N_KILLS = int(os.environ.get("RS_KILLS", "6"))

CHILD = "c1a3d0ab649821db54ec4dc668c63489"
OTHER = "d2a3d0ab649821db54ec4dc668c63489"

SENTENCES = ("SELECT s.uid, s.text, s.digest, c.position FROM telling t"
             " JOIN card c ON c.telling = t.uid JOIN sentence s ON s.card = c.uid"
             " WHERE t.uid = ? ORDER BY c.position, s.position")


class Inbox(MuseumCase):
    """A museum with a child who may be heard, and takes as the studio leaves them."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.masters = Path(cls.folder.name) / "masters"
        cls.masters.mkdir()
        lines = subprocess.run([os.environ["RS_MAKE_MASTERS"], str(cls.masters), str(VOICE),
                                str(N_MASTERS)], check=True, capture_output=True, text=True,
                               timeout=60).stdout.splitlines()
        cls.spoken = [tuple(map(int, line.split())) for line in lines]

    def setUp(self):
        super().setUp()
        self.telling, = self.museum.ask(
            "SELECT t.uid FROM telling t JOIN story s ON s.uid = t.story"
            " WHERE t.level = 'little' AND s.title = 'Бердь'")[0]
        self.sentences = self.museum.ask(SENTENCES, self.telling)
        self.add_child(CHILD, "Аня")

    def add_child(self, uid, name, **paper):
        """Somebody in the register, with a consent that holds but for `paper`."""
        row = {"uid": uid[::-1], "narrator": uid, "processing_number": "1",
               "processing_on": PAST, "showing_number": "2", "showing_on": PAST,
               "has_performance": 1, "for_museum": 1, "stamp": 1, **paper}
        self.museum.change(
            ("INSERT INTO narrator (uid, kind, shown_name, stamp, grade)"
             " VALUES (?, 'child', ?, 1, 3)", (uid, name)),
            (f"INSERT INTO consent ({', '.join(row)})"
             f" VALUES ({', '.join('?' * len(row))})", tuple(row.values())))

    def item(self, folder, number, owner, text, digest, card=0, field=""):
        """One that has been read, and its sound in `folder`."""
        name = f"{number + 1:02}-1.flac"
        data = (self.masters / f"{number % N_MASTERS + 1:02}-1.flac").read_bytes()
        (folder / name).write_bytes(data)
        samples = self.spoken[number % N_MASTERS][0]
        return {"owner": owner, "field": field, "text": text, "digest": digest, "card": card,
                "chosen": 0, "tries": [{"file": name, "samples": samples, "start": 0,
                                        "end": samples,
                                        "sha256": hashlib.sha256(data).hexdigest()}]}

    def take(self, edit=None, narrator=CHILD, state="submitted", number=1, labels=None):
        """A folder in the inbox; `edit` spoils its list."""
        uid = f"0192f0{number:026x}"
        folder = self.museum.data / "inbox" / uid
        folder.mkdir(parents=True, mode=0o700)
        head = {"format": 1, "uid": uid, "kind": "telling", "state": state,
                "narrator": narrator, "telling": self.telling, "title": "Бердь",
                "made": TODAY}
        if labels is None:
            head["items"] = [self.item(folder, i, *row)
                             for i, row in enumerate(self.sentences)]
        else:
            head.update(kind="labels", title="Подписи")
            del head["telling"]
            head["items"] = [self.item(folder, i, owner, text, digest, field=field)
                             for i, (owner, field, text, digest) in enumerate(labels)]
        if edit is not None:
            edit(head, folder)
        (folder / "take.json").write_text(json.dumps(head), encoding="utf-8")
        return folder

    def code(self, folder):
        return folder.name[-6:]

    def inbox(self, *words, expect=0):
        return self.museum.run("inbox", *words, expect=expect)

    def accept(self, folder, expect=0):
        return self.inbox("accept", self.code(folder), expect=expect)

    def narrations(self):
        return self.museum.ask("SELECT uid, position, state, sound, peaks FROM narration"
                               " WHERE narrator = ? AND is_removed = 0", CHILD)

    def snapshot(self):
        return "\n".join(map(str, self.museum.ask(
            "SELECT uid, rev, approved FROM head UNION ALL SELECT digest, size, mime FROM media"
            " UNION ALL SELECT take, reason, words FROM returned")))

    def assert_refused(self, folder, *said):
        """With a sentence for a teacher, and nothing has changed."""
        before = self.snapshot()
        done = self.accept(folder, expect=1)
        for words in said:
            self.assertIn(words, done.stderr)
        self.assertNotIn("GLib", done.stderr)
        self.assertEqual(self.snapshot(), before)
        self.assertTrue(folder.exists())

    def assert_sound(self):
        """The museum is whole and says nothing bad of the new voice."""
        self.museum.run("publish")
        findings = self.museum.check(expect=None)
        self.assertEqual([finding for finding in findings
                          if finding["severity"] == "fault"], [])

    def test_list(self):
        folder = self.take()
        take, = self.museum.json("inbox", "list")["takes"]
        self.assertEqual((take["uid"], take["reader"], take["grade"], take["title"]),
                         (folder.name, "Аня", 3, "Бердь"))
        self.assertEqual((take["items"], take["recorded"], take["level"], take["consent"]),
                         (len(self.sentences), len(self.sentences), "little", True))
        self.assertEqual((take["faults"], take["notes"]), ([], []))
        words = self.inbox("list").stdout
        for part in ("Аня", "Бердь", self.code(folder)):
            self.assertIn(part, words)

    def test_whole_line(self):
        folder = self.take()
        self.accept(folder)
        self.assertFalse(folder.exists())
        (uid, position, state, sound, peaks), = self.narrations()
        self.assertEqual(state, "approved")
        self.assertLess(position, self.museum.ask(
            "SELECT min (n.position) FROM narration n JOIN narrator r ON r.uid = n.narrator"
            " WHERE r.kind = 'computer' AND n.telling = ?", self.telling)[0][0])
        self.assertTrue(self.museum.media(sound).exists())
        self.assertTrue(self.museum.media(peaks).exists())
        readings = self.museum.ask("SELECT sentence, master, start_ms, end_ms FROM reading"
                                   " WHERE narration = ? ORDER BY position", uid)
        self.assertEqual([row[0] for row in readings], [row[0] for row in self.sentences])
        for _, master, _, _ in readings:
            self.assertEqual(self.museum.media(master).read_bytes()[:4], b"fLaC")
        self.assert_sound()
        timing = self.museum.ask_release(
            "SELECT g.start_ms, g.end_ms FROM timing g JOIN narration n ON n.id = g.narration"
            " WHERE n.uid = ? ORDER BY g.start_ms", uid)
        self.assertEqual(timing, [row[2:] for row in readings])
        for (start, end), (_, begins, ends) in zip(timing, self.spoken):
            self.assertAlmostEqual(end - start, (ends - begins) / 48, delta=5 * NEAR_MS)
        for i, ((_, end), (start, _)) in enumerate(zip(timing, timing[1:])):
            same_card = self.sentences[i][3] == self.sentences[i + 1][3]
            self.assertAlmostEqual(start - end, 350 if same_card else 700, delta=1)
        first, = self.museum.ask_release(
            "SELECT n.uid FROM narration n JOIN telling t ON t.id = n.telling"
            " WHERE t.uid = ? ORDER BY n.position, n.uid LIMIT 1", self.telling)[0]
        self.assertEqual(first, uid)

    def test_again_takes_the_place(self):
        self.accept(self.take())
        (first, position, *_), = self.narrations()
        self.accept(self.take(number=2, edit=lambda head, folder: head["items"].pop()))
        (again, place, *_), = self.narrations()
        self.assertEqual((again, place), (first, position))
        count, = self.museum.ask("SELECT count (*) FROM reading WHERE narration = ?", first)[0]
        self.assertEqual(count, len(self.sentences) - 1)

    def test_two_children(self):
        self.add_child(OTHER, "Боря")
        self.accept(self.take())
        self.accept(self.take(number=2, narrator=OTHER))
        order = self.museum.ask("SELECT r.shown_name FROM narration n JOIN narrator r"
                                " ON r.uid = n.narrator WHERE n.telling = ?"
                                " ORDER BY n.position, n.uid", self.telling)
        self.assertEqual([name for name, in order], ["Аня", "Боря", "Читает компьютер"])

    def test_one_go(self):
        """All sentences in one file, each with its part."""
        def join(head, folder):
            # One master that is long enough, shared out: who reads is not looked at here.
            (folder / "01-1.flac").rename(folder / "00-1.flac")
            whole = {**head["items"][0]["tries"][0], "file": "00-1.flac"}
            for item in head["items"]:
                item["tries"] = [dict(whole)]
            head["items"][0]["tries"][0]["end"] -= 100
        folder = self.take(edit=join)
        self.accept(folder)
        masters = self.museum.ask("SELECT DISTINCT master FROM reading WHERE narration = ?",
                                  self.narrations()[0][0])
        self.assertEqual(len(masters), 2)  # each sentence has a master of its own

    def test_text_was_edited(self):
        folder = self.take()
        self.museum.edit("stories/berd.story", "Потрогай его!", "Погладь его!")
        self.museum.edit("stories/berd.story", " До завтра, река!", "")
        self.museum.build()
        take, = self.museum.json("inbox", "list")["takes"]
        self.assertEqual(len(take["notes"]), 2)
        self.assertIn("Погладь", self.accept(folder).stdout)
        self.museum.publish()
        texts = [text for text, in self.museum.ask_release(
            "SELECT s.text FROM timing g JOIN narration n ON n.id = g.narration"
            " JOIN sentence s ON s.id = g.sentence WHERE n.uid = ?", self.narrations()[0][0])]
        self.assertIn("Потрогай его!", texts)  # what is heard is what is shown
        self.assertNotIn("До завтра, река!", texts)

    def labels(self):
        rows = self.museum.ask("SELECT owner, field, text, text_digest FROM voice"
                               " WHERE text <> '' AND owner NOT LIKE 'ui:%'")
        self.assertGreater(len(rows), 1)
        return rows

    def test_labels(self):
        labels = self.labels()
        folder = self.take(labels=labels)
        self.accept(folder)
        self.assertFalse(folder.exists())
        self.assert_sound()
        voiced = self.museum.ask_release("SELECT owner, field FROM voice WHERE is_computer = 0")
        self.assertEqual(sorted(voiced), sorted((row[0], row[1]) for row in labels))

    def test_label_was_edited(self):
        owner, field, _, _ = self.labels()[0]
        words = "Совсем другие слова"
        folder = self.take(labels=[*self.labels(), (owner[::-1], field, words,
                                                    digest_of(words))])
        self.assertIn(words, self.accept(folder).stdout)
        self.assertEqual(self.museum.ask("SELECT count (*) FROM voice WHERE text = ?", words),
                         [(0,)])

    def test_return(self):
        folder = self.take()
        self.inbox("return", self.code(folder), "--reason", "louder", "--words", "Громче!",
                   "--sentence", "2")
        asked = self.museum.ask("SELECT take, narrator, telling, reason, words, sentences"
                                " FROM returned")
        self.assertEqual(asked, [(folder.name, CHILD, self.telling, "louder", "Громче!",
                                  json.dumps([self.sentences[1][0]]))])
        left = json.loads((folder / "take.json").read_text(encoding="utf-8"))
        self.assertEqual(left["state"], "open")
        self.assertEqual([item["chosen"] for item in left["items"]][:3], [0, -1, 0])
        self.assertEqual(self.museum.json("inbox", "list")["takes"], [])
        self.assert_refused(folder, "Бердь")
        left["state"] = "submitted"  # read again and handed in
        left["items"][1]["chosen"] = 0
        (folder / "take.json").write_text(json.dumps(left), encoding="utf-8")
        self.accept(folder)
        self.assertEqual(self.museum.ask("SELECT * FROM returned"), [])

    def test_return_of_all(self):
        folder = self.take()
        self.inbox("return", self.code(folder))
        left = json.loads((folder / "take.json").read_text(encoding="utf-8"))
        self.assertEqual({item["chosen"] for item in left["items"]}, {-1})
        self.assertEqual(self.museum.ask("SELECT reason, sentences FROM returned"),
                         [("again", "[]")])

    def test_return_of_what_is_not_there(self):
        folder = self.take()
        self.inbox("return", self.code(folder), "--sentence", "99", expect=1)
        self.inbox("return", self.code(folder), "--sentence", "0", expect=2)
        self.inbox("return", self.code(folder), "--reason", "nicer", expect=2)
        self.assertEqual(self.museum.ask("SELECT * FROM returned"), [])

    def test_delete(self):
        folder = self.take(state="declined")
        self.inbox("delete", self.code(folder), expect=2)
        self.assertTrue(folder.exists())
        self.inbox("delete", self.code(folder), "--yes")
        self.assertEqual(list((self.museum.data / "inbox").iterdir()), [])

    def test_declined_and_open(self):
        for number, state in enumerate(("declined", "open"), 1):
            folder = self.take(state=state, number=number)
            self.assertEqual(self.museum.json("inbox", "list")["takes"], [])
            self.assertIn(state, [take["state"] for take
                                  in self.museum.json("inbox", "list", "--all")["takes"]])
            self.assert_refused(folder, "Бердь")
            self.inbox("play", self.code(folder), expect=1)
            self.inbox("return", self.code(folder), expect=1)
        self.inbox("accept", "all")
        self.assertEqual(self.narrations(), [])

    def test_no_consent(self):
        self.museum.change(("UPDATE consent SET until = ?", (YESTERDAY,)))
        folder = self.take()
        take, = self.museum.json("inbox", "list")["takes"]
        self.assertEqual((take["consent"], len(take["faults"])), (False, 1))
        self.assert_refused(folder, "Аня")

    def test_withdrawn_for_ever(self):
        self.museum.change(("INSERT INTO withdrawn VALUES (?, ?, '1')", (CHILD, TODAY)))
        folder = self.take()
        self.accept(folder, expect=1)
        self.assertFalse(folder.exists())  # opening the workshop destroys it
        self.assertEqual(self.narrations(), [])

    def test_nobody_reads_for_a_computer(self):
        computer, = self.museum.ask("SELECT uid FROM narrator WHERE kind = 'computer'")[0]
        self.assert_refused(self.take(narrator=computer), "компьютер")
        self.assert_refused(self.take(narrator="0" * 32, number=2))

    def test_all(self):
        self.add_child(OTHER, "Боря", until=YESTERDAY)
        good, bad = self.take(), self.take(number=2, narrator=OTHER)
        done = self.inbox("accept", "all", expect=1)
        self.assertIn("Боря", done.stderr)
        self.assertEqual((good.exists(), bad.exists()), (False, True))
        self.assertEqual(len(self.narrations()), 1)

    def test_silence(self):
        def hush(head, folder):
            first, second = head["items"][:2]
            first["tries"][0]["end"] = 12000  # before the voice begins
            self.assertNotEqual(second, first)
        self.assert_refused(self.take(edit=hush), "1")

    def test_hostile(self):
        def another_sound(head, folder):
            shutil.copy(self.masters / "02-1.flac", folder / "01-1.flac")

        def another_text(head, folder):
            head["items"][0]["text"] = "Что угодно"

        def too_long(head, folder):
            head["items"][0]["tries"][0].update(samples=RATE * 500, end=RATE * 500)

        def other_length(head, folder):
            head["items"][0]["tries"][0].update(samples=RATE, end=RATE)

        def no_sound(head, folder):
            (folder / "01-1.flac").write_bytes(b"fLaC" + bytes(4000))
            head["items"][0]["tries"][0]["sha256"] = hashlib.sha256(
                b"fLaC" + bytes(4000)).hexdigest()

        for number, spoil in enumerate((another_sound, another_text, too_long, other_length,
                                        no_sound), 1):
            with self.subTest(spoil=spoil.__name__):
                folder = self.take(edit=spoil, number=number)
                self.inbox("play", self.code(folder), expect=1)
                self.assert_refused(folder)

    def test_hostile_folders(self):
        """What is no take is named, and hides no other."""
        def link(head, folder):
            target = self.museum.data / "secret.flac"
            (folder / "01-1.flac").rename(target)
            (folder / "01-1.flac").symlink_to(target)

        def way_out(head, folder):
            head["items"][0]["tries"][0]["file"] = "../../settings.ini"

        good = self.take()
        for number, spoil in enumerate((link, way_out), 2):
            self.take(edit=spoil, number=number)
        (self.museum.data / "inbox" / "что-то").mkdir()
        done = self.museum.run("inbox", "list", "--json", expect=1)
        listed = json.loads(done.stdout)
        self.assertEqual([take["uid"] for take in listed["takes"]], [good.name])
        self.assertGreaterEqual(len(listed["findings"]), 3)

    def test_unknown_code(self):
        self.take()
        for code in ("zzzzzz", "1", ""):
            self.inbox("accept", code, expect=1)
        self.inbox("accept", expect=2)
        self.inbox("hear", expect=2)

    def test_requests(self):
        folder = self.museum.data / "inbox" / "requests"
        folder.mkdir(parents=True)
        (folder / f"{OTHER}.json").write_text(json.dumps(
            {"format": 1, "uid": OTHER, "name": "Петя", "grade": 2}), encoding="utf-8")
        self.assertIn("Петя", self.inbox("list").stdout)
        self.assertEqual(self.museum.json("inbox", "list")["requests"],
                         [{"uid": OTHER, "name": "Петя", "grade": 2}])

    def test_accepted_but_not_removed(self):
        """The machine stopped between the workshop and the inbox."""
        folder = self.take()
        kept = self.museum.root / "kept"
        shutil.copytree(folder, kept)
        self.accept(folder)
        before = self.snapshot()
        shutil.copytree(kept, folder)
        self.accept(folder)
        self.assertFalse(folder.exists())
        self.assertEqual(self.snapshot(), before)

    def test_killed(self):
        """At any moment: either it waits as before, or the museum has all of it."""
        folder = self.take()
        begin = time.monotonic()
        self.museum.run("inbox", "list")
        start = time.monotonic() - begin
        whole = Museum(self.copy("killed").root)
        shutil.rmtree(whole.root)
        for _ in range(N_KILLS):
            shutil.copytree(self.museum.root, whole.root, symlinks=True)
            self.kill_and_go_on(whole, whole.data / "inbox" / folder.name, start)
            shutil.rmtree(whole.root)

    def kill_and_go_on(self, museum, folder, start):
        process = subprocess.Popen([TOOL, "inbox", "accept", self.code(folder), "--data",
                                    str(museum.data)], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        time.sleep(random.uniform(start / 2, start + 1))
        process.kill()
        process.wait()
        listed = museum.json("inbox", "list")
        self.assertEqual(listed["findings"], [])
        self.assertEqual([take["uid"] for take in listed["takes"]],
                         [folder.name] if folder.exists() else [])
        if folder.exists():
            museum.run("inbox", "accept", self.code(folder))
        self.assertEqual([name for name in os.listdir(folder.parent)], [])
        self.assertEqual(museum.ask("SELECT count (*) FROM narration WHERE narrator = ?"
                                    " AND state = 'approved'", CHILD), [(1,)])
        museum.publish()
        museum.check()


def digest_of(words):
    """As rs_text_digest() of words without ё, stress and punctuation."""
    return hashlib.sha256(words.lower().encode()).hexdigest()


if __name__ == "__main__":
    tap.main()
