# SPDX-License-Identifier: GPL-3.0-or-later
"""What rolls along roads and sails: cart, bus, car, bicycle, steamer; and a dog that runs beside."""
from .beasts import horse
from .shapes import *  # noqa: F401,F403 - the alphabet


def cart_wheel(x, y, r):
    s = circle(x, y, r - r * .1, 'none', stroke='#6f4c33', stroke_width=num(r * .2))
    s += ''.join(f'<path d="M{num(x)},{num(y - r * .9)}V{num(y + r * .9)}" stroke="#7b5638" stroke-width="{num(r * .12)}" '
                 f'transform="rotate({a} {num(x)} {num(y)})"/>' for a in range(0, 180, 36))
    return s + circle(x, y, r * .2, '#5a3d2a')


def horse_cart(x, y, scale=1, flip=False, load='', coat='#7f5540'):
    """A horse with a cart, 720 long; the load stands on the cart's bed around (-170, -106)."""
    s = shadow(-170, 0, 170, 11) + shadow(200, 0, 180, 11) + horse(190, 0, 1, coat=coat)
    bed = path('M-320,-108H-20L-40,-58H-300Z', '#8f6238') + path('M-320,-108H-20L-24,-94H-316Z', '#a5774a')
    bed += ''.join(rect(-290 + i * 62, -104, 5, 44, '#7b5433') for i in range(5)) + line('M-44,-96L-14,-129', '#8f6b48', 9)
    return at(s + at(load, -170, -106) + bed + cart_wheel(-252, -46, 46) + cart_wheel(-92, -46, 46), x, y, scale, flip)


def _riders(x0, n, dx, y):
    skins, coats, hairs = ('#e8b48a', '#f0c39c', '#d9a077'), ('#c9605a', '#4f7f9a', '#e0a53c', '#5f8a5a'), ('#4a3328', '#8a5a34', '#c99a5b')
    return ''.join(circle(x0 + k * dx, y - 14, 11, skins[k % 3]) + path(f'M{x0 + k * dx - 14},{y + 6}q2,-16 14,-16t14,16Z', coats[k % 4])
                   + path(f'M{x0 + k * dx - 12},{y - 15}a12,12 0 0 1 24,0q-12,-5 -24,0Z', hairs[k % 3]) for k in range(n))


def _tyre(x, r):
    return circle(x, -r, r, '#2f2d2f') + circle(x, -r, r * .52, '#b9b4aa') + circle(x, -r, r * .2, '#6a665f')


def bus(x, y, scale=1, flip=False, col='#e0a53c', belt='#f6efe2'):
    """A town bus, head to the right, 460 long and 176 high."""
    s = shadow(4, 2, 236, 11)
    s += path('M-222,-46V-152Q-222,-176 -198,-176H192Q214,-176 221,-152L234,-92Q236,-84 236,-72V-46Q236,-34 224,-34H-210Q-222,-34 -222,-46Z', col)
    s += path('M-222,-152Q-222,-176 -198,-176H192Q208,-176 216,-166H-214Z', lighter(col, .4)) + path('M-222,-92H234L236,-76H-222Z', belt) + rect(-222, -46, 458, 12, darker(col, .3), 5)
    s += ''.join(rect(-208 + k * 60, -160, 52, 56, '#bfe0ea', 6) for k in range(5) if k != 2) + _riders(-182, 2, 62, -110) + _riders(-2, 2, 62, -110)
    s += ''.join(poly([(-206 + k * 60, -158), (-182 + k * 60, -158), (-206 + k * 60, -118)], '#ffffff', .4) for k in range(5) if k != 2)
    s += rect(-90, -160, 56, 124, darker(col, .16), 4) + ''.join(rect(k, -154, 22, 98, '#bfe0ea', 4) for k in (-86, -60))
    s += rect(96, -160, 46, 124, darker(col, .16), 4) + rect(100, -154, 38, 98, '#bfe0ea', 4) + path('M152,-160H198Q206,-160 209,-150L222,-104H152Z', '#cfe9f0')
    s += _riders(176, 1, 1, -108) + line('M206,-108l-14,10', '#3a4046', 4) + rect(216, -72, 20, 14, '#fff2b8', 5) + rect(-224, -70, 10, 20, '#c9402f', 3)
    return at(s + path('M-176,-34a40,36 0 0 1 80,0Z', '#3a3632') + path('M142,-34a40,36 0 0 1 80,0Z', '#3a3632') + _tyre(-136, 29) + _tyre(182, 29), x, y, scale, flip)


def car(x, y, scale=1, flip=False, col='#c9563f'):
    """A car, head to the right, 190 long."""
    s = shadow(0, 1, 98, 6) + path('M-94,-20V-44Q-94,-54 -82,-56L-52,-60L-30,-86Q-26,-90 -18,-90H26Q34,-90 40,-84L62,-60L86,-54Q96,-50 96,-38V-20Q96,-14 88,-14H-88Q-94,-14 -94,-20Z', col)
    s += path('M-40,-60L-22,-81H2V-60Z', '#cfe9f0') + path('M10,-60V-81H26L46,-60Z', '#cfe9f0') + rect(-94, -34, 190, 5, lighter(col, .3)) + rect(86, -48, 10, 9, '#fff2b8', 3) + rect(-95, -48, 8, 10, '#8f2a20', 3) + rect(12, -52, 14, 4, darker(col, .3), 2)
    return at(s + _tyre(-56, 17) + _tyre(58, 17), x, y, scale, flip)


def bicycle(x, y, scale=1, flip=False, col='#c9402f'):
    """A bicycle standing, 150 long, head to the right."""
    ring = lambda k: circle(k, -30, 27, 'none', stroke='#3a3a40', stroke_width=5) + circle(k, -30, 4, '#8d8f94') + line(f'M{k},-55V-5M{k - 25},-30H{k + 25}', '#a9abb0', 1.5)
    s = ring(-50) + ring(50) + line('M-50,-30L-22,-68L30,-72L2,-30ZM-22,-68L2,-30M50,-30L28,-84', col, 5) + line('M28,-84L44,-90M28,-84L18,-90', '#3a3a40', 5)
    return at(s + line('M-26,-78H-10M-22,-68V-76', '#4a3728', 7) + circle(2, -30, 7, '#8d8f94'), x, y, scale, flip)


def steamer(x, y, scale=1, flip=False):
    """A paddle steamer of old, head to the right, 480 long."""
    s = ''.join(circle(-60 - i * 46, -206 - i * 16, 16 + i * 8, '#ffffff', opacity=f'{.6 - i * .09:.2f}') for i in range(5)) + rect(-52, -190, 26, 90, '#3a3f44', 3) + rect(-56, -196, 34, 12, '#c9563f', 3)
    s += path('M-240,-44H250Q236,2 200,8H-200Q-236,4 -240,-44Z', '#f1ece0') + path('M-236,-14Q-226,4 -200,8H200Q228,4 240,-16Z', '#8f3f34') + rect(-214, -86, 400, 42, '#fbf6ea', 4) + rect(-224, -94, 420, 9, '#c9a06a', 3) + rect(-150, -128, 260, 34, '#fbf6ea', 4) + rect(-160, -136, 282, 9, '#c9a06a', 3)
    s += ''.join(rect(-200 + i * 34, -76, 20, 20, '#5f8ba0', 3) for i in range(11)) + ''.join(rect(-136 + i * 34, -120, 20, 18, '#5f8ba0', 3) for i in range(7)) + rect(60, -164, 44, 30, '#f1e3c6', 3) + rect(66, -158, 32, 14, '#5f8ba0', 2)
    s += path('M-76,-2a60,60 0 0 1 120,0Z', '#b5533c') + path('M-58,-2a42,42 0 0 1 84,0Z', '#f1ece0') + line('M-16,-2V-42M-16,-2L-46,-32M-16,-2L14,-32', '#b5533c', 5) + line('M214,-44V-120', '#8f6b48', 4) + poly([(214, -120), (246, -112), (214, -102)], '#c9402f')
    return at(s + path('M-262,4Q-120,16 0,12T262,4L236,22Q0,30 -236,20Z', '#ffffff', opacity='.5'), x, y, scale, flip)


def dog(x, y, scale=1, flip=False, coat='#c98b4a', belly='#f1e0c4'):
    """A village dog with a curled tail, standing, head to the right, 90 high."""
    d = darker(coat, .14)
    s = shadow(4, 1, 56, 6) + line('M-40,-44q-22,-12 -14,-32q14,-10 18,8', coat, 12) + ''.join(rect(k, -28, 10, 28, d, 5) for k in (-20, 12))
    s += shape([(-46, -34), (-38, -56), (0, -58), (34, -64), (46, -48), (36, -24), (0, -16), (-36, -18)], coat) + ellipse(-2, -24, 30, 9, belly) + ''.join(rect(k, -28, 11, 28, coat, 5) for k in (-36, 24))
    s += shape([(30, -62), (36, -80), (56, -84), (70, -72), (86, -64), (84, -56), (62, -52), (44, -46)], coat) + ellipse(66, -58, 15, 7, belly, 10) + poly([(36, -76), (38, -98), (50, -82)], d) + poly([(50, -82), (60, -98), (62, -78)], d)
    return at(s + circle(86, -64, 4.5, '#2b2423') + circle(60, -70, 3.2, '#2b2423'), x, y, scale, flip)
