#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds the embedded sample: what a kiosk shows that has no museum yet.

embed-sample.py RODNAYA SOURCE WORK OUT STAMP DEPFILE

WORK keeps the working catalogue between builds, so that only what has changed is
made anew. OUT gets the release and the files that it names, and nothing else.
"""

import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys


def run(rodnaya, *words):
    done = subprocess.run([rodnaya, *words], stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, timeout=900)
    if done.returncode != 0:
        sys.exit(f"rodnaya {' '.join(words)}:\n{done.stdout}")


def read_digests(catalog):
    database = sqlite3.connect(f"file:{catalog}?mode=ro&immutable=1", uri=True)
    try:
        return [row[0] for row in database.execute("SELECT digest FROM media")]
    finally:
        database.close()


def copy(work, out):
    """A whole new tree first, so that a kiosk never meets half of it."""
    fresh = out.with_name(out.name + ".new")
    shutil.rmtree(fresh, ignore_errors=True)
    release = work / "releases" / os.readlink(work / "releases" / "current")
    shutil.copytree(release, fresh / "releases" / "1")
    (fresh / "releases" / "current").symlink_to("1")
    for digest in read_digests(release / "catalog.db"):
        place = fresh / "media" / "sha256" / digest[:2] / digest
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(work / "media" / "sha256" / digest[:2] / digest, place)
    shutil.rmtree(out, ignore_errors=True)
    fresh.rename(out)


def main():
    rodnaya, source, work, out, stamp, depfile = sys.argv[1:]
    work, out = pathlib.Path(work), pathlib.Path(out)
    if not (work / "working.db").exists():
        shutil.rmtree(work, ignore_errors=True)
        run(rodnaya, "init", "--data", str(work))
    run(rodnaya, "build", source, "--data", str(work))
    run(rodnaya, "publish", "--data", str(work))
    run(rodnaya, "check", "--release", "--data", str(work))
    copy(work, out)
    files = [str(f) for f in sorted(pathlib.Path(source).rglob("*")) if f.is_file()]
    pathlib.Path(depfile).write_text(f"{stamp}: " + " ".join(files) + "\n")
    pathlib.Path(stamp).touch()


if __name__ == "__main__":
    main()
