# SPDX-License-Identifier: GPL-3.0-or-later
"""The stone on the square, the coat of arms, the town museum."""
import math
import random

from kit import *  # noqa: F401,F403 - the drawing kit


def boulder(x, y, s=1):
    """The rough limestone block, about 460 wide and 330 high."""
    c = '#e2d7c1'
    b = poly([(-230, 0), (-246, -110), (-190, -220), (-110, -300), (20, -332), (130, -300), (210, -210), (248, -90), (232, 0)], c)
    b += poly([(-246, -110), (-190, -220), (-110, -300), (-60, -200), (-130, -90)], '#f3ebda') + poly([(-110, -300), (20, -332), (40, -230), (-60, -200)], '#efe5d0') + poly([(20, -332), (130, -300), (150, -190), (40, -230)], '#d9ccb2') + poly([(130, -300), (210, -210), (248, -90), (150, -190)], '#c9bb9f') + poly([(150, -190), (248, -90), (232, 0), (120, 0), (90, -110)], '#bdae91') + poly([(-60, -200), (40, -230), (90, -110), (-20, -60), (-130, -90)], '#e6dbc6') + poly([(40, -230), (150, -190), (90, -110)], '#d3c5a9') + poly([(-130, -90), (-20, -60), (-40, 0), (-230, 0), (-246, -110)], '#d9ccb2') + poly([(-20, -60), (90, -110), (120, 0), (-40, 0)], '#c9bb9f')
    b += ''.join(line(p, '#a8987c', 4) for p in ('M-90,-260l20,50l-30,40', 'M60,-290l-10,50l30,30', 'M190,-170l-26,50l14,50', 'M-190,-70l40,20l-6,40', 'M10,-40l30,-24')) + ''.join(ellipse(px, py, w, h, '#b9c08a', opacity='.7') for px, py, w, h in ((-200, -130, 18, 10), (-160, -20, 30, 9), (200, -30, 26, 10), (-10, -318, 26, 8)))
    return at(b, x, y, s)


def square_back():
    d, b = backdrop('#93c6e0', '#dbeae4', '#fbf0d0')
    b += circle(1010, 130, 54, '#fff4cf') + cloud(250, 110, 1) + cloud(640, 150, .6) + flats(150, 460, 250, 240, 7, 5, '#ead3ad', '#b9785a', 3) + flats(1040, 460, 300, 210, 8, 4, '#f0dfc2', '#6d94a0', 8) + flats(640, 456, 200, 150, 6, 3, '#e3c8a4', '#8a9a6a', 5)
    b += ''.join(linden(x, 476, h, c, i) for i, (x, h, c) in enumerate(((30, 150, '#7fa552'), (320, 170, '#8db35c'), (440, 140, '#7fa552'), (800, 160, '#8db35c'), (890, 140, '#78a04e'), (1180, 160, '#7fa552')))) + rect(0, 466, 1200, 340, '#d9cbaa') + path('M-20,474H1220V510H-20Z', '#a9c27a')
    return b + ''.join(line(f'M{600 + k * 70},510L{600 + k * 190},800', '#c9b992', 3) for k in range(-7, 8)) + ''.join(line(f'M-10,{y}H1210', '#c9b992', 3) for y in (550, 610, 700)), d


@scene('stone-square')
def draw_stone_square():
    b, d = square_back()
    b += ellipse(600, 640, 380, 60, '#a9c27a') + ellipse(600, 634, 350, 48, '#b9cf88') + shadow(610, 636, 260, 22, .2) + boulder(600, 630, .98)
    b += ''.join(circle(300 + i * 30, 660 + math.sin(i * .33) * 22, 10, ('#c9402f', '#e9b949', '#f6efe2')[i % 3]) + circle(306 + i * 30, 672 + math.sin(i * .33) * 22, 7, '#6f9a47') for i in range(21))
    b += person(980, 760, 380, 6.2, facing=-1, turn=.5, build='woman', hair=HAIR['fair'], style='bun', top='#6f8fa5', hem='coat', collar='#f6efe2', legs='#c9b49c', shoes=('shoes', '#5a4636'), smile=1.2, far=(906, 590), near=(1010, 610))
    b += person(880, 768, 236, 4.6, facing=-1, turn=.5, hair=HAIR['brown'], style='short', top='#c9605a', hem='shirt', legs='#3f5a78', shoes=('sneakers', '#f6efe2'), smile='open', near=(914, 604), near_bend=-1, far=(790, 590), far_hand='open', far_bend=1)
    b += person(240, 766, 250, 4.7, facing=1, turn=.4, hair=HAIR['red'], style='pigtails', bow='#4d7f6b', top='#e0a53c', sleeve='#f6efe2', hem=.5, legs='#f1e6d0', shoes=('shoes', '#6a4630'), smile='open', far=(330, 620), far_hand='open', far_bend=1, near=(216, 650))
    return b + bench_street(60, 620, 120) + lamp(1130, 640, 230), d


@scene('stone-elephants')
def draw_stone_elephants():
    """A balance: the stone on one side, eight elephants on the other."""
    d, b = backdrop('#bfe0ea', '#eef0da', '#fbf0cf')
    b += circle(150, 120, 50, '#fff4cf') + cloud(420, 90, .8) + cloud(900, 110, 1) + hills(640, 26, '#c3d6a4', 4) + path(curve([(-20, 690), (300, 672), (900, 690), (1220, 670), (1220, 820), (-20, 820)]), '#9dbd6e') + grass(0, 1200, 720, 110, 30, '#83a855', 5, 60)
    b += poly([(560, 740), (640, 740), (616, 250), (584, 250)], '#8f6b48') + poly([(604, 740), (640, 740), (616, 250), (602, 250)], '#75563a') + rect(500, 730, 200, 26, '#75563a', 8) + circle(600, 240, 30, '#d9a553') + circle(600, 240, 14, '#b98a34')
    b += rect(170, 230, 860, 20, '#a5774a', 10) + rect(170, 230, 860, 7, '#c99a66', 4)
    for x in (230, 970):
        b += ''.join(line(f'M{x},250L{x + k},520', '#8a7864', 4) for k in (-180, 180, -60, 60)) + path(f'M{x - 200},516H{x + 200}Q{x + 180},566 {x},570T{x - 200},516Z', '#d9a553') + path(f'M{x},570Q{x + 180},566 {x + 200},516H{x + 60}Q{x + 60},556 {x},570Z', '#b98a34')
    b += boulder(230, 518, .66)

    def elephant(x, y, s, flip=False, c='#9aa3ad'):
        e = shape([(-70, -60), (-72, -104), (-40, -130), (20, -134), (62, -118), (80, -96), (82, -60), (40, -46), (-40, -46)], c) + rect(-62, -66, 30, 66, darker(c, .08), 8) + rect(34, -66, 30, 66, c, 8) + rect(-30, -60, 26, 60, darker(c, .2), 8) + rect(10, -60, 24, 60, darker(c, .2), 8)
        e += shape([(56, -128), (90, -146), (124, -134), (132, -104), (118, -80), (88, -76), (66, -92)], c) + ribbon([(122, -104), (138, -70), (130, -34), (146, -16)], [30, 22, 15, 9], c) + shape([(60, -134), (36, -130), (30, -96), (52, -74), (76, -84), (82, -116)], darker(c, .12)) + eye(112, -116, 4) + ribbon([(120, -88), (140, -74), (152, -80)], [9, 7, 2], '#fbf3df') + line('M-72,-100q-16,16 -10,40', darker(c, .2), 6)
        return at(e, x, y, s, flip)
    for i, (x, y, f) in enumerate(((860, 522, 0), (980, 522, 1), (1090, 522, 0), (905, 452, 1), (1035, 452, 0), (900, 384, 0), (1040, 384, 1), (970, 318, 0))):
        b += elephant(x, y, .56, bool(f), ('#9aa3ad', '#a8afb5', '#8f99a5')[i % 3])
    b += person(440, 772, 270, 4.7, facing=1, turn=.4, hair=HAIR['dark'], style='short', top='#e0a53c', hem='shirt', legs='#3f5a78', shoes=('sneakers', '#c9402f'), smile='open', near=(476, 560), near_hand='open', near_bend=-1, far=(500, 640))
    return b + person(760, 776, 256, 4.6, facing=-1, turn=.4, hair=HAIR['fair'], style='braid', bow='#b5342a', top='#8a6aa0', hem=.5, legs='#f1e6d0', shoes=('shoes', '#6a4630'), smile='open', near=(800, 660), far=(700, 600), far_hand='open'), d


@scene('limestone')
def draw_limestone():
    d, b = backdrop('#f1e6d0', '#e3d2b4')
    d += glow('lamp', '#fffaf0', .9)
    b += rect(0, 560, 1200, 250, '#a97c54') + rect(0, 560, 1200, 14, '#8c6142') + ''.join(line(f'M{600 + k * 110},574L{600 + k * 220},800', '#99704a', 3) for k in range(-6, 7)) + oval(560, 420, 520, 320, 'url(#lamp)')
    b += rect(60, 90, 250, 190, '#fffaf0', 6) + rect(74, 104, 222, 162, '#bfdde6') + poly([(74, 230), (140, 180), (200, 214), (260, 170), (296, 200), (296, 266), (74, 266)], '#c9b896') + poly([(74, 230), (140, 180), (170, 200), (120, 240)], '#e4d7bc') + at(excavator(0, 0, .5), 180, 262)
    b += rect(900, 90, 240, 190, '#fffaf0', 6) + rect(914, 104, 212, 162, '#dbe6cf') + ''.join(rect(940 + k * 56, 120, 48, 130, '#d9cdb8', 22) + rect(940 + k * 56, 120, 16, 130, '#efe6d4', 8) for k in range(3)) + rect(914, 244, 212, 22, '#b5a27c')
    # three stones: limestone, shale, a bag of grey powder
    b += shadow(350, 690, 190, 16, .2) + stone(350, 690, 340, 250, '#ded2ba', 3) + ''.join(ellipse(x, y, 16, 6, '#c3b596', 20) for x, y in ((280, 600), (380, 560), (420, 640), (310, 650))) + at(path('M0,12Q-44,6 -40,-14Q-26,-36 0,-36T40,-14Q44,6 0,12Z', '#c9b896') + line('M0,8L-24,-22M0,8L-9,-30M0,8L9,-30M0,8L24,-22', '#a8987c', 4), 330, 620, 1)
    b += shadow(690, 706, 160, 14, .2) + ''.join(poly([(560 + i * 8, 700 - i * 26), (590 + i * 5, 676 - i * 26), (800 - i * 9, 668 - i * 26), (830 - i * 12, 692 - i * 26), (790 - i * 9, 704 - i * 26)], ('#6d7378', '#7f868b', '#5d6368')[i % 3]) for i in range(6))
    b += shadow(980, 706, 130, 14, .2) + shape([(880, 700), (866, 560), (900, 540), (1060, 540), (1094, 560), (1080, 700), (1050, 712), (910, 712)], '#e9dcc0') + rect(872, 588, 216, 46, '#4d7f6b') + ellipse(980, 611, 34, 15, '#f7e9cc') + line('M890,552H1070', '#c9b58e', 5) + path('M1040,712q60,-40 110,0Z', '#b3aca1')
    b += person(520, 780, 360, 4.8, facing=-1, turn=.45, hair=HAIR['brown'], style='braid', bow='#b5342a', top='#c9605a', sleeve='#f6efe2', hem='shirt', legs='#5d5048', smile='open', far=(430, 600), far_hand='open', far_front=True, far_bend=1, near=(560, 650), ground=False)
    return b, d


@scene('stone-child')
def draw_stone_child():
    d, b = backdrop('#a3cfe2', '#e6eedc')
    b += cloud(900, 120, .9) + ''.join(linden(x, 420, h, c, i) for i, (x, h, c) in enumerate(((880, 240, '#8db35c'), (1010, 280, '#7fa552'), (1140, 250, '#8db35c')))) + path(curve([(-20, 420), (600, 400), (1220, 416), (1220, 820), (-20, 820)]), '#a9c27a') + boulder(300, 780, 2.1)
    b += person(800, 790, 560, 4.9, facing=-1, turn=.6, hair=HAIR['fair'], style='short', hat=('beanie', '#4d7f9a', '#f6efe2'), top='#e0a53c', hem='shirt', collar='#f6efe2', legs='#3f5a78', shoes=('sneakers', '#c9402f'), smile='open', far=(640, 470), far_hand='open', far_front=True, far_bend=1, near=(704, 560), near_hand='open', near_bend=1)
    return b + person(1030, 790, 480, 4.8, facing=-1, turn=.5, hair=HAIR['red'], style='pigtails', bow='#4d7f6b', top='#c9605a', sleeve='#f6efe2', hem=.5, legs='#f1e6d0', shoes=('shoes', '#6a4630'), smile=1.3, near=(1060, 600), far=(966, 600)) + grass(0, 1200, 806, 120, 36, '#7fa552', 5, 14), d


@scene('draw-coat')
def draw_draw_coat():
    d, b = backdrop('#f6ecd4', '#efe0bf')
    d += glow('lamp', '#fff6d6', .9)
    b += window(90, 110, 230, 230, SUMMER_VIEW, '#fffaf0') + oval(600, 360, 560, 360, 'url(#lamp)') + rect(0, 600, 1200, 210, '#c99a66')
    shield = lambda x, y, s, c, body: at(path('M-60,-80H60V10Q60,60 0,84Q-60,60 -60,10Z', '#b98a34') + path('M-52,-72H52V8Q52,54 0,74Q-52,54 -52,8Z', c) + body, x, y, s)
    fishy, sun = fish(0, 0, .5, False, 'perch'), circle(0, 0, 22, '#f2c84f') + ''.join(line(f'M{num(math.cos(a) * 28)},{num(math.sin(a) * 28)}L{num(math.cos(a) * 38)},{num(math.sin(a) * 38)}', '#f2c84f', 5) for a in [i * .785 for i in range(8)])
    b += rect(440, 90, 660, 230, '#fffaf0', 8) + rect(452, 102, 636, 206, '#e9dcc0')
    b += shield(540, 206, 1, '#7fb4d0', fishy) + shield(690, 206, 1, '#8db35c', at(squirrel(0, 44, .62), 4, 0)) + shield(840, 206, 1, '#c9605a', sun) + shield(990, 206, 1, '#e3b042', kandyk(-8, 60, .3, seed=210))
    b += person(260, 800, 430, 4.8, facing=1, turn=.4, hair=HAIR['fair'], style='pigtails', bow='#b5342a', top='#8a6aa0', hem='shirt', near=(330, 630), far=(400, 616), near_hand='fist', far_hand='fist', far_front=True, eyes='down', nod=8, smile=1.2, ground=False)
    b += person(600, 790, 440, 4.9, facing=1, turn=.2, hair=HAIR['dark'], style='short', top='#4f86a0', hem='shirt', bands=((.56, .44, '#f6efe2'),), near=(540, 630), far=(670, 630), near_hand='fist', smile='open', ground=False)
    b += person(940, 800, 430, 4.8, facing=-1, turn=.4, hair=HAIR['red'], style='bob', top='#5f9a68', hem='shirt', near=(990, 630), far=(860, 620), far_hand='fist', far_front=True, eyes='down', nod=6, smile=1.2, ground=False)
    b += rect(40, 640, 1120, 40, '#b07a48', 8) + rect(40, 640, 1120, 11, '#cf9d68', 5) + rect(80, 680, 40, 130, '#8f6238') + rect(1080, 680, 40, 130, '#8f6238')
    for x, c in ((330, '#f4cf6a'), (600, '#bfe0ea'), (870, '#dbe8c4')):
        b += poly([(x - 84, 656), (x + 84, 656), (x + 70, 622), (x - 70, 622)], '#fffdf5') + path(f'M{x - 34},{626}h68v14q0,14 -34,14t-34,-14Z', c) + path(f'M{x - 34},{626}h68v14q0,14 -34,14t-34,-14Z', 'none', stroke='#b98a34', stroke_width=3)
    b += ''.join(tool((x, y), (x + 34, y - 14), 7, c) for x, y, c in ((430, 652, '#c9402f'), (470, 654, '#4d7f9a'), (700, 652, '#5f9a68'), (740, 656, '#e9b949'), (990, 652, '#8a6aa0'))) + at(rect(-26, -50, 52, 50, '#4d7f9a', 5) + ''.join(tool((k, -44), (k + k * .4, -96), 6, c) for k, c in ((-16, '#c9402f'), (-4, '#e9b949'), (8, '#5f9a68'), (18, '#8a6aa0'))), 1070, 646)
    return b, d


@scene('daisies')
def draw_daisies():
    d, b = backdrop('#a9d3e8', '#e2eedd', '#fbf2cf')
    b += circle(960, 140, 60, '#fff4cf') + cloud(280, 120, 1) + hills(400, 40, '#b3d0a4', 5) + spruces(440, 20, 80, '#86b090', 3, 0, 1200, 14) + path(curve([(-20, 460), (400, 440), (900, 460), (1220, 440), (1220, 820), (-20, 820)]), '#93be5f') + grass(0, 1200, 500, 120, 40, '#7fac50', 5, 40)

    def daisy(x, y, s, a=0):
        f = line('M0,0C-6,-80 8,-160 0,-240', '#5f8d3c', 9) + ''.join(at(shape([(0, 0), (30, -10), (60, 4), (84, -6), (56, 14), (26, 12)], '#6f9a47'), 0, -60 - i * 50, 1, i % 2 == 1) for i in range(3))
        f += ''.join(at(ellipse(0, -58, 15, 40, '#fff' if i % 2 else '#f1f4f3'), 0, -250, rot=i * 22.5) for i in range(16)) + circle(0, -250, 30, '#f2c23f') + circle(-6, -256, 16, '#f8d568')
        return at(f, x, y, s, rot=a)
    for i, (x, y, s) in enumerate(((150, 620, .5), (330, 600, .44), (520, 630, .5), (700, 600, .46), (880, 626, .52), (1060, 600, .46))):
        b += daisy(x, y, s, (i * 7) % 11 - 5)
    for x, y, s, a in ((260, 830, 1.3, -6), (520, 840, 1.6, 4), (800, 830, 1.4, -3), (1030, 836, 1.15, 8), (80, 820, 1, -8)):
        b += daisy(x, y, s, a)
    wing = ellipse(-13, -16, 14, 17, '#e9b2c4', -24) + ellipse(13, -16, 14, 17, '#e9b2c4', 24) + ellipse(-10, 10, 10, 11, '#d98aa4', 20) + ellipse(10, 10, 10, 11, '#d98aa4', -20) + rect(-2, -20, 4, 38, '#5a4634', 2)
    return b + at(wing, 660, 300, 1.3, rot=24) + grass(0, 1200, 812, 120, 60, '#5f9240', 9, 14), d


@scene('museum-house')
def draw_museum_house():
    d, b = backdrop('#8fc6e2', '#dbeae4', '#fbf0d0')
    b += circle(180, 130, 54, '#fff4cf') + cloud(480, 110, .9) + cloud(960, 140, .7) + hills(450, 20, '#b3cfae', 5) + spruces(480, 24, 70, '#86b095', 3, 0, 1200, 8) + rect(0, 600, 1200, 210, '#d9cbaa') + path('M-20,560H1220V640H-20Z', '#a9c27a')
    # a brick house: the old school below, the newer storey above
    b += rect(260, 400, 680, 210, '#b9674a') + rect(780, 400, 160, 210, '#a5583e') + path(''.join(f'M260,{410 + i * 11}h680' for i in range(19)), 'none', stroke='#a5583e', stroke_width=1.5, opacity='.7') + rect(250, 586, 700, 26, '#9a8f82')
    b += rect(260, 220, 680, 184, '#e3c08f') + rect(780, 220, 160, 184, '#d3ae7c') + rect(250, 392, 700, 14, '#f6efe2') + rect(240, 206, 720, 20, '#8f4a35', 3) + poly([(300, 208), (340, 160), (860, 160), (900, 208)], '#a4583f') + poly([(600, 208), (600, 160), (860, 160), (900, 208)], '#8f4a35')
    for x in (300, 400, 500, 660, 760, 860):
        b += rect(x - 8, 250, 62, 104, '#fbf6ea') + rect(x, 258, 46, 88, '#86aebd') + rect(x + 20, 258, 5, 88, '#fbf6ea') + rect(x, 288, 46, 5, '#fbf6ea') + poly([(x, 258), (x + 20, 258), (x, 300)], '#ffffff', .35)
        if x not in (500, 660):
            b += rect(x - 8, 440, 62, 110, '#f6efe2') + path(f'M{x},544V470a23,23 0 0 1 46,0V544Z', '#7fa3b2') + rect(x + 20, 450, 5, 94, '#f6efe2')
    b += rect(520, 430, 160, 180, '#f6efe2') + rect(536, 446, 128, 164, '#6a4630') + rect(598, 446, 4, 164, '#4a3022') + ''.join(rect(x, 460, 46, 60, '#86aebd', 3) for x in (544, 610)) + circle(590, 540, 5, '#e0b04a') + circle(610, 540, 5, '#e0b04a') + rect(500, 404, 200, 26, '#8f4a35', 4) + at(mammoth_sign(-4, 0, .05, '#f6efe2'), 600, 426)
    b += ''.join(rect(490 - i * 14, 606 + i * 12, 220 + i * 28, 13, ('#c9bba3', '#b9aa91')[i % 2]) for i in range(3))
    b += linden(160, 620, 280, '#7fa552', 4) + linden(1060, 620, 300, '#8db35c', 7) + rect(980, 520, 60, 84, '#8f6238', 4) + rect(988, 528, 44, 50, '#fbf6ea') + line('M996,540h28M996,552h28M996,564h20', '#8a7864', 3)
    b += path('M470,642H730L860,830H340Z', '#e6dac0') + ''.join(circle(300 + (i % 6) * 26, 640 + (i // 6) * 16, 9, ('#c9402f', '#e9b949', '#f0b4c4')[i % 3]) for i in range(12)) + ''.join(circle(780 + (i % 6) * 26, 640 + (i // 6) * 16, 9, ('#c9402f', '#e9b949', '#f0b4c4')[i % 3]) for i in range(12))
    b += person(420, 764, 330, 6.2, facing=1, turn=.5, build='woman', hair=HAIR['brown'], style='bun', top='#4f7f9a', hem='coat', collar='#f6efe2', legs='#c9b49c', shoes=('shoes', '#5a4636'), smile=1.2, far=(500, 560), far_hand='open', near=(396, 640))
    for i, (x, hh, st, c) in enumerate(((520, 210, 'pigtails', '#c9605a'), (610, 218, 'short', '#5f9a68'), (700, 208, 'bob', '#e0a53c'), (790, 216, 'short', '#8a6aa0'))):
        b += person(x, 772 + (i % 2) * 8, hh, 4.5, facing=1 if i % 2 else -1, turn=.2, back=True, hair=(HAIR['fair'], HAIR['dark'], HAIR['red'], HAIR['brown'])[i], style=st, bow='#b5342a', top=c, hem=.5 if i % 2 == 0 else 'shirt', legs='#f1e6d0' if i % 2 == 0 else '#4d5560', shoes=('sneakers', '#f6efe2'), backpack=('#4d7f9a', '#c9402f', '#5f9a68', '#e9b949')[i])
    return b, d


@scene('museum-floor')
def draw_museum_floor():
    d, b = backdrop('#9fcbe0', '#e3ebd8', '#fbeec8')
    b += circle(960, 130, 54, '#fff4cf') + cloud(300, 110, .9) + spruces(470, 26, 70, '#8fb39c', 3, 0, 1200, 8) + rect(0, 470, 1200, 340, '#c3b68c')
    b += rect(180, 420, 700, 230, '#b9674a') + path(''.join(f'M180,{430 + i * 11}h700' for i in range(20)), 'none', stroke='#a5583e', stroke_width=1.5, opacity='.7') + ''.join(rect(x - 8, 470, 76, 110, '#f6efe2') + path(f'M{x},574V500a30,30 0 0 1 60,0V574Z', '#7fa3b2') + rect(x + 27, 476, 6, 98, '#f6efe2') for x in (230, 370, 630, 770)) + rect(490, 490, 90, 160, '#6a4630') + rect(170, 640, 720, 16, '#9a8f82') + rect(174, 408, 712, 16, '#f6efe2')
    # the second storey grows
    b += rect(180, 330, 240, 80, '#e3c08f') + rect(420, 366, 160, 44, '#e3c08f') + rect(580, 388, 300, 22, '#e3c08f') + path(''.join(f'M180,{340 + i * 12}h{240 if i < 3 else 400 if i < 5 else 700}' for i in range(6)), 'none', stroke='#cfa873', stroke_width=1.6) + rect(240, 300, 80, 110, '#f6efe2') + rect(250, 310, 60, 92, '#8fb7c6')
    b += ''.join(rect(x, 250, 7, 400, '#a98d62') for x in (150, 470, 900)) + rect(140, 404, 340, 10, '#b98f5e') + rect(470, 420, 440, 10, '#b98f5e') + line('M153,650L473,420M473,650L903,430', '#a98d62', 6) + rect(140, 290, 40, 8, '#b98f5e')
    for i, (x, f, t) in enumerate(((470, -1, '#4f7f9a'), (640, 1, '#c9605a'), (780, -1, '#7a8a5c'))):
        b += person(x, 388 if x > 600 else 368, 150, 6.4, facing=f, turn=.5, skin=SKIN[i % 3], hair=(HAIR['dark'], HAIR['brown'], HAIR['grey'])[i], build='woman' if i == 1 else 'man', hat=('kosynka', '#e9b949') if i == 1 else ('kartuz', '#4a5646'), top=t, hem='shirt', legs='#5d5a4a', shoes=('boots', '#3a2a22'), ground=False, near=(x + 36 * f, 320), far=(x + 44 * f, 316), near_hand='fist', far_hand='fist', far_front=True, tools=rect(x + 36 * f - 12, 306, 26, 13, '#d9b184'))
    # a chain of people passes bricks
    b += path(curve([(-20, 690), (400, 670), (900, 690), (1220, 670), (1220, 830), (-20, 830)]), '#a9a06e') + ''.join(rect(1010 + (i % 5) * 32 + (i // 5 % 2) * 8, 716 - (i // 5) * 18, 30, 16, ('#e3c08f', '#d3ae7c')[i % 2], 2) for i in range(20))
    kids = ((960, 'man', '#8a5a44', HAIR['brown']), (800, 'woman', '#c9605a', HAIR['fair']), (640, 'man', '#4f7f9a', HAIR['dark']), (480, 'woman', '#5f9a68', HAIR['red']), (320, 'man', '#d9a553', HAIR['grey']))
    for i, (x, bd, c, hr) in enumerate(kids):
        b += person(x, 762 - (i % 2) * 6, 350, 6.3, facing=-1, turn=.4, build=bd, skin=SKIN[i % 3], hair=hr, style='short' if bd == 'man' else 'bob', hat=('kosynka', '#f6efe2') if i == 3 else None, top=c, hem='shirt', collar='#f6efe2', legs='#4d5a66', shoes=('boots', '#3a2a22'), smile=1.2, near=(x + 66, 580), far=(x - 66, 580), near_bend=-1, far_bend=-1, near_hand='fist', far_hand='fist', over=rect(x - 82, 566, 34, 18, '#e3c08f', 2) if i % 2 == 0 else '')
    return b + person(170, 770, 250, 4.8, facing=1, turn=.5, hair=HAIR['fair'], style='short', top='#e0a53c', hem='shirt', legs='#3f5a78', shoes=('sneakers', '#f6efe2'), smile='open', far=(240, 620), far_hand='open', near=(150, 650)), d


@scene('museum-old-room')
def draw_museum_old_room():
    d = glow('lamp', '#fff1c4', .8)
    b = rect(0, 0, 1200, 600, '#d9c39a') + ''.join(rect(i * 60, 0, 30, 600, '#d3bb8f') for i in range(20)) + rect(0, 560, 1200, 44, '#8f6238') + rect(0, 600, 1200, 210, '#a97c54') + ''.join(line(f'M{600 + k * 100},604L{600 + k * 210},800', '#99704a', 3) for k in range(-6, 7)) + oval(560, 330, 600, 360, 'url(#lamp)')
    b += rect(70, 110, 240, 180, '#8f6238', 4) + rect(84, 124, 212, 152, '#c3d6dc') + path('M84,230q60,-40 110,-10t102,-20v76H84Z', '#8fae68') + house(150, 250, .7, '#b07a48', '#6f4c33') + house(240, 246, .6, '#a36d3d', '#7a5a44')
    b += shelf(860, 250, 290, jug(920, 250, .9) + tues(1010, 250, 1) + bowl(1100, 250, .9))
    # a spinning wheel, a chest, a loom cloth, a samovar, felt boots
    b += shadow(240, 716, 150, 12) + circle(220, 560, 96, 'none', stroke='#8f6238', stroke_width=14) + ''.join(f'<path d="M220,474V646" stroke="#a5774a" stroke-width="8" transform="rotate({a} 220 560)"/>' for a in range(0, 180, 30)) + circle(220, 560, 14, '#6f4c33') + tool((130, 700), (340, 668), 16, '#94683f') + tool((150, 700), (150, 720), 12, '#7b5433') + tool((300, 676), (312, 716), 12, '#7b5433') + tool((220, 560), (220, 690), 12, '#94683f') + tool((330, 670), (330, 440), 12, '#94683f') + ellipse(330, 430, 36, 56, '#efe6d2') + ellipse(322, 420, 20, 36, '#fbf6ea') + line('M330,480Q300,520 240,500', '#efe6d2', 3)
    b += shadow(600, 716, 170, 12) + rect(460, 580, 280, 130, '#8a5a44', 8) + path('M452,584Q600,520 748,584Z', '#9c6a4c') + rect(460, 580, 280, 14, '#6f4432') + ''.join(rect(x, 580, 16, 130, '#6d7378', 3) for x in (500, 684)) + rect(584, 600, 34, 44, '#d9a553', 4) + circle(601, 620, 6, '#6f4432') + ''.join(poly([(540 + i * 30, 680), (552 + i * 30, 664), (564 + i * 30, 680), (552 + i * 30, 696)], '#d9a553') for i in range(4)) + path('M500,560q30,-30 80,-18q50,-20 120,10v20H500Z', '#c9605a') + path('M580,542q50,-20 120,10v20h-100Z', '#e9dfca')
    b += rug(800, 716, 360, 56) + table(820, 560, 330, 160, '#94693e', '#f1e6d0')
    b += at(path('M-54,0H54L44,-16H-44Z', '#b98a34') + shape([(-44, -16), (-62, -70), (-58, -130), (-40, -150), (40, -150), (58, -130), (62, -70), (44, -16)], '#e0b04a') + shape([(10, -16), (34, -70), (30, -150), (40, -150), (58, -130), (62, -70), (44, -16)], '#b98a34') + rect(-46, -158, 92, 12, '#c99a3c', 4) + path('M-26,-158h52l-8,-30h-36Z', '#b98a34') + line('M-62,-110q-28,-4 -26,24M62,-110q28,-4 26,24', '#b98a34', 9) + line('M0,-60v24h-20', '#8f6a28', 9) + ellipse(-18, -100, 12, 30, '#f4d488', opacity='.7'), 980, 560, .9) + bowl(880, 560, .7, '#6f8f9a') + valenok(1050, 716, .9, '#8d8780') + valenok(1096, 720, .9, '#77706a')
    b += ''.join(rect(x, 640, 9, 110, '#c9a24f', 4) + circle(x + 4, 638, 10, '#dfbd6c') for x in (60, 420, 780)) + line('M64,664Q240,780 424,664Q600,780 784,664', '#a23b2e', 7)
    return b + visitor(400, 790, 1.7, '#4d7f9a', '#5a3a28') + visitor(500, 796, 1.5, '#c9563f', '#d9a860') + visitor(720, 794, 1.6, '#5f8a5a', '#3a2a22'), d


@scene('museum-nature')
def draw_museum_nature():
    d, b = backdrop('#c9dfe0', '#e6ecd2')
    b += rect(0, 0, 1200, 800, '#4f6f66') + rect(0, 0, 1200, 60, '#3d5750') + rect(0, 640, 1200, 170, '#a97c54') + ''.join(line(f'M{600 + k * 100},644L{600 + k * 210},800', '#99704a', 3) for k in range(-6, 7))
    d += '<clipPath id="show"><rect x="60" y="96" width="1080" height="500" rx="10"/></clipPath>' + gradient('back', '#b9d6e0', '#e6ecd4')
    v = rect(60, 96, 1080, 500, 'url(#back)') + hills(330, 30, '#b3cba4', 4) + spruces(370, 24, 110, '#8fb39a', 6, 60, 1140) + path(curve([(40, 420), (400, 400), (800, 424), (1160, 400), (1160, 620), (40, 620)]), '#9dae5e') + birch(330, 520, 330, '#c9bb54', 4) + birch(900, 516, 340, '#a9bd58', 7) + spruce(1060, 540, 340, '#4d8266') + spruce(130, 540, 320, '#4d8266')
    v += moose(330, 556, 1.05) + fox(620, 580, .9) + hare(760, 584, .7) + roe(1000, 570, .9, True) + squirrel(880, 590, .62, True) + woodpecker(884, 330, .8) + magpie(548, 590, .66) + bush(480, 590, 34, '#c9853c', 3) + grass(60, 1140, 590, 120, 30, '#7f9146', 5, 16)
    v += at(shape([(-50, -20), (-40, -60), (0, -74), (36, -60), (44, -30), (20, -8), (-24, -6)], '#5a4a3e') + shape([(30, -56), (44, -84), (62, -90), (74, -78), (66, -62), (48, -54)], '#3d4644') + poly([(72, -82), (86, -76), (72, -72)], '#8a7864') + ellipse(58, -86, 8, 4, '#c9402f') + poly([(-40, -50), (-90, -90), (-84, -40), (-50, -24)], '#3a302a') + line('M-4,-8V8M10,-8V8', '#5a4a3e', 4), 180, 590, 1.1)
    b += f'<g clip-path="url(#show)">{v}</g>' + path('M60,96H360L180,596H60Z', '#ffffff', opacity='.14') + path('M760,96H840L660,596H600Z', '#ffffff', opacity='.1') + ''.join(rect(x, y, w, h, '#6f4c33', 4) for x, y, w, h in ((44, 80, 1112, 20), (44, 592, 1112, 20), (44, 80, 20, 532), (1136, 80, 20, 532))) + rect(44, 608, 1112, 60, '#8f6238') + ''.join(rect(140 + i * 200, 622, 120, 30, '#f6efe2', 3) + line(f'M{152 + i * 200},632h90M{152 + i * 200},642h64', '#8a7864', 3) for i in range(5))
    for i, (x, hh, st, c) in enumerate(((250, 230, 'short', '#c9605a'), (430, 240, 'braid', '#e0a53c'), (560, 226, 'pigtails', '#8a6aa0'), (840, 240, 'short', '#4f86a0'))):
        b += person(x, 784, hh, 4.5, facing=1 if i % 2 else -1, turn=.2, back=True, hair=(HAIR['dark'], HAIR['fair'], HAIR['red'], HAIR['brown'])[i], style=st, bow='#b5342a', top=c, hem='shirt' if st == 'short' else .5, legs='#4d5560' if st == 'short' else '#f1e6d0', shoes=('sneakers', '#f6efe2'), near=(x + (60 if i % 2 else -60), 640) if i in (1, 3) else None, near_hand='open', near_bend=-1)
    return b, d


@scene('museum-rules')
def draw_museum_rules():
    d, b = backdrop('#e9dcc3', '#dccba8')
    d += glow('lamp', '#fff6d6', .9)
    b += rect(0, 600, 1200, 210, '#b98f62') + rect(0, 590, 1200, 16, '#8f6238') + ''.join(line(f'M{600 + k * 100},606L{600 + k * 210},800', '#a27a50', 3) for k in range(-6, 7)) + oval(760, 360, 460, 320, 'url(#lamp)')
    b += rect(80, 110, 200, 150, '#8f6238', 4) + rect(92, 122, 176, 126, '#9fc2b4') + path('M92,210q50,-40 90,-10t86,-16v64H92Z', '#6f9a7c')
    # a glass case with a jug
    b += rect(640, 470, 260, 170, '#8f6238', 5) + rect(656, 486, 228, 138, '#a5774a', 4) + rect(624, 456, 292, 22, '#75543a', 4) + rect(650, 180, 240, 280, '#cfe4e8', 4, .55) + jug(770, 456, 2.1, '#b5734a') + ''.join(line(f'M{720 + i * 20},{370}q10,-14 20,0', '#e9dfca', 4) for i in range(5)) + poly([(650, 180), (740, 180), (680, 456), (650, 456)], '#ffffff', .35) + rect(644, 172, 252, 12, '#75543a', 4) + rect(730, 500, 90, 34, '#fbf6ea', 3) + line('M740,512h70M740,522h46', '#8a7864', 3)
    b += person(420, 764, 410, 4.9, facing=1, turn=.5, hair=HAIR['fair'], style='braid', bow='#b5342a', top='#8a6aa0', sleeve='#f6efe2', hem=.5, legs='#f1e6d0', shoes=('shoes', '#6a4630'), smile=1.2, far=(474, 508), far_hand='rest', far_front=True, far_bend=1, near=(360, 600), near_bend=1)
    b += person(250, 770, 390, 4.8, facing=1, turn=.5, hair=HAIR['dark'], style='short', top='#4f86a0', hem='shirt', legs='#5d5048', shoes=('sneakers', '#f6efe2'), smile=1.1, near=(196, 600), far=(220, 604), near_bend=1)
    b += person(1040, 764, 500, 6.3, facing=-1, turn=.5, build='woman', hair=HAIR['red'], style='bun', glasses=True, top='#3f7f94', hem='coat', collar='#f1e6d0', legs='#5a4a52', shoes=('shoes', '#3a2a22'), smile=1.3, far=(1000, 352), far_hand='rest', far_front=True, near=(1076, 580))
    return b + person(560, 776, 330, 4.6, facing=1, turn=.5, hair=HAIR['brown'], style='bob', top='#e0a53c', hem=.5, legs='#5d6b66', shoes=('shoes', '#6a4630'), smile='open', near=(530, 640), far=(600, 640)), d
