# SPDX-License-Identifier: GPL-3.0-or-later
"""Four villages: brothers, the watch, the fields, the traveller."""
import math
import random

from kit import *  # noqa: F401,F403 - the drawing kit


def casual(x, y, h, facing, top, **kw):
    """A Siberian settler of the XVIII century: long shirt, belt, boots."""
    base = dict(heads=6.4, turn=.5, skin=SKIN[1], hair=HAIR['brown'], style='bowl', top=top, hem='tunic',
                belt='#b5533c', legs='#5d6b70', shoes=('boots', '#3a2a22'))
    return person(x, y, h, facing=facing, **{**base, **kw})


@scene('three-brothers')
def draw_three_brothers():
    d, b = backdrop('#a3cbdd', '#e6ebd4', '#fbeabd')
    b += circle(220, 150, 60, '#fff3cd') + cloud(560, 110, 1) + cloud(930, 150, .7) + hills(330, 50, '#b3cbb9', 5) + spruces(382, 34, 110, '#7fa993', 3, 0, 1200, 16) + spruces(410, 8, 170, '#5a8b76', 9, 820, 1220, 16)
    b += path('M-20,420Q240,400 520,420T1220,398V640H-20Z', '#6fb0c4') + path('M-20,420Q240,400 520,420T1220,398V424Q900,444 600,440T-20,452Z', '#9ccfda', opacity='.8') + ripples([(60, 500, 180), (420, 480, 150), (760, 470, 170)], '#dcf0f2', 5)
    b += path(curve([(-20, 560), (260, 530), (620, 560), (900, 520), (1220, 530), (1220, 820), (-20, 820)]), '#93b55c') + path(curve([(-20, 560), (260, 530), (620, 560), (620, 574), (260, 546), (-20, 578)]), '#d3c48c')
    # a new log frame, half built
    for i in range(5):
        c = LOG_TONES[i % 3]
        b += rect(760, 560 - i * 32, 390, 32, c, 16) + rect(776, 563 - i * 32, 360, 7, lighter(c, .16), 3, .7) + circle(768, 576 - i * 32, 17, '#d8ab70') + circle(768, 576 - i * 32, 9, '#c08f57') + circle(1142, 576 - i * 32, 17, '#c9975c') + circle(1142, 576 - i * 32, 9, '#b5844f')
    b += rect(880, 450, 70, 142, '#4a3a2f', 3) + tool((720, 596), (850, 420), 12, '#b58756') + tool((1190, 596), (1060, 420), 12, '#b58756')
    b += boat(210, 574, 1.05)
    # felled logs and chips
    b += ''.join(rect(60 + (i % 2) * 22, 726 - i * 26, 250, 26, LOG_TONES[i % 3], 13) + circle(310 + (i % 2) * 22, 739 - i * 26, 13, '#d8ab70') + circle(310 + (i % 2) * 22, 739 - i * 26, 7, '#c08f57') for i in range(2))
    # the brothers: one hews, one carries, one looks at the river
    b += casual(420, 752, 400, -1, '#e4d6ba', beard='full', far=(330, 470), far_hand='open', far_bend=1, near=(452, 590), hat=('furcap', '#7a3f3a', '#5d4636'), hair=HAIR['dark'])
    b += casual(640, 756, 396, 1, '#4a6a72', beard='short', hair=HAIR['fair'], belt='#d9a553', near=(690, 560), far=(720, 540), near_hand='fist', far_hand='fist', far_front=True, tools=tool((660, 600), (748, 500), 9, '#a5794a') + at(path('M-12,-12H14V0C28,12 30,30 26,42H-22C-22,26 -20,10 -12,0Z', '#9aa0a4'), 742, 492, 1, rot=40))
    log = rect(760, 566, 330, 32, '#b98650', 16) + rect(776, 569, 300, 7, '#dbb37c', 3) + circle(1090, 582, 16, '#d8ab70') + circle(1090, 582, 9, '#c08f57')
    b += casual(900, 762, 386, 1, '#a5573f', beard='full', hair=HAIR['red'], belt='#3f6a86', near=(880, 590), far=(960, 588), near_hand='fist', far_hand='fist', far_front=True, near_bend=1, tools=log, lean=-6)
    r = random.Random(3)
    return b + ''.join(poly([(x, y), (x + 18, y - 5), (x + 12, y + 6)], '#ecd2a4') for x, y in [(r.randrange(560, 1150), r.randrange(730, 790)) for _ in range(16)]) + birch(1150, 720, 330, '#9bbb56', 4) + grass(0, 1200, 806, 110, 40, '#6f8f42', 5, 18), d


@scene('watch')
def draw_watch():
    d, b = backdrop('#8fb0cf', '#e9cfb4', '#f9e0b0')
    d += glow('sun', '#fff3cf', .9)
    b += oval(250, 400, 420, 330, 'url(#sun)') + circle(250, 400, 66, '#fff6da') + cloud(640, 110, .9, '#fff4e6', .6) + cloud(980, 170, .7, '#fff4e6', .6) + hills(430, 46, '#b9bfae', 5) + hills(470, 36, '#9db096', 9) + spruces(520, 34, 70, '#82a08c', 3, 0, 1200, 16)
    b += ribbon([(-40, 600), (160, 560), (380, 580), (620, 540), (860, 556), (1240, 510)], [70, 54, 44, 36, 30, 26], '#7fb3c4', steps=6) + ripples([(60, 590, 120), (420, 570, 120), (760, 550, 120)], '#e6f2f0', 4) + rooftops(560, 3, 4, 900, 1160, 56)
    b += path(curve([(-20, 640), (200, 600), (520, 640), (760, 600), (1220, 640), (1220, 820), (-20, 820)]), '#93a35e') + path(curve([(300, 820), (420, 700), (640, 640), (860, 656), (1060, 730), (1220, 800), (1220, 830), (300, 830)]), '#7f9150')
    # a lookout of logs
    b += ''.join(tool((x, 700), (x + k, 300), 18, '#7b5638') for x, k in ((640, 40), (900, -40))) + tool((650, 690), (880, 470), 9, '#8f6b48') + tool((890, 690), (662, 470), 9, '#8f6b48') + rect(640, 296, 260, 20, '#a5774a', 4) + ''.join(rect(648 + i * 50, 236, 12, 62, '#94683f') for i in range(6)) + rect(640, 232, 260, 12, '#b58756', 4) + poly([(620, 170), (770, 90), (920, 170)], '#6f4c33') + poly([(770, 90), (920, 170), (790, 170)], '#5a3d2a') + rect(660, 168, 10, 66, '#7b5638') + rect(870, 168, 10, 66, '#7b5638')
    b += ''.join(rect(700, 340 + i * 44, 60, 7, '#8f6b48', 3) for i in range(8)) + tool((700, 690), (706, 316), 7, '#8f6b48') + tool((760, 690), (754, 316), 7, '#8f6b48')
    b += casual(790, 306, 190, -1, '#4a6a72', hat=('furcap', '#7a3f3a', '#5d4636'), beard='full', far=(756, 146), far_hand='open', far_front=True, near=(806, 236), ground=False)
    b += ''.join(rect(648 + i * 50, 262, 12, 36, '#94683f') for i in range(6)) + rect(640, 256, 260, 10, '#b58756', 4)
    # a rider below
    b += shadow(330, 770, 190, 12) + horse(330, 768, 1.06, True, coat='#9a6a44', harness=False)
    b += line('M186,530L160,552M206,520L330,590', '#5a3a2a', 4)
    b += casual(330, 770, 360, -1, '#8f4a3c', beard='short', hair=HAIR['fair'], hat=('furcap', '#3f6a86', '#5d4636'), belt='#d9a553', pelvis=(10, -90), feet=((-8, -60), (18, -60)), near=(262, 560), far=(240, 556), near_hand='fist', far_hand='fist', ground=False)
    b += birch(1110, 760, 380, '#a9b04e', 4) + birch(70, 780, 330, '#b3ad4a', 7)
    return b + grass(0, 1200, 806, 120, 44, '#6d8043', 5, 18) + swallow(480, 300, .7) + swallow(540, 276, .5), d


@scene('ploughing')
def draw_ploughing():
    d, b = backdrop('#a9cfe2', '#e9ebd2', '#fbedc4')
    b += circle(940, 140, 60, '#fff3cd') + cloud(300, 110, 1) + cloud(620, 160, .6) + hills(330, 46, '#b9cdb0', 5) + spruces(376, 30, 90, '#86ab90', 3, 0, 1200, 14) + path(curve([(-20, 390), (300, 372), (700, 392), (1220, 366), (1220, 820), (-20, 820)]), '#a9c270') + izba(210, 440, .42, False, '#8a5a44', '#6f4c33', 1, smoke=True) + haystack(420, 430, .5) + haystack(480, 436, .42) + log_fence(20, 380, 458, 30)
    # the field: furrows towards us
    b += path(curve([(-20, 520), (400, 480), (800, 490), (1220, 470), (1220, 820), (-20, 820)]), '#8a6a48') + ''.join(path(f'M-20,{540 + i * 40}Q400,{500 + i * 40} 800,{512 + i * 38}T1220,{494 + i * 38}V{508 + i * 38}Q900,{534 + i * 40} 500,{526 + i * 40}T-20,{558 + i * 40}Z', ('#755738', '#9c7a54')[i % 2]) for i in range(8))
    b += path(curve([(560, 490), (900, 470), (1220, 452), (1220, 500), (900, 510), (620, 516)]), '#b9c06a')
    b += shadow(800, 700, 190, 12) + horse(800, 698, 1.1, coat='#7f5540')
    # the wooden plough and its man
    b += line('M590,560L470,690L560,700L640,690', '#94683f', 13) + path('M540,690L640,676L600,716Z', '#7c8288') + tool((470, 690), (430, 560), 10, '#a5774a') + tool((500, 670), (470, 556), 10, '#94683f') + line('M600,640L690,600', '#8f6b48', 9) + shape([(560, 716), (600, 690), (660, 706), (640, 730), (580, 732)], '#6b4f34')
    b += casual(360, 752, 400, 1, '#e4d6ba', beard='full', near=(440, 566), far=(474, 560), near_hand='fist', far_hand='fist', far_front=True, lean=12, legs='#6b7a80', shoes=('bark', '#c9a06a'), feet=((-50, 0), (46, -6)))
    b += casual(160, 770, 380, 1, '#a5573f', beard='short', hair=HAIR['dark'], hat=('felt', '#a89a80'), belt='#3f6a86', shoes=('bark', '#c9a06a'), near=(230, 640), near_hand='open', far=(196, 620), far_hand='fist', tools=path('M170,590h56l8,40q-36,18 -72,0Z', '#d9b98a') + line('M168,590q30,-50 60,0', '#b98f5e', 5))
    r = random.Random(4)
    b += ''.join(ellipse(x, y, 3.5, 2.5, '#e6c26a') for x, y in [(r.randrange(230, 330), r.randrange(650, 760)) for _ in range(18)])
    rook = path('M-26,-4Q-10,-22 12,-18L24,-26Q32,-26 32,-18L42,-16L30,-12Q24,4 0,4L-34,6Z', '#2f3238') + line('M-4,4V14M6,4V14', '#2f3238', 3)
    return b + at(rook, 980, 590, 1.1) + at(rook, 1060, 640, 1.2, True) + at(rook, 1120, 560, .9) + swallow(560, 240, .7) + swallow(620, 216, .5), d


@scene('fishing')
def draw_fishing():
    d, b = backdrop('#a9cfe0', '#e9e6cc', '#fbe6b4')
    b += circle(860, 190, 62, '#fff3cd') + circle(860, 190, 104, '#fff3cd', opacity='.3') + hills(320, 44, '#b3c9b4', 5) + spruces(368, 34, 90, '#7fa68f', 3, 0, 1200, 14) + path('M-20,380Q300,360 620,376T1220,356V820H-20Z', '#6aa9bd') + path('M-20,380Q300,360 620,376T1220,356V388Q900,410 600,404T-20,420Z', '#9ccdd8', opacity='.8') + ''.join(ellipse(860, y, w, 7, '#fff1c8', opacity='.7') for y, w in ((420, 60), (450, 90), (486, 70)))
    b += ripples([(60, 460, 180), (380, 440, 150), (960, 470, 170), (120, 560, 200), (800, 560, 190), (980, 640, 180)], '#dcf0f2', 5)
    b += path('M180,610C300,640 640,640 760,596C740,660 700,690 640,690H320C250,690 210,660 180,610Z', '#7b5433') + path('M180,610C300,640 640,640 760,596C752,614 640,650 470,650S230,640 180,610Z', '#5d3f27')
    net = ''.join(line(f'M{720 + i * 22},{560 - i * 2}q{10 + i},{60} {30 + i * 4},{120 - i * 3}', '#efe6d2', 2, .9) for i in range(9)) + ''.join(line(f'M{716 + j * 6},{580 + j * 26}q90,{16 - j} 210,{-6 - j * 3}', '#efe6d2', 2, .9) for j in range(5))
    b += casual(340, 690, 330, 1, '#a5573f', beard='full', hair=HAIR['dark'], belt='#3f6a86', near=(390, 540), far=(420, 520), near_hand='fist', far_hand='fist', far_front=True, tools=tool((360, 450), (470, 720), 7, '#c69a68'), ground=False, legs='#6b7a80')
    b += casual(600, 680, 330, 1, '#e4d6ba', beard='short', hair=HAIR['fair'], lean=12, near=(700, 540), far=(724, 556), near_hand='fist', far_hand='fist', far_front=True, ground=False)
    b += path('M180,610C210,660 250,690 320,690H640C700,690 740,660 760,596C700,622 600,640 470,642S240,634 180,610Z', '#8f6238') + path('M196,630C240,662 300,670 470,670S700,656 750,622', 'none', stroke='#7b5433', stroke_width=5) + net
    b += fish(860, 620, .42, True, 'roach') + fish(820, 660, .4, False, 'perch') + fish(900, 590, .36, False, 'roach') + ''.join(ellipse(x, y, 8, 5, '#b5533c') for x, y in ((724, 556), (780, 556), (840, 554), (900, 552)))
    b += path(curve([(-20, 730), (200, 712), (460, 760), (700, 800), (700, 830), (-20, 830)]), '#84a652') + grass(0, 560, 806, 70, 50, '#628a3e', 5, 20) + ''.join(line(f'M{x},810q-6,-60 4,-{h}', '#7d9a4a', 5) + ellipse(x + 4, 810 - h, 6, 20, '#7d5a3a') for x, h in ((60, 150), (90, 180), (126, 140), (1080, 160), (1116, 190), (1150, 150)))
    b += at(path('M-50,0Q-56,-50 -40,-66H40Q56,-50 50,0Z', '#b58756') + ''.join(rect(-50, -56 + i * 18, 100, 4, '#94693e') for i in range(3)) + fish(-10, -72, .3, False, 'perch') + fish(16, -66, .28, True, 'roach'), 280, 772, 1.1)
    return b, d


@scene('traveller')
def draw_traveller():
    d, b = backdrop('#a9c7dc', '#e6e6d2', '#f9e8c0')
    b += circle(960, 140, 56, '#fff3cd') + cloud(300, 110, .9) + hills(330, 50, '#b9cbb4', 5) + spruces(376, 30, 90, '#86aa94', 3, 0, 1200, 14) + path(curve([(-20, 388), (300, 372), (700, 394), (1220, 370), (1220, 820), (-20, 820)]), '#a9bf6e')
    b += rooftops(430, 5, 5, 60, 520, 90) + izba(360, 470, .42, False, '#3f7f94', '#6f4c33', smoke=True) + log_fence(40, 560, 480, 26) + ribbon([(-40, 560), (260, 520), (560, 530), (900, 480), (1240, 470)], [60, 46, 40, 30, 26], '#7fb3c4', steps=6)
    b += path(curve([(-20, 590), (400, 556), (800, 580), (1220, 540), (1220, 820), (-20, 820)]), '#98ad5c') + ribbon([(1240, 560), (960, 580), (760, 640), (640, 760), (600, 860)], [50, 70, 110, 170, 240], '#d9c596', steps=6)
    # a covered travelling wagon with a horse, far
    b += horse(1010, 580, .44, coat='#7f5540') + at(path('M-90,-20L90,-20L80,-70Q0,-130 -80,-70Z', '#d9cbaa') + path('M10,-110Q70,-100 80,-70L90,-20H40Z', '#c3b28c') + rect(-94, -24, 188, 14, '#8f6238') + ''.join(circle(k, -4, 26, 'none', stroke='#6f4c33', stroke_width=7) + circle(k, -4, 5, '#6f4c33') for k in (-56, 56)), 850, 566, .74)
    # the scholar writes on a folding table, a villager tells
    b += rect(430, 600, 260, 14, '#8f6238', 4) + tool((450, 610), (520, 756), 10, '#7b5433') + tool((520, 610), (450, 756), 10, '#7b5433') + tool((600, 610), (670, 756), 10, '#7b5433') + tool((670, 610), (600, 756), 10, '#7b5433')
    coat = dict(hem='coat', top='#3f5f7a', collar='#e0b04a', cuff='#e0b04a', buttons=('#e0b04a', 5), legs='#e9dfca', shoes=('shoes', '#2f2622'))
    b += person(340, 764, 410, 6.4, facing=1, turn=.55, skin=SKIN[0], hair=HAIR['white'], style='bob', hat=('kartuz', '#2f3d4a'), eyes='down', smile=1, nod=10, lean=6, near=(470, 586), far=(520, 588), near_hand='fist', far_hand='rest', far_front=True, tools=tool((476, 590), (452, 520), 3, '#f6efe2') + path('M452,520q-18,-20 -12,-50q20,16 18,46Z', '#f6efe2'), **coat)
    b += poly([(480, 598), (600, 598), (616, 580), (500, 580)], '#fbf6ea') + ''.join(line(f'M{512 + i * 2},{585 + i * 4}h{78 - i * 6}', '#8a7864', 2) for i in range(3)) + poly([(606, 598), (676, 598), (676, 586), (606, 586)], '#a5573f') + rect(640, 560, 26, 28, '#2f3d4a', 3) + at(circle(0, 0, 20, '#d9b36c') + circle(0, 0, 15, '#f6efe2') + line('M-8,6L8,-8', '#b5342a', 3), 566, 570, .8)
    b += casual(830, 764, 400, -1, '#e4d6ba', beard='full', hair=HAIR['grey'], far=(750, 520), far_hand='open', far_front=True, near=(860, 600), shoes=('bark', '#c9a06a'), legs='#6b7a80', smile=1.1)
    b += person(960, 770, 250, 4.7, facing=-1, turn=.5, hair=HAIR['fair'], style='bowl', top='#b5614f', hem=.34, belt='#3f6a86', legs='#d9cdb0', shoes=('bark', '#c9a06a'), smile='open', near=(990, 660), far=(930, 640))
    return b + birch(1140, 740, 400, '#9bbb56', 4) + birch(70, 760, 380, '#8fb04c', 7) + grass(0, 330, 806, 50, 44, '#6f8f42', 5, 18) + grass(760, 1200, 806, 60, 44, '#6f8f42', 9, 18), d
