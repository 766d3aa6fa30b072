#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The text of a story is edited after a child has read it: what becomes of the voice."""

import sys
import unicodedata

from tool_museum import TESTS, MuseumCase

sys.path.insert(0, str(TESTS / "util"))
import tap  # noqa: E402

STORY = "stories/berd.story"
NARRATIONS = "voices/narrations.tsv"

SHOWN = ("SELECT e.uid, e.text, g.start_ms, g.end_ms FROM story s"
         " JOIN telling t ON t.story = s.id AND t.level = 'little'"
         " JOIN card c ON c.telling = t.id JOIN sentence e ON e.card = c.id"
         " LEFT JOIN timing g ON g.sentence = e.id WHERE s.title = 'Бердь'"
         " ORDER BY c.position, e.position")
CARDS = ("SELECT c.uid, p.caption FROM story s"
         " JOIN telling t ON t.story = s.id AND t.level = 'little'"
         " JOIN card c ON c.telling = t.id LEFT JOIN photo p ON p.id = c.photo"
         " WHERE s.title = 'Бердь' ORDER BY c.position")

RIVER = "Она течёт мимо города Искитим, и вода в ней прохладная."
STONE = "На берегу лежит камень. Он тёплый, когда светит солнце."


class Edits(MuseumCase):
    """Each case edits the text that is read, builds, and looks at what is shown."""

    def setUp(self):
        super().setUp()
        self.before = self.museum.ask_release(SHOWN)

    def rebuild(self):
        """How many sentences the build asks to have read again."""
        done = self.museum.build()
        self.museum.publish()
        self.museum.run("check", "--release")
        return done.stderr.count("перечитать")

    def edit(self, old, new):
        """Edits the story; how many sentences are to be read again."""
        self.museum.edit(STORY, old, new)
        return self.rebuild()

    def find(self, code):
        """The findings of one kind."""
        return [finding["message"] for finding in self.museum.check()
                if finding["code"] == code]

    def voices(self):
        """The uid and the times of every sentence, in the order of the text."""
        return [(uid, start, end) for uid, _, start, end in self.museum.ask_release(SHOWN)]

    def texts(self):
        """What is shown, sentence by sentence."""
        return [text for _, text, _, _ in self.museum.ask_release(SHOWN)]

    def assert_whole(self):
        """Nothing was lost: every voice in its place, nothing to be read again."""
        self.assertEqual(self.voices(), [(row[0], row[2], row[3]) for row in self.before])
        self.assertEqual(self.find("sentence-to-reread"), [])
        self.assertEqual(self.find("sentence-unread"), [])

    def test_every_sentence_is_read(self):
        self.assertEqual([row[2] for row in self.before],
                         [0, 250, 500, 750, 1000, 1250, 1500, 1750])

    def test_what_is_not_heard(self):
        """Commas, capitals, ё, stress, quotes, dashes: the words are the same."""
        for new in ("Она течёт мимо города Искитим и вода в ней прохладная.",
                    "Она течет мимо города Искитим, и вода в ней прохладная!",
                    "Она течёт мимо города Искити́м, и вода́ в ней прохла́дная.",
                    "Она течёт мимо города «Искитим», и вода в ней прохладная…",
                    "Она течёт мимо Города Искитим — и вода в ней прохладная.",
                    unicodedata.normalize("NFD", RIVER)):
            with self.subTest(new=new):
                self.assertEqual(self.edit(RIVER, new), 0)
                self.assert_whole()
                self.assertIn(unicodedata.normalize("NFC", new), self.texts())
                self.museum.edit(STORY, new, RIVER)

    def test_word(self):
        """The museum says and shows the old sentence until the new one is read."""
        new = RIVER.replace("прохладная", "холодная")
        self.assertEqual(self.edit(RIVER, new), 1)
        self.assertEqual(self.museum.ask_release(SHOWN), self.before)
        marked = self.find("sentence-to-reread")
        self.assertEqual(len(marked), 1)
        self.assertIn(new, marked[0])

    def test_word_again_and_again(self):
        self.edit("прохладная", "холодная")
        self.assertEqual(self.edit("холодная", "ледяная"), 1)
        self.assertEqual(self.museum.ask_release(SHOWN), self.before)
        self.assertEqual(self.edit("ледяная", "прохладная"), 0)
        self.assert_whole()

    def test_retake(self):
        new = RIVER.replace("прохладная", "холодная")
        self.edit(RIVER, new)
        old_digest = self.digest(self.before[1][0])
        self.museum.edit(NARRATIONS, old_digest, self.digest_of_text(new))
        self.assertEqual(self.rebuild(), 0)
        self.assert_whole()
        self.assertEqual(self.texts()[1], new)

    def digest(self, uid):
        """Of the words that visitors see."""
        return self.museum.ask_release("SELECT digest FROM sentence WHERE uid = ?", uid)[0][0]

    def digest_of_text(self, text):
        """Of the words that staff see."""
        return self.museum.ask("SELECT digest FROM sentence WHERE text = ?", text)[0][0]

    def test_two_voices(self):
        """The voice that plays by itself decides; another that reads other words is silent."""
        self.museum.edit("narrators.ini", "[computer]",
                         "[other]\nkind=computer\nname=Другой голос\n\n[computer]")
        table = self.museum.source / NARRATIONS
        row = table.read_text(encoding="utf-8").splitlines()[-1]
        table.write_text(table.read_text(encoding="utf-8")
                         + row.replace("\tcomputer\t", "\tother\t") + "\n", encoding="utf-8")
        self.edit(RIVER, RIVER.replace("прохладная", "холодная"))
        counts = self.museum.ask_release(
            "SELECT n.position, count (*) FROM timing g JOIN narration n ON n.id = g.narration"
            " GROUP BY n.id ORDER BY n.position")
        self.assertEqual(counts, [(1, 8), (2, 8)])
        self.assertEqual(self.texts()[2:4], [RIVER, RIVER])

    def test_order_within_a_card(self):
        first, second = STONE.split(". ")
        self.assertEqual(self.edit(STONE, f"{second} {first}."), 0)
        self.assertEqual(sorted(self.voices()),
                         sorted((row[0], row[2], row[3]) for row in self.before))
        self.assertEqual([row[1] for row in self.voices()][2:4], [750, 500])
        self.assertEqual(len(self.find("reading-order")), 1)

    def test_to_another_card(self):
        self.museum.edit(STORY, "Потрогай его!\n", "")
        self.assertEqual(self.edit("[sun]\nСолнце", "[sun]\nПотрогай его! Солнце"), 0)
        self.assert_whole()

    def test_cards_change_places(self):
        text = (self.museum.source / STORY).read_text(encoding="utf-8")
        start, middle = text.index("[water]"), text.index("[stone]")
        end = text.index("[sun]")
        (self.museum.source / STORY).write_text(
            text[:start] + text[middle:end] + text[start:middle] + text[end:], encoding="utf-8")
        cards = self.museum.ask_release(CARDS)
        self.assertEqual(self.rebuild(), 0)
        self.assertEqual(self.museum.ask_release(CARDS), [cards[1], cards[0], cards[2]])
        self.assertEqual(sorted(self.voices()),
                         sorted((row[0], row[2], row[3]) for row in self.before))

    def test_picture_of_a_card(self):
        cards = self.museum.ask_release(CARDS)
        self.assertEqual(self.edit("[stone]\nНа берегу", "[tree]\nНа берегу"), 0)
        self.assert_whole()
        self.assertEqual([card[0] for card in self.museum.ask_release(CARDS)],
                         [card[0] for card in cards])

    def test_one_becomes_two(self):
        """Said in one breath, it stays one sentence until the halves are read."""
        self.edit(RIVER, "Она течёт мимо города Искитим. И вода в ней прохладная.")
        self.assertEqual(self.museum.ask_release(SHOWN), self.before)
        self.assertNotEqual(self.find("sentence-to-reread") + self.find("sentence-unread"), [])

    def test_two_become_one(self):
        """The voice says the very words: nothing is to be read again."""
        new = "На берегу лежит камень — он тёплый, когда светит солнце."
        self.edit(STONE, new)
        shown = self.museum.ask_release(SHOWN)
        self.assertEqual(len(shown), 7)
        self.assertEqual(shown[2][1:], (new, 500, 950))
        self.assertEqual(shown[:2] + shown[3:], self.before[:2] + self.before[4:])
        self.assertEqual(self.find("sentence-to-reread"), [])
        self.assertEqual(self.find("sentence-cut"), [])

    def test_recording_is_mixed_anew(self):
        """Other times of the same readings: the edited sentence still waits for its own."""
        self.edit("прохладная", "холодная")
        self.museum.edit(NARRATIONS, "1750-1950:", "1760-1990:")
        self.assertEqual(self.rebuild(), 1)
        shown = self.museum.ask_release(SHOWN)
        self.assertEqual(shown[:7], self.before[:7])
        self.assertEqual(shown[7][2:], (1760, 1990))

    def test_joined_and_mixed_anew(self):
        new = "На берегу лежит камень — он тёплый, когда светит солнце."
        self.edit(STONE, new)
        self.museum.edit(NARRATIONS, "1750-1950:", "1760-1990:")
        self.rebuild()
        shown = self.museum.ask_release(SHOWN)
        self.assertEqual(shown[2][1:], (new, 500, 950))
        self.assertEqual(shown[6][2:], (1760, 1990))

    def test_another_museum(self):
        """It never had the old words: it shows the new ones, and no voice reads them."""
        new = RIVER.replace("прохладная", "холодная")
        self.museum.edit(STORY, RIVER, new)
        self.museum.data = self.museum.root / "other"
        self.museum.run("init")
        self.assertEqual(self.rebuild(), 1)
        shown = self.museum.ask_release(SHOWN)
        self.assertEqual(shown[1][1:], (new, None, None))
        self.assertEqual([row[1:] for row in shown[:1] + shown[2:]],
                         [row[1:] for row in self.before[:1] + self.before[2:]])
        self.assertEqual(len(self.find("sentence-to-reread")), 1)

    def test_new_sentence(self):
        """It is shown, no voice reads it, and staff are told."""
        self.assertEqual(self.edit("Потрогай его!", "Потрогай его! А рядом растёт трава."), 1)
        shown = self.museum.ask_release(SHOWN)
        self.assertEqual(shown[5][1:], ("А рядом растёт трава.", None, None))
        self.assertEqual(shown[:5] + shown[6:], self.before)
        self.assertEqual(len(self.find("sentence-unread")), 1)

    def test_cut_sentence(self):
        """The recording says it still: staff are told; put back it is whole again."""
        self.edit("Потрогай его!\n", "")
        self.assertEqual(self.museum.ask_release(SHOWN), self.before[:4] + self.before[5:])
        cut = self.find("sentence-cut")
        self.assertEqual(len(cut), 1)
        self.assertIn("Потрогай его!", cut[0])
        self.edit("[sun]\nСолнце", "Потрогай его!\n[sun]\nСолнце")
        self.assert_whole()

    def test_equal_sentences(self):
        """Of two that say the same each keeps its own voice."""
        self.assertEqual(self.edit("Потрогай его!", "Потрогай его! Потрогай его!"), 0)
        self.assertEqual([row[2] for row in self.museum.ask_release(SHOWN)],
                         [0, 250, 500, 750, 1000, None, 1250, 1500, 1750])

    def test_other_level_is_not_touched(self):
        before = self.museum.ask("SELECT * FROM sentence WHERE card IN (SELECT c.uid FROM card c"
                                 " JOIN telling t ON t.uid = c.telling WHERE level = 'school')")
        self.edit(RIVER, "Совсем другие слова стоят теперь здесь.")
        self.assertEqual(before, self.museum.ask(
            "SELECT * FROM sentence WHERE card IN (SELECT c.uid FROM card c"
            " JOIN telling t ON t.uid = c.telling WHERE level = 'school')"))


if __name__ == "__main__":
    tap.main()
