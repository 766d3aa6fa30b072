#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The PIN from the terminal, and the keeper that programs ask."""

import json
import os
import pty
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "util"))
import tap  # noqa: E402
from tool_museum import TIMEOUT, TOOL  # noqa: E402


class Keeper(unittest.TestCase):
    """A data folder that holds nothing but what is set here."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="rs-keeper-")
        self.addCleanup(folder.cleanup)
        self.data = Path(folder.name)

    def run_tool(self, *words, typed=""):
        return subprocess.run([TOOL, *words, "--data", str(self.data)], input=typed, text=True,
                              capture_output=True, check=False, timeout=TIMEOUT)

    def ask(self, *questions):
        """What one keeper answers, a line for a line."""
        done = self.run_tool("keeper", typed="".join(f"{line}\n" for line in questions))
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return [json.loads(line) for line in done.stdout.splitlines()]

    def check_pin(self, pin):
        return self.ask(json.dumps({"do": "check-pin", "pin": pin}))[0]

    def test_set_and_check(self):
        self.assertEqual(self.ask('{"do":"has-pin"}'), [{"ok": False}])
        self.assertEqual(self.run_tool("pin", "set", typed="240619\n").returncode, 0)
        self.assertEqual(self.ask('{"do":"has-pin"}', '{"do":"check-pin","pin":"240619"}',
                                  '{"do":"check-pin","pin":"240618"}'),
                         [{"ok": True}, {"ok": True}, {"ok": False}])

    def test_back_off_outlives_the_keeper(self):
        self.run_tool("pin", "set", typed="240619\n")
        answers = [self.check_pin("000000") for _ in range(5)]
        self.assertEqual(answers[:4], [{"ok": False}] * 4)
        self.assertEqual(answers[4], {"ok": False, "wait": 30})
        late = self.check_pin("240619")
        self.assertFalse(late["ok"])
        self.assertIn(late["wait"], range(1, 31))
        # Whoever may write the data folder sets another, and need not wait.
        self.run_tool("pin", "set", typed="111111\n")
        self.assertEqual(self.check_pin("111111"), {"ok": True})

    def test_no_pin(self):
        answer = self.check_pin("000000")
        self.assertFalse(answer["ok"])
        self.assertIn("rodnaya pin set", answer["error"])

    def test_nonsense(self):
        answers = self.ask("", "x" * 10000, '{"do":"has-pin"}', "[1]")
        self.assertEqual([answer["ok"] for answer in answers], [False] * 4)
        self.assertNotIn("error", answers[2])

    def test_bad_pins(self):
        for typed in ("", "\n", "12345\n", "1234567\n", "пароль\n"):
            with self.subTest(typed=typed):
                done = self.run_tool("pin", "set", typed=typed)
                self.assertEqual(done.returncode, 1)
                self.assertRegex(done.stderr, "[а-яё]")
        self.assertEqual(self.run_tool("pin", "forget").returncode, 2)
        self.assertFalse((self.data / "keys" / "pin").exists())

    def at_terminal(self, *lines):
        """Types at a terminal; what stood on it, and how it ended."""
        pid, fd = pty.fork()
        if pid == 0:
            os.execv(TOOL, [TOOL, "pin", "set", "--data", str(self.data)])
        shown = b""
        for line in lines:
            while not shown.rstrip().endswith(b":"):
                shown += os.read(fd, 1000)
            shown += b"|"
            os.write(fd, line.encode() + b"\n")
        try:
            while piece := os.read(fd, 1000):
                shown += piece
        except OSError:  # how a terminal ends
            pass
        os.close(fd)
        return shown.decode(), os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])

    def test_terminal(self):
        shown, status = self.at_terminal("305172", "305172")
        self.assertEqual(status, 0)
        self.assertNotIn("305172", shown)
        self.assertEqual(self.check_pin("305172"), {"ok": True})
        shown, status = self.at_terminal("999999", "999998")
        self.assertEqual(status, 1)
        self.assertEqual(self.check_pin("305172"), {"ok": True})


if __name__ == "__main__":
    tap.main()
