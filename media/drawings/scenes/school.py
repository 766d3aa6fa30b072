# SPDX-License-Identifier: GPL-3.0-or-later
"""The museum and the children who record its stories."""
import math
import random

from kit import *  # noqa: F401,F403 - the drawing kit


@scene('recording')
def draw_recording():
    d = glow('f', '#ffe9b0', .6)
    b = rect(0, 0, WIDTH, HEIGHT, '#2f6a72') + rect(0, 0, WIDTH, 640, '#3a7a80')
    for r in range(5):
        for c in range(6):
            x, y = 30 + c * 124, 30 + r * 124
            b += rect(x, y, 112, 112, ('#356f77', '#32696f')[(r + c) % 2], 8) + poly([(x + 8, y + 8), (x + 104, y + 8), (x + 56, y + 56)], '#45878c', .5) + poly([(x + 8, y + 104), (x + 104, y + 104), (x + 56, y + 56)], '#285a61', .5)
    b += window(850, 120, 250, 260, SUMMER_VIEW + path('M0,86C30,76 70,92 100,82V100H0Z', '#5fa3b5'), '#f4ecdc') + oval(970, 240, 330, 280, 'url(#f)')
    books = ''.join(rect(830 + i * 24, 556 - h, 20, h, c, 2) for i, (h, c) in enumerate(((70, RED), (82, OCHRE), (64, '#f1e6d0'), (88, GREEN), (74, PLUM), (80, '#7fa3ae'), (66, RED), (84, OCHRE), (72, '#f1e6d0'), (80, GREEN))))
    # lamp "recording"
    b += rect(70, 70, 150, 54, '#26332f', 14) + oval(104, 97, 14, 14, '#e2573f') + oval(104, 97, 24, 24, '#e2573f', .3) + rect(130, 84, 70, 9, '#f6efe2', 4, .9) + rect(130, 102, 48, 9, '#f6efe2', 4, .6)
    sheet = group(512, 532, 1.16, poly([(-62, -84), (46, -96), (58, 40), (-52, 52)], '#fbf6ea') + ''.join(tool((-44, -62 + i * 20), (34 - (i % 3) * 14, -70 + i * 20), 4, '#b9ae9a') for i in range(5)), 1, 6)
    phones = lambda x, y, s, f, c: group(x, y, s, f'<path d="M-46,6C-56,-78 56,-78 {46},6" fill="none" stroke="#26332f" stroke-width="9"/>' + rect(-60, -16, 24, 48, c, 11) + rect(-48, -14, 14, 44, darker(c, .3), 7), f)
    b += person(360, 1010, 800, 4.9, facing=1, turn=.45, hair=HAIR['brown'], style='braid', bow=OCHRE, top='#e9dcc0', sleeve='#e9dcc0', hem='shirt', collar='#f8f2e4', straps=RED, bands=((.6, -.2, RED),), hat=('phones', RED), legs='#5d5048', smile='open',
                near=(448, 576), far=(578, 500), near_hand='fist', far_hand='fist', far_front=True, tools=sheet, nod=2, ground=False)
    b += person(880, 1020, 790, 4.9, facing=-1, turn=.45, skin=SKIN[3], hair=HAIR['fair'], style='short', top='#4f86a0', hem='shirt', collar='#f1e6d0', legs='#3f4a55', smile=1.2, hat=('phones', OCHRE),
                near=(860, 630), far=(744, 560), near_hand='rest', far_hand='open', far_front=True, near_bend=1, ground=False)
    # table, microphone
    b += rect(0, 640, WIDTH, 160, '#b07a48') + rect(0, 640, WIDTH, 16, '#c99560') + rect(0, 656, WIDTH, 10, '#1d1420', 0, .14)
    b += oval(640, 668, 84, 15, '#26332f') + rect(632, 470, 16, 196, '#3a4642', 6) + rect(588, 310, 104, 158, '#4a5652', 50) + rect(588, 310, 104, 100, '#8d9a96', 50) + ''.join(tool((596, 338 + i * 18), (684, 338 + i * 18), 3, '#5d6a66') for i in range(5)) + rect(588, 404, 104, 14, OCHRE) + '<path d="M574,392C566,500 714,500 706,392" fill="none" stroke="#26332f" stroke-width="9" stroke-linecap="round"/>'
    b += rect(930, 646, 190, 90, '#26332f', 12) + ''.join(rect(950 + i * 26, 706 - h, 16, h, '#62b57e' if i < 4 else '#e0a53c', 4) for i, h in enumerate((22, 38, 30, 46, 40, 18)))
    b += group(150, 676, 1, rect(-34, -64, 68, 64, '#f1e6d0', 8) + '<path d="M34,-50C62,-50 62,-16 34,-16" fill="none" stroke="#f1e6d0" stroke-width="9"/>' + rect(-34, -44, 68, 10, RED))
    return b, d


@scene('museum-hall')
def draw_museum_hall():
    d = glow('f', '#fff3cf', .7)
    b = rect(0, 0, WIDTH, HEIGHT, '#e9dcc3') + rect(0, 0, WIDTH, 70, '#d8c7a6') + rect(0, 560, WIDTH, 60, '#cdb994') + rect(0, 612, WIDTH, 188, '#b98f62')
    b += ''.join(tool((i * 150 - 60 + (i - 4) * 20, 620), (i * 150 - 60 + (i - 4) * 90, 800), 3, '#a27a50') for i in range(10))
    # pictures on the wall
    for x, y, w, h, c in ((60, 150, 170, 130, '#9fc2b4'), (60, 320, 170, 120, '#f3c7a0'), (1000, 140, 150, 190, '#bfd7dc')):
        b += rect(x - 10, y - 10, w + 20, h + 20, '#8f6238', 3) + rect(x, y, w, h, c) + poly([(x, y + h), (x, y + h * .6), (x + w * .3, y + h * .4), (x + w * .6, y + h * .7), (x + w, y + h * .5), (x + w, y + h)], darker(c, .25)) + oval(x + w * .72, y + h * .28, 14, 14, '#fff3cf')
    # showcase
    b += rect(300, 96, 640, 24, '#6f4c33', 4) + rect(312, 120, 616, 400, '#a9c4c6') + rect(312, 120, 616, 190, '#b9d2d2') + rect(300, 120, 14, 400, '#6f4c33') + rect(926, 120, 14, 400, '#5d3f2a') + oval(620, 210, 380, 200, 'url(#f)')
    b += rect(312, 500, 616, 20, '#d8c7a6') + rect(300, 516, 640, 130, '#8f6238') + rect(320, 536, 600, 90, '#a5774a') + rect(300, 516, 640, 12, '#b58756')
    b += rect(312, 318, 616, 12, '#c9b48c')
    b += path('M366,488C350,420 420,352 520,346C610,342 676,380 690,440C656,398 600,384 532,388C460,394 412,430 412,484C412,498 370,502 366,488Z', '#f6ead0') + path('M388,494C372,424 450,372 530,370C600,368 654,392 690,440C656,398 600,384 532,388C460,394 412,430 412,484C412,494 398,496 388,494Z', '#d9c49a') + oval(389, 488, 23, 9, '#c9b183')
    b += rect(440, 410, 16, 92, '#8f6238', 3) + rect(590, 396, 16, 106, '#8f6238', 3) + rect(400, 494, 230, 8, '#8f6238', 3)
    b += group(760, 452, 1, '<path d="M-46,0A46,46 0 1 1 46,0A36,36 0 1 1 -26,2A24,24 0 1 1 22,4" fill="none" stroke="#a08f80" stroke-width="19"/>' + ''.join(tool((math.cos(k) * 38, math.sin(k) * 38), (math.cos(k) * 54, math.sin(k) * 54), 3, '#7d6d60') for k in [j * .52 for j in range(6, 13)]))
    b += jug(870, 498, 1, '#b5734a') + pot(400, 318, .9) + group(500, 318, 1, poly([(-40, 0), (-26, -54), (6, -74), (36, -40), (44, 0)], '#8f8c86') + poly([(6, -74), (36, -40), (44, 0), (10, 0)], '#74716c'))
    b += valenok(600, 318, .72, '#8d8780') + valenok(640, 318, .72, '#77706a')
    b += tues(760, 318, 1) + bowl(860, 318, 1, '#6f8f9a')
    b += poly([(360, 120), (470, 120), (350, 516), (312, 516), (312, 290)], '#ffffff', .18) + poly([(740, 120), (780, 120), (640, 516), (590, 516)], '#ffffff', .13)
    # teacher
    b += person(1010, 742, 500, 6.3, facing=-1, turn=.5, build='woman', skin=SKIN[0], hair=HAIR['red'], style='bun', top='#3f7f94', sleeve='#3f7f94', hem='coat', collar='#f1e6d0', hem_w=1.05, legs='#5a4a52', shoes=('shoes', '#3a2a22'), belt='#2f5d6e', smile='open',
                far=(836, 440), far_hand='open', far_front=True, far_bend=1, near=(1060, 560))
    # children
    kids = [
        dict(x=360, h=258, hair=HAIR['fair'], style='pigtails', top='#c9605a', hem=.5, legs='#f1e6d0', shoes=('shoes', '#4a3728'), bow=OCHRE),
        dict(x=500, h=276, hair=HAIR['dark'], style='short', top='#4d7f6b', hem='shirt', legs='#4d5560', shoes=('sneakers', '#b5533c'), backpack=OCHRE, near=(590, 520), near_hand='open', near_bend=-1),
        dict(x=640, h=262, hair=HAIR['brown'], style='braid', top='#d9a553', hem=.46, legs='#7a6a78', shoes=('shoes', '#6a4630'), bow=RED),
        dict(x=770, h=282, hair=HAIR['red'], style='short', top='#6f8f9a', hem='shirt', legs='#5d5048', shoes=('sneakers', '#3f7f94'), far=(696, 500), far_hand='open', far_bend=-1),
    ]
    for i, k in enumerate(kids):
        b += person(k.pop('x'), 746 + (i % 2) * 14, k.pop('h'), 4.3, facing=1 if i % 2 == 0 else -1, turn=.15, back=True, **k)
    b += person(200, 756, 292, 4.4, facing=1, turn=.5, skin=SKIN[2], hair=HAIR['black'], style='bob', top=PLUM, sleeve='#f1e6d0', hem=.5, legs='#e9dcc0', shoes=('shoes', '#3a2a22'), far=(300, 560), far_hand='open', far_bend=1, smile='open')
    return b, d
