# SPDX-License-Identifier: GPL-3.0-or-later
"""Globe flowers that are left to grow, and those who are written in the Red Book."""
import random

from kit import *  # noqa: F401,F403 - the drawing kit


@scene('look-not-pick')
def draw_look_not_pick():
    d, b = backdrop('#a9c3e0', '#f3d9cf', '#fbe9b9')
    d += ogonek_defs() + glow('sun', '#fff2c4', .95)
    b += circle(1010, 230, 300, 'url(#sun)') + circle(1010, 220, 56, '#fff6d6') + hills(330, 30, '#bcc3d0', 4)
    town = ''.join(flats(x, 390, w, h, c, r, '#d9cfc9', '#b9a9a6', i) for i, (x, w, h, c, r) in enumerate(((120, 90, 80, 4, 4), (230, 60, 130, 3, 6), (310, 110, 84, 5, 4), (440, 60, 110, 3, 5), (700, 100, 74, 4, 3))))
    b += f'<g opacity=".75">{town}</g>' + spruces(400, 34, 50, '#a3b3a8', 5, 0, 1200, 10) + path(curve([(-20, 400), (300, 384), (700, 406), (1220, 384), (1220, 820), (-20, 820)]), '#b3c285') + birch(70, 520, 300, '#a9c35c', 3) + birch(1140, 500, 270, '#9cbb56', 6)
    r = random.Random(5)
    b += ''.join(circle(r.randrange(0, 1200), y, 2.5 + (y - 410) / 26, ('#f39425', '#f6a838', '#ec7d1c')[y % 3]) for y in [412 + int(120 * r.random()) for _ in range(60)])
    b += path(curve([(-20, 540), (300, 520), (700, 546), (1220, 520), (1220, 820), (-20, 820)]), '#8fb05a') + grass(0, 1200, 560, 70, 30, '#a9c46c', 4, 40)
    for i, (x, y, s) in enumerate(((560, 590, .46), (640, 610, .52), (930, 600, .5), (1010, 624, .56), (1110, 610, .5), (250, 600, .5), (480, 616, .5))):
        b += ogonek(x, y, s, i % 2, i, 190 + i % 3 * 24, i, True)
    # he takes a photograph
    b += person(180, 740, 420, 4.9, facing=1, turn=.5, hair=HAIR['dark'], style='short', hat=('labcap', '#4f86a0'), top='#6f8f5a', hem='shirt', legs='#4f5a6a', shoes=('sneakers', '#c9402f'), smile='open', near=(276, 520), far=(320, 520), near_hand='fist', far_hand='fist', far_front=True, tools=rect(272, 484, 62, 46, '#33302f', 8) + rect(288, 474, 26, 12, '#33302f', 3) + circle(318, 508, 16, '#6a7f8a') + circle(318, 508, 9, '#22303a') + circle(282, 494, 4, '#e0a53c'))
    b += path(curve([(-20, 700), (300, 690), (700, 716), (1220, 680), (1220, 820), (-20, 820)]), '#739a48') + grass(0, 1200, 716, 80, 44, '#84ab52', 7, 30)
    # she bends down to smell, her hands behind her back
    b += person(880, 776, 440, 4.9, facing=-1, turn=.6, hair=HAIR['fair'], style='pigtails', bow='#3f7f94', top='#c9605a', hem=.3, legs='#6a5a78', shoes=('boots', '#7a4a34'), eyes='closed', smile=1.3, pelvis=(10, 96), feet=((100, 0), (-44, -4)), lean=20, nod=14, near=(990, 640), near_bend=1, far=(900, 660), far_hand='rest', near_behind=True)
    for i, (x, y, s, st) in enumerate(((712, 830, 1.05, 262), (580, 850, 1.1, 230), (460, 850, 1, 190), (1090, 850, .9, 170), (1160, 860, 1, 230))):
        b += ogonek(x, y, s, i % 2, i + 1, st, i + 4, True)
    # a bunch somebody has picked: it has faded
    b += stone(210, 800, 330, 100, '#a39a92', 5)
    limp = ''.join(at(shape([(-6, -4), (-13, 20), (-6, 44), (4, 46), (10, 22), (6, -4)], c), rot=a) for a, c in ((52, '#8f6636'), (-50, '#8f6636'), (28, '#a97a42'), (-24, '#b58648'), (2, '#c49555')))
    faded = ''.join(line(f'M{-120 + i * 10},{-4 - i * 9}Q-40,{-30 - i * 8} {10 + i * 16},{-40 - i * 10}q26,-2 32,{18 + i * 2}', ('#7f8248', '#93925a', '#7f8248')[i], 6) + at(limp, 42 + i * 16, -20 - i * 8, .9, rot=(-8, 6, -18)[i]) for i in (2, 1, 0)) + at(ogonek_leaf(), -50, -26, .6, rot=40, opacity='.6') + line('M-84,-36q10,14 4,30', '#b5614f', 5)
    return b + at(faded, 210, 730, 1.15) + grass(340, 1200, 808, 80, 50, '#658a3f', 6, 16), d


@scene('red-book')
def draw_red_book():
    d = glow('f', '#fff1c4', .85) + gradient('wall', '#5f7f7a', '#4a6865')
    b = rect(0, 0, WIDTH, HEIGHT, 'url(#wall)')
    r = random.Random(11)
    for y in (170, 330, 490):      # shelves on both sides
        for x0, x1 in ((20, 330), (870, 1180)):
            b += rect(x0 - 20, y - 150, x1 - x0 + 40, 160, '#3d5451')
            x = x0
            while x < x1 - 30:
                w, h = 16 + r.randrange(16), 84 + r.randrange(50)
                b += rect(x, y - h, w, h, ('#b5614f', '#d9a553', '#7fa3ae', '#e9dcc0', '#5f8f6a', '#8a6a8f')[r.randrange(6)], 2) + rect(x + 3, y - h + 14, w - 6, 5, '#f6ecd6', op=.6)
                x += w + 2
            b += rect(x0 - 20, y, x1 - x0 + 40, 14, '#8f6544') + rect(x0 - 20, y, x1 - x0 + 40, 4, '#b08259')
    b += window(420, 30, 360, 200, SUMMER_VIEW, '#f1e6d0') + rect(0, 620, WIDTH, 180, '#8f6a48') + rect(0, 620, WIDTH, 8, '#6f4f36') + oval(600, 360, 560, 400, 'url(#f)')
    # the book on its stand
    b += poly([(430, 620), (770, 620), (830, 790), (370, 790)], '#6f4c33') + poly([(430, 620), (770, 620), (780, 650), (420, 650)], '#8f6544') + rect(300, 600, 600, 26, '#7f5a3e', 6)
    b += path('M240,230Q420,190 600,236Q780,190 960,230L990,606Q790,570 600,612Q410,570 210,606Z', '#8f2a22') + path('M230,236Q420,196 600,240L600,606Q410,566 206,600Z', '#b5342a')
    b += path('M262,230Q440,186 600,244L600,590Q430,540 240,580Z', '#fbf5e6') + path('M938,230Q760,186 600,244L600,590Q770,540 960,580Z', '#f3ead4') + path('M600,244L600,590Q560,560 540,556L546,226Q576,232 600,244Z', '#e3d7ba')
    b += path('M640,300Q780,250 916,284L930,490Q780,460 640,500Z', '#7fb3b5') + path('M640,440Q780,400 926,434L930,490Q780,460 640,500Z', '#c9b98a') + at(sturgeon(0, 0, .46), 786, 372, rot=-6) + ''.join(line(f'M{x},{y}q14,-5 28,0t28,0', '#d9eef0', 4, .8) for x, y in ((660, 320), (820, 300), (740, 440)))
    b += path('M640,530q140,-36 290,-10M646,556q120,-34 240,-16', 'none', stroke='#b9ab92', stroke_width=6, stroke_linecap='round') + path('M290,262Q430,226 556,262L552,500Q420,466 276,500Z', '#e0e9cc') + path('M282,440Q420,410 553,440L552,500Q420,466 276,500Z', '#a9b878') + kandyk(418, 474, .5, seed=41) + kandyk(328, 480, .26, True, seed=42) + kandyk(500, 474, .28, seed=43, bud=True)
    b += path('M270,530q140,-36 286,-6M266,556q120,-34 230,-14', 'none', stroke='#b9ab92', stroke_width=6, stroke_linecap='round') + path('M592,596V700l14,-16l14,16V598Z', '#d9a553')
    b += person(1030, 792, 520, 6.2, facing=-1, turn=.5, build='woman', skin=SKIN[0], hair=HAIR['grey'], style='bun', glasses=True, old=True, top='#5f6f9a', hem='coat', collar='#f6efe2', legs='#c9b49c', shoes=('shoes', '#4a3728'), smile=1.2, far=(890, 500), far_hand='open', far_bend=1, near=(1070, 600))
    b += person(330, 860, 400, 4.6, facing=1, turn=.15, back=True, hair=HAIR['brown'], style='braid', bow='#d9a553', top='#e07f62', hem=.5, legs='#f1e6d0', shoes=('shoes', '#4a3728'), far=(420, 570), far_hand='open', far_bend=-1, ground=False)
    b += person(500, 900, 400, 4.5, facing=1, turn=.15, back=True, hair=HAIR['dark'], style='short', top='#4d7f6b', hem='shirt', legs='#4d5560', shoes=('sneakers', '#b5533c'), ground=False) + person(700, 890, 400, 4.6, facing=-1, turn=.15, back=True, hair=HAIR['fair'], style='pigtails', bow='#b5342a', top='#6f8fa5', hem=.5, legs='#f1e6d0', shoes=('shoes', '#4a3728'), ground=False)
    return b, d


@scene('sturgeon')
def draw_sturgeon():
    d, b = backdrop('#8fb59a', '#4f8a80', '#2f6463', '#214a4c')
    d += glow('sun', '#eef3cf', .7)
    b += oval(820, -40, 700, 320, 'url(#sun)') + path('M760,-20L420,800H640L860,-20ZM940,-20L900,800H1060L1030,-20ZM560,-20L140,800H260L620,-20Z', '#e9f3dc', opacity='.09')
    b += ''.join(line(f'M{x},{y}q{n * .25},10 {n * .5},0t{n * .5},0', '#e6f1d9', 6, .6) for x, y, n in ((-20, 30, 280), (320, 22, 240), (600, 36, 260), (900, 20, 320)))
    b += path(curve([(-20, 560), (200, 520), (420, 560), (760, 530), (1000, 570), (1220, 520), (1220, 820), (-20, 820)]), '#2f6260') + path(curve([(-20, 640), (300, 606), (620, 650), (920, 620), (1220, 650), (1220, 820), (-20, 820)]), '#6f7a5c')
    for i, (x, y, s) in enumerate(((130, 230, .42), (200, 260, .5), (110, 290, .4), (260, 220, .36), (290, 280, .42), (190, 320, .38))):
        b += f'<g opacity=".75">{fish(x, y, s, False, "ide" if i % 2 else "roach")}</g>'
    b += path(curve([(-20, 706), (200, 680), (460, 716), (760, 690), (1000, 716), (1220, 690), (1220, 830), (-20, 830)]), '#a39a6c') + ''.join(line(f'M{x},{y}q{n * .25},-9 {n * .5},0t{n * .5},0', '#8a8258', 5, .7) for x, y, n in ((40, 740, 180), (300, 760, 220), (600, 740, 180), (860, 764, 200), (1020, 736, 160), (120, 782, 220)))
    # a sunken tree and stones
    b += ribbon([(1220, 640), (1060, 660), (900, 712), (830, 752), (800, 772)], [70, 60, 44, 26, 6], '#5a4636') + ribbon([(1220, 622), (1060, 644), (900, 700)], [20, 16, 8], '#7a6048') + ribbon([(1080, 650), (1050, 590), (1066, 540)], [26, 16, 5], '#5a4636') + ribbon([(980, 680), (930, 640), (900, 620)], [20, 12, 4], '#5a4636')
    b += stone(120, 740, 190, 96, '#6f7668', 3) + stone(240, 752, 100, 48, '#858a74', 5) + stone(1120, 790, 160, 60, '#6f7668', 8)
    for x, y, h, k in ((60, 750, 170, 1), (330, 740, 120, -1), (1150, 720, 220, -1)):
        b += ribbon([(x, y), (x + k * 20, y - h * .4), (x - k * 10, y - h * .75), (x + k * 12, y - h)], [13, 15, 12, 2], '#4a7a50')
    b += oval(480, 728, 300, 13, '#22403c', .25) + sturgeon(590, 480, 1.62)
    return b + ''.join(circle(x, y, q, '#e6f3ea', opacity='.6') for x, y, q in ((1060, 420, 9), (1076, 380, 6), (1058, 340, 11), (1080, 290, 7), (1062, 240, 9))) + ''.join(ellipse(x, y, 10, 4, '#c9be8c', 10, opacity='.6') for x, y in ((860, 620, ), (910, 640), (880, 660), (940, 610))), d


MAY_VIEW = (path('M0,52C24,44 50,54 70,48S94,44 100,46V100H0Z', '#b9d3a8') + path('M8,56L14,36L20,56ZM20,58L26,42L32,58ZM72,52L79,30L86,52Z', '#7fa88c') + path('M0,62C30,54 66,66 100,58V100H0Z', '#93bb68')
            + ''.join(circle(5 + i * 37 % 91, 66 + i * 13 % 31, 1.4 + i % 3 * .5, ('#f39425', '#f6a838')[i % 2]) for i in range(15)))


@scene('globeflower-draw')
def draw_globeflower_draw():
    d, b = backdrop('#f6ead0', '#ead9b6')
    d += glow('f', '#fff6d6', .8)
    b += ''.join(rect(i * 60, 0, 26, 600, '#f1e2c2') for i in range(20)) + window(760, 60, 330, 330, MAY_VIEW, '#fffaf0') + oval(820, 330, 460, 360, 'url(#f)')
    b += path('M740,40Q720,220 700,420H756Q760,200 790,40ZM1110,40Q1130,220 1150,420H1094Q1090,200 1060,40Z', '#8fb0a3') + rect(700, 34, 450, 16, '#8f6544', 8)
    # pictures already drawn: the sun, a house, a fish
    for x, y, a, k in ((90, 90, -4, '#fffdf4'), (270, 70, 3, '#fffdf4'), (160, 250, 2, '#fffdf4')):
        b += at(rect(0, 0, 140, 120, k, 3) + circle(70, -2, 6, '#b5533c'), x, y, rot=a)
    b += circle(160, 150, 26, '#f0b840') + ''.join(line(f'M160,150m{num(34 * c)},{num(34 * s)}l{num(14 * c)},{num(14 * s)}', '#f0b840', 5) for c, s in ((1, 0), (.7, .7), (0, 1), (-.7, .7), (-1, 0), (-.7, -.7), (0, -1), (.7, -.7))) + at(poly([(-36, 0), (-36, -36), (36, -36), (36, 0)], '#c98b5a') + poly([(-44, -36), (0, -70), (44, -36)], '#a5573f') + rect(-10, -26, 20, 20, '#9fc9d6'), 342, 166, rot=3) + at(fish(0, 0, .5, False, 'ide'), 228, 316)
    b += person(500, 1010, 790, 4.8, facing=1, turn=.42, hair=HAIR['red'], style='pigtails', bow='#3f7f94', top='#7f9fc0', sleeve='#7f9fc0', hem='shirt', collar='#fbf6ea', legs='#5d5048', smile=1.2, eyes='down', nod=10, near=(420, 640), far=(660, 620), far_front=True, ground=False)
    # the table and the sheet
    top = rect(0, 596, WIDTH, 204, '#b98552') + rect(0, 596, WIDTH, 12, '#d3a06a') + ''.join(line(f'M{x},{y}h{w}', '#a5743f', 3, .5) for x, y, w in ((40, 660, 200), (900, 690, 240), (60, 760, 160), (960, 770, 180), (880, 640, 120)))
    sheet = poly([(400, 640), (800, 640), (880, 790), (330, 790)], '#8a5f38', .35) + poly([(396, 630), (796, 630), (874, 784), (326, 784)], '#fffdf6')
    flower = f'<g transform="matrix(1 0 -.06 .68 610 782)">{ogonek(0, 0, .94, False, 1, 110, 3)}</g>' + line('M370,768q30,-24 40,-44M430,772q10,-24 30,-40M770,772q-6,-26 -24,-44M810,770q-20,-20 -26,-30', '#7fa552', 6) + circle(790, 664, 15, '#f6cf5a')
    b += top + sheet + flower
    b += person_hands()
    for x, y, a, c in ((150, 720, -24, '#c9402f'), (210, 760, 12, '#4d8a5a'), (980, 730, 28, '#3f7f94'), (1040, 690, -16, '#8a5068'), (930, 772, -8, '#d9a553')):
        b += at(rect(-60, -7, 100, 14, c, 3) + poly([(40, -7), (40, 7), (64, 0)], '#f1dcb8') + poly([(55, -3), (55, 3), (64, 0)], c) + rect(-68, -7, 12, 14, '#e9b0a0', 4), x, y, 1, rot=a)
    b += at(path('M-46,-96H46L36,0H-36Z', '#cfe6ec', opacity='.85') + path('M-42,-60H42L36,0H-36Z', '#e9a95c', opacity='.8') + ellipse(0, -96, 46, 10, '#e3f1f4') + line('M-10,-30L-40,-150M12,-30L34,-160', '#8f6544', 7) + ellipse(-42, -158, 7, 16, '#f0841c', -14) + ellipse(35, -168, 7, 16, '#4d8a5a', 10), 1090, 650)
    return b, d


def person_hands():
    """Two arms upon the sheet: one hand holds it, the other leads an orange pencil."""
    pencil = tool((668, 700), (738, 606), 12, '#f0841c') + tool((668, 700), (674, 691), 8, '#f1dcb8') + circle(667, 702, 3, '#c9590f')
    s = limb((350, 574), (368, 624), (432, 664), 60, 60, 48, '#8ea9c7') + hand((446, 672), .45, 30, SKIN[0], 'open')
    return s + limb((592, 582), (648, 604), (706, 640), 52, 54, 44, '#6d8cae') + hand((716, 646), .7, 27, SKIN[0], 'fist', 1) + pencil + circle(708, 640, 9, SKIN[0]) + circle(700, 652, 9, SKIN[0])
