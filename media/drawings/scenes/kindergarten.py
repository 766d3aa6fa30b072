# SPDX-License-Identifier: GPL-3.0-or-later
"""The kindergarten that will tell its own story, and the microphone that waits."""
import math

from kit import *  # noqa: F401,F403 - the drawing kit


@scene('kindergarten')
def draw_kindergarten():
    d, b = backdrop('#86c3ec', '#d6ecf2', '#f9f3d2')
    d += glow('sun', '#fff6cf', .9)
    b += circle(1050, 110, 200, 'url(#sun)') + circle(1050, 110, 52, '#fff6d6') + cloud(210, 100, 1) + cloud(700, 70, .7) + hills(330, 30, '#b3d3c0', 5) + spruces(360, 20, 70, '#86b39c', 3, 0, 1200, 12)
    b += path(curve([(-20, 430), (400, 416), (800, 430), (1220, 416), (1220, 830), (-20, 830)]), '#a9cf70')
    # two storeys, bright panels, cranes on the wall
    b += rect(230, 170, 640, 330, '#fbeed2') + rect(730, 170, 140, 330, '#f0dfbd') + rect(216, 158, 668, 20, '#3f8f8a', 4) + rect(230, 326, 640, 14, '#e9a53c') + rect(230, 470, 640, 30, '#3f8f8a')
    for j, y in enumerate((208, 366)):
        for i, x in enumerate((262, 372, 680, 784)):
            b += rect(x - 6, y - 6, 82, 92, '#fff') + rect(x, y, 70, 80, '#8fc3d6') + rect(x + 33, y, 5, 80, '#fff') + poly([(x, y), (x + 28, y), (x, y + 50)], '#ffffff', .35) + (circle(x + 18, y + 64, 9, ('#e0573f', '#e9b949', '#6fa35a')[(i + j) % 3]) + line(f'M{x + 18},{y + 80}v-12', '#5f8d3c', 3) if (i + j) % 2 else path(f'M{x},{y}h16q-2,30 -16,44ZM{x + 70},{y}h-16q2,30 16,44Z', '#fff3cf'))
    b += rect(486, 190, 160, 128, '#8fc9e6', 12) + at(crane(0, 0, .58), 530, 306) + at(crane(0, 0, .44, True), 606, 306) + circle(622, 214, 13, '#ffd45a')
    b += rect(470, 372, 196, 128, '#e9a53c', 4) + poly([(450, 376), (568, 336), (686, 376)], '#e0573f') + rect(508, 396, 54, 104, '#3f8f8a', 3) + rect(574, 396, 54, 104, '#3f8f8a', 3) + rect(516, 406, 38, 44, '#cfe9f0', 3) + rect(582, 406, 38, 44, '#cfe9f0', 3) + ''.join(rect(x, 374, 10, 126, '#fff') for x in (478, 648)) + rect(440, 498, 256, 12, '#cfc3ad') + rect(424, 508, 288, 12, '#bdb098')
    b += ''.join(linden(x, 520, h, c, i) for i, (x, h, c) in enumerate(((100, 300, '#8fbf5a'), (1000, 280, '#9bc966'), (1130, 320, '#8fbf5a'))))
    b += path('M430,520H706Q760,640 900,830H300Q400,640 430,520Z', '#ecdcb0')
    # the playground: a swing, a slide like a mushroom, a sand-pit under an umbrella
    b += line('M90,690L150,450L210,690M330,690L270,450', '#e0573f', 10) + line('M140,452H282', '#e0573f', 12) + line('M176,456L196,610M236,456L256,604', '#7a6f66', 4) + rect(188, 604, 76, 11, '#e9b949', 4)
    b += person(226, 690, 230, 4.4, facing=1, turn=.5, hair=HAIR['fair'], style='pigtails', bow='#e0573f', top='#5f9fd0', hem=.36, legs='#f1e6d0', shoes=('shoes', '#c9402f'), smile='open', pelvis=(0, 8), feet=((50, -40), (66, -44)), near=(190, 552), far=(254, 556), near_hand='fist', far_hand='fist', ground=False, far_bend=1)
    b += shadow(960, 706, 150, 12, .12) + poly([(830, 650), (1080, 650), (1120, 716), (790, 716)], '#f0d79a') + poly([(830, 650), (1080, 650), (1086, 660), (824, 660)], '#d3b878') + path('M790,716H1120V736H790Z', '#c9793f') + rect(790, 716, 330, 7, '#e09a5c') + line('M960,690V430', '#f6efe2', 9) + path('M820,470Q860,380 960,372Q1060,380 1100,470Q1080,456 1053,470Q1020,454 1000,470Q960,454 920,470Q890,454 867,470Q840,456 820,470Z', '#e0573f') + path('M960,372Q900,400 867,470Q890,454 920,470Q930,410 960,372ZM960,372Q990,410 1000,470Q1020,454 1053,470Q1030,400 960,372Z', '#fff3cf')
    b += person(880, 706, 190, 4.2, facing=1, turn=.5, hair=HAIR['dark'], style='short', top='#e9b949', hem='shirt', legs='#4d6f9a', shoes=('sneakers', '#c9402f'), smile='open', pelvis=(0, 38), feet=((40, 0), (52, -4)), near=(926, 660), far=(934, 650), near_hand='fist', ground=False, lean=10) + poly([(926, 690), (970, 690), (962, 650), (934, 650)], '#3f8f8a') + line('M932,652q16,-22 32,0', '#3f8f8a', 4) + path('M990,704q24,-46 52,0Z', '#e0c47c') + circle(1016, 672, 4, '#e0573f')
    b += person(1060, 712, 190, 4.2, facing=-1, turn=.5, hair=HAIR['red'], style='braid', bow='#3f8f8a', top='#d98ab0', hem=.4, legs='#f6efe2', shoes=('shoes', '#7a4a5a'), smile='open', near=(1040, 640), far=(1024, 664), far_hand='open')
    # the teacher leads a little row of children
    b += person(420, 784, 400, 6.2, facing=1, turn=.5, build='woman', skin=SKIN[0], hair=HAIR['brown'], style='bun', top='#3f8f8a', hem=.62, hem_w=1.1, collar='#fff3cf', short_sleeve=True, legs='#e0b48f', shoes=('shoes', '#6a4030'), smile='open', near=(360, 560), near_hand='open', near_bend=-1, far=(492, 640), far_hand='fist', far_front=True)
    for i, (x, hr, st, c, lg, hem) in enumerate(((540, 'fair', 'bowl', '#e0573f', '#4d6f9a', 'shirt'), (636, 'black', 'braid', '#f0c04a', '#f6efe2', .46), (730, 'brown', 'short', '#6fa35a', '#5d5a78', 'shirt'))):
        b += person(x, 792, 224 - i * 6, 4.3, facing=1, turn=.4, hair=HAIR[hr], style=st, bow='#c9402f', top=c, hem=hem, legs=lg, shoes=('sneakers', '#fff'), smile='open', near=(x - 46, 690), far=(x + 46, 690), near_hand='fist', far_hand='fist', near_bend=-1)
    return b + ''.join(at(''.join(circle(7 * math.cos(a), -24 + 7 * math.sin(a), 5, c) for a in (0, 1.26, 2.5, 3.8, 5)) + circle(0, -24, 4, '#ffd45a') + line('M0,0v-18', '#5f8d3c', 3), x, y) for x, y, c in ((60, 770, '#fff'), (110, 786, '#e98aa9'), (160, 766, '#fff'), (210, 790, '#f0c04a'), (960, 780, '#fff'), (1020, 792, '#e98aa9'), (1090, 776, '#f0c04a'), (1150, 790, '#fff'))) + grass(0, 290, 812, 40, 30, '#7fae4c', 5, 12) + grass(910, 1200, 812, 40, 30, '#7fae4c', 6, 12), d


def child_drawing(kind):
    """What a child has drawn on a sheet of 200x150: a swing, a sand-pit, a teacher, the whole group."""
    s = rect(0, 0, 200, 150, '#fffdf6', 3) + line('M10,136q40,-8 90,0t90,-4', '#7fb04e', 8)
    sun = circle(172, 26, 15, '#f6c33c') + ''.join(line(f'M172,26m{num(20 * math.cos(a))},{num(20 * math.sin(a))}l{num(9 * math.cos(a))},{num(9 * math.sin(a))}', '#f6c33c', 4) for a in (1.6, 2.2, 2.8, 3.4, 4, 4.7))

    def mate(x, y, h, c, hair='#6a4630'):
        return circle(x, y - h * .8, h * .2, '#f3c79f') + path(f'M{num(x - h * .2)},{num(y - h * .84)}a{num(h * .2)},{num(h * .2)} 0 0 1 {num(h * .4)},0Z', hair) + poly([(x, y - h * .64), (x - h * .24, y - h * .2), (x + h * .24, y - h * .2)], c) + line(f'M{num(x - h * .1)},{num(y - h * .2)}V{y}M{num(x + h * .1)},{num(y - h * .2)}V{y}M{num(x - h * .1)},{num(y - h * .5)}l{num(-h * .24)},{num(h * .1)}M{num(x + h * .1)},{num(y - h * .5)}l{num(h * .24)},{num(-h * .1)}', '#5a4a40', 4) + line(f'M{num(x - h * .07)},{num(y - h * .76)}q{num(h * .07)},{num(h * .08)} {num(h * .14)},0', '#c9402f', 3)
    if kind == 'swing':
        s += sun + line('M30,134L62,36L94,134M150,134L118,36', '#c9402f', 5) + line('M58,38H122M74,38L80,104M106,38L100,104', '#5a4a40', 3.5) + rect(72, 102, 36, 6, '#3f7f94') + mate(90, 104, 50, '#5f9fd0', '#e0b04a')
    elif kind == 'sand':
        s += line('M100,130V52', '#8f6544', 5) + path('M40,62Q100,-10 160,62Z', '#e0573f') + path('M80,62Q92,24 100,26Q110,24 120,62Z', '#fff3cf') + path('M30,132h140l-10,-22h-120Z', '#f0d068') + path('M60,112q14,-26 28,0Z', '#d9b040') + rect(124, 92, 20, 18, '#3f8f8a')
    elif kind == 'teacher':
        s += mate(100, 136, 118, '#3f8f8a', '#6a3f2a') + ''.join(circle(30 + i * 12, 40 - i % 2 * 8, 7, c) for i, c in enumerate(('#e0573f', '#f0c04a', '#d98ab0'))) + path('M150,54q-16,-18 -20,-2q-2,14 20,28q22,-14 20,-28q-4,-16 -20,2Z', '#e0573f')
    else:
        s += sun + ''.join(mate(30 + i * 34, 134, 64 + i % 2 * 8, c, h) for i, (c, h) in enumerate((('#e0573f', '#6a4630'), ('#f0c04a', '#2b2423'), ('#5f9fd0', '#e0b04a'), ('#6fa35a', '#a85f33'), ('#d98ab0', '#6a4630'))))
    return s


@scene('kindergarten-draw')
def draw_kindergarten_draw():
    d = glow('f', '#fff6d6', .85)
    b = rect(0, 0, WIDTH, 560, '#f6e3c4') + rect(0, 330, WIDTH, 230, '#cfe3d3') + rect(0, 324, WIDTH, 10, '#3f8f8a') + plank_floor(548, '#dcb47c')
    b += window(60, 80, 240, 200, SUMMER_VIEW, '#fff') + light_beam(60, 300, 240, 0, 200, 800, .25) + oval(620, 280, 560, 340, 'url(#f)')
    # shelves with toys
    b += rect(1000, 250, 190, 300, '#d9a05c', 4) + ''.join(rect(1010, 262 + i * 96, 170, 84, '#b97f42') for i in range(3)) + at(circle(0, -34, 17, '#c98b4a') + ellipse(0, -12, 20, 16, '#c98b4a') + circle(-12, -48, 7, '#c98b4a') + circle(12, -48, 7, '#c98b4a') + circle(-6, -36, 2.5, '#3a2a22') + circle(6, -36, 2.5, '#3a2a22'), 1050, 346) + circle(1130, 322, 24, '#e0573f') + path('M1108,316q22,14 44,0v12q-22,14 -44,0Z', '#fff3cf') + ''.join(rect(1024 + i * 34, 404, 30, 36, c, 3) for i, c in enumerate(('#5f9fd0', '#f0c04a', '#6fa35a', '#e0573f'))) + rect(1042, 372, 30, 32, '#d98ab0', 3) + poly([(1090, 404), (1120, 404), (1105, 376)], '#e0573f') + rect(1026, 496, 90, 30, '#5f9fd0', 8) + rect(1090, 476, 40, 50, '#e0573f', 6) + circle(1048, 528, 11, '#33302e') + circle(1108, 528, 11, '#33302e')
    # the drawings are already up on a string
    b += line('M350,96Q660,130 980,92', '#a5774a', 4)
    for x, y, a, k in ((372, 110, -2, 'swing'), (590, 118, 1, 'sand'), (800, 108, 2, 'teacher')):
        b += at(rect(4, 4, 180, 136, '#c9b18c', 3, .5) + at(child_drawing(k), 0, 0, .9), x, y, 1, rot=a) + rect(x + 30, y - 12, 12, 26, '#e0573f', 3) + rect(x + 140, y - 10, 12, 26, '#3f8f8a', 3)
    # children round a low table
    kw = dict(ground=False)
    b += person(330, 800, 400, 4.4, facing=1, turn=.4, hair=HAIR['fair'], style='pigtails', bow='#e0573f', top='#d98ab0', sleeve='#fff3e6', straps='#d98ab0', hem='shirt', eyes='down', smile=1.2, nod=8, near=(310, 618), far=(404, 602), far_hand='fist', far_front=True, **kw)
    b += person(560, 790, 380, 4.3, facing=1, turn=.15, hair=HAIR['black'], style='bowl', top='#f0c04a', hem='shirt', smile='open', near=(510, 600), far=(616, 598), near_hand='rest', far_hand='fist', far_front=True, **kw)
    b += person(780, 800, 400, 4.4, facing=-1, turn=.4, hair=HAIR['red'], style='short', top='#6fa35a', hem='shirt', eyes='down', smile=1.2, nod=8, near=(790, 622), far=(706, 606), far_hand='fist', far_front=True, **kw)
    b += poly([(230, 612), (880, 612), (960, 726), (150, 726)], '#e9c48c') + poly([(150, 726), (960, 726), (956, 750), (154, 750)], '#b98a52') + ''.join(rect(x, 750, 34, 60, '#a5774a') for x in (190, 884)) + line('M232,614H878', '#f6dcae', 4)
    b += f'<g transform="matrix(1.26 0 -.4 .6 340 630)">{child_drawing("group")}</g>' + f'<g transform="matrix(.8 0 -.1 .46 600 640)">{child_drawing("swing")}</g>' + f'<g transform="matrix(.74 0 .3 .46 764 636)">{child_drawing("sand")}</g>'
    b += ''.join(at(rect(-40, -6, 70, 12, c, 3) + poly([(30, -6), (30, 6), (46, 0)], '#f3e0bd') + poly([(40, -2), (40, 2), (46, 0)], c), x, y, 1, rot=a) for x, y, a, c in ((230, 700, 30, '#e0573f'), (270, 660, -20, '#5f9fd0'), (620, 708, 12, '#6fa35a'), (900, 710, -30, '#d98ab0'), (740, 710, -6, '#e9a53c')))
    b += tool((404, 606), (440, 664), 9, '#e0573f') + tool((616, 600), (640, 660), 9, '#3f8f8a') + tool((706, 610), (700, 668), 9, '#e9a53c') + ''.join(hand((x, y), a, 19, SKIN[0], 'fist', k) for x, y, a, k in ((408, 608, .3, 1), (617, 602, 1.2, 1), (704, 610, 2.6, -1)))
    # the teacher takes a picture of a finished one
    b += person(1010, 790, 500, 6.2, facing=-1, turn=.5, build='woman', skin=SKIN[0], hair=HAIR['brown'], style='bun', top='#3f8f8a', hem=.62, hem_w=1.08, collar='#fff3cf', legs='#e0b48f', shoes=('shoes', '#6a4030'), smile='open', near=(960, 500), far=(920, 492), near_hand='fist', far_hand='fist', far_front=True, tools=rect(904, 444, 38, 66, '#2f3338', 7) + circle(914, 454, 4, '#6a7f8a'))
    b += person(1140, 800, 280, 4.3, facing=-1, turn=.5, hair=HAIR['fair'], style='bowl', top='#5f9fd0', hem='shirt', legs='#5d5a78', shoes=('sneakers', '#e0573f'), smile='open', near=(1110, 690), far=(1076, 690), near_hand='fist', far_hand='fist', far_front=True, tools=at(at(child_drawing('teacher'), -70, -60, .62), 1092, 690, 1, rot=-4))
    return b, d


@scene('voice-waits')
def draw_voice_waits():
    d = glow('spot', '#ffe3a6', .9) + gradient('wall', '#5a3f5f', '#6f4f62')
    b = rect(0, 0, WIDTH, 660, 'url(#wall)')
    for r in range(6):      # soft panels on the walls
        for c in range(9):
            x, y = 16 + c * 132, 14 + r * 108
            b += rect(x, y, 122, 98, ('#664869', '#604363', '#6f5070')[(r * 2 + c) % 3], 10) + ellipse(x + 61, y + 49, 40, 30, '#7a5a7a', opacity='.35')
    b += rect(0, 656, WIDTH, 150, '#8f6a4a') + rect(0, 656, WIDTH, 8, '#6a4a36') + ''.join(line(f'M{600 + k * 90},664L{600 + k * 210},810', '#7b5a3e', 3) for k in range(-5, 6)) + oval(560, 380, 560, 460, 'url(#spot)') + poly([(520, -20), (600, -20), (860, 760), (260, 760)], '#ffe9b8', .13)
    b += ellipse(560, 744, 380, 44, '#a5573f') + ellipse(560, 740, 380, 42, '#c2704f') + ellipse(560, 740, 300, 31, '#e0a05c') + ellipse(560, 740, 210, 20, '#c2704f')
    # the door is ajar; the readers look in
    b += rect(930, 150, 240, 520, '#4a3350') + rect(948, 168, 206, 502, '#ffe9bf') + rect(948, 600, 206, 70, '#e0c08c')
    heads = person(1040, 690, 330, 4.8, facing=-1, turn=.45, hair=HAIR['brown'], style='short', top='#4f86a0', hem='shirt', collar='#fbf6ea', legs='#3f4a55', shoes=('sneakers', '#f6efe2'), smile='open', near=(1060, 540), far=(980, 520), far_hand='open', ground=False) + person(1090, 694, 290, 4.6, facing=-1, turn=.45, hair=HAIR['fair'], style='pigtails', bow='#e0573f', top='#c9605a', hem=.5, collar='#fbf6ea', legs='#f1e6d0', shoes=('shoes', '#4a3728'), smile='open', near=(1110, 560), far=(1050, 590), ground=False) + person(1000, 696, 240, 4.4, facing=-1, turn=.4, hair=HAIR['black'], style='bowl', top='#f0c04a', hem='shirt', legs='#4d6f7a', shoes=('sneakers', '#3f7f94'), smile='open', near=(1000, 620), far=(968, 620), ground=False)
    d += '<clipPath id="door"><rect x="948" y="168" width="206" height="530"/></clipPath>'
    b += f'<g clip-path="url(#door)">{heads}</g>' + poly([(1090, 168), (1200, 120), (1200, 730), (1090, 672)], '#7a5a44') + poly([(1104, 186), (1186, 152), (1186, 420), (1104, 414)], '#8f6d52') + poly([(1104, 440), (1186, 448), (1186, 700), (1104, 654)], '#8f6d52') + circle(1106, 430, 9, '#e0b04a')
    # a stand with the story, headphones, an empty stool
    b += line('M300,744V470', '#2f3338', 10) + line('M230,752L300,716L370,752', '#2f3338', 9) + poly([(196, 350), (408, 330), (418, 476), (206, 490)], '#3a3f46') + poly([(210, 356), (304, 347), (310, 474), (216, 482)], '#fffdf6') + poly([(308, 347), (398, 338), (406, 466), (314, 474)], '#fbf3e0') + ''.join(line(f'M{224 + i},{376 + i * 17}L{292 - (i % 3) * 10 + i},{370 + i * 17}', '#b5a892', 4) for i in range(6)) + ''.join(line(f'M{322 + i},{366 + i * 17}L{390 - (i % 2) * 14 + i},{360 + i * 17}', '#b5a892', 4) for i in range(5)) + circle(256, 372, 0, '#fff')
    b += ellipse(760, 600, 84, 20, '#c2384a') + ellipse(760, 592, 84, 20, '#e0573f') + ''.join(tool((760 + k * 50, 606), (760 + k * 84, 744), 11, '#6a4a36') for k in (-1, 1)) + tool((760, 612), (760, 752), 11, '#5a3d2c') + line('M704,690H816', '#6a4a36', 8)
    b += path('M700,588C690,500 830,500 820,588', 'none', stroke='#2f3338', stroke_width=11, stroke_linecap='round') + rect(682, 560, 34, 46, '#e9b949', 14) + rect(804, 560, 34, 46, '#e9b949', 14) + rect(710, 564, 12, 38, '#7a5f2c', 5) + rect(798, 564, 12, 38, '#7a5f2c', 5)
    # the microphone, large, in the light
    b += line('M540,744V500', '#33383e', 14) + ellipse(540, 746, 90, 14, '#2a2e33') + ellipse(540, 740, 90, 14, '#41474e')
    b += circle(540, 330, 152, 'none', stroke='#33383e', stroke_width=12) + line('M540,482V500', '#33383e', 22) + ''.join(line(f'M{540 + 146 * math.cos(a):.0f},{330 + 146 * math.sin(a):.0f}L{540 + 84 * math.cos(a):.0f},{330 + 104 * math.sin(a):.0f}', '#8d9499', 4) for a in (.6, 2.54, 3.74, 5.68))
    b += rect(456, 190, 168, 280, '#5a6268', 84) + rect(456, 190, 168, 176, '#aeb6ba', 84) + rect(456, 280, 168, 86, '#aeb6ba') + ''.join(line(f'M{474 - 8 * min(i, 3) if i < 3 else 458},{226 + i * 22}H{606 + 8 * min(i, 3) if i < 3 else 622}', '#7d868b', 5) for i in range(7)) + ''.join(line(f'M{x},{206 + abs(x - 540) * .32:.0f}V366', '#8d969b', 4) for x in (492, 516, 540, 564, 588)) + rect(450, 362, 180, 24, '#e9b949', 6) + rect(450, 362, 180, 8, '#f6dc8a', 4) + path('M490,222Q478,260 478,340', 'none', stroke='#dfe5e7', stroke_width=9, stroke_linecap='round') + circle(540, 424, 15, '#6fd08a') + circle(540, 424, 26, '#6fd08a', opacity='.3')
    b += ''.join(path(f'M{540 + s * (196 + k * 34)},{270 - k * 10}q{s * (26 + k * 4)},{60 + k * 10} 0,{120 + k * 20}', 'none', stroke='#ffe3a6', stroke_width=7, stroke_linecap='round', opacity=f'{.7 - k * .2:.1f}') for s in (-1, 1) for k in range(2))
    return b, d
