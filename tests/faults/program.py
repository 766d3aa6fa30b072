# SPDX-License-Identifier: GPL-3.0-or-later
"""A real program on a display of its own, and what its user sees and touches."""

import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time

import museum  # before GLib: it makes warnings harmless for this program

import gi
gi.require_version("Atspi", "2.0")
gi.require_version("GdkPixbuf", "2.0")
from gi.repository import Atspi, GdkPixbuf, GLib  # pylint: disable=wrong-import-position

WIDTH, HEIGHT = map(int, os.environ.get("RS_SCREEN", "960x540").split("x"))

LOG_HEAD = re.compile(r"^.*-(Message|WARNING|CRITICAL)[ *]*: [\d:.]+: ")


class Picture:
    """What is on the screen."""

    def __init__(self, pixbuf):
        n, stride = pixbuf.get_n_channels(), pixbuf.get_rowstride()
        data = pixbuf.get_pixels()
        self.points = [data[y * stride + x * n:y * stride + x * n + 3]
                       for y in range(0, HEIGHT, 6) for x in range(0, WIDTH, 6)]

    def light(self):
        """Mean brightness, 0 to 255."""
        return sum(sum(point) for point in self.points) / len(self.points) / 3

    def n_colors(self):
        """How many, coarsely."""
        return len({(r >> 4, g >> 4, b >> 4) for r, g, b in self.points})

    def differs(self, other):
        """Share of the points that are not the same."""
        return sum(a != b for a, b in zip(self.points, other.points)) / len(self.points)


class Program:
    """A program, from its start to an orderly end."""

    def __init__(self, command, env=None):
        self.root = tempfile.mkdtemp(prefix="rs-faults-program-")
        self.log_path = os.path.join(self.root, "log")
        self.last_lines = None  # the whole log, once the program has ended
        environment = dict(museum.STRICT, **(env or {}))
        self.has_sound = "PULSE_SERVER" in (env or {})
        if not self.has_sound:
            environment["PULSE_SERVER"] = "unix:/nowhere"
        with open(self.log_path, "wb") as log:
            self.process = subprocess.Popen(command, env=environment, stderr=log, stdout=log)

    def __enter__(self):
        try:
            museum.wait_until(lambda: self.page() is not None, "a page to be seen")
        except BaseException:
            self.__exit__(AssertionError)
            raise
        return self

    def __exit__(self, kind, *_):
        try:
            if kind is None:
                self.check_alive()
            self.process.send_signal(signal.SIGTERM)
            status = self.process.wait(20)
            assert kind is not None or status == 0, f"the program ended with {status}"
        except BaseException:
            self.process.kill()
            self.process.wait()
            raise
        finally:
            self.last_lines = self.lines()
            if kind is not None:
                print("# the log: " + "\n# ".join(self.last_lines), flush=True)
            shutil.rmtree(self.root, ignore_errors=True)

    def lines(self):
        """The log without what the system puts before each line."""
        with open(self.log_path, encoding="utf-8", errors="replace") as log:
            return [LOG_HEAD.sub("", line.strip()) for line in log if line.strip()]

    def check_alive(self):
        assert self.process.poll() is None, "the program is no more"

    def nodes(self):
        """All that is visible, as a screen reader meets it."""
        desktop = Atspi.get_desktop(0)
        programs = (desktop.get_child_at_index(i) for i in range(desktop.get_child_count()))
        nodes = [node for node in programs if node and node.get_process_id() == self.process.pid]
        while nodes:
            node = nodes.pop()
            is_program = node.get_role() == Atspi.Role.APPLICATION
            if is_program or node.get_state_set().contains(Atspi.StateType.VISIBLE):
                yield node
                nodes += [child for child in map(node.get_child_at_index,
                                                 range(node.get_child_count())) if child]

    def texts(self):
        """The names of all that is visible."""
        try:
            return [node.get_name() or "" for node in self.nodes()]
        except GLib.Error:
            return []  # it changed meanwhile

    def shows(self, text):
        return text in self.texts()

    def wait_for(self, text, seconds=15):
        museum.wait_until(lambda: self.shows(text), f"«{text}» to be seen", seconds)

    def page(self):
        """Which page is seen: `Attract`, `Story`…"""
        for name in self.texts():
            if re.fullmatch(r"Rs\w+Page", name):
                return name[2:-4]
        return None

    def wait_page(self, *pages):
        museum.wait_until(lambda: self.page() in pages, f"one of the pages {pages}")

    @staticmethod
    def tap(x=WIDTH // 2, y=HEIGHT // 2):
        """A short touch with one finger."""
        with socket.socket(socket.AF_UNIX) as finger:
            finger.connect(os.environ["TOUCH_SOCKET"])
            for order in (f"down 0 {x} {y}", "frame", None, "up 0", "frame"):
                if order is None:
                    time.sleep(0.1)
                    continue
                finger.sendall(order.encode() + b"\n")
                assert finger.recv(8) == b"ok\n", order

    def press(self, name, *pages):
        """Touches the button of that name until it leads to one of the pages; right after
        a page has changed, no touch is taken for meant."""
        limit = time.monotonic() + 15
        while self.page() not in pages:
            assert time.monotonic() < limit, f"«{name}» does not lead to {pages}"
            self.tap_at(name)
            time.sleep(0.4)

    def tap_at(self, name):
        """Touches the button of that name; what follows a comma is its state."""
        try:
            for node in self.nodes():
                is_named = re.match(re.escape(name) + "([,:]|$)", node.get_name() or "")
                if is_named and "button" in node.get_role_name():
                    place = node.get_extents(Atspi.CoordType.WINDOW)
                    self.tap(place.x + place.width // 2, place.y + place.height // 2)
                    return
        except GLib.Error:
            pass  # it changed meanwhile

    def look(self):
        """A picture of the screen."""
        folder = tempfile.mkdtemp(dir=self.root)
        subprocess.run(["weston-screenshooter"], cwd=folder, check=True, timeout=10)
        path = os.path.join(folder, os.listdir(folder)[0])
        return Picture(GdkPixbuf.Pixbuf.new_from_file(path))

    def check_lines(self, number=1):
        """So many lines of the log, which help a teacher."""
        museum.wait_until(lambda: len(self.lines()) >= number, f"{number} lines in the log")
        lines = self.lines()
        assert len(lines) == number, "\n".join(lines)
        for line in lines:
            museum.check_advice(line)
