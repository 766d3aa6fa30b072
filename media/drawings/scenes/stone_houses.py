# SPDX-License-Identifier: GPL-3.0-or-later
"""From stone to a house: kiln, bags, concrete, a roof."""
import random

from kit import *  # noqa: F401,F403 - the drawing kit


@scene('kiln')
def draw_kiln():
    """The long turning tube and the fire in its mouth."""
    d = gradient('hall', '#3a2f3a', '#5a4040', '#6e4a40') + glow('fire', '#ffb04a', .8) + glow('core', '#fff6c4', 1) + gradient('steel', '#b59a8a', (.25, '#8a6f66'), (.6, '#5d4a4c'), '#3a2f36')
    b = wash('hall')
    b += ''.join(rect(x, 0, 26, 640, '#4a3a40') + rect(x, 0, 7, 640, '#5d4a4c') for x in (60, 330, 600, 870, 1140)) + ''.join(rect(x, 90, 150, 200, '#7d6a80', 4) + rect(x + 8, 98, 134, 184, '#8fa3b8', 2) + rect(x + 72, 98, 6, 184, '#7d6a80') + rect(x + 8, 186, 134, 6, '#7d6a80') for x in (130, 400, 670)) + rect(0, 0, 1200, 60, '#2f2630') + ''.join(line(f'M{x},60L{x + 68},8L{x + 136},60', '#4a3a40', 6) for x in range(-30, 1200, 136))
    b += rect(0, 640, 1200, 180, '#4a393a') + rect(0, 640, 1200, 8, '#6a5350') + ellipse(880, 480, 560, 420, 'url(#fire)')
    # crushed stone rides up to the cold end
    b += line('M-40,748L196,300', '#2f2a30', 44) + line('M-40,730L186,292', '#6d6a70', 10)
    r = random.Random(5)
    b += ''.join(stone(-16 + i * 28, 708 - i * 53, 48, 32, ('#d9cdb8', '#c9bba3', '#e4d9c6')[i % 3], i + 1) for i in range(8)) + poly([(150, 330), (150, 190), (250, 190), (236, 330)], '#6d6a70') + poly([(150, 190), (250, 190), (270, 160), (130, 160)], '#83808a')
    # the tube comes towards us
    b += path('M210,206L842,170A200,250 0 0 1 842,670L210,366A46,80 0 0 1 210,206Z', 'url(#steel)') + path('M210,214L842,182V236L206,232Z', '#cdb3a2', opacity='.5')
    for t, w in ((.16, 26), (.46, 36), (.78, 46)):
        x, top, low, rx = 210 + 632 * t, 206 - 36 * t, 366 + 304 * t, 46 + 130 * t
        ry = (low - top) / 2
        b += path(f'M{num(x)},{num(top - 12)}A{num(rx)},{num(ry + 12)} 0 0 0 {num(x)},{num(low + 12)}L{num(x + w)},{num(low + 12)}A{num(rx)},{num(ry + 12)} 0 0 1 {num(x + w)},{num(top - 12)}Z', '#4a464c') + path(f'M{num(x)},{num(top - 12)}A{num(rx)},{num(ry + 12)} 0 0 0 {num(x - rx * .86)},{num(top + ry * .5)}L{num(x - rx * .86 + w)},{num(top + ry * .5)}A{num(rx)},{num(ry + 12)} 0 0 1 {num(x + w)},{num(top - 12)}Z', '#8a8690')
        b += rect(x - 46, low + 2, 92 + w, 660 - low + 30, '#3a333a', 4) + circle(x - 10, low + 22, 24, '#6d6a70') + circle(x - 10, low + 22, 9, '#2f2a30') + circle(x + w + 26, low + 22, 24, '#6d6a70') + circle(x + w + 26, low + 22, 9, '#2f2a30')
    # the mouth
    b += ellipse(846, 420, 206, 258, '#2f262b') + ellipse(846, 420, 194, 246, '#6a4a44') + ellipse(850, 420, 164, 214, '#8a2f1c') + ellipse(850, 424, 152, 200, '#d8581f') + ellipse(846, 430, 124, 164, '#f08a2c') + ellipse(840, 430, 90, 124, '#f9b84a') + ellipse(836, 430, 150, 170, 'url(#core)')
    b += at(flame(0, 0, 1.5), 820, 560) + at(flame(0, 0, 1.1), 906, 580) + at(flame(0, 0, .8), 772, 556)
    b += path('M716,540Q846,480 980,540Q940,634 850,634Q760,634 716,540Z', '#7a2a1a') + ''.join(ellipse(x, y, w, w * .74, c) for x, y, w, c in ((770, 570, 26, '#c9501f'), (816, 590, 30, '#e8742c'), (870, 600, 28, '#c9501f'), (918, 578, 28, '#f08a2c'), (840, 560, 20, '#f6a53c'), (890, 562, 18, '#d8581f'), (800, 556, 16, '#f08a2c'), (944, 556, 16, '#c9501f'), (850, 620, 18, '#a83f1c')))
    b += ''.join(line(f'M{x},{y}l{a},{c}', '#ffd98a', 4, .8) for x, y, a, c in ((1010, 250, 22, -16), (640, 330, -20, -12), (660, 570, -20, 12), (700, 640, -16, 20), (960, 660, 14, 24)))
    # it turns: two arrows along the rim
    b += line('M700,200A232,284 0 0 1 960,186', '#f6d7a8', 9, .75) + poly([(950, 164), (990, 202), (938, 206)], '#f6d7a8', .75)
    b += path('M-20,700Q600,676 1220,700V820H-20Z', '#3f3033') + ellipse(860, 740, 420, 90, 'url(#fire)', opacity='.6')
    b += rect(0, 596, 330, 7, '#e0a53c') + rect(0, 640, 330, 6, '#e0a53c') + ''.join(rect(x, 596, 7, 120, '#c98b3e') for x in (60, 190, 318))
    glass = tool((1002, 450), (996, 402), 8, '#5a3a28') + rect(966, 356, 58, 50, '#2f3f5a', 6) + rect(972, 362, 46, 38, '#5f86b8', 4)
    b += person(1086, 782, 470, 6.4, facing=-1, turn=.6, build='big', skin='#f0b684', hair=HAIR['dark'], hat=('helmet', '#e8a23c'), beard='moustache', top='#b5603c', sleeve='#a5523a', hem='tunic', belt='#5a3a30', collar='#e9c08a', legs='#4d4450', shoes=('boots', '#2b2226'), mitts='#c98b4a', near=(1110, 590), far=(1000, 462), far_front=True, far_hand='fist', tools=glass, smile=1.2)
    return b, d


@scene('cement-bags')
def draw_cement_bags():
    """A mill grinds, a spout fills bags, the bags go to the wagon."""
    d, b = backdrop('#d3dde0', '#e6e6dc', '#efe6d3')
    d += '<linearGradient id="ray" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fffdf0" stop-opacity=".75"/><stop offset="1" stop-color="#fffdf0" stop-opacity="0"/></linearGradient>'
    b += rect(0, 0, 1200, 80, '#8fa0a3') + ''.join(poly([(x, 80), (x + 100, 22), (x + 200, 80), (x + 186, 80), (x + 100, 36), (x + 14, 80)], '#7a8b8e') for x in range(0, 1200, 200))
    b += ''.join(rect(x, 116, 130, 130, '#f8f2df', 3) + rect(x + 62, 116, 6, 130, '#b9c4c2') + rect(x, 178, 130, 6, '#b9c4c2') for x in (50, 240, 430)) + ''.join(poly([(x, 116), (x + 130, 116), (x + 330, 640), (x + 120, 640)], 'url(#ray)', .6) for x in (50, 240, 430))
    # gate to the railway with a spring morning outside
    b += rect(770, 110, 440, 540, '#7a8b8e') + rect(790, 130, 420, 520, '#bfe0ec') + path('M790,420Q900,380 1010,400T1220,370V660H790Z', '#a9c98a') + cloud(930, 210, .7) + swallow(1080, 240, .6) + swallow(1120, 222, .4) + spruces(430, 9, 80, '#7fae92', 4, 790, 1220, 10) + birch(850, 470, 170, '#a9cc5f', 3) + rect(790, 560, 420, 90, '#b9a98c') + rect(790, 596, 420, 6, '#6d737a')
    wag = rect(-250, -250, 500, 236, '#8f4a3c', 8) + rect(-262, -262, 524, 20, '#6d3a32', 6) + ''.join(rect(-232 + i * 40, -238, 4, 216, '#7a3d32') for i in range(12)) + rect(-80, -232, 170, 212, '#3d2724') + rect(90, -236, 90, 220, '#a5584a', 4) + line('M96,-230L176,-22M176,-230L96,-22', '#7a3d32', 6) + rect(-262, -18, 524, 16, '#3d3a3a') + ''.join(circle(x, 10, 26, '#2f2d2f') + circle(x, 10, 11, '#8d8780') for x in (-190, -126, 126, 190))
    b += at(wag, 1060, 580) + bag_pile(1066, 560, (1,), .8) + rect(770, 110, 22, 560, '#6a7b7e')
    b += rect(0, 640, 1200, 170, '#b3ab9c') + rect(0, 640, 770, 10, '#98917f') + ''.join(line(f'M{x},650L{x - 70},800', '#a39b8a', 3) for x in range(90, 1300, 150))
    # the mill with a window in its side
    mill = rect(-190, -120, 380, 240, '#6f8fa0', 26) + rect(-190, -120, 380, 60, '#8aa8b6', 26) + rect(-190, 60, 380, 60, '#55717f', 26) + ''.join(rect(x, -134, 26, 268, '#4d626c', 6) for x in (-150, 120)) + circle(0, 0, 86, '#3d5058') + circle(0, 0, 74, '#c9c2b4')
    mill += path('M-74,10Q0,-20 74,24A76,76 0 0 1 -74,10Z', '#a39d92') + ''.join(circle(x, y, 13, c) + circle(x - 4, y - 4, 4, '#eef2f2') for x, y, c in ((-46, 8, '#6d767a'), (-20, 24, '#7d868a'), (8, 36, '#6d767a'), (34, 44, '#7d868a'), (-10, -2, '#7d868a'), (20, 10, '#6d767a'), (46, 22, '#7d868a'), (-38, -24, '#8a9397'), (-28, 46, '#6d767a'))) + circle(0, 0, 80, 'none', stroke='#2f4048', stroke_width=10)
    b += rect(70, 470, 60, 180, '#7a8b8e') + rect(330, 470, 60, 180, '#7a8b8e') + at(mill, 232, 400) + line('M150,232A110,40 0 0 1 320,232', '#4d7f6b', 9) + poly([(312, 210), (344, 242), (300, 246)], '#4d7f6b')
    # pipe, hopper, spout
    b += line('M416,400H470V250H560', '#8fa0a3', 34) + line('M416,392H462V242H560', '#b3c0c2', 8) + poly([(520, 220), (690, 220), (640, 350), (570, 350)], '#8fa0a3') + poly([(520, 220), (570, 220), (596, 350), (570, 350)], '#b3c0c2') + rect(580, 346, 50, 44, '#6a7b7e', 4) + path('M588,390h34l-6,44h-22Z', '#a39d92')
    b += at(shape([(-52, 0), (-58, -70), (-46, -120), (-20, -132), (20, -132), (46, -120), (58, -70), (52, 0), (20, 6), (-20, 6)], '#d9c7a2') + shape([(-46, -16), (-52, -70), (-40, -112), (-14, -120), (-20, -60), (-22, 0)], '#e8dbbd') + rect(-54, -74, 108, 30, '#4d7f6b') + circle(0, -59, 11, '#f1e6cf') + line('M-22,-130H22', '#b5a27c', 5), 606, 560)
    # the belt
    b += rect(430, 560, 520, 22, '#3f4a4d', 11) + ''.join(circle(x, 571, 8, '#8d9ea1') for x in range(446, 950, 42)) + ''.join(rect(x, 580, 14, 80, '#7a8b8e') for x in (470, 690, 910)) + cement_bag(780, 560, 1.1) + cement_bag(902, 560, 1.1)
    b += person(470, 772, 440, 6.3, facing=1, turn=.55, build='woman', hair=HAIR['brown'], hat=('kosynka', '#e0a53c'), top='#4f7f9a', hem='shirt', bands=((.5, .42, '#f1e6b8'),), collar='#f1e6d0', legs='#3f5866', shoes=('boots', '#3a2f2b'), mitts='#e6dcc0', smile=1.3, near=(556, 560), far=(560, 500), far_front=True, eyes='down', nod=4)
    # a pallet of bags and the man who stacks it
    b += shadow(778, 780, 150, 8) + rect(648, 756, 260, 12, '#a5794e') + ''.join(rect(x, 768, 20, 12, '#8f6238') for x in (660, 766, 872)) + bag_pile(776, 756, (2, 2, 1), 1.1)
    b += person(1020, 784, 450, 6.4, facing=-1, turn=.55, build='big', skin=SKIN[1], hair=HAIR['dark'], hat=('helmet', '#e07b2e'), beard='short', top='#7a8a5c', hem='shirt', bands=((.5, .42, '#f1e6b8'),), legs='#4d5560', shoes=('boots', '#2b2423'), mitts='#d9c7a2', smile=1.2, lean=6, near=(938, 616), far=(890, 622), far_front=True, feet=((36, 0), (-44, -6)), tools=cement_bag(906, 640, 1.15, -6))
    return b, d


@scene('concrete-mix')
def draw_concrete_mix():
    """Cement, sand, pebbles and water turn into grey porridge in a May yard."""
    d, b = backdrop('#9ed2ea', '#d9ede4', '#f7f3d6')
    b += cloud(170, 120, .8) + cloud(860, 130, 1.1) + hills(330, 26, '#a9cfae', 9)
    b += flats(150, 480, 230, 250, 6, 6, '#f0dfc2', '#c97f5a', 4) + house(1040, 486, 1.8, '#d9b47a', '#7a8f9a') + ''.join(linden(x, 490, h, c, i) for i, (x, h, c) in enumerate(((320, 150, '#9cc46a'), (440, 180, '#8db35c'), (560, 140, '#9cc46a'), (1170, 150, '#9cc46a'))))
    # an apple tree in blossom
    r = random.Random(3)
    b += ribbon([(790, 500), (784, 420), (804, 330)], [26, 20, 12], '#7a5a48') + ribbon([(788, 420), (740, 360)], [12, 6], '#7a5a48') + ribbon([(792, 400), (854, 340)], [12, 6], '#7a5a48')
    for i in range(60):
        b += circle(790 + max(-110, min(110, r.gauss(0, 62))), 316 + max(-80, min(70, r.gauss(0, 44))), 14 + r.random() * 12, ('#fbeff0', '#f6d9de', '#fff7f4', '#b9d68a')[i % 4], opacity='.92')
    b += path(curve([(-20, 490), (300, 478), (700, 492), (1220, 476), (1220, 820, 1), (-20, 820, 1)]), '#a5cc74') + fence(640, 1210, 520, 66, '#d9b98c') + grass(600, 1200, 548, 50, 22, '#8db35c', 5, 14)
    b += path(curve([(-20, 560), (300, 540), (700, 556), (1220, 536), (1220, 820, 1), (-20, 820, 1)]), '#c9b48c') + path(curve([(-20, 690), (300, 670), (700, 694), (1220, 674), (1220, 820, 1), (-20, 820, 1)]), '#b9a27a')
    # a fresh path in its wooden mould
    b += poly([(690, 640), (1120, 600), (1230, 640), (1230, 800), (780, 800)], '#8f6238') + poly([(704, 646), (1116, 608), (1230, 650), (1230, 790), (790, 790)], '#9aa0a2') + path('M704,646L1000,618Q960,680 1040,700T1000,790H790Z', '#b0b5b5') + line('M740,660Q860,640 960,640M780,720Q880,700 980,712M810,770Q900,750 980,764', '#c3c8c7', 5) + poly([(690, 640), (704, 646), (790, 790), (780, 800)], '#b58756') + poly([(690, 640), (1120, 600), (1116, 608), (704, 646)], '#c69a68')
    # heaps: sand and pebbles, a bag
    b += shape([(-30, 640, 1), (60, 560), (120, 540), (190, 572), (270, 640, 1)], '#ecd08f') + shape([(120, 542), (190, 572), (270, 640, 1), (150, 640, 1)], '#d9b970') + ''.join(ellipse(r.randrange(20, 240), r.randrange(600, 638), 3, 2, '#c9a55c') for _ in range(30))
    b += cement_bag(96, 706, 1.3, -3)
    b += shape([(20, 780, 1), (80, 722), (140, 712), (206, 734), (260, 780, 1)], '#8f9396')
    b += ''.join(ellipse(40 + r.random() * 200, 776 - r.random() * 50 * (1 - abs(i / 20 - .9)), 10 + r.random() * 6, 7 + r.random() * 4, ('#a9adb0', '#7d8285', '#c3c2bc', '#b5a594')[i % 4], r.randrange(-30, 30)) for i in range(36))
    # the mixer: a drum on a frame with wheels
    mixer = line('M-90,0L-40,-130M90,0L40,-130M-66,-60H66', '#4a5a60', 13) + circle(-96, -26, 34, '#2f2d2f') + circle(-96, -26, 15, '#9a948a') + circle(96, -26, 34, '#2f2d2f') + circle(96, -26, 15, '#9a948a')
    drum = path('M-118,-40Q-130,60 -60,96H60Q130,60 118,-40L70,-130H-70Z', '#e07b2e') + path('M-118,-40Q-130,60 -60,96H-20Q-70,40 -60,-40L-40,-130H-70Z', '#f09a4f') + path('M70,96Q130,60 118,-40L70,-130H40L76,-30Q84,50 40,96Z', '#c0621f') + rect(-120, -48, 240, 18, '#b5561c', 6) + ''.join(rect(-116 + i * 24, -46, 10, 14, '#8f4014', 3) for i in range(10)) + ellipse(0, -130, 72, 24, '#7d4a2a') + ellipse(0, -126, 58, 17, '#a9adad') + path('M-50,-126Q-20,-140 8,-128T52,-124Q30,-110 0,-110T-50,-126Z', '#c3c8c7')
    b += shadow(480, 770, 150, 12) + at(mixer, 480, 766, 1.1) + at(drum, 492, 590, 1.05, rot=22)
    b += person(312, 738, 400, 6.4, facing=1, turn=.55, skin=SKIN[1], hair=HAIR['brown'], beard='moustache', hat=('kartuz', '#c9563f'), top='#4f7f9a', hem='shirt', straps='#3a617b', legs='#3a617b', shoes=('boots', '#3a2a22'), near=(428, 506), far=(462, 490), near_hand='fist', far_hand='fist', far_front=True, smile=1.2, feet=((-36, 0), (40, -6)),
                tools=path('M436,452l64,-10l0,58l-40,16Z', '#6f9fb8') + path('M496,444Q548,440 554,478Q540,470 498,478Z', '#a9dcec') + line('M440,452Q466,420 500,442', '#4d626c', 4))
    b += person(690, 772, 390, 6.3, facing=-1, turn=.5, build='woman', skin=SKIN[0], hair=HAIR['fair'], style='bun', hat=('kosynka', '#e9b949'), top='#c9605a', hem='shirt', straps='#4d6a7a', legs='#4d6a7a', shoes=('boots', '#5a4a3c'), smile='open', near=(706, 612), far=(632, 590), near_hand='fist', far_hand='fist', far_front=True, tools=tool((726, 650), (596, 556), 9, '#a5794a') + path('M606,570C560,560 540,520 548,494L604,520L618,552Z', '#8d979b') + path('M552,510Q568,478 600,516Z', '#ecd08f'))
    b += person(930, 600, 250, 4.6, facing=-1, turn=.4, hair=HAIR['dark'], style='short', hat=('helmet', '#f6efe2'), top='#e0a53c', hem='shirt', bands=((.56, .42, '#f6efe2'),), legs='#3f5a78', shoes=('sneakers', '#4f86a0'), smile='open', near=(960, 510), far=(880, 470), far_hand='open')
    return b + tool((1040, 650), (1130, 566), 8, '#a5794a') + path('M1000,690l44,-44l14,14l-30,40Z', '#8d979b'), d


@scene('slate-roof')
def draw_slate_roof():
    """A house under wavy grey slate; a roofer lays the last sheets."""
    d, b = backdrop('#f2b98f', '#f7d8ae', '#fbeccb')
    b += circle(980, 190, 66, '#fff3d4') + cloud(250, 110, .9, '#fff3e2', .6) + hills(400, 34, '#d3b48c', 5) + ''.join(linden(x, 470, h, c, i) for i, (x, h, c) in enumerate(((60, 240, '#d99a3c'), (1120, 280, '#c9703c'), (1010, 200, '#e0b04a'))))
    b += path(curve([(-20, 640), (400, 626), (800, 640), (1220, 620), (1220, 820, 1), (-20, 820, 1)]), '#b9a15c')
    # walls, then the roof in waves
    b += rect(190, 470, 820, 260, '#e0c494') + rect(840, 470, 170, 260, '#c9a974') + ''.join(line(f'M190,{y}H1010', '#cdb07c', 3) for y in range(496, 730, 28)) + rect(180, 720, 840, 26, '#9a8b7c')
    b += ''.join(carved_window(x, 548, 84, 112, '#4d7f94', '#3d5f70') for x in (270, 480, 690)) + rect(880, 560, 84, 164, '#7a4a34', 3) + rect(890, 572, 64, 60, '#8f5f45', 2) + circle(952, 650, 5, '#e0b04a')
    b += rect(680, 130, 66, 120, '#a5573f') + rect(722, 130, 24, 120, '#8b4733') + rect(672, 120, 82, 16, '#b96a50', 2) + line('M712,116q-14,-30 10,-50t0,-46', '#fff', 20, .5)
    tones, h = ('#8f9aa0', '#98a3a8', '#87929a'), 62
    for j in range(5):
        y0, y1 = 196 + j * h, 196 + (j + 1) * h + 12
        x0, x1 = 250 - j * 24, 950 + j * 24
        last = 3 if j == 0 else 0
        n = 28
        for i in range(n - last * 3):
            a, c = x0 + (x1 - x0) * i / n, x0 + (x1 - x0) * (i + 1) / n
            a2, c2 = a + (a - 600) * .036, c + (c - 600) * .036
            t = tones[(i // 6 + j) % 3]
            b += path(f'M{num(a)},{y0}H{num(c)}L{num(c2)},{y1}q{num((a2 - c2) / 2)},9 {num(a2 - c2)},0Z', t) + poly([(a + 4, y0), (a + 11, y0), (a2 + 12, y1 + 2), (a2 + 4, y1 + 2)], '#b9c3c6') + poly([(c - 5, y0), (c, y0), (c2, y1), (c2 - 6, y1 + 2)], '#6f7a82')
        b += line(f'M{num(x0 - 6)},{y1 + 2}H{num(x1 + 6)}', '#5f6a72', 3, .5)
    b += rect(735, 186, 220, 74, '#a5794a') + ''.join(rect(738 + i * 54, 190, 12, 66, '#8f6238') for i in range(4)) + rect(730, 196, 230, 8, '#c69a68') + rect(730, 232, 236, 8, '#c69a68') + rect(240, 184, 500, 18, '#78848c', 8) + rect(240, 184, 500, 7, '#a3aeb3', 4)
    b += rect(680, 130, 66, 66, '#a5573f') + rect(722, 130, 24, 66, '#8b4733')
    # the roofer with a sheet, his ladder, a cat on the ridge
    b += line('M880,742L846,160M950,742L910,160', '#b58756', 10) + ''.join(line(f'M{num(876 - i * 3.4)},{num(700 - i * 54)}L{num(946 - i * 3.7)},{num(700 - i * 54)}', '#c69a68', 8) for i in range(10))
    sheet = ''.join(rect(-70 + i * 20, -46, 20, 92, ('#98a3a8', '#87929a')[i % 2]) + rect(-67 + i * 20, -46, 6, 92, '#c3ccce') for i in range(7)) + line('M-70,46q10,8 20,0t20,0t20,0t20,0t20,0t20,0t20,0', '#6f7a82', 5)
    b += person(900, 420, 330, 6.4, facing=-1, turn=.55, skin=SKIN[1], hair=HAIR['dark'], hat=('kartuz', '#4d5560'), beard='moustache', top='#c9563f', hem='shirt', belt='#5a3a28', legs='#3f5a78', shoes=('boots', '#3a2a22'), near=(846, 262), far=(790, 224), near_hand='fist', far_hand='fist', far_front=True, ground=False, smile=1.2, feet=((-6, -40), (10, 20)), tools=at(sheet, 800, 236, 1, rot=-14))
    b += cat(380, 188, .6, '#d98a4a')
    # rowan by the wall, a woman and a boy handing up
    b += linden(110, 760, 330, '#c9853c', 14) + ''.join(circle(x + k % 3 * 11, y + k // 3 * 10, 8, ('#c9402f', '#d9573f')[k % 2]) for x, y in ((52, 560), (110, 520), (132, 590), (70, 620)) for k in range(5))
    b += person(600, 786, 300, 6.3, facing=1, turn=.5, build='woman', hair=HAIR['brown'], style='bob', hat=('kosynka', '#f1e6d0'), top='#4d7f6b', hem='coat', apron=('#e9dcc0', 'waist'), legs='#6a5a52', shoes=('boots', '#4a3728'), smile=1.2, near=(576, 660), far=(664, 590), far_hand='open') + person(720, 790, 214, 4.6, facing=1, turn=.5, hair=HAIR['fair'], style='short', top='#e0a53c', hem='shirt', legs='#3f5a78', shoes=('boots', '#c9563f'), smile='open', near=(700, 720), far=(784, 640), far_hand='open')
    return b + grass(0, 1200, 806, 110, 34, '#93803f', 5, 16), d
