# SPDX-License-Identifier: GPL-3.0-or-later
"""Small disks of one's own, in memory, seen by nobody else."""

import contextlib
import ctypes
import os
import subprocess
import sys

import museum

READ_ONLY, REMOUNT, DETACH = 1, 32, 2
LIBC = ctypes.CDLL(None, use_errno=True)

# For root, and for a user where the system lets users have their own mounts.
WAYS = (["unshare", "--mount"],
        ["unshare", "--mount", "--map-current-user", "--keep-caps"])
TRIAL = [sys.executable, "-c", "import sys; sys.path.insert(0, sys.argv[1]); import disks;"
         " disks.mount('/tmp', 0, 'size=64k')", os.path.dirname(os.path.abspath(__file__))]


def mount(path, flags, options):
    """Mounts a disk in memory, or changes one."""
    if LIBC.mount(b"tmpfs", path.encode(), b"tmpfs", flags, options.encode()) != 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), path)


def run_where_disks_are_allowed():
    """Starts the program anew with mounts of its own; without them it skips all."""
    if "RS_OWN_MOUNTS" in os.environ:
        return
    for way in WAYS:
        if subprocess.run(way + TRIAL, check=False, stderr=subprocess.DEVNULL).returncode == 0:
            os.execvpe(way[0], way + [sys.executable] + sys.argv,
                       dict(museum.STRICT, RS_OWN_MOUNTS="yes"))
    print("1..0 # SKIP this system lets nobody mount a disk of one's own")
    sys.exit(0)


@contextlib.contextmanager
def disk(path, kib):
    """A disk of that many KiB."""
    os.mkdir(path)
    mount(path, 0, f"size={kib}k,mode=700")
    try:
        yield path
    finally:
        LIBC.umount2(path.encode(), DETACH)


def make_read_only(path):
    mount(path, REMOUNT | READ_ONLY, "")


def grow(path, kib):
    mount(path, REMOUNT, f"size={kib}k")


def fill(path, free=0):
    """Leaves so many KiB."""
    room = os.statvfs(path)
    length = room.f_bavail * room.f_frsize - free * 1024
    with open(os.path.join(path, "filling"), "wb") as file:
        os.posix_fallocate(file.fileno(), 0, length)


def make_room(path):
    os.unlink(os.path.join(path, "filling"))
