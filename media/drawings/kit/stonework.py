# SPDX-License-Identifier: GPL-3.0-or-later
"""Stone and cement: polyps, prints of old life, marble, bags, bricks, waves of an echo."""
import math
import random

from .shapes import *  # noqa: F401,F403 - the alphabet


def polyp(col='#f6d7a0', n=8):
    """A coral animal seen from above, 40 wide: tentacles around a mouth."""
    s = ''.join(at(ribbon([(0, -4), (2, -13), (0, -21)], [7, 6, 3], col if i % 2 else light(col, .35)), rot=i * 360 / n) for i in range(n))
    return s + circle(0, 0, 9, light(col, .2)) + ellipse(0, 0, 5, 3, dark(col, .4))


def polyp_dome(x, y, r, cell, col='#c9873f', uid='pd', bright='#fbe3a6'):
    """A ball of coral whose every stone cell has its animal; (x, y) is the middle of the ball."""
    hexa = poly([(math.cos(a) * 22, math.sin(a) * 22) for a in (.52, 1.57, 2.62, 3.67, 4.71, 5.76)], dark(col, .34))
    s = f'<defs><g id="{uid}">{hexa}{at(polyp(bright), scale=.92)}</g></defs>'
    s += circle(0, 0, r, col) + ellipse(-r * .3, -r * .34, r * .6, r * .52, light(col, .16), -30)
    n = int(r * 1.6 / cell) + 1
    for j in range(-n, n + 1):
        for i in range(-n, n + 1):
            u, v = (i + (j % 2) * .5) * cell / r, j * cell * .87 / r
            d = math.hypot(u, v)
            if d < 1.36:
                k, a = (math.sin(d) / d if d else 1), math.degrees(math.atan2(v, u))
                s += (f'<use href="#{uid}" transform="translate({num(u * k * r)} {num(v * k * r)}) rotate({round(a)}) '
                      f'scale({round(cell / 46 * math.cos(d), 2)} {round(cell / 46, 2)}) rotate({-round(a)})"/>')
    return at(s, x, y)


def pressed(body, depth=3):
    """A print in stone: a shadow to the upper left, the shape, a lit lower edge; body(colour) draws it."""
    return lambda tone, x, y, scale=1, rot=0: at(
        at(body(dark(tone, .36)), -depth, -depth) + at(body(light(tone, .5)), depth * .8, depth * .8) + body(light(tone, .16)), x, y, scale, rot=rot)


def _branches(col):
    s = ''.join(ribbon(p, w, col) for p, w in (
        ([(0, 90), (-6, 20), (4, -40), (-8, -104)], [26, 22, 18, 11]), ([(-4, 40), (-50, -4), (-64, -62)], [20, 16, 9]),
        ([(2, 0), (46, -34), (60, -92)], [18, 14, 9]), ([(-52, -8), (-94, -30), (-108, -62)], [13, 11, 7]), ([(48, -36), (94, -50), (112, -84)], [12, 10, 7])))
    return s


def _holes(col, dot):
    return ''.join(circle(x, y, 4.4, dot) for x, y in ((-2, 70), (4, 48), (-6, 30), (-2, 8), (2, -16), (-2, -38), (-4, -64), (-7, -88), (-20, 24), (-38, 6), (-54, -14), (-58, -38), (22, -14), (42, -32), (52, -54), (58, -78), (-76, -22), (-98, -40), (72, -44), (98, -62)))


def coral_print(tone, x, y, scale=1, rot=0):
    """Twigs and small holes: a branching coral."""
    return pressed(_branches)(tone, x, y, scale, rot) + at(_holes(tone, dark(tone, .3)), x, y, scale, rot=rot)


def _shell(col):
    return path('M0,40Q-58,26 -56,-10Q-40,-46 0,-46T56,-10Q58,26 0,40Z', col)


def shell_print(tone, x, y, scale=1, rot=0):
    ribs = line('M0,34L-42,-14M0,34L-24,-34M0,34V-40M0,34L24,-34M0,34L42,-14', dark(tone, .24), 4)
    return pressed(_shell)(tone, x, y, scale, rot) + at(ribs, x, y, scale, rot=rot)


def horn_print(tone, x, y, scale=1, rot=0):
    """A long straight shell with chambers."""
    body = pressed(lambda c: poly([(-150, 0), (-40, -18), (90, -34), (104, 0), (90, 34), (-40, 18)], c))(tone, x, y, scale, rot)
    return body + at(line('M-90,-9Q-84,0 -90,9M-50,-15Q-42,0 -50,15M-10,-21Q-1,0 -10,21M30,-27Q40,0 30,27M66,-31Q78,0 66,31', dark(tone, .28), 4), x, y, scale, rot=rot)


def lily_print(tone, x, y, scale=1, rot=0):
    """Rings of a sea lily's stalk."""
    s = ''
    for i in range(9):
        a = i * .16
        s += ellipse(-72 + i * 18, math.sin(a * 3) * 12, 8, 15, dark(tone, .34), i * 3) + ellipse(-70 + i * 18, 2 + math.sin(a * 3) * 12, 7, 13, light(tone, .3), i * 3)
    return at(s + circle(110, -16, 16, dark(tone, .34)) + circle(112, -14, 14, light(tone, .3)) + circle(112, -14, 5, dark(tone, .3)), x, y, scale, rot=rot)


def comb_print(tone, x, y, r=60):
    """Honeycomb coral, cut across."""
    s, q = ellipse(-3, -3, r, r * .82, dark(tone, .36)) + ellipse(3, 3, r, r * .82, light(tone, .5)) + ellipse(0, 0, r, r * .82, light(tone, .2)), r / 4.6
    for j in range(-4, 5):
        for i in range(-5, 6):
            px, py = (i + (j % 2) * .5) * q * 1.05, j * q * .9
            if (px / r) ** 2 + (py / r / .82) ** 2 < .8:
                s += poly([(px + math.cos(a) * q * .42, py + math.sin(a) * q * .42) for a in (.52, 1.57, 2.62, 3.67, 4.71, 5.76)], dark(tone, .26))
    return at(s, x, y)


def veins(pts, n, col, seed, op=.5, width=3):
    """Marble veins inside the four corners pts (clockwise from the upper left)."""
    r, s = random.Random(seed), ''

    def inside(u, v):
        return mix(mix(pts[0], pts[1], u), mix(pts[3], pts[2], u), v)
    for _ in range(n):
        u, v = r.random() * .7, r.random()
        du, dv = .12 + r.random() * .16, (r.random() - .5) * .5
        row = []
        for k in range(4):
            row.append(inside(min(.97, max(.03, u + du * k)), min(.95, max(.05, v + dv * k / 3 + (r.random() - .5) * .14))))
        s += line(row, col, width * (.5 + r.random() * .8), op)
    return s


def marble_block(x, y, w, h, d=50, tone='#eceae4', seed=1):
    """A sawn block, its front lower left corner at (x, y), d deep to the upper right."""
    e = d * .5
    front = [(x, y - h), (x + w, y - h), (x + w, y), (x, y)]
    s = poly(front, tone) + poly([(x, y - h), (x + d, y - h - e), (x + w + d, y - h - e), (x + w, y - h)], light(tone, .6))
    s += poly([(x + w, y), (x + w, y - h), (x + w + d, y - h - e), (x + w + d, y - e)], mix(tone, '#6d7f95', .34))
    return s + veins(front, 4, mix(tone, '#7d8798', .5), seed, .5, 3.4)


def echo_arcs(x, y, n, r0, step, col, facing=1, spread=34, width=7):
    """Waves of a sound spreading from (x, y)."""
    s = ''
    for i in range(n):
        r, a = r0 + i * step, math.radians(spread)
        x0, y0, y1 = x + facing * r * math.cos(a), y - r * math.sin(a), y + r * math.sin(a)
        s += line(f'M{num(x0)},{num(y0)}A{num(r)},{num(r)} 0 0 {1 if facing > 0 else 0} {num(x0)},{num(y1)}', col, width, round(.95 - .6 * i / n, 2))
    return s


def cement_bag(x, y, scale=1, rot=0, col='#d9c7a2', band='#4d7f6b'):
    """A full paper bag lying, 96 wide and 46 high; (x, y) is the middle of its underside."""
    s = shape([(-44, -2), (-50, -20), (-44, -42), (-20, -46), (20, -46), (44, -42), (50, -20), (44, -2), (20, 0), (-20, 0)], col)
    s += shape([(-40, -34), (-30, -44), (0, -45), (30, -44), (40, -36), (0, -32)], lighter(col, .3)) + rect(-14, -45, 28, 45, band, 2) + circle(0, -22, 8, lighter(col, .4))
    s += line('M-45,-38L-48,-6M45,-38L48,-6', darker(col, .2), 3)
    return at(s, x, y, scale, rot=rot)


def bag_pile(x, y, rows, scale=1, cols=('#d9c7a2', '#d2bf98', '#dfcfae')):
    """Bags laid crosswise: rows is how many lie in each row, from below."""
    s = ''
    for j, n in enumerate(rows):
        for i in range(n):
            s += cement_bag((i - (n - 1) / 2) * 94 + (j % 2) * 8 - 4, -j * 43, 1, 0, cols[(i + j) % 3])
    return at(s, x, y, scale)


def bricks(x0, x1, y, rows, w=60, h=24, tones=('#c9694a', '#bf6144', '#d07a5a', '#b5583e'), seed=1, ragged=0):
    """Brickwork from the ground line y upwards; the top rows step back on the right by ragged bricks."""
    r, s = random.Random(seed), ''
    for j in range(rows):
        x, end = x0 - (j % 2) * w * .5, x1 - (max(0, j - rows + 4) * ragged * w / 3 if ragged else 0)
        s += rect(x0, y - (j + 1) * h, end - x0, h + .5, '#dcd3c2')
        while x < end - 4:
            a, b = max(x, x0), min(x + w - 4, end)
            if b - a > 6:
                t = tones[r.randrange(len(tones))]
                s += rect(a, y - (j + 1) * h + 2, b - a, h - 4, t, 2) + rect(a, y - (j + 1) * h + 2, b - a, 4, lighter(t, .16), 2)
            x += w
    return s
