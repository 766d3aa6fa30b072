# SPDX-License-Identifier: GPL-3.0-or-later
"""An X server in memory: its picture is watched, its pointer moved, from outside."""

import ctypes
import mmap
import os
import shutil
import struct
import subprocess
import tempfile
import time

WIDTH, HEIGHT = 1920, 1080
STEP = 575  # bytes between the points looked at: some 14,400 of them
PAUSE = 0.002  # s between two looks

LEFT_BUTTON = 1

_x11 = ctypes.CDLL("libX11.so.6")
_xtst = ctypes.CDLL("libXtst.so.6")
_x11.XOpenDisplay.restype = ctypes.c_void_p
for call in (_x11.XSync, _x11.XCloseDisplay, _xtst.XTestFakeMotionEvent,
             _xtst.XTestFakeButtonEvent):
    call.argtypes = [ctypes.c_void_p] + [ctypes.c_long] * 4


class Finger:
    """Touches the screen at once, without a program that must start first."""

    def __init__(self, display):
        self.display = _x11.XOpenDisplay(display.encode())

    def move(self, x, y):
        _xtst.XTestFakeMotionEvent(self.display, -1, x, y, 0)
        _x11.XSync(self.display, 0, 0, 0, 0)

    def press(self):
        _xtst.XTestFakeButtonEvent(self.display, LEFT_BUTTON, 1, 0, 0)
        _x11.XSync(self.display, 0, 0, 0, 0)

    def lift(self):
        _xtst.XTestFakeButtonEvent(self.display, LEFT_BUTTON, 0, 0, 0)
        _x11.XSync(self.display, 0, 0, 0, 0)

    def close(self):
        _x11.XCloseDisplay(self.display, 0, 0, 0, 0)


class Screen:
    """Xvfb with its frame buffer mapped."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="rs-screen-")
        read_end, write_end = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write_end), "-fbdir", self.folder, "-noreset",
             "-nolisten", "tcp", "-screen", "0", f"{WIDTH}x{HEIGHT}x24"],
            pass_fds=[write_end], stderr=subprocess.DEVNULL)
        os.close(write_end)
        with os.fdopen(read_end) as pipe:
            self.display = ":" + pipe.readline().strip()
        path = os.path.join(self.folder, "Xvfb_screen0")
        with open(path, "rb") as file:
            self.map = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        header = struct.unpack(">I", self.map[:4])[0]
        colors = struct.unpack(">I", self.map[76:80])[0]
        self.points = memoryview(self.map)[header + colors * 12::STEP]
        self.finger = Finger(self.display)
        self.env = dict(os.environ, DISPLAY=self.display, GDK_BACKEND="x11",
                        GSK_RENDERER="cairo", GTK_A11Y="none",
                        GSETTINGS_BACKEND="memory")
        self.env.pop("WAYLAND_DISPLAY", None)

    def close(self):
        self.finger.close()
        self.points.release()
        self.map.close()
        self.server.terminate()
        self.server.wait(10)
        shutil.rmtree(self.folder, ignore_errors=True)

    def run(self, command):
        return subprocess.Popen(command, env=self.env, stdin=subprocess.DEVNULL,
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def watch(self, begin, seconds, do=None, then=None):
        """[(seconds since @begin, points)], one for each change, for @seconds.

        @do: what to do first, once it is known how the screen looks
        @then: (when, what): what to do meanwhile, seconds after @begin
        """
        seen = [(0.0, self.points.tobytes())]
        if do is not None:
            do()
        while (now := time.monotonic() - begin) < seconds:
            points = self.points.tobytes()
            if points != seen[-1][1]:
                seen.append((now, points))
            if then is not None and now >= then[0]:
                then[1]()
                then = None
            time.sleep(PAUSE)
        return seen


def alike(one, other):
    """The share of points that are the same."""
    return sum(map(int.__eq__, one, other)) / len(one)


def first_change(seen):
    """Seconds to the first change, None if nothing changed."""
    return seen[1][0] if len(seen) > 1 else None


def drawn(seen, share=0.95):
    """Seconds until the picture is, but for small moving things, what it stays."""
    final = seen[-1][1]
    done = seen[-1][0]
    for when, points in reversed(seen):
        if alike(points, final) < share:
            break
        done = when
    return done


def pss_mib(pid):
    """Memory of one process, shared pages counted by their share."""
    try:
        with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
            for line in file:
                if line.startswith("Pss:"):
                    return int(line.split()[1]) / 1024
    except OSError:  # it has just ended
        pass
    return 0.0


def cpu_ms(pid):
    """What all threads of a process have used so far, also those that have ended."""
    clock = (~pid << 3) | 2  # CPUCLOCK_SCHED of a process
    return time.clock_gettime(clock) * 1000
