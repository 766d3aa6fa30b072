# SPDX-License-Identifier: GPL-3.0-or-later
"""A museum in which a child has read: a playing copy, masters, peaks, labels, takes,
releases and copies of the database, all of which know of the voice."""

import hashlib
import json
import random
import shutil
import sys

from tool_museum import TESTS, MuseumCase

sys.path.insert(0, str(TESTS / "util"))
import traces  # noqa: E402

TEXTS = ("прохладная", "холодная", "ледяная", "чистая", "быстрая", "светлая", "тёмная",
         "глубокая", "тихая", "добрая", "звонкая")


def make_sound(name, size=4000):
    """Bytes that no other file has."""
    return random.Random(name).randbytes(size)


def make_uid(number):
    """A uid that no program would make."""
    return f"{number:032d}"


class VoiceCase(MuseumCase):
    """A child has read the story and six labels, by a paper that holds."""

    def setUp(self):
        super().setUp()
        self.museum.edit("narrators.ini", "kind=computer\nname=Читает компьютер",
                         "kind=child\nname=Варвара")
        self.museum.build()
        self.narrator, = self.museum.ask("SELECT uid FROM narrator")[0]
        self.narration, = self.museum.ask("SELECT uid FROM narration")[0]
        self.consent = self.sign(self.narrator)
        self.sounds = [self.museum.media(digest).read_bytes() for digest, in self.museum.ask(
            "SELECT digest FROM media WHERE mime LIKE 'audio%'")]
        self.add_masters()
        self.museum.publish()

    def sign(self, narrator, *more):
        """Enters a paper that is whole; its uid."""
        return self.museum.run("consent", "add", narrator, "--processing", "12",
                               "--processing-on", "2025-09-01", "--showing", "13",
                               "--showing-on", "2025-09-01", "--performance",
                               "--scopes", "museum", *more).stdout.split()[0]

    def store(self, sound):
        """Puts a sound into the store behind the program's back; its digest."""
        digest = hashlib.sha256(sound).hexdigest()
        path = self.museum.media(digest)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(sound)
        self.museum.change(("INSERT INTO media (digest, size, mime) VALUES (?, ?, ?)",
                            (digest, len(sound), "audio/flac")))
        return digest

    def add_masters(self):
        """A master for each sentence, and peaks, as the studio will leave them."""
        for sentence, in self.museum.ask("SELECT sentence FROM reading"):
            sound = make_sound(sentence)
            digest = self.store(sound)
            self.sounds.append(sound)
            self.museum.change(
                ("UPDATE reading SET master = ? WHERE sentence = ?", (digest, sentence)),
                ("UPDATE revision SET json = replace (json, ?, ?)"
                 " WHERE kind = 'narration' AND is_approved",
                 (f'"master":null,"sentence":"{sentence}"',
                  f'"master":"{digest}","sentence":"{sentence}"')))
        peaks = make_sound("peaks")
        self.sounds.append(peaks)
        self.museum.change(("UPDATE narration SET peaks = ?", (self.store(peaks),)))

    def add_take(self, number, narrator, telling, made="2026-01-01"):
        """A take in the inbox; its sound."""
        folder = self.museum.data / "inbox" / make_uid(number)
        folder.mkdir(parents=True)
        sound = make_sound(f"take {number}")
        (folder / "01-1.flac").write_bytes(sound)
        item = {"owner": make_uid(1), "field": "", "text": "", "digest": "", "card": 0,
                "chosen": 0, "tries": [{"file": "01-1.flac", "samples": 1000, "start": 0,
                                        "end": 1000,
                                        "sha256": hashlib.sha256(sound).hexdigest()}]}
        (folder / "take.json").write_text(json.dumps(
            {"format": 1, "uid": make_uid(number), "kind": "telling", "narrator": narrator,
             "telling": telling, "title": "Бердь", "made": made, "state": "submitted",
             "cut": "sentences", "items": [item]}), encoding="utf-8")
        return sound

    def telling(self):
        """Of the narration."""
        return self.museum.ask("SELECT telling FROM narration")[0][0]

    def keep_releases(self, count):
        """Publishes until there are so many releases, all of them kept."""
        releases = self.museum.data / "releases"
        aside = self.museum.root / "aside"
        aside.mkdir()
        while len(list(aside.iterdir())) < count:
            for folder in releases.iterdir():
                if not folder.is_symlink() and not (aside / folder.name).exists():
                    shutil.copytree(folder, aside / folder.name)
            self.museum.publish()
        for folder in aside.iterdir():
            if not (releases / folder.name).exists():
                shutil.copytree(folder, releases / folder.name)
        return sorted(int(folder.name) for folder in releases.iterdir()
                      if not folder.is_symlink())

    def copy_database(self, name):
        """A copy of the working database, as a program or a careful teacher makes one."""
        path = self.museum.data / name
        path.parent.mkdir(parents=True, exist_ok=True)
        self.museum.change(("VACUUM INTO ?", (str(path),)))
        return path

    def traces(self, sounds=None):
        """Where anything of the sounds is left: file by file."""
        return traces.find(self.museum.data, [
            needle for sound in (self.sounds if sounds is None else sounds)
            for needle in traces.needles_of(sound)])

    def assert_gone(self, sounds=None):
        """Only the register knows the numbers, and nobody has the sound."""
        sounds = self.sounds if sounds is None else sounds
        self.assertEqual(self.traces(sounds), {"working.db"})
        pieces = [piece for sound in sounds for piece in traces.pieces_of(sound)]
        self.assertEqual(traces.find(self.museum.data, pieces), set())
        digests = {hashlib.sha256(sound).hexdigest() for sound in sounds}
        base = self.museum.open()
        base.text_factory = bytes
        for name, in base.execute("SELECT name FROM sqlite_schema WHERE type = 'table'"):
            name = name.decode()
            if name == "withdrawn_media":
                continue
            for row in base.execute(f"SELECT * FROM {name}"):
                for digest in digests:
                    self.assertNotIn(digest.encode(), b" ".join(map(bytes_of, row)), name)
        base.close()
        listed = {digest for digest, in self.museum.ask("SELECT digest FROM withdrawn_media")}
        self.assertLessEqual(digests, listed)
        self.assertEqual(self.museum.ask("SELECT count (*) FROM act"
                                         " WHERE finished_on IS NULL"), [(0,)])


def bytes_of(value):
    """A value of a row, to look into."""
    return value if isinstance(value, bytes) else str(value).encode()
