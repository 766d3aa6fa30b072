# SPDX-License-Identifier: GPL-3.0-or-later
"""Where our cement goes: a train, the theatre, a bridge, a toy town."""
import math
import random

from kit import *  # noqa: F401,F403 - the drawing kit


@scene('cement-train')
def draw_cement_train():
    """A July morning: the cement train leaves the works and comes towards us."""
    d = gradient('sky', '#8fc6e6', '#cfe8e6', '#fbf1c6') + glow('sun', '#fffbe0', 1)
    b = wash('sky') + ellipse(330, 330, 420, 300, 'url(#sun)') + circle(330, 330, 60, '#fffae6') + cloud(760, 130, 1.1) + cloud(1070, 90, .7) + cloud(150, 120, .6)
    b += hills(392, 30, '#b9d3b8', 5) + at(factory(0, 0, 1), 180, 432, .62, opacity='.85') + hills(424, 16, '#b5c98f', 9) + spruces(452, 24, 50, '#7fa888', 6, 0, 1200, 8)
    b += path(curve([(-20, 446), (300, 434), (700, 446), (1220, 424), (1220, 820, 1), (-20, 820, 1)]), '#b3b96f') + path('M640,446q160,-14 300,4l60,26q-200,-20 -330,-6Z', '#e6cf7a') + path('M980,440q140,-12 240,-6V480q-120,-16 -190,-12Z', '#d9bf66')
    b += ''.join(birch(x, 470, h, '#8fae54', i) for i, (x, h) in enumerate(((1130, 230), (1180, 200), (560, 80), (600, 100), (640, 84)))) + rooftops(462, 3, 5, 720, 960, 56)

    def low(x):
        return 424 + (x + 300) * .196

    def top(x):
        return 424 - (x + 300) * .07
    # the bed of the road
    b += poly([(-20, low(-20) - 6), (1220, low(1220) - 16), (1220, low(1220) + 96), (-20, low(-20) + 14)], '#a8977c') + ''.join(poly([(x, low(x)), (x + w, low(x + w)), (x + w + 8, low(x + w) + w * .9), (x + 4, low(x) + w * .9)], '#7a5f48') for x, w in ((round(-300 + 320 * 1.055 ** k), 4 + .5 * 1.055 ** k * 6) for k in range(30)) if x < 1240)
    b += line([(-20, low(-20) + 1), (1230, low(1230) + 6)], '#d9dde0', 5)
    # wagons, growing towards us
    x = 300
    while x < 950:
        x2 = x * 1.27
        a, c, k = x - 300 + x * .012, x2 - 300 - x2 * .012, x2 / 1100
        ha, hc = low(a) - top(a), low(c) - top(c)

        def at2(t, v):
            px = a + (c - a) * t
            return px, top(px) + (low(px) - top(px)) * v
        tone, shade = ('#d6d3c8', '#b3b0a6') if round(x) % 2 else ('#cfc6b4', '#aaa18f')
        b += poly([at2(.02, .1), at2(.98, .1), at2(1, .2), at2(1, .58), at2(.82, .8), at2(.62, .8), at2(.5, .66), at2(.38, .8), at2(.18, .8), at2(0, .58), at2(0, .2)], tone) + poly([at2(0, .46), at2(1, .46), at2(1, .58), at2(.82, .8), at2(.62, .8), at2(.5, .66), at2(.38, .8), at2(.18, .8), at2(0, .58)], shade) + poly([at2(.02, .1), at2(.98, .1), at2(1, .2), at2(0, .2)], '#efece2')
        b += ''.join(line([at2(t, .2), at2(t, .58)], shade, 5 * k) for t in (.14, .32, .5, .68, .86)) + ''.join(poly([at2(t, .04), at2(t + .12, .04), at2(t + .12, .11), at2(t, .11)], '#8d8a80') for t in (.16, .44, .72)) + poly([at2(-.02, .8), at2(1.02, .8), at2(1.02, .86), at2(-.02, .86)], '#4a4642')
        b += ''.join(ellipse(*at2(t, .93), (low(a) - top(a)) * .055 * (1 + t * .3), hc * .075, '#33312f') + ellipse(*at2(t, .93), ha * .022, hc * .03, '#9a948a') for t in (.12, .26, .74, .88)) + line([at2(.06, .14), at2(.06, .78)], '#8d8a80', 3 * k)
        x = x2
    # the engine
    a, c = x - 300 + 8, 1118

    def at2(t, v):
        px = a + (c - a) * t
        return px, top(px) + (low(px) - top(px)) * v
    b += poly([at2(0, .18), at2(.55, .2), at2(.6, .06), at2(1, .04), at2(1, .78), at2(0, .8)], '#3f7a62') + poly([at2(0, .18), at2(.55, .2), at2(.6, .06), at2(1, .04), at2(1, .1), at2(.6, .13), at2(.56, .27), at2(0, .25)], '#5f9a80') + poly([at2(0, .5), at2(1, .49), at2(1, .6), at2(0, .6)], '#e0a53c') + ''.join(line([at2(t, .3), at2(t, .46)], '#2f6450', 5) for t in (.08, .16, .24, .32, .4)) + poly([at2(.66, .18), at2(.92, .17), at2(.92, .4), at2(.66, .4)], '#cfe9ee') + poly([at2(-.02, .8), at2(1, .78), at2(1, .88), at2(-.02, .87)], '#3a3836') + ''.join(ellipse(*at2(t, .93), 24, 28, '#2f2d2b') + ellipse(*at2(t, .93), 10, 12, '#9a948a') for t in (.14, .34, .68, .88))
    b += line([at2(-.06, .84), at2(.02, .84)], '#3a3836', 9) + line([at2(.04, .68), at2(.5, .67)], '#e6dcc6', 4) + ''.join(line([at2(t, .68), at2(t, .78)], '#e6dcc6', 4) for t in (.04, .2, .35, .5)) + poly([at2(.2, .12), at2(.3, .12), at2(.29, .2), at2(.21, .2)], '#2f4a40') + line([at2(.25, .1), at2(.18, -.1), at2(.22, -.3), at2(.1, -.5)], '#fff6ea', 20, .55)
    dx, dy = at2(.79, .3)
    b += circle(dx, dy, 16, '#e8b48a') + path(f'M{num(dx - 18)},{num(dy - 3)}a18,17 0 0 1 36,0Z', '#2f3f5a') + path(f'M{num(dx - 24)},{num(dy + 38)}q2,-22 24,-22t24,22Z', '#3f5a78')
    t0, l0 = top(c) + (low(c) - top(c)) * .04, low(c)
    b += poly([(c, t0), (1176, t0 + 16), (1182, l0 - 34), (c, l0 - 70)], '#33664f') + poly([(c + 8, t0 + 34), (1168, t0 + 44), (1170, t0 + 130), (c + 8, t0 + 132)], '#bfe0e6') + poly([(c, l0 - 170), (1180, l0 - 152), (1181, l0 - 118), (c, l0 - 130)], '#e0a53c') + circle(c + 18, l0 - 94, 11, '#fff6cc') + circle(1164, l0 - 86, 11, '#fff6cc') + circle(c + 32, t0 + 20, 9, '#fff6cc') + poly([(c - 4, l0 - 70), (1188, l0 - 40), (1180, l0 + 2), (c + 4, l0 - 16)], '#a23b2e')
    # willow-herb, grass and two children who wave
    b += path(curve([(-20, 600), (160, 590), (330, 640), (560, 740), (800, 800), (1000, 830, 1), (-20, 830, 1)]), '#8fa552') + path(curve([(-20, 680), (160, 680), (330, 730), (520, 800), (600, 830, 1), (-20, 830, 1)]), '#7a9447')
    r = random.Random(6)
    for _ in range(24):
        px, py, h = r.choice((r.randrange(0, 130), r.randrange(430, 640))), 0, r.randrange(60, 120)
        py = 800 - r.randrange(0, 70) + max(0, px - 430) * .08
        b += line(f'M{px},{py}q4,-{h // 2} 0,-{h}', '#5f8040', 4) + ''.join(circle(px + (5 if i % 2 else -5), py - h * .4 - i * h * .085, max(2.5, 8 - i * .8), ('#c9609a', '#d98ab5')[i % 2]) for i in range(8))
    b += person(230, 770, 270, 4.7, facing=1, turn=.5, back=True, hair=HAIR['dark'], style='short', top='#f1e6d0', hem='shirt', legs='#4d6a8a', shoes=('sneakers', '#c9563f'), near=(200, 660), far=(316, 500), far_hand='open', far_front=True)
    return b + person(340, 784, 240, 4.5, facing=1, turn=.5, back=True, hair=HAIR['fair'], style='pigtails', bow='#c9402f', top='#e0a53c', hem=.5, legs='#f1e6d0', shoes=('shoes', '#6a4630'), near=(306, 690), far=(416, 560), far_hand='open', far_front=True) + grass(0, 700, 806, 70, 40, '#66803a', 5, 14), d


@scene('opera')
def draw_opera():
    """The theatre with the great dome on a winter evening; people go to hear music."""
    d, b = backdrop('#2f3f70', '#5f6396', '#a987a0', '#e9b898')
    d += glow('warm', '#ffe2a0', .8) + gradient('dome', '#e3eaf2', (.35, '#b3c3d6'), '#6f84a8', x2=1, y2=.4) + gradient('wall', '#f8e6bf', '#e3c493')
    r = random.Random(4)
    b += ''.join(circle(r.randrange(0, 1200), r.randrange(0, 260), .8 + r.random() * 1.6, '#fff', opacity='.8') for _ in range(60)) + circle(1060, 110, 34, '#fff3d6') + circle(1048, 102, 32, '#3f4a7a')
    b += flats(70, 560, 150, 250, 4, 6, '#6f6a90', '#5a567d', 3, False, .55) + flats(1140, 560, 150, 290, 4, 7, '#6f6a90', '#5a567d', 5, False, .55) + ellipse(600, 480, 560, 260, 'url(#warm)', opacity='.7')
    # the dome in rows of plates
    cx, cy, rx, ry = 600, 350, 322, 250
    d += f'<clipPath id="dm"><path d="M{cx - rx},{cy}A{rx},{ry} 0 0 1 {cx + rx},{cy}Z"/></clipPath>'
    s = path(f'M{cx - rx},{cy}A{rx},{ry} 0 0 1 {cx + rx},{cy}Z', 'url(#dome)')
    for j in range(1, 11):
        a = j / 11 * math.pi / 2
        y, w = cy - ry * math.sin(a), rx * math.cos(a)
        n = 26
        s += line(''.join(f'M{num(cx - w * math.cos(math.pi * i / n))},{num(y)}q{num(w * math.pi / n * .5 * math.sin(math.pi * (i + .5) / n))},{num(ry / 16)} {num(w * (math.cos(math.pi * i / n) - math.cos(math.pi * (i + 1) / n)))},0' for i in range(n)), '#7f94b8', 1.8, .6)
    b += f'<g clip-path="url(#dm)">{s}</g>' + path(f'M{cx - 150},{cy - 222}Q{cx},{cy - 284} {cx + 150},{cy - 222}Q{cx},{cy - 250} {cx - 150},{cy - 222}Z', '#f7fafc') + rect(cx - 16, cy - ry - 16, 32, 20, '#d3dde8', 6)
    # its drum and the ring of the hall
    b += rect(cx - 336, cy - 6, 672, 56, 'url(#wall)') + rect(cx - 344, cy - 14, 688, 14, '#fbf3dc') + ''.join(rect(cx - 318 + i * 38, cy + 10, 18, 30, '#ffd98a', 8) for i in range(17)) + rect(cx - 420, cy + 48, 840, 30, '#f1dcb0') + rect(cx - 428, cy + 42, 856, 12, '#fff', 4)
    # wings and portico
    b += rect(-20, 556, 1240, 160, '#c9cfe4') + rect(110, 420, 980, 190, 'url(#wall)') + rect(100, 408, 1000, 16, '#fbf3dc') + rect(100, 402, 1000, 9, '#fff', 4) + ''.join(rect(x, 452, 34, 92, '#ffd98a', 3) + rect(x + 15, 452, 4, 92, '#c99f62') + rect(x, 492, 34, 4, '#c99f62') + rect(x - 5, 544, 44, 7, '#fff3d6') for x in (134, 196, 258, 320, 846, 908, 970, 1032))
    b += rect(386, 396, 428, 222, '#f6dfae') + rect(374, 380, 452, 20, '#fbf3dc') + rect(374, 373, 452, 10, '#fff', 4) + ''.join(rect(402 + i * 70, 430, 48, 184, '#ffcf78') + rect(424 + i * 70, 430, 5, 184, '#b98a4c') for i in range(6)) + ''.join(rect(386 + i * 67.6, 404, 22, 210, '#fffaf0') + rect(386 + i * 67.6 + 14, 404, 8, 210, '#dfc79c') + rect(381 + i * 67.6, 400, 32, 10, '#fffdf6') + rect(381 + i * 67.6, 608, 32, 10, '#e9d6ac') for i in range(7))
    b += ''.join(rect(366 - i * 22, 616 + i * 12, 468 + i * 44, 13, ('#d9c7b8', '#c3b3ad')[i % 2]) + rect(366 - i * 22, 616 + i * 12, 468 + i * 44, 4, '#fff', 2, .8) for i in range(5))
    # the snowy square
    b += path(curve([(-20, 690), (300, 668), (600, 676), (900, 668), (1220, 690), (1220, 820, 1), (-20, 820, 1)]), '#dfe3f0') + poly([(300, 676), (900, 676), (1100, 820), (100, 820)], '#f1d9b8', .5) + ellipse(600, 720, 380, 60, 'url(#warm)', opacity='.5')
    b += ''.join(spruce(x, y, h, '#3f5f70', snow='#e9eef6') for x, y, h in ((60, 660, 150), (150, 670, 190), (1060, 668, 180), (1150, 660, 150)))
    for x, y in ((250, 716), (950, 716)):
        b += ellipse(x, y - 206, 100, 100, 'url(#warm)') + at(lamp(0, 0, 190), x, y) + path(f'M{x - 18},{y - 222}q18,-10 36,0Z', '#fff')
    b += person(640, 684, 130, 6.3, facing=-1, turn=.4, back=True, hair=HAIR['dark'], hat=('furcap', '#4d4a5a', '#7d6f66'), top='#4d4a66', hem='coat', legs='#3a3a4a', shoes=('boots', '#2b2423')) + person(590, 686, 124, 6.2, facing=1, turn=.4, back=True, build='woman', hair=HAIR['fair'], style='bun', top='#a5444a', hem='coat', legs='#4d4a5a', shoes=('boots', '#2b2423')) + person(740, 700, 140, 6.4, facing=-1, turn=.5, hair=HAIR['brown'], hat=('ushanka', '#5d5048', '#7d6c5f'), top='#5a5f52', hem='coat', legs='#3a3a4a', shoes=('boots', '#2b2423'), scarf='#c9563f')
    b += person(400, 780, 330, 6.2, facing=1, turn=.5, build='woman', hair=HAIR['brown'], style='bob', hat=('beanie', '#f1e6d0', '#e0cfae'), scarf='#f1e6d0', top='#7a4a70', hem='coat', legs='#3f3a50', shoes=('boots', '#2f2630'), mitts='#f1e6d0', smile=1.3, near=(370, 670), far=(466, 680))
    b += person(500, 786, 220, 4.6, facing=1, turn=.5, hair=HAIR['fair'], style='braid', bow='#e0a53c', hat=('beanie', '#c9402f', '#f6efe2'), scarf='#e0a53c', top='#3f7f94', hem=.4, legs='#5a4a78', shoes=('boots', '#6a4630'), mitts='#c9402f', smile='open', near=(470, 690), near_bend=-1, far=(552, 704), tools=at(path('M-9,-78H9Q12,-50 13,-44Q30,-36 26,-16Q20,-6 28,8Q36,34 0,34T-28,8Q-20,-6 -26,-16Q-30,-36 -13,-44Q-12,-50 -9,-78Z', '#5a3a30') + path('M9,-78Q12,-50 13,-44Q30,-36 26,-16Q20,-6 28,8Q36,34 0,34Q20,0 6,-40Z', '#442a24') + line('M-8,-12q8,-10 16,0', '#c99a5b', 5), 556, 724, .9, rot=-8))
    b += person(800, 784, 320, 6.4, facing=-1, turn=.5, skin=SKIN[1], hair=HAIR['grey'], old=True, beard='short', hat=('furcap', '#3f4a5a', '#8d8078'), scarf='#c9563f', top='#4d5a70', hem='coat', legs='#3a3f4d', shoes=('boots', '#2b2423'), mitts='#5d5048', smile=1.2, near=(830, 670), far=(756, 650))
    return b + snowfall(110, 9, r0=1.5, r1=4, opacity=.85), d


@scene('new-bridge')
def draw_new_bridge():
    """The new bridge on its ropes at sunrise; the last ice goes under it."""
    d, b = backdrop('#7fa9d6', '#c3cfe0', '#f6cdb0', '#fbe3bd')
    d += gradient('riv', '#e6c3b0', '#8fb3cc', '#4f86b0') + glow('sun', '#fff0cc', .95)
    b += ellipse(230, 400, 380, 240, 'url(#sun)') + circle(230, 396, 50, '#fff6dd') + cloud(420, 120, .8, '#fff', .6) + cloud(1080, 150, 1, '#fff', .55)
    # the far bank: the big city
    b += hills(440, 10, '#b9b3c3', 3) + ''.join(flats(x, 452, w, h, max(2, w // 22), max(3, h // 22), c, '#a39bb0', i, False, .15) for i, (x, w, h, c) in enumerate(((40, 70, 110, '#c3bccb'), (130, 60, 80, '#cfc6cf'), (330, 80, 130, '#bfb8c9'), (420, 50, 180, '#c9c0cb'), (500, 80, 96, '#cfc6cf'), (620, 60, 150, '#c3bccb'), (770, 90, 100, '#cbc2cc'), (880, 54, 170, '#bfb8c9'), (960, 80, 110, '#cfc6cf'), (1070, 60, 140, '#c3bccb'), (1160, 80, 90, '#cbc2cc'))))
    b += at(path('M-70,0V-26A70,56 0 0 1 70,-26V0Z', '#d6d3de') + rect(-74, -28, 148, 10, '#e6e3ea'), 700, 452, 1) + path('M-20,446H1220V470H-20Z', '#a9a8a0') + path('M-20,462H1220V830H-20Z', 'url(#riv)') + ripples([(60, 500, 150), (330, 520, 120), (640, 500, 160), (940, 520, 150)], '#fdeadb', 3)
    # the deck in slight perspective, its pylon and ropes
    def deck(x):
        return 392 - (x - 200) * .118
    px, foot, head = 720, 628, 56
    for x, h in ((140, 90), (330, 130), (980, 270), (1170, 330)):
        b += poly([(x - h * .12, deck(x) + 20), (x + h * .12, deck(x) + 20), (x + h * .15, deck(x) + h + 40), (x - h * .15, deck(x) + h + 40)], '#c3bdb6') + poly([(x + h * .03, deck(x) + 20), (x + h * .12, deck(x) + 20), (x + h * .15, deck(x) + h + 40), (x + h * .05, deck(x) + h + 40)], '#9f9a99') + path(f'M{num(x - h * .16)},{num(deck(x) + h + 40)}h{num(h * .32)}l{num(-h * .06)},{num(h * .3)}h{num(-h * .2)}Z', '#6f8fae', opacity='.4')
    far = ''.join(line([(px + 26, head + 20 + i * 22), (x, deck(x) - 6)], '#e9c9b0', 2) for i, x in enumerate((236, 310, 384, 458, 532, 606)))
    far += ''.join(line([(px + 26, head + 20 + i * 22), (x, deck(x) - 6)], '#e9c9b0', 2) for i, x in enumerate((1230, 1150, 1070, 990, 910, 830)))
    b += far + poly([(px + 14, head), (px + 42, head), (px + 66, foot - 26), (px + 26, foot - 26)], '#c9a894')
    b += poly([(-20, deck(-20)), (1230, deck(1230)), (1230, deck(1230) + 40), (-20, deck(-20) + 17)], '#8f9aa5') + poly([(-20, deck(-20)), (1230, deck(1230)), (1230, deck(1230) + 12), (-20, deck(-20) + 5)], '#d9dde0') + poly([(-20, deck(-20) + 17), (1230, deck(1230) + 40), (1230, deck(1230) + 48), (-20, deck(-20) + 20)], '#66727d')
    b += ''.join(line(f'M{x},{num(deck(x))}v-{num(10 + (x + 20) * .008)}', '#7d8893', 2.5) for x in range(-10, 1220, 26)) + line([(-20, deck(-20) - 9), (1230, deck(1230) - 20)], '#7d8893', 3)
    car = lambda c: path('M-34,-8V-18Q-34,-22 -28,-22L-18,-36H12L24,-22H32Q36,-22 36,-16V-8Z', c) + path('M-14,-23L-8,-32H8L16,-23Z', '#dff0f4') + circle(-18, -8, 8, '#2f2d2f') + circle(20, -8, 8, '#2f2d2f')
    truck = lambda c: rect(-70, -62, 90, 50, '#f1ece0', 3) + rect(-70, -44, 90, 8, c) + rect(22, -50, 34, 38, c, 6) + rect(32, -44, 20, 16, '#dff0f4', 3) + rect(-70, -14, 128, 6, '#3a3f46') + ''.join(circle(k, -9, 10, '#2f2d2f') + circle(k, -9, 4, '#9a948a') for k in (-50, -24, 40))
    mixer = rect(-64, -20, 120, 8, '#3a3f46') + path('M-60,-22L-50,-58L0,-64L14,-22Z', '#e0a53c') + path('M-56,-36L6,-40L9,-32L-58,-28Z', '#c9563f') + rect(20, -50, 36, 36, '#4f86a0', 6) + rect(30, -45, 22, 16, '#dff0f4', 3) + ''.join(circle(k, -9, 10, '#2f2d2f') + circle(k, -9, 4, '#9a948a') for k in (-44, -18, 40))
    for x, k, f in ((90, .42, car('#c9563f')), (250, .5, truck('#4d7f6b')), (400, .56, car('#e0a53c')), (520, .64, mixer), (890, .86, truck('#c9563f')), (1060, .96, car('#4f86a0'))):
        b += at(f, x, deck(x) + 3, k, rot=-6)
    b += rect(570, deck(590) - 40, 70, 38, '#3f7a62', 6) + ''.join(rect(576 + i * 15, deck(590) - 34, 11, 14, '#fff0bf', 2) for i in range(4)) + circle(584, deck(590) - 3, 6, '#2f2d2f') + circle(626, deck(590) - 6, 6, '#2f2d2f')
    # the near leg of the pylon
    b += poly([(px - 58, head), (px - 22, head), (px - 40, foot + 10), (px - 96, foot + 10)], '#f3d9c3') + poly([(px - 34, head), (px - 22, head), (px - 40, foot + 10), (px - 58, foot + 10)], '#cfa992') + poly([(px - 50, head + 60), (px + 34, head + 60), (px + 36, head + 84), (px - 51, head + 84)], '#e6c6b0') + poly([(px - 66, deck(px) + 44), (px + 50, deck(px) + 34), (px + 54, deck(px) + 62), (px - 68, deck(px) + 76)], '#d9b8a3') + rect(px + 6, foot - 32, 80, 20, '#a3938f', 5) + rect(px - 112, foot, 196, 26, '#b3a39c', 6) + path(f'M{px - 112},{foot + 26}h196l-24,70h-150Z', '#6f8fae', opacity='.4')
    b += ''.join(line([(px - 44, head + 12 + i * 24), (x, deck(x) + 3)], '#fff6ea', 3.4) for i, x in enumerate((60, 140, 226, 316, 410, 506, 600))) + ''.join(line([(px - 44, head + 12 + i * 24), (x, deck(x) + 6)], '#fff6ea', 3.4) for i, x in enumerate((1230, 1190, 1120, 1040, 960, 880, 800)))
    # ice, gulls, and people on the near bank
    r = random.Random(5)
    for x, y, w in ((80, 560, 120), (300, 600, 160), (520, 560, 90), (900, 640, 170), (1110, 590, 130), (430, 680, 190), (1010, 720, 150), (180, 660, 120)):
        b += at(poly([(-w * .5, 2), (-w * .36, -w * .1), (w * .1, -w * .13), (w * .44, -w * .07), (w * .5, 3), (w * .2, w * .07), (-w * .3, w * .07)], '#f7fafb') + poly([(-w * .5, 2), (-w * .3, w * .07), (w * .2, w * .07), (w * .5, 3), (w * .5, 10), (w * .2, w * .07 + 10), (-w * .3, w * .07 + 9)], '#a9c9da'), x, y)
    b += ripples([(620, 680, 150), (760, 740, 140), (560, 620, 90)], '#f3e6e6', 4) + path(curve([(-20, 700), (160, 690), (360, 740), (620, 800), (700, 830, 1), (-20, 830, 1)]), '#a39a6c') + path(curve([(-20, 744), (160, 736), (340, 780), (440, 830, 1), (-20, 830, 1)]), '#8a8458')
    b += at(willow_twig(0, 0, 1), 60, 800, .6, rot=-12) + at(willow_twig(0, 0, 1, seed=3), 90, 806, .7, rot=6) + at(willow_twig(0, 0, 1, seed=5), 120, 810, .5, rot=20)
    b += person(250, 780, 300, 6.4, facing=1, turn=.5, skin=SKIN[1], hair=HAIR['dark'], hat=('beanie', '#4d5a6a', '#6d7d8f'), beard='short', top='#4d6f5c', hem='tunic', legs='#4d5560', shoes=('boots', '#3a2f2b'), smile=1.2, near=(224, 670), far=(320, 580), far_hand='open') + person(352, 792, 206, 4.6, facing=1, turn=.5, back=True, hair=HAIR['fair'], style='pigtails', bow='#3f7f94', hat=('beanie', '#c9563f', '#f6efe2'), top='#e0a53c', hem=.3, legs='#5a4a78', shoes=('boots', '#6a4630'), near=(326, 700), far=(404, 664), far_front=True)
    gull = lambda x, y, k: line(f'M{x - 34 * k:.0f},{y - 8 * k:.0f}Q{x - 14 * k:.0f},{y - 20 * k:.0f} {x},{y}Q{x + 14 * k:.0f},{y - 20 * k:.0f} {x + 34 * k:.0f},{y - 8 * k:.0f}', '#ffffff', 5 * k)
    return b + gull(420, 560, .8) + gull(500, 530, .6) + gull(1030, 480, .7), d


def blocks(x, y, *rows):
    """Toy blocks standing on each other: (dx, width, height, colour, kind) from below."""
    s, yy = '', y
    for row in rows:
        hh = max(h for _, _, h, _, _ in row)
        for dx, w, h, c, kind in row:
            px = x + dx
            if kind == 'roof':
                s += poly([(px - w / 2, yy), (px, yy - h), (px + w / 2, yy)], c) + poly([(px, yy - h), (px + w / 2, yy), (px + w * .14, yy)], darker(c, .14))
            elif kind == 'dome':
                s += path(f'M{num(px - w / 2)},{num(yy)}a{num(w / 2)},{num(h)} 0 0 1 {num(w)},0Z', c) + path(f'M{num(px - w * .34)},{num(yy - h * .2)}q{num(w * .06)},{num(-h * .5)} {num(w * .26)},{num(-h * .62)}', 'none', stroke=lighter(c, .4), stroke_width=8, stroke_linecap='round')
            elif kind == 'arch':
                s += path(f'M{num(px - w / 2)},{num(yy)}v{num(-h)}h{num(w)}v{num(h)}h{num(-w * .2)}a{num(w * .3)},{num(h * .66)} 0 0 0 {num(-w * .6)},0Z', c) + rect(px - w / 2, yy - h, w, h * .14, lighter(c, .25))
            else:
                s += rect(px - w / 2, yy - h, w, h, c, 3) + rect(px + w * .3, yy - h, w * .2, h, darker(c, .13), 3) + rect(px - w / 2, yy - h, w, 6, lighter(c, .3), 3)
                if kind == 'win':
                    s += ''.join(rect(px - w * .32 + i * w * .34, yy - h * .72, w * .2, h * .4, lighter(c, .62), 2) for i in range(2))
        yy -= hh
    return s


@scene('toy-city')
def draw_toy_city():
    """On the carpet two children build a town: a bridge, a theatre, towers."""
    d, b = backdrop('#f0dcc0', '#e6c9a3')
    d += glow('lamp', '#fff0c2', .9)
    b += ''.join(rect(x, 0, 26, 500, '#ead1ae') for x in range(20, 1200, 76)) + rect(0, 486, 1200, 20, '#fbf3e2') + plank_floor(500, '#b98556', 9, 600)
    night = rect(0, 0, 100, 100, '#3f4f86') + circle(74, 24, 9, '#fff3d0') + ''.join(rect(x, 60 - h, 15, 40 + h, c) + ''.join(rect(x + 3 + (k % 2) * 6, 64 - h + (k // 2) * 10, 3.4, 5, '#ffd98a') for k in range(6)) for x, h, c in ((4, 8, '#5a5f8f'), (22, 22, '#52578a'), (42, 4, '#5a5f8f'), (60, 16, '#52578a'), (80, 10, '#5a5f8f'))) + rect(0, 92, 100, 8, '#2f3d66')
    b += window(470, 80, 280, 290, night) + path('M436,60Q470,220 440,420H400V60ZM784,60Q750,220 780,420H822V60Z', '#c9785a') + rect(390, 52, 442, 16, '#8f6238', 8)
    b += rect(40, 236, 250, 264, '#a5714a', 4) + ''.join(rect(54, y, 222, 72, '#7d5236') for y in (250, 334, 418)) + ''.join(rect(62 + i * 22, 258 + (i % 3) * 5, 17, 64 - (i % 3) * 5, c) for i, c in enumerate(('#c9563f', '#3f7f94', '#e0a53c', '#5f8a5a', '#8a5068', '#f1e6d0', '#3f7f94', '#c9563f'))) + circle(100, 376, 28, '#c9563f') + path('M72,376a28,28 0 0 1 56,0Z', '#f1e6d0') + rect(160, 356, 90, 42, '#3f7f94', 5) + circle(180, 402, 9, '#3a2f2b') + circle(230, 402, 9, '#3a2f2b') + rect(70, 436, 190, 50, '#e0c08a', 5)
    b += tool((1060, 520), (1060, 190), 8, '#8f6238') + ellipse(1060, 260, 260, 230, 'url(#lamp)') + path('M996,216L1024,120H1096L1124,216Z', '#f6d88f') + ellipse(1060, 522, 56, 10, '#7a5236') + at(framed_view(), 900, 150)
    # carpet with streets
    b += ellipse(600, 700, 620, 170, '#4f7f8a') + ellipse(600, 700, 590, 152, '#6f9f9a') + ellipse(600, 700, 560, 136, '#8fb88f') + path('M60,690Q320,640 600,690T1140,690', 'none', stroke='#cfc6b4', stroke_width=34) + line('M70,690Q320,640 600,690T1130,690', '#fff6e4', 3, stroke_dasharray='18 16')
    # the town
    b += shadow(600, 640, 420, 20, .14)
    b += blocks(340, 640, ((0, 96, 60, '#c9563f', 'win'),), ((0, 96, 60, '#3f7f94', 'win'),)) + blocks(440, 648, ((0, 80, 54, '#5f8a5a', 'win'),), ((0, 80, 54, '#f1d9a0', 'win'),), ((0, 88, 44, '#c9563f', 'roof'),))
    b += blocks(610, 644, ((-84, 36, 74, '#f1e6d0', ''), (-28, 36, 74, '#f6ead0', ''), (28, 36, 74, '#f1e6d0', ''), (84, 36, 74, '#f6ead0', '')), ((0, 222, 30, '#e0a53c', ''),), ((0, 190, 84, '#7fa9c9', 'dome'),)) + circle(610, 456, 9, '#e0a53c')
    b += blocks(790, 646, ((0, 70, 80, '#3f7f94', 'win'),), ((0, 70, 80, '#c9785a', 'win'),), ((0, 70, 70, '#e0a53c', 'win'),), ((0, 44, 60, '#c9563f', 'roof'),)) + blocks(892, 652, ((0, 84, 56, '#e9b9a0', 'win'),))
    b += blocks(470, 742, ((0, 118, 62, '#e0a53c', 'arch'), (118, 118, 62, '#c9563f', 'arch'), (236, 118, 62, '#3f7f94', 'arch')), ((118, 372, 18, '#f1e6d0', ''),))
    for i, c in enumerate(('#c9402f', '#5f8a5a', '#e0a53c')):
        b += at(rect(-34, -34, 68, 26, c, 6) + rect(-26, -30, 18, 12, '#fff3d0', 2) + rect(4, -30, 18, 12, '#fff3d0', 2) + circle(-20, -7, 8, '#3a2f2b') + circle(20, -7, 8, '#3a2f2b'), 500 + i * 76, 662, 1)
    b += ''.join(at(rect(-4, -14, 8, 14, '#8f6238') + poly([(-22, -12), (0, -66), (22, -12)], '#4d8a5c') + poly([(0, -66), (22, -12), (6, -12)], '#3f7550'), x, y) for x, y in ((715, 650), (940, 664), (270, 660)))
    # the builders
    b += person(170, 776, 400, 4.8, facing=1, turn=.55, hair=HAIR['brown'], style='short', top='#e0a53c', hem='shirt', bands=((.56, .44, '#f6efe2'),), legs='#3f5a78', shoes=('sneakers', '#f6efe2'), smile=1.3, pelvis=(-10, 90), feet=((-96, 0), (40, -4)), lean=8, near=(250, 640), far=(300, 512), near_hand='rest', far_hand='fist', far_front=True, far_bend=1, tools=rect(290, 462, 96, 58, '#e0a53c', 3) + rect(358, 462, 28, 58, '#c08a2c', 3) + rect(290, 462, 96, 6, '#f0c878', 3) + ''.join(rect(308 + i * 32, 478, 19, 24, '#fbeecb', 2) for i in range(2)))
    b += person(1030, 780, 390, 4.7, facing=-1, turn=.55, hair=HAIR['red'], style='pigtails', bow='#3f7f94', top='#3f7f94', sleeve='#f1e6d0', hem=.2, legs='#c9563f', shoes=('shoes', '#6a4630'), smile='open', pelvis=(10, 88), feet=((92, 0), (-40, -4)), lean=8, near=(960, 640), far=(884, 520), near_hand='rest', far_hand='fist', far_front=True, tools=poly([(864, 552), (902, 496), (940, 552)], '#c9563f') + poly([(902, 496), (940, 552), (912, 552)], '#a5442f'))
    b += cat(770, 774, .8, '#8f8a86') + ''.join(at(rect(-22, -40, 44, 40, c, 3) + rect(8, -40, 14, 40, darker(c, .14), 3) + rect(-22, -40, 44, 6, lighter(c, .3), 3), x, y, rot=a) for x, y, c, a in ((420, 786, '#c9563f', 0), (380, 788, '#5f8a5a', 0), (900, 786, '#e0a53c', 12)))
    return b, d


def framed_view():
    """A small picture of a river on the wall."""
    return rect(-62, -50, 124, 100, '#8f6238', 3) + rect(-52, -40, 104, 80, '#bfe0e6') + path('M-52,10Q-10,-16 52,4V40H-52Z', '#8fb58a') + path('M-52,40Q-10,16 4,6Q30,20 20,40Z', '#6fabc4')
