# SPDX-License-Identifier: GPL-3.0-or-later
"""Then and now: the bank with the lime kiln and the works, the room of an izba and the room of today."""
import random

from kit import *  # noqa: F401,F403 - the drawing kit
from scenes.pairs import pair


# --------------------------------------------------------------------- works

CHIMNEYS = ((420, 300, 24), (520, 366, 26), (620, 330, 25), (720, 392, 27))


def chimney(x, y, h, w):
    """A striped stack with its ladder; (x, y) is the middle of its foot."""
    edge = lambda k: w * (1 - .42 * k)
    s = poly([(x - w, y), (x - edge(1), y - h), (x + edge(1), y - h), (x + w, y)], '#c9705a') + poly([(x + w * .25, y), (x + w * .15, y - h), (x + edge(1), y - h), (x + w, y)], '#a9543f')
    for k in (.98, .8, .62):
        s += poly([(x - edge(k), y - h * k), (x + edge(k), y - h * k), (x + edge(k - .08), y - h * (k - .08)), (x - edge(k - .08), y - h * (k - .08))], '#f3e9da')
    return s + rect(x - edge(1) - 3, y - h - 8, edge(1) * 2 + 6, 9, '#8f4632', 2)


def lime_kiln(x, y):
    """A squat kiln of rough stone with a glowing mouth, a ramp behind it."""
    s = poly([(x + 30, y - 128), (x + 250, y - 6), (x + 250, y), (x + 20, y)], '#a9916c') + line(f'M{x + 50},{y - 120}L{x + 246},{y - 8}', '#8f7650', 7)
    s += poly([(x - 92, y), (x - 62, y - 140), (x + 62, y - 140), (x + 92, y)], '#b3a699') + poly([(x + 20, y), (x + 20, y - 140), (x + 62, y - 140), (x + 92, y)], '#978b80')
    r = random.Random(6)
    for j in range(7):
        w = 62 + j * 4.4
        s += ''.join(rect(x - w + 4 + i * w * 2 / 6, y - 138 + j * 20, w * 2 / 6 - 5, 15, ('#c3b7aa', '#a89c90', '#b9ad9f')[r.randrange(3)], 4) for i in range(6))
    s += rect(x - 70, y - 150, 140, 13, '#8a7f76', 4) + path(f'M{x - 34},{y}V{y - 44}Q{x - 34},{y - 80} {x},{y - 80}T{x + 34},{y - 44}V{y}Z', '#6f6259') + path(f'M{x - 25},{y}V{y - 42}Q{x - 25},{y - 68} {x},{y - 68}T{x + 25},{y - 42}V{y}Z', '#3a2620') + flame(x, y, .5)
    return s + ''.join(line(f'M{x + k},{y - 152}q-16,-30 10,-52t4,-60', '#ffffff', 22 - abs(k) * .3, .5) for k in (-20, 16))


def barrow(x, y, s=1, flip=False, load='#f4f0e6'):
    return at(path('M-52,-58H40L18,-24H-34Z', '#8f6238') + path('M-46,-58Q-6,-90 34,-58Z', load) + line('M10,-32L92,-60', '#7b5434', 7) + circle(-26, -14, 14, '#5a4636') + circle(-26, -14, 5, '#a98d6a') + line('M16,-26L24,0', '#6b4a30', 6), x, y, s, flip)


@pair('works')
def draw_works(now):
    d, b = backdrop('#8fb0d0', '#e3c9c4', '#fbe0b8')
    d += glow('sun', '#fff2cc', .95) + gradient('water', '#e9cdb9', '#9db9cb', '#5f93b3')
    b += ellipse(160, 360, 360, 260, 'url(#sun)') + circle(150, 300, 46, '#fff8e2') + cloud(330, 120, .7, '#fff3ea', .7) + cloud(960, 110, 1, '#fff3ea', .7)
    b += hills(380, 22, '#b3abc0', 9) + hills(420, 16, '#a3a9ac', 4)
    # the white cliff, cut into steps now
    b += path(curve([(-20, 470), (300, 486), (700, 470), (1220, 462, 1), (1220, 640, 1), (-20, 640, 1)]), '#9aa870')
    b += poly([(-20, 520), (-20, 372), (70, 350), (150, 362), (226, 386), (262, 440), (300, 540), (-20, 556)], '#efe7d8') + poly([(150, 362), (226, 386), (262, 440), (300, 540), (190, 548), (170, 440)], '#d3c8b8') + poly([(-20, 372), (70, 350), (150, 362), (226, 386), (222, 398), (148, 376), (70, 364), (-20, 386)], '#8fa860')
    b += line('M20,420l40,12l-8,36M110,392l26,30l-10,50M220,420l10,40', '#c9bdab', 4)
    if now:
        b += poly([(-20, 430), (120, 436), (210, 452), (206, 462), (118, 448), (-20, 444)], '#cdbfac') + poly([(-20, 488), (140, 490), (246, 504), (242, 514), (138, 502), (-20, 502)], '#cdbfac') + excavator(96, 438, .46) + dump_truck(150, 494, .4, True) + dump_truck(40, 492, .36, True)
    else:
        b += ''.join(spruce(x, y, h, '#6f8f7a') for x, y, h in ((30, 362, 70), (96, 356, 84), (176, 370, 62)))
    # behind: the pine wood, or the works
    if now:
        for i, (x, h, w) in enumerate(CHIMNEYS):
            b += line(f'M{x},{520 - h - 14}q20,-34 64,-36t70,-34', '#ffffff', 26, .55) + chimney(x, 520, h, w)
        b += poly([(330, 520), (330, 448), (362, 420), (394, 448), (426, 420), (458, 448), (490, 420), (522, 448), (554, 420), (586, 448), (618, 420), (650, 448), (682, 420), (714, 448), (746, 420), (778, 448), (778, 520)], '#8d7a6c') + rect(330, 448, 448, 74, '#a3907f') + windows(344, 462, 11, 1, 39, 0, 27, 32, '#ffdf9f') + rect(330, 512, 448, 12, '#7d6c60')
        b += line('M760,500L905,352', '#7f8f98', 20) + line('M760,500L905,352', '#a5b4bb', 8) + ''.join(line(f'M{x},{y}V522', '#6f7f88', 5) for x, y in ((800, 462), (850, 412)))
        b += ''.join(rect(850 + i * 58, 350, 54, 172, '#dcd2c4', 16) + rect(850 + i * 58, 352, 18, 170, '#efe7da', 8) + rect(890 + i * 58, 356, 14, 166, '#c3b8aa', 6) for i in range(3)) + rect(844, 340, 188, 16, '#8a9aa3', 4) + rect(1006, 320, 30, 40, '#9aa9b1', 4)
        b += rect(640, 486, 180, 24, '#9c6a50', 12, transform='rotate(-4 730 498)') + ''.join(rect(x, 476, 9, 44, '#6f5a4c') for x in (690, 770))
    else:
        b += ''.join(pine(x, y, h, i) for i, (x, y, h) in enumerate(((360, 510, 190), (430, 516, 220), (500, 506, 180), (760, 506, 200), (830, 516, 230), (900, 508, 190), (962, 514, 214))))
        b += spruces(500, 9, 80, '#6f9078', 4, 320, 1000, 10) + lime_kiln(600, 536)
        b += path('M716,540Q760,478 830,492Q880,500 900,540Z', '#fbf7ee') + path('M820,494Q880,500 900,540H840Z', '#e0d8cb') + ''.join(rect(430 + (i % 5) * 22, 520 - (i // 5) * 18, 20, 17, ('#b58756', '#a5774a')[i % 2], 8) for i in range(15)) + izba(1010, 536, .3, True, '#8a5a44', '#5f4636', porch=False)
        b += person(700, 552, 120, 6.4, facing=1, turn=.55, skin=SKIN[1], hair=HAIR['dark'], beard='full', top='#e4d6ba', hem='tunic', belt='#b5533c', legs='#5d5048', shoes=('bark', '#c9a06a'), lean=12, near=(736, 498), far=(740, 494), near_hand='fist', far_hand='fist', tools=tool((716, 520), (790, 470), 5, '#a5774a') + poly([(784, 468), (806, 452), (812, 468), (794, 478)], '#7d8288')) + person(470, 556, 124, 6.4, facing=1, turn=.55, skin=SKIN[1], hair=HAIR['brown'], hat=('kartuz', '#4a5646'), top='#b5614f', hem='tunic', belt='#3f4a50', legs='#5d5048', shoes=('boots', '#3a2a22'), near=(502, 510), far=(508, 508), near_hand='fist', far_hand='fist', over=barrow(540, 560, .62, True, '#d9cdb8'))
    b += path(curve([(-20, 556), (240, 544), (600, 556), (960, 544), (1220, 556, 1), (1220, 610, 1), (-20, 610, 1)]), '#b3a878' if now else '#a9ac70')
    if now:
        b += rect(-20, 548, 1240, 9, '#7d7468') + rect(-20, 546, 1240, 4, '#a5a9ab')
        b += ''.join(at(path('M-66,-20L-58,-62H58L66,-20Z', '#9aa3a5') + path('M-66,-62Q0,-84 66,-62Z', '#b3babb') + rect(-60, -30, 120, 7, '#c9563f') + rect(-70, -20, 140, 8, '#3f4648') + circle(-42, -8, 9, '#2f3537') + circle(42, -8, 9, '#2f3537'), 420 + i * 108, 548, .74) for i in range(6)) + at(rect(-80, -78, 160, 60, '#c9563f', 8) + rect(-80, -44, 160, 9, '#f6efe2') + rect(-70, -68, 34, 22, '#cfe4ea', 4) + rect(36, -68, 34, 22, '#cfe4ea', 4) + rect(-84, -20, 168, 9, '#3f4648') + ''.join(circle(k, -8, 9, '#2f3537') for k in (-56, -24, 24, 56)), 308, 548, .78)
    # three pines that were left standing, the river with its stone
    b += pine(1086, 566, 270, 3) + pine(1140, 572, 310, 6) + pine(1188, 566, 250, 9)
    b += path('M-20,590Q300,572 640,588T1220,580V830H-20Z', 'url(#water)') + path('M-20,590Q300,572 640,588T1220,580V588Q900,598 640,598T-20,602Z', '#f6e3cf', opacity='.8')
    if now:
        b += ''.join(poly([(x - w, 600), (x + w, 600), (x + w * .5, 600 + h * .42), (x - w * .5, 600 + h * .42)], '#b5705f', .3) for x, h, w in CHIMNEYS) + rect(850, 600, 170, 60, '#e9e0d4', 8, .35)
    else:
        b += poly([(530, 600), (670, 600), (650, 660), (550, 660)], '#8f8278', .28)
    b += ripples([(60, 640, 160), (430, 660, 150), (760, 640, 180), (980, 690, 170), (520, 716, 190)], '#fbeadb', 4)
    b += stone(330, 676, 150, 70, '#a39a94', 5) + path('M250,674q80,16 166,0l-16,10q-66,10 -134,0Z', '#fbf3e6', opacity='.8')
    if now:
        b += at(path('M-130,-24H140Q128,14 90,18H-96Q-126,14 -130,-24Z', '#3f6f8a') + path('M-126,-4H134Q124,16 90,18H-96Q-120,16 -126,-4Z', '#c9563f') + path('M-60,-24L-20,-60L60,-60L96,-24Z', '#d9cdb8') + rect(-120, -66, 44, 42, '#f6efe2', 4) + rect(-114, -60, 32, 16, '#5f8ba0', 3), 880, 690, .9)
    else:
        b += at(path('M-130,-26C-70,-12 80,-12 140,-32C128,6 100,16 60,16H-70C-108,16 -124,4 -130,-26Z', '#8f6238') + path('M-130,-26C-70,-12 80,-12 140,-32C130,-18 70,-4 0,-4S-116,-10 -130,-26Z', '#6b4a30') + ''.join(at(path('M-18,0Q-24,-24 -18,-44H18Q24,-24 18,0Z', '#b58756') + rect(-21, -14, 42, 5, '#6b5a48') + rect(-21, -36, 42, 5, '#6b5a48') + ellipse(0, -44, 18, 5, '#f6f1e6'), x, -10) for x in (-60, -16, 28, 72)), 880, 690, .9)
    # our bank
    b += path(curve([(-20, 700), (140, 696), (320, 740), (520, 776), (640, 840, 1), (-20, 840, 1)]), '#7f9450') + stone(60, 744, 110, 56, '#958c86', 7)
    rod = line('M262,660L440,560', '#8f6b48', 4) + line('M440,560L470,690', '#f6efe2', 1.6) + ellipse(470, 692, 5, 7, '#c9402f')
    if now:
        b += person(220, 786, 214, 4.8, facing=1, turn=.6, hair=HAIR['brown'], style='short', hat=('kartuz', '#3f7f94'), top='#e0a53c', hem='shirt', bands=((.56, .44, '#f6efe2'),), legs='#3f5a78', shoes=('sneakers', '#f6efe2'), near=(262, 676), far=(272, 664), near_hand='fist', far_hand='fist', far_front=True, tools=rod, smile=1.2) + at(path('M-22,0L-18,-40H18L22,0Z', '#4f86a0') + ellipse(0, -40, 18, 5, '#8fc5d3') + line('M-18,-40q18,-30 36,0', '#5a5652', 3), 330, 790)
    else:
        b += person(220, 786, 214, 4.8, facing=1, turn=.6, hair=HAIR['fair'], style='bowl', top='#b5614f', hem=.34, belt='#3f6a86', legs='#d9cdb0', shoes=('bark', '#c9a06a'), near=(262, 676), far=(272, 664), near_hand='fist', far_hand='fist', far_front=True, tools=rod, smile=1.2) + at(tues(0, 0, .8), 330, 790)
    b += ''.join(line(f'M{x},806q-4,-{h // 2} 4,-{h}', '#7d8f4a', 5) + ellipse(x + 4, 806 - h, 5, 17, '#7d5a3a') for x, h in ((1010, 90), (1046, 120), (1084, 100), (1130, 130), (1166, 104)))
    return b + grass(0, 620, 808, 80, 40, '#647a3c', 5, 16) + grass(980, 1200, 808, 24, 60, '#7d8f4a', 3, 10), d


# ---------------------------------------------------------------------- room

def birch_view(now):
    """The same birch outside, in a box of 100x100; a bullfinch sits on it, now it has a feeder."""
    s = rect(0, 0, 100, 100, '#b9d3e6') + rect(0, 30, 100, 40, '#dbe7ee') + oval(20, 84, 60, 20, '#f4f8fb') + oval(84, 86, 50, 18, '#e8f0f6') + ''.join(poly([(x, 70 - h), (x - 6, 72), (x + 6, 72)], '#7fa3a3') for x, h in ((6, 22), (16, 16), (88, 24), (97, 18)))
    if now:
        s += ''.join(rect(x, 68 - h, 12, h, c) + ''.join(rect(x + 2 + (i % 2) * 5, 71 - h + (i // 2) * 6, 3, 3, '#ffdf9f') for i in range(6)) for x, h, c in ((70, 34, '#d9c4b0'), (84, 24, '#cdb7a6')))
    s += ribbon([(48, 100), (49, 60), (46, 24), (50, -6)], [9, 7.5, 6, 5], '#fbf7ee') + line('M47,50L30,34L22,36M30,34L24,22M49,40L68,22L78,22M68,22L72,10M47,22L36,8', '#efe8da', 2.6) + path('M45,90h5v2h-4ZM48,76h5v2h-4ZM45,64h5v2h-4ZM46,46h4v2h-3ZM45,32h4v2h-3Z', '#3a352e')
    s += line('M23,35q4,-3 7,-2M60,28q6,-7 12,-7M70,21h8', '#ffffff', 2.4)
    s += at(bullfinch(0, 0), 30, 34, .15)
    return s + (line('M60,28V44', '#7a6a58', 1) + poly([(52, 48), (60, 42), (68, 48)], '#c9563f') + rect(53, 56, 14, 2.5, '#8f6238') + rect(54, 48, 1.4, 8, '#8f6238') + rect(64.6, 48, 1.4, 8, '#8f6238') if now else '')


def cradle(x, y):
    """A cradle of bast on a springy pole; (x, y) is the middle of its bed."""
    s = line([(x + 190, 44), (x + 90, 78), (x, 132)], '#8f6b48', 13) + line([(x + 190, 41), (x + 90, 74), (x + 4, 126)], '#b58c5c', 4)
    s += line(f'M{x},134V{y - 210}M{x},{y - 210}L{x - 104},{y - 26}M{x},{y - 210}L{x + 104},{y - 26}', '#d9c39a', 5) + circle(x, y - 210, 9, '#8f6238')
    s += ellipse(x - 46, y - 36, 42, 22, '#f6f0e2') + circle(x - 50, y - 48, 24, '#f4cdab') + path(f'M{x - 74},{y - 50}a25,25 0 0 1 48,-8q-20,2 -24,12t-20,6Z', '#f1e6d0') + f'<path d="M{x - 62},{y - 46}q5,4 9,0M{x - 46},{y - 46}q5,4 9,0M{x - 52},{y - 36}q5,4 9,0" fill="none" stroke="#8f5a42" stroke-width="2.6" stroke-linecap="round"/>'
    s += path(f'M{x - 110},{y - 30}H{x + 110}L{x + 92},{y + 40}Q{x},{y + 58} {x - 92},{y + 40}Z', '#c99a5e') + path(f'M{x + 40},{y - 30}H{x + 110}L{x + 92},{y + 40}Q{x + 60},{y + 48} {x + 44},{y + 50}Z', '#a87c48') + ''.join(line(f'M{x - 104 + k * 4},{y - 6 + k * 20}Q{x},{y + 6 + k * 22} {x + 104 - k * 4},{y - 6 + k * 20}', '#a87c48', 4) for k in (0, 1)) + rect(x - 114, y - 38, 228, 14, '#b58756', 6)
    return s + path(f'M{x - 20},{y - 36}Q{x + 30},{y - 66} {x + 96},{y - 36}L{x + 84},{y + 2}Q{x + 40},{y - 10} {x},{y + 6}Z', '#b5533c') + ''.join(rect(x + 4 + k * 26, y - 46, 10, 40, '#e0a53c', 0, .8) for k in range(3))


def oil_lamp(x, y):
    """A lamp hanging from the ceiling at (x, 0), its flame at y."""
    return line(f'M{x},0V{y - 70}M{x},{y - 70}L{x - 34},{y - 6}M{x},{y - 70}L{x + 34},{y - 6}', '#5a4a3c', 4) + path(f'M{x - 56},{y - 38}L{x - 18},{y - 66}H{x + 18}L{x + 56},{y - 38}Z', '#f1e8d4') + path(f'M{x - 16},{y - 4}Q{x - 22},{y - 30} {x - 7},{y - 54}H{x + 7}Q{x + 22},{y - 30} {x + 16},{y - 4}Z', '#fff6d8', opacity='.8') + path(f'M{x - 7},{y - 6}Q{x - 9},{y - 20} {x},{y - 32}Q{x + 9},{y - 20} {x + 7},{y - 6}Z', '#f8b14f') + path(f'M{x - 34},{y - 4}H{x + 34}Q{x + 36},{y + 26} {x},{y + 28}T{x - 34},{y - 4}Z', '#b98a34') + rect(x - 16, y - 10, 32, 8, '#7d5a24', 3)


def pendant(x, y):
    return line(f'M{x},0V{y - 62}', '#8a8580', 4) + path(f'M{x - 64},{y}Q{x - 60},{y - 62} {x},{y - 64}T{x + 64},{y}Z', '#5f9ab0') + path(f'M{x + 10},{y - 64}Q{x + 60},{y - 58} {x + 64},{y}H{x + 30}Q{x + 34},{y - 40} {x + 10},{y - 64}Z', '#4b8299') + ellipse(x, y, 64, 9, '#fff3cf') + circle(x, y + 4, 15, '#fffbe9')


def toy_horse(x, y, col):
    return at(path('M-34,-14Q-36,-40 -14,-42H14L24,-66L36,-70L52,-54L46,-46L34,-48L30,-14H20V-26H-18V-14Z', col) + path('M-44,-14Q0,10 44,-14L48,-8Q0,18 -48,-8Z', darker(col, .3)) + circle(36, -60, 3, '#2b2423') + line('M24,-66L16,-44M-34,-38q-12,6 -10,22', darker(col, .4), 5), x, y)


@pair('room')
def draw_room(now):
    d = glow('warm', '#ffe2a0', .8)
    if now:
        b = rect(0, 0, WIDTH, 600, '#dfe3d2') + ''.join(rect(i * 60 + 14, 0, 30, 600, '#d6dcc8') for i in range(20)) + rect(0, 0, WIDTH, 26, '#fbf7ec') + plank_floor(600, '#d0a878') + rect(0, 582, WIDTH, 20, '#fbf7ec')
    else:
        b = log_wall(0, 0, WIDTH, 600, '#a8794c', 9) + plank_floor(600, '#b98a5a') + rect(0, 0, WIDTH, 40, '#7d5638') + rect(0, 36, WIDTH, 8, '#5f4029')
    b += window(560, 150, 240, 240, birch_view(now), '#f4ecdc', '#b9d3e6') + light_beam(560, 430, 240, 0, -160, 790, .16)
    if now:
        b += path('M520,128Q560,300 524,440H486V128ZM840,128Q800,300 836,440H874V128Z', '#e0a53c') + rect(474, 116, 412, 14, '#8f6238', 7)
        b += rect(566, 452, 228, 128, '#fbf8f0', 8) + ''.join(rect(576 + i * 24, 460, 17, 112, '#ffffff', 7) + rect(588 + i * 24, 462, 5, 108, '#d9d6cc', 3) for i in range(9)) + line('M566,566H520V600', '#efece2', 8)
        # the bookcase, a desk lamp, a drawing
        b += rect(40, 276, 330, 326, '#b07a4c', 6) + ''.join(rect(54, y, 302, 86, '#7f5534') for y in (290, 390, 490))
        r, tones = random.Random(5), ('#c9563f', '#3f7f94', '#e0a53c', '#5f8a5a', '#8a5068', '#f1e6d0', '#4f6f9a')
        for y in (376, 476):
            x = 62
            while x < 300:
                w, h = r.randrange(13, 24), r.randrange(52, 78)
                b += rect(x, y - h, w, h, tones[r.randrange(7)], 2) + rect(x + 3, y - h + 10, w - 6, 4, '#fff6e4', 0, .7)
                x += w + 1
        b += at(circle(0, -34, 30, '#5f9ab8') + path('M-22,-50q20,-8 26,6t-10,20q-22,0 -16,-26ZM8,-24q16,-8 18,4t-12,10Z', '#8fb56a') + rect(-4, -6, 8, 6, '#8f6238') + rect(-18, -2, 36, 5, '#8f6238', 2), 326, 376) + toy_horse(110, 574, '#c9563f') + rect(180, 520, 76, 54, '#e0a53c', 4) + rect(180, 536, 76, 8, '#fff6e4') + circle(300, 546, 28, '#3f7f94') + path('M272,546a28,28 0 0 1 56,0Z', '#f1e6d0')
        b += rect(420, 210, 70, 90, '#fbf6ea', 3) + circle(442, 236, 9, '#f0b84a') + poly([(432, 282), (456, 250), (482, 282)], '#6fa08a')
    else:
        b += ellipse(190, 420, 300, 220, 'url(#warm)') + rect(159, 0, 187, 92, '#f2ebdd') + rect(290, 0, 56, 92, darker('#f2ebdd', .1)) + stove(20, 604, .93) + shelf(410, 212, 100, jug(436, 212, .56, '#8a5a40') + bowl(482, 212, .5, '#7b6a58'), '#7d5638') + bench(420, 482, 560, 120, '#94693e')
        b += path('M536,132Q562,250 542,330H520V132ZM824,132Q798,250 818,330H842V132Z', '#f1e6d0') + ''.join(rect(x, y, 22, 5, '#b5533c') for x in (520, 820) for y in (300, 312)) + at(uhvat((0, 0), (10, -272), 8), 396, 612) + at(pomelo((0, 0), (8, -190), 7), 446, 608)
    b += cat(220, 278, .8, '#8a8078')
    # the bed or the cradle with whoever sits there
    if now:
        b += rect(820, 470, 24, 170, '#b07a4c', 6) + rect(1150, 400, 30, 240, '#b07a4c', 6) + rect(830, 548, 340, 62, '#9c6a40', 4) + path('M836,520Q1000,496 1160,520V568H836Z', '#fbf6ea') + path('M836,536Q930,500 1040,528L1060,600H836Z', '#5f9ab0') + ''.join(circle(x, y, 8, '#fbe7b0') for x, y in ((870, 560), (920, 548), (970, 562), (1016, 552), (890, 590), (950, 588))) + ellipse(1096, 508, 60, 26, '#fffdf6') + rect(820, 608, 14, 34, '#8f5f38') + rect(1158, 608, 14, 34, '#8f5f38')
        b += rect(956, 186, 130, 10, '#b07a4c', 3) + ''.join(rect(968 + i * 17, 186 - h, 14, h, c, 2) for i, (h, c) in enumerate(((50, '#c9563f'), (44, '#3f7f94'), (54, '#e0a53c')))) + at(circle(0, -26, 20, '#b5793c') + circle(-14, -44, 8, '#b5793c') + circle(14, -44, 8, '#b5793c') + ellipse(0, -20, 9, 7, '#e6c29a') + circle(-7, -30, 2.6, '#2b2423') + circle(7, -30, 2.6, '#2b2423') + ellipse(0, 0, 16, 10, '#b5793c'), 1050, 184)
        book = path('M898,528L950,520L1002,530L1000,578L950,568L902,576Z', '#c9563f') + path('M904,526Q930,512 950,522Q972,512 996,528L994,570Q972,556 950,564Q928,556 908,568Z', '#fffdf4') + line('M950,522V564', '#c9bda5', 2)
        b += shadow(850, 722, 70, 10) + rect(790, 622, 110, 96, '#e0a53c', 22) + rect(790, 622, 110, 26, '#ecc070', 13)
        b += person(880, 720, 440, 6.2, facing=1, turn=.5, build='woman', hair=HAIR['brown'], style='bun', top='#8a5068', hem=.02, seat='skirt', pelvis=(-20, 70), feet=((60, 0), (86, -6)), shoes=('felt', '#c9605a'), legs='#8a5068', near=(916, 560), far=(984, 556), near_hand='fist', far_hand='fist', far_front=True, tools=book, smile=1.2, eyes='down', nod=8, ground=False)
        b += person(1056, 650, 300, 4.7, facing=-1, turn=.5, hair=HAIR['fair'], style='short', top='#e9b949', hem='shirt', legs='#4f86a0', pelvis=(20, 26), feet=((-60, -10), (-84, -16)), shoes=('felt', '#f1e6d0'), near=(1010, 556), far=(990, 548), smile='open', ground=False)
    else:
        b += cradle(1010, 470) + rect(784, 612, 110, 16, '#a5774a', 5) + tool((798, 626), (790, 718), 12, '#7b5434') + tool((880, 626), (890, 718), 12, '#7b5434')
        b += person(852, 722, 440, 6.2, facing=1, turn=.5, build='woman', hair=HAIR['brown'], hat=('platok', '#e9dfca', '#b5533c'), top='#8a4f48', sleeve='#f1e6d0', apron=('#c9b88f', 'waist'), hem=.02, seat='skirt', pelvis=(-20, 70), feet=((60, 0), (86, -6)), shoes=('felt', '#6b625a'), legs='#8a4f48', near=(880, 560), far=(926, 456), near_hand='rest', far_hand='rest', far_front=True, smile=1.2, ground=False)
    b += ellipse(640, 150, 300, 150, 'url(#warm)', opacity='.5') + (pendant(640, 96) if now else oil_lamp(640, 96))
    # the floor: a rug, a child at play
    if now:
        b += ellipse(470, 712, 300, 58, '#3f7f94') + ellipse(470, 712, 268, 48, '#f1e6d0') + ellipse(470, 712, 226, 38, '#c9605a') + ellipse(470, 712, 170, 27, '#e9c27a')
        b += person(420, 742, 300, 4.7, facing=1, turn=.55, hair=HAIR['red'], style='pigtails', bow='#3f7f94', top='#5f9a68', hem=.1, legs='#4f6f9a', shoes=('felt', '#f1e6d0'), pelvis=(-14, 62), feet=((84, 0), (104, -10)), lean=8, near=(486, 676), far=(562, 654), near_hand='rest', far_hand='fist', far_front=True, smile='open')
        b += ''.join(rect(x, y, 40, 34, c, 3) + rect(x + 28, y, 12, 34, darker(c, .14), 3) for x, y, c in ((566, 706, '#c9563f'), (608, 706, '#e0a53c'), (650, 706, '#3f7f94'), (586, 672, '#5f8a5a'), (630, 672, '#c9563f'))) + poly([(606, 672), (628, 640), (650, 672)], '#e0a53c') + rect(690, 724, 40, 34, '#8a6aa0', 3)
    else:
        b += rug(200, 690, 560, 62, ('#8f4a3a', '#e0d0ac', '#3a6474', '#c9944a'), 14)
        b += person(420, 742, 300, 4.7, facing=1, turn=.55, hair=HAIR['fair'], style='bowl', top='#b5533c', hem='shirt', belt='#3f6a86', legs='#5d5a66', shoes=('valenki', '#77706a'), pelvis=(-14, 62), feet=((84, 0), (104, -10)), lean=8, near=(486, 676), far=(560, 676), near_hand='rest', far_hand='fist', far_front=True, smile='open') + toy_horse(596, 740, '#c98b4a') + valenok(130, 742, .56) + valenok(186, 748, .56, '#7d776f')
    return b, d
