# SPDX-License-Identifier: GPL-3.0-or-later
"""Flowers: kandyk (Siberian fawn lily), globe flower, willow twigs."""
import math
import random

from .shapes import *  # noqa: F401,F403 - the alphabet

def kandyk(x, y, scale=1, flip=False, petal='#b98fd0', leaf='#5f8f5a', seed=1, bud=False):
    """Siberian fawn lily, about 420 high: one drooping flower, two spotted leaves."""
    r, s = random.Random(seed), ''
    spot = '#7d5a5c'

    def blade(pts, mid, col, spots, k):
        cid = f'kl{seed}{k}'
        d = curve(pts)
        b = f'<clipPath id="{cid}"><path d="{d}"/></clipPath>' + path(d, col)
        b += f'<g clip-path="url(#{cid})">' + shape(mid, light(col, .16))
        for px, py in spots:
            b += ellipse(px, py, 9 + r.random() * 9, 5 + r.random() * 4, spot, r.randrange(-50, 50), opacity='.5')
        return b + '</g>'
    s += blade([(2, 4, 1), (-46, -46), (-118, -104), (-206, -130, 1), (-176, -66), (-96, -6)],
               [(0, 2), (-70, -58), (-200, -128), (-110, -60)], leaf,
               [(-40, -28), (-66, -56), (-92, -36), (-104, -76), (-132, -62), (-146, -96), (-172, -94), (-70, -20), (-120, -30)], 'a')
    s += ribbon([(0, 0), (-6, -120), (4, -250), (22, -340), (62, -378), (98, -352)], [15, 13, 11, 10, 8, 8], '#8c7a5a')
    s += ribbon([(3, 0), (-2, -120), (8, -250), (24, -338), (60, -374)], [5, 5, 4, 3, 2], '#a9996e')
    s += blade([(-2, 4, 1), (36, -62), (104, -132), (196, -178, 1), (178, -96), (98, -12)],
               [(0, 2), (80, -74), (194, -176), (110, -70)], mix(leaf, '#78a765', .5),
               [(40, -40), (66, -74), (94, -46), (108, -100), (138, -78), (150, -126), (60, -18), (122, -46), (172, -140)], 'b')
    lo, hi = dark(petal, .2), light(petal, .3)
    f = ''
    if bud:
        f += shape([(0, -6), (20, 20), (22, 70), (0, 116, 1), (-22, 70), (-20, 20)], petal) + shape([(0, 0), (8, 40), (0, 112, 1), (-16, 60)], hi)
    else:
        for k in (-1, 1):    # back petals
            f += shape([(0, 0), (k * 12, 26), (k * 46, 6), (k * 62, -50), (k * 50, -112, 1), (k * 34, -60), (k * 18, -18)], lo)
        for dx, ln in ((-20, 74), (-9, 84), (9, 82), (21, 72)):    # stamens
            f += line(f'M{dx * .4},20Q{dx},{ln * .6} {dx},{ln}', '#efe3f2', 3.5) + ellipse(dx, ln + 8, 5.5, 14, '#5a3a78')
        f += line('M0,20L0,104', '#f7eef8', 5) + line('M-9,112L0,102L9,112', '#f7eef8', 5)
        for k in (-1, 1):    # side petals, bent back
            f += shape([(k * 2, -4), (k * 20, 34), (k * 66, 44), (k * 112, 6), (k * 134, -62, 1), (k * 92, -34), (k * 54, -8), (k * 22, -10)], petal)
            f += shape([(k * 14, 16), (k * 40, 32), (k * 84, 22), (k * 130, -56), (k * 96, -20), (k * 50, 4)], hi, opacity='.7')
        f += shape([(-16, 0), (-26, 36), (-64, 62), (-98, 46), (-118, 10, 1), (-84, 14), (-46, 0), (-10, -10)], mix(petal, hi, .3))
        f += shape([(16, 0), (26, 36), (64, 62), (98, 46), (118, 10, 1), (84, 14), (46, 0), (10, -10)], mix(petal, hi, .3))
        f += shape([(-12, 46), (-34, 22), (-36, -22), (-20, -66), (0, -112, 1), (20, -66), (36, -22), (34, 22), (12, 46), (0, 40)], mix(petal, hi, .55))
        f += shape([(0, 30), (-10, -20), (0, -108, 1), (10, -20)], petal, opacity='.55')
        f += shape([(-12, 46), (-27, 28), (-14, 20), (0, 24), (14, 20), (27, 28), (12, 46), (0, 40)], '#f6ecd8', opacity='.8')
        f += line('M-15,22l-4,-11M-5,24l-1,-12M5,24l1,-12M15,22l4,-11', '#9a5fa8', 2.6)
    return at(s + at(f, 100, -346, rot=8), x, y, scale, flip)


OGONEK_TONES = ('#f0841c', '#f39425', '#ea7414')


def ogonek_flower(tone=0):
    """The globe: three layers of round sepals and a brush of narrow petals."""
    c = OGONEK_TONES[tone % 3]

    def sepal(ln, w, rot, col):
        return at(shape([(0, 0), (-w * .9, -ln * .26), (-w * 1.08, -ln * .58), (-w * .7, -ln * .88), (0, -ln), (w * .7, -ln * .88), (w * 1.08, -ln * .58), (w * .9, -ln * .26)], col), 0, 44, rot=rot)
    f = ''.join(sepal(n, 31, a, dark(c, .13 if k % 2 else .07)) for k, (n, a) in enumerate(((80, -58), (80, 58), (92, -28), (92, 28), (98, 0))))
    f += ''.join(line(f'M{a * .7},-30L{a},-50', '#ffcf4f', 4.5) for a in (-14, -5, 5, 14))
    f += ''.join(sepal(n, 30, a, mix(c, '#ffd25a', .1 + .1 * k)) for k, (n, a) in enumerate(((72, 42), (72, -40), (84, 15), (84, -14))))
    f += sepal(62, 26, 30, mix(c, '#ffc14a', .36)) + sepal(62, 27, -26, mix(c, '#ffd667', .46)) + sepal(52, 23, 3, mix(c, '#ffd667', .58))
    return f


def ogonek_leaf():
    """A palm-shaped carved leaf pointing right."""
    lf = ''
    for a, ln in ((-70, 50), (-34, 70), (0, 80), (34, 70), (70, 50)):
        lf += at(poly([(0, -3), (ln * .45, -ln * .14), (ln * .56, -ln * .27), (ln * .66, -ln * .13), (ln * .8, -ln * .17), (ln, 0), (ln * .8, ln * .17), (ln * .66, ln * .13), (ln * .56, ln * .27), (ln * .45, ln * .14), (0, 3)], '#5d8a3f' if a else '#73a050'), rot=a)
    return lf


def ogonek_defs():
    """Put into <defs> once to draw many flowers with ogonek(..., shared=True)."""
    return ''.join(f'<g id="og{i}">{ogonek_flower(i)}</g>' for i in range(3)) + f'<g id="ogl">{ogonek_leaf()}</g>'


def ogonek(x, y, scale=1, flip=False, tone=0, stem=230, seed=1, shared=False):
    """Asian globe flower (огонёк, жарок) on a stem with carved leaves."""
    lf = '<use href="#ogl"/>' if shared else ogonek_leaf()
    fl = f'<use href="#og{tone % 3}"/>' if shared else ogonek_flower(tone)
    s = ribbon([(0, 0), (-8, -stem * .5), (0, -stem)], [9, 8, 6], '#4f7838')
    for k, yy, z, a in ((-1, -stem * .3, 1, -24), (1, -stem * .48, .85, -30), (-1, -stem * .66, .5, -34)):
        s += at(lf, -5, yy, z, k < 0, a * k)
    return at(s + at(fl, 0, -stem - 38, rot=(seed * 37 % 17) - 8), x, y, scale, flip)


def willow_twig(x, y, scale=1, flip=False, rot=0, seed=1, catkin=''):
    """A willow twig with silver catkins (верба), growing upwards, about 300."""
    r = random.Random(seed)
    s = ribbon([(0, 0), (12, -110), (4, -210), (20, -310)], [9, 7, 5, 2], '#7a4a38')
    for i in range(9):
        k, yy = (-1 if i % 2 else 1), -50 - i * 29
        xx = 8 + math.sin(i) * 4
        c = ellipse(0, -16, 9, 17, '#e9e6dc') + ellipse(-3, -20, 5, 11, '#fbf9f1') + path('M-9,-6Q0,6 9,-6L0,6Z', '#8a4f39')
        s += at(f'<use href="#{catkin}"/>' if catkin else c, xx + k * 8, yy, round(.8 + r.random() * .35, 2), rot=k * 30)
    return at(s, x, y, scale, flip, rot)
