# SPDX-License-Identifier: GPL-3.0-or-later
"""Then and now, out of doors: the villages, the road, the sea. Both pictures of a pair come from one function."""
import functools
import random

from kit import *  # noqa: F401,F403 - the drawing kit


def pair(name):
    """Marks a function of now (false: then) that draws both pictures of one place."""
    def keep(function):
        scene(f'pair-{name}-then')(functools.partial(function, False))
        scene(f'pair-{name}-now')(functools.partial(function, True))
        return function
    return keep


IZBAS = (dict(trim='#8a5a44', wall=1, smoke=True), dict(trim='#4d7f6b', roof='#5f4636', wall=2), dict(trim='#b5734a'))


def izba_defs():
    """Put into <defs> once to build a village with izbas()."""
    return ''.join(f'<g id="izba{i}">{izba(0, 0, **kw)}</g>' for i, kw in enumerate(IZBAS))


def izbas(*places):
    """Log houses: (kind, x, y, scale, flipped)."""
    return ''.join(f'<use href="#izba{k}" transform="translate({x} {y}) scale({-s if f else s} {s})"/>' for k, x, y, s, f in places)


def old_pine(x, y, h):
    """The pine that stands in both pictures."""
    return shadow(x + 30, y, h * .22, 9, .14) + pine(x, y, h, 3)


# ------------------------------------------------------------------ villages

def bend():
    """The river comes from the right, turns at the left and leaves to the right."""
    pts = [(1260, 356), (1000, 368), (760, 396), (560, 440), (480, 500), (590, 566), (820, 620), (1260, 668)]
    bank = ribbon(pts, [30, 36, 48, 64, 86, 104, 116, 140], '#d8c792', steps=6)
    return bank + ribbon(pts, [22, 28, 38, 52, 72, 88, 98, 120], '#6fb0c8', steps=6) + ribbon([(x, y - 5) for x, y in pts], [6, 8, 10, 16, 22, 24, 26, 30], '#9fd2df', steps=6)


@pair('villages')
def draw_villages(now):
    d, b = backdrop('#8fc4e0', '#d6e8e2', '#f8efcc')
    d += '' if now else izba_defs()
    b += circle(200, 96, 46, '#fff4cf') + cloud(520, 96, .9) + cloud(1000, 130, .7)
    b += hills(262, 22, '#b4cdd0', 8) + path(curve([(-30, 330), (120, 236), (240, 196), (330, 176), (410, 216), (470, 204), (540, 250), (700, 322, 1), (-30, 340, 1)]), '#8fb596') + poly([(262, 190), (330, 176), (372, 196), (350, 232), (300, 224)], '#c6b8a4') + poly([(330, 176), (372, 196), (350, 232), (330, 208)], '#a8998a')
    b += path('M-20,318Q300,296 640,308T1220,296V520H-20Z', '#a9c981') + path('M-20,420Q240,390 520,440T1220,400V830H-20Z', '#9cc272')
    if now:
        b += ''.join(block(x, 338, 58, h, c, 4, n) for x, h, n, c in ((560, 50, 4, '#d9ccb6'), (636, 66, 5, '#e0d2bb'), (704, 46, 4, '#d5c6b2'))) + at(factory(0, 0), 1040, 342, .62) + ''.join(linden(x, 344, 44, '#86ad64', x) for x in (600, 760, 820, 900, 1180))
        b += ribbon([(-20, 392), (240, 372), (420, 372), (700, 348)], [14, 13, 11, 7], '#a9a69e')
    else:
        b += spruces(330, 22, 74, '#5f9379', 5, 620, 1230, 12) + spruces(318, 9, 60, '#79a78c', 2, 560, 900, 10) + rooftops(340, 3, 3, 560, 730, 44)
        b += path('M60,388l150,-22l60,18l-156,30Z', '#d9c26a') + path('M70,392l150,-22M84,400l150,-24', 'none', stroke='#c3aa55', stroke_width=4) + haystack(330, 392, .3) + haystack(372, 386, .26)
    b += bend()
    # inside the bend: a village, or quarters with a school
    if now:
        b += ribbon([(896, 404), (898, 450), (920, 506), (1240, 524)], [56, 46, 40, 36], '#a9a69e') + line([(897, 416), (900, 470), (940, 512), (1220, 523)], '#f3efe2', 2.5, stroke_dasharray='14 12')
        b += ''.join(rect(k, y, 10, h, '#8d867a') for k, y, h in ((862, 396, 24), (920, 396, 24))) + poly([(856, 410), (936, 410), (920, 350), (872, 350)], '#b3ada2') + line('M896,406V352', '#f3efe2', 3, stroke_dasharray='10 8') + ''.join(line(f'M{x0},{410 - k}L{x1},{350 - k * .6}', '#5f7482', 4) for x0, x1 in ((856, 872), (936, 920)) for k in (2, 16)) + ''.join(line(f'M{856 + i * 4},{408 - i * 15}v-14M{936 - i * 4},{408 - i * 15}v-14', '#5f7482', 3) for i in range(5))
        b += flats(690, 512, 124, 124, 4, 5, '#ead3ad', '#c97f5a', 3) + flats(796, 484, 92, 150, 3, 6, '#f0dfc2', '#6d94a0', 5) + flats(1026, 500, 150, 116, 5, 5, '#e3c8a4', '#b9785a', 7) + flats(1150, 498, 104, 146, 3, 6, '#f0dfc2', '#6d94a0', 9) + school(760, 556, .62)
        b += ''.join(linden(x, y, h, c, i) for i, (x, y, h, c) in enumerate(((620, 520, 60, '#7fa552'), (860, 548, 66, '#8db35c'), (930, 560, 60, '#7fa552'), (1080, 548, 58, '#8db35c'), (1190, 556, 64, '#7fa552'), (640, 540, 50, '#8db35c')))) + at(bus(0, 0), 1030, 526, .24) + at(car(0, 0), 920, 520, .26, True)
    else:
        b += ribbon([(560, 500), (700, 496), (900, 500), (1240, 520)], [6, 14, 18, 18], '#d9c596') + izbas((0, 690, 490, .24, True), (1, 806, 474, .25, False), (2, 930, 490, .29, True), (1, 1090, 492, .32, False), (0, 760, 554, .3, False)) + log_fence(830, 1090, 540, 22) + haystack(1150, 560, .42) + haystack(1080, 556, .36)
        b += at(boat(0, 0), 560, 560, .5) + birch(620, 524, 100, '#9bbb56', 6) + birch(1200, 540, 110, '#9bbb56', 8)
        cow = lambda k: ellipse(0, -30, 34, 17, k) + ''.join(rect(q, -20, 7, 20, darker(k)) for q in (-26, -12, 10, 22)) + ellipse(40, -44, 14, 10, k) + line('M36,-52l-4,-8M44,-53l4,-8', '#e9dfca', 3) + ellipse(-8, -34, 10, 7, '#f6efe2') + line('M-34,-36q-8,10 -4,22', k, 4)
        b += at(cow('#a5694a'), 900, 586, .62) + at(cow('#5f4a44'), 960, 580, .56, True)
    # the old house that is still there, with what stands behind it
    if now:
        b += block(70, 510, 150, 150, '#f0dfc2', 5, 5, '#6d94a0') + block(390, 466, 110, 104, '#ead3ad', 4, 4, '#c97f5a') + ribbon([(-20, 596), (200, 590), (420, 606), (560, 700), (640, 840)], [28, 30, 38, 74, 130], '#a9a69e') + line([(-10, 596), (200, 591), (400, 602), (520, 664), (590, 770)], '#f3efe2', 3.5, stroke_dasharray='22 18')
        b += linden(20, 560, 120, '#8db35c', 4) + linden(430, 548, 96, '#7fa552', 5)
    else:
        b += izbas((0, 66, 490, .32, False), (2, 390, 462, .27, True)) + log_fence(-10, 120, 560, 30) + ribbon([(-20, 596), (200, 590), (420, 606), (560, 700), (640, 840)], [22, 24, 34, 70, 124], '#dcc796') + well(410, 590, .5)
    b += izba(240, 574, .56, False, '#3f7f94', '#6f4c33', smoke=not now)
    if now:
        b += car(520, 676, .6, col='#c9563f') + at(path('M-84,-4H90Q78,16 50,18H-50Q-76,16 -84,-4Z', '#f6efe2') + path('M-80,6H84Q74,16 50,18H-50Q-72,16 -80,6Z', '#3f7f94') + path('M-4,-4L6,-24H16L36,-4Z', '#bfe0ea') + circle(-24, -22, 9, '#e8b48a') + path('M-40,-4q2,-14 16,-14t16,14Z', '#c9563f') + line('M-92,16q-40,4 -60,0', '#ffffff', 5, .8), 690, 596, .6) + lamp(330, 650, 170)
    else:
        b += bush(150, 590, 20, '#7f9f4e', 3) + bush(372, 596, 16, '#7f9f4e', 5)
    # the near bank: the pine, the boulder, whoever comes by
    b += path(curve([(-20, 700), (120, 672), (300, 700), (430, 768), (450, 840), (-20, 840)]), '#7ba04e') + path(curve([(640, 840), (760, 760), (940, 726), (1220, 716), (1220, 840)]), '#7ba04e')
    b += old_pine(66, 750, 470) + stone(800, 776, 150, 84, '#9b948c', 4)
    if now:
        b += person(950, 780, 250, 6.2, facing=-1, turn=.5, build='woman', skin=SKIN[1], hair=HAIR['white'], style='bun', glasses=True, old=True, top='#7a6fa5', hem='coat', collar='#f6efe2', legs='#c9b49c', shoes=('shoes', '#5a4636'), near=(980, 690), far=(880, 620), far_hand='open') + person(1030, 784, 180, 4.6, facing=-1, turn=.5, hair=HAIR['dark'], style='short', top='#e0a53c', hem='shirt', legs='#3f5a78', shoes=('sneakers', '#f6efe2'), smile='open', near=(1066, 716), near_bend=-1, near_hand='fist', far=(980, 700), over=bicycle(1104, 788, .84, True))
    else:
        b += person(1000, 780, 250, 6.4, facing=-1, turn=.4, build='woman', hat=('platok', '#f1e6d0', '#b5533c'), hair=HAIR['brown'], top='#8a4f48', hem='long', apron=('#e4d6ba', 'waist', -.7), sleeve='#f1e6d0', shoes=('bark', '#c9a06a'), near=(1052, 652), far=(950, 650), near_bend=-1, far_bend=1, behind=yoke((920, 640), (1082, 640), 56)) + person(1150, 786, 176, 4.6, facing=-1, turn=.5, hair=HAIR['fair'], style='bowl', top='#b5614f', hem=.34, belt='#3f6a86', legs='#d9cdb0', shoes=('bark', '#c9a06a'), smile='open', near=(1172, 726), far=(1106, 712)) + dog(900, 792, .66, True)
    return b + grass(0, 430, 806, 60, 40, '#5f8a3e', 5, 16) + grass(700, 1200, 808, 70, 40, '#5f8a3e', 9, 14), d


# ---------------------------------------------------------------------- road

def sheaves(x, y, k):
    one = lambda a: at(path('M-16,0Q-4,-30 -20,-62L20,-62Q4,-30 16,0Z', '#d9ac4c') + path('M4,0Q4,-30 20,-62H4Z', '#bf933c') + rect(-9, -34, 18, 6, '#a5773a'), rot=a)
    return at(at(one(0), -20, 0) + at(one(0), 20, 0) + at(one(14), 0, -4), x, y, k)


@pair('road')
def draw_road(now):
    d, b = backdrop('#9fb6d4', '#ead9c4', '#fbe3ae')
    d += glow('sun', '#fff0c4', .9)
    b += ellipse(300, 292, 330, 200, 'url(#sun)') + circle(300, 262, 44, '#fff7dd') + cloud(760, 104, .9, '#fff6ea', .7) + cloud(1060, 150, .6, '#fff6ea', .6)
    # the hill with two tops and a lone larch
    b += hills(318, 18, '#b9b7c0', 4) + path(curve([(420, 360, 1), (560, 296), (660, 228), (744, 212), (820, 250), (880, 238), (960, 262), (1080, 320), (1240, 352, 1)]), '#a9a27c') + path(curve([(744, 212), (820, 250), (880, 238), (960, 262), (1080, 320), (1240, 352, 1), (900, 350, 1), (800, 300)]), '#97926e') + at(spruce(0, 0, 62, '#5f7f5a'), 742, 220)
    b += path('M-20,366Q300,336 620,352T1220,344V830H-20Z', '#c9b765')
    b += ''.join(path(curve([(-20, y), (300, y - 18), (700, y + 4), (1220, y - 10), (1220, y + 18), (700, y + 22), (300, y + 8), (-20, y + 20)]), c) for y, c in ((384, '#d8c473'), (420, '#b9a95c')))
    if now:
        b += spruces(372, 16, 44, '#7d8f6a', 3, -20, 560, 8) + ''.join(flats(x, 372, 44, h, 2, n, '#e0cfb4', '#a58f86', x, False) for x, h, n in ((90, 60, 5), (150, 44, 4), (206, 70, 6))) + ''.join(pylon(x, y, h, '#9a938c') for x, y, h in ((980, 424, 150), (1130, 424, 170))) + line('M700,316Q840,330 944,318M944,318Q1040,340 1090,304M1090,304Q1160,320 1230,300', '#9a938c', 2)
        # the railway: bank, masts, wire, train
        b += path('M-20,482L1230,452V484L-20,508Z', '#a59a84') + path('M-20,482L1230,452V458L-20,488Z', '#7d8288')
        b += at(electric_train(0, 0, .36, cars=4), 430, 471, rot=-1.35) + ''.join(line(f'M{x},{y}V{y - 112}M{x - 6},{y - 104}H{x + 40}', '#6f6a66', 4.5) for x, y in ((80, 480), (380, 474), (640, 468), (860, 463), (1080, 458))) + line('M-20,376Q300,370 640,366T1230,350', '#5a5652', 2)
    else:
        b += spruces(372, 30, 52, '#7d8f6a', 3, -20, 1220, 10) + rooftops(384, 4, 7, 60, 260, 46) + ''.join(birch(x, y, h, '#dba93a', x) for x, y, h in ((900, 474, 120), (950, 482, 140), (1010, 474, 116), (1100, 480, 130), (1168, 472, 120))) + ''.join(sheaves(x, y, k) for x, y, k in ((420, 460, .56), (520, 472, .62), (640, 462, .58), (740, 482, .68), (330, 478, .62), (600, 506, .76)))
    # the road comes over the rise and passes by
    way, wide = [(196, 402), (206, 450), (262, 512), (420, 584), (700, 640), (1260, 656)], [10, 22, 46, 88, 124, 150]
    b += ribbon(way, [w * 1.3 for w in wide], '#b5a45c', steps=6) + ribbon(way, wide, '#8f8c88' if now else '#d3b98a', steps=6)
    if now:
        b += ''.join(line(f'M{x},{y}v-26M{x},{y - 18}l{w},-34', c, 5) for x, y, w, c in ((180, 512, 30, '#c9402f'), (246, 476, -26, '#c9402f'))) + line([(198, 420), (212, 464), (268, 516), (424, 586), (700, 640), (1220, 655)], '#fbf6e6', 5, stroke_dasharray='34 24') + ribbon([(x, y + w * .46) for (x, y), w in zip(way, wide)], [1, 2, 3, 4, 5, 6], '#fbf6e6', steps=6)
    else:
        b += ''.join(line([(x, y + w * k) for (x, y), w in zip(way, wide)], '#b3976a', 7) for k in (-.18, .22)) + line([(x, y + 2) for x, y in way], '#a9b060', 6, .7) + ellipse(960, 700, 70, 8, '#a9c3d2') + ellipse(950, 698, 40, 4, '#d3e3ea')
    # verst post, or bus stop and sign
    if now:
        b += rect(186, 560, 8, 92, '#7d8288') + rect(40, 548, 170, 12, '#4d6f7f', 4) + rect(52, 560, 8, 92, '#7d8288') + rect(56, 568, 134, 56, '#bfe0ea', 3, .55) + rect(64, 626, 118, 9, '#a36d3d', 3) + rect(74, 634, 8, 22, '#6f6a66') + rect(164, 634, 8, 22, '#6f6a66')
        b += person(108, 664, 108, 6.2, facing=1, turn=.5, build='woman', hair=HAIR['brown'], style='bob', top='#8a5068', hem='coat', legs='#4d5560', shoes=('boots', '#3a2f2b'), near=(124, 620), far=(140, 620)) + person(150, 666, 74, 4.6, facing=1, turn=.5, hat=('beanie', '#c9402f', '#f1e6d0'), hair=HAIR['fair'], top='#3f7f94', hem=.3, legs='#4d5560', shoes=('boots', '#6a4630'), back=False, near=(146, 636), far=(166, 636))
        b += rect(332, 474, 5, 84, '#7d8288') + rect(316, 462, 38, 38, '#3f6fa5', 5) + at(bus(0, 0, .06), 335, 487)
    else:
        b += rect(332, 476, 14, 84, '#f6efe2') + ''.join(poly([(332, 486 + i * 22), (346, 478 + i * 22), (346, 488 + i * 22), (332, 496 + i * 22)], '#3a3632') for i in range(4)) + poly([(330, 478), (339, 462), (348, 478)], '#c9402f') + ''.join(line(f'M{x},{y}l4,-30', '#a5894e', 5) for x, y in ((60, 640), (120, 634), (180, 628))) + line('M50,622L196,602', '#b5965a', 6)
    # what travels
    if now:
        b += bus(680, 676, 1, col='#4d8a7a') + car(352, 562, .42, True, col='#c9563f') + car(1010, 644, .5, True, col='#e0b04a')
    else:
        bags = ''.join(path(f'M{x - 34},0Q-{0} -14 {x - 30},-44Q{x},-62 {x + 30},-44Q{x + 40},-14 {x + 34},0Z'.replace('Q-0 -14', f'Q{x - 40},-14'), c) + line(f'M{x - 8},-54l8,8l8,-8', '#8a744e', 4) for x, c in ((-94, '#d9c49a'), (-20, '#cdb588'), (56, '#d9c49a'), (100, '#c9b083')))
        b += horse_cart(620, 676, .86, load=bags) + person(460, 588, 150, 4.6, facing=1, turn=.5, hair=HAIR['fair'], style='bowl', hat=('kartuz', '#4a5646'), top='#b5533c', hem='shirt', legs='#4d5560', shoes=('bark', '#c9a06a'), pelvis=(0, 30), feet=((34, -4), (44, -8)), near=(500, 538), far=(510, 534), near_hand='fist', ground=False, smile='open') + line('M500,538L702,546', '#5a3a2a', 3)
        b += person(280, 700, 240, 6.4, facing=1, turn=.55, skin=SKIN[1], hair=HAIR['brown'], beard='full', hat=('felt', '#8f8268'), top='#7a6a54', hem='coat', belt='#a5573f', legs='#5d5048', shoes=('bark', '#c9a06a'), near=(314, 594), far=(330, 584), near_hand='fist', tools=line('M310,604L360,490', '#8f6b48', 4), feet=((-26, 0), (30, -4)))
    # what stands in the foreground in both: the old pine and the stone
    b += path(curve([(-20, 716), (240, 700), (520, 730), (900, 754), (1220, 736), (1220, 840), (-20, 840)]), '#a89a4a')
    b += old_pine(1122, 762, 540) + stone(160, 776, 170, 88, '#a3998e', 6)
    r = random.Random(8)
    b += ''.join(ellipse(r.randrange(-10, 1210), r.randrange(750, 800), 6, 3.4, ('#e0a53c', '#c9702f', '#dbb84a')[i % 3], r.randrange(180)) for i in range(46))
    return b + grass(0, 1200, 808, 110, 40, '#8a7f38', 5, 16) + at(line('M-24,-6Q-10,-16 0,0Q10,-16 24,-6', '#6a6a74', 4), 560, 190) + at(line('M-24,-6Q-10,-16 0,0Q10,-16 24,-6', '#6a6a74', 4), 610, 172, .8) + at(line('M-24,-6Q-10,-16 0,0Q10,-16 24,-6', '#6a6a74', 4), 506, 176, .7), d


# ----------------------------------------------------------------------- sea

@pair('sea')
def draw_sea(now):
    d, b = backdrop('#a9a3cf', '#f0c3b4', '#fbe2b0')
    d += glow('sun', '#fff0c4', .95) + gradient('sea', '#f3d3b4', '#9fb6d0', '#5f8fb8', '#3f7aa8')
    d += '' if now else izba_defs()
    b += ellipse(360, 290, 420, 220, 'url(#sun)') + circle(360, 270, 50, '#fff8e0') + cloud(640, 110, 1, '#fbe6e0', .7) + cloud(150, 150, .7, '#fbe6e0', .6)
    b += hills(296, 14, '#a99fbe', 6)
    # the bottom of the valley, or the water over it
    if now:
        b += rect(-20, 306, 1240, 520, 'url(#sea)') + ''.join(ellipse(360, y, w, 4, '#fff4d4', opacity='.75') for y, w in ((316, 40), (332, 60), (352, 50), (378, 84), (410, 66), (446, 100))) + ripples([(40, 420, 150), (520, 380, 110), (60, 520, 190), (420, 560, 180), (300, 640, 210), (640, 690, 190), (560, 470, 120)], '#fbe6d4', 4)
    else:
        b += path('M-20,310Q300,300 620,306T1220,300V830H-20Z', '#b3b97c') + spruces(330, 26, 34, '#8a9a86', 3, -20, 760, 10) + path('M-20,380Q260,352 560,392T1220,380V830H-20Z', '#a5b768') + ''.join(path(curve(q), c) for q, c in (([(30, 420), (220, 396), (330, 420), (150, 446)], '#c6c26a'), ([(60, 560), (280, 520), (380, 560), (180, 604)], '#bcc468')))
        way, wide = [(-40, 350), (220, 352), (480, 366), (610, 404), (560, 456), (470, 514), (560, 590), (820, 650), (1260, 690)], [14, 16, 22, 30, 38, 48, 60, 74, 96]
        b += ribbon(way, [w * 1.35 for w in wide], '#d9cc96', steps=6) + ribbon(way, wide, '#7fa9c6', steps=6) + ribbon([(x, y - 4) for x, y in way], [w * .22 for w in wide], '#b3c6dc', steps=6)
        b += ''.join(haystack(x, y, k) for x, y, k in ((120, 440, .34), (200, 428, .3), (290, 440, .36), (160, 596, .52), (330, 572, .46))) + birch(420, 440, 84, '#8fae52', 3) + birch(452, 444, 70, '#9bb85a', 5) + ''.join(bush(x, y, 14, '#7f9f56', x) for x, y in ((640, 470, ), (404, 560), (700, 600), (370, 480)))
        cow = lambda k: ellipse(0, -30, 34, 17, k) + ''.join(rect(q, -20, 7, 20, darker(k)) for q in (-26, -12, 10, 22)) + ellipse(44, -22, 15, 9, k, 40) + line('M36,-34l-6,-6M44,-34l5,-7', '#e9dfca', 3) + ellipse(-8, -34, 10, 7, '#f6efe2')
        b += at(cow('#a5694a'), 560, 690, .8) + at(cow('#6a4f48'), 660, 712, .84, True) + boat(560, 590, .36)
    # the hill on the right: its top never changes
    hill = [(700, 462, 1), (770, 398), (836, 300), (880, 236), (980, 204), (1080, 196), (1220, 214, 1), (1220, 560, 1), (900, 500)]
    if not now:
        b += path(curve([(600, 500), (720, 452), (900, 470), (1220, 530, 1), (1220, 650, 1), (900, 610), (700, 550)]), '#9db160')
    b += path(curve(hill), '#8fa65a') + path(curve([(836, 300), (880, 236), (930, 218), (946, 270), (916, 330), (880, 380), (800, 400)]), '#c9a67a') + path(curve([(880, 236), (930, 218), (946, 270), (916, 330), (900, 300)]), '#ae8c66') + line('M850,300l60,-8M838,330l64,-4M824,360l60,0', '#b59468', 4)
    b += pine(958, 216, 130, 3) + pine(1010, 208, 156, 5) + pine(1052, 204, 120, 8)
    if now:
        b += ''.join(house(x, y, k, c, r) for x, y, k, c, r in ((1100, 224, .5, '#f0dfc2', '#4d7f94'), (1162, 244, .6, '#e9cfa6', '#b5533c'), (1076, 288, .66, '#d9c49a', '#4d7f6b'), (1158, 326, .74, '#f0dfc2', '#8f4a35'))) + ribbon([(1240, 356), (1120, 344), (1010, 304), (1040, 250)], [26, 22, 14, 8], '#dcc89c') + linden(1010, 300, 60, '#7f9f50', 3)
        b += path(curve([(690, 468), (800, 456), (960, 494), (1220, 544, 1), (1220, 610, 1), (960, 552), (800, 490)]), '#ead5a4') + path(curve([(690, 472), (800, 488), (960, 548), (1220, 606, 1), (1220, 618, 1), (960, 558), (790, 496)]), '#fbf3e2')
        b += ''.join(at(poly([(-30, -44), (0, -66), (30, -44)], c) + rect(-2, -60, 4, 60, '#8f6b48'), x, y) for x, y, c in ((1050, 548, '#c9563f'), (1140, 570, '#e0b04a'))) + visitor(1000, 546, .5, '#c9605a') + visitor(1090, 564, .5, '#4f7f9a', '#c99a5b')
    else:
        b += path(curve([(690, 500), (800, 468), (960, 490), (1220, 536, 1), (1220, 650, 1), (940, 616), (740, 560)]), '#9db160') + ribbon([(640, 560), (780, 556), (960, 566), (1240, 606)], [2, 12, 20, 26], '#d9c596')
        b += izbas((0, 798, 520, .22, True), (1, 902, 520, .24, False), (2, 1016, 536, .26, True), (0, 1136, 556, .28, False), (1, 850, 598, .3, True), (2, 1030, 622, .33, False))
    # the rock with a pine: a hillock in the meadow, an islet in the sea
    base = 470
    if not now:
        b += path(curve([(560, 500), (600, 462), (664, 454), (722, 468), (738, 500)]), '#98ad60')
    b += poly([(604, base), (620, 420), (650, 396), (690, 404), (716, 432), (730, base)], '#a3938a') + poly([(620, 420), (650, 396), (668, 420), (646, 450)], '#c4b3a4') + poly([(690, 404), (716, 432), (730, base), (690, base), (676, 430)], '#86776f') + pine(664, 404, 86, 4)
    if now:
        b += path(f'M596,{base}q70,12 142,0l-14,10q-58,12 -116,0Z', '#fbf3e2', opacity='.8') + poly([(608, base + 8), (724, base + 8), (700, base + 40), (640, base + 46)], '#86776f', .3)
        b += sailboat(180, 470, 1.05) + sailboat(470, 420, .56, True, '#fbe3c0') + sailboat(560, 350, .3) + at(path('M-90,-6H96Q84,14 60,16H-64Q-84,14 -90,-6Z', '#f6efe2') + path('M-86,4H88Q80,14 60,16H-64Q-80,14 -86,4Z', '#c9402f') + rect(-50, -34, 100, 28, '#fbf6ea', 5) + ''.join(rect(-42 + i * 22, -28, 14, 12, '#5f8ba0', 2) for i in range(4)) + rect(-6, -56, 40, 22, '#fbf6ea', 4) + rect(0, -50, 26, 10, '#5f8ba0', 2), 380, 520, .84)
        gull = line('M-30,-8Q-12,-20 0,0Q12,-20 30,-8', '#ffffff', 6)
        b += at(gull, 760, 250) + at(gull, 700, 290, .7) + at(gull, 240, 380, .7)
    else:
        b += swallow(700, 260, .6) + swallow(760, 236, .45)
    # where we stand
    b += path(curve([(-20, 640), (110, 650), (230, 700), (420, 740), (640, 790), (740, 840, 1), (-20, 840, 1)]), '#75904a') + stone(70, 700, 130, 70, '#9b8f8a', 3)
    if now:
        b += person(250, 778, 270, 6.4, facing=1, turn=.5, skin=SKIN[1], hair=HAIR['grey'], beard='short', old=True, top='#4f6f86', hem='shirt', collar='#f6efe2', legs='#5d5048', shoes=('shoes', '#3a2a22'), smile=1.1, near=(226, 690), far=(340, 620), far_hand='open') + person(420, 790, 180, 4.6, facing=1, turn=.5, hair=HAIR['fair'], style='pigtails', bow='#c9402f', top='#e07f62', hem=.5, legs='#f1e6d0', shoes=('sneakers', '#f6efe2'), smile='open', near=(398, 716), far=(486, 690))
    else:
        b += person(250, 778, 250, 6.4, facing=1, turn=.5, skin=SKIN[1], hair=HAIR['brown'], beard='short', hat=('kartuz', '#4a5646'), top='#e4d6ba', hem='tunic', belt='#b5533c', legs='#5d5048', shoes=('boots', '#3a2a22'), near=(286, 660), far=(310, 650), near_hand='fist', far_hand='fist', far_front=True, tools=tool((286, 776), (300, 560), 6, '#a5794a') + line('M276,560H324M282,560v-16M294,560v-16M306,560v-16M318,560v-16', '#a5794a', 5)) + person(420, 790, 176, 4.6, facing=1, turn=.5, hair=HAIR['fair'], style='braid', hat=('kosynka', '#c9605a'), top='#8fa3b2', hem=.6, legs='#f1e6d0', shoes=('bark', '#c9a06a'), smile='open', near=(400, 720), far=(474, 700)) + dog(540, 798, .6, True)
    return b + grass(0, 560, 810, 90, 40, '#5a7a3a', 5, 16), d
