#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds the sample that the product ships: a data folder with one release, the media
that it names and the tasks of the studio, without what only staff need.

usage: make-sample.py RODNAYA INTAKE SOURCE SAMPLE STAMP DEPFILE WORK
WORK keeps the working database between builds, so that a mended comma costs seconds
and not a minute of decoding pictures."""

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path


def run(tool, *arguments):
    """One verb; its answer is of interest only if it refuses."""
    done = subprocess.run([tool, *arguments], stdout=subprocess.PIPE, check=False, text=True)
    if done.returncode != 0:
        sys.stderr.write(done.stdout)
    return done.returncode == 0


def build(tool, source, work):
    """The source in WORK, published there as release 1."""
    shutil.rmtree(work / "releases", ignore_errors=True)
    return all(run(tool, *verb, "--data", work)
               for verb in (["init"], ["build", source], ["publish"], ["check", "--release"]))


def forget_if_stale(work, intake):
    """Pictures are made anew by another intake: it may make something else of them."""
    note = work / "intake"
    digest = hashlib.sha256(Path(intake).read_bytes()).hexdigest()
    if not note.exists() or note.read_text() != digest:
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir(parents=True)
        note.write_text(digest)


def link_or_copy(source, target):
    """Media never change, so that a second name is as good as a copy."""
    target = Path(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(source, target)
    except OSError:
        shutil.copy(source, target)


def export(work, sample):
    """What a kiosk and a studio read, in place of what was there."""
    new = sample.with_name(sample.name + ".new")
    shutil.rmtree(new, ignore_errors=True)
    shutil.copytree(work / "releases", new / "releases", symlinks=True)
    shutil.copytree(work / "tasks", new / "tasks", copy_function=link_or_copy)
    release = sqlite3.connect(f"file:{work}/releases/current/catalog.db?mode=ro", uri=True)
    for (digest,) in release.execute("SELECT digest FROM media"):
        name = Path("media", "sha256", digest[:2], digest)
        link_or_copy(work / name, new / name)
    release.close()
    shutil.rmtree(sample, ignore_errors=True)
    new.rename(sample)


def main():
    """Builds, exports, and says what it was made from."""
    tool, intake, *paths = sys.argv[1:]
    source, sample, stamp, depfile, work = (Path(path) for path in paths)
    os.environ["RODNAYA_LIBEXEC"] = str(Path(intake).resolve().parent)
    forget_if_stale(work, intake)
    if not build(tool, source, work):
        # A database of another version, or of a build that was killed: begin again.
        shutil.rmtree(work)
        forget_if_stale(work, intake)
        if not build(tool, source, work):
            sys.exit(1)
    sample.parent.mkdir(parents=True, exist_ok=True)
    export(work, sample)
    inputs = [str(path) for path in (source, *sorted(source.rglob("*")))]
    depfile.write_text(f"{stamp}: " + " ".join(path.replace(" ", "\\ ") for path in inputs) + "\n",
                       encoding="utf-8")
    stamp.touch()


if __name__ == "__main__":
    main()
