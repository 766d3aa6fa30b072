# SPDX-License-Identifier: GPL-3.0-or-later
"""How people lived before."""
import math
import random

from kit import *  # noqa: F401,F403 - the drawing kit


@scene('stove')
def draw_stove():
    d = glow('f', '#f8b14f', .5)
    b = log_wall(0, 0, WIDTH, 590, '#b98a58', 9) + plank_floor(590, '#c79a66')
    b += rect(0, 0, WIDTH, 40, '#8f6640') + rect(0, 36, WIDTH, 8, '#6f4c33')
    b += window(820, 170, 190, 210, WINTER_VIEW, '#f4ecdc')
    b += path('M796,150C800,230 798,330 784,420L812,420C840,330 850,220 846,150Z', '#f6efe2') + path('M1034,150C1030,230 1032,330 1046,420L1018,420C990,330 980,220 984,150Z', '#e9dfca') + rect(780, 138, 270, 16, '#8f6238', 6)
    b += ''.join(rect(786, 400 - i * 16, 26, 5, RED, 0, .8) + rect(1018, 400 - i * 16, 26, 5, RED, 0, .8) for i in range(2))
    b += light_beam(820, 404, 190, 0, -170, 800, .2)
    b += stove(30, 612, 1.12)
    b += oval(226, 400, 300, 190, 'url(#f)')
    b += cat(330, 216, .8, '#8a7a6c')
    # tools in the corner, behind the grandmother
    b += pomelo((486, 606), (494, 286)) + uhvat((522, 608), (540, 250), 9)
    b += bench(850, 560, 350, 110)
    b += table(760, 494, 380, 200, '#b07a48', LINEN)
    b += rug(400, 694, 600, 66)
    b += pot(1060, 494, .7, True) + bowl(900, 494, .8) + group(980, 494, 1, rect(-46, -10, 92, 10, '#a5794e', 5) + path('M-38,-8C-40,-44 38,-44 38,-8Z', '#b5733a') + '<path d="M-16,-34l8,16M2,-36l8,18" stroke="#e0ae6c" stroke-width="4" stroke-linecap="round"/>')
    # grandmother puts a pot into the stove
    b += pot(318, 430, .62)
    fork = uhvat((770, 476), (376, 402), 10)
    b += person(672, 720, 486, 6.1, facing=-1, turn=.6, build='woman', skin=SKIN[1], hair=HAIR['grey'], old=True, hat=('platok', '#e9dfca', '#c9605a'),
                top='#6d5a78', hem='long', hem_w=1.0, sleeve='#e9dfca', apron=('#9fb3a4', 'waist'), straps='#6d5a78', lean=8, nod=4,
                near=(664, 456), far=(570, 438), near_hand='fist', far_hand='fist', far_front=True, tools=fork, shoes=('felt', '#6b625a'), near_bend=1, far_bend=1)
    # the child brings a birch log
    logs = group(908, 560, 1, oval(-62, -10, 12, 13, '#d0a46e') + rect(-62, -24, 124, 26, '#efe6d4', 6) + rect(-30, -20, 12, 4, '#3a352e') + rect(16, -12, 14, 4, '#3a352e') + rect(-50, -44, 110, 24, '#f4eee0', 6) + oval(-50, -32, 10, 12, '#d0a46e') + rect(6, -38, 12, 4, '#3a352e'))
    b += person(908, 746, 334, 4.7, facing=-1, turn=.5, skin=SKIN[0], hair=HAIR['fair'], style='bowl', top=RED, hem=.34, belt='#2f5d6e', sash=False, placket=(LINEN, .55), collar=None,
                legs='#5d6b78', shoes=('valenki', '#77706a'), near=(952, 562), far=(866, 566), near_hand='fist', far_hand='fist', far_front=True, tools=logs, smile='open')
    return b, d


@scene('evening-tale')
def draw_evening_tale():
    d = glow('f', '#ffd98a', .75)
    b = log_wall(0, 0, WIDTH, 590, '#80604a', 9) + plank_floor(590, '#8f6a4a')
    night = rect(0, 0, 100, 100, '#2f4a68') + oval(72, 22, 9, 9, '#fff3cf') + rect(0, 66, 100, 34, '#8fa7bd') + ''.join(poly([(x, 70 - h), (x - 8, 70), (x + 8, 70)], '#24473f') for x, h in ((14, 30), (30, 22), (64, 26), (84, 36)))
    b += window(150, 140, 200, 220, night, '#c9b493', '#2f4a68')
    b += rect(860, 150, 300, 12, '#5d4330', 3) + jug(920, 150, .8, '#8a5a40') + bowl(1000, 150, .9, '#7b6a58') + tues(1090, 150, .9)
    b += oval(640, 380, 560, 420, 'url(#f)')
    # lamp on the table
    b += table(560, 500, 250, 190, '#94693e', '#e9dcc0')
    b += group(690, 500, 1, rect(-34, -12, 68, 12, '#8a6238', 5) + path('M-30,-12C-34,-44 34,-44 30,-12Z', '#c98b3e') + rect(-16, -50, 32, 12, '#6b5a4c', 3) + path('M-18,-50C-34,-84 -14,-110 -12,-146H12C14,-110 34,-84 18,-50Z', '#fff3cf', ' opacity=".75"') + path('M-9,-54C-12,-74 0,-80 1,-100C12,-80 12,-70 8,-54Z', '#f8b14f'))
    b += rug(150, 700, 860, 70, ('#8f4a3a', '#cbb894', '#3a6474', '#b5894a'), 16)
    b += bench(880, 566, 300, 130, '#94693e')
    sock = path('M868,548C880,540 912,540 920,548L914,596C914,612 880,622 866,606C858,598 872,590 874,584Z', '#c9605a') + tool((856, 536), (914, 556), 4, '#c7c9cb') + tool((930, 532), (880, 560), 4, '#c7c9cb')
    b += person(980, 722, 520, 6.1, facing=-1, turn=.6, build='woman', skin=SKIN[1], hair=HAIR['grey'], old=True, glasses=True, hat=('platok', '#9fb3a4', '#e9dfca'), top='#6d5a78', hem=.02, sleeve='#e9dfca', seat='skirt', pelvis=(46, 98), feet=((-84, 0), (-112, -6)),
                shoes=('felt', '#5d5048'), near=(914, 552), far=(872, 546), near_hand='fist', far_hand='fist', far_front=True, tools=sock, smile=1.2, legs='#6d5a78', lean=4, nod=4, ground=False)
    b += group(800, 716, 1, oval(0, 0, 30, 28, '#c9605a') + '<path d="M-24,-10Q0,-30 24,-10M-28,4Q0,-18 28,4M-22,18Q0,-4 24,16" fill="none" stroke="#a5463f" stroke-width="4"/>') + '<path d="M826,706C870,690 850,640 874,606" fill="none" stroke="#c9605a" stroke-width="4"/>'
    b += bench(230, 620, 300, 110, '#8a6238')
    b += person(420, 736, 350, 4.8, facing=1, turn=.5, hair=HAIR['fair'], style='braid', bow=RED, top='#a5573f', hem=.02, sleeve='#f1e6d0', seat='skirt', pelvis=(-20, 34), feet=((56, 0), (82, -6)), shoes=('valenki', '#77706a'), legs='#a5573f', near=(466, 640), far=(484, 634), far_front=True, near_hand='rest', far_hand='rest', smile=1.3, ground=False)
    b += person(300, 738, 330, 4.7, facing=1, turn=.5, hair=HAIR['brown'], style='bowl', top='#4d7f6b', hem='shirt', belt='#b5894a', placket=(LINEN, .6), legs='#5d5a66', pelvis=(-16, 30), feet=((46, 0), (70, -6)), shoes=('valenki', '#6b625a'), near=(342, 632), far=(358, 626), far_front=True, near_hand='rest', far_hand='rest', smile='open', lean=5, ground=False)
    b += cat(640, 728, .8, '#a08c78', -1)
    return b, d


@scene('felter')
def draw_felter():
    d = glow('f', '#fff1c4', .34)
    b = log_wall(0, 0, WIDTH, 600, '#a9825a', 9) + plank_floor(600, '#b58c5e')
    b += window(90, 150, 210, 220, WINTER_VIEW, '#e9dcc3') + oval(200, 260, 330, 300, 'url(#f)') + light_beam(90, 390, 210, 0, 260, 800, .16)
    pairs = ''.join(valenok(x, 232, .72, c) + valenok(x + 36, 232, .72, lighter(c, .12)) for x, c in ((520, '#8d8780'), (640, '#5d5754'), (760, '#d8d0c2'), (880, '#8d8780'), (1000, '#6b625a')))
    b += shelf(480, 232, 640, pairs)
    # wooden lasts on pegs and a bow for beating wool
    for i in range(3):
        x = 900 + i * 84
        b += rect(x - 3, 296, 6, 40, '#6f4c33') + path(f'M{x - 20},336C{x - 24},400 {x - 26},440 {x - 20},462C{x},474 {x + 44},468 {x + 46},452C{x + 44},436 {x + 20},430 {x + 18},410V336Z', '#d3a267') + path(f'M{x + 4},336C{x},400 {x + 6},440 {x + 46},452C{x + 44},436 {x + 20},430 {x + 18},410V336Z', '#b98650')
    b += f'<path d="M360,150C420,240 420,360 366,450" fill="none" stroke="#7b5638" stroke-width="12" stroke-linecap="round"/>' + tool((364, 156), (368, 446), 2.5, '#efe6d4')
    # tub of hot water
    b += '<g transform="translate(6,-16)">' + path('M1010,720L1030,560H1180L1200,720Z', '#a5794e') + path('M1120,720V560H1180L1200,720Z', '#8a6238') + rect(1018, 600, 174, 12, '#5a5148') + rect(1008, 676, 190, 12, '#5a5148') + oval(1105, 560, 75, 15, '#d9ebee') + f'<path d="M1070,540q-20,-34 0,-66t0,-60M1124,536q20,-34 0,-66t4,-64" stroke="#fff" stroke-width="18" fill="none" opacity=".35" stroke-linecap="round"/></g>'
    # wool on the floor in a basket
    b += oval(150, 646, 108, 58, '#d8d0c2') + oval(94, 632, 52, 42, '#e9e2d4') + oval(196, 626, 60, 46, '#cdc4b4') + oval(146, 606, 56, 40, '#efe9dc')
    b += path('M36,650H264L238,770H62Z', '#b58756') + ''.join(poly([(36 + k * .22, 650 + k), (264 - k * .22, 650 + k), (262 - k * .22, 660 + k), (38 + k * .22, 660 + k)], '#94693e') for k in (28, 60, 92)) + tool((40, 652), (260, 652), 12, '#c79a66')
    # the master rolls a wet boot on the bench
    pin = group(640, 512, 1, rect(-96, -13, 192, 26, '#d3a267', 13) + rect(-96, -13, 192, 9, '#e3bd88', 5) + rect(-130, -7, 40, 14, '#b07a48', 7) + rect(90, -7, 40, 14, '#b07a48', 7))
    boot = path('M560,560C556,536 580,522 610,524C680,528 760,520 800,500C820,470 850,456 872,470C890,490 880,556 862,560Z', '#8d8780') + path('M560,560C620,548 760,556 830,530C852,516 874,500 880,490C888,520 878,556 862,560Z', '#6f6963')
    man = person(620, 770, 560, 6.4, facing=1, turn=.5, build='big', skin=SKIN[1], hair=HAIR['brown'], style='bowl', beard='full', eyes='down', top='#e4d6ba', hem='tunic',
                 apron=('#7d5f48', 'bib', -.8), legs='#4d5560', shoes=('valenki', '#6b625a'), lean=15, nod=14, near=(606, 508), far=(778, 508), near_hand='fist', far_hand='fist', far_front=True,
                 pelvis=(-30, 0), near_bend=1, far_bend=1)
    m0 = b; b = man
    b += table(440, 560, 540, 220, '#b07a48') + oval(600, 566, 60, 5, '#d9ebee', .7) + oval(820, 568, 80, 5, '#d9ebee', .7)
    b += boot + pin.replace('translate(640,512)', 'translate(690,520) rotate(-3)')
    b = m0 + f'<g transform="translate(-90,0)">{b}</g>'
    # a boy holds the finished pair
    small = group(978, 640, 1, valenok(-22, 0, .74, '#d8d0c2') + valenok(12, 0, .74, '#e6dfd2'))
    b += person(966, 776, 352, 4.8, facing=-1, turn=.5, hair=HAIR['fair'], style='short', top='#6f8f9a', hem=.3, belt='#7b4a3a', legs='#5d5048', shoes=('valenki', '#77706a'),
                near=(1008, 612), far=(944, 618), near_hand='fist', far_hand='fist', far_front=True, tools=small, smile=1.2)
    return b, d


@scene('smithy')
def draw_smithy():
    d = glow('f', '#f89a3c', .75) + grad('w', '#6a5248', '#4a3b38')
    b = wash('w')
    for r in range(10):
        for c in range(13):
            if (r * 7 + c * 5) % 4 == 0: b += rect(c * 104 - (r % 2) * 50, r * 62, 98, 56, '#7a6053', 6, .55)
    b += rect(0, 606, WIDTH, 194, '#5a4a40') + rect(0, 606, WIDTH, 12, '#3a2f2b', 0, .5) + ''.join(oval(60 + i * 171 % 1150, 640 + i * 37 % 150, 46, 8, '#6a584c', .6) for i in range(12))
    b += window(960, 130, 150, 170, rect(0, 0, 100, 100, '#e8c9a0') + oval(40, 90, 60, 22, '#9aa585') + oval(90, 92, 40, 24, '#7d9474'), '#8a6b4f', '#e8c9a0') + light_beam(960, 330, 150, 0, -160, 800, .1)
    # forge
    b += poly([(30, 330), (150, 60), (150, 0), (300, 0), (300, 60), (420, 330)], '#8f5a44') + poly([(240, 0), (300, 0), (300, 60), (420, 330), (330, 330)], '#75473a') + rect(20, 322, 410, 30, '#a5674d', 4)
    b += rect(50, 352, 28, 130, '#6b463a') + rect(372, 352, 28, 130, '#5a3a31')
    b += oval(226, 440, 330, 260, 'url(#f)')
    b += rect(30, 480, 390, 180, '#8f5a44') + rect(330, 480, 90, 180, '#75473a') + ''.join(rect(40 + c * 78 + (r % 2) * 30, 524 + r * 34, 64, 24, '#a5674d', 3, .6) for r in range(4) for c in range(4)) + rect(20, 474, 410, 26, '#b98268', 4)
    b += path('M110,476C130,448 320,446 346,476Z', '#2f2523') + flame(190, 470, .9) + flame(262, 472, 1.05) + flame(228, 472, .7)
    # tools on a rail
    b += rect(500, 190, 260, 12, '#3a2f2b', 4)
    for i, x in enumerate((530, 584, 644, 710)):
        b += f'<circle cx="{x}" cy="202" r="7" fill="none" stroke="#2b2423" stroke-width="4"/>'
        if i % 3 == 0: b += tool((x, 210), (x, 330), 9, '#8f6b48') + rect(x - 24, 318, 48, 26, '#8d8f92', 4)
        elif i % 3 == 1: b += f'<path d="M{x},206C{x - 14},260 {x + 12},270 {x - 8},346M{x},206C{x + 14},260 {x - 12},270 {x + 8},346" stroke="#7c7f84" stroke-width="7" fill="none" stroke-linecap="round"/>'
        else: b += f'<path d="M{x - 24},262C{x - 30},222 {x + 30},222 {x + 24},262L{x + 18},286M{x - 24},262L{x - 18},286" stroke="#9a9a98" stroke-width="11" fill="none" stroke-linecap="round"/>'
    # apprentice with tongs at the fire
    tongs = tool((450, 476), (318, 452), 7, '#3a3a3e') + tool((450, 486), (318, 462), 7, '#4a4a4e') + rect(262, 448, 62, 14, '#ffb347', 6)
    b += person(520, 726, 420, 5.9, facing=-1, turn=.6, build='woman', skin=SKIN[0], hair=HAIR['brown'], style='short', top='#a9b49a', hem='shirt', apron=('#6a5140', 'bib', -.8), legs='#4d4a50', shoes=('boots', '#2b2423'),
                near=(478, 486), far=(446, 480), near_hand='fist', far_hand='fist', far_front=True, tools=tongs, eyes='open', lean=4, nod=3)
    b += shadow(672, 762, 62, 9, .3) + path('M624,664H722L710,760H636Z', '#8a6238') + path('M690,664H722L710,760H684Z', '#6f4c33') + rect(626, 684, 94, 8, '#3a3a3e') + rect(632, 732, 82, 8, '#3a3a3e') + oval(673, 664, 49, 10, '#7fa3ae') + oval(673, 664, 49, 10, '#3a2f2b', .25)
    # anvil
    b += shadow(866, 752, 130, 14, .3) + path('M790,750L800,620H930L942,750Z', '#7b5638') + path('M880,750V620H930L942,750Z', '#634329') + rect(792, 640, 146, 12, '#3a3a3e') + oval(865, 620, 65, 10, '#94693e')
    anv = path('M810,616C830,604 836,590 834,574H800C780,572 744,556 726,540H930V566C910,572 896,580 896,590C896,602 906,610 920,616Z', '#5d6268') + path('M726,540H930V550H742Z', '#8a9096') + path('M880,616C866,600 868,580 886,566H930C910,572 896,580 896,590C896,602 906,610 920,616Z', '#484c52')
    b += anv + oval(846, 530, 90, 60, 'url(#f)')
    bar = tool((1012, 492), (872, 533), 9, '#3a3a3e') + rect(800, 526, 86, 14, '#ffc15a', 7) + rect(790, 526, 46, 14, '#fff0b8', 7)
    hammer = group(846, 330, 1, rect(-8, -6, 15, 168, '#a5794a', 7) + rect(-48, -34, 96, 44, '#6a6f75', 7) + rect(-48, -34, 96, 14, '#8a9096', 7), 1, 28)
    b += person(1020, 758, 580, 6.5, facing=-1, turn=.5, build='big', skin=SKIN[1], hair=HAIR['dark'], style='short', beard='full', top='#b9563f', hem='shirt', apron=('#5d4636', 'bib', -.95), legs='#3f4a55', shoes=('boots', '#2b2423'),
                lean=7, nod=8, eyes='down', near=(994, 498), near_hand='fist', far=(800, 424), far_hand='fist', far_front=True, far_bend=1, near_bend=1, tools=bar + hammer, feet=((70, 0), (-44, -8)), pelvis=(12, 4))
    for x, y in ((770, 500), (744, 474), (794, 470), (820, 452), (716, 508), (700, 452), (760, 436), (838, 484), (690, 530)):
        b += tool((x, y), (x + (846 - x) * .13, y + (530 - y) * .13), 4, ('#ffd27a', '#ffb347')[x % 3 == 0])
    return b, d


@scene('maslenitsa')
def draw_maslenitsa():
    d = grad('s', '#9fc6dc', '#f7e6cc')
    b = wash('s') + oval(240, 170, 62, 62, '#fff3cf') + oval(240, 170, 96, 96, '#fff3cf', .3) + hills(470, 40, '#b7cdd6', 81) + spruces(520, 4, 130, '#6f9a92', 82, 330, 590, snow='#eef3f4') + spruce(10, 520, 140, '#6f9a92', snow='#eef3f4') + path('M0,540C300,500 800,500 1200,548V800H0Z', '#eef3f6') + path('M0,640C360,600 900,620 1200,650V800H0Z', '#f8fafa') + path('M0,560C200,534 460,530 560,548C420,560 200,560 0,590Z', '#d9e6ee')
    # snow fort
    def block(x, y, w, h, i): return rect(x, y, w - 4, h - 4, ('#e6eff4', '#dbe7ef', '#f0f5f8')[i % 3], 8) + rect(x, y + h * .68, w - 4, h * .32 - 6, '#cfdde7', 4)
    i = 0
    b += poly([(584, 606), (584, 364), (1138, 364), (1162, 606)], '#cddde8')
    for r in range(5):
        for c in range(9):
            x = 610 + c * 62 - (r % 2) * 31
            if r < 3 and 770 < x + 31 < 890: continue
            i += 1; b += block(x, 560 - r * 50, 62, 50, i * 7 + r)
    b += ''.join(block(x, 320, 58, 44, k) for k, x in enumerate((584, 707, 830, 953, 1080)))
    b += path('M770,610V490C770,420 896,420 896,490V610Z', '#a9c4d4') + path('M786,610V494C786,442 880,442 880,494V610Z', '#7599b0')
    for x, c in ((606, RED), (1102, OCHRE)):
        b += tool((x, 320), (x, 170), 7, '#8f6238') + path(f'M{x},174C{x + 30},160 {x + 46},190 {x + 84},176L{x + 74},204L{x + 86},230C{x + 46},240 {x + 30},212 {x},226Z', c)
    # children in the fort
    b += ''.join(oval((i * 97 + 40) % 1200, (i * 61) % 480, 3 + i % 3, 3 + i % 3, '#fff', .8) for i in range(14) if not 120 < (i * 97 + 40) % 1200 < 350)
    # a child throwing a snowball
    b += person(1030, 678, 300, 4.5, facing=-1, turn=.5, hat=('ushanka', '#6a5140', '#9a7656'), top='#4f7fa0', hem=.36, belt='#3a4a5a', mitts='#b5533c', scarf=OCHRE, hair=HAIR['brown'], legs='#4d4a55', shoes=('valenki', '#8d8780'), smile='open', lean=-6,
                near=(1100, 428), near_bend=1, far=(940, 528), far_hand='fist', tools=oval(1104, 412, 19, 19, '#b9cedb') + oval(1102, 410, 17, 17, '#ffffff'), feet=((44, 0), (-40, -6)))
    b += person(760, 668, 280, 4.4, facing=1, turn=.4, hat=('beanie', RED, '#f1e6d0'), top=PLUM, hem=.42, mitts='#e0a53c', scarf='#f1e6d0', hair=HAIR['fair'], style='pigtails', legs='#5d5048', shoes=('valenki', '#77706a'), smile='open', far=(846, 484), far_bend=-1, near=(700, 540))
    b += oval(913, 471, 15, 15, '#b9cedb') + oval(911, 469, 13, 13, '#fff') + oval(870, 690, 60, 9, '#c3d5e0', .8) + oval(880, 672, 40, 30, '#fff') + oval(850, 682, 26, 22, '#f3f7f9')
    b += shadow(1010, 770, 110, 8, .12) + group(1000, 752, 1, '<path d="M-96,0H70C96,0 104,-16 100,-34M-96,14H74C104,14 118,-6 112,-30" fill="none" stroke="#8f6238" stroke-width="8" stroke-linecap="round"/>' + ''.join(rect(x, -34, 8, 38, '#7b5638') for x in (-70, 0, 50)) + rect(-96, -46, 172, 16, '#b5533c', 6) + rect(-96, -46, 172, 6, '#cf7a5c', 3) + '<path d="M100,-34C130,-60 120,-20 160,-16" fill="none" stroke="#d9c39a" stroke-width="4"/>')
    # table with pancakes
    woman = person(300, 762, 500, 6.2, facing=1, turn=.5, build='woman', hat=('platok', '#b5533c', '#f6e3b8'), top='#476a78', hem='long', apron=('#f6efe2', 'waist'), cuff='#8a6a52', collar='#8a6a52', trim=None, skin=SKIN[0], smile='open',
                   near=(392, 522), far=(452, 516), near_hand='open', far_hand='open', far_front=True, over=group(430, 504, 1, oval(0, 4, 66, 12, '#f6efe2') + oval(0, -2, 54, 11, '#e3a94f') + oval(0, -8, 54, 11, '#efc06a') + oval(0, -15, 53, 11, '#e3a94f') + oval(0, -20, 52, 10, '#f2cb7c')))
    man = person(120, 756, 520, 6.5, facing=1, turn=.5, build='man', hat=('ushanka', '#4a3a30', '#7d5f48'), top='#7d5f48', hem='coat', belt=RED, cuff='#e0d2b8', collar='#e0d2b8', beard='short', skin=SKIN[1], legs='#4d4a50', shoes=('valenki', '#6b625a'), trim='#e0d2b8', smile=1, near=(170, 536), far=(206, 532), near_hand='fist', far_hand='fist', far_front=True, near_bend=1, tools=group(190, 536, 1, rect(-24, -44, 48, 46, '#f6efe2', 6) + rect(-24, -32, 48, 8, '#3f7f94') + '<path d="M-4,-56q-10,-14 0,-28t0,-24M10,-56q-8,-12 2,-24" stroke="#fff" stroke-width="6" fill="none" opacity=".7" stroke-linecap="round"/>'))
    b += man + woman
    b += person(560, 770, 300, 4.5, facing=-1, turn=.5, hat=('platok', '#e0a53c', '#f6efe2'), top='#a5573f', hem=.5, mitts=None, skin=SKIN[3], cuff='#f1e6d0', legs='#5d5048', shoes=('valenki', '#8d8780'), far=(488, 556), far_bend=-1, far_front=True, smile='open', near=(596, 650),
                tools=path('M462,556C470,536 502,534 514,550C510,566 476,572 462,556Z', '#e9b75c'), far_hand='fist')
    return b, d


@scene('izba-winter')
def draw_izba_winter():
    d, b = backdrop('#51719a', '#a9b6cf', '#f1cfb4', '#f7dfc2')
    d += glow('lit', '#ffd98a', .6)
    b += circle(980, 330, 60, '#ffe6c0', opacity='.9') + hills(370, 40, '#a3b6cc', 5) + spruces(420, 30, 110, '#6d8ba3', 5, 0, 1200, 14, snow='#dfe8f0') + spruces(450, 8, 180, '#466878', 9, -20, 250, 16, snow='#e6edf3') + spruces(450, 8, 190, '#466878', 12, 920, 1220, 16, snow='#e6edf3')
    b += path(curve([(-20, 460), (300, 440), (700, 462), (1220, 440), (1220, 820), (-20, 820)]), '#dbe4f0') + izba(560, 640, 1.3, False, '#3f7f94', lit=True, snow=True, smoke=True)
    b += oval(560, 680, 420, 90, 'url(#lit)')
    b += path(curve([(-20, 640), (200, 600), (380, 632), (560, 640), (760, 640), (960, 622), (1220, 600), (1220, 820), (-20, 820)]), '#eef3f8') + path(curve([(-20, 720), (240, 690), (520, 730), (860, 700), (1220, 720), (1220, 820), (-20, 820)]), '#e3ebf3')
    b += path('M880,830C900,760 910,700 920,652H990C990,700 1000,760 1040,830Z', '#cfdbe8') + ''.join(ellipse(x, y, 13, 7, '#b3c4d6', 10) for x, y in ((930, 690), (966, 706), (930, 730), (976, 752), (936, 776)))
    # woodpile under snow
    b += ''.join(circle(120 + (i % 6) * 36 + (i // 6 % 2) * 16, 690 - (i // 6) * 32, 19, '#c69a68') + circle(120 + (i % 6) * 36 + (i // 6 % 2) * 16, 690 - (i // 6) * 32, 10, '#e0bd8c') for i in range(18)) + path('M90,622Q150,580 230,588T352,620Q340,640 300,632T180,630T90,636Z', '#fff')
    logs = rect(1002, 582, 96, 20, '#efe6d6', 6) + rect(1006, 562, 92, 20, '#f6efe2', 6) + rect(1010, 544, 84, 19, '#e6dcc8', 6) + ''.join(circle(x, y, 9, '#d0a46e') for x, y in ((1006, 592), (1010, 572), (1014, 553)))
    b += person(1080, 760, 340, 6.4, facing=-1, turn=.55, build='man', skin=SKIN[0], hair=HAIR['brown'], beard='short', hat=('ushanka', '#6a4a38', '#9a7656'), top='#7d5f48', hem='coat', belt='#b5533c', cuff='#e0d2b8', collar='#e0d2b8', trim='#e0d2b8', mitts='#8a5a44', legs='#4d4a50', shoes=('valenki', '#6b625a'), near=(1086, 596), far=(1016, 596), far_front=True, tools=logs, smile=1.1)
    dogb = ellipse(0, -34, 44, 21, '#4a4a52') + ellipse(-4, -26, 30, 11, '#e9e4da') + ''.join(rect(k, -26, 10, 28, c, 5) for k, c in ((-34, '#3d3d45'), (20, '#3d3d45'), (-20, '#e9e4da'), (8, '#e9e4da'))) + circle(48, -54, 19, '#4a4a52') + poly([(36, -68), (38, -90), (50, -72)], '#3d3d45') + poly([(54, -72), (66, -86), (64, -64)], '#3d3d45') + ellipse(62, -48, 12, 8, '#e9e4da') + circle(72, -50, 4, '#2b2423') + circle(52, -58, 3, '#fff') + line('M-42,-42q-22,-14 -14,-32q14,-8 18,8', '#4a4a52', 11)
    b += shadow(760, 760, 58, 7, .14) + at(dogb, 760, 758, 1)
    return b + snowfall(60, 6, r0=2, r1=5), d


def stove_room(floor=600):
    """The walls and the floor that the three pictures of the stove share."""
    b = log_wall(0, 0, WIDTH, floor, '#b98a58', 9) + plank_floor(floor, '#c79a66')
    return b + rect(0, 0, WIDTH, 34, '#8f6640') + rect(0, 30, WIDTH, 8, '#6f4c33')


@scene('stove-corner')
def draw_stove_corner():
    d = glow('fire', '#f8b14f', .6)
    b = stove_room(610)
    # the door at the left: snow outside
    b += rect(40, 130, 210, 480, '#7b5433') + rect(56, 146, 178, 464, '#94683f') + ''.join(rect(56 + i * 45, 146, 3, 464, '#7b5433') for i in range(1, 4)) + rect(56, 220, 178, 22, '#7b5433') + rect(56, 480, 178, 22, '#7b5433') + circle(216, 370, 9, '#3a3230') + line('M216,370v22', '#3a3230', 5) + rect(30, 606, 230, 12, '#6f4c33', 3)
    b += line('M60,108H240', '#6f4c33', 9) + ''.join(circle(x, 108, 6, '#5a3d2a') for x in (80, 150, 220)) + path('M66,112q-14,70 4,120h40q10,-60 -4,-120Z', '#7d5f48') + path('M70,112h30q-6,16 -16,16t-14,-16Z', '#e0d2b8') + path('M184,112q-10,50 2,90h42q4,-50 -6,-90Z', '#a5573f')
    b += stove(300, 640, 1.36) + oval(538, 400, 340, 220, 'url(#fire)')
    b += cat(700, 164, .9, '#8a7a6c') + path('M346,150q60,-34 120,-6q50,-20 90,8v12H346Z', '#c9605a') + path('M346,150q60,-34 120,-6q14,-6 26,-6l-30,26H346Z', '#b5533c')
    b += window(960, 170, 160, 190, WINTER_VIEW, '#f4ecdc') + light_beam(960, 384, 160, 0, -120, 800, .18) + shelf(900, 470, 260, jug(950, 470, .8) + bowl(1030, 470, .8) + tues(1110, 470, .9))
    b += rug(560, 716, 560, 64)
    b += bench(840, 622, 300, 104)
    b += person(930, 742, 360, 4.8, facing=-1, turn=.6, skin=SKIN[0], hair=HAIR['fair'], style='braid', bow='#b5342a', top='#b5614f', hem=.02, sleeve='#f1e6d0', seat='skirt', pelvis=(20, 38), feet=((-62, 0), (-86, -6)), shoes=('valenki', '#77706a'), legs='#b5614f', near=(820, 566), far=(806, 552), near_hand='open', far_hand='open', far_front=True, smile=1.3, ground=False)
    b += person(1060, 744, 340, 4.7, facing=-1, turn=.6, hair=HAIR['brown'], style='bowl', top='#4d7f6b', hem='shirt', belt='#b5894a', placket=(LINEN, .6), legs='#5d5a66', pelvis=(20, 36), feet=((-56, 0), (-80, -6)), shoes=('valenki', '#6b625a'), near=(960, 590), far=(948, 578), far_front=True, near_hand='open', far_hand='open', smile='open', lean=5, ground=False)
    return b, d


@scene('stove-food')
def draw_stove_food():
    d = glow('lamp', '#fff1c4', .5)
    b = stove_room(560)
    b += window(480, 120, 240, 210, WINTER_VIEW, '#f4ecdc') + path('M452,96C460,190 452,280 438,360H474C500,290 508,190 506,96Z', '#f6efe2') + path('M748,96C740,190 748,280 762,360H726C700,290 692,190 694,96Z', '#e9dfca') + rect(430, 84, 340, 16, '#8f6238', 6)
    b += oval(600, 400, 560, 360, 'url(#lamp)') + shelf(60, 250, 300, jug(120, 250, .9) + tues(220, 250, 1) + bowl(310, 250, .9, '#6f8f9a')) + shelf(850, 230, 290, pot(910, 230, .7) + bowl(1000, 230, .9) + jug(1090, 230, .8, '#8a5a40'))
    # behind the table
    b += person(250, 800, 480, 6.2, facing=1, turn=.5, build='woman', skin=SKIN[1], hair=HAIR['grey'], old=True, hat=('platok', '#e9dfca', '#c9605a'), top='#6d5a78', sleeve='#e9dfca', hem='shirt', straps='#6d5a78', near=(330, 580), far=(400, 560), near_hand='fist', far_hand='fist', far_front=True, tools=tool((398, 556), (470, 530), 7, '#a5794a') + ellipse(478, 527, 16, 10, '#a5794a', -20), smile=1.2, ground=False)
    b += person(520, 790, 400, 4.8, facing=1, turn=.3, hair=HAIR['fair'], style='bowl', top='#b5533c', hem='shirt', placket=(LINEN, .55), near=(480, 590), far=(570, 580), near_hand='fist', far_hand='fist', smile='open', ground=False)
    b += person(700, 790, 410, 4.9, facing=-1, turn=.3, hair=HAIR['brown'], style='braid', bow='#d9a553', top='#4d7f6b', sleeve='#f1e6d0', hem='shirt', near=(740, 590), far=(650, 584), near_hand='fist', far_hand='fist', smile=1.3, ground=False)
    b += person(960, 810, 520, 6.4, facing=-1, turn=.5, skin=SKIN[1], hair=HAIR['dark'], style='bowl', beard='full', top='#e4d6ba', hem='shirt', belt='#b5533c', placket=('#b5533c', .6), near=(930, 590), far=(850, 570), near_hand='rest', far_hand='fist', far_front=True, smile=1.1, ground=False)
    # the table with dinner
    b += rect(40, 600, 1120, 34, '#b07a48', 6) + rect(40, 600, 1120, 9, '#cf9d68', 4) + path('M150,600H1050L1064,786Q960,772 900,788T760,784T600,790T440,784T300,788T136,780Z', LINEN) + path('M300,660Q290,720 300,788M560,650Q570,720 560,786M820,660Q812,720 822,786', 'none', stroke='#e0d2b4', stroke_width=7, stroke_linecap='round') + ''.join(poly([(170 + i * 60, 650), (182 + i * 60, 636), (194 + i * 60, 650), (182 + i * 60, 664)], '#b5533c') for i in range(15)) + rect(90, 634, 34, 170, '#8f6238') + rect(1076, 634, 34, 170, '#8f6238') + rect(0, 780, 1200, 30, '#a87b4c')
    b += pot(600, 606, 1.2, True) + ellipse(600, 518, 30, 7, '#e6c27a')
    b += bowl(430, 612, 1.2, '#c98b52') + ellipse(430, 579, 40, 6, '#b5653c') + ''.join(circle(x, 578, 4, c) for x, c in ((412, '#7a9a4e'), (432, '#e07b2e'), (448, '#7a9a4e'))) + line('M424,560q-8,-18 0,-36M440,560q8,-18 0,-36', '#fff', 5, .5)
    b += bowl(800, 614, 1.3, '#a5774a') + ''.join(ellipse(x, y, 19, 14, c) for x, y, c in ((776, 572, '#e3c07c'), (806, 566, '#d9b26a'), (832, 574, '#e3c07c'), (794, 560, '#ecd08f')))
    b += group(300, 610, 1, rect(-66, -10, 132, 12, '#a5794e', 5) + path('M-56,-8C-60,-62 56,-62 56,-8Z', '#b5733a') + '<path d="M-26,-48l10,22M0,-52l10,26M24,-46l8,20" stroke="#e0ae6c" stroke-width="5" stroke-linecap="round"/>') + jug(930, 608, .9, '#e9dfca')
    b += ''.join(line(f'M{x},{y}l{w},-6', '#a5794a', 6) + ellipse(x + w + 10, y - 7, 13, 8, '#b5894f', -10) for x, y, w in ((490, 622, 50), (660, 624, 50), (860, 628, 46)))
    return b, d


@scene('stove-tools')
def draw_stove_tools():
    d = glow('fire', '#f8b14f', .65)
    b = stove_room(620)
    b += stove(-120, 660, 1.5) + oval(146, 390, 330, 230, 'url(#fire)')
    b += rect(470, 240, 8, 380, '#6f4c33', op=.2)
    # three helpers against the wall, each alone and large
    b += shadow(600, 694, 60, 8) + uhvat((600, 690), (600, 300), 16) + at(line('M0,0V-16C-4,-44 -42,-26 -46,-52C-48,-66 -42,-76 -34,-84M0,-16C4,-44 42,-26 46,-52C48,-66 42,-76 34,-84', '#4a4546', 12), 600, 300, 1.35)
    b += shadow(790, 694, 50, 8) + tool((790, 690), (790, 330), 15, '#a5794a') + line('M790,340V230Q792,188 834,190Q862,192 860,224', '#4a4546', 13)
    b += shadow(990, 694, 56, 8) + tool((990, 690), (990, 420), 15, '#b58756') + pomelo((990, 520), (990, 330), 14).replace('stroke-width="14"', 'stroke-width="15"')
    b += ''.join(line(f'M990,340Q{990 + k * 10},{280} {990 + k * 24},{206 + abs(k) * 8}', ('#4f7a58', '#3f6a4c', '#639066')[i % 3], 17) for i, k in enumerate((-3, 3, -2, 2, -1, 1, 0))) + rect(970, 336, 40, 34, '#d9c39a', 8) + rect(970, 346, 40, 5, '#b58756') + rect(970, 358, 40, 5, '#b58756')
    b += pot(520, 716, 1.1) + pot(690, 730, .8) + pot(1090, 720, 1.2, False) + bench(1010, 560, 0, 0) + cat(880, 744, 1, '#c98b4a', -1)
    return b + ''.join(ellipse(x, 726, 18, 6, '#8f6640', opacity='.5') for x in (600, 790, 990)), d
