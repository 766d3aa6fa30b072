# SPDX-License-Identifier: GPL-3.0-or-later
"""The town of today: flats, wooden street houses, cranes, flags, balloons, lamps."""
import random

from .shapes import *  # noqa: F401,F403 - the alphabet


def flats(x, y, w, h, cols, rows, wall='#ead3ad', accent='#c97f5a', seed=1, balconies=True, lit=0):
    """A block of flats seen from the street; (x, y) is the middle of its foot."""
    r = random.Random(seed)
    s = rect(-w / 2, -h, w, h, wall) + rect(w * .3, -h, w * .2, h, darker(wall, .07)) + rect(-w / 2 - 5, -h - 10, w + 10, 13, darker(accent, .1), 2)
    s += rect(-w / 2, -h * .085, w, h * .085, darker(wall, .16))
    dx, dy = w / (cols + .4), h * .9 / rows
    ww, wh = dx * .46, dy * .5
    for j in range(rows):
        for i in range(cols):
            px, py = -w / 2 + dx * (.2 + i) + dx * .25, -h + dy * (j + .28) + 4
            glass = '#ffe2a0' if r.random() < lit else ('#7fa9ba', '#6d97aa', '#8fb5c2')[r.randrange(3)]
            s += rect(px - 2.5, py - 2.5, ww + 5, wh + 5, '#fbf6ea') + rect(px, py, ww, wh, glass) + rect(px + ww * .47, py, 2.5, wh, '#fbf6ea')
            s += poly([(px, py), (px + ww * .4, py), (px, py + wh * .6)], '#ffffff', .25)
            if balconies and i % 3 == 1:
                s += rect(px - dx * .16, py + wh * .5, ww + dx * .32, wh * .62, accent) + rect(px - dx * .16, py + wh * .5, ww + dx * .32, 3.5, lighter(accent, .3))
                s += ''.join(circle(px + k * ww * .3, py + wh * .46, 3.4, ('#c9402f', '#e9b949', '#7a9a4e')[(i + j + k) % 3]) for k in range(4)) if (i + j) % 2 else ''
    for k in range(max(1, cols // 4)):
        px = -w / 2 + w * (k + .5) / max(1, cols // 4)
        s += rect(px - 13, -h * .1, 26, h * .1, '#6a5140', 2) + rect(px - 22, -h * .1 - 8, 44, 8, darker(accent, .2), 2)
    return at(s, x, y)


def tower_crane(x, y, h, reach=260, flip=False, col='#e0a02e', load='', drop=84):
    """A tower crane; the load hangs at (0, 0) of its own fragment."""
    s = rect(-26, -10, 52, 10, '#7d766c') + poly([(-10, 0), (-7, -h), (7, -h), (10, 0)], 'none', stroke=col, stroke_width=5)
    s += line('M' + 'L'.join(f'{(-9 if i % 2 else 9)},{num(-h * i / 12)}' for i in range(13)), col, 3)
    s += rect(-h * .0 - 90, -h - 12, 90 + reach, 8, col) + line('M' + 'L'.join(f'{num(-80 + i * (80 + reach) / 16)},{num(-h - (8 if i % 2 else 26))}' for i in range(17)), col, 3) + line(f'M-80,{num(-h - 12)}L0,{num(-h - 56)}L{num(reach * .8)},{num(-h - 12)}', col, 3)
    s += rect(-92, -h - 8, 40, 34, '#8d8478', 3) + rect(-16, -h - 4, 34, 34, darker(col, .1), 4) + rect(-4, -h + 2, 18, 16, '#cfe4ea', 2)
    s += line(f'M{num(reach * .72)},{num(-h - 6)}V{num(-h + drop)}', '#4a443c', 2.5) + at(load, reach * .72, -h + drop)
    return at(s, x, y, 1, flip)


def bunting(pts, n=14, cols=('#c9402f', '#e9b949', '#4d7f9a', '#5f9a68', '#f6efe2')):
    """Small flags along a sagging line between two points."""
    (x0, y0), (x1, y1) = pts
    sag, s = abs(x1 - x0) * .09, ''
    y = lambda t: y0 + (y1 - y0) * t + sag * 4 * t * (1 - t)
    s += line(f'M{num(x0)},{num(y0)}Q{num((x0 + x1) / 2)},{num((y0 + y1) / 2 + sag * 2)} {num(x1)},{num(y1)}', '#7d6a58', 2.5)
    for i in range(n):
        t = (i + .5) / n
        px, py = x0 + (x1 - x0) * t, y(t)
        s += poly([(px - 11, py), (px + 11, py), (px, py + 26)], cols[i % len(cols)])
    return s


def balloon(x, y, r, col, hand):
    """A balloon on a thread to a hand."""
    s = line(f'M{num(x)},{num(y + r)}Q{num((x + hand[0]) / 2 + 14)},{num((y + hand[1]) / 2)} {num(hand[0])},{num(hand[1])}', '#8a7864', 2)
    return s + poly([(x - 5, y + r + 8), (x, y + r - 2), (x + 5, y + r + 8)], darker(col)) + ellipse(x, y, r * .86, r, col) + ellipse(x - r * .28, y - r * .36, r * .2, r * .3, lighter(col, .5), 24)


def lamp(x, y, h=240):
    return rect(x - 4, y - h, 8, h, '#4a5452', 3) + rect(x - 11, y - 16, 22, 16, '#3d4644', 3) + path(f'M{num(x - 20)},{num(y - h)}h40l-8,-28h-24Z', '#fbeec4') + rect(x - 15, y - h - 34, 30, 8, '#3d4644', 3)


def linden(x, y, h, col='#7fa552', seed=1):
    """A round street tree."""
    r = random.Random(seed)
    s = ribbon([(0, 0), (2, -h * .3), (0, -h * .55)], [h * .06, h * .045, h * .03], '#7a5a42')
    for i in range(15):
        a, q = r.random() * 6.28, r.random() ** .6
        s += circle(q * h * .24 * (1 if i % 2 else -1) * abs(1 - a / 6.28 * .9), -h * .68 + (r.random() - .5) * h * .42, h * (.11 + r.random() * .06), col if i % 3 else lighter(col, .16))
    return at(s, x, y)


def bench_street(x, y, w=130):
    return rect(x, y - 34, w, 9, '#a36d3d', 3) + rect(x, y - 62, w, 8, '#a36d3d', 3) + rect(x, y - 76, w, 8, '#b07a48', 3) + ''.join(rect(x + k, y - 76, 7, 76, '#4a443c', 2) for k in (12, w - 20))
