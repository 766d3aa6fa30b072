#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`rodnaya check` finds each fault, once, and says it so that a teacher understands."""

import hashlib
import json
import re
import shutil
import sys

from tool_museum import TESTS, MuseumCase

sys.path.insert(0, str(TESTS / "util"))
import tap  # noqa: E402

STORY = "stories/berd.story"
CURRENT = "releases/current/catalog.db"


class Check(MuseumCase):
    """Each case makes one fault in a museum that was whole."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.before = cls.findings(cls.base)

    @staticmethod
    def findings(museum, *words, expect=0):
        """What is found, as a list that can be compared."""
        return sorted((finding["severity"], finding["code"], finding["uid"] or "",
                       finding["message"]) for finding in museum.json("check", *words,
                                                                      expect=expect))

    def find(self, severity, code, *parts):
        """What is found now and was not before is one thing, of this kind, in Russian."""
        expect = 1 if severity == "fault" else 0
        now = self.findings(self.museum, expect=expect)
        new = [finding for finding in now if finding not in self.before]
        self.assertEqual([finding[:2] for finding in new], [(severity, code)])
        self.assert_sentence(new[0][3], *parts)

    def assert_sentence(self, message, *parts):
        """A Russian sentence with a beginning, an end and the words that matter."""
        self.assertRegex(message, r"^[«А-ЯЁ]")
        self.assertRegex(message, r"[.!?»]$")
        self.assertNotRegex(re.sub(r"/\S+|[0-9a-f]{32,}|\(\w+\)", "", message), "[A-Za-z%]")
        for part in parts:
            self.assertIn(part, message)

    def test_whole(self):
        self.assertEqual([row for row in self.before if row[0] == "fault"], [])
        for _, _, _, message in self.before:
            self.assert_sentence(message)

    def test_missing_file(self):
        digest, = self.museum.ask("SELECT thumb FROM photo LIMIT 1")[0]
        self.museum.media(digest).unlink()
        self.find("fault", "media-missing", digest)

    def test_short_file(self):
        digest, = self.museum.ask("SELECT screen FROM photo LIMIT 1")[0]
        path = self.museum.media(digest)
        path.chmod(0o644)
        path.write_bytes(path.read_bytes()[:-1])
        self.find("fault", "media-missing", digest)

    def test_changed_file(self):
        """Of the same size: only the deep check reads it."""
        digest, = self.museum.ask("SELECT screen FROM photo LIMIT 1")[0]
        path = self.museum.media(digest)
        path.chmod(0o644)
        content = bytearray(path.read_bytes())
        content[len(content) // 2] ^= 1
        path.write_bytes(content)
        self.museum.run("check")
        new = [row for row in self.findings(self.museum, "--deep", expect=1)
               if row not in self.before]
        self.assertEqual([row[1] for row in new], ["media-damaged"])
        self.assert_sentence(new[0][3], digest)
        release = self.findings(self.museum, "--release", "--deep", expect=1)
        self.assertEqual([row[1] for row in release], ["media-damaged"])

    def test_orphan(self):
        digest = hashlib.sha256(b"nobody").hexdigest()
        path = self.museum.media(digest)
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"nobody")
        self.find("advice", "media-orphan", digest)

    def test_dangling_reference(self):
        self.museum.change(("UPDATE story SET cover = ? WHERE title = 'Ёлка'", ("0" * 32,)))
        self.find("fault", "database-damaged")

    def test_damaged_index(self):
        self.museum.change("PRAGMA writable_schema = ON",
                           "DELETE FROM sqlite_schema WHERE name = 'story_by_cover'")
        self.find("fault", "database-damaged")

    def test_no_description(self):
        self.museum.change("UPDATE photo SET description = ' ' WHERE caption = 'Ёлка'")
        self.find("fault", "description-missing", "«Ёлка»")

    def test_no_caption(self):
        self.museum.change("UPDATE photo SET caption = '' WHERE caption = 'Солнце'")
        self.find("advice", "caption-missing")

    def test_children(self):
        self.museum.change("UPDATE photo SET people = 'children' WHERE caption = 'Ёлка'")
        self.find("fault", "children-without-consent", "«Ёлка»")

    def test_no_sources(self):
        self.museum.change("DELETE FROM story_source WHERE story IN"
                           " (SELECT uid FROM story WHERE title = 'Ёлка')")
        self.find("advice", "source-missing", "«Ёлка»")

    def test_no_cover(self):
        self.museum.change("UPDATE story SET cover = NULL WHERE title = 'Ёлка'")
        self.find("advice", "cover-missing", "«Ёлка»")

    def test_empty_story(self):
        self.museum.change("INSERT INTO story (uid, section, position, title, age, cover)"
                           " SELECT printf ('%032d', 1), section, 99, 'Пустой', 0, cover"
                           " FROM story WHERE title = 'Ёлка'",
                           "INSERT INTO story_source VALUES (printf ('%032d', 1), 0, 'а', 'exact')")
        new = {row[1]: row for row in self.findings(self.museum, expect=1)
               if row not in self.before}
        self.assertEqual(set(new), {"telling-missing", "voice-missing"})
        self.assert_sentence(new["telling-missing"][3], "«Пустой»")

    def test_age(self):
        self.museum.change("UPDATE story SET age = 12 WHERE title = 'Ёлка'")
        self.find("fault", "age-of-little", "«Ёлка»")

    def test_short_recording(self):
        self.museum.change("UPDATE narration SET duration = 1000")
        self.find("fault", "timing-wrong", "«Бердь»")

    def test_right_answers(self):
        for right in (0, 1):
            with self.subTest(right=right):
                self.museum.change("UPDATE answer SET is_right = %d WHERE question IN (SELECT uid"
                                   " FROM question WHERE kind = 'words')" % right)
                self.find("fault", "answer-missing", "«На какой реке стоит Искитим?»")

    def test_answer_without_picture(self):
        self.museum.change("UPDATE answer SET photo = NULL WHERE question IN (SELECT uid"
                           " FROM question WHERE kind = 'picture') AND is_right")
        self.find("fault", "answer-picture-missing", "«Что течёт?»")

    def test_no_reason(self):
        self.museum.change("UPDATE question SET reason = '' WHERE kind = 'odd'")
        new = [row for row in self.findings(self.museum) if row not in self.before]
        self.assertEqual([row[1] for row in new], ["reason-missing"])
        self.assert_sentence(new[0][3], "«Что лишнее?»")

    def test_find_without_place(self):
        self.museum.change("UPDATE answer SET x = NULL WHERE x IS NOT NULL")
        self.find("fault", "answer-region-missing", "«Найди круг.»")

    def test_order_without_rank(self):
        self.museum.change("UPDATE answer SET pair = 1 WHERE question IN (SELECT uid"
                           " FROM question WHERE kind = 'order')")
        self.find("fault", "answer-rank-wrong", "«Что раньше?»")

    def test_pair_without_other(self):
        self.museum.change("UPDATE answer SET pair = 2 WHERE side = 0 AND question IN ("
                           "SELECT uid FROM question WHERE kind = 'match')")
        self.find("fault", "answer-pair-missing", "«Что с чем?»")

    def edit(self, old, new):
        """Edits a text and builds it."""
        self.museum.edit(STORY, old, new)
        self.museum.build()

    def test_long_sentence(self):
        self.edit("Потрогай его!", "Потрогай его рукой один раз и другой раз, и ещё, и ещё раз!")
        codes = [row[1] for row in self.findings(self.museum) if row not in self.before]
        self.assertEqual(codes.count("sentence-words"), 1)

    def test_long_card(self):
        self.edit("До завтра, река!", "До завтра, река! " + "Мы придём сюда снова. " * 5)
        new = [row for row in self.findings(self.museum) if row not in self.before]
        self.assertEqual([row[1] for row in new if row[1] == "card-words"], ["card-words"])
        self.assert_sentence([row[3] for row in new if row[1] == "card-words"][0], "«Бердь»")

    def test_many_cards(self):
        self.edit("До завтра, река!", "До завтра, река!"
                  + "\n[sun]\nВот и солнце встаёт над нашей тихой рекой." * 3)
        new = [row for row in self.findings(self.museum) if row not in self.before]
        self.assertEqual([row[1] for row in new if row[1] == "telling-cards"], ["telling-cards"])

    def test_people_and_programs_hear_the_same(self):
        said = self.museum.run("check").stderr
        for _, _, _, message in self.before:
            self.assertIn(message, said)


class CheckRelease(MuseumCase):
    """What visitors see, and what the museum could go back to."""

    def find(self, code, *words):
        """The only thing that is found."""
        found = self.museum.json("check", "--release", *words, expect=1)
        self.assertEqual([finding["code"] for finding in found], [code])
        self.assertEqual(found[0]["severity"], "fault")
        self.assertRegex(found[0]["message"], "[а-яё]")

    def unlock(self, name, number=1):
        """A file of a release, made writable."""
        path = self.museum.data / "releases" / str(number) / name
        path.chmod(0o644)
        return path

    def test_missing_file(self):
        digest, = self.museum.ask_release("SELECT screen FROM photo LIMIT 1")[0]
        self.museum.media(digest).unlink()
        self.find("media-missing")

    def test_flipped_bit(self):
        path = self.unlock("catalog.db")
        content = bytearray(path.read_bytes())
        content[-100] ^= 4
        path.write_bytes(content)
        self.find("release-damaged")

    def test_cut_short(self):
        path = self.unlock("catalog.db")
        path.write_bytes(path.read_bytes()[:-4096])
        codes = {finding["code"] for finding in self.museum.json("check", "--release", expect=1)}
        self.assertEqual(codes, {"release-damaged"})

    def test_spoiled_manifest(self):
        for content in (b"", b"{", b"[]", b'{"format": 1}', b"\xff" * 64):
            with self.subTest(content=content):
                self.unlock("release.json").write_bytes(content)
                self.find("release-damaged")

    def test_an_earlier_one(self):
        self.museum.publish()
        path = self.unlock("catalog.db", 1)
        path.write_bytes(b"")
        self.find("release-damaged")
        self.assertEqual(len(self.museum.json("search", "река")), 1)

    def test_gone(self):
        shutil.rmtree(self.museum.data / "releases" / "1")
        self.museum.run("check", "--release", expect=1)

    def test_search_that_lies(self):
        """An index that does not go with its text, in a file that is as it was published."""
        path = self.unlock("catalog.db")
        base = self.museum.open("releases/1/catalog.db")
        base.execute("UPDATE search_text SET body = 'совсем другое'")
        base.close()
        manifest = self.unlock("release.json")
        text = json.loads(manifest.read_text(encoding="utf-8"))
        text["catalog"] = {"size": path.stat().st_size,
                           "sha256": hashlib.sha256(path.read_bytes()).hexdigest()}
        manifest.write_text(json.dumps(text), encoding="utf-8")
        self.museum.run("check", "--release")
        self.find("search-damaged", "--deep")


if __name__ == "__main__":
    tap.main()
