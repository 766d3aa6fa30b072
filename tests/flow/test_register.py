#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Readers and consents as a teacher enters them, and what the program says of them."""

import json
import sys
from datetime import date, timedelta

from tool_museum import TESTS, MuseumCase

sys.path.insert(0, str(TESTS / "util"))
import tap  # noqa: E402


def day(days):
    """So many days from today."""
    return str(date.today() + timedelta(days=days))


TODAY, PAST, TOMORROW, YESTERDAY = day(0), day(-100), day(1), day(-1)
FORMS = ["--processing", "12", "--processing-on", PAST, "--showing", "13", "--showing-on", PAST]
WHOLE = [*FORMS, "--performance", "--scopes", "museum"]


class Register(MuseumCase):
    """Each case has a reader who is new."""

    def setUp(self):
        super().setUp()
        self.uid = self.add("Аня", "--grade", "3", "--full-name", "Иванова Анна")

    def add(self, name, *more):
        """Enters a reader; the uid."""
        return self.museum.run("narrator", "add", "--name", name, *more).stdout.split()[0]

    def sign(self, *more, whose=None, expect=0):
        """Enters a consent."""
        return self.museum.run("consent", "add", whose or self.uid, *more, expect=expect)

    def reader(self, uid=None):
        """What programs are told of a reader."""
        return next(one for one in self.museum.json("narrator", "list")
                    if one["uid"] == (uid or self.uid))

    def state(self):
        """Of the only consent."""
        consent, = self.reader()["consents"]
        return consent["state"]

    def test_reader(self):
        reader = self.reader()
        self.assertEqual([reader[key] for key in ("name", "full_name", "kind", "grade")],
                         ["Аня", "Иванова Анна", "child", 3])
        self.assertFalse(reader["consent"])
        self.assertIn("3 класс", self.museum.run("narrator", "list").stdout)
        self.assertIn("репетирует", self.museum.run("narrator", "list").stdout)

    def test_readers_that_are_none(self):
        for words in (["--name", ""], ["--name", " "], ["--name", "Б", "--grade", "12"],
                      ["--name", "Б", "--grade", "-1"], ["--name", "Б", "--kind", "computer"],
                      ["--name", "Б", "--kind", "девочка"], []):
            with self.subTest(words=words):
                done = self.museum.run("narrator", "add", *words, expect=1)
                self.assertEqual(done.stdout, "")
                self.assertNotEqual(done.stderr, "")
        self.museum.run("narrator", "add", "--name", "Б", "--grade", "третий", expect=2)
        self.museum.run("narrator", "remove", expect=2)
        self.museum.run("narrator", expect=2)
        self.assertEqual(len(self.museum.json("narrator", "list")), 2)

    def test_whole(self):
        self.assertIn("бессрочно", self.sign(*WHOLE).stdout)
        self.assertEqual(self.state(), "active")
        self.assertTrue(self.reader()["consent"])
        self.assertIsNone(self.reader()["until"])

    def test_days_as_on_paper(self):
        year, month, number = PAST.split("-")
        self.sign("--processing", "12", "--processing-on", f"{number}.{month}.{year}",
                  "--showing", "13", "--showing-on", PAST, "--performance", "--scopes",
                  "museum, family", "--until", TOMORROW)
        consent, = self.reader()["consents"]
        self.assertEqual(consent["processing_on"], PAST)
        self.assertEqual(consent["scopes"], ["museum", "family"])
        self.assertEqual(self.reader()["until"], TOMORROW)
        year, month, number = TOMORROW.split("-")
        self.assertIn(f"{number}.{month}.{year}", self.museum.run("consent", "list").stdout)

    def test_until_today(self):
        self.sign(*WHOLE, "--until", TODAY)
        self.assertEqual(self.state(), "active")
        self.museum.change(("UPDATE consent SET until = ?", (YESTERDAY,)))
        self.assertEqual(self.state(), "ended")
        self.assertFalse(self.reader()["consent"])

    def test_clock_that_went_back(self):
        """What ended on a day that has been stays ended."""
        self.sign(*WHOLE, "--until", TODAY)
        self.museum.change(("INSERT OR REPLACE INTO setting VALUES ('latest-date', ?)",
                            (TOMORROW,)))
        self.assertEqual(self.state(), "ended")

    def test_what_is_missing(self):
        for words, missing, said in (
                ([], ["processing", "showing", "performance", "museum"], "на обработку"),
                (FORMS, ["performance", "museum"], "на исполнение"),
                ([*FORMS, "--performance"], ["museum"], "музея"),
                ([*WHOLE[:4], "--performance", "--scopes", "museum"], ["showing"], "на показ"),
                ([*FORMS, "--performance", "--scopes", "internet,family"], ["museum"],
                 "музея")):
            with self.subTest(words=words):
                self.assertIn(said, self.sign(*words).stdout)
                consent = self.reader()["consents"][-1]
                self.assertEqual(consent["missing"], missing)
                self.assertEqual(consent["state"], "incomplete")
        self.assertFalse(self.reader()["consent"])

    def test_papers_that_are_none(self):
        """A mistake is told in a sentence, and nothing is entered."""
        for words, said in (
                (["--processing", "12"], "дат"),
                (["--processing-on", PAST], "номер"),
                (["--processing", "", "--processing-on", PAST], "номер"),
                (["--processing", "12", "--processing-on", "2026-02-30"], "2026-02-30"),
                (["--processing", "12", "--processing-on", "вчера"], "вчера"),
                (["--processing", "12", "--processing-on", "31.02.2026"], "31.02.2026"),
                (["--processing", "12", "--processing-on", "1.2.2026"], "1.2.2026"),
                (["--processing", "12", "--processing-on", TOMORROW], TOMORROW),
                ([*WHOLE, "--until", YESTERDAY], YESTERDAY),
                ([*FORMS, "--scopes", "музей"], "музей"),
                ([*FORMS, "--scopes", "museum,"], "museum")):
            with self.subTest(words=words):
                done = self.sign(*words, expect=1)
                self.assertEqual(done.stdout, "")
                self.assertIn(said, done.stderr)
        self.assertEqual(self.reader()["consents"], [])

    def test_whose(self):
        """By name, by the name of the register, by number; two of a name by number only."""
        for whose in ("Аня", "АНЯ", "Иванова Анна", self.uid):
            self.sign(*WHOLE, whose=whose)
        self.assertEqual(len(self.reader()["consents"]), 4)
        other = self.add("Аня")
        done = self.sign(*WHOLE, whose="Аня", expect=1)
        self.assertIn(self.uid, done.stderr)
        self.assertIn(other, done.stderr)
        self.assertIn("«Никто»", self.sign(*WHOLE, whose="Никто", expect=1).stderr)

    def test_ending(self):
        """Staff hear of it a month before."""
        self.sign(*WHOLE, "--until", day(29))
        self.assertEqual(self.museum.json("info")["consents_ending"], 1)
        findings = [one for one in self.museum.check() if one["code"] == "consent-ending"]
        self.assertIn("Аня", findings[0]["message"])
        self.sign(*WHOLE, "--until", day(30))
        self.assertEqual(self.museum.json("info")["consents_ending"], 0)
        self.assertEqual([one for one in self.museum.check()
                          if one["code"] == "consent-ending"], [])

    def test_longest_counts(self):
        self.sign(*WHOLE, "--until", day(10))
        self.sign(*WHOLE, "--until", day(5))
        self.assertEqual(self.reader()["until"], day(10))
        self.sign(*WHOLE)
        self.assertIsNone(self.reader()["until"])

    def test_words(self):
        """What cannot be understood is a question of use."""
        for words in (["consent"], ["consent", "add"], ["consent", "list", "Аня"],
                      ["consent", "withdraw"], ["consent", "forget", "Аня"]):
            with self.subTest(words=words):
                self.museum.run(*words, expect=2)
        self.assertIn("2026/7", self.museum.run("consent", "act", "2026/7", expect=1).stderr)

    def test_studio_is_told(self):
        """The list of tasks says who may be recorded, after each of these verbs."""
        def told():
            path = self.museum.data / "tasks" / "tasks.json"
            narrator, = json.loads(path.read_text(encoding="utf-8"))["narrators"]
            return narrator["consent"]

        self.assertFalse(told())
        self.sign(*WHOLE)
        self.assertTrue(told())
        self.museum.run("consent", "withdraw", "12", "--yes")
        self.assertFalse(told())


if __name__ == "__main__":
    tap.main()
