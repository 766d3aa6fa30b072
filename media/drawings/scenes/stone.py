# SPDX-License-Identifier: GPL-3.0-or-later
"""Stone and what it keeps: the ancient sea, the mammoth, the quarry."""
import math
import random

from kit import *  # noqa: F401,F403 - the drawing kit


@scene('ancient-sea')
def draw_ancient_sea():
    d, b = backdrop('#a9e3dd', '#5fc0c4', '#3a98ad', '#2f7c99')
    b += path('M120,-10L-60,800H140L260,-10ZM420,-10L360,800H600L540,-10ZM800,-10L900,800H1120L940,-10Z', '#eafcf4', opacity='.16')
    b += path('M-20,-20H1220V20Q1120,44 1010,24T800,30T590,22T380,32T170,22T-20,30Z', '#d9f6ee', opacity='.7')
    b += path(curve([(-20, 560), (120, 470), (240, 520), (360, 450), (520, 540), (680, 500), (820, 560), (960, 460), (1100, 520), (1220, 470), (1220, 820), (-20, 820)]), '#4a9fb0') + path(curve([(-20, 620), (160, 570), (340, 610), (560, 580), (800, 620), (1020, 570), (1220, 600), (1220, 820), (-20, 820)]), '#5fa9a8')
    b += nautiloid(600, 190, .95) + nautiloid(760, 360, .5, True, '#d9a07c')
    b += sea_lily(230, 640, 300, '#f0b08a', 2, 34) + sea_lily(150, 650, 380, '#e8907a', 1, -20) + sea_lily(330, 650, 210, '#f4c58f', 3, 14)
    b += branch_coral(900, 650, 1.1, '#d0668a') + branch_coral(1010, 660, .8, '#e08aa0')
    b += sea_lily(1090, 670, 360, '#f2c48c', 5, 24, 1.08) + sea_lily(1160, 680, 270, '#e8907a', 6, -14)
    b += path(curve([(-20, 650), (200, 626), (480, 660), (760, 640), (1000, 664), (1220, 640), (1220, 820), (-20, 820)]), '#e6cf9a') + path(curve([(-20, 720), (240, 694), (600, 730), (940, 700), (1220, 730), (1220, 820), (-20, 820)]), '#d9bd82')
    b += honeycomb_coral(540, 676, 96, '#d6a14c') + honeycomb_coral(672, 684, 58, '#c98a5a')
    b += horn_coral(790, 690, .72, '#e07f62', 8) + horn_coral(860, 700, .56, '#e89a6c', -8) + horn_coral(414, 690, .5, '#e07f62', -10)
    b += trilobite(306, 728, .82, rot=-8) + trilobite(1010, 752, .42, True, '#7a5f54', 6)
    for x, y, s, c in ((600, 752, 1, '#c9856a'), (660, 768, .7, '#e0a98a'), (90, 760, .9, '#c9856a'), (860, 766, .8, '#d8a07c')):       # lamp shells
        b += at(path('M0,12Q-44,6 -40,-14Q-26,-36 0,-36T40,-14Q44,6 0,12Z', c) + line('M0,8L-24,-22M0,8L-9,-30M0,8L9,-30M0,8L24,-22', dark(c, .2), 4) + circle(0, 10, 6, dark(c, .2)), x, y, s)
    r = random.Random(6)
    b += ''.join(circle(x + r.randrange(-14, 14), y, 3 + r.random() * 8, '#eafcf8', opacity='.55') for x in (610, 870, 70) for y in range(80, 560, 62))
    b += ''.join(circle(r.randrange(0, 1200), 680 + r.randrange(110), 2.4, '#b89a66') for _ in range(60))
    return b, d


@scene('mammoth')
def draw_mammoth():
    d, b = backdrop('#9cc4dc', '#e7ead8', '#f7e6bf')
    b += circle(980, 170, 62, '#fff3cd') + cloud(220, 120, 1) + cloud(560, 80, .7)
    b += poly([(-20, 430), (140, 300), (250, 380), (390, 270), (560, 420)], '#c3d3dc') + poly([(300, 352), (390, 270), (468, 338), (420, 330), (390, 350), (350, 336)], '#fff') + poly([(80, 350), (140, 300), (190, 338), (140, 342)], '#fff')
    b += hills(420, 34, '#b9c4a0', 7) + hills(470, 26, '#c3bd80', 3)
    b += path('M1220,486C1000,480 900,500 760,520S520,560 380,560S120,556 -20,580V626C160,590 300,592 420,590S640,570 800,548S1040,520 1220,528Z', '#7fb3c4') + ripples([(900, 516, 140), (420, 574, 160)], '#e0f0f2', 4)
    b += mammoth_sign(1090, 588, .17, '#8a7260') + mammoth_sign(1010, 594, .12, '#8a7260')
    b += path(curve([(-20, 600), (300, 580), (700, 600), (1220, 566), (1220, 820), (-20, 820)]), '#b3a85c') + grass(0, 1200, 614, 120, 26, '#c9bb6c', 5, 26)
    b += path(curve([(-20, 690), (300, 668), (700, 700), (1220, 664), (1220, 820), (-20, 820)]), '#98924a')
    b += ellipse(520, 732, 330, 18, '#7c783c') + mammoth(500, 732, 1.46)
    b += grass(120, 900, 746, 90, 34, '#a9a352', 9, 16) + grass(0, 1200, 806, 150, 66, '#7f8440', 12, 20)
    r = random.Random(5)
    b += ''.join(at(line('M0,0V-34', '#7f8440', 4) + ''.join(circle(math.cos(a) * 9, -42 + math.sin(a) * 9, 6, c) for a in (0, 1.26, 2.5, 3.8, 5)) + circle(0, -42, 5, '#f7df8a'), x, 790 - r.randrange(40)) for x, c in ((60, '#fff'), (130, '#d9a0c4'), (960, '#fff'), (1040, '#d9a0c4'), (1110, '#fff'), (1170, '#e9c24f'), (900, '#e9c24f')))
    return b, d


@scene('mammoth-skeleton')
def draw_mammoth_skeleton():
    d, b = backdrop('#4f6f72', '#6d8a84')
    for x in (20, 1030):
        b += path(f'M{x},520V180a75,75 0 0 1 150,0V520Z', '#fbf3e0') + path(f'M{x + 14},506V184a61,61 0 0 1 122,0V506Z', '#a9d0dc') + path(f'M{x + 14},506V420q60,-40 122,0V506Z', '#8fbb8e') + line(f'M{x + 75},124V506M{x + 14},300H{x + 136}', '#fbf3e0', 7)
        b += path(f'M{x + 14},506L{x - 150},800H{x + 20}L{x + 136},506Z', '#fff6d8', opacity='.2')
    b += rect(0, 520, 1200, 24, '#8c6142') + rect(0, 544, 1200, 256, '#b5875a') + ''.join(path(f'M{600 + (i - 6) * 70},544L{600 + (i - 6) * 190},800h6L{604 + (i - 6) * 70},544Z', '#a3784e') for i in range(13))
    b += path('M250,676H900L960,730H190Z', '#8c6142') + rect(190, 730, 770, 34, '#744e35') + path('M250,676H900L906,682H244Z', '#a97c58')
    b += line('M420,682V360M690,682V330', '#6a625a', 7)
    b += mammoth_bones(530, 700, 1.42)
    b += ''.join(rect(x, 640, 8, 122, '#c9a24f', 4) + circle(x + 4, 638, 9, '#dfbd6c') for x in (120, 1046)) + line('M124,664Q584,800 1050,664', '#a23b2e', 7)
    b += visitor(1004, 784, 1.75, '#c9563f', '#5a3a28') + visitor(1110, 790, 1.55, '#4d7f9a', '#d9a860') + visitor(1064, 796, 1.2, '#e0a63c', '#3a2a22', '#5a4a6a') + visitor(84, 790, 1.9, '#5f8a5a', '#8a5a36')
    b += line('M1022,668L1062,620', '#c9563f', 15) + circle(1064, 617, 9, '#e9b994')
    return b, d


@scene('quarry')
def draw_quarry():
    d, b = backdrop('#a9cfe4', '#e6ead8', '#fbeccb')
    b += circle(980, 130, 56, '#fff3cd') + cloud(280, 110, 1) + hills(230, 26, '#9dbb9a', 4) + spruces(262, 30, 74, '#6f9a7c', 6, 0, 1200, 14)
    cols = (('#eadfc8', '#d3c3a4'), ('#e0d2b6', '#c7b594'), ('#d6c6a8', '#baa684'), ('#cab896', '#ac9776'), ('#beaa88', '#9f8a6a'))
    r = random.Random(3)
    for i, (top, wall) in enumerate(cols):     # terraces of an open amphitheatre
        ins, y, hh = 60 + i * 92, 268 + i * 78, 60
        rim = [(-40, y - 40 + i * 12), (ins - 20, y - 6), (ins + 110, y + 20), (600, y + 34), (1200 - ins - 110, y + 18), (1220 - ins, y - 8), (1240, y - 46 + i * 12)]
        b += path(curve(rim, closed=False) + 'L1240,820L-40,820Z', top)
        low = [(px, py + 22) for px, py, *_ in rim]
        b += path(curve(low, closed=False) + 'L1240,820L-40,820Z', wall)
        b += path(''.join(f'M{num(px)},{num(y + 44 + r.random() * 10)}l{num(r.randrange(-8, 8))},{num(24 + r.random() * 18)}' for px in range(int(ins), int(1200 - ins), 46)), 'none', stroke=dark(wall, .12), stroke_width=5, stroke_linecap='round')
    b += path(curve([(330, 690), (460, 664), (620, 672), (780, 660), (890, 690), (1000, 830), (200, 830)]), '#d9c9a6')
    b += path(curve([(560, 716), (680, 694), (830, 700), (900, 730), (790, 760), (620, 752)]), '#6fb8bd') + ripples([(620, 726, 120), (740, 736, 100)], '#d6f0ee', 4)
    b += path('M1240,560C1080,590 1010,560 930,600S820,690 700,690L680,676C790,670 820,600 920,572S1080,560 1240,528Z', '#ecdfc4')
    b += dump_truck(1010, 578, .5, True) + excavator(290, 442, .5) + stone(372, 454, 46, 24, '#efe6d2', 2) + stone(404, 458, 30, 16, '#e4d8be', 4) + dump_truck(900, 378, .36, True)
    b += excavator(220, 772, 1.5) + stone(480, 776, 120, 66, '#cdbd9c', 3) + stone(560, 784, 80, 44, '#dccfb2', 5) + stone(416, 786, 60, 30, '#d9caab', 6)
    b += dump_truck(960, 782, 1.45, True) + stone(80, 790, 70, 30, '#c3b290', 8) + stone(1150, 794, 80, 36, '#c3b290', 9) + stone(700, 792, 50, 24, '#cdbd9c', 11)
    return b, d


@scene('cement-chain')
def draw_cement_chain():
    """Limestone -> kiln -> cement -> house, four round pictures and arrows."""
    d, b = backdrop('#fbf3e2', '#f0dcb8')
    d += glow('fire', '#ffb04a', .9)
    b += ''.join(circle(x, y, r, '#f6e7c8') for x, y, r in ((600, 60, 90), (600, 740, 90), (60, 400, 70), (1140, 400, 70), (600, 400, 120)))
    cs = ((300, 206, '#bfdde6'), (900, 206, '#5f474a'), (300, 594, '#dbe6cf'), (900, 594, '#bfe0ea'))
    for i, (x, y, c) in enumerate(cs):
        d += f'<clipPath id="c{i}"><circle r="172"/></clipPath>'
        b += circle(x, y + 8, 184, '#dcc295') + circle(x, y, 184, '#fffaf0')
        p = circle(0, 0, 172, c)
        if i == 0:       # a quarry in steps, an excavator, light stones
            p += cloud(-70, -110, .5) + spruces(-52, 9, 46, '#7fa890', 4, -180, 180, 6) + ''.join(path(f'M-190,{k}Q-60,{k - 14} 40,{k + 10}T190,{k + 4}V190H-190Z', t) + line(f'M-190,{k}Q-60,{k - 14} 40,{k + 10}T190,{k + 4}', lighter(t, .45), 5) for k, t in ((-50, '#dccdb0'), (-8, '#cdbc9b'), (36, '#bca988'), (92, '#d9c9a6')))
            p += excavator(-56, 132, 1.16) + stone(112, 136, 100, 64, '#efe6d2', 2) + stone(64, 142, 58, 34, '#dccfb2', 4) + stone(138, 150, 60, 32, '#f3ecdc', 6)
        elif i == 1:     # the hot tube comes towards us
            p += rect(-180, 92, 360, 90, '#463538') + ellipse(60, 20, 190, 170, 'url(#fire)') + path('M-170,-92L60,-116A96,122 0 0 1 60,120L-170,-16Z', '#8a6f66') + path('M-170,-88L60,-108V-72L-170,-70Z', '#b59a8a') + path('M-170,-40L60,62V120L-170,-16Z', '#5d4a4c')
            p += ''.join(path(f'M{k},{-70 - k * .11 - 36:.0f}q-{w},{h * .5:.0f} 0,{h}h22q-{w},-{h * .5:.0f} 0,-{h}Z', '#4a464c') for k, w, h in ((-120, 22, 100), (-24, 38, 166))) + ''.join(rect(k, m, 34, 100, '#3a333a', 3) for k, m in ((-128, 20), (-30, 66)))
            p += ellipse(62, 2, 96, 122, '#2f262b') + ellipse(64, 2, 82, 106, '#8a2f1c') + ellipse(64, 4, 72, 94, '#e8762e') + ellipse(62, 4, 46, 62, '#f9c55a') + at(flame(0, 0, .72), 62, 62) + path('M-4,54Q62,26 130,54Q108,98 66,98T-4,54Z', '#7a2a1a') + ''.join(ellipse(k, m, 14, 11, t) for k, m, t in ((26, 66, '#e8742c'), (52, 76, '#f08a2c'), (80, 74, '#c9501f'), (104, 62, '#f6a53c'), (66, 60, '#f9b84a')))
        elif i == 2:     # towers of cement, a heap of bags
            p += cloud(90, -110, .45) + rect(-190, 92, 380, 110, '#b5a27c') + ''.join(rect(-140 + k * 64, -112, 58, 206, '#d9cdb8', 26) + rect(-140 + k * 64, -112, 18, 206, '#f0e7d6', 9) + rect(-96 + k * 64, -100, 14, 190, '#c3b49c', 7) for k in range(3)) + rect(-146, -124, 198, 20, '#8d7a68', 4) + ''.join(rect(-134 + k * 34, -119, 18, 9, '#ffe2a0') for k in range(5)) + line('M52,-112L178,-30', '#7a6a5a', 11)
            p += bag_pile(46, 138, (2, 2, 1), 1.1) + path('M-132,138Q-106,84 -78,84T-22,138Z', '#a9a8a2') + path('M-78,84Q-48,88 -22,138H-60Z', '#8f8e8a')
        else:            # a house people live in
            p += circle(-108, -100, 28, '#fff3c4') + cloud(20, -120, .4) + path('M-190,96Q0,72 190,98V190H-190Z', '#8fb05c') + flats(44, 112, 190, 206, 6, 6, '#ecd9b8', '#c97f5a', 2) + linden(-120, 116, 130, '#7fa552', 3) + linden(154, 124, 90, '#8db35c', 5) + path('M-40,180Q0,130 40,112H56Q30,140 30,180Z', '#d9c9a0')
            p += person(-64, 156, 92, 6.2, facing=1, turn=.4, build='woman', hair=HAIR['brown'], style='bob', top='#c9605a', hem='coat', legs='#e9c9a6', shoes=('shoes', '#6a4630')) + person(-26, 158, 62, 4.5, facing=-1, turn=.4, hair=HAIR['fair'], style='short', top='#4f86a0', hem='shirt', legs='#3f5a78', shoes=('sneakers', '#f6efe2'), far=(-46, 118))
        b += f'<g transform="translate({x} {y})"><g clip-path="url(#c{i})">{p}</g></g>'
    b += ''.join(line(q, '#b5603f', 17) + at(poly([(-4, -34), (46, 0), (-4, 34)], '#b5603f'), x, y, rot=a) for q, x, y, a in (('M506,150Q590,112 664,150', 664, 152, 32), ('M744,322Q600,350 456,466', 460, 462, 140), ('M506,650Q590,690 664,650', 664, 648, -32)))
    return b, d


@scene('mammoth-snow')
def draw_mammoth_snow():
    d, b = backdrop('#b9cdda', '#dfe6ea', '#f4ecdf')
    b += circle(250, 170, 56, '#fffaf0', opacity='.8') + poly([(-20, 400), (160, 290), (270, 360), (420, 260), (620, 400)], '#c3d2dd') + poly([(330, 322), (420, 260), (500, 318), (450, 310), (420, 334), (380, 314)], '#f4f8fa') + poly([(90, 334), (160, 290), (214, 326), (160, 330)], '#f4f8fa')
    b += hills(400, 30, '#cddae3', 7) + hills(440, 26, '#dbe5ec', 3) + spruces(462, 10, 70, '#93aebb', 5, 820, 1220, 10, snow='#e3ecf2')
    b += path(curve([(-20, 470), (300, 450), (700, 474), (1220, 446), (1220, 820), (-20, 820)]), '#e9f0f5') + path(curve([(-20, 560), (300, 536), (700, 570), (1220, 540), (1220, 820), (-20, 820)]), '#dfe9f0')
    b += at(mammoth(0, 0, 1, coat='#8a6a52'), 970, 540, .5, opacity='.85') + at(mammoth(0, 0, 1, coat='#8a6a52'), 1130, 520, .36, opacity='.7')
    b += path(curve([(-20, 600), (300, 580), (700, 606), (1220, 570), (1220, 820), (-20, 820)]), '#f1f6f9')
    b += ellipse(700, 716, 260, 16, '#cddbe6') + mammoth(700, 716, 1.12) + ellipse(250, 740, 170, 12, '#cddbe6') + mammoth(246, 740, .62, coat='#9a6a46')
    b += path(curve([(-20, 730), (300, 722), (600, 744), (900, 716), (1220, 730), (1220, 820), (-20, 820)]), '#f8fbfc') + ''.join(ellipse(x, y, 26, 9, '#d9e5ee') for x, y in ((420, 756), (500, 748), (60, 770), (120, 758), (1010, 744), (1090, 750), (1160, 742)))
    b += ''.join(line(f'M{x},{y}l{a},-{h}', '#b9a873', 4) for x, y, a, h in ((900, 770, -8, 46), (914, 772, 4, 56), (926, 770, 12, 40), (80, 790, -6, 40), (92, 792, 6, 50), (1120, 790, 6, 46)))
    r = random.Random(5)
    b += ''.join(line(f'M{r.randrange(-100, 1200)},{r.randrange(60, 760)}q60,-10 {90 + r.randrange(90)},6', '#fff', 3, .6) for _ in range(26)) + snowfall(120, 8, r0=2, r1=6)
    return b, d


@scene('mammoth-dig')
def draw_mammoth_dig():
    d, b = backdrop('#a9d0e4', '#e3ebd8', '#fbefcc')
    b += circle(960, 130, 54, '#fff3cd') + cloud(260, 110, 1) + cloud(560, 80, .6) + hills(240, 26, '#b3cba6', 4) + spruces(268, 14, 60, '#86ad8e', 6, 620, 1220, 10) + ''.join(birch(x, 278, h, c, i) for i, (x, h, c) in enumerate(((60, 150, '#9cbf58'), (130, 180, '#8fb64f'), (210, 140, '#a5c55f'))))
    b += path(curve([(-20, 280), (400, 262), (800, 276), (1220, 260), (1220, 820), (-20, 820)]), '#9dbb62') + grass(0, 1200, 300, 110, 24, '#83a64e', 4, 20)
    # the tent and a truck on the meadow
    b += poly([(930, 300), (1010, 190), (1110, 300)], '#e6d3a6') + poly([(1010, 190), (1160, 200), (1190, 290), (1110, 300)], '#cdb885') + poly([(990, 300), (1010, 216), (1036, 300)], '#8a7652')
    b += at(rect(-90, -60, 110, 44, '#7a8a5c', 3) + rect(20, -70, 46, 54, '#6a7a4e', 6) + rect(32, -62, 28, 22, '#cfe4ea', 3) + rect(66, -44, 34, 28, '#6a7a4e', 5) + ''.join(circle(k, -10, 15, '#3a3a3a') + circle(k, -10, 6, '#9a948a') for k in (-66, -30, 70)), 760, 306, 1)
    # the pit: layers of earth
    b += path(curve([(80, 360), (340, 326), (700, 334), (1060, 326), (1180, 380), (1240, 820), (-40, 820)]), '#6f5a42') + path(curve([(110, 386), (360, 352), (700, 360), (1040, 352), (1140, 400), (1200, 820), (0, 820)]), '#b9955f') + path(curve([(130, 430), (380, 402), (700, 410), (1020, 402), (1110, 446), (1180, 820), (20, 820)]), '#a8824f') + path(curve([(160, 490), (420, 466), (700, 474), (1000, 466), (1080, 500), (1150, 820), (50, 820)]), '#c9a874')
    r = random.Random(4)
    b += ''.join(ellipse(r.randrange(160, 1060), r.randrange(380, 470), 5 + r.random() * 8, 4, ('#8f6f44', '#d3b07a', '#7a6248')[i % 3]) for i in range(40)) + ''.join(ellipse(r.randrange(140, 1080), r.randrange(500, 790), 6 + r.random() * 10, 4, ('#b58f58', '#dcbd8c')[i % 2]) for i in range(46))
    # bones in the earth: a tusk, a thigh bone, ribs, a skull half out
    bone, sh = '#f3e8cf', '#cdb88e'
    b += path('M470,700Q600,640 760,660T990,600Q1010,640 990,690Q860,760 700,740T470,700Z', '#a98455', opacity='.7')
    b += ribbon([(560, 690), (640, 640), (760, 626), (880, 660), (960, 640), (1000, 580)], [38, 40, 36, 30, 20, 5], bone) + ribbon([(566, 702), (644, 654), (760, 640), (878, 672)], [10, 12, 11, 9], sh)
    b += ribbon([(430, 560), (500, 540), (600, 548)], [34, 24, 34], bone) + circle(424, 548, 20, bone) + circle(428, 576, 18, bone) + circle(608, 534, 18, bone) + circle(612, 562, 18, bone) + line('M450,566Q520,548 590,558', sh, 6)
    b += ''.join(line(f'M{700 + i * 44},{548 - i * 4}q-30,-40 10,-74', bone if i % 2 else mix(bone, sh), 11) for i in range(5)) + shape([(330, 640), (320, 600), (344, 566), (390, 560), (420, 590), (430, 640), (400, 664), (350, 664)], bone) + ellipse(386, 606, 15, 18, '#6f5a42') + shape([(326, 650), (360, 640), (420, 650), (410, 676), (340, 676)], '#c9a874')
    # a grid of strings on pegs
    b += line('M240,530L960,520M210,620L1010,606M420,496L330,760M660,490L650,770M880,490L980,760', '#fbf6ea', 2, .8) + ''.join(rect(x - 3, y - 20, 6, 22, '#c9402f') for x, y in ((240, 530), (960, 520), (210, 620), (1010, 606)))
    # people: brushing, noting, carrying
    b += person(260, 770, 400, 6.4, facing=1, turn=.6, skin=SKIN[1], hair=HAIR['dark'], beard='short', hat=('kartuz', '#c9b78c'), top='#e4d6ba', hem='shirt', legs='#6b6a55', shoes=('boots', '#4a3728'), eyes='down', smile=.8, pelvis=(-16, 86), feet=((-110, 0), (44, -4)), lean=24, nod=14, near=(388, 640), far=(372, 660), near_hand='fist', far_hand='rest', far_front=True, tools=tool((374, 626), (424, 668), 7, '#8f6b48') + poly([(418, 660), (432, 672), (420, 690), (406, 676)], '#f6efe2'))
    b += person(900, 776, 420, 6.3, facing=-1, turn=.55, build='woman', hair=HAIR['brown'], style='short', hat=('kosynka', '#c9605a'), top='#6f8fa5', hem='shirt', legs='#5d5a4a', shoes=('boots', '#4a3728'), eyes='down', smile=1, pelvis=(14, 84), feet=((104, 0), (-40, -4)), lean=22, nod=12, near=(790, 668), far=(812, 660), near_hand='fist', far_hand='rest', far_front=True, tools=tool((804, 650), (750, 690), 6, '#8f6b48') + poly([(756, 682), (744, 696), (756, 708), (766, 692)], '#f6efe2'))
    b += person(1090, 700, 400, 6.4, facing=-1, turn=.5, skin=SKIN[0], hair=HAIR['grey'], style='short', beard='moustache', glasses=True, top='#f1e6d0', hem='shirt', straps='#6a5140', legs='#6a6450', shoes=('boots', '#4a3728'), eyes='down', smile=1.1, near=(1072, 520), far=(1016, 520), near_hand='fist', far_hand='fist', far_front=True, nod=8, tools=poly([(1006, 536), (1074, 542), (1084, 480), (1016, 474)], '#fbf6ea') + line('M1024,500q18,-18 44,-4M1024,512h44M1022,524h34', '#8a7864', 3) + tool((1082, 506), (1062, 522), 4, '#c9402f'))
    b += person(150, 560, 290, 6.4, facing=1, turn=.5, skin=SKIN[2], hair=HAIR['brown'], style='bowl', top='#9a6a4a', hem='shirt', legs='#5d6b66', shoes=('boots', '#3a2a22'), smile=1.1, near=(188, 440), far=(206, 408), near_hand='fist', far_hand='fist', far_front=True, tools=tool((214, 330), (186, 560), 8, '#a5794a') + path('M170,548h34l2,40q-18,16 -36,0Z', '#8d9296'))
    b += rect(1030, 724, 150, 64, '#b98650', 4) + ''.join(rect(1030, 724 + k * 22, 150, 3, '#94683f') for k in (1, 2)) + line('M1050,724q30,-24 60,0M1080,724q40,-30 70,0', bone, 10) + rect(1060, 748, 70, 26, '#f6efe2', 3) + line('M1070,758h48M1070,766h30', '#8a7864', 3)
    return b, d


@scene('mammoth-skull')
def draw_mammoth_skull():
    d, b = backdrop('#3f5f66', '#5f7f7e')
    d += glow('lamp', '#fff1c4', .5)
    b += oval(520, 300, 620, 460, 'url(#lamp)')
    b += rect(0, 640, 1200, 24, '#7a5439') + rect(0, 664, 1200, 140, '#a97c54') + ''.join(path(f'M{600 + (i - 6) * 90},664L{600 + (i - 6) * 220},800h6L{604 + (i - 6) * 90},664Z', '#99704a') for i in range(13))
    x = 60
    b += path(f'M{x},620V120a90,90 0 0 1 180,0V620Z', '#fbf3e0') + path(f'M{x + 16},604V126a74,74 0 0 1 148,0V604Z', '#a9d0dc') + path(f'M{x + 16},604V470q74,-50 148,0V604Z', '#8fbb8e') + line(f'M{x + 90},50V604M{x + 16},300H{x + 164}', '#fbf3e0', 8)
    # the head and shoulders of the skeleton, three times as near as in the hall
    d += '<clipPath id="hall"><rect width="1200" height="652"/></clipPath>'
    b += f'<g clip-path="url(#hall)">{mammoth_bones(60, 824, 1.82)}</g>'
    b += rect(0, 650, 1200, 16, '#8c6142')
    # where the trunk was: a dotted shape
    pts = [(470, 352), (520, 430), (540, 520), (570, 600), (640, 626)]
    b += line(pts, '#fff6e4', 5, .85, stroke_dasharray='3 17') + line([(x + 66 - i * 8, y - 16) for i, (x, y) in enumerate(pts)], '#fff6e4', 5, .85, stroke_dasharray='3 17')
    b += person(980, 800, 430, 4.9, facing=-1, turn=.5, skin=SKIN[0], hair=HAIR['dark'], style='short', top='#e0a53c', hem='shirt', bands=((.56, .44, '#f6efe2'),), legs='#3f5a78', shoes=('sneakers', '#f1e6d0'), smile='open', far=(830, 560), far_hand='open', far_bend=1, near=(1026, 660), ground=False)
    b += person(1130, 806, 400, 4.8, facing=-1, turn=.45, skin=SKIN[3], hair=HAIR['red'], style='braid', bow='#4d7f6b', top='#c9605a', sleeve='#f6efe2', hem=.5, legs='#e9dcc0', shoes=('shoes', '#6a4630'), smile=1.3, near=(1160, 660), far=(1096, 640), ground=False)
    return b, d
