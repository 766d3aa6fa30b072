#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample as the build makes it: whole, as rich as it was planned, and all of it heard.

usage: test_sample.py DATA
DATA is the folder with the working database that the sample was published from."""

import json
import os
import subprocess
import sys
import unittest
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
TOOL = os.environ["RODNAYA_TOOL"]
TIMEOUT = 120  # s

sys.path.insert(0, str(TESTS / "util"))
import tap  # noqa: E402

DATA = sys.argv.pop(1)

# Just so many, by the plan of the catalogue.
EXACTLY = {"sections": 8, "stories": 35, "stubs": 3, "question_kinds": 8, "moments": 37,
           "places": 21}
AT_LEAST = {"tellings": 62, "narrations": 62, "photos": 110, "questions": 34, "pairs": 4,
            "routes": 3, "objects": 1}


def ask(verb):
    """What one verb answers to programs; it must have found nothing wrong."""
    done = subprocess.run([TOOL, verb, "--json", "--data", DATA], capture_output=True,
                          check=False, text=True, timeout=TIMEOUT)
    if done.returncode != 0:
        raise AssertionError(f"{verb}: {done.stdout}{done.stderr}")
    return json.loads(done.stdout)


class Sample(unittest.TestCase):
    """What a museum opens with."""

    maxDiff = None

    def test_how_much_there_is(self):
        info = ask("info")
        self.assertEqual({name: info[name] for name in EXACTLY}, EXACTLY)
        for name, least in AT_LEAST.items():
            with self.subTest(name=name):
                self.assertGreaterEqual(info[name], least)

    def test_nothing_to_mend(self):
        found = ask("check")
        self.assertEqual([row["message"] for row in found["findings"]], [])
        self.assertEqual((found["faults"], found["advice"]), (0, 0))

    def test_all_is_heard(self):
        voice = ask("check")["voice"]
        self.assertEqual(voice["percent"], 100)
        self.assertGreaterEqual(voice["tellings"]["voiced"], 62)
        for name, share in voice.items():
            if name != "percent":
                with self.subTest(name=name):
                    self.assertGreater(share["all"], 0)
                    self.assertEqual(share["voiced"], share["all"])

    def test_studio(self):
        """There is all to read and a model to hear; nobody has signed, so nobody is recorded."""
        tasks = json.loads((Path(DATA) / "tasks" / "tasks.json").read_text(encoding="utf-8"))
        self.assertGreaterEqual(len(tasks["tellings"]), 62)
        self.assertGreaterEqual(sum("model" in telling for telling in tasks["tellings"]), 62)
        self.assertGreater(len(tasks["voices"]), 0)
        self.assertEqual(tasks["narrators"], [])


if __name__ == "__main__":
    tap.main()
