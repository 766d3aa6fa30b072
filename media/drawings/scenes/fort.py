# SPDX-License-Identifier: GPL-3.0-or-later
"""A fort of logs: its wall, its yard and the tower that was built anew."""
import random

from kit import *  # noqa: F401,F403 - the drawing kit


def settler(x, y, h, facing, top, **kw):
    """Somebody of the fort, XVIII century."""
    base = dict(heads=6.4, turn=.5, skin=SKIN[1], hair=HAIR['brown'], style='bowl', top=top, hem='tunic', belt='#b5533c', legs='#5d6b70', shoes=('boots', '#3a2a22'))
    return person(x, y, h, facing=facing, **{**base, **kw})


@scene('palisade')
def draw_palisade():
    d, b = backdrop('#8fbcd9', '#d3e3dc', '#f3ebc9')
    b += cloud(200, 110, 1.1) + cloud(520, 190, .6) + hills(360, 46, '#a9c6bb', 5) + spruces(420, 22, 120, '#739f8b', 3, 0, 760, 18) + spruces(450, 10, 190, '#4f8068', 9, -20, 330, 24)
    b += path(curve([(-20, 460), (300, 446), (700, 470), (1220, 460), (1220, 820), (-20, 820)]), '#a3bd68') + ''.join(ellipse(x, 474 + i % 3 * 8, 15, 6, '#c9a06a') + rect(x - 14, 456 + i % 3 * 8, 28, 18, '#8f6544', 2) + ellipse(x, 456 + i % 3 * 8, 14, 5, '#e0bd8c') for i, x in enumerate((70, 150, 240, 330)))
    # the wall runs from the left far end to the right near end
    n, x = 17, 1230.0
    for i in range(n):
        w = 92 * .895 ** i
        x -= w
        top, bot = 60 + (x < 1230) * (1230 - x) * .318 + (i * 13) % 17 * w / 40, 716 - (1230 - x) * .235
        wall = stake(x, top, bot, w + .8, LOGS[(i * 7) % 4])
        b = b + wall if i else b + wall
    b += path('M400,518L1220,712V762L400,546Z', '#7a5c3e') + path('M400,536L1220,738V770L400,552Z', '#5f4630')
    b += path(curve([(-20, 610), (300, 590), (640, 640), (1220, 790), (1220, 830), (-20, 830)]), '#93ad59') + grass(0, 760, 640, 90, 30, '#a9c26c', 5, 40)
    # sharpened logs wait on the grass
    for i in range(4):
        px, py = 300 + (i % 2) * 26, 770 - (i // 2) * 40 - (i % 2) * 18
        b += at(shape([(-230, -20, 1), (170, -20, 1), (226, 0, 1), (170, 20, 1), (-230, 20, 1)], LOGS[i]) + rect(-226, -17, 390, 9, lighter(LOGS[i], .2), 3) + poly([(170, -20), (226, 0), (170, 20), (160, 0)], '#ecd2a4') + ellipse(-230, 0, 10, 20, '#e0bd8c') + ellipse(-230, 0, 5, 11, '#c08f57'), px, py, .9)
    # the log is set upright: one holds, one fills the trench
    spade = tool((690, 500), (780, 650), 10, '#c69a68') + at(path('M-20,0H20V30C20,48 8,58 0,62C-8,58 -20,48 -20,30Z', '#6f6a66') + rect(-20, 0, 40, 8, '#8d8884') + path('M-22,30Q0,14 24,30Q18,48 0,54T-22,30Z', '#6b4f36'), 780, 650, .9, rot=-32)
    b += settler(640, 770, 430, 1, '#e4d6ba', beard='full', placket=('#b5533c', .6), near=(700, 520), far=(736, 578), near_hand='fist', far_hand='fist', far_front=True, lean=14, nod=6, tools=spade, feet=((-60, 0), (50, -8)))
    b += settler(900, 786, 440, 1, '#4a6a72', hair=HAIR['fair'], beard='short', hat=('felt', '#a89a80'), belt='#d9a553', near=(1000, 480), far=(1010, 400), near_hand='open', far_hand='open', lean=10, shoes=('bark', '#c9a06a'), feet=((-60, 0), (40, -8)))
    b += person(462, 672, 262, 4.6, facing=1, turn=.5, hair=HAIR['fair'], style='bowl', top='#b5614f', hem=.34, belt='#3f6a86', legs='#d9cdb0', shoes=('bark', '#c9a06a'), smile='open', nod=-14, near=(424, 566), far=(540, 476), far_hand='open', far_front=True)
    b += dog(170, 700, .9)
    bird = path('M-26,-4Q-10,-22 12,-18L24,-26Q32,-26 32,-18L42,-16L30,-12Q24,4 0,4L-34,6Z', '#3a3f46') + line('M-4,4V14M6,4V14', '#3a3f46', 3)
    return b + at(bird, 694, 226, .9) + swallow(420, 240, .7) + swallow(360, 276, .5) + grass(0, 1200, 812, 110, 46, '#6f8f42', 7, 16), d


@scene('ostrog-yard')
def draw_ostrog_yard():
    d, b = backdrop('#9fb4d6', '#f0cfb8', '#fbe3b4')
    d += glow('sun', '#fff1c4', .95)
    b += circle(330, 250, 320, 'url(#sun)') + circle(330, 250, 56, '#fff6d6') + cloud(820, 90, .9, '#fff4ea', .6) + hills(330, 40, '#c2b9b8', 5) + spruces(360, 30, 90, '#93a39c', 4, 0, 1200, 14)
    b += palisade(-20, 1220, 300, 470, 32) + rect(-20, 380, 1240, 9, '#7b5638') + log_tower(830, 474, .56, 12, '#7a6048')
    b += path(curve([(-20, 470), (400, 458), (800, 470), (1220, 456), (1220, 820), (-20, 820)]), '#c9ad76') + path(curve([(-20, 640), (300, 610), (760, 650), (1220, 620), (1220, 820), (-20, 820)]), '#b89b66')
    b += log_hut(250, 560, 1.1, smoke=True)
    # the barn on posts with sacks, the stable with a horse
    b += ''.join(rect(k, 508, 20, 44, '#7b5638', 3) for k in (540, 600, 660)) + at(log_wall_ends(190, 5, 25, 1), 610, 512) + poly([(500, 392), (610, 290), (720, 392)], '#8a7354') + poly([(610, 290), (720, 392), (640, 392)], '#6f5b41') + rect(572, 420, 76, 92, '#6a4a33', 2) + rect(580, 428, 60, 84, '#43311f') + at(path('M-24,0C-34,-30 -20,-48 -12,-52L-16,-62H16L12,-52C20,-48 34,-30 24,0Z', '#d9c59a') + rect(-14, -54, 28, 5, '#a5764a'), 608, 512, .8) + tool((660, 556), (640, 512), 7, '#a5764a') + tool((620, 556), (600, 512), 7, '#a5764a') + ''.join(rect(608 + i * 4, 520 + i * 12, 46, 5, '#c69a68') for i in range(3))
    b += at(log_wall_ends(250, 6, 26, 3), 1090, 570) + poly([(930, 424), (970, 340), (1240, 340), (1240, 424)], '#8a7354') + rect(926, 418, 300, 10, '#5f4c36', 3) + rect(1000, 456, 110, 114, '#3d2c20')
    # the horse looks out over the low gate
    b += f'<svg x="1000" y="420" width="130" height="150" viewBox="1000 420 130 150">{horse(930, 700, .82, coat="#8a5a3c", harness=False)}</svg>' + rect(990, 526, 130, 44, '#94683f', 3) + line('M996,540h118M996,556h118', '#7b5433', 4)
    b += ''.join(circle(1150 + (i % 3) * 26, 604 - (i // 3) * 24, 13, '#c69a68') + circle(1150 + (i % 3) * 26, 604 - (i // 3) * 24, 7, '#e0bd8c') for i in range(6))
    # washing on a line
    b += tool((420, 640), (420, 450), 9, '#7b5638') + tool((740, 650), (740, 456), 9, '#7b5638') + line('M420,462Q580,500 740,466', '#e9dcc0', 3)
    b += path('M470,476L490,472V500L520,498V476L546,482L540,504L528,502V566H484V502L474,506Z', '#f6efe0') + path('M584,488H664V556Q624,546 584,560Z', '#b5614f') + path('M590,500h70', 'none', stroke='#f1dcb8', stroke_width=6)
    b += settler(780, 752, 400, -1, '#8a5044', build='woman', hat=('platok', '#f1e6d0', '#b5533c'), hem='long', sleeve='#f6efe0', straps='#8a5044', apron=('#d9cdb0', 'waist'), trim='#d9a553', belt='#4a6a72', shoes=('bark', '#c9a06a'), near=(730, 540), far=(690, 500), near_hand='fist', far_hand='fist', far_front=True, tools=path('M672,486H716L722,560Q696,552 670,562Z', '#dfe6e2'), smile=1.2)
    b += at(path('M-60,0C-64,-34 -56,-46 -50,-50H50C56,-46 64,-34 60,0Z', '#b58756') + ''.join(line(f'M-58,{v}H58', '#94693e', 3) for v in (-36, -20)) + path('M-46,-50q10,-22 30,-14q20,-14 36,2q18,-4 26,12Z', '#f6efe0'), 880, 764)
    b += settler(250, 764, 410, 1, '#4a6a72', hair=HAIR['dark'], beard='full', hat=('furcap', '#7a3f3a', '#5d4636'), belt='#d9a553', hem='coat', near=(310, 590), far=(360, 566), near_hand='fist', far_hand='fist', far_front=True, tools=at(path('M-50,34C-64,-6 -40,-46 -20,-52L-26,-66H26L20,-52C40,-46 64,-6 50,34C44,54 -44,54 -50,34Z', '#d9c59a') + path('M16,-48C40,-40 60,-6 50,34Q44,48 16,49C34,6 30,-30 16,-48Z', '#c2ab7c') + rect(-22, -56, 44, 6, '#a5764a'), 350, 584))
    b += person(480, 776, 260, 4.5, facing=1, turn=.5, hair=HAIR['fair'], style='braid', bow='#b5342a', top='#c9764f', hem=.5, belt='#3f6a86', sleeve='#f6efe0', legs='#e6dcc6', shoes=('bark', '#c9a06a'), smile='open', near=(500, 690), far=(560, 690), far_hand='open', far_front=True)
    r = random.Random(4)
    b += hen(610, 776, .9, True) + hen(680, 792, .8, col='#e9dcc6') + hen(566, 796, .7, col='#8a5a3c') + ''.join(ellipse(x, y, 3.4, 2.4, '#f1d27a') for x, y in [(r.randrange(540, 690), r.randrange(766, 796)) for _ in range(20)])
    return b + dog(1010, 762, 1, True, '#8a6a4c') + grass(0, 1200, 812, 70, 30, '#93904e', 6, 14), d


@scene('ostrog-tower-now')
def draw_ostrog_tower_now():
    d, b = backdrop('#7fb0dc', '#cfe2ee', '#f6e6bf')
    b += cloud(180, 100, 1.2) + cloud(980, 150, .9) + hills(440, 30, '#b3c3b0', 5) + spruces(480, 34, 60, '#8aa693', 3, 0, 1200, 12)
    b += path('M-20,500Q300,480 640,496T1220,476V600H-20Z', '#7fb4d0') + path('M-20,500Q300,480 640,496T1220,476V492Q900,514 620,512T-20,522Z', '#b3d6e4', opacity='.8') + ripples([(40, 556, 150), (850, 540, 150), (1010, 570, 140)], '#e6f3f6', 4)
    b += path(curve([(-20, 600), (240, 570), (600, 584), (900, 574), (1220, 600), (1220, 820), (-20, 820)]), '#c9b35c') + ''.join(birch(x, 620, h, c, i) for i, (x, h, c) in enumerate(((60, 360, '#e3b23c'), (150, 300, '#d9a032'), (1130, 380, '#e6bd4c'), (1040, 280, '#d9a032'))))
    b += palisade(700, 860, 470, 640, 30) + path(curve([(300, 660), (500, 640), (760, 650), (900, 690), (1220, 740), (1220, 830), (200, 830)]), '#dccb98') + shadow(500, 664, 230, 16, .2) + log_tower(480, 662, .93, 13)
    b += path(curve([(-20, 690), (200, 664), (330, 720), (420, 830), (-20, 830)]), '#b5a04e')
    # a family of today: the girl counts the logs
    b += person(860, 764, 420, 6.3, facing=-1, turn=.5, build='woman', skin=SKIN[0], hair=HAIR['brown'], style='bob', top='#3f7f94', hem='coat', collar='#f1e6d0', legs='#4d5560', shoes=('boots', '#5a3d2a'), scarf='#e0a53c', smile=1.2, near=(884, 600), far=(800, 590))
    b += person(740, 770, 290, 4.7, facing=-1, turn=.5, hair=HAIR['fair'], style='pigtails', bow='#e0a53c', hat=('beanie', '#c9402f', '#f6efe2'), top='#c9605a', hem=.34, legs='#5d5a78', shoes=('sneakers', '#f6efe2'), smile='open', nod=-6, far=(640, 560), far_hand='open', far_front=True, far_bend=1, near=(768, 660))
    b += person(980, 774, 300, 4.7, facing=-1, turn=.5, hair=HAIR['dark'], style='short', top='#e0a53c', hem='shirt', legs='#3f4a55', shoes=('sneakers', '#3f7f94'), backpack='#4d7f6b', smile='open', near=(930, 620), far=(912, 616), near_hand='fist', far_hand='fist', far_front=True, tools=rect(884, 588, 64, 46, '#33302f', 6) + rect(890, 594, 52, 34, '#bfe0ea', 3) + poly([(904, 628), (916, 600), (928, 628)], '#a87643'))
    b += person(1090, 764, 440, 6.4, facing=-1, turn=.5, skin=SKIN[1], hair=HAIR['dark'], beard='short', hat=('labcap', '#4d5560'), top='#6f7f5a', open_on='#e9e2d2', hem='shirt', legs='#4d5a6e', shoes=('shoes', '#4a3728'), smile=1.1, near=(1130, 600), far=(1030, 610), far_hand='rest')
    r = random.Random(6)
    b += ''.join(ellipse(r.randrange(0, 1200), r.randrange(660, 796), 6, 3.5, ('#e3a93c', '#d98a3c', '#f0cf6a')[i % 3], r.randrange(90)) for i in range(60))
    return b + grass(0, 330, 808, 50, 44, '#a38f42', 5, 18) + ''.join(swallow(x, y, s, False, '#6a7f94') for x, y, s in ((760, 170, .7), (830, 146, .6), (900, 176, .5))), d
