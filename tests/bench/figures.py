# SPDX-License-Identifier: GPL-3.0-or-later
"""What the measurements of programs from outside have in common."""

import math
import statistics
import subprocess
import time

from screen import Screen, drawn

STARTS = 7


def report(what, value, unit, bar):
    """One line a figure, as rs_bench_print() writes it."""
    if bar == 0:
        print(f"{what:<52} {value:10.2f} {unit:<4} bar {bar:8.2f}", flush=True)
        return
    mark = "  OVER" if value > bar else ""
    print(f"{what:<52} {value:10.2f} {unit:<4} bar {bar:8.2f}  "
          f"{value / bar:5.2f} of it{mark}", flush=True)


def percentile(values, share):
    return sorted(values)[max(0, math.ceil(share * len(values)) - 1)]


def stop(process):
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(10)


def time_start(command):
    """Seconds from exec to the whole first picture."""
    screen = Screen()
    begin = time.monotonic()
    process = screen.run(command)
    seen = screen.watch(begin, 2.5)
    stop(process)
    screen.close()
    return drawn(seen)


def measure_start(name, command, bare):
    """In turns with a bare window, as what one of them suffers the other one does too."""
    times, bare_times = [], []
    time_start(command)  # fonts and files are read once
    for _ in range(STARTS):
        bare_times.append(time_start([bare]))
        times.append(time_start(command))
    time_own, time_bare = statistics.median(times), statistics.median(bare_times)
    report(f"start of the {name} to its first page, to a bare window",
           time_own / time_bare, "x", 2)
    print(f"    {name} {time_own * 1000:.0f} ms, bare window {time_bare * 1000:.0f} ms",
          flush=True)
