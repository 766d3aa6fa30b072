#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`rodnaya sheet` from the outside: what a reader of PDFs finds in what it prints."""

import re
import shutil
import subprocess
import sys
import unittest

from tool_museum import TESTS, TIMEOUT, MuseumCase

sys.path.insert(0, str(TESTS / "util"))
import tap  # noqa: E402

NEEDED = ["pdffonts", "pdfimages", "pdfinfo", "pdftoppm", "pdftotext"]
MISSING = [name for name in NEEDED if shutil.which(name) is None]


def ask(*command):
    """What one of poppler's programs says."""
    done = subprocess.run(list(map(str, command)), capture_output=True, check=True,
                          timeout=TIMEOUT)
    return done.stdout


class Paper:
    """A PDF and what is in it."""

    def __init__(self, path):
        self.path = path
        lines = ask("pdfinfo", path).decode().splitlines()
        self.info = dict(line.split(":", 1) for line in lines if ":" in line)
        self.n_pages = int(self.info["Pages"])

    def words(self, *options):
        """Its words in the order in which they are read, spaces and lines made one."""
        return " ".join(ask("pdftotext", *options, self.path, "-").decode().split())

    def page(self, number):
        """The words of one page."""
        return self.words("-f", number, "-l", number)

    def points(self, number):
        """The red, green and blue of the points of one page, coarse."""
        data = ask("pdftoppm", "-r", "20", "-f", number, "-l", number, self.path)
        _, size, _, rest = data.split(b"\n", 3)
        width, height = map(int, size.split())
        assert len(rest) == width * height * 3
        return [rest[i:i + 3] for i in range(0, len(rest), 3)]


@unittest.skipIf(MISSING, f"poppler-utils is not installed: {' '.join(MISSING)}")
class Sheet(MuseumCase):
    """On the source in which there is everything that the format knows."""

    def sheet(self, *options):
        """Prints and opens."""
        path = self.museum.root / "лист.pdf"
        done = self.museum.run("sheet", path, *options)
        paper = Paper(path)
        self.assertIn(f"страниц: {paper.n_pages}", done.stdout)
        return paper

    def assert_in_order(self, text, *words):
        """All of the words, one after another."""
        at = 0
        for word in words:
            found = text.find(word, at)
            self.assertGreaterEqual(found, 0, f"{word!r} is not after {at} in {text}")
            at = found + len(word)

    def test_reading(self):
        paper = self.sheet()
        text = paper.words()
        self.assert_in_order(
            text, "Для чтения с карандашом", "Содержание", "Бердь", "Ёлка",
            "Для малышей", "1 Вот наша река.", "2 Она течёт мимо города Искитим,",
            "3 На берегу лежит камень.", "Для школьников", "Бе́рдь течёт через Искитим.",
            "Источники", "точно: Придумано для проверки",
            "так рассказывают: Так рассказывают", "Вопросы", "1. Что течёт?",
            "+ река (верно)", "– камень", "Почему: Река течёт всегда.",
            "образец · так рассказывают", "В зале стоит ёлка.",
            "по одному источнику: Придумано для проверки")
        for words in ("1. день", "2. вечер", "камень — лежит", "течёт — река",
                      "без похвалы", "+ ёлка (верно)"):
            self.assertIn(words, text)

    def test_every_page_has_something(self):
        for options in ([], ["--level", "little"], ["--level", "school"]):
            paper = self.sheet(*options)
            for number in range(1, paper.n_pages + 1):
                with self.subTest(options=options, page=number):
                    self.assertNotEqual(paper.page(number), "")
                    self.assertGreater(len(set(paper.points(number))), 2)

    def test_about(self):
        paper = self.sheet()
        self.assertIn("Для чтения с карандашом", paper.info["Title"])
        self.assertIn("A4", paper.info["Page size"])
        self.assertNotEqual(paper.info["Author"].strip(), "")
        rows = ask("pdffonts", paper.path).decode().splitlines()[2:]
        self.assertGreater(len(rows), 1)
        for row in rows:
            embedded, _, is_unicode = row.split()[-5:-2]
            self.assertEqual((embedded, is_unicode), ("yes", "yes"), row)
        self.assertTrue(any("PTSans" in row for row in rows))
        self.assertTrue(any("Vollkorn" in row for row in rows))

    def test_contents_tell_the_page(self):
        paper = self.sheet()
        for title in ("Бердь", "Ёлка"):
            number = int(re.search(title + r" (\d+)", paper.page(2)).group(1))
            self.assertIn(title, paper.page(number))
            self.assertIn("Для малышей", paper.page(number))

    def test_pictures_are_the_copies(self):
        paper = self.sheet()
        rows = [row.split() for row in
                ask("pdfimages", "-list", paper.path).decode().splitlines()[2:]]
        self.assertTrue(rows)
        self.assertTrue(all(row[8] == "jpeg" for row in rows), rows)
        # A picture that is met again and again is in the file once.
        copies = self.museum.ask_release("SELECT count (*) FROM photo")[0][0]
        self.assertLessEqual(len({row[10] for row in rows}), copies)
        # What water.svg is painted with is on the paper.
        blue = [p for p in paper.points(3) if p[2] > p[0] + 60]
        self.assertGreater(len(blue), 50)

    def test_home(self):
        paper = self.sheet("--level", "little", "--story", "бердь")
        text = paper.words()
        self.assert_in_order(
            text, "Бердь", "Вот наша река.", "Солнце садится за реку.", "На дорогу домой",
            "1. Что течёт?", "2. Камень тёплый на солнце. Верно?", "До завтра, река!",
            "Моё имя", "Раскрась.", "Моё имя")
        for words in ("верно)", "Река течёт всегда", "Содержание", "Ёлка"):
            self.assertNotIn(words, text)
        # The last page lies on its side: lines, and nothing coloured.
        pages = ask("pdfinfo", "-f", paper.n_pages, "-l", paper.n_pages, paper.path).decode()
        self.assertRegex(pages, r"size:\s+841\.\d+ x 595\.\d+")
        points = paper.points(paper.n_pages)
        self.assertTrue(all(max(p) - min(p) < 40 for p in points))
        self.assertGreater(sum(max(p) < 200 for p in points), 30)

    def test_section(self):
        self.assertNotIn("В зале стоит", self.sheet("--section", "река").words())

    def test_same_day_same_file(self):
        first = self.sheet().path.read_bytes()
        self.assertEqual(first, self.sheet().path.read_bytes())

    def test_refusals(self):
        path = self.museum.root / "лист.pdf"
        for code, words in ((1, ["--story", "Такого нет"]), (1, ["--section", "Нет"]),
                            (2, ["--level", "wise"]),
                            (1, ["--level", "adult", "--story", "Ёлка"])):
            with self.subTest(words=words):
                done = self.museum.run("sheet", path, *words, expect=code)
                self.assertEqual(len(done.stderr.strip().splitlines()), 1)
                self.assertFalse(path.exists())
        nowhere = self.museum.root / "нет" / "лист.pdf"
        self.assertIn(str(nowhere), self.museum.run("sheet", nowhere, expect=1).stderr)

    def test_lost_picture(self):
        """It is named, and the rest is printed."""
        for digest, in self.museum.ask_release("SELECT thumb FROM photo"):
            self.museum.media(digest).unlink(missing_ok=True)
        path = self.museum.root / "лист.pdf"
        done = self.museum.run("sheet", path, expect=1)
        self.assertIn("Картинки «", done.stderr)
        self.assertIn("Вот наша река.", Paper(path).words())


if __name__ == "__main__":
    tap.main()
