# SPDX-License-Identifier: GPL-3.0-or-later
"""The two drawn maps, with positions for markers."""
import math
import random

from kit import *  # noqa: F401,F403 - the drawing kit


# --------------------------------------------------------------- picture maps
# Both maps are 1920x752.  The places are given here so that the kiosk can put
# its own markers and labels on the pictures.

MW, MH = 1920, 752
TOWN = {'station': (650, 214), 'factory': (1010, 318), 'bridge': (1346, 574), 'railway_bridge': (842, 424),
        'school': (610, 560), 'museum': (1580, 420), 'park': (1640, 160), 'spring': (892, 706), 'houses': (1330, 190)}
DISTRICT_LAT, DISTRICT_LON = (55.2, 54.2), (82.0, 85.4)


def on_district(lat, lon):
    """Linear map position of a point of the district map."""
    return ((lon - DISTRICT_LON[0]) / (DISTRICT_LON[1] - DISTRICT_LON[0]) * MW,
            (DISTRICT_LAT[0] - lat) / (DISTRICT_LAT[0] - DISTRICT_LAT[1]) * MH)


DISTRICT = {k: on_district(*v) for k, v in {
    'novosibirsk': (55.03, 82.92), 'dam': (54.84, 82.98), 'berdsk': (54.76, 83.10), 'iskitim': (54.64, 83.31),
    'lozhok': (54.60, 83.37), 'legostaevo': (54.64, 83.83), 'berd_rocks': (54.52, 84.08), 'karakan': (54.38, 82.55),
    'ob_sea': (54.58, 82.50), 'maslyanino': (54.33, 84.22)}.items()}


@scene('map-town', MW, MH)
def draw_map_town():
    d, b = backdrop('#f0ead2', '#ece4c8', w=MW, h=MH)
    d += map_tree_defs()
    b += path(curve([(1080, -40), (1240, 90), (1460, 250), (1700, 300), (1960, 270), (1960, -40)]), '#d3dfb4') + path(curve([(-40, 560), (200, 520), (520, 650), (760, 690), (860, 800), (-40, 800)]), '#cbdcb0') + path(curve([(1300, 800), (1360, 660), (1560, 640), (1760, 680), (1960, 640), (1960, 800)]), '#d6dfae') + path(curve([(-40, -40), (-40, 150), (160, 150), (380, 60), (430, -40)]), '#d3dfb4')
    b += path('M1120,650l120,-12l18,70l-130,10Z', '#e6d69a') + path('M1124,668l120,-12M1126,688l124,-12', 'none', stroke='#d6c27e', stroke_width=5) + line('M1160,790C1170,690 1180,640 1210,556', '#a9d3df', 16)
    b += ellipse(TOWN['park'][0] + 40, TOWN['park'][1], 190, 92, '#b5cf92')
    river = [(1990, 590), (1720, 560), (1500, 600), (1300, 574), (1120, 520), (960, 440), (780, 410), (600, 336), (340, 270), (130, 270), (-60, 320)]
    b += ribbon(river, [96, 96, 92, 92, 90, 88, 88, 90, 96, 100, 104], '#d9cf9f', steps=6) + ribbon(river, [78, 78, 74, 74, 72, 70, 70, 72, 78, 82, 86], '#7fb9cf', steps=6) + ribbon([(x, y - 8) for x, y in river], [26, 22, 24, 20, 22, 20, 22, 20, 24, 26, 26], '#a9d3df', steps=5)
    b += ''.join(line(f'M{x},{y}q-16,-8 -32,-8q-16,0 -32,-8', '#e3f2f3', 4) for x, y in ((1660, 586), (1080, 522), (700, 400), (460, 316), (240, 290)))
    b += roads([(-40, 452), (220, 430), (480, 470), (640, 610), (780, 610), (960, 570), (1120, 620), (1348, 680)], [(1226, -40), (1250, 140), (1320, 330), (1348, 574), (1350, 700), (1380, 800)], [(1308, 300), (1480, 306), (1700, 350), (1960, 340)], [(560, 228), (700, 240), (900, 350), (1110, 350), (1316, 316)])
    rl = [(560, -40), (640, 120), (740, 270), (842, 424), (940, 560), (1010, 680), (1040, 800)]
    b += rails(rl)
    # railway bridge (trusses along the line) and road bridge
    b += at(rect(-74, -22, 148, 44, '#cfc6b2', 3) + ''.join(rect(k, -22, 6, 44, '#a99f8c') for k in range(-70, 74, 20)) + ''.join(rect(-78, k, 156, 8, '#a4583f', 3) + ''.join(rect(q, k - 3, 14, 14, '#8f4a35', 3) for q in (-80, -30, 18, 66)) for k in (-27, 19)), 840, 422, 1, rot=55) + rails([(760, 300), (842, 424), (930, 546)])
    b += rect(1326, 516, 44, 120, '#f7eed8') + rect(1320, 512, 8, 128, '#b9927a') + rect(1368, 512, 8, 128, '#b9927a') + ''.join(rect(1314, y, 16, 14, '#9a7460', 3) + rect(1366, y, 16, 14, '#9a7460', 3) for y in (516, 548, 580, 612)) + line('M1348,530V628', '#d9c79c', 4, stroke_dasharray='10 12')
    # forest edges
    b += map_trees(3, 15, 20, 60, 360, 140, 84) + map_trees(5, 17, 40, 640, 420, 740, 92) + map_trees(8, 12, 1610, 690, 1900, 744, 88)
    # station and train
    x, y = TOWN['station']
    b += at(rect(-70, -54, 140, 54, '#e7c98f') + rect(-24, -84, 48, 84, '#d9b47a') + poly([(-34, -82), (0, -112), (34, -82)], '#5c7f92') + rect(-78, -62, 54, 12, '#5c7f92') + rect(24, -62, 54, 12, '#5c7f92') + circle(0, -68, 11, '#fff8e8') + line('M0,-68V-75M0,-68H5', '#4a3f3a', 2.5) + windows(-62, -42, 2, 1, 20, 0, 12, 24, '#5f8ba0') + windows(32, -42, 2, 1, 20, 0, 12, 24, '#5f8ba0') + rect(-10, -34, 20, 34, '#6a4a36'), x - 76, y)
    b += at(train(0, 0, .6, 2), 744, 276, rot=56)
    # the factory, its pines, the town
    x, y = TOWN['factory']
    b += ellipse(x + 4, y - 1, 196, 14, '#d0c79c') + factory(x, y, .82) + map_trees(12, 6, 1150, 360, 1240, 420, 62)
    for x, y, w, h, c in ((1160, 130, 74, 84, '#e3c7a0'), (1392, 150, 90, 104, '#e9cfa6'), (1488, 176, 80, 84, '#d9b894'), (1396, 266, 96, 84, '#d7c3a8'), (1502, 276, 70, 70, '#e3c7a0')):
        b += ellipse(x, y, w * .62, 7, '#cfc79a') + block(x, y, w, h, c, 5, 5)
    for i, (x, y) in enumerate(((420, 420), (500, 436), (350, 440), (130, 410), (210, 396), (1140, 450), (1210, 466), (400, 560), (446, 640), (700, 690), (780, 670), (640, 712), (1440, 480), (1480, 536), (1790, 480), (1850, 500), (470, 220), (390, 200), (1080, 730), (1450, 690), (1530, 700))):
        b += house(x, y, .5, ('#c98b3e', '#d9b47a', '#7f9a86', '#b5734a')[i % 4], ('#8f4a35', '#5c7f92', '#7a5a44')[i % 3])
    x, y = TOWN['school']
    b += ellipse(x, y, 130, 12, '#bccf9c') + school(x, y, .86) + map_trees(21, 4, 700, 566, 760, 580, 62, ('birch',))
    x, y = TOWN['museum']
    b += ellipse(x, y + 2, 118, 12, '#c3cf9c') + museum(x, y, .94) + map_trees(23, 4, 1690, 410, 1740, 430, 64, ('birch', 'spruce'))
    # the park: paths, pond, big wheel
    x, y = TOWN['park']
    b += line(f'M{x - 130},{y + 10}Q{x},{y + 74} {x + 90},{y + 30}T{x + 210},{y}', '#f3e8c8', 11) + ellipse(x - 30, y + 16, 56, 20, '#8fc5d3') + ellipse(x - 36, y + 11, 34, 8, '#b9dde4')
    w = line('M-34,96L0,0L34,96', '#8f6a4a', 7) + circle(0, 0, 66, 'none', stroke='#c9563f', stroke_width=6) + ''.join(line(f'M0,0L{num(math.cos(a) * 66)},{num(math.sin(a) * 66)}', '#d98a6a', 3) for a in [i * .785 for i in range(8)]) + ''.join(at(rect(-9, 0, 18, 15, ('#e9b949', '#4d7f9a', '#5f9a68', '#fff8e8')[i % 4], 5), math.cos(i * .785) * 66, math.sin(i * .785) * 66) for i in range(8)) + circle(0, 0, 9, '#8f6a4a')
    b += at(w, x + 116, y - 70, .92) + map_trees(31, 11, x - 130, y - 70, x + 20, y - 20, 74, ('birch', 'spruce', 'birch')) + map_trees(33, 5, x + 40, y + 60, x + 180, y + 86, 60, ('birch',))
    b += chapel(*TOWN['spring'], .9) + map_trees(41, 1, 966, 726, 968, 728, 56, ('spruce',))
    b += sailboat(300, 284, .46)
    return b, d


@scene('map-district', MW, MH)
def draw_map_district():
    d, b = backdrop('#eef0d2', '#e9e4c2', w=MW, h=MH)
    d += map_tree_defs()
    P = lambda *ll: [on_district(*q) for q in ll]
    b += path(curve(P((55.25, 83.2), (55.0, 83.5), (54.95, 84.2), (55.05, 84.8), (54.9, 85.5), (55.3, 85.5))), '#dfe5b8') + path(curve(P((54.75, 84.5), (54.5, 84.35), (54.15, 84.4), (54.1, 85.6), (54.9, 85.6), (54.9, 85.0))), '#c6dab0') + path(curve(P((54.7, 82.9), (54.55, 82.98), (54.3, 82.9), (54.1, 82.7), (54.1, 81.9), (54.3, 81.9))), '#bfd6a8') + path(curve(P((54.5, 83.4), (54.4, 83.9), (54.2, 83.9), (54.1, 83.2), (54.35, 83.05))), '#e2dda8')
    r = random.Random(4)
    for lat, lon in ((54.32, 83.2), (54.28, 83.7), (54.44, 83.6), (54.92, 83.4), (55.08, 83.9), (54.9, 84.0), (54.84, 82.3), (55.0, 82.4)):       # fields
        x, y = on_district(lat, lon)
        b += at(path('M-60,-12l96,-16l24,36l-98,20Z', '#e6d48c') + path('M-52,-2l96,-16M-46,8l96,-16M-42,18l96,-16', 'none', stroke='#d6c072', stroke_width=4), x, y, .8 + r.random() * .3)
    # the Salair hills in the east
    for lat, lon, s, c in ((54.86, 85.1, 1, '#b3cda2'), (54.72, 84.85, .8, '#a9c69a'), (54.66, 85.25, 1.2, '#9dbd90'), (54.5, 85.0, 1, '#a3c294'), (54.42, 85.3, 1.2, '#93b688'), (54.26, 85.1, .9, '#9dbd90')):
        x, y = on_district(lat, lon)
        b += at(path('M-150,20C-110,-10 -80,-74 -40,-78S20,-20 44,-34S100,-60 150,20Z', c) + path('M-40,-78C-20,-76 0,-50 12,-30C-10,-40 -30,-30 -60,-52Q-52,-76 -40,-78Z', light(c, .25)), x, y, s)
    # Ob Sea, Ob, Berd
    sea = P((54.845, 82.97), (54.82, 82.85), (54.76, 82.68), (54.68, 82.48), (54.58, 82.28), (54.5, 82.1), (54.46, 81.9), (54.2, 81.9), (54.25, 82.08), (54.32, 82.24), (54.42, 82.42), (54.5, 82.55), (54.6, 82.72), (54.68, 82.86), (54.72, 82.97), (54.75, 83.06), (54.765, 83.05), (54.77, 82.98), (54.8, 82.99), (54.84, 83.0))
    # the Berd from its source to the bay
    berd = P((54.14, 85.5), (54.24, 85.1), (54.3, 84.75), (54.36, 84.5), (54.34, 84.25), (54.44, 84.12), (54.55, 84.14), (54.62, 84.0), (54.6, 83.82), (54.55, 83.66), (54.56, 83.48), (54.62, 83.34), (54.69, 83.26), (54.74, 83.14), (54.755, 83.03), (54.745, 82.95))
    ob = P((54.84, 82.985), (54.9, 83.03), (54.97, 82.95), (55.03, 82.9), (55.1, 82.96), (55.25, 83.02))
    sx, sy = zip(*sea)
    cx, cy = sum(sx) / len(sx), sum(sy) / len(sy)
    b += line(curve(sea), '#e6d7a0', 16) + path(curve(sea), '#79b4cc')
    b += ribbon(berd, [8, 10, 13, 16, 18, 20, 22, 24, 25, 26, 27, 28, 30, 34, 46, 60], '#79b4cc') + ribbon(berd, [3, 4, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 12, 12], '#a9d3df') + ribbon(ob, [34, 36, 38, 38, 40, 44], '#79b4cc') + ribbon(ob, [10, 12, 12, 12, 14, 14], '#a9d3df')
    b += path(curve(P((54.76, 82.8), (54.68, 82.58), (54.56, 82.36), (54.48, 82.16), (54.4, 82.2), (54.5, 82.44), (54.62, 82.64), (54.72, 82.86))), '#93c5d6') + ripples([(160, 540, 110), (260, 470, 120), (60, 600, 110), (380, 400, 90), (120, 660, 80)], '#d3eaee', 5)
    b += sailboat(210, 540, .62) + sailboat(360, 440, .46, True) + sailboat(90, 620, .5, False, '#fbe3c0')
    b += road(P((55.25, 83.1), (55.05, 83.05), (54.8, 83.12), (54.66, 83.38), (54.64, 83.8), (54.48, 83.98), (54.33, 84.18)), 11)
    b += rails(P((55.25, 82.86), (55.06, 82.98), (54.86, 83.06), (54.75, 83.13), (54.65, 83.25), (54.5, 83.33), (54.35, 83.33), (54.12, 83.38)), 7)
    # the dam
    x, y = DISTRICT['dam']
    b += at(''.join(circle(k, -24 - (i % 2) * 5, 11, '#f4fbfb') for i, k in enumerate(range(-26, 30, 11))) + rect(-46, -20, 92, 20, '#e4dfd0', 3) + ''.join(rect(k, -18, 7, 16, '#5f7f86') for k in range(-38, 22, 13)) + rect(-48, -24, 96, 6, '#a39c8c', 2) + rect(26, -38, 36, 38, '#e0c79c') + rect(23, -43, 42, 7, '#a4583f'), x, y + 4, 1)
    # Novosibirsk
    x, y = DISTRICT['novosibirsk']
    for dx, dy, w, h, c in ((-112, 0, 42, 66, '#d9b894'), (-70, -4, 38, 86, '#e3c7a0'), (90, -12, 42, 82, '#d7c3a8'), (136, -4, 42, 62, '#e9cfa6'), (-92, 30, 48, 46, '#e9cfa6')):
        b += block(x + dx, y + dy, w, h, c, 3, 6)
    b += at(rect(-62, -30, 124, 30, '#efe3c8') + path('M-46,-30a46,40 0 0 1 92,0Z', '#9aa7ad') + path('M-46,-30a46,40 0 0 1 46,-40q-22,14 -26,40Z', '#b9c4c8') + circle(0, -72, 5, '#c9a24f') + ''.join(rect(k, -26, 7, 26, '#fffaf0') for k in range(-54, 54, 15)), x + 104, y + 40, .92)
    b += at(path('M-62,0H62M-62,0Q-31,-34 0,0Q31,-34 62,0', 'none', stroke='#8f4a35', stroke_width=6, stroke_linecap='round'), x, y + 2, .8)
    # forests
    b += map_trees(2, 38, *on_district(54.47, 82.46), *on_district(54.23, 82.78), 62, ('pine',)) + map_trees(3, 13, *on_district(54.3, 82.2), *on_district(54.22, 82.44), 58, ('pine',)) + map_trees(13, 12, *on_district(54.62, 82.78), *on_district(54.52, 82.94), 56, ('pine',))
    b += map_trees(4, 15, *on_district(54.9, 84.5), *on_district(54.72, 85.3), 62, ('spruce',)) + map_trees(6, 24, *on_district(54.6, 84.55), *on_district(54.36, 85.3), 66, ('spruce', 'spruce', 'birch')) + map_trees(7, 8, *on_district(55.14, 83.4), *on_district(55.06, 84.0), 54, ('birch',)) + map_trees(9, 9, *on_district(55.1, 82.1), *on_district(54.95, 82.5), 54, ('birch', 'pine')) + map_trees(11, 7, *on_district(54.36, 83.5), *on_district(54.26, 83.9), 50, ('birch',)) + map_trees(15, 8, *on_district(54.78, 83.5), *on_district(54.7, 84.0), 52, ('birch', 'spruce'))
    # Berdsk, Iskitim, Legostaevo, Maslyanino
    x, y = DISTRICT['berdsk']
    b += block(x + 34, y - 14, 40, 56, '#e3c7a0', 3, 4) + house(x + 74, y - 10, .38, '#d9b47a', '#5c7f92') + house(x + 108, y - 18, .36, '#7f9a86')
    x, y = DISTRICT['iskitim']
    b += factory(x + 104, y - 10, .4) + block(x - 46, y - 8, 34, 46, '#e9cfa6', 3, 4) + house(x - 84, y + 8, .38, '#c98b3e') + house(x - 60, y + 34, .38, '#d9b47a', '#5c7f92')
    x, y = DISTRICT['lozhok']
    b += chapel(x + 22, y + 76, .56)
    x, y = DISTRICT['legostaevo']
    b += house(x - 40, y - 10, .46, '#b5734a') + house(x + 36, y - 14, .44, '#7f9a86', '#7a5a44') + at(rect(-20, -46, 40, 46, '#b07a48') + poly([(-26, -44), (0, -70), (26, -44)], '#6f4c33') + rect(-7, -84, 14, 22, '#b07a48') + path('M-10,-84Q-12,-98 0,-106Q12,-98 10,-84Z', '#5c7f92') + rect(-6, -24, 12, 24, '#6a4a36'), x, y - 2, .9)
    x, y = DISTRICT['maslyanino']
    b += house(x - 20, y + 34, .44, '#c98b3e', '#5c7f92') + house(x + 24, y + 36, .42, '#d9b47a')
    # Berd rocks
    x, y = DISTRICT['berd_rocks']
    b += at(poly([(-70, 40), (-58, -20), (-34, -50), (-10, -34), (6, -78), (40, -60), (52, -10), (80, 40)], '#a08f80') + poly([(-58, -20), (-34, -50), (-10, -34), (-24, 6), (-46, 10)], '#c5b5a2') + poly([(6, -78), (40, -60), (30, -20), (4, -30)], '#c5b5a2') + poly([(-10, -34), (4, -30), (30, -20), (52, -10), (80, 40), (10, 40)], '#857465') + spruce(-34, -46, 40, '#3f7560') + spruce(22, -66, 44, '#3f7560') + spruce(44, -50, 34, '#4f8a6c'), x - 34, y, 1)
    # life
    b += moose(1560, 560, .3) + sable(1720, 420, .3, True) + fox(960, 640, .42) + roe(1380, 250, .38, True) + crane(1060, 180, .42) + swallow(700, 60, .5) + swallow(740, 84, .4)
    b += at(train(0, 0, .4, 2), 744, 560, rot=74)
    return b, d
