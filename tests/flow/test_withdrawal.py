#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A voice is taken back: nothing of it is left on the computer, and nothing brings it
back."""

import gzip
import os
import random
import shutil
import subprocess
import sys
import time

from tool_museum import FIXTURES, TESTS, TIMEOUT, TOOL
from voice_museum import VoiceCase, make_sound, make_uid

sys.path.insert(0, str(TESTS / "util"))
import tap  # noqa: E402
import traces  # noqa: E402

N_KILLS = int(os.environ.get("RS_KILLS", "20"))
SEED = int(os.environ.get("RS_SEED", time.time_ns() % 1000000))

# Any of them finishes what was interrupted.
VERBS = [["publish"], ["rollback"], ["narrator", "add", "--name", "Новый"]]

VOICES = ("SELECT (SELECT count (*) FROM narration), (SELECT count (*) FROM voice),"
          " (SELECT count (*) FROM narrator), (SELECT count (*) FROM media"
          " WHERE mime LIKE 'audio%')")


class Everywhere(VoiceCase):
    """One voice in everything that a museum collects in a year."""

    def setUp(self):
        super().setUp()
        self.copies = ["backups/working-before-update-2026-01-31.db", "old.db",
                       "trash/lost.db", "backups/.working.part"]
        for name in self.copies:
            self.copy_database(name)
        self.sounds.append(self.add_take(100, self.narrator, self.telling()))

    def withdraw(self, what, expect=0):
        """Takes back, and is sure."""
        return self.museum.run("consent", "withdraw", what, "--yes", expect=expect)

    def test_ten_releases(self):
        """None of them has the voice, and none shows it again."""
        numbers = self.keep_releases(10)
        self.assertGreaterEqual(len(numbers), 10)
        self.assertGreater(len(self.traces()), 10)
        done = self.withdraw("Варвара")
        self.assert_gone()
        for number in numbers:
            self.assertIn(str(number), done.stdout)
            self.museum.run("rollback", str(number))
            self.assertEqual(self.museum.ask_release(VOICES), [(0, 0, 0, 0)])
            self.museum.run("check", "--release")
            self.assert_gone()
        self.museum.publish()
        self.assertEqual(self.museum.ask_release(VOICES), [(0, 0, 0, 0)])
        self.assert_gone()
        self.museum.run("check")

    def test_copies(self):
        """What is kept of the database is kept without the voice, and goes on living."""
        self.withdraw("Варвара")
        self.assert_gone()
        for name in self.copies:
            self.assertEqual(self.museum.ask("SELECT count (*) FROM reading", name=name),
                             [(0,)])
            self.assertEqual(self.museum.ask("PRAGMA integrity_check", name=name), [("ok",)])
            self.assertEqual(self.museum.ask("PRAGMA foreign_key_check", name=name), [])
            self.assertIn((self.narrator,), self.museum.ask("SELECT uid FROM withdrawn",
                                                            name=name))

    def test_copy_of_an_older_format(self):
        saved = FIXTURES / "formats" / "working-001.db.gz"
        path = self.museum.data / "backups" / "working-old.db"
        path.write_bytes(gzip.decompress(saved.read_bytes()))
        self.assertIn("backups/working-old.db", self.traces())
        self.withdraw("Варвара")
        self.assert_gone()
        name = "backups/working-old.db"
        self.assertEqual(self.museum.ask("SELECT count (*) FROM voice", name=name), [(0,)])
        self.assertEqual(self.museum.ask("PRAGMA user_version", name=name), [(1,)])

    def test_copy_that_cannot_be_read(self):
        """Nobody can take the voice out of it: it goes whole."""
        path = self.museum.data / self.copies[0]
        content = bytearray(path.read_bytes())
        content[4096:4196] = bytes(100)
        path.write_bytes(content)
        self.withdraw("Варвара")
        self.assert_gone()

    def test_damaged_release(self):
        self.keep_releases(2)
        path = self.museum.data / "releases" / "2" / "release.json"
        path.chmod(0o644)
        path.write_text("{")
        self.withdraw("Варвара")
        self.assert_gone()
        self.assertFalse(path.parent.exists())

    def test_leftovers(self):
        """What interrupted programs and other hands have left."""
        data = self.museum.data
        sound = self.sounds[0]
        for name in ("trash/a/sound.opus", "incoming/pack/media/x.opus",
                     "releases/.tmp-abcdef/catalog.db", "tasks/files/1.opus"):
            path = data / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(sound)
        digest = [name.decode() for name in traces.needles_of(sound)[:1]][0]
        (data / "tasks" / "files" / f"{digest}.opus").write_bytes(b"link")
        self.withdraw("Варвара")
        self.assert_gone()

    def test_takes_of_others_stay(self):
        other = self.museum.run("narrator", "add", "--name", "Гриша").stdout.split()[0]
        self.sign(other)
        sound = self.add_take(101, other, self.telling())
        self.withdraw(self.narrator)
        self.assert_gone()
        self.assertEqual(len(self.traces([sound])), 2)
        self.assertFalse((self.museum.data / "inbox" / make_uid(100)).exists())

    def test_shared_file(self):
        """Another voice that needs the same file keeps it, and the act says so."""
        other = self.museum.run("narrator", "add", "--name", "Гриша").stdout.split()[0]
        self.sign(other)
        telling, = self.museum.ask("SELECT uid FROM telling WHERE uid <> ?", self.telling())[0]
        shared = make_sound("shared")
        digest = self.store(shared)
        reading = self.museum.ask("SELECT sentence FROM reading")[0][0]
        replaced = self.museum.ask("SELECT master FROM reading WHERE sentence = ?", reading)
        self.museum.change(
            ("UPDATE reading SET master = ? WHERE sentence = ?", (digest, reading)),
            ("UPDATE revision SET json = replace (json, ?, ?)", (replaced[0][0], digest)),
            ("INSERT INTO narration (uid, telling, narrator, position, state) VALUES"
             " (?, ?, ?, 2, 'draft')", (make_uid(7), telling, other)),
            ("INSERT INTO reading (narration, position, sentence, digest, master)"
             " VALUES (?, 0, ?, ?, ?)", (make_uid(7), make_uid(8), "", digest)))
        done = self.withdraw("Варвара")
        self.assertIn("нужны другим", done.stdout)
        self.assertTrue(self.museum.media(digest).exists())
        self.museum.run("check", expect=None)
        self.assertEqual(self.museum.ask("SELECT master FROM reading"), [(digest,)])
        self.assertEqual(self.museum.ask("SELECT * FROM withdrawn_media WHERE digest = ?",
                                         digest), [])

    def test_one_narration(self):
        """The labels that the same child has read stay."""
        done = self.withdraw(self.narration)
        self.assertIn("записей рассказов: 1", done.stdout)
        self.museum.publish()
        self.assertEqual(self.museum.ask_release(VOICES)[0][:2], (0, 6))
        kept = self.museum.ask_release("SELECT DISTINCT sound FROM voice")
        self.assertEqual(len(kept), 1)
        label = self.museum.media(kept[0][0]).read_bytes()
        self.assert_gone([sound for sound in self.sounds if sound != label])

    def test_one_consent(self):
        """Withdrawn, it takes all with it; the child may come again with a new one."""
        self.withdraw("12")
        self.assert_gone()
        self.assertEqual(self.museum.json("consent", "list")[0]["consents"][0]["state"],
                         "withdrawn")
        self.assertFalse(self.museum.json("narrator", "list")[0]["withdrawn"])
        self.sign(self.narrator)
        self.assertTrue(self.museum.json("narrator", "list")[0]["consent"])
        sound = self.add_take(102, self.narrator, self.telling())
        self.museum.publish()
        self.assertEqual(len(self.traces([sound])), 2)

    def test_another_consent_covers(self):
        second = self.sign(self.narrator, "--until", "2099-05-31")
        done = self.withdraw(second)
        self.assertIn("ничего не будет уничтожено", done.stdout)
        self.museum.publish()
        self.assertEqual(self.museum.ask_release(VOICES)[0][:2], (1, 6))
        self.withdraw(self.consent)
        self.assert_gone()

    def test_voice_that_changed_hands(self):
        """Another reads the story now: what it was before goes all the same."""
        other = self.museum.run("narrator", "add", "--name", "Гриша").stdout.split()[0]
        self.sign(other)
        old = make_sound("old")
        digest = self.store(old)
        self.museum.change(
            ("INSERT INTO revision (rev, uid, kind, stamp, machine, is_approved, json)"
             " SELECT ?, uid, kind, 1, machine, 1, json_set (json, '$.sound', ?)"
             " FROM revision WHERE kind = 'narration' LIMIT 1", ("e" * 64, digest)),
            ("INSERT INTO revision_parent SELECT rev, ? FROM head WHERE kind = 'narration'",
             ("e" * 64,)),
            ("UPDATE narration SET narrator = ?", (other,)),
            ("UPDATE revision SET json = json_set (json, '$.narrator', ?)"
             " WHERE rev = (SELECT rev FROM head WHERE kind = 'narration')", (other,)))
        self.withdraw("Варвара")
        self.assert_gone([old])
        self.assertEqual(self.museum.ask("SELECT count (*) FROM revision"
                                         " WHERE kind = 'narration'"), [(1,)])
        self.museum.publish()
        self.assertEqual(self.museum.ask_release(VOICES)[0][:2], (1, 0))

    def test_built_again(self):
        """The source still has the sound: the museum does not take it back."""
        self.withdraw("Варвара")
        self.museum.build()
        self.museum.publish()
        self.assert_gone()
        table = self.museum.source / "voices" / "narrations.tsv"
        table.write_text(table.read_text(encoding="utf-8").replace("1750-1950:", "1750-1940:"),
                         encoding="utf-8")
        self.museum.build()
        self.museum.publish()
        self.assert_gone()
        self.assertEqual(self.museum.ask_release(VOICES), [(0, 0, 0, 0)])

    def test_put_back_by_hand(self):
        """A release, a copy, files and a take that somebody had on a stick."""
        stick = self.museum.root / "stick"
        shutil.copytree(self.museum.data, stick, symlinks=True)
        self.withdraw("Варвара")
        for name in ("releases/2", "media", "inbox", "old.db"):
            if (stick / name).is_dir():
                shutil.copytree(stick / name, self.museum.data / name, dirs_exist_ok=True)
            else:
                shutil.copy(stick / name, self.museum.data / name)
        self.assertNotEqual(self.traces(), {"working.db"})
        self.museum.run("rollback", "2", expect=None)
        self.assert_gone()
        self.assertEqual(self.museum.ask_release(VOICES), [(0, 0, 0, 0)])

    def test_any_verb_finishes(self):
        """An act that was not finished is, by whoever opens the workshop next."""
        stick = self.museum.root / "stick"
        shutil.copytree(self.museum.data, stick, symlinks=True)
        for verb in (["publish"], ["build", self.museum.source],
                     ["narrator", "add", "--name", "Новый"], ["rollback"]):
            with self.subTest(verb=verb[0]):
                shutil.rmtree(self.museum.data)
                shutil.copytree(stick, self.museum.data, symlinks=True)
                self.withdraw("Варвара")
                for name in ("releases", "media", "inbox", "backups"):
                    shutil.rmtree(self.museum.data / name)
                    shutil.copytree(stick / name, self.museum.data / name, symlinks=True)
                self.museum.change("UPDATE act SET finished_on = NULL")
                self.museum.run(*verb)
                self.assert_gone()

    def test_killed(self):
        """At whatever moment: it is as if it had not begun, or is finished by the next."""
        print(f"# seed {SEED}: RS_SEED={SEED} repeats the moments")
        moments = random.Random(SEED)
        self.keep_releases(4)
        stick = self.museum.root / "stick"
        shutil.copytree(self.museum.data, stick, symlinks=True)
        begin = time.monotonic()
        self.withdraw("Варвара")
        whole = time.monotonic() - begin
        n_resumed = 0
        for _ in range(N_KILLS):
            shutil.rmtree(self.museum.data)
            shutil.copytree(stick, self.museum.data, symlinks=True)
            with subprocess.Popen([TOOL, "consent", "withdraw", "Варвара", "--yes", "--data",
                                   str(self.museum.data)], stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL) as process:
                try:
                    process.wait(moments.uniform(0.01, whole))
                except subprocess.TimeoutExpired:
                    process.kill()
                process.wait(TIMEOUT)
            if not self.museum.ask("SELECT * FROM act"):
                self.museum.run("check", "--release")
                self.assertEqual(self.museum.ask_release(VOICES)[0][:2], (1, 6))
                continue
            n_resumed += self.museum.ask("SELECT count (*) FROM act WHERE finished_on IS NULL"
                                         )[0][0]
            self.museum.run(*moments.choice(VERBS))
            self.assert_gone()
            self.museum.run("check", "--release")
            self.assertEqual(self.museum.ask("PRAGMA integrity_check"), [("ok",)])
        print(f"# finished by the next: {n_resumed} of {N_KILLS}")

    def test_reader_of_the_database(self):
        """While somebody reads an old state, the rest is done, and the next finishes."""
        base = self.museum.open()
        base.execute("BEGIN")
        base.execute("SELECT * FROM media").fetchone()
        done = self.withdraw("Варвара", expect=1)
        self.assertIn("working.db", done.stderr)
        self.assertEqual(self.museum.ask_release(VOICES), [(0, 0, 0, 0)])
        base.close()
        self.museum.publish()
        self.assert_gone()

    def test_looks_once(self):
        """Where nothing has come back, the next verb finds that out by names and times."""
        mark = "SELECT value FROM setting WHERE name = 'withdrawal-mark'"
        self.withdraw("Варвара")
        for _ in range(3):
            before = self.museum.ask(mark)
            self.assertEqual(len(before), 1)
            self.museum.run("narrator", "add", "--name", "Новый")
            self.assertEqual(self.museum.ask(mark), before)
        shutil.copy(self.museum.data / "old.db", self.museum.data / "older.db")
        self.museum.run("narrator", "add", "--name", "Новый")
        self.assertNotEqual(self.museum.ask(mark), before)

    def test_statistics_stay(self):
        path = self.museum.data / "stats" / "stats.db"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"whatever it is")
        self.withdraw("Варвара")
        self.assertEqual(path.read_bytes(), b"whatever it is")


class Words(VoiceCase):
    """What the teacher is asked and told."""

    def answer(self, text, expect):
        """Withdraws, and answers the question."""
        done = subprocess.run([TOOL, "consent", "withdraw", "Варвара", "--data",
                               str(self.museum.data)], input=text, capture_output=True,
                              check=False, text=True, timeout=TIMEOUT)
        self.assertEqual(done.returncode, expect, done.stderr)
        return done

    def test_question(self):
        """Nothing but a yes is one."""
        for text in ("", "\n", "нет\n", "n\n"):
            done = self.answer(text, 1)
            self.assertIn("Варвара", done.stdout)
            self.assertIn("записей рассказов: 1", done.stdout)
            self.assertIn("подписей, прочитанных вслух: 6", done.stdout)
            self.assertEqual(self.museum.ask("SELECT * FROM act"), [])
            self.assertEqual(self.museum.ask("SELECT * FROM withdrawn"), [])
        self.answer("Да\n", 0)
        self.assert_gone()

    def test_act(self):
        self.museum.change("UPDATE narrator SET full_name = 'Иванова Варвара', grade = 3")
        act = self.museum.run("consent", "withdraw", "13", "--yes").stdout
        number, = self.museum.ask("SELECT number FROM act")[0]
        for words in (number, "Иванова", "3 класс", "флешк", "выпуск"):
            self.assertIn(words.lower(), act.lower())
        again = self.museum.run("consent", "act", number).stdout
        self.assertEqual(again, act[act.index("АКТ"):])

    def test_twice(self):
        self.museum.run("consent", "withdraw", "Варвара", "--yes")
        for what in ("Варвара", "12", self.narration):
            done = self.museum.run("consent", "withdraw", what, "--yes", expect=1)
            self.assertIn("отозва", done.stderr)
        done = self.museum.run("consent", "add", "Варвара", expect=1)
        self.assertIn("навсегда", done.stderr)

    def test_numbers_grow(self):
        self.museum.run("consent", "withdraw", self.narration, "--yes")
        self.museum.run("consent", "withdraw", "Варвара", "--yes")
        year = time.strftime("%Y")
        self.assertEqual(self.museum.ask("SELECT number FROM act ORDER BY number"),
                         [(f"{year}/1",), (f"{year}/2",)])

    def test_nobody(self):
        done = self.museum.run("consent", "withdraw", "Никто", "--yes", expect=1)
        self.assertIn("Никто", done.stderr)
        done = self.museum.run("consent", "withdraw", "f" * 32, "--yes", expect=1)
        self.assertIn("f" * 32, done.stderr)

    def test_check_finds(self):
        """What somebody put back since is a fault until the workshop is opened."""
        path = self.museum.media(self.museum.ask("SELECT sound FROM narration")[0][0])
        content = path.read_bytes()
        self.museum.run("consent", "withdraw", "Варвара", "--yes")
        self.assertNotIn("withdrawn-found", [one["code"] for one in self.museum.check()])
        path.write_bytes(content)
        codes = [one["code"] for one in self.museum.check(expect=1)]
        self.assertIn("withdrawn-found", codes)
        self.museum.publish()
        self.assertNotIn("withdrawn-found", [one["code"] for one in self.museum.check()])


if __name__ == "__main__":
    tap.main()
