# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything for the victory: the machines, the new home, the night shift, the parcels."""
import random

from kit import *  # noqa: F401,F403 - the drawing kit


def gear(x, y, r, col='#5f676c', teeth=16):
    s = ''.join(f'<rect x="{num(x - r * .09)}" y="{num(y - r * 1.1)}" width="{num(r * .18)}" height="{num(r * .3)}" fill="{col}" transform="rotate({num(i * 360 / teeth)} {num(x)} {num(y)})"/>' for i in range(teeth))
    s += circle(x, y, r * .96, col) + circle(x, y, r * .7, lighter(col, .14)) + ''.join(f'<ellipse cx="{num(x)}" cy="{num(y - r * .44)}" rx="{num(r * .13)}" ry="{num(r * .2)}" fill="{darker(col, .45)}" transform="rotate({a} {num(x)} {num(y)})"/>' for a in range(0, 360, 60))
    return s + circle(x, y, r * .22, darker(col, .3)) + circle(x, y, r * .1, '#a9b0b4')


def crate(x, y, w, h, col='#c69a68'):
    s = rect(x, y - h, w, h, col) + ''.join(rect(x, y - h + i * h / 4, w, 3, darker(col, .2)) for i in range(1, 4))
    s += rect(x, y - h, w, 12, darker(col, .12)) + rect(x, y - 12, w, 12, darker(col, .12)) + rect(x, y - h, 14, h, darker(col, .12)) + rect(x + w - 14, y - h, 14, h, darker(col, .2)) + line(f'M{x + 14},{y - 14}L{x + w - 14},{y - h + 14}', darker(col, .12), 10)
    return s


@scene('machines-arrive')
def draw_machines_arrive():
    d, b = backdrop('#8896a8', '#b9c0c4', '#e3d9c6')
    b += cloud(200, 90, 1.5, '#a3aeb8', .7) + cloud(640, 70, 1.3, '#a3aeb8', .7) + cloud(1010, 120, 1.4, '#a3aeb8', .6) + hills(330, 36, '#a9b3b0', 5) + spruces(370, 30, 80, '#7f9490', 3, 0, 1200, 14) + f'<g opacity=".8">{factory(210, 420, .8)}</g>'
    b += path(curve([(-20, 410), (400, 400), (800, 414), (1220, 396), (1220, 820), (-20, 820)]), '#b3a877') + ''.join(birch(x, 440, h, c, i) for i, (x, h, c) in enumerate(((980, 220, '#d9b24a'), (1050, 260, '#cfa53c'), (1140, 210, '#dcb95c'))))
    # the train: platforms with crates, a mill drum, a gear
    b += track(-60, 1260, 556, '#a3967f')
    for x0 in (-120, 330, 790):
        b += rect(x0, 514, 420, 18, '#7a4a38') + rect(x0, 506, 420, 12, '#94644c') + ''.join(wheel(x0 + k, 538, 20, '#5a4a44') for k in (60, 120, 300, 360)) + rect(x0 + 414, 518, 40, 8, '#33302e')
    b += crate(-60, 508, 150, 120) + crate(100, 508, 170, 170, '#b58756')
    b += rect(360, 330, 350, 150, '#6a767c', 26) + rect(360, 330, 350, 40, '#8d999e', 20) + rect(360, 446, 350, 34, '#525d63', 17) + ''.join(rect(x, 320, 22, 170, '#4f595e', 6) for x in (400, 520, 640)) + ''.join(circle(420 + i * 46, 404, 5, '#4f595e') for i in range(6)) + poly([(350, 508), (400, 440), (430, 508)], '#94683f') + poly([(640, 508), (670, 440), (722, 508)], '#94683f') + line('M380,510L372,326M700,510L694,326', '#d9c39a', 6)
    b += gear(900, 398, 104, '#6a625c') + poly([(800, 508), (838, 460), (866, 508)], '#94683f') + poly([(936, 508), (966, 460), (1000, 508)], '#94683f') + path('M1010,508V400Q1040,350 1100,360T1200,400V508Z', '#7a7f5c') + path('M1100,360T1200,400V508H1120Q1130,430 1100,360Z', '#666b4c') + line('M1030,400Q1100,440 1190,430M1014,470Q1100,490 1200,470', '#d9c39a', 5)
    b += path(curve([(-20, 620), (400, 604), (900, 620), (1220, 600), (1220, 830), (-20, 830)]), '#a3936a') + path(curve([(-20, 720), (400, 700), (900, 726), (1220, 700), (1220, 830), (-20, 830)]), '#94845c')
    # a crate goes down on rollers, pulled by many hands
    b += tool((560, 560), (360, 730), 16, '#a5774a') + tool((690, 560), (560, 736), 16, '#8f6238') + at(crate(-85, 0, 170, 140, '#c69a68'), 540, 652, 1, rot=-8) + ''.join(ellipse(x, y, 18, 18, '#b58756') + ellipse(x, y, 8, 8, '#8f6238') for x, y in ((480, 672), (560, 664), (620, 652)))
    kw = dict(heads=6.4, turn=.55, legs='#4a4d50', shoes=('boots', '#2f2622'), near_hand='fist', far_hand='fist', far_front=True)
    b += person(190, 776, 420, facing=1, skin=SKIN[1], hair=HAIR['grey'], beard='full', hat=('ushanka', '#5a4a40', '#8a7460'), top='#6f6a5c', hem='coat', belt='#4a3a30', lean=-14, near=(246, 598), far=(300, 600), feet=((-20, 0), (84, -6)), smile=.6, tools=line('M470,606Q380,612 290,594L214,580', '#e6d3ab', 6), **kw)
    b += person(330, 790, 390, facing=1, build='woman', skin=SKIN[0], hair=HAIR['brown'], hat=('platok', '#8fa3b2', '#e9dcc0'), top='#5d6a8a', hem='coat', lean=-12, mitts='#b5614f', near=(300, 640), far=(372, 642), feet=((-20, 0), (76, -6)), smile=.6, tools=line('M476,634Q420,648 372,640L290,644', '#e6d3ab', 6), **{**kw, 'heads': 6.2})
    b += person(700, 776, 430, facing=-1, skin=SKIN[1], hair=HAIR['dark'], hat=('kartuz', '#4a4f55'), beard='moustache', top='#5f6f62', hem='coat', belt='#4a3a30', lean=12, near=(630, 600), far=(616, 560), near_hand='open', far_hand='open', far_front=True, legs='#4a4d50', shoes=('boots', '#2f2622'), heads=6.4, turn=.55, feet=((66, 0), (-30, -6)), smile=.6)
    b += person(900, 784, 400, facing=-1, build='woman', skin=SKIN[0], hair=HAIR['fair'], hat=('platok', '#d9b48f', '#b5533c'), top='#7a5a5f', hem='coat', smile=.8, near=(880, 580), far=(828, 570), far_hand='rest', near_hand='fist', far_front=True, tools=poly([(816, 560), (880, 552), (888, 606), (826, 614)], '#f1e6cf') + line('M832,574l40,-4M834,586l40,-4M836,598l28,-3', '#8a7864', 3), heads=6.3, turn=.5, legs='#4a4d50', shoes=('felt', '#5d5048'), eyes='down', nod=6)
    b += person(1040, 790, 300, 4.8, facing=-1, turn=.5, hair=HAIR['brown'], hat=('ushanka', '#6a5140', '#9a7656'), top='#4f6a7a', hem=.4, belt='#3a3a3a', legs='#4a4d50', shoes=('boots', '#3a2f2a'), smile=.9, near=(1060, 670), far=(980, 650), far_hand='fist', mitts='#8a5a44')
    r = random.Random(8)
    return b + snowfall(40, 3, r0=2, r1=4, opacity=.8) + ''.join(ellipse(r.randrange(1200), r.randrange(620, 800), 7, 4, ('#d9b24a', '#c98b3e')[i % 2], r.randrange(90)) for i in range(30)), d


@scene('new-home')
def draw_new_home():
    d, b = backdrop('#3f4d73', '#7f84a3', '#c9a9a3')
    d += glow('lit', '#ffd98a', .9)
    r = random.Random(5)
    b += ''.join(circle(r.randrange(1200), r.randrange(260), 1.3 + r.random() * 1.4, '#fff', opacity='.8') for _ in range(40)) + path('M180,70a44,44 0 1 0 40,64a36,36 0 1 1 -40,-64Z', '#fff3cf') + hills(420, 40, '#7d84a3', 5) + spruces(460, 30, 100, '#5a6a8a', 3, 0, 700, 14, snow='#b9c3d6') + rooftops(480, 3, 6, 20, 330, 70, snow=True)
    b += path(curve([(-20, 486), (400, 470), (800, 486), (1220, 470), (1220, 830), (-20, 830)]), '#aeb8d0')
    # the porch of a warm house takes the right half
    b += rect(640, 150, 580, 470, '#7a5638') + ''.join(rect(630, 150 + i * 48, 600, 45, ('#8a6240', '#82593a', '#916846')[i % 3], 22) + circle(638, 172 + i * 48, 23, '#a9825a') + circle(638, 172 + i * 48, 13, '#8f6a46') for i in range(10))
    b += poly([(560, 166), (700, -20), (1240, -20), (1240, 166)], '#54443e') + path('M546,170Q600,80 690,-20H740Q660,80 620,158Q900,140 1240,150V176Q900,166 546,176Z', '#e9eef6')
    b += oval(880, 420, 420, 360, 'url(#lit)') + rect(800, 236, 170, 390, '#5a3f2a') + rect(812, 248, 146, 378, '#ffdf9a') + poly([(958, 248), (1010, 226), (1010, 640), (958, 626)], '#94683f') + rect(812, 560, 146, 66, '#e9bf78') + path('M820,300h60v40h-60Z', '#c9954f') + carved_window(1070, 300, 96, 120, '#3f7f94', lit=True, snow=True) + carved_window(690, 300, 70, 100, '#3f7f94', lit=True, snow=True)
    b += poly([(770, 626), (1010, 626), (1040, 668), (740, 668)], '#94683f') + poly([(740, 668), (1040, 668), (1070, 712), (710, 712)], '#85592f') + rect(740, 664, 300, 8, '#e9eef6') + rect(710, 708, 360, 8, '#e9eef6') + ''.join(rect(x, 380, 16, 340, '#7b5433') for x in (742, 1030))
    b += path(curve([(-20, 690), (300, 660), (640, 706), (900, 716), (1220, 690), (1220, 830), (-20, 830)]), '#d9e0ee') + path('M700,720Q560,740 380,760T-20,800V830H560Q760,780 1010,720Z', '#c3cde0') + oval(820, 740, 300, 46, '#ffdf9a', .35)
    # the hostess with a lamp; those who have come a long way
    lampb = at(rect(-16, -10, 32, 10, '#8a6238', 4) + path('M-16,-10C-20,-30 20,-30 16,-10Z', '#c98b3e') + path('M-11,-32C-22,-56 -8,-74 -7,-92H7C8,-74 22,-56 11,-32Z', '#fff3cf', opacity='.85') + path('M-6,-36C-8,-50 0,-54 1,-66C8,-54 8,-46 5,-36Z', '#f8b14f') + '<path d="M-18,-14Q-34,-30 -18,-60" fill="none" stroke="#8a6238" stroke-width="4"/>', 806, 470, 1.1)
    b += oval(806, 420, 120, 120, 'url(#lit)') + person(880, 706, 430, 6.2, facing=-1, turn=.5, build='woman', skin=SKIN[1], hair=HAIR['grey'], old=True, hat=('platok', '#b5614f', '#f1e6d0'), top='#5f6f62', sleeve='#e9dfca', straps='#5f6f62', hem='long', apron=('#e9dcc0', 'waist'), shoes=('felt', '#5d5048'), near=(800, 540), near_hand='open', far=(818, 466), far_hand='fist', far_front=True, tools=lampb, smile=1.2)
    case = at(rect(-52, -64, 104, 64, '#8a5a3c', 6) + rect(-52, -64, 104, 12, '#a5714c', 6) + rect(-40, -64, 10, 64, '#6a4430') + rect(30, -64, 10, 64, '#6a4430') + path('M-16,-64v-14h32v14', 'none', stroke='#4a3226', stroke_width=7), 322, 756)
    b += case + person(440, 776, 440, 6.3, facing=1, turn=.5, build='woman', skin=SKIN[0], hair=HAIR['dark'], hat=('platok', '#8a93b0', '#d9dced'), top='#5a5f7a', hem='coat', hem_w=1.1, legs='#4a4a58', shoes=('boots', '#3a302c'), smile=.8, near=(460, 560), far=(520, 530), near_hand='rest', far_hand='rest', far_front=True, tools=blob([(440, 500), (476, 476), (530, 484), (548, 530), (524, 580), (466, 590), (436, 552)], '#d9cdb4') + circle(500, 498, 21, SKIN[0]) + path('M480,502q-6,-30 22,-34q28,4 20,36q-8,-16 -20,-18q-16,2 -22,16Z', '#b5614f') + line('M492,500q4,3 8,0M504,500q4,3 8,0', '#3a2a22', 2.5) + line('M448,540q40,24 88,-6', '#bfb092', 5))
    b += person(600, 782, 290, 4.7, facing=1, turn=.5, hair=HAIR['brown'], hat=('ushanka', '#5a4a44', '#8a7460'), top='#6a5a4c', hem=.4, belt='#3a302c', legs='#4a4a58', shoes=('valenki', '#6b625a'), mitts='#8a5a44', smile=1, near=(560, 660), far=(640, 660), far_hand='fist') + person(230, 786, 270, 4.6, facing=1, turn=.5, hair=HAIR['fair'], style='braid', hat=('platok', '#c9a25c', '#8a5a3c'), top='#7a4f5a', hem=.5, legs='#4a4a58', shoes=('valenki', '#77706a'), smile=.8, near=(250, 660), far=(270, 660), near_hand='fist', far_hand='fist', far_front=True, tools=at(circle(0, -16, 14, '#c98b4a') + ellipse(0, 10, 15, 18, '#c98b4a') + circle(-11, -27, 6, '#c98b4a') + circle(11, -27, 6, '#c98b4a') + circle(-5, -18, 2, '#3a2a22') + circle(5, -18, 2, '#3a2a22'), 268, 660))
    return b + snowfall(70, 6, r0=2, r1=5, opacity=.85), d


@scene('works-night')
def draw_works_night():
    d = glow('lamp', '#ffd48a', .75) + gradient('wall', '#3a4658', '#4d5560') + gradient('night', '#1f2f52', '#46618a')
    b = rect(0, 0, WIDTH, 640, 'url(#wall)')
    for x in (60, 330, 790, 1030):
        b += rect(x - 8, 92, 146, 216, '#566170') + rect(x, 100, 130, 200, 'url(#night)') + rect(x + 62, 100, 6, 200, '#566170') + rect(x, 164, 130, 6, '#566170') + rect(x, 232, 130, 6, '#566170')
    b += ''.join(circle(x, y, 1.8, '#fff') for x, y in ((90, 130), (150, 210), (110, 260), (370, 140), (440, 200), (350, 250), (820, 150), (900, 270), (1070, 130), (1140, 190))) + circle(889, 199, 22, '#fff3cf') + rect(-20, 0, 1240, 40, '#2f3846') + ''.join(line(f'M{x},40L{x + 60},84L{x + 120},40', '#2f3846', 9) for x in range(-20, 1220, 120)) + rect(-20, 80, 1240, 9, '#2f3846')
    # the mill drum in the back, belts and a gear
    b += rect(430, 300, 420, 190, '#6f665e', 40) + rect(430, 300, 420, 54, '#8d8378', 30) + rect(430, 446, 420, 44, '#544c46', 22) + ''.join(rect(x, 288, 26, 214, '#5a524b', 6) for x in (470, 626, 782)) + gear(890, 398, 92, '#7a6f62') + ''.join(rect(x, 490, 60, 150, '#4a4f56') for x in (470, 760)) + rect(-20, 630, 1240, 190, '#5a5650') + rect(-20, 630, 1240, 10, '#43403c') + ''.join(line(f'M{600 + k * 80},640L{600 + k * 190},810', '#4d4a45', 3) for k in range(-5, 6))
    # hanging lamps
    for x, y in ((250, 200), (640, 180), (1000, 210)):
        b += line(f'M{x},40V{y - 40}', '#20262e', 4) + path(f'M{x - 50},{y}Q{x - 40},{y - 44} {x},{y - 48}Q{x + 40},{y - 44} {x + 50},{y}Z', '#33443f') + ellipse(x, y, 46, 9, '#fff3cf') + oval(x, y + 130, 270, 300, 'url(#lamp)')
    # a woman turns the wheel of the valve
    pipe = rect(60, 380, 60, 280, '#6a767c', 8) + rect(60, 380, 20, 280, '#8d999e', 8) + rect(20, 470, 140, 40, '#5a656a', 8) + circle(130, 490, 62, 'none', stroke='#b5614f', stroke_width=15) + ''.join(f'<path d="M130,430V550" stroke="#b5614f" stroke-width="10" transform="rotate({a} 130 490)"/>' for a in (0, 60, 120)) + circle(130, 490, 14, '#8f4a3a')
    b += pipe + person(280, 772, 450, 6.2, facing=-1, turn=.55, build='woman', skin=SKIN[0], hair=HAIR['brown'], hat=('kosynka', '#c9605a'), top='#5f7f94', hem='tunic', apron=('#8a7a62', 'bib', -.5), legs='#3f4a55', shoes=('boots', '#2b2622'), lean=6, smile=.9, near=(178, 520), far=(150, 434), near_hand='fist', far_hand='fist', far_front=True)
    # two push a trolley with sacks: a woman and a boy of fourteen
    sack = path('M-60,0C-70,-30 -66,-60 -50,-70H50C66,-60 70,-30 60,0Z', '#cfc3a6') + path('M20,-70H50C66,-60 70,-30 60,0H30C44,-24 40,-50 20,-70Z', '#b5a888') + path('M-50,-70q50,14 100,0', 'none', stroke='#a3957a', stroke_width=5)
    b += shadow(640, 772, 230, 12, .3) + rect(470, 700, 340, 18, '#6f4c33', 4) + ''.join(circle(x, 738, 28, '#33302e') + circle(x, 738, 12, '#8d8479') for x in (530, 750)) + ''.join(at(sack, x, y) for x, y in ((540, 700), (680, 700), (610, 632))) + line('M806,706L850,560H876', '#5a656a', 10)
    b += person(940, 776, 440, 6.3, facing=-1, turn=.55, build='woman', skin=SKIN[0], hair=HAIR['fair'], hat=('platok', '#e3d6b8', '#b5614f'), top='#6a6f8a', hem='coat', apron=('#9a8a6c', 'bib', -.6), legs='#3f4a55', shoes=('boots', '#2b2622'), lean=14, smile=.7, near=(862, 562), far=(880, 548), near_hand='fist', far_hand='fist', far_front=True, feet=((66, 0), (-34, -6)))
    b += person(420, 778, 390, 5.6, facing=1, turn=.5, skin=SKIN[0], hair=HAIR['brown'], hat=('kartuz', '#4a5058'), top='#7a6a50', hem='shirt', belt='#3a302c', legs='#3f4a55', shoes=('boots', '#2b2622'), smile=.9, lean=8, near=(470, 620), far=(500, 650), near_hand='open', far_hand='open', far_front=True)
    b += person(1100, 780, 420, 6.2, facing=-1, turn=.5, build='woman', skin=SKIN[1], hair=HAIR['grey'], old=True, hat=('platok', '#8a9aa3', '#e9dcc0'), top='#7a5a5f', hem='long', apron=('#cfc3a6', 'waist'), smile=1, near=(1110, 570), far=(1042, 566), near_hand='fist', far_hand='fist', far_front=True, shoes=('felt', '#5d5048'), tools=rect(1010, 566, 66, 8, '#a5774a', 3) + at(rect(-13, -26, 26, 26, '#e9e2d2', 5), 1030, 566) + at(rect(-13, -26, 26, 26, '#e9e2d2', 5), 1060, 566) + line('M1028,532q-6,-14 2,-26M1060,532q-6,-14 2,-26', '#fff', 4, .6))
    return b, d


@scene('gifts-front')
def draw_gifts_front():
    d = glow('lamp', '#ffe3a6', .85)
    view = rect(0, 0, 100, 100, '#5f7596') + rect(0, 66, 100, 34, '#c3cfe0') + ''.join(poly([(x, 70 - h), (x - 8, 70), (x + 8, 70)], '#4a647a') for x, h in ((14, 30), (30, 22), (66, 26), (84, 34)))
    b = log_wall(0, 0, WIDTH, 640, '#a37d58', 8) + window(120, 70, 220, 230, view, '#e6dac0') + path('M90,50Q100,200 70,330H126Q150,200 140,50ZM370,50Q360,200 390,330H334Q310,200 320,50Z', '#efe4cc') + rect(66, 38, 330, 16, '#6f4c33', 6) + oval(640, 380, 620, 420, 'url(#lamp)')
    b += line('M640,-10V110', '#3a302c', 4) + path('M560,160Q580,100 640,96Q700,100 720,160Z', '#c98b3e') + ellipse(640, 160, 76, 12, '#fff3cf') + shelf(860, 200, 280, jug(920, 200, .8, '#8a5a40') + tues(1010, 200, .9) + bowl(1100, 200, .8, '#6f8f9a'))
    # grandmother knits, mother packs, the girl draws
    knit = path('M930,560C944,540 990,540 1004,556L1000,606C990,624 948,624 936,606Z', '#b5614f') + ''.join(line(f'M936,{y}q32,10 66,0', '#94493c', 3) for y in (576, 592)) + tool((910, 536), (990, 566), 5, '#cfd4d6') + tool((1020, 530), (946, 566), 5, '#cfd4d6')
    b += person(1010, 900, 620, 6.1, facing=-1, turn=.5, build='woman', skin=SKIN[1], hair=HAIR['grey'], old=True, glasses=True, hat=('platok', '#e9dfca', '#8f4a3a'), top='#6d5a78', sleeve='#d9cbb0', hem='shirt', eyes='down', smile=1.1, nod=6, near=(1010, 566), far=(930, 560), near_hand='fist', far_hand='fist', far_front=True, tools=knit, ground=False)
    b += person(590, 910, 640, 6.3, facing=1, turn=.35, build='woman', skin=SKIN[0], hair=HAIR['brown'], style='bun', top='#5f7f94', sleeve='#5f7f94', collar='#f1e6d0', hem='shirt', eyes='down', smile=1.1, nod=6, near=(530, 590), far=(690, 580), near_hand='fist', far_hand='fist', far_front=True, ground=False)
    b += person(240, 900, 520, 4.8, facing=1, turn=.45, hair=HAIR['fair'], style='braid', bow='#b5342a', top='#a5573f', sleeve='#f1e6d0', straps='#a5573f', hem='shirt', eyes='down', smile=1.2, nod=10, near=(220, 660), far=(340, 640), far_hand='fist', far_front=True, ground=False)
    # the table
    b += rect(0, 640, WIDTH, 170, '#a5774a') + rect(0, 640, WIDTH, 12, '#c69460') + ''.join(line(f'M{x},{y}h{w}', '#8f6238', 3, .5) for x, y, w in ((40, 770, 200), (900, 780, 240), (400, 792, 180)))
    b += poly([(140, 668), (370, 668), (400, 750), (110, 750)], '#fbf6ea') + circle(190, 694, 13, '#f0b840') + path('M230,730l40,-30l40,30Z', '#b5533c') + rect(240, 728, 60, 16, '#d9a05c') + path('M126,744q60,-12 100,0M310,740q40,-10 76,4', 'none', stroke='#7fa552', stroke_width=6, stroke_linecap='round') + line('M336,640L320,700', '#3f7f94', 9) + ''.join(at(rect(-34, -5, 60, 10, c, 3) + poly([(26, -5), (26, 5), (40, 0)], '#f1dcb8'), x, y, 1, rot=a) for x, y, a, c in ((90, 772, 14, '#c9402f'), (430, 770, -20, '#4d8a5a')))
    # the plywood box, half full
    mitten = lambda c, t: path('M-30,40V-10C-34,-44 34,-52 34,-8L34,40Z', c) + path('M30,4C44,-14 62,-2 50,16L34,34Z', c) + rect(-34, 34, 72, 20, t, 5) + line('M-26,10H30M-26,22H30', t, 5)
    b += rect(470, 610, 280, 60, '#6f4c33') + at(mitten('#c9605a', '#f1e6d0'), 540, 590, .95, rot=160) + at(mitten('#3f7f94', '#e9b949'), 630, 590, .95, rot=190) + at(path('M-26,-70H20V0Q20,16 40,20Q56,26 50,42H-10Q-26,40 -26,20Z', '#8d8780') + rect(-28, -74, 50, 18, '#b5533c', 4), 700, 606, 1, rot=-10)
    b += hand((508, 552), .5, 26, SKIN[0], 'fist') + hand((664, 560), 2.4, 26, SKIN[0], 'fist', -1)
    b += rect(456, 640, 310, 136, '#d3a56a', 4) + rect(456, 640, 310, 12, '#e6c48e', 3) + ''.join(rect(456, y, 310, 3, '#b58550') for y in (686, 732)) + rect(456, 640, 16, 136, '#b58550') + rect(750, 640, 16, 136, '#a37343') + ''.join(circle(464, y, 3, '#6f4c33') + circle(758, y, 3, '#6f4c33') for y in (660, 710, 760))
    b += at(poly([(-62, 30), (62, 30), (0, -48)], '#f3e8cc') + poly([(-62, 30), (62, 30), (0, -4)], '#e6d7b4') + line('M-20,18h40', '#8a7864', 3), 860, 730, .9, rot=-8) + at(poly([(-62, 30), (62, 30), (0, -48)], '#f8efd8') + poly([(-62, 30), (62, 30), (0, -4)], '#e9dbba'), 930, 760, .8, rot=12)
    b += at(path('M-36,0C-50,-30 -36,-56 -18,-60L-26,-78H26L18,-60C36,-56 50,-30 36,0Z', '#7a8a5c') + path('M8,-60H18C36,-56 50,-30 36,0H14C28,-24 24,-48 8,-60Z', '#65744a') + line('M-22,-62H22', '#d9a553', 6) + path('M-12,-30q12,-14 24,0q-12,14 -24,0Z', '#d9a553'), 1040, 740) + circle(1130, 742, 32, '#b5614f') + line('M1102,732q28,-22 56,2M1100,746q30,-22 60,2M1108,760q26,-16 48,0', '#94493c', 4) + line('M1104,726Q1050,690 1004,606', '#b5614f', 4)
    return b, d
