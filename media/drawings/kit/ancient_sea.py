# SPDX-License-Identifier: GPL-3.0-or-later
"""What lived in the warm sea."""
import math
import random

from .shapes import *  # noqa: F401,F403 - the alphabet

def sea_lily(x, y, h, col='#e39a7b', seed=1, sway=20, scale=1):
    """Crinoid: jointed stalk, cup and feathery arms."""
    r = random.Random(seed)
    pts = [(0, 0), (sway * .6, -h * .35), (sway * .2, -h * .7), (sway, -h)]
    s = ribbon(pts, [13, 11, 10, 11], dark(col, .18))
    s += line(pts, light(col, .35), 8, stroke_dasharray='3 9', opacity='.8')
    s += line('M-16,4Q-4,-4 0,-10Q6,-4 18,5', dark(col, .18), 7)
    ln, uid = h * .42, f'arm{seed}{int(h)}'
    arm = ribbon([(0, 0), (6, -ln * .5), (-4, -ln)], [9, 7, 3], 'currentColor')
    arm += line(''.join(f'M{5 - j},{round(-ln * (.18 + j * .1))}q-14,-8 -17,-20m17,20q14,-8 16,-20' for j in range(8)), 'currentColor', 3.2)
    c = f'<defs><g id="{uid}">{arm}</g></defs>'
    for i, a in enumerate((-64, 62, -44, 42, -24, 22, 0)):
        k = mix(col, dark(col, .2) if i < 2 else light(col, .3), .5 if i % 3 else .15)
        c += f'<use href="#{uid}" color="{k}" transform="rotate({a}) scale(1 {round(.92 + r.random() * .16, 2)})"/>'
    c += shape([(-15, 4), (-20, -18), (0, -26), (20, -18), (15, 4), (0, 12)], col) + shape([(-9, 2), (-14, -14), (-2, -18), (-2, 6)], light(col, .3))
    return at(s + at(c, sway, -h, rot=sway * .4), x, y, scale)


def trilobite(x, y, scale=1, flip=False, col='#8a6a52', rot=0):
    """Trilobite seen from above, head to the right, about 260 long."""
    hi, lo = light(col, .25), dark(col, .22)
    s = line('M96,-48Q150,-110 208,-96M96,48Q150,110 208,96', lo, 5)
    s += ''.join(line(f'M{60 - i * 26},{k * 40}q-8,{k * 34} -26,{k * 42 - i * k * 3}', lo, 6) for i in range(7) for k in (-1, 1))
    s += shape([(-84, -48), (-124, -30), (-146, 0), (-124, 30), (-84, 48), (-74, 0)], lo) + shape([(-84, -38), (-116, -22), (-132, 0), (-116, 22), (-84, 38)], col)
    for i in range(9):
        px, hh = -84 + i * 17, 50 + 12 * math.sin((i + 1) / 10 * 2.6)
        s += shape([(px - 9, 0), (px - 13, -hh * .6), (px - 20, -hh, 1), (px + 2, -hh * .92), (px + 11, -hh * .5), (px + 12, 0), (px + 11, hh * .5), (px + 2, hh * .92), (px - 20, hh, 1), (px - 13, hh * .6)], col if i % 2 else mix(col, hi, .35))
        s += ellipse(px + 1, 0, 11, hh * .36, hi if i % 2 else mix(hi, col, .3))
    s += shape([(62, -60), (30, -84, 1), (66, -78), (112, -56), (138, 0), (112, 56), (66, 78), (30, 84, 1), (62, 60), (70, 0)], col)
    s += shape([(70, -62), (106, -46), (126, 0), (106, 46), (70, 62), (76, 0)], mix(col, hi, .4))
    s += shape([(66, 0), (70, -24), (96, -30), (120, -18), (126, 0), (120, 18), (96, 30), (70, 24)], hi) + line('M74,-14Q80,0 74,14', col, 4)
    for k in (-1, 1):
        s += ellipse(92, k * 44, 18, 11, lo, k * 28) + ellipse(90, k * 44, 13, 7, '#e9d9a8', k * 28) + ellipse(91, k * 44, 6, 6, '#2a201a')
    return at(s, x, y, scale, flip, rot)


def horn_coral(x, y, scale=1, col='#d98a6a', rot=0):
    s = shape([(0, 0), (-18, -10), (-44, -70), (-54, -130), (0, -144), (54, -130), (40, -64), (14, -4)], col)
    s += line('M-4,-6L-30,-124M2,-6L-8,-132M8,-8L16,-132M12,-10L36,-126', dark(col, .18), 5)
    t = ''.join(ribbon([(0, -124), (a * 1.2, -158), (a * 2.1, -172 - (18 - abs(a) * .5))], [10, 8, 3], light(col, .42)) for a in (-34, -22, -11, 0, 11, 22, 34))
    return at(t + s + ellipse(0, -132, 54, 16, light(col, .3)) + ellipse(0, -132, 36, 9, dark(col, .2)), x, y, scale, rot=rot)


def honeycomb_coral(x, y, r, col='#c9a24f'):
    """Tabulate coral: a dome of cells."""
    s = shape([(-r, 0), (-r * .98, -r * .4), (-r * .6, -r * .82), (0, -r), (r * .6, -r * .82), (r * .98, -r * .4), (r, 0)], col)
    q = r / 5.2
    for j in range(4):
        for i in range(-5, 6):
            cx, cy = i * q * 1.06 + (j % 2) * q * .53, -r * .14 - j * q * .98
            if (cx / r) ** 2 + (cy / r) ** 2 < .78:
                s += poly([(cx + math.cos(a) * q * .42, cy + math.sin(a) * q * .42) for a in (.52, 1.57, 2.62, 3.67, 4.71, 5.76)], dark(col, .26) if (i + j) % 3 else light(col, .35))
    return at(s, x, y)


def branch_coral(x, y, scale=1, col='#d0668a'):
    hi, s = light(col, .28), ''
    for p in ([(0, 0), (-10, -60), (-54, -120), (-60, -170)], [(0, 0), (6, -70), (0, -140), (14, -206)], [(0, 0), (18, -50), (62, -96), (74, -158)], [(-30, -92), (-84, -106), (-104, -144)], [(4, -110), (38, -142), (40, -184)], [(40, -74), (92, -84), (112, -118)], [(-2, -130), (-24, -164), (-22, -196)]):
        s += ribbon(p, [26, 22, 18, 14][:len(p)], col) + circle(*p[-1], 10, hi)
    return at(s, x, y, scale)


def nautiloid(x, y, scale=1, flip=False, col='#e0b184'):
    """Straight-shelled nautiloid, head to the right."""
    s = ''.join(ribbon([(80, a * .5), (130, a * 1.1), (168, a * 1.3 + 10), (190, a * 1.5 - 6)], [12, 11, 7, 3], '#c9786a') for a in (-22, -8, 8, 22))
    s += shape([(60, -34), (96, -36), (116, -14), (116, 14), (96, 36), (60, 34)], '#dc9080')
    s += poly([(-230, 0), (66, -42), (66, 42)], col) + poly([(-230, 0), (66, -42), (66, -16)], light(col, .35))
    s += ''.join(line(f'M{px},{num(-h)}Q{px + 12},0 {px},{num(h)}', dark(col, .3), 5) for px, h in ((-150, 10), (-110, 15), (-70, 21), (-30, 26), (10, 32), (44, 37)))
    return at(s + circle(92, -10, 9, '#f3e7c2') + circle(94, -10, 5, '#241a16'), x, y, scale, flip)
