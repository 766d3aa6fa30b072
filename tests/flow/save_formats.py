#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Saves databases of the present format for test_formats.py of all times to come.

usage: RODNAYA_TOOL=… RODNAYA_LIBEXEC=… save_formats.py
Run it once when a format gets its number. A format that was shipped is saved for ever:
the script never writes over a file, and no museum could be asked to change its own."""

import gzip
import json
import tempfile
from pathlib import Path

from tool_museum import FIXTURES, Museum, copy_source

FORMATS = FIXTURES / "formats"

# What no verb writes yet, and every museum will have.
REGISTER = [
    "INSERT INTO narrator (uid, kind, shown_name, full_name, grade, stamp)"
    " VALUES (printf ('%032d', 1), 'child', 'ученица 5 класса', 'Иванова Анна', 5, 1)",
    "INSERT INTO consent (uid, narrator, processing_number, processing_on, showing_number,"
    " showing_on, has_performance, for_museum, until, stamp)"
    " VALUES (printf ('%032d', 2), printf ('%032d', 1), '12', '2026-09-01', '13',"
    " '2026-09-01', 1, 1, '2031-05-31', 2)",
    "INSERT INTO withdrawn VALUES (printf ('%032d', 3), '2026-09-02', '4')",
    "INSERT INTO withdrawn_media VALUES ('" + "5a17c0de" * 8 + "',"
    " printf ('%032d', 3))",
    "INSERT INTO act (number, made_on, subject, narrator, narrations, files, releases,"
    " finished_on) VALUES ('4', '2026-09-02', printf ('%032d', 3), printf ('%032d', 1), 1, 1,"
    " '1, 2', '2026-09-02')",
    "INSERT INTO returned SELECT printf ('%032d', 5), printf ('%032d', 1), uid, 'louder',"
    " 'Погромче!', '[]', '2026-09-03', 3 FROM telling ORDER BY uid LIMIT 1",
]


def save(name, content):
    """One file of the fixtures, packed as small as it goes and the same every time."""
    path = FORMATS / name
    if path.exists():
        print(f"{path}: saved already")
        return
    path.write_bytes(gzip.compress(content, 9, mtime=0) if name.endswith(".gz") else content)


def main():
    """A museum with a past: built twice, published twice, its release gone back to."""
    FORMATS.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        museum = Museum(Path(folder))
        copy_source(museum.source)
        museum.run("init")
        museum.build()
        museum.publish()
        museum.edit("stories/berd.story", "прохладная", "холодная")
        museum.build()
        museum.change(*REGISTER)
        museum.publish()
        counts = museum.json("info")
        museum.change("PRAGMA wal_checkpoint (TRUNCATE)", "PRAGMA journal_mode = DELETE",
                      "VACUUM")
        number = f"{counts['schema']:03d}"
        save(f"working-{number}.db.gz", (museum.data / "working.db").read_bytes())
        counts["revisions"], = museum.ask("SELECT count(*) FROM revision")[0]
        # What is no matter of the format, or of the day on which it is looked at.
        for name in ("schema", "release", "consents_ending", "acts_unfinished"):
            del counts[name]
        save(f"working-{number}.json", (json.dumps(counts, indent=1) + "\n").encode())
        release = museum.data / "releases" / "current"
        number = f"{json.loads((release / 'release.json').read_text())['format']:03d}"
        save(f"release-{number}.db.gz", (release / "catalog.db").read_bytes())
        save(f"release-{number}.json", (release / "release.json").read_bytes())


if __name__ == "__main__":
    main()
