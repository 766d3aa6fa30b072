# SPDX-License-Identifier: GPL-3.0-or-later
"""What the coat of arms of the region tells: the sable, bread and salt, the river and the railway."""
import random

from kit import *  # noqa: F401,F403 - the drawing kit


@scene('sable-live')
def draw_sable_live():
    d, b = backdrop('#8fb3c9', '#c9dbe0', '#f3e2cb')
    d += glow('sun', '#fff0d0', .9)
    b += circle(900, 190, 330, 'url(#sun)') + spruces(430, 26, 190, '#a9c2c9', 3, 0, 1200, 20) + spruces(490, 18, 260, '#86a8ae', 8, 0, 1200, 24, snow='#dfe9ec')
    b += ''.join(trunk(x, 640, w, 700, 'pine', i) for i, (x, w) in enumerate(((90, 44), (1080, 58)))) + path(curve([(-20, 540), (240, 510), (560, 548), (900, 516), (1220, 540), (1220, 820), (-20, 820)]), '#e3ebef') + spruces(600, 5, 130, '#5d8a83', 6, 130, 430, 20, snow='#eef3f4') + spruces(590, 5, 120, '#5d8a83', 7, 760, 1040, 20, snow='#eef3f4')
    b += path(curve([(-20, 640), (300, 600), (700, 640), (1220, 600), (1220, 820), (-20, 820)]), '#f1f5f6') + path('M-20,690Q300,660 620,690T1220,660V700Q900,720 620,716T-20,720Z', '#d9e5eb')
    # a fallen cedar under snow
    b += path(curve([(120, 700, 1), (160, 610), (320, 596), (700, 612), (1010, 590), (1240, 596, 1), (1240, 720, 1), (900, 724), (480, 716)]), '#7f5a41') + path(curve([(140, 690), (420, 668), (820, 680), (1240, 650, 1), (1240, 720, 1), (900, 724), (480, 716)]), '#644633') + ''.join(line(f'M{x},{y}q{w * .4},-8 {w},2', '#543a2a', 5, .7) for x, y, w in ((300, 650, 90), (460, 690, 120), (700, 660, 100), (930, 640, 110), (1040, 690, 120)))
    b += ellipse(146, 656, 40, 58, '#c99a66', 8) + ellipse(148, 656, 27, 42, '#b5834f', 8) + ellipse(149, 656, 13, 22, '#d9ae7a', 8)
    b += path('M170,606Q300,578 470,594Q640,606 800,596Q1000,570 1240,584V612Q1000,600 880,622Q720,610 640,630Q500,608 400,622Q280,604 170,616Z', '#fbfdfd')
    b += shadow(590, 600, 190, 10, .2) + sable_run(580, 604, 1.72)
    # cedar boughs above, a cone below
    for x, y, k in ((-20, 90, 1), (1220, 120, -1)):
        b += line(f'M{x},{y}q{k * 130},30 {k * 270},16', '#6f4c33', 14)
        for i in range(11):
            px, py = x + k * (40 + i * 24), y + 12 + 18 * (1 - abs(i - 6) / 6)
            b += ''.join(line(f'M{num(px)},{num(py)}q{k * 16},{a * .4} {k * 40},{a}', ('#3f7258', '#528a6a', '#356349')[j % 3], 5) for j, a in enumerate((-44, -18, 12, 40)))
        b += path(f'M{x},{y - 12}q{k * 130},12 {k * 250},18q{-k * 120},12 {-k * 250},0Z', '#fff')
    for x, y, a in ((250, 764, 70), (330, 776, 100)):
        b += at(shape([(0, -44), (26, -28), (32, 6), (20, 36), (0, 42), (-20, 36), (-32, 6), (-26, -28)], '#7d5a44') + ''.join(line(f'M-26,{v}q26,16 52,0', '#a98262', 5) for v in (-22, -4, 14)) + ''.join(line(f'M{v - 14},-30q20,30 8,62', '#5f4230', 3) for v in (-4, 12, 26)), x, y, .8, rot=a)
    b += ''.join(ellipse(760 + i * 58, 762 - (i % 2) * 12 - i * 3, 9, 5, '#b9ccd8', -10) + ellipse(774 + i * 58, 764 - (i % 2) * 12 - i * 3, 9, 5, '#b9ccd8', -10) for i in range(7))
    return b + snowfall(34, 5, r0=2, r1=4), d


@scene('bread-salt')
def draw_bread_salt():
    d, b = backdrop('#8fc0df', '#d3e4e2', '#fbe7b0')
    d += glow('sun', '#fff3c4', .9)
    b += oval(600, 330, 520, 300, 'url(#sun)') + cloud(190, 120, 1) + cloud(1020, 90, .8) + hills(360, 40, '#b3cbb9', 5) + spruces(400, 30, 70, '#86ad96', 3, 0, 1200, 12)
    b += rooftops(420, 6, 4, 40, 460, 74)
    # a windmill on the rise
    b += path(curve([(640, 430), (800, 400), (980, 392), (1220, 410), (1220, 460), (640, 460)]), '#c9bd6a') + poly([(930, 400), (954, 250), (1010, 250), (1036, 400)], '#a5754a') + poly([(986, 250), (1010, 250), (1036, 400), (1000, 400)], '#875c39') + poly([(944, 254), (982, 214), (1022, 254)], '#6f4c33') + ''.join(f'<g transform="translate(980 270) rotate({a})">' + rect(-4, -150, 8, 150, '#7b5638') + rect(4, -146, 26, 110, '#efe3c8') + ''.join(rect(4, -140 + k * 22, 26, 3, '#7b5638') for k in range(5)) + '</g>' for a in (24, 114, 204, 294))
    b += path(curve([(-20, 440), (300, 420), (700, 446), (1220, 424), (1220, 820), (-20, 820)]), '#e3c264') + path(curve([(-20, 540), (400, 512), (800, 540), (1220, 512), (1220, 820), (-20, 820)]), '#d9ae4c')
    r = random.Random(7)
    for i in range(62):      # ripe wheat
        x, y = r.randrange(-10, 1210), 520 + i * 4.5
        k, w = .5 + (y - 500) / 300, r.random() * 12 - 6
        b += at(line(f'M0,40Q{w / 2},-30 {w},-64', '#c2953c', 3) + ''.join(ellipse(w + a, -68 - j * 11, 4.5, 8, ('#f0d27c', '#e6bf5c')[j % 2], a * 5) for j in range(4) for a in (-5, 5)), x, y, k)
    b += person(380, 1070, 800, 6.3, facing=1, turn=.45, build='woman', skin=SKIN[0], hair=HAIR['fair'], style='braid', bow='#b5342a', hat=('kosynka', '#b5342a'), top='#4d7f8f', sleeve='#fbf5e6', straps='#3a6474', hem='long', cuff='#b5342a', collar=('stand', '#b5342a'), apron=('#f6ecd6', 'waist'), smile='open', near=(520, 640), far=(640, 610), near_hand='open', far_hand='open', far_front=True, ground=False, tools=bread_salt(606, 584, 1.12))
    b += person(1000, 1040, 600, 4.8, facing=-1, turn=.5, skin=SKIN[0], hair=HAIR['brown'], style='short', top='#d9763f', sleeve='#e9e2d2', hem='shirt', collar='#fbf5e6', legs='#4d5560', smile='open', far=(760, 556), far_hand='fist', far_front=True, far_bend=1, near=(1010, 740), backpack='#3f7f94', ground=False, tools=blob([(722, 560), (736, 532), (764, 536), (770, 560), (748, 574)], '#e4ad63') + blob([(730, 560), (742, 544), (758, 548), (760, 562)], '#f6e3bd'))
    return b + grass(0, 1200, 812, 60, 60, '#b98f36', 5, 16), d


@scene('coat-river')
def draw_coat_river():
    d, b = backdrop('#7fb3d6', '#cfe3e6', '#f7edd0')
    d += gradient('ob', '#a9d0e3', '#4f95c4', '#2f75ab')
    b += cloud(230, 90, .9) + cloud(900, 100, .9) + hills(210, 26, '#b5cdd0', 5) + hills(244, 20, '#9fc3ae', 8) + path(curve([(-20, 262), (300, 250), (900, 262), (1220, 250), (1220, 820), (-20, 820)]), '#a9c873')
    r = random.Random(12)
    for y0, h, cols in ((270, 34, ('#c9cf7a', '#e0cf7c', '#8fb868')), (330, 60, ('#b9cc6c', '#dfc66a', '#8ab162', '#c2b35a'))):      # fields
        x = -40
        while x < 1240:
            w = 70 + r.randrange(110)
            c = (x + w / 2 - 600) * .18
            b += poly([(x, y0), (x + w, y0), (x + w + c * h / 40, y0 + h), (x + c * h / 40, y0 + h)], cols[r.randrange(len(cols))], .85)
            x += w
    b += spruces(300, 22, 36, '#5f9478', 4, 0, 480, 40) + spruces(300, 22, 36, '#5f9478', 6, 720, 1200, 40) + spruces(372, 11, 54, '#4f8769', 7, 0, 330, 44) + spruces(372, 11, 54, '#4f8769', 9, 880, 1200, 44)
    # the Ob from the edge of the sky to our feet
    b += path('M592,252C580,300 640,330 628,380C600,450 470,500 420,600C390,670 360,740 330,820H900C880,740 850,670 820,600C780,500 700,450 690,380C690,330 640,300 640,252Z', '#e6d9a9') + path('M602,252C594,300 652,330 640,380C614,450 500,500 448,600C420,670 400,740 370,820H860C842,740 822,670 792,600C752,500 688,450 680,380C678,330 628,300 630,252Z', 'url(#ob)')
    b += ripples([(560, 470, 90), (520, 560, 130), (640, 520, 90), (460, 680, 160), (640, 720, 150), (560, 770, 180), (690, 640, 90)], '#dff0f7', 5)
    # the town where they cross
    for i, (x, y, w, h, c, n, a) in enumerate(((90, 470, 120, 90, 5, 4, '#c97f5a'), (210, 476, 80, 140, 3, 6, '#6d94a0'), (320, 470, 100, 80, 4, 4, '#b9785a'), (880, 476, 110, 110, 4, 5, '#c97f5a'), (1000, 470, 70, 150, 3, 8, '#5f8f7a'), (1110, 474, 130, 90, 5, 4, '#b9785a'))):
        b += flats(x, y, w, h, c, n, ('#f0dfc2', '#e6d2b3', '#efe6d6')[i % 3], a, i + 3)
    b += at(path('M-70,0V-34H70V0Z', '#efe6d6') + path('M-50,-34C-48,-84 48,-84 50,-34Z', '#8aa0a3') + path('M10,-70C34,-66 49,-52 50,-34H22Z', '#6f878b') + rect(-74, -38, 148, 7, '#d9ccb4') + ''.join(rect(-62 + i * 20, -30, 6, 30, '#d3c6b0') for i in range(7)), 800, 474, .8)
    b += ''.join(linden(x, 492, h, c, i) for i, (x, h, c) in enumerate(((150, 64, '#8fb25c'), (270, 74, '#7fa552'), (940, 74, '#8fb25c'), (1060, 64, '#7fa552'))))
    # the Transsib across
    b += path('M-20,520H480V556H-20ZM760,520H1220V556H760Z', '#b5a684') + ''.join(pier(x, 536, 92, 34) for x in (496, 600, 704))
    b += rect(-20, 512, 1240, 9, '#6f5a4c') + ''.join(truss(x, x + 114, 520, 52, '#a5503f', 5) for x in (428, 542, 656))
    for i in range(5):
        px = 610 + i * 118 if i else 590
        b += rect(px - 56, 470, 112, 38, '#355f52' if i else '#a23b2e', 6) + rect(px - 56, 496, 112, 5, '#f0dcb4') + windows(px - 46, 476, 5, 1, 20, 5, 13, 13, '#ffe9b8') + circle(px - 34, 509, 7, '#26332f') + circle(px + 34, 509, 7, '#26332f')
    b += line('M542,520L599,474L656,520M428,520L485,474L542,520M656,520L713,474L770,520', '#8f4132', 6)
    b += at(sailboat(0, 0, .9), 600, 690) + at(sailboat(0, 0, .5, True), 650, 600) + path('M430,742h150l-22,26H450Z', '#f6efe2') + rect(456, 716, 92, 26, '#fbf8f0', 4) + rect(456, 738, 100, 6, '#3f7f94') + ''.join(rect(466 + i * 18, 722, 10, 9, '#7fa9ba', 2) for i in range(5))
    b += birch(110, 760, 330, '#8fb04c', 5) + birch(1080, 770, 360, '#9bbb56', 8) + spruce(210, 780, 190, '#3f7258') + spruce(980, 780, 160, '#3f7258') + path(curve([(-20, 740), (160, 724), (330, 770), (390, 830), (-20, 830)]), '#84a652') + path(curve([(1220, 730), (1040, 730), (890, 776), (840, 830), (1220, 830)]), '#84a652') + grass(0, 330, 806, 40, 40, '#5f8d3c', 5, 20) + grass(890, 1200, 806, 40, 40, '#5f8d3c', 7, 20)
    return b + swallow(300, 190, .7) + swallow(360, 214, .5) + swallow(820, 180, .6), d


def shield(x, y, s=1):
    """A free retelling of the arms: sables, loaf, river and railway; (x, y) is its middle."""
    edge = 'M-190,-200H190V60C190,150 90,190 0,222C-90,190 -190,150 -190,60Z'
    b = path(edge, '#c9a24a', ' transform="scale(1.07)"') + path(edge, '#fbf7ea') + path('M-44,-200H44V207Q22,214 0,222Q-22,214 -44,207Z', '#4f95c4') + line('M-24,-190q14,40 0,80t0,80t0,80t0,80t0,80M18,-190q14,40 0,80t0,80t0,80t0,80t0,80', '#8fc0df', 4)
    b += path('M-186,92H186Q182,110 172,124H-172Q-182,110 -186,92Z', '#3a4446') + ''.join(rect(-164 + i * 26, 100, 12, 16, '#fbf7ea') for i in range(13))
    return at(b + sable(-87, 90, .6) + sable(87, 90, .6, True) + bread_salt(0, -18, .4) + ellipse(-36, -23, 9, 7, '#57463f') + ellipse(36, -23, 9, 7, '#57463f'), x, y, s)


@scene('coat-seek')
def draw_coat_seek():
    d, b = backdrop('#e9dcc3', '#e3d2b3')
    d += glow('f', '#fff6da', .9)
    b += ''.join(rect(x, 0, 14, 600, '#dccaa6') for x in range(40, 1200, 160)) + rect(0, 540, WIDTH, 70, '#8fb0a3') + rect(0, 540, WIDTH, 8, '#6f948a') + plank_floor(606, '#c9a06c')
    b += oval(600, 290, 520, 340, 'url(#f)')
    b += window(40, 120, 170, 280, SUMMER_VIEW, '#fbf6ea') + light_beam(40, 420, 170, 0, 190, 800, .22)
    # the school's door and its stairs at the right
    b += rect(1000, 170, 200, 440, '#7b5638') + rect(1014, 184, 186, 426, '#94683f') + rect(1034, 206, 120, 180, '#cfe3e6', 4) + rect(1090, 206, 6, 180, '#7b5638') + rect(1034, 420, 140, 150, '#85592f', 4) + circle(1022, 420, 8, '#e0b04a')
    b += shadow(604, 548, 170, 10, .12) + shield(600, 292, 1.16)
    for x in (330, 880):      # plants
        b += path(f'M{x - 34},606h68l-10,60h-48Z', '#b5734a') + ''.join(ribbon([(x, 606), (x + k * 26, 540 - abs(k) * -8), (x + k * 56, 500 + abs(k) * 16)], [8, 18, 2], ('#5f8f5a', '#7aa56a')[i % 2]) for i, k in enumerate((-1.4, -.8, -.2, .4, 1, 1.5)))
    b += person(250, 770, 400, 4.8, facing=1, turn=.5, hair=HAIR['brown'], style='short', top='#3f6a86', hem='shirt', collar='#fbf6ea', legs='#3d4650', shoes=('shoes', '#2b2423'), backpack='#c9402f', smile='open', far=(376, 470), far_hand='open', far_bend=1, far_front=True, near=(232, 620))
    b += person(960, 774, 400, 4.9, facing=-1, turn=.5, hair=HAIR['fair'], style='pigtails', bow='#fbf6ea', top='#5d4a5a', sleeve='#fbf6ea', hem=.46, collar='#fbf6ea', legs='#f1e6d0', shoes=('shoes', '#4a3728'), smile='open', far=(836, 476), far_hand='open', far_bend=1, far_front=True, near=(990, 610))
    b += person(520, 800, 300, 4.5, facing=1, turn=.15, back=True, hair=HAIR['red'], style='braid', bow='#e0a53c', top='#c9605a', hem=.5, legs='#f1e6d0', shoes=('shoes', '#4a3728')) + person(680, 800, 286, 4.4, facing=-1, turn=.15, back=True, hair=HAIR['black'], style='short', top='#d9a553', hem='shirt', legs='#4d5560', shoes=('sneakers', '#3f7f94'))
    return b, d
