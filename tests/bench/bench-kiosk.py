#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk from outside: start, tap to story, memory, a still screen.

bench-kiosk.py KIOSK BARE GENERATE
"""

import shutil
import subprocess
import sys
import tempfile
import time

from screen import Screen, cpu_seconds, drawn, first_change, pss_mib

RUNS = 7
STORIES = 10000


def report(what, value, unit, bar):
    mark = "  OVER" if value > bar else ""
    print(f"{what:<52} {value:10.2f} {unit:<4} bar {bar:8.2f}  "
          f"{value / bar:5.2f} of it{mark}", flush=True)


def percentile(values, share):
    values = sorted(values)
    return values[min(len(values) - 1, int(share * len(values)))]


def start(screen, command, seconds):
    begin = time.monotonic()
    process = subprocess.Popen(command, env=screen.env, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    late = time.monotonic() - begin
    return process, late, screen.watch(seconds)


def stop(process):
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(10)


def time_start(command):
    """Seconds from exec to the drawn window, each run on a screen of its own."""
    times = []
    for _ in range(RUNS):
        screen = Screen()
        process, late, seen = start(screen, command, 2.5)
        times.append(late + drawn(seen, 0.90))
        stop(process)
        screen.close()
    return percentile(times, 0.5)


def measure_start(kiosk, bare):
    bare_time = time_start([bare])
    kiosk_time = time_start(kiosk)
    report("start to attract, against a bare window", kiosk_time / bare_time, "x", 2)
    print(f"    bare window {bare_time * 1000:.0f} ms, kiosk {kiosk_time * 1000:.0f} ms")


def measure_taps(kiosk):
    reactions, whole = [], []
    for _ in range(RUNS):
        screen = Screen()
        process, _, _ = start(screen, kiosk, 3)
        begin = time.monotonic()
        subprocess.run(["xdotool", "mousemove", "960", "400", "mousedown", "1"],
                       env=screen.env, check=True, timeout=10)
        down = time.monotonic() - begin
        seen = screen.watch(0.3)
        reactions.append(max(0.0, (first_change(seen) or 0.3)) + down)
        subprocess.run(["xdotool", "mouseup", "1"], env=screen.env, check=True,
                       timeout=10)
        whole.append(drawn(screen.watch(1.2)))
        stop(process)
        screen.close()
    report("touch to the first change, median", percentile(reactions, 0.5) * 1000,
           "ms", 30)
    report(f"tap to whole story at {STORIES} stories, p95",
           percentile(whole, 0.95) * 1000, "ms", 150)


def measure_rest(kiosk):
    screen = Screen()
    folder = tempfile.mkdtemp(prefix="rs-tour-")
    process, _, _ = start(screen, kiosk + ["--screens", folder], 1)
    peak = 0.0
    while process.poll() is None:
        peak = max(peak, pss_mib(process.pid))
        time.sleep(0.1)
    report("memory after a tour of every screen, PSS", peak, "MiB", 110)
    shutil.rmtree(folder, ignore_errors=True)

    process, _, _ = start(screen, kiosk, 3)
    screen.tap(960, 400)
    time.sleep(2)
    screen.tap(104, 984)
    time.sleep(2)
    before = cpu_seconds(process.pid)
    seen = screen.watch(4)
    used = cpu_seconds(process.pid) - before
    print(f"a still home screen for 4 s: {len(seen) - 1} changes, {used:.2f} s of CPU")
    stop(process)
    screen.close()


def main():
    kiosk_path, bare, generate = sys.argv[1:4]
    sample = [kiosk_path, "--windowed"]
    measure_start(sample, bare)
    measure_rest(sample)
    data = tempfile.mkdtemp(prefix="rs-bench-")
    try:
        subprocess.run([generate, "--stories", str(STORIES), "--publish", data],
                       check=True, timeout=300)
        measure_taps(sample + ["--data", data])
    finally:
        shutil.rmtree(data, ignore_errors=True)


if __name__ == "__main__":
    main()
