# SPDX-License-Identifier: GPL-3.0-or-later
"""The Teleuts: the house of poles and bark, the road after the herd, the river, and today. Dress is general."""
import random

from kit import *  # noqa: F401,F403 - the drawing kit


def steppe_man(x, y, h, facing, top, **kw):
    base = dict(heads=6.4, turn=.5, skin=SKIN[2], hair=HAIR['black'], hat=('round', '#3a2f2b', '#2f5d6e'), top=top, hem='coat', belt='#b5533c', sash=True, collar=('stand', '#e0a53c'), placket=('#e0a53c', .35), trim=dark(top, .3), legs='#3f3a40', shoes=('boots', '#2b2423'))
    return person(x, y, h, facing=facing, **{**base, **kw})


def steppe_woman(x, y, h, facing, top, **kw):
    base = dict(heads=6.3, turn=.5, build='woman', skin=SKIN[2], hair=HAIR['black'], style='braid', bow='#e0a53c', hat=('round', '#6b2f38', '#c9a04a'), top=top, hem='long', belt='#3f7f94', sash=True, collar=('stand', '#e0a53c'), trim='#d9a553', cuff='#d9a553', shoes=('boots', '#4a3728'))
    return person(x, y, h, facing=facing, **{**base, **kw})


def steppe_child(x, y, h, facing, top, **kw):
    base = dict(heads=4.6, turn=.5, skin=SKIN[2], hair=HAIR['black'], style='bowl', top=top, hem=.4, belt='#b5533c', collar=('stand', '#e0a53c'), legs='#4d4a50', shoes=('boots', '#3a2a22'), smile='open')
    return person(x, y, h, facing=facing, **{**base, **kw})


@scene('teleut-house')
def draw_teleut_house():
    d, b = backdrop('#a9c3dd', '#f0d8cc', '#fbeac4')
    d += glow('sun', '#fff3cf', .9)
    b += circle(220, 300, 320, 'url(#sun)') + circle(220, 300, 54, '#fff6d6') + cloud(520, 110, .8, '#fff6ee', .6) + hills(390, 54, '#bcc4c4', 5) + hills(440, 40, '#a3b8a0', 8) + spruces(480, 12, 90, '#86a694', 3, 520, 1240, 18)
    b += path(curve([(-20, 500), (300, 476), (700, 500), (1220, 480), (1220, 820), (-20, 820)]), '#b3c47a') + at(f'<g opacity=".9">{bark_house(0, 0, .34)}</g>', 250, 540) + line('M250,352q-12,-30 6,-56t0,-60', '#fff', 12, .5) + birch(80, 620, 360, '#a9c35c', 5) + birch(170, 600, 290, '#b5c766', 9)
    b += path(curve([(-20, 620), (300, 590), (700, 630), (1220, 600), (1220, 820), (-20, 820)]), '#98b35a')
    # a frame of poles, bark on its lower half
    ax, ay, by = 760, 110, 716
    b += shadow(760, 722, 300, 18)
    for k in (-.72, -.28, .22, .7):
        b += tool((ax - k * 40, ay - 40), (ax + k * 200, by - 70), 9, '#8a6a4c')
    b += path('M584,440Q760,486 936,440L1014,716Q880,742 760,742T506,716Z', '#dbbb8b') + path('M868,455Q906,450 936,440L1014,716Q960,728 900,734Z', '#c09b68')
    r = random.Random(5)
    b += ''.join(path(f'M{760 - 176 * k:.0f},{440 + (k - 1) * 300:.0f}Q760,{486 + (k - 1) * 300:.0f} {760 + 176 * k:.0f},{440 + (k - 1) * 300:.0f}', 'none', stroke='#b08a5a', stroke_width=7) for k in (1, 1.28)) + path('M536,610Q760,660 984,610', 'none', stroke='#b08a5a', stroke_width=7)
    b += ''.join(rect(x, y, 12 + r.random() * 12, 4, '#8a6a48', 2, .75) for x, y in [(r.randrange(580, 930), r.randrange(480, 700)) for _ in range(30)] if not 690 < x < 830)
    b += path('M690,742L756,500L836,742Z', '#46352a') + ''.join(line(f'M{x},742L{756 + (x - 756) * .2:.0f},560', '#5d4837', 5) for x in (720, 770, 810))
    for k in (-1, -.52, -.06, .46, 1):
        b += tool((ax - k * 34, ay - 56), (ax + k * 262, by + 6 - abs(k) * 8 + 8), 11, '#a5794f') + tool((ax - k * 34 - 2, ay - 56), (ax + k * 262 - 3, by - 4), 3, '#c69a68')
    b += line('M724,150Q760,172 798,150', '#e6d3ab', 9) + line('M726,162Q760,184 796,162', '#cdb88c', 7)
    # the next sheet of bark goes up
    sheet = path('M436,440Q500,420 590,452L604,596Q520,560 420,590Z', '#e6cb9c') + path('M436,440Q500,420 590,452L592,470Q500,438 434,460Z', '#f3e3c0') + ''.join(rect(x, y, 22, 5, '#8a6a48', 2, .8) for x, y in ((460, 490), (530, 480), (490, 530), (560, 530), (450, 560), (540, 560)))
    b += steppe_woman(600, 770, 430, -1, '#8f3f48', near=(592, 560), far=(574, 512), near_hand='fist', far_hand='fist', smile=1.1)
    b += steppe_man(380, 768, 450, 1, '#3f6a86', beard='moustache', near=(436, 560), far=(450, 452), near_hand='fist', far_hand='fist', far_front=True, tools=sheet, smile=1)
    # grandfather peels rods, a boy brings a pole
    b += steppe_child(1060, 776, 300, -1, '#c98b3e', near=(1070, 626), far=(1030, 552), near_hand='fist', far_hand='fist', far_front=True, tools=tool((940, 380), (1150, 776), 11, '#b08a5c'))
    b += ''.join(at(shape([(-70, -14, 1), (70, -14, 1), (80, 0), (70, 14, 1), (-70, 14, 1)], '#e3c793') + ellipse(-70, 0, 8, 14, '#a97f50') + ellipse(-70, 0, 4, 8, '#e9d5ac'), x, y, 1, rot=a) for x, y, a in ((180, 744, -4), (230, 768, 3), (200, 716, 2)))
    return b + grass(0, 1200, 812, 110, 44, '#78974a', 5, 16) + swallow(980, 200, .7) + swallow(1050, 170, .5), d


def bark_house(x, y, s=1):
    """The finished house from afar, 500 wide, 560 high."""
    b = ''.join(tool((-k * 10, -500), (k * 40, -566), 10, '#8f6b48') for k in (-1, -.3, .4, 1)) + path('M-16,-520H16L240,0Q0,26 -240,0Z', '#d9b98a') + path('M4,-520H16L240,0Q180,10 120,14Z', '#bf9a68') + path('M-44,14L4,-240L66,14Z', '#4a382c')
    return at(b + ''.join(path(f'M{-16 - 224 * k:.0f},{-520 + 520 * k:.0f}Q0,{-494 + 520 * k:.0f} {16 + 224 * k:.0f},{-520 + 520 * k:.0f}', 'none', stroke='#b98f5e', stroke_width=8) for k in (.25, .5, .75)), x, y, s)


@scene('teleut-herd')
def draw_teleut_herd():
    d, b = backdrop('#8f9fc9', '#e9b99f', '#fbdc9c')
    d += glow('sun', '#fff0c4', .95) + gradient('gold', '#d9b964', '#b9a04c')
    b += circle(930, 330, 380, 'url(#sun)') + circle(930, 330, 62, '#fff3cf') + cloud(300, 120, 1, '#fbe3d4', .6) + cloud(620, 180, .7, '#fbe3d4', .6) + hills(400, 60, '#b0a3b5', 5) + hills(450, 44, '#b3a38f', 8)
    b += path(curve([(-20, 500), (260, 466), (620, 500), (960, 462), (1220, 486), (1220, 820), (-20, 820)]), '#cdb36a') + path('M960,470Q700,500 560,540T200,600', 'none', stroke='#e3cf94', stroke_width=20, stroke_linecap='round')
    far = ''.join(at(ellipse(0, -9, 12, 8, c) + circle(12, -14, 5, '#5a4a44') + line('M-6,-4V0M6,-4V0', '#5a4a44', 3), x, y) for x, y, c in [(760 + i * 29 % 240, 500 - i * 7 % 34, ('#f1e9da', '#dccfb8', '#a5603f')[i % 3]) for i in range(17)])
    b += far + at(horse(0, 0, .3, coat='#7a5a44', harness=False), 740, 530) + steppe_man(740, 528, 104, 1, '#3f6a86', pelvis=(-2, -28), feet=((-4, -18), (6, -18)), ground=False)
    b += path(curve([(-20, 580), (300, 550), (700, 590), (1220, 548), (1220, 820), (-20, 820)]), '#c2ab5a')
    b += path(curve([(-20, 690), (400, 660), (800, 716), (1220, 690), (1220, 820), (-20, 820)]), '#b09a4c')
    # the herd
    for x, y, s, f in ((930, 640, .62, 0), (1040, 620, .56, 0), (1120, 660, .66, 0), (1000, 690, .74, 0), (1150, 720, .8, 0)):
        b += shadow(x, y, 60 * s, 6) + sheep(x, y, s, bool(f), ('#f1e9da', '#e3d6c0', '#b59a80')[x % 3])
    b += cow(930, 590, .46, coat='#6f5348', patch='#e9dcc8') + shadow(810, 674, 90, 8) + cow(810, 672, .74, coat='#a5603f')
    # a horse carries the poles and the bark of the house; mother leads it, a boy rides
    b += shadow(300, 776, 210, 13) + ''.join(tool((40, 770 - i * 8), (440, 540 - i * 10), 8, c) for i, c in enumerate(('#8f6b48', '#a5794f', '#7f5f40'))) + horse(330, 772, 1.0, coat='#9a6a44', harness=False)
    b += path('M226,560Q236,520 300,520T376,566L392,640Q310,668 214,640Z', '#b5533c') + path('M226,560Q236,520 300,520T376,566L378,580Q300,540 224,576Z', '#d9a553') + path('M214,626Q310,654 392,626L394,640Q310,668 214,640Z', '#e0a53c') + ''.join(poly([(244 + i * 36, 604), (258 + i * 36, 584), (272 + i * 36, 604), (258 + i * 36, 624)], '#f1dcae') for i in range(4))
    b += at(shape([(-60, -22, 1), (60, -22, 1), (70, 0), (60, 22, 1), (-60, 22, 1)], '#e3c793') + ellipse(60, 0, 9, 22, '#a97f50') + ellipse(60, 0, 5, 13, '#e9d5ac') + line('M-30,-22v44M20,-22v44', '#7b5638', 5), 250, 520, 1, rot=-4)
    b += steppe_child(330, 760, 290, 1, '#4d7f6b', hat=('round', '#3a2f2b', '#8f3f48'), pelvis=(-4, -110), feet=((-4, -100), (12, -96)), near=(400, 560), far=(416, 560), near_hand='fist', far_hand='fist', ground=False)
    b += line('M500,552Q540,600 590,590', '#5a3a2a', 5) + line('M512,552L506,566', '#5a3a2a', 5)
    b += steppe_woman(650, 780, 400, 1, '#7a3f5a', near=(592, 592), near_hand='fist', near_bend=-1, far=(704, 610), smile=1.2)
    b += dog(860, 780, 1, False, '#4a4a52') + grass(0, 1200, 812, 120, 50, '#93803c', 5, 16)
    return b, d


@scene('teleut-river')
def draw_teleut_river():
    d, b = backdrop('#8cc0d9', '#d9e8d6', '#f7efc4')
    b += cloud(380, 90, .9) + hills(280, 50, '#a9cbbd', 5) + spruces(340, 28, 120, '#74a48f', 3, 0, 1200, 18) + path(curve([(-20, 360), (400, 340), (800, 366), (1220, 344), (1220, 480), (-20, 480)]), '#a3c26a')
    b += path('M-20,410Q300,384 620,404T1220,384V780H-20Z', '#5fa3b9') + path('M-20,410Q300,384 620,404T1220,384V404Q900,424 620,424T-20,434Z', '#a3d0d9', opacity='.8') + spruces(406, 5, 90, '#4f8a70', 7, 40, 340, 12) + path('M40,410h300q-150,60 -300,0Z', '#4f8a70', opacity='.3')
    b += ripples([(80, 470, 160), (520, 450, 150), (700, 520, 170), (120, 560, 180), (420, 610, 160)], '#dcf0f2', 5)
    # two fishermen in a dugout pull a net
    net = ''.join(line(f'M{500 + i * 20},{508 - i}q{8 + i},40 {24 + i * 4},{86 - i * 3}', '#efe6d2', 2, .9) for i in range(8)) + ''.join(line(f'M{498 + j * 5},{522 + j * 18}q80,{14 - j} 178,{-6 - j * 2}', '#efe6d2', 2, .9) for j in range(4))
    boat_ = ellipse(340, 580, 240, 16, '#3f7f94', opacity='.5')
    boat_ += steppe_man(240, 566, 300, 1, '#3f6a86', near=(296, 438), far=(280, 394), near_hand='fist', far_hand='fist', far_front=True, tools=tool((262, 340), (352, 600), 7, '#c69a68'), ground=False) + steppe_man(430, 562, 300, 1, '#8a5a3c', beard='moustache', hat=('round', '#4a3a30', '#8f3f48'), lean=12, near=(496, 500), far=(520, 508), near_hand='fist', far_hand='fist', far_front=True, ground=False)
    boat_ += path('M100,520C220,546 440,546 570,508C556,560 520,584 460,588H220C150,584 112,556 100,520Z', '#7b5638') + path('M100,520C220,546 440,546 570,508C560,526 460,556 330,556S120,544 100,520Z', '#5d3f27') + path('M124,548C220,566 440,566 548,544', 'none', stroke='#94693e', stroke_width=5) + net
    boat_ += fish(640, 572, .42, False, 'ide') + fish(600, 600, .36, True, 'perch') + ''.join(ellipse(x, y, 8, 5, '#c98b4a') for x, y in ((500, 508), (546, 506), (596, 502), (640, 500)))
    b += at(boat_, 40, 4, .88)
    # ducks
    b += ''.join(at(ellipse(0, -7, 18, 8, '#7a6450') + circle(16, -17, 7, '#3f6f5a') + poly([(22, -18), (30, -16), (22, -14)], '#e0a53c') + poly([(-16, -9), (-26, -14), (-14, -4)], '#5f4c3c'), x, y, s) for x, y, s in ((760, 460, .8), (820, 476, .9), (720, 486, .7)))
    # the near bank: an old birch with wild bees, mother takes honey
    b += path(curve([(620, 830), (660, 690), (760, 640), (960, 610), (1220, 600), (1220, 830)]), '#8db05a') + path(curve([(-20, 700), (200, 684), (420, 720), (660, 700), (900, 720), (1220, 690), (1220, 830), (-20, 830)]), '#7fa14c')
    b += trunk(1040, 700, 130, 760, 'pine', 5) + grass(950, 1170, 716, 30, 40, '#6f9a44', 8, 12) + ellipse(1016, 330, 30, 52, '#6a442c') + ellipse(1018, 332, 20, 40, '#2f2019') + path('M1004,360q14,-26 28,0v26q-6,20 -10,2q-6,26 -10,-4q-6,10 -8,-6Z', '#e9a93c')
    b += ''.join(at(ellipse(0, 0, 7, 5, '#e0a53c') + line('M-1,-4v8M3,-3v6', '#3a2a22', 2) + ellipse(-2, -6, 4, 6, '#fff', 30, opacity='.7'), x, y, 1.1, rot=a) for x, y, a in ((950, 300, 20), (924, 360, -10), (1100, 300, 30), (974, 246, 0), (1090, 390, -20), (900, 300, 14), (1130, 250, 8)))
    b += steppe_woman(850, 770, 440, 1, '#8f3f48', hat=('platok', '#e9d9b0', '#b5533c'), near=(900, 560), far=(968, 410), near_hand='fist', far_hand='open', far_front=True, far_bend=1, nod=-8, tools=tues(906, 580, 1.25) + ellipse(906, 494, 24, 7, '#e9a93c'), smile=1.2)
    b += steppe_child(720, 776, 270, 1, '#4d7f6b', style='braid', bow='#e0a53c', hem=.55, nod=-10, near=(690, 660), far=(786, 660), far_hand='open', far_front=True)
    # the hunter comes back with his dog, a bundle on a stick
    b += dog(180, 764, 1.1, True, '#5f554d')
    b += steppe_man(360, 776, 400, -1, '#6a7048', hat=('furcap', '#6a5140', '#8a6a4c'), beard='short', near=(312, 560), far=(320, 600), near_hand='fist', tools=tool((290, 548), (460, 480), 9, '#8f6b48') + at(path('M-40,0C-50,-44 -20,-60 0,-64C20,-60 50,-44 40,0Q0,22 -40,0Z', '#8a6a4c') + path('M10,-62C30,-56 50,-40 40,0Q30,8 14,10Q30,-20 10,-62Z', '#6f533a') + line('M-10,-60Q0,-74 10,-60', '#5a3d2a', 6), 458, 540), smile=1.1)
    b += birch(70, 740, 400, '#8fb04c', 5)
    return b + grass(0, 1200, 812, 120, 44, '#628a3e', 5, 18) + swallow(600, 220, .7) + swallow(660, 196, .5), d


@scene('teleut-today')
def draw_teleut_today():
    d, b = backdrop('#86bce3', '#d3e6ec', '#fbeccb')
    b += cloud(220, 110, 1) + cloud(860, 90, .8) + hills(340, 40, '#b3cbc4', 5) + spruces(380, 26, 70, '#86ad96', 3, 0, 1200, 12) + path(curve([(-20, 400), (300, 386), (700, 404), (1220, 384), (1220, 820), (-20, 820)]), '#a9c773')
    # a village of today
    for x, y, w, c, roof in ((120, 500, 250, '#f0e3c8', '#3f7f94'), (420, 480, 210, '#e6cfa3', '#a5503f'), (900, 490, 240, '#dfe6dc', '#5f7f5a')):
        b += rect(x - w / 2, y - 110, w, 110, c) + rect(x + w * .2, y - 110, w * .3, 110, darker(c, .07)) + poly([(x - w * .58, y - 106), (x - w * .3, y - 196), (x + w * .3, y - 196), (x + w * .58, y - 106)], roof) + poly([(x + w * .3, y - 196), (x + w * .58, y - 106), (x + w * .3, y - 106)], darker(roof, .14)) + ''.join(rect(x + k * w - 22, y - 84, 44, 50, '#fbf8f0', 2) + rect(x + k * w - 17, y - 79, 34, 40, '#7fa9ba') + rect(x + k * w - 2, y - 79, 4, 40, '#fbf8f0') for k in (-.28, .04)) + rect(x + w * .26, y - 86, 40, 86, '#7a5a44', 2)
    b += fence(-10, 1210, 540, 54, '#c9b089') + linden(660, 520, 210, '#7fa552', 4) + linden(1120, 530, 240, '#8fb25c', 7) + line('M770,540V300', '#8a7a6c', 8) + line('M740,316H800M700,320Q300,350 -20,306M840,320Q1000,350 1220,300', '#8a7a6c', 3)
    b += path(curve([(-20, 556), (400, 540), (800, 556), (1220, 540), (1220, 820), (-20, 820)]), '#9bbc62') + path('M300,830Q420,640 500,560H640Q760,640 900,830Z', '#dccfa8') + bunting([(60, 330), (640, 300)], 12) + bunting([(640, 300), (1180, 340)], 11)
    # the girl in the festive dress, in the middle
    g = steppe_child(600, 770, 400, 1, '#c2384a', heads=5.1, turn=.15, style='pigtails', bow='#f3d27a', hat=('round', '#2f5d8a', '#e9c04a'), hem='long', hem_w=1.1, trim='#f3d27a', cuff='#f3d27a', belt='#2f7f8f', sleeve='#d84f5a', shoes=('boots', '#7a2f38'), near=(500, 600), far=(704, 596), near_hand='open', far_hand='open',
                     bands=((.98, .6, '#f3d27a'),), collar=('stand', '#2f7f8f'))
    b += g + ''.join(circle(560 + i * 16, 504 + 9 * (1 - abs(i - 2.5) / 2.5), 5, ('#2f7f8f', '#c2384a')[i % 2]) for i in range(6)) + ''.join(poly([(541 + i * 24, 742), (553 + i * 24, 728), (565 + i * 24, 742), (553 + i * 24, 756)], '#f3d27a') for i in range(5))
    # her family in today's clothes; grandmother in a holiday shawl
    b += person(310, 766, 450, 6.3, facing=1, turn=.5, skin=SKIN[2], hair=HAIR['black'], style='short', top='#4f7f9a', hem='shirt', collar='#e9e2d2', legs='#3f4a5a', shoes=('shoes', '#3a2a22'), smile='open', near=(296, 600), far=(394, 520), far_hand='open', far_front=True)
    b += person(430, 778, 290, 4.7, facing=1, turn=.5, skin=SKIN[2], hair=HAIR['black'], style='short', top='#e0a53c', hem='shirt', legs='#4d5a78', shoes=('sneakers', '#c9402f'), smile='open', near=(470, 620), far=(486, 614), near_hand='fist', far_hand='fist', far_front=True, tools=ellipse(480, 626, 36, 12, '#a5794e', -8) + ''.join(ellipse(480 + k, 616 - abs(k) * .1, 13, 9, '#e0ae6c') for k in (-16, 2, 18)))
    b += steppe_woman(800, 770, 430, -1, '#3f6f5a', heads=6, skin=SKIN[2], hair=HAIR['grey'], old=True, hat=('platok', '#f1dfb0', '#c2384a'), belt='#c2384a', near=(816, 600), far=(722, 560), far_hand='open', far_front=True, smile=1.3)
    b += person(960, 766, 440, 6.3, facing=-1, turn=.5, build='woman', skin=SKIN[2], hair=HAIR['black'], style='bob', top='#8a6a9f', hem='tunic', collar='#f6efe2', legs='#4d5560', shoes=('sneakers', '#f6efe2'), smile='open', near=(950, 560), far=(900, 548), near_hand='open', far_hand='fist', far_front=True, tools=rect(876, 510, 30, 52, '#2f3338', 6) + rect(880, 515, 22, 42, '#9fc9d6', 3))
    b += ''.join(circle(x, 566, 40, 'none', stroke='#3a4046', stroke_width=6) for x in (1032, 1136)) + line('M1032,566L1066,506H1118L1136,566M1066,506L1084,566H1032M1084,566L1118,506L1112,486H1132M1058,496H1078', '#c9402f', 7)
    return b + grass(0, 340, 810, 50, 40, '#6f9a48', 5, 18) + grass(880, 1200, 810, 50, 40, '#6f9a48', 6, 18), d
