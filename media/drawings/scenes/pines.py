# SPDX-License-Identifier: GPL-3.0-or-later
"""The pine forest by the Ob sea; mushrooms and a watermelon to choose from."""
import math
import random

from kit import *  # noqa: F401,F403 - the drawing kit

BARK = gradient('bark', '#dd9354', '#cc7f48', '#9a6546', '#75503c')
CONES = f'<g id="open">{pine_cone(0, 0)}</g><g id="shut">{pine_cone(0, 0, opened=False)}</g>'


def cone(x, y, scale, rot=0, kind='open'):
    return at(f'<use href="#{kind}"/>', x, y, scale, rot=rot)


def bor_trunk(x, w, base, seed=1, top=-20, fill='url(#bark)', tone='#5f4030', marks=1.5, flare=.72):
    """A straight ship pine: orange above, thick grey-brown plates below."""
    r, h, d = random.Random(seed), base - top, ''
    s = shape([(x - w * flare, base + 4, 1), (x - w * .52, base - w * .7), (x - w * .42, base - h * .5), (x - w * .34, top, 1), (x + w * .34, top, 1), (x + w * .42, base - h * .5), (x + w * .52, base - w * .7), (x + w * flare, base + 4, 1)], fill)
    s += shape([(x + w * .18, base + 2, 1), (x + w * .16, base - h * .5), (x + w * .12, top, 1), (x + w * .34, top, 1), (x + w * .42, base - h * .5), (x + w * .52, base - w * .7), (x + w * flare, base + 4, 1)], tone, opacity='.32')
    s += shape([(x - w * .5, base - w * .7), (x - w * .4, base - h * .5), (x - w * .33, top, 1), (x - w * .2, top, 1), (x - w * .26, base - h * .5), (x - w * .36, base - w * .5)], '#f6c48a', opacity='.35')
    for _ in range(round(h / w * marks)):
        u, v = (r.random() - .5) * w * .66, r.random() ** 1.6
        k = w * (.22 + .3 * (1 - v))
        d += f'M{num(x + u)},{num(base - v * h)}q{num(w * .09)},{num(-k * .4)} 0,{num(-k)}q{num(-w * .09)},{num(k * .5)} 0,{num(k)}Z'
    return s + path(d, tone, opacity='.55')


@scene('pine-forest')
def draw_pine_forest():
    d, b = backdrop('#bfe0ea', '#e9f1d6', '#f6eec4')
    d += CONES + BARK + glow('sun', '#fff8da', .95) + gradient('far', '#d3b294', '#b9a58e')
    r = random.Random(4)
    b += circle(430, 330, 420, 'url(#sun)')
    for i in range(17):
        x = i * 74 + r.random() * 40
        b += rect(x, -10, 12 + r.random() * 10, 560, ('#c9c3ae', '#d3c4a8', '#bfbfa9')[i % 3])
    b += hills(520, 14, '#b9cf93', 3) + ''.join(bor_trunk(x, w, 560 + r.random() * 20, i, -20, 'url(#far)', '#8a7a68') for i, (x, w) in enumerate(((70, 34), (190, 28), (300, 36), (560, 30), (700, 36), (1000, 32), (1120, 38))))
    b += path('M330,-20L470,-20L270,800L-40,800ZM560,-20L640,-20L660,800L470,800ZM780,-20L840,-20L1080,800L900,800Z', '#fffbe2', opacity='.26')
    b += path(curve([(-20, 570), (300, 546), (700, 572), (1220, 550), (1220, 820), (-20, 820)]), '#a9c274') + bush(420, 590, 40, '#8db360', 3) + bush(880, 596, 50, '#84aa58', 5) + path(curve([(-20, 640), (300, 620), (700, 650), (1220, 620), (1220, 820), (-20, 820)]), '#8fae5c')
    b += bor_trunk(120, 74, 690, 3) + bor_trunk(400, 58, 650, 5) + bor_trunk(760, 62, 664, 7) + bor_trunk(900, 50, 640, 9)
    b += ''.join(grass(x - w, x + w, y + 6, 12, 26, '#8fae5c', x, 6) for x, w, y in ((400, 56, 650), (760, 60, 664), (900, 50, 640), (70, 34, 568), (300, 36, 568), (560, 30, 570), (700, 36, 576)))
    b += ribbon([(560, 600), (600, 650), (540, 720), (640, 830)], [20, 50, 100, 190], '#d9c48f', steps=12)
    b += person(586, 700, 170, 6.4, facing=1, turn=.2, back=True, hair=HAIR['brown'], hat=('beanie', '#4d7f6b', '#f1e6d0'), top='#5f7f9a', hem='shirt', legs='#4d5560', shoes=('boots', '#3a2a22'), backpack='#c9605a', far=(618, 640)) + person(646, 704, 104, 4.6, facing=-1, turn=.2, back=True, hair=HAIR['fair'], style='pigtails', bow='#b5342a', top='#e0a53c', hem=.5, legs='#6a5a78', shoes=('boots', '#7a4a34'), near=(618, 642), near_bend=-1, far=(676, 600), far_hand='open', far_bend=-1)
    b += bor_trunk(1060, 118, 770, 11) + fern(960, 740, 1) + fern(240, 770, 1.3) + fern(1180, 800, 1.5, True) + fern(60, 800, 1.4, False, '#7fa653')
    for x, y in ((330, 730), (380, 760), (470, 770), (780, 740), (860, 770), (300, 700)):      # cowberries
        b += ''.join(ellipse(x + dx, y + dy, 10, 5, '#4f8048', a) for dx, dy, a in ((-12, 0, 30), (12, -2, -30), (-8, -14, 50), (9, -15, -50))) + circle(x - 3, y - 2, 6, '#c9402f') + circle(x + 7, y + 3, 6, '#d9583f')
    # crowns far overhead
    for x, y, q, c in ((60, 10, 80, 1), (190, 24, 76, 0), (330, -6, 70, 1), (470, 20, 74, 0), (690, -8, 78, 1), (840, 16, 76, 0), (1000, 24, 90, 1), (1150, 10, 90, 0)):
        b += pine_crown(x, y, q * 1.1, ('#4f8a68', '#3f7a5c')[c])
    return b + grass(0, 1200, 806, 100, 34, '#769a4a', 9, 16) + ''.join(cone(x, y, .2, a) for x, y, a in ((200, 790, 80), (700, 780, -70), (820, 790, 60))), d


@scene('pine-sea')
def draw_pine_sea():
    d, b = backdrop('#6fa6d6', '#c9dde6', '#f8e3c0')
    d += CONES + BARK + gradient('sea', '#7fb6cc', '#4f8fb3', '#37759c')
    b += circle(860, 150, 54, '#fff2cc') + cloud(640, 110, 1.1) + cloud(1040, 190, .8) + cloud(420, 200, .6, opacity=.6) + hills(330, 14, '#a9bdc9', 4) + rect(0, 346, 1200, 460, 'url(#sea)')
    b += ''.join(line(f'M{x},{y}q{n * .12},{-h} {n * .25},0q{n * .12},{-h} {n * .25},0q{n * .12},{-h} {n * .25},0', '#eaf5f6', w, o) for x, y, n, h, w, o in ((420, 372, 120, 4, 3, .6), (760, 384, 140, 5, 3, .6), (1020, 372, 110, 4, 3, .6), (560, 416, 170, 8, 4, .7), (900, 430, 180, 8, 4, .7), (1080, 470, 160, 9, 5, .8), (700, 480, 190, 10, 5, .8)))
    b += sailboat(640, 400, .7) + sailboat(980, 384, .45, True, '#fbe3c0') + ''.join(at(path('M0,0Q-16,-18 -38,-12Q-20,-6 0,8Q20,-6 38,-12Q16,-18 0,0Z', '#fbfdfd'), x, y, s, rot=a) for x, y, s, a in ((560, 280, 1, -8), (640, 250, .7, 6), (800, 300, .8, -4), (1090, 290, 1, 8)))
    # surf upon the sand
    b += path('M-20,620Q240,560 480,560Q700,556 820,500Q960,540 1220,520V820H-20Z', '#8fc3d3', opacity='.0') + path(curve([(380, 700), (560, 640), (760, 610), (960, 560), (1220, 540), (1220, 600), (1000, 620), (800, 670), (600, 710), (420, 790)]), '#f6fbfa') + path(curve([(360, 730), (560, 664), (780, 634), (980, 586), (1220, 566), (1220, 820), (300, 820)]), '#cfe3e4') + path(curve([(330, 760), (560, 690), (790, 656), (990, 610), (1220, 592), (1220, 820), (300, 820)]), '#efdcae') + path(curve([(400, 770), (640, 700), (860, 672), (1220, 640), (1220, 820), (380, 820)]), '#e4cb95')
    b += person(960, 730, 250, 6.2, facing=-1, turn=.3, back=True, build='woman', hair=HAIR['brown'], style='bun', top='#c9605a', hem='coat', legs='#e8b48a', shoes=('shoes', '#8f6238'), near=(1000, 640), far=(920, 640)) + person(888, 736, 160, 4.6, facing=1, turn=.3, back=True, hair=HAIR['fair'], style='short', top='#4f86a0', hem='shirt', legs='#d9a553', shoes=('sneakers', '#f6efe2'), far=(922, 642), far_bend=-1, near=(846, 620), near_hand='open', near_bend=-1)
    # the steep bank with bared roots, and pines that lean to the light
    b += path('M-20,470Q160,440 330,470Q420,486 450,540Q430,600 470,640Q440,700 380,740Q330,780 320,830H-20Z', '#c29a62') + path('M450,540Q430,600 470,640Q440,700 380,740Q330,780 320,830H250Q290,740 350,690Q400,640 390,590Q400,550 450,540Z', '#a57f4e') + path('M-20,450Q160,420 330,450Q430,466 462,536Q440,552 414,530Q380,556 350,520Q300,540 270,510Q200,530 150,500Q60,520 -20,500Z', '#8fa956')
    for pts, w in (([(392, 500), (440, 560), (430, 630), (458, 680)], [22, 14, 9, 3]), ([(350, 510), (370, 590), (340, 660), (360, 720)], [20, 14, 9, 3]), ([(310, 510), (270, 580), (290, 650), (250, 710)], [20, 13, 8, 3]), ([(390, 520), (410, 600), (390, 640)], [14, 9, 3])):
        b += ribbon(pts, w, '#8f6246') + ribbon([(x - 2, y) for x, y in pts], [q * .3 for q in w], '#b58360')
    crown = '#3f7a5c'
    for x, y, h, lean, w in ((70, 482, 620, 30, 66), (200, 466, 560, 60, 54), (350, 486, 540, 96, 60)):
        b += ribbon([(x, y + 18), (x + 2, y - 26), (x + lean * .3, y - h * .4), (x + lean, y - h)], [w * 1.9, w * 1.06, w * .8, w * .6], 'url(#bark)') + ribbon([(x + w * .3, y + 10), (x + lean * .3 + w * .24, y - h * .4), (x + lean + w * .2, y - h)], [w * .4, w * .28, w * .2], '#6a452f', opacity='.4')
        b += ''.join(path(f'M{num(x + lean * (v * .9) + (u - .5) * w * .6)},{num(y - h * v)}q6,-16 0,-34q-7,18 0,34Z', '#6a452f', opacity='.5') for u, v in ((.2, .1), (.7, .18), (.4, .3), (.8, .4), (.3, .5), (.6, .62), (.3, .72)))
    for pts, w in (([(410, 190), (500, 150), (590, 160)], [22, 12, 4]), ([(240, 160), (170, 110), (120, 110)], [18, 10, 4]), ([(400, 250), (470, 240), (520, 256)], [12, 7, 3]), ([(90, 150), (20, 100), (-20, 96)], [16, 10, 5])):
        b += ribbon(pts, w, '#b5713f')
    for x, y, q in ((20, 60, 110), (160, 80, 96), (300, 40, 110), (440, 60, 110), (560, 130, 80), (640, 168, 44), (500, 258, 46), (90, 120, 60), (340, 100, 60)):
        b += pine_crown(x, y, q, crown)
    return b + grass(-10, 410, 524, 90, 36, '#a3b860', 5, 26) + grass(400, 1200, 806, 24, 40, '#b9a55c', 7, 8), d


@scene('pine-smell')
def draw_pine_smell():
    d, b = backdrop('#e3edd3', '#cfdfb4', '#b3c990')
    d += CONES + BARK + glow('sun', '#fff6cf', .95) + gradient('resin', '#f9d67a', '#d98f1f')
    b += circle(880, 130, 460, 'url(#sun)') + ''.join(rect(x, -10, w, 560, c) for x, w, c in ((520, 26, '#bcc9a0'), (620, 40, '#c6b795'), (760, 24, '#b3c197'), (900, 34, '#cbb994'), (1040, 26, '#bcc9a0'), (1140, 40, '#c6b08a'))) + hills(520, 16, '#a9c37a', 3) + path('M840,-20L960,-20L760,800L480,800Z', '#fffbe0', opacity='.24') + bush(700, 560, 50, '#8db360', 4) + bush(1100, 570, 70, '#84aa58', 7)
    b += path(curve([(-20, 600), (300, 570), (700, 590), (1220, 570), (1220, 820), (-20, 820)]), '#b08a55') + path(curve([(-20, 690), (300, 660), (700, 690), (1220, 660), (1220, 820), (-20, 820)]), '#9a7445')
    r = random.Random(3)
    b += line(''.join(f'M{r.randrange(0, 1200)},{r.randrange(610, 800)}l{r.randrange(-26, 26)},{r.randrange(-9, 9)}' for _ in range(190)), '#c9a263', 3.4) + line(''.join(f'M{r.randrange(0, 1200)},{r.randrange(620, 800)}l{r.randrange(-24, 24)},{r.randrange(-9, 9)}' for _ in range(120)), '#7a5a36', 3)
    b += bor_trunk(220, 360, 740, 21, marks=0, flare=.58)
    for i in range(26):      # plates of thick bark
        py = 10 + i * 27.5
        px = 220 + (i * .618 % 1 - .5) * (215 + 70 * py / 740)
        w, h = 34 + r.random() * 26, 60 + r.random() * 34
        if not (230 < px < 370 and 290 < py < 500):
            pts = [(px + w * a + r.random() * 8, py + h * c + r.random() * 10) for a, c in ((-.5, -.3), (-.1, -.5), (.44, -.36), (.5, .26), (.1, .5), (-.46, .34))]
            b += poly(pts, '#6f4a34', .32) + poly([mix(pts[0], pts[1], .1), pts[1], mix(pts[1], pts[2], .8), mix(pts[1], pts[4], .4), mix(pts[0], pts[4], .5)], '#e0a974', .3)
    b += grass(-10, 500, 756, 60, 24, '#a97f4a', 4, 12)
    # a girl with closed eyes, her nose at the bark
    b += person(534, 776, 540, 4.9, facing=-1, turn=.75, hair=HAIR['fair'], style='braid', bow='#b5342a', hat=('kosynka', '#e07f62'), top='#6f9fb5', hem=.45, sleeve='#f6efe2', legs='#6a5a78', shoes=('boots', '#7a4a34'), eyes='closed', smile=1.4, lean=10, nod=2, near=(398, 510), near_hand='open', near_bend=1, far=(376, 420), far_hand='open', far_bend=1)
    # resin runs from a small wound
    b += shape([(270, 330), (300, 310), (330, 326), (336, 360), (300, 374), (268, 360)], '#e3b67a') + shape([(282, 344), (300, 334), (320, 344), (318, 360), (296, 362)], '#f1d3a0') + ribbon([(300, 352), (304, 410), (298, 460)], [22, 15, 12], 'url(#resin)') + circle(298, 470, 16, '#e8a93c') + ribbon([(322, 350), (330, 390), (328, 414)], [12, 9, 8], 'url(#resin)') + circle(328, 420, 10, '#e8a93c') + ellipse(293, 464, 4, 7, '#fff3c8') + ellipse(297, 400, 3, 14, '#fff3c8') + ellipse(325, 416, 3, 4, '#fff3c8')
    b += pine_sprig(690, 780, 1, -6) + pine_sprig(850, 720, 1.1, 14, '#5c9673', 4) + pine_sprig(1000, 700, .8, -20, '#4f8560', 7) + cone(900, 748, .6, 68) + cone(1090, 752, .66, -74) + cone(790, 790, .5, -60, 'shut') + cone(1020, 690, .36, 74) + cone(700, 690, .3, 80)
    return b + ''.join(oval(x, y, q, q * .7, '#fff6cf', o) for x, y, q, o in ((390, 250, 9, .6), (420, 190, 8, .55), (440, 240, 6, .5), (410, 300, 6, .5), (480, 160, 6, .45))), d


@scene('pine-rest')
def draw_pine_rest():
    d, b = backdrop('#a3cbe0', '#dcebdc', '#f8ebc0')
    d += CONES + BARK + gradient('far', '#d3b294', '#b9a58e')
    b += circle(560, 180, 46, '#fff6d4') + cloud(420, 210, .7) + hills(360, 20, '#b3cbb4', 5) + path('M-20,390H1220V520H-20Z', '#86bcd0') + ripples([(80, 420, 160), (420, 440, 180), (800, 424, 170)], '#e3f2f2', 4) + sailboat(520, 424, .5)
    b += path(curve([(-20, 480), (300, 462), (700, 486), (1220, 466), (1220, 820), (-20, 820)]), '#b3c276') + ''.join(bor_trunk(x, w, y, i, -20, 'url(#far)', '#8a7a68') for i, (x, w, y) in enumerate(((230, 26, 490), (330, 30, 490), (450, 22, 484), (640, 26, 486), (760, 34, 500), (860, 24, 490), (1120, 36, 500))))
    b += bor_trunk(980, 76, 600, 6) + bor_trunk(90, 92, 640, 3)
    for x, y, q, c in ((250, 40, 90, 0), (430, 10, 110, 0), (640, 50, 84, 0), (780, 14, 110, 0), (1130, 40, 100, 0), (60, 30, 120, 1), (190, 90, 60, 1), (960, 20, 130, 1), (1080, 96, 60, 1), (860, 90, 54, 1)):
        b += pine_crown(x, y, q * 1.1, ('#8fb59a', '#3f7a5c')[c])
    b += path(curve([(-20, 620), (300, 596), (700, 622), (1220, 596), (1220, 820), (-20, 820)]), '#9cb35e') + grass(0, 1200, 640, 90, 28, '#b5c672', 5, 50)
    # bicycles wait by the tree
    def bike(x, y, s, c):
        w = ''.join(circle(k, -34, 34, 'none', stroke='#33302f', stroke_width=6) + line(''.join(f'M{k},-34l{num(31 * math.cos(a))},{num(31 * math.sin(a))}' for a in (0, .8, 1.6, 2.4, 3.2, 4, 4.8, 5.6)), '#8a8a88', 1.6) for k in (-62, 62))
        return at(w + line('M-62,-34L-22,-92L40,-92L0,-34ZM-22,-92L0,-34L-62,-34M62,-34L36,-112', c, 7) + line('M-30,-108L-22,-90M-46,-110H-16', '#33302f', 8) + line('M36,-112l-16,-8M36,-112l14,-4', '#33302f', 7), x, y, s)
    b += bike(1020, 640, 1.05, '#c9402f') + bike(1110, 656, .9, '#3f7f94')
    # a blanket, a thermos, sandwiches; and no fire
    b += poly([(330, 660), (760, 650), (860, 750), (270, 764)], '#c9605a') + ''.join(poly([mix((330, 660), (760, 650), t), mix((330, 660), (760, 650), t + .08), mix((270, 764), (860, 750), t + .08), mix((270, 764), (860, 750), t)], '#f1e6d0', .7) for t in (.1, .34, .58, .82)) + line('M300,712L810,700', '#f1e6d0', 9, .6)
    b += at(rect(-15, -84, 30, 80, '#4d8a7a', 8) + rect(-15, -62, 30, 8, '#f1e6d0') + rect(-12, -100, 24, 22, '#d9d4c9', 5), 560, 706) + at(path('M-18,-24H18L14,0H-14Z', '#f6efe2') + line('M-6,-34q-6,-10 0,-20M6,-34q-6,-10 0,-20', '#fff', 3, .7), 612, 706) + ellipse(480, 716, 54, 13, '#f6efe2') + ''.join(poly([(x, 712), (x + 36, 712), (x + 18, 692)], '#d9a553') + rect(x + 4, 708, 28, 5, '#7fa552') for x in (440, 478)) + circle(690, 708, 17, '#c9402f') + circle(722, 714, 16, '#d9b53c') + line('M690,692v-8', '#6f4c33', 3)
    b += person(400, 700, 380, 6.2, facing=1, turn=.5, build='woman', hair=HAIR['brown'], style='bun', top='#7f9fb5', hem='shirt', sleeve='#f6efe2', legs='#5d6a8a', shoes=('shoes', '#6a4630'), pelvis=(-20, 150), feet=((120, 24), (140, 10)), smile=1.3, near=(450, 640), far=(480, 640), far_front=True, seat='skirt')
    # the children put everything into a bag
    b += at(shape([(-56, 0), (-64, -60), (-44, -110), (-20, -124), (24, -124), (48, -108), (64, -56), (54, 0)], '#3f5566') + shape([(-50, -20), (-54, -60), (-38, -100), (-24, -100), (-38, -50)], '#5a7286') + ellipse(2, -124, 26, 8, '#2f4250') + rect(-8, -146, 16, 24, '#c9b48a', 3, transform='rotate(14)') + circle(14, -134, 12, '#e9dcc0'), 900, 780, 1)
    b += person(1020, 780, 330, 4.7, facing=-1, turn=.5, hair=HAIR['dark'], style='short', top='#5f9a68', hem='shirt', legs='#4f5a6a', shoes=('sneakers', '#c9402f'), smile='open', near=(930, 646), far=(912, 640), near_hand='fist', far_hand='fist', far_front=True, near_bend=1, tools=rect(896, 610, 30, 40, '#e9dcc0', 4, transform='rotate(-8 911 630)'))
    b += person(770, 788, 300, 4.6, facing=1, turn=.5, hair=HAIR['red'], style='pigtails', bow='#3f7f94', top='#e0a53c', hem=.5, legs='#f1e6d0', shoes=('sneakers', '#6f8fa5'), smile=1.3, far=(850, 672), far_hand='fist', far_front=True, near=(812, 700), near_hand='fist', tools=rect(838, 640, 22, 34, '#9fc9d6', 4) + rect(843, 630, 12, 12, '#4d7f9a', 2))
    b += person(180, 780, 460, 6.4, facing=1, turn=.5, skin=SKIN[1], hair=HAIR['dark'], beard='short', top='#b5614f', hem='shirt', legs='#5d5048', shoes=('boots', '#3a2a22'), smile=1.1, near=(216, 600), far=(270, 590), near_hand='fist', far_hand='fist', far_front=True, tools=rect(196, 598, 100, 84, '#a5774a', 10) + rect(196, 598, 100, 14, '#c99a63', 6) + line('M216,600Q246,540 276,592', '#8f6238', 8))
    return b + grass(0, 1200, 808, 90, 36, '#84a04e', 9, 14) + cone(640, 790, .26, 70) + cone(540, 784, .22, -70), d


@scene('pine-cone')
def draw_pine_cone():
    d, b = backdrop('#e9efcf', '#d6dfae', '#bccb8a')
    d += BARK + glow('sun', '#fff6cf', .95)
    b += circle(300, 100, 420, 'url(#sun)') + ''.join(bor_trunk(x, w, 470, i, -20, c, '#8a7a58') for i, (x, w, c) in enumerate(((80, 60, '#c9b48a'), (330, 44, '#cdbb92'), (560, 50, '#c4b088'), (1130, 60, '#c4ad82')))) + path('M200,-20L330,-20L440,800L120,800Z', '#fffbe0', opacity='.28')
    b += ''.join(rect(x, -10, w, 480, '#d3cc9f') for x, w in ((200, 20), (450, 16), (640, 22), (760, 18), (1050, 22))) + hills(460, 14, '#b5b56a', 5) + bor_trunk(960, 110, 560, 8) + path(curve([(-20, 500), (300, 484), (700, 510), (1220, 490), (1220, 820), (-20, 820)]), '#b9975c') + bush(1120, 530, 60, '#8ba457', 5) + fern(60, 560, 1) + ''.join(pine_crown(x, y, q, '#7fa571') for x, y, q in ((90, 20, 100), (330, 6, 110), (560, 26, 92), (1130, 20, 100))) + pine_crown(960, 16, 140)
    # a boy has found one, too, and smells it
    b += person(700, 640, 430, 4.8, facing=-1, turn=.5, hair=HAIR['brown'], style='short', hat=('kartuz', '#4f86a0'), top='#c9605a', hem='shirt', legs='#4f5a6a', shoes=('boots', '#4a3728'), eyes='closed', smile=1.3, near=(660, 366), far=(640, 370), near_hand='fist', far_hand='fist', far_front=True, near_bend=1, tools=pine_cone(646, 372, .32))
    b += path(curve([(-20, 620), (300, 596), (700, 640), (1220, 600), (1220, 820), (-20, 820)]), '#a17a48')
    r = random.Random(6)
    b += line(''.join(f'M{r.randrange(0, 1200)},{r.randrange(630, 800)}l{r.randrange(-34, 34)},{r.randrange(-12, 12)}' for _ in range(190)), '#cfa968', 4) + line(''.join(f'M{r.randrange(0, 1200)},{r.randrange(640, 800)}l{r.randrange(-30, 30)},{r.randrange(-11, 11)}' for _ in range(120)), '#75552f', 3.4)
    b += moss(120, 740, 260, 90, '#8aa650', 3, 4) + moss(1090, 760, 260, 90, '#7f9d4b', 5, 5)
    # big in front: an open one in the sun, a closed one in the damp shade
    b += ellipse(340, 762, 180, 20, '#755431') + pine_sprig(130, 780, 1.6, -14, '#4f8560', 3) + pine_cone(330, 746, 2.1, 4) + ellipse(960, 776, 130, 16, '#6a4b2c') + pine_sprig(860, 790, 1.5, 8, '#5c9673', 6) + pine_cone(960, 776, 1.5, -6, False, '#7f6a45')
    b += ''.join(circle(x, y, q, '#eaf5f4', opacity='.85') for x, y, q in ((930, 620, 7), (980, 660, 6), (1000, 720, 8), (940, 720, 5), (1040, 690, 6), (1100, 690, 7), (1140, 710, 5)))
    # an ant and two winged seeds
    b += at(ellipse(-13, 0, 11, 7, '#3a2620') + ellipse(2, -2, 6, 5, '#3a2620') + circle(13, -4, 6, '#3a2620') + line('M0,2l-6,13M3,2l2,13M-6,2l-14,10M17,-8l8,-10M19,-5l11,-5', '#3a2620', 2.4), 620, 730, 1.5) + ''.join(at(path('M0,0Q14,-40 40,-44Q46,-16 8,6Z', '#e3c28a', opacity='.9') + ellipse(2, 4, 9, 6, '#5a3f2a', -40), x, y, 1, rot=a) for x, y, a in ((520, 770, 10), (480, 560, -40)))
    return b, d


@scene('mushrooms')
def draw_mushrooms():
    d, b = backdrop('#f3e3b8', '#e6d9a3', '#c3c486')
    d += glow('sun', '#fff6d0', .9)
    b += circle(880, 120, 420, 'url(#sun)') + spruces(480, 18, 260, '#b5bd8a', 4, 0, 1200, 20) + path(curve([(-20, 462), (300, 450), (700, 470), (1220, 448), (1220, 820), (-20, 820)]), '#a3a557')
    b += ''.join(birch(x, 520, h, c, i) for i, (x, h, c) in enumerate(((90, 400, '#e0b048'), (300, 340, '#d9a13c'), (1090, 410, '#dba63c')))) + fir(640, 540, 300, '#7d9a68', 8) + fir(520, 530, 200, '#8ca673', 7) + grass(0, 1200, 560, 100, 34, '#b9b566', 5, 40) + path(curve([(-20, 660), (300, 630), (700, 664), (1220, 630), (1220, 820), (-20, 820)]), '#869648')
    # a basket, full
    k = path('M760,560L1100,560L1060,748Q930,776 800,748Z', '#b5834c') + ''.join(line([(764 + i * 4, 590 + i * 34), (930, 604 + i * 36), (1096 - i * 6, 590 + i * 34)], '#8f6238', 6, .7) for i in range(5)) + line(''.join(f'M{790 + i * 38},566L{812 + i * 32},752' for i in range(8)), '#d3a468', 6, .8)
    b += ellipse(930, 760, 200, 16, '#647438') + line('M770,566Q780,330 930,330Q1080,330 1092,566', '#8f6238', 18) + line('M774,560Q786,340 930,338', '#c99a63', 6) + ellipse(930, 560, 172, 34, '#6a4630')
    for x, y, s, c, a in ((840, 590, .8, '#9a5a32', -14), (1020, 590, .84, '#a5643a', 14), (930, 560, .9, '#8a4f2c', 4), (880, 600, .7, '#b5703f', -6), (980, 604, .66, '#9a5a32', 10)):
        b += boletus(x, y, s, c, a)
    b += k + path('M748,548Q930,610 1112,548L1104,584Q930,640 756,584Z', '#c99a63') + ''.join(ellipse(776 + i * 32, 566 + 22 * math.sin(math.pi * (i / 10)), 20, 11, ('#a5743f', '#b5834c')[i % 2], 20 - i * 4) for i in range(11))
    # three that still grow
    b += ellipse(330, 752, 230, 18, '#647438') + boletus(300, 748, 2.3, '#9a5a32', -3) + boletus(470, 756, 1.5, '#a5643a', 5) + boletus(150, 762, 1.1, '#8a4f2c', -8) + moss(90, 790, 240, 60, '#7f9b4b', 3, 3) + moss(400, 800, 300, 56, '#8fae54', 5) + moss(640, 806, 200, 50, '#7f9b4b', 7, 4)
    r = random.Random(7)
    b += ''.join(ellipse(r.randrange(20, 1180), 700 + r.randrange(0, 96), 15, 8, ('#e0a53c', '#cf7a2e', '#e6c660')[i % 3], r.randrange(0, 90)) for i in range(26)) + at(ellipse(0, 0, 26, 14, '#e0a53c', -24) + line('M-22,10L24,-11', '#b5793c', 2.6), 350, 470) + line('M560,790q-6,-40 0,-70', '#6f8f47', 5) + ''.join(circle(560 + x, 716 + y, 8, '#c9402f') for x, y in ((0, 0), (-12, 12), (12, 10), (0, 22)))
    return b + grass(0, 1200, 808, 110, 44, '#74843c', 9, 14), d


def slice_of_watermelon(x, y, scale=1, rot=0):
    """A wedge, its rind below."""
    s = path('M-150,0A150,150 0 0 0 150,0Z', '#3f7a45') + path('M-140,0A140,140 0 0 0 140,0Z', '#cfe0a0') + path('M-128,0A128,128 0 0 0 128,0Z', '#d9463f') + path('M-128,0A128,128 0 0 0 -40,121Q-20,60 -10,0Z', '#e5605a')
    seeds = ((-90, 26), (-60, 62), (-20, 86), (30, 90), (70, 60), (96, 26), (-44, 28), (8, 44), (50, 24))
    return at(s + ''.join(ellipse(a, c, 5, 8.5, '#33211d', -a * .3) for a, c in seeds), x, y, scale, rot=rot)


@scene('watermelon')
def draw_watermelon():
    d, b = backdrop('#8cc6e4', '#d9eee6', '#f8f0c8')
    d += '<radialGradient id="melon" cx=".36" cy=".3" r=".8"><stop offset="0" stop-color="#7fb565"/><stop offset=".6" stop-color="#4f9150"/><stop offset="1" stop-color="#2f6a3e"/></radialGradient>'
    b += circle(980, 120, 56, '#fff5cf') + cloud(300, 120, 1) + cloud(660, 90, .7) + hills(360, 30, '#a9cfae', 4) + spruces(400, 26, 70, '#86b594', 5, 0, 1200, 12) + path(curve([(-20, 410), (300, 396), (700, 414), (1220, 396), (1220, 700), (-20, 700)]), '#9cc468') + izba(1020, 500, .62, True, '#3f7f94', '#8f5a3e') + fence(0, 820, 520, 70)
    b += ''.join(line(f'M{x},520q6,-60 0,-120', '#5f8a44', 6) + ''.join(ellipse(x + k * 20, 470 - i * 26, 20, 9, '#6f9c4c', k * -30) for i in range(2) for k in (-1, 1)) + ''.join(ellipse(x + math.cos(a) * 26, 384 + math.sin(a) * 26, 15, 8, '#f3b93c', math.degrees(a)) for a in [i * .785 for i in range(8)]) + circle(x, 384, 18, '#6a4430') for x in (90, 210, 640))
    # a table in the garden
    b += rect(0, 590, 1200, 220, '#c99a63') + rect(0, 590, 1200, 16, '#e0b880') + ''.join(line(f'M{x},606L{x + (x - 600) * .3},810', '#a97a45', 4, .6) for x in range(60, 1200, 160)) + path('M130,640L1040,640L1130,800L40,800Z', '#fbf6ea') + ''.join(line(f'M{num(130 + 910 * t)},640L{num(40 + 1090 * t)},800', '#c9605a', 7, .45) for t in (.06, .16, .26, .36, .46, .56, .66, .76, .86, .96)) + line('M112,672H1060M82,724H1090M56,776H1116', '#c9605a', 6, .4)
    b += oval(430, 716, 270, 26, '#5a4636', .28) + '<clipPath id="m"><ellipse cx="420" cy="520" rx="240" ry="205"/></clipPath>' + ellipse(420, 520, 240, 205, 'url(#melon)')
    stripes = ''
    for i in range(7):
        k = (i - 3) / 3
        pts = [(420 + math.sin(v * 3.14) * k * 236 + (6 if j % 2 else -6), 318 + v * 404) for j, v in enumerate([q / 12 for q in range(13)])]
        stripes += ribbon(pts, [6] + [26 - abs(k) * 12 + (8 if j % 2 else -4) for j in range(11)] + [6], '#27593a', steps=2)
    b += f'<g clip-path="url(#m)">{stripes}</g>' + ellipse(330, 410, 60, 34, '#d9efc0', -34, opacity='.35') + line('M420,318q-6,-34 24,-50q22,-8 26,10', '#7f8f4a', 9)
    b += ellipse(820, 740, 250, 34, '#5a4636', opacity='.22') + ellipse(820, 726, 250, 36, '#7fb0c4') + ellipse(820, 720, 222, 27, '#a9d0da') + slice_of_watermelon(740, 588, .92, -8) + slice_of_watermelon(910, 598, .88, 10)
    b += ''.join(ellipse(x, y, 5, 8, '#33211d', a) for x, y, a in ((600, 764, 20), (630, 778, -40), (1060, 760, 60))) + at(path('M0,0L170,-14Q186,-6 178,6L4,20Z', '#d9dee0') + rect(-110, -4, 116, 26, '#6f4c33', 10), 300, 770, 1)
    bee = ellipse(0, 0, 16, 11, '#f0b840') + path('M-5,-11v22M5,-10v20', 'none', stroke='#3a2a22', stroke_width=4) + ellipse(-2, -14, 9, 6, '#fff', -30, opacity='.8') + ellipse(8, -14, 9, 6, '#fff', 30, opacity='.8')
    return b + at(bee, 620, 300, 1, rot=-10) + line('M560,330q20,-30 44,-28', '#fff', 2.5, .7, stroke_dasharray='2 8'), d
