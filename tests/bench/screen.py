# SPDX-License-Identifier: GPL-3.0-or-later
"""An X server in memory whose picture can be watched from outside."""

import mmap
import os
import shutil
import struct
import subprocess
import tempfile
import time

WIDTH, HEIGHT = 1920, 1080
STEP = 575  # bytes between the points looked at: some 14,400 of them


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
        self.start = header + colors * 12
        self.env = dict(os.environ, DISPLAY=self.display, GDK_BACKEND="x11",
                        GSK_RENDERER="cairo", GTK_A11Y="none",
                        GSETTINGS_BACKEND="memory")
        self.env.pop("WAYLAND_DISPLAY", None)

    def close(self):
        self.map.close()
        self.server.terminate()
        self.server.wait(10)
        shutil.rmtree(self.folder, ignore_errors=True)

    def look(self):
        return bytes(self.map[self.start:][::STEP])

    def watch(self, seconds):
        """[(seconds since the call, points)], one entry for each change."""
        begin = time.monotonic()
        seen = [(0.0, self.look())]
        while time.monotonic() - begin < seconds:
            now = self.look()
            if now != seen[-1][1]:
                seen.append((time.monotonic() - begin, now))
            time.sleep(0.002)
        return seen

    def tap(self, x, y):
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "mousedown", "1",
                        "sleep", "0.08", "mouseup", "1"],
                       env=self.env, check=True, timeout=10)


def alike(one, other):
    return sum(a == b for a, b in zip(one, other)) / len(one)


def first_change(seen):
    """Seconds to the first change, None if nothing changed."""
    return seen[1][0] if len(seen) > 1 else None


def drawn(seen, share=0.95):
    """Seconds until the picture is, but for small moving things, what it stays."""
    final = seen[-1][1]
    return next(t for t, points in seen if alike(points, final) >= share)


def pss_mib(pid):
    """Memory of one process, shared pages counted by their share."""
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
        for line in file:
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    return 0.0


def cpu_seconds(pid):
    with open(f"/proc/{pid}/stat", encoding="ascii") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
