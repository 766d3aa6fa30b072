# SPDX-License-Identifier: GPL-3.0-or-later
"""Walls and houses of round logs: stakes of a palisade, a tower, a plain hut."""
from .shapes import *  # noqa: F401,F403 - the alphabet

LOGS = ('#b98650', '#a87643', '#c2925c', '#ad7d4a')


def stake(x, top, bot, w=40, col='#b98650'):
    """A pointed log of a palisade; x is its left edge."""
    return (path(f'M{num(x)},{num(bot)}V{num(top + w * .85)}L{num(x + w / 2)},{num(top)}L{num(x + w)},{num(top + w * .85)}V{num(bot)}Z', col)
            + path(f'M{num(x + w * .64)},{num(bot)}V{num(top + w * .28)}L{num(x + w)},{num(top + w * .85)}V{num(bot)}Z', darker(col, .17))
            + poly([(x, top + w * .85), (x + w / 2, top), (x + w * .64, top + w * .28), (x + w * .64, top + w * .85)], lighter(col, .36))
            + line(f'M{num(x + w * .26)},{num(top + w * 1.3)}V{num(bot - w * .3)}M{num(x + w * .46)},{num(top + w * 2.6)}v{num(w * 1.4)}', darker(col, .12), max(1.6, w * .05)))


def palisade(x0, x1, top, bot, w=40):
    """A straight wall of stakes with two rails behind them."""
    n = round((x1 - x0) / w)
    k = (x1 - x0) / n
    return ''.join(stake(x0 + i * k, top + (i * 13) % 17 * w / 50, bot, k + .6, LOGS[(i * 7) % 4]) for i in range(n))


def log_wall_ends(w, n, h, col=0, ends=True):
    """n logs of height h lying on each other, w wide, standing on (0, 0)."""
    s = ''
    for i in range(n):
        y, c = -(i + 1) * h, LOGS[(i + col) % 4]
        s += rect(-w / 2, y, w, h - 1, c, h / 2) + rect(-w / 2 + h * .4, y + h * .1, w - h * .8, h * .22, lighter(c, .16), 3, .7) + rect(-w / 2 + h * .4, y + h * .74, w - h * .8, h * .2, darker(c, .2), 3, .7)
        if ends:
            s += ''.join(circle(k * (w / 2 - h * .3), y + h / 2, h * .5, '#d8ab70') + circle(k * (w / 2 - h * .3), y + h / 2, h * .28, '#c08f57') for k in (-1, 1))
    return s


def log_tower(x, y, scale=1, logs=12, roof='#7a6048', gate=True):
    """A four-square tower: logs, an overhanging upper storey, a steep hipped roof; 250 wide, 560 high."""
    h = 24
    s = log_wall_ends(230, logs, h)
    if gate:
        s += rect(-44, -130, 88, 130, '#6a4a33') + rect(-36, -122, 72, 122, '#4a3629') + ''.join(rect(-36 + i * 18, -122, 2.5, 122, '#332519') for i in range(1, 4)) + rect(-56, -138, 112, 14, '#8f6544', 3)
    top = -logs * h
    s += rect(-142, top - 14, 284, 18, '#7b5638', 4) + at(log_wall_ends(276, 4, h, 2), 0, top - 14) + rect(-142, top - 14 + 2, 284, 5, '#3a2a20', 2, .35)
    s += ''.join(rect(k - 17, top - 84, 34, 26, '#33261f', 3) for k in (-74, 0, 74))
    t = top - 14 - 4 * h
    s += poly([(-172, t + 8), (-20, t - 150), (20, t - 150), (172, t + 8)], roof) + poly([(20, t - 150), (172, t + 8), (70, t + 8), (6, t - 150)], darker(roof, .18))
    s += ''.join(line(f'M{-150 + i * 26},{num(t + 6)}L{-17 + i * 3},{num(t - 148)}', darker(roof, .14), 2.5) for i in range(1, 12)) + rect(-178, t + 2, 356, 9, darker(roof, .3), 3)
    s += rect(-24, t - 176, 48, 28, '#8f6544') + poly([(-40, t - 172), (0, t - 214), (40, t - 172)], darker(roof, .1)) + rect(-2, t - 236, 4, 26, '#5a4636')
    return at(s, x, y, scale)


def log_hut(x, y, scale=1, flip=False, col=0, roof='#8a7354', smoke=False, door=True):
    """A plain hut seen from its long side: small windows, a plank roof, no carving; 400 wide, 270 high."""
    s = log_wall_ends(380, 6, 27, col) + poly([(-222, -152), (-178, -262), (178, -262), (222, -152)], roof) + ''.join(line(f'M{-206 + i * 34},-154L{-166 + i * 27.4:.0f},-260', darker(roof, .16), 2.5) for i in range(13)) + rect(-226, -158, 452, 10, darker(roof, .3), 3) + rect(-184, -268, 368, 10, darker(roof, .15), 3)
    s += rect(92, -306, 34, 48, '#8f7a66') + rect(112, -306, 14, 48, '#766352')
    for k in (-120, -30) if door else (-120, 0, 110):
        s += rect(k - 23, -110, 46, 44, '#8f6544', 2) + rect(k - 16, -103, 32, 30, '#f3d890') + rect(k - 2, -103, 4, 30, '#8f6544') + rect(k - 2, -90, 4, 4, '#8f6544')
    if door:
        s += rect(60, -122, 66, 122, '#6a4a33', 2) + rect(66, -116, 54, 116, '#8a6040') + line('M84,-114V-2M102,-114V-2', '#6a4a33', 2.5) + rect(52, -12, 84, 12, '#a5764a', 3)
    if smoke:
        s += line('M108,-312q-14,-34 12,-60t2,-66', '#fff', 18, .5)
    return at(s, x, y, scale, flip)
