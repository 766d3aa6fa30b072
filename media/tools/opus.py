# SPDX-License-Identifier: GPL-3.0-or-later
"""Ogg Opus files of voices, by opusenc and opusdec: 48 kHz, mono."""
import array
import struct
import subprocess
import zlib

BITRATE = 24                          # kb/s; the voice itself is 16 kHz wide


def encode(samples, path, key):
    """The same bytes every time: the serial number of the stream comes from the key."""
    size = len(samples) * 2
    head = struct.pack('<4sI8sIHHIIHH4sI', b'RIFF', 36 + size, b'WAVEfmt ', 16, 1, 1, 48000, 96000, 2, 16, b'data', size)
    subprocess.run(['opusenc', '--quiet', '--speech', '--bitrate', str(BITRATE), '--vbr', '--padding', '0',
                    '--serial', str(zlib.crc32(key.encode()) & 0x7fffffff), '-', str(path)],
                   input=head + samples.tobytes(), check=True)


def decode(path):
    """What a player hears."""
    raw = subprocess.run(['opusdec', '--quiet', '--rate', '48000', '--no-dither', str(path), '-'],
                         capture_output=True, check=True).stdout
    samples = array.array('h')
    start = raw.find(b'data') + 8 if raw[:4] == b'RIFF' else 0
    samples.frombytes(raw[start:len(raw) - (len(raw) - start) % 2])
    return samples
