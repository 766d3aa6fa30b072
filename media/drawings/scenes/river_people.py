# SPDX-License-Identifier: GPL-3.0-or-later
"""The river and people: winter care, the sea they built, the town that moved."""
import math
import random

from kit import *  # noqa: F401,F403 - the drawing kit


@scene('river-freeze')
def draw_river_freeze():
    d, b = backdrop('#a9bccb', '#d6dadb', '#efe2d3')
    b += circle(900, 170, 52, '#fbf1de', opacity='.9') + cloud(300, 110, 1.2, '#f4f4f2', .8) + cloud(640, 150, .8, '#f4f4f2', .7) + hills(320, 40, '#b3bfc0', 5) + spruces(366, 34, 90, '#84a09f', 3, 0, 1200, 14, snow='#dfe8ec') + path(curve([(-20, 384), (300, 368), (700, 388), (1220, 364), (1220, 560), (-20, 560)]), '#e3e4dc') + ''.join(birch(x, 430, h, '#fff', i, True) for i, (x, h) in enumerate(((120, 200), (200, 240), (1010, 220), (1090, 190))))
    b += path('M-20,470Q300,440 620,458T1220,430V820H-20Z', '#5a8ca3') + ripples([(420, 540, 120), (640, 580, 140), (520, 640, 130), (760, 690, 160), (560, 720, 120)], '#a9cad6', 4)
    # ice that grows from the banks
    for dx, c in ((0, '#c9dde6'), (34, '#dfecf2')):
        b += path(curve([(-20, 462), (220, 450), (400 - dx, 470), (330 - dx, 510), (430 - dx, 560), (300 - dx, 620), (390 - dx, 690), (260 - dx, 760), (300 - dx, 830), (-20, 830)]), c) + path(curve([(1220, 430), (1000, 436), (830 + dx, 470), (900 + dx, 530), (800 + dx, 590), (930 + dx, 650), (830 + dx, 730), (940 + dx, 830), (1220, 830)]), c)
    b += line('M60,560l90,20l60,-14M40,660l110,-14l40,30l60,6M1140,560l-100,26l-50,-12M1160,690l-120,-10l-60,26M120,740l80,14', '#a9c6d3', 4)
    b += path(curve([(-20, 640), (120, 620), (230, 690), (180, 830), (-20, 830)]), '#eef2f2') + path(curve([(1220, 600), (1120, 620), (1060, 700), (1100, 830), (1220, 830)]), '#eef2f2')
    b += ''.join(line(f'M{x},800q-6,-60 4,-{h}', '#a98f5e', 5) + ellipse(x + 4, 800 - h, 7, 22, '#7d5a3a') + ellipse(x + 4, 784 - h, 6, 7, '#fff') for x, h in ((50, 170), (84, 210), (120, 160), (1140, 190), (1176, 150)))
    duck = shape([(-44, -10), (-30, -26), (0, -30), (26, -22), (34, -8), (10, 0), (-30, 0)], '#8a6a4a') + shape([(-30, -22), (0, -26), (10, -14), (-16, -8)], '#a98a64') + shape([(24, -24), (26, -44), (42, -50), (54, -42), (50, -30), (36, -20)], '#3f6a52') + rect(24, -26, 14, 5, '#f6efe2', 2) + poly([(52, -42), (68, -38), (52, -34)], '#e0a02e') + circle(44, -42, 2.5, '#fff')
    b += at(duck, 620, 560, 1) + at(duck, 540, 600, .8) + at(duck, 690, 620, .8, True) + ''.join(line(f'M{x},{y}q40,-8 90,0', '#cfe4ea', 3) for x, y in ((580, 566), (506, 606), (650, 626)))
    geese = ''.join(swallow(340 + i * 44, 210 - abs(i - 3) * -18, .5) for i in range(7))
    return b + geese + snowfall(70, 4, r0=2, r1=5), d


@scene('river-safe')
def draw_river_safe():
    d, b = backdrop('#8fb9da', '#dbe6ea', '#fbeee0')
    b += circle(240, 150, 54, '#fff6dc') + cloud(640, 110, .9) + hills(330, 36, '#c3d3dd', 5) + spruces(372, 34, 100, '#7fa2a8', 3, 0, 1200, 14, snow='#eaf1f5') + path('M-20,400Q300,384 620,398T1220,380V600H-20Z', '#d3e4ee') + path('M-20,420Q300,404 620,418T1220,400V600H-20Z', '#c3dae8') + path('M560,440q90,-16 180,4q20,24 -60,34t-140,-8q-10,-20 20,-30Z', '#5f93ab') + line('M400,470l90,-14l70,10M760,450l80,20l110,-12M320,520l120,14l60,-10', '#a9c8da', 4)
    b += path(curve([(-20, 560), (260, 530), (620, 570), (900, 540), (1220, 560), (1220, 830), (-20, 830)]), '#f1f6f9') + path(curve([(-20, 680), (300, 650), (700, 690), (1220, 650), (1220, 830), (-20, 830)]), '#e6eef4')
    # a sign: no walking on the ice
    b += rect(286, 420, 12, 250, '#8a7864', 3) + circle(292, 400, 86, '#c9402f') + circle(292, 400, 66, '#fbf8f0') + at(circle(0, -44, 13, '#3d4644') + line('M0,-28V10M0,-20L-22,4M0,-20L22,2M0,10L-18,46M0,10L20,44', '#3d4644', 11), 292, 402, .82) + line('M240,452L344,348', '#c9402f', 14) + ellipse(292, 672, 40, 9, '#cddbe6') + path('M214,330Q292,290 370,330Q350,318 292,316T214,330Z', '#fff')
    b += person(680, 764, 450, 6.4, facing=-1, turn=.5, skin=SKIN[1], hair=HAIR['brown'], beard='short', hat=('ushanka', '#4a5a52', '#8a7864'), top='#5f7f6a', hem='tunic', mitts='#3a4a44', scarf='#c9605a', legs='#4d4a50', shoes=('boots', '#3a2a22'), smile=1.1, far=(560, 540), far_hand='open', far_bend=1, near=(720, 600))
    b += person(800, 768, 280, 4.6, facing=-1, turn=.5, hat=('beanie', '#c9402f', '#f6efe2'), top='#4f7fa0', hem=.36, mitts='#e0a53c', scarf='#f1e6d0', hair=HAIR['fair'], legs='#3f4a5a', shoes=('valenki', '#8d8780'), smile=1.2, near=(744, 606), near_bend=-1, far=(760, 640))
    b += person(930, 770, 270, 4.5, facing=-1, turn=.5, hat=('platok', '#e0a53c', '#f6efe2'), top='#a5573f', hem=.5, mitts='#5f9a68', hair=HAIR['brown'], legs='#5d5048', shoes=('valenki', '#77706a'), smile='open', near=(956, 660), far=(878, 640))
    b += at('<path d="M-96,0H70C96,0 104,-16 100,-34" fill="none" stroke="#8f6238" stroke-width="8" stroke-linecap="round"/>' + ''.join(rect(x, -34, 8, 38, '#7b5638') for x in (-70, 0, 50)) + rect(-96, -46, 172, 16, '#4f86a0', 6), 1070, 766) + birch(1130, 640, 360, '#fff', 4, True) + bullfinch(430, 690, 1) + titmouse_on_snow(500, 704)
    return b + snowfall(40, 9, r0=2, r1=4), d


def titmouse_on_snow(x, y):
    return at(line('M-2,-12L-4,0M8,-12L8,0', '#5a5a60', 3) + shape([(-30, -26), (-16, -46), (10, -52), (28, -40), (28, -22), (10, -8), (-14, -10)], '#e6c84f') + shape([(2, -46), (8, -64), (24, -70), (38, -60), (36, -46), (20, -42)], '#26282d') + shape([(12, -52), (24, -56), (32, -50), (24, -44)], '#fbf8ee') + poly([(37, -58), (48, -54), (37, -51)], '#3a3a3f') + poly([(-26, -30), (-60, -20), (-54, -12), (-20, -20)], '#5f7f95'), x, y, .8, True)


@scene('sea-beach')
def draw_sea_beach():
    d, b = backdrop('#7fbfe4', '#cfe8ea', '#fdf2cf')
    b += circle(980, 130, 62, '#fff6cf') + cloud(260, 110, 1.1) + cloud(620, 170, .7) + path('M-20,330Q300,322 620,328T1220,322V820H-20Z', '#5aa6c8') + path('M-20,330Q300,322 620,328T1220,322V352Q900,362 500,352T-20,362Z', '#8fc8dc') + path('M-20,320Q100,304 260,314T420,324L-20,334Z', '#93b9a4') + spruces(318, 14, 26, '#7aa792', 4, 0, 360, 5)
    b += ripples([(60, 400, 220), (420, 390, 200), (820, 380, 220), (160, 450, 240), (620, 460, 260), (960, 440, 200)], '#d6eef2', 5) + sailboat(420, 392, .9) + sailboat(640, 372, .6, True, '#fbe3c0') + sailboat(820, 384, .44) + sailboat(250, 372, .36, False, '#f6d9c9')
    for y, c, w in ((512, '#8fcbd8', 18), (548, '#b9e0e4', 20), (580, '#e9f6f4', 16)):
        b += path(f'M-20,{y}q80,-22 170,0t190,0t200,4t220,-6t240,4t260,-8V820H-20Z', c)
    b += path('M-20,600q80,-18 170,0t190,2t200,4t220,-6t240,4t260,-8V820H-20Z', '#ecd9a6') + path(curve([(-20, 690), (300, 664), (700, 700), (1220, 660), (1220, 830), (-20, 830)]), '#e3cc93')
    b += pine(1080, 660, 480, 3) + pine(1170, 690, 400, 7) + pine(990, 640, 300, 11) + grass(900, 1200, 690, 40, 40, '#a9a85a', 5, 40)
    # a sandcastle, children, a ball, gulls
    b += path('M470,764V690h30v-22h16v22h24v-40h18v-20h16v20h18v40h24v-22h16v22h30v74Z', '#d3b878') + path('M580,764v-40a20,20 0 0 1 40,0v40Z', '#b3965c') + rect(560, 650, 4, -1, '#fff') + line('M582,630v-46', '#8a7864', 4) + poly([(582, 584), (620, 596), (582, 608)], '#c9402f') + path('M440,764Q560,744 700,764Z', '#c9ad6c')
    b += person(380, 770, 280, 4.7, facing=1, turn=.5, hair=HAIR['brown'], style='short', top='#c9605a', short_sleeve=True, hem='shirt', legs='#3f6a86', shoes=('shoes', SKIN[0]), smile='open', pelvis=(-8, 40), feet=((-70, 0), (24, -4)), lean=16, near=(454, 690), far=(470, 700), near_hand='fist', far_hand='fist', far_front=True, tools=tool((448, 640), (470, 730), 7, '#e0a53c') + path('M458,724h30l-4,34h-20Z', '#e0a53c'))
    b += person(770, 774, 260, 4.6, facing=-1, turn=.5, hair=HAIR['fair'], style='pigtails', bow='#4d7f9a', hat=('kosynka', '#f6efe2'), top='#5f9ab8', short_sleeve=True, hem=.5, legs=SKIN[0], shoes=('shoes', SKIN[0]), smile='open', near=(800, 660), far=(706, 680), far_hand='fist', far_front=True, tools=path('M680,672h44l-6,46h-32Z', '#c9402f') + line('M682,672q20,-30 40,0', '#f6efe2', 4))
    b += circle(240, 740, 34, '#f6efe2') + path('M240,706a34,34 0 0 1 30,50l-30,-16Z', '#c9402f') + path('M240,740l-30,16a34,34 0 0 1 0,-32Z', '#4d7f9a') + ellipse(240, 776, 34, 5, '#c9ad6c') + poly([(60, 690), (200, 690), (180, 640), (80, 640)], '#c9605a', .0) + ''.join(at(path('M0,0Q-24,-26 -60,-18Q-34,-10 -14,8Q0,14 14,8Q34,-10 60,-18Q24,-26 0,0Z', '#fff'), x, y, s) for x, y, s in ((480, 220, .9), (580, 190, .7), (720, 240, .8), (330, 260, .5)))
    return b + ''.join(at(path('M0,12Q-44,6 -40,-14Q-26,-36 0,-36T40,-14Q44,6 0,12Z', c) + line('M0,8L-24,-22M0,8L-9,-30M0,8L9,-30M0,8L24,-22', dark(c, .2), 4), x, y, .4) for x, y, c in ((120, 790, '#e9b99a'), (860, 796, '#d8a07c'), (1000, 780, '#f0d3b4'))), d


@scene('dam-closing')
def draw_dam_closing():
    d, b = backdrop('#a3b9c9', '#d3d9d6', '#ecdfca')
    b += cloud(240, 110, 1.2, '#f2f2ee', .8) + cloud(760, 90, 1, '#f2f2ee', .7) + hills(300, 36, '#b3bfb4', 5) + spruces(340, 30, 70, '#8fa69b', 3, 0, 1200, 12, snow='#e6ebea') + path('M-20,360H1220V820H-20Z', '#5f8da3') + path('M-20,360H1220V384Q800,394 400,386T-20,396Z', '#86abb9')
    # concrete frames behind
    b += rect(820, 240, 400, 130, '#c3bdae') + ''.join(rect(840 + i * 64, 200, 40, 170, '#d3cdbd') + rect(840 + i * 64, 200, 12, 170, '#e3ddce') for i in range(6)) + rect(820, 190, 400, 16, '#b3ac9c') + tower_crane(900, 200, 150, 150, False, '#d0853a') + tower_crane(1130, 200, 130, 120, True, '#d0853a')
    # the narrowing gap: two banks of stone and white water between
    b += poly([(-20, 440), (300, 430), (470, 470), (520, 560), (470, 640), (-20, 700)], '#9a9184') + poly([(-20, 440), (300, 430), (470, 470), (440, 500), (-20, 500)], '#b9b0a1') + poly([(1220, 420), (900, 430), (740, 470), (690, 560), (740, 640), (1220, 690)], '#938a7d') + poly([(1220, 420), (900, 430), (740, 470), (770, 500), (1220, 490)], '#b3aa9b')
    r = random.Random(5)
    for i in range(70):
        left = i % 2 == 0
        x = r.randrange(0, 500) if left else r.randrange(710, 1200)
        b += stone(x, 520 + r.randrange(0, 170), 34 + r.randrange(40), 22 + r.randrange(22), ('#8d8478', '#a59c8e', '#7d7469')[i % 3], i)
    b += path('M500,470C560,500 660,500 720,470L700,560L740,650C660,690 560,690 480,650L520,560Z', '#8fb9c9') + ''.join(line(f'M{530 + i * 22},{480 + i % 3 * 8}q{-10 + i * 2},60 {4 - i},{150 - i % 2 * 20}', '#eef6f7', 7, .85) for i in range(9)) + ''.join(ellipse(x, y, 44, 13, '#f4fafa', opacity='.9') for x, y in ((520, 650), (580, 672), (640, 670), (700, 652), (600, 640)))
    cubes = lambda x, y, s: at(poly([(-26, 0), (-26, -44), (18, -50), (18, -6)], '#cfc8b8') + poly([(18, -50), (34, -40), (34, 2), (18, -6)], '#a59e8e') + poly([(-26, -44), (18, -50), (34, -40), (-10, -34)], '#e3ddce'), x, y, s)
    b += ''.join(cubes(x, y, s) for x, y, s in ((470, 500, 1), (440, 560, 1.1), (480, 620, 1.2), (750, 500, 1), (740, 566, 1.1), (770, 620, 1.2)))
    # lorries tip blocks from both sides
    b += dump_truck(280, 470, 1.15, False, '#7a8a5c') + dump_truck(120, 476, 1, False, '#6a7a6e') + dump_truck(900, 462, 1.1, True, '#7a8a5c') + dump_truck(1070, 468, 1, True, '#8a7a5c') + cubes(420, 400, .8) + at(cubes(0, 0, .8), 560, 440, 1, rot=24) + ''.join(line(d0, '#eef6f7', 5) for d0 in ('M540,470q-20,-40 -40,-46', 'M590,470q10,-50 36,-60'))
    b += path(curve([(-20, 720), (300, 690), (600, 740), (900, 700), (1220, 720), (1220, 830), (-20, 830)]), '#4f7f96') + ripples([(80, 740, 180), (420, 760, 200), (780, 740, 200), (1000, 770, 160)], '#c9dfe6', 5)
    b += path('M-20,770Q120,740 260,800L280,830H-20Z', '#8a8070') + person(120, 786, 230, 6.4, facing=1, turn=.5, skin=SKIN[1], hat=('ushanka', '#4a3a30', '#7d5f48'), hair=HAIR['dark'], top='#6a6a4e', hem='tunic', belt='#4a3a30', legs='#4d4a44', shoes=('boots', '#2b2423'), near=(156, 690), far=(196, 620), far_hand='open', ground=False) + tool((204, 612), (204, 540), 4, '#8f6238') + poly([(204, 540), (244, 550), (204, 564)], '#c9402f')
    return b + snowfall(40, 6, r0=2, r1=4, opacity=.7), d


@scene('dam-light')
def draw_dam_light():
    d, b = backdrop('#22354f', '#4a6585', '#a9a7a8')
    d += glow('lit', '#ffd98a', .5) + gradient('wat', '#7fb9cf', '#3f7f9a')
    r = random.Random(2)
    b += ''.join(circle(r.randrange(1200), r.randrange(260), 1 + r.random() * 1.6, '#fff', opacity='.8') for _ in range(50)) + hills(330, 30, '#3d5672', 5)
    # cut through the dam: water, wheel, wires
    b += path('M-20,300H330V650H-20Z', 'url(#wat)') + ripples([(20, 330, 120), (170, 350, 110)], '#d6eef2', 4) + sailboat(110, 306, .6) + poly([(330, 250), (420, 250), (500, 640), (300, 640)], '#c9c3b4') + poly([(390, 250), (420, 250), (500, 640), (430, 640)], '#a9a394') + rect(318, 236, 116, 18, '#e4dfd0')
    b += path('M300,500C380,500 420,520 460,560L520,610C560,640 620,640 700,640H1220V820H-20V640H300Z', '#7a6a58') + path('M300,440H350C410,450 440,520 500,570C530,596 560,600 590,600V650H520C440,640 400,520 330,510H300Z', '#6fb4cc') + ''.join(line(f'M{310 + i * 6},{460 + i * 14}C{390},{470 + i * 12} {430},{560} {520},{612 + i * 6}', '#e6f5f6', 4) for i in range(3))
    b += circle(620, 600, 74, '#4a5a66') + circle(620, 600, 64, '#2f3d47') + ''.join(at(path('M0,0Q14,-28 0,-58Q30,-40 24,-6Z', '#d9a553'), 620, 600, 1, rot=i * 45) for i in range(8)) + circle(620, 600, 15, '#f2c84f') + path('M690,610C760,640 860,640 940,640H1220V700H690C640,700 600,690 580,660Z', '#5fa6c0') + ripples([(760, 664, 130), (960, 668, 140)], '#d6eef2', 4)
    b += rect(560, 360, 130, 170, '#d9cbaa') + rect(560, 344, 130, 20, '#a4583f') + windows(576, 384, 3, 2, 40, 62, 24, 40, '#ffe2a0') + rect(612, 470, 20, 80, '#8a9298') + circle(622, 470, 30, '#c9402f') + circle(622, 470, 18, '#e3705c') + path('M616,452l-8,20h10l-6,18l18,-24h-10l8,-14Z', '#ffe9a0')
    b += pylon(770, 440, 190, '#93a1ad') + pylon(900, 430, 160, '#93a1ad') + path('M690,370Q720,330 726,304Q800,360 862,316Q950,360 1020,330M690,376Q740,330 814,304Q860,350 938,316', 'none', stroke='#d9e2e8', stroke_width=3)
    b += path(curve([(700, 500), (900, 470), (1220, 480), (1220, 640), (700, 640)]), '#3f5a4a')
    for x, h, c, cc in ((1000, 150, 4, '#d3b48a'), (1120, 210, 4, '#c9a582'), (1060, 110, 4, '#dbc29a')):
        b += flats(x, 520 if h != 110 else 560, 100, h, c, 5, cc, '#8a5a44', x, False, .9)
    b += house(860, 560, .9, '#c98b3e', '#6f4c33', '#ffe3a1') + oval(1040, 540, 260, 120, 'url(#lit)')
    b += path(curve([(-20, 700), (200, 676), (420, 700), (620, 730), (900, 720), (1220, 730), (1220, 830), (-20, 830)]), '#5f5244')
    b += person(300, 790, 250, 4.7, facing=1, turn=.5, hair=HAIR['fair'], style='short', top='#e0a53c', hem='shirt', legs='#3f5a78', shoes=('sneakers', '#f6efe2'), smile='open', far=(390, 640), far_hand='open', near=(280, 700)) + person(180, 794, 240, 4.6, facing=1, turn=.5, hair=HAIR['brown'], style='braid', bow='#f6efe2', top='#c9605a', hem=.5, legs='#f1e6d0', shoes=('shoes', '#6a4630'), smile='open', near=(156, 700), far=(220, 700))
    return b, d


@scene('sea-map')
def draw_sea_map():
    """The dam, the sea, the bay and Iskitim from high above, north at the top."""
    d, b = backdrop('#e3e6bd', '#d3dca6')
    d += map_tree_defs()
    b += path(curve([(700, -20), (1220, -20), (1220, 300), (900, 240)]), '#dfe0ae') + path(curve([(640, 420), (900, 520), (1220, 480), (1220, 830), (500, 830)]), '#cfdb9f') + path(curve([(-20, -20), (380, -20), (300, 160), (-20, 260)]), '#c9d99c')
    shore = [(640, 196), (560, 200), (470, 280), (330, 380), (160, 470), (-40, 540), (-40, 860), (60, 860), (180, 760), (330, 640), (470, 540), (560, 470), (640, 420), (690, 400), (760, 420), (840, 470), (900, 480), (880, 450), (800, 392), (720, 350), (680, 320), (700, 260), (690, 204)]
    b += line(curve(shore), '#e6d7a0', 26) + path(curve(shore), '#79b4cc') + path(curve([(600, 250), (420, 360), (160, 520), (40, 640), (120, 680), (360, 560), (560, 420), (640, 330)]), '#93c5d6')
    b += ribbon([(668, 196), (690, 120), (650, 50), (700, -40)], [60, 54, 50, 50], '#79b4cc', steps=6) + ribbon([(668, 196), (690, 120), (650, 50), (700, -40)], [18, 16, 14, 14], '#a9d3df', steps=6)
    b += ribbon([(896, 470), (950, 500), (930, 560), (1000, 610), (1100, 600), (1240, 660)], [30, 26, 24, 22, 20, 16], '#79b4cc', steps=6) + ribbon([(896, 470), (950, 500), (930, 560), (1000, 610), (1100, 600), (1240, 660)], [8, 8, 7, 7, 6, 5], '#a9d3df', steps=6)
    b += ripples([(180, 600, 140), (330, 500, 130), (90, 720, 120), (480, 400, 110), (560, 300, 80), (780, 440, 60)], '#d3eaee', 5) + sailboat(280, 560, .9) + sailboat(470, 470, .7, True, '#fbe3c0') + sailboat(110, 660, .6)
    b += rect(590, 184, 150, 20, '#e4dfd0', 4) + ''.join(rect(600 + i * 20, 190, 10, 24, '#5f7f86', 2) for i in range(7)) + rect(586, 178, 158, 9, '#a39c8c', 3) + rect(744, 160, 66, 44, '#e0c79c', 3) + rect(740, 154, 74, 9, '#a4583f') + ''.join(circle(604 + i * 20, 172 - (i % 2) * 5, 10, '#f4fbfb') for i in range(7))
    b += flats(640, 120, 60, 70, 3, 4, '#d9b894', '#8a5a44', 2, False) + flats(760, 96, 70, 90, 3, 5, '#e3c7a0', '#6d94a0', 4, False) + flats(840, 110, 56, 60, 3, 3, '#e9cfa6', '#8a5a44', 5, False)
    b += flats(820, 376, 60, 62, 3, 4, '#e3c7a0', '#6d94a0', 6, False) + house(890, 400, .6, '#d9b47a', '#5c7f92') + house(940, 420, .56, '#7f9a86')
    b += factory(1080, 480, .56) + flats(1010, 420, 46, 50, 3, 3, '#e9cfa6', '#b9785a', 8, False) + house(1160, 560, .54, '#c98b3e') + house(1110, 540, .5, '#d9b47a', '#5c7f92')
    b += map_trees(2, 26, 240, 690, 520, 800, 80, ('pine',)) + map_trees(3, 16, 30, 40, 330, 200, 76, ('spruce', 'birch')) + map_trees(5, 14, 960, 60, 1180, 240, 70, ('spruce',)) + map_trees(7, 16, 640, 640, 1000, 790, 76, ('birch', 'spruce')) + map_trees(9, 8, 420, 60, 560, 170, 64, ('birch',))
    return b + at(path('M0,-58L14,-14H-14Z', '#a23b2e') + path('M0,58L14,14H-14Z', '#f6efe2') + circle(0, 0, 14, '#8f6238'), 1130, 740), d
