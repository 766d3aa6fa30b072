# SPDX-License-Identifier: GPL-3.0-or-later
"""Our town: its birthday, its villages, its square."""
import math
import random

from kit import *  # noqa: F401,F403 - the drawing kit


@scene('town-day')
def draw_town_day():
    d, b = backdrop('#8fc4df', '#dbeae6', '#fdf0cf')
    b += circle(212, 138, 58, '#fff4cf') + circle(212, 138, 92, '#fff4cf', opacity='.35') + cloud(560, 110, 1.15) + cloud(760, 190, .6) + cloud(380, 190, .55)
    b += hills(330, 36, '#b3cfbd', 2) + spruces(372, 34, 64, '#8fb8a2', 3, 0, 1200, 10) + hills(372, 18, '#a5c493', 5)
    b += at(factory(0, 0, 1), 968, 396, .86, opacity='.92') + spruces(404, 9, 60, '#7aa88a', 8, 760, 1190, 8)
    b += flats(150, 440, 190, 168, 7, 5, '#ecd9b8', '#b9785a', 2) + flats(350, 436, 150, 220, 5, 7, '#e3c8a4', '#6d94a0', 5) + flats(528, 440, 170, 150, 6, 4, '#f0dfc2', '#c98b5a', 7) + flats(690, 440, 120, 182, 4, 6, '#dfc6ab', '#8a9a6a', 9)
    b += ''.join(linden(x, 452, h, c, i) for i, (x, h, c) in enumerate(((60, 84, '#7fa552'), (250, 92, '#8db35c'), (440, 80, '#7fa552'), (610, 96, '#8db35c'), (770, 86, '#78a04e'), (850, 74, '#8db35c'), (1150, 90, '#7fa552'))))
    for x, c, t in ((880, '#c98b3e', '#8f4a35'), (1000, '#7f9a86', '#7a5a44'), (1096, '#d9b47a', '#5c7f92')):
        b += house(x, 466, .62, c, t)
    b += path(curve([(-20, 452), (300, 444), (700, 452), (1220, 440), (1220, 560), (-20, 560)]), '#9dc06c')
    b += path('M-20,512Q300,494 620,508T1220,492V640H-20Z', '#cdbf95') + path('M-20,520Q300,502 620,516T1220,500V660H-20Z', '#6fb0c6') + path('M-20,520Q300,502 620,516T1220,500V528Q900,536 620,544T-20,548Z', '#9ccddb', opacity='.8')
    b += ripples([(90, 566, 170), (420, 580, 190), (760, 560, 170), (980, 590, 160)], '#e0f2f4', 5) + sailboat(820, 556, .6) + sailboat(330, 548, .42, True, '#fbe3c0')
    b += path('M-20,628Q300,606 620,620T1220,610V830H-20Z', '#8bb35a') + path('M-20,650Q300,628 620,642T1220,632V720Q900,724 620,736T-20,748Z', '#ead9b4') + path('M-20,744Q300,726 620,734T1220,718V830H-20Z', '#77a34c')
    b += line('M-20,640Q300,618 620,632T1220,622', '#8a9a94', 5) + ''.join(line(f'M{x},{num(632 - 16 * math.sin(x / 390))}v-30', '#8a9a94', 5) for x in range(20, 1200, 74)) + line('M-20,612Q300,590 620,604T1220,594', '#8a9a94', 5)
    b += birch(74, 690, 420, '#9bbb56', 4) + birch(150, 700, 330, '#8fb04c', 6) + birch(1138, 690, 400, '#a5bf55', 9)
    b += lamp(300, 662, 190) + lamp(980, 654, 190) + bench_street(1010, 700, 120)
    b += person(560, 742, 268, 6.3, facing=1, turn=.5, build='woman', hair=HAIR['brown'], style='bob', top='#c9605a', sleeve='#c9605a', hem='coat', legs='#e9c9a6', shoes=('shoes', '#7a4a38'), collar='#f6efe2', smile=1.2, near=(606, 646), far=(630, 640), far_hand='open')
    b += person(656, 750, 176, 4.5, facing=1, turn=.5, hair=HAIR['fair'], style='pigtails', bow='#b5342a', top='#e0a53c', hem=.5, legs='#f1e6d0', shoes=('shoes', '#6a4630'), smile='open', near=(620, 654), near_bend=-1, far=(716, 640), far_hand='fist')
    b += balloon(744, 512, 30, '#c9402f', (717, 640)) + balloon(786, 540, 25, '#4d7f9a', (717, 640)) + balloon(712, 556, 23, '#e9b949', (717, 640))
    b += person(420, 748, 282, 6.5, facing=1, turn=.5, skin=SKIN[1], hair=HAIR['dark'], top='#4f7f9a', sleeve='#f1e6d0', hem='shirt', collar='#f6efe2', legs='#5d6b66', shoes=('shoes', '#3a2f2b'), smile=1.1, near=(392, 650), far=(478, 650))
    b += person(494, 756, 166, 4.4, facing=1, turn=.5, hair=HAIR['brown'], style='short', top='#5f9a68', hem='shirt', legs='#3f5a78', shoes=('sneakers', '#f1e6d0'), smile='open', near=(480, 660), near_bend=-1, far=(520, 690))
    b += grass(0, 1200, 806, 130, 40, '#5f8d3c', 5, 18) + ''.join(swallow(x, y, s) for x, y, s in ((700, 250, .6), (760, 226, .45), (640, 280, .4)))
    return b, d


@scene('four-villages')
def draw_four_villages():
    d, b = backdrop('#a9cfdd', '#e3e9d6', '#f9ebcb')
    b += circle(900, 150, 60, '#fff3cd') + cloud(260, 120, 1) + cloud(560, 90, .6)
    b += hills(300, 44, '#a9c7b4', 12) + spruces(344, 30, 100, '#7aa890', 4, 0, 1200, 14) + spruces(366, 12, 130, '#578b76', 9, 0, 420, 14) + spruces(366, 10, 130, '#578b76', 14, 900, 1200, 14)
    b += path(curve([(-20, 380), (300, 362), (620, 384), (1000, 364), (1220, 380), (1220, 560), (-20, 560)]), '#a5c172')
    b += path('M330,372l140,-10l34,40l-160,14Z', '#d9c06a') + path('M346,382l128,-9M352,392l132,-9M356,402l136,-10', 'none', stroke='#c4a955', stroke_width=4) + path('M760,386l120,-6l20,36l-130,8Z', '#c7b465')
    b += haystack(610, 410, .5) + haystack(680, 416, .42) + rooftops(420, 5, 3, 900, 1180, 66) + rooftops(402, 3, 8, 150, 320, 52)
    b += path('M1220,420C1020,424 900,440 760,470S500,520 330,530S60,540 -20,560V690C160,640 420,640 640,620S1040,560 1220,560Z', '#cbb983') + path('M1220,436C1020,440 900,456 770,484S520,534 340,544S60,556 -20,576V680C160,632 420,632 640,612S1040,552 1220,548Z', '#6fabbd')
    b += ripples([(110, 604, 200), (430, 580, 190), (760, 530, 160), (980, 490, 150)], '#d8edef', 5)
    b += at(izba(0, 0, 1, False, '#3f7f94', smoke=True), 930, 640, .74) + at(izba(0, 0, 1, True, '#8a5a44', '#5f4636', 1, smoke=True, porch=True), 484, 506, .42) + at(izba(0, 0, 1, False, '#4d7f6b', '#7a5a44', 2), 270, 516, .33)
    b += path(curve([(-20, 660), (260, 640), (600, 660), (900, 622), (1220, 636), (1220, 830), (-20, 830)]), '#8fae58') + path('M560,830C600,740 700,690 820,664L880,662C800,700 740,760 740,830Z', '#d3bf8c')
    b += log_fence(880, 1220, 712) + birch(1152, 700, 380, '#9bbb56', 7) + birch(60, 700, 350, '#8fb04c', 3)
    b += boat(310, 690, 1.1)
    b += person(640, 752, 300, 6.2, facing=-1, turn=.5, build='woman', skin=SKIN[0], hat=('platok', '#e9dfca', '#b5533c'), top='#8a5044', sleeve='#f1e6d0', hem='long', straps='#8a5044', apron=('#c9b48c', 'waist'), shoes=('bark', '#c9a06a'), near=(694, 560), far=(596, 556), near_bend=-1, far_bend=1, near_hand='fist', far_hand='fist', smile=1.1, far_front=True, tools=yoke((566, 556), (726, 560), 70))
    b += person(170, 748, 316, 6.4, facing=1, turn=.5, build='man', skin=SKIN[1], hair=HAIR['fair'], style='bowl', beard='full', top='#e4d6ba', hem='tunic', belt='#b5533c', legs='#6b7a80', shoes=('bark', '#c9a06a'), near=(206, 610), far=(226, 596), near_hand='fist', far_hand='fist', far_front=True, tools=line('M216,700V430', '#8f6b48', 6) + line('M216,430q40,40 80,50', '#cfc6b2', 2))
    b += person(452, 762, 190, 4.6, facing=-1, turn=.5, hair=HAIR['fair'], style='bowl', top='#b5614f', hem=.34, belt='#3f6a86', legs='#d9cdb0', shoes=('bark', '#c9a06a'), smile='open', near=(478, 690), far=(400, 650), far_hand='open')
    b += grass(0, 560, 806, 80, 46, '#6f8f42', 5, 20) + grass(760, 1200, 806, 60, 46, '#6f8f42', 9, 20) + swallow(420, 230, .7) + swallow(480, 206, .5)
    return b, d


@scene('town-building')
def draw_town_building():
    d, b = backdrop('#a4cbe0', '#e6ebdc', '#fbecc8')
    b += circle(1030, 140, 56, '#fff3cd') + cloud(330, 110, 1) + cloud(700, 150, .6) + hills(400, 30, '#b7cbb4', 4)
    b += at(factory(0, 0, 1), 240, 470, .84, opacity='.9') + spruces(476, 24, 60, '#7fa890', 6, 0, 1200, 10)
    b += path(curve([(-20, 478), (400, 468), (900, 480), (1220, 466), (1220, 820), (-20, 820)]), '#c9b98c')
    slab = rect(-64, 40, 128, 16, '#b9b2a4', 2) + line('M0,0L-52,40M0,0L52,40', '#4a443c', 2.5)
    # the house: finished floors below, brickwork above
    x, y, w = 860, 640, 470
    b += rect(x - w / 2, y - 330, w, 330, '#c9694a') + rect(x + w * .3, y - 330, w * .2, 330, '#b25b3f')
    b += path(''.join(f'M{num(x - w / 2 + (i % 2) * 12)},{y - 330 + i * 11}h{w - 12}' for i in range(30)), 'none', stroke='#b5593c', stroke_width=1.6, opacity='.7')
    for j in range(3):
        b += rect(x - w / 2 - 6, y - 112 * (j + 1) + 2, w + 12, 13, '#d8cfbe')
        for i in range(5):
            px, py = x - w / 2 + 26 + i * 90, y - 112 * (j + 1) + 34
            b += rect(px - 4, py - 4, 60, 68, '#efe6d4') + rect(px, py, 52, 60, '#86aebd' if j < 2 else '#6b5a50') + (rect(px + 24, py, 5, 60, '#fbf6ea') + poly([(px, py), (px + 22, py), (px, py + 36)], '#ffffff', .3) if j < 2 else '')
    b += rect(x - w / 2 - 6, y - 330, w + 12, 8, '#d8cfbe') + ''.join(rect(x - w / 2 + k * 34, y - 362 - (k * 13) % 24, 34, 36 + (k * 13) % 24, ('#c9694a', '#bf6144')[k % 2]) for k in (0, 1, 2, 3, 4)) + ''.join(rect(x + 40 + k * 38, y - 350, 36, 24, '#c9694a') for k in range(5))
    b += ''.join(rect(x - w / 2 - 66 + k * 48, y - 300, 6, 300, '#8f7a5c') for k in (0,)) + ''.join(rect(x - w / 2 - 70, y - 86 - 92 * k, 74, 8, '#a98d62') + line(f'M{x - w / 2 - 66},{y - 86 - 92 * k}L{x - w / 2},{y - 178 - 92 * k}', '#9a8464', 4) for k in range(3))
    b += tower_crane(548, 642, 500, 290, False, '#e0a02e', slab, 40)
    # masons on top
    b += person(662, 322, 128, 6.4, facing=1, turn=.5, hat=('helmet', '#e0a02e'), top='#4f7f9a', hem='shirt', legs='#3f5866', shoes=('boots', '#2f2622'), near=(698, 274), far=(706, 268), near_hand='fist', far_hand='fist', ground=False, tools=rect(692, 258, 24, 12, '#c9694a'))
    b += person(960, 330, 128, 6.4, facing=-1, turn=.5, hat=('helmet', '#c9402f'), top='#7a8a5c', hem='shirt', legs='#4d5560', shoes=('boots', '#2f2622'), near=(990, 236), near_bend=-1, far=(930, 280), near_hand='open', ground=False)
    b += path(curve([(-20, 646), (300, 626), (700, 650), (1220, 632), (1220, 820), (-20, 820)]), '#b9a678') + path(curve([(-20, 730), (300, 700), (760, 730), (1220, 712), (1220, 820), (-20, 820)]), '#a8945f')
    # in front: a woman with a drawing, a man with a barrow, pallets of brick
    b += at(''.join(rect(-70 + (i % 4) * 36 + (i // 4 % 2) * 4, -20 - (i // 4) * 20, 33, 18, ('#c9694a', '#bf6144', '#d07a5a')[i % 3], 2) for i in range(16)) + rect(-80, 0, 168, 10, '#a98d62') + rect(-70, 10, 20, 12, '#8f7a5c') + rect(50, 10, 20, 12, '#8f7a5c'), 1060, 730, 1.1)
    b += person(300, 762, 400, 6.4, facing=1, turn=.45, build='woman', hair=HAIR['brown'], style='bun', hat=('helmet', '#f1ece0'), top='#c9605a', hem='shirt', bands=((.5, .4, '#f1e6b8'),), collar='#f6efe2', legs='#4f6272', shoes=('boots', '#3a2f2b'), smile=1.2, near=(332, 588), far=(402, 566), near_hand='fist', far_hand='fist', far_front=True,
                tools=poly([(306, 600), (420, 572), (428, 500), (322, 522)], '#f6efe2') + line('M330,588L410,568M334,570L404,552M346,560V532H384V552', '#7fa3b2', 3))
    b += person(470, 766, 420, 6.5, facing=-1, turn=.5, build='big', skin=SKIN[1], hair=HAIR['dark'], hat=('helmet', '#e07b2e'), beard='moustache', top='#4f7f9a', hem='shirt', bands=((.5, .4, '#f1e6b8'),), legs='#3f5866', shoes=('boots', '#2b2423'), smile=1.1, far=(424, 560), far_hand='open', far_front=True, near=(506, 590))
    bar = path('M-74,-84L50,-84L18,-34H-40Z', '#5f7d7a') + path('M-74,-84L50,-84L40,-70H-66Z', '#86a09c') + path('M-60,-84Q-20,-120 30,-84Z', '#b9b2a4') + line('M10,-46L126,-138', '#8f6b48', 8) + circle(-30, -16, 18, '#3a3a3a') + circle(-30, -16, 7, '#9a948a') + line('M-10,-36L26,0', '#5a524a', 6)
    b += shadow(690, 766, 80, 8) + at(bar, 690, 764, 1.15)
    b += person(840, 766, 392, 6.5, facing=-1, turn=.6, skin=SKIN[0], hair=HAIR['fair'], hat=('helmet', '#e0a02e'), top='#7a8a5c', hem='shirt', legs='#4d5560', shoes=('boots', '#2f2622'), lean=8, near=(822, 684), far=(812, 680), near_hand='fist', far_hand='fist', feet=((40, 0), (-38, -6)), smile=1.1)
    return b, d


@scene('town-street')
def draw_town_street():
    d, b = backdrop('#9fd0e2', '#e2ecdc', '#fbefcf')
    b += circle(600, 130, 52, '#fff3cd') + cloud(330, 150, .8) + cloud(860, 110, 1) + hills(430, 20, '#a9c8a4', 6) + spruces(470, 20, 70, '#86b095', 4, 380, 800, 8)
    b += flats(960, 610, 400, 520, 6, 9, '#ead3ad', '#6d94a0', 3)
    b += ''.join(linden(x, 610, h, c, i) for i, (x, h, c) in enumerate(((560, 150, '#7fa552'), (640, 180, '#8db35c'), (716, 150, '#78a04e'))))
    b += rect(0, 606, 1200, 30, '#b9c08a') + path('M-20,630H1220V820H-20Z', '#d9cbaa')
    b += izba(250, 628, 1.08, False, '#3f7f94', porch=False) + fence(-10, 40, 640, 90) + fence(476, 620, 640, 80)
    for k, (x, h) in enumerate(((40, 120), (90, 150), (140, 110), (360, 140), (420, 120), (460, 150))):      # mallows by the wall
        b += line(f'M{x},640q4,{-h // 2} 0,{-h}', '#5f8d3c', 5) + ''.join(circle(x + (5 if i % 2 else -5), 640 - h * (.4 + i * .15), 11 - i, ('#d9728f', '#f0b4c4', '#c9405f')[(k + i) % 3]) for i in range(5)) + ''.join(ellipse(x + (14 if i % 2 else -14), 626 - i * 16, 16, 9, '#6f9a44', 20 if i % 2 else -20) for i in range(3))
    b += rect(0, 640, 1200, 10, '#b5a684') + ''.join(line(f'M{i * 120},650L{i * 120 - 70},800', '#c9b992', 3) for i in range(1, 12)) + line('M-10,716H1210', '#c9b992', 3)
    b += linden(1130, 660, 330, '#7fa552', 8) + rect(1090, 652, 80, 14, '#a99a78', 4)
    b += person(610, 764, 420, 6.2, facing=1, turn=.5, build='woman', skin=SKIN[1], hair=HAIR['grey'], style='bun', old=True, glasses=True, top='#7a8fa5', hem='coat', collar='#f1e6d0', legs='#c9b49c', shoes=('shoes', '#5a4636'), smile=1.2, near=(576, 596), far=(690, 606), near_hand='fist', tools=path('M552,600h54l8,70h-70Z', '#8a5a44') + line('M562,602q18,-34 34,0', '#6f4432', 6))
    b += person(726, 768, 262, 4.6, facing=1, turn=.5, hair=HAIR['brown'], style='short', top='#e0a53c', hem='shirt', bands=((.56, .42, '#f6efe2'),), legs='#3f5a78', shoes=('sneakers', '#c9402f'), smile='open', near=(694, 616), near_bend=-1, far=(838, 566), far_hand='open', far_bend=1)
    b += cat(470, 652, .5, '#c98b4a') + swallow(520, 240, .7) + swallow(570, 214, .5)
    b += at(ellipse(0, -12, 14, 10, '#8a95a0') + circle(12, -22, 7, '#7a858f') + poly([(18, -22), (26, -20), (18, -18)], '#d9a553') + poly([(-12, -14), (-30, -8), (-12, -6)], '#6d7882') + line('M-2,-3V4M4,-3V4', '#c9605a', 2), 900, 730, 1.3) + at(ellipse(0, -12, 14, 10, '#9aa5ae') + circle(12, -14, 7, '#8a95a0') + poly([(18, -13), (25, -9), (17, -9)], '#d9a553') + poly([(-12, -14), (-30, -8), (-12, -6)], '#7a858f') + line('M-2,-3V4M4,-3V4', '#c9605a', 2), 960, 752, 1.3, True)
    return b, d


@scene('town-festival')
def draw_town_festival():
    d, b = backdrop('#86bfe0', '#d5e8e6', '#fdeec6')
    b += circle(960, 130, 56, '#fff3cd') + cloud(240, 120, .9) + cloud(620, 80, .6)
    b += flats(130, 470, 230, 300, 6, 6, '#ead3ad', '#b9785a', 3) + flats(1060, 470, 260, 260, 7, 5, '#f0dfc2', '#6d94a0', 8)
    b += rect(300, 250, 600, 220, '#f0dcb4') + rect(300, 236, 600, 18, '#c9925e') + poly([(470, 240), (600, 160), (730, 240)], '#d9b47a') + poly([(500, 236), (600, 176), (700, 236)], '#f6ead0') + ''.join(rect(474 + i * 56, 254, 22, 206, '#fbf6ea') + rect(468 + i * 56, 248, 34, 10, '#fffdf5') for i in range(5)) + windows(324, 290, 2, 2, 70, 84, 40, 58, '#86aebd') + windows(766, 290, 2, 2, 70, 84, 40, 58, '#86aebd') + rect(290, 456, 620, 14, '#cdb78c')
    b += ''.join(linden(x, 480, h, c, i) for i, (x, h, c) in enumerate(((30, 130, '#7fa552'), (280, 150, '#8db35c'), (920, 150, '#7fa552'), (1180, 140, '#8db35c'))))
    b += rect(0, 468, 1200, 340, '#d9cbaa') + path('M-20,476H1220V520Q600,560 -20,520Z', '#c9ba94') + ''.join(line(f'M{600 + (i - 7) * 60},520L{600 + (i - 7) * 170},800', '#cdbf9c', 3) for i in range(15)) + ''.join(line(f'M-10,{y}H1210', '#cdbf9c', 3) for y in (560, 620, 700))
    b += bunting(((-10, 210), (420, 250)), 13) + bunting(((420, 250), (790, 236)), 12) + bunting(((790, 236), (1210, 190)), 13)
    # a small brass band on a stage
    b += rect(372, 520, 456, 46, '#a5573f') + rect(372, 520, 456, 10, '#bf6e52') + ''.join(rect(384 + i * 44, 536, 26, 30, '#8f4632') for i in range(10))
    gold, gd = '#e0b04a', '#b98a34'
    for i, x in enumerate((440, 530, 670, 760)):
        horn = (line(f'M{x + 20},424L{x + 62},412', gold, 9) + poly([(x + 56, 404), (x + 88, 390), (x + 92, 428), (x + 58, 420)], gold) + oval(x + 89, 409, 6, 20, gd)) if i % 2 == 0 else (oval(x + 26, 452, 20, 26, gold) + oval(x + 26, 452, 11, 15, '#a23b2e') + poly([(x + 30, 440), (x + 22, 374), (x + 70, 366), (x + 44, 440)], gold) + oval(x + 46, 370, 26, 9, gd))
        b += person(x, 522, 172, 6.2, facing=1, turn=.5, skin=SKIN[i % 3], hair=(HAIR['dark'], HAIR['brown'], HAIR['grey'], HAIR['fair'])[i], hat=('kartuz', '#2f5d6e'), top='#a23b2e', hem='shirt', buttons=('#e0b04a', 4), collar=('stand', '#e0b04a'), legs='#3a4450', shoes=('shoes', '#2b2423'), near=(x + 28, 430), far=(x + 36, 440), near_hand='fist', far_hand='fist', far_front=True, tools=horn, ground=False)
    b += at(circle(0, 0, 46, '#f6efe2') + circle(0, 0, 46, 'none', stroke='#c9402f', stroke_width=10) + path('M-16,-34L16,34M16,-34L-16,34', 'none', stroke='#e9dfca', stroke_width=3), 600, 476)
    # children in a ring, a loaf on a towel, balloons
    kids = ((190, 690, 232, 'pigtails', HAIR['fair'], '#c9605a'), (300, 720, 236, 'short', HAIR['dark'], '#4f86a0'), (420, 732, 226, 'braid', HAIR['red'], '#e0a53c'), (536, 726, 236, 'short', HAIR['fair'], '#5f9a68'))
    for i, (x, y, h, st, hr, c) in enumerate(kids):
        skirt = st != 'short'
        b += person(x, y, h, 4.6, facing=1 if i % 2 == 0 else -1, turn=.3, hair=hr, style=st, bow='#b5342a', top=c, sleeve='#f6efe2' if skirt else c, hem=.5 if skirt else 'shirt', legs='#f1e6d0' if skirt else '#4d5560', shoes=('shoes', '#6a4630') if skirt else ('sneakers', '#f1e6d0'), smile='open', near=(x + (-58 if i % 2 == 0 else 58), y - h * .52), far=(x + (58 if i % 2 == 0 else -58), y - h * .52), near_bend=-1, far_bend=-1, feet=((-16, 0), (18, -14)))
    b += person(920, 764, 400, 6.2, facing=-1, turn=.4, build='woman', hair=HAIR['brown'], style='braid', bow='#b5342a', top='#b5342a', sleeve='#fbf6ea', hem='long', straps='#8f2a20', trim='#e0b04a', apron=('#fbf6ea', 'waist', -.7), shoes=('shoes', '#6a4630'), smile='open', near=(950, 590), far=(862, 590), near_hand='open', far_hand='open', far_front=True,
                over=path('M846,584Q906,604 968,584L978,604L964,664L934,660L940,610Q906,620 872,610L878,660L848,664L834,604Z', '#fbf6ea') + ''.join(rect(x, 644, 20, 5, '#b5342a') for x in (852, 941)) + path('M856,588C858,544 958,544 958,588Q906,604 856,588Z', '#c98540') + path('M866,578C870,552 940,552 948,578', 'none', stroke='#e4ad63', stroke_width=6, stroke_linecap='round') + rect(892, 540, 30, 16, '#8f5a36', 4) + oval(907, 540, 14, 5, '#fffdf6'))
    b += person(1080, 770, 420, 6.5, facing=-1, turn=.5, build='big', skin=SKIN[1], hair=HAIR['grey'], style='short', beard='moustache', hat=('helmet', '#e07b2e'), top='#4f7f9a', hem='shirt', collar='#f6efe2', bands=((.5, .4, '#f1e6b8'),), legs='#3f5866', shoes=('boots', '#2b2423'), smile=1.3, near=(1166, 452), near_hand='open', near_bend=-1, far=(1040, 610))
    b += person(704, 762, 208, 4.4, facing=1, turn=.5, hair=HAIR['brown'], style='bob', top='#8a6aa0', hem=.5, legs='#f1e6d0', shoes=('shoes', '#6a4630'), smile='open', far=(768, 640), far_hand='fist', near=(690, 672))
    b += balloon(776, 520, 30, '#c9402f', (768, 640)) + balloon(816, 552, 24, '#e9b949', (768, 640)) + balloon(742, 556, 24, '#4d7f9a', (768, 640))
    r = random.Random(4)
    b += ''.join(at(rect(-5, -3, 10, 6, ('#c9402f', '#e9b949', '#4d7f9a', '#5f9a68')[i % 4], 1), r.randrange(1200), r.randrange(60, 460), 1, rot=r.randrange(180)) for i in range(46))
    return b, d


@scene('winter-village')
def draw_winter_village():
    d, b = backdrop('#1f3a5c', '#4a6f95', '#9db8cd', '#e6d6cc')
    d += glow('lit', '#ffd98a', .55)
    r = random.Random(3)
    b += ''.join(circle(r.randrange(1200), r.randrange(300), 1 + r.random() * 2, '#fff', opacity=f'{.5 + r.random() * .5:.1f}') for _ in range(80)) + circle(930, 130, 46, '#fff6dc') + circle(930, 130, 80, '#fff6dc', opacity='.18')
    b += hills(390, 40, '#6f90ad', 5) + spruces(440, 30, 120, '#3f6470', 5, 0, 1200, 14, snow='#c9d9e6') + spruces(466, 12, 170, '#2c4f57', 9, 0, 330, 16, snow='#dbe6ef') + spruces(466, 10, 160, '#2c4f57', 12, 880, 1200, 16, snow='#dbe6ef')
    b += path(curve([(-20, 470), (300, 448), (700, 470), (1220, 450), (1220, 820), (-20, 820)]), '#d6e3ee')
    b += izba(260, 600, .82, True, '#4d7f6b', '#5f4636', 1, lit=True, snow=True, smoke=True, porch=False) + izba(930, 612, .98, False, '#3f7f94', lit=True, snow=True, smoke=True)
    b += oval(930, 640, 300, 90, 'url(#lit)') + oval(260, 620, 250, 70, 'url(#lit)')
    b += path(curve([(-20, 610), (240, 590), (560, 622), (900, 600), (1220, 622), (1220, 820), (-20, 820)]), '#e8f0f6') + path('M520,830C560,720 640,660 760,622H820C740,670 690,740 690,830Z', '#cfdde9')
    b += fence(20, 420, 650, 62, '#9a7a58', True) + path(curve([(-20, 640), (220, 628), (430, 648), (440, 680), (-20, 690)]), '#f4f8fb')
    # a snowman and two children, a dog
    b += shadow(600, 756, 90, 10, .12) + circle(600, 704, 62, '#fff') + circle(612, 716, 48, '#e6eef5') + circle(600, 704, 54, '#fff') + circle(600, 614, 44, '#fff') + circle(600, 546, 32, '#fff')
    b += poly([(600, 546), (646, 554), (600, 558)], '#e07b2e') + circle(590, 536, 5, '#2b2423') + circle(612, 536, 5, '#2b2423') + ''.join(circle(600, y, 5, '#4a3f3a') for y in (600, 622, 680)) + line('M562,614L500,570M500,570l-20,-4M500,570l-10,-18M640,612L700,580M700,580l20,-6M700,580l8,-18', '#6a4a36', 6) + path('M572,528L578,486H624L630,528Z', '#8f4632') + rect(562, 522, 78, 10, '#8f4632', 5)
    b += person(470, 756, 250, 4.5, facing=1, turn=.5, hat=('beanie', '#c9402f', '#f1e6d0'), top='#4f7fa0', hem=.36, mitts='#e0a53c', scarf='#f1e6d0', hair=HAIR['fair'], legs='#3f4a5a', shoes=('valenki', '#8d8780'), smile='open', near=(520, 640), far=(546, 612), near_bend=1)
    b += person(742, 760, 228, 4.4, facing=-1, turn=.5, hat=('ushanka', '#8a5a44', '#c9a98a'), top='#a5573f', hem=.4, mitts='#3f6a86', scarf='#e0a53c', hair=HAIR['brown'], style='braid', legs='#5d5048', shoes=('valenki', '#77706a'), smile='open', far=(676, 650), near=(776, 670), far_hand='fist')
    dog = ellipse(0, -34, 44, 22, '#c98b4a') + ellipse(-6, -26, 30, 12, '#e6b981') + rect(-34, -26, 11, 28, '#b5783c', 5) + rect(20, -26, 11, 28, '#b5783c', 5) + rect(-20, -24, 10, 26, '#a56c34', 5) + rect(8, -24, 10, 26, '#a56c34', 5) + circle(48, -52, 19, '#c98b4a') + poly([(36, -66), (38, -86), (50, -70)], '#a56c34') + poly([(52, -70), (62, -84), (64, -64)], '#a56c34') + ellipse(62, -46, 12, 8, '#e6b981') + circle(72, -48, 4, '#2b2423') + circle(52, -56, 3, '#2b2423') + line('M-42,-40q-24,-10 -20,-32q12,-10 18,4', '#c98b4a', 11)
    b += shadow(880, 764, 60, 7, .12) + at(dog, 880, 762, 1, True)
    return b + snowfall(70, 5, r0=1.5, r1=4), d
