# SPDX-License-Identifier: GPL-3.0-or-later
"""The town that moved, and the waterfall that came where coal was dug."""
import math
import random

from kit import *  # noqa: F401,F403 - the drawing kit


def lorry(x, y, s=1, flip=False, load='', cab='#6f8a5c'):
    """A lorry of the fifties; the load stands on its bed at (-40, -58)."""
    b = at(load, -50, -58) + rect(-150, -58, 210, 16, '#7b5433', 3) + ''.join(rect(k, -96, 8, 40, '#8f6238') for k in (-150, -40, 52))
    b += rect(62, -120, 70, 88, cab, 12) + rect(72, -110, 44, 36, '#cfe4ea', 5) + path('M130,-78H176Q190,-78 190,-58V-32H130Z', cab) + rect(176, -66, 14, 30, '#c9c3b4', 3) + circle(184, -74, 8, '#fff2b8') + rect(-150, -42, 344, 12, '#3a3f3a')
    return at(b + ''.join(circle(k, -20, 26, '#2f2d2b') + circle(k, -20, 11, '#9a948a') for k in (-110, -50, 150)), x, y, s, flip)


@scene('berdsk-old')
def draw_berdsk_old():
    d, b = backdrop('#b3cbd3', '#e6e3cc', '#f6e2b8')
    b += circle(920, 160, 60, '#fff3cd') + cloud(330, 120, 1, opacity=.6) + hills(320, 40, '#b9cbb4', 5) + spruces(360, 30, 70, '#93b09c', 3, 0, 1200, 12) + path(curve([(-20, 380), (300, 364), (700, 382), (1220, 360), (1220, 700), (-20, 700)]), '#b3c285')
    b += rooftops(430, 9, 5, 40, 1160, 90) + rooftops(470, 8, 11, 0, 1180, 110) + ''.join(linden(x, 470, h, '#8fae5e', i) for i, (x, h) in enumerate(((70, 90), (330, 110), (620, 100), (900, 110), (1130, 90))))
    b += at(rect(-60, -90, 120, 90, '#e9dfca') + poly([(-70, -90), (0, -128), (70, -90)], '#5c7f92') + rect(-18, -170, 36, 50, '#e9dfca') + path('M-22,-168Q-26,-200 0,-216Q26,-200 22,-168Z', '#5c7f92') + circle(0, -220, 6, '#d9a553') + windows(-44, -70, 4, 1, 26, 0, 12, 34, '#6d8fa0'), 560, 440, 1.1)
    b += path('M-20,540Q300,510 620,526T1220,500V820H-20Z', '#74adbf') + path('M-20,540Q300,510 620,526T1220,500V532Q900,556 620,556T-20,576Z', '#9ccfda', opacity='.8') + ripples([(60, 620, 180), (420, 600, 170), (820, 610, 190), (240, 700, 220), (760, 700, 200)], '#dff0f2', 5)
    b += path(curve([(-20, 520), (200, 500), (420, 520), (300, 560), (-20, 590)]), '#c9b98a') + izba(190, 536, .5, False, '#8a5a44', '#6f4c33', 1) + izba(430, 520, .42, True, '#4d7f6b', '#5f4636', 2) + izba(1010, 506, .48, False, '#3f7f94', '#6f4c33') + log_fence(560, 880, 516, 28)
    # a wooden pier with people and boats
    b += rect(620, 610, 330, 18, '#a5774a', 3) + ''.join(rect(x, 620, 14, 110, '#7b5433') for x in (640, 740, 840, 930)) + boat(500, 676, .9) + boat(1050, 700, 1, True)
    b += person(700, 616, 220, 6.2, facing=1, turn=.5, build='woman', hat=('platok', '#e9dfca', '#b5533c'), top='#6f8fa5', hem='coat', legs='#c9b49c', shoes=('shoes', '#4a3728'), near=(680, 520), far=(752, 500), far_hand='open', ground=False) + person(800, 618, 236, 6.4, facing=-1, turn=.5, skin=SKIN[1], hair=HAIR['dark'], beard='moustache', hat=('kartuz', '#4a5646'), top='#8a7a5c', hem='tunic', legs='#4d5560', shoes=('boots', '#3a2a22'), ground=False) + person(880, 620, 130, 4.5, facing=-1, turn=.5, hair=HAIR['fair'], style='short', top='#b5614f', hem='shirt', legs='#3f5a78', shoes=('shoes', '#4a3728'), ground=False, near=(900, 560), far=(850, 560))
    return b + birch(1140, 700, 330, '#a9b85a', 4) + path(curve([(1220, 680), (1080, 690), (960, 770), (920, 830), (1220, 830)]), '#93a85a') + path(curve([(-20, 720), (160, 700), (300, 770), (340, 830), (-20, 830)]), '#93a85a') + grass(0, 300, 806, 50, 40, '#6f8a42', 3, 16) + grass(980, 1200, 806, 40, 40, '#6f8a42', 5, 16), d


@scene('house-moving')
def draw_house_moving():
    d, b = backdrop('#a3c9de', '#e3e9d6', '#fbe9c2')
    b += circle(960, 140, 58, '#fff3cd') + cloud(300, 110, 1) + cloud(640, 160, .6) + hills(340, 46, '#b3cbb4', 5) + spruces(390, 30, 80, '#84aa92', 3, 0, 1200, 14) + path(curve([(-20, 400), (300, 384), (700, 404), (1220, 380), (1220, 820), (-20, 820)]), '#a9c070')
    # the house being taken apart: half of its logs are down, each with a number in dots
    for i in range(5):
        c = LOG_TONES[i % 3]
        b += rect(70, 540 - i * 30, 330, 30, c, 15) + rect(84, 543 - i * 30, 300, 6, lighter(c, .16), 3, .7) + circle(78, 555 - i * 30, 16, '#d8ab70') + circle(78, 555 - i * 30, 8, '#c08f57') + circle(392, 555 - i * 30, 16, '#c9975c') + circle(392, 555 - i * 30, 8, '#b5844f')
        b += ''.join(rect(300 + k * 9, 548 - i * 30, 4, 14, '#5a3d2a') for k in range(5 - i))
    b += rect(170, 440, 60, 90, '#4a3a2f') + rect(280, 440, 50, 80, '#6b5a4c') + rect(60, 570, 350, 18, '#8a7a6c')
    b += person(250, 424, 170, 6.4, facing=1, turn=.5, skin=SKIN[1], hat=('kartuz', '#4a5646'), hair=HAIR['brown'], top='#c9605a', hem='shirt', legs='#4d5560', shoes=('boots', '#3a2a22'), ground=False, near=(330, 350), far=(350, 346), near_hand='fist', far_hand='fist', far_front=True, tools=tool((300, 380), (372, 330), 6, '#a5794a'))
    # lorry with logs on the road; a new frame on the right
    b += ribbon([(-40, 700), (300, 690), (640, 720), (900, 690), (1240, 620)], [110, 120, 130, 110, 80], '#d3bf92', steps=6)
    logs = ''.join(rect(-110, -24 - i * 24, 190 - (i == 2) * 20, 24, LOG_TONES[i % 3], 12) + circle(78 - (i == 2) * 20, -12 - i * 24, 12, '#d8ab70') + circle(78 - (i == 2) * 20, -12 - i * 24, 6, '#c08f57') for i in range(3)) + line('M-70,-76V0M40,-76V0', '#5a4a3c', 4)
    b += shadow(640, 730, 240, 12) + lorry(620, 730, 1.5, False, logs)
    for i in range(4):
        c = LOG_TONES[(i + 1) % 3]
        b += rect(890, 520 - i * 26, 260, 26, c, 13) + circle(896, 533 - i * 26, 14, '#d8ab70') + circle(1144, 533 - i * 26, 14, '#c9975c') + ''.join(rect(1060 + k * 8, 526 - i * 26, 4, 12, '#5a3d2a') for k in range(i + 1))
    b += rect(880, 544, 280, 14, '#8a7a6c') + tool((860, 560), (930, 430), 9, '#b58756') + tool((1180, 560), (1110, 430), 9, '#b58756') + person(1010, 446, 160, 6.4, facing=-1, turn=.5, skin=SKIN[0], hair=HAIR['fair'], beard='short', top='#4f7f9a', hem='shirt', legs='#5d5048', shoes=('boots', '#3a2a22'), ground=False, near=(980, 380), far=(960, 384), near_hand='fist', far_hand='fist', far_front=True)
    b += person(150, 770, 360, 6.4, facing=1, turn=.5, skin=SKIN[1], hair=HAIR['dark'], beard='moustache', hat=('kartuz', '#3a4a44'), top='#7a8a5c', hem='shirt', legs='#4d5560', shoes=('boots', '#3a2a22'), near=(190, 610), far=(270, 600), far_hand='open', smile=1.1) + person(300, 776, 250, 4.7, facing=1, turn=.5, hair=HAIR['fair'], style='short', top='#e0a53c', hem='shirt', legs='#3f5a78', shoes=('boots', '#4a3728'), smile='open', far=(380, 620), far_hand='open', near=(280, 670))
    return b + birch(1150, 700, 330, '#9bbb56', 4) + grass(0, 1200, 806, 100, 40, '#7a9448', 5, 16), d


@scene('family-moving')
def draw_family_moving():
    d, b = backdrop('#a9cfe0', '#e9e9d0', '#fbe6b4')
    b += circle(220, 160, 60, '#fff3cd') + cloud(620, 110, 1) + cloud(1000, 150, .7) + hills(340, 50, '#b9cbb0', 5) + spruces(392, 30, 84, '#86aa92', 3, 0, 1200, 14) + path(curve([(-20, 404), (300, 388), (700, 408), (1220, 384), (1220, 820), (-20, 820)]), '#a9c070') + rooftops(440, 3, 7, 60, 380, 80) + path('M760,440Q1000,420 1220,432V500Q1000,500 760,470Z', '#7fb6c8') + ripples([(860, 452, 110), (1040, 462, 110)], '#e3f2f2', 4)
    b += ribbon([(120, 470), (260, 520), (420, 600), (700, 690), (1240, 740)], [16, 40, 90, 150, 190], '#d3bf92', steps=6)
    # cart with everything a family owns
    load = rect(-120, -70, 110, 70, '#8a5a44', 5) + rect(-120, -50, 110, 7, '#d9a553') + rect(-72, -40, 16, 18, '#d9a553', 2)
    b += shadow(560, 750, 330, 14) + horse(800, 748, 1.04, coat='#7f5540')
    cart = path('M300,640H600L580,690H320Z', '#8f6238') + path('M300,640H600L596,654H304Z', '#a5774a') + line('M596,676L690,604', '#8f6b48', 9)
    for wx in (370, 530):
        cart += circle(wx, 702, 50, 'none', stroke='#6f4c33', stroke_width=10) + ''.join(f'<path d="M{wx},656V748" stroke="#7b5638" stroke-width="6" transform="rotate({a} {wx} 702)"/>' for a in range(0, 180, 36)) + circle(wx, 702, 10, '#5a3d2a')
    b += at(load, 440, 640) + rect(450, 560, 130, 80, '#b07a48', 4) + rect(462, 572, 50, 56, '#a36d3d', 3) + rect(520, 572, 50, 56, '#a36d3d', 3) + circle(508, 600, 4, '#e0b04a') + circle(526, 600, 4, '#e0b04a') + path('M330,572q50,-50 110,-6q-6,14 -54,14t-56,-8Z', '#f1e6d0') + path('M322,574q60,-22 124,0v14H322Z', '#c9605a') + at(rect(-22, -34, 44, 34, '#b5614f', 4) + line('M0,-34C-4,-60 -20,-66 -26,-80M0,-34C4,-64 18,-70 22,-90M0,-34V-90', '#5f8d3c', 4) + circle(-26, -82, 9, '#c9402f') + circle(22, -92, 9, '#c9402f') + circle(0, -94, 10, '#d9534f') + ''.join(ellipse(k, -58 - abs(k), 9, 5, '#6f9a47', 20) for k in (-10, 12)), 540, 560)
    b += cat(420, 566, .6, '#c98b4a') + cart
    b += person(1010, 770, 440, 6.4, facing=1, turn=.5, skin=SKIN[1], hair=HAIR['brown'], beard='short', hat=('kartuz', '#3a4a44'), top='#7a8a5c', hem='tunic', belt='#4a3a30', legs='#4d5560', shoes=('boots', '#3a2a22'), near=(960, 600), far=(1050, 610), near_hand='fist', tools=line('M960,600L986,520', '#5a3a2a', 4))
    b += person(190, 764, 400, 6.2, facing=1, turn=.5, build='woman', hair=HAIR['brown'], hat=('platok', '#8fa3b2', '#e9dfca'), top='#8a5068', hem='coat', legs='#c9b49c', shoes=('shoes', '#4a3728'), smile=1, near=(236, 590), far=(262, 600), near_hand='fist', far_hand='fist', far_front=True, tools=path('M220,560q30,-20 56,4q10,50 -4,72q-30,14 -52,0q-14,-40 0,-76Z', '#f1e6d0') + circle(248, 560, 17, '#f0c39c') + path('M231,556a18,17 0 0 1 34,0q-8,-6 -17,-6t-17,6Z', '#c99a5b'))
    b += person(80, 772, 250, 4.6, facing=1, turn=.5, hair=HAIR['fair'], style='braid', bow='#b5342a', top='#e0a53c', hem=.5, legs='#f1e6d0', shoes=('shoes', '#6a4630'), smile=1.1, near=(60, 660), far=(120, 640), far_hand='fist', far_front=True, tools=circle(122, 620, 22, '#e9dfca') + circle(114, 608, 6, '#b5793c'))
    dog = ellipse(0, -34, 44, 21, '#c98b4a') + ellipse(-4, -26, 30, 11, '#f1e0c4') + ''.join(rect(k, -26, 10, 28, c, 5) for k, c in ((-34, '#b5783c'), (20, '#b5783c'), (-20, '#a56c34'), (8, '#a56c34'))) + circle(48, -54, 19, '#c98b4a') + poly([(36, -68), (38, -90), (50, -72)], '#a56c34') + poly([(54, -72), (66, -86), (64, -64)], '#a56c34') + ellipse(62, -48, 12, 8, '#f1e0c4') + circle(72, -50, 4, '#2b2423') + circle(52, -58, 3, '#2b2423') + line('M-42,-42q-22,-14 -14,-32q14,-8 18,8', '#c98b4a', 11)
    return b + shadow(660, 784, 54, 7, .14) + at(dog, 660, 784, .9) + birch(1150, 640, 300, '#9bbb56', 4) + grass(0, 1200, 806, 100, 40, '#7a9448', 5, 16), d


@scene('berdsk-new')
def draw_berdsk_new():
    d, b = backdrop('#86c0e4', '#d3e8ea', '#fdf1cd')
    b += circle(230, 130, 58, '#fff4cf') + cloud(520, 110, 1) + cloud(930, 140, .8) + hills(340, 36, '#b3cfbb', 5) + spruces(380, 26, 64, '#8ab39b', 3, 0, 1200, 12)
    b += flats(120, 470, 170, 180, 5, 5, '#ead3ad', '#b9785a', 3) + flats(320, 470, 130, 250, 4, 7, '#f0dfc2', '#6d94a0', 5) + flats(500, 470, 170, 160, 5, 4, '#e3c8a4', '#8a9a6a', 7) + flats(700, 470, 130, 210, 4, 6, '#ead3ad', '#c98b5a', 9) + flats(890, 470, 180, 150, 6, 4, '#f0dfc2', '#b9785a', 11) + flats(1080, 470, 150, 200, 4, 5, '#dfc6ab', '#6d94a0', 13)
    b += ''.join(linden(x, 484, h, c, i) for i, (x, h, c) in enumerate(((30, 90, '#7fa552'), (220, 100, '#8db35c'), (420, 90, '#7fa552'), (600, 104, '#8db35c'), (790, 90, '#78a04e'), (990, 100, '#8db35c'), (1170, 90, '#7fa552')))) + path(curve([(-20, 480), (400, 470), (800, 482), (1220, 468), (1220, 600), (-20, 600)]), '#a5c76f')
    b += path('M-20,540Q300,520 620,534T1220,516V820H-20Z', '#62a9c8') + path('M-20,540Q300,520 620,534T1220,516V552Q900,568 620,566T-20,578Z', '#97cfdf', opacity='.8') + ripples([(60, 620, 180), (420, 600, 170), (820, 610, 190), (240, 690, 220), (620, 660, 180)], '#e0f3f5', 5) + sailboat(340, 612, 1) + sailboat(560, 590, .7, True, '#fbe3c0') + sailboat(180, 586, .5)
    b += path(curve([(1220, 640), (1000, 640), (820, 700), (600, 740), (400, 830), (1220, 830)]), '#8db355') + path(curve([(1220, 640), (1000, 640), (820, 700), (600, 740), (400, 830), (460, 830), (640, 756), (840, 714), (1010, 660), (1220, 660)]), '#e0cf9c')
    b += person(840, 770, 380, 6.2, facing=-1, turn=.5, build='woman', skin=SKIN[1], hair=HAIR['white'], style='bun', old=True, glasses=True, top='#7a8fb5', hem='coat', collar='#f6efe2', legs='#c9b49c', shoes=('shoes', '#5a4636'), smile=1.3, far=(730, 580), far_hand='open', far_bend=1, near=(880, 620)) + person(960, 776, 260, 4.6, facing=-1, turn=.5, hair=HAIR['dark'], style='short', top='#5f9a68', hem='shirt', legs='#3f5a78', shoes=('sneakers', '#f6efe2'), smile='open', near=(896, 630), near_bend=-1, far=(930, 660)) + person(1060, 780, 240, 4.5, facing=-1, turn=.5, hair=HAIR['fair'], style='pigtails', bow='#b5342a', top='#e07f62', hem=.5, sleeve='#fbf6ea', legs='#f1e6d0', shoes=('shoes', '#6a4630'), smile='open', far=(990, 640), far_hand='open', near=(1086, 690))
    return b + birch(1150, 740, 360, '#9bbb56', 4) + grass(480, 1200, 806, 90, 38, '#64913f', 5, 16), d


@scene('move-box')
def draw_move_box():
    d, b = backdrop('#f3e6cb', '#e6d3ae')
    d += glow('lamp', '#fff6d6', .9)
    b += ''.join(rect(i * 80, 0, 40, 600, '#efe0c0') for i in range(15)) + rect(0, 590, 1200, 16, '#8f6238') + plank_floor(600, '#c79a66') + window(860, 120, 220, 230, SUMMER_VIEW, '#fffaf0') + light_beam(860, 380, 220, 0, -200, 800, .2) + oval(560, 420, 520, 340, 'url(#lamp)')
    b += rect(130, 150, 130, 100, '#e3d2aa', op=.7) + rect(330, 130, 110, 140, '#e3d2aa', op=.7)     # pale places where pictures hung
    b += shadow(620, 752, 190, 16) + poly([(440, 560), (800, 560), (780, 750), (460, 750)], '#c99a5e') + poly([(660, 560), (800, 560), (780, 750), (660, 750)], '#b58548') + poly([(440, 560), (380, 610), (520, 620), (560, 560)], '#d9b078') + poly([(800, 560), (870, 604), (740, 620), (700, 560)], '#c0935a') + rect(560, 560, 100, 190, '#d9b078', op=.5)
    # treasures peep out
    b += at(circle(0, 0, 46, '#b5793c') + circle(-34, -38, 16, '#b5793c') + circle(34, -38, 16, '#b5793c') + circle(-34, -38, 8, '#e6c29a') + circle(34, -38, 8, '#e6c29a') + ellipse(0, 14, 22, 18, '#e6c29a') + circle(-16, -8, 5, '#2b2423') + circle(16, -8, 5, '#2b2423') + ellipse(0, 6, 7, 5, '#2b2423'), 520, 530) + rect(580, 470, 76, 96, '#8f6238', 4) + rect(588, 478, 60, 80, '#cfe0e4') + circle(606, 512, 12, '#e8b48a') + circle(632, 512, 12, '#e8b48a') + path('M592,548q0,-22 14,-22t14,22ZM618,548q0,-22 14,-22t14,22Z', '#4f7f9a') + ''.join(rect(676 + i * 17, 500 - (i % 2) * 14, 15, 66 + (i % 2) * 14, c, 2) for i, c in enumerate(('#c9402f', '#e9b949', '#4d7f6b'))) + at(line('M0,0V-60', '#8f6238', 6) + path('M0,-60L-44,-24L0,-100L44,-24Z', '#5f9ab8'), 760, 540, .7)
    b += path('M452,572Q620,548 790,572L786,590H456Z', '#b58548')
    b += person(330, 770, 380, 4.8, facing=1, turn=.5, hair=HAIR['brown'], style='bob', top='#c9605a', sleeve='#f6efe2', hem=.5, legs='#f1e6d0', shoes=('shoes', '#6a4630'), smile=1.2, near=(420, 600), far=(440, 560), near_hand='rest', far_hand='rest', far_front=True)
    b += person(930, 774, 370, 4.8, facing=-1, turn=.5, hair=HAIR['fair'], style='short', top='#4f86a0', hem='shirt', legs='#5d5048', shoes=('sneakers', '#c9402f'), smile='open', near=(850, 600), far=(846, 566), near_hand='fist', far_hand='fist', far_front=True, near_bend=-1, tools=at(rect(-22, -34, 44, 34, '#b5614f', 4) + line('M0,-34C-4,-60 -20,-66 -26,-80M0,-34C4,-64 18,-70 22,-90M0,-34V-90', '#5f8d3c', 4) + circle(-26, -82, 9, '#c9402f') + circle(22, -92, 9, '#c9402f') + circle(0, -94, 10, '#d9534f'), 840, 590))
    return b + cat(1080, 764, 1, '#8a7a6c', -1), d


@scene('coal-pit')
def draw_coal_pit():
    d, b = backdrop('#a9cfe2', '#e6e9d6', '#fbeac4')
    b += circle(220, 140, 56, '#fff3cd') + cloud(560, 110, 1) + hills(300, 30, '#b9cda8', 4) + path(curve([(-20, 320), (300, 306), (700, 322), (1220, 304), (1220, 820), (-20, 820)]), '#a9bf6e') + ''.join(birch(x, 340, h, c, i) for i, (x, h, c) in enumerate(((60, 150, '#9bbb56'), (130, 120, '#8fb04c'), (1100, 150, '#9bbb56'), (1160, 130, '#a5bf55')))) + house(930, 330, .7, '#c98b3e', '#8f4a35') + house(1000, 334, .6, '#7f9a86', '#7a5a44')
    r = random.Random(4)
    for i, (top, wall) in enumerate((('#c9ad7c', '#b3945f'), ('#8a7a66', '#6f6152'), ('#5a534c', '#46413d'), ('#4a4642', '#3a3735'))):
        y, ins = 390 + i * 90, 60 + i * 90
        rim = [(-40, y - 40), (ins, y), (ins + 160, y + 34), (600, y + 46), (1200 - ins - 160, y + 30), (1220 - ins, y - 6), (1240, y - 50)]
        b += path(curve(rim, closed=False) + 'L1240,830L-40,830Z', top) + path(curve([(px, py + 24) for px, py in rim], closed=False) + 'L1240,830L-40,830Z', wall)
        b += path(''.join(f'M{num(px)},{num(y + 60 + r.random() * 10)}l{r.randrange(-8, 8)},{num(20 + r.random() * 16)}' for px in range(ins + 40, 1180 - ins, 50)), 'none', stroke=dark(wall, .15), stroke_width=5, stroke_linecap='round')
    b += path(curve([(300, 770), (500, 746), (700, 752), (900, 776), (960, 830), (240, 830)]), '#55504b')
    b += excavator(330, 560, .8) + dump_truck(840, 474, .6, True) + dump_truck(940, 560, .72, True, '#e0a02e') + excavator(200, 786, 1.35)
    b += ''.join(poly([(x, y), (x - w * .5, y - w * .3), (x - w * .2, y - w * .8), (x + w * .4, y - w * .7), (x + w * .6, y - w * .1)], '#2f2d2e') + poly([(x - w * .2, y - w * .8), (x + w * .4, y - w * .7), (x + w * .1, y - w * .4)], '#5d5c62') for x, y, w in ((440, 786, 60), (500, 796, 44), (560, 790, 70), (640, 800, 50), (390, 800, 40)))
    return b + at(dump_truck(0, 0, 1.5, True), 860, 792) + path('M770,640q60,-50 140,0Z', '#2f2d2e', transform='translate(10 20)') + person(1080, 790, 250, 6.4, facing=-1, turn=.5, skin=SKIN[1], hat=('helmet', '#e07b2e'), hair=HAIR['dark'], beard='moustache', top='#4f7f9a', hem='shirt', bands=((.5, .4, '#f1e6b8'),), legs='#3f5866', shoes=('boots', '#2b2423'), far=(1010, 640), far_hand='open'), d


@scene('waterfall-break')
def draw_waterfall_break():
    """The stream breaks through the earth bank of the old pit."""
    d, b = backdrop('#9fc6dc', '#dfe9dc', '#f6eccd')
    b += cloud(280, 110, 1) + cloud(860, 90, .8) + hills(240, 30, '#b3cba8', 4) + spruces(270, 24, 70, '#84ab90', 3, 0, 1200, 12) + path(curve([(-20, 284), (300, 270), (700, 288), (1220, 268), (1220, 820), (-20, 820)]), '#9dbb66')
    b += path('M-20,330Q200,310 420,340T760,360L800,440H-20Z', '#6fb0c6') + path('M-20,330Q200,310 420,340T760,360L764,372Q400,352 -20,356Z', '#9ccfda') + ripples([(60, 376, 150), (280, 390, 150), (520, 384, 130)], '#e0f2f4', 5) + ''.join(line(f'M{x},430q-4,-40 4,-{h}', '#7d9a4a', 5) + ellipse(x + 4, 430 - h, 6, 18, '#7d5a3a') for x, h in ((60, 100), (90, 120), (126, 90)))
    b += poly([(-20, 420), (560, 410), (640, 440), (610, 560), (560, 830), (-20, 830)], '#b3945f') + poly([(-20, 420), (560, 410), (600, 424), (540, 450), (-20, 460)], '#9dbb66') + poly([(1220, 380), (900, 390), (800, 430), (840, 560), (900, 830), (1220, 830)], '#a98a58') + poly([(1220, 380), (900, 390), (820, 422), (880, 440), (1220, 440)], '#9dbb66')
    r = random.Random(6)
    b += ''.join(line(f'M{x},{y}l{r.randrange(-10, 10)},{20 + r.randrange(20)}', '#94784a', 5) for x, y in [(r.randrange(0, 520), r.randrange(480, 780)) for _ in range(26)] + [(r.randrange(900, 1190), r.randrange(460, 780)) for _ in range(20)])
    # water tears through
    b += path('M600,388C680,380 760,384 826,400L850,560C880,660 900,720 940,830H520C560,720 590,660 612,560Z', '#8a7350') + path('M616,380C690,372 750,374 812,394L832,560C860,660 900,720 930,830H540C580,720 610,660 630,560Z', '#7fb6c6')
    b += ''.join(ribbon([(630 + i * 18, 388 + i % 3 * 4), (634 + i * 17, 500), (620 + i * 20, 640), (580 + i * 30, 820)], [4, 9, 13, 18], '#f2fafa' if i % 2 else '#cfe8ee') for i in range(10))
    b += ''.join(ellipse(x, y, w, h, '#f4fbfb', opacity='.9') for x, y, w, h in ((620, 780, 80, 20), (720, 796, 100, 22), (840, 780, 80, 20), (700, 560, 60, 12), (760, 600, 50, 11), (660, 640, 50, 11)))
    b += ''.join(at(poly([(-26, 14), (-30, -12), (0, -24), (28, -10), (26, 16)], '#8a6f48') + poly([(-30, -12), (0, -24), (28, -10), (0, -4)], '#8fae58'), x, y, s, rot=a) for x, y, s, a in ((660, 470, 1, 20), (780, 520, 1.2, -24), (700, 690, 1.3, 40), (830, 680, 1, -10)))
    return b + ''.join(stone(x, y, w, h, c, i) for i, (x, y, w, h, c) in enumerate(((560, 800, 110, 70, '#8c8478'), (900, 806, 130, 80, '#857c70'), (470, 812, 80, 50, '#9a9184')))) + spruce(1120, 470, 230, '#3f7560') + birch(300, 430, 230, '#9bbb56', 4) + birch(1040, 430, 200, '#a5bf55', 7) + spruce(180, 440, 190, '#4f8a6c'), d


@scene('waterfall-safe')
def draw_waterfall_safe():
    d, b = backdrop('#bfe0ea', '#e9f0da', '#fbf0cf')
    b += circle(200, 120, 52, '#fff4cf') + hills(260, 30, '#b3cfae', 8) + spruces(300, 26, 110, '#7fae90', 3, 0, 1200, 14)
    b += path('M-20,450Q260,390 580,318V600H-20Z', '#a3c274')
    # the fall, small, on the far side
    b += poly([(560, 320), (1220, 300), (1220, 560), (560, 560)], '#8c8478') + poly([(560, 320), (700, 330), (680, 420), (600, 460), (560, 440)], '#a59c8e') + poly([(1000, 320), (1220, 300), (1220, 420), (1060, 440)], '#a59c8e') + path('M740,322H980L1000,556H720Z', '#8fc6d4') + ''.join(ribbon([(752 + i * 17, 322), (750 + i * 18, 430), (742 + i * 19, 560)], [5, 8, 10], '#f2fbfb' if i % 2 else '#cfe8ee') for i in range(14)) + path('M560,330Q860,312 1220,312V300Q860,300 560,316Z', '#9dbb66') + ''.join(spruce(x, 322, h, '#4f8a6c') for x, h in ((620, 130), (1080, 150), (1160, 120)))
    b += path('M400,570Q640,540 860,556T1220,550V700H400Z', '#6fb3c2') + ''.join(ellipse(x, 566, 60, 13, '#f4fbfb', opacity='.9') for x in (720, 800, 880, 960, 1010)) + ripples([(520, 620, 160), (760, 640, 180), (980, 620, 160)], '#e3f4f5', 5)
    b += path(curve([(-20, 520), (200, 500), (420, 540), (560, 640), (700, 690), (900, 700), (1220, 680), (1220, 830), (-20, 830)]), '#8fb55a') + path(curve([(-20, 640), (200, 620), (420, 680), (760, 760), (1220, 740), (1220, 830), (-20, 830)]), '#7fa84c')
    # a fence and a sign: no further
    b += ''.join(rect(x, y - 110, 14, 116, '#8f6238', 3) for x, y in ((480, 640), (620, 694), (780, 724), (940, 724), (1100, 712))) + ''.join(line(f'M487,{640 - k}L627,{694 - k}L787,{724 - k}L947,{724 - k}L1107,{712 - k}L1220,{704 - k}', '#a5774a', 9) for k in (90, 48)) + rect(836, 560, 12, 170, '#8a7864', 3) + poly([(842, 470), (920, 590), (764, 590)], '#e9b949') + poly([(842, 492), (902, 582), (782, 582)], '#fbf6ea') + rect(837, 516, 11, 36, '#3d4644', 4) + circle(842, 566, 7, '#3d4644')
    b += person(240, 764, 440, 6.4, facing=1, turn=.5, skin=SKIN[1], hair=HAIR['dark'], beard='short', top='#4f7f9a', hem='shirt', collar='#f6efe2', legs='#5d6b66', shoes=('boots', '#3a2a22'), smile=1.1, near=(204, 610), far=(320, 606)) + person(340, 770, 290, 4.7, facing=1, turn=.5, hair=HAIR['brown'], style='short', top='#e0a53c', hem='shirt', legs='#3f5a78', shoes=('sneakers', '#f6efe2'), smile='open', near=(318, 614), near_bend=-1, far=(436, 590), far_hand='open', far_bend=1) + person(110, 772, 280, 4.6, facing=1, turn=.5, hair=HAIR['fair'], style='pigtails', bow='#b5342a', top='#c9605a', sleeve='#f6efe2', hem=.5, legs='#f1e6d0', shoes=('shoes', '#6a4630'), smile='open', near=(84, 670), far=(194, 620), far_bend=-1)
    return b + birch(60, 660, 380, '#9bbb56', 4) + grass(0, 1200, 806, 110, 40, '#64913f', 5, 16), d


@scene('small-falls')
def draw_small_falls():
    d, b = backdrop('#bcd9cf', '#dbe8c6', '#f0efc9')
    r = random.Random(5)
    for i in range(16):
        b += rect(i * 78 + r.randrange(30), -10, 16 + r.randrange(16), 420, ('#a9c2a6', '#b9cdb0', '#9db89c')[i % 3])
    b += path(curve([(-20, 380), (300, 350), (620, 390), (900, 356), (1220, 380), (1220, 820), (-20, 820)]), '#86ab62') + ''.join(ellipse(r.randrange(1200), 30 + r.randrange(160), 90, 50, ('#7fae68', '#8fbb72', '#6f9f5c')[i % 3], opacity='.8') for i in range(26))
    b += path('M470,400C540,390 640,392 720,404L760,450H440Z', '#7fbccd') + poly([(380, 430), (520, 410), (680, 414), (830, 430), (900, 520), (880, 640), (330, 640), (310, 520)], '#7d7468') + poly([(310, 520), (380, 430), (480, 420), (440, 540), (360, 640), (330, 640)], '#968c7d') + poly([(830, 430), (900, 520), (880, 640), (800, 640), (760, 520)], '#6a6258')
    for x0, x1, y0, y1 in ((470, 720, 416, 500), (430, 640, 506, 580), (600, 780, 520, 600), (450, 700, 586, 660)):
        n = int((x1 - x0) / 14)
        b += poly([(x0, y0), (x1, y0), (x1 + 8, y1), (x0 - 8, y1)], '#9fd0dc') + ''.join(ribbon([(x0 + 7 + i * 14, y0), (x0 + 7 + i * 14 + r.randrange(-4, 4), (y0 + y1) / 2), (x0 + 7 + i * 14 + r.randrange(-6, 6), y1)], [4, 8, 9], '#f4fbfb' if i % 2 else '#cfe8ee', steps=1) for i in range(n)) + ''.join(ellipse(x0 + (x1 - x0) * k / 5, y1, 30, 8, '#f4fbfb', opacity='.9') for k in range(6))
    b += path('M300,650Q600,620 900,650C960,700 900,760 760,830H420C300,770 240,700 300,650Z', '#5fa6b4') + path('M340,660Q600,636 860,660Q800,700 600,700T340,660Z', '#a5d6de', opacity='.8') + ripples([(420, 720, 140), (620, 740, 160), (520, 780, 140)], '#e3f4f5', 5)
    b += path(curve([(-20, 640), (160, 610), (320, 650), (360, 740), (420, 830), (-20, 830)]), '#6f9a4a') + path(curve([(1220, 620), (1040, 600), (900, 650), (860, 740), (780, 830), (1220, 830)]), '#6f9a4a')
    for x, y, k, f in ((180, 740, 1.3, False), (90, 790, 1.1, True), (1020, 730, 1.3, True), (1120, 790, 1.2, False), (300, 800, .9, False)):
        b += at(''.join(at(ribbon([(0, 0), (26, -52), (64, -78)], [5, 4, 2], '#3f6d34') + ''.join(at(ellipse(0, -12, 5, 14, '#558a3f'), 8 + i * 9, -16 - i * 11, rot=60) + at(ellipse(0, -12, 5, 14, '#558a3f'), 8 + i * 9, -16 - i * 11, rot=-30) for i in range(6)), 0, 0, rot=a) for a in (-70, -30, 5, 40)), x, y, k, f)
    b += trunk(80, 640, 70, 700, 'birch', 4) + trunk(1130, 620, 76, 680, 'pine', 6) + ''.join(stone(x, y, w, h, '#8a8378', i) + path(f'M{x - w * .4:.0f},{y - h * .62:.0f}q{w * .2:.0f},{-h * .5:.0f} {w * .44:.0f},{-h * .3:.0f}q{w * .18:.0f},{-h * .02:.0f} {w * .26:.0f},{h * .22:.0f}q{-w * .3:.0f},{-h * .1:.0f} {-w * .7:.0f},{h * .1:.0f}Z', '#7a9a4a') for i, (x, y, w, h) in enumerate(((360, 690, 110, 60), (860, 690, 120, 70), (430, 660, 60, 34), (780, 670, 70, 40))))
    wag = shape([(-20, -14), (0, -24), (20, -20), (30, -30), (42, -30), (44, -20), (30, -8), (0, -4)], '#8d99a3') + shape([(-4, -10), (20, -14), (36, -18), (24, -6), (4, -3)], '#f4e9a5') + poly([(-18, -16), (-56, -8), (-52, -2), (-14, -8)], '#3d4650') + poly([(43, -26), (52, -24), (43, -22)], '#3a3a3f') + circle(37, -25, 2, '#222') + line('M6,-5V6M14,-5V6', '#5a5048', 2.5)
    return b + at(wag, 850, 622, 1.3, True) + ''.join(circle(r.randrange(300, 900), r.randrange(200, 400), 2 + r.random() * 3, '#f6f2c4', opacity='.8') for _ in range(16)), d
