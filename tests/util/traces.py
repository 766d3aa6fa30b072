# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for what is left of a voice in every byte of a data folder."""

import hashlib
from pathlib import Path

PIECE = 64  # bytes of a sound, from its middle: no other file has the same


def pieces_of(sound):
    """Bytes by which a sound is known anywhere."""
    middle = len(sound) // 2
    return [sound[:PIECE], sound[middle:middle + PIECE], sound[-PIECE:]]


def needles_of(sound):
    """All that tells of a sound: its digest, as text and as bytes, and some of it."""
    digest = hashlib.sha256(sound)
    return [digest.hexdigest().encode(), digest.hexdigest().upper().encode(),
            digest.digest(), *pieces_of(sound)]


def find(folder, needles):
    """The files, by their paths in `folder`, that hold any of `needles` or are named by
    one."""
    names = [needle.decode() for needle in needles if needle.isalnum() and needle.isascii()]
    found = set()
    for path in Path(folder).rglob("*"):
        name = str(path.relative_to(folder))
        if any(known in path.name for known in names):
            found.add(name)
        if path.is_symlink() or not path.is_file():
            continue
        content = path.read_bytes()
        if any(needle in content for needle in needles):
            found.add(name)
    return found
