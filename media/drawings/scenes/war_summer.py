# SPDX-License-Identifier: GPL-3.0-or-later
"""The summer of 1941 at the river: a Sunday, the news, the farewell and the hay. No weapons, no fear."""
import random

from kit import *  # noqa: F401,F403 - the drawing kit


def man(x, y, h, facing, top, **kw):
    """A worker of the forties."""
    base = dict(heads=6.4, turn=.5, skin=SKIN[1], hair=HAIR['brown'], style='short', top=top, hem='shirt', legs='#4a5058', shoes=('boots', '#2f2622'))
    return person(x, y, h, facing=facing, **{**base, **kw})


def woman(x, y, h, facing, top, **kw):
    base = dict(heads=6.3, turn=.5, build='woman', skin=SKIN[0], hair=HAIR['brown'], style='bun', top=top, hem='coat', legs='#d9b48f', shoes=('shoes', '#5a4030'))
    return person(x, y, h, facing=facing, **{**base, **kw})


def child(x, y, h, facing, top, **kw):
    base = dict(heads=4.6, turn=.5, hair=HAIR['fair'], style='short', top=top, hem='shirt', legs='#5d6670', shoes=('shoes', '#6a4a36'))
    return person(x, y, h, facing=facing, **{**base, **kw})


def willow(x, y, h, col='#9bb868', seed=1):
    """A white willow leaning over the water."""
    r = random.Random(seed)
    s = ribbon([(0, 0), (h * .05, -h * .3), (-h * .02, -h * .62)], [h * .09, h * .06, h * .03], '#7d6650') + ribbon([(h * .04, -h * .28), (h * .16, -h * .5)], [h * .045, h * .02], '#7d6650')
    for i in range(17):
        a, b = (r.random() - .5) * h * .62, -h * (.45 + r.random() * .4)
        s += ellipse(a, b, h * (.09 + r.random() * .05), h * (.1 + r.random() * .07), (col, light(col, .18), dark(col, .1))[i % 3], opacity='.92')
    return at(s, x, y)


def river_land(b, water, far_bank):
    b += hills(300, 40, '#b3cbbb', 5) + spruces(346, 32, 80, '#86ad98', 3, 0, 1200, 14) + path(curve([(-20, 366), (300, 352), (700, 372), (1220, 350), (1220, 470), (-20, 470)]), far_bank)
    return b + path('M-20,420Q300,398 620,414T1220,398V830H-20Z', water)


def blanket(x, y, w=300):
    s = poly([(x - w * .5, y), (x + w * .4, y - 16), (x + w * .56, y + 40), (x - w * .42, y + 60)], '#c9605a')
    return s + ''.join(poly([mix((x - w * .5, y), (x + w * .4, y - 16), t), mix((x - w * .5, y), (x + w * .4, y - 16), t + .08), mix((x - w * .42, y + 60), (x + w * .56, y + 40), t + .08), mix((x - w * .42, y + 60), (x + w * .56, y + 40), t)], '#f1e6d0', .8) for t in (.1, .34, .58, .82))


@scene('sunday-island')
def draw_sunday_island():
    d, b = backdrop('#7fbbe3', '#d3ebee', '#f9f0cc')
    b += circle(250, 120, 54, '#fff6d6') + circle(250, 120, 100, '#fff6d6', opacity='.3') + cloud(620, 90, .9) + cloud(980, 140, .7)
    b = river_land(b, '#62abc4', '#a3c46c') + f'<g opacity=".55">{factory(1030, 372, .42)}</g>'
    b += path('M-20,420Q300,398 620,414T1220,398V416Q900,436 620,434T-20,444Z', '#a9d6e0', opacity='.8') + ripples([(60, 480, 170), (420, 460, 150), (900, 470, 170), (760, 520, 150)], '#e3f3f5', 5)
    # people bathe; a boat brings one more family
    for x, y, c in ((450, 540, HAIR['brown']), (530, 532, HAIR['fair']), (396, 516, HAIR['dark'])):
        b += circle(x, y - 14, 13, SKIN[0]) + path(f'M{x - 13},{y - 16}a13,13 0 0 1 26,0q-8,-5 -13,-5t-13,5Z', c) + line(f'M{x + 8},{y - 2}q14,-22 34,-2', SKIN[0], 7) + ellipse(x - 2, y + 1, 30, 6, '#dff1f4', opacity='.8') + circle(x + 48, y - 6, 4, '#fff') + circle(x + 40, y - 12, 3, '#fff')
    b += at(man(-20, -16, 150, 1, '#f1ead9', near=(30, -90), far=(44, -86), ground=False) + woman(50, -18, 140, -1, '#d98a8a', ground=False) + boat(0, 0, 1.15, False, '#7b5a3c') + line('M30,-86L96,4', '#c69a68', 6), 620, 480)
    b += ellipse(620, 486, 130, 8, '#dff1f4', opacity='.5')
    # the island
    b += path(curve([(-20, 590), (180, 556), (420, 560), (700, 590), (960, 584), (1220, 620), (1220, 830), (-20, 830)]), '#ecd9a3') + path(curve([(-20, 640), (240, 600), (520, 616), (820, 640), (1220, 664), (1220, 830), (-20, 830)]), '#9bbf62') + willow(90, 680, 460, '#9bb868', 4) + willow(1130, 690, 430, '#a9bf70', 9)
    b += blanket(560, 700, 340) + at(path('M-40,0V-40Q0,-64 40,-40V0Z', '#c69a58') + line('M-30,-44Q0,-92 30,-44', '#a5774a', 6) + ''.join(line(f'M-38,{v}H38', '#a5774a', 3) for v in (-12, -26)), 470, 740) + at(path('M-22,0C-34,-24 -26,-40 -16,-46V-58H16V-46C26,-40 34,-24 22,0Z', '#f1e6d0'), 600, 742, .8) + ellipse(660, 726, 34, 9, '#f6efe2') + ''.join(circle(648 + k * 13, 720 - (k % 2) * 5, 8, ('#c9402f', '#7fa04a')[k % 2]) for k in range(3))
    # the accordion player, his wife, children with a ball
    acc = at(''.join(rect(-44 + i * 12, -40 + (i % 2) * 3, 12, 78, ('#b5342a', '#8f2a22')[i % 2]) for i in range(7)) + rect(-66, -44, 26, 86, '#3a2a22', 5) + rect(38, -44, 26, 86, '#3a2a22', 5) + ''.join(circle(52, -30 + i * 14, 4, '#f1e6d0') + circle(-54, -30 + i * 14, 4, '#f1e6d0') for i in range(5)), 314, 618, .9, rot=-6)
    b += bench_log(230, 770, 210) + man(290, 776, 440, 1, '#f1ead9', hat=('kartuz', '#4a5058'), hem='tunic', belt='#6a4630', collar='#f1ead9', pelvis=(-6, 66), feet=((52, 0), (74, -6)), near=(266, 624), far=(366, 616), near_hand='fist', far_hand='fist', far_front=True, tools=acc, smile='open', ground=False)
    b += woman(780, 770, 410, -1, '#7f9fc9', hem=.62, hem_w=1.1, short_sleeve=True, bands=(), collar='#fbf6ea', smile=1.3, near=(800, 600), far=(716, 560), far_hand='open', far_front=True) + child(690, 780, 200, 1, '#f1e6d0', heads=4.2, style='bowl', legs='#c9605a', smile='open', near=(660, 690), far=(738, 650), far_hand='open')
    b += child(900, 776, 280, 1, '#e0a53c', style='braid', bow='#c9402f', hem=.5, legs=SKIN[0], short_sleeve=True, smile='open', near=(836, 548), near_bend=1, far=(962, 540), far_bend=1, near_hand='open', far_hand='open') + circle(980, 500, 30, '#c9402f') + path('M954,490q26,14 52,-2l2,20q-28,14 -54,2Z', '#f6efe2') + child(1050, 784, 300, -1, '#f6efe2', hair=HAIR['dark'], legs='#3f4f6a', smile='open', near=(1076, 640), far=(1004, 560), far_hand='open', far_bend=-1)
    return b + grass(0, 1200, 812, 110, 40, '#6f9a48', 5, 18) + swallow(420, 240, .7) + swallow(480, 214, .5), d


def bench_log(x, y, w):
    return rect(x - 40, y - 92, w, 44, '#a37a50', 22) + rect(x - 30, y - 88, w - 24, 10, '#c69a68', 5) + ellipse(x - 38 + w, y - 70, 14, 22, '#e0bd8c') + ellipse(x - 38 + w, y - 70, 8, 13, '#c08f57') + rect(x - 10, y - 50, 26, 50, '#7d5a3a', 6) + rect(x + w - 90, y - 50, 26, 50, '#7d5a3a', 6)


@scene('sunday-news')
def draw_sunday_news():
    d, b = backdrop('#8fb0cc', '#d9d8cf', '#f1dcb4')
    d += glow('sun', '#fff0cf', .8)
    b += circle(860, 250, 320, 'url(#sun)') + circle(860, 250, 54, '#fff3d6') + cloud(300, 120, 1.2, '#f4efe9', .7) + cloud(620, 170, .8, '#f4efe9', .6)
    b = river_land(b, '#7fa9b9', '#a5b87a') + ''.join(ellipse(860, y, w, 6, '#fbeed0', opacity='.6') for y, w in ((436, 60), (462, 84), (492, 110), (524, 70)))
    b += ripples([(80, 480, 170), (420, 470, 150), (560, 530, 160), (1000, 500, 150)], '#e6eff0', 5)
    # a boat has come; the man in it has taken off his cap
    b += path(curve([(-20, 620), (240, 590), (560, 600), (820, 590), (1220, 610), (1220, 830), (-20, 830)]), '#dccb9b') + shadow(640, 592, 170, 10, .12)
    b += man(640, 590, 300, -1, '#6f7a80', hair=HAIR['dark'], eyes='down', smile=.2, nod=8, near=(662, 474), far=(604, 462), near_hand='fist', far_hand='fist', far_front=True, tools=at(path('M-26,4C-30,-16 26,-18 28,2L40,8H-22Z', '#4a4f55'), 606, 468), ground=False) + boat(660, 606, 1.5, True, '#7b5a3c')
    b += path(curve([(-20, 680), (240, 650), (620, 676), (900, 650), (1220, 670), (1220, 830), (-20, 830)]), '#93ac60') + willow(60, 720, 500, '#93a868', 4) + willow(1160, 700, 400, '#9dae6c', 8)
    # the blanket and what was left on it
    b += blanket(560, 726, 300) + at(''.join(rect(-44 + i * 8, -30, 8, 60, ('#b5342a', '#8f2a22')[i % 2]) for i in range(5)) + rect(-66, -34, 24, 68, '#3a2a22', 5) + rect(-4, -34, 24, 68, '#3a2a22', 5), 660, 742, .8, rot=8) + at(path('M-22,0C-34,-24 -26,-40 -16,-46V-58H16V-46C26,-40 34,-24 22,0Z', '#f1e6d0'), 532, 766, .8) + circle(740, 768, 24, '#c9402f') + path('M718,762q24,12 44,-2l2,14q-24,12 -46,2Z', '#f6efe2')
    # people stand and listen
    b += man(250, 776, 430, 1, '#f1ead9', back=True, turn=.3, hem='tunic', belt='#6a4630', legs='#4a5058', near=(214, 620), far=(330, 590)) + woman(360, 780, 400, 1, '#7f9fc9', back=True, turn=.3, hem=.6, hem_w=1.1, style='bun', near=(330, 600), far=(396, 620)) + child(432, 784, 240, 1, '#e0a53c', back=True, turn=.2, style='braid', bow='#c9402f', hem=.5, legs=SKIN[0], near=(396, 640))
    b += woman(840, 780, 410, -1, '#c98a8a', hem=.6, hem_w=1.1, hair=HAIR['dark'], eyes='down', smile=.1, near=(870, 560), far=(812, 540), far_hand='rest', far_front=True, collar='#fbf6ea') + man(980, 776, 440, -1, '#5f7f94', hair=HAIR['grey'], hat=('kartuz', '#4a5058'), beard='moustache', eyes='open', smile=.1, near=(1010, 610), far=(900, 590), far_hand='rest') + child(1080, 784, 290, -1, '#f6efe2', hair=HAIR['dark'], legs='#3f4f6a', smile=.2, near=(1030, 600), near_bend=-1, far=(1040, 650))
    return b + grass(0, 1200, 812, 110, 40, '#738f48', 5, 18), d


@scene('farewell')
def draw_farewell():
    d, b = backdrop('#a3b6cc', '#ecd9cb', '#f9e3bb')
    d += glow('sun', '#fff0cc', .9)
    b += circle(200, 280, 330, 'url(#sun)') + circle(200, 280, 52, '#fff3d6') + cloud(700, 100, .9, '#fbf1e6', .6) + hills(370, 40, '#bcc3ba', 5) + spruces(410, 28, 80, '#93a996', 3, 0, 1200, 14)
    b += path(curve([(-20, 440), (500, 424), (1220, 430), (1220, 640), (-20, 640)]), '#b5b878')
    # the small wooden station
    b += rect(20, 300, 300, 250, '#b5834f') + ''.join(rect(20, 316 + i * 26, 300, 4, '#94693e') for i in range(9)) + poly([(-20, 306), (170, 210), (360, 306)], '#6f7f72') + poly([(170, 210), (360, 306), (220, 306)], '#5c6b60') + ''.join(rect(x, 360, 60, 84, '#f1e6d0', 3) + rect(x + 7, 367, 46, 70, '#6f8f9a') + rect(x + 27, 367, 6, 70, '#f1e6d0') for x in (60, 210)) + rect(146, 372, 48, 178, '#7a5034') + circle(170, 268, 22, '#f6efe2') + line('M170,268V252M170,268L182,274', '#3a2a22', 4)
    # the train
    b += track(-60, 1260, 590, '#b3a78f') + at(old_carriage(0, 0, 1.36, '#8f4a3a'), 520, 590) + at(old_carriage(0, 0, 1.36, '#8a5a34'), 950, 590) + line('M726,560H748', '#2f3a38', 10)
    b += at(steam_engine(0, 0, .7), 1480, 590)
    for x, c, hc in ((452, '#6f7a80', HAIR['brown']), (600, '#8a7a5c', HAIR['fair']), (890, '#5f6f62', HAIR['dark']), (1030, '#7a6a5c', HAIR['brown'])):      # those who wave from the windows
        b += circle(x, 430, 14, SKIN[1]) + path(f'M{x - 14},428a14,14 0 0 1 28,0q-7,-6 -14,-6t-14,6Z', hc) + path(f'M{x - 20},456q4,-16 20,-16t20,16Z', c) + line(f'M{x + 18},452L{x + 36},420', c, 10) + circle(x + 38, 414, 8, SKIN[1])
    b += path('M-20,640H1220V830H-20Z', '#c9b48c') + path('M-20,640H1220V656H-20Z', '#9a8766') + ''.join(line(f'M{x},656L{x + (x - 600) * .22:.0f},810', '#b39d74', 3) for x in range(-80, 1300, 110))
    # a family says goodbye: father holds the girl's hand, mother gives a bundle
    bag = blob([(530, 504), (560, 486), (596, 502), (606, 560), (590, 604), (544, 606), (524, 570)], '#8a8058') + line('M546,496q14,-16 28,0', '#5f5a3c', 6) + line('M536,530q30,10 62,-2', '#6f683f', 4)
    b += man(560, 784, 450, 1, '#6a6f58', hat=('kartuz', '#4f5442'), hem='coat', belt='#5a4030', collar='#6a6f58', legs='#4a4f44', smile=.8, near=(542, 612), far=(656, 560), near_hand='fist', far_hand='fist', far_front=True, behind=at(bag, -62, 46))
    b += woman(740, 784, 420, -1, '#7a8fa9', hat=('platok', '#e9dcc0', '#8fa3b2'), hem=.66, hem_w=1.08, eyes='down', smile=.5, near=(730, 590), far=(672, 556), near_hand='fist', far_hand='fist', far_front=True, tools=path('M650,560q-6,-40 24,-52q34,6 30,48q-26,16 -54,4Z', '#f1e6d0') + path('M664,510l8,-18l8,18Z', '#d9cbb0'))
    b += child(452, 790, 250, 1, '#b5614f', style='braid', bow='#f1e6d0', hem=.5, legs='#e9d9c0', smile=.5, nod=-8, near=(440, 690), far=(544, 618), far_hand='fist', far_front=True, far_bend=-1)
    b += child(830, 790, 290, -1, '#4d7f94', hair=HAIR['brown'], hat=('kartuz', '#5a5f66'), smile=.4, near=(850, 660), far=(800, 650))
    b += woman(1010, 784, 400, -1, '#8a7a8f', hair=HAIR['grey'], old=True, hat=('platok', '#6f7a6a', '#e9dcc0'), hem='long', smile=.5, near=(1000, 560), far=(960, 470), far_hand='open', far_front=True) + man(230, 780, 430, 1, '#7d6a54', hair=HAIR['fair'], hem='coat', smile=.7, near=(206, 620), far=(296, 520), far_hand='open', far_front=True, backpack='#8a8058')
    return b, d


@scene('hay-making')
def draw_hay_making():
    d, b = backdrop('#8fb3d9', '#f3d3b4', '#fbe2a8')
    d += glow('sun', '#fff0c4', .95)
    b += circle(560, 330, 380, 'url(#sun)') + circle(560, 330, 58, '#fff6d6') + cloud(200, 120, .9, '#fff1e4', .6) + cloud(900, 90, 1, '#fff1e4', .6) + hills(380, 40, '#b9bfb3', 5) + spruces(412, 34, 70, '#93a58c', 3, 0, 1200, 12)
    b += f'<g opacity=".5">{factory(180, 430, .4, False)}</g>' + path(curve([(-20, 436), (400, 420), (800, 440), (1220, 420), (1220, 820), (-20, 820)]), '#c9c46c')
    r = random.Random(6)
    b += ''.join(haystack(x, y, s) for x, y, s in ((330, 480, .42), (440, 470, .34), (700, 476, .38), (1060, 474, .44), (900, 466, .3)))
    for x, y, h, f, c in ((560, 530, 110, 1, '#f1ead9'), (640, 522, 104, 1, '#6f8f9a'), (730, 534, 112, -1, '#c98a8a'), (240, 540, 116, 1, '#8a9a6a'), (150, 530, 108, -1, '#d9b48f')):
        b += person(x, y, h, 6.3, facing=f, turn=.5, build='woman' if c in ('#c98a8a', '#d9b48f') else 'man', hat=('platok', '#f6efe2') if c in ('#c98a8a', '#d9b48f') else ('kartuz', '#5a5f66'), top=c, hem='tunic', legs='#5a5f66', shoes=('boots', '#3a2f2a'), lean=14, near=(x + f * 26, y - 56), far=(x + f * 34, y - 48), tools=tool((x + f * 8, y - 84), (x + f * 60, y - 4), 3, '#8f6b48') + line(f'M{x + f * 48},{y - 2}L{x + f * 70},{y - 6}', '#8f6b48', 4))
    b += path(curve([(-20, 580), (300, 556), (760, 590), (1220, 560), (1220, 820), (-20, 820)]), '#bdb75c') + ''.join(path(f'M-20,{y}Q300,{y - 26} 620,{y + 4}T1220,{y - 10}', 'none', stroke='#d9c878', stroke_width=w) for y, w in ((640, 16), (690, 20), (750, 24)))
    # the big stack and those who lay it; below they rake
    b += at(horse(0, 0, .62, True, coat='#7a5a44'), 1000, 640) + path('M1060,600H1220V620H1060Z', '#7b5638') + path('M1070,600Q1080,500 1150,486T1230,500V600Z', '#d9bd62') + circle(1110, 634, 30, 'none', stroke='#6f4c33', stroke_width=8) + circle(1110, 634, 7, '#6f4c33') + line('M1084,634h52M1110,608v52', '#6f4c33', 4)
    b += shadow(330, 742, 230, 14) + path('M120,740C80,600 150,430 330,372C510,430 580,600 540,740Z', '#dcb95c') + path('M330,372C510,430 580,600 540,740H400C450,620 420,470 330,372Z', '#c09c48') + ''.join(line(f'M{x},{y}q{a},30 {a * .6:.0f},66', ('#c7a14f', '#ecd083')[i % 2], 5) for i, (x, y, a) in enumerate([(180 + r.randrange(300), 470 + r.randrange(200), r.randrange(-20, 20)) for _ in range(22)]))
    b += man(330, 384, 230, 1, '#6f8fa0', hat=('kartuz', '#5a5f66'), near=(370, 280), far=(396, 300), near_hand='fist', far_hand='fist', far_front=True, tools=tool((350, 230), (440, 380), 6, '#8f6b48'), ground=False) + path('M250,388Q330,352 410,388Q330,410 250,388Z', '#e3c46c')
    fork = tool((672, 664), (560, 390), 8, '#a5774a') + line('M560,396L542,330M560,396L560,326M560,396L580,332', '#6f6a66', 5) + ''.join(ellipse(556 + k, 330 + abs(k) * .3, 34, 22, ('#dcb95c', '#e9cd7c')[k % 2]) for k in (-26, 21, 0))
    b += man(674, 776, 430, -1, '#f1ead9', hair=HAIR['dark'], beard='moustache', hat=('kartuz', '#4a5058'), hem='tunic', belt='#6a4630', lean=-6, near=(641, 588), far=(612, 518), near_hand='fist', far_hand='fist', far_front=True, tools=fork)
    rake = tool((800, 500), (920, 752), 8, '#a5774a') + line('M886,766L954,738', '#8f6238', 9) + ''.join(line(f'M{890 + i * 13},{764 - i * 5}l6,16', '#8f6238', 4) for i in range(5))
    b += woman(800, 778, 410, 1, '#b5614f', hat=('platok', '#fbf5e6', '#3f7f94'), hem=.66, hem_w=1.1, sleeve='#f1e6d0', lean=8, smile=.8, near=(826, 560), far=(852, 606), near_hand='fist', far_hand='fist', far_front=True, tools=rake)
    b += woman(1060, 784, 390, -1, '#4d7f7a', hair=HAIR['fair'], hat=('kosynka', '#e9d9a0'), hem=.66, hem_w=1.1, smile=.9, near=(1070, 600), far=(1000, 600), near_hand='fist', far_hand='fist', far_front=True, tools=at(path('M-26,0V-50H26V0Z', '#d9c8a0') + ellipse(0, -50, 26, 7, '#f6efe2'), 1010, 640) + line('M986,592q24,-30 48,0', '#8a7a5c', 4))
    return b + grass(0, 1200, 812, 90, 36, '#a39a46', 5, 16) + swallow(760, 220, .7) + swallow(820, 190, .5), d
