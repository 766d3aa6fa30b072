# SPDX-License-Identifier: GPL-3.0-or-later
"""Who lived here before: the ostrog and the Teleut family."""
import math
import random

from kit import *  # noqa: F401,F403 - the drawing kit


@scene('teleut-family')
def draw_teleut_family():
    d = grad('s', '#bcdbe4', '#f7ecd0')
    b = wash('s') + hills(380, 60, '#a9c8bd', 91) + hills(450, 50, '#86b09b', 92) + spruces(480, 16, 110, '#4f8571', 93) + hills(520, 20, '#8fae68', 94)
    b += path('M-20,590C200,560 420,580 560,600S900,560 1220,584V650C900,620 700,650 560,640S180,620 -20,650Z', '#7fb5c0') + path('M40,606C200,592 330,604 460,614M700,616C860,600 1000,602 1120,610', 'none', ' stroke="#d9eef0" stroke-width="5" stroke-linecap="round"')
    b += path('M-20,640C260,612 620,650 1220,616V820H-20Z', '#8aa85a') + path('M-20,720C300,690 800,700 1220,700V820H-20Z', '#7a9a4e')
    b += birch(60, 690, 400, '#9bbb56', 95) + birch(1150, 690, 430, '#8fb04c', 96) + birch(1070, 670, 330, '#a5bf55', 97)
    # conical dwelling of poles and birch bark
    ax, ay, by = 380, 150, 690
    b += shadow(380, 692, 270, 16)
    for dx, dy in ((-34, -54), (-14, -66), (8, -60), (30, -70), (44, -46)):
        b += tool((ax - dx * .5, ay + 40), (ax + dx, ay + dy), 8, '#8f6b48')
    b += path(f'M{ax - 16},{ay}L{ax + 16},{ay}L{ax + 240},{by}C{ax + 100},{by + 18} {ax - 100},{by + 18} {ax - 240},{by}Z', '#d9b98a')
    b += path(f'M{ax + 4},{ay}H{ax + 16}L{ax + 240},{by}C{ax + 200},{by + 8} {ax + 160},{by + 10} {ax + 120},{by + 12}Z', '#bf9a68')
    for k, c in ((.2, '#b98f5e'), (.42, '#b98f5e'), (.66, '#b98f5e'), (.86, '#b98f5e')):
        w = 16 + 224 * k; y = ay + (by - ay) * k
        b += f'<path d="M{ax - w:.0f},{y:.0f}Q{ax},{y + 26 * k + 6:.0f} {ax + w:.0f},{y:.0f}" fill="none" stroke="{c}" stroke-width="7"/>'
    r = random.Random(3)
    for i in range(28):
        k = .12 + r.random() * .84; w = (16 + 224 * k) * .9; x = ax + (r.random() * 2 - 1) * w; y = ay + (by - ay) * k
        if abs(x - ax - 10) < 70 and k > .5: continue
        b += rect(x, y, 12 + r.random() * 10, 4, '#8a6a48', 2, .75)
    for s0 in (-1, -.42, .5, 1):
        b += tool((ax + s0 * 17, ay + 4), (ax + s0 * 236, by - 2 + (8 if abs(s0) < 1 else 0)), 7, '#94704a')
    b += path(f'M{ax - 44},{by + 12}L{ax + 4},{by - 240}L{ax + 66},{by + 12}Z', '#4a382c') + path(f'M{ax + 4},{by - 240}L{ax + 66},{by + 12}L{ax + 98},{by + 10}C{ax + 70},{by - 80} {ax + 40},{by - 180} {ax + 4},{by - 240}Z', '#e6cda2')
    b += tufts(730, 18, '#5f8440', 7)
    # fire with a pot
    b += shadow(640, 742, 90, 12, .2) + tool((560, 744), (640, 540), 8, '#7b5638') + tool((720, 744), (640, 540), 8, '#6b4a30') + tool((640, 548), (640, 620), 4, '#4a4546') + flame(640, 740, .6) + ''.join(oval(590 + i * 25, 744, 16, 10, ('#9a9088', '#857b73')[i % 2]) for i in range(5)) + pot(640, 676, .72)
    b += f'<path d="M640,530q-26,-50 4,-100t0,-110" stroke="#fff" stroke-width="22" fill="none" opacity=".4" stroke-linecap="round"/>'
    # father, mother, girl, small boy
    b += person(990, 758, 500, 6.5, facing=-1, turn=.5, build='man', skin=SKIN[2], hair=HAIR['black'], hat=('round', '#3a2f2b', '#2f5d6e'), top='#3f6a86', hem='coat', belt='#b5533c', sash=True, collar=('stand', '#e0a53c'), placket=('#e0a53c', .35), beard='moustache', legs='#3f3a40', shoes=('boots', '#2b2423'), trim='#26485e', smile=1, eyes='open', far=(912, 560), near=(1030, 556))
    b += person(820, 764, 462, 6.3, facing=-1, turn=.45, build='woman', skin=SKIN[2], hair=HAIR['black'], style='braid', bow='#e0a53c', hat=('round', '#6b2f38', '#c9a04a'), top='#8f3f48', hem='long', belt='#3f7f94', sash=True, collar=('stand', '#e0a53c'), trim='#d9a553', cuff='#d9a553', shoes=('boots', '#4a3728'), near=(846, 548), far=(776, 552), far_front=True, near_hand='fist', far_hand='fist', tools=tues(808, 584, .95), smile=1.1)
    b += person(512, 770, 290, 4.5, facing=1, turn=.5, skin=SKIN[2], hair=HAIR['black'], style='braid', bow=RED, top='#4d7f6b', hem='long', collar=('stand', '#e0a53c'), trim='#e0a53c', belt='#b5533c', shoes=('boots', '#4a3728'), far=(580, 640), far_front=True, far_hand='fist', tools=bowl(586, 646, .6, '#c98b52'), near=(560, 640), near_hand='fist', smile='open')
    b += person(910, 776, 260, 4.3, facing=-1, turn=.45, skin=SKIN[2], hair=HAIR['black'], style='bowl', top='#c98b3e', hem=.45, belt='#3f6a86', collar=('stand', '#8f3f48'), legs='#4d4a50', shoes=('boots', '#3a2a22'), smile=1.2, near=(936, 640), near_bend=-1)
    b += tues(724, 756, .6)
    return b, d


@scene('ostrog')
def draw_ostrog():
    d = grad('s', '#c7dbe6', '#f5e3c4')
    b = wash('s') + hills(400, 60, '#a9c2b4', 101) + hills(460, 40, '#7fa58f', 102) + spruces(510, 16, 140, '#4a7a68', 103) + rect(0, 560, WIDTH, 240, '#9aa964') + path('M0,640C300,600 800,620 1200,600V800H0Z', '#b3a06a') + path('M0,730C300,700 900,710 1200,700V800H0Z', '#a8935f')
    # tower
    b += rect(876, 250, 218, 330, '#7b5638')
    for i in range(9): b += rect(870, 250 + i * 36, 230, 32, ('#b07a48', '#a36d3d')[i % 2], 15) + oval(876, 266 + i * 36, 15, 17, '#d3a267') + oval(1094, 266 + i * 36, 15, 17, '#c08f57')
    b += rect(846, 226, 278, 28, '#8f6238', 6) + ''.join(rect(858 + i * 44, 168, 20, 62, '#a36d3d') for i in range(6)) + poly([(830, 176), (985, 40), (1140, 176)], '#6f4c33') + poly([(985, 40), (1140, 176), (1040, 176)], '#5a3d2a') + rect(964, 330, 44, 44, '#3a2a22', 4)
    # palisade
    def stake(x, top, bot, w=40, i=0):
        c = ('#b98650', '#a87643', '#c2925c', '#e0b981')[i % 3 if i < 90 else 3]
        return path(f'M{x},{bot}V{top + 34}L{x + w / 2},{top}L{x + w},{top + 34}V{bot}Z', c) + path(f'M{x + w * .62:.0f},{bot}V{top + 12}L{x + w},{top + 34}V{bot}Z', darker(c, .16)) + poly([(x, top + 34), (x + w / 2, top), (x + w * .62, top + 9), (x + w * .62, top + 34)], lighter(c, .36))
    for i in range(15):
        b += stake(600 + i * 41, 330 + (i * 13) % 22, 664, 41, i)
    b += rect(600, 470, 620, 16, '#7b5638', 6) + rect(600, 590, 620, 16, '#7b5638', 6)
    # trench and earth
    b += path('M-20,676C100,656 300,656 420,660H1220V690H420C300,690 100,704 -20,712Z', '#6b5138') + path('M20,668C80,610 200,606 280,664Z', '#8a6a48') + path('M150,618C210,622 256,640 280,664H190Z', '#75583b')
    raised = b
    b = ''
    # a log is being raised: one pulls the rope, the other pushes
    b += '<g transform="rotate(19 440 690)">' + stake(416, 268, 700, 48, 99) + '</g>' + path('M380,690C400,664 480,664 506,692Z', '#75583b')
    b += '<path d="M556,352C480,420 360,486 264,520" fill="none" stroke="#e6d3ab" stroke-width="6"/>' + tool((538, 350), (578, 364), 9, '#e6d3ab') + tool((536, 358), (576, 372), 7, '#cdb88c')
    b += person(206, 768, 440, 6.4, facing=1, turn=.6, build='big', skin=SKIN[1], hair=HAIR['brown'], style='bowl', beard='full', top='#e9dcc0', hem='tunic', belt=RED, placket=('#b5533c', .62), legs='#5f6b70', shoes=('boots', '#4a3728'), lean=-14, nod=6,
                near=(252, 524), far=(318, 500), near_hand='fist', far_hand='fist', far_front=True, feet=((-30, 0), (86, -6)), pelvis=(-10, 0), near_bend=1, far_bend=1)
    b += person(656, 748, 424, 6.4, facing=-1, turn=.6, build='man', skin=SKIN[0], hair=HAIR['fair'], style='bowl', beard='short', hat=('felt', '#a89a80'), top='#8f5a44', hem='tunic', belt='#e0c48c', legs='#a89878', shoes=('bark', '#c9a06a'), lean=14,
                near=(536, 492), far=(546, 448), near_hand='open', far_hand='open', far_front=True, feet=((70, 0), (-40, -6)), near_bend=1, far_bend=1)
    b = raised + f'<g transform="translate(-56,0)">{b}</g>'
    work = b
    b = ''
    # carpenter hews a log
    b += shadow(950, 772, 200, 12) + rect(830, 738, 40, 34, '#8f6238', 4) + rect(1010, 738, 40, 34, '#8f6238', 4) + rect(800, 690, 290, 54, '#b98650', 24) + rect(800, 690, 290, 17, '#dbb37c', 9)
    b += ''.join(poly([(x, y), (x + 20, y - 6), (x + 14, y + 6)], '#ecd2a4') for x, y in ((760, 780), (822, 786), (880, 782), (930, 790), (1000, 784), (690, 786)))
    axe = tool((806, 536), (884, 656), 10, '#a5794a') + '<g transform="translate(876,652) rotate(-32)">' + path('M-14,-14H16V0C30,14 32,34 28,48H-26C-26,30 -22,12 -14,0Z', '#9aa0a4') + path('M30,38L28,48H-26L-26,38Z', '#e4e8e9') + '</g>'
    b += person(752, 766, 440, 6.4, facing=1, turn=.55, build='man', skin=SKIN[1], hair=HAIR['dark'], style='bowl', beard='full', hat=('furcap', '#7a3f3a', '#5d4636'), top='#4a6a72', hem='tunic', belt='#d9a553', legs='#5d5048', shoes=('boots', '#3a2a22'), lean=18, nod=8, eyes='down',
                near=(814, 548), far=(842, 592), near_hand='fist', far_hand='fist', far_front=True, tools=axe, feet=((-54, 0), (44, -8)), pelvis=(-14, 0))
    b = work + f'<g transform="translate(28,4)">{b}</g>'
    # a woman brings bread
    b += person(1136, 772, 420, 6.2, facing=-1, turn=.45, build='woman', skin=SKIN[0], hat=('platok', '#e9dfca', '#b5533c'), top='#8a5044', hem='long', sleeve='#f1e6d0', straps='#8a5044', apron=None, trim='#d9a553', belt='#4a6a72', shoes=('bark', '#c9a06a'), near=(1152, 590), far=(1082, 592), far_front=True, near_hand='fist', far_hand='fist',
                tools=group(1114, 608, 1, rect(-52, -8, 104, 12, '#f6efe2', 5) + path('M-40,-8C-42,-46 42,-46 40,-8Z', '#b5733a') + rect(-52, -2, 30, 34, '#f1e6d0') + rect(-52, 20, 30, 5, RED)), smile=1.1)
    return b, d
