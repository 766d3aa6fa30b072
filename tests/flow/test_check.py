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
                       finding["message"]) for finding in museum.check(*words,
                                                                      expect=expect))

    def find(self, severity, code, *parts):
        """What is found now and was not before is one thing, of this kind, in Russian."""
        expect = 1 if severity == "fault" else 0
        now = self.findings(self.museum, expect=expect)
        new = [finding for finding in now if finding not in self.before]
        self.assertEqual([finding[:2] for finding in new], [(severity, code)])
        self.assert_sentence(new[0][3], *parts)

    def new_codes(self, expect=0):
        """The kinds of what is found now and was not before."""
        return {row[1] for row in self.findings(self.museum, expect=expect)
                if row not in self.before}

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
        self.assertIn("caption-missing", self.new_codes())

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
        said = self.museum.run("check", "--all").stdout.splitlines()
        for severity, _, _, message in self.before:
            self.assertEqual(severity, "advice")
            self.assertIn(f"  совет: {message}", said)
        self.assertIn(f"Ошибок: 0, советов: {len(self.before)}", said)

    def test_report_by_story(self):
        """A line for each story, what is to be mended under it, and a sum at the end."""
        self.museum.change("UPDATE story SET age = 12 WHERE title = 'Ёлка'")
        said = self.museum.run("check", expect=1).stdout.splitlines()
        heads = [line for line in said if not line.startswith("  ")]
        self.assertEqual(len(heads), len(set(heads)))
        self.assertLess(heads.index("Бердь"), heads.index("Ёлка"))
        self.assertLess(heads.index("Ёлка"), heads.index("Картинки"))
        self.assertTrue(said[said.index("Ёлка") + 1].startswith("  ошибка: "))
        self.assertRegex("\n".join(heads[-2:]), r"^Ошибок: \d+, советов: \d+\nОзвучено: [0-9.]+ %$")

    def test_alike(self):
        """Of many alike the first few are told, all of them when asked."""
        self.museum.change("UPDATE photo SET author = ''",
                           "DELETE FROM voice")
        short = self.museum.run("check").stdout.splitlines()
        whole = self.museum.run("check", "--all").stdout.splitlines()
        more = [int(line.split()[-1]) for line in short if line.startswith("  … и таких же")]
        self.assertGreater(len(more), 0)
        self.assertEqual(len(short) - len(more) + sum(more), len(whole))

    def test_voice_coverage(self):
        """What is heard, by kinds; a word that was changed is heard no more."""
        before = self.museum.json("check")["voice"]
        self.assertEqual(set(before) - {"percent"}, {
            "tellings", "titles", "questions", "answers", "reasons", "pictures", "interface"})
        self.assertEqual(before["tellings"]["voiced"], 1)
        self.museum.change("UPDATE story SET title = 'Другая река' WHERE title = 'Бердь'",
                           "UPDATE reading SET end_ms = NULL WHERE position = 0")
        after = self.museum.json("check")["voice"]
        self.assertEqual(after["titles"]["voiced"], before["titles"]["voiced"] - 1)
        self.assertEqual(after["tellings"]["voiced"], 0)
        self.assertLess(after["percent"], before["percent"])

    # ------------------------------------------------------------- how it is written

    def test_yo(self):
        self.edit("До завтра, река!", "До завтра, наша зеленая река!")
        self.assertIn("yo-missing", self.new_codes())

    def test_figures(self):
        self.edit("До завтра, река!", "Реке 1000 лет!")
        self.assertIn("figures-spoken", self.new_codes())

    def test_quotes(self):
        for text in ('Это "река"!', "Река - вода!", "Это “река”!"):
            with self.subTest(text=text):
                self.museum.change(("UPDATE sentence SET text = ? WHERE text = 'До завтра, река!'",
                                    (text,)))
                self.assertIn("quotes-plain", self.new_codes())
                self.museum.change(("UPDATE sentence SET text = 'До завтра, река!'"
                                    " WHERE text = ?", (text,)))

    def test_stress(self):
        self.museum.change("UPDATE place SET title = 'Б\u0301ердь'"
                           " WHERE uid = (SELECT min (uid) FROM place)")
        self.assertIn("stress-lost", self.new_codes())

    def test_long_labels(self):
        words = "раз два три четыре пять шесть семь восемь девять десять"
        long = f"{words} {words}"
        for change, code in (("photo SET caption", "caption-words"),
                             ("question SET prompt", "prompt-words"),
                             ("question SET reason", "reason-words"),
                             ("answer SET text", "answer-words")):
            with self.subTest(code=code):
                table = change.split()[0]
                self.museum.change((f"UPDATE {change} = ? WHERE uid ="
                                    f" (SELECT min (uid) FROM {table})", (long,)))
                self.assertIn(code, self.new_codes())

    # ------------------------------------------------------------------- pictures

    def test_small_picture(self):
        for width, height, is_small in ((1199, 799, True), (1200, 500, False),
                                        (700, 800, False)):
            with self.subTest(width=width, height=height):
                self.museum.change("UPDATE media SET width = 1620, height = 1080 WHERE digest IN"
                                   " (SELECT screen FROM photo)")
                before = [row[1] for row in self.findings(self.museum)]
                self.assertNotIn("picture-small", before)
                self.museum.change(f"UPDATE media SET width = {width}, height = {height} WHERE"
                                   " digest = (SELECT min (screen) FROM photo)")
                now = [row[1] for row in self.findings(self.museum)]
                self.assertEqual("picture-small" in now, is_small)

    def test_no_copy(self):
        self.museum.change("UPDATE media SET width = NULL WHERE digest ="
                           " (SELECT thumb FROM photo WHERE caption = 'Ёлка')")
        self.assertIn("copy-missing", self.new_codes(expect=1))

    def test_no_origin(self):
        self.museum.change("UPDATE photo SET author = 'а', year = 'б', source = 'в', rights = 'г'")
        self.assertNotIn("origin-missing", [row[1] for row in self.findings(self.museum)])
        for field in ("author", "year", "source", "rights"):
            with self.subTest(field=field):
                self.museum.change(f"UPDATE photo SET {field} = ' ' WHERE caption = 'Ёлка'")
                self.assertIn("origin-missing", [row[1] for row in self.findings(self.museum)])
                self.museum.change(f"UPDATE photo SET {field} = 'а' WHERE caption = 'Ёлка'")

    def test_unused_picture(self):
        self.museum.change("INSERT INTO photo (uid, caption, description, original, screen, thumb)"
                           " SELECT printf ('%032d', 7), 'Лишняя', 'Лишняя', original, screen,"
                           " thumb FROM photo WHERE caption = 'Ёлка'")
        self.assertIn("picture-unused", self.new_codes())

    # --------------------------------------------------------------------- timing

    def test_timing_order(self):
        self.museum.change("UPDATE reading SET end_ms = 300 WHERE position = 0")
        self.find("fault", "timing-order", "«Бердь»")

    def test_timing_tail(self):
        self.museum.change("UPDATE narration SET duration = 2200")
        self.find("advice", "timing-tail", "«Бердь»")

    def test_timing_pace(self):
        self.museum.change("UPDATE reading SET start_ms = position * 2000,"
                           " end_ms = position * 2000 + 1900",
                           "UPDATE narration SET duration ="
                           " (SELECT max (end_ms) FROM reading)")
        self.assertNotIn("timing-pace", [row[1] for row in self.findings(self.museum)])
        for end in (50, 60000):
            with self.subTest(end=end):
                self.museum.change(f"UPDATE reading SET end_ms = start_ms + {end}"
                                   " WHERE position = (SELECT max (position) FROM reading)",
                                   "UPDATE narration SET duration ="
                                   " (SELECT max (end_ms) FROM reading)")
                self.assertIn("timing-pace", [row[1] for row in self.findings(self.museum)])

    def test_age_of_question(self):
        self.museum.change("UPDATE story SET age = 12")
        self.assertIn("age-of-question", self.new_codes(expect=1))


class CheckRelease(MuseumCase):
    """What visitors see, and what the museum could go back to."""

    def find(self, code, *words):
        """The only thing that is found."""
        found = self.museum.check("--release", *words, expect=1)
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
        codes = {finding["code"] for finding in self.museum.check("--release", expect=1)}
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
