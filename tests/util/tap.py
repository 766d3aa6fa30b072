# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the unittest cases of a module and says how each ended as TAP, the language in
which every test program of the house answers."""

import sys
import traceback
import unittest


class TapResult(unittest.TestResult):
    """One line a case; what went wrong is a comment under it."""

    def __init__(self):
        super().__init__()
        self.number = 0

    def say(self, verdict, test, note="", detail=""):
        """The line of one case."""
        self.number += 1
        print(f"{verdict} {self.number} - {test.id().removeprefix('__main__.')}{note}")
        for line in detail.splitlines():
            print(f"# {line}")
        sys.stdout.flush()

    def addSuccess(self, test):
        super().addSuccess(test)
        self.say("ok", test)

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.say("not ok", test, detail="".join(traceback.format_exception(*err)))

    def addError(self, test, err):
        super().addError(test, err)
        self.say("not ok", test, detail="".join(traceback.format_exception(*err)))

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self.say("ok", test, note=f" # SKIP {reason}")

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is not None:
            self.say("not ok", subtest, detail="".join(traceback.format_exception(*err)))


def main():
    """All cases of the program that is run, or those named after its own arguments."""
    suite = unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"])
    result = TapResult()
    suite.run(result)
    print(f"1..{result.number}")
    sys.exit(0 if result.wasSuccessful() else 1)
