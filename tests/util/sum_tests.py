#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sums the logs of several runs of `meson test` into one line.

A program that speaks TAP counts as its cases, any other as one. A program that
ends badly counts as one failure more than the cases it reported as failed, so
that a crash or a time-out is never lost. The status is 0 if nothing failed.
"""

import json
import re
import sys
from collections import Counter

CASE = re.compile(r"^(not ok|ok)\b[^#\n]*(#\s*(SKIP|TODO)\b)?", re.IGNORECASE | re.MULTILINE)
GOOD = {"OK", "EXPECTEDFAIL"}


def count_cases(output):
    """The cases of a TAP stream, by how they ended."""
    cases = Counter()
    for verdict, directive, _ in CASE.findall(output):
        if directive:
            cases["skipped"] += 1
        else:
            cases["passed" if verdict.lower() == "ok" else "failed"] += 1
    return cases


def count_test(test):
    """One test program of the log."""
    result = test["result"]
    cases = count_cases(test.get("stdout") or "")
    if result == "SKIP":
        return Counter(skipped=max(1, cases["skipped"]))
    if result in GOOD:
        return cases or Counter(passed=1)
    if not cases["failed"]:
        cases["failed"] += 1
    return cases


def main(paths):
    total = Counter()
    for path in paths:
        try:
            with open(path, encoding="utf-8") as log:
                for line in log:
                    total += count_test(json.loads(line))
        except (OSError, ValueError, KeyError) as error:
            print(f"{path}: no whole log of the tests ({error})", file=sys.stderr)
            total["failed"] += 1
    print(f"{total['passed']} passed, {total['failed']} failed, {total['skipped']} skipped")
    return 1 if total["failed"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
