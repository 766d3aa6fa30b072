# SPDX-License-Identifier: GPL-3.0-or-later
"""Forest, steppe and rocks."""
import math
import random

from kit import *  # noqa: F401,F403 - the drawing kit


@scene('kandyk')
def draw_kandyk():
    d, b = backdrop('#e9edd8', '#cfdcc0', '#a9b48c')
    r = random.Random(4)
    for x, w, c in ((60, 44, '#d3d6c4'), (190, 26, '#c6ccb6'), (330, 34, '#d9dbca'), (520, 22, '#c9cfba'), (760, 30, '#d6d9c8'), (905, 40, '#cbd1bd'), (1050, 26, '#d9dbca'), (1150, 48, '#c9cfba')):
        b += rect(x - w / 2, -10, w, 520, c)
        b += path(''.join(f'M{num(x - w / 2)},{r.randrange(20, 470)}h{num(w * .5)}v5h{num(-w * .4)}Z' for _ in range(7)), '#8c9080', opacity='.6')
    b += hills(470, 16, '#b7ae84', 3) + hills(530, 18, '#a4946a', 8)
    b += path(curve([(-20, 640), (300, 610), (640, 632), (900, 606), (1220, 640), (1220, 820), (-20, 820)]), '#8f7f55')
    b += grass(0, 1200, 640, 120, 30, '#9aa35c', 5, 20)
    b += path(curve([(-20, 560), (120, 520), (300, 536), (420, 590), (330, 640), (120, 660), (-20, 640)]), '#f6f8f7') + path(curve([(-20, 640), (120, 660), (330, 640), (420, 592), (424, 612), (340, 664), (120, 684), (-20, 664)]), '#cfdde3')
    b += path(curve([(820, 560), (960, 520), (1120, 512), (1220, 530), (1220, 610), (1080, 632), (900, 620)]), '#f6f8f7') + path(curve([(820, 562), (900, 620), (1080, 632), (1220, 610), (1220, 632), (1080, 656), (890, 642)]), '#cfdde3')
    for i in range(26):      # last year's leaves
        b += ellipse(r.randrange(0, 1200), 670 + r.randrange(0, 120), 22, 9, ('#b08a4e', '#9c7440', '#c39c5c')[i % 3], r.randrange(-40, 40))
    b += path(curve([(420, 716), (560, 694), (740, 700), (820, 728), (700, 758), (520, 756)]), '#a9c6d0') + path('M500,722q60,-12 130,-8M560,740q60,6 120,-4', 'none', stroke='#e6f1f2', stroke_width=4, stroke_linecap='round')
    b += kandyk(190, 690, .72, seed=2, petal='#b794cc') + kandyk(1050, 676, .66, True, seed=3, petal='#bd97cf') + kandyk(300, 668, .46, seed=5, bud=True) + kandyk(900, 664, .46, False, seed=6, bud=True)
    b += path(curve([(-20, 770), (180, 742), (400, 766), (620, 790), (900, 760), (1220, 742), (1220, 830), (-20, 830)]), '#7f7049')
    b += kandyk(560, 772, 1.62, seed=1) + grass(430, 720, 780, 40, 44, '#8b9a4c', 9) + grass(0, 1200, 806, 110, 40, '#6f7f42', 11)
    b += ''.join(circle(x, y, q, '#fff', opacity='.5') for x, y, q in ((140, 120, 26), (980, 170, 34), (1090, 90, 18), (260, 240, 14), (860, 70, 12)))
    return b, d


@scene('globeflowers')
def draw_globeflowers():
    d, b = backdrop('#bfe0ea', '#eaf2dd', '#fdf1cf')
    d += ogonek_defs()
    b += circle(940, 150, 66, '#fff4c8') + cloud(240, 130, 1.1) + cloud(640, 90, .7)
    b += hills(360, 46, '#b3d0b4', 2) + hills(400, 36, '#8fbb8e', 5) + spruces(420, 16, 80, '#5f9778', 3, 0, 520, 14)
    b += ''.join(birch(x, 450, h, c, i) for i, (x, h, c) in enumerate(((70, 230, '#a3c35c'), (170, 260, '#8fb650'), (1030, 240, '#9cbf58'), (1110, 280, '#8ab24c'), (1180, 220, '#a8c964'))))
    b += path(curve([(-20, 450), (300, 420), (700, 436), (1220, 430), (1220, 820), (-20, 820)]), '#93bd62')
    b += path(curve([(-20, 540), (300, 510), (700, 540), (1220, 500), (1220, 820), (-20, 820)]), '#7dad52')
    r = random.Random(8)
    b += ''.join(circle(r.randrange(0, 1200), y, 3 + (y - 450) / 22, ('#f39425', '#f6a838', '#ec7d1c')[y % 3]) for y in [452 + int(130 * r.random() ** 1.2) for _ in range(70)])
    b += grass(0, 1200, 590, 90, 34, '#6b9c46', 3, 30)
    for i, (x, y, s) in enumerate(((90, 640, .62), (250, 620, .55), (400, 650, .66), (560, 622, .54), (690, 640, .6), (850, 622, .56), (1000, 650, .64), (1130, 624, .56))):
        b += ogonek(x, y, s, i % 2, i, 200 + i % 3 * 24, i, True)
    b += path(curve([(-20, 690), (300, 670), (700, 700), (1220, 664), (1220, 820), (-20, 820)]), '#5f9242') + grass(0, 1200, 700, 130, 60, '#558738', 4, 26)
    for i, (x, y, s, st) in enumerate(((180, 850, 1.3, 270), (450, 870, 1.55, 300), (760, 860, 1.45, 330), (1040, 850, 1.35, 270), (610, 880, 1.05, 220), (320, 870, .95, 200), (900, 880, 1.0, 220))):
        b += ogonek(x, y, s, i % 2, i + 1, st, i + 4, True)
    b += grass(0, 1200, 812, 130, 74, '#4a7a33', 6, 16)
    wing = ellipse(-13, -16, 14, 17, '#f4e3a4', -24) + ellipse(13, -16, 14, 17, '#f4e3a4', 24) + ellipse(-10, 10, 10, 11, '#eecb72', 20) + ellipse(10, 10, 10, 11, '#eecb72', -20) + rect(-2, -20, 4, 38, '#5a4634', 2)
    b += at(wing, 320, 330, 1.2, rot=28) + at(wing, 890, 300, .9, rot=-30) + swallow(560, 210, .8) + swallow(480, 170, .6)
    return b, d


@scene('forest')
def draw_forest():
    d, b = backdrop('#f3dfae', '#f0ead0', '#cfe0c6')
    b += circle(640, 210, 84, '#fff4d2')
    b += hills(380, 30, '#c3d3ae', 4) + spruces(430, 17, 130, '#a4c2a2', 6) + spruces(460, 13, 190, '#7fa98c', 9)
    b += hills(458, 14, '#b9c078', 5)
    b += ''.join(birch(x, y, h, c, i) for i, (x, y, h, c) in enumerate(((330, 500, 330, '#d8b048'), (860, 500, 350, '#c9bb54'), (960, 520, 290, '#dba63c'))))
    b += path(curve([(-20, 520), (300, 480), (640, 500), (960, 486), (1220, 516), (1220, 820), (-20, 820)]), '#9daa57')
    b += spruce(240, 540, 300, '#4d8266') + spruce(1030, 548, 270, '#4d8266')
    b += ellipse(470, 604, 160, 12, '#84934a') + ellipse(880, 590, 100, 9, '#84934a')
    b += moose(480, 602, 1.22) + roe(884, 588, 1.2, True)
    b += path(curve([(-20, 650), (260, 622), (560, 660), (860, 632), (1220, 650), (1220, 820), (-20, 820)]), '#7f9146')
    b += grass(0, 1200, 660, 110, 28, '#8d9f4e', 2, 24) + bush(1010, 668, 34, '#c9853c', 3) + bush(40, 664, 44, '#b9923e', 5)
    b += trunk(118, 830, 104, 860, 'pine', 3)
    b += ribbon([(156, 304), (220, 312), (300, 298), (326, 300)], [34, 26, 16, 6], '#7f5336') + ribbon([(240, 310), (270, 336), (292, 344)], [12, 8, 3], '#7f5336')
    for x, y, s in ((330, 298, .9), (296, 346, .7)):
        b += ''.join(line(f'M{x},{y}l{num(math.cos(a) * 46 * s)},{num(math.sin(a) * 46 * s)}', '#3f7258', 5) for a in (-2.2, -1.6, -1, -.4, .2, .8, 1.5))
    b += squirrel(238, 300, 1.0)
    b += path('M-20,-20H300Q280,60 210,50Q190,110 120,80Q60,130 -20,90Z', '#3f7258') + path('M-20,-20H230Q200,26 150,20Q110,60 60,40Q20,66 -20,50Z', '#558a68')
    b += trunk(1128, 830, 92, 860, 'birch', 5) + woodpecker(1058, 430, 1.3)
    b += path('M1220,-20H960Q980,40 1040,36Q1070,96 1130,70Q1180,110 1220,80Z', '#d9b24c', opacity='.95') + path('M1220,-20H1030Q1050,24 1100,16Q1150,56 1220,30Z', '#e9c96c')
    r = random.Random(2)
    b += ''.join(ellipse(r.randrange(200, 1050), 690 + r.randrange(0, 100), 9, 5, ('#d9a13c', '#c9772e', '#e2bd58')[i % 3], r.randrange(0, 90)) for i in range(26))
    b += ellipse(300, 764, 100, 10, '#6a7c3a') + hare(300, 764, .98)
    b += ellipse(770, 756, 190, 11, '#6a7c3a') + fox(790, 756, 1.3, True)
    b += grass(0, 1200, 806, 120, 40, '#65783a', 7, 20)
    for x, y, s in ((530, 776, 1), (566, 784, .7), (460, 700, .5)):
        b += at(rect(-9, -30, 18, 32, '#f4ead6', 7) + path('M-32,-24Q-28,-58 0,-60Q28,-58 32,-24Z', '#b5533c') + ellipse(-8, -44, 7, 5, '#e08a6c'), x, y, s)
    return b, d


def track_hare(x, y, s, rot):
    """Two small prints one after another, then two long ones side by side ahead."""
    c, e = '#8ea6bd', '#aebfd0'
    p = ''.join(ellipse(a, q, rx + 3, ry + 3, '#fbfdfe') + ellipse(a, q, rx, ry, c) + ellipse(a + 1, q + 2, rx * .62, ry * .7, e) for a, q, rx, ry in ((-17, -34, 9, 25), (17, -34, 9, 25), (-3, 26, 7.5, 11), (4, 58, 7.5, 11)))
    return at(p, x, y, s, rot=rot)


def track_moose(x, y, s, rot):
    """A big cloven hoof with two dew claws."""
    c = '#7f98b0'
    p = ellipse(0, -2, 34, 44, '#fbfdfe')
    for k in (-1, 1):
        p += shape([(k * 3, -38, 1), (k * 16, -30), (k * 26, -4), (k * 22, 22), (k * 8, 26), (k * 4, 6)], c) + ellipse(k * 17, 40, 6, 8, c)
    return at(p, x, y, s, rot=rot)


def track_bird(x, y, s, rot):
    c = '#7f98b0'
    return at(line('M0,30L0,-34M0,2L-24,-24M0,2L24,-24', '#fbfdfe', 15) + line('M0,30L0,-34M0,2L-24,-24M0,2L24,-24', c, 8), x, y, s, rot=rot)


def winter_bank(owners):
    d, b = backdrop('#b9d3e4', '#f0e4d8', '#fbeedd')
    b += circle(250, 110, 46, '#fff3d0') + hills(170, 24, '#c3d5de', 3) + spruces(212, 30, 96, '#86a9ac', 5, 0, 1200, 12) + spruces(228, 22, 120, '#5f8b8c', 15, 0, 1200, 10)
    b += path(curve([(-20, 222), (400, 212), (800, 226), (1220, 210), (1220, 330), (-20, 330)]), '#eef4f7')
    b += path(curve([(-20, 258), (300, 244), (700, 262), (1220, 240), (1220, 350), (-20, 350)]), '#6fa3b8') + ripples([(120, 282, 200), (560, 290, 180), (900, 276, 160)], '#cfe6ec', 5)
    b += path(curve([(-20, 300), (120, 304), (330, 326), (620, 310), (900, 330), (1220, 296), (1220, 820), (-20, 820)]), '#d9e8f0')
    b += path(curve([(-20, 318), (120, 322), (330, 346), (620, 328), (900, 350), (1220, 314), (1220, 820), (-20, 820)]), '#f1f6f9')
    b += path(curve([(-20, 560), (260, 520), (640, 600), (960, 560), (1220, 600), (1220, 820), (-20, 820)]), '#e6eff5') + path(curve([(-20, 720), (300, 690), (700, 742), (1220, 700), (1220, 820), (-20, 820)]), '#dce8f1')
    for x, y, s in ((66, 350, .8), (1130, 340, 1), (1180, 380, .7)):      # dry reeds
        b += ''.join(line(f'M{x + i * 13},{y}q{-4 + i},{-50 * s} {i * 3 - 8},{num(-(90 + i * 9 % 30) * s)}', '#a98f5e', 4) + ellipse(x + i * 13 + i * 3 - 8, y - (90 + i * 9 % 30) * s, 5, 15, '#7d5a3a') for i in range(5))
    # three trails, growing towards us
    hare_t = [(1010, 392, .42, -24), (930, 452, .6, -30), (824, 534, .82, -34), (690, 640, 1.06, -38)]
    trails = ''
    n = 8
    for i in range(n):       # moose: alternate left and right hoof
        t = (i / (n - 1)) ** 1.25
        trails += track_moose(250 + 190 * t - 60 * math.sin(t * 3) + (-1 if i % 2 else 1) * (14 + 34 * t), 382 + 350 * t, .36 + .84 * t, -6 + 4 * math.sin(i))
    for x, y, s, a in ((1036, 430, .44, 34), (984, 486, .62, 40), (908, 560, .84, 44), (800, 664, 1.12, 46)):
        trails += track_hare(x, y, s, a)
    for i in range(9):
        t = (i / 8) ** 1.2
        trails += track_bird(604 - 50 * math.sin(t * 4) - 10 * t + (-1 if i % 2 else 1) * (5 + 16 * t), 384 + 370 * t, .3 + .62 * t, 8 - 22 * math.cos(t * 4))
    b += trails
    if owners:
        b += ellipse(250, 360, 130, 8, '#cddde7') + moose(244, 358, .78) + ellipse(1080, 408, 60, 6, '#cddde7') + hare(1076, 408, .72, False, '#f4f6f8', '#ffffff') + magpie(610, 372, .78)
    b += snowfall(46, 7, 1200, 800, 2, 4, .8)
    b += ribbon([(1220, 800), (1160, 690), (1130, 560)], [26, 16, 5], '#7a4a38') + ribbon([(1160, 690), (1090, 640), (1060, 560)], [12, 8, 3], '#7a4a38') + ellipse(1126, 640, 26, 9, '#fff', -60) + ellipse(1084, 628, 20, 7, '#fff', 40) + bullfinch(1100, 646, 1)
    return b, d


@scene('tracks')
def draw_tracks():
    return winter_bank(False)


@scene('tracks-answer')
def draw_tracks_answer():
    return winter_bank(True)


def titmouse(x, y, scale=1, flip=False):
    """A great tit, 60 high."""
    s = line('M-2,-12L-4,0M8,-12L8,0', '#5a5a60', 3) + poly([(-26, -24), (-60, -14), (-54, -6), (-20, -14)], '#5f7f95')
    s += shape([(-30, -26), (-16, -46), (10, -52), (28, -40), (28, -22), (10, -8), (-14, -10)], '#e6c84f') + shape([(8, -48), (16, -30), (8, -10), (2, -30)], '#2a2c30')
    s += shape([(-34, -26), (-20, -44), (0, -50), (-2, -32), (-20, -20)], '#7f9a6a') + line('M-24,-30L-6,-36', '#f6f4ea', 3)
    s += shape([(2, -46), (8, -64), (24, -70), (38, -60), (36, -46), (20, -42)], '#26282d') + shape([(12, -52), (24, -56), (32, -50), (24, -44)], '#fbf8ee') + poly([(37, -58), (48, -54), (37, -51)], '#3a3a3f') + circle(26, -60, 2.6, '#fff')
    return at(s, x, y, scale, flip)


@scene('kandyk-snow')
def draw_kandyk_snow():
    d, b = backdrop('#cfe3ea', '#eef1df', '#f7eccb')
    b += circle(860, 150, 62, '#fff6d6') + circle(860, 150, 110, '#fff6d6', opacity='.4')
    r = random.Random(6)
    for x, w, c in ((40, 30, '#dfe3d8'), (120, 18, '#d3d9cd'), (230, 26, '#dde2d6'), (340, 16, '#d0d7ca'), (470, 24, '#dde2d6'), (640, 18, '#d3d9cd'), (740, 28, '#dfe3d8'), (960, 20, '#d3d9cd'), (1060, 30, '#dde2d6'), (1160, 22, '#d0d7ca')):
        b += rect(x - w / 2, -10, w, 440, c) + path(''.join(f'M{num(x - w / 2)},{r.randrange(10, 400)}h{num(w * .5)}v4h{num(-w * .4)}Z' for _ in range(8)), '#9a9f94', opacity='.6')
    b += hills(400, 14, '#d3d0a8', 3) + path(curve([(-20, 430), (300, 414), (700, 432), (1220, 410), (1220, 820), (-20, 820)]), '#b9ab74') + grass(0, 1200, 440, 120, 24, '#c9be86', 5, 24)
    for x, y, w, h in ((150, 470, 330, 54), (640, 452, 260, 36), (1080, 480, 330, 60), (420, 560, 300, 50), (900, 600, 420, 74), (60, 660, 330, 76)):
        pts = [(x + math.cos(a) * w / 2 * (.86 + r.random() * .2), y + math.sin(a) * h / 2 * (.86 + r.random() * .2)) for a in [i * .7854 for i in range(8)]]
        b += shape([(px, py + 7) for px, py in pts], '#a9bcc6', opacity='.7') + shape(pts, '#fbfdfd') + shape([(x + (px - x) * .8 + 6, y + (py - y) * .7 + 5) for px, py in pts], '#eef4f7')
    b += trunk(1120, 640, 60, 700, 'birch', 7) + trunk(70, 620, 46, 660, 'birch', 3)
    b += path(curve([(300, 660), (420, 636), (560, 646), (640, 670), (540, 694), (380, 692)]), '#a9c6d0') + line('M360,668q60,-10 120,-4M420,682q60,6 130,-6', '#e6f1f2', 4)
    for i, (x, y, s) in enumerate(((250, 560, .34), (520, 520, .28), (600, 540, .34), (760, 520, .26), (980, 540, .3), (330, 620, .42), (720, 640, .5), (860, 700, .62), (200, 740, .66), (1040, 740, .6))):
        b += kandyk(x, y, s, i % 2 == 0, seed=30 + i, petal=('#b98fd0', '#b794cc', '#c09ad2')[i % 3], bud=i in (3, 9))
    b += path(curve([(-20, 770), (300, 746), (700, 772), (1220, 750), (1220, 830), (-20, 830)]), '#93854f') + grass(0, 1200, 800, 120, 40, '#a39a58', 9, 20)
    b += kandyk(560, 790, 1.05, seed=60) + kandyk(700, 792, .8, True, seed=61)
    b += line('M860,330q60,-30 130,-26q50,2 100,-10', '#7a5a48', 9) + line('M960,306q20,-30 50,-40', '#7a5a48', 5) + ''.join(ellipse(x, y, 5, 8, '#a5b86a', 20) for x, y in ((1010, 262), (880, 316), (1050, 292))) + titmouse(930, 310, 1.1) + titmouse(420, 630, .9, True)
    return b, d


@scene('kandyk-years')
def draw_kandyk_years():
    """Six springs in a row: what is above the earth and the bulb under it."""
    d, b = backdrop('#f7f1df', '#efe6ca')
    d += gradient('soil', '#8f6f4a', '#6b5138')
    r = random.Random(2)
    b += hills(300, 20, '#dfe6c4', 4) + spruces(330, 26, 60, '#c3d3ae', 3, 0, 1200, 8) + rect(0, 470, 1200, 340, 'url(#soil)') + path(curve([(-20, 470), (200, 458), (420, 474), (640, 460), (900, 474), (1220, 460), (1220, 500), (-20, 500)]), '#9db862') + grass(0, 1200, 474, 120, 20, '#83a64e', 7, 8)
    b += ''.join(ellipse(r.randrange(1200), r.randrange(520, 800), 8 + r.random() * 12, 6, ('#7d6040', '#a5835a', '#5d4630')[i % 3]) for i in range(60))
    for i in range(6):
        x = 92 + i * 190
        k = .32 + i * .13
        # the bulb goes deeper and grows
        y = 520 + i * 22
        bulb = shape([(0, -44), (16, -20), (20, 12), (10, 34), (0, 40), (-10, 34), (-20, 12), (-16, -20)], '#f3e3c2') + shape([(2, -36), (14, -16), (17, 10), (8, 30), (2, 30)], '#d9c093') + line('M-6,40q-6,16 -14,26M0,42v30M6,40q6,16 14,24', '#e3d2aa', 3)
        b += line(f'M{x},{y - 30}V472', '#e6d9b4', 5 + i * .8) + at(bulb, x, y + 8 + i * 3, .5 + i * .17)
        if i == 0:
            b += line(f'M{x},472q-2,-20 4,-44', '#7fa552', 5) + shape([(x + 3, 432), (x + 18, 410), (x + 22, 384), (x + 4, 400)], '#7fa552')
        elif i < 5:
            b += at(shape([(0, 0, 1), (-30 - i * 6, -40), (-60 - i * 14, -96 - i * 12), (-92 - i * 16, -118 - i * 14, 1), (-70 - i * 10, -60), (-30, -10)], '#5f8f5a') + (shape([(0, 0, 1), (30, -50), (70 + i * 8, -110), (100 + i * 12, -140, 1), (86, -76), (40, -10)], '#74a26a') if i > 2 else '') + ''.join(ellipse(-(92 + 16 * i) * (j + 1) / (i + 2), -(118 + 14 * i) * (j + 1) / (i + 2) * .84, 7, 4.5, '#7d5a5c', -40, opacity='.5') for j in range(i + 1)), x + 10, 474, k + .12)
        else:
            b += kandyk(x - 10, 476, .6, seed=77)
        # a sun over each spring, with its number in dots
        b += circle(x, 110, 44, '#fff3c4' if i < 5 else '#ffe08a') + ''.join(line(f'M{num(x + math.cos(a) * 54)},{num(110 + math.sin(a) * 54)}L{num(x + math.cos(a) * 66)},{num(110 + math.sin(a) * 66)}', '#f2cf73', 5) for a in [j * .628 for j in range(10)])
        spots = {1: [(0, 0)], 2: [(-12, 0), (12, 0)], 3: [(-14, 8), (14, 8), (0, -14)], 4: [(-12, -12), (12, -12), (-12, 12), (12, 12)], 5: [(-15, -15), (15, -15), (-15, 15), (15, 15), (0, 0)], 6: [(-13, -18), (13, -18), (-13, 0), (13, 0), (-13, 18), (13, 18)]}[i + 1]
        b += ''.join(circle(x + px, 110 + py, 6.5, '#a85a0c') for px, py in spots)
        if i:
            b += line(f'M{x - 95},170V460', '#d9cba4', 3, stroke_dasharray='2 12')
    return b, d


@scene('kandyk-child')
def draw_kandyk_child():
    d, b = backdrop('#dcebdc', '#eef1d6', '#f6ecc6')
    b += circle(220, 130, 56, '#fff6d6')
    r = random.Random(8)
    for x, w, c in ((40, 36, '#dfe5d6'), (150, 22, '#cfd8c6'), (300, 30, '#dbe2d2'), (480, 20, '#cdd6c4'), (700, 26, '#dbe2d2'), (880, 34, '#d3dbc9'), (1040, 22, '#dfe5d6'), (1150, 40, '#cfd8c6')):
        b += rect(x - w / 2, -10, w, 500, c) + path(''.join(f'M{num(x - w / 2)},{r.randrange(10, 460)}h{num(w * .5)}v5h{num(-w * .4)}Z' for _ in range(8)), '#939c8c', opacity='.6')
    b += hills(440, 18, '#c3cf94', 5) + path(curve([(-20, 480), (300, 462), (700, 484), (1220, 466), (1220, 820), (-20, 820)]), '#a3b868') + grass(0, 1200, 500, 120, 26, '#b9c878', 5, 30) + path(curve([(-20, 620), (300, 600), (700, 630), (1220, 600), (1220, 820), (-20, 820)]), '#8ea654')
    b += path(curve([(900, 540), (1020, 520), (1180, 530), (1220, 560), (1220, 600), (1040, 590)]), '#f6f9f8') + path(curve([(-20, 540), (90, 520), (210, 540), (180, 580), (-20, 590)]), '#f6f9f8')
    for i, (x, y, s) in enumerate(((120, 640, .26), (1050, 640, .26), (1130, 690, .34), (860, 600, .2), (720, 590, .18), (60, 730, .36), (760, 720, .36), (200, 770, .3))):
        b += kandyk(x, y, s, i % 2 == 0, seed=90 + i, bud=i == 4)
    b += kandyk(610, 772, .5, True, seed=99)
    # a girl crouches, her hands behind her back
    b += person(400, 764, 440, 4.9, facing=1, turn=.6, hair=HAIR['fair'], style='pigtails', bow='#b5342a', hat=('beanie', '#c9605a', '#f6efe2'), top='#4f86a0', hem=.3, scarf='#e0a53c', legs='#6a5a78', shoes=('boots', '#b5533c'), eyes='down', smile=1.3, pelvis=(-10, 96), feet=((-100, 0), (44, -4)), lean=22, nod=16, near=(270, 590), near_hand='rest', near_bend=1, far=(276, 600), far_hand='rest', near_behind=False)
    # the red book lies open on a stump
    b += shadow(960, 776, 120, 12) + rect(880, 700, 160, 74, '#8f6b48', 6) + ellipse(960, 700, 80, 18, '#d3b184') + ellipse(960, 700, 52, 11, '#c09b6a') + ellipse(960, 700, 24, 5, '#d3b184')
    b += poly([(858, 690), (960, 704), (962, 690), (874, 640)], '#a23b2e') + poly([(1062, 690), (960, 704), (958, 690), (1046, 640)], '#8f2f25') + poly([(866, 684), (960, 698), (960, 650), (880, 638)], '#fbf6ea') + poly([(1054, 684), (960, 698), (960, 650), (1040, 638)], '#f1e8d4') + kandyk(918, 684, .1, seed=120) + line('M982,664l50,-8M984,674l46,-8M986,684l30,-4', '#b9ab92', 3)
    b += grass(0, 1200, 806, 110, 40, '#748c42', 9, 16) + titmouse(1036, 640, .8, True)
    return b, d


@scene('district-coat')
def draw_district_coat():
    """A kandyk on a golden field; a drawing after the blazon, not the coat of arms itself."""
    d, b = backdrop('#e6efe0', '#f6efd6')
    d += gradient('gold', '#f4cf6a', '#e3b042')
    b += hills(560, 30, '#cfdcb4', 4) + hills(610, 24, '#b9cd96', 8) + spruces(640, 30, 70, '#9dbb88', 5, 0, 1200, 10) + path(curve([(-20, 660), (300, 640), (700, 662), (1220, 640), (1220, 820), (-20, 820)]), '#a5bf6e') + grass(0, 1200, 700, 120, 34, '#8aa956', 6, 60)
    shield = 'M340,70H860V470Q860,620 740,660Q640,690 600,740Q560,690 460,660Q340,620 340,470Z'
    b += path(shield, '#8a6238', transform='translate(8 12)', opacity='.35') + path(shield, '#b98a34') + path('M356,86H844V468Q844,606 732,644Q640,672 600,714Q560,672 468,644Q356,606 356,468Z', 'url(#gold)')
    b += path('M356,86H480L356,330Z', '#ffffff', opacity='.14')
    b += kandyk(552, 618, 1.06, seed=140, petal='#b07fc6')
    for i, (x, y, s) in enumerate(((90, 760, .46), (210, 780, .6), (1000, 776, .6), (1120, 756, .46))):
        b += kandyk(x, y, s, i > 1, seed=150 + i)
    return b + grass(0, 1200, 806, 100, 40, '#7a9a4a', 9, 14), d
