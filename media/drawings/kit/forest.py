# SPDX-License-Identifier: GPL-3.0-or-later
"""What a forest is made of when one comes close: firs, boughs, cones, moss, crags, mushrooms."""
import math
import random

from .shapes import *  # noqa: F401,F403 - the alphabet


def fir(x, y, h, col='#3f7258', tiers=8, snow=None, trunk='#5f4433', wide=.27):
    """A full spruce with drooping boughs, lit from the left."""
    s = ribbon([(0, 4), (0, -h * .3)], [h * .05, h * .03], trunk)
    for i in range(tiers):
        t = i / (tiers - 1)
        low, w, th = -h * (.07 + .75 * t), h * (wide * (1 - t) ** .92 + .035), h * (.26 - .09 * t)
        c = mix(dark(col, .16), light(col, .1), .25 + .6 * t)
        n = max(3, 7 - i // 2)
        hem = [(w - 2 * w * j / (2 * n), low + (th * .05 if j % 2 else -th * .1) + th * .16 * math.cos((j / n - 1) * 1.57), 1) for j in range(2 * n + 1)]
        hem[0], hem[-1] = (w, low - th * .06, 1), (-w, low - th * .06, 1)
        if i:    # the shadow this tier casts on the one below
            s += poly([(0, low - th)] + [(px * .94, py + h * .013) for px, py, _ in hem], dark(c, .26))
        s += shape([(0, low - th, 1), (w * .42, low - th * .45)] + hem + [(-w * .42, low - th * .45)], c)
        s += shape([(0, low - th, 1), (-w * .1, low - th * .3), (-w * .34, low - th * .04, 1), (-w * .6, low - th * .1), (-w * .92, low - th * .08, 1), (-w * .42, low - th * .45)], light(c, .14))
        if snow:
            s += shape([(0, low - th, 1), (w * .2, low - th * .62), (w * .1, low - th * .5), (-w * .1, low - th * .46), (-w * .3, low - th * .2), (-w * .6, low - th * .16), (-w * .95, low - th * .04, 1), (-w * .46, low - th * .46)], snow)
            s += shape([(w * .26, low - th * .56), (w * .6, low - th * .34), (w * .97, low - th * .05, 1), (w * .6, low - th * .2)], dark(snow, .07))
    return at(s, x, y)


def needles(pts, n, length, col, seed=1, width=3.5, pairs=False):
    """Needles on both sides of a twig; in pairs for a pine."""
    r, d = random.Random(seed), ''
    for i in range(n):
        t = i / n * (len(pts) - 1)
        k = int(t)
        (ax, ay), (bx, by) = pts[k][:2], pts[k + 1][:2]
        x, y, a = ax + (bx - ax) * (t - k), ay + (by - ay) * (t - k), math.atan2(by - ay, bx - ax)
        for side in (-1, 1):
            for q in ((-.1, .16) if pairs else (0,)):
                b = a + side * (.72 + r.random() * .3) + q
                v = length * (.8 + r.random() * .35)
                d += f'M{num(x)},{num(y)}l{num(math.cos(b) * v)},{num(math.sin(b) * v)}'
    return line(d, col, width)


def bough(pts, col='#3f7258', width=15, length=36, n=40, seed=1, bark='#6f4c33', twigs=4):
    """A spruce bough along pts, with hanging side twigs."""
    s = needles(pts, n, length, dark(col, .18), seed)
    m = len(pts)
    for i in range(twigs):
        t = (i + .6) / twigs * (m - 1)
        k = min(int(t), m - 2)
        x, y = mix(pts[k][:2], pts[k + 1][:2], t - k)
        d = 1 if pts[-1][0] > pts[0][0] else -1
        side = [(x, y), (x + d * length * .7, y + length * 1.1), (x + d * length * .9, y + length * 2.3)]
        s += needles(side, n // 3, length * .72, col, seed + i) + line(side, bark, width * .3)
    return s + ribbon(pts, [width * (1 - .75 * i / (m - 1)) for i in range(m)], bark) + needles([(px, py - 2) for px, py, *_ in pts], n, length * .8, light(col, .1), seed + 9)


def fir_cone(x, y, scale=1, rot=0, col='#9a6238'):
    """A hanging spruce cone, 90 long."""
    s = shape([(0, -6), (17, 8), (20, 44), (9, 82), (0, 90), (-9, 82), (-20, 44), (-17, 8)], col)
    s += ''.join(path(f'M{num(-16 + j * 11 + (i % 2) * 5 - 3)},{6 + i * 12}q6,14 12,0Z', (light(col, .22), dark(col, .2))[j > 1]) for i in range(6) for j in range(3))
    return at(s, x, y, scale, rot=rot)


def pine_cone(x, y, scale=1, rot=0, opened=True, col='#8f6440'):
    """A pine cone lying with its tip up, 150 high; opened its scales stand apart."""
    lo, hi = dark(col, .35), light(col, .28)
    s = shape([(0, -146), (32, -120), (48, -70), (42, -20), (0, 0), (-42, -20), (-48, -70), (-32, -120)], lo)
    for i in range(7):
        t = i / 6
        y0, w, n = -132 + 116 * t, 13 + 38 * math.sin(math.pi * (.1 + .74 * t)), (2, 3, 4, 5, 5, 4, 3)[i]
        for j in sorted(range(n), key=lambda j: -abs(2 * j - n + 1)):
            u = (2 * j - n + 1) / n
            tone = mix(col, hi, .5 - .55 * u)
            if opened:
                a, k = u * 1.4, 26 + 16 * abs(u)
                out = [(-9, 18), (-21, -k * .3), (-17, -k * .84), (0, -k * 1.06), (17, -k * .84), (21, -k * .3), (9, 18)]
                tip = shape([(px * 1.08, py - 5) for px, py in out], lo) + shape(out, dark(tone, .12))
                tip += shape([(-18, -k * .7), (-15, -k * .88), (0, -k * 1.06), (15, -k * .88), (18, -k * .7), (0, -k * .78)], light(tone, .2)) + poly([(-5, -k * .62), (0, -k * .74), (5, -k * .62), (0, -k * .5)], lo, .6)
                s += at(tip, u * w * .74, y0 + 18, rot=math.degrees(a))
            else:
                s += shape([(u * w, y0 - 14), (u * w + 14, y0 + 2), (u * w, y0 + 18), (u * w - 14, y0 + 2)], tone) + poly([(u * w - 4, y0 + 4), (u * w, y0), (u * w + 4, y0 + 4), (u * w, y0 + 8)], light(tone, .35))
    return at(s, x, y, scale, rot=rot)


def pine_crown(x, y, r, col='#3f7a5c'):
    """A near cloud of pine needles, 2.4 r wide, lit from above."""
    s = ''.join(ellipse(x + dx * r, y + dy * r, w * r, h * r, col) for dx, dy, w, h in ((-.72, .08, .5, .3), (.74, .1, .48, .28), (-.3, -.06, .6, .42), (.32, -.04, .62, .42), (0, .16, .7, .32)))
    s += ''.join(ellipse(x + dx * r, y + dy * r, w * r, h * r, light(col, .16)) for dx, dy, w, h in ((-.7, -.02, .34, .17), (-.28, -.2, .44, .24), (.36, -.18, .4, .22), (.74, .02, .28, .14)))
    d = ''.join(f'M{num(x + (i * .618 % 1 * 2 - 1) * r * .95)},{num(y + (.1 + i * .37 % .3) * r)}l{num((i % 5 - 2) * r * .03)},{num(r * .11)}' for i in range(round(r / 6)))
    return s + line(d, light(col, .1), max(2, r * .03))


def pine_sprig(x, y, scale=1, rot=0, col='#4f8560', seed=1):
    """A fallen sprig with needles in pairs, 130 long."""
    return at(line('M0,0L84,-6', '#8f6440', 6) + needles([(10, 0), (50, -3), (88, -6)], 12, 56, col, seed, 3.4, True), x, y, scale, rot=rot)


def cliff(x0, x1, base, tops, col, seed=1, rows=5, warm='#fff0d2'):
    """A rock wall of blocks between x0 and x1; tops are heights of its edge, evenly spaced."""
    r, n = random.Random(seed), len(tops) - 1
    step = (x1 - x0) / n
    node = [[(x0 + i * step + (r.random() - .5) * step * (.5 if 0 < i < n and 0 < j < rows else 0), tops[i] + (base - tops[i]) * (j / rows) ** 1.1 + (r.random() - .5) * (base - tops[i]) * (.16 if 0 < j < rows else 0)) for j in range(rows + 1)] for i in range(n + 1)]
    s = poly([c[0] for c in node] + [(x1, base), (x0, base)], dark(col, .08))
    for i in range(n):
        lit = node[i + 1][0][1] < node[i][0][1]
        for j in range(rows):
            a, b, c, e = node[i][j], node[i + 1][j], node[i + 1][j + 1], node[i][j + 1]
            k = (.3 if lit else -.12) + (r.random() - .5) * .3 - .12 * j / rows
            s += poly([a, b, c, e], mix(col, warm, k * .8) if k > 0 else dark(col, -k * 1.1))
            if r.random() < .6 and e[1] - a[1] > 36:
                p, q = mix(a, b, .12), mix(a, b, .7 + r.random() * .28)
                s += poly([p, q, (q[0] - 6, q[1] + 9), (p[0] + 8, p[1] + 10)], mix(col, warm, .55), .75)
            if r.random() < .5 and e[1] - a[1] > 36:
                p = mix(a, b, .3 + r.random() * .4)
                s += line([p, (p[0] + (r.random() - .5) * step * .3, p[1] + (e[1] - a[1]) * .4), (p[0] + (r.random() - .5) * step * .4, p[1] + (e[1] - a[1]) * .8)], dark(col, .36), 3, .7)
    return s


def moss(x, y, w, h, col='#7fa04a', seed=1, stalks=0):
    """A soft cushion of moss lying on (x, y), with thin stalks of spores."""
    r, n = random.Random(seed), max(3, round(w / max(46, h * .62)))
    s = ''
    for j, c in enumerate((dark(col, .2), col, light(col, .16))):
        for i in range(n):
            u = (i + .5) / n * 2 - 1
            k = h * (.55 + .45 * math.sqrt(max(0, 1 - u * u)))
            s += ellipse(x + u * w * .46 - j * 3, y - k * (.5 + .13 * j), w / n * (.8 - .17 * j), k * (.52 - .15 * j) * (.9 + r.random() * .2), c)
    d = ''
    for _ in range(round(w / 5)):
        a, q = r.random() * 6.28, math.sqrt(r.random())
        d += f'M{num(x + math.cos(a) * q * w * .44)},{num(y - h * .5 + math.sin(a) * q * h * .36)}q2,-5 1,-9'
    s += line(d, light(col, .36), 2.4, .8)
    for _ in range(stalks):
        px, k = x + (r.random() - .5) * w * .7, 20 + r.random() * 22
        s += line(f'M{num(px)},{num(y - h * .7)}q3,{num(-k * .6)} {num(2)},{num(-k)}', '#b5623a', 2) + ellipse(px + 4, y - h * .7 - k, 3.4, 6, '#c97a44', 34)
    return s


def lichen(x, y, r, col='#c9b46a', seed=1):
    """A crust of lichen on a stone."""
    k = random.Random(seed)
    return ''.join(circle(x + (k.random() - .5) * r * 1.8, y + (k.random() - .5) * r, r * (.1 + k.random() * .22), col if i % 2 else light(col, .18), opacity='.7') for i in range(14))


def fern(x, y, scale=1, flip=False, col='#6b9a4b', fronds=5):
    s = ''
    for i in range(fronds):
        a = (i / (fronds - 1) - .5) * 1.9
        ln = 120 - abs(a) * 18
        pts = [(0, 0), (math.sin(a) * ln * .5, -math.cos(a) * ln * .62), (math.sin(a) * ln * 1.05, -math.cos(a) * ln * .8 + abs(a) * 18)]
        c = (col, light(col, .12), dark(col, .12))[i % 3]
        s += line(pts, dark(c, .15), 4) + needles(pts, 14, 26, c, i + 2, 6)
    return at(s, x, y, scale, flip)


def boletus(x, y, scale=1, cap='#9a5a32', rot=0):
    """A cep, 130 high."""
    s = shape([(-26, -70), (-34, -26), (-40, -4), (-22, 4), (22, 4), (40, -4), (34, -28), (26, -70)], '#f1e6cf') + shape([(6, -70), (12, -20), (8, 4), (22, 4), (40, -4), (34, -28), (26, -70)], '#dcccae')
    s += line('M-20,-50q-6,20 -8,34M-6,-54q-4,20 -4,40M14,-50q6,20 8,36', '#cbb890', 2.6, .8)
    s += shape([(-66, -72), (-40, -58), (0, -54), (40, -58), (66, -72), (30, -82), (-30, -82)], '#e6cf97')
    s += shape([(-70, -72), (-64, -104), (-34, -128), (4, -134), (42, -124), (66, -100), (70, -72), (40, -66), (0, -63), (-40, -66)], cap)
    s += shape([(-60, -86), (-48, -110), (-18, -124), (6, -124), (-20, -108), (-42, -90)], light(cap, .3), opacity='.8')
    return at(s, x, y, scale, rot=rot)


def hollow(x, y, w, h, bark='#8a6549', inner='#2a1d18'):
    """A hole in a trunk with its swollen lip; (x, y) is its middle."""
    s = ellipse(x, y, w * .72, h * .66, dark(bark, .22)) + ellipse(x - w * .03, y - h * .02, w * .64, h * .6, light(bark, .12)) + ellipse(x + w * .02, y + h * .01, w * .56, h * .53, dark(bark, .35))
    return s + ellipse(x + w * .03, y + h * .02, w * .47, h * .46, inner) + ellipse(x + w * .1, y + h * .12, w * .34, h * .32, dark(inner, .4))
