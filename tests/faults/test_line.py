#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a pupil and a teacher do for test-studio-line.c: test_line.py STEP FOLDER, where a
step is `prepare` (a museum with a pupil who may read, and a story of five sentences that
nobody has read) or `record` (in the studio, by touches and by voice; then the teacher
accepts and publishes)."""

import contextlib
import functools
import glob
import os
import shutil
import sqlite3
import sys

import museum
import voice
from studio import Studio, admit, takes

TITLE = "Ёлка"
LAST = "А за окном падает снег.\n"
MORE = "Скоро Новый год!\n"


def prepare(folder):
    """A museum in which «Ёлка» has five sentences and no voice."""
    source = os.path.join(folder, "source")
    shutil.copytree(os.environ["RS_SOURCE"], source)
    path = os.path.join(source, "stories", "elka.story")
    with open(path, encoding="utf-8") as file:
        text = file.read()
    assert text.count(LAST) == 1
    with open(path, "w", encoding="utf-8") as file:
        file.write(text.replace(LAST, LAST + MORE))
    museum.tool("init", folder=folder)
    museum.tool("settings", "quiet-hour", "true", folder=folder)  # only voices are heard
    museum.tool("build", source, folder=folder)
    museum.tool("publish", folder=folder)
    admit(folder)


def record_story(studio, sentences):
    """The whole way of a pupil through the studio."""
    studio.choose(TITLE, functools.partial(voice.say, sentences[0]))
    for number, sound in enumerate(sentences):
        studio.record(functools.partial(voice.say, sound))
        is_last = number == len(sentences) - 1
        studio.push("Дальше", until=lambda: studio.shows("Записать")
                    or studio.page() == "StudioWhole")
        assert (studio.page() == "StudioWhole") == is_last, f"after {number}: {studio.page()}"
    studio.push_to("Дальше", "StudioAnswer")
    studio.push_to("Хочу показать в музее", "StudioDone")


def check_take(folder, sentences):
    """Every master holds what was said, bit by bit."""
    (path, take), = takes(folder)
    assert take["state"] == "submitted", take["state"]
    assert len(take["items"]) == len(sentences)
    for item, said in zip(take["items"], sentences):
        master, _ = voice.hear(os.path.join(path, item["tries"][item["chosen"]]["file"]))
        at = voice.find(master, said)
        assert at >= 0, f"«{item['text']}» is not what was said"
        assert at >= voice.RATE // 10, f"only {at} samples before the first word"


def read_narration(folder):
    """The playing copy and the times of its sentences, as the museum shows them."""
    base = os.path.join(folder, "releases", "current", "catalog.db")
    with contextlib.closing(sqlite3.connect(f"file:{base}?immutable=1", uri=True)) as catalog:
        (narration, digest), = catalog.execute(
            "SELECT n.id, n.sound FROM narration n JOIN telling t ON t.id = n.telling"
            " JOIN story s ON s.id = t.story WHERE s.title = ?", (TITLE,))
        times = catalog.execute("SELECT start_ms, end_ms FROM timing WHERE narration = ?"
                                " ORDER BY start_ms", (narration,)).fetchall()
    return os.path.join(folder, "media", "sha256", digest[:2], digest), times


def check_narration(folder, sentences):
    """It sounds as D§5.8 says, and each sentence is where its time says."""
    path, times = read_narration(folder)
    sound, measured = voice.hear(path)
    assert abs(measured["loudness"] + 18) <= 0.5, measured
    assert measured["peak"] <= -1.5, measured
    assert len(times) == len(sentences), times
    for (start, end), said in zip(times, sentences):
        check_time(sound, start, end, said)


def check_time(sound, start, end, said):
    """The words are heard from `start` to `end`, and nothing clicks there."""
    part = voice.envelope(said)
    first, last = voice.find_words(part)
    lag, alike = voice.find_lag(voice.envelope(sound), part, start - first)
    print(f"# {start}-{end} ms: heard {lag} ms later, for {last - first} ms", flush=True)
    assert alike > 0.9, f"something else is heard at {start} ms: {alike}"
    assert abs(lag) <= 20, f"the words of {start} ms are heard {lag} ms later"
    assert abs(start + lag + last - first - end) <= 60, "it ends elsewhere"
    for edge in (start, end):
        jump = voice.find_jump(sound, edge * 48)
        assert jump < 328, f"a click of {jump} at {edge} ms"


def record(folder):
    """The pupil, then the teacher."""
    sentences = voice.read_sentences()
    with Studio(folder) as studio:
        record_story(studio, sentences)
    check_take(folder, sentences)
    museum.tool("inbox", "accept", os.path.basename(takes(folder)[0][0]), folder=folder)
    assert not glob.glob(os.path.join(folder, "inbox", "*", "*.flac")), "unused tries stay"
    museum.tool("publish", folder=folder)
    check_narration(folder, sentences)


if __name__ == "__main__":
    {"prepare": prepare, "record": record}[sys.argv[1]](sys.argv[2])
