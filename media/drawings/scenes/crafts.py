# SPDX-License-Identifier: GPL-3.0-or-later
"""The old crafts: wool for felt boots, the joiner, a row of boots, the smith and his hammer."""
import random

from kit import *  # noqa: F401,F403 - the drawing kit


def wool(x, y, r, seed=1, col='#efe8da'):
    """A heap of washed wool; (x, y) is the middle of its foot."""
    k = random.Random(seed)
    s = ''.join(circle(x + (k.random() * 2 - 1) * r, y - r * (.1 + k.random() * .8), r * (.28 + k.random() * .16), darker(col, .1)) for _ in range(7))
    s += ''.join(circle(x + (k.random() * 2 - 1) * r * .9, y - r * (.3 + k.random() * .75), r * (.26 + k.random() * .16), col) for _ in range(12))
    return s + ''.join(line(f'M{num(x + (k.random() * 2 - 1.2) * r * .8)},{num(y - r * (.2 + k.random() * .9))}q{num(r * .12)},{num(-r * .16)} {num(r * .26)},0', darker(col, .14), 3) for _ in range(9))


@scene('valenki-wool')
def draw_valenki_wool():
    d, b = backdrop('#a9d3e6', '#e3eedc', '#f3efcf')
    b += hills(260, 40, '#b3cfb4', 5) + spruces(300, 22, 80, '#86b094', 3, 0, 1200, 12) + path(curve([(-20, 320), (400, 304), (800, 324), (1220, 304), (1220, 820), (-20, 820)]), '#a3c46a')
    b += sheep(330, 440, .8) + sheep(560, 420, .66, True, '#b9a48c') + sheep(690, 446, .8, True) + sheep(880, 420, .6, wool='#dccfb8') + log_fence(-20, 1220, 490, 60)
    # the shed: posts, a roof above, a floor of planks
    b += rect(-20, -20, 1240, 86, '#8f6640') + ''.join(rect(i * 92 - 30, -20, 4, 86, '#75512f') for i in range(14)) + rect(-20, 62, 1240, 22, '#6f4c33') + ''.join(rect(x, 84, 34, 540, '#94683f') + rect(x + 22, 84, 12, 540, '#7b5433') for x in (26, 1130)) + plank_floor(590, '#c9a06c')
    b += ''.join(line(f'M{x},84v{h}', '#b59a70', 4) + wool(x, 84 + h + 36, 38, i) for i, (x, h) in enumerate(((180, 30), (270, 44), (980, 34), (1070, 24))))
    # one combs the wool on a comb-board
    b += shadow(190, 754, 120, 10) + path('M90,620H300L280,752H110Z', '#c69a68') + ''.join(line(f'M{96 + i * 2},{640 + i * 24}H{294 - i * 3}', '#a5774a', 4) for i in range(5)) + wool(195, 640, 104, 4)
    b += bench(300, 640, 230, 110, '#a36d3d')
    card = at(rect(-34, -12, 68, 20, '#8f6238', 4) + ''.join(line(f'M{-28 + i * 8},8v10', '#5a5654', 2.5) for i in range(8)) + rect(-8, -52, 16, 42, '#a5774a', 6), 500, 560, 1, rot=24)
    b += person(410, 756, 480, 6.2, facing=1, turn=.5, build='woman', skin=SKIN[0], hair=HAIR['brown'], hat=('platok', '#b5614f', '#f1e6d0'), top='#4d6f8a', sleeve='#f1e6d0', straps='#4d6f8a', hem=.02, seat='skirt', apron=('#e9dfca', 'waist'), pelvis=(-20, 90), feet=((86, 0), (116, -6)), shoes=('felt', '#77706a'), legs='#4d6f8a', near=(490, 548), far=(536, 566), near_hand='fist', far_hand='fist', far_front=True, eyes='down', smile=1.1, nod=6, ground=False, tools=wool(516, 622, 46, 7) + card)
    # the master kneads the wet wool in a tub of hot water
    b += shadow(800, 766, 190, 12) + line('M720,520q-24,-44 6,-84t-6,-80M820,510q-22,-40 8,-80t0,-84', '#fff', 16, .5)
    boot = at(valenok(0, 0, 1.5, '#d6cbb9', -1, 6), 770, 668)
    b += person(880, 752, 502, 6.3, facing=-1, turn=.5, build='big', skin=SKIN[1], hair=HAIR['grey'], style='bowl', beard='full', top='#a5573f', hem='tunic', apron=('#6a5140', 'bib', -.7), legs='#4d5560', shoes=('boots', '#2b2423'), lean=14, nod=10, eyes='down', near=(800, 548), far=(738, 520), near_hand='fist', far_hand='fist', far_front=True, tools=boot)
    b += path('M630,606H960L930,764H660Z', '#b58756') + path('M870,606H960L930,764H850Z', '#94693e') + rect(634, 640, 322, 12, '#5a5048') + rect(650, 722, 290, 12, '#5a5048') + ''.join(line(f'M{x},612L{x + (795 - x) * .09:.0f},760', '#94693e', 3) for x in (690, 740, 800, 850)) + ellipse(795, 606, 165, 24, '#94693e') + path('M640,606Q795,640 950,606Q940,626 795,630T640,606Z', '#cfe6ea') + ''.join(circle(x, y, q, '#fff', opacity='.9') for x, y, q in ((680, 612, 11), (704, 620, 8), (890, 616, 10), (916, 610, 7), (860, 622, 7)))
    # what comes out: a boot on its wooden last
    b += shadow(1060, 768, 80, 9) + valenok(1036, 764, 1.25, '#8d8780') + rect(1014, 590, 50, 30, '#d9b07a', 6) + ellipse(1039, 590, 25, 7, '#ecd2a4') + rect(1032, 560, 14, 30, '#a5774a', 5)
    return b, d


@scene('carpenter')
def draw_carpenter():
    d = glow('f', '#fff1c4', .7)
    b = rect(0, 0, WIDTH, 600, '#c7a878') + ''.join(rect(i * 80, 0, 76, 600, ('#c9aa7a', '#c2a070', '#cdb083')[i % 3]) for i in range(15)) + plank_floor(596, '#b58a5a')
    b += rect(0, 0, WIDTH, 30, '#8f6640') + window(90, 120, 240, 260, SUMMER_VIEW, '#f4ecdc') + light_beam(90, 400, 240, 0, 260, 800, .25) + oval(300, 300, 520, 380, 'url(#f)')
    # tools on the wall: saw, squares, chisels
    b += rect(430, 150, 320, 10, '#7b5433', 3) + path('M450,176H600L620,200L450,228Z', '#b9c0c4') + path('M450,228' + ''.join(f'L{460 + i * 17},{220 - i * 2.6:.0f}L{467 + i * 17},{227 - i * 2.6:.0f}' for i in range(9)) + 'L620,200Z', '#99a2a6') + path('M430,170H462V232H430Q420,200 430,170Z', '#8f5a36') + line('M660,160V280H740', '#8f6238', 12) + ''.join(rect(790 + i * 36, 160, 12, 50, c, 5) + rect(792 + i * 36, 206, 8, 54 - i * 6, '#b9c0c4') for i, c in enumerate(('#a5573f', '#d9a553', '#4d7f6b', '#a5573f'))) + rect(770, 172, 170, 10, '#7b5433', 3)
    # a new window with carving against the wall, a chest, a birch-bark box
    b += rect(990, 210, 150, 170, '#fbf6ea') + rect(1010, 230, 110, 130, '#bcd3d8') + rect(1061, 230, 8, 130, '#fbf6ea') + rect(1010, 280, 110, 8, '#fbf6ea') + poly([(966, 214), (980, 180), (1030, 172), (1065, 136), (1100, 172), (1150, 180), (1164, 214)], '#e3c48c') + ''.join(circle(990 + i * 25, 198, 7, '#b58a4f') for i in range(7)) + circle(1065, 172, 10, '#b58a4f') + rect(972, 380, 186, 18, '#e3c48c', 3)
    b += rect(1000, 494, 190, 110, '#a5603f', 4) + path('M994,500Q1000,450 1040,450H1160Q1196,452 1196,500Z', '#b9714b') + ''.join(rect(x, 452, 14, 152, '#5a5048') for x in (1030, 1144)) + rect(1082, 490, 26, 30, '#5a5048', 4) + circle(1095, 504, 5, '#d9b36c') + tues(1070, 450, 1)
    # the table he has made, with a bench
    b += table(690, 512, 300, 170, '#d9ae74') + ''.join(circle(724 + i * 23, 548, 6, '#e9c48c') for i in range(11)) + bench(700, 640, 280, 96, '#d3a56a')
    # the joiner planes a board at his bench
    b += shadow(330, 776, 330, 12) + rect(60, 590, 560, 46, '#a36d3d', 5) + rect(60, 590, 560, 12, '#bd8750', 5) + ''.join(rect(x, 636, 40, 136, '#8a5a32') for x in (90, 540)) + rect(130, 700, 410, 22, '#7b5030', 4) + rect(20, 604, 50, 40, '#8a5a32', 4) + rect(2, 616, 26, 14, '#6f4a2a', 6)
    board = rect(90, 562, 500, 30, '#e6c48e', 3) + rect(90, 562, 500, 9, '#f3dcb0', 3) + line('M140,580h90M280,582h120M440,578h80', '#cfa668', 3)
    plane = rect(232, 522, 140, 42, '#b5733a', 8) + rect(232, 522, 140, 12, '#cf8d4e', 6) + path('M250,524Q240,486 262,476Q276,482 268,524Z', '#94582c') + path('M318,524L330,488H350L338,524Z', '#99a2a6') + path('M326,520q30,-40 6,-66t22,-36q30,4 20,28t-26,8', 'none', stroke='#f0d8a8', stroke_width=9, stroke_linecap='round')
    b += person(240, 776, 560, 6.4, facing=1, turn=.55, build='man', skin=SKIN[1], hair=HAIR['fair'], style='bowl', beard='short', top='#5f8296', hem='shirt', apron=('#8a6a4a', 'bib', -.45), legs='#5d5048', shoes=('boots', '#3a2a22'), lean=14, nod=10, eyes='down', smile=1.1, near=(262, 484), far=(344, 500), near_hand='fist', far_hand='fist', far_front=True, tools=plane, feet=((-60, 0), (40, -8)))
    b += board + rect(60, 590, 560, 46, '#a36d3d', 5) + rect(60, 590, 560, 12, '#bd8750', 5) + ''.join(rect(x, 636, 40, 136, '#8a5a32') for x in (90, 540)) + rect(130, 700, 410, 22, '#7b5030', 4)
    # a boy gathers shavings
    b += person(640, 784, 330, 4.7, facing=-1, turn=.5, hair=HAIR['red'], style='bowl', top='#c98b3e', hem=.34, belt='#3f6a86', legs='#6b6258', shoes=('boots', '#4a3728'), smile='open', near=(640, 650), far=(590, 640), near_hand='open', far_hand='open', far_front=True, tools=''.join(path(f'M{x},{y}q22,-30 34,0t-22,14t6,-30', 'none', stroke=c, stroke_width=8, stroke_linecap='round') for x, y, c in ((580, 640, '#f0d8a8'), (604, 626, '#e3c48c'), (592, 612, '#f6e3bd'))))
    r = random.Random(9)
    b += ''.join(path(f'M{x},{y}q16,-22 26,0t-16,10', 'none', stroke=('#f0d8a8', '#e3c48c')[x % 2], stroke_width=6, stroke_linecap='round') for x, y in [(r.randrange(120, 1050), r.randrange(752, 792)) for _ in range(22)])
    return b, d


@scene('valenki-row')
def draw_valenki_row():
    d = glow('f', '#ffe3ae', .8)
    b = log_wall(0, 0, WIDTH, 640, '#b98a58', 8) + plank_floor(640, '#c79a66') + window(90, 90, 260, 250, WINTER_VIEW, '#f4ecdc') + light_beam(90, 360, 260, 0, 160, 800, .2)
    b += path('M60,60Q70,240 40,400H104Q130,240 120,60ZM380,60Q370,240 400,400H336Q310,240 320,60Z', '#f6efe2') + rect(40, 48, 360, 16, '#8f6238', 7) + oval(640, 420, 640, 330, 'url(#f)')
    b += rect(520, 150, 620, 14, '#8f6238', 4) + rect(520, 164, 620, 6, '#1d1420', op=.14) + tues(580, 150, 1) + jug(680, 150, 1) + wool(810, 154, 46, 3) + bowl(940, 150, 1, '#6f8f9a') + pot(1060, 150, .8)
    # the bench and the row, from grandfather's to the baby's
    b += rect(30, 590, 1010, 30, '#a36d3d', 6) + rect(30, 590, 1010, 9, '#c08750', 4) + ''.join(rect(x, 620, 36, 150, '#875832') for x in (80, 520, 950))
    x = 84
    for s, c, trim in ((1.8, '#6f6862', None), (1.52, '#d9cfbf', '#b5533c'), (1.26, '#8d8780', None), (1.02, '#f1e9da', '#3f7f94'), (.78, '#77706a', '#e0a53c'), (.54, '#f6f1e6', '#c2384a')):
        w = 112 * s
        b += shadow(x + w * .44, 592, w * .5, 7, .2) + valenok(x + 4 * s, 588, s, dark(c, .12)) + valenok(x + 38 * s, 592, s, c)
        if trim:
            b += at(path('M-24,-104H28', 'none', stroke=trim, stroke_width=9, stroke_linecap='round') + ''.join(circle(-14 + i * 16, -84, 5, trim) for i in range(3)), x + 38 * s, 592, s)
        x += w + 26
    # the one who looks for hers, and a kitten
    b += person(1090, 786, 400, 4.6, facing=-1, turn=.5, hair=HAIR['fair'], style='pigtails', bow='#c2384a', top='#c9605a', hem=.46, sleeve='#fbf5e6', legs='#f1e6d0', shoes=('felt', '#e9b949'), smile='open', near=(1070, 640), far=(1000, 560), far_hand='open', far_front=True, nod=6)
    kit = ellipse(0, -30, 34, 30, '#c98b4a') + circle(-26, -66, 25, '#d39a5a') + poly([(-46, -80), (-46, -106), (-28, -88)], '#c98b4a') + poly([(-22, -90), (-6, -104), (-6, -80)], '#c98b4a') + ellipse(-14, -8, 24, 9, '#d9a868') + line('M30,-14q34,-4 26,-44', '#c98b4a', 13) + circle(-35, -68, 4, '#3a2a22') + circle(-18, -68, 4, '#3a2a22') + line('M-32,-56q6,6 11,0M-26,-58v-4', '#3a2a22', 2.5) + line('M-8,-40q10,4 8,14M8,-52q10,4 8,14', '#b57838', 5)
    b += rug(220, 716, 640, 60) + shadow(760, 770, 46, 6) + at(kit, 760, 768, 1.1, True) + circle(640, 752, 26, '#3f7f94') + line('M618,744q22,-18 44,2M616,758q24,-18 48,2', '#2f6a7a', 4) + line('M664,760q30,20 60,4', '#3f7f94', 4)
    return b, d


def forge_wall():
    b = rect(0, 0, WIDTH, HEIGHT, '#4f403b')
    for r in range(11):
        for c in range(12):
            b += rect(c * 112 - (r % 2) * 56, r * 76, 106, 70, ('#5f4d46', '#584740', '#665248')[(r * 5 + c * 3) % 3], 6)
    return b


@scene('smith-portrait')
def draw_smith_portrait():
    d = glow('f', '#f8923a', .95) + glow('rim', '#ffb45e', .5)
    b = forge_wall() + oval(170, 520, 640, 560, 'url(#f)')
    b += path('M-20,330H330L250,90Q240,40 240,-20H-20Z', '#7f4f3d') + rect(-20, 320, 380, 34, '#a5674d', 6) + rect(-20, 560, 400, 260, '#7a4a3a') + rect(-20, 540, 420, 34, '#b07a5e', 6) + path('M20,544C50,500 320,496 350,544Z', '#2f2523') + flame(120, 540, 1.3) + flame(230, 542, 1.6) + flame(180, 542, 1)
    # horseshoes and tongs behind
    b += rect(690, 170, 490, 14, '#2f2724', 4) + ''.join(path(f'M{x - 34},262C{x - 44},200 {x + 44},200 {x + 34},262L{x + 24},300M{x - 34},262L{x - 24},300', 'none', stroke='#99918c', stroke_width=15, stroke_linecap='round') + line(f'M{x},184v24', '#2f2724', 4) for x in (740, 1010, 1120))
    ham = at(rect(-13, -20, 26, 300, '#a5794a', 10) + rect(-13, -20, 9, 300, '#c2945e', 5) + rect(-92, -88, 184, 84, '#6a6f75', 12) + rect(-92, -88, 184, 26, '#8f959b', 12) + rect(-92, -88, 22, 84, '#7d8389', 10) + rect(70, -88, 22, 84, '#585d63', 10), 906, 352, 1, rot=16)
    b += person(600, 1420, 1330, 6.1, facing=-1, turn=.4, build='big', skin=SKIN[1], hair=HAIR['dark'], style='short', beard='full', top='#b9563f', hem='shirt', apron=('#5d4636', 'bib', -.9), legs='#3f4a55', smile=1.4, near=(838, 600), near_hand='fist', near_bend=1, far=(470, 880), ground=False, tools=ham)
    b += oval(470, 420, 200, 330, 'url(#rim)')
    r = random.Random(3)
    return b + ''.join(tool((x, y), (x - 4 - i % 9, y - 12 - i % 13), 4, ('#ffd27a', '#ffb347')[i % 2]) for i, (x, y) in enumerate([(r.randrange(40, 420), r.randrange(120, 480)) for _ in range(26)])), d


@scene('hammer')
def draw_hammer():
    d = glow('f', '#f8a04a', .9)
    b = forge_wall() + oval(600, 420, 700, 420, 'url(#f)') + rect(0, 690, WIDTH, 120, '#43352f')
    # the block, the anvil, the hammer lying across it, a glowing horseshoe
    b += shadow(600, 780, 400, 20, .4) + path('M380,690H830L860,800H350Z', '#7b5638') + path('M700,690H830L860,800H720Z', '#634329') + rect(372, 712, 470, 22, '#332d2c', 4)
    b += path('M470,690C520,660 530,620 524,580H420C330,574 220,530 150,462H900V540C840,552 780,566 770,600C768,640 790,670 830,690Z', '#5d6268') + path('M150,462H900V486H182Z', '#9aa0a6') + path('M700,690C670,650 676,596 740,540H900V540C840,552 780,566 770,600C768,640 790,670 830,690Z', '#464a50') + rect(840, 470, 24, 12, '#2f3236', 2)
    b += path('M250,452C200,380 300,330 380,352', 'none', stroke='#ffb347', stroke_width=30, stroke_linecap='round') + path('M250,452C200,380 300,330 380,352', 'none', stroke='#ffe09a', stroke_width=12, stroke_linecap='round') + path('M380,352C450,372 450,430 400,452', 'none', stroke='#e8742c', stroke_width=30, stroke_linecap='round')
    head = path('M-150,-84Q-160,-84 -160,-70V70Q-160,84 -150,84H96Q150,60 176,14V-14Q150,-60 96,-84Z', '#6f757b') + path('M-150,-84Q-160,-84 -160,-70V-34H166L176,-14Q150,-60 96,-84Z', '#989fa5') + path('M-160,30V70Q-160,84 -150,84H96Q140,66 164,30Z', '#555a60') + rect(-166, -76, 40, 152, '#7f868c', 10) + rect(-166, -76, 40, 44, '#a9b0b5', 10) + ellipse(-10, 0, 34, 26, '#3a3230') + ellipse(-10, -2, 26, 18, '#a5794a')
    handle = path('M-30,0H20L34,330Q36,372 0,376Q-40,372 -42,330Z', '#b07e4a') + path('M-30,0H-8L-14,370Q-38,366 -42,330Z', '#cb9a62') + line('M4,60Q10,160 6,300M18,100q4,60 2,140', '#94663a', 4)
    b += at(at(handle, -10, 0) + head, 610, 298, 1.02, rot=-90)
    r = random.Random(4)
    return b + ''.join(tool((x, y), (x + (330 - x) * .06, y + (430 - y) * .06), 4, ('#ffd27a', '#ffb347')[i % 2]) for i, (x, y) in enumerate([(r.randrange(120, 520), r.randrange(220, 440)) for _ in range(24)])), d
