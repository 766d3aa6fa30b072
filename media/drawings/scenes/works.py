# SPDX-License-Identifier: GPL-3.0-or-later
"""The works from inside: machines, laboratory, masons, the driver of a train."""
import math
import random

from kit import *  # noqa: F401,F403 - the drawing kit


def dial(x, y, r, turn=.3, col='#f6efe2'):
    """A round gauge."""
    a = (turn - .5) * 4.2
    return circle(x, y, r, '#3d4a4c') + circle(x, y, r * .84, col) + line(''.join(f'M{num(x + math.sin(k) * r * .62)},{num(y - math.cos(k) * r * .62)}L{num(x + math.sin(k) * r * .76)},{num(y - math.cos(k) * r * .76)}' for k in (-2, -1.2, -.4, .4, 1.2, 2)), '#5a6668', r * .07) + tool((x, y), (x + math.sin(a) * r * .6, y - math.cos(a) * r * .6), r * .09, '#c9402f') + circle(x, y, r * .1, '#3d4a4c')


@scene('works-hall')
def draw_works_hall():
    """Crusher, kiln and mill as big as houses, and one person who tells them what to do."""
    d = gradient('hall', '#8fa9ac', '#b9c9c2', '#d3d3c0') + glow('fire', '#ff9a3c', .9) + gradient('steel', '#c9b3a0', (.3, '#a5745a'), '#6a4238') + '<linearGradient id="ray" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fffbe0" stop-opacity=".7"/><stop offset="1" stop-color="#fffbe0" stop-opacity="0"/></linearGradient>'
    b = wash('hall') + rect(0, 0, 1200, 56, '#6d8488') + ''.join(poly([(x, 56), (x + 80, 8), (x + 160, 56), (x + 148, 56), (x + 80, 20), (x + 12, 56)], '#5a7074') for x in range(-40, 1200, 160))
    b += ''.join(rect(x, 84, 96, 150, '#f3efd9', 3) + rect(x + 46, 84, 5, 150, '#9fb3b0') + ''.join(rect(x, y, 96, 5, '#9fb3b0') for y in (134, 184)) for x in range(40, 1200, 150)) + ''.join(poly([(x, 84), (x + 96, 84), (x - 60, 560), (x - 240, 560)], 'url(#ray)', .45) for x in range(190, 1300, 300))
    # a travelling crane under the roof
    b += rect(-20, 262, 1240, 12, '#7a8f92') + rect(700, 236, 190, 26, '#e0a02e', 4) + rect(700, 236, 190, 8, '#f0bf5a', 4) + rect(770, 262, 40, 20, '#5a5148', 3) + line('M790,282V316', '#4a443c', 4) + line('M790,316q14,8 8,20t-16,2', '#4a443c', 6)
    b += path('M-20,560H1220V820H-20Z', '#9a9a8c') + rect(-20, 556, 1240, 8, '#7f8378')
    # the kiln on its piers, all along the hall
    b += ''.join(poly([(x, 420), (x + 64, 420), (x + 74, 566), (x - 10, 566)], '#8f958f') + poly([(x + 44, 420), (x + 64, 420), (x + 74, 566), (x + 50, 566)], '#7a807c') for x in (560, 770, 1000))
    b += '<g transform="rotate(2.4 800 380)">' + rect(470, 318, 690, 112, 'url(#steel)', 10) + ''.join(rect(x, 304, 34, 140, '#5f6a6c', 5) + rect(x, 304, 34, 36, '#8d989a', 5) for x in (562, 774, 1004)) + rect(880, 310, 18, 128, '#4f5a5c', 3) + line('M480,340H1150', '#d9c3b0', 5, .5) + '</g>'
    b += rect(1120, 330, 130, 240, '#6d7a7c', 6) + rect(1120, 330, 130, 22, '#8d9a9c', 6) + circle(1160, 440, 70, 'url(#fire)') + circle(1160, 440, 31, '#4a3a36') + circle(1160, 440, 24, '#f08a2c') + circle(1158, 444, 13, '#ffd98a')
    # the crusher: stones go in on top
    b += line('M60,330L330,196', '#4a5558', 26) + line('M60,322L330,188', '#7a888a', 7) + ''.join(stone(x, 318 - (x - 70) * .5, 46, 32, c, i) for i, (x, c) in enumerate(((100, '#e6dcc6'), (160, '#d3c6ac'), (218, '#efe7d6'), (276, '#dccfb6'))))
    b += poly([(270, 186), (540, 186), (480, 330), (330, 330)], '#5f8f86') + poly([(270, 186), (330, 186), (366, 330), (330, 330)], '#83afa4') + poly([(260, 174), (550, 174), (544, 192), (266, 192)], '#3f6a62') + stone(352, 180, 76, 44, '#e6dcc6', 4) + stone(430, 182, 92, 54, '#d3c6ac', 6) + stone(490, 180, 54, 32, '#efe7d6', 8)
    b += rect(318, 330, 174, 226, '#4f7f76', 6) + rect(318, 330, 40, 226, '#6a9a90', 6) + rect(372, 352, 66, 60, '#2f4a46', 4) + poly([(372, 352), (400, 352), (390, 412), (372, 412)], '#8d9a9c') + poly([(438, 352), (412, 352), (404, 412), (438, 412)], '#8d9a9c') + stone(404, 380, 26, 20, '#efe7d6', 3)
    b += circle(500, 440, 74, '#3d5a56') + circle(500, 440, 62, '#c9563f') + circle(500, 440, 50, '#4f7f76') + line('M500,392V488M452,440H548M466,406L534,474M534,406L466,474', '#c9563f', 9) + circle(500, 440, 14, '#e0b04a')
    # small people down there
    for x, f, c in ((620, 1, '#4f7f9a'), (910, -1, '#e0a53c'), (230, 1, '#7a8a5c')):
        b += person(x, 592, 108, 6.3, facing=f, turn=.5, hair=HAIR['dark'], hat=('helmet', '#f6efe2' if f > 0 else '#e07b2e'), top=c, hem='shirt', legs='#4d5560', shoes=('boots', '#2b2423'), near=(x + f * 20, 540), far=(x + f * 34, 520))
    b += rect(560, 536, 620, 5, '#e0a53c') + rect(560, 560, 620, 5, '#e0a53c') + ''.join(rect(x, 536, 5, 50, '#c98b3e') for x in range(570, 1180, 74))
    # the balcony: desk, dials, screen, and the hand on the button
    b += poly([(330, 656), (1230, 612), (1230, 820), (300, 820)], '#3f5d62') + poly([(330, 656), (1230, 612), (1230, 676), (316, 726)], '#5f868a') + line('M330,656L1230,612', '#8fb3b3', 6)
    b += ''.join(circle(470 + i * 46, 670 - i * 2.3, 17, '#35494c') + circle(470 + i * 46, 667 - i * 2.3, 13, c) for i, c in enumerate(('#c9402f', '#e0a53c', '#7fcf9a', '#f6efe2', '#e0a53c', '#7fcf9a'))) + ''.join(rect(786 + i * 44, 648 - i * 2.2, 26, 34, '#35494c', 4) + rect(794 + i * 44, 650 - i * 2.2 + (i % 3) * 8, 10, 16, '#e6dcc6', 3) for i in range(4)) + ''.join(dial(520 + i * 104, 760 - i * 3, 40, t) for i, t in enumerate((.3, .62, .45, .7)))
    b += rect(986, 470, 210, 158, '#35494c', 10) + rect(998, 482, 186, 134, '#1f3033', 5) + line('M1010,586C1040,520 1056,600 1080,556S1120,520 1136,566S1166,530 1174,540', '#7fcf9a', 5) + ''.join(rect(1010 + i * 28, 508 - i % 3 * 6, 16, 12 + i % 3 * 6, ('#e0a53c', '#5fa3b5', '#c9563f')[i % 3]) for i in range(3)) + rect(1070, 626, 44, 20, '#35494c')
    b += person(262, 936, 610, 6.4, facing=1, turn=.6, build='man', skin=SKIN[1], hair=HAIR['dark'], hat=('helmet', '#e07b2e'), beard='moustache', top='#3f6a86', hem='shirt', bands=((.56, .48, '#f1e6b8'),), collar='#e9dcc0', legs='#3a617b', shoes=('boots', '#2b2423'), smile=1.2, near=(322, 730), far=(470, 668), far_hand='rest', far_bend=1, ground=False)
    return b, d


@scene('works-lab')
def draw_works_lab():
    """Powder and water, a small cube, and the press that tries it."""
    d, b = backdrop('#d6e8e6', '#e6efe6', '#f1ecda')
    b += ''.join(rect(x, 0, 2, 560, '#c6dbd8') for x in range(50, 1200, 100)) + ''.join(rect(0, y, 1200, 2, '#c6dbd8') for y in range(60, 560, 100))
    view = rect(0, 0, 100, 100, '#bcd6e6') + rect(0, 66, 100, 34, '#f4f7f8') + rect(14, 22, 7, 46, '#b5533c') + rect(14, 30, 7, 6, '#f6efe2') + rect(28, 16, 7, 52, '#b5533c') + rect(28, 24, 7, 6, '#f6efe2') + rect(46, 36, 12, 34, '#d9cdb8', 5) + rect(60, 36, 12, 34, '#cfc2ac', 5) + rect(74, 36, 12, 34, '#d9cdb8', 5) + path('M17,20q6,-10 16,-8t16,-6', 'none', stroke='#fff', stroke_width=5, stroke_linecap='round') + ''.join(poly([(x, 50), (x - 6, 72), (x + 6, 72)], '#6f9a92') for x in (6, 42, 94))
    b += window(440, 90, 270, 240, view)
    # shelves of cubes that wait their turn
    b += rect(60, 150, 300, 14, '#8fb0ac', 3) + rect(60, 270, 300, 14, '#8fb0ac', 3)
    for j, n in enumerate((4, 5)):
        b += ''.join(rect(76 + i * 54, 108 + j * 120, 42, 42, ('#b3b4b0', '#a7a8a5', '#bfbfba')[(i + j) % 3], 2) + poly([(76 + i * 54, 108 + j * 120), (86 + i * 54, 98 + j * 120), (128 + i * 54, 98 + j * 120), (118 + i * 54, 108 + j * 120)], '#cfcfca') + poly([(118 + i * 54, 108 + j * 120), (128 + i * 54, 98 + j * 120), (128 + i * 54, 140 + j * 120), (118 + i * 54, 150 + j * 120)], '#8f918f') for i in range(n))
    b += rect(0, 556, 1200, 260, '#c9b694') + rect(0, 556, 1200, 8, '#b39f7c')
    # the press
    b += rect(800, 130, 340, 56, '#3f7f8a', 8) + rect(800, 130, 340, 18, '#5fa3ad', 8) + rect(826, 180, 36, 420, '#5f8f98') + rect(826, 180, 12, 420, '#86b3ba') + rect(1078, 180, 36, 420, '#5f8f98') + rect(1078, 180, 12, 420, '#86b3ba') + rect(910, 180, 120, 96, '#8d9ea1', 4) + rect(910, 180, 36, 96, '#b3c1c3', 4) + rect(890, 276, 160, 26, '#5a6a6e', 4)
    b += rect(916, 302, 112, 112, '#b5b6b2', 2) + rect(986, 302, 42, 112, '#9b9d9a') + line('M930,330l20,10M960,380l24,-8M940,392l12,6', '#a3a5a2', 4) + rect(890, 414, 160, 26, '#5a6a6e', 4) + rect(930, 440, 80, 170, '#8d9ea1', 4) + rect(930, 440, 26, 170, '#b3c1c3', 4)
    b += line('M878,352H900M866,330L896,340M866,376L896,366M1066,352H1044M1078,330L1048,340M1078,376L1048,366', '#e0a53c', 6) + dial(970, 100, 66, .74)
    # the assistant mixes, the senior reads the gauge
    b += person(240, 820, 560, 6.3, facing=1, turn=.5, skin=SKIN[2], hair=HAIR['black'], style='short', open_on='#e0a53c', top='#f3f0e6', hem='coat', legs='#4d5560', shoes=('shoes', '#3a2f2b'), eyes='down', smile=1.2, nod=8, near=(300, 560), far=(366, 550), near_hand='fist', far_hand='fist', far_front=True, ground=False)
    b += person(690, 826, 620, 6.3, facing=1, turn=.55, build='woman', skin=SKIN[0], hair=HAIR['brown'], style='bun', hat=('labcap', '#fbf8f0'), glasses=True, open_on='#8fb3bd', top='#f3f0e6', hem='coat', legs='#5a4a52', shoes=('shoes', '#3a2a22'), smile=1.3, near=(640, 560), far=(812, 520), far_hand='open', ground=False)
    # the bench
    b += rect(40, 590, 1130, 24, '#f6f2e6', 4) + rect(40, 590, 1130, 8, '#fffdf6', 4) + rect(56, 614, 1098, 190, '#a9c3be') + ''.join(rect(76 + i * 182, 634, 160, 170, '#bdd3ce', 6) + rect(132 + i * 182, 648, 44, 9, '#7f9a96', 4) for i in range(6))
    b += at(path('M-66,-46H66C62,-10 36,0 0,0S-62,-10 -66,-46Z', '#e6dcc6') + path('M20,-46H66C62,-10 36,0 6,0C36,-10 30,-30 20,-46Z', '#cfc2a6') + ellipse(0, -46, 66, 14, '#f1e9d6') + ellipse(0, -44, 56, 10, '#a3a5a2') + path('M-40,-44Q-10,-52 8,-44T46,-44Q20,-36 -4,-38T-40,-44Z', '#bdbfbb'), 340, 590) + tool((366, 550), (396, 500), 8, '#8f6238') + hand((366, 548), .6, 20, SKIN[2], 'fist', 1)
    b += at(path('M-24,-70H24L20,0H-20Z', '#cfe6ee', opacity='.9') + path('M-22,-40H22L20,0H-20Z', '#7fb8d0') + path('M24,-62q22,2 18,24t-22,20', 'none', stroke='#b9d6e0', stroke_width=6), 146, 590) + at(shape([(-34, 0), (-38, -50), (-26, -64), (26, -64), (38, -50), (34, 0)], '#d9c7a2') + rect(-36, -42, 72, 18, '#4d7f6b') + ellipse(0, -62, 26, 7, '#a3a5a2'), 230, 590)
    b += rect(474, 554, 210, 36, '#5a6a6e', 3) + ''.join(rect(482 + i * 68, 548, 58, 34, ('#a7a8a5', '#b3b4b0', '#9b9d9a')[i], 2) for i in range(3)) + rect(474, 566, 210, 24, '#72858a', 3) + ''.join(rect(540 + i * 68, 550, 8, 40, '#5a6a6e') for i in range(2))
    return b, d


@scene('works-mason')
def draw_works_mason():
    """Row by row: a mason, a carpenter on the roof, a crane with a slab."""
    d, b = backdrop('#8cc3e4', '#cfe6ea', '#f6f0d2')
    b += cloud(160, 130, 1) + cloud(1060, 90, .9) + hills(400, 24, '#a9c8b4', 6)
    b += tower_crane(330, 500, 400, 330, False, '#e0a02e', rect(-70, 44, 140, 20, '#b9b2a4', 2) + ''.join(rect(-58 + i * 30, 49, 16, 9, '#8f897c', 4) for i in range(4)) + line('M0,0L-56,44M0,0L56,44', '#4a443c', 2.5), 60)
    b += flats(120, 520, 170, 250, 5, 6, '#ead3ad', '#6d94a0', 3)
    # a house of panels, its roof half slated, with a carpenter on the rafters
    b += rect(700, 330, 470, 210, '#d9d3c6') + ''.join(rect(700 + i * 118, 330, 114, 102, ('#d3ccbe', '#ded8cb')[(i + j) % 2]) if j == 0 else rect(700 + i * 118, 436, 114, 102, ('#ded8cb', '#d3ccbe')[i % 2]) for i in range(4) for j in range(2)) + ''.join(rect(730 + i * 118, 356 + j * 106, 54, 56, '#fbf6ea') + rect(735 + i * 118, 361 + j * 106, 44, 46, '#7fa9ba') + rect(755 + i * 118, 361 + j * 106, 4, 46, '#fbf6ea') for i in range(4) for j in range(2))
    b += ''.join(line(f'M{x},330L{x + 40},214', '#b58756', 9) for x in range(700, 1170, 58)) + rect(730, 206, 460, 12, '#c69a68', 3) + ''.join(poly([(690 + i * 18, 334), (708 + i * 18, 334), (744 + i * 18, 220), (728 + i * 18, 220)], ('#8f9aa0', '#a9b3b7')[i % 2]) for i in range(13))
    b += person(1000, 216, 150, 6.4, facing=-1, turn=.5, skin=SKIN[1], hair=HAIR['fair'], hat=('helmet', '#c9402f'), top='#c9605a', hem='shirt', legs='#4d5a78', shoes=('boots', '#3a2a22'), ground=False, near=(970, 150), near_hand='fist', far=(960, 180), far_hand='fist', tools=tool((972, 158), (958, 112), 5, '#8f6238') + rect(944, 104, 32, 13, '#5a6268', 3), feet=((14, 0), (-20, 0)))
    b += ''.join(linden(x, 548, h, c, i) for i, (x, h, c) in enumerate(((230, 110, '#7fa552'), (640, 130, '#8db35c'))))
    b += path(curve([(-20, 540), (300, 526), (700, 546), (1220, 526), (1220, 820, 1), (-20, 820, 1)]), '#cbbd90') + path(curve([(-20, 690), (300, 670), (700, 696), (1220, 680), (1220, 820, 1), (-20, 820, 1)]), '#b9a87a')
    # the wall that grows
    b += at(bricks(0, 720, 0, 11, 84, 30, seed=4, ragged=2.4), 1224, 806, flip=True)
    top = 806 - 11 * 30
    b += line(f'M596,{top - 8}L1220,{top - 10}', '#f6efe2', 3) + ''.join(rect(700 + i * 84, top - 28, 80, 26, c, 3) + rect(700 + i * 84, top - 28, 80, 6, lighter(c, .2), 3) for i, c in ((1, '#c9694a'), (2, '#d07a5a'))) + ''.join(ellipse(790 + i * 84, top - 1, 44, 5, '#bdb9ae') for i in range(2))
    # mortar, bricks, the mason
    b += shadow(120, 776, 110, 9) + path('M20,690H224L200,776H44Z', '#5f868a') + path('M160,690H224L200,776H150Z', '#4d7074') + ellipse(122, 690, 102, 20, '#7fa3a6') + ellipse(122, 690, 88, 15, '#b3b0a8') + path('M50,690Q100,668 140,684T196,690Q150,700 110,698T50,690Z', '#cbc8c0')
    b += person(420, 784, 520, 6.4, facing=1, turn=.55, build='big', skin=SKIN[1], hair=HAIR['dark'], hat=('helmet', '#e0a02e'), beard='short', top='#4f7f9a', sleeve='#e9dcc0', hem='shirt', straps='#3a617b', legs='#3f5866', shoes=('boots', '#2b2423'), smile=1.3, near=(322, 610), far=(560, 536), near_hand='fist', far_hand='fist', far_front=True, near_bend=-1, feet=((-46, 0), (44, -6)),
                tools=rect(520, 532, 86, 30, '#d07a5a', 3) + rect(520, 532, 86, 7, '#e39a7c', 3) + at(tool((334, 606), (296, 616), 10, '#8f6238') + path('M300,606l-6,20l-74,6q6,-30 34,-38Z', '#aab3b6') + path('M284,600q-24,-18 -46,2q-6,12 -10,24l58,-4Z', '#cbc8c0'), -2, -31))
    b += at(''.join(rect(-80 + (i % 3) * 54, -26 - (i // 3) * 28, 50, 25, ('#c9694a', '#bf6144', '#d07a5a')[i % 3], 2) for i in range(6)), 280, 790)
    return b + swallow(800, 150, .6) + swallow(850, 130, .45), d


@scene('works-train')
def draw_works_train():
    """In the driver's cab: rails through a winter wood, the wagons seen behind."""
    d = gradient('sky', '#9fc3dc', '#e3d9d6', '#f8e3c6') + gradient('cab', '#4a6660', '#35504c')
    snow = gradient('snow', '#f1f4f7', '#dbe6ee')
    d += snow + '<clipPath id="front"><path d="M474,96H826V470H440ZM852,96H1150L1190,470H852Z"/></clipPath><clipPath id="side"><path d="M56,130H330V440H56Z"/></clipPath>'
    # ahead
    v = rect(420, 60, 800, 430, 'url(#sky)') + circle(700, 250, 44, '#fff6dc') + hills(290, 20, '#b3c6d3', 4) + spruces(330, 22, 90, '#8aa9b5', 3, 420, 1220, 10, snow='#eef3f7')
    v += rect(420, 322, 800, 170, 'url(#snow)') + spruces(360, 7, 170, '#5f8a8a', 5, 430, 680, 20, snow='#f4f8fa') + spruces(370, 8, 190, '#5f8a8a', 9, 960, 1230, 20, snow='#f4f8fa')
    v += poly([(806, 326), (826, 326), (1010, 490), (640, 490)], '#c9d3dc') + ''.join(poly([(808 - t * 130, 330 + t * 160), (824 + t * 150, 330 + t * 160), (826 + t * 154, 336 + t * 166), (806 - t * 134, 336 + t * 166)], '#8a7466') for t in (.02, .06, .12, .2, .3, .43, .58, .76, .95)) + line('M810,326L704,490M822,326L944,490', '#5d6b75', 6)
    v += rect(1020, 190, 9, 210, '#5a656d') + rect(1004, 186, 40, 84, '#2f383d', 8) + circle(1024, 208, 11, '#5a3a36') + circle(1024, 246, 12, '#7fe0a0') + circle(1024, 246, 24, '#7fe0a0', opacity='.3') + ''.join(line(f'M{x},{y}V{y - h}M{x - h * .2},{y - h * .9}H{x + h * .2}', '#7d8a92', w) for x, y, h, w in ((600, 400, 230, 6), (712, 352, 120, 4), (764, 334, 60, 3))) + line('M470,150L600,182L712,240L764,278L812,318', '#7d8a92', 2)
    # behind, in the side window: the train on a curve
    w = rect(40, 110, 310, 340, 'url(#sky)') + spruces(270, 9, 70, '#8aa9b5', 8, 40, 350, 8, snow='#eef3f7') + rect(40, 264, 310, 190, 'url(#snow)') + path('M346,470C250,420 130,340 150,286', 'none', stroke='#b3bec8', stroke_width=20)
    for x, y, k in ((150, 286, .2), (142, 304, .29), (146, 326, .4), (166, 352, .55), (206, 386, .78), (268, 434, 1.1)):
        w += at(path('M-62,-92H62V-40L46,-10H-46L-62,-40Z', '#a89d8c') + rect(-66, -98, 132, 12, '#c9bfae', 4) + rect(-66, -106, 132, 10, '#fff', 5) + ''.join(rect(i, -84, 6, 44, '#8d8270') for i in (-36, -4, 28)) + rect(-60, -12, 120, 8, '#4a4642') + circle(-36, -2, 11, '#3a3836') + circle(36, -2, 11, '#3a3836'), x, y, k)
    b = wash('cab') + rect(0, 0, 1200, 60, '#2f4643') + rect(40, 20, 1120, 12, '#5f7f78', 6)
    b += f'<g clip-path="url(#front)">{v}</g><g clip-path="url(#side)">{w}</g>'
    b += path('M474,96H826V470H440ZM852,96H1150L1190,470H852Z', 'none', stroke='#8fb0a5', stroke_width=12, stroke_linejoin='round') + path('M56,130H330V440H56Z', 'none', stroke='#8fb0a5', stroke_width=12, stroke_linejoin='round') + path('M520,100H610L540,466H470ZM900,100H950L890,466H860Z', '#ffffff', opacity='.12') + line('M640,464L730,330', '#2b3836', 6) + line('M1010,464L1080,350', '#2b3836', 6)
    b += path('M380,60q20,60 0,90', 'none', stroke='#c9a24f', stroke_width=4) + path('M364,150h32l6,22h-44Z', '#e0b04a')
    # the desk
    b += poly([(410, 500), (1230, 500), (1230, 570), (380, 590)], '#7fa096') + poly([(380, 590), (1230, 570), (1230, 820), (380, 820)], '#2f4643') + line('M410,500H1230', '#a9c6bb', 6) + ''.join(dial(700 + i * 110, 644, 44, t) for i, t in enumerate((.35, .6, .5, .28))) + ''.join(circle(680 + i * 44, 542, 12, '#35504c') + circle(680 + i * 44, 540, 9, c) for i, c in enumerate(('#7fe0a0', '#e0a53c', '#7fe0a0', '#f6efe2', '#c9402f', '#7fe0a0')))
    b += rect(1010, 524, 120, 34, '#f6efe2', 3) + line('M1024,536H1110M1024,546H1090', '#8fa3ad', 3) + at(path('M-26,-52H26V-6Q26,0 20,0H-20Q-26,0 -26,-6Z', '#c9563f') + line('M26,-42q24,2 20,20t-20,14', '#c9563f', 7) + line('M-6,-60q-8,-12 0,-22t0,-20M10,-60q-8,-10 0,-20', '#fff', 5, .6), 970, 556)
    b += line('M590,560L568,500', '#b9c4c1', 12) + circle(566, 494, 18, '#2b3230')
    b += rect(120, 520, 150, 330, '#6d4a38', 24) + rect(136, 536, 118, 300, '#7f5844', 18) + rect(120, 690, 240, 140, '#5d3f30', 20)
    b += person(300, 880, 640, 6.4, facing=1, turn=.6, skin=SKIN[1], hair=HAIR['grey'], beard='moustache', hat=('kartuz', '#2f3f5a'), top='#3f5a78', hem='shirt', collar='#f1e6d0', buttons=('#e0b04a', 3), legs='#2f3d4d', shoes=('boots', '#2b2423'), smile=1.3, near=(440, 610), far=(566, 490), far_hand='fist', far_front=True, ground=False)
    return b, d
