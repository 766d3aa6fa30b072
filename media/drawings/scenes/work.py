# SPDX-License-Identifier: GPL-3.0-or-later
"""Road and work."""
import math
import random

from kit import *  # noqa: F401,F403 - the drawing kit


@scene('sables')
def draw_sables():
    d, b = backdrop('#f7e3b8', '#f6edd6', '#e4ecd6')
    d += ogonek_defs()
    b += circle(600, 300, 250, '#fdf3d4', opacity='.8') + hills(470, 36, '#b9cfae', 3) + spruces(530, 22, 130, '#7fae90', 4) + path(curve([(-20, 560), (300, 530), (900, 540), (1220, 556), (1220, 820), (-20, 820)]), '#9bb868') + path(curve([(-20, 690), (300, 670), (700, 690), (1220, 664), (1220, 820), (-20, 820)]), '#84a656')
    b += ellipse(330, 748, 170, 15, '#6f9148') + ellipse(870, 748, 170, 15, '#6f9148')
    b += sable(330, 748, 1.72) + sable(870, 748, 1.72, True) + bread_salt(600, 440, 1.05)
    for k, x in ((1, 330), (-1, 870)):        # paws over the towel
        b += ellipse(x + k * 150, 428, 25, 18, '#57463f', k * 10) + line(f'M{x + k * 164},420l{k * 11},0M{x + k * 167},429l{k * 12},1M{x + k * 164},438l{k * 11},3', '#d9cbb8', 4)
    b += grass(120, 560, 756, 60, 40, '#759a4c', 3, 20) + grass(640, 1100, 756, 60, 40, '#759a4c', 4, 20) + grass(0, 1200, 808, 120, 46, '#648a42', 7, 16)
    for i, (x, y, s) in enumerate(((70, 800, .5), (530, 806, .42), (610, 800, .5), (690, 808, .42), (1130, 800, .52))):
        b += ogonek(x, y, s, i % 2, i, 160, i, True)
    return b, d


@scene('locomotive')
def draw_locomotive():
    d, b = backdrop('#a3c6dc', '#e0e8dc', '#f6e3bf')
    b += circle(960, 150, 60, '#fff3cd') + hills(400, 50, '#b3c9b9', 5) + spruces(450, 30, 90, '#84aa97', 3, 0, 1200, 12) + hills(450, 22, '#a9bd86', 8) + spruces(490, 8, 150, '#5f907c', 9, 820, 1220, 14) + ''.join(birch(x, 500, h, c, i) for i, (x, h, c) in enumerate(((70, 200, '#d6b24a'), (150, 240, '#c9bb54'), (240, 180, '#dba63c'))))
    b += path(curve([(-20, 500), (300, 484), (700, 500), (1220, 480), (1220, 820), (-20, 820)]), '#b9b264') + grass(0, 1200, 520, 120, 26, '#a39e54', 5, 26)
    r = random.Random(3)
    for i in range(11):
        k = i / 10
        b += circle(210 + 540 * k + r.randrange(-20, 20), 250 - 130 * math.sin(k * 1.5) + r.randrange(-16, 16), 30 + 44 * k, '#fff', opacity=f'{.9 - .55 * k:.2f}')
    b += track(-60, 1260, 690) + steam_engine(540, 690, 1.02) + at(old_carriage(0, 0, 1.02), 1530, 690)
    b += ''.join(ellipse(x, y, w, 20, '#fff', opacity=o) for x, y, w, o in ((120, 678, 90, '.55'), (60, 690, 70, '.45'), (230, 690, 60, '.4')))
    b += path(curve([(-20, 760), (300, 746), (700, 762), (1220, 744), (1220, 830), (-20, 830)]), '#8f8f4a') + grass(0, 1200, 800, 120, 40, '#7a7d3e', 9, 20)
    return b, d


@scene('horse-road')
def draw_horse_road():
    d, b = backdrop('#a9cfe0', '#e6ebd6', '#fbecc4')
    b += circle(250, 150, 58, '#fff3cd') + cloud(620, 110, 1) + cloud(980, 150, .7) + hills(360, 60, '#b3cbb4', 5) + hills(410, 44, '#a3c08f', 9) + spruces(440, 16, 80, '#77a186', 3, 640, 1220, 16) + spruces(452, 7, 110, '#5f907a', 8, -20, 260, 14)
    b += path(curve([(-20, 450), (300, 430), (700, 456), (1220, 430), (1220, 820), (-20, 820)]), '#a9bf68') + path(curve([(420, 470), (640, 450), (900, 462), (820, 500), (560, 500)]), '#d9c46e')
    # the road winds to the horizon
    b += ribbon([(640, 444), (700, 470), (600, 510), (480, 560), (560, 640), (700, 740), (760, 860)], [8, 16, 34, 70, 130, 210, 300], '#d9c596', steps=6) + ribbon([(640, 444), (700, 470), (602, 510), (484, 560), (570, 640), (690, 740), (740, 860)], [1, 2, 4, 8, 16, 26, 40], '#c4ad7a', steps=6)
    b += ''.join(tool((x, y), (x, y - h), max(2, h / 16), '#8f7a5c') + tool((x - h * .16, y - h * .86), (x + h * .16, y - h * .86), max(2, h / 22), '#8f7a5c') for x, y, h in ((690, 462, 40), (540, 520, 70), (380, 590, 120), (900, 640, 0)) if h)
    b += at(rect(-16, -84, 32, 84, '#f6efe2') + ''.join(poly([(-16, -20 - i * 24), (16, -32 - i * 24), (16, -20 - i * 24), (-16, -8 - i * 24)], '#3a352e') for i in range(3)) + poly([(-20, -84), (0, -104), (20, -84)], '#8f4632'), 1080, 640, 1.1)
    b += birch(100, 640, 330, '#9bbb56', 4) + birch(170, 660, 260, '#8fb04c', 7)
    # cart: the load, a boy on top, the carter walks
    b += shadow(520, 742, 330, 14) + horse(700, 740, 1.02)
    cart = path('M330,640L560,640L540,690H350Z', '#8f6238') + path('M330,640L560,640L556,654H334Z', '#a5774a') + line('M560,676L600,640', '#8f6b48', 9)
    for wx in (380, 510):
        cart += circle(wx, 694, 48, 'none', stroke='#6f4c33', stroke_width=10) + ''.join(f'<path d="M{wx},650V738" stroke="#7b5638" stroke-width="6" transform="rotate({a} {wx} 694)"/>' for a in range(0, 180, 36)) + circle(wx, 694, 10, '#5a3d2a')
    load = shape([(346, 642), (350, 596), (384, 588), (410, 610), (408, 642)], '#e0cfa6') + shape([(400, 642), (404, 590), (440, 576), (474, 594), (476, 642)], '#d3bf92') + rect(478, 588, 78, 54, '#8a5a44', 4) + rect(478, 604, 78, 6, '#d9a553') + rect(510, 600, 14, 16, '#d9a553', 2) + line('M372,590q10,-14 18,2M428,580q12,-14 24,0', '#b09a68', 5)
    b += person(440, 604, 170, 4.6, facing=1, turn=.5, hair=HAIR['fair'], style='bowl', hat=('kartuz', '#5d6b58'), top='#b5614f', hem='shirt', belt='#3f6a86', legs='#6b7a80', pelvis=(0, 34), feet=((30, 2), (44, -2)), shoes=('boots', '#4a3728'), smile=1.2, near=(470, 560), ground=False)
    b += load + cart
    b += person(240, 764, 360, 6.4, facing=1, turn=.55, build='big', skin=SKIN[1], hair=HAIR['brown'], style='bowl', beard='full', hat=('kartuz', '#3a4a44'), top='#7d5f48', hem='coat', belt='#b5533c', sash=True, legs='#4d4a50', shoes=('boots', '#3a2a22'), near=(276, 600), far=(330, 590), far_hand='fist', far_front=True, feet=((-40, 0), (48, -6)), tools=tool((330, 592), (372, 470), 5, '#8f6b48') + line('M372,470q10,50 -8,90', '#5a3a2a', 2.5))
    b += grass(0, 500, 806, 80, 44, '#7f9a48', 5, 20) + grass(900, 1200, 806, 60, 44, '#7f9a48', 9, 20) + swallow(800, 260, .7) + swallow(850, 236, .5)
    return b, d


@scene('track-building')
def draw_track_building():
    d, b = backdrop('#b3cfdd', '#e9e6cf', '#f9e6bd')
    b += circle(900, 140, 58, '#fff3cd') + cloud(340, 110, .9) + hills(330, 44, '#b3c9ae', 5) + spruces(372, 34, 90, '#82a98f', 3, 0, 1200, 14) + spruces(392, 10, 130, '#5d8f78', 8, 0, 380, 14)
    b += path(curve([(-20, 392), (300, 376), (700, 396), (1220, 372), (1220, 820), (-20, 820)]), '#a9b96a')
    b += at(''.join(poly([(k - 46, 0), (k, -70), (k + 46, 0)], '#e6d9b4') + poly([(k, -70), (k + 46, 0), (k + 14, 0)], '#c9b98c') for k in (0, 110, 210)), 900, 424)
    # the embankment going away to the right
    b += poly([(-40, 800), (-40, 640), (760, 430), (840, 430), (1240, 760), (1240, 830)], '#b9a27a') + poly([(-40, 700), (770, 434), (836, 434), (1180, 830), (-40, 830)], '#c9b48a')
    b += ''.join(poly([(780 - t * 560 - t * 60, 442 + t * 250), (838 + t * 150, 442 + t * 330), (838 + t * 158, 450 + t * 344), (774 - t * 580 - t * 60, 450 + t * 266)], ('#8a6a48', '#7b5c3c')[i % 2]) for i, t in enumerate([(k / 15) ** 1.5 for k in range(16)]))
    b += line('M792,440L330,640L-60,810', '#6d737a', 9) + line('M822,440L940,640L1010,830', '#6d737a', 9) + line('M792,438L330,636L-60,804', '#aab0b5', 3) + line('M824,438L944,636L1016,826', '#aab0b5', 3)
    # workers
    b += person(250, 730, 380, 6.4, facing=1, turn=.55, build='big', skin=SKIN[1], hair=HAIR['dark'], style='bowl', beard='full', top='#c9605a', hem='tunic', belt='#3a4a44', legs='#5d6b70', shoes=('boots', '#3a2a22'), lean=12, nod=8, near=(318, 560), far=(352, 520), near_hand='fist', far_hand='fist', far_front=True, feet=((-46, 0), (50, -6)), tools=tool((290, 600), (420, 430), 10, '#a5794a') + path('M368,452C392,420 452,398 486,404C456,420 424,448 402,484Z', '#7c8288'))
    # two carry a rail
    rail = rect(476, 520, 400, 14, '#6d737a', 3) + rect(476, 520, 400, 4, '#aab0b5')
    b += person(520, 700, 372, 6.4, facing=1, turn=.5, skin=SKIN[0], hair=HAIR['fair'], style='bowl', beard='short', hat=('kartuz', '#4a5646'), top='#e4d6ba', hem='tunic', belt='#b5533c', legs='#6b6256', shoes=('bark', '#c9a06a'), near=(540, 534), far=(566, 532), near_hand='fist', far_hand='fist', far_front=True)
    b += person(800, 690, 372, 6.4, facing=1, turn=.5, skin=SKIN[2], hair=HAIR['brown'], style='bowl', beard='moustache', hat=('kartuz', '#3a3f4a'), top='#5f7f94', hem='tunic', belt='#d9a553', legs='#5d5048', shoes=('boots', '#3a2a22'), near=(822, 534), far=(846, 532), near_hand='fist', far_hand='fist', far_front=True)
    b += rail + ''.join(circle(x, 528, 11, SKIN[k]) for x, k in ((540, 0), (822, 2)))
    # a barrow with earth
    bar = path('M-80,-90L60,-90L26,-36H-44Z', '#8f6238') + path('M-80,-90L60,-90L52,-76H-72Z', '#a5774a') + path('M-66,-90Q-20,-136 46,-90Z', '#7a5f42') + line('M14,-52L150,-96', '#8f6b48', 8) + circle(-36, -20, 20, 'none', stroke='#5a3d2a', stroke_width=7) + line('M-52,-20H-20M-36,-36V-4', '#5a3d2a', 4)
    b += shadow(960, 780, 110, 9) + at(bar, 950, 780, 1.1)
    b += person(1100, 782, 400, 6.4, facing=-1, turn=.6, skin=SKIN[1], hair=HAIR['red'], style='bowl', beard='full', hat=('felt', '#a89a80'), top='#d3c39a', hem='tunic', belt='#4d7f6b', legs='#5f6b70', shoes=('bark', '#c9a06a'), lean=10, near=(1102, 676), far=(1090, 672), near_hand='fist', far_hand='fist', feet=((46, 0), (-40, -6)), smile=1)
    b += ''.join(at(rect(-90, -16, 180, 18, ('#8a6a48', '#7b5c3c', '#93714c')[i % 3], 4) + circle(-86, -7, 9, '#c9a06a'), 130 + i % 2 * 14, 796 - i // 2 * 22) for i in range(4)) + grass(0, 1200, 820, 60, 36, '#8a9a4e', 9, 10)
    return b, d


@scene('bridge-building')
def draw_bridge_building():
    d, b = backdrop('#a3c9de', '#e3e9d8', '#fbeac0')
    b += circle(230, 140, 58, '#fff3cd') + cloud(640, 100, 1) + cloud(1010, 140, .6) + hills(330, 44, '#b3cbb9', 5) + spruces(380, 34, 90, '#82aa96', 3, 0, 1200, 14)
    b += path(curve([(-20, 384), (300, 370), (700, 390), (1220, 366), (1220, 600), (-20, 600)]), '#a5bf72')
    b += path('M-20,520Q300,492 620,506T1220,480V820H-20Z', '#69a9bf') + path('M-20,520Q300,492 620,506T1220,480V512Q900,540 620,540T-20,556Z', '#96cad8', opacity='.8')
    b += path(curve([(-20, 400), (160, 392), (250, 420), (280, 520), (200, 560), (-20, 590)]), '#8fae5a') + path(curve([(1220, 380), (1080, 376), (1010, 410), (990, 500), (1060, 530), (1220, 540)]), '#8fae5a')
    b += poly([(-20, 372), (170, 372), (240, 430), (-20, 470)], '#b9a27a') + poly([(1220, 372), (1040, 372), (1000, 420), (1220, 450)], '#b9a27a')
    b += pier(250, 376, 190, 64) + pier(510, 376, 240, 64) + pier(770, 376, 230, 64) + pier(1020, 376, 150, 60)
    b += truss(160, 250, 366, 0, '#7d6a60', 2) + truss(250, 510, 366, 126, '#8f4a3c', 6) + truss(510, 770, 366, 126, '#8f4a3c', 6)
    b += rect(-20, 358, 860, 8, '#6d523c') + rect(-20, 352, 790, 6, '#6d737a') + ''.join(rect(x, 358, 14, 9, '#5a4232') for x in range(-10, 830, 28))
    # the last span is being put together
    b += truss(1020, 1140, 366, 0, '#7d6a60', 2) + rect(770, 362, 250, 15, '#7a4034') + ''.join(line(f'M{770 + i * 42},366L{790 + i * 42},246L{812 + i * 42},366', '#8f4a3c', 7) for i in range(3)) + rect(770, 240, 110, 11, '#8f4a3c')
    b += ''.join(line(f'M{x},378V{h}', '#a98d62', 7) for x, h in ((810, 560), (870, 566), (930, 560), (980, 540))) + ''.join(line(f'M800,{y}L990,{y - 6}', '#b98f5e', 6) for y in (430, 500)) + line('M810,430L870,500M930,430L870,500M930,430L980,500', '#a98d62', 4)
    b += line('M1060,372V190L900,150', '#8f6b48', 11) + line('M1060,190L1120,372M1060,250L1010,372', '#8f6b48', 7) + line('M906,152V236', '#4a443c', 3) + rect(868, 236, 76, 12, '#8f4a3c') + circle(906, 150, 10, '#5a5148')
    for i, (x, f) in enumerate(((330, 1), (460, -1), (640, 1), (730, 1))):
        b += person(x, 354, 104, 6.3, facing=f, turn=.5, skin=SKIN[i % 3], hair=HAIR['brown'], style='bowl', beard='full' if i % 2 else None, hat=('kartuz', '#4a5646'), top=('#e4d6ba', '#c9605a', '#5f7f94', '#d9b26a')[i], hem='tunic', belt='#3a4a44', legs='#5d5048', shoes=('boots', '#3a2a22'), ground=False, near=(x + 22 * f, 296), near_hand='fist', far=(x + 30 * f, 300), tools=tool((x + 10 * f, 330), (x + 40 * f, 262), 4, '#a5794a') if i < 2 else '')
    b += tool((770, 352), (770, 210), 5, '#8f6238') + path('M772,214q30,-12 60,2q-6,14 2,30q-30,-12 -62,0Z', '#c9402f')
    # reflections, a raft with a boat
    b += ''.join(path(f'M{x - 40},{y}h80l-10,{h}h-60Z', '#4f8ba3', opacity='.45') for x, y, h in ((250, 566, 60), (510, 616, 80), (770, 606, 70)))
    b += ripples([(60, 640, 170), (330, 600, 150), (620, 680, 190), (860, 630, 160), (220, 740, 220), (900, 740, 200)], '#dcf0f2', 5)
    b += boat(640, 716, 1.1, True) + person(600, 700, 220, 6.3, facing=1, turn=.5, skin=SKIN[1], hair=HAIR['grey'], beard='full', style='bowl', top='#e4d6ba', hem='tunic', belt='#b5533c', legs='#5d6b70', pelvis=(0, 40), feet=((40, 0), (56, -4)), near=(660, 640), far=(668, 636), near_hand='fist', far_hand='fist', far_front=True, ground=False, tools=tool((640, 610), (742, 740), 6, '#c69a68'))
    b += path('M528,700C600,716 700,716 762,692C750,724 720,734 682,734H590C560,734 536,722 528,700Z', '#8f6238')
    b += path(curve([(-20, 720), (120, 700), (300, 760), (360, 830), (-20, 830)]), '#84a652') + birch(80, 760, 330, '#9bbb56', 4) + birch(160, 780, 240, '#8fb04c', 7) + grass(0, 330, 800, 50, 40, '#628a3e', 5, 16) + path(curve([(1220, 700), (1100, 700), (1000, 770), (980, 830), (1220, 830)]), '#84a652') + bush(1130, 760, 50, '#7fa552', 3) + grass(1000, 1200, 800, 30, 40, '#628a3e', 7, 16)
    return b, d


@scene('train-now')
def draw_train_now():
    d, b = backdrop('#8fc6e2', '#d6e8e4', '#fbf0cd')
    b += circle(980, 130, 58, '#fff4cf') + cloud(240, 110, 1.1) + cloud(640, 160, .7) + hills(340, 40, '#b3cfbd', 5) + spruces(384, 32, 80, '#86b09b', 3, 0, 1200, 12) + flats(1090, 400, 120, 120, 5, 6, '#ead3ad', '#6d94a0', 3) + flats(970, 400, 90, 80, 4, 4, '#f0dfc2', '#b9785a', 5)
    b += path(curve([(-20, 396), (300, 384), (700, 400), (1220, 380), (1220, 600), (-20, 600)]), '#a5c76f')
    b += path('M-20,548Q300,520 620,534T1220,510V820H-20Z', '#62a8c4') + path('M-20,548Q300,520 620,534T1220,510V540Q900,566 620,566T-20,584Z', '#93cbdd', opacity='.8')
    b += path(curve([(-20, 420), (150, 416), (230, 450), (250, 540), (150, 580), (-20, 600)]), '#8fb55a') + path(curve([(1220, 410), (1090, 410), (1030, 450), (1020, 530), (1100, 560), (1220, 570)]), '#8fb55a')
    b += pier(230, 412, 180, 70, '#b3a998') + pier(500, 412, 220, 70, '#b3a998') + pier(770, 412, 220, 70, '#b3a998') + pier(1040, 412, 150, 70, '#b3a998')
    b += rect(-20, 388, 1260, 26, '#8d9a96') + rect(-20, 388, 1260, 7, '#a9b5b1') + ''.join(line(f'M{x},388V214M{x - 34},228H{x + 40}', '#7d8a86', 6) for x in range(60, 1240, 270)) + path('M-20,236' + ''.join(f'Q{x + 75},250 {x + 210},236' for x in range(-20, 1240, 210)), 'none', stroke='#5a6663', stroke_width=3)
    b += electric_train(130, 390, .84, False, 4)
    b += ''.join(path(f'M{x - 44},{y}h88l-14,{h}h-60Z', '#4a8ba6', opacity='.4') for x, y, h in ((230, 590, 60), (500, 630, 70), (770, 630, 70), (1040, 562, 50))) + ripples([(60, 640, 170), (330, 600, 150), (620, 690, 190), (860, 640, 160), (330, 720, 200)], '#dcf2f5', 5)
    b += path(curve([(1220, 640), (1040, 640), (860, 700), (700, 760), (600, 830), (1220, 830)]), '#7fae4c') + path(curve([(1220, 640), (1040, 640), (860, 700), (700, 760), (600, 830), (640, 830), (740, 770), (900, 712), (1060, 660), (1220, 658)]), '#d9c98f')
    b += person(900, 774, 296, 4.7, facing=-1, turn=.35, hair=HAIR['brown'], style='short', top='#e0a53c', hem='shirt', bands=((.56, .44, '#c9402f'),), legs='#3f5a78', shoes=('sneakers', '#f6efe2'), smile='open', near=(960, 520), near_hand='open', near_bend=-1, far=(852, 640))
    b += person(1030, 784, 250, 4.5, facing=-1, turn=.4, hair=HAIR['fair'], style='pigtails', bow='#b5342a', top='#c9605a', hem=.5, sleeve='#f6efe2', legs='#f1e6d0', shoes=('shoes', '#6a4630'), smile='open', near=(1066, 690), far=(976, 560), far_hand='open', far_bend=1)
    b += birch(1140, 760, 380, '#9bbb56', 4) + grass(660, 1200, 806, 100, 40, '#5f8d3c', 5, 18) + swallow(560, 660, .7) + swallow(640, 640, .5)
    return b, d


@scene('cement-works')
def draw_cement_works():
    d, b = backdrop('#f0b48c', '#f6d3a6', '#fbe9c6')
    d += glow('sun', '#fff3cf', .9)
    b += oval(980, 330, 380, 300, 'url(#sun)') + circle(980, 330, 64, '#fff6da') + cloud(260, 130, 1, '#fff4e2', .6) + cloud(620, 90, .6, '#fff4e2', .5) + hills(430, 40, '#dcb893', 5) + hills(470, 26, '#c9a987', 9) + spruces(500, 30, 60, '#a08a72', 4, 0, 1200, 10)
    b += path('M-20,500H1220V820H-20Z', '#b39b70')
    r = random.Random(6)
    for x, h in ((330, 180), (470, 150)):      # smoke, then striped stacks
        for i in range(9):
            k = i / 8
            b += circle(x + 30 + 230 * k + r.randrange(-8, 8), h - 14 - 96 * math.sin(k * 1.4), 15 + 30 * k, '#fff7ea', opacity=f'{.75 - .5 * k:.2f}')
        b += poly([(x - 26, 560), (x - 15, h), (x + 15, h), (x + 26, 560)], '#b5533c') + poly([(x + 4, 560), (x + 3, h), (x + 15, h), (x + 26, 560)], '#99432f') + ''.join(poly([(x - 16 - j * 2.2, h + 30 + j * 74), (x + 16 + j * 2.2, h + 30 + j * 74), (x + 18 + j * 2.2, h + 62 + j * 74), (x - 18 - j * 2.2, h + 62 + j * 74)], '#f6efe2') for j in range(3)) + rect(x - 19, h - 6, 38, 10, '#7c3526', 2)
    # the mill hall with its saw roof
    b += rect(90, 420, 520, 170, '#8d7a68') + ''.join(poly([(90 + i * 104, 424), (90 + i * 104, 352), (194 + i * 104, 424)], '#75634f') + poly([(98 + i * 104, 418), (98 + i * 104, 368), (126 + i * 104, 388), (126 + i * 104, 418)], '#ffe2a0') for i in range(5)) + rect(90, 560, 520, 30, '#75634f') + windows(112, 450, 8, 1, 62, 0, 40, 64, '#ffe2a0') + ''.join(rect(130 + i * 62, 450, 3, 64, '#8d7a68') for i in range(8))
    # the kiln: a long slanting drum on feet
    b += f'<g transform="rotate(4 760 470)">' + rect(600, 436, 330, 58, '#a5603f', 8) + rect(600, 436, 330, 18, '#c27a55', 8) + rect(600, 478, 330, 16, '#884a30', 6) + ''.join(rect(x, 428, 18, 76, '#6d6a68', 4) for x in (640, 756, 872)) + '</g>' + ''.join(poly([(x, y), (x + 36, y), (x + 44, 590), (x - 8, 590)], '#9a8f82') for x, y in ((640, 490), (760, 500), (876, 508))) + rect(912, 450, 70, 140, '#8d7a68') + rect(912, 440, 70, 14, '#6d5f50')
    # silos and the conveyor to them
    b += line('M590,420L1000,250', '#7a6a5a', 18) + line('M590,414L1000,244', '#93826f', 6) + ''.join(line(f'M{x},{y}V590', '#7a6a5a', 6) for x, y in ((700, 380), (820, 330)))
    for i in range(3):
        x = 986 + i * 74
        b += rect(x, 250, 68, 340, '#d9cdb8', 30) + rect(x, 250, 20, 340, '#f0e7d6', 10) + rect(x + 50, 262, 18, 328, '#c3b49c', 8) + ''.join(rect(x, y, 68, 4, '#c9bba3') for y in (340, 430, 520))
    b += rect(978, 224, 232, 34, '#8d7a68', 4) + ''.join(rect(996 + i * 36, 234, 18, 14, '#ffe2a0') for i in range(6))
    # trees, railway, a hopper train
    b += path('M-20,588Q600,570 1220,588V820H-20Z', '#8f9a62') + spruces(640, 26, 96, '#5f7f60', 14, 0, 1200, 12) + ''.join(birch(x, 640, h, c, i) for i, (x, h, c) in enumerate(((60, 180, '#c3b457'), (560, 150, '#cfa848'), (690, 170, '#b9b75c'))))
    b += path('M-20,640Q600,626 1220,640V820H-20Z', '#7f8c58') + rect(-20, 712, 1240, 34, '#a3957c') + ''.join(rect(i * 46, 722, 26, 10, '#6d523c', 2) for i in range(27)) + rect(-20, 714, 1240, 6, '#6d737a')
    for i in range(4):
        x = 90 + i * 232
        b += path(f'M{x},622H{x + 200}V662L{x + 168},692H{x + 120}L{x + 100},670L{x + 80},692H{x + 32}L{x},662Z', ('#a89d8c', '#b3a793')[i % 2]) + rect(x - 4, 616, 208, 10, '#8d8270', 3) + ''.join(rect(x + 20 + k * 38, 628, 4, 34, '#8d8270') for k in range(5)) + rect(x - 6, 690, 212, 9, '#4a4642') + ''.join(circle(x + k, 702, 14, '#3a3836') + circle(x + k, 702, 5, '#8d8780') for k in (30, 62, 138, 170)) + rect(x + 204, 694, 26, 5, '#4a4642')
    b += at(rect(-80, -96, 170, 74, '#3f7a62', 8) + rect(-80, -60, 170, 14, '#e0a02e') + rect(30, -128, 62, 106, '#346a54', 8) + rect(40, -116, 40, 34, '#bfe0ea', 4) + rect(-86, -24, 184, 10, '#3a3836') + ''.join(circle(k, -12, 15, '#2f2d2b') + circle(k, -12, 6, '#8d8780') for k in (-54, -18, 36, 72)), 1104, 714)
    return b + path('M-20,760Q600,744 1220,762V830H-20Z', '#75824f') + grass(0, 1200, 802, 120, 34, '#66733f', 9, 20), d
