#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk from outside: start, taps, memory, still screens. Software rendering.

bench-kiosk.py KIOSK BARE GENERATE

Every figure stands beside its bar. A figure that another program can spoil is compared
with that program in the same minute: the kiosk and a bare window start in turns.
"""

import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from figures import measure_start, percentile, report, stop
from screen import Screen, cpu_ms, drawn, first_change, pss_mib

TAPS = 20
STORIES = 10000

# px of a screen of 1920 x 1080
MIDDLE = (960, 400)
HOME = (104, 984)
PAUSE = (467, 984)
NEXT = (1512, 984)
QUIZ = (960, 984)
HOME_TILES = [(267 + 461 * (i % 4), 252 + 384 * (i // 4)) for i in range(8)]
STORY_TILE = (345, 252)

# s
TOUCH = 0.03  # from the press to the lift
WATCHED = 1.2  # after a tap; a button is not deaf any more
QUIET = 0.7  # without a change a screen is still
STILL = 3.0

PAGES = 6  # of a story and its end
PATIENCE = 15.0


class Visit:
    """A running kiosk and its screen."""

    def __init__(self, command):
        self.screen = Screen()
        self.process = self.screen.run(command)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        stop(self.process)
        self.screen.close()

    def settle(self):
        """Waits until nothing has moved for a while."""
        limit = time.monotonic() + PATIENCE
        while time.monotonic() < limit:
            if len(self.screen.watch(time.monotonic(), QUIET)) == 1:
                return
        raise SystemExit("the screen does not come to rest")

    def tap(self, place):
        """What is seen from the press on."""
        finger = self.screen.finger
        finger.move(*place)
        time.sleep(0.05)
        begin = time.monotonic()
        return self.screen.watch(begin, WATCHED, do=finger.press,
                                 then=(TOUCH, finger.lift))


def measure_taps(kiosk):
    reactions, sections, stories = [], [], []
    with Visit(kiosk) as visit:
        visit.settle()
        visit.tap(MIDDLE)
        visit.tap(HOME)
        for i in range(TAPS):
            for place, times in ((HOME_TILES[i % 8], sections), (STORY_TILE, stories)):
                seen = visit.tap(place)
                if len(seen) == 1:
                    raise SystemExit(f"nothing answers a tap at {place}")
                reactions.append(first_change(seen) * 1000)
                times.append(drawn(seen) * 1000)
            visit.tap(HOME)
    report("touch to the first change, median", statistics.median(reactions), "ms", 30)
    report("touch to the first change, p95", percentile(reactions, 0.95), "ms", 30)
    report(f"tap to whole section at {STORIES} stories, p95",
           percentile(sections, 0.95), "ms", 150)
    report(f"tap to whole story at {STORIES} stories, p95",
           percentile(stories, 0.95), "ms", 150)


def measure_memory(kiosk):
    """A visitor who looks into everything; pictures that are not seen are let go."""
    with Visit(kiosk) as visit:
        visit.settle()
        visit.tap(MIDDLE)
        for _ in range(PAGES):
            visit.tap(NEXT)
        visit.tap(HOME)
        for tile in HOME_TILES:
            visit.tap(tile)
            visit.tap(STORY_TILE)
            visit.tap(HOME)
        visit.tap(HOME_TILES[1])
        visit.tap(QUIZ)
        visit.tap(STORY_TILE)
        visit.tap(HOME)
        report("memory after a tour of every screen, PSS",
               pss_mib(visit.process.pid), "MiB", 110)


def measure_still(visit, what):
    visit.settle()
    before = cpu_ms(visit.process.pid)
    seen = visit.screen.watch(time.monotonic(), STILL)
    used = cpu_ms(visit.process.pid) - before
    report(f"still {what}, {STILL:.0f} s: frames", len(seen) - 1, "", 0)
    report(f"still {what}, {STILL:.0f} s: CPU", used, "ms", 0)


def measure_stillness(kiosk):
    with Visit(kiosk) as visit:
        measure_still(visit, "attract screen between pictures")
        visit.tap(MIDDLE)
        visit.tap(PAUSE)
        measure_still(visit, "paused story")
        visit.tap(HOME)
        measure_still(visit, "home")


def main():
    kiosk_path, bare, generate = sys.argv[1:4]
    empty = tempfile.mkdtemp(prefix="rs-bench-")
    data = tempfile.mkdtemp(prefix="rs-bench-")
    try:
        sample = [kiosk_path, "--data", empty]
        measure_start("kiosk", sample, bare)
        measure_memory(sample)
        measure_stillness(sample)
        subprocess.run([generate, "--stories", str(STORIES), "--publish", data],
                       check=True, timeout=300)
        measure_taps([kiosk_path, "--data", data])
    finally:
        shutil.rmtree(data, ignore_errors=True)
        shutil.rmtree(empty, ignore_errors=True)


if __name__ == "__main__":
    main()
