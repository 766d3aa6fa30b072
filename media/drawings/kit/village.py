# SPDX-License-Identifier: GPL-3.0-or-later
"""The village: log house, fence, well, boat, haystack, kitchen garden."""
import random

from .shapes import *  # noqa: F401,F403 - the alphabet

LOG_TONES = ('#b07a48', '#a87243', '#b98350')


def carved_window(x, y, w, h, trim='#3f7f94', glass='#2c4a55', lit=False, snow=False):
    """A window with a carved surround and shutters; (x, y) is the top left of the glass."""
    pane = '#ffd98a' if lit else glass
    s = ''
    for k in (-1, 1):     # shutters
        sx = x - w * .46 - 6 if k < 0 else x + w + 6
        s += rect(sx, y - 4, w * .46, h + 8, trim, 2) + rect(sx + w * .1, y + h * .1, w * .26, h * .3, lighter(trim, .22), 2)
        s += rect(sx + w * .1, y + h * .56, w * .26, h * .3, lighter(trim, .22), 2)
    s += rect(x - 9, y - 9, w + 18, h + 18, '#f7f1e2') + rect(x, y, w, h, pane)
    if lit:
        s += path(f'M{num(x)},{num(y)}h{num(w * .3)}q{num(-w * .06)},{num(h * .5)} {num(-w * .3)},{num(h * .8)}Z', '#f4ead2', opacity='.85')
        s += path(f'M{num(x + w)},{num(y)}h{num(-w * .3)}q{num(w * .06)},{num(h * .5)} {num(w * .3)},{num(h * .8)}Z', '#f4ead2', opacity='.85')
    else:
        s += poly([(x, y), (x + w * .5, y), (x, y + h * .6)], '#7fa3b2', .55)
    s += rect(x + w / 2 - 3, y, 6, h, '#f7f1e2') + rect(x, y + h * .34, w, 6, '#f7f1e2')
    top = [(x - 18, y - 9), (x - 12, y - 24), (x + w * .24, y - 28), (x + w / 2, y - h * .5), (x + w * .76, y - 28), (x + w + 12, y - 24), (x + w + 18, y - 9)]
    s += poly(top, trim) + circle(x + w / 2, y - h * .24, h * .075, '#f7f1e2')
    s += ''.join(circle(x - 6 + i * (w + 12) / 6, y - 14, 3.2, '#f7f1e2') for i in range(7))
    s += rect(x - 16, y + h + 9, w + 32, 9, trim, 2)
    if snow:
        s += path(f'M{num(x - 20)},{num(y + h + 10)}q{num(w * .6)},-15 {num(w + 40)},0Z', '#fff') + path(
            f'M{num(x - 14)},{num(y - 23)}Q{num(x + w * .3)},{num(y - 36)} {num(x + w / 2)},{num(y - h * .5 - 9)}Q{num(x + w * .7)},{num(y - 36)} {num(x + w + 14)},{num(y - 23)}L{num(x + w / 2)},{num(y - h * .5 + 8)}Z', '#fff')
    return s


def izba(x, y, scale=1, flip=False, trim='#3f7f94', roof='#6f4c33', wall=0, lit=False, snow=False, smoke=False,
         porch=True):
    """A log house with its gable to the street, about 460 wide and 400 high."""
    s = ''
    if smoke:
        s += line('M120,-372q-10,-40 18,-66t4,-78t30,-84', '#fff', 26, .55) + line('M120,-372q-10,-40 18,-66t4,-78', '#fff', 15, .5)
    s += rect(96, -380, 48, 130, '#a5573f') + rect(124, -380, 20, 130, '#8b4733') + rect(90, -388, 60, 14, '#b96a50', 2)
    if porch:             # an entry at the side, under a lower roof
        s += rect(196, -176, 96, 150, '#94683f') + ''.join(rect(196, -176 + i * 25, 96, 3, '#7b5433') for i in range(6))
        s += poly([(180, -168), (196, -222), (280, -206), (312, -158)], dark(roof, .1)) + rect(226, -140, 46, 114, '#6a4630', 3) + rect(232, -134, 34, 50, '#7d5539', 2) + circle(262, -76, 4, '#d9b36c')
        s += rect(208, -30, 86, 12, '#b98652') + rect(216, -18, 92, 10, '#a5764a') + rect(224, -8, 98, 10, '#94683f')
        if snow:
            s += path('M176,-168Q240,-236 316,-158L306,-172Q250,-214 196,-214Z', '#fff')
    s += rect(-206, -24, 412, 24, '#8a7a6c') + ''.join(ellipse(-186 + i * 42, -12, 20, 11, ('#9a8b7c', '#7d6e61')[i % 2]) for i in range(10))
    s += rect(-204, -262, 408, 60, '#a5723f')
    for i in range(7):    # logs
        yy, c = -56 - i * 30, lighter(LOG_TONES[(i + wall) % 3], .1 * (wall % 2))
        s += rect(-214, yy, 428, 32, c, 16) + rect(-200, yy + 3, 400, 7, lighter(c, .14), 3, .7) + rect(-200, yy + 25, 400, 6, darker(c, .2), 3, .6)
        s += circle(-206, yy + 16, 17, '#d3a267') + circle(-206, yy + 16, 9, '#c08f57') + circle(206, yy + 16, 17, '#c9975c') + circle(206, yy + 16, 9, '#b5844f')
    s += poly([(-206, -250), (0, -384), (206, -250)], '#c08a55') + ''.join(rect(-190 + i * 38, -252 - (190 - abs(-171 + i * 38)) * .62, 3, (190 - abs(-171 + i * 38)) * .62, '#a5723f') for i in range(10))
    s += poly([(-252, -232), (0, -404), (0, -372), (-226, -222)], roof) + poly([(252, -232), (0, -404), (0, -372), (226, -222)], darker(roof, .16))
    s += ''.join(poly([(k * (20 + i * 29), -366 + i * 19.4), (k * (34 + i * 29), -357 + i * 19.4), (k * (27 + i * 29), -347 + i * 19.4)], '#f7f1e2') for k in (-1, 1) for i in range(7))
    s += poly([(-12, -400), (0, -424), (12, -400), (8, -344), (0, -330), (-8, -344)], '#f7f1e2') + circle(0, -372, 5, trim)
    s += rect(-216, -258, 432, 12, darker(LOG_TONES[0], .25))
    if snow:
        s += path('M-262,-224C-250,-252 -60,-398 -6,-424Q2,-428 10,-422C70,-386 240,-262 262,-224C240,-232 60,-360 2,-392C-60,-360 -236,-236 -262,-224Z', '#fff')
        s += path('M2,-424Q6,-428 10,-422C70,-386 240,-262 262,-224C240,-232 60,-360 2,-392Z', '#dfe9f0') + rect(88, -398, 64, 14, '#fff', 7)
    s += rect(-30, -330, 60, 52, '#f7f1e2') + rect(-23, -323, 46, 40, '#ffd98a' if lit else '#2c4a55') + rect(-2, -323, 5, 40, '#f7f1e2')
    for wx in (-158, -28, 102):
        s += carved_window(wx, -172, 56, 78, trim, lit=lit, snow=snow)
    return at(s, x, y, scale, flip)


def fence(x0, x1, y, h=70, col='#c69a68', snow=False, step=34):
    """Pickets on two rails."""
    s = rect(x0, y - h * .72, x1 - x0, 9, darker(col, .2)) + rect(x0, y - h * .3, x1 - x0, 9, darker(col, .2))
    n = int((x1 - x0) / step)
    for i in range(n):
        x, hh = x0 + i * step + 6, h * (.96 + .06 * ((i * 7) % 3 - 1))
        s += poly([(x, y), (x, y - hh + 8), (x + 9, y - hh), (x + 18, y - hh + 8), (x + 18, y)], col) + rect(x + 12, y - hh + 8, 6, hh - 8, darker(col, .12))
        if snow:
            s += ellipse(x + 9, y - hh + 4, 12, 7, '#fff')
    return s


def log_fence(x0, x1, y, h=54, col='#a98356'):
    """Long poles between posts."""
    s = ''.join(line(f'M{num(x0)},{num(y - h * k)}L{num(x1)},{num(y - h * k - 4)}', c, 7) for k, c in ((.32, darker(col, .1)), (.62, col), (.92, lighter(col, .1))))
    return s + ''.join(rect(x, y - h * 1.1, 10, h * 1.1, darker(col, .25), 3) for x in range(int(x0), int(x1), 96))


def boat(x, y, scale=1, flip=False, col='#8f6238'):
    """A flat-bottomed rowing boat drawn up on the bank."""
    s = shadow(0, 4, 104, 8) + path('M-112,-34C-60,-20 60,-20 118,-42C108,-8 80,4 40,4H-50C-84,4 -104,-10 -112,-34Z', col)
    s += path('M-112,-34C-60,-20 60,-20 118,-42C112,-30 60,-10 0,-10S-100,-20 -112,-34Z', darker(col, .3)) + path('M-98,-14C-60,0 60,0 104,-20C96,-4 76,4 40,4H-50C-74,4 -90,-2 -98,-14Z', darker(col, .14))
    return at(s + tool((-40, -22), (66, -64), 7, '#c69a68') + poly([(62, -70), (112, -92), (118, -80), (72, -56)], '#c69a68'), x, y, scale, flip)


def haystack(x, y, scale=1):
    s = shadow(0, 2, 74, 8) + path('M-66,0C-78,-60 -44,-118 0,-136C44,-118 78,-60 66,0Z', '#d9b45e') + path('M0,-136C44,-118 78,-60 66,0H24C40,-50 30,-100 0,-136Z', '#bf9748')
    s += line('M-40,-20L-30,-66M-14,-14L-12,-80M14,-18L12,-74M-30,-84L-18,-112', '#c7a14f', 4) + tool((0, -130), (4, -160), 6, '#8f6b48')
    return at(s, x, y, scale)


def well(x, y, scale=1):
    """A well with a sweep (журавль)."""
    s = tool((70, 0), (70, -180), 12, '#7b5638') + tool((-56, -248), (150, -110), 9, '#94683f') + tool((-56, -248), (-52, -70), 3, '#6f5a44')
    s += ''.join(rect(-90, -14 - i * 20, 76, 18, LOG_TONES[i % 3], 8) + circle(-88, -5 - i * 20, 9, '#d3a267') + circle(-16, -5 - i * 20, 9, '#c9975c') for i in range(4))
    return at(s + path('M-64,-70H-40L-44,-40H-60Z', '#8a6238'), x, y, scale)


def yoke(a, b, drop=70):
    """A yoke with two pails between two points, over the shoulders."""
    mx, my = mix(a, b)
    s = line([a, (mx, my - 22), b], '#a5764a', 9)
    for px, py in (a, b):
        s += tool((px, py), (px, py + drop * .5), 2.5, '#6f5a44') + path(f'M{num(px - 20)},{num(py + drop * .5)}h40l-6,40h-28Z', '#b58a58') + rect(px - 19, py + drop * .5 + 12, 38, 5, '#6a5a4c') + ellipse(px, py + drop * .5, 20, 5, '#7fb4c4')
    return s


def rooftops(y, n, seed, x0=0, x1=1200, h=60, snow=False):
    """A far row of small log houses."""
    r, s = random.Random(seed), ''
    for i in range(n):
        x, k = x0 + (x1 - x0) * (i + .2 + r.random() * .5) / n, h * (.8 + r.random() * .4) / 100
        c, t = LOG_TONES[i % 3], ('#6f4c33', '#7a5a44', '#5f4636')[i % 3]
        b = rect(-44, -52, 88, 52, c) + poly([(-58, -48), (0, -100), (58, -48)], '#fff' if snow else t) + rect(-28, -38, 18, 20, '#ffe3a1') + rect(8, -38, 18, 20, '#ffe3a1') + rect(16, -104, 12, 30, '#8c5a45')
        s += at(b, x, y + (r.random() - .5) * 10, k)
    return s
