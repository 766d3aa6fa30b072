# SPDX-License-Identifier: GPL-3.0-or-later
"""Maslenitsa: the pancakes, the slide, the snow town and the first drops of spring."""
import random

from kit import *  # noqa: F401,F403 - the drawing kit


@scene('pancakes')
def draw_pancakes():
    d = glow('sun', '#fff0b8', .95) + gradient('wall', '#c79a66', '#b3834f')
    b = log_wall(0, 0, WIDTH, 648, '#bd8d5a', 8)
    view = rect(0, 0, 100, 100, '#f3d9c0') + circle(52, 34, 30, '#fbe6a8', opacity='.7') + circle(52, 34, 17, '#ffd45a') + path('M0,66Q30,54 60,64T100,60V100H0Z', '#dfe6f0') + ''.join(poly([(x, 68 - h), (x - 7, 70), (x + 7, 70)], '#8fa9a8') for x, h in ((8, 22), (20, 30), (82, 28), (93, 20)))
    b += oval(600, 250, 560, 420, 'url(#sun)') + window(430, 60, 340, 300, view, '#f4ecdc') + path('M380,20Q420,200 360,400H430Q470,200 470,20ZM820,20Q780,200 840,400H770Q730,200 730,20Z', '#fbf5e6') + ''.join(rect(366 + i * 396, 370, 70, 7, '#b5342a') + rect(364 + i * 396, 384, 70, 4, '#b5342a') for i in (0, 1)) + rect(350, 10, 500, 16, '#8f6238', 7)
    b += shelf(30, 190, 240, jug(90, 190, .9) + bowl(160, 190, .9, '#6f8f9a') + tues(230, 190, .9)) + shelf(930, 190, 240, pot(990, 190, .7) + jug(1080, 190, .9, '#8a5a40') + bowl(1140, 190, .7))
    b += person(210, 900, 560, 4.8, facing=1, turn=.45, hair=HAIR['fair'], style='pigtails', bow='#b5342a', top='#c9605a', sleeve='#fbf5e6', straps='#c9605a', hem='shirt', smile='open', near=(300, 600), far=(344, 560), near_hand='fist', far_hand='fist', far_front=True, ground=False, tools=path('M300,544C316,506 372,500 396,536C384,566 326,574 300,544Z', '#e9b455') + path('M312,540C330,514 372,512 388,534Q352,528 312,540Z', '#f6d68a') + path('M392,536q10,-10 14,4t-10,8Z', '#f3b632'))
    b += person(990, 910, 580, 4.9, facing=-1, turn=.45, hair=HAIR['brown'], style='bowl', top='#4d7f9a', hem='shirt', placket=('#f1e6d0', .55), belt='#b5533c', smile='open', near=(950, 610), far=(880, 580), near_hand='rest', far_hand='fist', far_front=True, ground=False, tools=tool((884, 572), (826, 596), 7, '#a5794a') + ellipse(818, 600, 17, 11, '#a5794a', -20) + path('M812,606q4,20 2,34q-5,8 -7,-2q-4,-20 -3,-34Z', '#eba52f'))
    # the table
    b += rect(0, 636, WIDTH, 170, '#f6eedb') + rect(0, 636, WIDTH, 10, '#fffaf0') + ''.join(poly([(i * 60 + 4, 782), (i * 60 + 22, 764), (i * 60 + 40, 782), (i * 60 + 22, 800)], '#b5342a') for i in range(21)) + rect(0, 750, WIDTH, 5, '#b5342a')
    b += pancakes(590, 716, 1.7, 11) + line('M540,500q-18,-30 4,-58t0,-50M640,500q-16,-30 6,-56t-2,-48', '#fff', 10, .5)
    # honey, sour cream, jam; a samovar at the side
    b += at(path('M-58,-56H58C58,-14 36,0 0,0C-36,0 -58,-14 -58,-56Z', '#b5733a') + path('M16,-56H58C58,-14 36,0 8,0C30,-14 30,-40 16,-56Z', '#965c2c') + ellipse(0, -56, 58, 12, '#8a5228') + ellipse(0, -55, 50, 9, '#f0a92e') + ellipse(-14, -57, 18, 4, '#fbd27a'), 812, 716, 1)
    b += at(path('M-58,-50H58C56,-12 36,0 0,0C-36,0 -56,-12 -58,-50Z', '#6f9aa8') + path('M14,-50H58C56,-12 36,0 8,0C30,-14 28,-36 14,-50Z', '#587f8c') + ellipse(0, -50, 58, 11, '#547986') + ellipse(0, -52, 50, 11, '#fffdf6') + path('M-20,-56q20,-16 40,0Z', '#fffdf6'), 366, 720, 1)
    b += at(rect(-34, -18, 68, 18, '#8f6a2c', 6) + path('M-24,-18C-62,-50 -64,-130 -40,-160H40C64,-130 62,-50 24,-18Z', '#d9a53c') + path('M8,-18C44,-50 46,-130 26,-160H40C64,-130 62,-50 24,-18Z', '#b5842a') + path('M-34,-40Q-52,-90 -32,-146', 'none', stroke='#f3d487', stroke_width=9, stroke_linecap='round') + rect(-46, -172, 92, 14, '#b98a34', 5) + rect(-24, -190, 48, 20, '#d9a53c', 6) + rect(-10, -212, 20, 24, '#8f6a2c', 4) + line('M-50,-120h-26v22M50,-120h26v22', '#8f6a2c', 7) + line('M-40,-44h-30l-6,14', '#b98a34', 9), 1090, 726, 1.1)
    b += at(rect(-30, -54, 60, 54, '#7a9a6f', 10) + rect(-30, -40, 60, 8, '#f1e6d0') + '<path d="M30,-44C54,-44 54,-16 30,-16" fill="none" stroke="#7a9a6f" stroke-width="8"/>', 110, 724, 1.2)
    return b, d


@scene('snow-slide')
def draw_snow_slide():
    d, b = backdrop('#6fa8dc', '#bcdcf0', '#f6efe6')
    d += glow('sun', '#fff6d6', .9) + gradient('ice', '#e9f5fa', '#b7dcec', x2=1, y2=0)
    b += circle(200, 140, 220, 'url(#sun)') + circle(200, 140, 54, '#fff8e0') + cloud(520, 120, .8) + hills(380, 40, '#b3cbdd', 5) + spruces(420, 30, 90, '#7fa3b3', 3, 0, 760, 14, snow='#e9f1f5') + rooftops(450, 5, 4, 20, 520, 84, snow=True)
    b += path(curve([(-20, 470), (300, 452), (700, 470), (1220, 440), (1220, 820), (-20, 820)]), '#e3edf4')
    # the horse with bells takes everybody along the street
    hs = at(horse(0, 0, .56, True, coat='#8a5a3c'), 190, 590) + path('M270,596H470Q500,596 496,566', 'none', stroke='#7b5638', stroke_width=7) + path('M290,602L276,530H440L474,602Z', '#b5533c') + path('M276,530H440L446,542H278Z', '#d9a553')
    kids = ''.join(person(x, 600, 130, 4.4, facing=-1, turn=.5, hat=h, top=c, hem=.4, mitts=m, scarf='#f1e6d0', hair=HAIR['brown'], legs='#5d5048', shoes=('valenki', '#77706a'), smile='open', near=(x - 10, n), ground=False) for x, h, c, m, n in ((316, ('platok', '#e0a53c'), '#8a5068', '#b5533c', 556), (364, ('ushanka', '#6a5140', '#9a7656'), '#4f7fa0', '#e0a53c', 500), (414, ('beanie', '#c9402f', '#f1e6d0'), '#5f8f6a', '#f1e6d0', 560)))
    b += shadow(330, 602, 230, 9, .1) + kids + hs
    # the slide: a mound with steps behind, an icy run to the left
    b += path(curve([(560, 830, 1), (640, 600), (800, 360), (940, 236), (1060, 220), (1140, 300), (1240, 520), (1240, 830, 1)]), '#dbe7f0') + path(curve([(1060, 222), (1140, 300), (1240, 520), (1240, 830, 1), (1120, 830, 1), (1130, 520)]), '#c3d5e3')
    b += path('M930,244Q990,206 1064,226C1010,330 880,470 700,640Q520,780 300,830H-20V740Q300,720 500,600C680,490 830,330 930,244Z', '#f6fafc') + path('M952,250Q990,232 1030,240C980,330 850,460 680,610Q500,760 240,790H-20V762Q320,740 520,620C700,500 860,340 952,250Z', 'url(#ice)') + ''.join(line(d0, '#ffffff', 7, .8) for d0 in ('M960,270Q820,440 620,590', 'M560,640Q420,740 200,770', 'M860,410Q780,500 690,570'))
    b += ''.join(rect(1046 + i * 13, 300 + i * 44, 74, 16, '#f6fafc', 4) + rect(1046 + i * 13, 314 + i * 44, 74, 7, '#a9c1d3', 3) for i in range(11)) + line('M960,236V150', '#8f6238', 7) + path('M960,154q34,-14 60,4t60,-2v44q-34,14 -60,-2t-60,2Z', '#b5533c')
    # on the top a girl waits; in the middle a sledge; below a mat
    b += person(1040, 232, 150, 4.5, facing=-1, turn=.5, hat=('platok', '#e0a53c', '#f6efe2'), top='#a5573f', hem=.5, hair=HAIR['fair'], mitts='#3f7f94', legs='#5d5048', shoes=('valenki', '#8d8780'), smile='open', near=(1010, 140), near_bend=-1, far=(990, 180), ground=False)
    ride = sledge(0, 0, 1.1, True) + person(18, -30, 270, 4.5, facing=-1, turn=.55, hat=('ushanka', '#6a4a38', '#b59a78'), top='#3f6a86', hem='shirt', belt='#e0a53c', mitts='#b5533c', scarf='#e0a53c', hair=HAIR['brown'], legs='#4d4a55', shoes=('valenki', '#8d8780'), smile='open', pelvis=(24, 66), feet=((-72, 8), (-92, 2)), near=(-62, -96), far=(-78, -100), near_hand='fist', ground=False, lean=-10)
    ride += person(74, -30, 240, 4.4, facing=-1, turn=.5, hat=('beanie', '#c9402f', '#f1e6d0'), top='#7fa04a', hem='shirt', mitts='#f1e6d0', scarf='#f1e6d0', hair=HAIR['fair'], style='pigtails', legs='#5d5048', shoes=('valenki', '#77706a'), smile='open', pelvis=(20, 54), feet=((-52, 8), (-70, 2)), near=(90, -250), near_bend=-1, ground=False)
    b += at(ride, 690, 600, .92, rot=-34)
    mat = shape([(-130, -4, 1), (110, -4, 1), (132, -22), (116, 10, 1), (-130, 12, 1)], '#c9a45c') + ''.join(line(f'M{-120 + i * 22},-2l10,12', '#a5803f', 3) for i in range(11))
    mat = at(mat, 0, 0, 1, True) + person(6, -6, 280, 4.5, facing=-1, turn=.5, hat=('platok', '#c2384a', '#f6e3b8'), top='#7a5a8a', hem=.3, mitts='#e0a53c', hair=HAIR['red'], legs='#5d5048', shoes=('valenki', '#8d8780'), smile='open', pelvis=(34, 92), feet=((-84, 6), (-106, 0)), near=(60, -190), near_bend=-1, far=(-60, -196), ground=False, lean=-8)
    b += shadow(250, 780, 130, 9, .14) + at(mat, 250, 770, .92, rot=-6) + ''.join(circle(x, y, r, '#fff') for x, y, r in ((120, 756, 12), (96, 740, 8), (140, 734, 7), (420, 720, 8), (560, 660, 9), (540, 640, 6), (90, 772, 14)))
    b += person(900, 792, 270, 4.4, facing=1, turn=.55, hat=('ushanka', '#5d4a3e', '#8a6a4c'), top='#c98b3e', hem=.36, belt='#4a3a30', mitts='#3f7f94', hair=HAIR['dark'], legs='#4d4a55', shoes=('valenki', '#6b625a'), smile=1.2, lean=10, near=(856, 690), near_bend=-1, far=(950, 700), feet=((-30, 0), (34, -8))) + line('M856,690Q820,740 798,766', '#d9c39a', 4) + sledge(730, 792, .8, col='#3f7f94')
    return b + ''.join(circle((i * 137 + 30) % 1200, (i * 89 + 20) % 420, 2 + i % 3, '#fff', opacity='.8') for i in range(26)), d


@scene('snow-town')
def draw_snow_town():
    d, b = backdrop('#8f9fd0', '#e3b9c4', '#fbd9b4')
    d += glow('sun', '#fff0cf', .95) + gradient('field', '#e9dfe9', '#d3dcee')
    b += circle(600, 380, 380, 'url(#sun)') + circle(600, 376, 60, '#fff3d6') + cloud(200, 130, 1, '#fbe6e6', .6) + cloud(960, 100, .9, '#fbe6e6', .6) + hills(400, 36, '#b9b0cb', 5) + spruces(432, 24, 92, '#8f93b5', 3, 0, 1200, 14, snow='#e3dcea') + rooftops(450, 4, 4, 780, 1180, 70, snow=True)
    b += path(curve([(-20, 452), (400, 440), (800, 456), (1220, 440), (1220, 820), (-20, 820)]), 'url(#field)')
    r = random.Random(8)
    b += ''.join(ellipse(r.randrange(60, 1140), y, 10 + (y - 460) / 14, 3 + (y - 460) / 60, '#b9bfdb', opacity='.7') for y in range(474, 640, 8))
    # they run to take the town, laughing
    runs = ((170, 560, 150, 1, '#4f7fa0', ('ushanka', '#6a4a38', '#b59a78'), '#e0a53c'), (330, 590, 180, 1, '#c9605a', ('platok', '#e0a53c'), '#3f7f94'), (520, 566, 156, 1, '#5f8f6a', ('beanie', '#c9402f', '#f1e6d0'), '#f1e6d0'), (700, 590, 184, -1, '#e0a53c', ('ushanka', '#4a3a30', '#8a6a4c'), '#b5533c'), (890, 564, 152, -1, '#8a5a8f', ('platok', '#f1e6d0', '#b5533c'), '#b5533c'), (1040, 588, 176, -1, '#3f6a86', ('beanie', '#e9b949', '#b5533c'), '#f1e6d0'))
    for i, (x, y, h, f, c, hat, m) in enumerate(runs):
        u = h / 4.5
        b += person(x, y, h, 4.5, facing=f, turn=.35, hat=hat, top=c, hem=.36, mitts=m, scarf=m, hair=HAIR[('brown', 'fair', 'red')[i % 3]], legs='#5d5060', shoes=('valenki', '#8d8780'), smile='open', lean=8, near=(x - f * u * .9, y - h * (.98 if i % 2 else .5)), near_bend=-1, far=(x + f * u * 1.2, y - h * (.5 if i % 2 else .96)), feet=((-f * u * .9, -u * .2), (f * u * .6, 0)))
        if i % 2:
            b += circle(x - f * u * .98, y - h * 1.03, u * .3, '#fff')
    for x, y, q in ((260, 400, 10), (440, 350, 12), (640, 330, 9), (800, 380, 12), (960, 340, 10), (560, 440, 8)):
        b += circle(x, y, q, '#c3c6de') + circle(x - 1, y - 2, q - 2, '#fff')
    # the wall of the town, seen from inside, and its defenders
    b += path('M-20,830V592H300V640H400V592H590V640H690V592H880V640H980V592H1220V830Z', '#9fb0d6') + path('M-20,586Q140,574 304,588V604H-20ZM396,588Q490,576 594,588V604H396ZM686,588Q780,576 884,588V604H686ZM976,588Q1100,576 1220,586V604H976ZM300,636H400V646H300ZM590,636H690V646H590ZM880,636H980V646H880Z', '#f3f5fb')
    for j in range(4):
        for i in range(11):
            x, y = i * 122 - (j % 2) * 61 - 20, 646 + j * 46
            b += rect(x, y, 116, 41, ('#c9d3e8', '#d3dcee', '#bfcbe3')[(i * 5 + j) % 3], 9) + rect(x, y, 116, 11, '#dfe6f4', 6)
    b += rect(54, 470, 9, 180, '#8f6238', 3) + path('M62,476q44,-18 74,6t70,-4l-12,30l14,30q-40,14 -70,-4t-76,2Z', '#c9402f')
    for x, y, h, hat, c, m, t in ((240, 840, 300, ('ushanka', '#7a5a44', '#c9b18c'), '#b5533c', '#e0a53c', (330, 530)), (520, 850, 320, ('platok', '#3f7f94', '#f1e6d0'), '#d9a553', '#b5533c', (440, 520)), (800, 840, 310, ('beanie', '#5f8f6a', '#f1e6d0'), '#4f7fa0', '#f1e6d0', (900, 520)), (1040, 850, 320, ('ushanka', '#4a3a30', '#8a6a4c'), '#7a5a8a', '#e0a53c', None)):
        f = 1 if t and t[0] > x else -1
        b += person(x, y, h, 4.5, facing=f, turn=.2, back=True, hat=hat, top=c, hem=.4, mitts=m, hair=HAIR['brown'], legs='#5d5048', shoes=('valenki', '#77706a'), far=t or (x - 90, 700), far_bend=1, near=(x - f * 60, 720), ground=False)
        if t:
            b += circle(t[0] + f * 6, t[1] - 16, 20, '#c3c6de') + circle(t[0] + f * 4, t[1] - 19, 17, '#fff')
    b += ''.join(circle(640 + k * 34, 770 - abs(k) * 2 + (0 if k % 2 else 4), 20, '#e9edf7') + circle(636 + k * 34, 764 - abs(k) * 2, 14, '#fff') for k in (-1, 0, 1, 2)) + circle(657, 742, 19, '#f3f5fb') + circle(690, 744, 19, '#fff')
    return b, d


@scene('spring-drip')
def draw_spring_drip():
    d = glow('sun', '#fff3b8', .95) + gradient('s', '#7fc0ea', '#d9eef4')
    b = wash('s') + circle(1010, 190, 330, 'url(#sun)') + circle(1010, 190, 62, '#fff8dc') + hills(470, 40, '#a9cbd6', 5) + spruces(520, 16, 110, '#6fa09a', 3, 640, 1230, 16) + path(curve([(560, 540), (800, 520), (1220, 536), (1220, 820), (560, 820)]), '#e6eff3')
    b += path(curve([(700, 640), (860, 606), (1060, 620), (1180, 660), (1060, 690), (820, 690)]), '#a58d63') + path(curve([(760, 646), (900, 626), (1080, 640), (1040, 672), (860, 676)]), '#8fc0d8') + path('M820,650q60,-14 120,-4M900,664q60,-10 110,-4', 'none', stroke='#e3f3f8', stroke_width=5, stroke_linecap='round') + grass(720, 1180, 690, 30, 22, '#9aa857', 5, 14)
    b += birch(1120, 640, 400, '#b9cf6a', 4, bare=True) + fence(700, 1220, 600, 60, '#b59468')
    # the wall of the house and its carved window, a child looks out
    b += log_wall(0, 150, 720, 600, '#c08f5a', 7) + rect(700, 150, 26, 560, '#8f6640') + ''.join(circle(722, 190 + i * 80, 40, '#d8ab70') + circle(722, 190 + i * 80, 22, '#c08f57') for i in range(7))
    b += rect(180, 250, 340, 330, '#fbf6ea') + rect(204, 274, 292, 282, '#6a93a5')
    b += '<clipPath id="pane"><rect x="204" y="274" width="292" height="282"/></clipPath><g clip-path="url(#pane)">' + rect(204, 274, 292, 282, '#d9b98a') + path('M204,274h70q-6,140 -70,220ZM496,274h-70q6,140 70,220Z', '#fbf5e6') + person(340, 900, 560, 4.8, facing=1, turn=.4, hair=HAIR['red'], style='pigtails', bow='#3f7f94', top='#4d8f7a', hem='shirt', collar='#fbf6ea', smile='open', nod=-8, near=(300, 540), far=(440, 510), near_hand='rest', far_hand='open', ground=False) + poly([(204, 274), (330, 274), (230, 556), (204, 556)], '#ffffff', .16) + '</g>'
    b += rect(344, 274, 12, 96, '#fbf6ea') + rect(204, 362, 292, 12, '#fbf6ea') + ''.join(rect(x, 250, 92, 330, '#3f7f94', 4) + rect(x + 16, 276, 60, 110, '#6fa3b5', 4) + rect(x + 16, 420, 60, 130, '#6fa3b5', 4) + circle(x + 46, 332, 15, '#fbf6ea') for x in (78, 530)) + poly([(160, 250), (176, 214), (270, 206), (350, 170), (430, 206), (524, 214), (540, 250)], '#3f7f94') + circle(350, 214, 13, '#fbf6ea') + ''.join(circle(190 + i * 32, 236, 6, '#fbf6ea') for i in range(11)) + rect(160, 580, 380, 22, '#3f7f94', 4)
    b += path('M160,580Q260,560 350,572T540,578V590H160Z', '#fff', opacity='.9')
    # the roof with melting snow and icicles
    b += path('M-20,-20H690L806,84Q806,96 790,102Q760,128 700,118T560,124T400,116T250,126T90,118T-20,124Z', '#f6fafc') + path('M-20,100Q60,92 90,104T250,110T400,100T560,108T700,102L790,102Q760,128 700,118T560,124T400,116T250,126T90,118T-20,124Z', '#cfe0ea') + rect(-20, 96, 786, 30, '#cfe0ea') + rect(-20, 116, 790, 36, '#94683f', 5) + rect(-20, 144, 790, 12, '#6f4c33')
    r = random.Random(5)
    for i in range(17):
        x, h, w = 20 + i * 46, 50 + r.randrange(110) * (1 if i not in (6, 7, 8) else .4), 11 + r.randrange(8)
        b += path(f'M{x - w},150H{x + w}Q{x + 5},{150 + h * .6:.0f} {x},{150 + h:.0f}Q{x - 5},{150 + h * .6:.0f} {x - w},150Z', '#bfe3f2', opacity='.92') + path(f'M{x - w + 3},150h5q0,{h * .4:.0f} {w - 6},{h * .8:.0f}q-8,{-h * .4:.0f} {-w + 1},{-h * .8:.0f}Z', '#ffffff', opacity='.9')
        if i % 2 == 0 or i > 11:
            y = 176 + h + r.randrange(30, 330)
            b += path(f'M{x},{y:.0f}q11,18 0,26q-11,-8 0,-26Z', '#7fc4e6') + circle(x - 2, y + 17, 2.5, '#fff') + (path(f'M{x},{y + 110:.0f}q8,14 0,20q-8,-6 0,-20Z', '#9fd3ec') if y < 480 else '')
    # the ledge of snow, a tub that fills, tits on the rail
    b += path(curve([(-20, 720), (200, 690), (460, 712), (720, 700), (960, 730), (1220, 706), (1220, 830), (-20, 830)]), '#f3f7f9') + path(curve([(-20, 770), (300, 750), (700, 776), (1220, 760), (1220, 830), (-20, 830)]), '#dfe9f0')
    b += shadow(620, 752, 90, 10) + path('M552,640H690L676,750H566Z', '#b58756') + path('M650,640H690L676,750H640Z', '#94693e') + rect(552, 662, 138, 9, '#5a5048') + rect(558, 716, 126, 9, '#5a5048') + ellipse(621, 640, 69, 16, '#94693e') + ellipse(621, 642, 60, 12, '#8fcbe6') + path('M596,642q24,-8 50,0', 'none', stroke='#fff', stroke_width=4, stroke_linecap='round') + ''.join(line(f'M{621 + a},{632}q{a * .6},-18 {a * 1.4},-14', '#9fd3ec', 5) for a in (-16, -4, 10, 20))
    tit = shape([(-30, 4), (-14, -14), (6, -22), (24, -14), (22, 4), (6, 14), (-14, 12)], '#e9c94a') + shape([(-34, 2), (-12, -16), (4, -20), (0, -4), (-16, 6)], '#6a8a94') + circle(20, -22, 14, '#2f3640') + ellipse(24, -18, 9, 6, '#f6f6f0') + poly([(33, -22), (42, -19), (33, -17)], '#2f3640') + circle(26, -26, 2.6, '#fff') + line('M4,12v12M-4,12v12', '#4a4a50', 3) + poly([(-28, 2), (-58, 10), (-54, 18), (-26, 10)], '#4a5a68') + path('M8,-8q6,8 2,20', 'none', stroke='#2f3640', stroke_width=5)
    return b + at(tit, 860, 522, 1.3) + at(tit, 960, 524, 1.2, True) + ''.join(at(willow_twig(0, 0, .9, False, a, i), 1000 + i * 60, 820) for i, a in enumerate((-14, 4, 18))), d
