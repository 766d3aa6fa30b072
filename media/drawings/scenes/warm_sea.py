# SPDX-License-Identifier: GPL-3.0-or-later
"""The warm sea and its traces in stone."""
import math
import random

from kit import *  # noqa: F401,F403 - the drawing kit


@scene('coral-garden')
def draw_coral_garden():
    """Close to the reef: every bush is made of small animals in stone houses."""
    d, b = backdrop('#b9efe0', '#5cc3c2', '#2b83a6', '#27598a')
    d += glow('lit', '#fffbe0', .75)
    b += ellipse(330, -30, 620, 330, 'url(#lit)') + ''.join(poly([(x, -20), (x + 46, -20), (x + w, 820), (x + w - 190, 820)], '#f4fff2', .09) for x, w in ((180, 60), (330, 330), (520, 640), (700, 980)))
    for y, c, pts in ((470, '#4d9fb4', ((-20, 500), (120, 400), (300, 450), (470, 360), (640, 430), (820, 300), (1010, 350), (1220, 250))), (560, '#3b84a2', ((-20, 560), (180, 520), (380, 560), (600, 500), (800, 460), (960, 400), (1220, 380)))):
        b += path(curve([*pts, (1220, 820, 1), (-20, 820, 1)]), c)
    b += at(branch_coral(0, 0, 1.1, '#5aa7b8'), 420, 520, opacity='.75') + at(branch_coral(0, 0, .8, '#5aa7b8'), 90, 500, opacity='.7') + sea_lily(620, 520, 230, '#74b6bd', 7, 24) + sea_lily(560, 530, 170, '#6db0ba', 8, -18)
    b += nautiloid(330, 180, .62) + sea_lily(1090, 480, 290, '#f0a58c', 5, -34) + sea_lily(1010, 500, 240, '#f4c58f', 3, -20)
    # the reef rises to the right
    b += path(curve([(420, 840), (520, 690), (680, 620), (820, 520), (980, 470), (1110, 450), (1220, 400), (1240, 840)]), '#a8675f') + path(curve([(500, 840), (620, 740), (780, 680), (900, 610), (1060, 570), (1240, 540), (1240, 840)]), '#8c5159')
    b += branch_coral(760, 590, 1.35, '#d8527c') + branch_coral(900, 540, 1.15, '#e98a5c') + branch_coral(1150, 470, .9, '#c46fb0')
    b += honeycomb_coral(1010, 560, 92, '#e0b04f') + honeycomb_coral(670, 660, 70, '#7fa56a')
    b += horn_coral(1120, 640, 1.1, '#e07f62', 8) + horn_coral(1040, 690, .9, '#f0a06c', -6) + horn_coral(1190, 700, 1, '#d86a6a', 14)
    b += path(curve([(560, 840), (700, 740), (860, 690), (1010, 664), (1110, 650), (1240, 660), (1240, 840)]), '#7a4552') + at(branch_coral(0, 0, .62, '#e0b04f'), 1060, 700) + horn_coral(960, 740, .56, '#e89a6c', -10)
    b += polyp_dome(820, 800, 150, 44, '#8f5f9a', 'pb', '#f3c9e0')
    b += path(curve([(-20, 700), (200, 680), (440, 730), (700, 760), (960, 740), (1220, 760), (1220, 840), (-20, 840)]), '#dcc795') + path(curve([(380, 840), (520, 770), (760, 776), (1000, 790), (1220, 776), (1220, 840)]), '#c9b07c')
    b += polyp_dome(230, 770, 268, 60, '#c9803c', 'pa', '#ffe7ad')
    b += path(curve([(-20, 800), (140, 780), (330, 790), (520, 776), (620, 840), (-20, 840)]), '#c9b07c')
    b += trilobite(560, 756, .46, rot=-10) + ''.join(ellipse(x, y, 9, 5, c) for x, y, c in ((690, 788, '#e6d5a8'), (480, 792, '#b3986a'), (930, 790, '#e6d5a8'), (1060, 784, '#b3986a')))
    r = random.Random(4)
    b += ''.join(circle(x + r.randrange(-12, 12), y, 3 + r.random() * 9, '#f0fff8', opacity='.5') for x in (560, 980, 130) for y in range(60, 480, 58))
    return b, d


@scene('sea-to-stone')
def draw_sea_to_stone():
    """One cut through time: the living sea on the left, its stone on the right."""
    d = gradient('sky', '#f6c6a4', '#f7e3c0', '#bfe0ea', '#8fc4e0', x2=1, y2=0) + gradient('sea', '#7fd0cc', '#3f9fb2', '#2f7f9c') + gradient('deep', '#e2cf9c', (.45, '#d6c19a'), (.6, '#bba892'), '#a5968c', x2=1, y2=0)
    b = wash('sky') + circle(180, 190, 70, '#fff0cf') + cloud(330, 120, .9, '#fff3e2') + cloud(760, 110, .8) + cloud(1040, 150, .6)
    b += hills(330, 30, '#a9cbb0', 5) + rect(-20, 358, 740, 240, '#8fd4d0')
    b += spruces(322, 9, 84, '#79aa8a', 6, 940, 1220, 8)
    # water, then the ground rising out of it
    b += path('M-20,372Q160,362 340,372T760,368V640H-20Z', 'url(#sea)') + ripples([(40, 386, 150), (260, 394, 150), (470, 384, 130)], '#e8fbf4', 5)
    b += ''.join(poly([(x, 376), (x + 30, 376), (x - 30, 620), (x - 100, 620)], '#f4fff2', .13) for x in (150, 300, 430))
    b += sea_lily(70, 610, 116, '#f0a58c', 2, 16) + sea_lily(150, 606, 84, '#f4c58f', 3, -10) + branch_coral(330, 590, .62, '#d0668a') + honeycomb_coral(230, 606, 44, '#d6a14c') + horn_coral(410, 574, .42, '#e07f62', 8) + nautiloid(280, 440, .36) + nautiloid(470, 470, .22, True)
    ground = [(-20, 606), (150, 600), (330, 584), (470, 540), (590, 440), (690, 372), (800, 338), (960, 330), (1220, 318)]
    b += path(curve(ground, closed=False) + 'L1220,840L-20,840Z', 'url(#deep)')
    b += trilobite(130, 630, .26, rot=-4)
    # beds dip to the left: soft sand there, hard stone here
    bands = (([(-20, 664), (330, 650), (560, 560), (760, 452), (1220, 424)], '#c9ab72', '#b0967a'), ([(-20, 716), (330, 710), (580, 650), (790, 560), (1220, 524)], '#d8bd86', '#c4b09a'), ([(-20, 768), (330, 770), (600, 736), (820, 676), (1220, 640)], '#bf9f6c', '#96857a'))
    for i, (pts, soft, hard) in enumerate(bands):
        d += gradient(f'b{i}', soft, (.45, mix(soft, hard, .4)), (.62, hard), hard, x2=1, y2=0)
        b += path(curve(pts, closed=False) + 'L1220,840L-20,840Z', f'url(#b{i})') + line(pts[2:], dark(hard, .2), 3, .6)
    r = random.Random(8)
    b += ''.join(line(f'M{x},{y}l{r.randrange(-14, 14)},{r.randrange(24, 54)}l{r.randrange(-16, 16)},{r.randrange(16, 30)}', '#7f7068', 3, .5) for x, y in ((860, 372), (1080, 356), (930, 590), (1160, 560), (760, 700), (1010, 720), (700, 620), (1180, 700)))
    b += ''.join(circle(r.randrange(0, 620), r.randrange(620, 790), 2 + r.random() * 3, '#a98b56', opacity='.6') for _ in range(70))
    b += coral_print('#b0967a', 1000, 478, .44, 12) + shell_print('#b0967a', 850, 486, .5, -10) + lily_print('#b0967a', 1130, 480, .5, -8)
    b += horn_print('#c4b09a', 900, 590, .74, -6) + comb_print('#c4b09a', 1100, 582, 46) + shell_print('#c4b09a', 740, 634, .4, 20)
    b += coral_print('#96857a', 1080, 720, .62, -14) + lily_print('#96857a', 880, 740, .7, 10) + shell_print('#96857a', 680, 770, .5, -20) + horn_print('#96857a', 1180, 700, .4, 70)
    # today above the stone: soil, grass, people on a walk
    b += path(curve([(600, 436), (690, 368), (800, 332), (960, 324), (1220, 312)], closed=False) + 'L1220,342Q960,352 800,358Q690,384 600,436Z', '#6f5a42') + path(curve([(596, 440), (690, 364), (800, 326), (960, 318), (1220, 306)], closed=False) + 'L1220,326Q960,336 800,344Q690,376 596,440Z', '#86b055')
    b += birch(1130, 312, 240, '#8fb64f', 4) + birch(1040, 320, 170, '#a5c55f', 6) + grass(830, 1200, 338, 60, 20, '#6f9a44', 5, 20)
    b += person(850, 334, 146, 6.3, facing=-1, turn=.5, build='woman', hair=HAIR['brown'], style='bob', top='#c9605a', hem='coat', legs='#4d5560', shoes=('shoes', '#4a3728'), ground=False) + person(910, 334, 98, 4.6, facing=-1, turn=.5, hair=HAIR['fair'], style='short', top='#4f7f9a', hem='shirt', legs='#3f4f66', shoes=('boots', '#c9563f'), ground=False, far=(878, 276))
    return b + swallow(700, 200, .6) + swallow(750, 180, .45), d


@scene('fossil-child')
def draw_fossil_child():
    """A girl looks at a stone through a glass and sees twigs and holes."""
    d, b = backdrop('#ead9bb', '#d9c2a0')
    d += glow('lamp', '#fff2c4', .85)
    b += rect(0, 0, 1200, 610, '#cdb592') + ''.join(rect(x, 0, 3, 610, '#c2a985') for x in range(60, 1200, 120))
    b += rect(560, 64, 600, 16, '#8f6238', 3) + rect(560, 262, 600, 16, '#8f6238', 3) + rect(560, 80, 600, 10, '#1d1420', 0, .12) + rect(560, 278, 600, 10, '#1d1420', 0, .12)
    b += stone(650, 64, 100, 44, '#a99a8c', 3) + stone(1010, 64, 130, 50, '#c4b09a', 6) + at(stone(0, 0, 150, 104, '#b5a594', 5), 640, 262) + shell_print('#b5a594', 640, 214, .6) + at(ellipse(0, -52, 62, 54, '#9f8f86') + comb_print('#9f8f86', 0, -52, 44), 826, 262) + stone(980, 262, 120, 70, '#8d8f94', 9) + rect(1070, 168, 66, 94, '#7fa0a8', 4) + rect(1078, 176, 50, 78, '#f1e6d0', 2) + circle(1103, 214, 15, '#c98b5a')
    b += window(60, 90, 230, 300, rect(0, 0, 100, 100, '#f4d9a8') + oval(20, 96, 60, 26, '#d3a85c') + oval(80, 98, 50, 22, '#b98a4c') + ''.join(circle(x, y, 7, c) for x, y, c in ((18, 40, '#e0a53c'), (26, 30, '#d98a3c'), (34, 42, '#e8b85a'), (76, 52, '#c9703c'), (84, 44, '#e0a53c'))) + rect(25, 44, 3, 46, '#f4f0e6')) + light_beam(60, 90, 230, 300, 520, 800, .2)
    b += ellipse(760, 420, 420, 330, 'url(#lamp)')
    b += person(380, 1236, 1120, 4.7, facing=1, turn=.55, hair=HAIR['red'], style='pigtails', bow='#3f7f94', top='#3f7f94', sleeve='#f1e6d0', hem='shirt', collar='#f6efe2', legs='#4d5560', eyes='down', smile=1.3, nod=12, lean=5, near=(560, 606), near_hand='rest', far=(610, 610), far_hand='rest', far_front=True, ground=False)
    # the table, the stone, the glass
    b += rect(0, 616, 1200, 190, '#a5714a') + rect(0, 616, 1200, 16, '#bd8a5e') + ''.join(line(f'M{x},632L{x - 40},800', '#8f5f3c', 3, .5) for x in range(120, 1300, 190))
    b += ellipse(800, 712, 330, 40, '#5a3a28', opacity='.35')
    t = '#a89c94'
    b += shape([(500, 690), (520, 610), (600, 560), (740, 530), (900, 536), (1030, 580), (1096, 650), (1080, 712), (960, 744), (720, 748), (560, 732)], dark(t, .26)) + shape([(506, 676), (530, 604), (610, 558), (740, 530), (900, 536), (1026, 580), (1084, 646), (1040, 682), (900, 700), (700, 700), (560, 692)], t) + shape([(530, 620), (610, 562), (740, 534), (900, 538), (960, 556), (800, 566), (640, 596)], light(t, .2))
    b += coral_print(t, 930, 622, .72, 66) + shell_print(t, 620, 652, .5, -16) + lily_print(t, 760, 668, .5, 6) + coral_print(t, 700, 610, .4, 20)
    # hands over the stone
    c = lighter('#f1e6d0', .1)
    b += limb((560, 590), (600, 600), (650, 612), 58, 54, 48, darker('#f1e6d0', .15)) + limb((476, 574), (516, 588), (556, 604), 54, 54, 50, c) + hand((566, 608), .3, 38, SKIN[0], 'rest', 1)
    d += '<clipPath id="lens"><circle cx="826" cy="470" r="118"/></clipPath>'
    big = rect(700, 340, 260, 260, light(t, .1)) + coral_print(t, 830, 490, 1.5, 30) + ''.join(circle(x, y, r0, dark(t, .34)) + circle(x + 2, y + 2, r0 * .55, dark(t, .5)) for x, y, r0 in ((760, 420, 9), (790, 396, 7), (740, 520, 8), (880, 560, 9), (916, 430, 8)))
    b += tool((736, 556), (646, 640), 24, '#7a4a30') + tool((748, 546), (724, 568), 26, '#c9a24f') + f'<g clip-path="url(#lens)">{big}</g>' + circle(826, 470, 118, 'none', stroke='#c9a24f', stroke_width=18) + circle(826, 470, 118, 'none', stroke='#e6c878', stroke_width=6) + path('M752,420Q780,370 840,364Q790,390 772,440Z', '#ffffff', opacity='.4')
    return b + hand((682, 608), -.3, 40, SKIN[0], 'fist', 1), d


@scene('fossil-wall')
def draw_fossil_wall():
    """An evening street in the big city: a granny and two children read a stone wall."""
    d, b = backdrop('#5f6fa0', '#c98f9a', '#f6c48f', '#f9dfb0')
    d += glow('lg', '#ffe6a0', .8)
    b += flats(60, 560, 150, 360, 4, 8, '#8f7f9a', '#6f6488', 3, False, .6) + flats(210, 560, 130, 260, 4, 6, '#a58a96', '#7d6a86', 5, False, .6) + flats(330, 556, 110, 190, 4, 4, '#b8979a', '#8d7488', 6, False, .6)
    b += rect(0, 550, 700, 70, '#8a7f8c') + rect(0, 550, 700, 8, '#a89aa2')
    b += ''.join(linden(x, 566, h, '#a8784a', i) for i, (x, h) in enumerate(((130, 130), (330, 110))))
    bus = rect(-120, -92, 240, 76, '#c9563f', 14) + rect(-108, -80, 216, 34, '#ffe7a8', 6) + ''.join(rect(x, -80, 5, 34, '#a8432f') for x in (-60, -10, 40, 80)) + rect(-120, -40, 240, 8, '#f6efe2') + ''.join(circle(x, -14, 17, '#2f2d34') + circle(x, -14, 7, '#9a948a') for x in (-72, 74))
    b += at(bus, 190, 604, .9) + circle(300, 576, 6, '#fff6c8')
    for x, y, k in ((350, 610, .62), (52, 640, .9)):
        b += ellipse(x, y - 236 * k, 110 * k, 110 * k, 'url(#lg)') + at(lamp(0, 0, 230), x, y, k)
    # the wall of stone slabs running away from us
    top, low = ((392, 190), (1230, -90)), ((392, 620), (1230, 742))

    def on(u, v):
        k = u * .62 / (1 - u * .38)
        return mix(mix(top[0], top[1], k), mix(low[0], low[1], k), v)
    tones = ('#cbb2a4', '#c2a89e', '#d3bcab', '#bda49c', '#c9b5a6')
    us, vs = (0, .2, .42, .68, 1), (0, .3, .62, .9)
    for i in range(4):
        for j in range(3):
            q = [on(us[i], vs[j]), on(us[i + 1], vs[j]), on(us[i + 1], vs[j + 1]), on(us[i], vs[j + 1])]
            t = tones[(i * 2 + j * 3) % 5]
            b += poly(q, t) + poly([q[0], q[1], mix(q[1], q[2], .5), mix(q[0], q[3], .22)], light(t, .12)) + veins(q, 4, dark(t, .14), i * 3 + j, .5, 3)
    b += ''.join(line([on(u, 0), on(u, .9)], '#9c857c', 3) for u in us[1:-1]) + ''.join(line([on(0, v), on(1, v)], '#9c857c', 3) for v in vs[1:-1]) + poly([on(0, .9), on(1, .9), on(1, 1), on(0, 1)], '#7d6c6a') + line([on(0, .9), on(1, .9)], '#a89288', 5)
    b += coral_print(tones[0], 1040, 200, .86, -12) + comb_print(tones[2], 790, 190, 52) + lily_print(tones[1], 980, 410, .95, 12) + horn_print(tones[3], 862, 372, .62, -20) + shell_print(tones[4], 700, 300, .44, 12) + shell_print(tones[4], 1120, 520, .8, -14) + comb_print(tones[0], 1000, 566, 46) + coral_print(tones[3], 452, 300, .34, 10) + lily_print(tones[1], 640, 470, .4, -14) + horn_print(tones[2], 1120, 330, .5, 24)
    b += poly([(-20, 620), (392, 618), (1230, 742), (1230, 820), (-20, 820)], '#a8938c') + ''.join(line([(x, 620 + max(0, x - 392) * .146), (x * 1.7 - 360, 830)], '#998480', 3, .7) for x in range(60, 1100, 120)) + line('M-20,690L820,712L1230,790', '#998480', 3, .6)
    b += path('M-20,700Q200,690 420,720T700,830H-20Z', '#ffd9a0', opacity='.12')
    b += person(566, 768, 500, 6.2, facing=1, turn=.5, build='woman', skin=SKIN[1], hair=HAIR['grey'], style='bun', old=True, glasses=True, hat=('beanie', '#7a4a5c', '#9a6a7a'), scarf='#d9a553', top='#5f6f94', hem='coat', legs='#4d4a5a', shoes=('boots', '#3a2f33'), smile=1.3, near=(590, 560), far=(676, 520), far_hand='rest')
    b += person(740, 778, 336, 4.7, facing=1, turn=.6, hair=HAIR['dark'], style='short', hat=('beanie', '#c9563f', '#f6efe2'), top='#d9a03c', hem='shirt', legs='#3f4f70', shoes=('boots', '#4a3728'), smile='open', near=(716, 640), far=(856, 436), far_hand='open', far_bend=1)
    return b + person(946, 788, 300, 4.5, facing=1, turn=.55, back=True, hair=HAIR['fair'], style='braid', bow='#b5342a', hat=None, top='#b5614f', hem=.5, legs='#efe2cc', shoes=('boots', '#6a4630'), near=(900, 700), far=(996, 576), far_hand='open', far_front=True), d


@scene('stone-trees')
def draw_stone_trees():
    """A trunk of stone with its bark in the bank; the old wood stands behind it as a dream."""
    d, b = backdrop('#8fb3c9', '#cfdccb', '#f2e3b8')
    d += '<linearGradient id="mist" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#eef3e2" stop-opacity="0"/><stop offset="1" stop-color="#eef3e2" stop-opacity=".8"/></linearGradient>' + glow('sun', '#fff6d2', .9)
    b += ellipse(980, 190, 360, 260, 'url(#sun)')
    # trees of that time: scaly trunks with forked crowns, ferns between them
    for x, h, c in ((90, 380, '#a9c4bd'), (250, 430, '#9fbdb6'), (420, 360, '#b3cbc2'), (610, 440, '#a9c4bd'), (790, 380, '#b9cfc4'), (940, 420, '#adc7be'), (1110, 370, '#b9cfc4')):
        t = ribbon([(0, 0), (3, -h * .5), (0, -h * .72)], [h * .075, h * .056, h * .045], c)
        t += line(''.join(f'M{num(-h * .026)},{num(-h * k / 22)}l{num(h * .026)},{num(-h * .03)}l{num(h * .026)},{num(h * .03)}' for k in range(1, 16)), light(c, .3), 2.4, .7)
        for a in (-1, 1):
            t += ribbon([(0, -h * .7), (a * h * .07, -h * .82), (a * h * .13, -h * .92)], [h * .04, h * .028, h * .016], c)
            for q, w in ((-34, 1), (8, 1.1), (46, .9)):
                t += at(''.join(at(ellipse(0, -h * .07, h * .013, h * .075, c), rot=k * 24) for k in range(-3, 4)), a * h * .13, -h * .9, w, rot=q + a * 14)
        b += at(t, x, 470)
    b += ''.join(at(''.join(line(f'M0,0Q{a * .6},-54 {a},{-58 + abs(a) * .4}', '#9dbab0', 6) for a in (-76, -44, -12, 22, 52, 80)), x, 470, k) for x, k in ((170, .9), (340, 1), (520, .8), (700, 1), (860, .8), (1030, 1)))
    b += rect(0, 150, 1200, 330, 'url(#mist)')
    # the bank of today
    b += path(curve([(-20, 420), (160, 396), (380, 420), (620, 446), (900, 430), (1220, 380), (1220, 820, 1), (-20, 820, 1)]), '#93ab62') + path(curve([(-20, 452), (160, 426), (380, 450), (620, 474), (900, 462), (1220, 414), (1220, 820, 1), (-20, 820, 1)]), '#7d6650')
    for i, (y, c) in enumerate(((474, '#b59a78'), (520, '#a58a70'), (566, '#8f7a6a'), (610, '#7d6d66'))):
        b += path(curve([(-20, y), (200, y - 14 + i * 6), (460, y + 10), (720, y + 22), (960, y + 4), (1220, y - 26 + i * 6), (1220, 820, 1), (-20, 820, 1)]), c)
    b += grass(0, 1200, 446, 120, 26, '#7d9a4e', 5, 34)
    r = random.Random(7)
    b += ''.join(line(f'M{x},{y}l{r.randrange(-10, 10)},{r.randrange(20, 44)}', '#6a5a52', 3, .5) for x, y in ((60, 500), (330, 486), (560, 520), (900, 500), (1010, 480), (1160, 470), (1090, 560)))
    b += path(curve([(-20, 690), (240, 664), (560, 676), (860, 660), (1220, 690), (1220, 830, 1), (-20, 830, 1)]), '#b3a084') + path(curve([(-20, 750), (300, 736), (700, 752), (1220, 740), (1220, 830, 1), (-20, 830, 1)]), '#9f8c72')
    # the stone trunk: bark in diamonds, rings at the sawn-looking end
    w, hi = '#8d7a70', '#b3a094'
    b += ellipse(640, 700, 330, 22, '#4a3d36', opacity='.3')
    b += poly([(330, 540), (900, 470), (980, 512), (986, 590), (920, 640), (380, 704)], w) + poly([(330, 540), (900, 470), (950, 494), (370, 572)], hi) + poly([(350, 660), (960, 590), (920, 640), (380, 704)], dark(w, .26))
    bark = ''
    for j in range(5):
        for i in range(19):
            px = 384 + i * 30 + (j % 2) * 15
            py = 560 + j * 27 - (px - 384) * .118
            bark += f'M{num(px)},{num(py)}l9,-10l9,8l-9,11Z'
    b += path(bark, dark(w, .3), opacity='.75') + line('M520,520l16,60l-10,50M740,496l10,50l-14,60', dark(w, .42), 5)
    b += ellipse(352, 622, 56, 84, dark(w, .12), 6) + ''.join(ellipse(352, 622, 48 - k * 11, 74 - k * 17, (light(w, .36), hi)[k % 2], 6) for k in range(5)) + line('M352,560V600M318,650L344,630', dark(w, .3), 3)
    b += stone(420, 770, 130, 66, '#a89a8c', 4) + coral_print('#b9ab9c', 410, 738, .3, 70) + stone(600, 776, 150, 76, '#9c8e84', 6) + comb_print('#ac9e92', 590, 738, 30) + stone(960, 786, 70, 30, '#8f8076', 8)
    # a geologist and two pupils
    b += person(1070, 772, 440, 6.4, facing=-1, turn=.5, skin=SKIN[1], hair=HAIR['brown'], beard='short', hat=('felt', '#8a7f5c'), top='#4f6f5c', hem='shirt', bands=((.3, .22, '#5a4a38'),), collar='#e6dcc0', legs='#5d5a4c', shoes=('boots', '#4a3728'), near=(1104, 606), near_hand='fist', far=(962, 540), far_hand='open', far_bend=1, smile=1.2, tools=tool((1104, 590), (1108, 676), 7, '#8f6238') + path('M1084,676h46l10,10l-10,8h-46Z', '#5a5f66'))
    b += person(846, 786, 290, 4.8, facing=-1, turn=.5, hair=HAIR['fair'], style='bob', top='#c9605a', hem='shirt', legs='#4d5a78', shoes=('boots', '#c9a24f'), smile='open', near=(826, 694), far=(792, 684), near_hand='fist', far_hand='fist', far_front=True, near_bend=1, tools=poly([(760, 662), (816, 652), (824, 704), (768, 716)], '#f6efe2') + line('M772,676l34,-6M774,690l26,-5', '#8fa3ad', 3))
    return b + person(206, 782, 300, 4.6, facing=1, turn=.5, skin=SKIN[2], hair=HAIR['black'], style='short', hat=('kartuz', '#3f6a86'), top='#e0a53c', hem='shirt', legs='#4d5560', shoes=('sneakers', '#c9402f'), smile=1.3, near=(190, 690), far=(304, 636), far_hand='open') + swallow(520, 200, .6), d
