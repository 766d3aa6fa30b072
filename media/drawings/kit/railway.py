# SPDX-License-Identifier: GPL-3.0-or-later
"""The railway: steam engine, carriages, electric train, track and bridge."""
from .shapes import *  # noqa: F401,F403 - the alphabet


def track(x0, x1, y, ballast='#a89a84'):
    """Rails and sleepers seen from the side; y is the top of the rail."""
    s = path(f'M{x0},{y + 22}H{x1}L{x1 + 60},{y + 62}H{x0 - 60}Z', ballast)
    s += ''.join(rect(x, y + 12, 26, 12, '#6d523c', 2) for x in range(int(x0), int(x1), 46))
    return s + rect(x0, y, x1 - x0, 6, '#8a8f94') + rect(x0, y + 6, x1 - x0, 8, '#5a5148')


def wheel(x, y, r, col='#a23b2e'):
    s = circle(x, y, r, '#2b3230') + circle(x, y, r - 5, col) + circle(x, y, r - 12, '#2b3230')
    s += ''.join(f'<path d="M{num(x)},{num(y - r + 8)}V{num(y + r - 8)}" stroke="{col}" stroke-width="5" transform="rotate({a} {num(x)} {num(y)})"/>' for a in range(0, 180, 30))
    return s + circle(x, y, r * .24, col) + circle(x, y, r * .1, '#e0b04a')


def steam_engine(x, y, scale=1, flip=False, driver=True):
    """An early steam engine with tender, head to the left, about 900 long and 330 high."""
    black, red, brass = '#26302e', '#a23b2e', '#e0b04a'
    s = rect(470, -150, 330, 118, '#2f4a40', 6) + rect(470, -150, 330, 16, '#3f5f52', 4) + path('M486,-150Q540,-204 620,-186T790,-150Z', '#2b2725') + rect(462, -44, 350, 18, red) + ''.join(rect(492 + i * 62, -122, 4, 74, '#24392f') for i in range(6)) + line('M490,-122H786', brass, 3)
    s += ''.join(wheel(px, -28, 28) for px in (520, 600, 690, 766))
    s += rect(-430, -66, 880, 24, red) + rect(-430, -66, 880, 6, '#bf5a48')
    s += rect(-400, -206, 640, 142, black, 66) + rect(-380, -196, 600, 26, '#4a5856', 13, .8) + ''.join(rect(px, -206, 7, 142, brass) for px in (-250, -110, 40, 190))
    s += rect(-424, -212, 60, 152, '#3a4643', 20) + circle(-420, -138, 62, '#46534f') + circle(-420, -138, 48, '#323d3a') + line('M-452,-138H-388M-420,-170V-106', '#586763', 6) + circle(-420, -138, 9, brass)
    s += path('M-356,-204L-362,-290H-306L-312,-204Z', black) + path('M-378,-318H-290L-300,-284H-368Z', black) + rect(-384, -326, 100, 12, red, 4)
    s += path('M-180,-202V-240Q-180,-262 -150,-262T-120,-240V-202Z', black) + path('M-184,-210H-116V-202H-184Z', brass) + path('M-20,-202V-232Q-20,-256 16,-256T52,-232V-202Z', brass) + rect(-26, -210, 84, 8, '#b98a34') + rect(98, -236, 10, 34, brass) + rect(92, -242, 22, 8, brass, 3)
    s += rect(-436, -246, 34, 44, '#3a4643', 4) + circle(-434, -230, 19, brass) + circle(-437, -230, 13, '#fff2b8')
    # cab
    s += rect(230, -290, 226, 228, '#2f4a40', 4) + rect(230, -290, 226, 10, '#3f5f52') + path('M204,-290Q340,-336 480,-290L484,-276H200Z', red) + rect(262, -252, 82, 84, '#f7dc9a', 4) + rect(372, -252, 64, 190, '#24392f', 4) + rect(372, -252, 64, 84, '#f7dc9a', 4) + line('M248,-150H352V-84H248Z', brass, 3)
    if driver:
        s += circle(300, -206, 19, '#e8b48a') + path('M278,-212a22,20 0 0 1 44,0Z', '#2f3d45') + rect(270, -214, 34, 6, '#26302e', 3) + path('M268,-168q4,-24 32,-24t32,24Z', '#4d5a62') + path('M284,-200q10,8 24,2', 'none', stroke='#7a5a40', stroke_width=5) + line('M276,-176L236,-206L232,-232', '#4d5a62', 14) + circle(231, -238, 9, '#e8b48a')
    # running gear
    s += path('M-440,-66L-520,-6H-430Z', red) + ''.join(line(f'M{-510 + i * 22},-10L{-444 + i * 4},-62', '#7c2a1f', 4) for i in range(4))
    s += ''.join(wheel(px, -58, 58) for px in (-150, -6, 138)) + wheel(-330, -32, 32) + wheel(300, -34, 34) + wheel(390, -34, 34)
    s += rect(-398, -84, 110, 46, '#3a4643', 8) + rect(-398, -84, 110, 10, '#586763', 4) + line('M-290,-60H-150', '#cfd6d4', 9) + line('M-150,-40H138', '#b9c4c1', 12) + ''.join(circle(px, -40, 9, brass) for px in (-150, -6, 138))
    s += rect(440, -58, 40, 10, '#26302e')
    return at(s, x, y, scale, flip)


def old_carriage(x, y, scale=1, col='#8a5a34'):
    s = rect(-150, -150, 300, 108, col, 6) + ''.join(rect(-146 + i * 20, -84, 2.5, 42, darker(col, .2)) for i in range(15)) + path('M-160,-150Q0,-190 160,-150Z', '#5a5148') + rect(-156, -46, 312, 14, '#2f3a38')
    s += ''.join(rect(-130 + i * 54, -134, 36, 40, '#fbe3a6', 3) + rect(-113 + i * 54, -134, 3, 40, '#f6efe2') for i in range(5))
    return at(s + wheel(-96, -24, 24) + wheel(96, -24, 24), x, y, scale)


def electric_train(x, y, scale=1, flip=False, cars=3):
    """A suburban electric train, head to the left; one carriage is 420 long."""
    s = ''
    for i in range(cars):
        px = i * 428
        s += rect(px, -170, 420, 140, '#3f7a62', 10) + rect(px, -92, 420, 34, '#c9402f') + rect(px, -92, 420, 6, '#f6efe2') + rect(px, -64, 420, 6, '#f6efe2') + rect(px + 6, -186, 408, 20, '#b9c0c2', 8)
        s += ''.join(rect(px + 84 + k * 52, -152, 38, 46, '#bfe0ea', 5) + poly([(px + 84 + k * 52, -152), (px + 106 + k * 52, -152), (px + 84 + k * 52, -118)], '#ffffff', .4) for k in range(6))
        s += ''.join(circle(px + 100 + k * 104, -120, 10, ('#e8b48a', '#f0c39c', '#d9a077')[k % 3]) + path(f'M{px + 88 + k * 104},-106q2,-14 12,-14t12,14Z', ('#c9605a', '#4f7f9a', '#e0a53c')[k % 3]) + path(f'M{px + 90 + k * 104},-122a10,11 0 0 1 20,0Z', ('#4a3328', '#8a5a34', '#3d2c22')[k % 3]) for k in range(3))
        s += rect(px + 36, -156, 34, 124, '#346a54', 3) + rect(px + 44, -146, 18, 50, '#bfe0ea', 3) + rect(px + 392, -156, 22, 124, '#346a54', 3)
        s += rect(px + 10, -34, 400, 12, '#3d4644') + ''.join(circle(px + k, -18, 20, '#2f3735') + circle(px + k, -18, 9, '#8d9794') for k in (60, 120, 300, 360))
        if i % 2:
            s += line(f'M{px + 150},-184L{px + 190},-226L{px + 150},-262M{px + 120},-264H{px + 186}', '#4a5452', 5)
    head = path('M8,-170Q-50,-166 -64,-110L-70,-40Q-70,-28 -56,-28H30V-170Z', '#3f7a62') + path('M-66,-92H10V-58H-69Z', '#c9402f') + path('M-4,-156Q-40,-152 -52,-106H8V-156Z', '#bfe0ea') + circle(-56, -46, 9, '#fff2b8') + rect(-66, -30, 60, 12, '#3d4644', 4)
    return at(s + head, x, y, scale, flip)


def truss(x0, x1, y, h=130, col='#7d6a60', n=8):
    """One span of a riveted bridge, the track at y."""
    w = (x1 - x0) / n
    s = rect(x0, y - h, x1 - x0, 11, col) + rect(x0, y - 4, x1 - x0, 15, darker(col, .12))
    for i in range(n):
        a = x0 + i * w
        s += line(f'M{num(a)},{num(y)}L{num(a + w / 2)},{num(y - h + 6)}L{num(a + w)},{num(y)}', col, 7) + line(f'M{num(a + w / 2)},{num(y)}V{num(y - h)}', lighter(col, .1), 4)
    return s


def pier(x, y, h, w=58, col='#a39684'):
    s = poly([(x - w * .5, y), (x - w * .66, y + h), (x + w * .66, y + h), (x + w * .5, y)], col) + poly([(x + w * .14, y), (x + w * .2, y + h), (x + w * .66, y + h), (x + w * .5, y)], darker(col, .14)) + rect(x - w * .62, y - 8, w * 1.24, 14, lighter(col, .18), 3)
    return s + ''.join(line(f'M{num(x - w * .54)},{num(y + k)}H{num(x + w * .54)}', darker(col, .2), 2) for k in range(24, int(h), 26))
