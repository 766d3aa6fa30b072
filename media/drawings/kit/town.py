# SPDX-License-Identifier: GPL-3.0-or-later
"""Houses, works, machines, boats and signs."""
from .shapes import *  # noqa: F401,F403 - the alphabet

def windows(x, y, cols, rows, dx, dy, w, h, col='#ffe3a1'):
    return path(''.join(f'M{num(x + i * dx)},{num(y + j * dy)}h{num(w)}v{num(h)}h{num(-w)}Z' for i in range(cols) for j in range(rows)), col)


def house(x, y, scale=1, wall='#c98b3e', roof='#8f4a35', win='#ffe3a1'):
    s = rect(20, -118, 16, 34, '#8c5a45') + rect(-50, -66, 100, 66, wall) + rect(10, -66, 40, 66, dark(wall, .1))
    s += poly([(-64, -64), (0, -116), (64, -64)], roof) + poly([(0, -116), (64, -64), (22, -64)], dark(roof, .16))
    s += rect(-38, -48, 24, 24, '#fff8e8') + rect(-35, -45, 18, 18, win) + rect(14, -48, 22, 48, '#6a4a36')
    return at(s, x, y, scale)


def block(x, y, w, h, wall='#e3c7a0', cols=5, rows=4, roof='#a4583f', win='#6d8fa0'):
    """A block of flats."""
    s = rect(-w / 2, -h, w, h, wall) + rect(w * .24, -h, w * .26, h, dark(wall, .09)) + rect(-w / 2 - 4, -h - 8, w + 8, 10, roof, 2)
    return at(s + windows(-w / 2 + w * .07, -h + h * .1, cols, rows, w * .9 / cols, h * .88 / rows, w * .5 / cols, h * .46 / rows, win), x, y)


def school(x, y, scale=1):
    s = rect(-120, -84, 240, 84, '#f0dcb4') + rect(-46, -112, 92, 112, '#e7c98f') + poly([(-58, -110), (0, -150), (58, -110)], '#a4583f') + rect(-126, -92, 80, 12, '#a4583f') + rect(46, -92, 80, 12, '#a4583f')
    s += windows(-110, -72, 3, 2, 22, 34, 14, 22, '#5f8ba0') + windows(54, -72, 3, 2, 22, 34, 14, 22, '#5f8ba0') + windows(-34, -98, 3, 1, 27, 10, 16, 24, '#5f8ba0')
    s += rect(-16, -46, 32, 46, '#7a4a34') + rect(-30, -4, 60, 4, '#c9b08c') + line('M0,-150V-182', '#7a5a44', 3) + poly([(0, -182), (30, -174), (0, -164)], '#c9402f') + circle(0, -126, 9, '#fff8e8')
    return at(s, x, y, scale)


def museum(x, y, scale=1):
    """A columned house with a small mammoth over the door."""
    s = rect(-104, -84, 208, 84, '#d9b98f') + poly([(-120, -84), (0, -140), (120, -84)], '#8f6a4a') + poly([(-88, -88), (0, -128), (88, -88)], '#e9d6b0') + rect(-116, -6, 232, 10, '#b59a76')
    s += ''.join(rect(px, -80, 16, 76, '#fbf3e2') + rect(px - 4, -84, 24, 6, '#fbf3e2') for px in (-92, -52, 36, 76)) + rect(-22, -56, 44, 56, '#6a4a36')
    return at(s + mammoth_sign(-4, -91, .072), x, y, scale)


def mammoth_sign(x, y, scale=1, col='#6a442e'):
    """The plain small mammoth for signs and maps."""
    s = shape([(-210, -150), (-214, -230), (-150, -296), (0, -364), (70, -374), (112, -346), (150, -414), (210, -400), (236, -320), (262, -200), (256, -90), (280, -70), (270, -40), (236, -50), (224, -130), (200, -230), (160, -170), (130, -130), (128, 0), (52, 0), (46, -110), (-90, -110), (-94, 0), (-176, 0), (-180, -130)], col)
    return at(s + ribbon([(206, -266), (240, -176), (310, -150), (360, -210), (346, -280)], [30, 30, 26, 18, 4], '#fbf3df') + circle(190, -320, 12, '#fff'), x, y, scale)


def factory(x, y, scale=1, smoke=True):
    """The cement works: two striped stacks, silos, saw roof; about 420 wide."""
    s = ''
    if smoke:
        s += ''.join(line(f'M{px},-250q14,-34 50,-38t64,-30', '#fff', 20, opacity='.6') for px in (-98, -38))
    for px in (-98, -38):
        s += poly([(px - 16, 0), (px - 10, -244), (px + 10, -244), (px + 16, 0)], '#b5533c') + poly([(px + 2, 0), (px + 2, -244), (px + 10, -244), (px + 16, 0)], '#99432f')
        s += rect(px - 11, -226, 22, 14, '#f6efe2') + rect(px - 12, -190, 24, 14, '#f6efe2')
    for i in range(4):
        s += rect(30 + i * 44, -160, 40, 160, '#d9cdb8', 18) + rect(30 + i * 44, -160, 13, 160, '#efe6d4', 6)
    s += line('M0,-60L60,-160', '#7a6a5a', 9)
    s += poly([(-200, -84), (-164, -116), (-128, -84), (-92, -116), (-56, -84), (-20, -116), (16, -84)], '#75634f') + rect(-200, -86, 216, 86, '#8d7a68')
    s += windows(-188, -66, 6, 1, 34, 10, 22, 30) + rect(30, -24, 174, 24, '#a99a84')
    return at(s, x, y, scale)


def chapel(x, y, scale=1):
    """A wooden well-house over a spring, blue roof."""
    s = rect(-44, -70, 8, 70, '#7b5638') + rect(36, -70, 8, 70, '#7b5638') + rect(-36, -30, 72, 30, '#9c8b7b') + poly([(-62, -66), (0, -112), (62, -66)], '#5c7f92') + poly([(0, -112), (62, -66), (20, -66)], '#4c6c7e')
    s += circle(0, -120, 9, '#e9b949') + shape([(-14, -26), (14, -26), (18, 0), (30, 18), (-8, 18), (-16, 0)], '#6db7cc') + line('M0,-24V4', '#e8f7f8', 4)
    return at(s, x, y, scale)


def train(x, y, scale=1, cars=2):
    s = ''
    for i in range(cars + 1):
        px = -i * 108
        col = '#355f52' if i else '#a23b2e'
        s += rect(px - 50, -46, 100, 40, col, 7) + rect(px - 50, -18, 100, 6, '#f0dcb4' if i else '#f6c95a')
        s += windows(px - 40, -40, 4 if i else 3, 1, 22, 5, 14, 14, '#ffe9b8') + circle(px - 30, -4, 7, '#26332f') + circle(px + 30, -4, 7, '#26332f')
        if i:
            s += rect(px + 48, -18, 14, 5, '#26332f')
    return at(s + poly([(50, -34), (62, -8), (50, -6)], '#a23b2e'), x, y, scale)

def visitor(x, y, scale=1, coat='#4d7f9a', hair='#6a442e', legs='#3a4450'):
    """A child seen from behind, 100 high."""
    s = rect(-13, -34, 11, 34, legs, 4) + rect(2, -34, 11, 34, legs, 4)
    s += shape([(-20, -30), (-18, -66), (-8, -74), (8, -74), (18, -66), (20, -30)], coat) + line('M-17,-64Q-26,-50 -22,-38M17,-64Q26,-50 22,-38', dark(coat, .1), 9)
    return at(s + rect(-4, -78, 8, 8, '#e9b994') + circle(0, -88, 14, '#e9b994') + path('M-14.5,-86a14.5,14.5 0 0 1 29,0q-6,8 -14.5,8t-14.5,-8Z', hair), x, y, scale)


def excavator(x, y, scale=1, flip=False, col='#e0a02e'):
    d = dark(col, .2)
    s = rect(-70, -28, 130, 28, '#3a3a3a', 14) + ''.join(circle(-52 + i * 24, -14, 9, '#6a6660') for i in range(5))
    s += rect(-74, -74, 90, 42, d, 8) + rect(-10, -112, 52, 76, col, 8) + rect(0, -104, 34, 34, '#cfe4ea', 4)
    s += ribbon([(30, -70), (76, -150), (130, -160)], [20, 24, 18], col) + ribbon([(126, -166), (158, -110), (150, -70)], [18, 14, 12], d)
    return at(s + shape([(128, -72), (166, -78), (168, -40), (140, -26), (116, -44, 1)], '#6a6258'), x, y, scale, flip)


def dump_truck(x, y, scale=1, flip=False, col='#d06a34'):
    s = shape([(-84, -88), (-60, -108), (-20, -116), (14, -100), (22, -86)], '#d9cdb8') + poly([(-104, -88), (30, -88), (16, -38), (-84, -38)], col) + poly([(-104, -88), (30, -88), (26, -76), (-100, -76)], light(col, .25))
    s += rect(34, -92, 50, 64, dark(col, .12), 8) + rect(46, -84, 30, 26, '#cfe4ea', 4) + rect(-90, -42, 176, 14, '#4a443c', 5)
    return at(s + ''.join(circle(px, -18, 21, '#2f2d2b') + circle(px, -18, 9, '#9a948a') for px in (-62, -14, 60)), x, y, scale, flip)


def sailboat(x, y, scale=1, flip=False, sail='#fffaf0'):
    return at(poly([(-2, -8), (-2, -92), (-46, -14)], dark(sail, .08)) + poly([(4, -8), (4, -98), (44, -14)], sail) + path('M-40,-6H44Q34,14 10,14H-18Q-34,12 -40,-6Z', '#a4583f'), x, y, scale, flip)


def pylon(x, y, h, col='#7c8891'):
    return line(f'M{num(x - h * .14)},{num(y)}L{num(x - h * .03)},{num(y - h)}H{num(x + h * .03)}L{num(x + h * .14)},{num(y)}M{num(x - h * .1)},{num(y - h * .3)}L{num(x + h * .06)},{num(y - h * .62)}M{num(x + h * .1)},{num(y - h * .3)}L{num(x - h * .06)},{num(y - h * .62)}M{num(x - h * .24)},{num(y - h * .72)}H{num(x + h * .24)}M{num(x - h * .18)},{num(y - h * .9)}H{num(x + h * .18)}', col, max(2, h * .02))


def arrow(x, y, scale=1, col='#a4583f'):
    return at(path('M-44,-12H6V-34L50,0L6,34V12H-44Z', col), x, y, scale)
