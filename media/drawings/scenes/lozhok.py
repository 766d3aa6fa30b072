# SPDX-License-Identifier: GPL-3.0-or-later
"""Lozhok: an empty quarry, a window, a spring, a church. Quiet, without people."""
import random

from kit import *  # noqa: F401,F403 - the drawing kit


@scene('lozhok-quarry')
def draw_lozhok_quarry():
    d, b = backdrop('#3f4a78', '#8a7fa6', '#dba795', '#f3cfa3')
    d += glow('dusk', '#ffe0b0', .8) + gradient('pool', '#c99a94', '#7a7699', '#4a5280')
    r = random.Random(11)
    b += oval(330, 400, 620, 260, 'url(#dusk)') + ''.join(circle(r.randrange(1200), r.randrange(180), 1.2 + r.random() * 1.3, '#fff', opacity='.7') for _ in range(26)) + path('M900,110l6,17l18,1l-14,11l5,18l-15,-10l-15,10l5,-18l-14,-11l18,-1Z', '#fff3d6')
    b += hills(400, 34, '#8a7f9a', 5) + spruces(430, 36, 60, '#6a6c8a', 3, 0, 1200, 12)
    # the far wall and the sides: old benches of stone, grown over
    b += path('M-20,440L200,430L420,446L700,436L960,446L1220,430V640H-20Z', '#8d8496')
    for y, c in ((452, '#9c91a0'), (496, '#8d8294'), (544, '#7d7388')):
        b += path(f'M-20,{y}L180,{y - 6}L400,{y + 6}L660,{y - 4}L940,{y + 8}L1220,{y - 6}V{y + 12}L940,{y + 22}L660,{y + 10}L400,{y + 20}L180,{y + 8}L-20,{y + 14}Z', lighter(c, .16)) + ''.join(line(f'M{x},{y + 16}l{r.randrange(-5, 6)},{26 + r.randrange(10)}', darker(c, .16), 2.5, .7) for x in range(20, 1200, 54 + y % 9))
    b += ''.join(birch(x, y, h, c, i) for i, (x, y, h, c) in enumerate(((250, 500, 90, '#b59a72'), (520, 546, 80, '#a88f74'), (760, 500, 100, '#b59a72'), (880, 552, 76, '#a88f74')))) + spruces(500, 4, 60, '#5a6380', 9, 300, 700, 30)
    b += path('M-20,420L90,412L210,440L260,470L280,560L360,600L380,690L520,730L-20,800Z', '#6f6780') + path('M-20,420L90,412L210,440L224,452L100,430L-20,438ZM262,476L280,556L290,566L300,556ZM280,560L360,600L372,612L290,586Z', '#a3949f') + path('M280,560L360,600L364,620L250,600L-20,610V590Z', '#857a8f') + path('M380,690L520,730L500,742L340,716L-20,720V700Z', '#857a8f')
    b += path('M1220,400L1090,420L1000,452L960,540L880,580L860,680L720,724L1220,800Z', '#625b76') + path('M1220,400L1090,420L1000,452L1010,462L1100,436L1220,420ZM880,580L960,540L1000,552L1220,560V590L990,582L890,600Z', '#8d8194') + path('M860,680L720,724L760,738L900,708L1220,716V690Z', '#7a7088')
    b += ''.join(line(f'M{x},{y}l{a},{h}', '#544e6a', 3, .7) for x, y, a, h in ((60, 450, 6, 120), (150, 460, -4, 100), (220, 480, 6, 80), (110, 630, -6, 60), (260, 620, 4, 70), (1160, 450, -6, 100), (1060, 470, 4, 80), (1000, 600, 6, 70), (1120, 610, -6, 70), (1190, 620, 4, 70)))
    # still water at the bottom keeps the light of the sky
    b += path(curve([(300, 690), (420, 640), (620, 622), (800, 640), (900, 690), (820, 740), (600, 756), (380, 742)]), 'url(#pool)') + path('M430,660Q600,636 770,660', 'none', stroke='#f3cfa3', stroke_width=7, stroke_linecap='round', opacity='.6') + path('M500,684Q600,672 690,684', 'none', stroke='#f3cfa3', stroke_width=5, stroke_linecap='round', opacity='.5') + ripples([(440, 712, 120), (640, 706, 110)], '#c9b3c0', 4)
    b += stone(330, 740, 150, 70, '#7d7488', 3) + stone(880, 744, 170, 80, '#746b82', 5) + stone(440, 772, 90, 40, '#8a8094', 8)
    b += path(curve([(-20, 770), (200, 740), (430, 780), (700, 786), (1000, 760), (1220, 770), (1220, 830), (-20, 830)]), '#4d4f68') + birch(110, 790, 420, '#a88b6a', 5) + birch(1110, 800, 380, '#a08468', 9)
    seeds = ''.join(line(f'M{x},812q{a},-50 {a * 2},-{h}', '#7a6f6a', 4) + ''.join(circle(x + a * 2 + k * 7, 812 - h + abs(k) * 5, 4.5, '#c9a88f') for k in (-1, 0, 1)) for x, a, h in ((220, 6, 110), (260, -4, 90), (300, 5, 120), (920, -6, 100), (960, 5, 120), (1010, -3, 94), (1200, -6, 110)))
    return b + seeds + grass(0, 1200, 812, 120, 50, '#3f4259', 5, 16), d


@scene('lozhok-window')
def draw_lozhok_window():
    d = gradient('dawn', '#5f7fa8', '#a9bccb', '#f0d9c3') + glow('light', '#f6ead0', .8) + gradient('wall', '#7d7468', '#685f55')
    b = rect(0, 0, WIDTH, HEIGHT, 'url(#wall)') + ''.join(rect(0, y, WIDTH, 3, '#5a5249') for y in range(64, 660, 72)) + ''.join(line(f'M{x},{y}h{w}', '#5f574d', 2, .7) for x, y, w in ((40, 100, 140), (900, 180, 200), (60, 330, 120), (980, 400, 150), (860, 40, 160), (40, 560, 130)))
    x, y, w, h = 430, 60, 420, 470
    view = rect(x, y, w, h, 'url(#dawn)') + hills(390, 20, '#8fa3b5', 5) + spruces(412, 18, 70, '#6f8799', 6, 430, 850, 12) + path(curve([(400, 420), (560, 404), (720, 424), (900, 404), (900, 560), (400, 560)]), '#dfe6ee') + ribbon([(590, 560), (640, 480), (710, 440), (800, 414)], [40, 22, 10, 2], '#c6d1de') + birch(480, 500, 300, '#c3cbd0', 4, bare=True) + ''.join(path('M-12,-2Q-6,-10 4,-8L12,-12L16,-6L8,-2Q4,4 -8,4L-18,8Z', '#4a5866', f' transform="translate({px} {py})"') for px, py in ((530, 250), (560, 262)))
    # frost in the corners of the panes
    frost = ''.join(path(f'M{cx},{cy}' + f'q{sx * 60},{sy * 6} {sx * 110},{sy * 4}q{-sx * 30},{sy * 20} {-sx * 60},{sy * 26}q{-sx * 10},{sy * 50} {-sx * 44},{sy * 80}Z', '#ffffff', opacity='.55') for cx, cy, sx, sy in ((430, 530, 1, -1), (850, 530, -1, -1), (430, 60, 1, 1), (850, 60, -1, 1)))
    d += f'<clipPath id="pane"><rect x="{x}" y="{y}" width="{w}" height="{h}"/></clipPath>'
    b += rect(x - 40, y - 40, w + 80, h + 70, '#574c42') + rect(x - 26, y - 26, w + 52, h + 44, '#b5a88f') + f'<g clip-path="url(#pane)">{view}{frost}</g>' + rect(x + w / 2 - 9, y, 18, h, '#b5a88f') + rect(x, y + 150, w, 16, '#b5a88f') + rect(x + w / 2 + 4, y, 5, h, '#94876f')
    b += oval(640, 420, 560, 420, 'url(#light)') + poly([(430, 566), (850, 566), (1080, 830), (330, 830)], '#f6ead0', .16)
    # a plain table; on it things that had an owner
    b += rect(60, 590, 1080, 40, '#a58563', 6) + rect(60, 590, 1080, 11, '#c3a27c', 5) + rect(60, 630, 1080, 190, '#6f583f') + rect(60, 630, 1080, 14, '#4f3f2e', op=.5)
    b += shadow(330, 592, 64, 6, .3) + path('M276,590V500H372V590Q324,604 276,590Z', '#dfe3e2') + path('M340,500H372V590Q356,596 340,597Z', '#bfc7c7') + ellipse(324, 500, 48, 10, '#8a9a9c') + rect(274, 494, 100, 6, '#4d6a86', 3) + '<path d="M276,516C246,516 246,566 276,566" fill="none" stroke="#cfd5d4" stroke-width="9"/>' + circle(350, 556, 8, '#4a4f52')
    b += shadow(520, 596, 110, 5, .3) + at(poly([(-104, 0), (-90, -28), (104, -28), (118, 0)], '#f3ead4') + poly([(-104, 0), (118, 0), (118, 8), (-104, 8)], '#d3c6a8') + ''.join(line(f'M{-74 + i * 3},{-22 + i * 6}h{150 - i * 14}', '#9a8b72', 2.5) for i in range(4)), 530, 588) + at(poly([(-62, 30), (62, 30), (0, -48)], '#f3e8cc') + poly([(-62, 30), (62, 30), (0, -4)], '#ddcfac') + line('M-20,18h40M-12,10h24', '#8a7864', 3), 690, 566, .8, rot=-5)
    b += at(line('M-70,0H30', '#b9bfc2', 9) + ellipse(62, 0, 38, 13, '#c9cfd2') + ellipse(66, -2, 26, 8, '#99a1a5') + line('M-64,-2H20', '#e3e8ea', 3), 790, 606, 1, rot=-4)
    # a photograph of a family, turned a little aside; round spectacles on a book of songs
    b += shadow(930, 592, 60, 6, .3) + at(rect(-70, -150, 140, 150, '#8a6a4a', 4) + rect(-58, -138, 116, 126, '#e6d9bd') + ''.join(path(f'M{k - s * 20},{-14}q4,{-s * 40} {s * 20},{-s * 40}t{s * 20},{s * 40}Z', c) + ellipse(k, -14 - s * 54, s * 13, s * 16, '#cdb094') for k, s, c in ((-28, 1, '#7d7466'), (24, .96, '#94897a'), (0, .66, '#b5a892'))) + path('M-41,-72a13,12 0 0 1 26,0q-12,-6 -26,0Z', '#5a4a3c') + path('M10,-66a14,13 0 0 1 28,0q-4,-10 -14,-10t-14,10Z', '#5a4a3c'), 930, 590, 1, rot=3)
    b += shadow(170, 594, 80, 6, .3) + rect(96, 562, 150, 28, '#5f6f62', 4) + rect(100, 566, 142, 18, '#efe6d0') + rect(96, 556, 150, 10, '#6f8072', 4) + ''.join(circle(k, 544, 17, 'none', stroke='#4a4038', stroke_width=4.5) + circle(k, 544, 15, '#dfe9ec', opacity='.5') for k in (150, 194)) + line('M167,542q5,-5 10,0M211,540l24,12', '#4a4038', 4)
    return b, d


@scene('lozhok-spring')
def draw_lozhok_spring():
    d, b = backdrop('#b9d9d6', '#dfead2', '#f4efcc')
    d += glow('sun', '#fff6d6', .9) + gradient('w', '#cfeaf0', '#7fbccb')
    b += oval(820, 220, 460, 330, 'url(#sun)') + ''.join(rect(x, -10, w, 470, '#dfe7d6', op=.8) for x, w in ((60, 16), (150, 12), (430, 14), (560, 10), (700, 14), (880, 12), (1010, 16), (1130, 12))) + path(curve([(-20, 380), (200, 352), (500, 384), (800, 350), (1220, 372), (1220, 830), (-20, 830)]), '#a9c97f') + ''.join(birch(x, y, h, c, i) for i, (x, y, h, c) in enumerate(((430, 430, 360, '#b3cf73'), (760, 424, 370, '#b3cf73'), (1060, 450, 400, '#a9c96a'))))
    # the little roof over the spring
    b += path(curve([(-20, 470), (260, 440), (620, 470), (960, 440), (1220, 470), (1220, 830), (-20, 830)]), '#8fb865')
    b += ''.join(rect(x, 286, 16, 220, '#94683f') + rect(x + 10, 286, 6, 220, '#7b5433') for x in (500, 684)) + poly([(456, 300), (600, 190), (744, 300)], '#5f8fa3') + poly([(600, 190), (744, 300), (624, 300)], '#4d7a8e') + ''.join(line(f'M{600 + k * 22},{206 + abs(k) * 16}L{600 + k * 26},298', '#4d7a8e', 2.5) for k in (-5, -4, -3, -2, -1)) + rect(452, 296, 296, 10, '#3f6678', 3) + line('M600,190V158M588,170H612', '#d9a53c', 5)
    b += ''.join(rect(486, 440 + i * 24, 230, 23, ('#a87643', '#b98650', '#ad7d4a')[i % 3], 11) + circle(494, 451 + i * 24, 11, '#d8ab70') + circle(708, 451 + i * 24, 11, '#d8ab70') for i in range(5)) + rect(520, 452, 164, 12, '#4f3a28', 4, .5)
    # the wooden chute and the water
    b += stone(420, 610, 220, 110, '#9aa09a', 3) + stone(800, 620, 240, 120, '#8f9690', 6) + stone(700, 590, 140, 70, '#a9aea6', 8)
    b += path(curve([(210, 760), (330, 680), (480, 640), (640, 630), (800, 650), (930, 710), (980, 800), (960, 840), (180, 840)]), 'url(#w)') + path('M300,740Q420,690 560,680M660,676Q800,690 880,740', 'none', stroke='#f3fbfc', stroke_width=6, stroke_linecap='round', opacity='.8')
    b += path('M560,530H640L650,566H550Z', '#7b5433') + path('M540,548H664L676,580H528Z', '#a5774a') + path('M540,548H664L667,556H537Z', '#c69a68') + path('M566,562Q600,572 640,562C648,610 640,640 644,690H560C564,640 556,610 566,562Z', '#dff1f5', opacity='.92') + ''.join(line(d0, '#9fd0dd', 4, .7) for d0 in ('M584,574Q580,630 582,684', 'M604,576Q604,630 602,688', 'M624,572Q626,630 622,684')) + ''.join(ellipse(602, 690 + k * 8, 54 + k * 44, 10 + k * 9, 'none', stroke='#f3fbfc', stroke_width=4, opacity=f'{.9 - k * .2:.1f}') for k in range(4)) + ''.join(circle(x, y, q, '#fff') for x, y, q in ((548, 676, 6), (660, 674, 7), (570, 664, 4), (640, 660, 5), (676, 686, 4)))
    # birches near by, flowers, one drop on a leaf
    b += stone(250, 770, 210, 90, '#8f9690', 5) + stone(960, 790, 230, 100, '#a3a89f', 9) + trunk(90, 830, 74, 860, 'birch', 4) + trunk(1120, 830, 90, 860, 'birch', 7) + path(curve([(-20, 760), (120, 740), (260, 790), (330, 840), (-20, 840)]), '#7fa852') + path(curve([(1220, 740), (1080, 740), (960, 800), (900, 840), (1220, 840)]), '#7fa852')
    r = random.Random(4)
    b += ''.join(at(line('M0,0v-26', '#5f8d3c', 3) + ''.join(circle(8 * c, -32 + 8 * s, 5, '#6f9ad0') for c, s in ((1, 0), (.31, .95), (-.81, .59), (-.81, -.59), (.31, -.95))) + circle(0, -32, 3.5, '#f6d96a'), x, y, .9) for x, y in [(r.randrange(10, 240), r.randrange(760, 806)) for _ in range(11)] + [(r.randrange(990, 1190), r.randrange(760, 806)) for _ in range(11)])
    for x, y, k in ((130, 60, 1), (1080, 90, -1)):      # hanging twigs
        for i in range(4):
            px = x + k * i * 46
            b += line(f'M{px - k * 30},-20Q{px},{40 + i * 10} {px + k * 20},{y + 130 - i * 14}', '#7a6a58', 4) + ''.join(ellipse(px + k * (j * 4 - 10) + (8 if j % 2 else -8), 10 + j * (y + 100 - i * 14) / 7, 13, 8, ('#9bc25c', '#b3d273')[j % 2], 40 if j % 2 else -40) for j in range(8))
    b += line('M170,-20Q270,60 296,158', '#7a6a58', 5) + ellipse(268, 92, 17, 9, '#9bc25c', 50) + ellipse(262, 60, 16, 9, '#b3d273', -20) + ellipse(292, 140, 18, 9, '#9bc25c', 70) + path('M298,160C304,190 330,206 330,236A32,32 0 0 1 266,236C266,206 292,190 298,160Z', '#6fb7d6') + path('M298,160C304,190 330,206 330,236A32,32 0 0 1 298,268Q316,230 298,160Z', '#56a2c6') + path('M278,232q-2,16 10,22', 'none', stroke='#fff', stroke_width=6, stroke_linecap='round')
    return b + grass(0, 230, 812, 40, 40, '#6a9445', 5, 16) + grass(980, 1200, 812, 40, 40, '#6a9445', 7, 16), d


@scene('lozhok-church')
def draw_lozhok_church():
    d, b = backdrop('#7f93b8', '#c9c9d6', '#f6e0c9')
    d += glow('sun', '#fff1d9', .85) + gradient('snow', '#eef1f6', '#d6deea')
    b += oval(880, 330, 460, 330, 'url(#sun)') + cloud(220, 130, 1.1, '#f1ecf0', .6) + cloud(1010, 110, .8, '#f1ecf0', .6) + hills(450, 34, '#b3b9cb', 5) + spruces(490, 36, 80, '#8a9bb0', 3, 0, 1200, 12, snow='#e3e8f0')
    b += path(curve([(-20, 520), (300, 500), (700, 520), (1220, 496), (1220, 830), (-20, 830)]), 'url(#snow)')
    # cream walls, one dome and a belfry; drawn in general
    wall, shade, roof = '#f1e6d3', '#d9cbb8', '#6f8794'
    b += shadow(610, 606, 330, 18, .12)
    b += rect(440, 380, 330, 224, wall) + rect(690, 380, 80, 224, shade) + poly([(420, 384), (605, 300), (790, 384)], roof) + poly([(605, 300), (790, 384), (660, 384)], darker(roof, .14)) + path('M420,384Q520,330 605,296Q690,330 790,384L780,388Q690,344 605,312Q520,344 430,388Z', '#fbfcfe')
    b += rect(560, 210, 90, 100, wall) + rect(620, 210, 30, 100, shade) + ''.join(path(f'M{x},292v-44a11,11 0 0 1 22,0v44Z', '#7f93a3') for x in (574, 614)) + path('M550,214H660C664,196 650,180 650,164C690,150 672,112 605,64C538,112 520,150 560,164C560,180 546,196 550,214Z', '#d9a53c') + path('M605,64C672,112 690,150 650,164C650,180 664,196 660,214H626C640,170 640,110 605,64Z', '#b5842a') + path('M576,146Q570,116 598,90', 'none', stroke='#f6dd96', stroke_width=7, stroke_linecap='round') + line('M605,66V22M592,36H618M597,50L613,54', '#d9a53c', 5)
    b += rect(770, 420, 120, 184, wall) + rect(850, 420, 40, 184, shade) + poly([(760, 424), (830, 384), (900, 424)], roof) + path('M756,426Q800,390 830,380Q860,390 904,426L830,396Z', '#fbfcfe')
    b += rect(300, 300, 130, 304, wall) + rect(396, 300, 34, 304, shade) + rect(292, 296, 146, 12, shade) + path('M326,290v-60a39,40 0 0 1 78,0v60Z', '#8a9bab') + rect(312, 214, 18, 84, wall) + rect(400, 214, 18, 84, shade) + path('M352,240a13,20 0 0 1 26,0l6,26h-38Z', '#c9963c') + poly([(300, 220), (365, 130), (430, 220)], roof) + poly([(365, 130), (430, 220), (382, 220)], darker(roof, .14)) + circle(365, 126, 14, '#d9a53c') + line('M365,116V84M355,94H375', '#d9a53c', 4)
    for x in (476, 540, 668, 724):
        b += path(f'M{x},520v-70a17,18 0 0 1 34,0v70Z', '#ffdf9a') + path(f'M{x},520v-70a17,18 0 0 1 34,0v70Z', 'none', stroke='#fbf6ea', stroke_width=6) + rect(x + 15, 440, 4, 80, '#fbf6ea')
    b += path('M584,604v-110a26,28 0 0 1 52,0v110Z', '#7a5438') + path('M584,604v-110a26,28 0 0 1 52,0v110Z', 'none', stroke='#fbf6ea', stroke_width=8) + line('M610,470V604', '#5d3f2a', 4) + path('M342,604v-90a23,26 0 0 1 46,0v90Z', '#94a3ad') + rect(800, 480, 36, 60, '#ffdf9a', 18) + ''.join(rect(x, 372, w, 10, '#fbf6ea') for x, w in ((440, 330),))
    b += ''.join(rect(x, 604, w, 10, '#c9ced9') for x, w in ((570, 80), (556, 108))) + rect(556, 612, 108, 10, '#b9c0cf')
    # a swept path, a bench, birches in hoarfrost
    b += path('M566,622H654Q700,690 760,740T900,830H420Q560,760 566,622Z', '#cfd6e3') + path('M566,622Q580,640 566,690T420,830H470Q600,740 600,622Z', '#e3e8f1')
    b += at(rect(-90, -46, 180, 10, '#8f6544', 3) + rect(-90, -76, 180, 9, '#8f6544', 3) + rect(-90, -94, 180, 9, '#9a7050', 3) + ''.join(rect(k, -94, 9, 94, '#4f5560', 2) for k in (-74, 66)) + path('M-94,-48Q0,-62 94,-48V-44H-94ZM-94,-96Q0,-108 94,-96V-92H-94Z', '#fbfcfe'), 880, 706, 1.05)
    for x, y, h in ((120, 690, 520), (220, 640, 400), (1060, 680, 500), (1150, 730, 420)):
        b += birch(x, y, h, '#e9eef4', int(x), bare=True)
        r = random.Random(int(x))
        b += ''.join(line(f'M{x},{y - h * (.45 + i * .06):.0f}q{a * .5:.0f},{-20} {a},{30 + r.randrange(40)}', '#f6f9fc', 3.5, .85) for i in range(9) for a in (r.randrange(50, 100), -r.randrange(50, 100)))
    b += path(curve([(-20, 730), (200, 700), (400, 760), (520, 830), (-20, 830)]), '#f6f8fb') + path(curve([(1220, 740), (1040, 720), (900, 770), (820, 830), (1220, 830)]), '#f6f8fb') + spruces(760, 3, 130, '#6f8a94', 4, 0, 240, 20, snow='#f6f8fb')
    return b + at(bullfinch(0, 0, .42), 940, 607) + snowfall(40, 6, r0=2, r1=4, opacity=.8), d
