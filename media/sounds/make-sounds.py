#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the sounds of the interface: short, wooden, quiet, in D pentatonic.

make-sounds.py [FOLDER]: writes the .wav files (48 kHz, mono, 16 bit), the same bytes
each time, and measures what it wrote. Needs nothing but Python.
"""

import math
import pathlib
import random
import struct
import sys
import wave

RATE = 48000
D4, F4_SHARP, A4, D5, F5_SHARP, A5 = 293.66, 369.99, 440.0, 587.33, 739.99, 880.0

# How a struck larch block and a small bell ring: (multiple of the note, share, how
# fast it dies against the note itself).
WOOD = [(1, 1.0, 1.0), (2, 0.45, 0.6)]
BELL = [(1, 1.0, 1.0), (2, 0.35, 0.5), (3.01, 0.12, 0.25), (4.1, 0.06, 0.12)]


def silence(seconds):
    return [0.0] * round(seconds * RATE)


def add(sound, other, at=0.0):
    first = round(at * RATE)
    for i, value in enumerate(other[:len(sound) - first]):
        sound[first + i] += value
    return sound


def struck(timbre, notes, seconds, decay, attack):
    """A damped tone that glides from the first of the notes to the last."""
    phases = [0.0] * len(timbre)
    start, end = notes[0], notes[-1]
    sound = silence(seconds)
    for i in range(len(sound)):
        t = i / RATE
        note = start * (end / start) ** (i / len(sound))
        onset = min(t / attack, 1.0)
        for k, (multiple, share, life) in enumerate(timbre):
            phases[k] += 2 * math.pi * note * multiple / RATE
            sound[i] += share * onset * math.exp(-t / (decay * life)) * math.sin(phases[k])
    return sound


def noise(seconds, decay, seed):
    source = random.Random(seed)
    return [source.uniform(-1, 1) * math.exp(-i / RATE / decay)
            for i in range(round(seconds * RATE))]


def band(sound, start, end, width):
    """A band-pass that wanders from one frequency to the other (state variable)."""
    low = middle = 0.0
    out = []
    for i, value in enumerate(sound):
        f = 2 * math.sin(math.pi * start * (end / start) ** (i / len(sound)) / RATE)
        low += f * middle
        middle += f * (value - low - width * middle)
        out.append(middle)
    return out


def press():
    return add(struck(WOOD, [620], 0.060, 0.035, 0.0005),
               [v * 0.35 for v in noise(0.003, 0.001, 1)])


def back():
    return add(struck(WOOD, [466.16, 392.0], 0.080, 0.040, 0.0005),
               [v * 0.3 for v in noise(0.003, 0.001, 2)])


def page():
    """A sheet of paper that is turned."""
    rustle = band(noise(0.180, 10, 3), 2000, 800, 0.7)
    crackle = random.Random(4)
    roughness = 1.0
    for i in range(len(rustle)):
        if i % 240 == 0:
            roughness = crackle.uniform(0.55, 1.0)
        rustle[i] *= math.sin(math.pi * i / len(rustle)) ** 1.5 * roughness
    return band(rustle, 1600, 1000, 1.2)


def bells(seconds, decay, *strokes):
    sound = silence(seconds)
    for at, note in strokes:
        add(sound, struck(BELL, [note], seconds - at, decay, 0.004), at)
    return sound


def call(seconds, start, peak, end, roll):
    """One syllable of a crane: a reedy voice, rolled like a drum where roll > 0."""
    phase = 0.0
    sound = silence(seconds)
    for i in range(len(sound)):
        t = i / len(sound)
        if t < 0.35:
            note = start + (peak - start) * math.sin(math.pi / 2 * t / 0.35)
        else:
            note = peak + (end - peak) * (t - 0.35) / 0.65
        phase += 2 * math.pi * note / RATE
        reed = sum(math.sin(k * phase) * share for k, share in
                   ((1, 1.0), (2, 0.7), (3, 0.45), (4, 0.2), (5, 0.08)))
        rolled = 1 - roll * (0.5 + 0.5 * math.cos(2 * math.pi * 27 * i / RATE))
        sound[i] = reed * rolled * math.sin(math.pi * t) ** 0.6
    return sound


def crane():
    """"Kur-ly, kur-ly" from far away: the second call, and the echoes, are weaker."""
    flock = silence(1.4)
    for at, share in ((0.0, 1.0), (0.56, 0.62)):
        add(flock, [v * share for v in call(0.20, 560, 690, 640, 0.75)], at)
        add(flock, [v * share for v in call(0.30, 690, 860, 610, 0.25)], at + 0.19)
    far = silence(1.4)
    for at, share in ((0.0, 1.0), (0.11, 0.22), (0.19, 0.15), (0.31, 0.08)):
        add(far, [v * share for v in flock], at)
    return band(far, 900, 900, 1.1)


# Name, recipe, peak in dBFS, fade at the end in seconds.
SOUNDS = [
    ("press", press, -12, 0.010),
    ("back", back, -12, 0.015),
    ("page", page, -24, 0.010),
    ("right", lambda: bells(0.45, 0.16, (0, D5), (0.09, F5_SHARP), (0.18, A5)), -12, 0.08),
    ("almost", lambda: bells(0.30, 0.13, (0, A4), (0.12, F4_SHARP)), -12, 0.06),
    ("end", lambda: bells(0.90, 0.32, (0, A4), (0.14, D5)), -12, 0.15),
    ("crane", crane, -12, 0.20),
    ("idle", lambda: bells(0.60, 0.22, (0, D4)), -12, 0.10),
]


def finish(sound, peak, fade):
    """To the peak that is wanted; from silence, to silence."""
    n_in, n_out = round(0.0005 * RATE), round(fade * RATE)
    for i in range(n_in):
        sound[i] *= i / n_in
    for i in range(n_out):
        sound[-1 - i] *= math.sin(math.pi / 2 * i / n_out) ** 2
    gain = 10 ** (peak / 20) / max(map(abs, sound))
    return [round(value * gain * 32767) for value in sound]


def write(path, samples):
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(struct.pack(f"<{len(samples)}h", *samples))


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent)
    for name, recipe, peak, fade in SOUNDS:
        samples = finish(recipe(), peak, fade)
        write(folder / f"{name}.wav", samples)
        loudest = 20 * math.log10(max(map(abs, samples)) / 32767)
        print(f"{name:8} {len(samples) / RATE * 1000:6.0f} ms  peak {loudest:6.1f} dBFS  "
              f"ends {samples[0]} {samples[-1]}")


if __name__ == "__main__":
    main()
