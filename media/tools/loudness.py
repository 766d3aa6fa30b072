# SPDX-License-Identifier: GPL-3.0-or-later
"""Loudness after EBU R 128, by libebur128, and the trim, fades and gain of a voice.

Targets as app/sound: −18 LUFS ± 0.5 over a telling, or the loudest moment (400 ms) of
a label under 3 s within ± 1.5; true peak at most −1.5 dBTP.
"""
import array
import ctypes
import ctypes.util
import math

RATE = 48000
TARGET, PEAK = -18.0, -1.5
MODE_M, MODE_I, MODE_TRUE_PEAK = 1, 5, 0x31
FRAME = RATE // 100
FADE = RATE // 100
GATE = 0.004          # of full scale: quieter than this at either end is not speech
KEEP = RATE // 50     # 20 ms kept before and after what is heard


class State(ctypes.Structure):
    _fields_ = [('mode', ctypes.c_int), ('channels', ctypes.c_uint),
                ('samplerate', ctypes.c_ulong), ('d', ctypes.c_void_p)]


def load():
    lib = ctypes.CDLL(ctypes.util.find_library('ebur128') or 'libebur128.so.1')
    lib.ebur128_init.restype = ctypes.POINTER(State)
    lib.ebur128_init.argtypes = [ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
    lib.ebur128_destroy.argtypes = [ctypes.POINTER(ctypes.POINTER(State))]
    lib.ebur128_add_frames_short.argtypes = [ctypes.POINTER(State), ctypes.POINTER(ctypes.c_short),
                                             ctypes.c_size_t]
    for name in ('global', 'momentary'):
        getattr(lib, f'ebur128_loudness_{name}').argtypes = [ctypes.POINTER(State),
                                                             ctypes.POINTER(ctypes.c_double)]
    lib.ebur128_true_peak.argtypes = [ctypes.POINTER(State), ctypes.c_uint, ctypes.POINTER(ctypes.c_double)]
    return lib


LIB = load()


def measure(samples):
    """(integrated LUFS, loudest 400 ms in LUFS, true peak in dBTP)."""
    state = LIB.ebur128_init(1, RATE, MODE_I | MODE_TRUE_PEAK)
    value, loudest = ctypes.c_double(), -math.inf
    data = (ctypes.c_short * len(samples)).from_buffer(samples)
    address = ctypes.addressof(data)
    for start in range(0, len(samples), FRAME):
        count = min(FRAME, len(samples) - start)
        LIB.ebur128_add_frames_short(state, ctypes.cast(address + 2 * start, ctypes.POINTER(ctypes.c_short)), count)
        if start + count >= RATE * 2 // 5:
            LIB.ebur128_loudness_momentary(state, ctypes.byref(value))
            loudest = max(loudest, value.value)
    LIB.ebur128_loudness_global(state, ctypes.byref(value))
    whole = value.value
    LIB.ebur128_true_peak(state, 0, ctypes.byref(value))
    peak = 20 * math.log10(value.value) if value.value > 0 else -math.inf
    LIB.ebur128_destroy(ctypes.byref(state))
    return whole, loudest, peak


def loud(samples, start):
    return max(map(abs, samples[start:start + FRAME]), default=0) > GATE * 32768


def trim(samples):
    """Without the silence at either end, faded over 10 ms."""
    starts = range(0, len(samples), FRAME)
    heard = [s for s in starts if loud(samples, s)]
    if not heard:
        return array.array('h')
    out = samples[max(0, heard[0] - KEEP):min(len(samples), heard[-1] + FRAME + KEEP)]
    for i in range(min(FADE, len(out))):
        out[i] = int(out[i] * i / FADE)
        out[-1 - i] = int(out[-1 - i] * i / FADE)
    return out


def amplify(samples, decibels, margin):
    """Gain with a soft knee below the peak that is allowed, so that nothing clips."""
    factor = 10 ** (decibels / 20)
    ceiling = 10 ** ((PEAK - margin) / 20)
    knee = .70 * 10 ** ((.6 - margin) / 20)
    room = ceiling - knee
    out = array.array('h', bytes(2 * len(samples)))
    for i, sample in enumerate(samples):
        value = sample * factor / 32768
        if value > knee:
            value = knee + room * math.tanh((value - knee) / room)
        elif value < -knee:
            value = -knee - room * math.tanh((-value - knee) / room)
        out[i] = round(value * 32767)
    return out


def level(samples, short=False, margin=.6):
    """The samples at the target loudness, their peaks `margin` dB below what is allowed,
    and what was measured at the end."""
    gain = 0.0
    for _ in range(4):
        out = amplify(samples, gain, margin)
        whole, loudest, peak = measure(out)
        error = TARGET - (loudest if short else whole)
        if abs(error) < .1:
            break
        gain += error
    return out, (whole, loudest, peak)


def silence(milliseconds):
    return array.array('h', bytes(2 * RATE * milliseconds // 1000))
