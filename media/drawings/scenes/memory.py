# SPDX-License-Identifier: GPL-3.0-or-later
"""What is remembered. No fighting, no weapons."""
import math
import random

from kit import *  # noqa: F401,F403 - the drawing kit


@scene('memorial-flowers')
def draw_memorial_flowers():
    d = grad('s', '#f2c9a2', '#f9ead0') + glow('f', '#fff3cf', .7)
    b = wash('s') + oval(900, 180, 260, 240, 'url(#f)') + hills(500, 40, '#c6bf98', 71) + spruces(560, 18, 140, '#7f9a78', 72) + hills(590, 14, '#9aa772', 73) + rect(0, 620, WIDTH, 180, '#8b9a66')
    b += path('M0,800L0,700C300,650 420,640 600,640C800,640 900,650 1200,700L1200,800Z', '#c9b79b') + path('M0,800V760C300,720 900,720 1200,760V800Z', '#bda98c')
    b += birch(90, 660, 380, '#a9b85a', 75) + birch(1166, 660, 400, '#9bb04e', 76)
    b += poly([(560, 600), (578, 120), (600, 62), (622, 120), (640, 600)], '#e7ddcc') + poly([(600, 62), (622, 120), (640, 600), (600, 600)], '#cbbda6')
    b += poly([(600 + 46 * math.sin(k * math.pi / 5) * (1 if k % 2 == 0 else .42), 196 - 46 * math.cos(k * math.pi / 5) * (1 if k % 2 == 0 else .42)) for k in range(10)], '#b5342a')
    b += rect(440, 592, 320, 44, '#d5c8b2') + rect(440, 592, 320, 10, '#e7ddcc') + rect(380, 632, 440, 46, '#b9aa91') + rect(380, 632, 440, 10, '#cfc1a9')
    b += rect(572, 470, 56, 66, '#a8987f', 3) + ''.join(rect(580, 482 + i * 14, 40 - (i % 2) * 8, 4, '#e7ddcc') for i in range(4))
    b += rect(566, 626, 68, 12, '#8a7a66', 4) + flame(600, 628, .52)
    for i, x in enumerate((600, 655, 712, 764)):
        b += ''.join(carnation(x + j * 7, 708 + (i % 2) * 6, .78, -62 + j * 14 + i * 3, ('#b5342a', '#c9443a', '#a52f2a')[(i + j) % 3], False) for j in (-1, 0, 1))
    # girl kneels and lays flowers
    fl = carnation(462, 668, .86, 96, '#a52f2a', False) + carnation(462, 668, .86, 78, '#b5342a', False) + carnation(462, 668, .86, 58, '#c9443a')
    b += person(392, 744, 352, 4.9, facing=1, turn=.6, hair=HAIR['fair'], style='braid', bow='#f6efe2', top='#4a6a86', sleeve='#4a6a86', hem=.3, collar='#f6efe2', legs='#4a4a55', shoes=('shoes', '#3a2a22'), eyes='down', smile=.25,
                pelvis=(-6, 66), feet=((-92, 0), (34, -4)), lean=20, nod=14, near=(466, 664), far=(478, 656), near_hand='fist', far_hand='fist', far_front=True, tools=fl)
    # boy stands, cap in hands
    cap = group(800, 566, 1, path('M-46,10C-60,-26 -20,-40 6,-38C40,-36 56,-16 44,8Z', '#8a7a5c') + path('M10,-38C40,-36 56,-16 44,8L22,9C32,-10 26,-30 10,-38Z', '#75664b') + path('M-48,8L46,6L44,20L-44,22Z', '#5d503a'))
    b += person(838, 752, 400, 5.3, facing=-1, turn=.5, hair=HAIR['brown'], style='short', top='#7a5a48', hem='shirt', open_on=None, collar='#e9dcc0', legs='#4d5560', shoes=('shoes', '#2f2622'), eyes='down', smile=.15, nod=12,
                near=(824, 566), far=(782, 568), near_hand='fist', far_hand='fist', far_front=True, tools=cap, buttons=('#d9c39a', 3))
    # little sister and father behind
    b += person(1066, 748, 540, 6.6, facing=-1, turn=.5, build='man', skin=SKIN[1], hair=HAIR['dark'], style='short', top='#5f6f64', hem='tunic', collar='#d9cdb8', legs='#3f4650', shoes=('shoes', '#2b2423'), eyes='down', smile=.2, nod=9, buttons=('#3f4a44', 4),
                far=(1008, 560), far_hand='fist')
    b += person(960, 764, 292, 4.5, facing=-1, turn=.5, hair=HAIR['brown'], style='bob', top='#b5614f', hem=.5, legs='#e9dcc0', shoes=('shoes', '#4a3728'), eyes='open', smile=.4, nod=5, bow=RED,
                near=(1010, 556), near_bend=-1, far=(916, 640), far_hand='fist', far_front=True, tools=carnation(910, 664, .8, -14), near_behind=False)
    return b, d


@scene('memorial')
def draw_memorial():
    """An obelisk that stands for any memorial; nobody is there, it is quiet."""
    d, b = backdrop('#9fbfd6', '#dfe3de', '#f9e2c2', '#fbeacf')
    d += glow('fire', '#f8b14f', .5) + glow('sun', '#fff3cf', .8)
    b += oval(600, 430, 480, 330, 'url(#sun)') + cloud(260, 150, .9, opacity=.5) + cloud(950, 110, .8, opacity=.5) + hills(470, 30, '#c3c9b4', 4) + spruces(540, 22, 130, '#9cb39b', 72, 0, 1200, 14)
    b += spruce(150, 640, 380, '#4f7f68') + spruce(60, 660, 330, '#3f6f5c') + spruce(260, 630, 280, '#6a957c') + spruce(1050, 640, 380, '#4f7f68') + spruce(1150, 660, 340, '#3f6f5c') + spruce(940, 630, 280, '#6a957c')
    b += path(curve([(-20, 600), (300, 588), (900, 588), (1220, 600), (1220, 820), (-20, 820)]), '#a3ad78') + poly([(440, 640), (760, 640), (1040, 820), (160, 820)], '#d9cdb6') + ''.join(line(f'M{600 + k * 46},640L{600 + k * 128},810', '#c3b59c', 2.5) for k in range(-3, 4)) + ''.join(line(f'M{460 - (y - 640) * 1.5:.0f},{y}H{740 + (y - 640) * 1.5:.0f}', '#c3b59c', 2.5) for y in (664, 700, 750))
    for x0, k in ((330, 1), (870, -1)):      # clipped hedges and flower beds
        b += rect(x0 - 120, 624, 240, 34, '#6f8f56', 12) + rect(x0 - 120, 624, 240, 12, '#84a368', 6)
        b += ''.join(circle(x0 - 110 + i * 22, 672 + (i % 2) * 10, 9, ('#c9443a', '#e6b3b0', '#b5342a')[i % 3]) + circle(x0 - 104 + i * 22, 684, 6, '#7a9a4e') for i in range(11))
    b += poly([(548, 600), (572, 110), (600, 50), (628, 110), (652, 600)], '#efe6d6') + poly([(600, 50), (628, 110), (652, 600), (600, 600)], '#d3c6b0') + ''.join(line(f'M{x},{y}h{w}', '#cabda7', 2) for y, x, w in ((240, 567, 66), (360, 561, 78), (480, 555, 90)))
    b += poly([(600 + 54 * math.sin(k * math.pi / 5) * (1 if k % 2 == 0 else .42), 190 - 54 * math.cos(k * math.pi / 5) * (1 if k % 2 == 0 else .42)) for k in range(10)], '#b5342a') + poly([(600, 136), (609, 168), (600, 190)], '#cf5b4c')
    b += rect(450, 588, 300, 42, '#dccfb9') + rect(450, 588, 300, 10, '#efe6d6') + rect(390, 626, 420, 46, '#c3b59c') + rect(390, 626, 420, 10, '#d9ccb4') + rect(330, 668, 540, 40, '#b3a58c') + rect(330, 668, 540, 9, '#c9bca3')
    b += oval(600, 600, 150, 120, 'url(#fire)') + rect(560, 620, 80, 14, '#8a7a66', 4) + flame(600, 624, .6)
    b += ''.join(carnation(430 + i * 34, 716 + (i % 3) * 5, .8, -70 + (i % 5) * 10, ('#b5342a', '#c9443a', '#a52f2a', '#e6b3b0')[i % 4], i % 2 == 0) for i in range(11)) + path('M352,690q30,-26 60,0t60,0', 'none', stroke='#6f8f56', stroke_width=9, stroke_linecap='round')
    b += birch(392, 640, 300, '#c3c46a', 5) + birch(812, 640, 300, '#b9bb5e', 8)
    return b, d


def framed(x, y, s=1, col='#8f6238'):
    """A photograph of a young man in a plain frame."""
    b = rect(-46, -116, 92, 116, col, 4) + rect(-38, -108, 76, 100, '#efe3c8') + oval(0, -62, 20, 25, '#d9b894') + path('M-34,-8C-34,-34 -16,-38 0,-38S34,-34 34,-8Z', '#7d7a5c') + path('M-21,-68C-22,-94 22,-94 21,-68C14,-80 -12,-80 -21,-68Z', '#5a4636') + poly([(-8, -38), (0, -28), (8, -38)], '#efe3c8')
    return at(b + poly([(-38, -108), (0, -108), (-38, -50)], '#ffffff', .2), x, y, s)


def triangle_letter(x, y, s=1, rot=0):
    """A letter folded into a triangle, without an envelope."""
    b = poly([(-62, 30), (62, 30), (0, -48)], '#f3e8cc') + poly([(-62, 30), (62, 30), (0, -4)], '#e6d7b4') + line('M-20,18h40M-12,10h24', '#8a7864', 3) + circle(26, 4, 8, '#b5614f', opacity='.6')
    return at(b, x, y, s, rot=rot)


@scene('letter')
def draw_letter():
    d = glow('lamp', '#ffe3a6', .75)
    b = log_wall(0, 0, WIDTH, 590, '#9a7654', 9) + plank_floor(590, '#a57c54')
    view = rect(0, 0, 100, 100, '#b9c9d9') + rect(0, 66, 100, 34, '#e9eef2') + ''.join(poly([(x, 70 - h), (x - 8, 70), (x + 8, 70)], '#7f9aa5') for x, h in ((14, 30), (30, 22), (66, 26), (84, 34)))
    b += window(130, 130, 230, 240, view, '#e6dac0') + rect(100, 96, 290, 16, '#6f4c33', 6) + path('M112,108q-10,130 6,250h34q24,-120 14,-250Z', '#efe4cc') + path('M378,108q10,130 -6,250h-34q-24,-120 -14,-250Z', '#e3d6ba')
    b += oval(660, 400, 560, 420, 'url(#lamp)') + framed(520, 300, 1.1) + tool((520, 168), (520, 176), 5, '#4a3a30') + shelf(820, 220, 300, jug(890, 220, .8, '#8a5a40') + bowl(980, 220, .9, '#7b6a58') + tues(1070, 220, .9))
    b += rug(180, 706, 860, 66, ('#8f4a3a', '#cbb894', '#3a6474', '#b5894a'), 16)
    b += bench(330, 610, 280, 110, '#8a6238')
    b += person(470, 742, 520, 6.2, facing=1, turn=.5, build='woman', skin=SKIN[0], hair=HAIR['brown'], hat=('platok', '#8fa3b2', '#e9dfca'), top='#6f5a52', sleeve='#6f5a52', hem=.02, seat='skirt', pelvis=(-40, 96), feet=((84, 0), (110, -6)), shoes=('felt', '#5d5048'), legs='#6f5a52', near=(596, 560), far=(640, 540), near_hand='fist', far_hand='fist', far_front=True, eyes='down', smile=.9, nod=8,
                tools=poly([(576, 574), (664, 556), (676, 470), (588, 486)], '#f6ecd2') + line('M600,500l56,-10M602,516l56,-10M604,532l50,-9M604,548l40,-8', '#8a7864', 3), ground=False)
    b += person(390, 748, 330, 4.8, facing=1, turn=.55, hair=HAIR['fair'], style='braid', bow='#b5342a', top='#a5573f', sleeve='#a5573f', hem=.02, seat='skirt', pelvis=(-20, 34), feet=((56, 0), (78, -6)), shoes=('valenki', '#77706a'), legs='#a5573f', near=(440, 640), far=(470, 610), smile=.8, ground=False)
    b += table(690, 520, 360, 200, '#94693e', '#e9dcc0') + bench(900, 610, 0, 0)
    b += group(780, 520, 1, rect(-30, -12, 60, 12, '#8a6238', 5) + path('M-26,-12C-30,-42 30,-42 26,-12Z', '#c98b3e') + rect(-14, -48, 28, 12, '#6b5a4c', 3) + path('M-16,-48C-30,-80 -12,-104 -10,-136H10C12,-104 30,-80 16,-48Z', '#fff3cf', ' opacity=".8"') + path('M-8,-52C-11,-70 0,-76 1,-94C11,-76 11,-66 7,-52Z', '#f8b14f'))
    b += triangle_letter(900, 496, .8) + group(990, 520, 1, rect(-44, -9, 88, 9, '#a5794e', 4) + path('M-36,-8C-38,-40 36,-40 36,-8Z', '#8a5a34')) + group(850, 522, .8, rect(-22, -40, 44, 40, '#e9dfca', 6) + '<path d="M22,-32C42,-32 42,-12 22,-12" fill="none" stroke="#e9dfca" stroke-width="7"/>')
    b += person(720, 752, 300, 4.6, facing=-1, turn=.5, hair=HAIR['brown'], style='bowl', top='#4d6f7b', hem='shirt', belt='#b5894a', legs='#5d5a66', shoes=('valenki', '#6b625a'), near=(744, 640), far=(676, 610), far_hand='rest', smile=.9)
    b += person(1090, 756, 480, 6.2, facing=-1, turn=.55, build='woman', skin=SKIN[1], hair=HAIR['grey'], old=True, hat=('platok', '#d9cbb0', '#8f4a3a'), top='#5d6a78', sleeve='#d9cbb0', hem='long', straps='#5d6a78', apron=('#9a8a72', 'waist'), shoes=('felt', '#5d5048'), near=(1110, 560), far=(1030, 566), far_hand='rest', eyes='open', smile=.7)
    b += cat(200, 748, .8, '#8a7a6c')
    return b, d


@scene('candle-window')
def draw_candle_window():
    d, b = backdrop('#7a6152', '#5d4a42')
    d += gradient('night', '#2c466b', '#5f7fa3', '#c3b3b0') + glow('candle', '#ffdf9a', .85)
    b += log_wall(0, 0, WIDTH, 640, '#7d5f48', 9)
    x, y, w, h = 240, 60, 720, 500
    r = random.Random(4)
    view = rect(x, y, w, h, 'url(#night)') + ''.join(circle(x + r.randrange(20, w - 20), y + r.randrange(20, 280), 1.4 + r.random() * 1.8, '#fff', opacity='.8') for _ in range(34)) + path('M700,170l8,22l23,1l-18,14l6,22l-19,-13l-19,13l6,-22l-18,-14l23,-1Z', '#fff6dc')
    view += path(curve([(240, 420), (420, 396), (640, 424), (960, 400), (960, 570), (240, 570)]), '#4d6f86') + spruces(452, 14, 80, '#2f4f5c', 5, 250, 950, 10) + path(curve([(240, 460), (500, 444), (960, 460), (960, 570), (240, 570)]), '#3f5f6c') + house(430, 486, .7, '#6a5648', '#4a3d38') + house(820, 480, .6, '#6a5648', '#4a3d38')
    d += f'<clipPath id="pane"><rect x="{x}" y="{y}" width="{w}" height="{h}"/></clipPath>'
    b += rect(x - 34, y - 34, w + 68, h + 60, '#6a4a36') + rect(x - 22, y - 22, w + 44, h + 36, '#e9dcc0') + f'<g clip-path="url(#pane)">{view}</g>' + rect(x + w / 2 - 8, y, 16, h, '#e9dcc0') + rect(x, y + 160, w, 14, '#e9dcc0')
    b += path('M190,20H470Q420,240 300,420Q250,500 240,640H190Z', '#f3ead6', opacity='.95') + path('M1010,20H730Q780,240 900,420Q950,500 960,640H1010Z', '#e3d8c0', opacity='.95') + ''.join(line(d0, '#d3c6a8', 5) for d0 in ('M250,40q10,200 -30,420', 'M340,40q-10,180 -90,360', 'M950,40q-10,200 30,420', 'M860,40q10,180 90,360')) + rect(170, 4, 860, 22, '#5a3d2a', 8)
    b += oval(600, 520, 420, 360, 'url(#candle)')
    b += rect(150, 590, 900, 34, '#d9c6a2', 6) + rect(150, 590, 900, 10, '#efe0c0', 5) + rect(170, 624, 860, 190, '#6a4f3c') + rect(170, 624, 860, 12, '#4a372b', 0, .6)
    b += shadow(600, 590, 74, 8, .25) + rect(556, 576, 88, 14, '#b98a34', 6) + rect(574, 450, 52, 128, '#fbf3df', 8) + rect(606, 450, 20, 128, '#e6d9ba', 6) + path('M574,462q8,20 12,4t10,10t12,-8t18,4V450H574Z', '#fff9ea') + line('M600,450v-14', '#4a3a30', 4) + path('M600,352C628,392 634,420 616,440C608,448 592,448 584,440C566,420 574,392 600,352Z', '#f8b14f') + path('M600,386C614,408 616,424 608,436C603,441 597,441 592,436C584,424 588,408 600,386Z', '#fdeaae')
    b += shadow(400, 592, 70, 7, .25) + framed(400, 592, 1.3, '#a5774a') + poly([(450, 592), (490, 586), (452, 560)], '#7b5638')
    b += shadow(800, 592, 70, 7, .25) + path('M764,590C744,540 756,510 772,496V470H828V496C844,510 856,540 836,590Z', '#7fa3b2') + path('M806,470H828V496C844,510 856,540 836,590H810C830,540 822,512 806,496Z', '#678b9a')
    for k, (dx, dy, n) in enumerate(((-50, -150, 11), (10, -190, 13), (64, -140, 10))):      # lilac
        b += line(f'M800,474Q{800 + dx * .4},{420} {800 + dx},{470 + dy * .62}', '#5f7a4a', 6)
        for i in range(n * 3):
            a, q = r.random() * 6.28, r.random() ** .5
            b += circle(800 + dx + math.cos(a) * q * 26, 470 + dy * .62 - 34 + math.sin(a) * q * 46, 6.5, ('#a98bc4', '#bfa3d6', '#8f70ae', '#d3bfe3')[i % 4])
        b += shape([(800 + dx * .6, 452), (800 + dx * .6 - 26, 440), (800 + dx * .6 - 30, 414), (800 + dx * .6, 424)], '#6f9a54')
    b += triangle_letter(516, 566, .62, -4) + carnation(690, 588, .8, 78, '#b5342a')
    return b, d


@scene('peace-morning')
def draw_peace_morning():
    d, b = backdrop('#8fc6e6', '#dcebe6', '#fdf0c8')
    d += glow('sun', '#fff6d6', .9)
    b += oval(860, 300, 420, 320, 'url(#sun)') + circle(860, 300, 70, '#fff8de') + cloud(240, 120, 1.1) + cloud(560, 180, .7) + hills(380, 50, '#b3d0bd', 5) + spruces(426, 34, 80, '#86b39c', 3, 0, 1200, 14) + hills(430, 26, '#a9cc8a', 8)
    b += rooftops(446, 4, 5, 120, 420, 60) + flats(1010, 440, 110, 90, 4, 4, '#f0dfc2', '#b9785a', 5) + flats(1110, 440, 90, 120, 4, 5, '#ead3ad', '#6d94a0', 3)
    b += path('M-20,480Q300,452 620,470T1220,446V620H-20Z', '#74b6cc') + path('M-20,480Q300,452 620,470T1220,446V474Q900,500 620,500T-20,516Z', '#a5d6e0', opacity='.8') + ripples([(80, 540, 180), (440, 520, 160), (760, 510, 170), (960, 550, 180)], '#e6f5f5', 5) + ''.join(ellipse(860, y, w, 6, '#fff6d6', opacity='.7') for y, w in ((490, 60), (514, 90), (544, 70)))
    b += path(curve([(-20, 590), (260, 560), (600, 596), (900, 566), (1220, 580), (1220, 830), (-20, 830)]), '#93c05f') + path(curve([(-20, 690), (300, 660), (700, 700), (1220, 664), (1220, 830), (-20, 830)]), '#7fb04e') + path('M420,830C440,760 500,700 600,660Q700,630 860,610L900,610Q740,660 680,710T620,830Z', '#e0cf9c')
    r = random.Random(4)
    for i in range(46):      # daisies and bluebells
        x, y = r.randrange(20, 1190), r.randrange(640, 790)
        if 420 < x < 700: continue
        k = .6 + (y - 640) / 200
        b += at(line('M0,0v-26', '#5f8d3c', 3) + (''.join(circle(math.cos(a) * 8, -32 + math.sin(a) * 8, 5.5, '#fff') for a in (0, 1.26, 2.5, 3.8, 5)) + circle(0, -32, 5, '#f2c84f') if i % 3 else path('M-9,-26q0,-20 9,-20t9,20l-5,-5l-4,6l-4,-6Z', '#6d8fd0')), x, y, k)
    b += person(610, 752, 400, 6.2, facing=1, turn=.5, build='woman', skin=SKIN[1], hair=HAIR['white'], style='bun', old=True, top='#7a8fb5', hem='coat', collar='#f6efe2', legs='#c9b49c', shoes=('shoes', '#5a4636'), smile=1.3, near=(580, 596), far=(680, 596))
    b += person(722, 760, 256, 4.6, facing=1, turn=.5, hair=HAIR['fair'], style='braid', bow='#c9402f', top='#e07f62', hem=.5, sleeve='#fbf6ea', legs='#f1e6d0', shoes=('shoes', '#6a4630'), smile='open', near=(684, 604), near_bend=-1, far=(812, 560), far_hand='open', far_bend=1)
    dove = path('M-50,6C-30,-14 0,-16 24,-6L40,-14Q50,-16 52,-6L62,-2L50,2C40,18 10,26 -16,18L-64,26Z', '#fff') + path('M-14,-6Q-10,-50 -44,-66Q-46,-30 -30,-2Z', '#fff') + path('M4,-8Q26,-46 10,-76Q-14,-50 -12,-6Z', '#eef3f6') + circle(46, -8, 2.6, '#3a3a3f') + poly([(56, -6), (66, -2), (56, 0)], '#e0a02e')
    b += at(dove, 400, 260, 1.1) + at(dove, 520, 200, .85, rot=-8) + at(dove, 640, 270, .7, rot=6) + at(dove, 310, 190, .6, rot=-4)
    return b + birch(70, 720, 440, '#9bbb56', 4) + birch(1140, 730, 400, '#a5bf55', 9) + grass(0, 420, 806, 60, 40, '#5f8d3c', 5, 18) + grass(640, 1200, 806, 70, 40, '#5f8d3c', 7, 18), d
