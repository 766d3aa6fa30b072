#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what was made: loudness, peak, pace of every file, as a player hears it.

usage: measure-voices.py [SOURCE] [--engines]

Exit code 1 when a file misses its target. --engines speaks ten sentences by festival
and by espeak-ng and compares pace, bandwidth and the evenness of loudness.
"""
import argparse
import array
import math
import pathlib
import subprocess
import sys

import content
import loudness
import opus
import speech


def check_files(folder):
    """Every file against its target; the decoder may raise a peak a little."""
    bad, peaks, errors, total = 0, [], [], 0.0
    for path in sorted(folder.glob('*.opus')):
        samples = opus.decode(path)
        whole, loudest, peak = loudness.measure(samples)
        short = path.name.startswith('label-') and len(samples) < 48 * 3000
        error, allowed = (loudest if short else whole) - loudness.TARGET, 1.5 if short else .5
        total += len(samples) / loudness.RATE
        peaks.append(peak)
        errors.append(abs(error))
        if abs(error) > allowed or peak > loudness.PEAK:
            bad += 1
            print(f'{path.name}: {error:+.2f} LU off, true peak {peak:.2f} dBTP')
    print(f'{len(peaks)} files, {total / 60:.1f} min: at most {max(errors):.2f} LU off, '
          f'loudest true peak {max(peaks):.2f} dBTP, {bad} bad')
    return bad


def upper_edge(samples):
    """Hz below which lies 99 % of the energy, by halving the band with sox."""
    def power(low):
        raw = subprocess.run(['sox', '-t', 'raw', '-r', '48000', '-e', 'signed', '-b', '16', '-c', '1', '-',
                              '-t', 'raw', '-', 'sinc', str(low)], input=samples.tobytes(),
                             capture_output=True, check=True).stdout
        part = array.array('h', raw)
        return sum(s * s for s in part) + 1
    whole, low, high = sum(s * s for s in samples), 500, 20000
    while high - low > 200:
        middle = (low + high) // 2
        low, high = (middle, high) if power(middle) / whole > .01 else (low, middle)
    return high


def compare_engines(source):
    texts = [s for story in source.stories for card in story.tellings.get('school', []) for s in card.sentences][:10]
    for engine in ('festival', 'espeak'):
        sounds = [loudness.trim(s) for s in speech.speak(texts, engine=engine)]
        seconds = sum(map(len, sounds)) / loudness.RATE
        words = sum(map(content.count_words, texts))
        each = [loudness.measure(s)[0] for s in sounds if len(s) > 24000]
        mean = sum(each) / len(each)
        spread = math.sqrt(sum((e - mean) ** 2 for e in each) / len(each))
        whole = array.array('h', b''.join(s.tobytes() for s in sounds))
        print(f'{engine}: {words / seconds * 60:.0f} words/min without pauses, energy up to {upper_edge(whole)} Hz, '
              f'sentences differ by {spread:.1f} LU')


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    default = pathlib.Path(__file__).resolve().parent.parent / 'sample'
    parser.add_argument('source', nargs='?', type=pathlib.Path, default=default)
    parser.add_argument('--engines', action='store_true')
    options = parser.parse_args()
    if options.engines:
        compare_engines(content.Source(options.source))
        return 0
    return 1 if check_files(options.source / 'voices') else 0


if __name__ == '__main__':
    sys.exit(main())
