#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The studio from outside: start, and how often a still one wakes up.

bench-studio-start.py STUDIO BARE
"""

import os
import shutil
import sys
import tempfile
import time

from figures import measure_start, report, stop
from screen import Screen, cpu_ms

SETTLED = 30.0  # s: what the graphics can do has been found out by then
STILL = 10.0  # s


def wake_ups(pid):
    """How often its threads have gone to sleep so far."""
    total = 0
    for thread in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{thread}/status", encoding="ascii") as file:
            total += sum(int(line.split()[1]) for line in file
                         if line.startswith("voluntary_ctxt_switches"))
    return total


def measure_stillness(studio):
    screen = Screen()
    process = screen.run(studio)
    try:
        time.sleep(SETTLED)
        wakes, cpu = wake_ups(process.pid), cpu_ms(process.pid)
        seen = screen.watch(time.monotonic(), STILL)
        report(f"still studio, {STILL:.0f} s: frames", len(seen) - 1, "", 0)
        report(f"still studio, {STILL:.0f} s: CPU", cpu_ms(process.pid) - cpu, "ms", 0)
        report(f"still studio, {STILL:.0f} s: wake-ups", wake_ups(process.pid) - wakes, "", 0)
    finally:
        stop(process)
        screen.close()


def main():
    studio, bare = sys.argv[1:3]
    data = tempfile.mkdtemp(prefix="rs-bench-")
    os.environ["XDG_STATE_HOME"] = data  # what is recorded from the sample stays there
    try:
        command = [studio, "--data", data]
        measure_start("studio", command, bare)
        measure_stillness(command)
    finally:
        shutil.rmtree(data, ignore_errors=True)


if __name__ == "__main__":
    main()
