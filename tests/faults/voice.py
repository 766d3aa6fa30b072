# SPDX-License-Identifier: GPL-3.0-or-later
"""A mouth at the virtual microphone, and how alike two sounds are."""

import array
import json
import os
import subprocess
import tempfile

RATE = 48000
SHARE = os.environ["RS_VOICES"]  # where the voices of the sample lie
LISTEN = os.environ["RS_LISTEN"]
SILENCE = 40  # of 32767: a coder's noise


def hear(path):
    """All samples of a sound file, and what is measured of it."""
    with tempfile.NamedTemporaryFile(prefix="rs-voice-") as raw:
        done = subprocess.run([LISTEN, path, raw.name], check=True, timeout=60,
                              capture_output=True, text=True)
        with open(raw.name, "rb") as file:
            return array.array("h", file.read()), json.loads(done.stdout)


def read_sentences(name="story/town-birthday/little", number=5):
    """So many sentences of a telling of the sample, each without silence around it."""
    with open(os.path.join(SHARE, "narrations.tsv"), encoding="utf-8") as table:
        row = next(line.rstrip("\n").split("\t") for line in table
                   if line.startswith(name + "\t"))
    sound, _ = hear(os.path.join(SHARE, row[2]))
    spans = [span.partition(":")[0].split("-") for span in row[4].split(" ")][:number]
    return [strip(sound[int(start) * 48:int(end) * 48]) for start, end in spans]


def strip(sound):
    """Without what is silent at both ends."""
    loud = [i for i, sample in enumerate(sound) if abs(sample) > SILENCE]
    return sound[loud[0]:loud[-1] + 1]


def say(sound, bus="micbus"):
    """Speaks into the microphone; ends when all is said. Not in a hurry: a mouth that has to
    wait for a busy machine stammers."""
    with subprocess.Popen(
            ["pacat", "--raw", f"--device={bus}", "--latency-msec=500", f"--rate={RATE}",
             "--channels=1", "--format=s16le"], stdin=subprocess.PIPE) as mouth:
        mouth.communicate(sound.tobytes(), timeout=60)
        assert mouth.returncode == 0, mouth.returncode


def find(sound, piece):
    """The sample from which on `piece` is in `sound`, bit by bit, or -1."""
    at = sound.tobytes().find(piece.tobytes())
    while at > 0 and at % 2:
        at = sound.tobytes().find(piece.tobytes(), at + 1)
    return at // 2 if at >= 0 else -1


def envelope(sound, step=48, window=5):
    """Loudness of every millisecond, over five of them: the pitch of a voice is finer
    than what is asked here."""
    levels = [sum(map(abs, sound[at:at + step])) / step for at in range(0, len(sound), step)]
    return [sum(levels[max(0, at - window + 1):at + 1]) / window for at in range(len(levels))]


def find_words(loudness):
    """From where to where of an envelope there is speech: within 40 dB of the loudest."""
    gate = max(loudness) / 100
    loud = [i for i, level in enumerate(loudness) if level > gate]
    return loud[0], loud[-1] + 1


def find_lag(whole, part, around, reach=60):
    """By how many ms `part` is later in `whole` than `around`, by its envelope: where the
    two are most alike."""
    best, best_lag = -1.0, 0
    mean = sum(part) / len(part)
    for lag in range(-reach, reach + 1):
        at = around + lag
        if at < 0 or at + len(part) > len(whole):
            continue
        piece = whole[at:at + len(part)]
        level = sum(piece) / len(piece)
        up = sum((a - level) * (b - mean) for a, b in zip(piece, part))
        down = (sum((a - level) ** 2 for a in piece) * sum((b - mean) ** 2 for b in part)) ** 0.5
        if down > 0 and up / down > best:
            best, best_lag = up / down, lag
    return best_lag, best


def find_jump(sound, at, reach=480):
    """The largest step from one sample to the next within 10 ms of `at`: a click, where
    one sentence is joined to the next."""
    near = sound[max(0, at - reach):at + reach]
    return max(abs(b - a) for a, b in zip(near, near[1:]))
