# SPDX-License-Identifier: GPL-3.0-or-later
"""Moments of the timeline: the Bronze Age, the bridge over the Ob, the young town, the tall house; and the twelve hills."""
import math
import random

from kit import *  # noqa: F401,F403 - the drawing kit


def clay_pot(x, y, s=1, col='#b5764e', rows=2):
    """A round-bottomed clay pot with bands of triangles, 90 high."""
    b = path('M-22,0C-52,-12 -54,-52 -30,-70L-26,-90H26L30,-70C54,-52 52,-12 22,0Z', col) + path('M10,0C36,-20 36,-56 18,-72L16,-90H26L30,-70C54,-52 52,-12 22,0Z', darker(col, .15))
    b += ellipse(0, -90, 27, 6, darker(col, .4)) + line('M-27,-74H27', darker(col, .4), 3)
    for j in range(rows):
        w, y0 = (34, -66) if not j else (43, -48)
        b += path(''.join(f'M{num(-w + i * w * 2 / 6)},{y0}l{num(w / 6)},14l{num(w / 6)},-14Z' for i in range(6)), darker(col, .36))
    return at(b, x, y, s)


def pit_house(x, y, s=1, flip=False):
    """A house half in the ground: a low roof of poles and turf, an entry with a hide."""
    b = shadow(0, 4, 230, 14) + path('M-230,6Q-190,-60 -110,-128Q-60,-160 0,-162T110,-128Q190,-60 230,6Z', '#8a7a4c') + path('M30,-160Q70,-156 110,-128Q190,-60 230,6H120Q110,-90 30,-160Z', '#75683f')
    r = random.Random(5)
    b += ''.join(line(f'M{x0},{-y0}q6,-12 {r.randrange(4, 14)},-{r.randrange(12, 22)}', ('#9cab58', '#7f8f45')[i % 2], 4) for i, (x0, y0) in enumerate([(k, 150 - abs(k) * .62) for k in range(-200, 200, 14)]))
    b += ''.join(tool((k, -150), (k * 1.2, -186), 9, '#6b4c33') for k in (-26, -8, 12, 30)) + ''.join(line(f'M{k - 6},-190q-10,-24 6,-44t4,-50', '#ffffff', 14, .4) for k in (4,))
    b += poly([(-66, 6), (-52, -104), (52, -104), (66, 6)], '#6b4c33') + ''.join(tool((k * 1.05, 4), (k * .84, -104), 11, c) for k, c in ((-62, '#9a7350'), (62, '#8a6442'))) + tool((-66, -106), (66, -106), 13, '#a57c56')
    return at(b + path('M-44,6L-36,-94H6Q20,-60 -2,6Z', '#b98f62') + path('M-10,-94H6Q20,-60 -2,6H-14Q4,-50 -10,-94Z', '#9c744c') + path('M6,-94H38L46,6H-2Q20,-60 6,-94Z', '#2f231d'), x, y, s, flip)


def ancient(x, y, h, facing, top, **kw):
    """A person of the Bronze Age in a woollen or leather tunic; shown in general."""
    base = dict(heads=6.3, turn=.5, skin=SKIN[2], hair=HAIR['dark'], top=top, hem='tunic', belt='#6b4a30', trim=darker(top, .35), legs='#7d6a52', shoes=('bark', '#8a6442'))
    return person(x, y, h, facing=facing, **{**base, **kw})


@scene('bronze-village')
def draw_bronze_village():
    d, b = backdrop('#7f8fb8', '#dcb0a0', '#f6d295')
    d += glow('sun', '#ffe9b8', .95) + glow('fire', '#ffb04a', .7) + gradient('ob', '#f6cf9c', '#b9a9ae', '#7d94ad')
    b += ellipse(900, 330, 420, 240, 'url(#sun)') + circle(900, 320, 54, '#fff2cf') + cloud(240, 110, 1, '#f0d3c6', .6) + cloud(620, 80, .6, '#f0d3c6', .6)
    b += hills(352, 16, '#9b93ae', 3) + path('M-20,372H1220V560H-20Z', 'url(#ob)') + ''.join(ellipse(900, y, w, 4, '#fff0cc', opacity='.8') for y, w in ((384, 50), (400, 78), (420, 60), (442, 96))) + ripples([(80, 410, 170), (420, 440, 150), (1010, 430, 150), (220, 470, 180)], '#fbe6c8', 4)
    # a dugout boat with a fisher
    b += person(610, 470, 116, 6.3, facing=1, turn=.5, skin=SKIN[2], hair=HAIR['black'], style='bob', top='#8a6a4c', hem='tunic', belt='#4a3728', legs='#7d6a52', ground=False, near=(640, 410), far=(650, 404), near_hand='fist', far_hand='fist', tools=tool((676, 350), (620, 478), 4, '#8f6b48')) + path('M500,456Q610,470 724,452Q708,486 660,488H560Q514,486 500,456Z', '#6b4c33') + path('M500,456Q610,470 724,452Q716,466 690,470H540Q508,468 500,456Z', '#543a28')
    # the terrace with its houses
    b += path(curve([(-20, 520), (200, 486), (460, 510), (700, 560), (1000, 540), (1220, 500, 1), (1220, 830, 1), (-20, 830, 1)]), '#b39a5c') + spruces(500, 5, 120, '#6a7f66', 9, 1040, 1240, 14) + birch(40, 500, 180, '#c9a545', 3)
    b += pit_house(270, 560, .82) + pit_house(1010, 600, .92, True) + pit_house(560, 548, .46)
    b += path(curve([(-20, 640), (300, 610), (640, 640), (940, 640), (1220, 620, 1), (1220, 830, 1), (-20, 830, 1)]), '#a58a4f') + ellipse(610, 706, 330, 60, '#bfa066')
    horse_ = horse(0, 0, 1, coat='#a07a4e', mane='#4a3728', harness=False)
    b += at(horse_, 130, 606, .34) + line('M60,560H230M60,584H230', '#7b5a3c', 5) + ''.join(rect(x, 540, 7, 66, '#6b4c33', 2) for x in (60, 140, 222))
    # pots are fired in an open hearth
    b += ellipse(600, 690, 240, 110, 'url(#fire)') + shadow(600, 718, 110, 14, .22) + ''.join(ellipse(520 + i * 27, 722 - abs(3 - i) * 2, 17, 11, ('#8d837a', '#776d65')[i % 2]) for i in range(7)) + clay_pot(560, 706, .74, '#b96a42') + clay_pot(644, 704, .62, '#a85f3c') + flame(604, 716, .66) + flame(556, 718, .34) + flame(650, 718, .38) + tool((520, 722), (640, 714), 9, '#5d3a26') + tool((566, 726), (690, 716), 9, '#6b4630') + line('M604,630q-18,-40 8,-80t-8,-96', '#ffffff', 20, .34)
    # the potter, the one who brings clay, a child who draws the pattern, a man with his spear for fish
    b += ancient(380, 764, 360, 1, '#c9a878', build='woman', style='braid', bow='#8f4a3a', hem=.02, seat='skirt', pelvis=(-16, 84), feet=((72, 0), (98, -6)), legs='#c9a878', trim=None, near=(450, 628), far=(496, 628), near_hand='rest', far_hand='rest', far_front=True, eyes='down', nod=8, tools=clay_pot(472, 672, .84, '#c08a62'), ground=False, behind=shadow(400, 764, 100, 10) + rect(330, 690, 84, 72, '#7b5a3c', 10))
    b += ancient(800, 770, 370, -1, '#8a5f48', beard='full', style='bob', hair=HAIR['black'], near=(840, 620), far=(742, 590), near_hand='fist', far_hand='fist', tools=tool((742, 400), (742, 772), 8, '#8f6b48') + line('M742,404V352M742,400Q724,396 724,356M742,400Q760,396 760,356', '#c9903f', 6) + line('M736,412H748M736,420H748', '#5d3a26', 4), over=at(fish(0, 0, 1, False, 'ide'), 850, 664, .5, rot=80) + at(fish(0, 0, 1, False, 'perch'), 826, 670, .42, rot=96) + line('M842,612L846,626', '#8f6b48', 3))
    b += ancient(220, 780, 220, 1, '#a5704a', heads=4.6, style='bob', hair=HAIR['brown'], hem=.34, near=(270, 690), far=(276, 684), near_hand='fist', far_hand='rest', far_front=True, smile='open', tools=clay_pot(286, 736, .66, '#b9805a') + tool((264, 684), (284, 702), 4, '#e9dcc0'))
    b += dog(960, 776, 1, True, '#8f7a62', '#d9c7a8') + clay_pot(1060, 770, 1.05, '#a86a45') + clay_pot(1130, 782, .8, '#b9805a') + clay_pot(1000, 730, .5, '#8f5a40') + at(path('M-60,0Q-66,-40 -50,-48H50Q66,-40 60,0Z', '#b98f5e') + ''.join(line(f'M-58,{-8 - i * 13}H58', '#94693e', 3) for i in range(3)) + ellipse(0, -48, 50, 12, '#8a5f48'), 90, 770)
    return b + grass(0, 340, 810, 40, 34, '#7d6f3a', 5, 14) + grass(880, 1200, 812, 40, 34, '#7d6f3a', 7, 14), d


@scene('ob-bridge')
def draw_ob_bridge():
    """A bridge of seven spans runs away over the wide Ob, a train comes towards us."""
    d, b = backdrop('#6f9fc9', '#bcd6e2', '#f3ead2')
    d += gradient('ob', '#cfe0e2', '#7fb0c6', '#4f8bab')
    b += circle(980, 120, 44, '#fff6d8') + cloud(640, 90, .9) + cloud(330, 60, .5, opacity=.5) + cloud(1090, 210, .5, opacity=.6)
    b += hills(424, 12, '#a9bfc9', 5) + spruces(446, 18, 30, '#7f9f96', 3, -20, 1220, 6) + path('M900,450L936,404L1010,408Q1120,424 1240,428V450Z', '#a3b48c') + rooftops(446, 6, 12, 960, 1190, 40) + path('M-20,444H1220V454H-20Z', '#cdbb8a') + path('M-20,452H1220V830H-20Z', 'url(#ob)')
    b += ripples([(700, 480, 110), (960, 490, 120), (420, 540, 150), (820, 560, 170), (1000, 630, 180), (560, 640, 190), (330, 720, 200), (860, 720, 210)], '#e6f3f3', 4)
    # perspective: depth z puts a point (offset from the vanishing point) on the page
    vx, vy = 1150, 428
    far = lambda dx, dy, z: (vx + dx / z, vy + dy / z)
    span = lambda i: 1 + i * .62
    steel, lit = '#7d5f58', '#a5827a'
    for i in range(7, 0, -1):                             # piers with their ice breakers
        z = span(i)
        x, y = far(-1250, -120, z)
        foot = far(-1250, 240, z)[1]
        w = 104 / z
        b += poly([(x - w * .5, y), (x + w * .5, y), (x + w * .6, foot), (x - w * .9, foot)], '#c3b7a8') + poly([(x + w * .12, y), (x + w * .5, y), (x + w * .6, foot), (x + w * .16, foot)], '#9d9288') + ''.join(line([(x - w * .6, y + (foot - y) * k), (x + w * .54, y + (foot - y) * k)], '#a3978a', max(1, 3 / z)) for k in (.25, .5, .75)) + rect(x - w * .62, y - 5 / z, w * 1.24, 18 / z, '#d9cdbd', 2) + ellipse(x, foot, w * 1.1, 7 / z, '#e6f0f0', opacity='.6')
    deck = lambda t, h: far(-1250, -120 - h, t)
    rear, front = '', ''
    for i in range(7):
        za, zb = span(i), span(i + 1)
        n = 6
        zs = [za + (zb - za) * k / n for k in range(n + 1)]
        rise = [0, 150, 186, 196, 186, 150, 0]
        for off, shade, keep in ((26, dark(steel, .2), 'rear'), (0, steel, 'front')):
            low, top = [deck(z, off * .6) for z in zs], [deck(z, r + off * .6) for z, r in zip(zs, rise)]
            s = line('M' + 'L'.join(f'{num(px)},{num(py)}' for px, py in top), lit if keep == 'front' else shade, max(1.6, 11 / za))
            s += line(f'M{num(low[0][0])},{num(low[0][1])}L{num(low[-1][0])},{num(low[-1][1])}', shade, max(1.6, 12 / za))
            s += ''.join(line(f'M{num(low[k][0])},{num(low[k][1])}L{num(top[k][0])},{num(top[k][1])}' + (f'L{num(low[k + 1 if k < n / 2 else k - 1][0])},{num(low[k + 1 if k < n / 2 else k - 1][1])}' if 0 < k < n else ''), shade, max(1.2, 6 / za)) for k in range(1, n))
            if keep == 'rear':
                rear += s
            else:
                front += s
    b += rear
    b += poly([deck(.9, 16), deck(6, 16), deck(6, -14), deck(.9, -14)], '#5f4a44')
    slope = math.degrees(math.atan2(120, 1250))
    for k, z in reversed(list(enumerate((1.62, 2.0, 2.36, 2.76)))):      # carriages, the engine first
        px, py = deck(z, 14)
        b += at(old_carriage(0, 0, 1, ('#5f8a6a', '#8a5a34', '#c9903f', '#5f7fa0')[k]), px, py, .62 / z, rot=slope)
    px, py = deck(1.3, 14)
    b += at(steam_engine(0, 0, 1), px, py, .31, rot=slope) + ''.join(circle(px - 96 + i * 34 + i * i * 6, py - 116 - i * 15, 18 + i * 8, '#ffffff', opacity=f'{.85 - i * .1:.2f}') for i in range(7))
    b += front
    # the Ob lives: a steamer, rafts, boats
    b += steamer(690, 610, .72) + at(boat(0, 0), 960, 560, .5) + at(''.join(rect(-120, -14 + (i % 4) * 8, 240, 9, LOG_TONES[i % 3], 4) for i in range(4)), 1040, 690, .9) + person(1010, 690, 120, 6.4, facing=1, turn=.5, skin=SKIN[1], beard='full', hat=('felt', '#8f8268'), top='#e4d6ba', hem='tunic', belt='#b5533c', legs='#5d5048', shoes=('bark', '#c9a06a'), near=(1040, 630), far=(1046, 620), near_hand='fist', far_hand='fist', tools=tool((1030, 580), (1062, 720), 5, '#8f6b48'), ground=False)
    # our bank: those who came to look
    b += path(curve([(-20, 640), (90, 636), (240, 690), (420, 726), (560, 780), (620, 840, 1), (-20, 840, 1)]), '#8aa552') + path(curve([(-20, 640), (90, 636), (240, 690), (420, 726), (560, 780), (620, 840, 1), (560, 840, 1), (400, 752), (230, 716), (90, 662), (-20, 664)]), '#d3c08a')
    b += person(150, 782, 280, 6.4, facing=1, turn=.5, skin=SKIN[1], hair=HAIR['brown'], beard='short', hat=('kartuz', '#2f3d4a'), top='#5d5048', hem='coat', open_on='#e4d6ba', legs='#3f3a40', shoes=('boots', '#2b2423'), near=(120, 680), far=(244, 590), far_hand='open') + person(330, 790, 260, 6.2, facing=1, turn=.5, build='woman', hair=HAIR['brown'], hat=('platok', '#c9605a', '#f1e6d0'), top='#4f6f86', hem='long', apron=('#e4d6ba', 'waist', -.7), sleeve='#f1e6d0', shoes=('boots', '#4a3728'), near=(310, 690), far=(376, 700)) + person(446, 798, 180, 4.6, facing=1, turn=.5, hair=HAIR['fair'], style='bowl', hat=('kartuz', '#6b4a30'), top='#b5533c', hem=.34, belt='#3f6a86', legs='#5d5048', shoes=('boots', '#3a2a22'), near=(410, 710), near_bend=-1, far=(510, 672), far_hand='open', smile='open')
    return b + grass(0, 520, 812, 70, 36, '#6f8f42', 5, 16) + birch(40, 760, 300, '#9bbb56', 4), d


def street_house(x, y, s, wall, trim, shop=False, flip=False):
    """A wooden town house with its long side to the street, 300 wide; a shop has a wide window and an awning."""
    small = s < .6
    b = rect(-150, -150, 300, 150, wall) + ''.join(rect(-150, -150 + i * 22, 300, 2.5, darker(wall, .18)) for i in range(1, 7)) + rect(-156, -12, 312, 12, '#8a7d70')
    b += poly([(-172, -146), (-128, -214), (128, -214), (172, -146)], '#7a6258') + poly([(60, -214), (128, -214), (172, -146), (90, -146)], '#665049') + rect(-100, -240, 24, 40, '#a5573f') + ''.join(poly([(-160 + i * 16, -147), (-152 + i * 16, -134), (-144 + i * 16, -147)], '#f7f1e2') for i in range(20))
    for wx in ((-118, 60) if shop else (-118, -30, 60)):
        b += rect(wx - 14, -122, 70, 76, trim, 3) + rect(wx - 5, -117, 52, 66, '#f7f1e2') + rect(wx, -112, 42, 56, '#2c4a55') + rect(wx + 19, -112, 4, 56, '#f7f1e2') if small else carved_window(wx, -112, 42, 56, trim)
    if shop:
        b += rect(-36, -108, 62, 100, '#5d4030', 3) + rect(-30, -100, 50, 44, '#bfe0e6', 2) + path('M-58,-116H50L66,-92H-74Z', '#c9563f') + ''.join(path(f'M{-50 + i * 32},-116h16l4,24h-20Z', '#f6efe2') for i in range(4))
    return at(b, x, y, s, flip)


@scene('town-1903')
def draw_town_1903():
    d, b = backdrop('#8fb6d9', '#d9e3e2', '#f6e6c9')
    b += circle(620, 130, 46, '#fff5d6') + cloud(250, 100, .9) + cloud(960, 90, .8) + hills(352, 14, '#b3c3c9', 6) + spruces(384, 9, 52, '#8aa596', 4, 230, 480, 8)
    # the station at the street's end
    b += ''.join(circle(430 + i * 26, 262 - i * 13, 13 + i * 6, '#ffffff', opacity=f'{.8 - i * .1:.2f}') for i in range(6)) + rect(396, 334, 120, 36, '#26302e', 14) + rect(410, 306, 15, 32, '#26302e') + rect(405, 300, 25, 8, '#a23b2e', 2) + path('M446,334v-12a9,9 0 0 1 18,0v12Z', '#e0b04a') + old_carriage(700, 372, .42, '#5f8a6a') + old_carriage(830, 372, .42) + rect(300, 370, 760, 7, '#7d7468')
    b += at(rect(-150, -96, 300, 96, '#e0c08a') + ''.join(rect(-150, -96 + i * 16, 300, 2, '#c9a870') for i in range(1, 6)) + rect(-46, -142, 92, 142, '#e9cd9c') + poly([(-62, -138), (0, -186), (62, -138)], '#4d7f6b') + poly([(-166, -92), (-140, -120), (-46, -120), (-46, -92)], '#4d7f6b') + poly([(166, -92), (140, -120), (46, -120), (46, -92)], '#3f6d5b') + circle(0, -116, 17, '#fbf6ea') + circle(0, -116, 17, 'none', stroke='#7a5a42', stroke_width=4) + line('M0,-116V-127M0,-116L8,-112', '#3a2f2b', 3) + windows(-132, -72, 3, 1, 28, 0, 18, 34, '#6d8fa0') + windows(58, -72, 3, 1, 28, 0, 18, 34, '#6d8fa0') + rect(-20, -62, 40, 62, '#7a5a42', 3) + rect(-170, -8, 340, 10, '#a5876a'), 600, 424, .92)
    b += path('M-20,420H1220V830H-20Z', '#b3a27c') + poly([(540, 424), (660, 424), (1020, 830), (160, 830)], '#a38f6c') + poly([(560, 424), (574, 424), (330, 830), (240, 830)], '#8f7c5c', .5) + poly([(626, 424), (640, 424), (950, 830), (860, 830)], '#8f7c5c', .5)
    # spring puddles and the last snow
    b += ellipse(560, 640, 120, 16, '#a9cbe0') + ellipse(540, 636, 60, 6, '#d9eaf2') + ellipse(740, 730, 150, 18, '#a9cbe0') + ellipse(760, 726, 70, 6, '#d9eaf2') + ''.join(path(f'M{x - w},{y}Q{x},{y - h} {x + w},{y}Z', '#f4f7f8') for x, y, w, h in ((90, 640, 90, 40), (1150, 650, 70, 36), (470, 470, 30, 14)))
    # wooden houses on the left, one still in building
    b += street_house(430, 446, .46, '#b98350', '#4d7f6b') + street_house(300, 486, .72, '#c9955c', '#3f7f94', True) + street_house(90, 560, 1.12, '#b07a48', '#4d7f6b')
    # the brick school on the right
    b += street_house(762, 444, .42, '#b98350', '#8a5a44')
    bx, by = 1010, 580
    b += rect(bx - 190, by - 300, 380, 300, '#b95f45') + rect(bx + 90, by - 300, 100, 300, '#a35139') + path(''.join(f'M{bx - 190 + (i % 2) * 14},{by - 296 + i * 12}h366' for i in range(25)), 'none', stroke='#a3503a', stroke_width=1.6, opacity='.7')
    b += rect(bx - 200, by - 312, 400, 16, '#e6d3b4') + rect(bx - 196, by - 160, 392, 11, '#e6d3b4') + rect(bx - 196, by - 14, 392, 16, '#8d8074') + path(f'M{bx - 70},{by - 310}L{bx - 70},{by - 344}Q{bx},{by - 400} {bx + 70},{by - 344}V{by - 310}Z', '#b95f45') + path(f'M{bx - 70},{by - 340}Q{bx},{by - 396} {bx + 70},{by - 340}', 'none', stroke='#e6d3b4', stroke_width=9) + circle(bx, by - 342, 16, '#e6d3b4')
    for j in range(2):
        for i in range(5):
            if j or i != 2:
                wx, wy = bx - 172 + i * 74, by - 132 - j * 148
                b += path(f'M{wx - 5},{wy + 96}V{wy + 14}Q{wx + 24},{wy - 22} {wx + 53},{wy + 14}V{wy + 96}Z', '#e6d3b4') + path(f'M{wx},{wy + 92}V{wy + 16}Q{wx + 24},{wy - 12} {wx + 48},{wy + 16}V{wy + 92}Z', '#6f95a5') + rect(wx + 22, wy, 4, 92, '#fbf6ea') + rect(wx, wy + 34, 48, 4, '#fbf6ea')
    b += rect(bx - 30, by - 112, 62, 112, '#5d4030', 4) + rect(bx - 25, by - 106, 25, 100, '#6f4d3a', 2) + rect(bx + 3, by - 106, 25, 100, '#6f4d3a', 2) + rect(bx - 56, by - 124, 114, 12, '#e6d3b4', 2) + rect(bx - 50, by - 8, 104, 10, '#a99c8e') + rect(bx - 60, by + 2, 124, 10, '#958a7e')
    # wooden pavement and telegraph posts
    b += poly([(820, 586), (1220, 592), (1220, 616), (800, 606)], '#b58d5e') + ''.join(line(f'M{830 + i * 24},{588}l-6,18', '#94703f', 2.5) for i in range(16)) + ''.join(rect(x - 3, y - h, 6 + h * .01, h, '#7b5a3c') + line(f'M{x - h * .1},{y - h * .93}H{x + h * .1}', '#7b5a3c', 4) + ''.join(circle(x + k * h * .09, y - h * .95, h * .014, '#f1f1ea') for k in (-1, 1)) for x, y, h in ((520, 440, 120), (478, 490, 220), (404, 610, 420))) + line('M363,214Q440,286 460,284Q500,320 512,326', '#5f5a58', 2)
    # people
    b += horse_cart(640, 606, .42, True, load=at(path('M-70,0Q-78,-46 -64,-70H64Q78,-46 70,0Z', '#a5774a') + rect(-76, -22, 152, 7, '#5a4a3c') + rect(-76, -54, 152, 7, '#5a4a3c') + ellipse(0, -70, 64, 12, '#8fc0d0'), -10, -4))
    b += person(330, 766, 330, 6.2, facing=1, turn=.5, build='woman', hair=HAIR['brown'], style='bun', hat=('felt', '#8f4a5a', '#e0a53c'), top='#6f5a86', hem='long', belt='#4a3a5a', collar=('stand', '#f6efe2'), trim='#4a3a5a', shoes=('boots', '#2b2423'), near=(300, 636), far=(398, 640), near_hand='fist', far_hand='fist', tools=path('M278,636h40l6,46h-52Z', '#5d4030') + line('M284,638q14,-26 28,0', '#4a3226', 5)) + person(440, 776, 210, 4.7, facing=1, turn=.5, hair=HAIR['fair'], style='short', hat=('kartuz', '#3a4450', '#e0a53c'), top='#5f6b78', hem=.3, belt='#2b2423', buttons=('#e0b04a', 3), legs='#3f4650', shoes=('boots', '#2b2423'), near=(402, 664), near_bend=-1, far=(480, 690), smile=1.2)
    b += person(850, 700, 190, 4.7, facing=1, turn=.5, back=False, hair=HAIR['brown'], style='braid', hat=('kosynka', '#f1e6d0'), top='#6b3f48', hem=.56, apron=('#fbf6ea', 'bib', -.5), legs='#3f3a40', shoes=('boots', '#2b2423'), near=(830, 620), far=(900, 620), smile='open') + person(930, 704, 186, 4.6, facing=-1, turn=.5, hair=HAIR['dark'], style='short', hat=('kartuz', '#3a4450', '#e0a53c'), top='#5f6b78', hem=.3, belt='#2b2423', buttons=('#e0b04a', 3), legs='#3f4650', shoes=('boots', '#2b2423'), near=(956, 634), far=(902, 626), far_hand='open', smile='open', behind=rect(952, 610, 40, 50, '#7b5238', 8))
    b += person(1080, 778, 330, 6.4, facing=-1, turn=.5, skin=SKIN[1], hair=HAIR['grey'], beard='full', hat=('kartuz', '#2f3d4a'), top='#4a4f5a', hem='coat', belt='#b5533c', legs='#3f3a40', shoes=('boots', '#2b2423'), near=(1110, 640), far=(1010, 620), far_hand='open') + person(180, 786, 216, 4.8, facing=1, turn=.5, skin=SKIN[1], hair=HAIR['red'], style='bowl', hat=('kartuz', '#6b4a30'), top='#b5614f', hem=.34, belt='#3f4a50', legs='#5d5048', shoes=('boots', '#3a2a22'), near=(200, 690), far=(226, 690), near_hand='fist', far_hand='fist', far_front=True, smile='open', over=path('M168,692H262L250,722H180Z', '#c99a5e') + ''.join(ellipse(184 + i * 20, 690, 12, 8, '#d99a4a') for i in range(4)))
    return b + dog(640, 780, .9, True, '#5f5148', '#c9b79c'), d


def truck_crane(x, y, s=1, flip=False):
    """A lorry with its crane boom laid down for the road, head to the right, 520 long."""
    b = shadow(0, 3, 270, 13) + rect(-230, -70, 400, 20, '#4a4f52', 4) + rect(-90, -134, 150, 66, '#e0a53c', 8) + rect(-84, -126, 54, 36, '#cfe4ea', 4) + path('M128,-40V-124Q128,-134 138,-134H186L214,-92L244,-86Q252,-84 252,-74V-40Z', '#4f86a0') + path('M150,-122H182L204,-90H150Z', '#cfe4ea') + rect(236, -72, 18, 16, '#fff2b8', 4) + rect(124, -50, 132, 12, '#3a3f42', 4)
    b += circle(176, -100, 13, '#e8b48a') + path('M162,-102a14,14 0 0 1 28,0Z', '#3a4a44') + line('M186,-88L206,-112', '#c9563f', 8) + circle(208, -116, 6, '#e8b48a')
    b += path('M-70,-128L-50,-150L260,-164L268,-150L-30,-120Z', '#d69a30') + line('M-40,-142L-4,-126L26,-146L56,-130L86,-150L116,-134L146,-154L176,-138L206,-158L236,-142', '#a5741f', 5) + line('M262,-156V-118', '#3a3a3a', 3) + path('M262,-118q10,8 0,16q-8,0 -8,-8', 'none', stroke='#3a3a3a', stroke_width=5)
    return at(b + ''.join(circle(k, -30, 30, '#2f2d2b') + circle(k, -30, 13, '#b0aaa0') for k in (-182, -112, 190)), x, y, s, flip)


@scene('tall-house')
def draw_tall_house():
    d, b = backdrop('#6fb3d9', '#cfe6e6', '#fdf0c8')
    b += circle(1040, 110, 48, '#fff6d2') + cloud(830, 90, .8) + cloud(140, 130, .9) + hills(440, 18, '#b3cdb0', 5)
    b += izba(60, 520, .34, False, '#4d7f6b', '#5f4636', 1) + house(1140, 524, 1.1, '#b07a48', '#6f4c33') + house(930, 508, .9, '#c98b3e') + house(1030, 512, .8, '#d9b47a', '#5c7f92') + house(180, 506, .8, '#7f9a86', '#7a5a44')
    b += ''.join(linden(x, 520, h, '#a5c566', i) for i, (x, h) in enumerate(((970, 80), (1080, 96), (130, 84), (230, 76))))
    # the house: five storeys of panels with balconies
    x0, y0, w, fl = 268, 590, 560, 92
    b += rect(x0, y0 - 5 * fl - 18, w, 5 * fl + 18, '#f1e3c9') + rect(x0 + w - 90, y0 - 5 * fl - 18, 90, 5 * fl + 18, '#e0cfb2') + rect(x0 - 8, y0 - 5 * fl - 28, w + 16, 14, '#b9785a', 2) + rect(x0, y0 - 26, w, 26, '#b3a48e')
    pane = lambda px, py, ww, c: rect(px - 4, py - 4, ww + 8, 54, '#fffaf0') + rect(px, py, ww, 46, c) + rect(px + ww / 2 - 2, py, 4, 46, '#fffaf0') + poly([(px, py), (px + ww * .36, py), (px, py + 30)], '#ffffff', .3)
    for j in range(5):
        fy = y0 - (j + 1) * fl
        b += rect(x0, fy - 6, w, 3, '#d9c7a8')
        for i in range(7):
            px = x0 + 22 + i * 77
            if i in (2, 5):
                b += rect(px + 8, fy + 12, 40, 56, '#8fb5c2' if j else '#6a4a36', 2) + (rect(px + 26, fy + 12, 4, 56, '#fffaf0') if j else '')
            else:
                b += pane(px, fy + 20, 54, ('#8fb5c2', '#7fa9ba', '#ffe3a1')[(i * 3 + j * 2) % 7 % 3])
                if i in (0, 4) and j:
                    c = ('#5f9ab0', '#c9785a')[(i + j) % 2]
                    b += rect(px - 10, fy + 44, 74, 34, c) + rect(px - 10, fy + 44, 74, 5, lighter(c, .4)) + ''.join(circle(px + k * 16, fy + 42, 6, ('#c9402f', '#e9b949', '#7a9a4e')[(k + j) % 3]) for k in range(4))
        b += ''.join(rect(x0 + 12 + i * 77 - 1, fy - 4, 1.6, fl, '#e0d0b4') for i in range(1, 7))
    for px in (x0 + 22 + 2 * 77, x0 + 22 + 5 * 77):
        b += rect(px - 12, y0 - 84, 80, 12, '#8f9aa0', 3) + rect(px - 8, y0 - 72, 72, 72, '#d9c9ac') + rect(px + 2, y0 - 66, 52, 66, '#6f8f7a', 3) + rect(px + 26, y0 - 66, 4, 66, '#5a7a66') + rect(px - 14, y0 - 8, 84, 10, '#b3aa9c', 2)
    b += ''.join(line(f'M{x},{y0 - 5 * fl - 28}v-40m-16,8h32m-26,10h20', '#7d8288', 3) for x in (420, 690))
    b += path(curve([(-20, 560), (300, 582), (700, 590), (1220, 566, 1), (1220, 830, 1), (-20, 830, 1)]), '#a5c465') + ribbon([(-40, 640), (300, 632), (700, 640), (1260, 620)], [64, 60, 62, 66], '#bdb4a2', steps=6) + poly([(426, 592), (482, 592), (500, 622), (410, 622)], '#cfc6b4') + poly([(657, 592), (713, 592), (740, 622), (640, 622)], '#cfc6b4')
    # the crane leaves, the driver waves
    b += truck_crane(1020, 654, .62) + ''.join(circle(826 - i * 16, 640 - i * 4, 7 + i * 3, '#d9d3c8', opacity=f'{.6 - i * .12:.2f}') for i in range(4))
    # they move in: a sofa, a rubber plant, the cat goes first
    b += person(470, 662, 150, 6.4, facing=1, turn=.5, skin=SKIN[1], hair=HAIR['dark'], top='#f1e6d0', hem='shirt', legs='#4d5560', shoes=('shoes', '#2b2423'), near=(500, 600), far=(506, 598), near_hand='fist', far_hand='fist') + person(584, 662, 150, 6.4, facing=-1, turn=.5, hair=HAIR['fair'], top='#c9563f', hem='shirt', legs='#3f5866', shoes=('shoes', '#2b2423'), near=(556, 600), far=(552, 598), near_hand='fist', far_hand='fist') + at(rect(-52, -30, 104, 22, '#4d8a7a', 7) + rect(-52, -52, 104, 26, '#5f9a8a', 9) + rect(-62, -40, 16, 32, '#3f7568', 6) + rect(46, -40, 16, 32, '#3f7568', 6) + rect(-46, -8, 8, 8, '#5a3d2a') + rect(38, -8, 8, 8, '#5a3d2a'), 528, 616)
    b += person(636, 666, 146, 6.2, facing=-1, turn=.5, build='woman', hair=HAIR['brown'], style='bob', top='#e0a53c', hem=.5, legs='#f0c9a8', shoes=('shoes', '#c9402f'), near=(620, 608), far=(616, 610), near_hand='fist', far_hand='fist', far_front=True, tools=at(path('M-14,0L-18,-26H18L14,0Z', '#b5614f') + line('M0,-26V-76', '#5f8d3c', 4) + ''.join(ellipse(k * 12, -40 - i * 10, 13, 7, '#4f8a4a', -30 * k) for i in range(4) for k in (-1, 1)), 612, 624)) + at(path('M-24,0C-30,-18 -10,-24 4,-22L8,-34L14,-28L20,-34L24,-22C28,-12 20,-6 14,-6L16,0H8L4,-8H-10L-12,0Z', '#6a645e') + line('M-22,-8q-16,-6 -12,-24', '#6a645e', 6), 706, 618, .9, True)
    # young trees are planted in front
    b += path(curve([(-20, 690), (300, 672), (760, 700), (1220, 676, 1), (1220, 830, 1), (-20, 830, 1)]), '#8fb552')
    sapling = lambda x, y, h: ellipse(x, y, h * .17, h * .04, '#6b4f34') + line(f'M{x},{y}V{y - h}', '#8a6a4c', 5) + line(f'M{x + 14},{y}V{y - h * .6}M{x},{y - h * .5}L{x + 14},{y - h * .5}', '#c9a06a', 4) + ''.join(ellipse(x + dx * h, y - h * dy, h * .09, h * .055, c, r) for dx, dy, c, r in ((-.09, .66, '#a5c94f', 30), (.09, .72, '#b9d662', -30), (-.07, .82, '#b9d662', 36), (.08, .9, '#a5c94f', -36), (0, 1.0, '#b9d662', 90), (-.1, .94, '#a5c94f', 20), (.1, .62, '#a5c94f', -20)))
    b += sapling(110, 720, 130) + sapling(1000, 776, 100) + sapling(1130, 770, 94) + sapling(400, 768, 210)
    b += person(280, 778, 290, 6.4, facing=1, turn=.5, skin=SKIN[1], hair=HAIR['dark'], style='short', top='#4f86a0', short_sleeve=True, hem='shirt', legs='#5d5048', shoes=('boots', '#2b2423'), lean=8, near=(330, 670), far=(346, 650), near_hand='fist', far_hand='fist', far_front=True, tools=tool((352, 620), (318, 770), 8, '#a5774a') + path('M306,752L332,758L326,792Q312,796 302,784Z', '#8d9498'), smile=1.1)
    b += person(500, 784, 200, 4.7, facing=-1, turn=.5, hair=HAIR['fair'], style='pigtails', bow='#c9402f', top='#fbf6ea', hem=.5, bands=((.3, -.7, '#c9563f'),), legs='#f1e6d0', shoes=('shoes', '#6a4630'), near=(470, 700), far=(462, 696), near_hand='fist', far_hand='fist', far_front=True, smile='open', tools=at(path('M-24,0V-40H24V0Z', '#5f9ab0') + line('M-24,-14L-52,-40', '#5f9ab0', 8) + ellipse(-54, -42, 9, 6, '#4b8299', 40) + path('M-16,-40q16,-30 32,0', 'none', stroke='#4b8299', stroke_width=6), 474, 722, .9) + line('M424,690q-16,20 -18,52M420,694q-10,20 -10,50', '#bfe0ea', 3))
    b += person(846, 782, 270, 6.2, facing=-1, turn=.45, build='woman', skin=SKIN[1], hair=HAIR['grey'], style='bun', old=True, hat=('kosynka', '#f1e6d0'), top='#6f8fa5', hem='coat', legs='#c9b49c', shoes=('shoes', '#4a3728'), near=(876, 680), far=(800, 690), smile=1.3) + person(744, 790, 190, 4.6, facing=-1, turn=.5, hair=HAIR['red'], style='short', top='#5f9a68', hem='shirt', legs='#3f5a78', shoes=('shoes', '#5a4636'), smile='open', near=(786, 700), near_bend=-1, far=(690, 640), far_hand='open')
    return b + grass(0, 1200, 810, 90, 34, '#6f9a3e', 5, 14), d


@scene('sopki')
def draw_sopki():
    """Twelve round hills stand in a half-circle around a meadow."""
    d, b = backdrop('#7fb6e0', '#cfe4e6', '#f6efcf')
    b += circle(180, 110, 46, '#fff6d6') + cloud(420, 100, 1) + cloud(860, 80, .7) + cloud(1090, 150, .6) + hills(330, 14, '#b3c6d3', 4) + hills(352, 10, '#a3bdb9', 9)
    b += path('M-20,372H1220V830H-20Z', '#b9cc78')
    spots = ((410, 432, 84), (540, 424, 80), (665, 424, 80), (795, 432, 84), (286, 450, 98), (916, 450, 98), (178, 490, 116),
             (1026, 490, 118), (90, 552, 136), (1118, 556, 138), (34, 650, 160), (1176, 660, 164))
    for i, (x, y, w) in sorted(enumerate(spots), key=lambda q: q[1][1]):
        far = max(0, min(1, (590 - y) / 160))
        h = w * (.72 if i % 2 else .8)
        c = mix(('#93b653', '#a3bf5a', '#86ab4f')[i % 3], '#a9c3ac', far * .55)
        d += f'<clipPath id="s{i}"><path d="{curve([(x - w * 1.12, y + 4, 1), (x - w * .86, y - h * .2), (x - w * .6, y - h * .56), (x - w * .2, y - h * .94), (x + w * .16, y - h * .97), (x + w * .58, y - h * .56), (x + w * .84, y - h * .2), (x + w * 1.12, y + 4, 1), (x, y + h * .12)])}"/></clipPath>'
        g = rect(x - w * 1.2, y - h * 1.1, w * 2.4, h * 1.3, c) + ellipse(x - w * .3, y - h * .5, w * .5, h * .62, lighter(c, .22), opacity='.8') + path(f'M{num(x + w * .2)},{num(y - h * 1.1)}Q{num(x + w * .34)},{num(y - h * .5)} {num(x + w * .18)},{num(y + 10)}H{num(x + w * 1.2)}V{num(y - h)}Z', darker(c, .12), opacity='.8')
        g += line(f'M{num(x - w * .5)},{num(y - h * .3)}q{num(w * .2)},{num(-h * .1)} {num(w * .4)},0M{num(x - w * .1)},{num(y - h * .7)}q{num(w * .14)},{num(-h * .08)} {num(w * .3)},{num(h * .04)}', lighter(c, .3), max(2, w * .02), .8)
        b += f'<g clip-path="url(#s{i})">{g}</g>'
        n = 3 + i % 3
        side = -1 if i % 2 else 1
        b += ''.join(f'<use href="#mbirch" transform="translate({round(x + side * w * (.16 + k * .17))} {round(y + 6 - (k % 2) * 5)}) scale({round(w * (.3 + (k % 3) * .05) / 100, 2)})"/>' for k in range(n))
    d += map_tree_defs()
    # the meadow inside, a brook, a herd, a kite that circles
    b += path(curve([(-20, 640), (120, 590), (340, 520), (600, 486), (860, 520), (1080, 590), (1220, 640, 1), (1220, 830, 1), (-20, 830, 1)]), '#b9cf6a') + ribbon([(610, 470), (560, 520), (640, 570), (600, 640), (720, 720), (700, 840)], [4, 10, 16, 26, 42, 60], '#7fb9d0', steps=6) + ribbon([(610, 470), (558, 520), (638, 570), (598, 640), (716, 720), (694, 840)], [1, 3, 5, 8, 12, 16], '#bfe0ea', steps=6)
    b += ellipse(380, 620, 190, 20, '#9fb854', opacity='.7') + ellipse(880, 650, 210, 22, '#9fb854', opacity='.7')
    b += at(horse(0, 0, 1, coat='#8a5a3c', harness=False), 840, 600, .24) + at(horse(0, 0, 1, True, coat='#c9a06a', mane='#f1e6d0', harness=False), 950, 622, .27) + at(horse(0, 0, 1, True, coat='#5f4a40', harness=False), 440, 580, .2)
    kite = path('M0,0Q-40,-30 -96,-22L-60,-10L-92,-4L-46,4Q-20,12 -6,14L-12,34L0,26L12,34L6,14Q20,12 46,4L92,-4L60,-10L96,-22Q40,-30 0,0Z', '#6a4f3c')
    b += at(kite, 720, 190, .7, rot=-8) + at(kite, 560, 240, .32, rot=10)
    b += path(curve([(-20, 730), (220, 700), (460, 750), (640, 820), (660, 840, 1), (-20, 840, 1)]), '#8fae4a') + path(curve([(720, 840, 1), (800, 780), (960, 724), (1220, 716, 1), (1220, 840, 1)]), '#8fae4a')
    # a family counts the hills
    b += person(180, 782, 290, 6.4, facing=1, turn=.5, back=True, skin=SKIN[1], hair=HAIR['dark'], hat=('kartuz', '#4a5646'), top='#4f7f6b', hem='shirt', legs='#5d5048', shoes=('boots', '#3a2a22'), backpack='#c9783f', far=(286, 560), near=(150, 680), far_hand='open') + person(290, 786, 200, 4.7, facing=1, turn=.5, back=True, hair=HAIR['fair'], style='pigtails', bow='#c9402f', top='#e0a53c', hem=.4, legs='#4f6f9a', shoes=('sneakers', '#f6efe2'), near=(246, 660), near_bend=-1, far=(350, 650), far_hand='open') + person(390, 794, 180, 4.6, facing=1, turn=.5, hair=HAIR['brown'], style='short', top='#c9563f', hem='shirt', legs='#3f5a78', shoes=('sneakers', '#f6efe2'), backpack='#3f7f94', near=(372, 720), far=(450, 690), far_hand='open', smile='open')
    d += ogonek_defs()
    b += ''.join(ogonek(x, y, k, f, i, 230, i + 1, True) for i, (x, y, k, f) in enumerate(((900, 800, .5, False), (960, 806, .62, True), (1040, 798, .56, False), (1110, 806, .7, False), (1170, 800, .54, True), (850, 812, .42, True), (40, 806, .44, False), (86, 812, .36, True))))
    return b + grass(0, 520, 810, 80, 44, '#6f9238', 5, 16) + grass(800, 1200, 812, 80, 50, '#6f9238', 7, 14), d
