#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sum of all tests: nothing is counted twice, nothing that failed is lost."""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "util"))

import sum_tests  # pylint: disable=wrong-import-position

TAP = """# random seed: R02S
1..4
# Start of clock tests
ok 1 /clock/wrong
ok 2 /clock/far # SKIP no clock here
not ok 3 /clock/near - it is late
ok 4 /clock/end
"""


def test_of(result, stdout=""):
    """One line of the log of meson."""
    return {"name": "clock", "result": result, "stdout": stdout}


class SumTest(unittest.TestCase):
    """sum_tests.py"""

    def test_cases_of_tap(self):
        self.assertEqual(sum_tests.count_test(test_of("FAIL", TAP)),
                         {"passed": 2, "skipped": 1, "failed": 1})

    def test_a_program_without_tap_is_one(self):
        self.assertEqual(sum_tests.count_test(test_of("OK", "clean\n")), {"passed": 1})

    def test_a_crash_is_a_failure_besides_what_passed(self):
        for result in ("ERROR", "TIMEOUT", "FAIL", "UNEXPECTEDPASS", "INTERRUPT"):
            with self.subTest(result=result):
                counts = sum_tests.count_test(test_of(result, "ok 1 /a\nok 2 /b\n"))
                self.assertEqual(counts, {"passed": 2, "failed": 1})

    def test_a_skipped_program(self):
        self.assertEqual(sum_tests.count_test(test_of("SKIP")), {"skipped": 1})
        counts = sum_tests.count_test(test_of("SKIP", "ok 1 /a # SKIP\nok 2 /b # SKIP\n"))
        self.assertEqual(counts, {"skipped": 2})

    def test_a_missing_log_is_a_failure(self):
        self.assertEqual(sum_tests.main(["/nowhere/all.json"]), 1)


if __name__ == "__main__":
    unittest.main()
