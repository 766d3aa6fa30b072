#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whose voice may be heard, on what day, and what a clock that is wrong changes."""

import sys
from datetime import date, timedelta

from tool_museum import TESTS, MuseumCase

sys.path.insert(0, str(TESTS / "util"))
import tap  # noqa: E402

TODAY = date.today()
YESTERDAY = str(TODAY - timedelta(days=1))
TOMORROW = str(TODAY + timedelta(days=1))
PAST = str(TODAY - timedelta(days=300))
FUTURE = str(TODAY + timedelta(days=300))
TODAY = str(TODAY)

WHOLE = {"processing_number": "12", "processing_on": PAST, "showing_number": "13",
         "showing_on": PAST, "has_performance": 1, "for_museum": 1}

UIDS = {"narration": "SELECT uid FROM narration", "narrator": "SELECT uid FROM narrator"}


class Consent(MuseumCase):
    """A child has read the story; each case has another paper."""

    def setUp(self):
        super().setUp()
        self.museum.edit("narrators.ini", "kind=computer\nname=Читает компьютер",
                         "kind=child\nname=Варвара")
        self.museum.build()
        self.narrator, = self.museum.ask(UIDS["narrator"])[0]
        self.narration, = self.museum.ask(UIDS["narration"])[0]

    def sign(self, **paper):
        """A consent that is whole but for what the case says."""
        row = {"uid": f"{len(self.museum.ask('SELECT uid FROM consent')):032d}",
               "narrator": self.narrator, "stamp": 1, **WHOLE, **paper}
        marks = ", ".join("?" * len(row))
        self.museum.change((f"INSERT INTO consent ({', '.join(row)}) VALUES ({marks})",
                            tuple(row.values())))

    def heard(self):
        """How many voices visitors hear: tellings, labels, and names that are shown."""
        self.museum.publish()
        self.museum.run("check", "--release")
        return tuple(self.museum.ask_release(f"SELECT count (*) FROM {table}")[0][0]
                     for table in ("narration", "voice", "narrator"))

    def assert_silent(self):
        """Nothing of the child is in what visitors see; staff are told why."""
        self.assertEqual(self.heard(), (0, 0, 0))
        self.assertEqual(self.museum.ask_release("SELECT * FROM media WHERE mime LIKE 'audio%'"),
                         [])
        self.assertEqual(self.museum.ask_release("SELECT * FROM timing"), [])
        release = (self.museum.data / "releases/current/catalog.db").read_bytes()
        self.assertFalse("Варвара".encode() in release)
        codes = [finding["code"] for finding in self.museum.check()]
        self.assertEqual(codes.count("consent-missing"), 1)

    def assert_heard(self):
        """All of it is."""
        self.assertEqual(self.heard(), (1, 6, 1))
        codes = [finding["code"] for finding in self.museum.check()]
        self.assertNotIn("consent-missing", codes)

    def test_none(self):
        self.assert_silent()

    def test_whole(self):
        self.sign()
        self.assert_heard()

    def test_each_part_is_needed(self):
        for part in ({"processing_number": ""}, {"processing_on": None}, {"showing_number": ""},
                     {"showing_on": None}, {"has_performance": 0},
                     {"for_museum": 0, "for_exhibitions": 1, "for_schools": 1, "for_family": 1,
                      "for_internet": 1}):
            with self.subTest(part=part):
                self.sign(**part)
                self.assert_silent()

    def test_until(self):
        self.sign(until=YESTERDAY)
        self.assert_silent()
        self.sign(until=TODAY)
        self.assert_heard()

    def test_withdrawn(self):
        self.sign(withdrawn_on=YESTERDAY)
        self.assert_silent()

    def test_withdrawn_today(self):
        self.sign(withdrawn_on=TODAY)
        self.assert_silent()

    def test_withdrawn_from_tomorrow(self):
        self.sign(withdrawn_on=TOMORROW)
        self.assert_heard()

    def test_an_adult_needs_one_too(self):
        self.museum.change("UPDATE narrator SET kind = 'adult'")
        self.assert_silent()
        self.sign()
        self.assert_heard()

    def test_another_childs_paper(self):
        self.museum.change(("INSERT INTO narrator (uid, kind, shown_name, stamp)"
                            " VALUES (?, 'child', 'Другая', 1)", ("f" * 32,)))
        self.sign(narrator="f" * 32)
        self.assert_silent()

    def test_expires_between_two_releases(self):
        """What was shown is shown no longer at the next publish."""
        self.sign(until=TODAY)
        self.assert_heard()
        self.museum.change(("UPDATE consent SET until = ?", (YESTERDAY,)))
        self.assert_silent()

    def test_clock_that_went_back(self):
        """What expired on a day that has been stays expired, whatever the clock says."""
        self.sign(until=TOMORROW)
        self.assert_heard()
        self.museum.change(("INSERT OR REPLACE INTO setting VALUES ('latest-date', ?)",
                            (FUTURE,)))
        self.assert_silent()

    def test_taken_back_for_ever(self):
        """The list of voices taken back wins over every paper, and cannot be shortened."""
        self.sign()
        for uid, left in ((self.narration, (0, 6, 0)), (self.narrator, (0, 0, 0))):
            self.museum.change(("INSERT INTO withdrawn VALUES (?, ?, '4')", (uid, TODAY)))
            self.assertEqual(self.heard(), left)
        self.museum.change(("INSERT OR REPLACE INTO withdrawn VALUES (?, ?, '5')",
                            (self.narrator, TODAY)))
        self.assertEqual(self.museum.ask("SELECT DISTINCT act_number FROM withdrawn"), [("4",)])
        for statement in ("DELETE FROM withdrawn", "UPDATE withdrawn SET act_number = '5'"):
            with self.assertRaisesRegex(Exception, "never undone"):
                self.museum.change(statement)

    def test_children_in_a_picture(self):
        """No source brings them without a number, and no release shows them."""
        whole = "Жёлтое солнце.\npeople=children\nconsent=7"
        self.museum.edit("photos.ini", "Жёлтое солнце.\npeople=nobody", whole)
        self.museum.build()
        self.museum.edit("photos.ini", whole, whole.replace("\nconsent=7", ""))
        self.assertIn("photos.ini:", self.museum.build(expect=1).stderr)
        self.museum.change("UPDATE photo SET consent_number = ' '",
                           "UPDATE revision SET json = json_set (json, '$.consent_number', ' ')"
                           " WHERE kind = 'photo'")
        self.museum.run("check", expect=1)
        done = self.museum.publish(expect=1)
        self.assertIn("«Солнце»", done.stderr)
        self.assertEqual(self.museum.json("info")["release"], 1)


class Dates(MuseumCase):
    """Stories that are shown for some days only."""

    def seen(self, first, last, latest=None):
        """Whether the search of a visitor finds the story."""
        self.museum.change(("UPDATE revision SET json = json_set (json, '$.shown_from', ?,"
                            " '$.shown_until', ?) WHERE kind = 'story'"
                            " AND json ->> 'title' = 'Ёлка'", (first, last)))
        if latest is not None:
            self.museum.change(("INSERT OR REPLACE INTO setting VALUES ('latest-date', ?)",
                                (latest,)))
        self.museum.publish()
        return [hit["title"] for hit in self.museum.json("search", "ёлка")] == ["Ёлка"]

    def test_days(self):
        for first, last, seen in ((None, None, True), (TODAY, TODAY, True),
                                  (TODAY, None, True), (None, TODAY, True),
                                  (PAST, FUTURE, True), (TOMORROW, None, False),
                                  (None, YESTERDAY, False), (PAST, YESTERDAY, False)):
            with self.subTest(first=first, last=last):
                self.assertEqual(self.seen(first, last), seen)

    def test_wrong_clock(self):
        """While nobody knows the day nothing dated is shown; the rest is."""
        self.assertFalse(self.seen(PAST, FUTURE, latest=TOMORROW))
        self.assertEqual(len(self.museum.json("search", "река")), 1)
        self.assertTrue(self.seen(None, None))


if __name__ == "__main__":
    tap.main()
