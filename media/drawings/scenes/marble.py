# SPDX-License-Identifier: GPL-3.0-or-later
"""Marble: cutting it, the steps of a giant, the echo; the underground station."""
import random

from kit import *  # noqa: F401,F403 - the drawing kit


def pit(rim, levels, tones, seed=1, ledge=None):
    """A stepped open pit: rim is its corners (far left, far right, near right, near left),
    levels are (depth of the wall, insets left, right, far, near) from the top down."""
    r, s = random.Random(seed), poly(rim, tones[0][0])
    for i, (deep, le, ri, fa, ne) in enumerate(levels):
        top, wall = tones[i % len(tones)]
        mx = (rim[0][0] + rim[1][0] + rim[2][0] + rim[3][0]) / 4
        low = [(x + (mx - x) * .02, y + deep * (1 if k < 2 else 1.5)) for k, (x, y) in enumerate(rim)]
        fl, fr, nr, nl = rim
        for q, c in (((fl, nl, low[3], low[0]), dark(wall, .13)), ((fr, nr, low[2], low[1]), mix(wall, top, .6)), ((fl, fr, low[1], low[0]), wall)):
            s += poly(q, c) + veins(q, 5, dark(c, .14), seed + i, .45, 3)
            n = 8 if q[0] == fl and q[1] == fr else 5
            s += ''.join(line([mix(q[0], q[1], t), mix(q[3], q[2], t)], dark(c, .13), 2, .6) for t in ((k + r.random() * .5) / n for k in range(1, n)))
            s += line([q[0], q[1]], light(top, .6), 4)
        s += poly(low, ledge or top)

        def inside(u, v, p=low):
            return mix(mix(p[0], p[1], u), mix(p[3], p[2], u), v)
        rim = [inside(le, fa), inside(1 - ri, fa), inside(1 - ri, 1 - ne), inside(le, 1 - ne)]
    return s, rim


@scene('marble-cut')
def draw_marble_cut():
    """Long ago: a wire saws the stone, a derrick lifts a block."""
    d, b = backdrop('#f2cfae', '#f8e3c0', '#f3ead4')
    b += circle(640, 150, 50, '#fffaea') + cloud(430, 90, .8, '#fff6e6') + cloud(860, 70, .6, '#fff6e6') + hills(190, 20, '#b5c98f', 4) + ''.join(birch(x, 226, h, c, i) for i, (x, h, c) in enumerate(((60, 120, '#9cbf58'), (150, 150, '#8fb64f'), (400, 110, '#a9c665'), (960, 140, '#8fb64f'), (1060, 110, '#a9c665'), (1150, 150, '#9cbf58')))) + spruces(226, 12, 70, '#7fa08c', 6, 0, 1200, 10)
    b += rect(-20, 220, 1240, 340, '#c3cad0')
    # sawn walls in steps
    for i, (y, x0, c) in enumerate(((214, -20, '#d9dadb'), (318, 330, '#e3e2df'), (420, 590, '#ecebe6'))):
        w = mix(c, '#8796a8', .3)
        q = [(x0, y + 24), (1220, y + 24), (1220, y + 130), (x0, y + 130)]
        b += poly([(x0 - 60, y), (1220, y), (1220, y + 26), (x0, y + 26)], light(c, .5)) + poly(q, w) + veins(q, 10, dark(w, .14), i + 3, .5, 4) + ''.join(line(f'M{x},{y + 26}v104', dark(w, .12), 3, .6) for x in range(x0 + 130, 1220, 170))
        b += poly([(x0 - 60, y), (x0, y + 26), (x0, y + 130), (x0 - 90, 560), (x0 - 200, 560)], mix(w, '#5d6d84', .3))
    b += path('M-20,500L330,540L1220,548V820H-20Z', '#e0ddd4') + path('M-20,610Q500,580 1220,620V820H-20Z', '#d0cbc0') + path('M-20,716Q500,690 1220,724V820H-20Z', '#bdb7ab')
    # the block under the wire, the saw's frame and its water
    q = [(560, 380), (900, 380), (900, 610), (560, 610)]
    b += shadow(760, 616, 250, 14, .2) + poly(q, '#f3f1ec') + poly([(560, 380), (620, 340), (960, 340), (900, 380)], '#fffdf8') + poly([(900, 380), (960, 340), (960, 574), (900, 610)], '#b9c2cd') + veins(q, 9, '#a3adba', 9, .6, 4)
    b += rect(748, 372, 9, 150, '#8d99a8') + rect(752, 340, 8, 36, '#a9b3bf')
    for x in (500, 1000):
        b += rect(x, 300, 18, 320, '#5f7d86') + rect(x, 300, 6, 320, '#86a3ab') + circle(x + 9, 520, 46, '#c9563f') + circle(x + 9, 520, 34, '#e0ddd4') + line(f'M{x + 9},486V554M{x - 25},520H{x + 43}', '#c9563f', 8) + circle(x + 9, 520, 9, '#4a4a4a')
    b += line('M509,474L752,520L1009,474', '#4a5058', 4) + line('M509,566L752,528L1009,566', '#4a5058', 3, .5)
    b += line('M752,330C742,400 760,440 750,510', '#9fd0e0', 7, .8) + ''.join(circle(x, y, 5, '#c9e6ee') for x, y in ((736, 520), (770, 512), (728, 540), (780, 536), (754, 552))) + line('M640,300Q700,290 752,330', '#5a6a70', 8)
    # a derrick lifts a sawn block on the left
    b += line('M90,640L250,130', '#a5794e', 15) + line('M250,130L420,640', '#a5794e', 15) + line('M90,640L250,130', '#c69a68', 5) + line('M130,520L376,520M170,390L336,390', '#8f6238', 8) + circle(250, 132, 18, '#4a4a4a') + line('M250,140V330', '#4a443c', 4) + line('M250,330L170,396M250,330L330,396', '#4a443c', 4)
    b += marble_block(164, 490, 160, 92, 44, '#f3f1ec', 5) + line('M186,398V492M302,398V492', '#5a5248', 5)
    b += marble_block(40, 690, 210, 110, 60, '#e6e5e0', 8) + marble_block(930, 742, 190, 100, 56, '#efede7', 12)
    b += person(420, 764, 420, 6.4, facing=1, turn=.5, skin=SKIN[1], hair=HAIR['brown'], beard='moustache', hat=('kartuz', '#4d5a66'), top='#7a6a5c', hem='shirt', belt='#3a2f2b', legs='#4d5560', shoes=('boots', '#3a2a22'), near=(452, 600), far=(520, 560), near_hand='fist', far_hand='fist', far_front=True, smile=1.1, tools=tool((500, 640), (524, 520), 9, '#8f6b48'))
    b += person(850, 776, 400, 6.3, facing=1, turn=.55, build='woman', hair=HAIR['fair'], hat=('platok', '#c9563f', '#f1e6d0'), top='#5f7f94', hem='coat', belt='#4a3f3a', legs='#4d4a50', shoes=('boots', '#3a2f2b'), near=(910, 640), far=(960, 626), near_hand='fist', far_hand='fist', far_front=True, smile=1.2, tools=tool((948, 640), (976, 606), 5, '#fffdf5') + line('M975,640h70M975,640v46', '#c9563f', 4))
    return b + stone(700, 780, 80, 40, '#d9d5ca', 3) + stone(640, 790, 50, 24, '#c9c4b8', 5) + grass(0, 140, 806, 20, 30, '#8fa04e', 3, 10), d


@scene('marble-quarry')
def draw_marble_quarry():
    """The pit seen from afar: white steps for a giant, green water below."""
    d, b = backdrop('#6fa9d0', '#b5d5e2', '#eae6cf')
    d += gradient('water', '#5fb5b0', '#2f7f8f')
    b += cloud(240, 96, .9) + cloud(760, 74, .7) + cloud(1040, 130, .9) + hills(196, 26, '#9db7a8', 4) + hills(226, 16, '#b5a86a', 8) + spruces(246, 20, 60, '#5f8a72', 6, 0, 1200, 12) + ''.join(birch(x, 250, h, c, i) for i, (x, h, c) in enumerate(((40, 120, '#e0b04a'), (190, 100, '#d9a03c'), (300, 130, '#e6bf5a'), (530, 100, '#d99a3c'), (700, 120, '#e0b04a'), (890, 100, '#e6bf5a'), (1010, 130, '#d99a3c'), (1150, 120, '#e0b04a'))))
    b += rect(-20, 240, 1240, 600, '#c9b45f') + grass(0, 1200, 262, 120, 18, '#a3944a', 3, 20)
    tones = (('#f3f1ea', '#c6ccd2'), ('#ecebe5', '#bcc5ce'), ('#f0eee8', '#b3beca'), ('#e6e6e2', '#a9b6c4'))
    s, low = pit([(170, 286), (1060, 272), (1330, 610), (-150, 630)], ((46, .04, .09, .13, .02), (54, .1, .04, .15, .02), (50, .04, .1, .17, .03), (48, .09, .06, .16, .04)), tones, 4)
    b += s + poly(low, 'url(#water)') + poly([low[0], low[1], mix(low[1], low[2], .16), mix(low[0], low[3], .12)], '#3f7f88', .6) + ''.join(birch(x, y, h, c, i) for i, (x, y, h, c) in enumerate(((900, 352, 60, '#e0b04a'), (960, 356, 44, '#d9a03c'), (330, 450, 56, '#e6bf5a')))) + stone(420, 452, 60, 30, '#d9dcdc', 3) + stone(800, 546, 70, 36, '#d3d8da', 5)
    b += ripples([(round(low[0][0]) + 40, round(low[0][1]) + 50, 90), (560, round(low[0][1]) + 76, 110), (470, round(low[0][1]) + 108, 120)], '#d3efec', 4)
    b += path('M-20,640C60,640 150,690 260,740S420,800 470,840H-20Z', '#a8974c') + path('M-20,690C80,690 160,730 260,780L320,840H-20Z', '#8f8040') + path('M1220,660C1150,670 1050,720 960,770S860,810 830,840H1220Z', '#a8974c') + path('M1220,716C1150,730 1060,770 980,840H1220Z', '#8f8040')
    b += birch(70, 760, 520, '#e0b04a', 14) + birch(170, 790, 330, '#d9973c', 3) + bush(1130, 770, 60, '#c9773c', 4) + bush(1040, 800, 40, '#b5903c', 6) + spruce(1180, 770, 260, '#3f6f5c')
    return b + grass(0, 340, 806, 60, 46, '#7d6f34', 5, 18) + grass(900, 1200, 806, 50, 46, '#7d6f34', 8, 18) + ''.join(swallow(x, y, k, col='#4a5866') for x, y, k in ((560, 380, .7), (620, 356, .55), (500, 420, .45))), d


@scene('marble-echo')
def draw_marble_echo():
    """A girl calls, and the stone wall answers."""
    d, b = backdrop('#7d7fb5', '#c99ab0', '#f6c3a0', '#fbe3bd')
    d += glow('sun', '#fff0cf', .7) + gradient('water', '#8a86b0', '#5a6490')
    b += circle(330, 300, 54, '#fff0cf') + ellipse(330, 300, 260, 220, 'url(#sun)') + cloud(600, 110, .8, '#f9dccb', .6) + cloud(120, 170, .6, '#f9dccb', .5) + hills(380, 30, '#a58aa0', 5) + spruces(410, 14, 70, '#7d7390', 4, 0, 620, 12)
    b += path('M-20,420H930V820H-20Z', '#b59a9c') + path('M300,560Q600,530 900,556V820H300Z', 'url(#water)') + ripples([(430, 610, 120), (560, 650, 150), (470, 700, 130)], '#e6d3e0', 4)
    # the great stepped wall
    for i, (x, y) in enumerate(((640, 150), (720, 290), (800, 430), (880, 560))):
        c = ('#f3e2dc', '#ecd6d2', '#e3cbcb', '#d6bcc2')[i]
        q = [(x, y + 18), (1230, y - 12), (1230, y + 180), (x, y + 150)]
        b += poly(q, mix(c, '#8d7d9c', .26)) + veins(q, 7, '#a0869a', i + 5, .5, 4) + ''.join(line(f'M{k},{y}v146', '#a58c9f', 3, .6) for k in range(x + 110, 1230, 130)) + poly([(x - 54, y + 8), (1230, y - 30), (1230, y - 6), (x, y + 22)], light(c, .4)) + poly([(x - 54, y + 8), (x, y + 22), (x, y + 150), (x - 44, y + 150)], mix(c, '#6d6488', .46))
    b += path('M540,840C600,740 760,690 900,680S1130,680 1230,690V840Z', '#a08c9c') + ''.join(birch(x, 146, h, c, i) for i, (x, h, c) in enumerate(((760, 90, '#d9a05c'), (900, 110, '#c98a5c'), (1090, 100, '#d9a05c')))) + spruce(1000, 140, 80, '#6d7390') + spruce(1170, 138, 100, '#6d7390')
    b += path('M-20,520Q160,500 300,540T420,660T460,830H-20Z', '#8f9068') + path('M-20,600Q160,580 300,620T400,720T420,830H-20Z', '#7a7d5a') + birch(40, 640, 400, '#d9a84c', 8)
    # call and answer
    b += echo_arcs(300, 420, 6, 60, 62, '#fff3cf', 1, 24, 9) + echo_arcs(900, 330, 4, 60, 62, '#bfe3f2', -1, 26, 8)
    b += person(140, 786, 440, 6.4, facing=1, turn=.55, skin=SKIN[1], hair=HAIR['dark'], beard='short', top='#4f7f7a', hem='shirt', collar='#e9dcc0', legs='#4d4a5c', shoes=('boots', '#3a2f33'), smile=1.3, near=(110, 620), far=(220, 620), far_hand='rest')
    b += person(250, 790, 330, 4.7, facing=1, turn=.6, hair=HAIR['fair'], style='braid', bow='#b5342a', top='#d9573f', hem=.5, legs='#f1e6d0', shoes=('boots', '#6a4630'), smile='open', near=(306, 556), far=(312, 548), near_hand='open', far_hand='open', near_bend=1, far_bend=-1, lean=4)
    # a stout rail between them and the edge
    b += ''.join(rect(x, y - 150, 16, 150, '#7d5a48', 4) for x, y in ((20, 800), (360, 796))) + line('M-20,690L420,700M-20,740L420,752', '#94694f', 13) + line('M-20,686L420,696', '#b58a68', 4)
    return b + grass(0, 430, 812, 60, 40, '#5f6444', 5, 16) + swallow(500, 250, .6, col='#5a5070') + swallow(550, 226, .45, col='#5a5070'), d


@scene('marble-fence')
def draw_marble_fence():
    """First snow; a family looks from behind a strong fence, far from the edge."""
    d, b = backdrop('#a9bfd0', '#d0dbe0', '#eee6da')
    d += gradient('ice', '#8fb0bd', '#6f93a5')
    b += cloud(900, 96, 1.1, '#fff', .6) + cloud(300, 70, .8, '#fff', .5) + hills(190, 26, '#b3c3cc', 4) + spruces(236, 24, 90, '#7d9aa0', 6, 0, 1200, 12, snow='#eef3f6')
    b += rect(-20, 230, 1240, 600, '#e6ebee')
    tones = (('#f3f4f2', '#b5bdc6'), ('#ecefef', '#a9b4bf'), ('#f0f2f2', '#9dabb8'))
    s, low = pit([(330, 266), (1130, 256), (1330, 520), (180, 540)], ((40, .06, .1, .14, .02), (46, .1, .06, .16, .03), (44, .06, .1, .16, .04), (36, .08, .08, .14, .05)), tones, 7, '#f6f8f8')
    b += s + poly(low, 'url(#ice)') + path(curve([(-20, 470), (150, 480), (330, 540), (620, 556), (900, 550), (1220, 530), (1220, 840, 1), (-20, 840, 1)]), '#eef2f4') + path(curve([(-20, 640), (300, 620), (640, 660), (900, 630), (1220, 650), (1220, 840, 1), (-20, 840, 1)]), '#dfe7ec')
    b += ''.join(line(f'M{x},{y}l{a},-{h}', '#b3a277', 3) for x, y, a, h in ((420, 590, -6, 40), (430, 592, 4, 50), (760, 596, -6, 40), (770, 596, 6, 46), (1080, 580, 0, 46), (120, 530, 4, 40), (1000, 600, 5, 36)))
    # the fence and its sign: a man on a crumbling edge in a triangle
    for x in range(-6, 1240, 124):
        b += rect(x, 520, 20, 150, '#8f6b4c', 4) + rect(x, 520, 7, 150, '#a9835f', 3) + ellipse(x + 10, 520, 15, 8, '#fff')
    b += ''.join(rect(-20, y, 1240, 17, c, 3) + rect(-20, y - 5, 1240, 8, '#fff', 4) for y, c in ((552, '#a37c56'), (608, '#946d4a')))
    sign = poly([(0, -150), (-92, 8), (92, 8)], '#e0a52e') + poly([(0, -120), (-68, -6), (68, -6)], '#fbf6e6') + path('M-52,-8V-34H-14L-6,-20L-16,-8Z', '#3d4644') + circle(12, -78, 10, '#3d4644') + line('M8,-64L-4,-40L-22,-34M8,-64L28,-58M4,-60L-16,-66M-4,-40L16,-28', '#3d4644', 7) + poly([(12, -16), (20, -24), (26, -12)], '#3d4644') + poly([(2, -10), (8, -14), (12, -8)], '#3d4644')
    b += rect(932, 520, 14, 160, '#6d757a', 3) + at(sign, 939, 520, 1.05) + path('M850,528Q939,516 1030,528L1024,520H856Z', '#fff')
    b += person(360, 786, 470, 6.4, facing=1, turn=.3, back=True, skin=SKIN[1], hair=HAIR['dark'], hat=('beanie', '#4d5a6a', '#6d7d8f'), scarf=None, top='#4d6f5c', hem='tunic', legs='#4d5560', shoes=('boots', '#3a2f2b'), mitts='#3a3f4a', near=(316, 640), far=(452, 660))
    b += person(480, 792, 306, 4.7, facing=1, turn=.3, back=True, hair=HAIR['fair'], style='braid', bow='#e0a53c', hat=('beanie', '#c9563f', '#f6efe2'), top='#d9573f', hem=.4, legs='#5a4a78', shoes=('boots', '#6a4630'), mitts='#f6efe2', near=(450, 664), far=(560, 600))
    b += person(640, 790, 440, 6.2, facing=-1, turn=.35, build='woman', skin=SKIN[0], hair=HAIR['red'], style='long', hat=('beanie', '#e9dcc0', '#d9c39a'), top='#7a5a80', hem='coat', legs='#4d4a5a', shoes=('boots', '#4a3a33'), mitts='#e9dcc0', scarf='#e9dcc0', smile=1.3, near=(690, 640), far=(580, 600), far_front=True)
    b += person(764, 794, 250, 4.5, facing=-1, turn=.4, hair=HAIR['brown'], style='short', hat=('beanie', '#3f7f94', '#e0a53c'), top='#e0a53c', hem='shirt', legs='#3f4f70', shoes=('boots', '#4a3728'), mitts='#3f7f94', scarf='#c9563f', smile='open', near=(800, 700), far=(694, 650))
    b += ''.join(ellipse(x, y, 15, 6, '#c3d0d9') for x, y in ((180, 760), (220, 776), (130, 782), (1010, 740), (1060, 756), (1110, 744), (1160, 760)))
    return b + bullfinch(1080, 552, .8, True) + magpie(130, 520, .55) + snowfall(90, 8, r0=2, r1=5), d


@scene('marble-palm')
def draw_marble_palm():
    """In an empty hall a boy claps and the hall answers."""
    d, b = backdrop('#f3e3c0', '#e9d3ab')
    d += '<linearGradient id="sun" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fff7d9" stop-opacity=".85"/><stop offset="1" stop-color="#fff7d9" stop-opacity=".05"/></linearGradient>' + gradient('par', '#c98f58', '#a86d40')
    # the room: ceiling, back wall, side walls, parquet
    b += poly([(-20, -20), (1220, -20), (930, 130), (270, 130)], '#f7efdc') + poly([(-20, -20), (270, 130), (270, 500), (-20, 720)], '#e3cb9f') + poly([(1220, -20), (930, 130), (930, 500), (1220, 720)], '#d3b98c') + rect(270, 130, 660, 370, '#edd9b4') + poly([(270, 500), (930, 500), (1240, 740), (1240, 820), (-40, 820), (-40, 740)], 'url(#par)')
    b += ''.join(line([(600 + (i - 9) * 36.5, 500), (600 + (i - 9) * 82, 820)], '#8f5a34', 2.5, .45) for i in range(19)) + ''.join(line(f'M{num(270 - (y - 500) * 1.29)},{y}H{num(930 + (y - 500) * 1.29)}', '#8f5a34', 2, .35) for y in (524, 556, 600, 660, 740))
    b += ''.join(line([(270, y), (-20, y2)], '#c9ab78', 5) for y, y2 in ((430, 610),)) + line('M930,430L1220,610', '#b89a68', 5) + line('M270,430H930', '#c9ab78', 5)
    # tall windows on the left wall, their light on the floor
    for i, (x0, x1) in enumerate(((-4, 66), (110, 166), (198, 240))):
        t0, t1 = 60 + (x0 + 20) * .3, 60 + (x1 + 20) * .3
        l0, l1 = 560 - (x0 + 20) * .42, 560 - (x1 + 20) * .42
        b += poly([(x0, t0), (x1, t1), (x1, l1), (x0, l0)], '#fffaf0') + poly([(x0 + 6, t0 + 10), (x1 - 5, t1 + 8), (x1 - 5, l1 - 8), (x0 + 6, l0 - 10)], '#bfe3ee') + poly([(x0 + 6, (t0 + 3 * l0) / 4), (x1 - 5, (t1 + 3 * l1) / 4), (x1 - 5, l1 - 8), (x0 + 6, l0 - 10)], '#a5cc84') + line([((x0 + x1) / 2, (t0 + t1) / 2 + 8), ((x0 + x1) / 2, (l0 + l1) / 2 - 8)], '#fffaf0', 5) + line([(x0 + 5, (t0 + l0) / 2), (x1 - 5, (t1 + l1) / 2)], '#fffaf0', 5)
        b += poly([(x0, t0), (x1, t1), (x1 + 480, 640 - i * 40), (x0 + 420, 780 - i * 60)], 'url(#sun)', .5)
        b += poly([(x0 + 330 + i * 30, 780 - i * 64), (x1 + 400 + i * 30, 650 - i * 40), (x1 + 560 + i * 20, 650 - i * 40), (x0 + 540 + i * 30, 780 - i * 64)], '#ffe9ae', .4)
    # a little stage with curtains, a piano, a row of chairs
    b += rect(390, 190, 420, 290, '#6d3a3f') + path('M390,190H520Q480,330 500,480H390Z', '#a5444a') + path('M810,190H680Q720,330 700,480H810Z', '#a5444a') + ''.join(line(f'M{x},196Q{x - 6},340 {x + 2},476', '#8a343b', 6) for x in (414, 442, 468)) + ''.join(line(f'M{x},196Q{x + 6},340 {x - 2},476', '#8a343b', 6) for x in (786, 758, 732)) + path('M380,176H820V206Q785,240 745,206Q710,240 672,206Q635,240 600,206Q562,240 525,206Q490,240 452,206Q415,240 380,206Z', '#b5525a') + rect(370, 476, 460, 26, '#a5734a') + rect(370, 476, 460, 8, '#c0905f')
    b += rect(700, 400, 90, 76, '#3a2f33', 3) + rect(694, 430, 102, 12, '#2b2326') + rect(702, 430, 86, 5, '#f6efe2') + rect(846, 270, 66, 90, '#8f6238', 3) + rect(852, 276, 54, 78, '#bfe0e6') + path('M852,354V326Q870,300 906,322V354Z', '#7fae7c')
    # clap and answer
    b += echo_arcs(640, 520, 5, 60, 62, '#fffdf0', 1, 30, 9) + echo_arcs(560, 520, 4, 60, 62, '#fffdf0', -1, 30, 9) + echo_arcs(1010, 330, 3, 50, 52, '#5fa3b5', -1, 30, 8) + echo_arcs(170, 330, 2, 50, 52, '#5fa3b5', 1, 30, 8)
    b += person(600, 786, 400, 4.8, facing=1, turn=.15, hair=HAIR['brown'], style='short', top='#4f86a0', hem='shirt', collar='#f6efe2', legs='#4d5560', shoes=('sneakers', '#c9563f'), smile='open', near=(594, 560), far=(612, 560), near_hand='open', far_hand='open', near_bend=1, far_bend=-1, far_front=True)
    b += person(890, 776, 360, 4.7, facing=-1, turn=.4, hair=HAIR['fair'], style='pigtails', bow='#3f7f94', top='#c9605a', hem=.5, sleeve='#f6efe2', legs='#f1e6d0', shoes=('shoes', '#6a4630'), eyes='closed', smile=1.3, near=(934, 486), near_hand='open', near_bend=-1, far=(846, 630), tilt=-6)
    return b + person(300, 768, 330, 4.6, facing=1, turn=.5, skin=SKIN[2], hair=HAIR['black'], style='bob', top='#e0a53c', hem=.46, legs='#5a4a78', shoes=('shoes', '#3a2f33'), smile='open', near=(270, 640), far=(370, 600), far_hand='open'), d


@scene('metro')
def draw_metro():
    """An underground station with marble columns; a train has come."""
    d = gradient('vault', '#f7efe0', '#dcd3c9') + gradient('floor', '#b9aca6', '#8f8288') + glow('lamp', '#fff6d4', .95) + gradient('col', '#cfc8c6', (.3, '#f6f3ee'), (.75, '#d9d3d0'), '#a9a3a6', x2=1, y2=0)
    vx, vy = 600, 350

    def at3(x, y, z):
        return vx + x / z, vy + y / z
    b = wash('vault')
    # the vault with its coffers
    arcs = [5.6, 4.2, 3.2, 2.5, 2, 1.62, 1.34, 1.1, .9, .74]
    for i, z in enumerate(arcs):
        x0, y0 = at3(-520, -210, z)
        rx, ry = 520 / z, 250 / z
        b = b + (path(f'M{num(x0)},{num(y0)}A{num(rx)},{num(ry)} 0 0 1 {num(x0 + 2 * rx)},{num(y0)}', 'none', stroke='#c3b6a8', stroke_width=num(14 / z)) if i else path(f'M{num(x0)},{num(y0)}A{num(rx)},{num(ry)} 0 0 1 {num(x0 + 2 * rx)},{num(y0)}V{vy + 50}H{num(x0)}Z', '#cbbfb4'))
    for k in (-.8, -.5, -.2, .2, .5, .8):
        a = (520 * k, -210 - 250 * (1 - k * k) ** .5)
        b += line([at3(*a, 5.6), at3(*a, .7)], '#d3c8bb', 4)
    # side walls behind the tracks, then floor
    for sgn in (-1, 1):
        b += poly([at3(sgn * 560, -240, 5.6), at3(sgn * 560, -240, .5), at3(sgn * 560, 330, .5), at3(sgn * 560, 300, 5.6)], '#9fb3ae' if sgn > 0 else '#8fa3a0')
        b += ''.join(line([at3(sgn * 560, y, 5.6), at3(sgn * 560, y, .5)], '#7f958f', 3) for y in (-120, 0, 120)) + poly([at3(sgn * 560, -60, 5.6), at3(sgn * 560, -60, .5), at3(sgn * 560, -20, .5), at3(sgn * 560, -20, 5.6)], '#c98a5c')
        b += poly([at3(sgn * 560, 230, 5.6), at3(sgn * 560, 230, .5), at3(sgn * 420, 230, .5), at3(sgn * 420, 230, 5.6)], '#4a4a52')
    # the train on the left track
    def side(y, z):
        return at3(-478, y, z)
    b += poly([side(-150, 5), side(-150, .62), side(216, .62), side(216, 5)], '#3f7f94') + poly([side(-150, 5), side(-150, .62), side(-126, .62), side(-126, 5)], '#a9c6cc') + poly([side(96, 5), side(96, .62), side(130, .62), side(130, 5)], '#f1e6d0')
    z, k = .8, 0
    while z < 4.6:
        z2 = z * 1.17
        if k % 3 == 1:
            b += poly([side(-116, z2), side(-116, z), side(204, z), side(204, z2)], '#356d80') + poly([side(-96, mix((z2, 0), (z, 0), .15)[0]), side(-96, mix((z2, 0), (z, 0), .85)[0]), side(40, mix((z2, 0), (z, 0), .85)[0]), side(40, mix((z2, 0), (z, 0), .15)[0])], '#fff0bf')
        else:
            za, zb = z2 - (z2 - z) * .1, z + (z2 - z) * .1
            b += poly([side(-96, za), side(-96, zb), side(60, zb), side(60, za)], '#fff0bf')
            if z < 1.05:
                z, k = z2 * 1.03, k + 1
                continue
            hx, hy = side(4, (za + zb) / 2)
            b += circle(hx, hy, 26 / z, ('#e8b48a', '#f0c39c', '#d9a077')[k % 3]) + path(f'M{num(hx - 26 / z)},{num(hy)}a{num(26 / z)},{num(28 / z)} 0 0 1 {num(52 / z)},0Z', ('#4a3328', '#8a5a34', '#b9b2a8')[k % 3]) + poly([(hx - 34 / z, hy + 56 / z), (hx - 28 / z, hy + 28 / z), (hx + 28 / z, hy + 28 / z), (hx + 34 / z, hy + 56 / z)], ('#c9605a', '#7a8a5c', '#e0a53c')[k % 3])
        z, k = z2 * 1.03, k + 1
    b += poly([at3(-420, 230, 5.6), at3(420, 230, 5.6), at3(420, 230, .48), at3(-420, 230, .48)], 'url(#floor)')
    for sgn in (-1, 1):
        b += poly([at3(sgn * 420, 230, 5.6), at3(sgn * 420, 230, .48), at3(sgn * 396, 230, .48), at3(sgn * 396, 230, 5.6)], '#e6d8b0')
    for x in (-250, -80, 80, 250):
        b += line([at3(x, 230, 5.6), at3(x, 230, .48)], '#a89a98', 3)
    b += poly([at3(-80, 230, 5.6), at3(80, 230, 5.6), at3(80, 230, .48), at3(-80, 230, .48)], '#c98f7a', .55) + ''.join(line([at3(-396, 230, z), at3(396, 230, z)], '#a89a98', 2.4, .8) for z in arcs)
    b += ''.join(poly([at3(0, 230, z * 1.1), at3(60, 230, z), at3(0, 230, z * .91), at3(-60, 230, z)], '#f1e6d0', .8) for z in arcs[1:])
    b += rect(*at3(-150, -150, 5.6), 300 / 5.6, 380 / 5.6, '#8f8388') + rect(*at3(-110, 20, 5.6), 220 / 5.6, 210 / 5.6, '#6d636c')
    # lamps, columns from far to near
    for z in (4.9, 3.7, 2.8, 2.1, 1.58, 1.19, .9):
        lx, ly = at3(0, -330, z)
        b += ellipse(lx, ly, 130 / z, 90 / z, 'url(#lamp)') + rect(lx - 3 / z, ly - 130 / z, 6 / z, 100 / z, '#b9924a') + ellipse(lx, ly, 52 / z, 26 / z, '#fffaf0') + rect(lx - 56 / z, ly - 6 / z, 112 / z, 9 / z, '#c9a24f', 4 / z)
        for sgn in (-1, 1):
            cx, top = at3(sgn * 330, -214, z)
            w, low = 62 / z, vy + 230 / z
            b += poly([(cx - w / 2, low), (cx + w / 2, low), (cx + w / 2 - sgn * 50 / z, low + 60 / z), (cx - w / 2 - sgn * 50 / z, low + 60 / z)], '#6d6068', .22)
            b += rect(cx - w / 2, top, w, low - top, 'url(#col)') + veins([(cx - w / 2, top), (cx + w / 2, top), (cx + w / 2, low), (cx - w / 2, low)], 3, '#9d97a3', int(z * 10) + sgn, .6, 3 / z) + rect(cx - w * .72, top - 22 / z, w * 1.44, 26 / z, '#c9a24f', 3 / z) + rect(cx - w * .68, low - 26 / z, w * 1.36, 28 / z, '#8f7f84', 3 / z)
    # people
    b += person(700, 640, 230, 6.3, facing=-1, turn=.5, build='woman', hair=HAIR['dark'], style='bun', top='#7a5a80', hem='coat', legs='#4d4a5a', shoes=('boots', '#3a2f33'), near=(726, 560), far=(668, 560)) + person(520, 610, 190, 6.4, facing=-1, turn=.4, back=True, hair=HAIR['brown'], top='#5f6f5c', hem='shirt', legs='#4d5560', shoes=('shoes', '#3a2f2b'), backpack='#c9563f')
    b += person(440, 784, 450, 6.2, facing=-1, turn=.5, build='woman', hair=HAIR['fair'], style='bob', top='#c9605a', hem='coat', collar='#f6efe2', legs='#5a4a52', shoes=('boots', '#4a3728'), smile=1.2, near=(480, 620), far=(340, 510), far_hand='open', far_bend=1)
    return b + person(556, 790, 290, 4.6, facing=-1, turn=.4, hair=HAIR['fair'], style='pigtails', bow='#3f7f94', hat=('beanie', '#e0a53c', '#f6efe2'), top='#3f7f94', hem=.4, legs='#f1e6d0', shoes=('boots', '#8a5a44'), smile='open', near=(600, 700), far=(492, 636)), d
