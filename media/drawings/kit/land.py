# SPDX-License-Identifier: GPL-3.0-or-later
"""Hills, trees, grass, stones, clouds, snow and water."""
import math
import random

from .shapes import *  # noqa: F401,F403 - the alphabet

def hills(y, amp, col, seed, w=1200, h=800, step=40):
    r = random.Random(seed)
    p = [r.random() * 6.28 for _ in range(3)]
    top = [(x, y + amp * (math.sin(x / 190 + p[0]) * .6 + math.sin(x / 83 + p[1]) * .3 + math.sin(x / 41 + p[2]) * .1))
           for x in range(-40, w + 80, step)]
    return path(curve(top, closed=False) + f'L{w + 40},{h}L-40,{h}Z', col)


def spruce(x, y, h, col, trunk='#4a3728', snow=None):
    """A fir in four tiers, with snow on its shoulders when a colour is given."""
    s, white = '', ''
    for i in range(4):
        w, t = h * (.15 + .06 * i), y - h + i * h * .2
        s += f'M{num(x)},{num(t)}L{num(x - w)},{num(t + h * .34)}H{num(x + w)}Z'
        white += (f'M{num(x)},{num(t)}L{num(x - w * .6)},{num(t + h * .2)}L{num(x - w * .1)},{num(t + h * .16)}'
                  f'L{num(x + w * .2)},{num(t + h * .2)}Z')
    return rect(x - h * .03, y - h * .1, h * .06, h * .12, trunk) + path(s, col) + (path(white, snow) if snow else '')


def spruces(y, n, h, col, seed, x0=0, x1=1200, jitter=24, snow=None):
    r = random.Random(seed)
    return ''.join(spruce(x0 + (x1 - x0) * (i + r.random() * .8) / n, y + (r.random() - .5) * jitter,
                          h * (.7 + r.random() * .6), col, snow=snow) for i in range(n))


def pine(x, y, h, seed=1, crown='#3f7258', bark='#b5713f'):
    """A Siberian pine: tall orange trunk, cloud-like crown."""
    r, s = random.Random(seed), ''
    s += ribbon([(0, 0), (h * .01, -h * .45), (-h * .012, -h * .86)], [h * .06, h * .042, h * .02], bark)
    s += ribbon([(-h * .012, 0), (-h * .004, -h * .4)], [h * .03, h * .012], dark(bark, .3))
    for dx, dy, w in ((-.17, -.66, .15), (.18, -.72, .14), (-.1, -.82, .17), (.1, -.87, .16), (0, -.97, .12)):
        s += ribbon([(0, dy * h + h * .1), (dx * h, dy * h)], [h * .016, h * .006], dark(bark, .15))
        k = .9 + r.random() * .2
        s += ellipse(dx * h, dy * h, w * h * k, w * h * .46 * k, crown)
        s += ellipse(dx * h - w * h * .15, dy * h - w * h * .14, w * h * .62, w * h * .25, light(crown, .16))
    return at(s, x, y)


def birch(x, y, h, leaf, seed, bare=False):
    r = random.Random(seed)
    s = ribbon([(0, 0), (h * .012, -h * .5), (0, -h)], [h * .04, h * .028, h * .008], '#f4f0e6')
    s += ribbon([(h * .01, 0), (h * .018, -h * .5), (0, -h)], [h * .018, h * .012, h * .003], '#ddd5c6')
    s += path(''.join(f'M{num(-h * .018 + r.random() * h * .012)},{num(-h * i / 13 - h * .03)}h{num(h * .018)}v{num(h * .009)}h{num(-h * .014)}Z' for i in range(11)), '#3a352e')
    for i in range(5):
        a = -1 if i % 2 else 1
        yy = -h * (.5 + .09 * i)
        s += ribbon([(0, yy), (a * h * .09, yy - h * .1), (a * h * .15, yy - h * .13)], [h * .012, h * .007, h * .003], '#d9d0bf')
    if not bare:
        for i in range(17):
            a, q = r.random() * 6.28, r.random() ** .6
            s += circle(math.cos(a) * q * h * .19, -h * .8 + math.sin(a) * q * h * .27, h * (.06 + r.random() * .05),
                        leaf if i % 3 else light(leaf, .22), opacity='.88')
    return at(s, x, y)


def trunk(x, y, w, h, kind='pine', seed=1):
    """A big foreground trunk from (x, y) upwards."""
    r = random.Random(seed)
    base, tone, mark = {'pine': ('#9c6a45', '#7f5336', '#6a442c'), 'birch': ('#f1ece0', '#d9d1c2', '#3a352e')}[kind]
    s = shape([(-w * .8, 6, 1), (-w * .52, -w * .7), (-w * .46, -h * .5), (-w * .42, -h, 1), (w * .42, -h, 1), (w * .46, -h * .5), (w * .52, -w * .7), (w * .9, 6, 1)], base)
    s += shape([(w * .15, 6, 1), (w * .2, -h * .5), (w * .14, -h, 1), (w * .42, -h, 1), (w * .46, -h * .5), (w * .52, -w * .7), (w * .9, 6, 1)], tone)
    d = ''
    for i in range(int(h / w * 2.2)):
        yy, xx = -h * r.random(), (r.random() - .5) * w * .7
        if kind == 'pine':
            d += f'M{num(xx)},{num(yy)}q{num(w * .1)},{num(-w * .2)} 0,{num(-w * .5)}q{num(-w * .1)},{num(w * .25)} 0,{num(w * .5)}Z'
        else:
            d += f'M{num(xx - w * .2)},{num(yy)}q{num(w * .2)},{num(-w * .1)} {num(w * .4)},0q{num(-w * .2)},{num(w * .07)} {num(-w * .4)},0Z'
    return at(s + path(d, mark, opacity='.75'), x, y)


def grass(x0, x1, y, n, h, col, seed, jitter=8):
    """A tuft row; one path."""
    r, d = random.Random(seed), ''
    for i in range(n):
        x, k, b = x0 + (x1 - x0) * r.random(), h * (.6 + r.random() * .8), (r.random() - .5) * h * .6
        yy = y + (r.random() - .5) * jitter
        t, v = round(b), round(k)
        d += f'M{round(x)},{round(yy)}q3,{-v * 6 // 10} {t},{-v}q{4 - t},{v // 2} {6 - t},{v}z'
    return path(d, col)


def bush(x, y, r, col, seed=1):
    k = random.Random(seed)
    return ''.join(circle(x + (i - 2) * r * .5, y - r * (.35 + k.random() * .5), r * (.45 + k.random() * .2), col if i % 2 else light(col, .15)) for i in range(5)) + rect(x - r * 1.3, y - r * .35, r * 2.6, r * .35, col, r * .17)


def cloud(x, y, scale=1, col='#fff', opacity=.75):
    return at(path('M-90,20a30,30 0 0 1 10,-58a46,46 0 0 1 84,-20a38,38 0 0 1 66,28a26,26 0 0 1 8,50Z', col), x, y, scale, opacity=opacity)


def snowfall(n, seed, w=1200, h=800, r0=2, r1=5, opacity=.9):
    r = random.Random(seed)
    return f'<g fill="#fff" opacity="{opacity}">' + ''.join(f'<circle cx="{r.randrange(w)}" cy="{r.randrange(h)}" r="{num(r0 + r.random() * (r1 - r0))}"/>' for _ in range(n)) + '</g>'


def stone(x, y, w, h, col, seed=1):
    """A lying boulder, lit from the left."""
    r = random.Random(seed)
    j = lambda v: v * (.88 + r.random() * .24)
    pts = [(-j(w) * .5, 0), (-j(w) * .46, -j(h) * .55), (-j(w) * .2, -j(h)), (j(w) * .18, -j(h) * .95), (j(w) * .44, -j(h) * .5), (j(w) * .52, 0)]
    top = [pts[1], pts[2], pts[3], (w * .06, -h * .62), (-w * .16, -h * .5)]
    return at(poly(pts, col) + poly(top, light(col, .28)) + poly([pts[3], pts[4], pts[5], (w * .2, 0), (w * .06, -h * .62)], dark(col, .16)), x, y)


def ripples(rows, col, width=5, opacity=.6):
    """Long light strokes on water: rows of (x, y, length)."""
    return f'<g opacity="{opacity}">' + ''.join(line(f'M{x},{y}q{num(n * .25)},-9 {num(n * .5)},0t{num(n * .5)},0', col, width) for x, y, n in rows) + '</g>'


def tufts(y, n, col, seed, x0=0, x1=1200, h=16):
    """Scattered tufts of three blades."""
    r, d = random.Random(seed), ''
    for _ in range(n):
        a, b = round(x0 + r.random() * (x1 - x0)), round(y + r.random() * 90)
        d += f'M{a},{b}q-3,-{h} -7,-{h + 4}M{a},{b}q1,-{h} 2,-{h + 6}M{a},{b}q4,-{h - 4} 9,-{h}'
    return line(d, col, 3)
