#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that may only be read, and one that is full: nothing is lost, all is told."""

import contextlib
import os
import shutil
import sqlite3
import sys

import disks
import museum
from kiosk import Kiosk


@contextlib.contextmanager
def museum_on_disk(kib):
    """A museum on a small disk of its own."""
    with museum.Data() as data, disks.disk(data.path("disk"), kib) as disk:
        folder = os.path.join(disk, "data")
        shutil.copytree(museum.Data.base, folder, symlinks=True)
        yield disk, folder


def check_museum(folder, is_counted):
    """Shows all; that nobody counts the visits is said once, in a line to act upon."""
    museum.tool("check", "--release", folder=folder)
    with Kiosk(folder) as kiosk:
        museum.wait_until(lambda: "Музей для проверки" in kiosk.texts(), "the museum")
        kiosk.begin()
        kiosk.check_child()
        kiosk.check_lines(0)
    if is_counted:
        assert not kiosk.last_lines, kiosk.last_lines
        assert count_visits(folder) == 1
        return
    line, = kiosk.last_lines
    assert line.startswith("Посещения пока не считаются"), line
    museum.check_advice(line)


def count_visits(folder):
    with contextlib.closing(sqlite3.connect(os.path.join(folder, "stats", "stats.db"))) as stats:
        return stats.execute("SELECT sum (n) FROM day_count WHERE kind = 'visit'").fetchone()[0]


def refuse(*words, folder):
    museum.check_advice(museum.tool(*words, folder=folder, expect=1))


def read_only():
    with museum_on_disk(4096) as (disk, folder):
        disks.make_read_only(disk)
        check_museum(folder, is_counted=False)
        refuse("publish", folder=folder)
        refuse("build", museum.SOURCE, folder=folder)
        refuse("rollback", folder=folder)
        refuse("sheet", os.path.join(disk, "sheet.pdf"), folder=folder)
        refuse("settings", "museum-name", "Новый", folder=folder)


def full():
    with museum_on_disk(4096) as (disk, folder):
        disks.fill(disk)
        before = sorted(os.listdir(os.path.join(folder, "releases")))
        refuse("publish", folder=folder)
        refuse("settings", "museum-name", "Новый", folder=folder)
        assert sorted(os.listdir(os.path.join(folder, "releases"))) == before
        check_museum(folder, is_counted=False)
        disks.make_room(disk)
        check_museum(folder, is_counted=True)
        museum.tool("publish", folder=folder)
        museum.tool("check", "--release", folder=folder)


def full_in_the_middle_of_a_publish():
    """Whatever the step that finds no room: what was shown is shown."""
    for free in (40, 80, 120, 160, 240, 320):
        with museum_on_disk(4096) as (disk, folder):
            disks.fill(disk, free)
            complaint = museum.tool("publish", folder=folder, expect=None)
            if complaint:
                museum.check_advice(complaint)
            museum.tool("check", "--release", folder=folder)
            shelf = os.listdir(os.path.join(folder, "releases"))
            assert not [name for name in shelf if name.startswith(".")], shelf
            disks.make_room(disk)
            museum.tool("publish", folder=folder)


def full_in_the_middle_of_a_build():
    for size in (200, 450, 600, 800):
        with museum.Data() as data, disks.disk(data.path("disk"), size) as disk:
            folder = os.path.join(disk, "data")
            for words in (["init"], ["build", museum.SOURCE]):
                complaint = museum.tool(*words, folder=folder, expect=None)
                if complaint:
                    museum.check_advice(complaint)
            disks.grow(disk, 4096)
            museum.tool("build", museum.SOURCE, folder=folder)
            museum.tool("publish", folder=folder)
            museum.tool("check", folder=folder)


def full_under_a_sheet():
    """What was printed before is still there, and nothing of what was begun."""
    for free in (0, 8, 40):
        with museum_on_disk(4096) as (disk, folder):
            sheet = os.path.join(disk, "sheet.pdf")
            with open(sheet, "wb") as before:
                before.write(b"before")
            disks.fill(disk, free)
            refuse("sheet", sheet, folder=folder)
            with open(sheet, "rb") as after:
                assert after.read() == b"before"
            assert not [name for name in os.listdir(disk) if "sheet.pdf." in name]


def full_under_the_tasks():
    """The museum is published all the same; the studio keeps what it knew till then."""
    with museum.Data() as data, disks.disk(data.path("disk"), 4096) as disk:
        folder = data.folder
        tasks = os.path.join(folder, "tasks")
        shutil.copytree(tasks, os.path.join(disk, "tasks"))
        shutil.rmtree(tasks)
        os.symlink(os.path.join(disk, "tasks"), tasks)
        path = os.path.join(tasks, "tasks.json")
        with open(path, "rb") as file:
            before = file.read()
        museum.tool("settings", "museum-name", "Новый музей", folder=folder)
        for break_disk, mend in ((disks.fill, disks.make_room),
                                 (disks.make_read_only, lambda disk: disks.grow(disk, 4096))):
            break_disk(disk)
            complaint = museum.tool("publish", folder=folder)
            assert complaint.startswith("Студия об этом пока не знает"), complaint
            museum.check_advice(complaint)
            with open(path, "rb") as file:
                assert file.read() == before
            mend(disk)
        assert not museum.tool("publish", folder=folder)
        with open(path, "rb") as file:
            assert "Новый музей".encode() in file.read()
        assert not [name for name in os.listdir(tasks) if name.startswith(".")]


if __name__ == "__main__":
    disks.run_where_disks_are_allowed()
    sys.exit(museum.run([read_only, full, full_in_the_middle_of_a_publish,
                         full_in_the_middle_of_a_build, full_under_a_sheet,
                         full_under_the_tasks]))
