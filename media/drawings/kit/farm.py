# SPDX-License-Identifier: GPL-3.0-or-later
"""The beasts of a yard: sheep, cow, hen, dog; a stack of pancakes and a sledge."""
from .shapes import *  # noqa: F401,F403 - the alphabet
from .beasts import eye


def sheep(x, y, scale=1, flip=False, wool='#f1e9da', face='#5a4a44'):
    """A sheep grazing or standing, 130 high."""
    far = dark(wool, .2)
    s = ''.join(rect(k, -34, 11, 34, dark(face, .2), 4) for k in (-34, 26)) + ''.join(rect(k, -38, 12, 38, face, 4) for k in (-48, 40))
    s += ''.join(circle(k, v, r, far) for k, v, r in ((-58, -62, 22), (-20, -42, 24), (24, -42, 24), (54, -60, 20))) + ellipse(0, -70, 66, 36, wool)
    s += ''.join(circle(k, v, r, wool) for k, v, r in ((-54, -74, 20), (-34, -96, 20), (-4, -102, 22), (28, -98, 21), (54, -82, 19))) + ''.join(line(f'M{k},{v}q8,-9 16,0', light(far, .2), 4) for k, v in ((-44, -70), (-16, -84), (12, -66), (-8, -54), (30, -84)))
    s += shape([(56, -112), (70, -126), (90, -118), (106, -96), (102, -82), (86, -80), (66, -88)], face) + shape([(62, -112), (44, -116), (38, -104), (54, -98)], dark(face, .15)) + circle(66, -122, 14, wool) + circle(80, -124, 10, wool)
    return at(s + eye(86, -104, 3.6) + ellipse(102, -88, 3, 2, '#2a2020'), x, y, scale, flip)


def cow(x, y, scale=1, flip=False, coat='#a5603f', patch='#f3e8d6'):
    """A cow standing, 190 high."""
    far, hi, hoof = dark(coat, .25), light(coat, .14), '#3a2f2a'
    s = ribbon([(60, -70), (64, -36), (62, -6)], [26, 15, 13], far) + ribbon([(-82, -74), (-76, -40), (-80, -6)], [34, 17, 14], far) + rect(55, -9, 15, 9, hoof) + rect(-88, -9, 16, 9, hoof)
    s += ribbon([(-112, -146), (-126, -110), (-124, -58)], [8, 6, 5], far) + ellipse(-124, -52, 8, 14, dark(coat, .5))
    s += shape([(-112, -150), (-60, -158), (0, -152), (50, -158), (90, -164), (104, -140), (96, -96), (74, -70), (20, -58), (-40, -60), (-84, -66), (-114, -96)], coat) + shape([(-60, -156), (0, -151), (30, -154), (24, -116), (-6, -86), (-46, -96), (-70, -126)], patch) + shape([(-104, -146), (-64, -155), (-70, -140), (-100, -130)], hi)
    s += shape([(-52, -64), (-48, -46), (-30, -40), (-14, -48), (-12, -62)], '#e6b6a0')
    s += shape([(82, -164), (100, -176), (126, -178), (148, -156), (162, -132), (156, -116), (138, -118), (112, -128), (92, -132)], coat) + shape([(140, -154), (152, -150), (163, -130), (156, -115), (140, -118), (132, -136)], '#e9cdb4') + ellipse(155, -126, 3, 4, '#5a3f36') + shape([(112, -176), (126, -176), (140, -156), (132, -146), (118, -158)], patch)
    s += shape([(98, -170), (72, -176), (66, -164), (86, -156)], far) + ribbon([(108, -176), (112, -196), (130, -204)], [10, 8, 3], '#e9dcc0') + eye(126, -156, 4.4)
    s += ribbon([(76, -80), (82, -40), (78, -6)], [34, 18, 15], coat) + ribbon([(-94, -86), (-86, -44), (-94, -6)], [46, 21, 16], coat) + rect(70, -9, 17, 9, hoof) + rect(-103, -9, 18, 9, hoof)
    return at(s, x, y, scale, flip)


def hen(x, y, scale=1, flip=False, col='#c9793f'):
    s = line('M-4,-14V0M8,-14V0M-4,0h10M8,0h10', '#d99a3c', 3.5) + shape([(-34, -34), (-44, -58), (-30, -54), (-14, -40), (8, -42), (20, -58), (30, -62), (36, -52), (30, -34), (18, -16), (-6, -10), (-26, -18)], col)
    s += shape([(-26, -32), (-4, -38), (12, -28), (-4, -16), (-24, -20)], dark(col, .18)) + path('M20,-60q-2,-8 4,-8q2,-5 6,-1q5,-3 6,3q4,2 0,7Z', '#c9402f') + poly([(36, -54), (46, -50), (36, -47)], '#e9b949')
    return at(s + circle(29, -54, 2.6, '#221a16'), x, y, scale, flip)


def dog(x, y, scale=1, flip=False, col='#6a5a4e', pale='#e9e0d2'):
    """A laika with a ring of a tail, 100 high."""
    s = ''.join(rect(k, -30, 11, 30, dark(col, .3), 5) for k in (-30, 26)) + ellipse(0, -42, 48, 23, col) + ellipse(6, -32, 36, 12, pale) + ''.join(rect(k, -34, 12, 34, c, 5) for k, c in ((-44, col), (36, pale)))
    s += line('M-42,-52q-26,-10 -22,-32q12,-16 26,-2q4,14 -8,16', col, 13) + shape([(28, -50), (34, -74), (52, -86), (70, -78), (88, -66), (86, -58), (66, -54), (48, -42)], col) + shape([(88, -65), (86, -58), (66, -54), (50, -46), (56, -60), (72, -66)], pale)
    s += poly([(36, -78), (38, -102), (52, -84)], dark(col, .2)) + poly([(50, -84), (60, -102), (66, -80)], col) + circle(88, -66, 4.4, '#221a16') + circle(66, -72, 3.2, '#221a16')
    return at(s, x, y, scale, flip)


def pancakes(x, y, scale=1, n=9):
    """A stack of pancakes on a plate with a piece of butter, 220 wide."""
    s = shadow(0, 2, 118, 10) + ellipse(0, -4, 116, 18, '#e3e9ea') + ellipse(0, -8, 104, 14, '#f9fafa')
    s += ''.join(ellipse((i % 3 - 1) * 3, -14 - i * 9, 88 - i % 2 * 3, 15, ('#c98a34', '#e9b455')[i % 2]) + ellipse((i % 3 - 1) * 3, -18 - i * 9, 86, 13, ('#e9b455', '#f3cd79')[i % 2]) for i in range(n))
    t = -20 - (n - 1) * 9
    s += ''.join(ellipse(k, t + v, r, r * .22, '#d39a45', opacity='.6') for k, v, r in ((-40, 2, 16), (30, -4, 20), (10, 6, 12))) + path(f'M-10,{t}C30,{t - 8} 70,{t} 76,{t + 12}Q74,{t + 40} 66,{t + 42}Q60,{t + 30} 56,{t + 14}Q30,{t + 8} -10,{t}Z', '#f3b632', opacity='.9')
    return at(s + poly([(-24, t - 4), (2, t - 12), (26, t - 4), (0, t + 5)], '#fff3b8') + poly([(-24, t - 4), (0, t + 5), (0, t + 14), (-24, t + 4)], '#f3dc86') + poly([(0, t + 5), (26, t - 4), (26, t + 4), (0, t + 14)], '#e9cc6c'), x, y, scale)


def sledge(x, y, scale=1, flip=False, rot=0, col='#b5533c'):
    """A child's sledge, 210 long."""
    s = line('M-96,0H70C96,0 104,-16 100,-34', '#8f6238', 8) + ''.join(rect(k, -34, 8, 36, '#7b5638') for k in (-70, 0, 50)) + rect(-96, -46, 176, 16, col, 6) + rect(-96, -46, 176, 6, light(col, .3), 3)
    return at(s, x, y, scale, flip, rot)
