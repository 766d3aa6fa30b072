#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the sample's pictures.

usage: make-drawings.py [--out FOLDER] [--look FOLDER] [NAME…]

Without names draws every picture that photos.ini of the sample asks for. --look also
renders them with rsvg-convert, to be looked at. The same bytes come out every time.
"""
import argparse
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / 'tools')]

import content  # noqa: E402
import scenes  # noqa: E402,F401 - fills SCENES
from kit.shapes import SCENES  # noqa: E402


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    sample = HERE.parent / 'sample'
    parser.add_argument('names', nargs='*')
    parser.add_argument('--out', type=pathlib.Path, default=sample / 'drawings')
    parser.add_argument('--look', type=pathlib.Path, help='folder for PNG files 1200 pixels wide')
    options = parser.parse_args()
    wanted = content.Source(sample).photos
    unknown = [name for name in options.names or wanted if name not in SCENES]
    if unknown:
        parser.error(f'nobody draws: {", ".join(unknown)}')
    options.out.mkdir(parents=True, exist_ok=True)
    for name in options.names or wanted:
        path = options.out / f'{name}.svg'
        path.write_text(SCENES[name](), 'utf-8')
        if options.look:
            options.look.mkdir(parents=True, exist_ok=True)
            subprocess.run(['rsvg-convert', '-w', '1200', '-o', str(options.look / f'{name}.png'), str(path)],
                           check=True)
    if not options.names:
        for path in options.out.glob('*.svg'):
            if path.stem not in wanted:
                path.unlink()


if __name__ == '__main__':
    main()
